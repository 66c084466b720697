/** Fires on a role that is dropped. */
import { defineDanger } from '../../model/danger.ts';
import { isMySql } from '../sql-predicates/dialect.ts';
import { onOperation } from '../sql-predicates/on-operation.ts';
import { isNew } from '../sql-predicates/new-object.ts';
import { account, code, identifier, snippet } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'role dropped',
  harm: 'outage',
  severity: 'high',
  why: 'Whoever logs in with the role is locked out, and whatever was granted through it is gone.',
  help: 'take away the login first, wait until nothing has used it for a while, and drop it then',
  safeWhen: 'The role was created earlier in the same pull request.',
  source: 'https://www.postgresql.org/docs/current/sql-droprole.html',
  find: onOperation('drop', (operation, sql) => {
    const { object } = operation;
    if (operation.objectType !== 'role' || isNew(sql, 'role', object)) return undefined;
    return {
      message: `whatever logs in as ${code(object.name)} is locked out`,
      help: isMySql(sql)
        ? `first lock the account and wait: ${snippet(`ALTER USER ${account(object.name)} ACCOUNT LOCK;`)}`
        : `first take away the login and wait: ${snippet(`ALTER ROLE ${identifier(object.name, sql.script.dialect)} NOLOGIN;`)}`,
    };
  }),
});
