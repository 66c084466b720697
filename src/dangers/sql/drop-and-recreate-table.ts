/** Fires on a table that is dropped and created anew: what looks like creation empties it. */
import { defineDanger } from '../../model/danger.ts';
import { rebuiltBy } from '../sql-predicates/rebuild.ts';
import { onOperation } from '../sql-predicates/on-operation.ts';
import type { SqlDetail, SqlName } from '../../model/sql.ts';
import { later } from '../sql-predicates/script-index.ts';
import { isNewTable, sameName } from '../sql-predicates/new-object.ts';
import { codeName, path, snippet } from '../sql-predicates/wording.ts';
import { isRecreated } from '../sql-predicates/recreated.ts';

export default defineDanger({
  title: 'table dropped and created anew',
  harm: 'data-loss',
  severity: 'high',
  why: 'The statement pair reads like the creation of a table, but where the table already exists all of its rows are lost.',
  help: 'create the table only where it is missing (`CREATE TABLE IF NOT EXISTS`), and change an existing one with `ALTER TABLE`',
  safeWhen:
    'The table was created earlier in the same pull request or is temporary, its rows are copied elsewhere before and back afterwards, or the script renames or drops it again.',
  source: 'https://www.postgresql.org/docs/current/sql-droptable.html',
  find: onOperation('drop', (operation, sql) => {
    const table = operation.object;
    if (operation.objectType !== 'table' || operation.temporary || isNewTable(sql, table) || rebuiltBy(sql, table)) return undefined;
    const again = isRecreated(sql, ['table'], table);
    if (again?.operation.op !== 'create-table' || again.operation.temporary) return undefined;
    if (isScratch(sql, table)) return undefined;
    return {
      message: `${codeName(table)} is dropped and created anew: every row in it is lost`,
      help: `leave out the drop and write ${snippet(`CREATE TABLE IF NOT EXISTS ${path(table, sql.script.dialect)} (...)`)}; change an existing table with ALTER TABLE`,
    };
  }),
});

/** The script is done with the table at its end: it only clears away what an earlier run left. */
function isScratch(sql: SqlDetail, table: SqlName): boolean {
  const renamed = later(sql, 'rename').some(({ operation }) => operation.objectType === 'table' && sameName(operation.object, table));
  return (
    renamed ||
    later(sql, 'drop').some(
      ({ operation }) => operation !== sql.operation && operation.objectType === 'table' && sameName(operation.object, table),
    )
  );
}
