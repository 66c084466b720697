/** The votes of one person: what they said, when, about which commit, and whether that counts as the rule asks. */
import type { Review } from '../../model/facts.ts';
import type { ApprovalsEntry } from '../../model/policy.ts';
import { compileRegex } from '../../pattern/regex.ts';
import { instant } from '../instant.ts';
import { loginKey, sameLogin } from '../login.ts';
import type { MembershipContext } from './membership.ts';
import type { People } from './people.ts';
import { saysLine, spokenLines } from './spoken-text.ts';

export interface Vote {
  via: 'review' | 'comment' | 'body';
  at: number | undefined;
  /** Reviews only. */
  commit?: string;
}

/** A vote, or why what was said is none. */
type Said = { vote: Vote; why?: never } | { vote?: never; why: string; at: number | undefined };

type Opinion = 'approved' | 'changes_requested' | 'dismissed';

/** Of opinions at the same instant the first of these counts. */
const STRICTEST_FIRST: readonly Opinion[] = ['changes_requested', 'dismissed', 'approved'];

/** The newest review of a person that is an opinion. An approval without a known instant is the oldest, anything else without one the newest. */
export function newestOpinion(user: string, people: People): { state: Opinion; at: number } | undefined {
  return opinions(user, people).sort(
    (one, other) => compareNumbers(other.at, one.at) || STRICTEST_FIRST.indexOf(one.state) - STRICTEST_FIRST.indexOf(other.state),
  )[0];
}

/** Everything a person said that is, or looks like, a vote in the sense of the entry. */
export function saidBy(user: string, entry: ApprovalsEntry, context: Pick<MembershipContext, 'facts' | 'people'>): Said[] {
  const newest = newestOpinion(user, context.people);
  const objections = opinions(user, context.people).filter(({ state }) => state !== 'approved');
  // What came before an objection or a dismissal stays void, whatever becomes of that later.
  const barrier = Math.max(-Infinity, ...objections.map(({ at }) => at));
  const said = [
    ...reviewVotes(user, entry, context.people),
    ...commentVotes(user, entry, context.people),
    ...bodyVote(user, entry, context.facts),
  ];
  if (newest?.state === 'changes_requested') return [{ why: 'requested changes', at: newest.at }];
  const held = said.map((one): Said => {
    const at = one.vote ? one.vote.at : one.at;
    if (objections.length === 0 || (at ?? -Infinity) > barrier) return one;
    return { why: newest?.state === 'dismissed' ? 'was dismissed' : 'voted before an objection or dismissal', at };
  });
  if (held.length === 0 && newest?.state === 'dismissed') return [{ why: 'was dismissed', at: newest.at }];
  return held;
}

function opinions(user: string, people: People): { state: Opinion; at: number }[] {
  return reviewsOf(user, people).flatMap((review) => {
    if (review.state === 'commented' || review.state === 'pending') return [];
    return [{ state: review.state, at: instant(review.submittedAt) ?? (review.state === 'approved' ? -Infinity : Infinity) }];
  });
}

/** Also of infinities, of which the difference is no number. */
function compareNumbers(one: number, other: number): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function reviewVotes(user: string, entry: ApprovalsEntry, people: People): Said[] {
  const { review: plain, reviewPatterns } = entry.by;
  return reviewsOf(user, people).flatMap((review): Said[] => {
    if (review.state !== 'approved') return [];
    const at = instant(review.submittedAt);
    if (!plain && reviewPatterns.length === 0) return [{ why: `approved by review, which does not count here: ${howToVote(entry)}`, at }];
    const byText = reviewPatterns.length > 0;
    if (byText && !finds(reviewPatterns, review.body)) return [{ why: `approved without the text asked for: ${howToVote(entry)}`, at }];
    const edited = editedWhy(entry, review, byText);
    if (edited) return [{ why: edited, at }];
    return [{ vote: { via: 'review', at, ...(review.commitId ? { commit: review.commitId } : {}) } }];
  });
}

function commentVotes(user: string, entry: ApprovalsEntry, people: People): Said[] {
  const { comments, commentPatterns } = entry.by;
  if (comments.length + commentPatterns.length === 0) return [];
  const written: Pick<Review, 'user' | 'body' | 'editedAt' | 'editedBy' | 'submittedAt'>[] = [
    ...(people.comments.get(loginKey(user)) ?? []).map((comment) => ({ ...comment, submittedAt: comment.createdAt ?? null })),
    // A review that neither approves nor objects is a comment.
    ...reviewsOf(user, people).filter((review) => review.state === 'commented'),
  ];
  return written.flatMap((comment): Said[] => {
    if (!saysLine(comment.body, comments) && !finds(commentPatterns, comment.body)) return [];
    const at = instant(comment.submittedAt);
    const edited = editedWhy(entry, comment, true);
    return [edited ? { why: edited, at } : { vote: { via: 'comment', at } }];
  });
}

function reviewsOf(user: string, people: People): readonly Review[] {
  return people.reviews.get(loginKey(user)) ?? [];
}

function bodyVote(user: string, entry: ApprovalsEntry, facts: MembershipContext['facts']): Said[] {
  const { pull } = facts;
  if (!sameLogin(pull.author, user) || !finds(entry.by.bodyPatterns, pull.body)) return [];
  const at = instant(pull.createdAt);
  const edited = editedWhy(entry, { user, editedAt: pull.bodyEditedAt ?? null }, true);
  return [edited ? { why: edited, at } : { vote: { via: 'body', at } }];
}

/** Whoever may edit a comment can put words in another's mouth, so even `accept` takes only a person's own edits. */
function editedWhy(entry: ApprovalsEntry, text: Pick<Review, 'user' | 'editedAt' | 'editedBy'>, textIsVote: boolean): string | undefined {
  if (!text.editedAt && !text.editedBy) return undefined;
  if (entry.edited === 'reject' || (entry.edited === 'reject-text' && textIsVote)) return 'edited after it was given';
  if (textIsVote && text.editedBy && !sameLogin(text.editedBy, text.user)) return `edited by ${text.editedBy} after it was given`;
  return undefined;
}

/** Patterns are searched in what the person says; loading has refused those that cannot be compiled. */
function finds(patterns: readonly string[], text: string | null | undefined): boolean {
  if (patterns.length === 0) return false;
  const spoken = spokenLines(text).join('\n');
  return patterns.some((pattern) => compileRegex(pattern)?.matches(spoken) ?? false);
}

/** `comment `/approve``. */
export function howToVote({ by }: ApprovalsEntry): string {
  const ways = [
    ...by.reviewPatterns.map((pattern) => `an approving review that says \`${pattern}\``),
    ...(by.review && by.reviewPatterns.length === 0 ? ['an approving review'] : []),
    ...by.comments.map((line) => `the comment \`${line}\``),
    ...by.commentPatterns.map((pattern) => `a comment that says \`${pattern}\``),
    ...by.bodyPatterns.map((pattern) => `a description that says \`${pattern}\``),
  ];
  return ways.join(' or ');
}
