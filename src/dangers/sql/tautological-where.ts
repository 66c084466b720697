/** Fires on UPDATE or DELETE whose WHERE is always true. */
import { defineDanger } from '../../model/danger.ts';
import type { SqlDetail } from '../../model/sql.ts';
import { onOperation, type OperationOf } from '../sql-predicates/on-operation.ts';
import { isSurelyNewTable } from '../sql-predicates/new-object.ts';
import { code, codeName } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'condition that is always true',
  harm: 'data-loss',
  severity: 'critical',
  why: 'The condition selects every row, so it does the same as no condition at all, and hides it from a reviewer and from simple checks.',
  help: 'say which rows are meant; where all of them are, leave the condition out and let the approval say so',
  safeWhen: 'The table was created earlier in the same pull request or is temporary.',
  source: 'https://www.postgresql.org/docs/current/sql-delete.html',
  find: onOperation(['delete', 'update'], (operation, sql) => {
    if ((operation.filter.rows !== 'always-true' && !isAlwaysThere(operation, sql)) || isSurelyNewTable(sql, operation.table))
      return undefined;
    const done = operation.op === 'delete' ? 'deleted' : 'overwritten';
    return { message: `${code(operation.filter.text)} is always true: every row of ${codeName(operation.table)} is ${done}` };
  }),
});

/** `id IS NOT NULL`, where the column is known to be NOT NULL. */
function isAlwaysThere({ table, filter }: OperationOf<'delete' | 'update'>, { history, statement }: SqlDetail): boolean {
  const [column, ...more] = filter.columns;
  if (column === undefined || more.length > 0 || !/^\(*\s*[\w."]+\s+is\s+not\s+null\s*\)*$/i.test(filter.text)) return false;
  const known = history.column(table, column, statement.ordinal);
  return known?.notNull === true || known?.primaryKey === true;
}
