/** Keeps passwords out of everything that is made from a statement. */
import type { SqlToken } from './tokens.ts';

const SECRET_WORDS = /^(password|passwd|pwd|secret|token|api_?key|connection)$/i;

/** Tokens that hold a secret: string literals right after `PASSWORD` and the like. */
function secretTokens(source: string, tokens: readonly SqlToken[]): SqlToken[] {
  return tokens.filter((token, at) => {
    if (token.kind !== 'string' && token.kind !== 'dollar-string') return false;
    const before = tokens[at - 1];
    return before?.kind === 'word' && SECRET_WORDS.test(source.slice(before.start, before.end));
  });
}

/** A stretch of text with every secret in it replaced by stars. */
export function withoutSecrets(source: string, tokens: readonly SqlToken[], start: number, end: number): string {
  let text = '';
  let at = start;
  for (const token of secretTokens(source, tokens)) {
    if (token.start < at || token.end > end) continue;
    text += `${source.slice(at, token.start)}'***'`;
    at = token.end;
  }
  return text + source.slice(at, end);
}
