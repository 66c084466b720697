/** Fires when the definition of a custom resource goes, or stops serving a version. */
import { defineDanger, type Hit } from '../../model/danger.ts';
import { isObject, type JsonObject } from '../../model/json.ts';
import { going } from '../kubernetes-predicates/going.ts';
import { typesOfKinds } from '../kubernetes-predicates/kinds.ts';
import { changeOfKinds, type KubernetesChange } from '../kubernetes-predicates/kubernetes-change.ts';
import { shownName } from '../kubernetes-predicates/pod-spec.ts';
import { read, readText } from '../plan-predicates/attribute.ts';

const KINDS = ['CustomResourceDefinition.apiextensions.k8s.io'];
const kinds = new Set(KINDS);

export default defineDanger({
  title: 'custom resource definition deleted, or a version of it',
  harm: 'data-loss',
  severity: 'critical',
  why: 'With the definition go all objects of its kind in the whole cluster, and with them what their operators made. Objects in a version that is no longer served cannot be read.',
  help: 'list what is left of the kind (`kubectl get <plural> -A`) and move it first; take a version out only when `status.storedVersions` no longer names it',
  safeWhen: 'versions are added, or the storage version moves while the old one is still served',
  types: typesOfKinds(KINDS),
  newTypes: [],
  find(change) {
    const found = changeOfKinds(change, kinds);
    return (
      found &&
      (going(found, 'every object of its kind in the cluster goes too', { gone: 'critical', replaced: 'critical' }) ?? unserved(found))
    );
  },
});

function unserved({ change, before, after }: KubernetesChange): Hit | undefined {
  if (before === null || after === null) return undefined;
  const still = new Set(served(after));
  const gone = served(before).filter((name) => !still.has(name));
  if (gone.length === 0) return undefined;
  const names = gone.map(shownName).join(', ');
  return {
    message: `\`${change.address}\` no longer serves ${names}: who asks for it, or has it stored, is refused`,
    harm: 'outage',
    severity: 'high',
    key: 'versions',
  };
}

function served(definition: JsonObject): string[] {
  const versions = read(definition, 'spec.versions');
  return (Array.isArray(versions) ? versions : []).flatMap((version) => {
    const name = readText(version, 'name');
    return name !== undefined && isObject(version) && version['served'] !== false ? [name] : [];
  });
}
