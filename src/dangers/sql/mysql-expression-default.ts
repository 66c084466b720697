/** Fires on columns that MySQL fills by computing a default for every row. */
import { defineDanger } from '../../model/danger.ts';
import { demandsOnline, onMySql } from '../sql-predicates/dialect.ts';
import { isNewTable } from '../sql-predicates/new-object.ts';
import { code, codeName, identifier, path, snippet } from '../sql-predicates/wording.ts';

/** `DEFAULT (0)`, `DEFAULT ('[]')`: a literal in brackets, or a JSON text built of nothing. */
const PLAIN = /^\(*\s*(-?[\d.]+|'[^']*'|"[^"]*"|null|true|false|json_(array|object)\(\s*\))\s*\)*$/i;

export default defineDanger({
  title: 'column added with a default computed row by row',
  harm: 'lock',
  severity: 'high',
  why: 'A default that is an expression has to be computed for every row: the table is copied, and writers wait until it is done. Statement-based replicas may compute another value.',
  help: 'add the column without the default, set the default for new rows, and fill old rows in batches',
  safeWhen:
    'The default is a literal or `CURRENT_TIMESTAMP`, or the table was created earlier in the same pull request. On MariaDB `NOW()` is computed once and harmless.',
  source:
    'measured on MariaDB 10.11; documented for MySQL: https://dev.mysql.com/doc/refman/8.0/en/data-type-defaults.html#data-type-defaults-explicit',
  find: onMySql('add-column', (operation, sql) => {
    const { table, column } = operation;
    const value = column.default;
    if (!value || value.isNull || isNewTable(sql, table) || demandsOnline(sql) || PLAIN.test(value.text)) return undefined;
    const isExpression =
      sql.script.dialect === 'mysql'
        ? value.text.startsWith('(')
        : value.columns.length > 0 || ['volatile', 'unknown'].includes(value.volatility);
    if (!isExpression) return undefined;
    const [target, name] = [path(table, sql.script.dialect), identifier(column.name, sql.script.dialect)];
    return {
      message: `writes to ${codeName(table)} wait while it is copied to compute ${code(value.text)} for every row`,
      help: `${snippet(`ALTER TABLE ${target} ADD COLUMN ${name} ${column.type.text}; ALTER TABLE ${target} ALTER COLUMN ${name} SET DEFAULT ${value.text}`)}; then fill old rows in batches`,
    };
  }),
});
