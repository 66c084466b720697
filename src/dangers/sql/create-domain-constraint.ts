/** Advises on a domain with a constraint. */
import { defineDanger } from '../../model/danger.ts';
import { onPostgres } from '../sql-predicates/on-operation.ts';
import { code, codeName } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'domain with a constraint',
  harm: 'advice',
  severity: 'low',
  advisory: true,
  why: 'A constraint of a domain cannot be changed without scanning every table that uses it under lock.',
  help: 'put the CHECK on the columns',
  source: 'https://www.postgresql.org/docs/current/sql-createdomain.html',
  find: onPostgres('create-type', (operation) => {
    if (operation.kind !== 'domain' || !operation.check) return undefined;
    return { message: `changing ${code(operation.check.text)} later scans every table that uses ${codeName(operation.type)}` };
  }),
});
