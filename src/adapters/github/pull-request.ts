/** A pull request as GitHub lists it: the part of the facts that one request gives. */
import type { Result } from '../../model/problem.ts';
import { ask } from './ask.ts';
import type { Client } from './client.ts';

/** Names a repository. */
export interface Slug {
  owner: string;
  repo: string;
}

export interface PullRequest {
  number: number;
  state: 'open' | 'closed';
  title: string;
  body: string | null;
  author: string;
  authorKind: 'human' | 'bot';
  /** Target branch. */
  base: string;
  headSha: string;
  headBranch: string;
  /** Repository of the head; null when the fork is gone. */
  headRepository: Slug | null;
  fork: boolean;
  draft: boolean;
  labels: string[];
  createdAt: string;
  /** How many files and commits the lists must have to be complete. */
  counts: { files: number; commits: number };
}

export async function readPullRequest(client: Client, slug: Slug, number: number): Promise<Result<PullRequest>> {
  return ask(`pull request ${number}`, async () => {
    const { data } = await client.rest.pulls.get({ ...slug, pull_number: number });
    const home = data.head.repo as { name: string; owner: { login: string } } | null;
    return {
      number: data.number,
      state: data.state,
      title: data.title,
      body: data.body,
      // Null, against the description, where the account is gone.
      author: (data.user as typeof data.user | null)?.login ?? 'ghost',
      authorKind: kindOf((data.user as typeof data.user | null) ?? { login: 'ghost' }),
      base: data.base.ref,
      headSha: data.head.sha,
      headBranch: data.head.ref,
      headRepository: home === null ? null : { owner: home.owner.login, repo: home.name },
      fork: home === null || `${home.owner.login}/${home.name}`.toLowerCase() !== `${slug.owner}/${slug.repo}`.toLowerCase(),
      draft: data.draft ?? false,
      labels: data.labels.map((label) => label.name),
      createdAt: data.created_at,
      counts: { files: data.changed_files, commits: data.commits },
    };
  });
}

export function kindOf(user: { login: string; type?: string }): 'human' | 'bot' {
  return user.type === 'Bot' || user.login.endsWith('[bot]') ? 'bot' : 'human';
}
