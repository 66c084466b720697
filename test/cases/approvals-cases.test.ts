/** The shared approval cases: every one that the language can express, judged and compared. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { PolicySet } from '../../src/model/policy.ts';
import { decide } from '../../src/decide/decide.ts';
import { policySet } from '../decide/policy-set.ts';
import { factsOf, translate, type NeutralCase, type WrittenRule } from './neutral-rule.ts';

const shared = process.env['INTERLOCK_SHARED'] ?? join(import.meta.dirname, '../../../shared');
const file = join(shared, 'cases/approvals.json');
const OUTCOMES: Record<string, NeutralCase['expected']> = {
  satisfied: 'approved',
  waiting: 'pending',
  blocked: 'rejected',
  skipped: 'skipped',
};
const STRICTEST = ['error', 'blocked', 'waiting', 'satisfied', 'skipped'];

if (!existsSync(file)) {
  console.log(`skipped: ${file} is not there`);
  test.skip('shared approval cases');
} else {
  const { cases } = JSON.parse(readFileSync(file, 'utf8')) as { cases: NeutralCase[] };
  const translated = cases.map((one) => ({ one, ...translate(one) }));
  const later = translated.filter(({ missing }) => missing !== undefined);

  describe('shared approval cases', () => {
    for (const { one, rules } of translated) {
      if (rules) test(`${one.id}: ${one.description}`, () => expect(judged(one, rules)).toBe(one.expected));
    }

    test('all of them can be expressed', () => {
      console.log(
        `left for later: ${later.length} of ${cases.length}: ${later.map(({ one, missing }) => `${one.id} (${missing})`).join(', ')}`,
      );
      expect(cases.length - later.length).toBe(cases.length);
    });
  });
}

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
