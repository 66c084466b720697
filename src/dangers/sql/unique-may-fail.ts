/** Advises on a unique index over rows that are already there. */
import { defineDanger } from '../../model/danger.ts';
import { onOperation } from '../sql-predicates/on-operation.ts';
import { isNewTable, isNewColumn } from '../sql-predicates/new-object.ts';
import { code, codeName, path, snippet } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'unique index that duplicates would break',
  harm: 'advice',
  severity: 'low',
  advisory: true,
  why: 'If two rows agree in the columns the build fails, and a concurrent build leaves an INVALID index behind.',
  help: 'look for duplicates first, and put the query into the pull request',
  safeWhen: 'The table or a column was created earlier in the same pull request.',
  source: 'https://www.postgresql.org/docs/current/sql-createindex.html#SQL-CREATEINDEX-CONCURRENTLY',
  find: onOperation('create-index', ({ index }, sql) => {
    const { table, columns } = index;
    if (!index.unique || isNewTable(sql, table) || columns.some((column) => isNewColumn(sql, table, column))) return undefined;
    return {
      message: `fails if two rows of ${codeName(table)} agree in ${columns.map(code).join(', ')}`,
      help: `look first: ${snippet(`SELECT ${columns.join(', ')}, count(*) FROM ${path(table, sql.script.dialect)} GROUP BY ${columns.map((_, at) => at + 1).join(', ')} HAVING count(*) > 1;`)}`,
    };
  }),
});
