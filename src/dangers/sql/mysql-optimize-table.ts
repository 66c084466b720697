/** Fires on tables of MySQL that are optimised. */
import { defineDanger } from '../../model/danger.ts';
import { onMySql } from '../sql-predicates/dialect.ts';
import { isNewTable } from '../sql-predicates/new-object.ts';
import { codeName } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'table rebuilt by OPTIMIZE TABLE',
  harm: 'lock',
  severity: 'high',
  why: 'The table and its indexes are written anew. With a full-text index, and for tables that are not in InnoDB, writers wait for all of it, and replicas repeat it afterwards.',
  help: 'leave it out of migrations: run it in a quiet hour, or let gh-ost do `ENGINE=InnoDB` in the background',
  safeWhen: 'The table was created earlier in the same pull request.',
  source: 'https://dev.mysql.com/doc/refman/8.0/en/optimize-table.html',
  find: onMySql(['optimize-table', 'alter-partitions'], (operation, sql) => {
    // In InnoDB the whole table is rebuilt, whichever partition is named.
    if (operation.op === 'alter-partitions' && operation.action !== 'optimize') return undefined;
    if (isNewTable(sql, operation.table)) return undefined;
    return { message: `${codeName(operation.table)} and its indexes are written anew` };
  }),
});
