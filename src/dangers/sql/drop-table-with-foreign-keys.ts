/** Fires on a dropped table that is known to have foreign keys. */
import { defineDanger } from '../../model/danger.ts';
import { onPostgres } from '../sql-predicates/on-operation.ts';
import { isNewTable } from '../sql-predicates/new-object.ts';
import { codeName, path, snippet } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'table with foreign keys dropped',
  harm: 'lock',
  severity: 'medium',
  why: 'Each table that a foreign key points to is locked against reads and writes too (ACCESS EXCLUSIVE), all of them at once, until the transaction ends: its triggers go with the key.',
  help: 'drop the foreign keys first, one per transaction, with a lock timeout; then the table',
  safeWhen:
    'The table was created earlier in the same pull request, or it is not known to have foreign keys: that takes the schema (`--schema`). The referenced tables are new ones.',
  source: 'measured on PostgreSQL 15: locks in pg_locks',
  find: onPostgres('drop', (operation, sql) => {
    const table = operation.object;
    if (operation.objectType !== 'table' || isNewTable(sql, table)) return undefined;
    const parents = sql.history.references(table, sql.statement.ordinal).filter((parent) => !isNewTable(sql, parent));
    if (parents.length === 0) return undefined;
    return {
      message: `reads and writes of ${parents.map(codeName).join(', ')} wait too while ${codeName(table)} is dropped`,
      help: `one per transaction: ${snippet(`SET lock_timeout = '2s'; ALTER TABLE ${path(table)} DROP CONSTRAINT <foreign key>;`)}; then drop ${codeName(table)}`,
    };
  }),
});
