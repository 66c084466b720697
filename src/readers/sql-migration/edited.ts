/** Migration files that a pull request edits: what of them is new. */
import type { Change } from '../../model/change.ts';

/**
 * Positions of the statements that the file held before. Only where the file was added to: when anything was removed, moved or altered, what
 * stays may mean something else, and everything in the file is judged again.
 */
export function positionsBefore(head: readonly Change[], before: readonly Change[]): ReadonlySet<number> {
  const position = new Map(head[0]?.sql?.script.statements.map((statement, at) => [statement, at]));
  const judged = before.flatMap((change) => (change.sql ? [identity(change)] : []));
  const positions = new Set<number>();
  let next = 0;
  for (const change of head) {
    if (!change.sql || next === judged.length || identity(change) !== judged[next]) continue;
    positions.add(position.get(change.sql.statement) ?? -1);
    next++;
  }
  return next === judged.length ? positions : new Set();
}

/** The same statement on the same thing, run in the same way. */
function identity(change: Change): string {
  return JSON.stringify([change.digest, change.kind, change.address, change.sql?.statement.transaction]);
}
