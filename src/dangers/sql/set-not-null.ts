/** Fires on SET NOT NULL that scans a table in use. */
import { defineDanger } from '../../model/danger.ts';
import type { SqlDetail, SqlName } from '../../model/sql.ts';
import { onPostgres } from '../sql-predicates/on-operation.ts';
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
    'The table was created earlier in the same pull request, the column is NOT NULL already, or (PostgreSQL 12 and later) a CHECK that says so was validated before, in this or an earlier file.',
  source: 'https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-DESC-SET-DROP-NOT-NULL',
  lock: { mode: 'ACCESS EXCLUSIVE', during: 'scan' },
  find: onPostgres(['set-not-null', 'add-constraint'], (operation, sql) => {
    const { table } = operation;
    if (operation.op === 'add-constraint' && (operation.constraint.kind !== 'not-null' || operation.constraint.notValid)) return undefined;
    if (isNewTable(sql, table)) return undefined;
    const column = operation.op === 'set-not-null' ? operation.column : (operation.constraint.columns[0] ?? '');
    const at = sql.statement.ordinal;
    if (sql.history.column(table, column, at)?.notNull === true) return undefined;
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

/** A constraint of an earlier pull request, whose name tells nothing, is validated before and dropped after: the CHECK that stood in for NOT NULL. */
function isLastStep(sql: SqlDetail, table: SqlName): boolean {
  return earlier(sql, 'validate-constraint').some(({ operation: { table: validated, constraint }, statement }) => {
    if (!sameName(validated, table) || sql.history.constraint(table, constraint, statement.ordinal)) return false;
    if (/not_?null|non_?null|_nn(_|$)/i.test(constraint)) return false;
    return later(sql, 'drop-constraint').some(({ operation }) => sameName(operation.table, table) && operation.constraint === constraint);
  });
}
