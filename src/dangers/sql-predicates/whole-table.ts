/** Data changes that walk through a whole table. */
import type { RowFilter, SqlDetail } from '../../model/sql.ts';
import { isNewColumn, isNewTable } from './new-object.ts';
import type { OperationOf } from './on-operation.ts';

/** Tables in which migration tools keep their own few rows. */
const BOOKKEEPING =
  /^(alembic_version|schema_migrations?|_?goose_db_version|flyway_schema_history|databasechangelog(lock)?|_prisma_migrations|_sqlx_migrations|ar_internal_metadata|gorp_migrations|knex_migrations(_lock)?|django_migrations)$/;

function touchesEveryRow(filter: RowFilter): boolean {
  return filter.rows === 'none' || filter.rows === 'always-true';
}

/**
 * A change of rows in a table that was there before, whose duration grows with the table: all rows, or rows that no equality with
 * a constant narrows down, as in `WHERE plan IS NULL` or a join. A bookkeeping row of a migration tool is not one.
 */
export function isSlowRowChange(operation: OperationOf<'update' | 'delete'>, sql: SqlDetail): boolean {
  const { filter, table } = operation;
  // In a block the other side of `=` may be a variable, which narrows as a constant does.
  if (sql.statement.nested && filter.rows === 'some' && filter.text.includes('=')) return false;
  if (filter.rows === 'batch' || BOOKKEEPING.test(table.name) || isNewTable(sql, table)) return false;
  return touchesEveryRow(filter) || !/((?<![<>!])=|\bin\s*\()\s*[\d'$:-]/i.test(filter.text);
}

/** One statement that fills columns which the pull request added, all over a table that was there before. */
export function isWholeTableBackfill(update: OperationOf<'update'>, sql: SqlDetail): boolean {
  const { columns, filter, table } = update;
  if (columns.length === 0 || filter.rows === 'always-true' || !columns.every((column) => isNewColumn(sql, table, column))) return false;
  return isSlowRowChange(update, sql);
}
