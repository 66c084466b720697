/** A `.interlock/` folder to a checked set of policies, or to everything that is wrong with it. */
import { createHash } from 'node:crypto';
import type { CatalogueEntry } from '../model/danger.ts';
import type { PolicySet } from '../model/policy.ts';
import { failed, isError, ok, problem, type Problem, type Result } from '../model/problem.ts';
import { isConfig, isExceptions, isPolicy, type Validator } from '../schema/validators.js';
import { checkApprovers } from './check/approvers.ts';
import { checkConditions } from './check/conditions.ts';
import type { Check, CheckContext, Loaded } from './check/context.ts';
import { checkDangers } from './check/dangers.ts';
import { checkDuplicates } from './check/duplicates.ts';
import { checkExceptions } from './check/exceptions.ts';
import { checkEnvironments, checkPolicyNames, checkRoles, checkSources } from './check/names.ts';
import { checkParameters } from './check/parameters.ts';
import { checkPaths } from './check/paths.ts';
import { checkPatterns } from './check/patterns.ts';
import { checkPeople } from './check/people.ts';
import { checkReach } from './check/reach.ts';
import { sortFolder } from './folder.ts';
import { normaliseConfig } from './normalise/config.ts';
import { normaliseExceptions } from './normalise/exceptions.ts';
import { normalisePolicy } from './normalise/policy.ts';
import { schemaProblems, type DocumentKind } from './schema-problems.ts';
import type { YamlNode } from './yaml/node.ts';
import { readYaml, type PolicyFile } from './yaml/read-yaml.ts';
import { quoted } from './quoted.ts';

const CHECKS: Check[] = [
  checkDangers,
  checkRoles,
  checkSources,
  checkEnvironments,
  checkPolicyNames,
  checkParameters,
  checkDuplicates,
  checkPatterns,
  checkPaths,
  checkConditions,
  checkPeople,
  checkApprovers,
  checkExceptions,
  checkReach,
];

interface LoadOptions {
  /** Where the folder was read: `main@9f1c2ab`, or a path. */
  source: string;
  /** ISO 8601. Absent: what depends on the date, such as expired exceptions, is not reported. */
  now?: string;
}

/**
 * Loads a whole `.interlock/` folder. The order of `files` does not matter. Every mistake gives one problem with its place, all at once,
 * sorted by file and line; warnings come with the loaded set. Never throws because of what the files hold.
 */
export function loadPolicies(files: PolicyFile[], catalogue: CatalogueEntry[], options: LoadOptions): Result<PolicySet> {
  const folder = sortFolder(files);
  const problems = [...folder.problems];
  const read = (from: PolicyFile[], validate: Validator, kind: DocumentKind): YamlNode[] =>
    from.flatMap((file) => {
      const document = readYaml(file);
      problems.push(...document.problems);
      if (!document.ok) return [];
      problems.push(...schemaProblems(document.value, validate, kind));
      return [document.value];
    });

  const configs = read(folder.configs, isConfig, 'the configuration').map(
    (node): Loaded<PolicySet['config']> => ({ node, value: normaliseConfig(node) }),
  );
  const [config] = configs;
  const owners = config?.value.owners ?? [];
  const context: CheckContext = {
    catalogue,
    ...(config && { config }),
    policies: read(folder.policies, isPolicy, 'a policy').map((node) => ({ node, value: normalisePolicy(node, owners) })),
    exceptions: read(folder.exceptions, isExceptions, 'an exceptions file').map((node) => ({ node, value: normaliseExceptions(node) })),
    ...(options.now !== undefined && { now: options.now }),
  };
  problems.push(...configProblems(folder), ...CHECKS.flatMap((check) => check(context)));
  const sorted = inFileOrder(problems);
  if (!config || sorted.some(isError)) return failed(...sorted);
  return ok(
    {
      config: config.value,
      policies: context.policies.map(({ value }) => value),
      exceptions: context.exceptions.flatMap(({ value }) => value),
      digest: digestOf(files),
      source: options.source,
      problems: sorted,
    },
    sorted,
  );
}

function configProblems(folder: ReturnType<typeof sortFolder>): Problem[] {
  const [first, second] = folder.configs;
  if (!first) {
    return [
      problem('config-missing', `there is no ${quoted(folder.configPath)}`, {
        help: 'add one with `version: 1` and `owners`, the people who guard the policies',
        location: { file: folder.configPath },
      }),
    ];
  }
  if (!second) return [];
  return [
    problem('duplicate-id', `${quoted(first.path)} is a configuration too`, {
      help: 'keep one of them',
      location: { file: second.path, line: 1, column: 1, endLine: 1, endColumn: 1 },
    }),
  ];
}

function inFileOrder(problems: Problem[]): Problem[] {
  const key = ({ location }: Problem): [string, number, number] => [location?.file ?? '', location?.line ?? 0, location?.column ?? 0];
  return [...problems].sort((a, b) => {
    const [fileA, lineA, columnA] = key(a);
    const [fileB, lineB, columnB] = key(b);
    return fileA < fileB ? -1 : fileA > fileB ? 1 : lineA - lineB || columnA - columnB;
  });
}

/** SHA-256 over path and text of every file, in the order of paths. */
function digestOf(files: PolicyFile[]): string {
  const hash = createHash('sha256');
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  for (const { path, text } of sorted) hash.update(JSON.stringify([path, text]));
  return `sha256:${hash.digest('hex')}`;
}
