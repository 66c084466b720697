/** Fires when something that runs pods is deleted, or cannot be changed in place. */
import { defineDanger } from '../../model/danger.ts';
import { isObject, type JsonObject } from '../../model/json.ts';
import { going } from '../kubernetes-predicates/going.ts';
import { typesOfKinds } from '../kubernetes-predicates/kinds.ts';
import { changeOfKinds } from '../kubernetes-predicates/kubernetes-change.ts';
import { read } from '../plan-predicates/attribute.ts';

const KINDS = [
  ...['Deployment.apps', 'DaemonSet.apps', 'ReplicaSet.apps', 'CronJob.batch', 'Job.batch', 'Pod', 'ReplicationController'],
  ...['Rollout.argoproj.io', 'Service.serving.knative.dev'],
];
const kinds = new Set(KINDS);

export default defineDanger({
  title: 'workload deleted',
  harm: 'outage',
  severity: 'high',
  why: 'Its pods stop at once, without waiting for others to take over.',
  help: 'lead the traffic elsewhere first, scale it down in a change of its own, and delete it when nothing has missed it',
  safeWhen:
    'it is a hook of Helm or Argo CD, which comes and goes by design; jobs weigh less, since they end by themselves. StatefulSets have `infra/k8s-statefulset-delete-or-recreate`',
  types: typesOfKinds(KINDS),
  fate: 'destroyed',
  find(change) {
    const found = changeOfKinds(change, kinds);
    if (!found || isHook(found.before)) return undefined;
    if (found.kind === 'Job.batch') return going(found, 'its pods stop where they are', { gone: 'medium', replaced: 'medium' });
    const consequence = found.kind === 'CronJob.batch' ? 'it does not run again' : 'its pods stop';
    return going(found, consequence, { gone: 'high', replaced: 'high' });
  },
});

function isHook(object: JsonObject | null): boolean {
  const annotations = read(object ?? undefined, 'metadata.annotations');
  return isObject(annotations) && ['helm.sh/hook', 'argocd.argoproj.io/hook'].some((key) => Object.hasOwn(annotations, key));
}
