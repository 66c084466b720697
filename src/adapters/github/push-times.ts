/** When GitHub received each commit: dates inside a commit can be made up, the server's own log cannot. */
import type { Client } from './client.ts';
import type { PullRequest } from './pull-request.ts';

export interface Pushes {
  /** Instant by commit sha; a commit that is not in it arrived at an unknown time. */
  times: ReadonlyMap<string, string>;
  /** Who moved the branch to its present head; null when that is not known. */
  lastPusher: string | null;
}

export interface Push {
  after: string;
  at: string;
  by: string | null;
}

const NOTHING: Pushes = { times: new Map(), lastPusher: null };

/**
 * Reads the log of the head branch. It is an extra: where the token may not read it (private forks), times stay unknown,
 * and what depends on them waits.
 */
export async function readPushes(client: Client, pull: PullRequest, parents: ReadonlyMap<string, string[]>): Promise<Pushes> {
  if (pull.headRepository === null) return NOTHING;
  try {
    const { data } = await client.rest.repos.listActivities({
      ...pull.headRepository,
      ref: `refs/heads/${pull.headBranch}`,
      per_page: 100,
    });
    const newestFirst = data.map(({ after, timestamp, actor }) => ({ after, at: timestamp, by: actor?.login ?? null }));
    return pushes(newestFirst.reverse(), pull.headSha, parents);
  } catch {
    return NOTHING;
  }
}

/**
 * Replays the pushes, oldest first. A commit counts from the push that brought it in; when a force push took it away and
 * a later one brought it back, from the later one, since what was reviewed in between was something else.
 */
export function pushes(log: readonly Push[], headSha: string, parents: ReadonlyMap<string, string[]>): Pushes {
  let present = new Map<string, string>();
  for (const { after, at } of log) {
    const next = new Map<string, string>();
    for (const sha of reachable(after, parents)) next.set(sha, present.get(sha) ?? at);
    present = next;
  }
  const last = log.at(-1);
  if (last === undefined || last.after !== headSha) return { times: present, lastPusher: null };
  return { times: present, lastPusher: last.by };
}

/** Commits of the pull request that are reachable from one of them, itself included. */
function reachable(from: string, parents: ReadonlyMap<string, string[]>): Set<string> {
  const seen = new Set<string>();
  const open = [from];
  for (let sha = open.pop(); sha !== undefined; sha = open.pop()) {
    if (seen.has(sha) || !parents.has(sha)) continue;
    seen.add(sha);
    open.push(...(parents.get(sha) ?? []));
  }
  return seen;
}
