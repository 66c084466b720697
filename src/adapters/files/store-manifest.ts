/** Puts a manifest beside its plan. */
import { existsSync } from 'node:fs';
import { manifestOf, type Manifest } from '../../model/manifest.ts';
import { failed, problem, type Result } from '../../model/problem.ts';
import { readManifest } from '../read-manifest.ts';
import { bytesBeside } from './text-beside.ts';
import { writeWhole } from './write-file.ts';

/** Overwrites nothing but an earlier manifest. Problem: `write-failed`. */
export function storeManifest(plan: string, manifest: Manifest): Result<null> {
  const path = manifestOf(plan);
  const there = existsSync(path);
  const bytes = there ? bytesBeside(path) : null;
  if (there && (bytes === null || !readManifest(bytes, path).ok))
    return failed(
      problem('write-failed', `\`${path}\` is there, and is no manifest that could be overwritten`, {
        help: 'move it away: Interlock writes over its own files only',
        location: { file: path },
      }),
    );
  return writeWhole(path, `${JSON.stringify(manifest, null, 2)}\n`);
}
