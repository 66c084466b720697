/** Fires when an object of Kubernetes loses what would keep it in the cluster. */
import { defineDanger } from '../../model/danger.ts';
import { isObject, scalarText, type JsonObject } from '../../model/json.ts';
import { mayBeKubernetes } from '../kubernetes-predicates/kinds.ts';
import { kubernetesChange } from '../kubernetes-predicates/kubernetes-change.ts';
import { read } from '../plan-predicates/attribute.ts';

/** Annotation or label, the word in it that protects. */
const MARKS: [key: string, word: string][] = [
  ['helm.sh/resource-policy', 'keep'],
  ['argocd.argoproj.io/sync-options', 'prune=false'],
  ['argocd.argoproj.io/sync-options', 'delete=false'],
  ['kustomize.toolkit.fluxcd.io/prune', 'disabled'],
];

export default defineDanger({
  title: 'object of Kubernetes no longer kept from deletion',
  harm: 'protection-removed',
  severity: 'high',
  why: 'Somebody wrote down that it must survive the loss of its manifest. From now on one file less deletes it.',
  help: 'keep the annotation, or have those who set it agree',
  safeWhen: 'another mark still keeps it',
  newTypes: [],
  find(change) {
    const found = mayBeKubernetes(change.type) ? kubernetesChange(change) : undefined;
    if (!found || found.before === null || found.after === null) return undefined;
    const [was, is] = [marks(found.before), marks(found.after)];
    const lost = was.filter((mark) => !is.includes(mark));
    if (lost.length === 0 || is.length > 0) return undefined;
    return { message: `\`${change.address}\` loses ${lost.map((mark) => `\`${mark}\``).join(', ')}`, key: 'mark' };
  },
});

function marks(object: JsonObject): string[] {
  const places = ['metadata.annotations', 'metadata.labels'].map((path) => read(object, path)).filter(isObject);
  return MARKS.filter(([key, word]) =>
    places.some((place) =>
      scalarText(place[key])
        .toLowerCase()
        .split(',')
        .map((part) => part.trim())
        .includes(word),
    ),
  ).map(([key, word]) => `${key}: ${word === 'keep' || word === 'disabled' ? word : word[0]?.toUpperCase() + word.slice(1)}`);
}
