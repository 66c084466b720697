/** Fires when a disk or volume is destroyed. */
import { defineDanger } from '../../model/danger.ts';
import { typesOf } from '../infra-types/destroyed.ts';
import { destruction } from '../plan-predicates/destruction.ts';

export default defineDanger({
  title: 'disk destroyed',
  harm: 'data-loss',
  severity: 'critical',
  why: 'A disk holds what was never meant to be made again: the files of databases, of queues, of whole machines.',
  help: 'take a snapshot first, or let Terraform only forget it with a `removed` block (`lifecycle { destroy = false }`)',
  safeWhen: 'replacements are left to `infra/stateful-replace`',
  types: typesOf('disk-or-volume-delete'),
  fate: 'destroyed',
  find: (change) => destruction(change, 'disk-or-volume-delete', 'every block on it is lost'),
});
