/** Fires on a materialized view that is refreshed while its readers wait. */
import { defineDanger } from '../../model/danger.ts';
import { onPostgres } from '../sql-predicates/on-operation.ts';
import { isNew } from '../sql-predicates/new-object.ts';
import { codeName, path, snippet } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'materialized view refreshed while readers wait',
  harm: 'lock',
  severity: 'high',
  why: 'The view is locked against reads (ACCESS EXCLUSIVE) for as long as its query runs.',
  help: 'use `REFRESH MATERIALIZED VIEW CONCURRENTLY`, which needs a unique index on the view',
  safeWhen: 'The view was created earlier in the same pull request, or it is refreshed `CONCURRENTLY` or `WITH NO DATA`.',
  source: 'https://www.postgresql.org/docs/current/sql-refreshmaterializedview.html',
  find: onPostgres('refresh-materialized-view', (operation, sql) => {
    const { view } = operation;
    if (operation.concurrently || !operation.withData || isNew(sql, 'materialized-view', view)) return undefined;
    return {
      message: `reads of ${codeName(view)} wait until it is computed anew`,
      help: `with a unique index on it: ${snippet(`REFRESH MATERIALIZED VIEW CONCURRENTLY ${path(view)};`)}`,
    };
  }),
});
