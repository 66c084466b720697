/** Fires on a table that is made unlogged, or logged again. */
import { defineDanger } from '../../model/danger.ts';
import { onPostgres } from '../sql-predicates/on-operation.ts';
import { isNewTable } from '../sql-predicates/new-object.ts';
import { codeName, freshName, path, snippet } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'table made unlogged or logged',
  harm: 'lock',
  severity: 'high',
  why: 'The table is copied under ACCESS EXCLUSIVE. An unlogged table is emptied by a crash and missing on every replica.',
  help: 'keep the table logged; make a new unlogged one for what may be lost',
  safeWhen: 'The table was created earlier in the same pull request or is temporary.',
  source: 'measured on PostgreSQL 15: relfilenode before and after',
  lock: { mode: 'ACCESS EXCLUSIVE', during: 'rewrite' },
  find: onPostgres('set-storage', (operation, sql) => {
    const { table, action } = operation;
    if ((action !== 'logged' && action !== 'unlogged') || isNewTable(sql, table)) return undefined;
    return {
      harm: action === 'unlogged' ? 'data-loss' : 'lock',
      message:
        action === 'unlogged'
          ? `from now on a crash empties ${codeName(table)}, and replicas do not have it; it is copied under a lock meanwhile`
          : `${codeName(table)} is copied under a lock that keeps out reads and writes`,
      ...(action === 'logged' && {
        help: `${snippet(`CREATE TABLE ${path({ schema: table.schema, name: freshName(table.name, 'logged') })} (LIKE ${path(table)} INCLUDING ALL)`)}; copy in batches, and switch over`,
      }),
    };
  }),
});
