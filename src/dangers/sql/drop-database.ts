/** Fires on a database that is dropped. */
import { defineDanger } from '../../model/danger.ts';
import { onOperation } from '../sql-predicates/on-operation.ts';
import { code } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'database dropped',
  harm: 'data-loss',
  severity: 'critical',
  why: 'Everything in the database is lost at once, and the statement cannot be rolled back: it refuses to run inside a transaction.',
  help: 'databases are not dropped by migrations; do it by hand, with a backup at hand and a second person looking on',
  source: 'https://www.postgresql.org/docs/current/sql-dropdatabase.html',
  find: onOperation('drop', (operation) => {
    if (operation.objectType !== 'database') return undefined;
    return { message: `the database ${code(operation.object.name)} is dropped with everything in it` };
  }),
});
