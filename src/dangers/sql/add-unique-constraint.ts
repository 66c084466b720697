/** Fires on a UNIQUE constraint whose index is built while the table is locked. */
import { defineDanger } from '../../model/danger.ts';
import { isMySql } from '../sql-predicates/dialect.ts';
import { onOperation } from '../sql-predicates/on-operation.ts';
import { isNewTable } from '../sql-predicates/new-object.ts';
import { plainColumn } from '../sql-predicates/proposed.ts';
import { code, codeName, freshName, identifier, identifiers, path, snippet } from '../sql-predicates/wording.ts';

/** MariaDB drops the rows that are in the way. */
const IGNORING = /^alter\s+(online\s+)?ignore\s/i;

export default defineDanger({
  title: 'unique constraint built while the table is locked',
  harm: 'lock',
  severity: 'high',
  why: 'The index behind the constraint is built under ACCESS EXCLUSIVE: reads and writes wait for the whole build. Where duplicates exist the migration fails.',
  help: 'build a unique index `CONCURRENTLY` first, and turn it into the constraint with `USING INDEX`, which is instant',
  safeWhen:
    'On MySQL writers go on meanwhile, so that the finding has severity low, save with `ALTER IGNORE`, which deletes duplicates. None at all when the table was created earlier in the same pull request, or the constraint takes over a finished index (`USING INDEX`).',
  source:
    'https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-DESC-ADD-TABLE-CONSTRAINT-USING-INDEX; MariaDB 10.11: measured; MySQL: documented, https://dev.mysql.com/doc/refman/8.0/en/innodb-online-ddl-operations.html',
  lock: { mode: 'ACCESS EXCLUSIVE', during: 'index-build' },
  find: onOperation(['add-constraint', 'add-column'], (operation, sql) => {
    const { table } = operation;
    if (isNewTable(sql, table)) return undefined;
    if (operation.op === 'add-constraint' && (operation.constraint.kind !== 'unique' || operation.constraint.usingIndex !== undefined))
      return undefined;
    // A numbered column has no two equal values.
    if (operation.op === 'add-column' && (!operation.column.unique || (isMySql(sql) && operation.column.autoIncrement))) return undefined;
    const columns = operation.op === 'add-constraint' ? operation.constraint.columns : [operation.column.name];
    if (sql.script.dialect === 'sqlite') return undefined;
    if (isMySql(sql) && IGNORING.test(sql.statement.text))
      return {
        key: columns.join(),
        harm: 'data-loss',
        message: `where rows of ${codeName(table)} agree in ${columns.map(code).join(', ')}, all but one are deleted without a word`,
        help: 'leave out IGNORE, and decide before what becomes of such rows',
      };
    if (isMySql(sql))
      return {
        key: columns.join(),
        severity: 'low',
        harm: 'incompatible',
        message: `fails if two rows of ${codeName(table)} agree in ${columns.map(code).join(', ')}, and so does every insert that repeats a value from then on`,
        help: `look first: ${snippet(`SELECT ${identifiers(columns, sql.script.dialect)}, count(*) FROM ${path(table, sql.script.dialect)} GROUP BY ${identifiers(columns, sql.script.dialect)} HAVING count(*) > 1;`)}`,
      };
    const name = (operation.op === 'add-constraint' ? operation.constraint.name : null) ?? freshName(table.name, ...columns, 'key');
    const before =
      operation.op === 'add-column'
        ? `${snippet(`ALTER TABLE ${path(table)} ADD COLUMN ${plainColumn(operation.column)}`)}; then, outside`
        : 'outside';
    return {
      key: name,
      message: `reads and writes of ${codeName(table)} wait until the unique index over ${columns.map(code).join(', ')} is built`,
      help:
        `${before} a transaction: ${snippet(`CREATE UNIQUE INDEX CONCURRENTLY ${identifier(name, sql.script.dialect)} ON ${path(table, sql.script.dialect)} (${identifiers(columns, sql.script.dialect)})`)}; ` +
        `then: ${snippet(`ALTER TABLE ${path(table, sql.script.dialect)} ADD CONSTRAINT ${identifier(name, sql.script.dialect)} UNIQUE USING INDEX ${identifier(name, sql.script.dialect)};`)}`,
    };
  }),
});
