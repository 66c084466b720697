/** Advises on schema changes that may hold their lock without end. */
import { defineDanger } from '../../model/danger.ts';
import { onPostgres } from '../sql-predicates/on-operation.ts';
import { WAITING, isFirstWaiting, isTimeoutSet } from '../sql-predicates/waits-for-lock.ts';

export default defineDanger({
  title: 'no statement timeout',
  harm: 'advice',
  severity: 'low',
  advisory: true,
  why: 'A statement that takes longer than anybody thought keeps its lock all the while.',
  help: "put `SET statement_timeout = '30s';` at the top",
  safeWhen:
    'A `statement_timeout` is set earlier in the file, only new tables are touched, or the work is done CONCURRENTLY, which a timeout would break.',
  source: 'https://www.postgresql.org/docs/current/runtime-config-client.html#GUC-STATEMENT-TIMEOUT',
  find: onPostgres(WAITING, (_, sql) => {
    if (!isFirstWaiting(sql, 'statement_timeout', (other) => !isTimeoutSet(other, 'statement_timeout'))) return undefined;
    return {
      message: 'nothing ends this if it holds its lock longer than anybody thought',
      help: "before it: SET statement_timeout = '30s';",
    };
  }),
});
