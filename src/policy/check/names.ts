/** Roles, sources, environments and policies that are named are defined. */
import type { Config } from '../../model/policy.ts';
import { problem, type Problem } from '../../model/problem.ts';
import { didYouMean } from '../suggest.ts';
import type { YamlNode } from '../yaml/node.ts';
import { approvalsNodes, exceptionNodes, groupNodes, hasWildcard, ruleNodes, type Check, type Loaded } from './context.ts';
import { globMatcher } from '../compiled-patterns.ts';
import { quoted } from '../quoted.ts';

export const checkRoles: Check = (context) => {
  if (!context.config) return [];
  const known = Object.keys(context.config.value.roles);
  const used = ruleNodes(context).flatMap((rule) => approvalsNodes(rule.get('require')).flatMap(groupNodes));
  return used.flatMap((group) =>
    group
      .get('roles')
      .items()
      .flatMap((node) => undefinedName(node, 'role', known, 'define it under `roles` in `config.yaml`') ?? []),
  );
};

export const checkSources: Check = (context) => {
  if (!context.config) return [];
  const known = context.config.value.sources.map((source) => source.id);
  return named(context, 'sources').flatMap(
    (node) => undefinedName(node, 'source', known, 'define it under `sources` in `config.yaml`') ?? [],
  );
};

export const checkEnvironments: Check = (context) => {
  if (!context.config) return [];
  const known = environmentNames(context.config.value);
  // Where none is configured, environments come from `--plan FILE=ENV` or are `unknown`.
  if (known.length === 0) return [];
  const open = context.config.value.sources.some((source) => source.files.some((file) => file.includes('{environment}')));
  const help = open
    ? 'define it under `environments` in `config.yaml`; only then is a mistyped name noticed in paths too'
    : 'define it under `environments` in `config.yaml`, or name it at a source';
  const ofRules = named(context, 'environments').flatMap((node) => {
    const found = undefinedName(node, 'environment', [...known, 'unknown'], help);
    // A name that only paths bring cannot be told from a mistake.
    return found ? [open ? { ...found, level: 'warning' as const } : found] : [];
  });
  return [...ofRules, ...ofSources(context.config)];
};

/** A source names an environment by naming it; where others are defined, a name that is not is probably mistyped. */
function ofSources({ node, value }: Loaded<Config>): Problem[] {
  const defined = value.environments.map(({ name }) => name);
  if (defined.length === 0) return [];
  const used = node
    .get('sources')
    .items()
    .flatMap((source) => source.get('environment').items());
  return used.flatMap((one) => {
    const found = undefinedName(one, 'environment', defined, 'define it under `environments`');
    return found ? [{ ...found, level: 'warning' as const }] : [];
  });
}

export const checkPolicyNames: Check = (context) => {
  const known = context.policies.flatMap(({ value }) => (value.name ? [value.name] : []));
  return exceptionNodes(context)
    .flatMap((one) => one.get('policies').items())
    .flatMap((node) => undefinedName(node, 'policy', known, 'name a policy by the `name` in its file') ?? []);
};

/** Every environment that the configuration defines or gives to a source. */
function environmentNames(config: Config): string[] {
  return [...new Set([...config.environments.map(({ name }) => name), ...config.sources.flatMap((source) => source.environments ?? [])])];
}

function named(context: Parameters<Check>[0], key: 'sources' | 'environments'): YamlNode[] {
  const owners = [...ruleNodes(context).map((rule) => rule.get('match')), ...exceptionNodes(context)];
  return owners.flatMap((owner) => owner.get(key).items());
}

function undefinedName(node: YamlNode, what: string, known: string[], help: string): Problem | undefined {
  const name = node.text();
  if (name === undefined || known.includes(name)) return undefined;
  const pattern = what === 'role' ? undefined : globMatcher(name);
  if (hasWildcard(name) && pattern && known.some((one) => pattern.matches(one))) return undefined;
  const message = hasWildcard(name) ? `no ${what} is matched by ${quoted(name)}` : `there is no ${what} ${quoted(name)}`;
  return problem('unknown-name', message, { hint: didYouMean(name, known), help, location: node.location() });
}
