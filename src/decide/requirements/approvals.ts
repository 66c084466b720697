/** Requirement `approvals`: enough distinct, entitled people approve, and nobody who may has objected. */
import { assign } from '../approvals/assign.ts';
import { findCandidates, hasHiddenContributor, staleness, type Candidates } from '../approvals/candidates.ts';
import { shortSha } from '../approvals/commits.ts';
import { describeGroup } from '../approvals/describe-group.ts';
import { isNobody, membership } from '../approvals/membership.ts';
import { findVetoes } from '../approvals/veto.ts';
import { howToVote } from '../approvals/votes.ts';
import type { ApprovalsEntry, Group } from '../../model/policy.ts';
import type { JudgedRequirement, RequirementContext } from '../requirement-context.ts';
import { incompleteWhy, unavailableWhy } from '../unknown.ts';

/** More names than this help nobody. */
const MOST_NAMES = 20;

/** One outcome for each entry. People are assigned over all of them, and over the entries further out, at once. */
export function judgeApprovals(entries: readonly ApprovalsEntry[], context: RequirementContext): JudgedRequirement[] {
  const all = [...context.outer, ...entries].map((entry) => findCandidates(entry, context));
  const places = all.flatMap((candidates, owner) => placesOf(candidates, context).map((place) => ({ ...place, owner })));
  const taken = assign(places.map(({ people }) => people));
  const busy = new Map(taken.flatMap((person, place) => (person === undefined ? [] : [[person, places[place]?.owner]])));
  return all.slice(context.outer.length).map((candidates, index) => {
    const owner = context.outer.length + index;
    const filled = taken.filter((person, at) => person !== undefined && places[at]?.owner === owner && places[at].isOfEach).length;
    const free = candidates.counted.filter((person) => (busy.get(person) ?? owner) === owner);
    return judgeEntry(candidates, { filled, free }, context);
  });
}

/** How many people an entry asks for at least: `count` of `from`, and one of each group; the same person may be both. */
function peopleNeeded(entry: ApprovalsEntry): number {
  return Math.max(entry.count, entry.each.length);
}

/** Somebody who is needed: one of a group of `each`, or one more of `from`. */
interface Place {
  isOfEach: boolean;
  people: readonly string[];
}

/** For each person needed, who of those whose vote counts may be that person. Places that nobody can take are left out. */
function placesOf({ entry, counted }: Candidates, context: RequirementContext): Place[] {
  const belongs = (group: Group) => (user: string) => membership(user, group, context).is === 'yes';
  const ofFrom = counted.filter(belongs(entry.from));
  const first = [...ofFrom, ...counted.filter((user) => !ofFrom.includes(user))];
  const ofEach = entry.each.map((group) => first.filter(belongs(group)));
  // Whoever is of `from` and one of each besides is not needed twice.
  const both = assign(ofEach.map((people) => people.filter((user) => ofFrom.includes(user)))).filter((user) => user !== undefined).length;
  const more = Math.max(0, Math.min(entry.count, ofFrom.length) - both);
  return [
    ...ofEach.map((people) => ({ isOfEach: true, people })),
    ...Array.from({ length: more }, () => ({ isOfEach: false, people: ofFrom })),
  ];
}

/** How many people are missing, given how many places of `each` are taken and the people whom no other entry uses. */
function missingPeople({ entry }: Candidates, { filled, free }: { filled: number; free: string[] }, context: RequirementContext): number {
  const ofFrom = isNobody(entry.from) ? entry.count : free.filter((user) => membership(user, entry.from, context).is === 'yes').length;
  return Math.max(entry.each.length - filled, entry.count - ofFrom, 0);
}

