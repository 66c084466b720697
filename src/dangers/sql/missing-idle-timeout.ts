/** Advises on transactions that could keep their locks while nobody works on them. */
import { defineDanger } from '../../model/danger.ts';
import type { SqlDetail } from '../../model/sql.ts';
import { onPostgres } from '../sql-predicates/on-operation.ts';
import { WAITING, isFirstWaiting, isTimeoutSet } from '../sql-predicates/waits-for-lock.ts';

export default defineDanger({
  title: 'no timeout for an idle transaction',
  harm: 'advice',
  severity: 'low',
  advisory: true,
  why: 'If the client dies between two statements of the transaction, the server keeps its locks until it notices.',
  help: "put `SET idle_in_transaction_session_timeout = '30s';` at the top",
  safeWhen: 'The timeout is set earlier in the file, no transaction is open, or only new tables are touched.',
  source: 'https://www.postgresql.org/docs/current/runtime-config-client.html#GUC-IDLE-IN-TRANSACTION-SESSION-TIMEOUT',
  find: onPostgres(WAITING, (_, sql) => {
    const lacks = (other: SqlDetail) =>
      other.statement.transaction !== 'none' && !isTimeoutSet(other, 'idle_in_transaction_session_timeout');
    if (!isFirstWaiting(sql, 'idle', lacks)) return undefined;
    return {
      message: 'if the client stops in the middle of this transaction, its locks stay',
      help: "before it: SET idle_in_transaction_session_timeout = '30s';",
    };
  }),
});
