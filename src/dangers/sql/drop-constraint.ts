/** Fires on a constraint that no longer holds. */
import { defineDanger } from '../../model/danger.ts';
import type { SqlDetail, SqlName, SqlConstraint } from '../../model/sql.ts';
import { onOperation } from '../sql-predicates/on-operation.ts';
import { inScriptOn, earlier, later } from '../sql-predicates/script-index.ts';
import { isNew, isNewTable, sameName } from '../sql-predicates/new-object.ts';
import { code, codeName, path, snippet } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'constraint dropped',
  harm: 'incompatible',
  severity: 'medium',
  why: 'From now on rows get in that the constraint kept out, and code that relies on it (an upsert on a unique key, a reader of a foreign key) breaks. For a foreign key both tables are locked against reads and writes meanwhile.',
  help: 'where it is replaced, add the successor first (`NOT VALID`, then validate) and drop the old one afterwards',
  safeWhen:
    'The constraint or its table was created earlier in the same pull request, it is replaced in the same file, it was only the CHECK behind a `SET NOT NULL`, or the table or column goes too. Primary keys are dangers of their own. A foreign key or check, known or by its name, has severity low: no statement of running code fails for want of it.',
  source: 'https://www.postgresql.org/docs/current/ddl-alter.html#DDL-ALTER-REMOVING-A-CONSTRAINT',
  lock: { mode: 'ACCESS EXCLUSIVE', during: 'moment' },
  find: onOperation('drop-constraint', (operation, sql) => {
    const { table, constraint } = operation;
    if (operation.primaryKey || isNewTable(sql, table)) return undefined;
    if (isAddedHere(sql, table, constraint) || isReplaced(sql, table, constraint)) return undefined;
    if (isNotNullCrutch(sql, table, constraint) || isGoingAnyway(sql, table, constraint)) return undefined;
    if (sql.script.dialect !== 'postgres')
      return {
        message: `from now on ${codeName(table)} accepts rows that ${code(constraint)} refused`,
        help: 'where it is replaced, drop the old one and add its successor in one ALTER TABLE',
      };
    return {
      severity: isLoosened(sql, table, constraint) ? 'low' : 'medium',
      message: `from now on ${codeName(table)} accepts rows that ${code(constraint)} refused`,
      help: `where it is replaced, first: ${snippet(`ALTER TABLE ${path(table, sql.script.dialect)} ADD CONSTRAINT <successor> ... NOT VALID`)}; validate it in another transaction, and drop ${code(constraint)} last`,
    };
  }),
});

/** Foreign keys and checks, also by the names that PostgreSQL and most tools give them: no statement of running code names or needs them. */
function isLoosened(sql: SqlDetail, table: SqlName, name: string): boolean {
  const kind = sql.history.constraint(table, name, sql.statement.ordinal)?.kind;
  if (kind !== undefined) return kind === 'foreign-key' || kind === 'check' || kind === 'not-null';
  return /(^fk_|_fk$|_fkey\d*$|_foreign$|^ck_|^chk_|^check_|_ck$|_chk$|_check\d*$)/i.test(name);
}

function isAddedHere(sql: SqlDetail, table: SqlName, name: string): boolean {
  return (
    isNew(sql, 'constraint', table, name) ||
    earlier(sql, 'add-constraint').some(({ operation }) => sameName(operation.table, table) && operation.constraint.name === name)
  );
}

/** A constraint of the same name, or of the same kind over the same columns, is added elsewhere in the file. */
function isReplaced(sql: SqlDetail, table: SqlName, name: string): boolean {
  const old = sql.history.constraint(table, name, sql.statement.ordinal);
  return inScriptOn(sql, table, 'add-constraint').some(({ operation: { constraint } }) => {
    if (constraint.name === name) return true;
    if (old) return constraint.kind === old.kind && sameColumns(constraint, old);
    // Nothing is known of the old one but its name: it was a foreign key over this column if it says so.
    return (
      constraint.kind === 'foreign-key' &&
      constraint.columns.some((column) => `_${name}_`.toLowerCase().includes(`_${column}_`.toLowerCase()))
    );
  });
}

function sameColumns(a: SqlConstraint, b: SqlConstraint): boolean {
  const list = (constraint: SqlConstraint) =>
    [...(constraint.columns.length > 0 ? constraint.columns : (constraint.check?.columns ?? []))].sort().join();
  return list(a) === list(b);
}

/** The CHECK (c IS NOT NULL) that made `SET NOT NULL` cheap has done its work. */
function isNotNullCrutch(sql: SqlDetail, table: SqlName, name: string): boolean {
  return earlier(sql, 'set-not-null').some(({ operation, statement }) => {
    if (!sameName(operation.table, table)) return false;
    const check = sql.history.constraint(table, name, statement.ordinal)?.check;
    return check ? check.columns.includes(operation.column) : name.toLowerCase().includes(operation.column.toLowerCase());
  });
}

/** The table is dropped later in the file, or a column of the constraint is. */
function isGoingAnyway(sql: SqlDetail, table: SqlName, name: string): boolean {
  const columns = sql.history.constraint(table, name, sql.statement.ordinal)?.columns;
  const column = later(sql, 'drop-column').some(
    ({ operation }) =>
      sameName(operation.table, table) &&
      (columns ? columns.includes(operation.column) : name.toLowerCase().includes(operation.column.toLowerCase())),
  );
  return column || later(sql, 'drop').some(({ operation }) => operation.objectType === 'table' && sameName(operation.object, table));
}
