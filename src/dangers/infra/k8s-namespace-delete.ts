/** Fires when a namespace of Kubernetes is deleted. */
import { defineDanger } from '../../model/danger.ts';
import { going } from '../kubernetes-predicates/going.ts';
import { typesOfKinds } from '../kubernetes-predicates/kinds.ts';
import { changeOfKinds } from '../kubernetes-predicates/kubernetes-change.ts';

const KINDS = ['Namespace'];
const kinds = new Set(KINDS);

export default defineDanger({
  title: 'Kubernetes namespace deleted',
  harm: 'data-loss',
  severity: 'critical',
  why: 'Everything in it goes with it, volume claims and secrets included, whether or not this change shows them.',
  help: 'empty it by changes that show each loss, then delete the empty namespace; `helm.sh/resource-policy: keep` or `argocd.argoproj.io/sync-options: Prune=false` leave it alone',
  safeWhen: 'it is only no longer managed',
  types: typesOfKinds(KINDS),
  fate: 'destroyed',
  find(change) {
    const found = changeOfKinds(change, kinds);
    return (
      found && going(found, 'everything in it goes too, also what this change does not list', { gone: 'critical', replaced: 'critical' })
    );
  },
});
