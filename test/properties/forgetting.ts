/** Ways in which a fact can be missing: what the adapters hand over when they could not read everything. */
import fc from 'fast-check';
import type { Facts } from '../../src/model/facts.ts';

type Forget = (facts: Facts) => Facts;

const LISTS = ['files', 'commits', 'reviews', 'comments', 'checks', 'labels'] as const;

const cutShort = (list: (typeof LISTS)[number], kept: number): Forget =>
  function cut(facts) {
    const { pull } = facts;
    return { ...facts, pull: { ...pull, [list]: (pull[list] ?? []).slice(0, kept), truncated: [...(pull.truncated ?? []), list] } };
  };

const unread = (list: (typeof LISTS)[number]): Forget =>
  function lose(facts) {
    const pull = Object.fromEntries(Object.entries(facts.pull).filter(([name]) => name !== list)) as unknown as Facts['pull'];
    return { ...facts, pull, unavailable: [...(facts.unavailable ?? []), { path: `pull.${list}`, why: '502' }] };
  };

const team = (name: string, isListed: boolean): Forget =>
  function lose(facts) {
    const teams = Object.fromEntries(Object.entries(facts.people?.teams ?? {}).filter(([key]) => key !== name));
    const unavailable = isListed ? [...(facts.unavailable ?? []), { path: `people.teams.${name}`, why: '404' }] : (facts.unavailable ?? []);
    return { ...facts, people: { ...facts.people, teams }, unavailable };
  };

const people: Forget = (facts) => ({ ...facts, people: {} });
const permissions: Forget = (facts) => ({ ...facts, people: { ...facts.people, permissions: {} } });
const base: Forget = (facts) => {
  const { base: _, ...pull } = facts.pull;
  return { ...facts, pull };
};
const lastPusher: Forget = (facts) => ({ ...facts, pull: { ...facts.pull, lastPusher: null } });
const now: Forget = ({ now: _, ...facts }) => facts;
const seen: Forget = ({ seen: _, ...facts }) => facts;
const attribution: Forget = (facts) => ({
  ...facts,
  pull: { ...facts.pull, commits: (facts.pull.commits ?? []).map((commit) => ({ ...commit, author: null })) },
});
const voteTimes: Forget = (facts) => ({
  ...facts,
  pull: {
    ...facts.pull,
    comments: (facts.pull.comments ?? []).map((comment) => ({ ...comment, createdAt: null })),
    reviews: (facts.pull.reviews ?? []).map((review) => ({ ...review, submittedAt: null })),
  },
});
const pushes: Forget = (facts) => ({
  ...facts,
  pull: { ...facts.pull, commits: (facts.pull.commits ?? []).map((commit) => ({ ...commit, pushedAt: null })) },
});
const commitsOfVotes: Forget = (facts) => ({
  ...facts,
  pull: { ...facts.pull, reviews: (facts.pull.reviews ?? []).map((review) => ({ ...review, commitId: null })) },
});

export const forgettings: fc.Arbitrary<Forget> = fc.oneof(
  fc.tuple(fc.constantFrom(...LISTS), fc.integer({ min: 0, max: 2 })).map(([list, kept]) => cutShort(list, kept)),
  fc.constantFrom(...LISTS).map(unread),
  fc.tuple(fc.constantFrom('acme/db', 'acme/sec'), fc.boolean()).map(([name, isListed]) => team(name, isListed)),
  fc.constantFrom(people, permissions, base, lastPusher, now, seen, attribution, voteTimes, pushes, commitsOfVotes),
);
