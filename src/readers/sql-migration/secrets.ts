/** Keeps passwords out of everything that is made from a statement. */
import { tokenizeSql, type SqlToken } from './tokens.ts';

const SECRET_WORD = /^(password|passwd|pwd|secret|token|api_?key|connection)$/i;
const SECRET_INSIDE = /password|passwd|pwd|secret|token|api_?key|connection/i;

/** A stretch of text with every secret in it replaced by stars: literals right after `PASSWORD` and the like, in code inside of strings too. */
export function withoutSecrets(source: string, tokens: readonly SqlToken[], start: number, end: number): string {
  if (!tokens.some(isLiteral)) return source.slice(start, end);
  let text = '';
  let at = start;
  tokens.forEach((token, position) => {
    if (token.start < at || token.end > end) return;
    const shown = replacement(source, tokens, position);
    if (shown === undefined) return;
    text += source.slice(at, token.start) + shown;
    at = token.end;
  });
  return text + source.slice(at, end);
}

/** The same for a text of its own. */
export function textWithoutSecrets(text: string): string {
  return SECRET_INSIDE.test(text) ? withoutSecrets(text, tokenizeSql(text), 0, text.length) : text;
}

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
  return /^set$/i.test(word(0)) && /^password$/i.test(word(1));
}
