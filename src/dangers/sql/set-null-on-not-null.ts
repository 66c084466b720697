/** Fires on ON DELETE SET NULL over a column that cannot be null. */
import { defineDanger, type Hit } from '../../model/danger.ts';
import type { SqlDetail, SqlName, SqlOperation, SqlColumn, SqlReference } from '../../model/sql.ts';
import { onOperation } from '../sql-predicates/on-operation.ts';
import { code, codeName, identifiers, path, referenced, snippet } from '../sql-predicates/wording.ts';

interface Key {
  reference: SqlReference | undefined;
  columns: { name: string; notNull: boolean | undefined }[];
}

export default defineDanger({
  title: 'reference set to null in a column that cannot be',
  harm: 'outage',
  severity: 'high',
  why: 'The foreign key answers a delete of the parent by setting the column to NULL, and the column refuses NULL: every such delete fails.',
  help: 'make the column nullable, or use `ON DELETE RESTRICT` or `ON DELETE CASCADE`',
  safeWhen: 'The column is nullable, or it is not known whether it is.',
  source: 'https://www.postgresql.org/docs/current/ddl-constraints.html#DDL-CONSTRAINTS-FK',
  find: onOperation(['create-table', 'add-column', 'add-constraint'], (operation, sql) => {
    const table = operation.table;
    return keys(operation, sql).flatMap(({ reference, columns }): Hit[] => {
      if (reference?.onDelete?.toLowerCase() !== 'set null') return [];
      const strict = columns.filter(({ notNull }) => notNull === true).map(({ name }) => name);
      if (strict.length === 0) return [];
      return [
        {
          key: strict.join(),
          message: `deleting a row of ${codeName(reference.table)} fails: the foreign key sets ${strict.map(code).join(', ')} of ${codeName(table)} to NULL, which is NOT NULL`,
          help: `${snippet(`FOREIGN KEY (${identifiers(strict, sql.script.dialect)}) REFERENCES ${path(reference.table, sql.script.dialect)}${referenced(reference.columns, sql.script.dialect)} ON DELETE RESTRICT`)}, or leave out NOT NULL`,
        },
      ];
    });
  }),
});

function keys(operation: SqlOperation, sql: SqlDetail): Key[] {
  const known = (table: SqlName, name: string) => ({ name, notNull: sql.history.column(table, name, sql.statement.ordinal)?.notNull });
  const inline = (column: SqlColumn): Key => ({ reference: column.references, columns: [{ name: column.name, notNull: column.notNull }] });
  switch (operation.op) {
    case 'add-column':
      return [inline(operation.column)];
    case 'add-constraint':
      return [
        { reference: operation.constraint.references, columns: operation.constraint.columns.map((name) => known(operation.table, name)) },
      ];
    case 'create-table': {
      const own = new Map(operation.columns.map(({ name, notNull }) => [name, notNull]));
      const apart = operation.constraints.map(({ references, columns }) => ({
        reference: references,
        columns: columns.map((name) => ({ name, notNull: own.get(name) })),
      }));
      return [...operation.columns.map(inline), ...apart];
    }
    default:
      return [];
  }
}
