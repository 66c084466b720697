/** Pieces of proposed SQL that several dangers share; all are run on a server by `npm run prove`. */
import type { SqlColumn, SqlDetail, SqlIndex, SqlName } from '../../model/sql.ts';
import { freshName, identifier, path } from './wording.ts';

/** A column as it is added first: its type, and a default that is the same for every row; no constraint but NOT NULL. */
export function plainColumn({ name, type, collation, notNull, default: value }: SqlColumn): string {
  const parts = [identifier(name), type.text];
  if (collation !== undefined) parts.push(`COLLATE ${identifier(collation)}`);
  const isCheap = value && !value.isNull && (value.volatility === 'constant' || value.volatility === 'stable');
  if (isCheap) parts.push(notNull ? `NOT NULL DEFAULT ${value.text}` : `DEFAULT ${value.text}`);
  return parts.join(' ');
}

/** `ALTER TABLE` statements that make a column NOT NULL without a scan under an exclusive lock; each is a transaction of its own. */
export function notNullSteps(table: SqlName, column: string): [add: string, validate: string, set: string] {
  const name = identifier(freshName(table.name, column, 'not_null'));
  const [target, quoted] = [path(table), identifier(column)];
  return [
    `ALTER TABLE ${target} ADD CONSTRAINT ${name} CHECK (${quoted} IS NOT NULL) NOT VALID`,
    `ALTER TABLE ${target} VALIDATE CONSTRAINT ${name}`,
    `ALTER TABLE ${target} ALTER COLUMN ${quoted} SET NOT NULL; ALTER TABLE ${target} DROP CONSTRAINT ${name};`,
  ];
}

/** The statement at hand, that creates an index, with other words before the table. What `IF NOT EXISTS` would hide is a broken index. */
export function indexStatement(sql: SqlDetail, index: SqlIndex, { concurrently, only }: { concurrently: boolean; only: boolean }): string {
  const before = `CREATE${index.unique ? ' UNIQUE' : ''} INDEX${concurrently ? ' CONCURRENTLY' : ''}${index.name === null ? '' : ` ${identifier(index.name)}`}`;
  const on = `ON ${only ? 'ONLY ' : ''}${path(index.table)}`;
  // What follows the table is taken as it was written, unless a comment in it would swallow the rest of the line.
  const written = /--|\/\*/.test(sql.statement.text) ? undefined : afterTable(sql.statement.text);
  const columns = `USING ${index.method} (${index.columns.join(', ')})${index.where ? ` WHERE ${index.where.text}` : ''}`;
  return `${before} ${on} ${written ?? columns};`;
}

/** From `USING` or the parenthesis that opens the columns. */
function afterTable(text: string): string | undefined {
  const start = text.indexOf('(');
  if (start < 0) return undefined;
  const using = /\busing\s{1,20}[\w"]{1,63}\s{0,20}$/i.exec(text.slice(Math.max(0, start - 120), start));
  return `${using?.[0] ?? ''}${text.slice(start)}`.replace(/\s+/g, ' ').trim();
}
