/** Which pull requests a merge group of a merge queue is made of. */
import { failed, ok, problem, type Result } from '../../model/problem.ts';
import { ask } from './ask.ts';
import type { Client } from './client.ts';
import type { Slug } from './pull-request.ts';

export interface MergeGroup {
  /** Target branch. */
  base: string;
  headSha: string;
  /** The last pull request of the group; only this one is named by the ref. */
  last: number;
}

/** A pull request with the head at which the queue took it in; null where a squash left no trace of it. */
export interface Queued {
  number: number;
  headSha: string | null;
}

/**
 * `refs/heads/gh-readonly-queue/main/pr-12-<sha>`; null when it is no such ref. The sha in it is the commit on which the
 * group was built, not the head of the pull request.
 */
export function parseGroupRef(ref: string): { base: string; last: number } | null {
  const prefix = 'gh-readonly-queue/';
  const name = ref.replace(/^refs\/heads\//, '');
  if (!name.startsWith(prefix)) return null;
  const slash = name.lastIndexOf('/');
  const match = /^pr-(\d{1,10})-[0-9a-f]{7,64}$/.exec(name.slice(slash + 1));
  if (match === null || slash <= prefix.length) return null;
  return { base: name.slice(prefix.length, slash), last: Number(match[1]) };
}

const QUEUE = `query Queue($owner: String!, $name: String!, $branch: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    mergeQueue(branch: $branch) {
      entries(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { position headCommit { oid } pullRequest { number headRefOid } }
      }
    }
  }
}`;

interface Entry {
  position: number;
  headCommit: { oid: string } | null;
  pullRequest: { number: number; headRefOid: string } | null;
}

interface QueueAnswer {
  repository: {
    mergeQueue: { entries: { pageInfo: { hasNextPage: boolean; endCursor: string | null }; nodes: (Entry | null)[] } } | null;
  } | null;
}

/**
 * Everything that merges when this group merges: the pull request that the ref names and those ahead of it in the
 * queue. Where the queue cannot be read, a group that is provably a single pull request still has an answer.
 */
export async function readGroup(client: Client, slug: Slug, group: MergeGroup): Promise<Result<Queued[]>> {
  const queue = await ask('the merge queue', () => readQueue(client, slug, group.base));
  const merged = await mergedHeads(client, slug, group);
  if (!merged.ok) return merged;
  const entries = queue.ok ? queue.value : [];
  const own = entries.find((entry) => entry.pullRequest?.number === group.last);
  if (own === undefined) return alone(group, merged.value);
  const members: Queued[] = [];
  for (const { position, pullRequest } of entries) {
    if (position > own.position) continue;
    if (pullRequest === null) return failed(hidden(group));
    members.push({ number: pullRequest.number, headSha: pullRequest.headRefOid });
  }
  const heads = new Set(members.map((member) => member.headSha));
  const stranger = merged.value.heads.find((head) => !heads.has(head));
  if (stranger === undefined) return ok(members);
  return failed(moved(group, `it merges \`${stranger.slice(0, 7)}\`, which is the head of none of its pull requests`));
}

async function readQueue(client: Client, slug: Slug, branch: string): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (let after: string | null = null; ; ) {
    const asked: Record<string, unknown> = { owner: slug.owner, name: slug.repo, branch, after };
    const answer: QueueAnswer = await client.graphql<QueueAnswer>(QUEUE, asked);
    const page = answer.repository?.mergeQueue?.entries;
    if (page === undefined) return entries;
    const { hasNextPage, endCursor } = page.pageInfo;
    if (page.nodes.includes(null) || (hasNextPage && (endCursor === null || endCursor === after)))
      throw Object.assign(new Error('the queue is not shown as a whole'), { status: 422 });
    entries.push(...page.nodes.filter((entry) => entry !== null));
    if (!hasNextPage) return entries;
    after = endCursor;
  }
}

interface Merged {
  /** Commits that the group adds to the target branch along first parents. */
  steps: number;
  /** Heads that merge commits among them bring in; none when the queue squashes or rebases. */
  heads: string[];
}

async function mergedHeads(client: Client, slug: Slug, group: MergeGroup): Promise<Result<Merged>> {
  return ask('what the merge group merges', async () => {
    // A comparison by name would take a tag of the same name, which whoever can write can make.
    const branch = await client.rest.repos.getBranch({ ...slug, branch: group.base });
    const basehead = `${branch.data.commit.sha}...${group.headSha}`;
    const { commits } = (await client.rest.repos.compareCommitsWithBasehead({ ...slug, basehead })).data;
    const parents = new Map(commits.map((commit) => [commit.sha, commit.parents.map((parent) => parent.sha)]));
    const merged: Merged = { steps: 0, heads: [] };
    for (let sha: string | undefined = group.headSha; sha !== undefined && parents.has(sha); sha = parents.get(sha)?.[0]) {
      merged.steps++;
      merged.heads.push(...(parents.get(sha) ?? []).slice(1));
    }
    return merged;
  });
}

function alone(group: MergeGroup, { steps, heads }: Merged): Result<Queued[]> {
  const head = heads[0];
  if (steps === 1) return ok([{ number: group.last, headSha: head ?? null }]);
  return failed(
    problem('fetch-failed', 'could not read the merge queue, and the group may hold several pull requests', {
      help: 'give `github-token` a token that may read merge queues, or build groups of one pull request with the merge method',
    }),
  );
}

function hidden({ last }: MergeGroup): ReturnType<typeof problem> {
  return problem('fetch-failed', `the queue ahead of pull request ${last} holds something that the token may not see`, {
    help: 'give `github-token` a token that may read all pull requests of the repository',
  });
}

function moved(group: MergeGroup, why: string): ReturnType<typeof problem> {
  return problem('head-moved', `the merge group of pull request ${group.last} is not what was queued: ${why}`, {
    help: 'put the pull request into the queue again',
  });
}
