/** Statements that read or change rows in MySQL, MariaDB and SQLite. */
import type { SqlName, SqlOperation } from '../../../model/sql.ts';
import { columnName, columnNames, qualifiedName, type RecogniserContext } from './context.ts';
import type { Cursor } from './cursor.ts';
import { quotedValue } from './quoting.ts';
import { relationsIn } from './relations.ts';
import { rowFilter } from './row-filter.ts';

/** `INSERT`, `INSERT OR REPLACE`, `REPLACE`, with `VALUES`, `SET` or a query. */
export function insert(cursor: Cursor, context: RecogniserContext): SqlOperation[] {
  let replace = cursor.word() === 'replace';
  cursor.at++;
  if (cursor.accept('or')) replace = cursor.name().toLowerCase() === 'replace';
  while (cursor.acceptAny(['low_priority', 'delayed', 'high_priority', 'ignore']) !== undefined);
  cursor.accept('into');
  const table = qualifiedName(cursor, context);
  if (cursor.accept('partition')) cursor.brackets();
  if (cursor.accept('as') && context.dialect === 'sqlite') cursor.name();
  let columns: string[] = [];
  let named = false;
  if (cursor.sign() === '(' && !['select', 'with', 'values'].includes(cursor.word(1))) {
    named = true;
    if (cursor.sign(1) === ')') cursor.brackets();
    else columns = columnNames(cursor, context);
  }
  if (cursor.accept('overriding')) cursor.at += 2;
  const start = cursor.word();
  if (!['values', 'value', 'select', 'with', 'set', 'default', 'table', 'row', 'returning'].includes(start) && cursor.sign() !== '(')
    cursor.fail();
  if (['values', 'value'].includes(start) && cursor.sign(1) !== '(' && cursor.word(1) !== 'row') cursor.fail();
  if (cursor.accept('set')) {
    named = true;
    columns = assignments(cursor, context, ['on', 'as', 'returning']);
  }
  const fromSelect = ['select', 'with', 'table'].includes(start) || (start === '' && cursor.sign() === '(');
  const literals = literalsAhead(cursor);
  const reads = fromSelect ? relationsIn(cursor, context) : [];
  cursor.at = cursor.tokens.length;
  const repeated = columns.filter((name, at) => columns.indexOf(name) < at);
  return [
    {
      op: 'insert',
      table,
      columns,
      namesColumns: named || start === 'default',
      fromSelect,
      replace,
      literals,
      ...(reads.length > 0 ? { reads } : {}),
      ...(repeated.length > 0 ? { repeated: [...new Set(repeated)] } : {}),
    },
  ];
}

/** Names that are assigned to, up to one of these words. */
function assignments(cursor: Cursor, context: RecogniserContext, until: readonly string[]): string[] {
  const names: string[] = [];
  do {
    if (cursor.sign() === '(') names.push(...columnNames(cursor, context));
    else {
      let name = columnName(cursor, context);
      while (cursor.acceptSign('.')) name = columnName(cursor, context);
      names.push(name);
    }
    if (!cursor.acceptSign(':=')) cursor.expectSign('=');
    cursor.skipTo(until, [',']);
  } while (cursor.acceptSign(','));
  return names;
}

/** Enough for every enum; the rest of a bulk load is not worth the memory. */
const MOST_LITERALS = 10_000;

function literalsAhead(cursor: Cursor): string[] {
  const found = new Set<string>();
  for (let at = cursor.at; at < cursor.tokens.length && found.size < MOST_LITERALS; at++) {
    const token = cursor.tokens[at];
    if (token?.kind === 'string') found.add(quotedValue(cursor.source.slice(token.start, token.end)));
  }
  return [...found];
}

const AFTER_WHERE = ['order', 'limit', 'returning', 'window'];

