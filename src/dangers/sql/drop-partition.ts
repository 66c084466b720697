/** Fires on partitions that are dropped or emptied. */
import { defineDanger } from '../../model/danger.ts';
import { onMySql } from '../sql-predicates/dialect.ts';
import { isNewTable } from '../sql-predicates/new-object.ts';
import { code, codeName, identifier, path, snippet } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'partition dropped or emptied',
  harm: 'data-loss',
  severity: 'high',
  why: 'Every row of the partition is gone at once, and as the server commits by itself no rollback brings it back.',
  help: 'exchange the partition with an empty table of its own, keep that until a backup is confirmed, and drop it then',
  safeWhen: 'The table was created earlier in the same pull request.',
  source: 'https://dev.mysql.com/doc/refman/8.0/en/partitioning-management-range-list.html',
  find: onMySql('alter-partitions', (operation, sql) => {
    const { table, action, partitions } = operation;
    if ((action !== 'drop' && action !== 'truncate') || isNewTable(sql, table)) return undefined;
    const [target, first] = [path(table, sql.script.dialect), partitions[0] ?? ''];
    const isAll = partitions.length === 1 && first === 'ALL';
    return {
      message: `every row of ${codeName(table)} in ${isAll ? 'all of its partitions' : `the partition${partitions.length > 1 ? 's' : ''} ${partitions.map(code).join(', ')}`} is lost`,
      help: `set the rows aside first: ${snippet(`ALTER TABLE ${target} EXCHANGE PARTITION ${isAll ? '<partition>' : identifier(first, sql.script.dialect)} WITH TABLE <archive>;`)}`,
    };
  }),
});
