/** Fires on an extension that is dropped. */
import { defineDanger } from '../../model/danger.ts';
import { onPostgres } from '../sql-predicates/on-operation.ts';
import { isNew } from '../sql-predicates/new-object.ts';
import { code, identifier, snippet } from '../sql-predicates/wording.ts';
import { isRecreated } from '../sql-predicates/recreated.ts';

export default defineDanger({
  title: 'extension dropped',
  harm: 'data-loss',
  severity: 'high',
  why: 'The types, functions and operators of the extension disappear. With `CASCADE` the columns and indexes that use them go too, without it the migration fails while anything uses them.',
  help: 'move columns and indexes off the extension first, and drop it in a later pull request without `CASCADE`',
  safeWhen:
    'The extension was created earlier in the same pull request, or is created anew in the same file without `CASCADE` having been used.',
  source: 'https://www.postgresql.org/docs/current/sql-dropextension.html',
  find: onPostgres('drop', (operation, sql) => {
    const { object } = operation;
    if (operation.objectType !== 'extension' || isNew(sql, 'extension', object)) return undefined;
    if (!operation.cascade && isRecreated(sql, ['extension'], object)) return undefined;
    return {
      message: operation.cascade
        ? `columns and indexes that use the extension ${code(object.name)} are dropped with it`
        : `functions and types of the extension ${code(object.name)} disappear under the code that calls them`,
      help: `move what uses it first, then: ${snippet(`DROP EXTENSION ${identifier(object.name)} RESTRICT;`)}`,
    };
  }),
});
