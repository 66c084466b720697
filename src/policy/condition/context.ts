/** What a condition can see: builds the context from facts, one item and the totals of the pull request. */
import { CHANGE_KINDS } from '../../model/change.ts';
import { changeFields } from './change-fields.ts';
import type { Facts } from '../../model/facts.ts';
import { HARMS, SEVERITIES, type Finding } from '../../model/finding.ts';
import type { ChangeCounts, KeptChange } from '../../model/item.ts';
import { UNKNOWN, type Json, type JsonObject } from '../../model/json.ts';
import type { Role } from '../../model/policy.ts';

/** What a condition is evaluated in. */
export interface ConditionContext {
  /** What `var` and `attr` read. Own properties only; what is absent is unknown. */
  fields: JsonObject;
  /** For `memberOf`. */
  people: NonNullable<Facts['people']>;
  roles: Record<string, Role>;
}

/** Counts over the whole pull request. */
interface Totals {
  changes: ChangeCounts;
  findings: Finding[];
}

/** What a rule looks at; empty with `each: pull`. */
interface ConditionItem {
  change?: KeptChange;
  environment?: string;
  /** Absent with `each: change`. */
  finding?: Finding;
}

/** The context of everything but the item: made once for a pull request. `facts.now` is to be filled in. */
export function pullContext(facts: Facts, roles: Record<string, Role>, totals: Totals): ConditionContext {
  const fields: JsonObject = {
    pull: pullFields(facts.pull),
    author: facts.pull.author,
    totals: totalFields(totals),
    usage: (facts.usage ?? []) as Json,
    ...(facts.now !== undefined && { now: facts.now }),
  };
  return { fields, people: facts.people ?? {}, roles };
}

/** The context of one item within that of its pull request. */
export function itemContext(pull: ConditionContext, { change, environment, finding }: ConditionItem): ConditionContext {
  const where = environment === undefined ? {} : { environment };
  const fields = {
    ...pull.fields,
    ...where,
    ...(finding && { finding: finding as unknown as Json }),
    ...(change && { change: { ...changeFields(change), ...where } }),
  };
  return { ...pull, fields };
}

const PULL_LISTS = ['labels', 'files', 'commits', 'reviews', 'comments', 'checks'] as const;

/** Lists of the pull request are never absent; an incomplete one ends in something unknown, so that `none` of it is never sure. */
function pullFields(pull: Facts['pull']): JsonObject {
  const lists = PULL_LISTS.map((key) => {
    const list = (pull[key] ?? []) as Json[];
    return [key, pull.truncated?.includes(key) ? [...list, UNKNOWN] : list];
  });
  return { ...(pull as unknown as JsonObject), ...(Object.fromEntries(lists) as JsonObject) };
}

function totalFields({ changes, findings }: Totals): JsonObject {
  const count = (names: readonly string[], of: (name: string) => number): JsonObject =>
    Object.fromEntries(names.map((name) => [name, of(name)]));
  const ofKind = (kind: string): number => (Object.hasOwn(changes.byKind, kind) ? (changes.byKind[kind] ?? 0) : 0);
  return {
    changes: changes.total,
    findings: findings.length,
    destroyed: ofKind('delete') + ofKind('replace'),
    environments: changes.environments?.length ?? UNKNOWN,
    kinds: count(CHANGE_KINDS, ofKind),
    harms: count(HARMS, (harm) => findings.filter((found) => found.harm === harm).length),
    severities: count(SEVERITIES, (severity) => findings.filter((found) => found.severity === severity).length),
    types: changes.byType ?? UNKNOWN,
    dangers: tally(findings),
  };
}

function tally(findings: readonly Finding[]): JsonObject {
  const counts = new Map<string, number>();
  for (const { danger } of findings) counts.set(danger, (counts.get(danger) ?? 0) + 1);
  return Object.fromEntries(counts);
}
