/** Fires on a table that is emptied. */
import { defineDanger } from '../../model/danger.ts';
import { onOperation } from '../sql-predicates/on-operation.ts';
import { isSurelyNewTable } from '../sql-predicates/new-object.ts';
import { batched, codeName, path, snippet } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'table emptied',
  harm: 'data-loss',
  severity: 'critical',
  why: 'All rows of the table are lost, without a look at any of them and without row triggers. The lock it takes keeps out readers and writers alike.',
  help: 'delete the rows that are meant, in batches and with a condition that can be reviewed',
  safeWhen: 'The table was created earlier in the same pull request or is temporary.',
  source: 'https://www.postgresql.org/docs/current/sql-truncate.html',
  find: onOperation('truncate', (operation, sql) => {
    const { table } = operation;
    if (isSurelyNewTable(sql, table)) return undefined;
    return {
      message: `every row of ${codeName(table)} is lost`,
      help: `delete what is meant, in batches: ${snippet(batched(`DELETE FROM ${path(table, sql.script.dialect)}`, table, '<condition>', sql.script.dialect))}`,
    };
  }),
});
