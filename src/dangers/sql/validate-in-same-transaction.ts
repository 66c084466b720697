/** Fires on a constraint that is added NOT VALID and validated under the lock of its adding. */
import { defineDanger } from '../../model/danger.ts';
import { onPostgres } from '../sql-predicates/on-operation.ts';
import { earlier, inSameTransaction } from '../sql-predicates/script-index.ts';
import { isNewTable, sameName } from '../sql-predicates/new-object.ts';
import { code, codeName, identifier, path, snippet } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'constraint validated under the lock of its adding',
  harm: 'lock',
  severity: 'high',
  why: 'A lock is held until its transaction ends. Validated in the transaction that added it, the constraint is tested on every row while the table is locked, and `NOT VALID` gained nothing.',
  help: 'commit after adding the constraint, and validate it in another transaction or migration',
  safeWhen: 'The two run in different transactions, or the table was created earlier in the same pull request.',
  source: 'https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-DESC-VALIDATE-CONSTRAINT',
  lock: { mode: 'ACCESS EXCLUSIVE', during: 'scan' },
  find: onPostgres('validate-constraint', (operation, sql) => {
    const { table, constraint } = operation;
    if (isNewTable(sql, table)) return undefined;
    const added = earlier(sql, 'add-constraint').some(
      (other) =>
        other.operation.constraint.name === constraint &&
        other.operation.constraint.notValid &&
        sameName(other.operation.table, table) &&
        inSameTransaction(sql, other.statement),
    );
    if (!added) return undefined;
    return {
      message: `the lock of adding ${code(constraint)} is still held while every row of ${codeName(table)} is tested`,
      help: `in a migration of its own: ${snippet(`ALTER TABLE ${path(table)} VALIDATE CONSTRAINT ${identifier(constraint)};`)}`,
    };
  }),
});
