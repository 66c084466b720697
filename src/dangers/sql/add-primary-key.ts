/** Fires on a primary key whose index is built while the table is locked. */
import { defineDanger, type Hit } from '../../model/danger.ts';
import type { SqlDetail, SqlName } from '../../model/sql.ts';
import { isMySql } from '../sql-predicates/dialect.ts';
import { inScript } from '../sql-predicates/script-index.ts';
import { onOperation } from '../sql-predicates/on-operation.ts';
import { isNewTable, sameName } from '../sql-predicates/new-object.ts';
import { notNullSteps } from '../sql-predicates/proposed.ts';
import { code, codeName, freshName, identifier, identifiers, path, snippet } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'primary key built while the table is locked',
  harm: 'lock',
  severity: 'high',
  why: 'The index is built, and the columns are tested for NULL, under ACCESS EXCLUSIVE: reads and writes wait for all of it. MySQL writes the whole table anew, and lets writers through.',
  help: 'build a unique index `CONCURRENTLY` over columns that are already NOT NULL, and make it the primary key with `USING INDEX`',
  safeWhen: 'The table was created earlier in the same pull request, or the key takes over a finished index (`USING INDEX`).',
  source:
    'https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-DESC-ADD-TABLE-CONSTRAINT-USING-INDEX; MariaDB 10.11: measured; MySQL: documented, https://dev.mysql.com/doc/refman/8.0/en/innodb-online-ddl-operations.html',
  lock: { mode: 'ACCESS EXCLUSIVE', during: 'index-build' },
  find: onOperation(['add-constraint', 'add-column'], (operation, sql) => {
    const { table } = operation;
    if (isNewTable(sql, table)) return undefined;
    if (operation.op === 'add-constraint' && (operation.constraint.kind !== 'primary-key' || operation.constraint.usingIndex !== undefined))
      return undefined;
    if (
      operation.op === 'add-column' &&
      (!operation.column.primaryKey || sql.script.dialect === 'sqlite' || (isMySql(sql) && operation.column.autoIncrement))
    )
      return undefined;
    const columns = operation.op === 'add-constraint' ? operation.constraint.columns : [operation.column.name];
    if (isMySql(sql)) return onServer(sql, table, columns);
    const name = (operation.op === 'add-constraint' ? operation.constraint.name : null) ?? freshName(table.name, 'pkey');
    const at = sql.statement.ordinal;
    const open = columns.filter((column) => {
      const isNotNull = sql.history.column(table, column, at)?.notNull === true;
      return !isNotNull && (sql.script.server < 12 || !sql.history.hasValidatedNotNull(table, column, at));
    });
    const steps = [
      ...(operation.op === 'add-column' ? [`add ${code(operation.column.name)} as a plain column, and number old rows in batches`] : []),
      ...open.flatMap((column) => {
        const [add, validate, set] = notNullSteps(table, column);
        return [snippet(add), `in another transaction: ${snippet(validate)}`, `then: ${snippet(set)}`];
      }),
      `outside a transaction: ${snippet(`CREATE UNIQUE INDEX CONCURRENTLY ${identifier(name)} ON ${path(table)} (${identifiers(columns)})`)}`,
      `last: ${snippet(`ALTER TABLE ${path(table)} ADD CONSTRAINT ${identifier(name)} PRIMARY KEY USING INDEX ${identifier(name)};`)}`,
    ];
    return {
      message: `reads and writes of ${codeName(table)} wait until the index of its primary key over ${columns.map(code).join(', ')} is built`,
      help: steps.join('; '),
    };
  }),
});

/** InnoDB keeps its rows in the order of the key; the swap of one key for another is a danger of its own. */
function onServer(sql: SqlDetail, table: SqlName, columns: readonly string[]): Hit | undefined {
  const swapped = inScript(sql, 'drop-constraint').some(({ operation }) => operation.primaryKey && sameName(operation.table, table));
  if (swapped) return undefined;
  return {
    severity: 'medium',
    message: `${codeName(table)} is written anew in the order of ${columns.map(code).join(', ')}, and fails on NULL or equal rows`,
    help: 'look for NULL and equal rows first; for a large table copy in the background with gh-ost or pt-online-schema-change',
  };
}
