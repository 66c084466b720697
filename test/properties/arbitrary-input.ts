/** Random pull requests, people and policies, small enough to meet often in the places where rules disagree. */
import fc from 'fast-check';
import type { DecideInput } from '../../src/decide/decide.ts';
import type { Comment, Commit, Facts, Review } from '../../src/model/facts.ts';
import type { Item } from '../../src/model/item.ts';
import type { ApprovalsEntry, Config, Exception, Group, Match, PolicySet, Requirement, Rule } from '../../src/model/policy.ts';
import { item } from '../decide/table.ts';

const USERS = ['alice', 'Bob', 'carol', 'dave', 'robo[bot]'];
const TEAMS = ['acme/db', 'acme/sec'];
const SHAS = ['c1', 'c2', 'c3'];
const DANGERS = ['sql/drop-table', 'sql/blocking-index', 'infra/public-exposure'];
const NOT_UNDERSTOOD = ['any/change-not-understood', 'sql/parse-error'];
const PATHS = ['db/1.sql', 'docs/a.md', '.interlock/config.yaml'];

const user = fc.constantFrom(...USERS);
const someUsers = fc.subarray(USERS);
/** Few instants, so that equal ones occur. */
const time = fc.integer({ min: 0, max: 6 }).map((hour) => `2026-11-20T0${hour}:00:00Z`);
const sha = fc.constantFrom(...SHAS, 'gone');

const group: fc.Arbitrary<Group> = fc
  .record({
    users: someUsers,
    teams: fc.subarray(TEAMS),
    roles: fc.subarray(['dba']),
    organizations: fc.constant<string[]>([]),
    permission: fc.option(fc.constantFrom('write' as const, 'admin' as const), { nil: undefined }),
  })
  .map(({ permission, ...rest }) => ({ ...rest, ...(permission ? { permission } : {}) }));

const entry: fc.Arbitrary<ApprovalsEntry> = fc
  .record({
    count: fc.integer({ min: 0, max: 2 }),
    from: group,
    each: fc.oneof({ weight: 3, arbitrary: fc.constant<Group[]>([]) }, { weight: 1, arbitrary: fc.array(group, { maxLength: 2 }) }),
    by: fc.constantFrom<ApprovalsEntry['by'][]>(
      { review: true, reviewPatterns: [], comments: [], commentPatterns: [], bodyPatterns: [] },
      { review: true, reviewPatterns: [], comments: ['/ok'], commentPatterns: [], bodyPatterns: [] },
      { review: false, reviewPatterns: ['fine'], comments: [], commentPatterns: ['fine'], bodyPatterns: ['fine'] },
    ),
    allow: fc.record({ author: fc.boolean(), contributors: fc.boolean(), bots: fc.boolean() }),
    lastPusher: fc.boolean(),
    stale: fc.constantFrom('on-push' as const, 'on-finding-change' as const, 'never' as const, undefined),
    ignoreCommits: fc.record({ updateMerges: fc.boolean(), by: fc.option(group, { nil: undefined }) }),
    edited: fc.constantFrom('reject-text' as const, 'reject' as const, 'accept' as const),
    unattributed: fc.constantFrom('wait' as const, 'ignore' as const),
    veto: fc.option(fc.oneof(fc.constant(true as const), group), { nil: undefined }),
  })
  .map(({ stale, veto, ignoreCommits: { updateMerges, by }, ...rest }) => ({
    ...rest,
    ...(stale ? { stale } : {}),
    ...(veto ? { veto } : {}),
    ignoreCommits: { updateMerges, ...(by ? { by } : {}) },
    location: { file: '.interlock/policies/p.yaml' },
  }));

const leaf = fc.oneof<fc.MaybeWeightedArbitrary<Requirement>[]>(
  { weight: 6, arbitrary: fc.array(entry, { minLength: 1, maxLength: 2 }).map((entries) => ({ kind: 'approvals' as const, entries })) },
  { weight: 1, arbitrary: fc.constant<Requirement>({ kind: 'deny' }) },
  { weight: 1, arbitrary: fc.constant<Requirement>({ kind: 'labels', labels: ['ok'] }) },
  { weight: 1, arbitrary: fc.constant<Requirement>({ kind: 'checks', checks: [{ name: 'build', conclusions: ['success'] }] }) },
);
const requirement: fc.Arbitrary<Requirement> = fc.oneof(
  { weight: 4, arbitrary: leaf },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.array(leaf, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 2 })
      .map((alternatives) => ({ kind: 'anyOf' as const, alternatives })),
  },
);

