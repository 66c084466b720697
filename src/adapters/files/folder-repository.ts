/** A plain folder in the place of a repository, for facts and policies that are handed over as files: base and head are the same. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Facts } from '../../model/facts.ts';
import { failed, ok, problem, type Result } from '../../model/problem.ts';
import type { Repository } from '../../model/repository.ts';
import { listFiles } from './list-files.ts';
import { fileProblem } from './open-file.ts';

/** The facts say what changed; when they do not, every file counts as added. */
export function folderRepository(root: string, { pull }: Facts): Repository {
  return {
    base: { sha: pull.baseSha ?? '', name: pull.base ?? 'main' },
    head: { sha: pull.headSha, name: pull.head ?? 'head' },
    changedFiles() {
      if (pull.files) return Promise.resolve(ok(pull.files));
      const listed = listFiles(root, '');
      return Promise.resolve(listed.ok ? ok(listed.value.map((path) => ({ path, status: 'added' as const }))) : listed);
    },
    fork: () =>
      Promise.resolve(
        failed(
          problem('not-a-repository', 'a plain folder does not hold the files as they were before', {
            help: 'run it in a git repository: manifests and configuration are compared with the target branch',
          }),
        ),
      ),
    list: (_, folder) => Promise.resolve(listFiles(root, folder)),
    read: (_, path) => Promise.resolve(readWhole(join(root, path), path)),
    history: () => Promise.resolve(ok([])),
  };
}

function readWhole(path: string, shown: string): Result<Uint8Array | null> {
  try {
    return ok(statSync(path, { throwIfNoEntry: false }) ? readFileSync(path) : null);
  } catch (error) {
    return failed(fileProblem(error, shown));
  }
}
