/** Fires when an encryption key, key ring or vault is destroyed. */
import { defineDanger } from '../../model/danger.ts';
import { typesOf } from '../infra-types/destroyed.ts';
import { destruction } from '../plan-predicates/destruction.ts';

export default defineDanger({
  title: 'encryption key destroyed',
  harm: 'irreversible',
  severity: 'critical',
  why: 'Without the key its data is noise: disks, backups, objects and secrets, wherever they are.',
  help: 'disable the key first and wait until nothing complains; destroy it with the longest recovery window',
  safeWhen: 'the key only changes',
  types: typesOf('kms-key-deletion'),
  fate: 'destroyed',
  find: (change) =>
    destruction(change, 'kms-key-deletion', 'everything encrypted with it becomes unreadable, also in places that no plan shows'),
});
