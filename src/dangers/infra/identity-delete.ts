/** Fires when a role, user, service account or application identity is destroyed. */
import { defineDanger } from '../../model/danger.ts';
import { typesOf } from '../infra-types/destroyed.ts';
import { destruction } from '../plan-predicates/destruction.ts';

export default defineDanger({
  title: 'identity destroyed',
  harm: 'outage',
  severity: 'high',
  why: 'Workloads under this identity fail at once. Created again it has another internal id, so grants given to the old one do not apply.',
  help: 'move the workloads to the new identity first; take away the permissions and wait before destroying it',
  safeWhen: 'only its tags or description change',
  types: typesOf('identity-delete'),
  fate: 'destroyed',
  find: (change) =>
    destruction(change, 'identity-delete', 'all that works under it fails, and a new one of the same name gets none of the old grants'),
});
