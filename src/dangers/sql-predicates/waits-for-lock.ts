/** Schema changes that have to wait for others before they get their lock. */
import type { SqlDetail, SqlOperation, SqlScript } from '../../model/sql.ts';
import { exclusivelyLockedExisting, LOCKING } from './exclusive-lock.ts';
import { isNewTable } from './new-object.ts';
import type { SqlOp } from './on-operation.ts';
import { inScript, positionOf } from './script-index.ts';

/** Operations that can wait for a lock on a table in use. */
export const WAITING = [
  ...LOCKING,
  'create-index',
  'reindex',
  'create-trigger',
  'enable-trigger',
  'disable-trigger',
  'attach-partition',
  'cluster',
  'refresh-materialized-view',
] as const satisfies readonly SqlOp[];

function waits(operation: SqlOperation, sql: SqlDetail): boolean {
  switch (operation.op) {
    case 'create-index':
      return !operation.index.concurrently && !isNewTable(sql, operation.index.table);
    case 'reindex':
    case 'refresh-materialized-view':
      return !operation.concurrently;
    case 'create-trigger':
    case 'enable-trigger':
    case 'disable-trigger':
      return !isNewTable(sql, operation.table);
    case 'attach-partition':
      return !isNewTable(sql, operation.table);
    case 'cluster':
      return operation.table === null || !isNewTable(sql, operation.table);
    case 'add-constraint':
      return !isNewTable(sql, operation.table);
    case 'drop':
      if (operation.objectType === 'index') return !operation.concurrently;
      return exclusivelyLockedExisting(operation, sql) !== undefined;
    default:
      return exclusivelyLockedExisting(operation, sql) !== undefined;
  }
}

/** Position of the first such operation of a script, by what is asked; looked for once. */
const firsts = new WeakMap<SqlScript, Map<string, number>>();

/**
 * Whether this is the first such operation of the script, for what is said once per file.
 *
 * @param question names what `lacks` asks
 * @param lacks narrows it down
 */
export function isFirstWaiting(sql: SqlDetail, question: string, lacks: (sql: SqlDetail) => boolean): boolean {
  const known = firsts.get(sql.script) ?? new Map<string, number>();
  firsts.set(sql.script, known);
  let first = known.get(question);
  if (first === undefined) {
    const found = inScript(sql, ...WAITING).find(({ operation, statement }) => {
      const other = { ...sql, operation, statement };
      return waits(operation, other) && lacks(other);
    });
    first = found?.position ?? -1;
    known.set(question, first);
  }
  return first === positionOf(sql);
}

/** A timeout is in force; zero switches it off. */
export function isTimeoutSet(sql: SqlDetail, name: string): boolean {
  const value = sql.history.setting(name, sql.statement.ordinal);
  return value !== undefined && !/^'?0*\s*(ms|s|min|h|d)?'?$/i.test(value.trim()) && !/^default$/i.test(value.trim());
}
