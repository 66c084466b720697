/** Statements that read or change rows, with the changes hidden in their `WITH` clauses. */
import type { CopyStmt, DeleteStmt, ExplainStmt, InsertStmt, MergeStmt, Node, SelectStmt, UpdateStmt, WithClause } from '@pgsql/types';
import type { SqlName, SqlOperation } from '../../../model/sql.ts';
import { relation, type StatementContext } from './context.ts';
import { createdBySelect } from './create-table.ts';
import { functionName, functionsIn } from './expression.ts';
import { rowFilter } from './row-filter.ts';
import { asNode, definitions, isOn, valueText, visitNodes } from './syntax.ts';

export function select(context: StatementContext, statement: SelectStmt): SqlOperation[] {
  const inner = [...withChanges(context, statement.withClause), ...setBranches(context, statement)];
  const into = statement.intoClause ? [createdBySelect(context, statement.intoClause, false)] : [];
  const setting = settingOf(statement);
  const functions = functionsIn(statement);
  const scans = scannedTables(context, statement, functions);
  return [
    { op: 'select', functions, ...(scans.length > 0 ? { scans } : {}), ...(setting ? { setConfig: setting } : {}) },
    ...into,
    ...inner,
  ];
}

/** An index answers `max(id)`; a query of the catalogue is short. */
function scannedTables(context: StatementContext, statement: SelectStmt, functions: readonly string[]): SqlName[] {
  if (statement.whereClause || statement.limitCount || functions.some((name) => ['max', 'min', 'setval'].includes(name))) return [];
  const own = (statement.withClause?.ctes ?? []).map((node) => asNode(node, 'CommonTableExpr')?.ctename);
  return (statement.fromClause ?? []).flatMap((node) => {
    const table = asNode(node, 'RangeVar');
    if (!table || (!table.schemaname && own.includes(table.relname))) return [];
    if (['pg_catalog', 'information_schema'].includes(table.schemaname ?? '') || /^pg_/.test(table.relname ?? '')) return [];
    return [relation(context, table)];
  });
}

/** The branches of a UNION may hold WITH clauses of their own. */
function setBranches(context: StatementContext, statement: SelectStmt): SqlOperation[] {
  return [statement.larg, statement.rarg].flatMap((branch) =>
    branch ? [...withChanges(context, branch.withClause), ...setBranches(context, branch)] : [],
  );
}

/** `SELECT set_config('lock_timeout', '2s', false)`. */
function settingOf(statement: SelectStmt): { name: string; value: string } | undefined {
  const call = (statement.targetList ?? [])
    .map((node) => asNode(asNode(node, 'ResTarget')?.val, 'FuncCall'))
    .find((found) => found && functionName(found) === 'set_config');
  const [name, value] = call?.args ?? [];
  if (!asNode(name, 'A_Const') || !asNode(value, 'A_Const')) return undefined;
  return { name: valueText(name).toLowerCase(), value: valueText(value) };
}

function withChanges(context: StatementContext, clause: WithClause | undefined): SqlOperation[] {
  return (clause?.ctes ?? []).flatMap((node) => {
    const query = asNode(node, 'CommonTableExpr')?.ctequery;
    const found = query ? rowChange(context, query) : undefined;
    if (found) return found;
    const inner = asNode(query, 'SelectStmt');
    return inner ? withChanges(context, inner.withClause) : [];
  });
}

/** Operations of a statement that changes rows; `undefined` of any other. */
function rowChange(context: StatementContext, node: Node): SqlOperation[] | undefined {
  const inserted = asNode(node, 'InsertStmt');
  if (inserted) return insert(context, inserted);
  const updated = asNode(node, 'UpdateStmt');
  if (updated) return update(context, updated);
  const deleted = asNode(node, 'DeleteStmt');
  if (deleted) return deleteRows(context, deleted);
  const merged = asNode(node, 'MergeStmt');
  return merged && merge(context, merged);
}

/** A query in a place where it runs: `COPY (query)`, `EXPLAIN ANALYZE query`. */
function query(context: StatementContext, node: Node | undefined): SqlOperation[] {
  if (!node) return [];
  const read = asNode(node, 'SelectStmt');
  return read ? select(context, read) : (rowChange(context, node) ?? []);
}

