/** Kubernetes manifests before and after, as the changes that applying them makes. */
import { createSecretKey } from 'node:crypto';
import type { Change } from '../../model/change.ts';
import { problem } from '../../model/problem.ts';
import type { Reading } from '../reader.ts';
import { objectsOfFile, type ManifestText } from './manifest-objects.ts';
import { misunderstoodChange, objectChange, type ManifestContext } from './object-change.ts';
import { addressOf } from './object-identity.ts';
import { pairObjects, twins, type SidedObject } from './pair-objects.ts';

/** A changed file; `null` on the side where it is not there. */
export interface ManifestFile {
  before: ManifestText | null;
  after: ManifestText | null;
}

export interface ManifestOptions {
  source: string;
  trust: Change['trust'];
  /** Key of the hashes that stand in for secrets. */
  key: Uint8Array;
  /** Whether objects whose manifest is gone are deleted from the cluster; else they are only left behind. */
  prunes: boolean;
}

/** All files are one set of objects: one that moves from file to file does not change. Problems: `duplicate-id`. */
export function* readKubernetesManifests(files: readonly ManifestFile[], options: ManifestOptions): Generator<Reading> {
  const context: ManifestContext = { ...options, key: createSecretKey(options.key) };
  const before: SidedObject[] = [];
  const after: SidedObject[] = [];
  for (const [at, file] of files.entries()) {
    const sides = objectsOfFile(file.before, file.after);
    before.push(...sides.before.objects.map((object) => ({ ...object, file: at })));
    after.push(...sides.after.objects.map((object) => ({ ...object, file: at })));
    for (const part of sides.after.misunderstood) yield { change: misunderstoodChange(part, 'after', context, shownName(file)) };
    for (const part of sides.before.misunderstood) yield { change: misunderstoodChange(part, 'before', context, shownName(file)) };
  }
  for (const { identity, path, line } of twins(after)) yield { problem: twinProblem(addressOf(identity), path, line) };
  const changes = pairObjects(before, after).flatMap((pair) => {
    const change = objectChange(pair, context, shownName(files[(pair.after ?? pair.before)?.file ?? 0] as ManifestFile));
    return change ? [change] : [];
  });
  for (const change of changes.sort(byAddress)) yield { change };
}

/** The file as people find it at the head; where it is gone, under its last name. */
function shownName({ before, after }: ManifestFile): string {
  return (after ?? before)?.path ?? '';
}

function twinProblem(address: string, file: string, line: number): ReturnType<typeof problem> {
  return problem('duplicate-id', `\`${file}\` has \`${address}\` twice`, {
    help: 'keep one of them: tools refuse the file, or apply the last one',
    location: { file, line, column: 1 },
    level: 'warning',
  });
}

function byAddress(one: Change, other: Change): number {
  const [left, right] = [one, other].map(({ address, type, digest }) => JSON.stringify([address, type, digest])) as [string, string];
  return left < right ? -1 : left > right ? 1 : 0;
}
