/** Files that manifests are built from and that are none themselves: kustomizations, charts and their values. */
import { isObject, type Json } from '../../model/json.ts';
import type { ObjectIdentity } from './object-identity.ts';

/** Group of the kustomizations that `kustomize` reads; those of Flux are objects of the cluster. */
export const KUSTOMIZE = 'kustomize.config.k8s.io';

/** The identity of a kustomization by its folder; why a chart cannot be understood; `undefined` for anything else. */
export function buildFile(path: string, value: Json): ObjectIdentity | string | undefined {
  const [folder, name] = [path.slice(0, Math.max(0, path.lastIndexOf('/'))), path.slice(path.lastIndexOf('/') + 1)];
  const apiVersion = isObject(value) ? value['apiVersion'] : undefined;
  const isKustomize = typeof apiVersion === 'string' && apiVersion.startsWith(`${KUSTOMIZE}/`);
  if (isKustomize || (/^kustomization\.ya?ml$/i.test(name) && isObject(value) && apiVersion === undefined)) {
    const kind = isObject(value) && typeof value['kind'] === 'string' ? value['kind'] : 'Kustomization';
    return { group: KUSTOMIZE, kind, namespace: '', name: folder === '' ? '.' : folder, generated: false };
  }
  const isObjectOfCluster = typeof apiVersion === 'string' && isObject(value) && typeof value['kind'] === 'string';
  if (isObjectOfCluster) return undefined;
  if (/^(chart|values.*)\.ya?ml$/i.test(name)) return `it is part of a Helm chart, and what the chart makes of it is not shown`;
  return undefined;
}

/** Keys of a kustomization that change nothing but what they name: images and annotations. */
const PLAIN = new Set(['images', 'commonAnnotations', 'apiVersion', 'kind', 'metadata']);

/** What a change of a kustomization leaves open, given the keys that change; `undefined` when it is plain what it does. */
export function unclearBuild({ group }: ObjectIdentity, changed: readonly string[]): string | undefined {
  if (group !== KUSTOMIZE) return undefined;
  const keys = [...new Set(changed.map((path) => path.split('.')[0] as string))].filter((key) => !PLAIN.has(key));
  if (keys.length === 0) return undefined;
  return `it changes ${keys.map((key) => `\`${key}\``).join(', ')}, and what is built from it is not shown`;
}

export const BUILD_HELP = 'give the source what `kustomize build` or `helm template` writes, in place of what they read';
