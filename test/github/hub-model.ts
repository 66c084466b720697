/** What a hub holds: people, pull requests and what was said and reported about them, as plain data. */
import type { Identity } from './git-repository.ts';

export interface User {
  login: string;
  id: number;
  /** A mannequin stands for somebody of an import; REST calls it a user. */
  type: 'User' | 'Bot' | 'Mannequin';
}

export interface Token {
  login: string;
  /** Whether it may read organisations and teams. `GITHUB_TOKEN` never may. */
  organization: boolean;
  /** `read` is what a pull request from a fork gets. */
  access: 'write' | 'read';
}

export interface Review {
  id: number;
  user: string;
  state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED';
  submittedAt: string;
  commitId: string;
  body: string;
  editedAt: string | null;
  editedBy: string | null;
}

export interface Comment {
  id: number;
  user: string;
  body: string;
  createdAt: string;
  editedAt: string | null;
  editedBy: string | null;
}

export interface Pull {
  number: number;
  title: string;
  body: string | null;
  bodyEditedAt: string | null;
  author: string;
  base: string;
  /** Head of the base when the pull request was opened; GitHub does not keep it current. */
  baseSha: string;
  branch: string;
  headSha: string;
  /** `owner/name`; null when the fork was deleted. */
  headRepository: string | null;
  state: 'open' | 'closed';
  draft: boolean;
  labels: string[];
  createdAt: string;
  reviews: Review[];
  comments: Comment[];
}

export interface Status {
  id: number;
  sha: string;
  state: 'error' | 'failure' | 'pending' | 'success';
  context: string;
  description: string | null;
  targetUrl: string | null;
  creator: string;
  createdAt: string;
}

export interface Activity {
  id: number;
  repository: string;
  ref: string;
  before: string;
  after: string;
  type: 'push' | 'force_push' | 'branch_creation';
  actor: string;
  at: string;
}

export interface Run {
  id: number;
  headSha: string;
  branch: string;
  event: string;
  /** `in_progress`, `queued` ...; `completed` has a conclusion. */
  status: string;
  conclusion: string | null;
  name: string;
  path: string;
  createdAt: string;
  artifacts: { id: number; name: string; zip: Buffer; expired: boolean }[];
}

export interface QueueEntry {
  number: number;
  headSha: string;
}

export interface PushOptions {
  repository?: string;
  /** Branch where a new branch starts; null for a root commit. */
  from?: string | null;
  /** Commit to build on instead of the branch's head: a force push. */
  onto?: string;
  message?: string;
  author?: Identity;
  committer?: Identity;
}
