/** Fires on foreign keys that MySQL adds by copying the table. */
import { defineDanger } from '../../model/danger.ts';
import { demandsOnline, onMySql } from '../sql-predicates/dialect.ts';
import { isNewTable } from '../sql-predicates/new-object.ts';
import { codeName, snippet } from '../sql-predicates/wording.ts';

/** What switches the check of old rows off. */
const OFF = /^'?(0|off)'?$/i;

export default defineDanger({
  title: 'foreign key added by copying the table',
  harm: 'lock',
  severity: 'high',
  why: 'While `foreign_key_checks` is on, the table is copied to check its rows, and writers wait until it is done; the parent is locked too.',
  help: 'where the rows are known to be right, `SET foreign_key_checks = 0` for the session before it and `= 1` after it: then the key is added in place; else check them first',
  safeWhen: 'The table was created earlier in the same pull request, or `foreign_key_checks` is off for the statement.',
  source:
    'measured on MariaDB 10.11; documented for MySQL: https://dev.mysql.com/doc/refman/8.0/en/innodb-online-ddl-operations.html#online-ddl-foreign-key-operations',
  find: onMySql(['add-constraint', 'add-column'], (operation, sql) => {
    const { table } = operation;
    const references = operation.op === 'add-constraint' ? operation.constraint.references : operation.column.references;
    if (!references || isNewTable(sql, table) || demandsOnline(sql)) return undefined;
    if (OFF.test(sql.history.setting('foreign_key_checks', sql.statement.ordinal) ?? '')) return undefined;
    return {
      key: operation.op === 'add-constraint' ? (operation.constraint.name ?? operation.constraint.columns.join()) : operation.column.name,
      message: `writes to ${codeName(table)} wait while it is copied to check its rows against ${codeName(references.table)}`,
      help: `once the rows are known to be right: ${snippet('SET foreign_key_checks = 0;')} before it, ${snippet('SET foreign_key_checks = 1;')} after it`,
    };
  }),
});
