/** The lexical rules of PostgreSQL: text to tokens, in one linear pass that never fails. */

type SqlTokenKind =
  | 'word'
  | 'quoted-name'
  | 'string'
  | 'dollar-string'
  | 'number'
  | 'parameter'
  | 'operator'
  | 'punctuation'
  | 'comment'
  /** A backslash outside any string: a command of psql, or an error. */
  | 'backslash';

/** `start` and `end` are UTF-16 indexes into the text. A string without end runs to the end of the text. */
export interface SqlToken {
  kind: SqlTokenKind;
  start: number;
  end: number;
}

/** Every token of the text, comments among them. */
export function tokenizeSql(text: string, from = 0, to: number = text.length): SqlToken[] {
  const tokens: SqlToken[] = [];
  for (let token = readToken(text, from, to); token; token = readToken(text, token.end, to)) tokens.push(token);
  return tokens;
}

/** The first token at or after an index, or `undefined` at the end. */
export function readToken(text: string, from: number, to: number = text.length): SqlToken | undefined {
  let at = from;
  while (at < to && isSpace(text.charCodeAt(at))) at++;
  if (at >= to) return undefined;
  const code = text.charCodeAt(at);
  const next = at + 1 < to ? text[at + 1] : '';
  const char = text[at] as string;
  if (char === '-' && next === '-') return { kind: 'comment', start: at, end: lineEnd(text, at, to) };
  if (char === '/' && next === '*') return { kind: 'comment', start: at, end: blockCommentEnd(text, at, to) };
  if (char === "'") return { kind: 'string', start: at, end: stringEnd(text, at, to, false) };
  if (char === '"') return { kind: 'quoted-name', start: at, end: quotedEnd(text, at + 1, to, '"') };
  if (char === '$') return dollar(text, at, to);
  if (isWordStart(code)) return word(text, at, to);
  if (isDigit(code) || (char === '.' && isDigit(text.charCodeAt(at + 1))))
    return { kind: 'number', start: at, end: numberEnd(text, at, to) };
  if (char === '\\') return { kind: 'backslash', start: at, end: at + 1 };
  if (OPERATOR.includes(char)) return { kind: 'operator', start: at, end: operatorEnd(text, at, to) };
  return { kind: 'punctuation', start: at, end: at + 1 };
}

const OPERATOR = '~!@#^&|`?+-*/%<>=';

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isWordStart(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || code >= 128;
}

function isWordPart(code: number): boolean {
  return isWordStart(code) || isDigit(code) || code === 36;
}

/** PostgreSQL ends a line comment at a lone carriage return too, so what follows one is code. */
function lineEnd(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}

function blockCommentEnd(text: string, from: number, to: number): number {
  let depth = 0;
  for (let at = from; at < to; at++) {
    if (text[at] === '/' && text[at + 1] === '*') {
      depth++;
      at++;
    } else if (text[at] === '*' && text[at + 1] === '/') {
      depth--;
      at++;
      if (depth === 0) return at + 1;
    }
  }
  return to;
}

/** `from` is the opening quote. */
function stringEnd(text: string, from: number, to: number, escapes: boolean): number {
  if (!escapes) return quotedEnd(text, from + 1, to, "'");
  for (let at = from + 1; at < to; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === "'") {
      if (text[at + 1] !== "'") return at + 1;
      at++;
    }
  }
  return to;
}

function quotedEnd(text: string, from: number, to: number, quote: string): number {
  for (let at = text.indexOf(quote, from); at >= 0 && at < to; at = text.indexOf(quote, at + 2)) {
    if (text[at + 1] !== quote) return at + 1;
  }
  return to;
}

function word(text: string, from: number, to: number): SqlToken {
  let at = from + 1;
  while (at < to && isWordPart(text.charCodeAt(at))) at++;
  if (at < to && at - from === 1 && text[at] === "'" && 'eEbBxXnN'.includes(text[from] as string)) {
    return { kind: 'string', start: from, end: stringEnd(text, at, to, 'eE'.includes(text[from] as string)) };
  }
  if (at - from === 1 && 'uU'.includes(text[from] as string) && text[at] === '&' && at + 1 < to) {
    if (text[at + 1] === "'") return { kind: 'string', start: from, end: stringEnd(text, at + 1, to, false) };
    if (text[at + 1] === '"') return { kind: 'quoted-name', start: from, end: quotedEnd(text, at + 2, to, '"') };
  }
  return { kind: 'word', start: from, end: at };
}

function dollar(text: string, from: number, to: number): SqlToken {
  let at = from + 1;
  if (isDigit(text.charCodeAt(at))) {
    while (at < to && isDigit(text.charCodeAt(at))) at++;
    return { kind: 'parameter', start: from, end: at };
  }
  while (at < to && text[at] !== '$' && isWordPart(text.charCodeAt(at))) at++;
  if (text[at] !== '$' || at >= to) return { kind: 'punctuation', start: from, end: from + 1 };
  const tag = text.slice(from, at + 1);
  const close = text.indexOf(tag, at + 1);
  return { kind: 'dollar-string', start: from, end: close < 0 || close >= to ? to : close + tag.length };
}

function numberEnd(text: string, from: number, to: number): number {
  let at = from;
  while (at < to) {
    const char = text[at] as string;
    const sign = (char === '+' || char === '-') && 'eE'.includes(text[at - 1] as string) && !text.startsWith('0x', from);
    const dot = char === '.' && text[at + 1] !== '.';
    if (!sign && !dot && !isDigit(char.charCodeAt(0)) && !/[a-z_]/i.test(char)) break;
    at++;
  }
  return at;
}

function operatorEnd(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && OPERATOR.includes(text[at] as string)) {
    if (at > from && ((text[at] === '-' && text[at + 1] === '-') || (text[at] === '/' && text[at + 1] === '*'))) break;
    at++;
  }
  return at;
}
