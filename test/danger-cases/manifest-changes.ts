/** Changes of a danger case that holds Kubernetes manifests, through the real reader. */
import type { Change } from '../../src/model/change.ts';
import { readKubernetesManifests } from '../../src/readers/kubernetes-manifests/read-kubernetes-manifests.ts';
import type { DangerCase } from '../../tools/generate/danger-cases.ts';

/** Throws on a problem, since a case is meant to be a sound file. */
export function manifestChanges({ before, after }: NonNullable<DangerCase['manifests']>): Change[] {
  const side = (text: string | undefined) => (text === undefined ? null : { path: 'k8s.yaml', text });
  const files = [{ before: side(before), after: side(after) }];
  const readings = [...readKubernetesManifests(files, { source: 'k8s', trust: 'local', key: new Uint8Array(32), prunes: true })];
  return readings.map(({ change, problem }) => {
    if (!change) throw new Error(`${problem?.code}: ${problem?.message}`);
    return change;
  });
}
