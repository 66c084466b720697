/** Change requests that block, where an entry gives somebody a veto. */
import { compareText } from '../compare-text.ts';
import type { ApprovalsEntry } from '../../model/policy.ts';
import { loginKey } from '../login.ts';
import type { RequirementContext } from '../requirement-context.ts';
import { eligibleGroup, isBot } from './candidates.ts';
import { membership } from './membership.ts';
import { newestOpinion } from './votes.ts';

interface Vetoes {
  /** Whose change request blocks, sorted. */
  by: string[];
  /** Why it is not known whether somebody's change request blocks. */
  unknown: string[];
  changes: number[];
}

/** Looks at raw opinions: no push, edit or missing text takes an objection away, only its author or a dismissal. */
export function findVetoes(entry: ApprovalsEntry, context: RequirementContext): Vetoes {
  const vetoes: Vetoes = { by: [], unknown: [], changes: [] };
  if (entry.veto === undefined) return vetoes;
  const group = entry.veto === true ? eligibleGroup(entry) : entry.veto;
  const reviewers = new Map((context.facts.pull.reviews ?? []).map(({ user }) => [loginKey(user), user]));
  for (const user of [...reviewers.values()].sort(compareText)) {
    if (newestOpinion(user, context.people)?.state !== 'changes_requested') continue;
    const isNamed = group.users.some((name) => loginKey(name) === loginKey(user));
    if (isBot(user, context.people) && !entry.allow.bots && !isNamed) continue;
    const member = membership(user, group, context);
    if (member.is === 'yes') vetoes.by.push(user);
    if (member.is === 'unknown') vetoes.unknown.push(member.why ?? '');
    if (member.until !== undefined) vetoes.changes.push(member.until);
  }
  return vetoes;
}
