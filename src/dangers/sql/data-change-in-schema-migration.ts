/** Advises on a file that changes both schema and rows. */
import { defineDanger } from '../../model/danger.ts';
import { onOperation } from '../sql-predicates/on-operation.ts';
import { inScript } from '../sql-predicates/script-index.ts';
import { isNewTable } from '../sql-predicates/new-object.ts';
import { codeName } from '../sql-predicates/wording.ts';
import { LOCKING } from '../sql-predicates/exclusive-lock.ts';

export default defineDanger({
  title: 'rows and schema changed in one migration',
  harm: 'advice',
  severity: 'low',
  advisory: true,
  why: 'Locks of the schema change are held while rows are changed, and the two need different reviewers.',
  help: 'put the data change into a migration of its own',
  safeWhen: 'Only rows of tables that were created in the same pull request are changed.',
  source: 'https://www.postgresql.org/docs/current/explicit-locking.html',
  find: onOperation(['update', 'delete', 'insert', 'merge'], (operation, sql) => {
    const { table } = operation;
    if (isNewTable(sql, table)) return undefined;
    const schema = inScript(sql, ...LOCKING, 'create-table', 'create-index').length > 0;
    const first = inScript(sql, 'update', 'delete', 'insert', 'merge').find(
      (other) => !isNewTable({ ...sql, operation: other.operation, statement: other.statement }, other.operation.table),
    );
    if (!schema || first?.operation !== operation) return undefined;
    return { message: `rows of ${codeName(table)} are changed in a file that also changes the schema` };
  }),
});
