/** Advises on a primary key that can run out of numbers. */
import { defineDanger } from '../../model/danger.ts';
import { isMySql } from '../sql-predicates/dialect.ts';
import { onOperation } from '../sql-predicates/on-operation.ts';
import { code, codeName, identifier, snippet } from '../sql-predicates/wording.ts';
import { isShortInteger, primaryKeyColumns } from '../sql-predicates/column-types.ts';

export default defineDanger({
  title: 'primary key of four bytes',
  harm: 'advice',
  severity: 'low',
  advisory: true,
  why: 'After 2,147,483,647 rows, deleted ones included, inserts fail, and widening the key copies the table under lock.',
  help: 'use `bigint`',
  source: 'https://www.postgresql.org/docs/current/datatype-numeric.html#DATATYPE-INT',
  find: onOperation(['create-table', 'add-column', 'add-constraint'], (operation, sql) =>
    // Integers of SQLite are as long as they need to be.
    (sql.script.dialect === 'sqlite' ? [] : primaryKeyColumns(operation, sql))
      .filter(({ type }) => type && isShortInteger(type))
      .map(({ name, type }) => ({
        key: name,
        message: `the key ${code(name)} of ${codeName(operation.table)} runs out of numbers: it is ${code(type?.text ?? '')}`,
        help: isMySql(sql)
          ? snippet(`${identifier(name, sql.script.dialect)} bigint unsigned NOT NULL AUTO_INCREMENT`)
          : snippet(`${identifier(name, sql.script.dialect)} bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY`),
      })),
  ),
});
