/** Fires on a filled table that becomes a partition. */
import { defineDanger } from '../../model/danger.ts';
import type { SqlConstraint } from '../../model/sql.ts';
import { onPostgres } from '../sql-predicates/on-operation.ts';
import { earlier } from '../sql-predicates/script-index.ts';
import { isNewTable, sameName } from '../sql-predicates/new-object.ts';
import { codeName, freshName, identifier, path, snippet } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'filled table attached as a partition',
  harm: 'lock',
  severity: 'high',
  why: 'Every row of the table is tested against its partition bounds while the table, and the default partition if there is one, is locked against reads and writes. Before PostgreSQL 12 the whole parent is locked too.',
  help: 'add a CHECK with the partition bounds `NOT VALID`, validate it, and attach then: the test is skipped. A default partition needs a CHECK that rules these bounds out',
  safeWhen: 'The partition was created earlier in the same pull request, or a validated CHECK on it says so.',
  source: 'https://www.postgresql.org/docs/current/ddl-partitioning.html#DDL-PARTITIONING-DECLARATIVE-MAINTENANCE',
  lock: { mode: 'ACCESS EXCLUSIVE', during: 'scan' },
  find: onPostgres('attach-partition', (operation, sql) => {
    const { table, partition } = operation;
    if (isNewTable(sql, partition)) return undefined;
    const checked = earlier(sql, 'validate-constraint', 'add-constraint').some(
      ({ operation: other }) =>
        sameName(other.table, partition) &&
        (other.op === 'validate-constraint' || (other.constraint.kind === 'check' && !other.constraint.notValid)),
    );
    const known = sql.history
      .constraints(partition, sql.statement.ordinal)
      .some((constraint) => saysBounds(constraint, sql.statement.text));
    if (checked || known) return undefined;
    const name = identifier(freshName(partition.name, 'bounds'));
    return {
      message: `reads and writes of ${codeName(partition)}${sql.script.server < 12 ? ` and ${codeName(table)}` : ''} wait while its rows are tested against the partition bounds`,
      help:
        `first: ${snippet(`ALTER TABLE ${path(partition)} ADD CONSTRAINT ${name} CHECK (<partition bounds>) NOT VALID`)}; ` +
        `in another transaction: ${snippet(`ALTER TABLE ${path(partition)} VALIDATE CONSTRAINT ${name};`)}; then attach it`,
    };
  }),
});

/** A validated CHECK that names all values of the partition bounds. */
function saysBounds({ kind, notValid, notEnforced, check }: SqlConstraint, statement: string): boolean {
  if (kind !== 'check' || notValid || notEnforced || !check) return false;
  const bounds = statement.slice(statement.toLowerCase().lastIndexOf('for values')).match(/'[^']*'|\b\d+\b/g) ?? [];
  return bounds.length > 0 && bounds.every((value) => check.text.includes(value));
}
