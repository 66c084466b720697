/** Fires when a persistent volume or a claim of one is deleted, or its disk loses its protection. */
import { defineDanger, type Hit } from '../../model/danger.ts';
import { going } from '../kubernetes-predicates/going.ts';
import { typesOfKinds } from '../kubernetes-predicates/kinds.ts';
import { changeOfKinds, type KubernetesChange } from '../kubernetes-predicates/kubernetes-change.ts';
import { readText } from '../plan-predicates/attribute.ts';

const KINDS = ['PersistentVolume', 'PersistentVolumeClaim'];
const kinds = new Set(KINDS);
const POLICY = 'spec.persistentVolumeReclaimPolicy';

export default defineDanger({
  title: 'persistent volume or claim deleted',
  harm: 'data-loss',
  severity: 'critical',
  why: 'With the reclaim policy `Delete`, which storage classes have unless told otherwise, the disk goes with its claim.',
  help: 'take a snapshot, and set `persistentVolumeReclaimPolicy: Retain` on the volume before its claim goes',
  safeWhen: 'the claim grows, or is only no longer managed; a volume with `Retain` weighs less',
  types: typesOfKinds(KINDS),
  newTypes: [],
  find(change) {
    const found = changeOfKinds(change, kinds);
    return found && (deletion(found) ?? unprotected(found));
  },
});

function deletion(found: KubernetesChange): Hit | undefined {
  const retains = readText(found.before ?? undefined, POLICY) === 'Retain';
  const consequence = retains
    ? 'its disk is retained, and nothing in the cluster knows of it any longer'
    : found.kind === 'PersistentVolume'
      ? 'its disk goes with it unless the reclaim policy is `Retain`'
      : 'its volume goes with it unless the reclaim policy is `Retain`';
  return going(found, consequence, { gone: retains ? 'high' : 'critical', replaced: 'high' });
}

function unprotected({ change, before, after }: KubernetesChange): Hit | undefined {
  const [was, is] = [before, after].map((object) => readText(object ?? undefined, POLICY));
  if (was !== 'Retain' || is === 'Retain' || after === null) return undefined;
  return {
    message: `\`${change.address}\` no longer retains its disk: \`${POLICY}\` changes from \`Retain\` to \`${is === 'Recycle' ? is : 'Delete'}\``,
    help: `set \`${POLICY}: Retain\` again`,
    harm: 'protection-removed',
    severity: 'high',
    key: POLICY,
  };
}
