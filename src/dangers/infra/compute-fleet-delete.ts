/** Fires when a service, function, fleet or app is destroyed. */
import { defineDanger } from '../../model/danger.ts';
import { destroyedRow, typesOf } from '../infra-types/destroyed.ts';
import { destruction } from '../plan-predicates/destruction.ts';

export default defineDanger({
  title: 'running service destroyed',
  harm: 'outage',
  severity: 'high',
  why: 'What runs here stops serving as soon as the plan is applied.',
  help: 'take the traffic off first, look at what still calls it, then destroy it',
  safeWhen: 'it only changes in place; a schedule counts as medium',
  types: typesOf('compute-fleet-delete'),
  fate: 'destroyed',
  find: (change) =>
    destruction(
      change,
      'compute-fleet-delete',
      destroyedRow(change.type)?.[1] === 'schedule' ? 'what it starts no longer runs' : 'what it serves is gone',
    ),
});
