/** Fires on lists of ENUM and SET values of MySQL that change otherwise than at their end. */
import { defineDanger } from '../../model/danger.ts';
import { onMySql, demandsOnline } from '../sql-predicates/dialect.ts';
import { isNewColumn } from '../sql-predicates/new-object.ts';
import { redefinition } from '../sql-predicates/redefinition.ts';
import { code, codeName } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'values of an ENUM or SET changed other than at the end',
  harm: 'lock',
  severity: 'high',
  why: 'Values are stored by their number in the list. Unless new ones only come at the end, the table is copied while writers wait, and rows whose value is gone make it fail or are emptied.',
  help: 'only append values at the end of the list',
  safeWhen:
    'Values are only appended, or the table or column was created earlier in the same pull request. Where the old list is not known the finding has severity medium.',
  source:
    'measured on MariaDB 10.11; documented for MySQL: https://dev.mysql.com/doc/refman/8.0/en/innodb-online-ddl-operations.html#online-ddl-column-operations',
  find: onMySql('alter-column-type', (operation, sql) => {
    const { table, column, type } = operation;
    if (isNewColumn(sql, table, column) || demandsOnline(sql)) return undefined;
    const does = redefinition(operation, sql);
    if (does !== 'values' && does !== 'values-unknown') return undefined;
    const gone = (operation.before?.type.values ?? []).filter((value) => !type.values?.includes(value));
    return {
      severity: does === 'values' ? 'high' : 'medium',
      message:
        does === 'values'
          ? `writes to ${codeName(table)} wait while it is copied to number the values of ${code(column)} anew${gone.length > 0 ? `; rows with ${gone.map(code).join(', ')} fail or are emptied` : ''}`
          : `unless values of ${code(column)} are only added at the end, ${codeName(table)} is copied while writers wait, and values that are gone are lost`,
    };
  }),
});
