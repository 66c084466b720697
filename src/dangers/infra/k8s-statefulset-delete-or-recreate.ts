/** Fires when a StatefulSet is deleted, cannot be changed in place, or is told to delete its volumes. */
import { defineDanger, type Hit } from '../../model/danger.ts';
import type { JsonObject } from '../../model/json.ts';
import { going } from '../kubernetes-predicates/going.ts';
import { typesOfKinds } from '../kubernetes-predicates/kinds.ts';
import { changeOfKinds, type KubernetesChange } from '../kubernetes-predicates/kubernetes-change.ts';
import { readNumber, readText } from '../plan-predicates/attribute.ts';

const KINDS = ['StatefulSet.apps'];
const kinds = new Set(KINDS);
const RETENTION = 'spec.persistentVolumeClaimRetentionPolicy';

export default defineDanger({
  title: 'StatefulSet deleted or made again',
  harm: 'data-loss',
  severity: 'critical',
  why: 'Databases and queues run in StatefulSets. All pods stop at once, and depending on its retention policy their volumes go too.',
  help: 'to change what is immutable, delete with `--cascade=orphan` and apply again, which leaves the pods running; back up first',
  safeWhen: 'pods, replicas or the update strategy change, and volumes are retained',
  types: typesOfKinds(KINDS),
  newTypes: [],
  find(change) {
    const found = changeOfKinds(change, kinds);
    if (!found) return undefined;
    return deletion(found) ?? [...retention(found), ...shrunk(found)];
  },
});

function deletion(found: KubernetesChange): Hit | undefined {
  const deletes = setting(found.before, 'whenDeleted') === 'Delete';
  const consequence = deletes
    ? 'its pods stop, and its volumes go with it, since `whenDeleted` is `Delete`'
    : 'all its pods stop at once; the claims of its volumes stay behind';
  const isForced = found.isReplaced && found.change.plan?.provider === 'kubernetes';
  return going(found, consequence, { gone: 'critical', replaced: isForced && !deletes ? 'high' : 'critical' });
}

function retention({ change, before, after }: KubernetesChange): Hit[] {
  if (before === null || after === null) return [];
  return ['whenDeleted', 'whenScaled'].flatMap((key) =>
    setting(before, key) !== 'Delete' && setting(after, key) === 'Delete'
      ? [
          {
            message: `\`${change.address}\` deletes its volumes ${key === 'whenDeleted' ? 'when it is deleted' : 'when it is scaled down'} from now on`,
            help: `keep \`${RETENTION}.${key}: Retain\``,
            harm: 'protection-removed' as const,
            severity: 'high' as const,
            key,
          },
        ]
      : [],
  );
}

/** The volumes of the pods that are scaled away go with them. */
function shrunk({ change, before, after }: KubernetesChange): Hit[] {
  const [was, is] = [before, after].map((object) => readNumber(object ?? undefined, 'spec.replicas'));
  if (was === undefined || is === undefined || is >= was || setting(after, 'whenScaled') !== 'Delete') return [];
  const message = `\`${change.address}\` goes from ${was} to ${is} replicas, and deletes the volumes of the others, since \`whenScaled\` is \`Delete\``;
  return [{ message, help: `set \`${RETENTION}.whenScaled: Retain\` first`, severity: 'critical', key: 'replicas' }];
}

function setting(object: JsonObject | null, key: string): string | undefined {
  return readText(object ?? undefined, `${RETENTION}.${key}`);
}
