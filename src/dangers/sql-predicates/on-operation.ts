/** The frame of every SQL danger: looks at operations of some kinds, going up, and leaves all else alone. */
import type { Change } from '../../model/change.ts';
import type { Danger, Hit } from '../../model/danger.ts';
import type { Dialect, SqlDetail, SqlOperation } from '../../model/sql.ts';

type OpOf<Operation> = Operation extends { op: infer Op } ? Op : never;

/** Name of an operation: `drop-column`. */
export type SqlOp = OpOf<SqlOperation>;

type Named<Operation, Op> = Operation extends { op: infer One }
  ? [Extract<Op, One>] extends [never]
    ? never
    : Operation & { op: Extract<Op, One> }
  : never;

/** The operations with one of these names. */
export type OperationOf<Op extends SqlOp> = Named<SqlOperation, Op>;

/** What a danger says about an operation of one of these kinds. */
export type Look<Op extends SqlOp> = (operation: OperationOf<Op>, sql: SqlDetail, change: Change) => Hit | Hit[] | undefined;

/**
 * `find` of a danger that concerns these operations, in every dialect where none is named. Down migrations are passed over: they run when somebody
 * decides to go back, not when the pull request is deployed.
 */
export function onOperation<Op extends SqlOp>(ops: Op | readonly Op[], look: Look<Op>, dialects?: readonly Dialect[]): Danger['find'] {
  const operations: ReadonlySet<string> = new Set(typeof ops === 'string' ? [ops] : ops);
  const find = (change: Change): Hit | Hit[] | undefined => {
    const sql = change.sql;
    if (!sql || sql.script.direction === 'down' || !operations.has(sql.operation.op)) return undefined;
    if (dialects && !dialects.includes(sql.script.dialect)) return undefined;
    return onOneLine(look(sql.operation as OperationOf<Op>, sql, change));
  };
  return Object.assign(find, { operations, ...(dialects && { dialects: new Set(dialects) }) });
}

/** As `onOperation`, for facts that hold of PostgreSQL only. */
export function onPostgres<Op extends SqlOp>(ops: Op | readonly Op[], look: Look<Op>): Danger['find'] {
  return onOperation(ops, look, ['postgres']);
}

/** Proposed SQL quotes what the migration says, line breaks included; a help is one line. */
function onOneLine(found: Hit | Hit[] | undefined): Hit | Hit[] | undefined {
  if (Array.isArray(found)) return found.map((hit) => onOneLine(hit) as Hit);
  return found?.help?.includes('\n') ? { ...found, help: found.help.replace(/[ \t]*[\r\n]+\s*/g, ' ') } : found;
}
