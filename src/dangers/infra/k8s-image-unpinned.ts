/** Fires when a container runs an image that may be another one tomorrow, or one from elsewhere. */
import { defineDanger, type Hit } from '../../model/danger.ts';
import type { JsonObject } from '../../model/json.ts';
import { typesOfKinds, WORKLOADS } from '../kubernetes-predicates/kinds.ts';
import { kubernetesChange } from '../kubernetes-predicates/kubernetes-change.ts';
import { containers, podSpec, sameContainer, shownName } from '../kubernetes-predicates/pod-spec.ts';
import { readText } from '../plan-predicates/attribute.ts';

const kinds = new Set<string>(WORKLOADS);

export default defineDanger({
  title: 'container image not pinned, or from another registry',
  harm: 'exposure',
  severity: 'low',
  why: 'Under a tag that moves, a restart runs what nobody has reviewed; going back runs it again.',
  help: 'name a version, or better the digest: `image: registry/name@sha256:...`',
  safeWhen: 'a version is named; an image that did not change is not reported',
  types: typesOfKinds(WORKLOADS),
  fate: 'left',
  find(change) {
    const found = kubernetesChange(change);
    if (!found || !kinds.has(found.kind)) return undefined;
    const earlier = containers(podSpec(found.before));
    return containers(podSpec(found.after)).flatMap(({ name, value }): Hit[] => {
      const what = worse(sameContainer(earlier, name), value);
      return what === undefined ? [] : [{ message: `\`${change.address}\` runs ${shownName(name)} ${what}`, key: name }];
    });
  },
});

function worse(before: JsonObject | undefined, after: JsonObject): string | undefined {
  const [was, is] = [before && readText(before, 'image'), readText(after, 'image')];
  if (is === undefined || was === is) return undefined;
  const [old, now] = [was === undefined ? undefined : imageParts(was), imageParts(is)];
  if (old?.digest === true && !now.digest) return 'by a tag, where it was pinned by digest';
  if (!now.digest && (now.tag === '' || now.tag === 'latest') && !(old && !old.digest && old.tag === now.tag))
    return now.tag === '' ? 'from an image without a tag' : 'from an image with the tag `latest`';
  if (old && old.registry !== now.registry) return 'from another registry';
  return undefined;
}

interface ImageParts {
  registry: string;
  tag: string;
  digest: boolean;
}

function imageParts(image: string): ImageParts {
  const digest = image.includes('@');
  const name = image.split('@')[0] as string;
  const last = name.slice(name.lastIndexOf('/') + 1);
  const first = name.split('/')[0] as string;
  const registry = name.includes('/') && /[.:]|^localhost$/.test(first) ? first : 'docker.io';
  return { registry, tag: last.includes(':') ? last.slice(last.indexOf(':') + 1) : '', digest };
}
