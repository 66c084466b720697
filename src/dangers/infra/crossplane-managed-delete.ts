/** Fires when an object of Crossplane goes and takes the thing in the cloud with it. */
import { defineDanger, type Hit } from '../../model/danger.ts';
import { isObject, type JsonObject } from '../../model/json.ts';
import { going } from '../kubernetes-predicates/going.ts';
import { mayBeKubernetes } from '../kubernetes-predicates/kinds.ts';
import { kubernetesChange, type KubernetesChange } from '../kubernetes-predicates/kubernetes-change.ts';
import { isCrossplane, isManaged } from '../kubernetes-predicates/crossplane.ts';
import { readText, readTexts } from '../plan-predicates/attribute.ts';

export default defineDanger({
  title: 'cloud resource deleted through Crossplane',
  harm: 'data-loss',
  severity: 'critical',
  why: 'The object stands for a database, a bucket or a network in the cloud, and unless told otherwise its deletion is the deletion of that.',
  help: 'set `deletionPolicy: Orphan`, or `managementPolicies` without `Delete`, in a change of its own before the object goes',
  safeWhen: 'it is orphaned: `deletionPolicy: Orphan`, or `managementPolicies` without `Delete` and `*`',
  newTypes: [],
  find(change) {
    const found = mayBeKubernetes(change.type) ? kubernetesChange(change) : undefined;
    if (!found || !isCrossplane(found.before ?? found.after)) return undefined;
    return deletion(found) ?? loosened(found);
  },
});

function deletion(found: KubernetesChange): Hit | undefined {
  if (!found.isDestroyed || orphans(found.before)) return undefined;
  const what = isManaged(found.before)
    ? 'the resource in the cloud is deleted with it'
    : 'all that is composed for it in the cloud is deleted with it';
  return going(found, what, { gone: 'critical', replaced: 'critical' });
}

function loosened({ change, before, after }: KubernetesChange): Hit | undefined {
  if (before === null || after === null || !orphans(before) || orphans(after)) return undefined;
  return {
    message: `\`${change.address}\` takes the resource in the cloud with it from now on, when it is deleted`,
    harm: 'protection-removed',
    severity: 'high',
    key: 'deletionPolicy',
  };
}

function orphans(object: JsonObject | null): boolean {
  if (!isObject(object ?? undefined)) return false;
  const policies = readTexts(object ?? undefined, 'spec.managementPolicies');
  if (policies.length > 0 && !policies.includes('*') && !policies.includes('Delete')) return true;
  return readText(object ?? undefined, 'spec.deletionPolicy') === 'Orphan';
}
