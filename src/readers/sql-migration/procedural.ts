/** Looks into `DO` blocks and the bodies of functions: the SQL that they run, and the SQL that they build at run time. */
import type { CreateFunctionStmt, DoStmt } from '@pgsql/types';
import { parseProcedure, parseScript, type ParsedStatement } from './parse.ts';
import { constantText } from './operations/constant-text.ts';
import { asNode, definitions, itemsOf, valueText } from './operations/syntax.ts';
import { tokenAt } from './operations/source-text.ts';
import { tokenizeSql } from './tokens.ts';

/** A statement inside a block. */
interface NestedStatement {
  statement: ParsedStatement;
  /** Where it is in the text of the block's own source; the whole block where that cannot be told. */
  place: { start: number; end: number };
  /** Runs whenever the block does: not inside a loop, a branch or an exception handler. */
  certain: boolean;
}

export interface ProceduralBlock {
  nested: NestedStatement[];
  /** Expressions of statements that are built at run time. */
  dynamic: string[];
  /** Another language, or a body that does not parse. */
  opaque: boolean;
  /** Values of parameters hold only while the nested statements are walked through. */
  around?(walk: () => void): void;
}

interface Body {
  outer: ParsedStatement;
  /** Where the body stands in the source; `undefined` when it is escaped there, so that offsets mean nothing. */
  start: number | undefined;
  end: number;
  tokenStarts: ReadonlySet<number>;
  cursor: number;
  block: ProceduralBlock;
}

/** Asked for twice where the script may hold placeholders, and a body takes as long to parse as a script. */
const known = new WeakMap<ParsedStatement, ProceduralBlock>();

/** What a `DO` statement runs. */
export function lookInto(outer: ParsedStatement, statement: DoStmt): ProceduralBlock {
  let block = known.get(outer);
  if (!block) {
    block = lookIntoBody(outer, statement.args, 'plpgsql');
    known.set(outer, block);
  }
  return block;
}

/** What a function or procedure runs when it is called. */
export function lookIntoRoutine(outer: ParsedStatement, statement: CreateFunctionStmt): ProceduralBlock {
  if (statement.sql_body === undefined) return lookIntoBody(outer, statement.options, 'sql');
  // BEGIN ATOMIC: the tree of the statement holds those of the body.
  const inner = itemsOf(statement.sql_body).flatMap(itemsOf);
  const place = { start: outer.start, end: outer.end };
  return { nested: inner.map((node) => ({ statement: { ...outer, node }, place, certain: true })), dynamic: [], opaque: false };
}

function lookIntoBody(outer: ParsedStatement, written: DoStmt['args'], usual: 'plpgsql' | 'sql'): ProceduralBlock {
  const options = definitions(written);
  const language = valueText(options.find((option) => option.defname === 'language')?.arg).toLowerCase() || usual;
  const block: ProceduralBlock = { nested: [], dynamic: [], opaque: true };
  const code = options.find((option) => option.defname === 'as');
  const text = valueText(asNode(code?.arg, 'List')?.items?.[0] ?? code?.arg);
  const body = bodyOf(outer, text, outer.offset(code?.location), block);
  if (language === 'sql') {
    block.opaque = false;
    for (const one of parseScript(text))
      block.nested.push({ statement: one, place: find(text.slice(one.start, one.end), body), certain: true });
  } else if (language === 'plpgsql') {
    const tree = parseProcedure(outer.source.slice(outer.start, outer.end));
    if (tree === undefined) return block;
    block.opaque = false;
    walk(tree, true, body);
  }
  return block;
}

function bodyOf(outer: ParsedStatement, code: string, at: number, block: ProceduralBlock): Body {
  const first = tokenAt(outer.tokens, at);
  // A function's option starts with the word AS, that of a block with the body itself.
  const token = outer.tokens[outer.tokens[first]?.kind === 'word' ? first + 1 : first];
  const start = token ? outer.source.indexOf(code, token.start) : -1;
  const isVerbatim = token !== undefined && start >= 0 && start + code.length <= token.end;
  const end = start + code.length;
  const tokens = isVerbatim ? tokenizeSql(outer.source, start, end).filter((one) => one.kind !== 'comment') : [];
  return { outer, start: isVerbatim ? start : undefined, end, tokenStarts: new Set(tokens.map((one) => one.start)), cursor: start, block };
}

