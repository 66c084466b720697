/** Fires on a trigger that is dropped. */
import { defineDanger } from '../../model/danger.ts';
import { sqlKey, type SqlDetail, type SqlName } from '../../model/sql.ts';
import { onOperation } from '../sql-predicates/on-operation.ts';
import { inScript, later } from '../sql-predicates/script-index.ts';
import { isNewTable, sameName } from '../sql-predicates/new-object.ts';
import { code, codeName } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'trigger dropped',
  harm: 'lock',
  severity: 'high',
  why: 'The table is locked against reads and writes, and whatever the trigger did (auditing, synchronising, checking) silently stops.',
  help: 'replace it in one step with `CREATE OR REPLACE TRIGGER` (PostgreSQL 14 and later); drop it for good once nothing relies on it',
  safeWhen:
    'The trigger, its table, or its successor under the same name is created in the same pull request, or the table is dropped in the same file.',
  source: 'https://www.postgresql.org/docs/current/sql-droptrigger.html',
  lock: { mode: 'ACCESS EXCLUSIVE', during: 'moment' },
  find: onOperation('drop', (operation, sql) => {
    const { objectType, object, table } = operation;
    if (objectType !== 'trigger') return undefined;
    if (table && (isNewTable(sql, table) || isGoing(sql, table))) return undefined;
    // Under the same name on another table it has moved there, as its data has.
    const made = inScript(sql, 'create-trigger').some(({ operation: other }) => other.trigger === object.name);
    if (made || (table && sql.history.createdBefore(sqlKey('trigger', table, object.name), sql.statement.ordinal))) return undefined;
    if (sql.script.dialect !== 'postgres')
      return {
        harm: 'incompatible',
        severity: 'medium',
        message: `what the trigger ${code(object.name)} does stops happening`,
        help: 'where it is replaced, create its successor in the same file',
      };
    return {
      message: `what the trigger ${code(object.name)}${table ? ` does on every write to ${codeName(table)}` : ' does'} stops happening`,
      help: 'where it is replaced, in one step: `CREATE OR REPLACE TRIGGER ...;` (PostgreSQL 14 and later)',
    };
  }),
});

function isGoing(sql: SqlDetail, table: SqlName): boolean {
  return later(sql, 'drop').some(({ operation }) => operation.objectType === 'table' && sameName(operation.object, table));
}
