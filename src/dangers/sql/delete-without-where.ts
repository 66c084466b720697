/** Fires on DELETE without WHERE. */
import { defineDanger } from '../../model/danger.ts';
import { onOperation } from '../sql-predicates/on-operation.ts';
import { isSurelyNewTable } from '../sql-predicates/new-object.ts';
import { codeName, path, snippet } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'all rows deleted',
  harm: 'data-loss',
  severity: 'critical',
  why: 'Every row is lost, in one long transaction that keeps row locks and leaves the whole table to vacuum.',
  help: 'delete with a condition that can be reviewed, in batches',
  safeWhen: 'The table was created earlier in the same pull request or is temporary.',
  source: 'https://www.postgresql.org/docs/current/sql-delete.html',
  find: onOperation('delete', (operation, sql) => {
    const { table } = operation;
    if (operation.filter.rows !== 'none' || isSurelyNewTable(sql, table)) return undefined;
    return {
      message: `every row of ${codeName(table)} is deleted`,
      help: `say which rows: ${snippet(`DELETE FROM ${path(table, sql.script.dialect)} WHERE <condition>;`)}`,
    };
  }),
});
