/** Changes of a danger case that holds changed files, through the real reader. */
import type { Change } from '../../src/model/change.ts';
import { sha256 } from '../../src/model/sha256.ts';
import { readChangedFiles, type FileSide } from '../../src/readers/changed-files/read-changed-files.ts';
import type { DangerCase } from '../../tools/generate/danger-cases.ts';

/** Throws on a problem, since a case is meant to be sound. */
export function fileChanges(files: NonNullable<DangerCase['files']>): Change[] {
  const side = (path: string, text: string | undefined): FileSide | null =>
    text === undefined ? null : { path, digest: sha256(text), text };
  const changes = files.map(({ path, previousPath, before, after }) => ({
    before: side(previousPath ?? path, before),
    after: side(path, after),
  }));
  const options = { source: 'changed-files', trust: 'local', key: new Uint8Array(32), folder: '.interlock' } as const;
  return [...readChangedFiles(changes, options)].map(({ change, problem }) => {
    if (!change) throw new Error(`${problem?.code}: ${problem?.message}`);
    return change;
  });
}
