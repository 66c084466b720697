/** Fires on REINDEX that keeps readers and writers out. */
import { defineDanger } from '../../model/danger.ts';
import { formatSqlName } from '../../model/sql.ts';
import { onPostgres } from '../sql-predicates/on-operation.ts';
import { isNew, isNewTable } from '../sql-predicates/new-object.ts';
import { code, codeName, identifier, path, snippet } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'index rebuilt while reads and writes wait',
  harm: 'lock',
  severity: 'high',
  why: 'The table is locked against writes and the index against everybody. Planning any query opens every index of its table, so that reads wait too until the rebuild is done.',
  help: 'rebuild with `REINDEX ... CONCURRENTLY` (PostgreSQL 12 and later), outside a transaction',
  safeWhen:
    'It is done `CONCURRENTLY`, there is no such thing (`REINDEX SYSTEM`, PostgreSQL before 12), or the table was created in the same pull request.',
  source: 'https://www.postgresql.org/docs/current/sql-reindex.html',
  lock: { mode: 'ACCESS EXCLUSIVE', during: 'index-build' },
  find: onPostgres('reindex', (operation, sql) => {
    const { scope, object } = operation;
    if (operation.concurrently || scope === 'system' || sql.script.server < 12) return undefined;
    if (scope === 'table' && isNewTable(sql, object)) return undefined;
    if (scope === 'index' && isNew(sql, 'index', object)) return undefined;
    const what =
      scope === 'table' ? codeName(object) : `the tables of the ${scope} ${code(scope === 'index' ? formatSqlName(object) : object.name)}`;
    const name = scope === 'table' || scope === 'index' ? path(object) : identifier(object.name);
    return {
      message: `reads and writes of ${scope === 'index' ? `the table of ${codeName(object)}` : what} wait until its indexes are rebuilt`,
      help: `outside a transaction: ${snippet(`REINDEX ${scope.toUpperCase()} CONCURRENTLY ${name};`)}`,
    };
  }),
});
