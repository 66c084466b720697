/** Fires when a key grant, key alias or key vault access policy is destroyed. */
import { defineDanger } from '../../model/danger.ts';
import { typesOf } from '../infra-types/destroyed.ts';
import { destruction } from '../plan-predicates/destruction.ts';

export default defineDanger({
  title: 'access to a key removed',
  harm: 'outage',
  severity: 'high',
  why: 'Whoever used the key this way can neither read nor write what it protects.',
  help: 'give the workloads their new access first, then take the old one away',
  safeWhen: 'it only changes in place',
  types: typesOf('kms-grant-or-alias-removed'),
  fate: 'destroyed',
  find: (change) => destruction(change, 'kms-grant-or-alias-removed', 'workloads that reach the key through it can no longer decrypt'),
});
