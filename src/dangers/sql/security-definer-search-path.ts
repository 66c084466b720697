/** Fires on a function that runs with its owner's rights and the caller's search path. */
import { defineDanger } from '../../model/danger.ts';
import type { SqlDetail, SqlName } from '../../model/sql.ts';
import { onPostgres } from '../sql-predicates/on-operation.ts';
import { later } from '../sql-predicates/script-index.ts';
import { codeName, path, snippet } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'function with the rights of its owner and an open search path',
  harm: 'privilege',
  severity: 'high',
  why: 'Whoever calls it chooses the search path, and so can put an object of their own in the place of one that the function uses: it then runs with the rights of the owner.',
  help: "set the search path on the function: `SET search_path = ''`, and qualify the names in its body",
  safeWhen: 'The function sets `search_path` itself, or `ALTER FUNCTION` sets it later in the same file.',
  source: 'https://www.postgresql.org/docs/current/sql-createfunction.html#SQL-CREATEFUNCTION-SECURITY',
  find: onPostgres('create-function', (operation, sql) => {
    if (!operation.securityDefiner || operation.searchPathSet || isSetLater(sql, operation.function)) return undefined;
    const name = operation.function;
    return {
      message: `whoever may call ${codeName(name)} can make it run code of theirs with the rights of its owner`,
      help: snippet(`ALTER FUNCTION ${path(name)} SET search_path = '';`),
    };
  }),
});

function isSetLater(sql: SqlDetail, { name }: SqlName): boolean {
  return later(sql, 'other').some(({ operation, statement }) => {
    if (operation.statement !== 'ALTER FUNCTION') return false;
    const [, written = ''] =
      /^\s*alter\s+(?:function|procedure|routine)\s+(?:[\w$"]+\s*\.\s*)?("[^"]+"|[\w$]+)/i.exec(statement.text) ?? [];
    const isSame = written.startsWith('"') ? written.slice(1, -1) === name : written.toLowerCase() === name;
    return isSame && /\bset\s+search_path\b/i.test(statement.text);
  });
}
