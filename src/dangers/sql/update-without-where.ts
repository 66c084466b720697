/** Fires on UPDATE without WHERE. */
import { defineDanger } from '../../model/danger.ts';
import { onOperation } from '../sql-predicates/on-operation.ts';
import { isNewTable, isNewColumn } from '../sql-predicates/new-object.ts';
import { code, codeName, path, snippet } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'all rows overwritten',
  harm: 'data-loss',
  severity: 'high',
  why: 'The old value of every row is lost, and the statement rewrites the whole table in one transaction while it holds a lock on each row.',
  help: 'say which rows are meant, and update in batches outside the migration',
  safeWhen:
    'The table was created earlier in the same pull request, or all assigned columns were added by it: filling a new column is `sql/unbatched-backfill`.',
  source: 'https://www.postgresql.org/docs/current/sql-update.html',
  find: onOperation('update', (operation, sql) => {
    const { table, columns } = operation;
    if (operation.filter.rows !== 'none' || isNewTable(sql, table)) return undefined;
    if (columns.length > 0 && columns.every((column) => isNewColumn(sql, table, column))) return undefined;
    const old = columns.filter((column) => !isNewColumn(sql, table, column));
    const what = old.length === 0 ? 'every row' : `${old.map(code).join(', ')} in every row`;
    return {
      message: `${what} of ${codeName(table)} is overwritten`,
      help: `say which rows: ${snippet(`UPDATE ${path(table, sql.script.dialect)} SET ... WHERE <condition>`)}; for all of them, in batches outside the migration`,
    };
  }),
});
