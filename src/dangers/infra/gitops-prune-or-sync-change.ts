/** Fires when what delivers to a cluster goes with all that it delivered, or begins to delete by itself. */
import { defineDanger, type Hit } from '../../model/danger.ts';
import { isObject, scalarText, type Json, type JsonObject } from '../../model/json.ts';
import { DELIVERY } from '../kubernetes-predicates/custom-kinds.ts';
import { going } from '../kubernetes-predicates/going.ts';
import { typesOfKinds } from '../kubernetes-predicates/kinds.ts';
import { changeOfKinds, type KubernetesChange } from '../kubernetes-predicates/kubernetes-change.ts';
import { read, readAll, readText } from '../plan-predicates/attribute.ts';

const kinds = new Set<string>(DELIVERY);

export default defineDanger({
  title: 'delivery by Argo CD or Flux removed or made to delete',
  harm: 'outage',
  severity: 'high',
  why: 'One small file stands for everything that an application has in the cluster. When it goes with pruning on, all of that goes.',
  help: 'turn pruning off and take the finalizer away first (`preserveResourcesOnDeletion: true` for sets), so that only the delivery goes',
  safeWhen: 'the application is deleted without finalizer, or follows another revision',
  types: typesOfKinds(DELIVERY),
  find(change) {
    const found = changeOfKinds(change, kinds);
    return found && (deletion(found) ?? loosened(found));
  },
});

function deletion(found: KubernetesChange): Hit | undefined {
  const [gone, what] = cascade(found.kind, found.before);
  return going(found, what, { gone: gone ? 'high' : 'medium', replaced: gone ? 'high' : 'medium' });
}

/** Whether all that it delivered goes with it, and what is said about that. */
function cascade(kind: string, object: JsonObject | null): [boolean, string] {
  switch (kind) {
    case 'Application.argoproj.io':
      return readAll(object ?? undefined, 'metadata.finalizers')
        .flat()
        .some((name) => scalarText(name).startsWith('resources-finalizer.argocd.argoproj.io'))
        ? [true, 'everything that it delivered is deleted with it, as its finalizer asks']
        : [false, 'what it delivered stays, and nothing keeps it up to date'];
    case 'ApplicationSet.argoproj.io':
      return read(object ?? undefined, 'spec.syncPolicy.preserveResourcesOnDeletion') === true
        ? [false, 'its applications go, and what they delivered stays']
        : [true, 'all its applications go, and everything that they delivered'];
    case 'Kustomization.kustomize.toolkit.fluxcd.io':
      return read(object ?? undefined, 'spec.prune') === true && readText(object ?? undefined, 'spec.deletionPolicy') !== 'Orphan'
        ? [true, 'everything that it delivered is deleted with it, since `prune` is on']
        : [false, 'what it delivered stays, and nothing keeps it up to date'];
    case 'HelmRelease.helm.toolkit.fluxcd.io':
      return [true, 'the release is uninstalled, with everything in it'];
    default:
      return [false, 'its applications may no longer be synchronised'];
  }
}

/** Settings by which it deletes, or corrects, without being asked; or leads elsewhere. */
function loosened({ change, kind, before, after }: KubernetesChange): Hit[] {
  if (before === null || after === null) return [];
  const hits: Hit[] = [];
  const turned = (path: string, from: boolean, what: string, severity: 'high' | 'medium' = 'high'): void => {
    if ((read(before, path) === true) === from && (read(after, path) === true) !== from)
      hits.push({ message: `\`${change.address}\` ${what} (\`${path}\`)`, severity, key: path });
  };
  turned(
    kind === 'ApplicationSet.argoproj.io' ? 'spec.template.spec.syncPolicy.automated.prune' : 'spec.syncPolicy.automated.prune',
    false,
    'deletes from now on what is gone from its source',
  );
  turned('spec.prune', false, 'deletes from now on what is gone from its source');
  turned('spec.syncPolicy.automated.selfHeal', false, 'undoes from now on what is changed by hand', 'medium');
  turned('spec.syncPolicy.preserveResourcesOnDeletion', true, 'no longer spares what its applications delivered');
  const gone = elements(before).filter((element) => !elements(after).includes(element)).length;
  if (gone > 0)
    hits.push({
      message: `\`${change.address}\` generates ${gone === 1 ? 'one application' : `${gone} applications`} less: what ${gone === 1 ? 'it' : 'they'} delivered is deleted`,
      key: 'generators',
    });
  for (const path of ['spec.destination', 'spec.targetNamespace'])
    if (read(before, path) !== undefined && JSON.stringify(read(before, path)) !== JSON.stringify(read(after, path)))
      hits.push({ message: `\`${change.address}\` delivers to another place: \`${path}\` changes`, key: path });
  return hits;
}

/** Elements of list generators, each in one spelling. */
function elements(set: JsonObject): string[] {
  return readAll(set, 'spec.generators.list.elements')
    .flat()
    .filter((element: Json) => isObject(element))
    .map((element) => JSON.stringify(Object.entries(element as JsonObject).sort(([one], [other]) => (one < other ? -1 : 1))));
}
