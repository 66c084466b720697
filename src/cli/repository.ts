/** The repository that `check` judges: through git, or a plain folder where facts and policies come as files. */
import { realpathSync } from 'node:fs';
import { folderRepository } from '../adapters/files/folder-repository.ts';
import { openGitRepository, type GitRepository } from '../adapters/git/git-repository.ts';
import { countUncommitted } from '../adapters/git/uncommitted.ts';
import type { Facts } from '../model/facts.ts';
import { ok, type Result } from '../model/problem.ts';
import type { Repository } from '../model/repository.ts';

export interface OpenedRepository {
  repository: Repository;
  /** Top folder, where evidence is looked for. */
  root: string;
  git?: GitRepository;
  /** What the user should know besides the verdict. */
  notes: Promise<string[]>;
}

export interface RepositoryOptions {
  repo: string;
  base?: string;
  head?: string;
  policies?: string;
}

/** Problems: those of `openGitRepository`. */
export async function openRepository(
  { repo, base, head, policies }: RepositoryOptions,
  facts: Facts | undefined,
): Promise<Result<OpenedRepository>> {
  const opened = await openGitRepository({ folder: repo, ...(base !== undefined && { base }), ...(head !== undefined && { head }) });
  if (!opened.ok) {
    const plain = facts && policies !== undefined && base === undefined && head === undefined;
    const codes = opened.problems.map(({ code }) => code);
    if (!plain || !codes.every((code) => code === 'not-a-repository' || code === 'revision-missing')) return opened;
    const root = realpathSync(repo);
    return ok({ repository: folderRepository(root, facts), root, notes: Promise.resolve([]) });
  }
  const git = opened.value;
  // Asked while everything else is read, since git looks at every file for it.
  const notes = head === undefined ? notesOn(git.root) : Promise.resolve([]);
  return ok({ repository: git, root: git.root, git, notes });
}

async function notesOn(root: string): Promise<string[]> {
  const uncommitted = await countUncommitted(root);
  if (!uncommitted.ok || uncommitted.value === 0) return [];
  return [`${uncommitted.value} ${uncommitted.value === 1 ? 'file is' : 'files are'} not committed, and so not judged`];
}