type Syntax = Record<string, unknown>;

function isSyntax(value: unknown): value is Syntax {
  return typeof value === 'object' && value !== null;
}

/** Statements in the order of the text. */
function walk(value: unknown, certain: boolean, body: Body): void {
  if (Array.isArray(value)) {
    for (const item of value) walk(item, certain, body);
    return;
  }
  if (!isSyntax(value)) return;
  for (const [key, inner] of Object.entries(value)) {
    if (!isSyntax(inner)) continue;
    if (key.startsWith('PLpgSQL_stmt_')) statement(key.slice('PLpgSQL_stmt_'.length), inner, certain, body);
    else if (key !== 'datums') walk(inner, certain && key !== 'exceptions', body);
  }
}

function statement(kind: string, syntax: Syntax, certain: boolean, body: Body): void {
  switch (kind) {
    case 'execsql':
      return runs(queryOf(syntax['sqlstmt']), 0, certain, body);
    case 'call':
      return runs(queryOf(syntax['expr']), 0, certain, body);
    case 'perform':
      // The parser writes SELECT for PERFORM.
      return runs(queryOf(syntax['expr']), 'SELECT '.length, certain, body);
    case 'commit':
    case 'rollback':
      return runs(kind, 0, certain, body);
    case 'dynexecute':
      return executes(queryOf(syntax['query']), certain, body);
    case 'block':
    case 'if':
      return walk(syntax, certain && !(kind === 'if' && !isExistenceTest(queryOf(syntax['cond']))), body);
    default:
      // Queries of loops and cursors stand before the loop's body, whatever the order in the tree.
      for (const key of ['query', 'dynquery', 'argquery']) {
        const text = queryOf(syntax[key]);
        if (text === '') continue;
        if (key === 'dynquery' || kind === 'dynfors') executes(text, false, body);
        else runs(text, 0, certain, body);
      }
      return walk(syntax, false, body);
  }
}

/** `IF NOT EXISTS (…) THEN CREATE …` is what `CREATE … IF NOT EXISTS` is where that is missing: the thing is there afterwards. */
function isExistenceTest(condition: string): boolean {
  return /\bnot\s+exists\b|\bis\s+null\b|\bnot\s+found\b/i.test(condition);
}

function queryOf(expression: unknown): string {
  const inner = isSyntax(expression) ? expression['PLpgSQL_expr'] : undefined;
  const query = isSyntax(inner) ? inner['query'] : undefined;
  return typeof query === 'string' ? query : '';
}

/** Static SQL; `written` is where in it the text of the file begins. */
function runs(query: string, written: number, certain: boolean, body: Body): void {
  if (query === '') return;
  const place = find(query.slice(written), body);
  for (const parsed of parseScript(query)) body.block.nested.push({ statement: parsed, place, certain });
}

function executes(expression: string, certain: boolean, body: Body): void {
  if (expression === '') return;
  const place = find(expression, body);
  const sql = constantText(expression);
  if (sql === undefined) {
    body.block.dynamic.push(expression);
    return;
  }
  for (const parsed of parseScript(sql)) body.block.nested.push({ statement: parsed, place, certain });
}

/** Where a text stands in the body, from the last one on. The targets of an INTO are blank in the tree, so what follows them is not compared. */
function find(query: string, body: Body): { start: number; end: number } {
  const { outer, start, end, tokenStarts } = body;
  const whole = { start: outer.start, end: outer.end };
  if (start === undefined) return whole;
  const known = query.split(/\s{4,}/)[0] ?? query;
  for (let from = Math.max(start, body.cursor); ; ) {
    const at = outer.source.indexOf(known, from);
    if (at < 0 || at >= end) return whole;
    if (tokenStarts.has(at)) {
      body.cursor = at + known.length;
      return { start: at, end: Math.min(end, at + query.length) };
    }
    from = at + 1;
  }
}
