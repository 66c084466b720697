/** Which table an operation locks against every reader and writer, measured on PostgreSQL 15 (`pg_locks`). */
import type { SqlDetail, SqlName, SqlOperation } from '../../model/sql.ts';
import { isNewTable } from './new-object.ts';
import type { SqlOp } from './on-operation.ts';

/** Operations that can take such a lock. */
export const LOCKING = [
  'add-column',
  'drop-column',
  'alter-column-type',
  'set-default',
  'drop-default',
  'set-not-null',
  'drop-not-null',
  'set-expression',
  'drop-expression',
  'add-identity',
  'drop-constraint',
  'row-security',
  'replica-identity',
  'create-policy',
  'create-rule',
  'alter-policy',
  'truncate',
  'add-constraint',
  'set-storage',
  'rename',
  'set-schema',
  'change-owner',
  'drop',
  'detach-partition',
  'lock-table',
] as const satisfies readonly SqlOp[];

/** The table on which the operation holds ACCESS EXCLUSIVE until its transaction ends. */
function exclusivelyLocked(operation: SqlOperation): SqlName | undefined {
  switch (operation.op) {
    case 'add-column':
    case 'drop-column':
    case 'alter-column-type':
    case 'set-default':
    case 'drop-default':
    case 'set-not-null':
    case 'drop-not-null':
    case 'set-expression':
    case 'drop-expression':
    case 'add-identity':
    case 'drop-constraint':
    case 'row-security':
    case 'replica-identity':
    case 'create-policy':
    case 'create-rule':
    case 'alter-policy':
    case 'truncate':
      return operation.table;
    case 'add-constraint':
      // Foreign keys take SHARE ROW EXCLUSIVE, on both tables.
      return operation.constraint.kind === 'foreign-key' ? undefined : operation.table;
    case 'set-storage':
      return operation.action === 'options' ? undefined : operation.table;
    case 'rename':
      if (operation.objectType === 'table') return operation.object;
      return operation.objectType === 'column' || operation.objectType === 'constraint' ? operation.table : undefined;
    case 'set-schema':
    case 'change-owner':
      return operation.objectType === 'table' ? operation.object : undefined;
    case 'drop':
      if (operation.objectType === 'table') return operation.object;
      return operation.objectType === 'trigger' || operation.objectType === 'policy' ? operation.table : undefined;
    case 'detach-partition':
      return operation.concurrently ? undefined : operation.table;
    case 'lock-table':
      return operation.mode.toLowerCase().replace(/[ _]?lock$/, '') === 'access exclusive' ? operation.table : undefined;
    default:
      return undefined;
  }
}

/** As above, and the table was there before the pull request. */
export function exclusivelyLockedExisting(operation: SqlOperation, sql: SqlDetail): SqlName | undefined {
  const table = exclusivelyLocked(operation);
  return table && !isNewTable(sql, table) ? table : undefined;
}
