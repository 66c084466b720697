/** Fires on an enum value that old servers refuse to add in a transaction. */
import { defineDanger } from '../../model/danger.ts';
import { onPostgres } from '../sql-predicates/on-operation.ts';
import { earlier, inSameTransaction } from '../sql-predicates/script-index.ts';
import { sameName } from '../sql-predicates/new-object.ts';
import { code, codeName, literal, path, snippet } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'enum value added in a transaction on an old server',
  harm: 'outage',
  severity: 'high',
  why: 'Before PostgreSQL 12 `ALTER TYPE ... ADD VALUE` is refused inside a transaction: the migration fails.',
  help: 'run it alone, in a migration without a transaction',
  safeWhen: 'The server is PostgreSQL 12 or later, no transaction is open, or the type was created in the same one.',
  source: 'https://www.postgresql.org/docs/11/sql-altertype.html',
  find: onPostgres('add-enum-value', (operation, sql) => {
    const { type, value } = operation;
    if (sql.script.server >= 12 || sql.statement.transaction === 'none') return undefined;
    if (
      earlier(sql, 'create-type').some(({ operation: made, statement }) => sameName(made.type, type) && inSameTransaction(sql, statement))
    )
      return undefined;
    return {
      message: `the migration fails: PostgreSQL ${sql.script.server} does not add ${code(value)} to ${codeName(type)} inside a transaction`,
      help: `alone in a migration without a transaction: ${snippet(`ALTER TYPE ${path(type)} ADD VALUE ${literal(value)};`)}`,
    };
  }),
});
