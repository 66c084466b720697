/** Fires when a shared file system is destroyed. */
import { defineDanger } from '../../model/danger.ts';
import { typesOf } from '../infra-types/destroyed.ts';
import { destruction } from '../plan-predicates/destruction.ts';

export default defineDanger({
  title: 'file system destroyed',
  harm: 'data-loss',
  severity: 'critical',
  why: 'Many clients share one file system, and the plan shows none of them.',
  help: 'take a backup first, make sure that nothing mounts it any more, and destroy it in a change of its own',
  safeWhen: 'replacements are left to `infra/stateful-replace`',
  types: typesOf('file-system-delete'),
  fate: 'destroyed',
  find: (change) => destruction(change, 'file-system-delete', 'the files of all its clients are lost'),
});
