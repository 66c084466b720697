/** Fires when a registry or repository of images and packages is destroyed. */
import { defineDanger } from '../../model/danger.ts';
import { typesOf } from '../infra-types/destroyed.ts';
import { destruction } from '../plan-predicates/destruction.ts';

export default defineDanger({
  title: 'artifact registry destroyed',
  harm: 'data-loss',
  severity: 'critical',
  why: 'Production pulls its images when it restarts, scales or rolls back, and finds none.',
  help: 'copy the images that run to the new registry, point the workloads at it, and destroy the old one a release later',
  safeWhen: 'replacements are left to `infra/stateful-replace`',
  types: typesOf('artifact-registry-delete'),
  fate: 'destroyed',
  find: (change) => destruction(change, 'artifact-registry-delete', 'the images and packages that a restart or rollback needs are lost'),
});
