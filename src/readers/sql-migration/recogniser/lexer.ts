/** The lexical rules of MySQL, MariaDB and SQLite: text to tokens, in one linear pass that never fails. */
import type { Dialect } from '../../../model/sql.ts';
import type { SqlToken } from '../tokens.ts';

/** Remembers what the next token depends on: whether an executable comment is open, and the token before. */
export interface Lexer {
  text: string;
  dialect: Dialect;
  /** Version as the comments write it, such as 80035; decides which of them are code. */
  version: number;
  /** Inside `/*!40101 … *\/`. */
  open: boolean;
  /** End of a name right before, after which `.2fa` is no number. */
  nameEnd: number;
}

export function createLexer(text: string, dialect: Dialect, version: number): Lexer {
  return { text, dialect, version, open: false, nameEnd: -1 };
}

/** The first token at or after an index, or `undefined` at the end. Marks of executable comments are comments, what they hold is code. */
export function nextToken(lexer: Lexer, from: number, to: number = lexer.text.length): SqlToken | undefined {
  const { text } = lexer;
  let at = from;
  while (at < to && isSpace(text.charCodeAt(at))) at++;
  if (at >= to) return undefined;
  const token = read(lexer, at, to);
  lexer.nameEnd = token.kind === 'word' || token.kind === 'quoted-name' ? token.end : -1;
  return token;
}

function read(lexer: Lexer, at: number, to: number): SqlToken {
  const { text, dialect } = lexer;
  const isSqlite = dialect === 'sqlite';
  const char = text[at] as string;
  const next = text[at + 1] ?? '';
  if (char === '-' && next === '-' && (isSqlite || at + 2 >= to || text.charCodeAt(at + 2) <= 32))
    return comment(at, lineEnd(text, at, to));
  if (char === '#' && !isSqlite) return comment(at, lineEnd(text, at, to));
  if (char === '/' && next === '*') return blockComment(lexer, at, to);
  if (char === '*' && next === '/' && lexer.open) {
    lexer.open = false;
    return comment(at, at + 2);
  }
  if (char === "'") return { kind: 'string', start: at, end: quotedEnd(text, at + 1, to, "'", !isSqlite) };
  if (char === '"') return { kind: isSqlite ? 'quoted-name' : 'string', start: at, end: quotedEnd(text, at + 1, to, '"', !isSqlite) };
  if (char === '`') return { kind: 'quoted-name', start: at, end: quotedEnd(text, at + 1, to, '`', false) };
  if (char === '[' && isSqlite) return { kind: 'quoted-name', start: at, end: quotedEnd(text, at + 1, to, ']', false) };
  if (char === '@' || (isSqlite && (char === ':' || char === '$')) || char === '?') return variable(lexer, at, to);
  const code = text.charCodeAt(at);
  if (isDigit(code) || (char === '.' && isDigit(text.charCodeAt(at + 1)) && lexer.nameEnd !== at)) return numberOrWord(lexer, at, to);
  if (isWordPart(code)) return word(lexer, at, to);
  if (char === '\\') return { kind: 'backslash', start: at, end: at + 1 };
  const operator = OPERATORS.find((one) => text.startsWith(one, at));
  if (operator !== undefined && at + operator.length <= to) return { kind: 'operator', start: at, end: at + operator.length };
  return { kind: '+-*/%<>=!&|^~'.includes(char) ? 'operator' : 'punctuation', start: at, end: at + 1 };
}

const OPERATORS = ['<=>', '->>', '<=', '>=', '<>', '!=', '==', ':=', '||', '&&', '<<', '>>', '->'];

function comment(start: number, end: number): SqlToken {
  return { kind: 'comment', start, end };
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0xfeff;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isWordPart(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || code === 36 || isDigit(code) || code >= 128;
}

function lineEnd(text: string, from: number, to: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 || at > to ? to : at;
}

/** `/*!` and `/*!80013` open code for servers from that version on; `/*M!` does so for MariaDB alone. */
function blockComment(lexer: Lexer, at: number, to: number): SqlToken {
  const { text, dialect } = lexer;
  const close = text.indexOf('*/', at + 2);
  const end = close < 0 || close + 2 > to ? to : close + 2;
  const mark = dialect === 'sqlite' || lexer.open ? null : /^\/\*(M?)!(\d{5,6})?/.exec(text.slice(at, at + 12));
  if (!mark) return comment(at, end);
  const [written, onlyMaria, digits] = mark;
  const version = Number(digits ?? 0);
  const runs =
    dialect === 'mariadb'
      ? // MariaDB passes over what MySQL 5.7 and later have of their own.
        version <= lexer.version && (onlyMaria === 'M' || version < 50700 || version > 99999)
      : onlyMaria === '' && version <= lexer.version;
  if (!runs) return comment(at, end);
  lexer.open = true;
  return comment(at, at + written.length);
}

/** A quote is doubled, or escaped by a backslash where the dialect has that. `from` is behind the opening quote. */
function quotedEnd(text: string, from: number, to: number, quote: string, escapes: boolean): number {
  for (let at = from; at < to; at++) {
    const char = text[at];
    if (char === '\\' && escapes) at++;
    else if (char === quote) {
      if (text[at + 1] !== quote || quote === ']') return at + 1;
      at++;
    }
  }
  return to;
}

/** `@x`, `@@global.x`, `@'%'` of an account; `?1`, `:x`, `$x` of SQLite. */
function variable({ text, dialect }: Lexer, from: number, to: number): SqlToken {
  let at = from + 1;
  if (text[from] === '@' && text[at] === '@') at++;
  const quote = text[at] ?? '';
  if (text[from] === '@' && dialect !== 'sqlite' && `'"\``.includes(quote) && quote !== '')
    return { kind: 'parameter', start: from, end: quotedEnd(text, at + 1, to, quote, quote !== '`') };
  const start = at;
  while (at < to && (isWordPart(text.charCodeAt(at)) || (text[at] === '.' && text[from] === '@'))) at++;
  const isNamed = at > start || text[from] === '?';
  return { kind: isNamed ? 'parameter' : 'punctuation', start: from, end: isNamed ? at : from + 1 };
}

/** In MySQL a name may start with a digit: `2fa_tokens`. */
function numberOrWord(lexer: Lexer, at: number, to: number): SqlToken {
  const rest = lexer.text.slice(at, Math.min(to, at + 400));
  const number = (/^0[xX][0-9a-fA-F]+|^0b[01]+/.exec(rest) ?? /^(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?/.exec(rest))?.[0] ?? rest.charAt(0);
  const end = at + number.length;
  const isName = end < to && isWordPart(lexer.text.charCodeAt(end)) && !number.includes('.');
  return isName ? word(lexer, at, to) : { kind: 'number', start: at, end };
}

function word({ text, dialect }: Lexer, from: number, to: number): SqlToken {
  let at = from + 1;
  while (at < to && isWordPart(text.charCodeAt(at))) at++;
  // x'4D', b'01', n'…'
  if (at - from === 1 && text[at] === "'" && 'xXbBnN'.includes(text[from] as string))
    return { kind: 'string', start: from, end: quotedEnd(text, at + 1, to, "'", dialect !== 'sqlite') };
  return { kind: 'word', start: from, end: at };
}
