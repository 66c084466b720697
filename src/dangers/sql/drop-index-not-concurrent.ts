/** Fires on an index that is dropped while reads and writes wait. */
import { defineDanger } from '../../model/danger.ts';
import { onPostgres } from '../sql-predicates/on-operation.ts';
import { isNew, isNewTable } from '../sql-predicates/new-object.ts';
import { codeName, path, snippet } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'index dropped while reads and writes wait',
  harm: 'lock',
  severity: 'high',
  why: 'Dropping an index takes ACCESS EXCLUSIVE on its table. It waits for the longest running query there, and everything that comes later waits behind it.',
  help: 'drop it with `DROP INDEX CONCURRENTLY`, alone in a migration that runs outside a transaction',
  safeWhen: 'The index or its table was created earlier in the same pull request, or it is dropped `CONCURRENTLY`.',
  source: 'https://www.postgresql.org/docs/current/sql-dropindex.html',
  lock: { mode: 'ACCESS EXCLUSIVE', during: 'moment' },
  find: onPostgres('drop', (operation, sql) => {
    const { objectType, object } = operation;
    if (objectType !== 'index' || operation.concurrently || isNew(sql, 'index', object)) return undefined;
    const index = sql.history.index(object, sql.statement.ordinal);
    if (index && isNewTable(sql, index.table)) return undefined;
    const table = index ? codeName(index.table) : `the table of ${codeName(object)}`;
    return {
      message: `reads and writes of ${table} wait while ${index ? codeName(object) : 'the index'} is dropped`,
      help: `outside a transaction: ${snippet(`DROP INDEX CONCURRENTLY ${operation.ifExists ? 'IF EXISTS ' : ''}${path(object)};`)}`,
    };
  }),
});
