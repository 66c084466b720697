/** Fires on a foreign key that is checked against all rows while both tables wait. */
import { defineDanger } from '../../model/danger.ts';
import { onPostgres } from '../sql-predicates/on-operation.ts';
import { isNewTable } from '../sql-predicates/new-object.ts';
import { codeName, freshName, identifier, identifiers, path, snippet } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'foreign key checked while writes wait',
  harm: 'lock',
  severity: 'high',
  why: 'Adding the key locks both tables against writes (SHARE ROW EXCLUSIVE) while every row of the referencing table is looked up in the other.',
  help: 'add it `NOT VALID`, and validate it in a later transaction: the check then takes a lock that lets writes through',
  safeWhen: 'The referencing table was created earlier in the same pull request, or the key is added `NOT VALID` or `NOT ENFORCED`.',
  source: 'https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-DESC-ADD-TABLE-CONSTRAINT',
  find: onPostgres('add-constraint', (operation, sql) => {
    const { constraint, table } = operation;
    if (constraint.kind !== 'foreign-key' || constraint.notValid || constraint.notEnforced || isNewTable(sql, table)) return undefined;
    const parent = constraint.references?.table;
    const name = constraint.name ?? freshName(table.name, ...constraint.columns, 'fkey');
    const references = parent
      ? `${path(parent)}${constraint.references?.columns.length ? ` (${identifiers(constraint.references.columns)})` : ''}`
      : '...';
    const onDelete = constraint.references?.onDelete ? ` ON DELETE ${constraint.references.onDelete.toUpperCase()}` : '';
    // The statement itself says more than its operation, such as ON UPDATE.
    const single = sql.statement.operations.length === 1 && constraint.name !== null;
    const add = single
      ? `${sql.statement.text} NOT VALID`
      : `ALTER TABLE ${path(table)} ADD CONSTRAINT ${identifier(name)} FOREIGN KEY (${identifiers(constraint.columns)}) REFERENCES ${references}${onDelete} NOT VALID`;
    return {
      key: name,
      message: `writes to ${codeName(table)}${parent ? ` and ${codeName(parent)}` : ''} wait while every row is checked`,
      help: `${snippet(add)}; then, in another transaction: ${snippet(`ALTER TABLE ${path(table)} VALIDATE CONSTRAINT ${identifier(name)};`)}`,
    };
  }),
});
