/** Expressions: their text, the functions and columns in them, and whether they are the same for every row. */
import type { ColumnRef, FuncCall, Node, SQLValueFunction } from '@pgsql/types';
import type { SqlExpression } from '../../../model/sql.ts';
import type { StatementContext } from './context.ts';
import { sourceText } from './source-text.ts';
import { asNode, stringsOf, visitNodes } from './syntax.ts';
import { WITHOUT_ARGUMENTS, worstVolatility } from './volatility.ts';

export function expression(context: StatementContext, node: Node): SqlExpression {
  const functions = functionsIn(node);
  return {
    text: sourceText(context, node),
    volatility: hidesFunction(node) ? 'unknown' : worstVolatility(functions),
    functions,
    columns: columnsIn(node),
    isNull: isNullConstant(node),
  };
}

/** An optional expression as an optional property. */
export function optionalExpression<K extends string>(
  context: StatementContext,
  key: K,
  node: Node | undefined,
): Partial<Record<K, SqlExpression>> {
  return node === undefined ? {} : ({ [key]: expression(context, node) } as Record<K, SqlExpression>);
}

/** `now(123)` is not the `now()` that is known. */
function hidesFunction(root: unknown): boolean {
  let found = false;
  visitNodes(root, (kind, body) => {
    if (kind !== 'FuncCall') return;
    const call = body as FuncCall;
    if ((call.args ?? []).length > 0 && WITHOUT_ARGUMENTS.has(functionName(call))) found = true;
  });
  return found;
}

/** Functions called, lower case, with their schema unless it is pg_catalog; `current_timestamp` and its kin among them. */
export function functionsIn(root: unknown): string[] {
  const found = new Set<string>();
  visitNodes(root, (kind, body) => {
    if (kind === 'FuncCall') found.add(functionName(body as FuncCall));
    else if (kind === 'SQLValueFunction') found.add(((body as SQLValueFunction).op ?? '').replace(/^SVFOP_|_N$/g, '').toLowerCase());
  });
  return [...found];
}

export function functionName(call: FuncCall): string {
  const parts = stringsOf(call.funcname).map((part) => part.toLowerCase());
  return (parts[0] === 'pg_catalog' ? parts.slice(1) : parts).join('.');
}

/** Columns read, unqualified, each once. */
export function columnsIn(root: unknown): string[] {
  const found = new Set<string>();
  visitNodes(root, (kind, body) => {
    if (kind !== 'ColumnRef') return;
    const name = columnName(body as ColumnRef);
    if (name !== undefined) found.add(name);
  });
  return [...found];
}

/** The column that is referred to, unqualified; `undefined` for all of a table (`t.*`). */
export function columnName(reference: ColumnRef | undefined): string | undefined {
  return asNode(reference?.fields?.at(-1), 'String')?.sval;
}

function isNullConstant(node: Node): boolean {
  const cast = asNode(node, 'TypeCast');
  if (cast) return cast.arg !== undefined && isNullConstant(cast.arg);
  return asNode(node, 'A_Const')?.isnull === true;
}
