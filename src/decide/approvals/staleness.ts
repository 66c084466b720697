/** Whether a vote still stands, after what was pushed since. */
import type { Commit, Facts } from '../../model/facts.ts';
import type { Finding } from '../../model/finding.ts';
import { instant } from '../instant.ts';
import { newest, shortSha } from './commits.ts';
import type { Vote } from './votes.ts';

interface StalenessContext {
  facts: Facts;
  stale: 'on-push' | 'on-finding-change' | 'never';
  /** Commits that the entry does not ignore. */
  relevant: readonly Commit[];
  isAncestor(ancestor: string, sha: string): boolean;
  /** What the rule matches at the head. */
  findings: readonly Pick<Finding, 'fingerprint' | 'digest' | 'address'>[];
}

/** Why the vote does not stand any more; undefined when it does. */
export function staleWhy(vote: Vote, context: StalenessContext): string | undefined {
  if (context.stale === 'never') return undefined;
  return context.stale === 'on-push' || context.findings.length === 0 ? staleByPush(vote, context) : staleByFindings(vote, context);
}

/** Equal times prove nothing, and the commit named by a review alone does not either: a rebase may carry it along. */
function staleByPush(vote: Vote, { facts, relevant, isAncestor }: StalenessContext): string | undefined {
  const { headSha } = facts.pull;
  if ((facts.pull.commits ?? []).length === 0) return `it is not known when ${shortSha(headSha)} was pushed`;
  if (vote.via === 'review' && vote.commit === undefined && relevant.length > 0) return 'it is not known which commit was approved';
  for (const commit of newest(relevant, isAncestor)) {
    const name = shortSha(commit.sha);
    if (vote.commit !== undefined && !isAncestor(commit.sha, vote.commit)) return `approved ${shortSha(vote.commit)}, and ${name} is newer`;
    const pushed = instant(commit.pushedAt);
    if (pushed === undefined) return `it is not known when ${name} was pushed`;
    if (vote.at === undefined) return 'it is not known when the approval was given';
    if (vote.at <= pushed) return `approved before ${name} was pushed`;
  }
  return undefined;
}

function staleByFindings(vote: Vote, context: StalenessContext): string | undefined {
  const { headSha, commits } = context.facts.pull;
  if (vote.via === 'review' && vote.commit === undefined) return 'it is not known which commit was approved';
  if (vote.commit === undefined) return staleByTime(vote, context);
  if (vote.commit !== headSha) return uncovered(vote.commit, context);
  // GitHub moves an approval along to a rebased head, so one that names the head may still be older. Facts that do not speak of
  // the push at all are taken at their word; `null` says that somebody looked and could not tell.
  const head = commits?.find((commit) => commit.sha === headSha);
  return head?.pushedAt === undefined ? undefined : staleByTime(vote, context);
}

/** What names no commit was said about the newest ones pushed before it. */
function staleByTime(vote: Vote, context: StalenessContext): string | undefined {
  const { facts, isAncestor } = context;
  const { at } = vote;
  if (at === undefined) return 'it is not known when the approval was given';
  const commits = (facts.pull.commits ?? []).map((commit) => ({ commit, pushed: instant(commit.pushedAt) }));
  const head = commits.find(({ commit }) => commit.sha === facts.pull.headSha);
  if (head?.pushed === undefined) return `it is not known when ${shortSha(facts.pull.headSha)} was pushed`;
  if (at > head.pushed) return undefined;
  if (commits.some(({ pushed }) => pushed === undefined)) return 'it is not known which commit was approved';
  const before = commits.filter(({ pushed }) => (pushed as number) < at).map(({ commit }) => commit);
  if (before.length === 0) return `approved before ${shortSha(facts.pull.headSha)} was pushed`;
  return newest(before, isAncestor)
    .map((commit) => uncovered(commit.sha, context))
    .find((why) => why !== undefined);
}

/** Why an approval of this commit does not speak for all findings at the head. */
function uncovered(sha: string, { facts, findings }: StalenessContext): string | undefined {
  const seen = (facts.seen ?? []).filter((entry) => entry.sha === sha);
  if (seen.length === 0) return `approved ${shortSha(sha)}, and what that would have done is not known`;
  const changed = findings.find(({ fingerprint, digest }) =>
    seen.some((entry) => !Object.hasOwn(entry.findings, fingerprint) || entry.findings[fingerprint] !== digest),
  );
  return changed ? `approved ${shortSha(sha)}, and the change to ${changed.address} is newer` : undefined;
}
