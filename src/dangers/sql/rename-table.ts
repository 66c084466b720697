/** Fires on a table that gets another name. */
import { defineDanger } from '../../model/danger.ts';
import { isMySql } from '../sql-predicates/dialect.ts';
import { isSetAside } from '../sql-predicates/rebuild.ts';
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
    'The table was created earlier in the same pull request, a view with the old name is created in the same file, another table takes the name (a swap), or the old name is a working one such as `new_users`.',
  source: 'https://www.postgresql.org/docs/current/sql-altertable.html',
  lock: { mode: 'ACCESS EXCLUSIVE', during: 'moment' },
  find: onOperation('rename', (operation, sql) => {
    const { object, to } = operation;
    if (operation.objectType !== 'table' || isNewTable(sql, object) || isWorkingName(object.name, to)) return undefined;
    if (
      isSetAside(sql, object, { schema: object.schema, name: to }) ||
      keepsOldName(sql, object) ||
      takesVacatedName(sql, { schema: object.schema, name: to })
    )
      return undefined;
    return {
      message: `code that knows ${codeName(object)} by its old name fails at once`,
      help: `keep the old name as a view, ${isMySql(sql) ? 'right after it' : 'in the same transaction'}: ${snippet(`CREATE VIEW ${path(object, sql.script.dialect)} AS SELECT * FROM ${path({ schema: object.schema, name: to }, sql.script.dialect)};`)}`,
    };
  }),
});

/** `_users_tmp`, `new_users`, `users_new`: a copy under a name that nobody else knows takes its place. */
function isWorkingName(name: string, to: string): boolean {
  const bare = name.toLowerCase().replace(/^_*(new|tmp|temp)_+|_+(new|tmp|temp)$|^_+/g, '');
  return bare === to.toLowerCase() && bare !== name.toLowerCase() && /(^|_)(new|tmp|temp)(_|$)/i.test(name);
}
