/** Globs and regular expressions can be compiled. */
import { problem, type Problem } from '../../model/problem.ts';
import { globMatcher, regexMatcher } from '../compiled-patterns.ts';
import { MATCH_GLOBS } from '../../model/policy.ts';
import type { YamlNode } from '../yaml/node.ts';
import { approvalsNodes, exceptionNodes, ruleNodes, type Check } from './context.ts';
import { quoted } from '../quoted.ts';

export const checkPatterns: Check = (context) => {
  const config = context.config?.node;
  const globLists = [
    ...(config?.get('sources').items() ?? []).flatMap((source) => [
      source.get('files'),
      source.get('schema'),
      source.get('when').get('paths'),
    ]),
    ...(config?.get('environments').entries() ?? []).map((environment) => environment.get('branches')),
    ...ruleNodes(context).flatMap((rule) => MATCH_GLOBS.map((key) => rule.get('match').get(key))),
    ...exceptionNodes(context).flatMap((one) => ['dangers', 'addresses', 'sources', 'environments', 'policies'].map((key) => one.get(key))),
  ];
  const regexLists = ruleNodes(context)
    .flatMap((rule) => approvalsNodes(rule.get('require')))
    .flatMap((entry) => ['reviewPattern', 'commentPattern', 'bodyPattern'].map((key) => entry.get('by').get(key)));
  return [
    ...globLists.flatMap((list) => list.items().flatMap((node) => globProblem(node) ?? [])),
    ...regexLists.flatMap((list) => list.items().flatMap((node) => regexProblem(node) ?? [])),
  ];
};

function globProblem(node: YamlNode): Problem | undefined {
  const glob = node.text();
  if (glob === undefined || (glob !== '' && globMatcher(glob))) return undefined;
  const message = glob === '' ? 'an empty pattern matches nothing' : `${quoted(glob)} is not a glob`;
  return problem('invalid-pattern', message, { help: 'a glob is made of `*`, `**`, `?`, `[a-z]`, `{a,b}`', location: node.location() });
}

function regexProblem(node: YamlNode): Problem | undefined {
  const source = node.text();
  if (source === undefined || (source !== '' && regexMatcher(source))) return undefined;
  const message = source === '' ? 'the expression is empty and would match every text' : `${quoted(source)} is not a regular expression`;
  return problem('invalid-pattern', message, {
    help: 'RE2 syntax: no lookaround, no backreferences; in YAML write it in single quotes',
    location: node.location(),
  });
}
