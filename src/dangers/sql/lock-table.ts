/** Fires on an explicit lock of a table. */
import { defineDanger } from '../../model/danger.ts';
import { isMySql } from '../sql-predicates/dialect.ts';
import { onOperation } from '../sql-predicates/on-operation.ts';
import { isNewTable } from '../sql-predicates/new-object.ts';
import { codeName } from '../sql-predicates/wording.ts';

/** What these modes conflict with is no ordinary read or write. */
const HARMLESS = ['access share', 'row share', 'row exclusive', 'share update exclusive'];

export default defineDanger({
  title: 'table locked explicitly',
  harm: 'lock',
  severity: 'high',
  why: 'The lock is held until the transaction ends, and everybody who needs the table waits, also while the statement itself still waits for it.',
  help: 'leave it out: each statement takes the lock that it needs',
  safeWhen:
    'The mode lets ordinary reads and writes through, or the table was created earlier in the same pull request. With `NOWAIT` or a `lock_timeout` the finding has severity low.',
  source: 'https://www.postgresql.org/docs/current/explicit-locking.html',
  find: onOperation('lock-table', (operation, sql) => {
    const { table } = operation;
    if (isMySql(sql)) {
      if (isNewTable(sql, table)) return undefined;
      return {
        message: `${operation.mode === 'write' ? 'reads and writes' : 'writes'} of ${codeName(table)} wait until the tables are unlocked`,
        help: 'leave it out: each statement takes the lock that it needs',
      };
    }
    const mode = operation.mode
      .toLowerCase()
      .replaceAll('_', ' ')
      .replace(/ ?lock$/, '')
      .replace(/ mode$/, '')
      .trim();
    if (HARMLESS.includes(mode) || isNewTable(sql, table)) return undefined;
    const timeout = sql.history.setting('lock_timeout', sql.statement.ordinal);
    const tries = operation.nowait || (timeout !== undefined && !/^'?0/.test(timeout));
    return {
      severity: tries ? 'low' : 'high',
      message: `${mode === 'access exclusive' ? 'reads and writes' : 'writes'} of ${codeName(table)} wait until the transaction ends`,
    };
  }),
});
