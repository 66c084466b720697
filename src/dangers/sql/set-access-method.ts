/** Fires on a table that gets another storage engine. */
import { defineDanger } from '../../model/danger.ts';
import { onPostgres } from '../sql-predicates/on-operation.ts';
import { isNewTable } from '../sql-predicates/new-object.ts';
import { code, codeName, freshName, identifier, path, snippet } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'access method of a table changed',
  harm: 'lock',
  severity: 'high',
  why: 'The table is written anew under ACCESS EXCLUSIVE: reads and writes wait until it is done.',
  help: 'create a second table with the new access method, copy in batches, and switch over',
  safeWhen: 'The table was created earlier in the same pull request.',
  source: 'https://www.postgresql.org/docs/15/sql-altertable.html',
  lock: { mode: 'ACCESS EXCLUSIVE', during: 'rewrite' },
  find: onPostgres('set-storage', (operation, sql) => {
    const { table, action, to } = operation;
    if (action !== 'access-method' || isNewTable(sql, table)) return undefined;
    return {
      message: `${codeName(table)} is copied to the access method ${code(to)} while reads and writes wait`,
      help: `${snippet(`CREATE TABLE ${identifier(freshName(table.name, 'new'))} (LIKE ${path(table)} INCLUDING ALL) USING ${identifier(to)}`)}; copy in batches and switch over`,
    };
  }),
});
