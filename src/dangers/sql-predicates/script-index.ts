/** Where in a script the operations of one kind are, so that a danger can look before and after without reading it all again. */
import { formatSqlName, type SqlDetail, type SqlName, type SqlOperation, type SqlScript, type SqlStatement } from '../../model/sql.ts';
import type { OperationOf, SqlOp } from './on-operation.ts';

/** An operation, and where it stands. */
export interface Placed<Operation = SqlOperation> {
  operation: Operation;
  statement: SqlStatement;
  /** Counts the operations of the script. */
  position: number;
}

type TableOp = 'create-index' | 'add-constraint' | 'create-table' | 'create-policy' | 'create-trigger';

interface ScriptIndex {
  /** By name of the operation, or by several names joined. */
  byOp: Map<string, Placed[]>;
  /** By name of the operation, then by table. */
  byTable: Map<string, Map<string, Placed[]>>;
  positions: Map<SqlOperation, number>;
}

/** Scripts are immutable once read, and a large one is asked about thousands of times. */
const indexes = new WeakMap<SqlScript, ScriptIndex>();

function indexOf(script: SqlScript): ScriptIndex {
  const known = indexes.get(script);
  if (known) return known;
  const index: ScriptIndex = { byOp: new Map(), byTable: new Map(), positions: new Map() };
  for (const statement of script.statements)
    for (const operation of statement.operations) {
      const placed = { operation, statement, position: index.positions.size };
      index.positions.set(operation, placed.position);
      const list = index.byOp.get(operation.op);
      if (list) list.push(placed);
      else index.byOp.set(operation.op, [placed]);
    }
  indexes.set(script, index);
  return index;
}

/** All operations of these kinds in the script, in order. */
export function inScript<Op extends SqlOp>(sql: SqlDetail, ...ops: Op[]): readonly Placed<OperationOf<Op>>[] {
  const { byOp } = indexOf(sql.script);
  const key = ops.join();
  let found = byOp.get(key);
  if (!found) {
    found = ops.length === 1 ? [] : ops.flatMap((op) => byOp.get(op) ?? []).sort((a, b) => a.position - b.position);
    byOp.set(key, found);
  }
  return found as Placed<OperationOf<Op>>[];
}

/** Those about one table; grouped once per script. */
export function inScriptOn<Op extends TableOp>(sql: SqlDetail, table: SqlName, op: Op): readonly Placed<OperationOf<Op>>[] {
  const { byTable } = indexOf(sql.script);
  let tables = byTable.get(op);
  if (!tables) {
    tables = new Map();
    for (const placed of inScript(sql, op)) {
      const { operation } = placed as Placed<OperationOf<TableOp>>;
      const key = formatSqlName(operation.op === 'create-index' ? operation.index.table : operation.table);
      const list = tables.get(key);
      if (list) list.push(placed);
      else tables.set(key, [placed]);
    }
    byTable.set(op, tables);
  }
  return (tables.get(formatSqlName(table)) ?? []) as unknown as Placed<OperationOf<Op>>[];
}

/** Those before the operation at hand, the same statement included. */
export function earlier<Op extends SqlOp>(sql: SqlDetail, ...ops: Op[]): Placed<OperationOf<Op>>[] {
  const found = inScript(sql, ...ops);
  return found.slice(0, firstAfter(found, positionOf(sql) - 1));
}

/** Those after the operation at hand, the same statement included. */
export function later<Op extends SqlOp>(sql: SqlDetail, ...ops: Op[]): Placed<OperationOf<Op>>[] {
  const found = inScript(sql, ...ops);
  return found.slice(firstAfter(found, positionOf(sql)));
}

/** Index of the first entry beyond a position, by halving. */
function firstAfter(found: readonly Placed<unknown>[], position: number): number {
  let [low, high] = [0, found.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((found[middle]?.position ?? 0) > position) high = middle;
    else low = middle + 1;
  }
  return low;
}

export function positionOf(sql: SqlDetail): number {
  return indexOf(sql.script).positions.get(sql.operation) ?? -1;
}

/** Whether an operation runs in the transaction of the one at hand, or in its very statement. */
export function inSameTransaction(sql: SqlDetail, other: SqlStatement): boolean {
  if (other === sql.statement) return true;
  return sql.statement.transactionNumber >= 0 && other.transactionNumber === sql.statement.transactionNumber;
}
