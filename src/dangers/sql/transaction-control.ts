/** Fires on BEGIN, COMMIT or ROLLBACK that meddles with a transaction already open. */
import { defineDanger } from '../../model/danger.ts';
import type { Dialect, SqlDetail } from '../../model/sql.ts';
import { onOperation } from '../sql-predicates/on-operation.ts';
import { earlier } from '../sql-predicates/script-index.ts';

const BEGIN_INSIDE: Readonly<Record<Dialect, string>> = {
  postgres: 'this BEGIN does nothing: a transaction is already open, and the next COMMIT ends that one',
  mysql: 'this BEGIN commits the transaction of the migration tool: a failure after it leaves the file half applied',
  mariadb: 'this BEGIN commits the transaction of the migration tool: a failure after it leaves the file half applied',
  sqlite: 'the migration fails: SQLite refuses a BEGIN inside a transaction, and one is already open',
};

export default defineDanger({
  title: 'transaction of the migration tool ended or nested',
  harm: 'outage',
  severity: 'high',
  why: 'A COMMIT or ROLLBACK ends the transaction that the migration tool opened around the file: what follows runs outside it, and a failure leaves the file half applied. A BEGIN inside a transaction does nothing.',
  help: 'leave transactions to the tool, or tell it by its marker not to open one',
  safeWhen: 'No transaction is open around the file.',
  source: 'https://www.postgresql.org/docs/current/sql-begin.html',
  find: onOperation('transaction', (operation, sql) => {
    const { action } = operation;
    const { transaction } = sql.statement;
    if (action === 'begin' && transaction !== 'none') return { message: BEGIN_INSIDE[sql.script.dialect] };
    if ((action === 'commit' || action === 'rollback') && transaction === 'file')
      return {
        message:
          action === 'commit'
            ? 'this COMMIT ends the transaction of the migration tool: a failure after it leaves the file half applied'
            : 'this ROLLBACK undoes what the file did so far, and the tool still records it as applied',
      };
    if ((action === 'commit' || action === 'rollback') && transaction === 'none' && isSurplus(sql))
      return { message: `this ${action.toUpperCase()} finds no transaction: the one that the file began has ended already` };
    return undefined;
  }),
});

/** The last thing that the file did about transactions was to end one of its own. */
function isSurplus(sql: SqlDetail): boolean {
  const before = earlier(sql, 'transaction').filter(({ operation }) => operation !== sql.operation);
  const last = before.at(-1)?.operation.action;
  return (last === 'commit' || last === 'rollback') && before.some(({ operation }) => operation.action === 'begin');
}
