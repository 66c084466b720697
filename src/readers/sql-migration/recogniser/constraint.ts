/** Constraints and indexes as parts of a table: in `CREATE TABLE`, or after `ADD`. */
import type { SqlConstraint, SqlIndex, SqlName, SqlOperation } from '../../../model/sql.ts';
import { columnName, columnNames, qualifiedName, type RecogniserContext } from './context.ts';
import type { Cursor } from './cursor.ts';
import { enforcement, reference } from './column.ts';
import { bracketed, expression } from './expression.ts';

export type TablePart = { constraint: SqlConstraint; index?: never } | { index: SqlIndex; constraint?: never };

const BEGINNINGS = ['constraint', 'primary', 'unique', 'foreign', 'check'];
const INDEX_WORDS = ['key', 'index', 'fulltext', 'spatial', 'vector'];

/** Whether a constraint or index comes next. Its words are no names of columns unless a type follows, as SQLite allows. */
export function isTablePart(cursor: Cursor, context: RecogniserContext): boolean {
  const word = cursor.word();
  if (BEGINNINGS.includes(word)) return true;
  if (context.dialect === 'sqlite' || !INDEX_WORDS.includes(word)) return false;
  if (word === 'key' || word === 'index') return true;
  return ['key', 'index'].includes(cursor.word(1)) || cursor.kind(1) === 'quoted-name' || cursor.sign(1) === '(' || cursor.sign(2) === '(';
}

export function tablePart(cursor: Cursor, context: RecogniserContext, table: SqlName): TablePart {
  const named = cursor.accept('constraint');
  cursor.accept('if', 'not', 'exists');
  const name = named && !BEGINNINGS.slice(1).includes(cursor.word()) ? cursor.name() : null;
  if (cursor.accept('primary', 'key')) {
    // MySQL reads a name and forgets it.
    if (cursor.isName && !cursor.is('using')) cursor.name();
    indexType(cursor);
    const constraint = plain(name, 'primary-key', keyParts(cursor, context));
    indexOptions(cursor);
    return { constraint };
  }
  if (cursor.accept('unique')) {
    cursor.acceptAny(['key', 'index']);
    cursor.accept('if', 'not', 'exists');
    const own = cursor.sign() === '(' || cursor.is('using') ? null : cursor.name();
    indexType(cursor);
    const constraint = plain(name ?? own, 'unique', keyParts(cursor, context));
    indexOptions(cursor);
    return { constraint };
  }
  if (cursor.accept('foreign', 'key')) {
    cursor.accept('if', 'not', 'exists');
    const own = cursor.sign() === '(' ? null : cursor.name();
    const constraint = plain(name ?? own, 'foreign-key', columnNames(cursor, context));
    constraint.references = reference(cursor, context);
    return { constraint };
  }
  if (cursor.accept('check')) {
    const check = bracketed(cursor, context);
    const constraint: SqlConstraint = { ...plain(name, 'check', check.columns), check };
    constraint.notEnforced = enforcement(cursor);
    if (cursor.accept('on', 'conflict')) cursor.name();
    return { constraint };
  }
  if (named) cursor.fail();
  return { index: indexPart(cursor, context, table) };
}

function plain(name: string | null, kind: SqlConstraint['kind'], columns: string[]): SqlConstraint {
  return { name, kind, columns, notValid: false, notEnforced: false };
}

/** The index behind the primary key has this name in every table. */
export function isPrimary(index: string, { dialect }: RecogniserContext): boolean {
  return dialect !== 'sqlite' && index.toLowerCase() === 'primary';
}

export function dropPrimaryKey(table: SqlName, ifExists = false): SqlOperation {
  return { op: 'drop-constraint', table, constraint: `${table.name}_pkey`, cascade: false, ifExists, primaryKey: true };
}

/** `KEY i (a, b)`, `FULLTEXT KEY i (a)`. */
function indexPart(cursor: Cursor, context: RecogniserContext, table: SqlName): SqlIndex {
  const special = cursor.acceptAny(['fulltext', 'spatial', 'vector']);
  cursor.acceptAny(['key', 'index']);
  const ifNotExists = cursor.accept('if', 'not', 'exists');
  const name = cursor.sign() === '(' || cursor.is('using') ? null : cursor.name();
  const method = indexType(cursor) ?? special ?? 'btree';
  const columns = keyParts(cursor, context);
  indexOptions(cursor);
  return { name, table, columns, unique: false, concurrently: false, ifNotExists, only: false, method };
}

export function indexType(cursor: Cursor): string | undefined {
  return cursor.accept('using') ? cursor.name().toLowerCase() : undefined;
}

/** `(a, b(10) DESC, (lower(c)))`: columns, and expressions as their text. */
export function keyParts(cursor: Cursor, context: RecogniserContext): string[] {
  if (!cursor.expectSign('(')) return [];
  const parts = cursor.list(() => {
    const from = cursor.at;
    const isPlain = cursor.isName && (['', ',', ')'].includes(cursor.sign(1)) || (cursor.sign(1) === '(' && cursor.kind(2) === 'number'));
    if (!isPlain) {
      cursor.skipTo(['asc', 'desc', 'collate'], [',', ')']);
      const text = cursor.between(from, cursor.at);
      keyOrder(cursor);
      return text.replace(/^\((.*)\)$/s, '$1');
    }
    const name = columnName(cursor, context);
    if (cursor.sign() === '(') cursor.brackets();
    keyOrder(cursor);
    return name;
  });
  cursor.expectSign(')');
  return parts;
}

function keyOrder(cursor: Cursor): void {
  if (cursor.accept('collate')) cursor.name();
  cursor.acceptAny(['asc', 'desc']);
  cursor.accept('autoincrement');
}

const WITH_VALUE = ['key_block_size', 'comment', 'engine_attribute', 'secondary_engine_attribute', 'clustering'];

/** What stands after the columns of an index. */
export function indexOptions(cursor: Cursor): void {
  for (;;) {
    if (cursor.acceptAny(WITH_VALUE) !== undefined) {
      cursor.acceptSign('=');
      cursor.at++;
    } else if (cursor.accept('with', 'parser') || cursor.accept('using') || cursor.accept('on', 'conflict')) cursor.name();
    else if (cursor.acceptAny(['visible', 'invisible', 'ignored']) === undefined && !cursor.accept('not', 'ignored')) return;
  }
}

/** `CREATE [UNIQUE | FULLTEXT | SPATIAL] INDEX [IF NOT EXISTS] i [USING …] ON t (…) options`, from after CREATE. */
export function createIndex(cursor: Cursor, context: RecogniserContext): SqlIndex {
  const special = cursor.acceptAny(['unique', 'fulltext', 'spatial', 'vector']);
  cursor.expect('index');
  const ifNotExists = cursor.accept('if', 'not', 'exists');
  const named = qualifiedName(cursor, context);
  const before = indexType(cursor);
  cursor.expect('on');
  const table = qualifiedName(cursor, context);
  const columns = keyParts(cursor, context);
  const after = cursor.word() === 'using' ? cursor.word(1) : undefined;
  indexOptions(cursor);
  const method = before ?? after ?? (special === undefined || special === 'unique' ? 'btree' : special);
  const index: SqlIndex = {
    name: named.name,
    table,
    columns,
    unique: special === 'unique',
    concurrently: false,
    ifNotExists,
    only: false,
    method,
  };
  if (cursor.accept('where')) {
    const from = cursor.at;
    cursor.at = cursor.tokens.length;
    index.where = expression(cursor, context, from, cursor.at);
  }
  return index;
}
