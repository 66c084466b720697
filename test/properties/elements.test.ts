/** Elements of a repeated block are compared with those that they belong to, in whatever order they stand. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { valuePairs } from '../../src/dangers/plan-predicates/elements.ts';
import type { Json } from '../../src/model/json.ts';

const value = fc.constantFrom<Json>('on', 'off', 1, 2, null);
const named = fc.uniqueArray(fc.record({ name: fc.constantFrom('a', 'b', 'c', 'd'), x: value }), {
  selector: ({ name }) => name,
  maxLength: 4,
});
const nameless = fc.array(fc.record({ x: value }), { maxLength: 4 });
const blocks: fc.Arbitrary<readonly [Json[], Json[]]> = fc.oneof(fc.tuple(named, named), fc.tuple(nameless, nameless));

function pairs(before: Json[], after: Json[]): string[] {
  return valuePairs({ rule: before }, { rule: after }, 'rule.x')
    .map((pair) => JSON.stringify(pair))
    .toSorted();
}

test('the same elements in another order differ in nothing', () => {
  fc.assert(
    fc.property(
      fc
        .oneof(named, nameless)
        .chain((before) => fc.tuple(fc.constant(before), fc.shuffledSubarray<Json>(before, { minLength: before.length }))),
      ([before, after]) => {
        expect(valuePairs({ rule: before }, { rule: after }, 'rule.x').filter((pair) => pair.before !== pair.after)).toEqual([]);
      },
    ),
  );
});

test('the order of named elements decides nothing, that of others not what is gone', () => {
  fc.assert(
    fc.property(blocks, fc.nat(), ([before, after], seed) => {
      const turned = (list: Json[]): Json[] => [...list.slice(seed % (list.length + 1)), ...list.slice(0, seed % (list.length + 1))];
      const [one, other] = [pairs(before, after), pairs(turned(before), turned(after))];
      if (JSON.stringify([before, after]).includes('name')) expect(other).toEqual(one);
      else expect(other).toHaveLength(one.length);
    }),
  );
});

test('what an element says belongs to one of the same name', () => {
  const before = [
    { name: 'a', inner: [{ x: 1 }, { x: 2 }] },
    { name: 'b', inner: [{ x: 3 }] },
  ];
  const after = [{ name: 'b', inner: [{ x: 1 }] }, { name: 'c' }, { name: 'a', inner: [{ x: 2 }] }];
  expect(valuePairs({ rule: before }, { rule: after }, 'rule.inner.x')).toEqual([
    { element: 'a', before: 1, after: undefined },
    { element: 'b', before: 3, after: 1 },
  ]);
});

test('one block that stands alone is the one that stood alone, whatever its name', () => {
  expect(valuePairs({ rule: [{ name: 'a', x: 1 }] }, { rule: [{ name: 'b', x: 2 }] }, 'rule.x')).toEqual([{ before: 1, after: 2 }]);
});
