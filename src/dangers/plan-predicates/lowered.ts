/** Numbers that a change lowers. */
import type { Change } from '../../model/change.ts';
import { tableName } from '../infra-types/destroyed.ts';
import { numberOf } from './attribute.ts';
import { keyOf, placeOf, valuePairs } from './elements.ts';
import { existed, leaves } from './lifecycle.ts';

interface LoweredNumber {
  path: string;
  /** The path, with the element where there are several: `` `rule.days` of `daily` ``. */
  place: string;
  /** Tells it from the same path in other elements. */
  key: string;
  before: number;
  after: number;
}

/** Paths of the table at which both values are known and the new one is lower, also across a replacement. */
export function loweredNumbers(change: Change, table: Readonly<Record<string, readonly string[]>>): LoweredNumber[] {
  if (!existed(change) || !leaves(change)) return [];
  return (table[tableName(change.type)] ?? []).flatMap((path) => {
    return valuePairs(change.before, change.after, path).flatMap((pair) => {
      const [before, after] = [numberOf(pair.before), numberOf(pair.after)];
      if (before === undefined || after === undefined || after >= before) return [];
      return [{ path, place: placeOf(path, pair.element), key: keyOf(path, pair.element), before, after }];
    });
  });
}
