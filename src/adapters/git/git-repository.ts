/** A repository on disk, read through git. */
import type { ChangedFile } from '../../model/facts.ts';
import { ok, type Result } from '../../model/problem.ts';
import type { Repository, Revision } from '../../model/repository.ts';
import { createBlobReader } from './blobs.ts';
import { changedFiles, mergeBase } from './changed-files.ts';
import { findBase, findHead } from './revisions.ts';
import { askGit, nulSeparated, runGit } from './run-git.ts';

/** How far back a valid version of the policies is looked for. */
const MOST_HISTORY = 200;

export interface GitRepositoryOptions {
  /** Any folder of the repository. */
  folder: string;
  /** Absent: where `origin` points, else `main` or `master`. */
  base?: string;
  /** Absent: HEAD. */
  head?: string;
}

/** A repository on disk knows more than one behind an API. */
export interface GitRepository extends Repository {
  /** Top folder of the working tree; the git folder when there is none. */
  readonly root: string;
  readonly mergeBase: string;
}

/** Problems: `file-missing`, `not-a-repository`, `revision-missing`, `git-failed`. */
export async function openGitRepository({
  folder,
  base: baseName,
  head: headName = 'HEAD',
}: GitRepositoryOptions): Promise<Result<GitRepository>> {
  const root = await rootOf(folder);
  if (!root.ok) return root;
  const [base, head] = await Promise.all([findBase(root.value, baseName), findHead(root.value, headName)]);
  if (!base.ok) return base;
  if (!head.ok) return head;
  const fork = await mergeBase(root.value, base.value.sha, head.value.sha);
  if (!fork.ok) return fork;
  return ok(gitRepository(root.value, base.value, head.value, fork.value));
}

function gitRepository(root: string, base: Revision, head: Revision, fork: string): GitRepository {
  let changed: Promise<Result<ChangedFile[]>> | undefined;
  const blobs = createBlobReader(root);
  return {
    root,
    base,
    head,
    mergeBase: fork,
    changedFiles: () => (changed ??= changedFiles(root, fork, head.sha)),
    fork: () => Promise.resolve(ok(fork)),
    list: (sha, folder) => blobs.list(sha, folder.replace(/\/+$/, '')),
    read: (sha, path) => blobs.read(sha, path),
    async history(folder) {
      const answer = await askGit(root, ['log', '-z', '--format=%H', `--max-count=${MOST_HISTORY}`, base.sha, '--', folder]);
      return answer.ok ? ok(nulSeparated(answer.value).map((sha) => ({ sha, name: base.name }))) : answer;
    },
  };
}

/** Top folder of the working tree; the git folder of a repository that has none. */
async function rootOf(folder: string): Promise<Result<string>> {
  const top = await runGit(folder, ['rev-parse', '--show-toplevel']);
  if (!top.ok) return top;
  if (top.value.status === 0) return ok(top.value.output.toString('utf8').replace(/\n$/, ''));
  const bare = await askGit(folder, ['rev-parse', '--absolute-git-dir']);
  return bare.ok ? ok(bare.value.toString('utf8').replace(/\n$/, '')) : bare;
}
