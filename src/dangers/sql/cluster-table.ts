/** Fires on CLUSTER. */
import { defineDanger } from '../../model/danger.ts';
import { onPostgres } from '../sql-predicates/on-operation.ts';
import { isNewTable } from '../sql-predicates/new-object.ts';
import { codeName, path } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'table sorted while it is locked',
  harm: 'lock',
  severity: 'high',
  why: 'The table is copied in index order under ACCESS EXCLUSIVE: reads and writes wait until it is done.',
  help: 'sort it online with a tool such as pg_repack',
  safeWhen: 'The table was created earlier in the same pull request.',
  source: 'https://www.postgresql.org/docs/current/sql-cluster.html',
  lock: { mode: 'ACCESS EXCLUSIVE', during: 'rewrite' },
  find: onPostgres('cluster', (operation, sql) => {
    const { table } = operation;
    if (table && isNewTable(sql, table)) return undefined;
    return {
      message: `reads and writes of ${table ? codeName(table) : 'every clustered table'} wait while it is copied in order`,
      ...(table ? { help: `online: pg_repack --table=${path(table)} --order-by=<column>` } : {}),
    };
  }),
});
