/** Fires when containers of Kubernetes get out of their box: privileges, host access, or less isolation than before. */
import { defineDanger, type Hit } from '../../model/danger.ts';
import { isObject, scalarText, type JsonObject } from '../../model/json.ts';
import { givenUp } from '../kubernetes-predicates/given-up.ts';
import { typesOfKinds, WORKLOADS } from '../kubernetes-predicates/kinds.ts';
import { kubernetesChange, type KubernetesChange } from '../kubernetes-predicates/kubernetes-change.ts';
import { weaknesses } from '../kubernetes-predicates/weaknesses.ts';
import { read } from '../plan-predicates/attribute.ts';

const KINDS = [...WORKLOADS, 'Namespace'];
const kinds = new Set<string>(KINDS);
const ENFORCED = 'pod-security.kubernetes.io/enforce';
const LEVELS = ['privileged', 'baseline', 'restricted'];

export default defineDanger({
  title: 'isolation of containers weakened',
  harm: 'privilege',
  severity: 'high',
  why: 'Who gets into such a container gets to its node, and from there to everything that runs on it.',
  help: 'run as a user of its own with `allowPrivilegeEscalation: false`, drop all capabilities and add back the one that is needed',
  safeWhen:
    'the same container had the same before. That a container never dropped capabilities, or never asked for a profile of seccomp or AppArmor, is not reported: only that one no longer does',
  types: typesOfKinds(KINDS),
  fate: 'left',
  find(change) {
    const found = kubernetesChange(change);
    if (!found || found.after === null || !kinds.has(found.kind)) return undefined;
    return found.kind === 'Namespace' ? enforcement(found) : opened(found);
  },
});

function opened({ change, before, after }: KubernetesChange): Hit[] {
  const known = new Set(weaknesses(before).map(({ key }) => key));
  const added = weaknesses(after).filter(({ key }) => !known.has(key));
  const explicit = new Set(added.map(({ key }) => key));
  const lost = givenUp(before, after).filter(({ key }) => !explicit.has(key));
  const seen = new Set<string>();
  return [...added, ...lost]
    .filter(({ key }) => !seen.has(key) && seen.add(key))
    .map(({ key, what, severity }) => ({ message: `\`${change.address}\` ${what}`, severity, key }));
}

/** What the namespace refuses to run. */
function enforcement({ change, before, after }: KubernetesChange): Hit | undefined {
  if (before === null) return undefined;
  const [was, is] = [level(before), level(after)];
  if (was <= is) return undefined;
  const shown = is === 0 ? 'everything' : `what \`${LEVELS[is]}\` allows`;
  return {
    message: `\`${change.address}\` refuses less: it ran what \`${LEVELS[was]}\` allows, and now ${shown}`,
    help: `keep the label \`${ENFORCED}: ${LEVELS[was]}\``,
    key: ENFORCED,
  };
}

function level(namespace: JsonObject | null): number {
  const labels = read(namespace ?? undefined, 'metadata.labels');
  return Math.max(0, isObject(labels) ? LEVELS.indexOf(scalarText(labels[ENFORCED])) : 0);
}
