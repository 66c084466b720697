/** A folder on disk as the place where plans are looked for. */
import { isAbsolute, join } from 'node:path';
import { ok, type Problem } from '../../model/problem.ts';
import type { EvidenceStore } from '../../model/repository.ts';
import { manifestOf } from '../../model/manifest.ts';
import { listFiles } from './list-files.ts';
import { bytesBeside } from './text-beside.ts';
import { openFile } from './open-file.ts';

export interface WorkspaceOptions {
  root: string;
  /** `workspace`: the pull request may have written the files. */
  place: 'laptop' | 'workspace';
  described?: string;
}

export function openWorkspace({ root, place, described = 'the workspace' }: WorkspaceOptions): EvidenceStore {
  return {
    described,
    list(folders) {
      const problems: Problem[] = [];
      const found = new Set<string>();
      for (const folder of folders) {
        const listed = listFiles(root, folder.replace(/\/+$/, ''));
        if (listed.ok) for (const path of listed.value) found.add(path);
        else problems.push(...listed.problems);
      }
      return Promise.resolve(problems.length > 0 ? { ok: false, problems } : ok([...found].sort()));
    },
    open(path) {
      const full = isAbsolute(path) ? path : join(root, path);
      const opened = openFile(full, path);
      if (!opened.ok) return Promise.resolve(opened);
      const manifest = bytesBeside(manifestOf(full));
      return Promise.resolve(ok({ ...opened.value, file: path, ...(manifest && { manifest }), origin: { place } }));
    },
  };
}
