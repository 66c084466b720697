/** Seed files: rows upon rows of plain values, of which a few tell as much as a million. */
import type { Dialect } from '../../model/sql.ts';
import { blank } from './frameworks.ts';
import { createLexer, nextToken } from './recogniser/lexer.ts';
import { readToken, type SqlToken } from './tokens.ts';

/** Shorter texts are read whole. In UTF-16 units. */
const SHORTEST = 2 * 1024 * 1024;
/** Rows of one table that are read. */
const MOST_ROWS = 1000;

/**
 * Blanks out rows of plain values beyond the first thousand of a table, so that offsets stay, and counts the statements of which nothing is left.
 * Whatever computes a value, or comes after the rows, is kept.
 */
export function withoutBulkRows(text: string, dialect: Dialect): { text: string; statements: number } {
  if (text.length < SHORTEST) return { text, statements: 0 };
  const lexer = createLexer(text, dialect, 0);
  const read = (from: number): SqlToken | undefined => (dialect === 'postgres' ? readToken(text, from) : nextToken(lexer, from));
  const rows = new Map<string, number>();
  const blanks: [start: number, end: number][] = [];
  let statements = 0;
  for (let next = read(0); next; ) {
    const insert = readInsert(text, next, read);
    if (insert) {
      const known = rows.get(insert.table) ?? 0;
      rows.set(insert.table, known + insert.rows.length);
      const kept = Math.max(0, MOST_ROWS - known);
      const [first, last] = [insert.rows[kept], insert.rows.at(-1)];
      if (first && last) {
        // The whole statement goes with its last row, unless something comes after the rows.
        const whole = kept === 0 && insert.end !== undefined;
        add(blanks, whole ? insert.start : (insert.rows[kept - 1] ?? first).end, whole ? (insert.end as number) : last.end, text);
        if (whole) statements++;
      }
      next = read(insert.resume);
      continue;
    }
    next = afterStatement(text, next, read);
  }
  return { text: blanked(text, blanks), statements };
}

interface Insert {
  start: number;
  table: string;
  rows: { end: number }[];
  /** After its semicolon, where nothing but rows stands before that. */
  end?: number;
  /** Where to go on. */
  resume: number;
}

type Read = (from: number) => SqlToken | undefined;

/** An `INSERT INTO … VALUES` of plain values from its first token on; undefined for anything else, and where a value is computed. */
function readInsert(text: string, first: SqlToken, read: Read): Insert | undefined {
  if (!isWord(text, first, 'insert')) return undefined;
  const into = read(first.end);
  if (!into || !isWord(text, into, 'into')) return undefined;
  let token = read(into.end);
  const from = token?.start ?? 0;
  let listed = 0;
  // The name, and a list of columns in brackets.
  while (token && !isWord(text, token, 'values')) {
    const isName = token.kind === 'word' || token.kind === 'quoted-name' || token.kind === 'comment';
    if (!isName && !['(', ')', ',', '.'].includes(text.slice(token.start, token.end))) return undefined;
    if (text[token.start] === '(' && listed === 0) listed = token.start;
    token = read(token.end);
  }
  if (!token) return undefined;
  const table = text.slice(from, listed === 0 ? token.start : listed).trim();
  const rows: Insert['rows'] = [];
  for (let at = token.end; ; ) {
    const row = readRow(text, read(at), read);
    if (row === undefined) return undefined;
    rows.push({ end: row });
    const after = read(row);
    if (!after) return { start: first.start, table, rows, end: row, resume: row };
    const sign = text.slice(after.start, after.end);
    if (sign === ';') return { start: first.start, table, rows, end: after.end, resume: after.end };
    // What comes after the rows is read, and with it the statement.
    if (sign !== ',') return { start: first.start, table, rows, resume: tailEnd(text, after, read) };
    at = after.end;
  }
}

/** Where a row of plain values ends. */
function readRow(text: string, open: SqlToken | undefined, read: Read): number | undefined {
  if (!open || text[open.start] !== '(') return undefined;
  for (let token = read(open.end); token; token = read(token.end)) {
    const { kind, start, end } = token;
    if (kind === 'punctuation' && text[start] === ')') return end;
    const isPlain =
      kind === 'string' ||
      kind === 'number' ||
      kind === 'comment' ||
      (kind === 'punctuation' && text[start] === ',') ||
      (kind === 'operator' && end === start + 1 && (text[start] === '-' || text[start] === '+' || text[start] === '.')) ||
      (kind === 'word' && PLAIN_WORDS.test(text.slice(start, end)));
    if (!isPlain) return undefined;
  }
  return undefined;
}

const PLAIN_WORDS = /^(?:null|true|false|default|e|n|x|b)$/i;

function isWord(text: string, { kind, start, end }: SqlToken, word: string): boolean {
  return kind === 'word' && end - start === word.length && text.slice(start, end).toLowerCase() === word;
}

/** The first token after the next semicolon. */
function afterStatement(text: string, from: SqlToken, read: Read): SqlToken | undefined {
  return read(tailEnd(text, from, read));
}

function tailEnd(text: string, from: SqlToken, read: Read): number {
  for (let token: SqlToken | undefined = from; token; token = read(token.end))
    if (token.kind === 'punctuation' && text[token.start] === ';') return token.end;
  return text.length;
}

/** One stretch where nothing but white space lies between two. */
function add(blanks: [start: number, end: number][], start: number, end: number, text: string): void {
  const before = blanks.at(-1);
  if (before && text.slice(before[1], start).trim() === '') before[1] = end;
  else blanks.push([start, end]);
}

function blanked(text: string, blanks: readonly [number, number][]): string {
  let out = '';
  let done = 0;
  for (const [start, end] of blanks) {
    out += text.slice(done, start) + blank(text.slice(start, end));
    done = end;
  }
  return out + text.slice(done);
}
