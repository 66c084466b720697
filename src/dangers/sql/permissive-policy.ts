/** Fires on a policy that lets everything through. */
import { defineDanger } from '../../model/danger.ts';
import { onPostgres } from '../sql-predicates/on-operation.ts';
import { code, codeName, identifier, path, snippet } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'policy that lets everything through',
  harm: 'exposure',
  severity: 'high',
  why: 'Permissive policies add up: one that is always true makes all others of the table pointless.',
  help: 'write the condition that tells whose row it is',
  safeWhen: 'It is for SELECT only (public contents), or RESTRICTIVE. Where it is for named roles only, the finding has severity medium.',
  source: 'https://www.postgresql.org/docs/current/sql-createpolicy.html',
  find: onPostgres(['create-policy', 'alter-policy'], (operation) => {
    const { table, policy, command, usingTrue, checkTrue, permissive, roles } = operation;
    if ((!usingTrue && !checkTrue) || !permissive || command.toLowerCase() === 'select') return undefined;
    const everybody = roles.length === 0 || roles.some((role) => ['public', 'anon', 'authenticated'].includes(role.toLowerCase()));
    const does = usingTrue ? 'see and change every row' : 'write any row';
    return {
      severity: everybody ? 'high' : 'medium',
      message: `the policy ${code(policy)} lets ${everybody ? 'everybody' : roles.map(code).join(', ')} ${does} of ${codeName(table)}`,
      help: snippet(`ALTER POLICY ${identifier(policy)} ON ${path(table)} ${usingTrue ? 'USING' : 'WITH CHECK'} (<condition on the row>);`),
    };
  }),
});
