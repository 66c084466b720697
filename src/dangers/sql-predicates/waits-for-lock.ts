/** Schema changes that have to wait for others before they get their lock. */
import type { SqlDetail, SqlOperation } from '../../model/sql.ts';
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

/** Whether this is the first such operation of the script, for what is said once per file; `lacks` narrows it down. */
export function isFirstWaiting(sql: SqlDetail, lacks: (sql: SqlDetail) => boolean): boolean {
  const here = positionOf(sql);
  for (const { operation, statement, position } of inScript(sql, ...WAITING)) {
    if (position > here) return false;
    const other = { ...sql, operation, statement };
    if (waits(operation, other) && lacks(other)) return position === here;
  }
  return false;
}

/** A timeout is in force; zero switches it off. */
export function isTimeoutSet(sql: SqlDetail, name: string): boolean {
  const value = sql.history.setting(name, sql.statement.ordinal);
  return value !== undefined && !/^'?0*\s*(ms|s|min|h|d)?'?$/i.test(value.trim()) && !/^default$/i.test(value.trim());
}
