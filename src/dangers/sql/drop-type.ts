/** Fires on a type or domain that is dropped. */
import { defineDanger } from '../../model/danger.ts';
import { onPostgres } from '../sql-predicates/on-operation.ts';
import { isNew } from '../sql-predicates/new-object.ts';
import { codeName, path, snippet } from '../sql-predicates/wording.ts';
import { isRecreated, renamedAwayFrom } from '../sql-predicates/recreated.ts';

export default defineDanger({
  title: 'type dropped',
  harm: 'data-loss',
  severity: 'high',
  why: 'With `CASCADE` every column of the type is dropped with its values. Without it the migration fails while a column still uses the type, and running code that casts to the type fails.',
  help: 'move the columns to another type first, and drop the type in a later pull request',
  safeWhen:
    'The type was created earlier in the same pull request, is created anew in the same file, or is the old half of a swap (renamed out of the way for its successor).',
  source: 'https://www.postgresql.org/docs/current/sql-droptype.html',
  find: onPostgres('drop', (operation, sql) => {
    const { objectType, object } = operation;
    if ((objectType !== 'type' && objectType !== 'domain') || isNew(sql, objectType, object)) return undefined;
    if (renamedAwayFrom(sql, 'type', object)) return undefined;
    if (!operation.cascade && isRecreated(sql, ['type', 'domain'], object)) return undefined;
    return {
      message: operation.cascade
        ? `the ${objectType} ${codeName(object)} is dropped with every column that uses it`
        : `the ${objectType} ${codeName(object)} is dropped; the migration fails while a column still uses it, and so does code that casts to it`,
      help: `change the columns first, then without cascade: ${snippet(`DROP ${objectType.toUpperCase()} ${path(object)} RESTRICT;`)}`,
    };
  }),
});
