/** What this pull request made itself: nothing is stored in it and nobody uses it yet, so that changing it harms nobody. */
import { sqlKey, type SqlDetail, type SqlName, type SqlObjectType } from '../../model/sql.ts';
import { earlier } from './script-index.ts';

/** Created by an earlier statement of the pull request, with or without a transaction. */
export function isNew(sql: SqlDetail, type: SqlObjectType, name: SqlName, part?: string): boolean {
  return sql.history.createdBefore(sqlKey(type, name, part), sql.statement.ordinal);
}

/** A table (or what is used like one) that the pull request created, or a temporary one. */
export function isNewTable(sql: SqlDetail, table: SqlName): boolean {
  // SQLite keeps all temporary tables in a schema of this name.
  if (sql.script.dialect === 'sqlite' && table.schema?.toLowerCase() === 'temp') return true;
  return isNew(sql, 'table', table) || sql.history.isTemporary(table, sql.statement.ordinal) || isNew(sql, 'materialized-view', table);
}

/** A column that the pull request added, be it in the statement at hand. */
export function isNewColumn(sql: SqlDetail, table: SqlName, column: string): boolean {
  return (
    isNewTable(sql, table) ||
    isNew(sql, 'column', table, column) ||
    earlier(sql, 'add-column').some(({ operation }) => sameName(operation.table, table) && operation.column.name === column)
  );
}

export function sameName(a: SqlName, b: SqlName): boolean {
  return a.name === b.name && a.schema === b.schema;
}
