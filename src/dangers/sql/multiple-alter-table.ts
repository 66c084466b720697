/** Advises on one table that is altered by several statements. */
import { defineDanger } from '../../model/danger.ts';
import { onPostgres } from '../sql-predicates/on-operation.ts';
import { earlier } from '../sql-predicates/script-index.ts';
import { isNewTable, sameName } from '../sql-predicates/new-object.ts';
import { codeName, path, snippet } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'one table altered several times',
  harm: 'advice',
  severity: 'low',
  advisory: true,
  why: 'Each statement waits for its lock, and may scan or copy the table, anew.',
  help: 'put the actions into one ALTER TABLE',
  safeWhen:
    'The table was created earlier in the same pull request, the statements run in different transactions on purpose, or the second one validates a constraint.',
  source: 'https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-NOTES',
  find: onPostgres(
    ['add-column', 'drop-column', 'alter-column-type', 'set-not-null', 'drop-not-null', 'set-default', 'drop-default', 'add-constraint'],
    (operation, sql) => {
      const { table } = operation;
      if (isNewTable(sql, table) || sql.statement.operations[0] !== operation) return undefined;
      const before = earlier(
        sql,
        'add-column',
        'drop-column',
        'alter-column-type',
        'set-not-null',
        'drop-not-null',
        'set-default',
        'drop-default',
        'add-constraint',
      ).some(
        (other) =>
          other.statement !== sql.statement &&
          other.statement.transactionNumber === sql.statement.transactionNumber &&
          sameName(other.operation.table, table),
      );
      return before
        ? {
            message: `${codeName(table)} is locked again for another ALTER TABLE`,
            help: `one statement: ${snippet(`ALTER TABLE ${path(table)} <first>, <second>;`)}`,
          }
        : undefined;
    },
  ),
});
