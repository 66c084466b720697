/** Fires on a foreign key that is checked against all rows while both tables wait. */
import { defineDanger } from '../../model/danger.ts';
import type { SqlConstraint, SqlDetail, SqlName } from '../../model/sql.ts';
import { onPostgres } from '../sql-predicates/on-operation.ts';
import { isNewTable } from '../sql-predicates/new-object.ts';
import { codeName, freshName, identifier, identifiers, path, snippet } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'foreign key checked while writes wait',
  harm: 'lock',
  severity: 'high',
  why: 'Adding the key locks both tables against writes (SHARE ROW EXCLUSIVE) while every row of the referencing table is looked up in the other.',
  help: 'add it `NOT VALID`, and validate it in a later transaction: the check then takes a lock that lets writes through',
  safeWhen:
    'The referencing table was created earlier in the same pull request, or the key is added `NOT VALID` (which a partitioned table takes from PostgreSQL 18 on) or `NOT ENFORCED`.',
  source: 'https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-DESC-ADD-TABLE-CONSTRAINT',
  lock: { mode: 'SHARE ROW EXCLUSIVE', during: 'scan' },
  find: onPostgres('add-constraint', (operation, sql) => {
    const { constraint, table } = operation;
    if (constraint.kind !== 'foreign-key' || constraint.notEnforced || isNewTable(sql, table)) return undefined;
    // PostgreSQL 18 is the first that takes such a key as NOT VALID.
    const perPartition = sql.script.server < 18 && sql.history.isPartitioned(table, sql.statement.ordinal);
    if (constraint.notValid && !perPartition) return undefined;
    const parent = constraint.references?.table;
    const name = constraint.name ?? freshName(table.name, ...constraint.columns, 'fkey');
    const steps = perPartition
      ? `on each partition: ${notValidSteps({ schema: null, name: '<partition>' }, name, constraint)}; then: ${snippet(addKey(table, name, constraint))}`
      : notValidSteps(table, name, constraint, sql);
    return {
      key: name,
      message: constraint.notValid
        ? `the migration fails: ${codeName(table)} is partitioned, and before PostgreSQL 18 such a table takes no foreign key that is \`NOT VALID\``
        : `writes to ${codeName(table)}${parent ? ` and ${codeName(parent)}` : ''} wait while every row is checked`,
      help: steps,
      ...(constraint.notValid && { harm: 'outage' as const }),
    };
  }),
});

function addKey(table: SqlName, name: string, { columns, references }: SqlConstraint): string {
  const to = references
    ? `${path(references.table)}${references.columns.length > 0 ? ` (${identifiers(references.columns)})` : ''}`
    : '...';
  const onDelete = references?.onDelete ? ` ON DELETE ${references.onDelete.toUpperCase()}` : '';
  return `ALTER TABLE ${path(table)} ADD CONSTRAINT ${identifier(name)} FOREIGN KEY (${identifiers(columns)}) REFERENCES ${to}${onDelete}`;
}

/** Both steps; `sql`: the statement on this very table. */
function notValidSteps(table: SqlName, name: string, constraint: SqlConstraint, sql?: SqlDetail): string {
  // The statement itself says more than its operation, such as ON UPDATE.
  const written = sql?.statement.operations.length === 1 && constraint.name !== null && !/--|\/\*/.test(sql.statement.text);
  const add = written ? sql.statement.text : addKey(table, name, constraint);
  return `${snippet(`${add} NOT VALID`)}; then, in another transaction: ${snippet(`ALTER TABLE ${path(table)} VALIDATE CONSTRAINT ${identifier(name)};`)}`;
}
