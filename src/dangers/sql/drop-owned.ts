/** Fires on DROP OWNED. */
import { defineDanger } from '../../model/danger.ts';
import { onPostgres } from '../sql-predicates/on-operation.ts';
import { code, identifier, snippet } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'everything of a role dropped',
  harm: 'data-loss',
  severity: 'critical',
  why: 'Every object in the database that belongs to the role is dropped, tables and rows included, without being named.',
  help: 'hand the objects over with `REASSIGN OWNED`, or drop those that are meant by name',
  source: 'https://www.postgresql.org/docs/current/sql-drop-owned.html',
  find: onPostgres('drop', (operation) => {
    if (operation.objectType !== 'owned') return undefined;
    const role = operation.object.name;
    return {
      message: `every table, view and function that ${code(role)} owns is dropped`,
      help: `hand them over instead: ${snippet(`REASSIGN OWNED BY ${identifier(role)} TO <other role>;`)}`,
    };
  }),
});
