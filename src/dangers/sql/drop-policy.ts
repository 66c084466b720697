/** Fires on a row-level policy that is dropped. */
import { defineDanger } from '../../model/danger.ts';
import { onPostgres } from '../sql-predicates/on-operation.ts';
import { inScriptOn, later } from '../sql-predicates/script-index.ts';
import { isNewTable, sameName } from '../sql-predicates/new-object.ts';
import { code, codeName, identifier, path, snippet } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'row-level policy dropped',
  harm: 'exposure',
  severity: 'high',
  why: 'A permissive policy that goes shuts its readers out, a restrictive one opens the rows it guarded.',
  help: 'change it in place with `ALTER POLICY`',
  safeWhen:
    'The policy or its table was created earlier in the same pull request, a policy of that name for the table is created in the same file, or the table is dropped.',
  source: 'https://www.postgresql.org/docs/current/sql-droppolicy.html',
  find: onPostgres('drop', (operation, sql) => {
    const { objectType, object, table } = operation;
    if (objectType !== 'policy' || !table || isNewTable(sql, table)) return undefined;
    if (inScriptOn(sql, table, 'create-policy').some(({ operation: other }) => other.policy === object.name)) return undefined;
    if (later(sql, 'drop').some(({ operation: other }) => other.objectType === 'table' && sameName(other.object, table))) return undefined;
    return {
      message: `rows of ${codeName(table)} that the policy ${code(object.name)} guarded or gave out are open or out of reach`,
      help: `change it in place: ${snippet(`ALTER POLICY ${identifier(object.name)} ON ${path(table)} USING (<condition>);`)}`,
    };
  }),
});
