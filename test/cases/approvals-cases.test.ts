/** The shared approval cases: each is judged and compared. */
import { describe, expect, test } from 'vitest';
import type { PolicySet } from '../../src/model/policy.ts';
import { decide } from '../../src/decide/decide.ts';
import { policySet } from '../decide/policy-set.ts';
import { sharedCases } from './shared-cases.ts';
import { factsOf, translate, type NeutralCase, type WrittenRule } from './neutral-rule.ts';

const cases = sharedCases('approvals.json', (document) => (document as { cases: NeutralCase[] }).cases);
const OUTCOMES: Record<string, NeutralCase['expected']> = {
  satisfied: 'approved',
  waiting: 'pending',
  blocked: 'rejected',
  skipped: 'skipped',
};
const STRICTEST = ['error', 'blocked', 'waiting', 'satisfied', 'skipped'];

const translated = cases.map((one) => ({ one, ...translate(one) }));

describe.skipIf(cases.length === 0)('shared approval cases', () => {
  test('the language can express all of them', () => {
    expect(translated.flatMap(({ one, missing }) => (missing === undefined ? [] : [`${one.id}: ${missing}`]))).toEqual([]);
  });

  test.each(translated.flatMap(({ one, rules }) => (rules ? [{ name: `${one.id}: ${one.description}`, one, rules }] : [])))(
    '$name',
    ({ one, rules }) => expect(judged(one, rules)).toBe(one.expected),
  );
});

function judged(one: NeutralCase, rules: WrittenRule[]): NeutralCase['expected'] | undefined {
  const loaded = load(rules);
  if (!loaded) return 'pending';
  const verdict = decide({
    policies: { state: 'loaded', set: loaded },
    items: [],
    counts: { total: 0, byKind: {} },
    facts: factsOf(one),
    problems: [],
  });
  const outcomes = verdict.rules.filter((rule) => rule.policy === 'case').map((rule) => rule.outcome as string);
  return OUTCOMES[STRICTEST.find((state) => outcomes.includes(state)) ?? ''];
}

/** A rule that nobody can satisfy is refused at load time; in the cases such a rule stays pending. */
function load(rules: WrittenRule[]): PolicySet | undefined {
  try {
    return policySet({ policies: [{ name: 'case', rules } as { name: string }] });
  } catch (error) {
    if (error instanceof Error && /nobody|only the author could/.test(error.message)) return undefined;
    throw error;
  }
}