/** `WHERE … ORDER BY … LIMIT …` from here to the end. */
function filterAhead(cursor: Cursor, context: RecogniserContext): (SqlOperation & { op: 'delete' })['filter'] {
  cursor.skipTo(['where', ...AFTER_WHERE]);
  let [from, to] = [cursor.at, cursor.at];
  if (cursor.accept('where')) {
    from = cursor.at;
    cursor.skipTo(AFTER_WHERE);
    to = cursor.at;
    if (from === to) cursor.fail();
  }
  cursor.skipTo(['limit']);
  const filter = rowFilter(cursor, context, from, to, cursor.is('limit'));
  if (!cursor.failure) cursor.at = cursor.tokens.length;
  return filter;
}

/** `UPDATE t SET …`, and the joined form of MySQL. */
export function update(cursor: Cursor, context: RecogniserContext): SqlOperation[] {
  cursor.expect('update');
  if (cursor.accept('or')) cursor.name();
  while (cursor.acceptAny(['low_priority', 'ignore']) !== undefined);
  const table = cursor.sign() === '(' ? firstTable(cursor, context) : qualifiedName(cursor, context);
  const aliases = cursor.at;
  cursor.skipTo(['set']);
  const joined = cursor.part(aliases, cursor.at);
  cursor.expect('set');
  const start = cursor.at;
  const names = assignments(cursor, context, ['where', 'from', ...AFTER_WHERE]);
  const values = cursor.part(start, cursor.at);
  const literals = literalsAhead(values);
  const filter = filterAhead(cursor, context);
  const narrows = has(joined, ['on', 'using', 'natural']) && !has(joined, ['left', 'right']);
  // An inner join narrows as a condition does; an outer one leaves every row.
  if (filter.rows === 'none' && narrows) Object.assign(filter, { rows: 'some', text: joined.between(0, joined.tokens.length) });
  const repeated = names.filter((name, at) => names.indexOf(name) < at);
  return [
    {
      op: 'update',
      table,
      filter,
      columns: [...new Set(names)],
      repeated: joined.tokens.length > 2 ? [] : [...new Set(repeated)],
      literals,
    },
  ];
}

function firstTable(cursor: Cursor, context: RecogniserContext): SqlName {
  cursor.acceptSign('(');
  return qualifiedName(cursor, context);
}

/** `DELETE FROM t`, `DELETE a FROM a JOIN b`, `DELETE FROM a USING a JOIN b`. */
export function deleteRows(cursor: Cursor, context: RecogniserContext): SqlOperation[] {
  cursor.expect('delete');
  while (cursor.acceptAny(['low_priority', 'quick', 'ignore']) !== undefined);
  if (cursor.accept('history')) {
    cursor.expect('from');
    const table = qualifiedName(cursor, context);
    cursor.at = cursor.tokens.length;
    return [{ op: 'delete', table, filter: { rows: 'some', text: 'HISTORY', columns: [] }, joined: false }];
  }
  const isPlain = cursor.accept('from');
  const targets = cursor.list(() => target(cursor, context));
  const joined = isPlain ? cursor.is('using') : cursor.is('from');
  if (!isPlain && !joined) cursor.fail();
  let named = targets;
  if (joined) {
    cursor.at++;
    const aliases = aliasesAhead(cursor, context);
    named = targets.map((one) => aliases.get(one.name) ?? one);
  }
  const from = cursor.at;
  const filter = filterAhead(cursor, context);
  const tables = cursor.part(from, cursor.tokens.length);
  // An inner join narrows as a condition does; an outer one leaves every row.
  if (joined && filter.rows === 'none' && has(tables, ['on', 'using', 'natural']) && !has(tables, ['left', 'right'])) filter.rows = 'some';
  // `DELETE t FROM t WHERE …` joins nothing.
  const alone = !has(tables, ['join', 'straight_join', 'using', 'natural']) && !hasSeveral(tables);
  return named.map((table) => ({ op: 'delete', table, filter, joined: joined && !alone }));
}

