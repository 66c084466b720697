/** Fires on primary keys of MySQL that are replaced by others. */
import { defineDanger } from '../../model/danger.ts';
import { onMySql } from '../sql-predicates/dialect.ts';
import { isNewTable, sameName } from '../sql-predicates/new-object.ts';
import { inScript } from '../sql-predicates/script-index.ts';
import { code, codeName } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'primary key replaced by rebuilding the table',
  harm: 'lock',
  severity: 'high',
  why: 'InnoDB stores rows in the order of the primary key, so that the whole table and every index are written anew, and replicas repeat it afterwards. Foreign keys, upserts and code that find rows by the old key break.',
  help: 'copy in the background with gh-ost or pt-online-schema-change, or add a unique key beside the old one and move everything over first',
  safeWhen: 'The table was created earlier in the same pull request.',
  source: 'https://dev.mysql.com/doc/refman/8.0/en/innodb-online-ddl-operations.html#online-ddl-primary-key-operations',
  find: onMySql('drop-constraint', (operation, sql) => {
    const { table } = operation;
    if (!operation.primaryKey || isNewTable(sql, table)) return undefined;
    const next = inScript(sql, 'add-constraint', 'add-column').find(
      ({ operation: other }) =>
        sameName(other.table, table) &&
        (other.op === 'add-constraint' ? other.constraint.kind === 'primary-key' : other.column.primaryKey === true),
    );
    if (!next) return undefined;
    const columns = next.operation.op === 'add-constraint' ? next.operation.constraint.columns : [next.operation.column.name];
    const apart = next.statement !== sql.statement;
    return {
      message: `${codeName(table)} is written anew in the order of ${columns.map(code).join(', ')}${apart ? ', twice and with writers waiting, since two statements do it' : ''}, and whatever uses the old key breaks`,
      ...(apart ? { help: 'drop the old key and add the new one in one ALTER TABLE, which lets writers through' } : {}),
    };
  }),
});
