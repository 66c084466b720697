/** Migration files that a pull request edits: what of them is new. */
import type { Change } from '../../model/change.ts';

/**
 * The changes that were in the file before. Only where the file was added to: when anything was removed, moved or altered, what stays may mean something else, and
 * everything in the file is judged again.
 */
export function unchangedStatements(head: readonly Change[], base: readonly Change[]): Set<Change> {
  const judged = base.filter((change) => change.type !== 'down-migration').map(identity);
  const unchanged = new Set<Change>();
  let next = 0;
  for (const change of head) {
    if (next < judged.length && identity(change) === judged[next]) {
      unchanged.add(change);
      next++;
    }
  }
  return next === judged.length ? unchanged : new Set();
}

/** The same statement on the same thing, run in the same way. */
function identity(change: Change): string {
  return JSON.stringify([change.digest, change.kind, change.address, change.sql?.statement.transaction]);
}