function has(cursor: Cursor, words: readonly string[]): boolean {
  const walk = cursor.part(0, cursor.tokens.length);
  walk.skipTo(words);
  return !walk.done;
}

/** A comma between tables. */
function hasSeveral(cursor: Cursor): boolean {
  const walk = cursor.part(0, cursor.tokens.length);
  walk.skipTo(['where', ...AFTER_WHERE], [',']);
  return walk.sign() === ',';
}

/** `t`, `db.t`, `t.*`, `t AS x`. */
function target(cursor: Cursor, context: RecogniserContext): SqlName {
  const parts = [cursor.name()];
  while (cursor.acceptSign('.')) if (!cursor.acceptSign('*')) parts.push(cursor.name());
  if (cursor.accept('partition')) cursor.brackets();
  if (cursor.accept('as')) cursor.name();
  else if (cursor.isName && !['using', 'from', 'where', ...AFTER_WHERE, 'indexed', 'not'].includes(cursor.word())) cursor.name();
  return { schema: parts.length > 1 ? (parts[0] ?? null) : null, name: context.names.table(context.dialect, parts.at(-1) ?? '') };
}

/** What short names stand for in the tables ahead, up to WHERE. */
function aliasesAhead(cursor: Cursor, context: RecogniserContext): Map<string, SqlName> {
  const part = cursor.part(cursor.at, cursor.tokens.length);
  part.skipTo(['where', ...AFTER_WHERE]);
  const tables = part.part(0, part.at);
  const found = new Map<string, SqlName>();
  for (let expected = true; !tables.done; ) {
    if (expected && ['word', 'quoted-name'].includes(tables.kind())) {
      const name = qualifiedName(tables, context);
      tables.accept('as');
      if (tables.isName && !['join', 'inner', 'left', 'right', 'cross', 'natural', 'on', 'using', 'straight_join'].includes(tables.word()))
        found.set(tables.name(), name);
      expected = false;
      continue;
    }
    expected = tables.sign() === ',' || ['join', 'straight_join'].includes(tables.word());
    tables.at++;
  }
  return found;
}

/** `SELECT …`, `VALUES …`, `WITH …`: reads, unless it writes a file, or ends in a change. */
export function query(cursor: Cursor, context: RecogniserContext): SqlOperation[] {
  if (cursor.is('with')) {
    cursor.skipTo(['select', 'update', 'delete', 'insert', 'replace', 'values']);
    if (cursor.is('update')) return update(cursor, context);
    if (cursor.is('delete')) return deleteRows(cursor, context);
    if (cursor.is('insert') || cursor.is('replace')) return insert(cursor, context);
  }
  const functions = new Set<string>();
  let file = false;
  for (; !cursor.done; cursor.at++) {
    if (cursor.is('into', 'outfile') || cursor.is('into', 'dumpfile')) file = true;
    if (cursor.word() !== '' && cursor.sign(1) === '(') functions.add(cursor.word());
  }
  return file ? [{ op: 'copy', table: null, program: false, file: true, to: true }] : [{ op: 'select', functions: [...functions] }];
}

/** `LOAD DATA [LOCAL] INFILE … INTO TABLE t`. */
export function loadFile(cursor: Cursor, context: RecogniserContext): SqlOperation[] {
  cursor.expect('load');
  if (cursor.acceptAny(['data', 'xml']) === undefined) {
    cursor.at = cursor.tokens.length;
    return [{ op: 'other', statement: 'LOAD INDEX', harmless: true }];
  }
  cursor.acceptAny(['low_priority', 'concurrent']);
  const local = cursor.accept('local');
  cursor.expect('infile');
  cursor.text();
  cursor.acceptAny(['replace', 'ignore']);
  cursor.expect('into', 'table');
  const table = qualifiedName(cursor, context);
  cursor.at = cursor.tokens.length;
  return [{ op: 'copy', table, program: false, file: !local, to: false, ...(local && { local }) }];
}
