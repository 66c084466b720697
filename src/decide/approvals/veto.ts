/** Objections that block, where an entry gives somebody a veto. */
import { compareText } from '../compare-text.ts';
import type { Comment } from '../../model/facts.ts';
import type { ApprovalsEntry } from '../../model/policy.ts';
import { instant } from '../instant.ts';
import { loginKey, sameLogin } from '../login.ts';
import type { RequirementContext } from '../requirement-context.ts';
import { bans, eligibleGroup, isBot } from './candidates.ts';
import { membership } from './membership.ts';
import { saysLine } from './spoken-text.ts';
import { newestOpinion } from './votes.ts';

interface Vetoes {
  /** Whose objection blocks, sorted. */
  by: string[];
  /** Why it is not known whether somebody's objection blocks. */
  unknown: string[];
  changes: number[];
}

/** What somebody who may have the veto said last: instants, absent where they did not say so. */
interface Stand {
  user: string;
  objected: number | undefined;
  relented: number | undefined;
}

/** Looks at raw opinions: no push, edit or missing text takes an objection away, only taking it back or a dismissal. */
export function findVetoes(entry: ApprovalsEntry, context: RequirementContext): Vetoes {
  const vetoes: Vetoes = { by: [], unknown: [], changes: [] };
  if (entry.veto === undefined) return vetoes;
  const group = entry.veto === true ? eligibleGroup(entry) : entry.veto;
  const stands = speakers(context).flatMap((user) => {
    const isNamed = group.users.some((name) => sameLogin(name, user));
    if (isBot(user, context.people) && !entry.allow.bots && !isNamed) return [];
    return [{ ...standOf(user, entry, context), member: membership(user, group, context) }];
  });
  const banned = bans(entry, context);
  // Whoever had a part in the change takes back no objection of others.
  const lifts = stands.filter(({ user, member }) => member.is === 'yes' && !banned.has(loginKey(user)));
  const lifted =
    entry.objections?.liftedBy === 'anybody' ? Math.max(-Infinity, ...lifts.map(({ relented = -Infinity }) => relented)) : -Infinity;
  for (const { user, objected, relented = -Infinity, member } of stands) {
    // Of one instant the objection counts.
    if (objected === undefined || objected < Math.max(relented, lifted)) continue;
    if (member.is === 'yes') vetoes.by.push(user);
    if (member.is === 'unknown') vetoes.unknown.push(member.why ?? '');
    if (member.until !== undefined) vetoes.changes.push(member.until);
  }
  return vetoes;
}

/** Everybody who said something, once each, in the same order whatever the order of the facts. */
function speakers({ facts }: RequirementContext): string[] {
  const logins = [...(facts.pull.reviews ?? []), ...(facts.pull.comments ?? [])].map(({ user }) => user).sort(compareText);
  return [...new Map(logins.map((login) => [loginKey(login), login])).values()].sort(compareText);
}

function standOf(user: string, entry: ApprovalsEntry, { people }: RequirementContext): Stand {
  const opinion = newestOpinion(user, people);
  const { comments = [], lifts = [] } = entry.objections ?? {};
  const written: Comment[] = [
    ...(people.comments.get(loginKey(user)) ?? []),
    // A review that neither approves nor objects is a comment.
    ...(people.reviews.get(loginKey(user)) ?? [])
      .filter(({ state }) => state === 'commented')
      .map((review) => ({ ...review, body: review.body ?? null, createdAt: review.submittedAt ?? null })),
  ];
  // What an edit made of a text was said at the edit at the latest; nobody knows what it said before.
  const objections = written.filter(({ body }) => saysLine(body, comments));
  const objected = objections.map(({ createdAt, editedAt }) => instant(editedAt) ?? instant(createdAt) ?? Infinity);
  const relents = written.filter(({ body, editedAt, editedBy }) => !editedAt && !editedBy && saysLine(body, lifts));
  const relented = relents.map(({ createdAt }) => instant(createdAt) ?? -Infinity);
  if (opinion?.state === 'changes_requested') objected.push(opinion.at);
  if (opinion?.state === 'approved') relented.push(opinion.at);
  return { user, objected: newest(objected), relented: newest(relented) };
}

function newest(instants: readonly number[]): number | undefined {
  return instants.length === 0 ? undefined : Math.max(...instants);
}
