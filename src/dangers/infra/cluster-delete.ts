/** Fires when a cluster that runs workloads is destroyed. */
import { defineDanger } from '../../model/danger.ts';
import { typesOf } from '../infra-types/destroyed.ts';
import { destruction } from '../plan-predicates/destruction.ts';

export default defineDanger({
  title: 'cluster destroyed',
  harm: 'outage',
  severity: 'critical',
  why: 'All workloads go with the cluster, and with them the volumes whose reclaim policy is to delete.',
  help: 'move the workloads to another cluster first; back up the volumes; then destroy the empty one',
  safeWhen: 'replacements are left to `infra/stateful-replace`',
  types: typesOf('cluster-delete'),
  fate: 'destroyed',
  find: (change) =>
    destruction(change, 'cluster-delete', 'everything that runs in it stops, and its volumes go where their reclaim policy says so'),
});
