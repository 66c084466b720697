/** A folder on disk as the place where plans are looked for. */
import { isAbsolute, join } from 'node:path';
import { ok, type Problem } from '../../model/problem.ts';
import type { EvidenceStore, StoredEvidence } from '../../model/repository.ts';
import { listFiles } from './list-files.ts';
import { openFile } from './open-file.ts';

export interface WorkspaceOptions {
  root: string;
  /** `local` on a laptop, `claimed` where the pull request may have written the files. */
  trust: StoredEvidence['trust'];
  described?: string;
}

export function openWorkspace({ root, trust, described = 'the workspace' }: WorkspaceOptions): EvidenceStore {
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
      const opened = openFile(isAbsolute(path) ? path : join(root, path), path);
      return Promise.resolve(opened.ok ? ok({ ...opened.value, file: path, trust }) : opened);
    },
  };
}
