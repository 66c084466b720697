/** Whether an object stays in the cluster when its manifest goes. */
import { isObject, type JsonObject } from '../../model/json.ts';
import { valueAt } from './immutable-fields.ts';

/** Helm, Argo CD and Flux leave alone what says so; asked of the object as it is in the cluster, which is the one before. */
export function isKept(object: JsonObject): boolean {
  const annotations = valueAt(object, 'metadata.annotations');
  const labels = valueAt(object, 'metadata.labels');
  const said = (key: string): string[] =>
    [annotations, labels]
      .flatMap((place) => (isObject(place) && typeof place[key] === 'string' ? place[key].split(',') : []))
      .map((text) => text.trim().toLowerCase());
  return (
    said('helm.sh/resource-policy').includes('keep') ||
    said('argocd.argoproj.io/sync-options').includes('prune=false') ||
    said('kustomize.toolkit.fluxcd.io/prune').includes('disabled')
  );
}
