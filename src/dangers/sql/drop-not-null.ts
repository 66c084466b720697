/** Fires on a column that may be NULL from now on. */
import { defineDanger } from '../../model/danger.ts';
import { isMySql } from '../sql-predicates/dialect.ts';
import { redefinition } from '../sql-predicates/redefinition.ts';
import { onOperation } from '../sql-predicates/on-operation.ts';
import { later } from '../sql-predicates/script-index.ts';
import { isNewColumn, sameName } from '../sql-predicates/new-object.ts';
import { code, codeName } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'column made nullable',
  harm: 'incompatible',
  severity: 'low',
  why: 'Readers that rely on a value meet NULL as soon as somebody writes one, and going back means a scan under lock.',
  help: 'first ship readers that cope with NULL, then drop the constraint',
  safeWhen:
    'The table or column was created earlier in the same pull request, or the column is dropped or required again in the same file.',
  source:
    'https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-DESC-SET-DROP-NOT-NULL; MariaDB 10.11: measured; MySQL: documented, https://dev.mysql.com/doc/refman/8.0/en/innodb-online-ddl-operations.html',
  lock: { mode: 'ACCESS EXCLUSIVE', during: 'moment' },
  find: onOperation(['drop-not-null', 'alter-column-type'], (operation, sql) => {
    const { table, column } = operation;
    const does = operation.op === 'alter-column-type' && isMySql(sql) ? redefinition(operation, sql) : undefined;
    if (operation.op === 'alter-column-type' && does !== 'nullable' && does !== 'nullable-unknown') return undefined;
    if (isNewColumn(sql, table, column)) return undefined;
    const passing = later(sql, 'drop-column', 'set-not-null').some(
      ({ operation: other }) => sameName(other.table, table) && other.column === column,
    );
    if (passing) return undefined;
    const message = `code that expects a value in ${code(column)} of ${codeName(table)} may meet NULL`;
    return does === 'nullable' ? { severity: 'medium', message: `${codeName(table)} is written anew, and ${message}` } : { message };
  }),
});
