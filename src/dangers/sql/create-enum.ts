/** Advises on an enum type. */
import { defineDanger } from '../../model/danger.ts';
import { onPostgres } from '../sql-predicates/on-operation.ts';
import { codeName } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'enum type created',
  harm: 'advice',
  severity: 'low',
  advisory: true,
  why: 'Values can be added but not removed, and not reordered.',
  help: 'use a table of values with a foreign key, or text with a CHECK',
  source: 'https://www.postgresql.org/docs/current/datatype-enum.html',
  find: onPostgres('create-type', (operation) => {
    if (operation.kind !== 'enum') return undefined;
    return { message: `no value of ${codeName(operation.type)} can be removed later` };
  }),
});
