/** Fires on slow work while a table is locked. */
import { defineDanger } from '../../model/danger.ts';
import { onPostgres } from '../sql-predicates/on-operation.ts';
import { isNewTable, sameName } from '../sql-predicates/new-object.ts';
import { codeName, path } from '../sql-predicates/wording.ts';
import { locksHeld, isHeld } from '../sql-predicates/locks-held.ts';
import { isSlowRowChange } from '../sql-predicates/whole-table.ts';

export default defineDanger({
  title: 'slow statement while a table is locked',
  harm: 'lock',
  severity: 'high',
  why: 'A schema change keeps its table locked against reads and writes until the transaction ends. A data change that walks through another table, or a query that reads all of one, holds up the end.',
  help: 'put the schema change and the data change into migrations of their own',
  safeWhen:
    'The locked table or the changed one was created earlier in the same pull request, the rows are few by the condition, or the two run in different transactions.',
  source: 'https://www.postgresql.org/docs/current/explicit-locking.html',
  lock: { mode: 'ACCESS EXCLUSIVE', during: 'scan' },
  find: onPostgres(['update', 'delete', 'select'], (operation, sql) => {
    if (operation.op === 'select') {
      const read = operation.scans?.find((table) => !isNewTable(sql, table));
      const [locked] = read ? locksHeld(sql) : [];
      if (!read || !locked) return undefined;
      return {
        message: `${codeName(locked)} stays locked while every row of ${codeName(read)} is read`,
        help: 'commit before: `COMMIT; BEGIN;`, or move the query to a migration of its own',
      };
    }
    const { table } = operation;
    if (!isSlowRowChange(operation, sql)) return undefined;
    const held = locksHeld(sql).find((other) => !sameName(other, table));
    // Where the changed table itself is locked, that is the worse thing to say.
    if (!held || isHeld(sql, table)) return undefined;
    return {
      message: `${codeName(held)} stays locked while rows of ${codeName(table)} are ${operation.op === 'update' ? 'updated' : 'deleted'}`,
      help: `commit before: \`COMMIT; BEGIN;\`, or move the ${operation.op.toUpperCase()} of ${path(table)} to a migration of its own`,
    };
  }),
});
