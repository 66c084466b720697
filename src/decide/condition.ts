/** Whether a rule's `when` holds of what it matched. */
import type { Facts } from '../model/facts.ts';
import type { ChangeCounts, Item } from '../model/item.ts';
import { UNKNOWN, type JsonObject } from '../model/json.ts';
import type { Config, Rule } from '../model/policy.ts';
import type { Clause } from '../model/verdict.ts';
import { itemContext, pullContext, type ConditionContext } from '../policy/condition/context.ts';
import { evaluateCondition } from '../policy/condition/evaluate-condition.ts';
import { unavailableWhy } from './unknown.ts';
import type { Unit } from './units.ts';

const PULL_LISTS = ['files', 'commits', 'reviews', 'comments', 'checks', 'labels'] as const;

/** Null for a rule without condition. */
export function evaluateWhen(rule: Rule, unit: Unit, context: ConditionContext): Clause | null {
  if (rule.when === undefined) return null;
  const { change, environment, finding } = unit;
  const item = { ...(change ? { change } : {}), ...(environment === undefined ? {} : { environment }), ...(finding ? { finding } : {}) };
  return evaluateCondition(rule.when, itemContext(context, item)).trace;
}

/** What conditions can read of the pull request. What could not be fetched is unknown, and no default stands for it. */
export function conditionContext(facts: Facts, config: Config, items: readonly Item[], counts: ChangeCounts): ConditionContext {
  const findings = items.flatMap((item) => item.findings);
  const context = pullContext(withoutUnread(facts), config.roles, { changes: counts, findings });
  const unread = unreadFields(facts);
  if (unread.length === 0) return context;
  const pull = { ...(context.fields['pull'] as JsonObject), ...Object.fromEntries(unread.map((key) => [key, UNKNOWN])) };
  return { ...context, fields: { ...context.fields, pull, ...(unread.includes('author') ? { author: UNKNOWN } : {}) } };
}

/** Single values of the pull request that are not known. Null for the last pusher says that nobody could tell. */
function unreadFields({ pull, unavailable }: Facts): string[] {
  const missing = (unavailable ?? []).flatMap(({ path }) => /^pull\.(\w+)$/.exec(path)?.[1] ?? []);
  const values = missing.filter((key) => !(PULL_LISTS as readonly string[]).includes(key));
  return pull.lastPusher === null ? [...values, 'lastPusher'] : values;
}

/** A list that could not be read is like one cut short before its first element. */
function withoutUnread(facts: Facts): Facts {
  const gaps = (facts.unavailable ?? []).map(({ path }) => path);
  if (gaps.length === 0) return facts;
  const isKnown = (path: string): boolean => unavailableWhy(facts, path) === undefined;
  const pull = Object.fromEntries(Object.entries(facts.pull).filter(([key]) => isKnown(`pull.${key}`))) as unknown as Facts['pull'];
  const unread = PULL_LISTS.filter((list) => !isKnown(`pull.${list}`));
  const people = Object.fromEntries(
    Object.entries(facts.people ?? {}).map(([kind, list]) => [
      kind,
      Object.fromEntries(Object.entries(list).filter(([name]) => isKnown(`people.${kind}.${name}`))),
    ]),
  );
  return { ...facts, pull: { ...pull, truncated: [...(facts.pull.truncated ?? []), ...unread] }, people };
}
