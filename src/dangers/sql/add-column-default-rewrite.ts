/** Fires on a new column with a default on servers that write it into every row. */
import { defineDanger } from '../../model/danger.ts';
import { onPostgres } from '../sql-predicates/on-operation.ts';
import { isNewTable } from '../sql-predicates/new-object.ts';
import { code, codeName, identifier, path, snippet } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'column added with a default on an old server',
  harm: 'lock',
  severity: 'high',
  why: 'Up to PostgreSQL 10 even a constant default is written into every row: the table is copied under ACCESS EXCLUSIVE.',
  help: 'add the column without a default, set the default for new rows, and fill old rows in batches',
  safeWhen: 'The server is PostgreSQL 11 or later, or the table was created earlier in the same pull request.',
  source: 'https://www.postgresql.org/docs/11/release-11.html',
  find: onPostgres('add-column', (operation, sql) => {
    const { table, column } = operation;
    const value = column.default;
    if (sql.script.server > 10 || !value || value.isNull || column.generated || isNewTable(sql, table)) return undefined;
    if (value.volatility === 'volatile' || value.volatility === 'unknown') return undefined;
    const [target, name] = [path(table), identifier(column.name)];
    return {
      message: `PostgreSQL ${sql.script.server} copies ${codeName(table)} to write ${code(value.text)} into every row, while reads and writes wait`,
      help: `${snippet(`ALTER TABLE ${target} ADD COLUMN ${name} ${column.type.text}; ALTER TABLE ${target} ALTER COLUMN ${name} SET DEFAULT ${value.text}`)}; then fill old rows in batches`,
    };
  }),
});
