/** The order in which migrations run: by name, numbers by their value. */

import { compareVersions, migrationName } from '../readers/sql-migration/migration-name.ts';

/** `2_a.sql` comes before `10_a.sql`; digits before letters; otherwise by code unit, so that it is the same everywhere. */
export function byName(a: string, b: string): number {
  const left = a.match(/\d+|\D+/g) ?? [];
  const right = b.match(/\d+|\D+/g) ?? [];
  for (let at = 0; at < Math.min(left.length, right.length); at++) {
    const difference = compareParts(left[at] as string, right[at] as string);
    if (difference !== 0) return difference;
  }
  return left.length - right.length || (a < b ? -1 : a > b ? 1 : 0);
}

/** As tools run them: what is repeatable comes last in its folder, and versions count number by number (`V1__a` before `V1.1__b`). */
export function asMigrated(a: string, b: string): number {
  const [one, other] = [migrationName(a), migrationName(b)];
  if (one.folder !== other.folder) return byName(a, b);
  const last = Number(one.kind === 'repeatable') - Number(other.kind === 'repeatable');
  if (last !== 0) return last;
  const isCounted = one.version.length > 0 && other.version.length > 0;
  return (isCounted ? compareVersions(one.version, other.version) : 0) || byName(a, b);
}

function compareParts(a: string, b: string): number {
  if (/^\d/.test(a) && /^\d/.test(b)) {
    const [x, y] = [a.replace(/^0+(?=\d)/, ''), b.replace(/^0+(?=\d)/, '')];
    return x.length - y.length || (x < y ? -1 : x > y ? 1 : 0);
  }
  return a < b ? -1 : a > b ? 1 : 0;
}
