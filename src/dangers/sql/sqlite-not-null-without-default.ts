/** Fires on columns that SQLite refuses to add. */
import { defineDanger } from '../../model/danger.ts';
import type { SqlColumn, SqlExpression } from '../../model/sql.ts';
import { onSqlite } from '../sql-predicates/dialect.ts';
import { code, codeName, identifier, path, snippet } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'column that SQLite refuses to add',
  harm: 'outage',
  severity: 'high',
  why: 'SQLite adds a column without touching the rows, so that it can have no value but one constant: NOT NULL without a default and defaults that are computed are refused as soon as the table holds a row, PRIMARY KEY and UNIQUE always. The migration fails.',
  help: 'give it a constant default, or leave it nullable; for all else rebuild the table',
  safeWhen: 'The column is nullable or has a constant default, and is neither a key nor unique.',
  source: 'https://www.sqlite.org/lang_altertable.html#alter_table_add_column',
  find: onSqlite('add-column', (operation, sql) => {
    const { table, column } = operation;
    const why = refusal(column);
    if (why === undefined) return undefined;
    const [target, name] = [path(table, sql.script.dialect), identifier(column.name, sql.script.dialect)];
    return {
      message: `the migration fails${why.always ? '' : ` where ${codeName(table)} holds rows`}: ${code(column.name)} ${why.says}`,
      help: `${snippet(`ALTER TABLE ${target} ADD COLUMN ${name} ${column.type.text};`)}, or with a constant default`,
    };
  }),
});

function refusal({ primaryKey, unique, notNull, generated, default: value }: SqlColumn): { says: string; always: boolean } | undefined {
  if (primaryKey || unique) return { says: primaryKey ? 'cannot be added as a primary key' : 'cannot be added as UNIQUE', always: true };
  if (generated) return generated.stored ? { says: 'cannot be added as a stored column', always: true } : undefined;
  if (value && isComputed(value)) return { says: 'has a default that is computed', always: false };
  return notNull && (!value || value.isNull) ? { says: 'is NOT NULL and has no default', always: false } : undefined;
}

function isComputed({ text, functions }: SqlExpression): boolean {
  return functions.length > 0 || (text.startsWith('(') && !/^\(\s*(-?[\d.]+|'[^']*'|null|true|false)\s*\)$/i.test(text));
}
