/** Columns that an operation declares, and questions about their types. */
import type { SqlColumn, SqlDetail, SqlOperation, SqlType } from '../../model/sql.ts';
import { typeName } from './type-change.ts';

/** Columns that come into being or get this type: of a new table, added, or retyped. */
export function declaredColumns(operation: SqlOperation): Pick<SqlColumn, 'name' | 'type'>[] {
  switch (operation.op) {
    case 'create-table':
      return operation.columns;
    case 'add-column':
      return [operation.column];
    case 'alter-column-type':
      return [{ name: operation.column, type: operation.type }];
    default:
      return [];
  }
}

/** An integer of four bytes or less, numbered or not. */
export function isShortInteger(type: SqlType): boolean {
  return !type.array && ['int4', 'int2'].includes(typeName(type));
}

/** Columns of the primary key that an operation declares, with their types as far as known. */
export function primaryKeyColumns(operation: SqlOperation, sql: SqlDetail): { name: string; type: SqlType | undefined }[] {
  if (operation.op === 'create-table') {
    const inline = operation.columns.filter(({ primaryKey }) => primaryKey);
    if (inline.length > 0) return inline;
    const apart = operation.constraints.find(({ kind }) => kind === 'primary-key');
    return (apart?.columns ?? []).map((name) => ({ name, type: operation.columns.find((column) => column.name === name)?.type }));
  }
  if (operation.op === 'add-column') return operation.column.primaryKey ? [operation.column] : [];
  if (operation.op !== 'add-constraint' || operation.constraint.kind !== 'primary-key') return [];
  return operation.constraint.columns.map((name) => ({
    name,
    type: sql.history.column(operation.table, name, sql.statement.ordinal)?.type,
  }));
}
