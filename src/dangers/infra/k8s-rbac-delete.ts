/** Fires when a role, a binding or a service account of Kubernetes is deleted. */
import { defineDanger } from '../../model/danger.ts';
import { RBAC } from '../kubernetes-predicates/custom-kinds.ts';
import { going } from '../kubernetes-predicates/going.ts';
import { typesOfKinds } from '../kubernetes-predicates/kinds.ts';
import { changeOfKinds } from '../kubernetes-predicates/kubernetes-change.ts';

const kinds = new Set<string>(RBAC);

export default defineDanger({
  title: 'role, binding or service account of Kubernetes deleted',
  harm: 'outage',
  severity: 'medium',
  why: 'Controllers and pods that act through it are refused from that moment on.',
  help: 'look in the audit log of the cluster for who uses it; bind the new role before the old one goes',
  safeWhen: 'its rules or subjects change in place',
  types: typesOfKinds(RBAC),
  fate: 'destroyed',
  find(change) {
    const found = changeOfKinds(change, kinds);
    return found && going(found, 'what acts through it is refused', { gone: 'medium', replaced: 'medium' });
  },
});
