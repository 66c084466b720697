/** Open pull requests with a given head, as GitHub knows them. */
import type { Result } from '../../model/problem.ts';
import { ask } from './ask.ts';
import type { Client } from './client.ts';
import { commitNamed } from './evidence-artifacts.ts';
import type { Slug } from './pull-request.ts';

/** Numbers of the open pull requests from a branch whose head is this very commit. Works for forks, too. */
export async function pullsFrom(client: Client, slug: Slug, owner: string, branch: string, headSha: string): Promise<Result<number[]>> {
  return ask(`the pull requests from \`${branch}\``, async () => {
    const wanted = { ...slug, state: 'open' as const, head: `${owner}:${branch}`, per_page: 100 };
    const pulls = await client.paginate(client.rest.pulls.list, wanted);
    return pulls.filter((pull) => pull.head.sha === headSha).map((pull) => pull.number);
  });
}

/**
 * Numbers of the open pull requests that a run from the default branch may have made evidence for: by the names of what it uploaded, and by
 * the branch that GitHub gives it, so that a run that failed is heard of, too.
 */
export async function pullsOfRun(
  client: Client,
  slug: Slug,
  { id, owner, branch }: { id: number; owner: string; branch: string },
): Promise<Result<number[]>> {
  return ask(`the pull requests of run ${id}`, async () => {
    const artifacts = await client.paginate(client.rest.actions.listWorkflowRunArtifacts, { ...slug, run_id: id, per_page: 100 });
    const shas = new Set(artifacts.flatMap(({ name }) => commitNamed(name) ?? []));
    const ofBranch = await client.paginate(client.rest.pulls.list, { ...slug, state: 'open', head: `${owner}:${branch}`, per_page: 100 });
    const found = new Set(ofBranch.map(({ number }) => number));
    for (const sha of shas) for (const number of await openWithHead(client, slug, sha)) found.add(number);
    return [...found];
  });
}

/** Numbers of all open pull requests with this head, of which `known` is one: they share its one commit status. */
export async function pullsWithHead(client: Client, slug: Slug, headSha: string, known: number): Promise<Result<number[]>> {
  return ask(`the pull requests with the head \`${headSha.slice(0, 7)}\``, async () => {
    const numbers = await openWithHead(client, slug, headSha);
    if (numbers.includes(known)) return numbers;
    // For a commit that is on the default branch GitHub names only the pull request that brought it there.
    const open = await client.paginate(client.rest.pulls.list, { ...slug, state: 'open', per_page: 100 });
    return open.filter((pull) => pull.head.sha === headSha).map((pull) => pull.number);
  });
}

async function openWithHead(client: Client, slug: Slug, headSha: string): Promise<number[]> {
  const wanted = { ...slug, commit_sha: headSha, per_page: 100 };
  const pulls = await client.paginate(client.rest.repos.listPullRequestsAssociatedWithCommit, wanted);
  return pulls.filter((pull) => pull.state === 'open' && pull.head.sha === headSha).map((pull) => pull.number);
}
