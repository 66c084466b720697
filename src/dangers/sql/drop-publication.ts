/** Fires on rows that subscribers get no more. */
import { defineDanger } from '../../model/danger.ts';
import { onOperation } from '../sql-predicates/on-operation.ts';
import { code, codeName } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'publication or subscription dropped or narrowed',
  harm: 'outage',
  severity: 'medium',
  why: 'Replicas, change-data-capture and live queries read from it: they stop getting rows, mostly without an error, and what changed meanwhile is missing there for good.',
  help: 'ask who reads from it (`pg_replication_slots`, `pg_stat_replication`) and move them first; add and remove single tables rather than naming all of them anew',
  source: 'https://www.postgresql.org/docs/current/logical-replication-publication.html',
  find: onOperation(['drop', 'alter-publication'], (operation) => {
    if (operation.op === 'drop') {
      if (operation.objectType === 'publication') return { message: `subscribers of ${codeName(operation.object)} get nothing any more` };
      if (operation.objectType === 'subscription')
        return { message: `nothing is taken from the subscription ${codeName(operation.object)} any more` };
      return undefined;
    }
    const publication = code(operation.publication);
    if (operation.action === 'drop') return { message: `subscribers of ${publication} get part of its rows no more` };
    if (operation.action !== 'set') return undefined;
    return { message: `subscribers of ${publication} get only what is named here, and nothing else that it held` };
  }),
});
