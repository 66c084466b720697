/** Fires on one transaction that locks several tables in use. */
import { defineDanger } from '../../model/danger.ts';
import type { SqlDetail, SqlOperation } from '../../model/sql.ts';
import { onPostgres } from '../sql-predicates/on-operation.ts';
import { isNewTable, sameName } from '../sql-predicates/new-object.ts';
import { inScript } from '../sql-predicates/script-index.ts';
import { typeChange } from '../sql-predicates/type-change.ts';
import { codeName } from '../sql-predicates/wording.ts';
import { LOCKING, exclusivelyLockedExisting } from '../sql-predicates/exclusive-lock.ts';
import { locksHeld } from '../sql-predicates/locks-held.ts';

export default defineDanger({
  title: 'several tables locked in one transaction',
  harm: 'lock',
  severity: 'medium',
  why: 'Each table stays locked against reads and writes until the transaction ends, so that the first waits for the work on all others; and two transactions that take the same locks in another order end in a deadlock.',
  help: 'change one table per transaction',
  safeWhen:
    'Where each change is one of the catalogue alone and over in an instant, the finding has severity low. None at all when all but one of the tables were created earlier in the same pull request, or each is changed in a transaction of its own.',
  source: 'https://www.postgresql.org/docs/current/explicit-locking.html#LOCKING-DEADLOCKS',
  find: onPostgres(LOCKING, (operation, sql) => {
    const table = exclusivelyLockedExisting(operation, sql);
    const held = table ? locksHeld(sql) : [];
    const [first] = held;
    // Once per transaction, at the second table: the third tells nothing new.
    if (!table || !first || held.length > 1 || sameName(first, table)) return undefined;
    const slow = inScript(sql, ...LOCKING).some(
      ({ operation: other, statement }) =>
        statement.transactionNumber === sql.statement.transactionNumber &&
        takesLong(other, { ...sql, statement }) &&
        !isOnNewTable(other, { ...sql, statement }),
    );
    return {
      severity: slow ? 'medium' : 'low',
      message: `${codeName(first)} stays locked while ${codeName(table)} is waited for and changed`,
      help: `commit in between: \`COMMIT; BEGIN;\`, or move the change of ${codeName(table)} to a migration of its own`,
    };
  }),
});

function isOnNewTable(operation: SqlOperation, sql: SqlDetail): boolean {
  return 'table' in operation && operation.table !== null && typeof operation.table === 'object' && isNewTable(sql, operation.table);
}

/** Scans or copies its table while the others stay locked. */
function takesLong(operation: SqlOperation, sql: SqlDetail): boolean {
  switch (operation.op) {
    case 'alter-column-type':
      return !['none', 'probably-free', 'probably-wider'].includes(typeChange(operation, sql));
    case 'set-not-null':
    case 'set-expression':
      return true;
    case 'set-storage':
      return operation.action !== 'options';
    case 'add-constraint':
      return !operation.constraint.notValid && operation.constraint.usingIndex === undefined;
    case 'add-column': {
      const { autoIncrement, identity, generated, default: value } = operation.column;
      return (
        autoIncrement === true ||
        identity === true ||
        generated?.stored === true ||
        value?.volatility === 'volatile' ||
        value?.volatility === 'unknown'
      );
    }
    default:
      return false;
  }
}
