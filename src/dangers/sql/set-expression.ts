/** Fires on a stored generated column that gets another expression. */
import { defineDanger } from '../../model/danger.ts';
import { onPostgres } from '../sql-predicates/on-operation.ts';
import { isNewColumn } from '../sql-predicates/new-object.ts';
import { code, codeName, identifier, path, snippet } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'expression of a stored column changed',
  harm: 'lock',
  severity: 'high',
  why: 'The new expression is computed for every row and stored: the table is copied under ACCESS EXCLUSIVE.',
  help: 'make it a plain column (`DROP EXPRESSION`, which is instant), compute it from a trigger for new rows, and in batches for old ones',
  safeWhen: 'The column is known to be VIRTUAL, or it was created earlier in the same pull request.',
  source: 'https://www.postgresql.org/docs/17/sql-altertable.html',
  lock: { mode: 'ACCESS EXCLUSIVE', during: 'rewrite' },
  find: onPostgres('set-expression', (operation, sql) => {
    const { table, column } = operation;
    if (isNewColumn(sql, table, column)) return undefined;
    if (sql.history.column(table, column, sql.statement.ordinal)?.generated?.stored === false) return undefined;
    return {
      message: `${codeName(table)} is copied under a lock that keeps out reads and writes, to store ${code(operation.expression.text)} in every row`,
      help: `make it a plain column: ${snippet(`ALTER TABLE ${path(table)} ALTER COLUMN ${identifier(column)} DROP EXPRESSION`)}; in the same transaction compute it from a trigger, and then in batches for old rows`,
    };
  }),
});
