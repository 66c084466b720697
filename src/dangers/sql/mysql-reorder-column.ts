/** Fires on columns of MySQL that are moved. */
import { defineDanger, type Hit } from '../../model/danger.ts';
import type { SqlDetail } from '../../model/sql.ts';
import type { OperationOf } from '../sql-predicates/on-operation.ts';
import { demandsOnline, isServer, onMySql } from '../sql-predicates/dialect.ts';
import { isNewColumn, isNewTable } from '../sql-predicates/new-object.ts';
import { redefinition } from '../sql-predicates/redefinition.ts';
import { code, codeName } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'column moved to another place',
  harm: 'lock',
  severity: 'high',
  why: 'The whole table is written anew for the order of its columns, and inserts that name no columns put their values into the wrong ones.',
  help: 'leave the column where it is; a SELECT can name its columns in any order',
  safeWhen:
    'The table or column was created earlier in the same pull request, or the server is MariaDB 10.4 or later, which moves columns in an instant. A column that is added between others is one before MySQL 8.0.29, with severity medium.',
  source:
    'measured on MariaDB 10.11; documented for MySQL: https://dev.mysql.com/doc/refman/8.0/en/innodb-online-ddl-operations.html#online-ddl-column-operations',
  find: onMySql(['alter-column-type', 'add-column'], (operation, sql) => {
    if (operation.op === 'add-column') return added(operation, sql);
    const { table, column, place } = operation;
    if (!place || isNewColumn(sql, table, column) || redefinition(operation, sql) !== 'moved') return undefined;
    const instant = sql.script.dialect === 'mariadb' && isServer(sql, 10, 4);
    if (instant || demandsOnline(sql)) return undefined;
    const to = 'first' in place ? 'first' : `behind ${code(place.after)}`;
    return { message: `${codeName(table)} is written anew to put ${code(column)} ${to}` };
  }),
});

/** Before 8.0.29, MySQL adds a column in an instant at the end only. */
function added({ table, column, place }: OperationOf<'add-column'>, sql: SqlDetail): Hit | undefined {
  if (!place || sql.script.dialect === 'mariadb' || isServer(sql, 8, 0, 29) || isNewTable(sql, table) || demandsOnline(sql))
    return undefined;
  return { severity: 'medium', message: `${codeName(table)} is written anew to put ${code(column.name)} between its other columns` };
}
