/** Who counts for one entry of an approvals requirement, who does not and why, who still could. */
import { compareText } from '../compare-text.ts';
import type { ApprovalsEntry, Group } from '../../model/policy.ts';
import { loginKey, sameLogin } from '../login.ts';
import type { RequirementContext } from '../requirement-context.ts';
import { isUnattributed, makers, relevantCommits } from './commits.ts';
import { describeGroup } from './describe-group.ts';
import { candidatesOf, isNobody, membership, unite } from './membership.ts';
import type { People } from './people.ts';
import { staleWhy } from './staleness.ts';
import { saidBy } from './votes.ts';

export interface Candidates {
  entry: ApprovalsEntry;
  /** Everybody whom the entry would accept: `from` and, where people of several groups are asked, all of them. */
  eligible: Group;
  /** Lower-case logins whose vote counts, sorted. */
  counted: string[];
  notCounted: { user: string; why: string }[];
  /** May vote and has not, or not so that it counts; sorted. */
  could: string[];
  /** What is not known about people who voted. */
  unknown: string[];
  /** When a counted person's temporary membership ends, by lower-case login. */
  until: Map<string, number>;
}

export function findCandidates(entry: ApprovalsEntry, context: RequirementContext): Candidates {
  const eligible = eligibleGroup(entry);
  const banned = bans(entry, context);
  const relevant = relevantCommits(entry, context);
  const standing = { ...context, relevant, stale: staleness(entry, context), findings: context.bare ? [] : context.findings };
  const result: Candidates = { entry, eligible, counted: [], notCounted: [], could: [], unknown: [], until: new Map() };
  for (const user of people(context, candidatesOf(eligible, context))) {
    const key = loginKey(user);
    const said = saidBy(user, entry, context).map((one) => {
      const why = one.vote ? staleWhy(one.vote, standing) : one.why;
      return { at: one.vote ? one.vote.at : one.at, why };
    });
    const ban = banned.get(key) ?? botBan(user, entry, context);
    const member = membership(user, eligible, context);
    const mayVote = member.is === 'yes' && ban === undefined;
    if (mayVote && said.some(({ why }) => why === undefined)) {
      result.counted.push(key);
      if (member.until !== undefined) result.until.set(key, member.until);
      continue;
    }
    if (mayVote) result.could.push(user);
    if (said.length === 0 && (member.is !== 'yes' || ban === undefined)) continue;
    if (member.is === 'unknown' && ban === undefined && said.some(({ why }) => why === undefined)) result.unknown.push(member.why ?? '');
    result.notCounted.push({ user, why: ban ?? strangerWhy(member, eligible) ?? newestWhy(said) });
  }
  return result;
}

export function eligibleGroup(entry: ApprovalsEntry): Group {
  return unite([...(isNobody(entry.from) ? [] : [entry.from]), ...entry.each]);
}

/** Approvals are bound to findings where there are findings, else to the commit. */
export function staleness(entry: ApprovalsEntry, { findings, bare }: RequirementContext): 'on-push' | 'on-finding-change' | 'never' {
  return entry.stale ?? (findings.length > 0 && !bare ? 'on-finding-change' : 'on-push');
}

/** Whether a commit that nobody owns up to could hide an approver's own work. */
export function hasHiddenContributor(entry: ApprovalsEntry, context: RequirementContext): string | undefined {
  if (entry.unattributed === 'ignore' || entry.allow.contributors) return undefined;
  return relevantCommits(entry, context)
    .filter(isUnattributed)
    .map((commit) => commit.sha)
    .sort(compareText)[0];
}

/** Everybody who voted or could, once each, in the same order whatever the order of the facts. */
function people({ facts }: RequirementContext, able: readonly string[]): string[] {
  const { reviews, comments, author } = facts.pull;
  const logins = [...(reviews ?? []), ...(comments ?? [])].map(({ user }) => user);
  const byKey = new Map<string, string>();
  for (const login of [...logins, author, ...able].sort(compareText)) {
    if (login !== '' && !byKey.has(loginKey(login))) byKey.set(loginKey(login), login);
  }
  return [...byKey].sort(([one], [other]) => compareText(one, other)).map(([, login]) => login);
}

/** Why somebody may not approve, by lower-case login: the author, whoever made a commit, whoever pushed last. */
export function bans(entry: ApprovalsEntry, context: RequirementContext): Map<string, string> {
  const { author, lastPusher } = context.facts.pull;
  const banned = new Map<string, string>();
  const ban = (user: string, why: string): void => {
    if (!banned.has(loginKey(user))) banned.set(loginKey(user), why);
  };
  if (!entry.allow.author) ban(author, 'is the author');
  if (!entry.lastPusher && lastPusher) ban(lastPusher, 'pushed last');
  if (!entry.allow.contributors) {
    const parts = relevantCommits(entry, context).flatMap(makers);
    // Two bans in one: whoever opened the pull request is banned as its author, or not at all.
    for (const { user, what } of parts.sort((one, other) => one.rank - other.rank || compareText(one.what, other.what)))
      if (!sameLogin(user, author)) ban(user, what);
  }
  return banned;
}

function botBan(user: string, entry: ApprovalsEntry, { people: known }: RequirementContext): string | undefined {
  return !entry.allow.bots && isBot(user, known) ? 'is a bot' : undefined;
}

export function isBot(user: string, known: People): boolean {
  const key = loginKey(user);
  return key.endsWith('[bot]') || known.bots.has(key);
}

function strangerWhy(member: { is: string; why?: string }, eligible: Group): string | undefined {
  if (member.is === 'unknown') return `cannot know whether this vote counts: ${member.why ?? ''}`;
  return member.is === 'no' ? `is not in ${describeGroup(eligible)}` : undefined;
}

function newestWhy(said: { at: number | undefined; why: string | undefined }[]): string {
  const [last] = [...said].sort(
    (one, other) => (other.at ?? -Infinity) - (one.at ?? -Infinity) || compareText(one.why ?? '', other.why ?? ''),
  );
  return last?.why ?? 'did not vote';
}
