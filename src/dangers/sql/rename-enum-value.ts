/** Fires on a value of an enum type that gets another name. */
import { defineDanger } from '../../model/danger.ts';
import { onPostgres } from '../sql-predicates/on-operation.ts';
import { isNew } from '../sql-predicates/new-object.ts';
import { code, codeName, literal, path, snippet } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'enum value renamed',
  harm: 'incompatible',
  severity: 'high',
  why: 'Running code still writes and compares with the old value and fails, and logical replication does not carry the change.',
  help: 'add the new value, move rows over in a later migration, and stop using the old one',
  safeWhen: 'The type was created earlier in the same pull request.',
  source: 'https://www.postgresql.org/docs/current/sql-altertype.html',
  find: onPostgres('rename-enum-value', (operation, sql) => {
    const { type, value, to } = operation;
    if (isNew(sql, 'type', type)) return undefined;
    return {
      message: `code that writes or expects ${code(value)} of ${codeName(type)} fails at once`,
      help: `${snippet(`ALTER TYPE ${path(type)} ADD VALUE ${literal(to)} AFTER ${literal(value)}`)}; and move rows over in a later migration`,
    };
  }),
});
