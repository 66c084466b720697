/** Fires on a table that is dropped with everything in it. */
import { defineDanger } from '../../model/danger.ts';
import { onOperation } from '../sql-predicates/on-operation.ts';
import { isNewTable } from '../sql-predicates/new-object.ts';
import { codeName, identifier, path, snippet } from '../sql-predicates/wording.ts';
import { rebuiltBy } from '../sql-predicates/rebuild.ts';
import { isRecreated, renamedAwayFrom } from '../sql-predicates/recreated.ts';

/** Names under which tables are set aside, to be dropped a release later. */
const SET_ASIDE = /_(del|deleted|old|to_drop)$/;

export default defineDanger({
  title: 'table dropped',
  harm: 'data-loss',
  severity: 'critical',
  why: 'Every row of the table is gone the moment the transaction commits, and only a backup brings it back. Code that still reads the table fails at once.',
  help: 'stop using the table, rename it, wait a release, and drop it in a later pull request once a backup is confirmed',
  safeWhen:
    'The table was created earlier in the same pull request, is temporary, or its rows were copied to a table that takes its name in the same file. A table whose name ends in `_del`, `_deleted`, `_old` or `_to_drop` was set aside on purpose, unless by the same file: it is reported with severity low.',
  source: 'https://www.postgresql.org/docs/current/sql-droptable.html',
  find: onOperation('drop', (operation, sql) => {
    const table = operation.object;
    if (operation.objectType !== 'table' || operation.temporary || isNewTable(sql, table) || rebuiltBy(sql, table)) return undefined;
    // Dropped and created anew is a danger of its own.
    const again = isRecreated(sql, ['table'], table);
    if (again?.operation.op === 'create-table') return undefined;
    // What the script itself set aside was in use until now.
    if (SET_ASIDE.test(table.name) && !renamedAwayFrom(sql, 'table', table))
      return {
        severity: 'low',
        message: `${codeName(table)}, set aside by its name, is dropped for good with every row`,
        help: 'make sure that a release has passed since it was renamed, and that a backup holds it',
      };
    return {
      message: `every row of ${codeName(table)} is lost`,
      help: `rename it first, drop it a release later: ${snippet(`ALTER TABLE ${path(table, sql.script.dialect)} RENAME TO ${identifier(`${table.name}_del`, sql.script.dialect)};`)}`,
    };
  }),
});
