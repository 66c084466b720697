/** Advises on statements that cannot be run a second time after the file stopped half-way. */
import { defineDanger } from '../../model/danger.ts';
import type { SqlDetail } from '../../model/sql.ts';
import { onPostgres } from '../sql-predicates/on-operation.ts';
import { earlier } from '../sql-predicates/script-index.ts';

export default defineDanger({
  title: 'migration that cannot be run again',
  harm: 'advice',
  severity: 'low',
  advisory: true,
  why: 'Without a transaction a failure leaves the first statements done. Run again, the file stops at the first of them.',
  help: 'write `IF NOT EXISTS` and `IF EXISTS`, or run the file in a transaction',
  safeWhen: 'The file runs in a transaction, holds this one statement, or the statement copes with what is already there.',
  source: 'https://www.postgresql.org/docs/current/sql-altertable.html',
  find: onPostgres(
    ['create-table', 'add-column', 'drop-column', 'drop', 'create-index', 'add-constraint', 'drop-constraint'],
    (operation, sql) => {
      if (sql.statement.transaction !== 'none' || sql.statement.nested || sql.script.statements.length < 2) return undefined;
      switch (operation.op) {
        case 'create-table':
        case 'add-column':
          if (operation.ifNotExists) return undefined;
          break;
        case 'create-index':
          if (operation.index.ifNotExists || isGuarded(sql, operation.index.name)) return undefined;
          break;
        case 'add-constraint':
          if (isGuarded(sql, operation.constraint.name)) return undefined;
          break;
        default:
          if (operation.ifExists) return undefined;
      }
      return { message: 'if the file stops after this, running it again stops here' };
    },
  ),
});

/** What is created under the name was dropped before, if it was there. */
function isGuarded(sql: SqlDetail, name: string | null): boolean {
  return earlier(sql, 'drop', 'drop-constraint').some(({ operation }) =>
    operation.op === 'drop' ? operation.ifExists && operation.object.name === name : operation.ifExists && operation.constraint === name,
  );
}
