/** Keeps passwords out of everything that is made from a statement. */
import { tokenizeSql, type SqlToken } from './tokens.ts';

const SECRET_WORD = /^(password|passwd|pwd|secret|token|api_?key|connection)$/i;
const SECRET_INSIDE = /password|passwd|pwd|secret|token|api_?key|connection/i;

/** A stretch of text with every secret in it replaced by stars: literals right after `PASSWORD` and the like, in code inside of strings too. */
export function withoutSecrets(source: string, tokens: readonly SqlToken[], start: number, end: number): string {
  if (!tokens.some(isLiteral)) return source.slice(start, end);
  let text = '';
  let at = start;
  let hidden = -1;
  tokens.forEach((token, position) => {
    if (token.start < at || token.end > end) return;
    // Right behind a secret without a blank: a literal that ended too early.
    const isRest = token.start === hidden && token.kind !== 'punctuation';
    const shown = isRest ? '' : replacement(source, tokens, position);
    if (shown === undefined) return;
    text += source.slice(at, token.start) + shown;
    at = hidden = token.end;
  });
  return text + source.slice(at, end);
}

/** The same for a text of its own. */
export function textWithoutSecrets(text: string): string {
  return SECRET_INSIDE.test(text) ? withoutSecrets(text, tokenizeSql(text), 0, text.length) : text;
}

/**
 * What a parser says, without the literal near which it stopped. `before`: the text up to there; behind `PASSWORD` and the like a word without
 * quotes is not told either.
 */
export function messageWithoutSecrets(message: string, before: string): string {
  // Glued to the end of a literal is what ought to be in it.
  const isAnnounced = BEFORE_SECRET.test(before) || /['"]$/.test(before);
  return message.replace(/"([^]*)"$/, (whole, near: string) => {
    if (/^(?:[ebnxu]?&?'|\$\w*\$)/i.test(near)) return 'a text in quotes';
    return isAnnounced ? 'a secret' : whole;
  });
}

/** Also behind a literal that ends too early. */
const BEFORE_SECRET =
  /(?:password|passwd|pwd|secret|token|api_?key|connection|identified\s{1,8}(?:with\s{1,8}\S{1,40}\s{1,8})?by|password\s{1,8}for\s[^=;]{1,80})\s{0,40}[=(]?\s{0,40}(?:'[^']*'|"[^"]*")?$/i;

function isLiteral({ kind }: SqlToken): boolean {
  return kind === 'string' || kind === 'dollar-string';
}

function replacement(source: string, tokens: readonly SqlToken[], position: number): string | undefined {
  const token = tokens[position] as SqlToken;
  if (!isLiteral(token)) return undefined;
  if (isAnnounced(source, tokens, position)) return "'***'";
  const written = source.slice(token.start, token.end);
  if (!SECRET_INSIDE.test(written)) return undefined;
  // Code in quotes holds its literals in doubled ones, which cannot be told from text: all of it goes.
  if (token.kind === 'string') return /''|\\'/.test(written) ? "'***'" : undefined;
  const tag = written.slice(0, written.indexOf('$', 1) + 1);
  return tag + textWithoutSecrets(written.slice(tag.length, -tag.length)) + tag;
}

/** What stands before says that a secret comes: `PASSWORD 'x'`, and in MySQL `PASSWORD('x')`, `IDENTIFIED … BY 'x'`, `SET PASSWORD … = 'x'`. */
function isAnnounced(source: string, tokens: readonly SqlToken[], position: number): boolean {
  const word = (at: number): string => {
    const token = tokens[at];
    return token?.kind === 'word' ? source.slice(token.start, token.end) : '';
  };
  const bracket = tokens[position - 1]?.kind === 'punctuation' && source[tokens[position - 1]?.start ?? 0] === '(';
  const before = word(position - (bracket ? 2 : 1));
  if (SECRET_WORD.test(before)) return true;
  if (/^by$/i.test(before)) return [2, 3, 4].some((back) => /^identified$/i.test(word(position - back)));
  return source[tokens[position - 1]?.start ?? -1] === '=' && [2, 3, 4, 5, 6].some((back) => /^password$/i.test(word(position - back)));
}
