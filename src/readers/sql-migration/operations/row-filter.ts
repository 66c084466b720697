/** Which rows an UPDATE or DELETE touches, as far as its text tells. */
import type { A_Expr, Node, SelectStmt, WithClause } from '@pgsql/types';
import type { RowFilter } from '../../../model/sql.ts';
import type { StatementContext } from './context.ts';
import { columnsIn } from './expression.ts';
import { sourceText } from './source-text.ts';
import { asNode, itemsOf, stringsOf, valueText, visitNodes } from './syntax.ts';

/** `sources`: FROM or USING, and CTEs, where a LIMIT can bound the rows too. */
export function rowFilter(
  context: StatementContext,
  where: Node | undefined,
  sources: { from: Node[]; with: WithClause | undefined },
): RowFilter {
  if (where === undefined) return { rows: 'none', text: '', columns: [] };
  const isBatch = conjuncts(where).some(isBounded) || hasBound(where) || hasLimit(sources.from) || hasLimit(sources.with?.ctes ?? []);
  return {
    rows: isAlwaysTrue(where) ? 'always-true' : isBatch ? 'batch' : 'some',
    text: sourceText(context, where),
    columns: columnsIn(where),
  };
}

/** Whether a condition holds of every row, whatever is in it: `true`, `1 = 1`, `id = id`, `x OR true`. */
export function isAlwaysTrue(node: Node | undefined): boolean {
  return node !== undefined && truth(node) === true;
}

/** The value of a condition that does not depend on the row; `undefined` for one that does. */
function truth(node: Node): boolean | undefined {
  const constant = asNode(node, 'A_Const');
  if (constant) return constant.boolval ? constant.boolval.boolval === true : undefined;
  const cast = asNode(node, 'TypeCast');
  if (cast?.arg && stringsOf(cast.typeName?.names).at(-1) === 'bool') {
    const text = valueText(cast.arg).toLowerCase();
    return ['true', 't', 'yes', 'y', 'on', '1'].includes(text)
      ? true
      : ['false', 'f', 'no', 'n', 'off', '0'].includes(text)
        ? false
        : truth(cast.arg);
  }
  const bool = asNode(node, 'BoolExpr');
  if (bool) return boolean(bool.boolop, bool.args ?? []);
  const test = asNode(node, 'BooleanTest');
  if (test?.arg) {
    const value = truth(test.arg);
    return value === undefined
      ? undefined
      : test.booltesttype === 'IS_TRUE'
        ? value
        : test.booltesttype === 'IS_NOT_TRUE'
          ? !value
          : undefined;
  }
  const nullTest = asNode(node, 'NullTest');
  if (nullTest) {
    const constant = asNode(nullTest.arg, 'A_Const');
    return constant && (constant.isnull === true) === (nullTest.nulltesttype === 'IS_NULL');
  }
  const link = asNode(node, 'SubLink');
  if (link?.subLinkType === 'EXISTS_SUBLINK') return isOneRow(asNode(link.subselect, 'SelectStmt')) ? true : undefined;
  const comparison = asNode(node, 'A_Expr');
  return comparison && comparisonTruth(comparison);
}

/** `SELECT 1`, without a table to be empty or a condition to fail. */
function isOneRow(select: SelectStmt | undefined): boolean {
  return (
    select !== undefined &&
    !select.fromClause &&
    !select.whereClause &&
    !select.havingClause &&
    !select.limitCount &&
    !select.limitOffset &&
    !select.valuesLists &&
    (select.op ?? 'SETOP_NONE') === 'SETOP_NONE'
  );
}

function boolean(operator: string | undefined, args: Node[]): boolean | undefined {
  const values = args.map(truth);
  if (operator === 'NOT_EXPR') return values[0] === undefined ? undefined : !values[0];
  if (operator === 'AND_EXPR') return values.includes(false) ? false : values.every((value) => value === true) ? true : undefined;
  if (values.includes(true) || areOpposite(args)) return true;
  return values.every((value) => value === false) ? false : undefined;
}

/** `x IS NULL OR x IS NOT NULL`. */
function areOpposite(args: Node[]): boolean {
  const tests = args.flatMap((node) => asNode(node, 'NullTest') ?? []);
  const nulls = new Set(tests.filter((test) => test.nulltesttype === 'IS_NULL').map((test) => plainTree(test.arg)));
  return nulls.size > 0 && tests.some((test) => test.nulltesttype === 'IS_NOT_NULL' && nulls.has(plainTree(test.arg)));
}

