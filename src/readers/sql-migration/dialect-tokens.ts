/** The tokens of a text by the lexical rules of its database, comments among them. */
import type { Dialect } from '../../model/sql.ts';
import { createLexer, nextToken } from './recogniser/lexer.ts';
import { tokenizeSql, type SqlToken } from './tokens.ts';

/** Executable comments of MySQL (`/*!40101 … *\/`) count as code of every version. */
const ANY_VERSION = 999_999;

export function tokensOf(text: string, dialect: Dialect): SqlToken[] {
  if (dialect === 'postgres') return tokenizeSql(text);
  const lexer = createLexer(text, dialect, ANY_VERSION);
  const tokens: SqlToken[] = [];
  for (let token = nextToken(lexer, 0); token; token = nextToken(lexer, token.end)) tokens.push(token);
  return tokens;
}
