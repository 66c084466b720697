/** Fires when a workload gives up probes, limits or a careful roll-out. */
import { defineDanger, type Hit } from '../../model/danger.ts';
import { isObject, type JsonObject } from '../../model/json.ts';
import { typesOfKinds, WORKLOADS } from '../kubernetes-predicates/kinds.ts';
import { kubernetesChange, type KubernetesChange } from '../kubernetes-predicates/kubernetes-change.ts';
import { containers, podSpec, sameContainer, shownName } from '../kubernetes-predicates/pod-spec.ts';
import { read, readText } from '../plan-predicates/attribute.ts';

const kinds = new Set<string>(WORKLOADS);

export default defineDanger({
  title: 'probe, limit or careful roll-out removed',
  harm: 'protection-removed',
  severity: 'medium',
  why: 'Without a readiness probe a broken version gets traffic at once, without limits one container starves its neighbours, and `Recreate` stops all pods before the new ones start.',
  help: 'keep the probe, the limit or the rolling update',
  safeWhen: 'the values change and something is left; a container that goes takes its own with it',
  types: typesOfKinds(WORKLOADS),
  fate: 'changed',
  find(change) {
    const found = kubernetesChange(change);
    if (!found || found.before === null || found.after === null || !kinds.has(found.kind)) return undefined;
    return [...lostOfContainers(found), ...rollOut(found)];
  },
});

const PARTS: [path: string, what: string][] = [
  ['livenessProbe', 'liveness probe'],
  ['readinessProbe', 'readiness probe'],
  ['resources.limits', 'limits'],
  ['resources.requests', 'requests'],
];

function lostOfContainers({ change, before, after }: KubernetesChange): Hit[] {
  const now = containers(podSpec(after));
  return containers(podSpec(before)).flatMap(({ name, value }) => {
    const other = sameContainer(now, name);
    if (!other) return [];
    return PARTS.filter(([path]) => isSet(value, path) && !isSet(other, path)).map(([path, what]) => ({
      message: `\`${change.address}\` takes the ${what} from ${shownName(name)}`,
      key: `${name}: ${path}`,
    }));
  });
}

function isSet(container: JsonObject, path: string): boolean {
  const value = read(container, path);
  return value !== undefined && !(isObject(value) && Object.keys(value).length === 0);
}

function rollOut({ change, kind, before, after }: KubernetesChange): Hit[] {
  const hits: Hit[] = [];
  if (kind === 'Deployment.apps' && strategy(before) !== 'Recreate' && strategy(after) === 'Recreate')
    hits.push({ message: `\`${change.address}\` stops all pods before new ones start (\`Recreate\`)`, key: 'strategy' });
  const path = kind === 'Deployment.apps' ? 'spec.strategy' : 'spec.updateStrategy';
  const [was, is] = [before, after].map((object) => read(object ?? undefined, `${path}.rollingUpdate.maxUnavailable`));
  if (was !== '100%' && is === '100%')
    hits.push({ message: `\`${change.address}\` may stop all pods at once while it rolls out`, key: 'maxUnavailable' });
  return hits;
}

function strategy(object: JsonObject | null): string {
  return readText(object ?? undefined, 'spec.strategy.type') ?? 'RollingUpdate';
}
