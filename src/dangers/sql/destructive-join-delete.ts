/** Fires on DELETE and MERGE whose deleted rows are chosen by joining another table. */
import { defineDanger } from '../../model/danger.ts';
import { isMySql } from '../sql-predicates/dialect.ts';
import { onOperation } from '../sql-predicates/on-operation.ts';
import type { RowFilter } from '../../model/sql.ts';
import { isNewTable } from '../sql-predicates/new-object.ts';
import { codeName, path, snippet } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'rows deleted by a join',
  harm: 'data-loss',
  severity: 'high',
  why: 'Which rows go depends on the contents of another table on the day it runs. A join that matches more than was meant deletes more than was meant, and nothing in the migration shows it.',
  help: 'select the keys first, look at how many there are, and delete by key',
  safeWhen: 'The table was created earlier in the same pull request or is temporary.',
  source: 'https://www.postgresql.org/docs/current/sql-delete.html',
  find: onOperation(['delete', 'merge'], (operation, sql) => {
    const { table } = operation;
    if (isNewTable(sql, table)) return undefined;
    if (operation.op === 'merge' ? !operation.deletes : !operation.joined || isWhole(operation.filter)) return undefined;
    return {
      message: `which rows of ${codeName(table)} are deleted depends on what another table holds when it runs`,
      help: `keep the keys, count them, then delete by key: ${snippet(`CREATE ${isMySql(sql) ? 'TEMPORARY' : 'TEMP'} TABLE doomed AS SELECT ... FROM ${path(table, sql.script.dialect)} JOIN ...; DELETE FROM ${path(table, sql.script.dialect)} WHERE <key> IN (SELECT <key> FROM doomed);`)}`,
    };
  }),
});

/** Every row goes, which is a danger of its own. */
function isWhole(filter: RowFilter): boolean {
  return filter.rows === 'none' || filter.rows === 'always-true';
}