export function insert(context: StatementContext, statement: InsertStmt): SqlOperation[] {
  const source = asNode(statement.selectStmt, 'SelectStmt');
  const repeated = [...targets(statement.cols).repeated, ...targets(statement.onConflictClause?.targetList).repeated];
  return [
    {
      op: 'insert',
      table: relation(context, statement.relation),
      columns: targets(statement.cols).names,
      namesColumns: (statement.cols ?? []).length > 0,
      fromSelect: source !== undefined && source.valuesLists === undefined,
      replace: false,
      literals: literalsIn(statement),
      ...(repeated.length > 0 ? { repeated } : {}),
    },
    ...withChanges(context, statement.withClause),
    ...withChanges(context, source?.withClause),
  ];
}

/** Columns that are assigned to, and those of them that are assigned to more than once. */
function targets(list: readonly Node[] | undefined): { names: string[]; repeated: string[] } {
  const columns = (list ?? []).flatMap((node) => {
    const target = asNode(node, 'ResTarget');
    // `a[1] = 1, a[2] = 2` and `a.b = 1, a.c = 2` set parts of a column, which may be repeated.
    return target?.name === undefined ? [] : [{ name: target.name, whole: (target.indirection ?? []).length === 0 }];
  });
  const names = columns.map(({ name }) => name);
  const twice = names.filter((name, at) => names.indexOf(name) < at && columns.some((one) => one.name === name && one.whole));
  return { names, repeated: [...new Set(twice)] };
}

export function update(context: StatementContext, statement: UpdateStmt): SqlOperation[] {
  const { names, repeated } = targets(statement.targetList);
  return [
    {
      op: 'update',
      table: relation(context, statement.relation),
      filter: rowFilter(context, statement.whereClause, { from: statement.fromClause ?? [], with: statement.withClause }),
      columns: [...new Set(names)],
      repeated,
      literals: literalsIn(statement),
    },
    ...withChanges(context, statement.withClause),
  ];
}

export function deleteRows(context: StatementContext, statement: DeleteStmt): SqlOperation[] {
  const using = statement.usingClause ?? [];
  return [
    {
      op: 'delete',
      table: relation(context, statement.relation),
      filter: rowFilter(context, statement.whereClause, { from: using, with: statement.withClause }),
      joined: using.length > 0,
    },
    ...withChanges(context, statement.withClause),
  ];
}

export function merge(context: StatementContext, statement: MergeStmt): SqlOperation[] {
  const deletes = (statement.mergeWhenClauses ?? []).some((node) => asNode(node, 'MergeWhenClause')?.commandType === 'CMD_DELETE');
  return [{ op: 'merge', table: relation(context, statement.relation), deletes }, ...withChanges(context, statement.withClause)];
}

export function copy(context: StatementContext, statement: CopyStmt): SqlOperation[] {
  const file = statement.filename !== undefined && statement.is_program !== true;
  return [
    {
      op: 'copy',
      table: statement.relation ? relation(context, statement.relation) : null,
      program: statement.is_program === true,
      file,
      to: statement.is_from !== true,
    },
    ...hiddenChanges(context, statement.query),
  ];
}

/** The changes of rows in a query that is part of another statement, such as `CREATE TABLE AS`. */
export function hiddenChanges(context: StatementContext, node: Node | undefined): SqlOperation[] {
  return query(context, node).filter((found) => found.op !== 'select');
}

/** `EXPLAIN` runs nothing; `EXPLAIN ANALYZE` runs all of it. */
export function explain(context: StatementContext, statement: ExplainStmt): SqlOperation[] {
  const runs = definitions(statement.options).some((option) => option.defname === 'analyze' && isOn(option));
  return runs ? query(context, statement.query) : [{ op: 'select', functions: [] }];
}

/** Enough for every enum; the rest of a bulk load is not worth the memory. */
const MOST_LITERALS = 10_000;

function literalsIn(root: unknown): string[] {
  const found = new Set<string>();
  visitNodes(root, (kind, body) => {
    const text = kind === 'A_Const' ? (body['sval'] as { sval?: string } | undefined)?.sval : undefined;
    if (text !== undefined && found.size < MOST_LITERALS) found.add(text);
  });
  return [...found];
}
