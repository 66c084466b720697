/** The text that a part of the tree was parsed from. */
import type { SqlToken } from '../tokens.ts';
import type { StatementContext } from './context.ts';
import { visitNodes } from './syntax.ts';

/**
 * The text of an expression as written. The tree knows where parts start and not where they end, so the text runs from the first part's token
 * to the last part's, extended until brackets and `CASE` are closed.
 */
export function sourceText(context: StatementContext, node: unknown): string {
  const { tokens, offset } = context.statement;
  let first = Number.POSITIVE_INFINITY;
  let last = -1;
  let lastKind = '';
  visitLocations(node, (location, kind) => {
    if (location < first) first = location;
    if (location >= last) {
      last = location;
      lastKind = kind;
    }
  });
  if (last < 0) return '';
  let from = tokenAt(tokens, offset(first));
  let to = tokenAt(tokens, offset(last));
  if (from < 0 || to < 0) return '';
  const depth = (token: SqlToken): number => nesting(context.statement.source, token);
  let open = 0;
  let lowest = 0;
  for (let at = from; at <= to; at++) {
    open += depth(tokens[at] as SqlToken);
    lowest = Math.min(lowest, open);
  }
  for (; lowest < 0 && from > 0; from--) {
    const step = depth(tokens[from - 1] as SqlToken);
    lowest += step;
    open += step;
  }
  const isCall = lastKind === 'FuncCall' && context.statement.source[tokens[to + 1]?.start ?? -1] === '(';
  for (let started = !isCall; to + 1 < tokens.length && (!started || open > 0); to++) {
    open += depth(tokens[to + 1] as SqlToken);
    started = true;
  }
  if (lastKind === 'NullTest' || lastKind === 'BooleanTest') {
    while (to + 1 < tokens.length && /^(not|null|true|false|unknown)$/i.test(tokenText(context, to + 1))) to++;
  }
  return context.statement.source.slice((tokens[from] as SqlToken).start, (tokens[endOfType(context, to)] as SqlToken).end);
}

/** Types of several words, and brackets of arrays, have no location of their own; nothing else goes on like this. */
function endOfType(context: StatementContext, last: number): number {
  const next = (at: number): string => tokenText(context, at).toLowerCase();
  let to = last;
  if (next(to + 1) === 'precision' || next(to + 1) === 'varying') to++;
  if (/^with(out)?$/.test(next(to + 1)) && next(to + 2) === 'time' && next(to + 3) === 'zone') to += 3;
  while (next(to + 1) === '[') to += next(to + 2) === ']' ? 2 : 3;
  return Math.min(to, context.statement.tokens.length - 1);
}

function tokenText(context: StatementContext, at: number): string {
  const token = context.statement.tokens[at];
  return token ? context.statement.source.slice(token.start, token.end) : '';
}

function nesting(text: string, token: SqlToken): number {
  const first = text[token.start];
  if (token.kind === 'punctuation') return first === '(' || first === '[' ? 1 : first === ')' || first === ']' ? -1 : 0;
  if (token.kind !== 'word' || token.end - token.start > 4) return 0;
  const word = text.slice(token.start, token.end).toLowerCase();
  return word === 'case' ? 1 : word === 'end' ? -1 : 0;
}

/** The token that holds an index, by binary search. */
export function tokenAt(tokens: readonly SqlToken[], index: number): number {
  let low = 0;
  let high = tokens.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((tokens[middle] as SqlToken).start <= index) low = middle;
    else high = middle - 1;
  }
  return tokens.length === 0 || (tokens[low] as SqlToken).start > index ? -1 : low;
}

/** Locations are in nodes and in parts that are no nodes, such as the type of a cast. */
function visitLocations(root: unknown, visit: (location: number, kind: string) => void): void {
  visitNodes(root, (kind, body) => {
    if (typeof body['location'] === 'number' && body['location'] >= 0) visit(body['location'], kind);
    const type = body['typeName'] as { location?: number; typmods?: unknown } | undefined;
    if (type?.location !== undefined && type.location >= 0) visit(type.location, 'TypeName');
  });
}
