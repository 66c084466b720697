/** Fires on an index that is built while writes wait. */
import { defineDanger } from '../../model/danger.ts';
import { onPostgres } from '../sql-predicates/on-operation.ts';
import { isNewTable } from '../sql-predicates/new-object.ts';
import { indexStatement } from '../sql-predicates/proposed.ts';
import { code, codeName, snippet } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'index built while writes wait',
  harm: 'lock',
  severity: 'high',
  why: 'The build holds a SHARE lock on the table: every INSERT, UPDATE and DELETE waits until the whole index is finished.',
  help: 'build it with `CREATE INDEX CONCURRENTLY`, alone in a migration that runs outside a transaction',
  safeWhen:
    'The table was created earlier in the same pull request or is temporary, the index is built `CONCURRENTLY`, or it is made `ON ONLY` a partitioned table, which builds nothing.',
  source: 'https://www.postgresql.org/docs/current/sql-createindex.html#SQL-CREATEINDEX-CONCURRENTLY',
  lock: { mode: 'SHARE', during: 'index-build' },
  find: onPostgres('create-index', ({ index }, sql) => {
    if (index.concurrently || isNewTable(sql, index.table)) return undefined;
    // On an ordinary table ONLY means nothing; where the table is not known, somebody had a reason to write it.
    if (index.only && !sql.history.isKnown(index.table, sql.statement.ordinal)) return undefined;
    // A partitioned parent cannot be indexed concurrently, and is a danger of its own.
    if (sql.history.isPartitioned(index.table, sql.statement.ordinal)) return undefined;
    // It is there already, and nothing is built.
    if (
      index.ifNotExists &&
      index.name !== null &&
      sql.history.index({ schema: index.table.schema, name: index.name }, sql.statement.ordinal)
    )
      return undefined;
    return {
      message: `writes to ${codeName(index.table)} wait until the index ${index.name === null ? '' : `${code(index.name)} `}is built`,
      help: `outside a transaction: ${snippet(indexStatement(sql, index, { concurrently: true, only: false }))}`,
    };
  }),
});
