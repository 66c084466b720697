/** Fires when a storage class goes, or makes volumes that are less protected than before. */
import { defineDanger, type Hit } from '../../model/danger.ts';
import { isObject, scalarText, type JsonObject } from '../../model/json.ts';
import { going } from '../kubernetes-predicates/going.ts';
import { typesOfKinds } from '../kubernetes-predicates/kinds.ts';
import { changeOfKinds, type KubernetesChange } from '../kubernetes-predicates/kubernetes-change.ts';
import { read, readText } from '../plan-predicates/attribute.ts';

const KINDS = ['StorageClass.storage.k8s.io'];
const kinds = new Set(KINDS);
const DEFAULT = 'storageclass.kubernetes.io/is-default-class';

export default defineDanger({
  title: 'storage class removed or changed',
  harm: 'protection-removed',
  severity: 'high',
  why: 'It decides for every new volume what keeps it and what becomes of it; claims that name no class follow the default.',
  help: 'make a class with a new name beside it; keep `reclaimPolicy: Retain` where volumes hold data',
  safeWhen: 'volumes may be expanded from now on; a class is added that is not the default',
  types: typesOfKinds(KINDS),
  newTypes: [],
  find(change) {
    const found = changeOfKinds(change, kinds);
    if (!found) return undefined;
    return (
      weakened(found) ??
      going(found, 'claims that ask for it wait for ever, and those that exist do not grow', { gone: 'medium', replaced: 'medium' })
    );
  },
});

function weakened({ change, before, after }: KubernetesChange): Hit | undefined {
  if (before === null || after === null) return undefined;
  if (reclaims(before) === 'Retain' && reclaims(after) !== 'Retain')
    return {
      message: `\`${change.address}\` deletes the disks of its volumes from now on: \`reclaimPolicy\` changes from \`Retain\` to \`Delete\``,
      key: 'reclaimPolicy',
    };
  if (readText(before, 'provisioner') !== readText(after, 'provisioner'))
    return { message: `\`${change.address}\` makes volumes with another provisioner`, key: 'provisioner' };
  if (isDefault(before) !== isDefault(after))
    return {
      message: `\`${change.address}\` ${isDefault(after) ? 'becomes' : 'is no longer'} the default: claims that name no class get other volumes`,
      severity: 'medium',
      key: 'default',
    };
  return undefined;
}

function reclaims(storage: JsonObject): string {
  return readText(storage, 'reclaimPolicy') ?? 'Delete';
}

function isDefault(storage: JsonObject): boolean {
  const annotations = read(storage, 'metadata.annotations');
  return isObject(annotations) && scalarText(annotations[DEFAULT]) === 'true';
}
