/** Advises on schema changes that wait for their lock without end. */
import { defineDanger } from '../../model/danger.ts';
import { onPostgres } from '../sql-predicates/on-operation.ts';
import { WAITING, isFirstWaiting, isTimeoutSet } from '../sql-predicates/waits-for-lock.ts';

export default defineDanger({
  title: 'no lock timeout',
  harm: 'advice',
  severity: 'low',
  advisory: true,
  why: 'While a schema change waits for its lock, everything that comes later waits behind it. One long query can so stop a table altogether.',
  help: "put `SET lock_timeout = '2s';` at the top, and run the migration again when it times out",
  safeWhen: 'A `lock_timeout` is set earlier in the file, or only tables that were created in the pull request are touched.',
  source: 'https://www.postgresql.org/docs/current/runtime-config-client.html#GUC-LOCK-TIMEOUT',
  find: onPostgres(WAITING, (_, sql) => {
    if (!isFirstWaiting(sql, 'lock_timeout', (other) => !isTimeoutSet(other, 'lock_timeout'))) return undefined;
    return {
      message: 'while this waits for its lock, everybody else waits behind it, without end',
      help: "before it: SET lock_timeout = '2s';",
    };
  }),
});
