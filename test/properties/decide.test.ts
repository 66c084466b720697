/** What holds of every decision, whatever the input. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSelector, decide, type DecideInput } from '../../src/decide/decide.ts';
import type { Rule } from '../../src/model/policy.ts';
import type { Outcome, Verdict } from '../../src/model/verdict.ts';
import { inputs, rule } from './arbitrary-input.ts';
import { forgettings } from './forgetting.ts';
import { shuffled } from './shuffled.ts';

const STRICTNESS: readonly Outcome[] = ['allowed', 'waiting', 'blocked', 'error'];
const RUNS = { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 400) };

describe('decide', () => {
  test('the inputs reach every verdict', () => {
    const verdicts = new Set(fc.sample(inputs, { numRuns: 500, seed: 1 }).map((input) => decide(input).verdict));
    expect([...verdicts].sort()).toEqual(['allowed', 'blocked', 'waiting']);
  });

  test('the order of policies, rules, changes, reviews, commits and people never matters', () => {
    fc.assert(
      fc.property(inputs, fc.integer(), (input, seed) => {
        expect(decide(shuffled(input, seed))).toEqual(decide(input));
      }),
      RUNS,
    );
  });

  test('the same input always gets the same verdict and stays as it was', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const before = JSON.stringify(input);
        expect(decide(frozen(input))).toEqual(decide(input));
        expect(JSON.stringify(input)).toBe(before);
      }),
      RUNS,
    );
  });

  test('another enforcing rule never loosens, except that findings leave `unmatched`', () => {
    fc.assert(
      fc.property(inputs, rule(fc.constant('enforce')), (input, more) => {
        const before = decide(input);
        const after = decide(withRule(input, more));
        for (const judged of own(before)) expect(own(after)).toContainEqual(judged);
        if (strictness(after) < strictness(before)) expect(isAboutUncovered(before)).toBe(true);
      }),
      RUNS,
    );
  });

  test('shadow and warn rules change nothing but wouldBe, even if they crash', () => {
    const gentle = fc.oneof(rule(fc.constantFrom('shadow', 'warn')), fc.constant(crashing('shadow')));
    fc.assert(
      fc.property(inputs, gentle, (input, more) => {
        const { wouldBe: _before, rules: _rules, problems: _problems, ...before } = decide(input);
        const { wouldBe: _after, rules: _moreRules, problems: _moreProblems, ...after } = decide(withRule(input, more));
        expect(after).toEqual(before);
      }),
      RUNS,
    );
  });

  test('what is not known never passes what would not pass if it were known', () => {
    fc.assert(
      fc.property(inputs, forgettings, (input, forget) => {
        fc.pre(decide(input).verdict !== 'allowed');
        expect(decide({ ...input, facts: forget(input.facts) }).verdict).not.toBe('allowed');
      }),
      RUNS,
    );
  });

  test('what the selector lets go would have changed nothing', () => {
    let dropped = 0;
    fc.assert(
      fc.property(inputs, (input) => {
        const { keeps, mayKeepNew } = createSelector(input.policies.set);
        for (const { change, environment } of input.items)
          if (keeps({ ...change, kind: 'create' }, environment, [])) expect(mayKeepNew(change.type)).toBe(true);
        const kept = input.items.filter(({ change, environment, findings }) => keeps(change, environment, findings));
        dropped += input.items.length - kept.length;
        expect(decide({ ...input, items: kept })).toEqual(decide(input));
      }),
      RUNS,
    );
    expect(dropped).toBeGreaterThan(0);
  });

  test('a crash in an enforcing rule is an error, in any other it is counted', () => {
    const [input] = fc.sample(inputs, { numRuns: 1, seed: 2 });
    if (!input) throw new Error('no input');
    const enforced = decide(withRule(input, crashing('enforce')));
    expect(enforced.verdict).toBe('error');
    expect(enforced.problems.map(({ code }) => code)).toContain('internal');
    expect(decide(withRule(input, crashing('warn'))).rules.map(({ outcome }) => outcome)).toContain('error');
  });
});

/** A glob that loading would have refused. */
function crashing(mode: Rule['mode']): Omit<Rule, 'policy' | 'id'> {
  return {
    match: { branches: ['[z-a]'] },
    each: 'pull',
    mode,
    require: [{ kind: 'deny' }],
    exceptable: true,
    location: { file: 'p.yaml' },
  };
}

function withRule(input: DecideInput & { policies: { state: 'loaded' } }, more: Omit<Rule, 'policy' | 'id'>): DecideInput {
  const { set } = input.policies;
  const policies = set.policies.map((policy) =>
    policy.name === 'q' ? { ...policy, rules: [...policy.rules, { ...more, policy: 'q', id: 'more' }] } : policy,
  );
  return { ...input, policies: { state: 'loaded', set: { ...set, policies } } };
}

function own(verdict: Verdict): Verdict['rules'] {
  return verdict.rules.filter((judged) => judged.policy !== 'interlock');
}

/** What no rule covers, or names, is the only reason that another rule can take away. */
function isAboutUncovered(verdict: Verdict): boolean {
  const named = verdict.rules.some((judged) => judged.rule === 'not-understood');
  return named || (verdict.unmatched.setting === 'block' && verdict.unmatched.findings.length > 0);
}

function strictness(verdict: Verdict): number {
  return STRICTNESS.indexOf(verdict.verdict);
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) frozen(part);
  }
  return value;
}
