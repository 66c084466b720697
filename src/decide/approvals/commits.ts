/** The commits of the pull request: which count, who made them, which is newest. */
import { compareText } from '../compare-text.ts';
import type { Commit, Facts } from '../../model/facts.ts';
import type { ApprovalsEntry } from '../../model/policy.ts';
import { isPlatform } from '../login.ts';
import { membership, type MembershipContext } from './membership.ts';

/** Part that somebody had in a commit. */
interface Contribution {
  user: string;
  /** `wrote commit c2`. */
  what: string;
  /** The largest part first. */
  rank: number;
}

/** Commits that the entry does not ignore. */
export function relevantCommits(entry: ApprovalsEntry, context: MembershipContext): Commit[] {
  const commits = context.facts.pull.commits ?? [];
  const { updateMerges, by } = entry.ignoreCommits;
  const inPull = new Set(commits.map((commit) => commit.sha));
  return commits.filter((commit) => {
    if (updateMerges && isCleanUpdateMerge(commit, inPull)) return false;
    if (!by || isUnattributed(commit)) return true;
    // Whoever had a part has to be in the group: a human's commit in a bot's name stays.
    const people = makers(commit).map(({ user }) => user);
    return people.length === 0 || !people.every((user) => membership(user, by, context).is === 'yes');
  });
}

/** The target branch merged in by the platform without a conflict: it adds nobody's work. */
function isCleanUpdateMerge(commit: Commit, inPull: ReadonlySet<string>): boolean {
  const [first, second, ...more] = commit.parents ?? [];
  if (first === undefined || second === undefined || more.length > 0) return false;
  return commit.viaWeb === true && commit.conflictResolved !== true && inPull.has(first) && !inPull.has(second);
}

/** Somebody had a part in it whose login is not known. What is done in the browser is committed by the platform, named or not. */
export function isUnattributed({ author, committer, coAuthors, viaWeb }: Commit): boolean {
  return !author || (!committer && viaWeb !== true) || (coAuthors ?? []).some((login) => !login);
}

/** Author, committer and co-authors, as far as they are known people. */
export function makers(commit: Commit): Contribution[] {
  const sha = shortSha(commit.sha);
  const parts: [string | null | undefined, string][] = [
    [commit.author, `wrote commit ${sha}`],
    [commit.committer, `committed ${sha}`],
    ...(commit.coAuthors ?? []).map((login): [string | null, string] => [login, `co-authored commit ${sha}`]),
  ];
  return parts.flatMap(([user, what], rank) => (user && !isPlatform(user) ? [{ user, what, rank: Math.min(rank, 2) }] : []));
}

/** Every commit listed is part of the pull request, so all of them are ancestors of its head. */
export function createAncestry(facts: Facts): (ancestor: string, sha: string) => boolean {
  const commits = facts.pull.commits ?? [];
  const parents = new Map(commits.map((commit) => [commit.sha, commit.parents ?? []]));
  const lineages = new Map<string, Set<string>>();
  const lineage = (sha: string): Set<string> => {
    const known = lineages.get(sha);
    if (known) return known;
    const found = new Set(sha === facts.pull.headSha ? parents.keys() : []);
    const open = found.size > 0 ? [] : [sha];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (found.has(at) || !parents.has(at)) continue;
      found.add(at);
      open.push(...(parents.get(at) as string[]));
    }
    lineages.set(sha, found);
    return found;
  };
  return (ancestor, sha) => lineage(sha).has(ancestor);
}

/** Those that no other of them descends from; all, should the facts hold a circle. */
export function newest(commits: readonly Commit[], isAncestor: (ancestor: string, sha: string) => boolean): Commit[] {
  const last = commits.filter((commit) => !commits.some((other) => other.sha !== commit.sha && isAncestor(commit.sha, other.sha)));
  return (last.length > 0 ? last : [...commits]).sort((one, other) => compareText(one.sha, other.sha));
}

export function shortSha(sha: string): string {
  return sha.slice(0, 7);
}
