/** Fires on a table that is left without vacuum. */
import { defineDanger } from '../../model/danger.ts';
import { onPostgres } from '../sql-predicates/on-operation.ts';
import { isNewTable } from '../sql-predicates/new-object.ts';
import { codeName, path, snippet } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'autovacuum switched off',
  harm: 'outage',
  severity: 'high',
  why: 'Dead rows pile up and statistics grow stale, until the server vacuums the whole table by force to save itself from transaction id wraparound.',
  help: 'tune it for the table instead: a smaller scale factor, a higher cost limit',
  safeWhen: 'The table is temporary, or was created earlier in the same pull request.',
  source: 'https://www.postgresql.org/docs/current/routine-vacuuming.html',
  find: onPostgres('set-storage', (operation, sql) => {
    const { table, options } = operation;
    const off = Object.entries(options).some(
      ([name, value]) => name.toLowerCase() === 'autovacuum_enabled' && ['false', 'off', '0', 'no', 'f'].includes(value.toLowerCase()),
    );
    if (!off || isNewTable(sql, table)) return undefined;
    return {
      message: `dead rows of ${codeName(table)} are not cleaned up any more`,
      help: snippet(`ALTER TABLE ${path(table)} SET (autovacuum_vacuum_scale_factor = 0.01);`),
    };
  }),
});
