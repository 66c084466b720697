/** Advises on a table without a primary key. */
import { defineDanger } from '../../model/danger.ts';
import { onOperation } from '../sql-predicates/on-operation.ts';
import { later } from '../sql-predicates/script-index.ts';
import { sameName } from '../sql-predicates/new-object.ts';
import { codeName } from '../sql-predicates/wording.ts';
import { primaryKeyColumns } from '../sql-predicates/column-types.ts';

export default defineDanger({
  title: 'table without a primary key',
  harm: 'advice',
  severity: 'low',
  advisory: true,
  why: 'Rows cannot be told apart: logical replication refuses updates, and tools that edit or copy rows lack a key.',
  help: 'give it one',
  safeWhen: 'The table is temporary, a partition, made from a query or after the model of another, or the key is added later in the file.',
  source: 'https://www.postgresql.org/docs/current/logical-replication-publication.html',
  find: onOperation('create-table', (operation, sql) => {
    const { table } = operation;
    if (operation.temporary || operation.partitionOf || operation.asSelect || operation.like) return undefined;
    if (primaryKeyColumns(operation, sql).length > 0 || operation.constraints.some(({ kind }) => kind === 'primary-key')) return undefined;
    const added = later(sql, 'add-constraint', 'add-column').some(
      ({ operation: other }) =>
        sameName(other.table, table) &&
        (other.op === 'add-constraint' ? other.constraint.kind === 'primary-key' : other.column.primaryKey === true),
    );
    return added ? undefined : { message: `rows of ${codeName(table)} cannot be told apart: it has no primary key` };
  }),
});
