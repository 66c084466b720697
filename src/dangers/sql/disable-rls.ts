/** Fires on row-level security that is switched off. */
import { defineDanger } from '../../model/danger.ts';
import { onPostgres } from '../sql-predicates/on-operation.ts';
import { isNewTable } from '../sql-predicates/new-object.ts';
import { codeName, path, snippet } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'row-level security switched off',
  harm: 'exposure',
  severity: 'high',
  why: 'The policies of the table no longer apply: every role with access to the table sees and changes all rows, of all tenants.',
  help: 'keep it on, and write a policy for whoever is shut out',
  safeWhen: 'The table was created earlier in the same pull request.',
  source: 'https://www.postgresql.org/docs/current/ddl-rowsecurity.html',
  find: onPostgres('row-security', (operation, sql) => {
    const { table, action } = operation;
    if ((action !== 'disable' && action !== 'no-force') || isNewTable(sql, table)) return undefined;
    return {
      message:
        action === 'disable'
          ? `policies no longer guard the rows of ${codeName(table)}`
          : `policies no longer hold for the owner of ${codeName(table)}`,
      help: `leave it on, and let in who needs it: ${snippet(`CREATE POLICY <name> ON ${path(table)} TO <role> USING (<condition>);`)}`,
    };
  }),
});
