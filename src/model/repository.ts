/** What the engine asks of the outside world: commits, and evidence that is in no commit. Adapters implement it, `src/app` uses it. */
import type { ChangedFile } from '../schema/types.ts';
import type { Result } from './problem.ts';

/** A commit, with the name it was asked by. */
export interface Revision {
  /** Full commit sha. */
  sha: string;
  /** Branch or revision as shown to the user, such as `main`. */
  name: string;
  /** The name is that of a commit, such as `HEAD~1`, and says nothing about branches. */
  anonymous?: true;
}

/** A repository as data, read from git or through GitHub's API. Nothing of it is ever checked out or run. */
export interface Repository {
  /** Target branch head: policies, roles, exceptions and configuration are read here. */
  readonly base: Revision;
  /** The commit that is judged. */
  readonly head: Revision;
  /** What the pull request changes: merge base of `base` and `head` against `head`, as GitHub lists files. Problem when the list is known to be incomplete. */
  changedFiles(): Promise<Result<ChangedFile[]>>;
  /** Sha of the commit that `changedFiles` compares the head with. `base` may have moved on since, and what it brought is no change of the pull request. */
  fork(): Promise<Result<string>>;
  /** Paths of all files below a folder at a commit, relative to the root, sorted. Empty when the folder is not there; a problem when that could not be found out. */
  list(sha: string, folder: string): Promise<Result<string[]>>;
  /** Whole file at a commit; `null` when it is proven not to be there. Symbolic links are not followed. */
  read(sha: string, path: string): Promise<Result<Uint8Array | null>>;
  /** How many files may be read without asking too much; absent: any number. */
  readonly mostReads?: number;
  /** Commits reachable from `base` that changed something below the folder, newest first. For the repair of a broken policy. */
  history(folder: string): Promise<Result<Revision[]>>;
}

/** Evidence that is made by a workflow or on a laptop, not read from a commit: plans. */
export interface EvidenceStore {
  /** Where it was looked, for messages: `the workspace`, `the artifact interlock-evidence of run 12`. */
  readonly described: string;
  /** All files below the folders (`''` is the root), relative paths with `/`, sorted. `.git` and `node_modules` are left out. */
  list(folders: string[]): Promise<Result<string[]>>;
  /** Every file in places that hold nothing but evidence, as far as its path is known; asked after `list`. Absent: there is no such place. */
  brought?(): Promise<Result<string[]>>;
  /** Why a file may not be there, when the store knows more than that; asked after `list`. Absent or null: it does not. */
  absence?(): Promise<Result<Absence | null>>;
  /** A workflow run by its number; null when there is none. Absent: the store knows of no runs. */
  run?(id: number): Promise<Result<WorkflowRun | null>>;
  /** One file out of `list` or `brought`. */
  open(path: string): Promise<Result<StoredEvidence>>;
}

/** Why evidence is not there. */
export interface Absence {
  /** It is still being made, and will be there or not when that is over. */
  pending: boolean;
  /** One clause: ``run 12 of `plan` is still making it``. */
  why: string;
  help: string;
}

/** A workflow run as GitHub knows it, whatever somebody has written about it. */
export interface WorkflowRun {
  id: number;
  /** Path of its workflow file. */
  workflow: string;
  event: string;
  /** The commit that GitHub says it was for. */
  headSha: string;
  /** Whether its workflow file was taken from the default branch, so that no pull request could have changed it. */
  fromDefaultBranch: boolean;
  /** When it was first started. */
  createdAt: string;
}

/** Where a plan was found: on somebody's own machine, in the workspace of a job, or in an artifact of a run. */
export type Origin = { place: 'laptop' } | { place: 'workspace' } | { place: 'artifact'; run: WorkflowRun };

/** Satisfies `Evidence` of the readers. */
export interface StoredEvidence {
  /** Path as shown to the user. */
  file: string;
  /** Bytes, where it is known; for progress. */
  size?: number;
  /** A fresh pass over the bytes, in chunks of any size. */
  open(): Iterable<Uint8Array>;
  /** The manifest beside it, as it was found; absent: there is none. */
  manifest?: Uint8Array;
  origin: Origin;
}
