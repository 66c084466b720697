/** Advises on serial columns. */
import { defineDanger } from '../../model/danger.ts';
import { onPostgres } from '../sql-predicates/on-operation.ts';
import { code, codeName, identifier, snippet } from '../sql-predicates/wording.ts';
import { declaredColumns } from '../sql-predicates/column-types.ts';

export default defineDanger({
  title: 'serial column',
  harm: 'advice',
  severity: 'low',
  advisory: true,
  why: 'The sequence of a serial column has an owner and grants of its own, which are easily forgotten.',
  help: 'use `GENERATED ALWAYS AS IDENTITY`',
  source: 'https://wiki.postgresql.org/wiki/Don%27t_Do_This#Don.27t_use_serial',
  find: onPostgres(['create-table', 'add-column'], (operation) =>
    declaredColumns(operation)
      .filter(({ type }) => /^(small|big)?serial[248]?$/.test(type.name))
      .map(({ name, type }) => ({
        key: name,
        message: `the sequence behind ${code(name)} of ${codeName(operation.table)} needs grants of its own`,
        help: snippet(
          `${identifier(name)} ${/big|8/.test(type.name) ? 'bigint' : /small|2/.test(type.name) ? 'smallint' : 'integer'} GENERATED ALWAYS AS IDENTITY`,
        ),
      })),
  ),
});
