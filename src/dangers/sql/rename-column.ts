/** Fires on a column that gets another name. */
import { defineDanger } from '../../model/danger.ts';
import { onOperation } from '../sql-predicates/on-operation.ts';
import { isNewColumn } from '../sql-predicates/new-object.ts';
import { code, codeName, identifier, path, snippet } from '../sql-predicates/wording.ts';
import { isBehindView } from '../sql-predicates/view-shim.ts';

export default defineDanger({
  title: 'column renamed',
  harm: 'incompatible',
  severity: 'high',
  why: 'The version of the application that is running while the migration is deployed asks for the old name and fails at once, and so does a rollback of the application.',
  help: 'add a column with the new name, write both, fill old rows, move readers over, and drop the old one a release later',
  safeWhen:
    'The table or column was created earlier in the same pull request, or the table hides behind a view of its old name made in the same file.',
  source: 'https://www.postgresql.org/docs/current/ddl-alter.html#DDL-ALTER-RENAMING-COLUMN',
  lock: { mode: 'ACCESS EXCLUSIVE', during: 'moment' },
  find: onOperation('rename', (operation, sql) => {
    const { table, object, to } = operation;
    if (operation.objectType !== 'column' || !table || object.name === to) return undefined;
    if (isNewColumn(sql, table, object.name) || isBehindView(sql, table)) return undefined;
    const type = sql.history.column(table, object.name, sql.statement.ordinal)?.type.text ?? '<type>';
    return {
      message: `code that knows ${code(object.name)} of ${codeName(table)} by its old name fails at once`,
      help: `add it beside the old one: ${snippet(`ALTER TABLE ${path(table, sql.script.dialect)} ADD COLUMN ${identifier(to, sql.script.dialect)} ${type}`)}; write both, fill old rows in batches, drop ${code(object.name)} a release later`,
    };
  }),
});
