/** Fires when a resource that holds data is destroyed, unless a more specific danger speaks for its type. */
import { defineDanger } from '../../model/danger.ts';
import { typesOf } from '../infra-types/destroyed.ts';
import { contents } from '../plan-predicates/content.ts';
import { destruction } from '../plan-predicates/destruction.ts';

export default defineDanger({
  title: 'resource that holds data destroyed',
  harm: 'data-loss',
  severity: 'critical',
  why: 'Its data is gone as soon as the plan is applied; the reason in the plan often shows that only the code was rearranged.',
  help: 'take a backup and restore it once; turn deletion protection on; or let Terraform only forget it with a `removed` block (`lifecycle { destroy = false }`)',
  safeWhen:
    'it is only forgotten or moved; disks, tables, queues, clusters, keys and others with a danger of their own are left to that one; machines to `infra/vm-delete-with-attached-disks`',
  types: typesOf('stateful-delete'),
  fate: 'destroyed',
  find: (change) => destruction(change, 'stateful-delete', `${contents(change.type)} is lost`),
});
