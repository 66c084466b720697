/** Fires on a function that runs with its owner's rights and the caller's search path. */
import { defineDanger } from '../../model/danger.ts';
import { onPostgres } from '../sql-predicates/on-operation.ts';
import { codeName, path, snippet } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'function with the rights of its owner and an open search path',
  harm: 'privilege',
  severity: 'high',
  why: 'Whoever calls it chooses the search path, and so can put an object of their own in the place of one that the function uses: it then runs with the rights of the owner.',
  help: "set the search path on the function: `SET search_path = ''`, and qualify the names in its body",
  safeWhen: 'The function sets `search_path` itself.',
  source: 'https://www.postgresql.org/docs/current/sql-createfunction.html#SQL-CREATEFUNCTION-SECURITY',
  find: onPostgres('create-function', (operation) => {
    if (!operation.securityDefiner || operation.searchPathSet) return undefined;
    const name = operation.function;
    return {
      message: `whoever may call ${codeName(name)} can make it run code of theirs with the rights of its owner`,
      help: snippet(`ALTER FUNCTION ${path(name)} SET search_path = '';`),
    };
  }),
});
