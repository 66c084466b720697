/** Fires on a table that is moved to another tablespace. */
import { defineDanger } from '../../model/danger.ts';
import { onPostgres } from '../sql-predicates/on-operation.ts';
import { isNewTable } from '../sql-predicates/new-object.ts';
import { code, codeName, identifier, path } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'table moved to another tablespace',
  harm: 'lock',
  severity: 'high',
  why: 'Every file of the table is copied under ACCESS EXCLUSIVE: reads and writes wait for the whole copy.',
  help: 'move it online with a tool such as pg_repack, or in a maintenance window',
  safeWhen: 'The table was created earlier in the same pull request.',
  source: 'https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-DESC-SET-TABLESPACE',
  lock: { mode: 'ACCESS EXCLUSIVE', during: 'rewrite' },
  find: onPostgres('set-storage', (operation, sql) => {
    const { table, action, to } = operation;
    if (action !== 'tablespace' || isNewTable(sql, table)) return undefined;
    return {
      message: `reads and writes of ${codeName(table)} wait until all of it is copied to ${code(to)}`,
      help: `online: pg_repack --table=${path(table)} --tablespace=${identifier(to)}`,
    };
  }),
});
