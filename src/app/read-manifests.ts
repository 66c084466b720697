/** Kubernetes manifests that a pull request changes, source by source and environment by environment, into a collector. */
import type { Source } from '../model/policy.ts';
import type { Repository } from '../model/repository.ts';
import type { ManifestFile } from '../readers/kubernetes-manifests/read-kubernetes-manifests.ts';
import { changedTexts, type FileText } from './changed-texts.ts';
import type { Collector } from './collect.ts';
import { environmentsOf } from './environments.ts';
import { captureOf, type Asked } from './sources.ts';

/** Gives the texts at the head, by path, for code frames. */
export async function readManifests(
  asked: Asked,
  repository: Repository,
  key: Uint8Array,
  collector: Collector,
): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  const sources = (asked.config?.sources ?? []).filter(({ reader }) => reader === 'kubernetes-manifests');
  if (sources.length === 0) return texts;
  // The parser of YAML is loaded only for them.
  const [{ readKubernetesManifests }, { withoutStanding }] = await Promise.all([
    import('../readers/kubernetes-manifests/read-kubernetes-manifests.ts'),
    import('./still-standing.ts'),
  ]);
  for (const source of sources) {
    const { files, problems } = await changedTexts(asked.changed, (path) => captureOf(source, path) !== undefined, repository);
    collector.addProblems(problems.map((found) => ({ ...found, location: found.location ?? source.location })));
    for (const { after } of files) if (after) texts.set(after.path, after.text);
    for (const { environments, of } of byEnvironment(files, source, asked).values()) {
      const options = { source: source.id, trust: 'git', key, prunes: source.prune !== false } as const;
      const isOfSame = (path: string, other: string): boolean => placeOf(path, source, asked) === placeOf(other, source, asked);
      const readings = await withoutStanding([...readKubernetesManifests(of, options)], { repository, changed: files, isOfSame });
      collector.add(readings, () => environments);
    }
  }
  return texts;
}

/** Where a file leads to, in one spelling; that of one which the source does not name is its own. */
function placeOf(path: string, source: Source, { config, branch }: Asked): string {
  const captured = captureOf(source, path);
  return captured === undefined ? path : JSON.stringify(environmentsOf({ captured, source, config, branch }));
}

interface Placed {
  environments: string[];
  of: ManifestFile[];
}

/** Each environment is a cluster of its own: what goes in one and comes in another is no move. */
function byEnvironment(files: readonly ManifestFile[], source: Source, { config, branch }: Asked): Map<string, Placed> {
  const placed = new Map<string, Placed>();
  const environmentsAt = (path: string): string[] => environmentsOf({ captured: captureOf(source, path) ?? '', source, config, branch });
  const put = (environments: string[], file: ManifestFile): void => {
    const key = JSON.stringify(environments);
    const known = placed.get(key) ?? { environments, of: [] };
    known.of.push(file);
    placed.set(key, known);
  };
  for (const { before, after } of files) {
    const [old, now] = [before, after].map((side: FileText | null) => side && environmentsAt(side.path)) as [
      string[] | null,
      string[] | null,
    ];
    if (old && now && JSON.stringify(old) !== JSON.stringify(now)) {
      put(old, { before, after: null });
      put(now, { before: null, after });
    } else put((now ?? old) as string[], { before, after });
  }
  return placed;
}
