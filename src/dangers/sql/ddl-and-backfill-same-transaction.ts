/** Fires on rows filled in the transaction that changed their table. */
import { defineDanger } from '../../model/danger.ts';
import { onPostgres } from '../sql-predicates/on-operation.ts';
import { codeName, path, snippet } from '../sql-predicates/wording.ts';
import { isHeld } from '../sql-predicates/locks-held.ts';
import { isSlowRowChange } from '../sql-predicates/whole-table.ts';

export default defineDanger({
  title: 'rows filled while their table is locked',
  harm: 'lock',
  severity: 'high',
  why: 'The schema change keeps the table locked against reads and writes until the transaction ends, and in the same transaction its rows are updated: everybody waits for the whole update.',
  help: 'three steps, each a migration: add the column, fill it in batches, then add constraints',
  safeWhen:
    'The table was created earlier in the same pull request, the update is a bounded batch, or the two run in different transactions.',
  source: 'https://www.postgresql.org/docs/current/explicit-locking.html',
  lock: { mode: 'ACCESS EXCLUSIVE', during: 'scan' },
  find: onPostgres(['update', 'delete'], (operation, sql) => {
    const { table } = operation;
    if (!isSlowRowChange(operation, sql) || !isHeld(sql, table)) return undefined;
    return {
      message: `${codeName(table)} stays locked against reads and writes until all of its rows are ${operation.op === 'update' ? 'updated' : 'looked through'}`,
      help: `commit before, and then in batches, outside the migration: ${snippet(`${operation.op === 'update' ? `UPDATE ${path(table)} SET ...` : `DELETE FROM ${path(table)}`} WHERE id BETWEEN <from> AND <to>;`)}`,
    };
  }),
});
