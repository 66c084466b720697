/** The canonical form of a statement: the same for every way to write its white space, comments and unquoted letters. */
import { createHash } from 'node:crypto';
import type { SqlToken } from './tokens.ts';

/** The tokens of a statement, comments aside, with unquoted letters folded. */
export function canonicalTokens(text: string, tokens: readonly SqlToken[]): string {
  let canonical = '';
  for (const { kind, start, end } of tokens) {
    if (kind === 'comment') continue;
    const written = text.slice(start, end);
    // The NUL keeps `a b` and `ab` apart; no SQL text holds one.
    canonical += `${kind === 'word' ? written.toLowerCase() : written}\0`;
  }
  return canonical;
}

/** `sha256:…` of a statement, by its canonical tokens, and of which of its operations is meant. */
export function statementDigest(canonical: string, operation: number): string {
  return `sha256:${createHash('sha256').update(`${canonical}#${operation}`).digest('hex')}`;
}