const match: fc.Arbitrary<Match> = fc
  .record(
    {
      dangers: fc.constantFrom(['sql/*'], ['sql/drop-table'], ['**']),
      severity: fc.constantFrom('low' as const, 'high' as const),
      environments: fc.constantFrom(['production'], ['staging']),
      kinds: fc.constantFrom(['delete' as const], ['update' as const]),
      paths: fc.constantFrom(['db/**'], ['docs/**']),
      branches: fc.constantFrom(['main'], ['release/*']),
      authors: fc.constantFrom(['ALICE'], ['*[bot]']),
      labels: fc.constantFrom(['risky']),
    },
    { requiredKeys: [] },
  )
  .map((keys) => keys as unknown as Match);

export function rule(mode: fc.Arbitrary<Rule['mode']>): fc.Arbitrary<Omit<Rule, 'policy' | 'id'>> {
  return fc.record({
    match,
    each: fc.constantFrom('finding' as const, 'finding' as const, 'change' as const, 'pull' as const),
    mode,
    require: fc.array(requirement, { minLength: 1, maxLength: 2 }),
    exceptable: fc.boolean(),
    location: fc.constant({ file: '.interlock/policies/p.yaml', line: 1 }),
  });
}

const anyMode: fc.Arbitrary<Rule['mode']> = fc.constantFrom('enforce', 'enforce', 'shadow', 'warn', 'off');

const exception: fc.Arbitrary<Omit<Exception, 'id'>> = fc.record({
  dangers: fc.constantFrom<string[][]>(['sql/drop-table'], ['**']),
  addresses: fc.constantFrom<string[][]>(['t0'], ['*']),
  until: fc.constantFrom('2026-11-19', '2026-12-01'),
  owner: fc.constant('ada'),
  reason: fc.constant('cleanup'),
  location: fc.constant({ file: '.interlock/exceptions/e.yaml' }),
});

const config: fc.Arbitrary<Config> = fc.record({
  owners: fc.constant<string[]>(['acme/sec']),
  sources: fc.constant<Config['sources']>([]),
  environments: fc.constant<Config['environments']>([]),
  roles: fc.record({
    dba: fc.record({
      users: someUsers,
      teams: fc.subarray(TEAMS),
      temporary: fc
        .array(fc.record({ user, until: fc.constantFrom('2026-11-20T06:00:00Z', '2026-12-01T00:00:00Z') }), { maxLength: 1 })
        .map((grants) => grants.map((grant) => ({ ...grant, reason: 'cover', grantedBy: 'ada' }))),
    }),
  }),
  unmatched: fc.constantFrom<Config['unmatched'][]>('allow', 'warn', 'block'),
});

const policySets: fc.Arbitrary<PolicySet> = fc
  .record({
    config,
    rules: fc.array(fc.tuple(fc.constantFrom('p', 'q'), rule(anyMode)), { maxLength: 4 }),
    exceptions: fc.array(exception, { maxLength: 2 }),
  })
  .map(({ config: settings, rules, exceptions }) => ({
    config: settings,
    policies: ['p', 'q'].map((name) => ({
      name,
      owners: ['acme/db'],
      rules: rules.flatMap(([policy, one], index) => (policy === name ? [{ ...one, policy, id: `r${index}` }] : [])),
      location: { file: `.interlock/policies/${name}.yaml` },
    })),
    exceptions: exceptions.map((one, index) => ({ ...one, id: `e${index}` })),
    digest: 'sha256:0',
    source: 'main@0000000',
    problems: [],
  }));

