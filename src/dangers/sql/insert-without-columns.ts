/** Fires on INSERT that relies on the order of columns. */
import { defineDanger } from '../../model/danger.ts';
import { onOperation } from '../sql-predicates/on-operation.ts';
import { isNewTable } from '../sql-predicates/new-object.ts';
import { codeName, path, snippet } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'insert that relies on the order of columns',
  harm: 'incompatible',
  severity: 'low',
  why: 'Which value lands in which column depends on the order in which columns were once added, which differs between databases that were migrated and those that were restored.',
  help: 'name the columns',
  safeWhen: 'The columns are named, or the table was created earlier in the same pull request.',
  source: 'https://www.postgresql.org/docs/current/sql-insert.html',
  find: onOperation('insert', (operation, sql) => {
    const { table } = operation;
    if (operation.namesColumns || operation.replace || isNewTable(sql, table)) return undefined;
    return {
      message: `which value lands in which column of ${codeName(table)} depends on the order of its columns`,
      help: snippet(`INSERT INTO ${path(table, sql.script.dialect)} (<columns>) ...`),
    };
  }),
});
