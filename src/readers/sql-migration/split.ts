/** Splits a script at its top-level semicolons, for scripts that do not parse as a whole. */
import type { SqlToken } from './tokens.ts';

/** Indexes into the token list, `to` exclusive; comments at either end and the semicolon are left out. */
export interface TokenRange {
  from: number;
  to: number;
}

/**
 * Ranges of the statements. Semicolons inside parentheses (`CREATE RULE`) and inside `BEGIN ATOMIC` bodies do not split,
 * unless `naive`: then every semicolon does, so that an unclosed parenthesis cannot hide the statements after it.
 */
export function splitStatements(text: string, tokens: readonly SqlToken[], naive = false): TokenRange[] {
  const ranges: TokenRange[] = [];
  let from = 0;
  let depth = 0;
  let blocks = 0;
  let before = '';
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as SqlToken;
    if (token.kind === 'comment') continue;
    const char = token.kind === 'punctuation' ? text[token.start] : '';
    if (char === ';' && (naive || (depth === 0 && blocks === 0))) {
      push(ranges, tokens, from, at);
      from = at + 1;
      depth = 0;
      blocks = 0;
    } else if (char === '(') depth++;
    else if (char === ')') depth = Math.max(0, depth - 1);
    if (token.kind !== 'word') {
      before = '';
      continue;
    }
    const word = token.end - token.start <= 6 ? text.slice(token.start, token.end).toLowerCase() : '';
    if (word === 'atomic' && before === 'begin') blocks++;
    else if (word === 'case' && blocks > 0) blocks++;
    else if (word === 'end' && blocks > 0) blocks--;
    before = word;
  }
  push(ranges, tokens, from, tokens.length);
  return ranges;
}

function push(ranges: TokenRange[], tokens: readonly SqlToken[], from: number, to: number): void {
  while (from < to && tokens[from]?.kind === 'comment') from++;
  while (to > from && tokens[to - 1]?.kind === 'comment') to--;
  if (to > from) ranges.push({ from, to });
}
