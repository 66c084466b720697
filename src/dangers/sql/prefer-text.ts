/** Advises on text with a limit in its type. */
import { defineDanger } from '../../model/danger.ts';
import { onPostgres } from '../sql-predicates/on-operation.ts';
import { code, codeName, identifier, snippet } from '../sql-predicates/wording.ts';
import { declaredColumns } from '../sql-predicates/column-types.ts';

export default defineDanger({
  title: 'limited text column',
  harm: 'advice',
  severity: 'low',
  advisory: true,
  why: 'The limit is part of the type, and lowering it later copies the table under lock.',
  help: 'use `text`, and a CHECK where a limit is meant',
  source: 'https://wiki.postgresql.org/wiki/Don%27t_Do_This#Don.27t_use_varchar.28n.29_by_default',
  find: onPostgres(['create-table', 'add-column', 'alter-column-type'], (operation) =>
    declaredColumns(operation)
      .filter(({ type }) => type.name === 'varchar' && type.modifiers.length > 0)
      .map(({ name, type }) => ({
        key: name,
        message: `the limit of ${code(name)} of ${codeName(operation.table)} is part of its type, ${code(type.text)}`,
        help: snippet(`${identifier(name)} text CHECK (length(${identifier(name)}) <= ${type.modifiers[0]})`),
      })),
  ),
});
