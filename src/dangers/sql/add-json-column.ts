/** Fires on a column of type json. */
import { defineDanger } from '../../model/danger.ts';
import { onPostgres } from '../sql-predicates/on-operation.ts';
import { isNewTable } from '../sql-predicates/new-object.ts';
import { code, codeName, identifier, path, snippet } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'json column added',
  harm: 'incompatible',
  severity: 'low',
  why: 'The type `json` has no equality: queries with `SELECT DISTINCT`, `GROUP BY` or `UNION` over the table that select the column start to fail.',
  help: 'use `jsonb`',
  safeWhen: 'The table was created earlier in the same pull request, or the type is `jsonb`.',
  source: 'https://www.postgresql.org/docs/current/datatype-json.html',
  find: onPostgres('add-column', (operation, sql) => {
    const { table, column } = operation;
    if (column.type.name !== 'json' || column.type.array || isNewTable(sql, table)) return undefined;
    return {
      message: `queries over ${codeName(table)} with DISTINCT or GROUP BY fail once they meet ${code(column.name)}: json has no equality`,
      help: snippet(`ALTER TABLE ${path(table)} ADD COLUMN ${identifier(column.name)} jsonb;`),
    };
  }),
});
