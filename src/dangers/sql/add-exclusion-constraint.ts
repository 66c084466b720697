/** Fires on an exclusion constraint on a table in use. */
import { defineDanger } from '../../model/danger.ts';
import { onPostgres } from '../sql-predicates/on-operation.ts';
import { isNewTable } from '../sql-predicates/new-object.ts';
import { codeName } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'exclusion constraint built while the table is locked',
  harm: 'lock',
  severity: 'high',
  why: 'Its index is built under ACCESS EXCLUSIVE, and PostgreSQL offers neither `NOT VALID` nor `CONCURRENTLY` for it: reads and writes wait for the whole build.',
  help: 'there is no online way: choose a quiet hour, set `lock_timeout`, and try it on a copy to know how long it takes',
  safeWhen: 'The table was created earlier in the same pull request.',
  source: 'https://www.postgresql.org/docs/current/sql-createtable.html#SQL-CREATETABLE-EXCLUDE',
  lock: { mode: 'ACCESS EXCLUSIVE', during: 'index-build' },
  find: onPostgres('add-constraint', (operation, sql) => {
    const { constraint, table } = operation;
    if (constraint.kind !== 'exclusion' || isNewTable(sql, table)) return undefined;
    return { message: `reads and writes of ${codeName(table)} wait until the index of the exclusion constraint is built` };
  }),
});
