/** Fires on SET NOT NULL that scans a table in use. */
import { defineDanger, type Hit } from '../../model/danger.ts';
import type { SqlDetail, SqlName } from '../../model/sql.ts';
import { isMySql } from '../sql-predicates/dialect.ts';
import { onOperation } from '../sql-predicates/on-operation.ts';
import { isNewTable, sameName } from '../sql-predicates/new-object.ts';
import { earlier, later } from '../sql-predicates/script-index.ts';
import { notNullSteps } from '../sql-predicates/proposed.ts';
import { code, codeName, freshName, identifier, path, snippet } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'column made NOT NULL while the table is locked',
  harm: 'lock',
  severity: 'high',
  why: 'The whole table is scanned for NULLs under ACCESS EXCLUSIVE, the migration fails if there is one, and running code that still writes NULL fails afterwards.',
  help: 'fill what is NULL in batches, add a CHECK (column IS NOT NULL) `NOT VALID`, validate it in a later transaction, and set NOT NULL then: PostgreSQL 12 and later trusts the check',
  safeWhen:
    'The table was created earlier in the same pull request, the column is NOT NULL already, or (PostgreSQL 12 and later) a CHECK that says so was validated before, in this or an earlier file. On SQLite (3.53) the severity is medium.',
  source: 'https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-DESC-SET-DROP-NOT-NULL',
  lock: { mode: 'ACCESS EXCLUSIVE', during: 'scan' },
  find: onOperation(['set-not-null', 'add-constraint'], (operation, sql) => {
    if (isMySql(sql)) return undefined;
    const { table } = operation;
    if (operation.op === 'add-constraint' && (operation.constraint.kind !== 'not-null' || operation.constraint.notValid)) return undefined;
    if (isNewTable(sql, table)) return undefined;
    const column = operation.op === 'set-not-null' ? operation.column : (operation.constraint.columns[0] ?? '');
    const at = sql.statement.ordinal;
    if (sql.history.column(table, column, at)?.notNull === true) return undefined;
    if (sql.script.dialect === 'sqlite') return onSqlite(table, column);
    if (sql.script.server >= 12 && (sql.history.hasValidatedNotNull(table, column, at) || isLastStep(sql, table))) return undefined;
    const name = identifier(freshName(table.name, column, 'not_null'));
    const [quoted, target] = [identifier(column), path(table)];
    const [add, validate, set] = notNullSteps(table, column);
    return {
      key: column,
      message: `reads and writes of ${codeName(table)} wait while all of it is scanned for NULL in ${code(column)}`,
      help:
        sql.script.server >= 18
          ? `${snippet(`ALTER TABLE ${target} ADD CONSTRAINT ${name} NOT NULL ${quoted} NOT VALID`)}; then, in another transaction: ${snippet(`ALTER TABLE ${target} VALIDATE CONSTRAINT ${name};`)}`
          : `${snippet(add)}; in another transaction: ${snippet(validate)}; then: ${snippet(set)}`,
    };
  }),
});

/** SQLite reads the table and changes no row. */
function onSqlite(table: SqlName, column: string): Hit {
  return {
    key: column,
    harm: 'incompatible',
    severity: 'medium',
    message: `the migration fails where a row of ${codeName(table)} holds NULL in ${code(column)}, and afterwards every write of NULL does`,
    help: `look first: ${snippet(`SELECT count(*) FROM ${path(table, 'sqlite')} WHERE ${identifier(column, 'sqlite')} IS NULL;`)}; have all writers give a value`,
  };
}

/** A constraint of an earlier pull request, whose name tells nothing, is validated before and dropped after: the CHECK that stood in for NOT NULL. */
function isLastStep(sql: SqlDetail, table: SqlName): boolean {
  return earlier(sql, 'validate-constraint').some(({ operation: { table: validated, constraint }, statement }) => {
    if (!sameName(validated, table) || sql.history.constraint(table, constraint, statement.ordinal)) return false;
    if (/not_?null|non_?null|_nn(_|$)/i.test(constraint)) return false;
    return later(sql, 'drop-constraint').some(({ operation }) => sameName(operation.table, table) && operation.constraint === constraint);
  });
}
