/** Fires on a column that is added together with a foreign key. */
import { defineDanger } from '../../model/danger.ts';
import { onPostgres } from '../sql-predicates/on-operation.ts';
import { isNewTable } from '../sql-predicates/new-object.ts';
import { plainColumn } from '../sql-predicates/proposed.ts';
import { code, codeName, freshName, identifier, identifiers, path, snippet } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'column added with a foreign key',
  harm: 'lock',
  severity: 'high',
  why: 'The referenced table is locked against writes too (SHARE ROW EXCLUSIVE). While the new column is NULL in every row this is short; with a default every row is looked up first.',
  help: 'add the column first, then the foreign key `NOT VALID`, and validate it in a later transaction',
  safeWhen:
    'The table was created earlier in the same pull request. A nullable column without a default is reported with severity low, since nothing has to be checked.',
  source: 'measured on PostgreSQL 15: locks in pg_locks, scans in pg_stat_user_tables',
  lock: { mode: 'ACCESS EXCLUSIVE', during: 'scan' },
  find: onPostgres('add-column', (operation, sql) => {
    const { table, column } = operation;
    const parent = column.references?.table;
    if (!parent || isNewTable(sql, table)) return undefined;
    const filled =
      (column.default && !column.default.isNull) ||
      column.autoIncrement === true ||
      column.identity === true ||
      column.generated !== undefined;
    const name = freshName(table.name, column.name, 'fkey');
    const { columns = [], onDelete } = column.references ?? {};
    const references = `${path(parent)}${columns.length > 0 ? ` (${identifiers(columns)})` : ''}${onDelete ? ` ON DELETE ${onDelete.toUpperCase()}` : ''}`;
    return {
      severity: filled ? 'high' : 'low',
      message: filled
        ? `writes to ${codeName(table)} and ${codeName(parent)} wait while every row of the new column is checked`
        : `writes to ${codeName(parent)} wait too while ${code(column.name)} is added to ${codeName(table)}`,
      help:
        `${snippet(`ALTER TABLE ${path(table)} ADD COLUMN ${plainColumn(column)}`)}; then: ${snippet(`ALTER TABLE ${path(table)} ADD CONSTRAINT ${identifier(name)} FOREIGN KEY (${identifier(column.name)}) REFERENCES ${references} NOT VALID`)}; ` +
        `and in another transaction: ${snippet(`ALTER TABLE ${path(table)} VALIDATE CONSTRAINT ${identifier(name)};`)}`,
    };
  }),
});
