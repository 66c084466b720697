/** Statements that create tables, views and indexes. */
import type {
  CreateForeignTableStmt,
  CreateStmt,
  CreateTableAsStmt,
  IndexElem,
  IndexStmt,
  IntoClause,
  Node,
  RangeVar,
  RefreshMatViewStmt,
  ViewStmt,
} from '@pgsql/types';
import type { SqlIndex, SqlName, SqlOperation } from '../../../model/sql.ts';
import { newRelation, relation, type StatementContext } from './context.ts';
import { column, tableConstraint } from './columns.ts';
import { columnName, optionalExpression } from './expression.ts';
import { sourceText } from './source-text.ts';
import { asNode, stringsOf, visitNodes } from './syntax.ts';

export function createTable(context: StatementContext, statement: CreateStmt): SqlOperation[] {
  const elements = statement.tableElts ?? [];
  const like = elements.map((node) => asNode(node, 'TableLikeClause')?.relation).find((found) => found !== undefined);
  const parent = statement.partbound ? asNode(statement.inhRelations?.[0], 'RangeVar') : undefined;
  return [
    {
      op: 'create-table',
      table: newRelation(context, statement.relation),
      columns: elements.flatMap((node) => {
        const definition = asNode(node, 'ColumnDef');
        return definition ? [column(context, definition)] : [];
      }),
      constraints: elements.flatMap((node) => {
        const constraint = asNode(node, 'Constraint');
        return (constraint && tableConstraint(context, constraint)) ?? [];
      }),
      temporary: statement.relation?.relpersistence === 't',
      ifNotExists: statement.if_not_exists === true,
      unlogged: statement.relation?.relpersistence === 'u',
      partitioned: statement.partspec !== undefined,
      ...(parent ? { partitionOf: relation(context, parent) } : {}),
      ...(like ? { like: relation(context, like) } : {}),
      asSelect: false,
    },
  ];
}

export function createForeignTable(context: StatementContext, statement: CreateForeignTableStmt): SqlOperation[] {
  return createTable(context, statement.base ?? {});
}

/** `CREATE TABLE AS`, `SELECT INTO`, `CREATE MATERIALIZED VIEW`. */
export function createTableAs(context: StatementContext, statement: CreateTableAsStmt): SqlOperation[] {
  const into = statement.into ?? {};
  if (statement.objtype === 'OBJECT_MATVIEW') {
    return [
      {
        op: 'create-view',
        view: newRelation(context, into.rel),
        replace: false,
        materialized: true,
        withData: into.skipData !== true,
        columns: stringsOf(into.colNames),
        reads: relationsRead(context, statement.query),
      },
    ];
  }
  return [createdBySelect(context, into, statement.if_not_exists === true)];
}

export function createdBySelect(context: StatementContext, into: IntoClause, ifNotExists: boolean): SqlOperation {
  return {
    op: 'create-table',
    table: newRelation(context, into.rel),
    columns: [],
    constraints: [],
    temporary: into.rel?.relpersistence === 't',
    ifNotExists,
    unlogged: into.rel?.relpersistence === 'u',
    partitioned: false,
    asSelect: true,
  };
}

export function createView(context: StatementContext, statement: ViewStmt): SqlOperation[] {
  return [
    {
      op: 'create-view',
      view: newRelation(context, statement.view),
      replace: statement.replace === true,
      materialized: false,
      withData: true,
      columns: statement.aliases ? stringsOf(statement.aliases) : outputColumns(statement.query),
      reads: relationsRead(context, statement.query),
    },
  ];
}

/** Names of the columns that a query gives, as far as they are written out; `*` for all of a table. */
function outputColumns(query: Node | undefined): string[] {
  return (asNode(query, 'SelectStmt')?.targetList ?? []).map((node) => {
    const target = asNode(node, 'ResTarget');
    if (target?.name !== undefined) return target.name;
    return columnName(asNode(target?.val, 'ColumnRef')) ?? '*';
  });
}

function relationsRead(context: StatementContext, query: Node | undefined): SqlName[] {
  const found = new Map<string, SqlName>();
  visitNodes(query, (kind, body) => {
    if (kind !== 'RangeVar') return;
    const name = relation(context, body as RangeVar);
    found.set(JSON.stringify([name.schema, name.name]), name);
  });
  return [...found.values()];
}

export function refreshView(context: StatementContext, statement: RefreshMatViewStmt): SqlOperation[] {
  const view = relation(context, statement.relation, 'materialized-view');
  return [{ op: 'refresh-materialized-view', view, concurrently: statement.concurrent === true, withData: statement.skipData !== true }];
}

export function createIndex(context: StatementContext, statement: IndexStmt): SqlOperation[] {
  const index: SqlIndex = {
    name: statement.idxname ?? null,
    table: relation(context, statement.relation),
    columns: (statement.indexParams ?? []).map((node) => indexedColumn(context, asNode(node, 'IndexElem'))),
    unique: statement.unique === true,
    concurrently: statement.concurrent === true,
    ifNotExists: statement.if_not_exists === true,
    only: statement.relation?.inh !== true,
    method: statement.accessMethod ?? 'btree',
    ...optionalExpression(context, 'where', statement.whereClause),
  };
  return [{ op: 'create-index', index }];
}

function indexedColumn(context: StatementContext, element: IndexElem | undefined): string {
  return element?.name ?? sourceText(context, element?.expr);
}
