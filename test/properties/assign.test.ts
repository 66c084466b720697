/** The assignment of people to places is as good as trying everything. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assign } from '../../src/decide/approvals/assign.ts';

const places = fc.array(fc.subarray(['a', 'b', 'c', 'd']), { maxLength: 5 });

test('as many places as possible are taken, each by somebody who may, nobody twice', () => {
  fc.assert(
    fc.property(places, (wanted) => {
      const taken = assign(wanted);
      const people = taken.filter((person) => person !== undefined);
      expect(new Set(people).size).toBe(people.length);
      taken.forEach((person, place) => expect(person === undefined || wanted[place]?.includes(person)).toBe(true));
      expect(people.length).toBe(most(wanted, new Set()));
    }),
  );
});

test('an earlier place is never given up for a later one', () => {
  fc.assert(
    fc.property(places, places, (first, second) => {
      const alone = assign(first).filter((person) => person !== undefined).length;
      const together = assign([...first, ...second]).slice(0, first.length);
      expect(together.filter((person) => person !== undefined).length).toBe(alone);
    }),
  );
});

function most([place, ...rest]: string[][], used: ReadonlySet<string>): number {
  if (!place) return 0;
  const without = most(rest, used);
  return Math.max(without, ...place.filter((person) => !used.has(person)).map((person) => 1 + most(rest, new Set([...used, person]))));
}
