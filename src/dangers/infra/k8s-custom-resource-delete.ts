/** Fires when a custom object goes that no other danger speaks for. */
import { defineDanger } from '../../model/danger.ts';
import { DELIVERY, HARMLESS, NETWORK_POLICIES, OPERATED_STORES, SETTINGS, TRAFFIC } from '../kubernetes-predicates/custom-kinds.ts';
import { isCrossplane } from '../kubernetes-predicates/crossplane.ts';
import { going } from '../kubernetes-predicates/going.ts';
import { mayBeKubernetes, WORKLOADS } from '../kubernetes-predicates/kinds.ts';
import { kubernetesChange } from '../kubernetes-predicates/kubernetes-change.ts';

/** Kinds with a danger of their own, and those that nobody misses. */
const SPOKEN_FOR = new Set<string>([
  ...[...DELIVERY, ...HARMLESS, ...NETWORK_POLICIES, ...OPERATED_STORES, ...SETTINGS, ...TRAFFIC, ...WORKLOADS],
  'Service.serving.knative.dev',
]);

/** Groups of Kubernetes itself end so, or have no dot at all. */
const BUILT_IN = /^[^.]+(\.(apps|batch|policy|autoscaling|extensions|[a-z0-9.-]*k8s\.io))?$/;

export default defineDanger({
  title: 'custom resource deleted',
  harm: 'outage',
  severity: 'medium',
  why: 'What an operator makes for such an object mostly goes with it, and only the operator’s documentation says what that is.',
  help: 'read what the operator does when the object goes, and who depends on it',
  safeWhen: 'it is only no longer managed, or its kind has a danger of its own',
  fate: 'destroyed',
  find(change) {
    const found = mayBeKubernetes(change.type) ? kubernetesChange(change) : undefined;
    if (!found || SPOKEN_FOR.has(found.kind) || BUILT_IN.test(found.kind) || isCrossplane(found.before)) return undefined;
    return going(found, 'its operator takes away what it made for it', { gone: 'medium', replaced: 'medium' });
  },
});
