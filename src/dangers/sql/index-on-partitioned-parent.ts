/** Fires on an index over all partitions at once. */
import { defineDanger } from '../../model/danger.ts';
import { onPostgres } from '../sql-predicates/on-operation.ts';
import { isNewTable } from '../sql-predicates/new-object.ts';
import { indexStatement } from '../sql-predicates/proposed.ts';
import { codeName, freshName, path, snippet } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'index built on all partitions while writes wait',
  harm: 'lock',
  severity: 'high',
  why: 'Writes to every partition wait until the indexes on all of them are built. `CONCURRENTLY` is refused on a partitioned table.',
  help: 'create the index `ON ONLY` the parent, build one on each partition `CONCURRENTLY`, and attach those',
  safeWhen: 'It is created `ON ONLY` the parent, or the table was created earlier in the same pull request.',
  source: 'https://www.postgresql.org/docs/current/ddl-partitioning.html#DDL-PARTITIONING-DECLARATIVE-MAINTENANCE',
  lock: { mode: 'SHARE', during: 'index-build' },
  find: onPostgres('create-index', ({ index }, sql) => {
    const { table } = index;
    if (index.only || isNewTable(sql, table) || !sql.history.isPartitioned(table, sql.statement.ordinal)) return undefined;
    const name = index.name ?? freshName(table.name, ...index.columns, 'idx');
    return {
      message: index.concurrently
        ? `the migration fails: ${codeName(table)} is partitioned, and cannot be indexed concurrently as a whole`
        : `writes to every partition of ${codeName(table)} wait until all of them are indexed`,
      help:
        `${snippet(indexStatement(sql, { ...index, name }, { concurrently: false, only: true }))}; then for each partition, outside a transaction: ` +
        `${snippet(indexStatement(sql, { ...index, name: '<index of partition>', table: { schema: null, name: '<partition>' } }, { concurrently: true, only: false }))}; ` +
        `and ${snippet(`ALTER INDEX ${path({ schema: table.schema, name })} ATTACH PARTITION <index of partition>;`)}`,
    };
  }),
});
