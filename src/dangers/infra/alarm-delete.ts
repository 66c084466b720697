/** Fires when an alarm, monitor or escalation is destroyed. */
import { defineDanger } from '../../model/danger.ts';
import { typesOf } from '../infra-types/destroyed.ts';
import { destruction } from '../plan-predicates/destruction.ts';

export default defineDanger({
  title: 'alarm destroyed',
  harm: 'protection-removed',
  severity: 'high',
  why: 'The failure it watched for goes unnoticed from now on.',
  help: 'bring its replacement in the same change, or destroy it together with what it watches',
  safeWhen: 'it only changes in place',
  types: typesOf('alarm-delete'),
  fate: 'destroyed',
  find: (change) => destruction(change, 'alarm-delete', 'what it watched fails without anybody knowing'),
});