function judgeEntry(candidates: Candidates, people: { filled: number; free: string[] }, context: RequirementContext): JudgedRequirement {
  const { entry } = candidates;
  const need = peopleNeeded(entry);
  const missing = missingPeople(candidates, people, context);
  const have = need - missing;
  const vetoes = findVetoes(entry, context);
  const held = need > 0 || entry.veto !== undefined || entry.draft !== undefined ? holds(entry, context, need) : [];
  const gaps = [...held, ...vetoes.unknown, ...(have < need ? candidates.unknown : [])];
  const isDraft = entry.draft === 'wait' && context.facts.pull.draft === true;
  const isMet = have >= need && held.length + vetoes.unknown.length === 0 && !isDraft;
  const state = vetoes.by.length > 0 ? 'blocked' : isMet ? 'satisfied' : 'waiting';
  const from = describeFrom(entry, candidates);
  const counted = people.free;
  const elsewhere = candidates.counted.filter((person) => !counted.includes(person));
  const could = candidates.could.slice(0, MOST_NAMES);
  return {
    outcome: {
      kind: 'approvals',
      state,
      have,
      need,
      from,
      counted,
      notCounted: [...candidates.notCounted, ...elsewhere.map((user) => ({ user, why: 'counts for another entry of this rule' }))],
      couldApprove: could,
      message: describe(state, { have, need, from, vetoes: vetoes.by, gaps, could, isDraft }),
    },
    changes: [...counted.flatMap((person) => candidates.until.get(person) ?? []), ...vetoes.changes],
    steps: [
      ...vetoes.by.map((user) => ({ kind: 'other' as const, text: howToRelent(entry, user) })),
      ...(missing > 0 ? [{ kind: 'approvals' as const, missing, from, could: candidates.could, how: howToVote(entry) }] : []),
      ...(isDraft && state === 'waiting' ? [{ kind: 'other' as const, text: 'mark the pull request as ready for review' }] : []),
      ...(state === 'waiting' ? [...new Set(gaps)].map((gap) => ({ kind: 'other' as const, text: `cannot know: ${gap}` })) : []),
    ],
  };
}

/** Why nobody's vote may count yet, however many there are. */
function holds(entry: ApprovalsEntry, context: RequirementContext, need: number): string[] {
  const { facts } = context;
  const unread = unavailableWhy(facts, 'pull.reviews');
  // Without any reviews the rest would only be noise.
  if (unread !== undefined) return [`the reviews could not be read: ${unread}`];
  const found = [incompleteWhy(facts, 'reviews')];
  if (entry.draft === 'wait' && facts.pull.draft === undefined) found.push('whether the pull request is a draft');
  const { comments = [], lifts = [] } = entry.objections ?? {};
  if (comments.length + lifts.length > 0) found.push(incompleteWhy(facts, 'comments'));
  if (need > 0) {
    if (entry.by.comments.length + entry.by.commentPatterns.length > 0) found.push(incompleteWhy(facts, 'comments'));
    if (!entry.allow.contributors || staleness(entry, context) !== 'never') found.push(commitsWhy(context));
    if (!entry.allow.author && unavailableWhy(facts, 'pull.author') !== undefined) found.push('who the author is');
    if (!entry.lastPusher && !facts.pull.lastPusher) found.push('who pushed last');
    if (!entry.allow.bots && unavailableWhy(facts, 'people.kinds') !== undefined) found.push('who is a bot');
    const hidden = hasHiddenContributor(entry, context);
    if (hidden !== undefined) found.push(`commit ${shortSha(hidden)} cannot be attributed to anybody`);
  }
  return found.filter((why) => why !== undefined);
}

function commitsWhy({ facts }: RequirementContext): string | undefined {
  const commits = facts.pull.commits ?? [];
  const lacksHead = commits.length > 0 && !commits.some((commit) => commit.sha === facts.pull.headSha);
  return incompleteWhy(facts, 'commits') ?? (lacksHead ? 'the list of commits lacks the head' : undefined);
}

function howToRelent({ objections }: ApprovalsEntry, user: string): string {
  if (objections?.liftedBy === 'anybody') return `@${user}, or somebody else who may object, takes the objection back`;
  return objections === undefined ? `@${user} withdraws the change request` : `@${user} takes the objection back`;
}

function describeFrom(entry: ApprovalsEntry, { eligible }: Candidates): string {
  if (entry.each.length === 0) return describeGroup(eligible);
  const each = `one each of ${entry.each.map(describeGroup).join(' and ')}`;
  return entry.count > entry.each.length ? `${describeGroup(entry.from)}, ${each}` : each;
}

function describe(
  state: string,
  {
    have,
    need,
    from,
    vetoes,
    gaps,
    could,
    isDraft,
  }: { have: number; need: number; from: string; vetoes: string[]; gaps: string[]; could: string[]; isDraft: boolean },
): string {
  if (vetoes.length > 0) return `changes requested by ${vetoes.map((user) => `@${user}`).join(', ')}`;
  if (isDraft) return 'the pull request is a draft';
  if (need === 0 && gaps.length === 0) return 'no approval is asked for';
  const progress = `${have} of ${need} ${need === 1 ? 'approval' : 'approvals'} from ${from}`;
  if (state === 'satisfied') return progress;
  if (gaps.length > 0) return `${progress}; cannot know: ${[...new Set(gaps)].join('; ')}`;
  return could.length < need - have
    ? `${progress}; ${could.length === 0 ? 'nobody is' : `only ${could.length} are`} left who could approve`
    : progress;
}
