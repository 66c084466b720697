/** Fires on a new column whose default is computed for every row. */
import { defineDanger } from '../../model/danger.ts';
import { onPostgres } from '../sql-predicates/on-operation.ts';
import { isNewTable } from '../sql-predicates/new-object.ts';
import { code, codeName, identifier, path, snippet } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'column added with a default computed row by row',
  harm: 'lock',
  severity: 'high',
  why: 'A default that differs from row to row has to be written into every row: the table is copied under ACCESS EXCLUSIVE. A function that is not known may be such.',
  help: 'add the column without a default, set the default for new rows, and fill old rows in batches',
  safeWhen:
    'The table was created earlier in the same pull request, or the default is the same for all rows: constants, casts, `now()`, `current_timestamp`.',
  source: 'https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-NOTES',
  lock: { mode: 'ACCESS EXCLUSIVE', during: 'rewrite' },
  find: onPostgres('add-column', (operation, sql) => {
    const { table, column } = operation;
    const value = column.default;
    if (!value || column.autoIncrement || column.identity || column.generated || isNewTable(sql, table)) return undefined;
    if (value.volatility !== 'volatile' && value.volatility !== 'unknown') return undefined;
    const [target, name] = [path(table), identifier(column.name)];
    return {
      message: `${codeName(table)} is ${value.volatility === 'unknown' ? 'perhaps ' : ''}copied under a lock that keeps out reads and writes, to compute ${code(value.text)} for every row`,
      help: `${snippet(`ALTER TABLE ${target} ADD COLUMN ${name} ${column.type.text}; ALTER TABLE ${target} ALTER COLUMN ${name} SET DEFAULT ${value.text}`)}; then fill old rows in batches`,
    };
  }),
});
