/** Fires on a partition that is detached under a lock of the whole table. */
import { defineDanger } from '../../model/danger.ts';
import { onPostgres } from '../sql-predicates/on-operation.ts';
import { isNewTable } from '../sql-predicates/new-object.ts';
import { codeName, path, snippet } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'partition detached while the whole table is locked',
  harm: 'lock',
  severity: 'high',
  why: 'The partitioned table is locked against reads and writes of all its partitions (ACCESS EXCLUSIVE), and waits for the longest running query on any of them.',
  help: 'use `DETACH PARTITION ... CONCURRENTLY` (PostgreSQL 14 and later), outside a transaction',
  safeWhen: 'It is done `CONCURRENTLY`, or `FINALIZE` completes such a detaching, or the table was created in the same pull request.',
  source: 'https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-DETACH-PARTITION',
  lock: { mode: 'ACCESS EXCLUSIVE', during: 'moment' },
  find: onPostgres('detach-partition', (operation, sql) => {
    const { table, partition } = operation;
    if (operation.concurrently || operation.finalize || isNewTable(sql, table)) return undefined;
    return {
      message: `reads and writes of ${codeName(table)}, all partitions, wait while ${codeName(partition)} is detached`,
      help:
        sql.script.server >= 14
          ? `outside a transaction: ${snippet(`ALTER TABLE ${path(table)} DETACH PARTITION ${path(partition)} CONCURRENTLY;`)}`
          : `keep the wait short: ${snippet(`SET lock_timeout = '2s'`)}; and try again until it succeeds`,
    };
  }),
});
