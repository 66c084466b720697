/** Fires on VACUUM FULL. */
import { defineDanger } from '../../model/danger.ts';
import { onPostgres } from '../sql-predicates/on-operation.ts';
import { isNewTable } from '../sql-predicates/new-object.ts';
import { codeName, path, snippet } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'table compacted while it is locked',
  harm: 'lock',
  severity: 'high',
  why: 'The table is copied under ACCESS EXCLUSIVE: reads and writes wait until it is done. It is refused inside a transaction.',
  help: 'use plain `VACUUM`, or compact it online with a tool such as pg_repack',
  safeWhen: 'It is plain `VACUUM`, or the table was created earlier in the same pull request.',
  source: 'https://www.postgresql.org/docs/current/sql-vacuum.html',
  lock: { mode: 'ACCESS EXCLUSIVE', during: 'rewrite' },
  find: onPostgres('vacuum', (operation, sql) => {
    const { table } = operation;
    if (!operation.full || (table && isNewTable(sql, table))) return undefined;
    return {
      message: `reads and writes of ${table ? codeName(table) : 'one table after the other'} wait while it is copied`,
      help: table
        ? `online: pg_repack --table=${path(table)}; or only free the space for reuse: ${snippet(`VACUUM ${path(table)};`)}`
        : 'leave it out, or name the tables and use pg_repack',
    };
  }),
});
