/** Brings a verdict to GitHub: the commit status that is the gate, and the comment that explains it. */
import { setStatus, startDescription, unmoved, type CommitStatus } from '../src/adapters/github/commit-status.ts';
import type { MergeGroup } from '../src/adapters/github/merge-group.ts';
import type { PullRequest } from '../src/adapters/github/pull-request.ts';
import { putComment } from '../src/adapters/github/pull-comment.ts';
import type { Problem } from '../src/model/problem.ts';
import type { Verdict } from '../src/model/verdict.ts';
import { isWorthTelling } from '../src/report/markdown.ts';
import type { Judged } from './judge.ts';
import { commentText } from './report-text.ts';
import type { Session } from './session.ts';

const STATES = { allowed: 'success', waiting: 'pending', blocked: 'failure', error: 'error' } as const;

/** Ascending. */
const OUTCOMES = ['allowed', 'waiting', 'blocked', 'error'] as const;

/** The one that weighs most; among equals the first. */
export function worst(judged: readonly Judged[]): Judged {
  const weight = ({ checked }: Judged) => OUTCOMES.indexOf(checked.verdict.verdict);
  return judged.reduce((found, each) => (weight(each) > weight(found) ? each : found));
}

/**
 * `others` are pull requests with the same head: a status belongs to a commit, so the worst of them all is shown, or a
 * second pull request to a lax branch would open the gate of the first. Empty problems: everything was posted.
 */
export async function publish(session: Session, judged: Judged, others: readonly Judged[]): Promise<Problem[]> {
  const { client, slug, inputs } = session;
  const { pull, checked, own } = judged;
  const still = await unmoved(client, slug, pull);
  if (!still.ok) return still.problems;
  const shown = worst([judged, ...others]);
  const verdict = shown.checked.verdict;
  const problems: Problem[] = [];
  const set = await setStatus(client, slug, pull.headSha, {
    ...bare(session, pull.base),
    state: STATES[verdict.verdict],
    description: shown === judged ? described(verdict) : `#${shown.pull.number}, with the same head: ${described(verdict)}`,
  });
  problems.push(...set.problems);
  const worthTelling = [checked.verdict, checked.preview].some((each) => each !== undefined && isWorthTelling(each));
  if (inputs.comment && (own.length > 0 || worthTelling)) {
    const put = await putComment(client, slug, pull.number, own, session.mark, commentText(session, judged));
    problems.push(...put.problems);
  }
  return problems;
}

/** A merge group gets an answer in any case: what waits would hold up the whole queue. */
export async function publishGroup(
  session: Session,
  { headSha, base }: Pick<MergeGroup, 'headSha' | 'base'>,
  verdict: 'allowed' | 'blocked' | 'error',
  text: string,
): Promise<Problem[]> {
  const set = await setStatus(session.client, session.slug, headSha, { ...bare(session, base), state: STATES[verdict], description: text });
  return set.problems;
}

/** Says that judging has begun; it also marks the moment at which this head was first seen. */
export async function publishStart(session: Session, { headSha, base, number }: PullRequest): Promise<Problem[]> {
  const status: CommitStatus = { ...bare(session, base), state: 'pending', description: startDescription(number) };
  const set = await setStatus(session.client, session.slug, headSha, status);
  return set.problems;
}

/**
 * A status belongs to a commit and outlives a change of the target branch; with the branch in its name, what was said for
 * one branch opens no other.
 */
export function contextFor({ inputs }: Session, base: string): string {
  return inputs.context.replaceAll('{base}', () => base);
}

function bare(session: Session, base: string): Pick<CommitStatus, 'context' | 'url'> {
  const { runUrl } = session.surroundings;
  return { context: contextFor(session, base), ...(runUrl === undefined ? {} : { url: runUrl }) };
}

function described({ headline, changesAt }: Verdict): string {
  return changesAt === null ? headline : `${headline} (until ${changesAt})`;
}
