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
  safeWhen:
    'The view was created earlier in the same pull request, or it is refreshed `CONCURRENTLY`. `WITH NO DATA` takes no time, but leaves a view that cannot be queried: severity low.',
  source: 'https://www.postgresql.org/docs/current/sql-refreshmaterializedview.html',
  lock: { mode: 'ACCESS EXCLUSIVE', during: 'rewrite' },
  find: onPostgres('refresh-materialized-view', (operation, sql) => {
    const { view } = operation;
    if (operation.concurrently || isNew(sql, 'materialized-view', view)) return undefined;
    if (!operation.withData)
      return {
        severity: 'low',
        harm: 'outage',
        message: `${codeName(view)} is emptied, and every query on it fails until it is refreshed with data`,
        help: `refresh it in the same migration, or keep its data: ${snippet(`REFRESH MATERIALIZED VIEW CONCURRENTLY ${path(view)};`)}`,
      };
    return {
      message: `reads of ${codeName(view)} wait until it is computed anew`,
      help: `with a unique index on it: ${snippet(`REFRESH MATERIALIZED VIEW CONCURRENTLY ${path(view)};`)}`,
    };
  }),
});
