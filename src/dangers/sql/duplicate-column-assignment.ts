/** Fires on UPDATE and INSERT that assign a column twice. */
import { defineDanger } from '../../model/danger.ts';
import { onPostgres } from '../sql-predicates/on-operation.ts';
import { code, codeName } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'column assigned twice',
  harm: 'outage',
  severity: 'high',
  why: 'PostgreSQL refuses it: the migration fails when it is deployed.',
  help: 'assign each column once',
  source: 'https://www.postgresql.org/docs/current/sql-update.html',
  find: onPostgres(['update', 'insert'], (operation) => {
    const { repeated = [] } = operation;
    if (repeated.length === 0) return undefined;
    return {
      message: `the migration fails: ${repeated.map(code).join(', ')} of ${codeName(operation.table)} is assigned more than once`,
    };
  }),
});
