/** Fires on a materialized view that is computed in the migration. */
import { defineDanger } from '../../model/danger.ts';
import { onPostgres } from '../sql-predicates/on-operation.ts';
import { isNewTable } from '../sql-predicates/new-object.ts';
import { locksHeld } from '../sql-predicates/locks-held.ts';
import { codeName, snippet } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'materialized view computed in the migration',
  harm: 'lock',
  severity: 'medium',
  why: 'Its query runs to the end inside the migration: the transaction stays open that long, with every lock it took, and vacuum cannot clean up behind it.',
  help: 'create it `WITH NO DATA`, and refresh it after the migration',
  safeWhen:
    'It is created `WITH NO DATA`, or reads only tables that were created in the same pull request. Where its transaction has locked no table in use before, the finding has severity low.',
  source: 'https://www.postgresql.org/docs/current/sql-creatematerializedview.html',
  find: onPostgres('create-view', (operation, sql) => {
    const { view, reads } = operation;
    if (!operation.materialized || !operation.withData) return undefined;
    if (reads.every((table) => isNewTable(sql, table))) return undefined;
    return {
      // Alone in its transaction it keeps nobody waiting.
      severity: locksHeld(sql).length > 0 ? 'medium' : 'low',
      message: `the query of ${codeName(view)} runs to its end inside the migration`,
      help: `${snippet(`${sql.statement.text.replace(/\s{1,20}with\s{1,20}data\s{0,20}$/i, '')} WITH NO DATA`)}; and refresh it after the migration, before anybody reads it`,
    };
  }),
});
