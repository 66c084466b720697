/** Fires on a table whose rows replication can no longer tell apart. */
import { defineDanger } from '../../model/danger.ts';
import { onPostgres } from '../sql-predicates/on-operation.ts';
import { isNewTable } from '../sql-predicates/new-object.ts';
import { codeName, path, snippet } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'replica identity removed',
  harm: 'incompatible',
  severity: 'medium',
  why: 'Logical replication and change capture need to know which row was updated or deleted. With `NOTHING` such statements fail on every published table.',
  help: 'use `REPLICA IDENTITY DEFAULT`, `FULL`, or `USING INDEX`',
  safeWhen: 'The identity is `DEFAULT`, `FULL` or an index, or the table was created earlier in the same pull request.',
  source: 'https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-REPLICA-IDENTITY',
  find: onPostgres('replica-identity', (operation, sql) => {
    const { table } = operation;
    if (operation.identity !== 'nothing' || isNewTable(sql, table)) return undefined;
    return {
      message: `updates and deletes of ${codeName(table)} fail where it is published`,
      help: snippet(`ALTER TABLE ${path(table)} REPLICA IDENTITY DEFAULT;`),
    };
  }),
});
