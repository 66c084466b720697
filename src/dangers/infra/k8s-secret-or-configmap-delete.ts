/** Fires when a Secret or ConfigMap, or what makes one, is deleted. */
import { defineDanger } from '../../model/danger.ts';
import { SETTINGS } from '../kubernetes-predicates/custom-kinds.ts';
import { going } from '../kubernetes-predicates/going.ts';
import { typesOfKinds } from '../kubernetes-predicates/kinds.ts';
import { changeOfKinds } from '../kubernetes-predicates/kubernetes-change.ts';

const kinds = new Set<string>(SETTINGS);

export default defineDanger({
  title: 'Secret or ConfigMap deleted',
  harm: 'outage',
  severity: 'high',
  why: 'Running pods do not notice; the next one that starts finds nothing to read, and does not come up.',
  help: 'search all workloads for its name first; delete it in a change after the one that stops reading it',
  safeWhen: 'kustomize or Helm make it anew under a name with another hash, or its contents change in place',
  types: typesOfKinds(SETTINGS),
  fate: 'destroyed',
  find(change) {
    const found = changeOfKinds(change, kinds);
    return found && going(found, 'pods that read it cannot start', { gone: 'high', replaced: 'medium' });
  },
});
