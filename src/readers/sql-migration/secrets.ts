/** Keeps passwords out of everything that is made from a statement. */
import { tokenizeSql, type SqlToken } from './tokens.ts';

const SECRET_WORD = /^(password|passwd|pwd|secret|token|api_?key|connection)$/i;
const SECRET_INSIDE = /password|passwd|pwd|secret|token|api_?key|connection/i;

/** A stretch of text with every secret in it replaced by stars: literals right after `PASSWORD` and the like, in code inside of strings too. */
export function withoutSecrets(source: string, tokens: readonly SqlToken[], start: number, end: number): string {
  let text = '';
  let at = start;
  tokens.forEach((token, position) => {
    if (token.start < at || token.end > end) return;
    const shown = replacement(source, token, tokens[position - 1]);
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

function replacement(source: string, token: SqlToken, before: SqlToken | undefined): string | undefined {
  if (token.kind !== 'string' && token.kind !== 'dollar-string') return undefined;
  if (before?.kind === 'word' && SECRET_WORD.test(source.slice(before.start, before.end))) return "'***'";
  // MySQL: IDENTIFIED BY 'x'
  if (
    before?.kind === 'word' &&
    /^by$/i.test(source.slice(before.start, before.end)) &&
    /\bidentified\b[^;]{0,80}$/i.test(source.slice(Math.max(0, before.start - 100), before.start))
  )
    return "'***'";
  const written = source.slice(token.start, token.end);
  if (!SECRET_INSIDE.test(written)) return undefined;
  // Code in quotes holds its literals in doubled ones, which cannot be told from text: all of it goes.
  if (token.kind === 'string') return /''|\\'/.test(written) ? "'***'" : undefined;
  const tag = written.slice(0, written.indexOf('$', 1) + 1);
  return tag + textWithoutSecrets(written.slice(tag.length, -tag.length)) + tag;
}
