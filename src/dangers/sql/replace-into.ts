/** Fires on rows that are deleted and inserted anew. */
import { defineDanger } from '../../model/danger.ts';
import { onOperation } from '../sql-predicates/on-operation.ts';
import { isNewTable } from '../sql-predicates/new-object.ts';
import { codeName, path, snippet } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'rows replaced as a whole',
  harm: 'data-loss',
  severity: 'high',
  why: 'A row with the same key is deleted and another inserted: columns that the statement does not name lose their values, and `ON DELETE CASCADE` takes the rows that point to it along.',
  help: 'change the row that is there: `INSERT ... ON DUPLICATE KEY UPDATE` in MySQL, `ON CONFLICT ... DO UPDATE` in SQLite',
  safeWhen: 'The table was created earlier in the same pull request or is temporary.',
  source: 'https://dev.mysql.com/doc/refman/8.0/en/replace.html, https://www.sqlite.org/lang_conflict.html',
  find: onOperation('insert', (operation, sql) => {
    const { table, replace } = operation;
    if (!replace || isNewTable(sql, table)) return undefined;
    const target = path(table, sql.script.dialect);
    return {
      message: `rows of ${codeName(table)} with the same key are deleted first, with every column that is not named here and whatever cascades from them`,
      help:
        sql.script.dialect === 'sqlite'
          ? snippet(`INSERT INTO ${target} (...) VALUES (...) ON CONFLICT (<key>) DO UPDATE SET ...;`)
          : snippet(`INSERT INTO ${target} (...) VALUES (...) ON DUPLICATE KEY UPDATE ...;`),
    };
  }),
});
