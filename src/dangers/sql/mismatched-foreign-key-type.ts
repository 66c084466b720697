/** Fires on a foreign key between columns of different types. */
import { defineDanger, type Hit } from '../../model/danger.ts';
import type { SqlDetail, SqlOperation, SqlColumn, SqlReference, SqlType } from '../../model/sql.ts';
import { onOperation } from '../sql-predicates/on-operation.ts';
import { code, codeName, identifier } from '../sql-predicates/wording.ts';
import { typeName } from '../sql-predicates/type-change.ts';

interface Pair {
  reference: SqlReference;
  /** Types of the referencing columns, in order; absent where unknown. */
  types: (SqlType | undefined)[];
  columns: string[];
}

export default defineDanger({
  title: 'foreign key between different types',
  harm: 'incompatible',
  severity: 'medium',
  why: 'Joins over the key have to convert, which may keep indexes from being used, and a narrower column runs out of values before the other does.',
  help: 'give the referencing column the type of the referenced one',
  safeWhen: 'Both types are equal, or one of them is not known.',
  source: 'https://www.postgresql.org/docs/current/ddl-constraints.html#DDL-CONSTRAINTS-FK',
  find: onOperation(['create-table', 'add-column', 'add-constraint'], (operation, sql) =>
    pairs(operation, sql).flatMap(({ reference, types, columns }): Hit[] =>
      columns.flatMap((column, at) => {
        const [own, target] = [types[at], reference.columns[at]];
        const other = target === undefined ? undefined : sql.history.column(reference.table, target, sql.statement.ordinal)?.type;
        if (!own || !other || isSame(own, other) || sql.script.dialect === 'sqlite') return [];
        return [
          {
            key: column,
            message: `${code(column)} of ${codeName(operation.table)} is ${code(own.text)}, and the ${code(target ?? '')} of ${codeName(reference.table)} that it points to is ${code(other.text)}`,
            help: `declare it as: ${identifier(column, sql.script.dialect)} ${other.text.replace(/^(big|small)?serial$/i, (_, size: string | undefined) => `${size ?? ''}int`)}`,
          },
        ];
      }),
    ),
  ),
});

function pairs(operation: SqlOperation, sql: SqlDetail): Pair[] {
  switch (operation.op) {
    case 'add-column':
      return inline(operation.column);
    case 'add-constraint': {
      const { references, columns } = operation.constraint;
      const types = columns.map((name) => sql.history.column(operation.table, name, sql.statement.ordinal)?.type);
      return references ? [{ reference: references, types, columns }] : [];
    }
    case 'create-table': {
      const own = new Map(operation.columns.map(({ name, type }) => [name, type]));
      const apart = operation.constraints.flatMap(({ references, columns }) =>
        references ? [{ reference: references, types: columns.map((name) => own.get(name)), columns }] : [],
      );
      return [...operation.columns.flatMap(inline), ...apart];
    }
    default:
      return [];
  }
}

function inline(column: SqlColumn): Pair[] {
  return column.references ? [{ reference: column.references, types: [column.type], columns: [column.name] }] : [];
}

/** MySQL tells numbers with a sign from those without. */
function isSame(a: SqlType, b: SqlType): boolean {
  return typeName(a) === typeName(b) && (a.unsigned ?? false) === (b.unsigned ?? false);
}
