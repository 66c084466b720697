/** Fires on tables of MySQL that are moved to another engine or row format. */
import { defineDanger, type Hit } from '../../model/danger.ts';
import type { SqlDetail } from '../../model/sql.ts';
import type { OperationOf } from '../sql-predicates/on-operation.ts';
import { demandsOnline, onMySql } from '../sql-predicates/dialect.ts';
import { isNewTable } from '../sql-predicates/new-object.ts';
import { code, codeName } from '../sql-predicates/wording.ts';

/** No transactions, no foreign keys, not safe after a crash. */
const WITHOUT_TRANSACTIONS = /^(myisam|aria|memory|heap|csv|archive|blackhole|merge|mrg_myisam)$/;

export default defineDanger({
  title: 'storage engine, row format or partitioning changed',
  harm: 'lock',
  severity: 'high',
  why: 'The whole table is written anew. Into another engine, or into partitions and out of them, that is a copy during which writers wait; engines without transactions lose foreign keys, roll nothing back, and may be damaged by a crash.',
  help: 'keep InnoDB; where the table must be moved, copy in the background with gh-ost or pt-online-schema-change',
  safeWhen:
    'The table was created earlier in the same pull request. To InnoDB, and for a row format, the rebuild lets writers through: severity medium.',
  source: 'https://dev.mysql.com/doc/refman/8.0/en/innodb-online-ddl-operations.html#online-ddl-table-operations',
  find: onMySql(['set-storage', 'alter-partitions'], (operation, sql) => {
    if (operation.op === 'alter-partitions') return repartitioned(operation, sql);
    const { table, options } = operation;
    const engine = options['engine'] ?? options['type'];
    const format = options['row_format'] ?? options['key_block_size'];
    const rebuilt = engine === 'innodb' || format !== undefined || options['force'] !== undefined;
    if ((engine === undefined && !rebuilt) || isNewTable(sql, table) || demandsOnline(sql)) return undefined;
    if (engine !== undefined && engine !== 'innodb') {
      return {
        message: `writes to ${codeName(table)} wait while it is copied into the engine ${code(engine)}${WITHOUT_TRANSACTIONS.test(engine) ? ', which has no transactions and no foreign keys' : ''}`,
      };
    }
    // A copy that is reported anyway.
    if (sql.statement.operations.some(({ op }) => op === 'convert-charset')) return undefined;
    return {
      severity: 'medium',
      message: `${codeName(table)} is written anew${engine === 'innodb' ? ', and where it was in another engine its writers wait' : ''}`,
    };
  }),
});

/** Partitions that are only added, dropped or exchanged copy nothing. */
function repartitioned({ table, action, partitions }: OperationOf<'alter-partitions'>, sql: SqlDetail): Hit | undefined {
  if (isNewTable(sql, table) || demandsOnline(sql)) return undefined;
  if (action === 'partition' || action === 'remove')
    return { message: `writes to ${codeName(table)} wait while it is copied ${action === 'remove' ? 'out of its' : 'into'} partitions` };
  if (action !== 'reorganize' && action !== 'coalesce' && action !== 'rebuild') return undefined;
  const which = partitions.length > 0 ? `${partitions.map(code).join(', ')} of ` : '';
  return {
    severity: 'medium',
    message: `writes to ${which}${codeName(table)} wait while the rows are copied ${action === 'rebuild' ? 'anew' : 'into other partitions'}`,
  };
}
