/** Fires on a stored generated column added to a table in use. */
import { defineDanger } from '../../model/danger.ts';
import { demandsOnline, isMySql } from '../sql-predicates/dialect.ts';
import { onOperation } from '../sql-predicates/on-operation.ts';
import { isNewTable } from '../sql-predicates/new-object.ts';
import { code, codeName, identifier, path, snippet } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'stored generated column added',
  harm: 'lock',
  severity: 'high',
  why: 'The expression is computed for every row and stored: the table is copied, in PostgreSQL under ACCESS EXCLUSIVE, in MySQL while writers wait.',
  help: 'make it VIRTUAL (PostgreSQL 18 and later), compute it in a view, or fill a plain column from a trigger and in batches',
  safeWhen: 'The column is VIRTUAL, or the table was created earlier in the same pull request.',
  source:
    'measured on PostgreSQL 15: relfilenode before and after; MariaDB 10.11: measured; MySQL: documented, https://dev.mysql.com/doc/refman/8.0/en/innodb-online-ddl-operations.html',
  lock: { mode: 'ACCESS EXCLUSIVE', during: 'rewrite' },
  find: onOperation('add-column', (operation, sql) => {
    const { table, column } = operation;
    if (!column.generated?.stored || isNewTable(sql, table)) return undefined;
    // SQLite refuses it, which is a danger of its own.
    if (sql.script.dialect === 'sqlite' || demandsOnline(sql)) return undefined;
    const expression = column.generated.expression.text;
    return {
      message: `${isMySql(sql) ? `writes to ${codeName(table)} wait while it is copied` : `${codeName(table)} is copied under a lock that keeps out reads and writes`}, to store ${code(expression)} in every row`,
      help:
        isMySql(sql) || sql.script.server >= 18
          ? snippet(
              `ALTER TABLE ${path(table, sql.script.dialect)} ADD COLUMN ${identifier(column.name, sql.script.dialect)} ${column.type.text} GENERATED ALWAYS AS (${expression}) VIRTUAL;`,
            )
          : `add a plain column ${code(column.name)}, fill it from a trigger for new rows and in batches for old ones, or compute it in a view`,
    };
  }),
});
