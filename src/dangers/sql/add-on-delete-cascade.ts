/** Fires on a foreign key that makes deletes spread, added to a table in use. */
import { defineDanger } from '../../model/danger.ts';
import { onOperation } from '../sql-predicates/on-operation.ts';
import { isNewTable } from '../sql-predicates/new-object.ts';
import { codeName, identifiers, path, referenced, snippet } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'deletes made to spread to another table',
  harm: 'data-loss',
  severity: 'low',
  why: 'From now on whoever deletes one row of the referenced table also deletes, unasked, all rows that point to it, and the rows that point to those.',
  help: 'let the delete be refused (`ON DELETE RESTRICT`) and delete the children where it is meant, or mark parents as deleted',
  safeWhen: 'The referencing table was created in the same pull request.',
  source: 'https://www.postgresql.org/docs/current/ddl-constraints.html#DDL-CONSTRAINTS-FK',
  find: onOperation(['add-constraint', 'add-column'], (operation, sql) => {
    const reference = operation.op === 'add-constraint' ? operation.constraint.references : operation.column.references;
    if (reference?.onDelete?.toLowerCase() !== 'cascade' || isNewTable(sql, operation.table)) return undefined;
    const columns = operation.op === 'add-constraint' ? operation.constraint.columns : [operation.column.name];
    return {
      message: `deleting one row of ${codeName(reference.table)} from now on deletes all rows of ${codeName(operation.table)} that point to it`,
      help: `let the delete be refused: ${snippet(`FOREIGN KEY (${identifiers(columns, sql.script.dialect)}) REFERENCES ${path(reference.table, sql.script.dialect)}${referenced(reference.columns, sql.script.dialect)} ON DELETE RESTRICT`)}`,
    };
  }),
});
