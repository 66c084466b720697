/** Views that keep code working which knows a table or column by its old name. */
import type { SqlDetail, SqlName } from '../../model/sql.ts';
import { sameName } from './new-object.ts';
import { earlier, inScript, later } from './script-index.ts';

/** A view is created later under the old name of a renamed or moved table, or another table takes the name. */
export function keepsOldName(sql: SqlDetail, old: SqlName): boolean {
  const view = later(sql, 'create-view').some(({ operation }) => !operation.materialized && sameName(operation.view, old));
  return (
    view ||
    later(sql, 'rename').some(
      ({ operation }) =>
        (operation.objectType === 'table' || operation.objectType === 'view') &&
        operation.to === old.name &&
        operation.object.schema === old.schema,
    )
  );
}

/** The table itself is renamed in the script, and a view with its old name stands in for it. */
export function isBehindView(sql: SqlDetail, table: SqlName): boolean {
  const views = inScript(sql, 'create-view').filter(({ operation }) => !operation.materialized);
  if (views.length === 0) return false;
  return inScript(sql, 'rename').some(({ operation }) => {
    if (operation.objectType !== 'table') return false;
    const renamed = { schema: operation.object.schema, name: operation.to };
    if (!sameName(operation.object, table) && !sameName(renamed, table)) return false;
    return views.some((view) => sameName(view.operation.view, operation.object));
  });
}

/** The new name was that of a table which the script renamed out of the way: the second half of a swap. */
export function takesVacatedName(sql: SqlDetail, fresh: SqlName): boolean {
  return earlier(sql, 'rename').some(({ operation }) => operation.objectType === 'table' && sameName(operation.object, fresh));
}
