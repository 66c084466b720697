/** Fires on a transaction that the file opens and never ends. */
import { defineDanger } from '../../model/danger.ts';
import { isMySql } from '../sql-predicates/dialect.ts';
import { onOperation } from '../sql-predicates/on-operation.ts';
import { later } from '../sql-predicates/script-index.ts';

/** What commits in MySQL by itself. */
const COMMITTING = [
  'create-table',
  'add-column',
  'drop-column',
  'alter-column-type',
  'create-index',
  'add-constraint',
  'drop',
  'rename',
  'truncate',
  'lock-table',
] as const;

export default defineDanger({
  title: 'transaction never committed',
  harm: 'outage',
  severity: 'high',
  why: 'When the connection closes everything after the BEGIN is rolled back, and until then its locks are held; the migration may be recorded as applied all the same.',
  help: 'end the file with `COMMIT;`',
  safeWhen: 'A COMMIT, END or ROLLBACK follows, or the tool that wraps the file commits.',
  source: 'https://www.postgresql.org/docs/current/sql-begin.html',
  find: onOperation('transaction', (operation, sql) => {
    if (operation.action !== 'begin' || sql.statement.transaction !== 'none') return undefined;
    const ended = later(sql, 'transaction').some(({ operation: other }) => ['commit', 'rollback', 'prepare'].includes(other.action));
    // Where the tool wrapped the file its own COMMIT closes what a COMMIT and BEGIN in the file left open.
    if (ended || sql.script.statements.some(({ transaction }) => transaction === 'file')) return undefined;
    // In MySQL the next schema change ends it.
    if (isMySql(sql) && later(sql, ...COMMITTING).length > 0) return undefined;
    return {
      message: 'nothing ends this transaction: its statements are rolled back when the connection closes',
      help: 'end the file with `COMMIT;`',
    };
  }),
});
