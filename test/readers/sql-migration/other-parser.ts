/** What another parser, node-sql-parser, says about a statement of MySQL or SQLite, and what ours says, in the same words. */
import type { SqlOperation } from '../../../src/model/sql.ts';

type Tree = Record<string, unknown>;

const tree = (value: unknown): Tree => (typeof value === 'object' && value !== null ? (value as Tree) : {});
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === null || value === undefined ? [] : [value]);

/** A name, however deep the tree of it. */
function name(value: unknown): string {
  if (typeof value === 'string') return value.replace(/^[`"[]|[`"\]]$/g, '');
  const { expr, value: inner, column, table, name: named } = tree(value);
  return name(expr ?? inner ?? column ?? table ?? named ?? '');
}

const tables = (value: unknown): string[] => list(value).map((one) => name(tree(one)['table'] ?? one));

/** `undefined` for statements that are not compared, since one of the two has no words for them. */
export function theirWords(statement: unknown): string[] | undefined {
  const ast = tree(statement);
  const [first = ''] = tables(ast['table']);
  switch (`${String(ast['type'])} ${String(ast['keyword'] ?? '')}`.trim()) {
    case 'create table': {
      const columns = list(ast['create_definitions']).filter((one) => tree(one)['resource'] === 'column');
      return [`create table ${first} ${columns.map((one) => name(tree(one)['column'])).join()}`];
    }
    case 'create index':
      return [`create index ${name(ast['index'])} on ${first}`];
    case 'drop table':
    case 'drop view':
      return tables(ast['name']).map((one) => `drop ${String(ast['keyword'])} ${one}`);
    case 'drop index':
      return [`drop index ${name(list(ast['name'])[0])}`];
    case 'alter table':
    case 'alter':
      return list(ast['expr']).flatMap((one) => action(tree(one), first));
    case 'insert':
    case 'replace':
    case 'update':
    case 'truncate':
      return [`${String(ast['type'])} ${first || name(list(ast['name'])[0])}`];
    case 'truncate table':
      return tables(ast['name']).map((one) => `truncate ${one}`);
    case 'delete':
      return [`delete ${tables(ast['table'])[0] ?? tables(ast['from'])[0] ?? ''}`];
    case 'rename table':
    case 'rename':
      return list(ast['table']).map((pair) => `rename ${tables(list(pair)[0])[0] ?? ''}`);
    case 'call':
    case 'use':
    case 'select':
      return [String(ast['type'])];
    default:
      return undefined;
  }
}

function action(expression: Tree, table: string): string[] {
  const resource = String(expression['resource'] ?? '');
  const column = name(expression['column']);
  switch (`${String(expression['action'])} ${resource}`) {
    case 'add column':
      return [`add column ${table}.${column}`];
    case 'drop column':
      return [`drop column ${table}.${column}`];
    case 'modify column':
      return [`redefine ${table}.${column}`];
    case 'change column': {
      const old = name(expression['old_column']);
      return [`redefine ${table}.${old}`, ...(old === column ? [] : [`rename column ${table}.${old}`])];
    }
    case 'rename column':
      return [`rename column ${table}.${name(expression['old_column'])}`];
    case 'rename table':
      return [`rename ${table}`];
    case 'add constraint':
      return [`add constraint ${table}`];
    case 'add index':
      return [`create index ${name(expression['index'])} on ${table}`];
    case 'drop index':
      return [`drop index ${name(expression['index'])}`];
    case 'drop key':
    case 'drop constraint':
      return [`drop constraint ${table}`];
    default:
      return resource === 'algorithm' || resource === 'lock' ? [] : [`? ${table}`];
  }
}

/** The same words for what our recogniser found; `?` where they are not compared in detail. */
export function ourWords(operations: readonly SqlOperation[]): string[] {
  return operations.map((operation) => {
    switch (operation.op) {
      case 'create-table':
        return `create table ${operation.table.name} ${operation.columns.map((column) => column.name).join()}`;
      case 'create-index':
        return `create index ${operation.index.name ?? ''} on ${operation.index.table.name}`;
      case 'drop':
        return `drop ${operation.objectType} ${operation.object.name}`;
      case 'add-column':
        return `add column ${operation.table.name}.${operation.column.name}`;
      case 'drop-column':
        return `drop column ${operation.table.name}.${operation.column}`;
      case 'alter-column-type':
        return `redefine ${operation.table.name}.${operation.column}`;
      case 'rename':
        return operation.objectType === 'column'
          ? `rename column ${operation.table?.name ?? ''}.${operation.object.name}`
          : `rename ${operation.object.name}`;
      case 'add-constraint':
        return `add constraint ${operation.table.name}`;
      case 'drop-constraint':
        return `drop constraint ${operation.table.name}`;
      case 'insert':
        return `${operation.replace ? 'replace' : 'insert'} ${operation.table.name}`;
      case 'update':
      case 'delete':
      case 'truncate':
        return `${operation.op} ${operation.table.name}`;
      case 'call':
      case 'select':
        return operation.op;
      case 'other':
        return operation.statement === 'USE' ? 'use' : '?';
      default:
        return '?';
    }
  });
}
