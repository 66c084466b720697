/** Advises on a foreign key without an index of its own. */
import { defineDanger } from '../../model/danger.ts';
import type { SqlDetail, SqlName, SqlConstraint, SqlOperation } from '../../model/sql.ts';
import { onPostgres } from '../sql-predicates/on-operation.ts';
import { inScriptOn } from '../sql-predicates/script-index.ts';
import { code, codeName, freshName, identifier, identifiers, path, snippet } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'foreign key without an index',
  harm: 'advice',
  severity: 'low',
  advisory: true,
  why: 'Deleting or changing a referenced row scans the whole referencing table.',
  help: 'index the referencing columns',
  safeWhen: 'An index of the same file, a unique or a primary key starts with the columns.',
  source: 'https://www.postgresql.org/docs/current/ddl-constraints.html#DDL-CONSTRAINTS-FK',
  find: onPostgres(['create-table', 'add-column', 'add-constraint'], (operation, sql) =>
    keys(operation)
      .filter((columns) => !isIndexed(columns, operation.table, sql))
      .map((columns) => ({
        key: columns.join(),
        message: `deleting what ${columns.map(code).join(', ')} of ${codeName(operation.table)} points to scans the whole table`,
        help: `outside a transaction: ${snippet(`CREATE INDEX CONCURRENTLY ${identifier(freshName(operation.table.name, ...columns, 'idx'))} ON ${path(operation.table)} (${identifiers(columns)});`)}`,
      })),
  ),
});

function keys(operation: SqlOperation): string[][] {
  switch (operation.op) {
    case 'create-table':
      return [
        ...operation.columns.filter(({ references, primaryKey, unique }) => references && !primaryKey && !unique).map(({ name }) => [name]),
        ...operation.constraints.filter(({ kind }) => kind === 'foreign-key').map(({ columns }) => columns),
      ];
    case 'add-column':
      return operation.column.references && !operation.column.unique ? [[operation.column.name]] : [];
    case 'add-constraint':
      return operation.constraint.kind === 'foreign-key' ? [operation.constraint.columns] : [];
    default:
      return [];
  }
}

/** By an index, a unique constraint or a primary key of the same file. */
function isIndexed(columns: string[], table: SqlName, sql: SqlDetail): boolean {
  const starts = (indexed: string[]) => columns.every((column) => indexed.slice(0, columns.length).includes(column));
  const keys: SqlConstraint['kind'][] = ['unique', 'primary-key'];
  const indexes = inScriptOn(sql, table, 'create-index').some(({ operation }) => starts(operation.index.columns));
  const added = inScriptOn(sql, table, 'add-constraint').some(
    ({ operation: { constraint } }) => keys.includes(constraint.kind) && starts(constraint.columns),
  );
  const created = inScriptOn(sql, table, 'create-table').some(
    ({ operation }) =>
      operation.constraints.some(({ kind, columns: indexed }) => keys.includes(kind) && starts(indexed)) ||
      operation.columns.some(({ name, primaryKey, unique }) => (primaryKey === true || unique === true) && starts([name])),
  );
  return indexes || added || created;
}
