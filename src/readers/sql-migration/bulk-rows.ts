/** Seed files: rows upon rows of plain values, of which a few tell as much as a million. */
import type { Dialect, ServerRelease } from '../../model/sql.ts';
import { withBlanks } from './blank.ts';
import { readPsql } from './psql.ts';
import { statementsOf, versionOf } from './recogniser/statements.ts';
import { readToken, type SqlToken } from './tokens.ts';

/** Shorter texts are read whole. In UTF-16 units. */
const SHORTEST = 2 * 1024 * 1024;
/** Rows of one table that are read. */
const MOST_ROWS = 1000;

/**
 * Blanks out rows of plain values beyond the first thousand of a table, and counts the statements of which nothing is left. Whatever computes a
 * value, or comes after the rows, is kept. Statements are split as the database and its client do, since text that only looks like rows could
 * hide anything.
 */
export function withoutBulkRows(text: string, dialect: Dialect, release: ServerRelease): { text: string; statements: number } {
  if (text.length < SHORTEST) return { text, statements: 0 };
  const rows = new Map<string, number>();
  const blanks: { start: number; end: number }[] = [];
  let statements = 0;
  for (const tokens of dialect === 'postgres' ? postgresStatements(text) : ownStatements(text, dialect, release)) {
    const insert = readInsert(text, tokens);
    if (!insert) continue;
    const known = rows.get(insert.table) ?? 0;
    rows.set(insert.table, known + insert.ends.length);
    const kept = Math.max(0, MOST_ROWS - known);
    if (kept >= insert.ends.length) continue;
    // The whole statement goes with its last row, unless something comes after the rows.
    const whole = kept === 0 && !insert.goesOn;
    blanks.push({ start: whole ? insert.start : (insert.ends[Math.max(0, kept - 1)] as number), end: insert.ends.at(-1) as number });
    if (whole) statements++;
  }
  return { text: withBlanks(text, blanks), statements };
}

/** Statement by statement, so that the tokens of a large file are never there at once. Comments aside. */
function* postgresStatements(text: string): Generator<SqlToken[]> {
  const { text: sql } = readPsql(text);
  let tokens: SqlToken[] = [];
  for (let token = readToken(sql, 0); token; token = readToken(sql, token.end)) {
    if (token.kind === 'punctuation' && sql[token.start] === ';') {
      yield tokens;
      tokens = [];
    } else if (token.kind !== 'comment') tokens.push(token);
  }
  yield tokens;
}

function* ownStatements(text: string, dialect: Dialect, release: ServerRelease): Generator<SqlToken[]> {
  for (const { tokens } of statementsOf(text, dialect, versionOf(release))) yield tokens;
}

interface Insert {
  start: number;
  /** As written, with its list of columns left out. */
  table: string;
  /** Where each row ends. */
  ends: number[];
  /** Something comes after the rows, such as `ON CONFLICT`. */
  goesOn: boolean;
}

/** An `INSERT INTO … VALUES` of plain values; undefined for anything else, and where a value is computed. */
function readInsert(text: string, tokens: readonly SqlToken[]): Insert | undefined {
  const [insert, into, name] = tokens;
  const last = tokens.at(-1);
  if (!insert || !into || !name || !last || !isWord(text, insert, 'insert') || !isWord(text, into, 'into')) return undefined;
  // A comment that MySQL executes is in pieces here, and must not be torn apart.
  if (text.slice(insert.start, last.end).includes('/*')) return undefined;
  let at = tokens.findIndex((token) => isWord(text, token, 'values'));
  const before = tokens.slice(2, at);
  if (at < 0 || !before.every((token) => isName(token) || '(),.'.includes(text.slice(token.start, token.end)))) return undefined;
  const list = before.find((token) => text[token.start] === '(') ?? (tokens[at] as SqlToken);
  const ends: number[] = [];
  do {
    const close = rowEnd(text, tokens, at + 1);
    if (close === undefined) return undefined;
    ends.push((tokens[close] as SqlToken).end);
    at = close + 1;
  } while (at < tokens.length && text[(tokens[at] as SqlToken).start] === ',');
  return { start: insert.start, table: text.slice(name.start, list.start).trim(), ends, goesOn: at < tokens.length };
}

/** The number of the bracket that closes a row of plain values. */
function rowEnd(text: string, tokens: readonly SqlToken[], from: number): number | undefined {
  const open = tokens[from];
  if (!open || text[open.start] !== '(') return undefined;
  for (let at = from + 1; at < tokens.length; at++) {
    const token = tokens[at] as SqlToken;
    if (token.kind === 'punctuation' && text[token.start] === ')') return at;
    if (!isPlain(text, token)) return undefined;
  }
  return undefined;
}

function isPlain(text: string, { kind, start, end }: SqlToken): boolean {
  if (kind === 'string' || kind === 'number') return true;
  if (kind === 'word') return PLAIN_WORDS.test(text.slice(start, end));
  return end === start + 1 && ',-+'.includes(text[start] as string);
}

const PLAIN_WORDS = /^(?:null|true|false|default|e|n|x|b)$/i;

function isName({ kind }: SqlToken): boolean {
  return kind === 'word' || kind === 'quoted-name';
}

function isWord(text: string, { kind, start, end }: SqlToken, word: string): boolean {
  return kind === 'word' && end - start === word.length && text.slice(start, end).toLowerCase() === word;
}
