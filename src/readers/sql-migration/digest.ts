/** The canonical form of a statement: the same for every way to write its white space, comments and unquoted letters. */
import { createHash } from 'node:crypto';
import type { SqlToken } from './tokens.ts';

/** `sha256:…` over the tokens, and over which of the statement's operations is meant. */
export function statementDigest(text: string, tokens: readonly SqlToken[], operation: number): string {
  const hash = createHash('sha256');
  for (const token of tokens) {
    if (token.kind === 'comment') continue;
    const written = text.slice(token.start, token.end);
    // The NUL keeps `a b` and `ab` apart; no SQL text holds one.
    hash.update(`${token.kind === 'word' ? written.toLowerCase() : written}\0`);
  }
  return `sha256:${hash.update(`#${operation}`).digest('hex')}`;
}
