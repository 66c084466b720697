/** Fires on an object that is moved to another schema. */
import { defineDanger } from '../../model/danger.ts';
import { onPostgres } from '../sql-predicates/on-operation.ts';
import { isNew, isNewTable } from '../sql-predicates/new-object.ts';
import { codeName, path, snippet } from '../sql-predicates/wording.ts';
import { keepsOldName } from '../sql-predicates/view-shim.ts';

export default defineDanger({
  title: 'object moved to another schema',
  harm: 'incompatible',
  severity: 'high',
  why: 'Qualified names break, and unqualified ones too unless the new schema is on the search path of whoever asks.',
  help: 'leave a view (or a function that calls the other) under the old name until nothing asks for it',
  safeWhen: 'The object was created earlier in the same pull request, or a view with the old name is created in the same file.',
  source: 'https://www.postgresql.org/docs/current/sql-altertable.html',
  find: onPostgres('set-schema', (operation, sql) => {
    const { objectType, object, to } = operation;
    if (objectType === 'extension' || isNew(sql, objectType, object) || isNewTable(sql, object) || keepsOldName(sql, object))
      return undefined;
    const isTable = objectType === 'table' || objectType === 'view' || objectType === 'materialized-view';
    return {
      message: `code that looks for ${codeName(object)} does not find it any more`,
      ...(isTable
        ? {
            help: `in the same transaction: ${snippet(`CREATE VIEW ${path(object)} AS SELECT * FROM ${path({ schema: to, name: object.name })};`)}`,
          }
        : {}),
    };
  }),
});
