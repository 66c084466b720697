/** Statuses and check runs of a commit. */
import type { Check } from '../../schema/types.ts';
import type { Result } from '../../model/problem.ts';
import { ask } from './ask.ts';
import type { Client } from './client.ts';
import type { Slug } from './pull-request.ts';

/** Statuses in the order GitHub lists them: newest first. */
export interface StatusSeen {
  context: string;
  state: string;
  description: string | null;
  createdAt: string;
}

export async function readStatuses(client: Client, slug: Slug, sha: string): Promise<Result<StatusSeen[]>> {
  return ask(`the statuses of \`${sha.slice(0, 7)}\``, async () => {
    const data = await client.paginate(client.rest.repos.listCommitStatusesForRef, { ...slug, ref: sha, per_page: 100 });
    return data.map(({ context, state, description, created_at }) => ({ context, state, description, createdAt: created_at }));
  });
}

export async function readCheckRuns(client: Client, slug: Slug, sha: string): Promise<Result<Check[]>> {
  return ask(`the check runs of \`${sha.slice(0, 7)}\``, async () => {
    const runs = await client.paginate(client.rest.checks.listForRef, { ...slug, ref: sha, filter: 'latest', per_page: 100 });
    return runs.map(({ name, status, conclusion }) => ({ name, conclusion: status === 'completed' ? conclusion : null }));
  });
}

/** The newest status of each context as a check; `pending` has no conclusion yet. */
export function checksOf(newestFirst: readonly StatusSeen[], ownContext: string): Check[] {
  const newest = new Map<string, Check>();
  for (const { context, state } of newestFirst)
    if (!newest.has(context) && context !== ownContext)
      newest.set(context, { name: context, conclusion: state === 'pending' ? null : state });
  return [...newest.values()];
}
