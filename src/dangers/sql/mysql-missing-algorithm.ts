/** Fires on changes of tables in MySQL that leave the algorithm to the server. */
import { defineDanger } from '../../model/danger.ts';
import { changedTable } from '../sql-predicates/changed-table.ts';
import { isMySql } from '../sql-predicates/dialect.ts';
import { isNewTable } from '../sql-predicates/new-object.ts';
import { codeName } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'algorithm left to the server',
  harm: 'advice',
  severity: 'low',
  advisory: true,
  why: 'Where a change cannot be made online, the server copies the table without a word, and writers wait. A statement that names its algorithm fails instead.',
  help: 'name what you count on: `ALGORITHM=INSTANT`, or `ALGORITHM=INPLACE, LOCK=NONE`',
  safeWhen: 'The algorithm or lock is named, or the table was created earlier in the same pull request.',
  source: 'https://dev.mysql.com/doc/refman/8.0/en/alter-table.html#alter-table-performance',
  find({ sql }) {
    if (!sql || sql.script.direction === 'down' || !isMySql(sql) || sql.statement.online || sql.statement.operations[0] !== sql.operation)
      return undefined;
    const table = changedTable(sql.operation);
    if (!table || isNewTable(sql, table)) return undefined;
    return { message: `if ${codeName(table)} has to be copied for this, the server does so, and its writers wait` };
  },
});
