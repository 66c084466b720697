/** The order in which everything is sorted. */

/** By code unit, so that it does not depend on the locale. */
export function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
