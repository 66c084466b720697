/** Fires on a password that stands in the migration. */
import { defineDanger } from '../../model/danger.ts';
import { isMySql } from '../sql-predicates/dialect.ts';
import { onOperation } from '../sql-predicates/on-operation.ts';
import { account, code, identifier, snippet } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'password in the migration',
  harm: 'exposure',
  severity: 'high',
  why: 'The password is in the git history for everybody who can read the repository, and perhaps in the server log.',
  help: 'set it outside the migration from a secret store, or write a SCRAM hash; and change this one, since it is known now',
  safeWhen: 'It is a SCRAM hash, or a placeholder that the migration tool fills in.',
  source: 'https://www.postgresql.org/docs/current/sql-createrole.html',
  find: onOperation(['create-role', 'alter-role'], (operation, sql) => {
    if (!operation.plaintextPassword) return undefined;
    return {
      message: `the password of ${code(operation.role)} is readable for everybody who can read the repository`,
      help: isMySql(sql)
        ? `let the server make one, or set it from a secret store: ${snippet(`ALTER USER ${account(operation.role)} IDENTIFIED BY RANDOM PASSWORD;`)}`
        : `create the role without one, and set it from a secret store: \\password ${identifier(operation.role, sql.script.dialect)}`,
    };
  }),
});
