/** Names as they appear in messages, and as they are written in proposed SQL. */
import { formatSqlName, type Dialect, type SqlName } from '../../model/sql.ts';

/** Words that PostgreSQL reads as syntax where a name is expected. */
const RESERVED = new Set(
  `all analyse analyze and any array as asc asymmetric authorization binary both case cast check collate collation column concurrently
  constraint create cross current_catalog current_date current_role current_schema current_time current_timestamp current_user default
  deferrable desc distinct do else end except false fetch for foreign freeze from full grant group having ilike in initially inner
  intersect into is isnull join lateral leading left like limit localtime localtimestamp natural not notnull null offset on only or order
  outer overlaps placing primary references returning right select session_user similar some symmetric system_user table tablesample then
  to trailing true union unique user using variadic verbose when where window with`.split(/\s+/),
);

/** Words that MySQL or SQLite read so, besides those of PostgreSQL. */
const RESERVED_ELSEWHERE = new Set(
  `add alter before between by change condition convert database databases delete describe drop each else exists explain force function groups
  if ignore index insert interval key keys kill match option range rank read release rename repeat replace require row rows schema set show
  trigger update usage use values virtual write`.split(/\s+/),
);

/** User text in back-ticks, on one line, for a message. */
export function code(text: string): string {
  const line = text.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, ' ').replaceAll('`', "'");
  return `\`${line.length > 160 ? `${line.slice(0, 157)}...` : line}\``;
}

/**
 * SQL to be copied, whole and in back-ticks, on one line. As in Markdown, more of them stand around SQL that holds some itself, such
 * as a name that MySQL quotes.
 */
export function snippet(sql: string): string {
  const line = sql.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, ' ').trim();
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
  const marks = '`'.repeat(longest + 1);
  const blank = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return `${marks}${blank}${line}${blank}${marks}`;
}

/** A qualified name in back-ticks, for a message. */
export function codeName(name: SqlName): string {
  return code(formatSqlName(name));
}

/** An identifier as the database needs it written. A placeholder, of a migration tool or for the reader, stays as it is. */
export function identifier(name: string, dialect: Dialect = 'postgres'): string {
  if (/\{\{.*\}\}|[$#]\{.*\}|<%.*%>|^<[a-z ]+>$/.test(name)) return name;
  if (dialect === 'postgres') return /^[a-z_][a-z0-9_]*$/.test(name) && !RESERVED.has(name) ? name : `"${name.replaceAll('"', '""')}"`;
  if (/^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !RESERVED.has(name.toLowerCase()) && !RESERVED_ELSEWHERE.has(name.toLowerCase()))
    return name;
  return dialect === 'sqlite' ? `"${name.replaceAll('"', '""')}"` : `\`${name.replaceAll('`', '``')}\``;
}

/** A qualified name as the database needs it written; `public` goes without saying. */
export function path(name: SqlName, dialect: Dialect = 'postgres'): string {
  const own = identifier(name.name, dialect);
  return name.schema === null || (name.schema === 'public' && dialect === 'postgres') ? own : `${identifier(name.schema, dialect)}.${own}`;
}

/** Identifiers in a comma list. */
export function identifiers(names: readonly string[], dialect: Dialect = 'postgres'): string {
  return names.map((name) => identifier(name, dialect)).join(', ');
}

/** The columns behind `REFERENCES t`, which MySQL wants named; nothing where the statement does not say. */
export function referenced(columns: readonly string[], dialect: Dialect): string {
  return columns.length > 0 ? ` (${identifiers(columns, dialect)})` : '';
}

/** `app@%` as MySQL needs it written: `'app'@'%'`. */
export function account(name: string): string {
  return name
    .split('@')
    .map((part) => literal(part))
    .join('@');
}

/** A fresh name for something about a table, within PostgreSQL's 63 bytes. */
export function freshName(...parts: string[]): string {
  return parts
    .join('_')
    .replace(/[^A-Za-z0-9_]+/g, '_')
    .slice(0, 63);
}

/** A text literal as SQL. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A statement narrowed to a thousand rows of a condition, to be repeated until none is left. */
export function batched(statement: string, table: SqlName, condition: string, dialect: Dialect): string {
  if (dialect === 'mysql' || dialect === 'mariadb') return `${statement} WHERE ${condition} LIMIT 1000;`;
  const rows = `FROM ${path(table, dialect)} WHERE ${condition} LIMIT 1000`;
  return dialect === 'sqlite'
    ? `${statement} WHERE rowid IN (SELECT rowid ${rows});`
    : `${statement} WHERE ctid = ANY (ARRAY(SELECT ctid ${rows}));`;
}
