/** Fires on tables of MySQL that are converted to another character set. */
import { defineDanger } from '../../model/danger.ts';
import { onMySql } from '../sql-predicates/dialect.ts';
import { isNewTable } from '../sql-predicates/new-object.ts';
import { code, codeName } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'table converted to another character set',
  harm: 'lock',
  severity: 'high',
  why: 'Every text of the table is written anew in a copy of it, and writers wait until it is done. Columns of the type TEXT may grow to the next larger type.',
  help: 'copy in the background with gh-ost or pt-online-schema-change',
  safeWhen: 'The table was created earlier in the same pull request.',
  source:
    'measured on MariaDB 10.11; documented for MySQL: https://dev.mysql.com/doc/refman/8.0/en/innodb-online-ddl-operations.html#online-ddl-table-operations',
  find: onMySql('convert-charset', (operation, sql) => {
    if (isNewTable(sql, operation.table)) return undefined;
    return { message: `writes to ${codeName(operation.table)} wait while it is copied to turn its texts into ${code(operation.charset)}` };
  }),
});
