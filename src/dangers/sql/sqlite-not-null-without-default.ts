/** Fires on columns that SQLite refuses to add. */
import { defineDanger } from '../../model/danger.ts';
import type { Severity } from '../../model/finding.ts';
import type { SqlColumn, SqlExpression } from '../../model/sql.ts';
import { onSqlite } from '../sql-predicates/dialect.ts';
import { isNewTable, sameName } from '../sql-predicates/new-object.ts';
import { earlier } from '../sql-predicates/script-index.ts';
import { code, codeName, identifier, path, snippet } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'column that SQLite refuses to add',
  harm: 'outage',
  severity: 'high',
  why: 'SQLite adds a column without touching the rows, so that it can have no value but one constant: NOT NULL without a default and defaults that are computed are refused as soon as the table holds a row, PRIMARY KEY and UNIQUE always. The migration fails.',
  help: 'give it a constant default, or leave it nullable; for all else rebuild the table',
  safeWhen:
    'The column is nullable or has a constant default, and is neither a key nor unique; or the table was created earlier in the same pull request and holds no rows.',
  source: 'https://www.sqlite.org/lang_altertable.html#alter_table_add_column',
  find: onSqlite('add-column', (operation, sql) => {
    const { table, column } = operation;
    const why = refusal(column);
    if (why === undefined) return undefined;
    // It is the rows that stand in the way, and a new table has none unless the script put some in.
    const filled = earlier(sql, 'insert').some((one) => sameName(one.operation.table, table));
    if (!why.always && isNewTable(sql, table) && !filled) return undefined;
    const [target, name] = [path(table, sql.script.dialect), identifier(column.name, sql.script.dialect)];
    return {
      message: `the migration fails${why.always ? '' : ` where ${codeName(table)} holds rows`}: ${code(column.name)} ${why.says}`,
      help: why.instead(target, name),
      ...(why.severity && { severity: why.severity }),
    };
  }),
});

interface Refusal {
  says: string;
  /** Also where the table is empty. */
  always?: boolean;
  severity?: Severity;
  instead(target: string, name: string): string;
}

function refusal({ primaryKey, unique, notNull, generated, references, type, default: value }: SqlColumn): Refusal | undefined {
  const plain = (target: string, name: string): string => `ALTER TABLE ${target} ADD COLUMN ${name} ${type.text}`.trimEnd();
  const constant = (target: string, name: string): string => `${snippet(`${plain(target, name)};`)}, or with a constant default`;
  if (primaryKey)
    return { says: 'cannot be added as a primary key', always: true, instead: (target) => `rebuild ${target} with the column as its key` };
  if (unique) {
    const index = (target: string, name: string): string =>
      snippet(`${plain(target, name)}; CREATE UNIQUE INDEX <index> ON ${target} (${name});`);
    return { says: 'cannot be added as UNIQUE', always: true, instead: index };
  }
  if (generated) {
    const virtual = (target: string, name: string): string =>
      snippet(`${plain(target, name)} GENERATED ALWAYS AS (${generated.expression.text}) VIRTUAL;`);
    return generated.stored ? { says: 'cannot be added as a stored column', instead: virtual } : undefined;
  }
  if (value && isComputed(value)) return { says: 'has a default that is computed', instead: constant };
  if (notNull && (!value || value.isNull)) return { says: 'is NOT NULL and has no default', instead: constant };
  if (!references || !value || value.isNull) return undefined;
  const nullable = (target: string, name: string): string =>
    `${snippet(`${plain(target, name)} REFERENCES ${path(references.table, 'sqlite')};`)} without a default, and fill it afterwards`;
  // They are off unless the application switches them on.
  return {
    says: 'refers to another table and has a default, which is refused while foreign keys are enforced',
    severity: 'low',
    instead: nullable,
  };
}

function isComputed({ text, functions }: SqlExpression): boolean {
  return functions.length > 0 || (text.startsWith('(') && !/^\(\s*(-?[\d.]+|'[^']*'|null|true|false)\s*\)$/i.test(text));
}
