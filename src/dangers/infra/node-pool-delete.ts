/** Fires when a pool of cluster nodes is destroyed. */
import { defineDanger } from '../../model/danger.ts';
import { typesOf } from '../infra-types/destroyed.ts';
import { destruction } from '../plan-predicates/destruction.ts';

export default defineDanger({
  title: 'node pool destroyed',
  harm: 'outage',
  severity: 'high',
  why: 'All pods of the pool are evicted at once, whether or not there is room for them elsewhere.',
  help: 'add the new pool, cordon and drain the old one, then destroy it',
  safeWhen: 'it only changes in place',
  types: typesOf('node-pool-delete'),
  fate: 'destroyed',
  find: (change) => destruction(change, 'node-pool-delete', 'everything that runs on it is evicted'),
});
