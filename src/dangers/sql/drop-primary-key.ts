/** Fires on a primary key that is dropped for good. */
import { defineDanger } from '../../model/danger.ts';
import { isMySql } from '../sql-predicates/dialect.ts';
import { onOperation } from '../sql-predicates/on-operation.ts';
import { inScript, later } from '../sql-predicates/script-index.ts';
import { isNew, isNewTable, sameName } from '../sql-predicates/new-object.ts';
import { codeName, identifier, path, snippet } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'primary key dropped',
  harm: 'incompatible',
  severity: 'high',
  why: 'Updates and deletes of the table are refused by logical replication, upserts on the key fail, and double rows get in.',
  help: 'swap it for another in one statement: `DROP CONSTRAINT ..., ADD CONSTRAINT ... PRIMARY KEY USING INDEX ...`',
  safeWhen:
    'It is swapped in the same statement for a finished index, the table was created earlier in the same pull request, or the table is dropped. Where another key is added in the same file it is `sql/change-primary-key`.',
  source:
    'https://www.postgresql.org/docs/current/logical-replication-publication.html; MariaDB 10.11: measured; MySQL: documented, https://dev.mysql.com/doc/refman/8.0/en/innodb-online-ddl-operations.html',
  find: onOperation('drop-constraint', (operation, sql) => {
    const { table, constraint } = operation;
    if (!operation.primaryKey || isNewTable(sql, table) || isNew(sql, 'constraint', table, constraint)) return undefined;
    const again = inScript(sql, 'add-constraint', 'add-column').some(
      ({ operation: other }) =>
        sameName(other.table, table) &&
        (other.op === 'add-constraint' ? other.constraint.kind === 'primary-key' : other.column.primaryKey === true),
    );
    const gone = later(sql, 'drop').some(({ operation: other }) => other.objectType === 'table' && sameName(other.object, table));
    if (again || gone) return undefined;
    if (isMySql(sql))
      return {
        message: `writes to ${codeName(table)} wait while it is copied without its primary key; replication and upserts by the key break`,
        help: `swap it for another in one statement: ${snippet(`ALTER TABLE ${path(table, sql.script.dialect)} DROP PRIMARY KEY, ADD PRIMARY KEY (<columns>);`)}`,
      };
    return {
      message: `${codeName(table)} is left without a primary key: replication refuses its updates, and double rows get in`,
      help: `in one statement: ${snippet(`ALTER TABLE ${path(table, sql.script.dialect)} DROP CONSTRAINT ${identifier(constraint, sql.script.dialect)}, ADD CONSTRAINT ${identifier(constraint, sql.script.dialect)} PRIMARY KEY USING INDEX <finished unique index>;`)}`,
    };
  }),
});
