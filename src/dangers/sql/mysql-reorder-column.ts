/** Fires on columns of MySQL that are moved. */
import { defineDanger } from '../../model/danger.ts';
import { demandsOnline, isServer, onMySql } from '../sql-predicates/dialect.ts';
import { isNewColumn } from '../sql-predicates/new-object.ts';
import { redefinition } from '../sql-predicates/redefinition.ts';
import { code, codeName } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'column moved to another place',
  harm: 'lock',
  severity: 'high',
  why: 'The whole table is written anew for the order of its columns, and inserts that name no columns put their values into the wrong ones.',
  help: 'leave the column where it is; a SELECT can name its columns in any order',
  safeWhen:
    'The table or column was created earlier in the same pull request, or the server is MariaDB 10.4 or later, which moves columns in an instant.',
  source:
    'measured on MariaDB 10.11; documented for MySQL: https://dev.mysql.com/doc/refman/8.0/en/innodb-online-ddl-operations.html#online-ddl-column-operations',
  find: onMySql('alter-column-type', (operation, sql) => {
    const { table, column, place } = operation;
    if (!place || isNewColumn(sql, table, column) || redefinition(operation, sql) !== 'moved') return undefined;
    const instant = sql.script.dialect === 'mariadb' && isServer(sql, 10, 4);
    if (instant || demandsOnline(sql)) return undefined;
    const to = 'first' in place ? 'first' : `behind ${code(place.after)}`;
    return { message: `${codeName(table)} is written anew to put ${code(column)} ${to}` };
  }),
});
