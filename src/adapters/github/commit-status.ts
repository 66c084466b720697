/** Sets the commit status that protected branches wait for. */
import { failed, ok, problem, type Result } from '../../model/problem.ts';
import { reason, statusOf } from './ask.ts';
import type { Client } from './client.ts';
import { readPullRequest, type PullRequest, type Slug } from './pull-request.ts';

export interface CommitStatus {
  state: 'success' | 'pending' | 'failure' | 'error';
  context: string;
  /** Any length; GitHub takes 140 characters. */
  description: string;
  /** Where it leads to; absent when the run is unknown. */
  url?: string;
}

const LONGEST_DESCRIPTION = 140;

/** What the status says when judging begins; it is also what marks the moment at which this pull request had that head. */
export function startDescription(number: number): string {
  return `judging #${number}…`;
}

export async function setStatus(client: Client, slug: Slug, sha: string, status: CommitStatus): Promise<Result<null>> {
  const { state, context, description, url } = status;
  try {
    await client.rest.repos.createCommitStatus({
      ...slug,
      sha,
      state,
      context,
      description: shortened(description),
      ...(url === undefined ? {} : { target_url: url }),
    });
    return ok(null);
  } catch (error) {
    const { why, help } = reason(error);
    const readOnly = statusOf(error) === 403;
    return failed(
      problem(readOnly ? 'permission-missing' : 'write-failed', `could not set the status \`${context}\`: ${why}`, {
        help: readOnly ? 'the job needs the permission `statuses: write`; runs for forks on `pull_request` events never get it' : help,
      }),
    );
  }
}

/** Whether the pull request is still what was judged. A verdict about an old head must not land on anything. */
export async function unmoved(client: Client, slug: Slug, judged: PullRequest): Promise<Result<null>> {
  const now = await readPullRequest(client, slug, judged.number);
  if (!now.ok) return now;
  const { headSha, base } = now.value;
  if (headSha === judged.headSha && base === judged.base) return ok(null);
  const what = headSha === judged.headSha ? `is now for \`${base}\`` : `has the new head \`${headSha.slice(0, 7)}\``;
  return failed(
    problem('head-moved', `pull request ${judged.number} ${what}, \`${judged.headSha.slice(0, 7)}\` was judged: nothing was posted`, {
      help: 'nothing to do: the newer state has a run of its own',
      level: 'warning',
    }),
  );
}

/** Plain characters only: a status that GitHub refuses would leave an older one in force. */
function shortened(text: string): string {
  const plain = text.replaceAll(/[\p{Cc}\p{Cs}\u{10000}-\u{10ffff}]/gu, '\ufffd');
  return plain.length <= LONGEST_DESCRIPTION ? plain : `${plain.slice(0, LONGEST_DESCRIPTION - 1)}…`;
}
