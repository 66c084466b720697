/** Fires when a notification target is destroyed. */
import { defineDanger } from '../../model/danger.ts';
import { typesOf } from '../infra-types/destroyed.ts';
import { destruction } from '../plan-predicates/destruction.ts';

export default defineDanger({
  title: 'notification target destroyed',
  harm: 'protection-removed',
  severity: 'medium',
  why: 'Alarms still fire, but nobody hears them.',
  help: 'add the new target first and send a test alarm through it',
  safeWhen: 'it only changes in place',
  types: typesOf('notification-target-removed'),
  fate: 'destroyed',
  find: (change) => destruction(change, 'notification-target-removed', 'alarms that went there reach nobody'),
});
