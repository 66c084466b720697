/** Fires on a NOT NULL column without a default, added to a table in use. */
import { defineDanger } from '../../model/danger.ts';
import { isMySql } from '../sql-predicates/dialect.ts';
import { onOperation } from '../sql-predicates/on-operation.ts';
import { isNewTable } from '../sql-predicates/new-object.ts';
import { code, codeName, identifier, path, snippet } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'required column added without a default',
  harm: 'incompatible',
  severity: 'high',
  why: 'The migration fails as soon as the table holds a row, and where it does not, every insert of the running application, which does not know the column, fails. MySQL fills old rows with 0 or an empty text instead of failing.',
  help: 'add the column nullable or with a default; make it required when all writers fill it',
  safeWhen:
    'The table was created earlier in the same pull request, or the column has a default, is generated, or is numbered by the database.',
  source:
    'https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-NOTES; MariaDB 10.11: measured; MySQL: documented, https://dev.mysql.com/doc/refman/8.0/en/innodb-online-ddl-operations.html',
  find: onOperation('add-column', (operation, sql) => {
    const { table, column } = operation;
    if (!(column.notNull || column.primaryKey) || isNewTable(sql, table)) return undefined;
    if (column.identity || column.autoIncrement || column.generated || (column.default && !column.default.isNull)) return undefined;
    // There it is one of several columns that are refused.
    if (sql.script.dialect === 'sqlite') return undefined;
    const [target, name] = [path(table, sql.script.dialect), identifier(column.name, sql.script.dialect)];
    return {
      message: isMySql(sql)
        ? `old rows of ${codeName(table)} get 0, an empty text or the like in ${code(column.name)}, and every insert without it fails`
        : `fails where ${codeName(table)} holds rows, and afterwards every insert without ${code(column.name)} fails`,
      help: `${snippet(`ALTER TABLE ${target} ADD COLUMN ${name} ${column.type.text}`)}; or with a value for old rows and old code: ${snippet(`ALTER TABLE ${target} ADD COLUMN ${name} ${column.type.text} NOT NULL DEFAULT <value>;`)}`,
    };
  }),
});
