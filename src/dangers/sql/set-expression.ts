/** Fires on a stored generated column that gets another expression. */
import { defineDanger } from '../../model/danger.ts';
import { onPostgres } from '../sql-predicates/on-operation.ts';
import { isNewColumn } from '../sql-predicates/new-object.ts';
import { code, codeName } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'expression of a stored column changed',
  harm: 'lock',
  severity: 'high',
  why: 'The new expression is computed for every row and stored: the table is copied under ACCESS EXCLUSIVE.',
  help: 'add a second column with the new expression and move readers over',
  safeWhen: 'The column is known to be VIRTUAL, or it was created earlier in the same pull request.',
  source: 'https://www.postgresql.org/docs/17/sql-altertable.html',
  find: onPostgres('set-expression', (operation, sql) => {
    const { table, column } = operation;
    if (isNewColumn(sql, table, column)) return undefined;
    if (sql.history.column(table, column, sql.statement.ordinal)?.generated?.stored === false) return undefined;
    return {
      message: `${codeName(table)} is copied under a lock that keeps out reads and writes, to store ${code(operation.expression.text)} in every row`,
    };
  }),
});