function comparisonTruth(comparison: A_Expr): boolean | undefined {
  if (comparison.kind === 'AEXPR_IN' || comparison.kind === 'AEXPR_BETWEEN') return rangeTruth(comparison);
  if (comparison.kind !== 'AEXPR_OP') return undefined;
  const operator = stringsOf(comparison.name).at(-1) ?? '';
  const left = literal(comparison.lexpr);
  const right = literal(comparison.rexpr);
  if (left === undefined || right === undefined) {
    // False for NULL only: as a filter of rows it is a way around one.
    return ['=', '<=', '>='].includes(operator) &&
      asNode(comparison.lexpr, 'ColumnRef') &&
      plainTree(comparison.lexpr) === plainTree(comparison.rexpr)
      ? true
      : undefined;
  }
  if (typeof left !== typeof right) return undefined;
  const results: Record<string, boolean> = {
    '=': left === right,
    '<>': left !== right,
    '<': left < right,
    '>': left > right,
    '<=': left <= right,
    '>=': left >= right,
  };
  return results[operator];
}

/** `1 IN (1, 2)`, `1 BETWEEN 0 AND 2`. */
function rangeTruth({ kind, name, lexpr, rexpr }: A_Expr): boolean | undefined {
  const value = literal(lexpr);
  const others = itemsOf(rexpr).map(literal);
  if (value === undefined || !others.every((other) => typeof other === typeof value)) return undefined;
  if (kind === 'AEXPR_IN') return others.includes(value) === (stringsOf(name).at(-1) === '=');
  const [low, high] = others;
  return low === undefined || high === undefined ? undefined : low <= value && value <= high;
}

function literal(node: Node | undefined): string | number | undefined {
  const constant = asNode(node, 'A_Const');
  if (constant?.sval) return constant.sval.sval ?? '';
  if (constant?.ival) return constant.ival.ival ?? 0;
  return constant?.fval ? Number(constant.fval.fval) : undefined;
}

/** A tree as text, without where it stands. */
function plainTree(tree: unknown): string {
  return JSON.stringify(tree, (key, part: unknown) => (key === 'location' ? undefined : part));
}

/** What must hold together: `a AND (b AND c)` is a, b, c. */
function conjuncts(node: Node): Node[] {
  const bool = asNode(node, 'BoolExpr');
  return bool?.boolop === 'AND_EXPR' ? (bool.args ?? []).flatMap(conjuncts) : [node];
}

/** One conjunct that bounds the rows by itself. */
function isBounded(node: Node): boolean {
  if (asNode(node, 'CurrentOfExpr')) return true;
  const link = asNode(node, 'SubLink');
  if (link) return (link.subLinkType === 'ANY_SUBLINK' || link.subLinkType === 'EXPR_SUBLINK') && hasLimit([link.subselect]);
  const comparison = asNode(node, 'A_Expr');
  if (!comparison) return false;
  if (columnsIn(comparison.lexpr).includes('ctid')) return true;
  if (comparison.kind === 'AEXPR_BETWEEN')
    return isColumn(comparison.lexpr) && itemsOf(comparison.rexpr).every((bound) => columnsIn(bound).length === 0);
  return comparison.kind === 'AEXPR_OP' && stringsOf(comparison.name).at(-1) === '=' && hasLimit([comparison.rexpr]);
}

/** A column held between two bounds that are not columns: `id >= 1 AND id < 5000`. */
function hasBound(where: Node): boolean {
  const sides = conjuncts(where).flatMap((node) => {
    const comparison = asNode(node, 'A_Expr');
    const operator = stringsOf(comparison?.name).at(-1) ?? '';
    if (
      comparison?.kind !== 'AEXPR_OP' ||
      !/^[<>]=?$/.test(operator) ||
      !isColumn(comparison.lexpr) ||
      columnsIn(comparison.rexpr).length > 0
    )
      return [];
    return [{ column: columnsIn(comparison.lexpr)[0], upper: operator.startsWith('<') }];
  });
  const lower = new Set(sides.filter((side) => !side.upper).map((side) => side.column));
  return sides.some((side) => side.upper && lower.has(side.column));
}

function isColumn(node: Node | undefined): boolean {
  return asNode(node, 'ColumnRef') !== undefined;
}

function hasLimit(nodes: unknown): boolean {
  let found = false;
  visitNodes(nodes, (kind, body) => {
    if (
      kind === 'SelectStmt' &&
      (body as SelectStmt).limitCount !== undefined &&
      asNode((body as SelectStmt).limitCount, 'A_Const')?.isnull !== true
    )
      found = true;
  });
  return found;
}
