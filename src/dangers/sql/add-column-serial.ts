/** Fires on a serial column added to a table in use. */
import { defineDanger } from '../../model/danger.ts';
import { isMySql } from '../sql-predicates/dialect.ts';
import { onOperation } from '../sql-predicates/on-operation.ts';
import { isNewTable } from '../sql-predicates/new-object.ts';
import { code, codeName, freshName, identifier, literal, path, snippet } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'numbered column added',
  harm: 'lock',
  severity: 'high',
  why: 'A number is drawn for every row: the table is copied under ACCESS EXCLUSIVE, or in MySQL while writers wait.',
  help: 'add a plain integer column and a sequence, make the sequence the default for new rows, and number old rows in batches',
  safeWhen: 'The table was created earlier in the same pull request.',
  source:
    'measured on PostgreSQL 15: relfilenode before and after; MariaDB 10.11: measured; MySQL: documented, https://dev.mysql.com/doc/refman/8.0/en/innodb-online-ddl-operations.html',
  lock: { mode: 'ACCESS EXCLUSIVE', during: 'rewrite' },
  find: onOperation('add-column', (operation, sql) => {
    const { table, column } = operation;
    if (!column.autoIncrement || column.identity || isNewTable(sql, table)) return undefined;
    if (sql.script.dialect === 'sqlite') return undefined;
    if (isMySql(sql))
      return {
        message: `writes to ${codeName(table)} wait while it is written anew to number every row in ${code(column.name)}; replicas may number them in another order`,
        help: 'copy in the background with gh-ost or pt-online-schema-change',
      };
    const type = /small|serial2/.test(column.type.name) ? 'smallint' : /big|serial8/.test(column.type.name) ? 'bigint' : 'integer';
    const sequence = path({ schema: table.schema, name: freshName(table.name, column.name, 'seq') });
    return {
      message: `${codeName(table)} is copied under a lock that keeps out reads and writes, to number every row in ${code(column.name)}`,
      help: `${snippet(
        `ALTER TABLE ${path(table)} ADD COLUMN ${identifier(column.name)} ${type}; CREATE SEQUENCE ${sequence} OWNED BY ${path(table)}.${identifier(column.name)}; ` +
          `ALTER TABLE ${path(table)} ALTER COLUMN ${identifier(column.name)} SET DEFAULT nextval(${literal(sequence)})`,
      )}; then number old rows in batches`,
    };
  }),
});
