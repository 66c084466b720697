/** Fires on IF NOT EXISTS where a broken index would pass for a finished one. */
import { defineDanger } from '../../model/danger.ts';
import { onPostgres } from '../sql-predicates/on-operation.ts';
import { earlier } from '../sql-predicates/script-index.ts';
import { isNewTable } from '../sql-predicates/new-object.ts';
import { code, path, snippet } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'concurrent index skipped where a broken one exists',
  harm: 'outage',
  severity: 'low',
  why: 'A concurrent build that fails leaves an index behind that is INVALID. Run again, `IF NOT EXISTS` sees the name, skips the build and reports success, and the index is never used.',
  help: 'drop what may be left over first: `DROP INDEX CONCURRENTLY IF EXISTS`, then create without `IF NOT EXISTS`',
  safeWhen: 'The index is dropped earlier in the same file, or its table was created earlier in the same pull request.',
  source: 'https://www.postgresql.org/docs/current/sql-createindex.html#SQL-CREATEINDEX-CONCURRENTLY',
  find: onPostgres('create-index', ({ index }, sql) => {
    const { name } = index;
    if (!index.concurrently || !index.ifNotExists || name === null || isNewTable(sql, index.table)) return undefined;
    if (earlier(sql, 'drop').some(({ operation }) => operation.objectType === 'index' && operation.object.name === name)) return undefined;
    const dropped = path({ schema: index.table.schema, name });
    return {
      message: `if an earlier attempt failed, ${code(name)} exists, is invalid, and stays so`,
      help: `${snippet(`DROP INDEX CONCURRENTLY IF EXISTS ${dropped}`)} before it, and leave out IF NOT EXISTS`,
    };
  }),
});
