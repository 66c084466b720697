/** Splits a script of MySQL, MariaDB or SQLite into statements: at semicolons outside of bodies, or at what `DELIMITER` says. */
import type { Dialect, ServerRelease } from '../../../model/sql.ts';
import type { SqlToken } from '../tokens.ts';
import { createLexer, nextToken } from './lexer.ts';

/** One statement with its tokens, comments aside; or a line for the client, such as `.read x.sql`. */
export interface StatementTokens {
  tokens: SqlToken[];
  client?: boolean;
}

/** As the comments of MySQL write a version: 80035. */
export function versionOf(release: ServerRelease): number {
  return release.reduce((all, part) => all * 100 + Math.min(part, 99), 0);
}

/** The statements of a text, in order, one by one: those of a seed file would take gigabytes. */
export function* statementsOf(
  text: string,
  dialect: Dialect,
  version: number,
  from = 0,
  to: number = text.length,
): Generator<StatementTokens> {
  const lexer = createLexer(text, dialect, version);
  let delimiter = ';';
  let tokens: SqlToken[] = [];
  let body: BodyDepth | undefined;
  const taken = (): StatementTokens[] => {
    const own = tokens.length > 0 ? [{ tokens }] : [];
    tokens = [];
    body = undefined;
    return own;
  };
  for (let at = from; at < to; ) {
    const token = nextToken(lexer, at, to);
    if (!token) break;
    if (delimiter !== ';' && token.kind !== 'comment' && text.startsWith(delimiter, token.start)) {
      yield* taken();
      at = token.start + delimiter.length;
      continue;
    }
    const inside = delimiter === ';' || token.kind === 'comment' ? -1 : text.slice(token.start, token.end).indexOf(delimiter);
    // The delimiter need not stand apart: `END$$`, `END//`.
    const piece = inside > 0 && (token.kind === 'word' || token.kind === 'operator') ? { ...token, end: token.start + inside } : token;
    at = piece.end;
    if (piece.kind === 'comment') continue;
    if (tokens.length === 0 && text.startsWith('--', token.start)) {
      // No statement begins so: a comment that lacks the space which MySQL asks for, and that tools take away.
      const newline = text.indexOf('\n', token.start);
      at = newline < 0 ? to : newline;
      continue;
    }
    if (tokens.length === 0) {
      const line = clientLine(text, piece, dialect, to);
      if (line) {
        if (line.delimiter !== undefined) delimiter = line.delimiter;
        else yield { tokens: [{ ...piece, end: line.end }], client: true };
        at = line.end;
        continue;
      }
    }
    const char = piece.kind === 'punctuation' ? text[piece.start] : '';
    if (char === ';' && delimiter === ';' && !(body?.depth && body.depth > 0)) {
      yield* taken();
      continue;
    }
    tokens.push(piece);
    if (delimiter !== ';') continue;
    if (tokens.length <= 14 && !body && opensBody(text, tokens)) body = { depth: 0, before: '', statement: true };
    if (body) follow(body, text, piece);
  }
  yield* taken();
}

/** A line that the command line client takes for itself. */
function clientLine(text: string, token: SqlToken, dialect: Dialect, to: number): { end: number; delimiter?: string } | undefined {
  const word = token.kind === 'word' ? text.slice(token.start, token.end).toLowerCase() : '';
  const mayBe = dialect === 'sqlite' ? text[token.start] === '.' : word === 'delimiter' || word === 'source' || token.kind === 'backslash';
  if (!mayBe) return undefined;
  const newline = text.indexOf('\n', token.start);
  const end = newline < 0 || newline > to ? to : newline;
  const lineStart = text.lastIndexOf('\n', token.start - 1) + 1;
  if (text.slice(lineStart, token.start).trim() !== '') return undefined;
  if (dialect === 'sqlite') return /[a-z]/.test(text[token.start + 1] ?? '') ? { end } : undefined;
  if (word !== 'delimiter') return { end };
  const named = text.slice(token.end, end).trim().split(/\s+/)[0] ?? '';
  return { end, delimiter: named === '' ? ';' : named };
}

/** How deep in the blocks of a body the text is. */
interface BodyDepth {
  depth: number;
  before: string;
  /** A statement of the body starts here, so that IF and the like are no functions. */
  statement: boolean;
}

const BODIES = new Set(['procedure', 'function', 'trigger', 'event', 'package']);
const BEFORE_BODY = new Set(['or', 'definer', 'aggregate', 'temp', 'temporary']);

/** `CREATE … TRIGGER`, and `BEGIN NOT ATOMIC` of MariaDB. */
function opensBody(text: string, tokens: readonly SqlToken[]): boolean {
  const words = tokens.map((token) => (token.kind === 'word' ? text.slice(token.start, token.end).toLowerCase() : ''));
  if (words[0] === 'begin') return words[1] === 'not' && words[2] === 'atomic';
  if (words[0] !== 'create' && words[0] !== 'alter') return false;
  const second = words[1] ?? '';
  return BODIES.has(words.at(-1) ?? '') && (words.length === 2 || BEFORE_BODY.has(second));
}

const BLOCKS = new Set(['if', 'loop', 'while', 'repeat']);
const STARTS = new Set(['then', 'else', 'begin', 'do', 'loop', 'repeat']);

function follow(body: BodyDepth, text: string, token: SqlToken): void {
  const char = token.kind === 'punctuation' ? text[token.start] : '';
  const word = token.kind === 'word' && token.end - token.start <= 8 ? text.slice(token.start, token.end).toLowerCase() : '';
  const atStart = body.statement;
  body.statement = char === ';' || char === ':' || STARTS.has(word);
  if (body.before === 'end' && (BLOCKS.has(word) || word === 'case')) body.statement = false;
  else if (word === 'begin' || word === 'case') body.depth++;
  else if (BLOCKS.has(word) && atStart && body.depth > 0) body.depth++;
  else if (word === 'end') body.depth--;
  body.before = word === '' ? char || token.kind : word;
}
