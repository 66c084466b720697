/** Manifests handed to a scan as files, compared with how they were where that is known. */
import { failed, ok, problem, type Problem, type Result } from '../model/problem.ts';
import type { ManifestFile } from '../readers/kubernetes-manifests/read-kubernetes-manifests.ts';
import type { ManifestText } from '../readers/kubernetes-manifests/manifest-objects.ts';
import { recognise } from '../readers/recognise.ts';
import type { Evidence, Reading } from '../readers/reader.ts';
import { MOST_BYTES } from './changed-texts.ts';
import { sharedFolder } from './shared-folder.ts';
import { bytesOf, headOf, textOf } from './whole-file.ts';

/** Problems: `evidence-too-large`, `evidence-unreadable`. */
export function manifestText(evidence: Evidence): Result<ManifestText> {
  const { file } = evidence;
  const bytes = bytesOf(evidence, MOST_BYTES + 1);
  if (bytes.length > MOST_BYTES)
    return failed(
      problem('evidence-too-large', `\`${file}\` is larger than ${MOST_BYTES / 1024 / 1024} MB`, { help: 'split it', location: { file } }),
    );
  const text = bytes.includes(0) ? null : textOf(bytes);
  if (text === null)
    return failed(problem('evidence-unreadable', `\`${file}\` is not UTF-8 text`, { help: 'save it as UTF-8', location: { file } }));
  return ok({ path: file, text });
}

/** The manifests among the files before; what else is there says nothing about manifests. */
export function manifestsBefore(files: readonly Evidence[]): { texts: ManifestText[]; problems: Problem[] } {
  const texts: ManifestText[] = [];
  const problems: Problem[] = [];
  for (const evidence of files) {
    if (recognise(evidence.file, () => headOf(evidence)).format !== 'kubernetes-manifests') continue;
    const read = manifestText(evidence);
    if (read.ok) texts.push(read.value);
    else problems.push(...read.problems);
  }
  return { texts, problems };
}

/** All manifests are one set of objects; without any before, everything in them is new. Their reader, and YAML with it, is loaded only for them. */
export async function scannedManifests(
  before: readonly ManifestText[],
  after: readonly ManifestText[],
  key: Uint8Array,
): Promise<Iterable<Reading>> {
  const [{ readKubernetesManifests }, { withoutStanding }] = await Promise.all([
    import('../readers/kubernetes-manifests/read-kubernetes-manifests.ts'),
    import('./still-standing.ts'),
  ]);
  const files = pairedFiles(before, after);
  const readings = readKubernetesManifests(files, { source: 'kubernetes-manifests', trust: 'local', key, prunes: true });
  return withoutStanding([...readings], { changed: files, isOfSame: () => true });
}

/** As one file what has the same path below the folder that all of its side are in: a kustomization has no name but its folder. */
function pairedFiles(before: readonly ManifestText[], after: readonly ManifestText[]): ManifestFile[] {
  const [from, to] = [sharedFolder(before), sharedFolder(after)];
  const left = new Map(before.map((text) => [to + text.path.slice(from.length), text]));
  const files = after.map((text): ManifestFile => {
    const old = left.get(text.path);
    left.delete(text.path);
    return { before: old ? { ...old, path: text.path } : null, after: text };
  });
  return [...[...left.values()].map((text) => ({ before: text, after: null })), ...files];
}
