/** The smallest number of people is the one that trying everything finds. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assign } from '../../src/decide/approvals/assign.ts';
import { fewestPeople, type ApprovalsStep } from '../../src/decide/fewest-people.ts';

const PEOPLE = ['ann', 'ben', 'cid', 'dot', 'eve'];

function steps(most: number): fc.Arbitrary<ApprovalsStep[]> {
  const step = fc
    .tuple(fc.integer({ min: 1, max: most }), fc.subarray(PEOPLE))
    .map(([missing, could]): ApprovalsStep => ({ kind: 'approvals', missing, could, from: `team of ${could.join()}`, how: 'a review' }));
  return fc.array(step, { minLength: 1, maxLength: 2 });
}

/** Rules that people who are known can satisfy. */
const rules = fc.array(
  steps(2).filter((own) => fills(own, PEOPLE)),
  { maxLength: 4 },
);

test('it is the size of the smallest set of people that satisfies every rule', () => {
  fc.assert(
    fc.property(rules, (given) => {
      const enough = subsets(PEOPLE).filter((people) => given.every((own) => fills(own, people)));
      expect(fewestPeople(given)).toBe(Math.min(...enough.map((people) => people.length)));
    }),
  );
});

test('the order of rules, of steps and of people, and the case of logins, do not matter', () => {
  const any = fc.array(steps(4), { maxLength: 4 });
  fc.assert(
    fc.property(any, (given) => {
      const turned = given
        .map((own) => own.map((step) => ({ ...step, could: [...step.could].reverse().map((name) => name.toUpperCase()) })).reverse())
        .reverse();
      expect(fewestPeople(turned)).toBe(fewestPeople(given));
    }),
  );
});

test('it is never less than what one rule asks, nor more than what all ask together', () => {
  const sum = (own: ApprovalsStep[]): number => own.reduce((total, { missing }) => total + missing, 0);
  fc.assert(
    fc.property(fc.array(steps(4), { maxLength: 4 }), (given) => {
      const fewest = fewestPeople(given);
      expect(fewest).toBeGreaterThanOrEqual(Math.max(0, ...given.map(sum)));
      expect(fewest).toBeLessThanOrEqual(given.reduce((total, own) => total + sum(own), 0));
    }),
  );
});

test('large groups are counted in reasonable time', () => {
  const people = Array.from({ length: 60 }, (_, at) => `user${at}`);
  const many = Array.from({ length: 30 }, (_, at): ApprovalsStep[] => [
    {
      kind: 'approvals',
      missing: 2,
      from: `group ${at}`,
      how: 'a review',
      could: people.filter((_person, index) => (index * 7 + at) % 5 < 2),
    },
  ]);
  const started = performance.now();
  expect(fewestPeople(many)).toBeGreaterThanOrEqual(2);
  expect(performance.now() - started).toBeLessThan(5_000);
});

function fills(own: readonly ApprovalsStep[], people: readonly string[]): boolean {
  const places = own.flatMap(({ missing, could }) => Array.from({ length: missing }, () => could.filter((name) => people.includes(name))));
  return assign(places).every((person) => person !== undefined);
}

function subsets(people: readonly string[]): string[][] {
  const [first, ...rest] = people;
  if (first === undefined) return [[]];
  return subsets(rest).flatMap((others) => [others, [first, ...others]]);
}
