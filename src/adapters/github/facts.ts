/** Everything that a verdict needs to know about a pull request, read from GitHub. */
import type { Commit, Facts } from '../../schema/types.ts';
import type { PolicySet } from '../../model/policy.ts';
import { ok, type Result } from '../../model/problem.ts';
import { checksOf, readCheckRuns, readStatuses, type StatusSeen } from './checks.ts';
import type { Client } from './client.ts';
import { readCommits } from './commits.ts';
import { startDescription } from './commit-status.ts';
import { readConversation, type OwnComment } from './conversation.ts';
import type { GitHubRepository } from './github-repository.ts';
import { needed } from './needed.ts';
import { readPeople } from './people.ts';
import type { PullRequest, Slug } from './pull-request.ts';
import { readPushes } from './push-times.ts';
import { hasOwnContent } from './update-merge.ts';

export interface FactsRequest {
  client: Client;
  /** Connection with the token for organisation reads, when there is one. */
  members: Client | null;
  slug: Slug;
  pull: PullRequest;
  repository: GitHubRepository;
  /** Instant of the decision, RFC 3339. */
  now: string;
  /** Our own status, which is not a check. */
  context: string;
  /** Hidden text by which our own comment is known. */
  mark: string;
  /** Host whose `users.noreply.` addresses name their owner: `github.com`. */
  mailHost: string;
  /** Of the policies. */
  folder: string;
}

export interface FactsRead {
  facts: Facts;
  own: OwnComment[];
}

/** A change to one of these, or to the policies, lets the owners of the policies decide. */
const GUARDED = /^(\.interlock\/|\.github\/|docs\/CODEOWNERS$|CODEOWNERS$|[Aa]ction\.ya?ml$)/;

/** Fails as a whole when the pull request itself cannot be read; people who cannot be read are `unavailable` and keep rules waiting. */
export async function readFacts(request: FactsRequest, policies: readonly PolicySet[]): Promise<Result<FactsRead>> {
  const { client, members, slug, pull, repository, mark } = request;
  const [files, commits, said] = await Promise.all([
    repository.changedFiles(),
    readCommits(client, slug, pull, request.mailHost),
    readConversation(client, slug, pull.number, mark),
  ]);
  if (!files.ok) return files;
  if (!commits.ok) return commits;
  if (!said.ok) return said;
  const isGuarded = (path: string): boolean => GUARDED.test(path) || path.startsWith(`${request.folder}/`);
  const guarded = files.value.some(({ path, previousPath }) => isGuarded(path) || isGuarded(previousPath ?? ''));
  const wanted = needed(policies, guarded);
  const parents = new Map(commits.value.commits.map((commit) => [commit.sha, commit.parents ?? []]));
  const kinds = { ...commits.value.kinds, ...said.value.kinds, [pull.author]: pull.authorKind };
  const [people, pushed, statuses, runs, written] = await Promise.all([
    readPeople(client, members, slug, wanted, persons(kinds)),
    readPushes(client, pull, parents),
    readStatuses(client, slug, pull.headSha),
    wanted.checks ? readCheckRuns(client, slug, pull.headSha) : null,
    wanted.updateMerges ? mergesWithContent(request, commits.value.commits) : new Set<string>(),
  ]);
  const truncated: NonNullable<Facts['pull']['truncated']> = [];
  const unavailable = [...people.unavailable];
  if (commits.value.truncated) truncated.push('commits');
  if (wanted.checks)
    for (const read of [statuses, runs])
      if (read !== null && !read.ok) unavailable.push({ path: 'pull.checks', why: read.problems[0]?.message ?? 'unknown' });
  if (wanted.checks && (!statuses.ok || !runs?.ok)) truncated.push('checks');
  const seen = statuses.ok ? statuses.value : [];
  const began = startDescription(pull.number);
  const firstSeen = oldest(seen.filter(({ context, description }) => context === request.context && description === began));
  const facts: Facts = {
    version: 1,
    now: request.now,
    pull: {
      repository: `${slug.owner}/${slug.repo}`,
      number: pull.number,
      title: pull.title,
      body: pull.body,
      bodyEditedAt: said.value.bodyEditedAt,
      author: pull.author,
      authorKind: pull.authorKind,
      base: pull.base,
      baseSha: repository.base.sha,
      head: pull.fork ? `${pull.headRepository?.owner ?? 'unknown'}:${pull.headBranch}` : pull.headBranch,
      headSha: pull.headSha,
      draft: pull.draft,
      labels: pull.labels,
      createdAt: pull.createdAt,
      lastPusher: pushed.lastPusher,
      files: files.value,
      commits: commits.value.commits.map((commit) => ({
        ...commit,
        ...(written.has(commit.sha) ? { conflictResolved: true } : {}),
        pushedAt: pushed.times.get(commit.sha) ?? (commit.sha === pull.headSha ? firstSeen : null),
      })),
      reviews: said.value.reviews,
      comments: said.value.comments,
      checks: [...checksOf(seen, request.context), ...(runs?.ok ? runs.value : [])],
      truncated,
    },
    people: { ...people.people, kinds },
    unavailable,
  };
  return ok({ facts, own: said.value.own });
}

/** Merges made in the browser into which somebody wrote, or may have. */
async function mergesWithContent({ client, slug }: FactsRequest, commits: readonly Commit[]): Promise<Set<string>> {
  const found = new Set<string>();
  for (const { sha, parents = [], viaWeb } of commits) {
    const [ours, theirs] = parents;
    if (!viaWeb || ours === undefined || theirs === undefined) continue;
    if (parents.length > 2 || (await hasOwnContent(client, slug, sha, [ours, theirs]))) found.add(sha);
  }
  return found;
}

function persons(kinds: Record<string, 'human' | 'bot'>): string[] {
  const logins = Object.entries(kinds).filter(([login, kind]) => kind === 'human' && login !== 'web-flow' && login !== 'ghost');
  return logins.map(([login]) => login).sort();
}

/**
 * Our first status on a head was set after it arrived, so it is a time by which the push was over. Only what names this pull
 * request tells: the same commit may have been the head of another one before.
 */
function oldest(newestFirst: readonly StatusSeen[]): string | null {
  return newestFirst.reduce<string | null>((first, { createdAt }) => (first === null || createdAt < first ? createdAt : first), null);
}
