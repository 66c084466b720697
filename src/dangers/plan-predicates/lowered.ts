/** Numbers that a change lowers. */
import type { Change } from '../../model/change.ts';
import { tableName } from '../infra-types/destroyed.ts';
import { readNumber } from './attribute.ts';
import { existed, leaves } from './lifecycle.ts';

interface LoweredNumber {
  path: string;
  before: number;
  after: number;
}

/** Paths of the table at which both values are known and the new one is lower, also across a replacement. */
export function loweredNumbers(change: Change, table: Readonly<Record<string, readonly string[]>>): LoweredNumber[] {
  if (!existed(change) || !leaves(change)) return [];
  return (table[tableName(change.type)] ?? []).flatMap((path) => {
    const [before, after] = [readNumber(change.before, path), readNumber(change.after, path)];
    return before !== undefined && after !== undefined && after < before ? [{ path, before, after }] : [];
  });
}
