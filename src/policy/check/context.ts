/** What cross-checks look at: documents with their places, beside what they mean. */
import type { CatalogueEntry } from '../../model/danger.ts';
import { isObject } from '../../model/json.ts';
import type { Config, Exception, Policy } from '../../model/policy.ts';
import type { Problem } from '../../model/problem.ts';
import type { YamlNode } from '../yaml/node.ts';

export interface Loaded<T> {
  node: YamlNode;
  value: T;
}

/** The documents may hold things that the schema has refused: nodes are to be asked tolerantly. */
export interface CheckContext {
  catalogue: CatalogueEntry[];
  /** Absent when it is missing or not YAML: what depends on its names is then not judged. */
  config?: Loaded<Config>;
  policies: Loaded<Policy>[];
  exceptions: Loaded<Exception[]>[];
  /** Absent: what depends on the date is not judged. */
  now?: string;
}

/** One concern; finds everything that is wrong with it in the whole folder. */
export type Check = (context: CheckContext) => Problem[];

export function ruleNodes(context: CheckContext): YamlNode[] {
  return context.policies.flatMap(({ node }) => node.get('rules').items());
}

export function exceptionNodes(context: CheckContext): YamlNode[] {
  return context.exceptions.flatMap(({ node }) => node.get('exceptions').items());
}

/** Entries of `approvals`, those inside `anyOf` too. */
export function approvalsNodes(require: YamlNode): YamlNode[] {
  const entries = require
    .get('approvals')
    .items()
    .filter((node) => isObject(node.value));
  return [...entries, ...require.get('anyOf').items().flatMap(approvalsNodes)];
}

/** Every group of people that an entry of `approvals` names. */
export function groupNodes(entry: YamlNode): YamlNode[] {
  const groups = [entry.get('from'), ...entry.get('each').items(), entry.get('ignoreCommits').get('by'), entry.get('veto')];
  return groups.filter((group) => isObject(group.value));
}

/** Whether a text is a pattern rather than a name. */
export function hasWildcard(text: string): boolean {
  return /[*?[{\\]/.test(text);
}
