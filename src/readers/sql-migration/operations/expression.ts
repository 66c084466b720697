/** Expressions: their text, the functions and columns in them, and whether they are the same for every row. */
import type { ColumnRef, FuncCall, Node, SQLValueFunction } from '@pgsql/types';
import type { SqlExpression } from '../../../model/sql.ts';
import type { StatementContext } from './context.ts';
import { sourceText } from './source-text.ts';
import { asNode, stringsOf, visitNodes } from './syntax.ts';
import { WITHOUT_ARGUMENTS, worstVolatility } from './volatility.ts';

export function expression(context: StatementContext, node: Node): SqlExpression {
  const { functions, columns, hidden } = partsOf(node);
  return {
    text: sourceText(context, node),
    volatility: hidden ? 'unknown' : worstVolatility(functions),
    functions,
    columns,
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

interface Parts {
  functions: string[];
  columns: string[];
  /** `now(123)` is not the `now()` that is known. */
  hidden: boolean;
}

/** All that is asked of an expression, in one walk: nearly every column has one. */
function partsOf(root: unknown): Parts {
  const functions = new Set<string>();
  const columns = new Set<string>();
  let hidden = false;
  visitNodes(root, (kind, body) => {
    if (kind === 'FuncCall') {
      const call = body as FuncCall;
      const name = functionName(call);
      functions.add(name);
      if ((call.args ?? []).length > 0 && WITHOUT_ARGUMENTS.has(name)) hidden = true;
    } else if (kind === 'SQLValueFunction') {
      functions.add(((body as SQLValueFunction).op ?? '').replace(/^SVFOP_|_N$/g, '').toLowerCase());
    } else if (kind === 'ColumnRef') {
      const name = columnName(body as ColumnRef);
      if (name !== undefined) columns.add(name);
    }
  });
  return { functions: [...functions], columns: [...columns], hidden };
}

/** Functions called, lower case, with their schema unless it is pg_catalog; `current_timestamp` and its kin among them. */
export function functionsIn(root: unknown): string[] {
  return partsOf(root).functions;
}

export function functionName(call: FuncCall): string {
  const parts = stringsOf(call.funcname).map((part) => part.toLowerCase());
  return (parts[0] === 'pg_catalog' ? parts.slice(1) : parts).join('.');
}

/** Columns read, unqualified, each once. */
export function columnsIn(root: unknown): string[] {
  return partsOf(root).columns;
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
