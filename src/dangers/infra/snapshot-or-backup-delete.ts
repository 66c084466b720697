/** Fires when a backup, snapshot, image or backup vault is destroyed. */
import { defineDanger } from '../../model/danger.ts';
import { typesOf } from '../infra-types/destroyed.ts';
import { destruction } from '../plan-predicates/destruction.ts';

export default defineDanger({
  title: 'backup or snapshot destroyed',
  harm: 'data-loss',
  severity: 'critical',
  why: 'What is removed here is the way back from every other mistake.',
  help: 'keep it until a newer copy was restored once for practice; let its own retention expire it rather than a plan',
  safeWhen: 'replacements are left to `infra/stateful-replace`',
  types: typesOf('snapshot-or-backup-delete'),
  fate: 'destroyed',
  find: (change) => destruction(change, 'snapshot-or-backup-delete', 'the copy that a restore would need is lost'),
});
