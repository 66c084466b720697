/** Advises on columns that are padded with blanks. */
import { defineDanger } from '../../model/danger.ts';
import { onPostgres } from '../sql-predicates/on-operation.ts';
import { code, codeName, identifier } from '../sql-predicates/wording.ts';
import { typeName } from '../sql-predicates/type-change.ts';
import { declaredColumns } from '../sql-predicates/column-types.ts';

export default defineDanger({
  title: 'blank-padded column',
  harm: 'advice',
  severity: 'low',
  advisory: true,
  why: 'Values are padded with blanks to the full length, which comparisons sometimes see and sometimes do not.',
  help: 'use `text`',
  source: 'https://wiki.postgresql.org/wiki/Don%27t_Do_This#Don.27t_use_char.28n.29',
  find: onPostgres(['create-table', 'add-column', 'alter-column-type'], (operation) =>
    declaredColumns(operation)
      .filter(({ type }) => typeName(type) === 'bpchar')
      .map(({ name, type }) => ({
        key: name,
        message: `values in ${code(name)} of ${codeName(operation.table)} are padded with blanks: it is ${code(type.text)}`,
        help: `${identifier(name)} text`,
      })),
  ),
});
