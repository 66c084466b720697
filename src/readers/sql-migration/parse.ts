/** Statements of a script with their syntax trees, by the parser of PostgreSQL itself. */
import type { Node, ParseResult } from '@pgsql/types';
import type { Recognised } from './recogniser/recognise.ts';
import { withBlanks } from './blank.ts';
import { byteOffsets, codePointOffset } from './lines.ts';
import { loadPgParser, rawProcedure, rawTree } from './pg-parser.ts';
import { messageWithoutSecrets } from './secrets.ts';
import { splitStatements, type TokenRange } from './split.ts';
import { tokenizeSql, type SqlToken } from './tokens.ts';

/** One statement: its tree, or where and why it does not parse. All offsets are UTF-16 indexes into `source`. */
export interface ParsedStatement {
  /** The text that the statement is in: the script, or a string that a `DO` block executes. */
  source: string;
  start: number;
  end: number;
  /** Without comments. */
  tokens: SqlToken[];
  node?: Node;
  /** Instead of the tree, for dialects other than PostgreSQL. */
  recognised?: Recognised;
  error?: { message: string; at: number };
  /** Turns a location of the tree into an index. */
  offset(location: number | undefined): number;
}

/** Loads the parser, once. Everything else in this folder is synchronous and needs it. */
export function prepareSql(): Promise<void> {
  return loadPgParser();
}

/** The tree of a `DO` statement or `CREATE FUNCTION` in PL/pgSQL, or `undefined` where the body cannot be understood. */
export function parseProcedure(sql: string): unknown {
  try {
    const json = rawProcedure(sql);
    return json === undefined ? undefined : JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** Above this, statements are parsed one by one: the tree of a script takes about 200 times its text in memory. */
const WHOLE_SCRIPT_LIMIT = 300_000;

/** How often a script is split afresh behind a broken statement; each time costs a pass over the rest. Then every semicolon splits. */
const MOST_REPAIRS = 20;

/** The statements of a script. One that does not parse is yielded with its error and hides none of the others. */
export function parseScript(text: string): ParsedStatement[] {
  const tokens = tokenizeSql(text);
  if (text.length <= WHOLE_SCRIPT_LIMIT) {
    const whole = parseText(text, tokens);
    if (whole.result) return wholeStatements(text, tokens, whole);
  }
  const repairs = { left: MOST_REPAIRS };
  return splitStatements(text, tokens).flatMap((range) => parseRange(text, tokens, range, repairs));
}

/** The tree of a text. Its locations count in `read`, which is as long as the text in UTF-16 units. */
interface ParsedText {
  result: ParseResult;
  read: string;
}

type Failure = { result?: never; error: { message: string; at: number } };

function parseText(text: string, tokens: readonly SqlToken[]): ParsedText | Failure {
  // Files that are a way back are blank by now, and there are as many of them as of others.
  if (tokens.length === 0) return { result: { stmts: [] }, read: text };
  const parsed = parseExactly(text);
  if (parsed.result || !tokens.some((token) => token.kind === 'comment')) return parsed;
  // The parser looks ahead by one token after words such as WITH and NOT, and there takes a comment for the token: `timestamp with /* x */ time zone`.
  const again = parseExactly(
    withBlanks(
      text,
      tokens.filter(({ kind }) => kind === 'comment'),
    ),
  );
  return again.result ? again : parsed;
}

function parseExactly(text: string): ParsedText | Failure {
  try {
    const { json, error } = rawTree(text);
    if (error) {
      const at = codePointOffset(text, error.codePoint);
      return { error: { message: messageWithoutSecrets(error.message, text.slice(Math.max(0, at - 200), at)), at } };
    }
    return { result: JSON.parse(json) as ParseResult, read: text };
  } catch (thrown) {
    // A RangeError is the JSON of a deeply nested tree overflowing the stack; the module stays usable.
    const message = thrown instanceof RangeError ? 'nested too deeply' : thrown instanceof Error ? thrown.message : String(thrown);
    return { error: { message, at: 0 } };
  }
}

function wholeStatements(text: string, tokens: readonly SqlToken[], { result, read }: ParsedText): ParsedStatement[] {
  const toIndex = byteOffsets(read);
  const offset = (location: number | undefined): number => toIndex(location ?? 0);
  const statements: ParsedStatement[] = [];
  let next = 0;
  for (const raw of result.stmts ?? []) {
    const from = offset(raw.stmt_location);
    const to = raw.stmt_len ? offset((raw.stmt_location ?? 0) + raw.stmt_len) : text.length;
    const own: SqlToken[] = [];
    for (; next < tokens.length && (tokens[next] as SqlToken).start < to; next++) {
      const token = tokens[next] as SqlToken;
      if (token.start >= from && token.kind !== 'comment') own.push(token);
    }
    // The statement without semicolon at the end of a script reaches past it into what follows.
    while (own.length > 0 && text[own.at(-1)?.start ?? -1] === ';' && own.at(-1)?.kind === 'punctuation') own.pop();
    const [first, last] = [own[0], own.at(-1)];
    if (raw.stmt && first && last)
      statements.push({ source: text, start: first.start, end: last.end, tokens: own, node: raw.stmt, offset });
  }
  return statements;
}

function parseRange(text: string, tokens: readonly SqlToken[], range: TokenRange, repairs: { left: number }): ParsedStatement[] {
  const part = tokens.slice(range.from, range.to);
  const [first, last] = [part[0], part.at(-1)];
  if (!first || !last) return [];
  const [start, end] = [first.start, last.end];
  const own = text.slice(start, end);
  const parsed = parseText(
    own,
    part.map((token) => ({ ...token, start: token.start - start, end: token.end - start })),
  );
  const significant = part.filter((token) => token.kind !== 'comment');
  if (parsed.result) {
    const toIndex = byteOffsets(parsed.read);
    const offset = (location: number | undefined): number => start + toIndex(location ?? 0);
    return (parsed.result.stmts ?? []).flatMap(({ stmt }) =>
      stmt ? [{ source: text, start, end, tokens: significant, node: stmt, offset }] : [],
    );
  }
  const pieces = splitStatements(text, part, true);
  const [broken] = pieces;
  if (broken && pieces.length > 1) {
    // The first piece opens something that it does not close; what comes after it is split afresh.
    if (repairs.left-- <= 0) return pieces.flatMap((piece) => parseRange(text, part, piece, repairs));
    const semicolon = part.findIndex((token, at) => at >= broken.to && token.kind === 'punctuation' && text[token.start] === ';');
    const rest = part.slice(semicolon + 1);
    const others = splitStatements(text, rest).flatMap((other) => parseRange(text, rest, other, repairs));
    return [...parseRange(text, part, broken, repairs), ...others];
  }
  const at = start + Math.min(parsed.error.at, own.length);
  return [{ source: text, start, end, tokens: significant, error: { message: parsed.error.message, at }, offset: () => start }];
}
