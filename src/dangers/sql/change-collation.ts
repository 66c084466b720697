/** Fires on a column that gets another collation. */
import { defineDanger } from '../../model/danger.ts';
import { demandsOnline, isMySql } from '../sql-predicates/dialect.ts';
import { redefinition } from '../sql-predicates/redefinition.ts';
import { onOperation } from '../sql-predicates/on-operation.ts';
import { isNewColumn } from '../sql-predicates/new-object.ts';
import { code, codeName, freshName, identifier, path, snippet } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'collation of a column changed',
  harm: 'lock',
  severity: 'high',
  why: 'Every index on the column is built anew under ACCESS EXCLUSIVE, and what counts as equal and in which order it sorts may change: unique indexes can fail, queries answer differently.',
  help: 'add a second column with the new collation, fill it in batches, and move readers over',
  safeWhen: 'The table or column was created earlier in the same pull request.',
  source:
    'https://www.postgresql.org/docs/current/collation.html; MariaDB 10.11: measured; MySQL: documented, https://dev.mysql.com/doc/refman/8.0/en/innodb-online-ddl-operations.html',
  lock: { mode: 'ACCESS EXCLUSIVE', during: 'index-build' },
  find: onOperation('alter-column-type', (operation, sql) => {
    const { table, column, collation } = operation;
    if (collation === undefined || isNewColumn(sql, table, column)) return undefined;
    if (isMySql(sql)) {
      const does = redefinition(operation, sql);
      if (demandsOnline(sql) || (does !== 'recollated' && does !== 'recollated-unknown')) return undefined;
      return {
        severity: does === 'recollated' ? 'high' : 'medium',
        message: `${codeName(table)} is ${does === 'recollated' ? '' : 'perhaps '}written anew so that ${code(column)} sorts and compares by ${code(collation)}; unique indexes on it can fail`,
        help: 'look for values that the new collation counts as equal first; for a large table copy in the background with gh-ost or pt-online-schema-change',
      };
    }
    return {
      message: `${code(column)} of ${codeName(table)} sorts and compares by ${code(collation)}: its indexes are built anew while reads and writes wait`,
      help: `${snippet(`ALTER TABLE ${path(table, sql.script.dialect)} ADD COLUMN ${identifier(freshName(column, 'new'), sql.script.dialect)} ${operation.type.text} COLLATE ${identifier(collation, sql.script.dialect)}`)}; fill it in batches and move readers over`,
    };
  }),
});
