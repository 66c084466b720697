/** Advises on times without a time zone. */
import { defineDanger } from '../../model/danger.ts';
import { onPostgres } from '../sql-predicates/on-operation.ts';
import { code, codeName, identifier, snippet } from '../sql-predicates/wording.ts';
import { typeName } from '../sql-predicates/type-change.ts';
import { declaredColumns } from '../sql-predicates/column-types.ts';

export default defineDanger({
  title: 'time without a time zone',
  harm: 'advice',
  severity: 'low',
  advisory: true,
  why: 'What instant a value means depends on who wrote it.',
  help: 'use `timestamptz`',
  source: 'https://wiki.postgresql.org/wiki/Don%27t_Do_This#Don.27t_use_timestamp_.28without_time_zone.29',
  find: onPostgres(['create-table', 'add-column', 'alter-column-type'], (operation) =>
    declaredColumns(operation)
      .filter(({ type }) => typeName(type) === 'timestamp')
      .map(({ name }) => ({
        key: name,
        message: `what instant ${code(name)} of ${codeName(operation.table)} means depends on who wrote it`,
        help: snippet(`${identifier(name)} timestamptz`),
      })),
  ),
});
