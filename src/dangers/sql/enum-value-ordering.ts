/** Advises on an enum value whose place is not said. */
import { defineDanger } from '../../model/danger.ts';
import { onPostgres } from '../sql-predicates/on-operation.ts';
import { code, codeName, literal, path, snippet } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'enum value added without its place',
  harm: 'advice',
  severity: 'low',
  advisory: true,
  why: 'The value sorts last, which comparisons and ORDER BY will show, and its place cannot be changed.',
  help: 'say `BEFORE` or `AFTER` which value it comes',
  safeWhen: 'Its place is said.',
  source: 'https://www.postgresql.org/docs/current/sql-altertype.html',
  find: onPostgres('add-enum-value', (operation) => {
    if (operation.placed) return undefined;
    const { type, value } = operation;
    return {
      message: `${code(value)} sorts after all other values of ${codeName(type)}`,
      help: snippet(`ALTER TYPE ${path(type)} ADD VALUE ${literal(value)} AFTER <value>;`),
    };
  }),
});
