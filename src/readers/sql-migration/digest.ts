/** The canonical form of a statement: the same for every way to write its white space, comments and unquoted letters. */
import { sha256 } from '../../model/sha256.ts';
import { tokenizeSql, type SqlToken } from './tokens.ts';

/** The tokens of a statement, comments aside, with unquoted letters folded; so too in the code of blocks and functions. */
export function canonicalTokens(text: string, tokens: readonly SqlToken[]): string {
  const holdsCode = isCode(text, tokens);
  let canonical = '';
  for (const { kind, start, end } of tokens) {
    if (kind === 'comment') continue;
    const written = text.slice(start, end);
    // The NUL keeps `a b` and `ab` apart; no SQL text holds one.
    canonical += `${kind === 'word' ? written.toLowerCase() : kind === 'dollar-string' && holdsCode ? canonicalCode(written) : written}\0`;
  }
  return canonical;
}

function canonicalCode(written: string): string {
  const tag = written.slice(0, written.indexOf('$', 1) + 1);
  const code = written.slice(tag.length, -tag.length);
  return `$$${canonicalTokens(code, tokenizeSql(code))}$$`;
}

/** Whether dollar quotes hold SQL: in other languages, such as Python, white space has a meaning. */
function isCode(text: string, tokens: readonly SqlToken[]): boolean {
  const word = (at: number): string => {
    const token = tokens[at];
    return token ? text.slice(token.start, token.end).toLowerCase() : '';
  };
  const first = word(0);
  if (first !== 'do' && first !== 'create') return false;
  const language = tokens.findIndex((token, at) => token.kind === 'word' && word(at) === 'language');
  return language < 0 ? first === 'do' : /^['"]?(plpgsql|sql)['"]?$/.test(word(language + 1));
}

/** `sha256:…` of a statement, by its canonical tokens, and of which of its operations is meant. */
export function statementDigest(canonical: string, operation: number): string {
  return `sha256:${sha256(`${canonical}#${operation}`)}`;
}

/** The digests of the operations of one statement; most are never asked for. */
export class StatementDigests {
  readonly #statement: { source: string; tokens: readonly SqlToken[] };
  #canonical: string | undefined;

  constructor(statement: { source: string; tokens: readonly SqlToken[] }) {
    this.#statement = statement;
  }

  of(operation: number): string {
    const { source, tokens } = this.#statement;
    this.#canonical ??= canonicalTokens(source, tokens);
    return statementDigest(this.#canonical, operation);
  }
}
