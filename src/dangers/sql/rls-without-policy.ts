/** Fires on row-level security that is switched on without a policy. */
import { defineDanger } from '../../model/danger.ts';
import { onPostgres } from '../sql-predicates/on-operation.ts';
import { inScriptOn } from '../sql-predicates/script-index.ts';
import { isNewTable } from '../sql-predicates/new-object.ts';
import { codeName, path, snippet } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'row-level security without a policy',
  harm: 'outage',
  severity: 'high',
  why: 'Without a policy nobody but the owner sees a row: running code reads nothing and its writes are refused.',
  help: 'create the policies first, in the same migration',
  safeWhen:
    'A policy for the table is created in the same or an earlier file, or the schema has one. For a table that was created in the same pull request, which nothing uses yet, the finding has severity low.',
  source: 'https://www.postgresql.org/docs/current/ddl-rowsecurity.html',
  find: onPostgres('row-security', (operation, sql) => {
    const { table } = operation;
    if (operation.action !== 'enable') return undefined;
    if (inScriptOn(sql, table, 'create-policy').length > 0 || sql.history.hasPolicy(table, sql.statement.ordinal)) return undefined;
    return {
      severity: isNewTable(sql, table) ? 'low' : 'high',
      message: `nobody but its owner sees a row of ${codeName(table)}: there is no policy here`,
      help: `in the same migration: ${snippet(`CREATE POLICY <name> ON ${path(table)} USING (<condition>);`)}`,
    };
  }),
});
