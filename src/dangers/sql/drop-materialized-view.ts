/** Fires on a materialized view that is dropped. */
import { defineDanger } from '../../model/danger.ts';
import { onPostgres } from '../sql-predicates/on-operation.ts';
import { inSameTransaction } from '../sql-predicates/script-index.ts';
import { isNew } from '../sql-predicates/new-object.ts';
import { codeName, path, snippet } from '../sql-predicates/wording.ts';
import { isRecreated } from '../sql-predicates/recreated.ts';

export default defineDanger({
  title: 'materialized view dropped',
  harm: 'data-loss',
  severity: 'high',
  why: 'The precomputed rows are gone and expensive to compute again, and every query that reads the view fails.',
  help: 'create a second version under another name, move readers over, and drop the old one later',
  safeWhen: 'It was created earlier in the same pull request, or is created again in the same transaction.',
  source: 'https://www.postgresql.org/docs/current/sql-dropmaterializedview.html',
  find: onPostgres('drop', (operation, sql) => {
    const { objectType, object } = operation;
    if (objectType !== 'materialized-view' || isNew(sql, objectType, object)) return undefined;
    const again = isRecreated(sql, ['materialized-view'], object);
    if (again && inSameTransaction(sql, again.statement)) return undefined;
    return {
      message: again
        ? `between the drop and the creation of ${codeName(object)} its readers fail, since no transaction holds the two together`
        : `the computed rows of ${codeName(object)} are lost, and queries that read it fail`,
      help: again
        ? 'put both in one transaction: `BEGIN; ... COMMIT;`'
        : `make its successor first: ${snippet(`CREATE MATERIALIZED VIEW ${path({ ...object, name: `${object.name}_v2` })} AS ...`)}; move readers over, drop this one later`,
    };
  }),
});