const review: fc.Arbitrary<Review> = fc.record({
  user,
  state: fc.constantFrom<Review['state'][]>('approved', 'approved', 'approved', 'changes_requested', 'commented', 'dismissed'),
  submittedAt: fc.option(time, { nil: null }),
  commitId: fc.option(sha, { nil: null }),
  body: fc.constantFrom('', 'fine', '/ok'),
  editedAt: fc.option(time, { nil: null }),
});
const comment: fc.Arbitrary<Comment> = fc.record({
  user,
  body: fc.constantFrom('fine', '/ok', '> /ok', 'no'),
  createdAt: fc.option(time, { nil: null }),
  editedAt: fc.option(time, { nil: null }),
});
const maker = fc.oneof(
  { weight: 6, arbitrary: fc.constant('alice') },
  { weight: 2, arbitrary: user },
  { weight: 1, arbitrary: fc.constantFrom(null, 'web-flow') },
);

/** A line of commits, of which the last may be a merge of the target branch. */
const commits: fc.Arbitrary<Commit[]> = fc
  .array(fc.record({ author: maker, committer: maker, pushedAt: fc.option(time, { nil: null }), viaWeb: fc.boolean() }), {
    minLength: 1,
    maxLength: 3,
  })
  .map((made) =>
    made.map((one, index) => ({
      ...one,
      sha: SHAS[index] as string,
      parents: one.viaWeb && index > 0 ? [SHAS[index - 1] as string, 'base9'] : [index === 0 ? 'b0' : (SHAS[index - 1] as string)],
    })),
  );

const items: fc.Arbitrary<Item[]> = fc
  .array(
    fc.record({
      danger: fc.option(fc.constantFrom(...DANGERS, ...DANGERS, ...NOT_UNDERSTOOD), { nil: undefined }),
      kind: fc.constantFrom('delete' as const, 'update' as const),
      environment: fc.constantFrom('production', 'staging', 'unknown'),
      digest: fc.constantFrom('sha256:1', 'sha256:2'),
      file: fc.constantFrom(...PATHS),
      plan: fc.boolean(),
    }),
    { maxLength: 3 },
  )
  .map((short) => short.map(({ danger, ...one }, index) => item({ ...one, ...(danger ? { danger } : {}), address: `t${index}` })));

export const inputs: fc.Arbitrary<DecideInput & { policies: { state: 'loaded' } }> = fc
  .record({
    set: policySets,
    items,
    commits,
    author: user,
    base: fc.constantFrom('main', 'release/1'),
    labels: fc.subarray(['ok', 'risky']),
    files: fc.subarray(PATHS),
    reviews: fc.array(review, { maxLength: 5 }),
    comments: fc.array(comment, { maxLength: 3 }),
    lastPusher: user,
    green: fc.boolean(),
    db: someUsers,
    sec: someUsers,
    seen: fc.array(fc.tuple(sha, fc.boolean()), { maxLength: 3 }),
    admin: someUsers,
  })
  .map((made) => ({
    policies: { state: 'loaded', set: made.set },
    items: made.items,
    counts: { total: made.items.length, byKind: {} },
    facts: factsOf(made),
    problems: [],
  }));

function factsOf(made: {
  items: Item[];
  commits: Commit[];
  author: string;
  base: string;
  labels: string[];
  files: string[];
  reviews: Review[];
  comments: Comment[];
  lastPusher: string;
  green: boolean;
  db: string[];
  sec: string[];
  admin: string[];
  seen: [string, boolean][];
}): Facts {
  const findings = made.items.flatMap((one) => one.findings);
  return {
    version: 1,
    now: '2026-11-20T08:00:00Z',
    pull: {
      author: made.author,
      base: made.base,
      headSha: made.commits.at(-1)?.sha as string,
      createdAt: '2026-11-20T00:00:00Z',
      body: 'fine',
      labels: made.labels,
      files: made.files.map((path) => ({ path })),
      commits: made.commits,
      reviews: made.reviews,
      comments: made.comments,
      lastPusher: made.lastPusher,
      checks: [{ name: 'build', conclusion: made.green ? 'success' : 'failure' }],
    },
    people: {
      teams: { 'acme/db': made.db, 'acme/sec': made.sec },
      permissions: Object.fromEntries(USERS.map((login) => [login, made.admin.includes(login) ? 'admin' : 'read'])),
    },
    seen: made.seen.map(([at, complete]) => ({
      sha: at,
      findings: Object.fromEntries(findings.slice(complete ? 0 : 1).map(({ fingerprint }) => [fingerprint, 'sha256:1'])),
    })),
  };
}
