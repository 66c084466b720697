/** Order of version texts such as `14.7`, `POSTGRES_15`, `8.0.mysql_aurora.3.04.0`, `TLS1_2`. */

/** The numbers of a version text from its first digit on; empty when there are none. */
export function versionNumbers(text: string): number[] {
  return (text.match(/\d{1,9}/g) ?? []).map(Number);
}

/** Negative when `a` is the lower version, 0 when equal as far as both go, positive when higher; `undefined` when they cannot be compared. */
export function compareVersions(a: string, b: string): number | undefined {
  if (familyOf(a) !== familyOf(b)) return undefined;
  const [left, right] = [versionNumbers(a), versionNumbers(b)];
  if (left.length === 0 || right.length === 0) return undefined;
  for (let at = 0; at < Math.min(left.length, right.length); at++) {
    const difference = (left[at] as number) - (right[at] as number);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** `POSTGRES` of `POSTGRES_15`: another product has another order. */
function familyOf(text: string): string {
  return (/^[A-Za-z_-]*/.exec(text)?.[0] ?? '').toLowerCase();
}
