/** Fires when a service, function, fleet or app is destroyed. */
import { defineDanger } from '../../model/danger.ts';
import { typesOf } from '../infra-types/destroyed.ts';
import { destruction } from '../plan-predicates/destruction.ts';

export default defineDanger({
  title: 'running service destroyed',
  harm: 'outage',
  severity: 'high',
  why: 'What runs here stops serving as soon as the plan is applied.',
  help: 'take the traffic off first, look at what still calls it, then destroy it',
  safeWhen: 'it only changes in place',
  types: typesOf('compute-fleet-delete'),
  fate: 'destroyed',
  find: (change) => destruction(change, 'compute-fleet-delete', 'what it serves is gone'),
});
