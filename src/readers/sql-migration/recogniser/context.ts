/** What recognisers need besides the tokens: the dialect and server, and how names are spelled in this pull request. */
import type { Dialect, ServerRelease, SqlName } from '../../../model/sql.ts';
import type { Cursor } from './cursor.ts';

export interface RecogniserContext {
  dialect: Dialect;
  release: ServerRelease;
  names: Spelling;
}

/**
 * Names that differ in case only are one: tables in SQLite, columns everywhere. The spelling that came first stands for all of them.
 * In MySQL the case of table names counts on most servers.
 */
export class Spelling {
  /** The database that `USE` chose last: `shop.orders` and `orders` are the same then. */
  database: string | undefined;
  readonly #tables = new Map<string, string>();
  readonly #columns = new Map<string, string>();

  table(dialect: Dialect, name: string): string {
    return dialect === 'sqlite' ? first(this.#tables, name) : name;
  }

  /** A column as its own definition spells it, which stands from there on. */
  defined(name: string): string {
    this.#columns.set(name.toLowerCase(), name);
    return name;
  }

  column(name: string): string {
    return first(this.#columns, name);
  }
}

function first(known: Map<string, string>, name: string): string {
  const key = name.toLowerCase();
  const spelled = known.get(key);
  if (spelled !== undefined) return spelled;
  known.set(key, name);
  return name;
}

/** `table` or `database.table`. `main` of SQLite goes without saying. */
export function qualifiedName(cursor: Cursor, context: RecogniserContext): SqlName {
  const parts = [cursor.name()];
  while (cursor.acceptSign('.')) parts.push(cursor.name());
  const schema = parts.length > 1 ? (parts.at(-2) ?? null) : null;
  const isMain = context.dialect === 'sqlite' ? schema?.toLowerCase() === 'main' : schema === context.names.database;
  return { schema: isMain ? null : schema, name: context.names.table(context.dialect, parts.at(-1) ?? '') };
}

export function columnName(cursor: Cursor, context: RecogniserContext): string {
  return context.names.column(cursor.name());
}

/** `(a, b)`. */
export function columnNames(cursor: Cursor, context: RecogniserContext): string[] {
  if (!cursor.expectSign('(')) return [];
  const names = cursor.list(() => columnName(cursor, context));
  cursor.expectSign(')');
  return names;
}
