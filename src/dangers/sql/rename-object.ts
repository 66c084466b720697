/** Fires on a view, type, function, sequence or database that gets another name. */
import { defineDanger } from '../../model/danger.ts';
import type { SqlObjectType } from '../../model/sql.ts';
import { onPostgres } from '../sql-predicates/on-operation.ts';
import { isNew } from '../sql-predicates/new-object.ts';
import { codeName } from '../sql-predicates/wording.ts';
import { isRecreated, isSwappedType } from '../sql-predicates/recreated.ts';

/** Code asks for these by name; for indexes and constraints it does not. */
const NAMED: readonly SqlObjectType[] = [
  'view',
  'materialized-view',
  'type',
  'domain',
  'function',
  'procedure',
  'aggregate',
  'sequence',
  'foreign-table',
  'database',
];

export default defineDanger({
  title: 'object renamed',
  harm: 'incompatible',
  severity: 'high',
  why: 'Code, functions and reports that ask for the old name fail at once.',
  help: 'create a second object under the new name, move callers over, and drop the old one later',
  safeWhen:
    'The object was created earlier in the same pull request, or its name is taken by another in the same file. Renamed indexes, constraints, triggers and policies break nothing.',
  source: 'https://www.postgresql.org/docs/current/sql-altertype.html',
  find: onPostgres('rename', (operation, sql) => {
    const { objectType, object } = operation;
    if (!NAMED.includes(objectType) || isNew(sql, objectType, object)) return undefined;
    // Renamed out of the way of a successor: `sql/recreate-enum` for types.
    if (isRecreated(sql, [objectType], object) || (objectType === 'type' && isSwappedType(sql, object))) return undefined;
    return { message: `code that knows the ${objectType.replaceAll('-', ' ')} ${codeName(object)} by its old name fails at once` };
  }),
});
