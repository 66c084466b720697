/** Fires on a table that gets another name. */
import { defineDanger } from '../../model/danger.ts';
import { onOperation } from '../sql-predicates/on-operation.ts';
import { isNewTable } from '../sql-predicates/new-object.ts';
import { codeName, path, snippet } from '../sql-predicates/wording.ts';
import { keepsOldName, takesVacatedName } from '../sql-predicates/view-shim.ts';

export default defineDanger({
  title: 'table renamed',
  harm: 'incompatible',
  severity: 'high',
  why: 'The version of the application that is running while the migration is deployed asks for the old name and fails at once, and so does a rollback of the application.',
  help: 'create a view under the old name in the same transaction, move readers over, and drop the view a release later',
  safeWhen:
    'The table was created earlier in the same pull request, a view with the old name is created in the same file, or another table takes the name (a swap).',
  source: 'https://www.postgresql.org/docs/current/sql-altertable.html',
  lock: { mode: 'ACCESS EXCLUSIVE', during: 'moment' },
  find: onOperation('rename', (operation, sql) => {
    const { object, to } = operation;
    if (operation.objectType !== 'table' || isNewTable(sql, object)) return undefined;
    if (keepsOldName(sql, object) || takesVacatedName(sql, { schema: object.schema, name: to })) return undefined;
    return {
      message: `code that knows ${codeName(object)} by its old name fails at once`,
      help: `keep the old name as a view, in the same transaction: ${snippet(`CREATE VIEW ${path(object)} AS SELECT * FROM ${path({ schema: object.schema, name: to })};`)}`,
    };
  }),
});
