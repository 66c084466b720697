/** Facts as read from the test server: what people did on GitHub comes out as the facts contract says, and nothing is guessed. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormatsModule from 'ajv-formats';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { connect, type Client } from '../../../src/adapters/github/client.ts';
import { readFacts } from '../../../src/adapters/github/facts.ts';
import { GitHubRepository } from '../../../src/adapters/github/github-repository.ts';
import { readPullRequest } from '../../../src/adapters/github/pull-request.ts';
import type { ApprovalsEntry, Group, PolicySet, Requirement } from '../../../src/model/policy.ts';
import type { Facts } from '../../../src/schema/types.ts';
import type { Pull } from '../../github/hub.ts';
import { GitHubServer } from '../../github/server.ts';

const addFormats = addFormatsModule as unknown as (ajv: Ajv2020) => void;
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats(ajv);
const isFacts = ajv.compile(JSON.parse(readFileSync(join(import.meta.dirname, '../../../schemas/facts.schema.json'), 'utf8')) as object);

const slug = { owner: 'acme', repo: 'shop' };
let server: GitHubServer;
let client: Client;
let members: Client;

beforeEach(async () => {
  server = await GitHubServer.start();
  client = await connect({ url: server.url, token: 'actions-token', pace: 'immediate' });
  members = await connect({ url: server.url, token: 'members-token', pace: 'immediate' });
  server.hub.push('main', 'alice', { 'README.md': '# shop\n' }, { from: null });
  server.hub.push('feature', 'alice', { 'db/1.sql': 'DROP TABLE users;\n' });
});

afterEach(async () => {
  expect(server.violations).toEqual([]);
  await server.stop();
});

async function factsOf(pull: Pull, policies: PolicySet = asking([]), withMembers = true) {
  const read = await readPullRequest(client, slug, pull.number);
  if (!read.ok) return read;
  const repository = await GitHubRepository.open(client, slug, read.value);
  if (!repository.ok) return repository;
  const made = await readFacts(
    {
      client,
      members: withMembers ? members : null,
      slug,
      pull: read.value,
      repository: repository.value,
      now: '2026-11-20T10:00:00Z',
      context: 'interlock',
      mark: '<!-- mark -->',
      mailHost: 'github.com',
    },
    policies,
  );
  if (made.ok) expect(isFacts(made.value.facts), JSON.stringify(isFacts.errors)).toBe(true);
  return made;
}

async function goodFacts(pull: Pull, policies?: PolicySet, withMembers = true): Promise<Facts> {
  const made = await factsOf(pull, policies, withMembers);
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return made.value.facts;
}

const NOBODY: Group = { users: [], teams: [], roles: [], organizations: [] };

function approvals(from: Partial<Group>, updateMerges = false): Requirement {
  const location = { file: 'p.yaml' };
  const entry: ApprovalsEntry = {
    count: 1,
    from: { ...NOBODY, ...from },
    each: [],
    by: { review: true, reviewPatterns: [], comments: [], commentPatterns: [], bodyPatterns: [] },
    allow: { author: false, contributors: false, bots: false },
    lastPusher: true,
    ignoreCommits: { updateMerges },
    edited: 'reject-text',
    unattributed: 'wait',
    location,
  };
  return { kind: 'approvals', entries: [entry] };
}

function asking(require: Requirement[]): PolicySet {
  const location = { file: 'p.yaml' };
  return {
    config: {
      owners: ['acme/platform'],
      sources: [],
      environments: [],
      unmatched: 'warn',
      roles: { dba: { teams: ['acme/data'], users: ['ada'], temporary: [] } },
    },
    policies: [
      {
        name: 'p',
        owners: [],
        location,
        rules: [{ policy: 'p', id: 'r', match: {}, each: 'finding', mode: 'enforce', require, exceptable: true, location }],
      },
    ],
    exceptions: [],
    digest: 'sha256:0',
    source: 'main',
    problems: [],
  };
}

describe('the pull request', () => {
  test('reviews keep state, commit and edits; comments keep theirs', async () => {
    const pull = server.hub.open('feature', 'alice', { title: 'Drop users', labels: ['db'] });
    server.hub.review(pull, 'bob', 'APPROVED');
    const remark = server.hub.comment(pull, 'carol', ':+1:');
    server.hub.edit(remark, 'mallory', '/approve');
    const facts = await goodFacts(pull);
    expect(facts.pull).toMatchObject({
      author: 'alice',
      base: 'main',
      head: 'feature',
      headSha: pull.headSha,
      title: 'Drop users',
      labels: ['db'],
      truncated: [],
    });
    expect(facts.pull.reviews).toMatchObject([{ user: 'bob', state: 'approved', commitId: pull.headSha, editedAt: null }]);
    expect(facts.pull.comments).toMatchObject([{ user: 'carol', body: '/approve', editedBy: 'mallory', editedAt: remark.editedAt }]);
    expect(facts.pull.files).toMatchObject([{ path: 'db/1.sql', status: 'added' }]);
  });

  test('bots are spelled as REST spells them and known as bots', async () => {
    const pull = server.hub.open('feature', 'renovate[bot]');
    server.hub.review(pull, 'checker[bot]', 'APPROVED');
    const facts = await goodFacts(pull);
    expect(facts.pull).toMatchObject({ author: 'renovate[bot]', authorKind: 'bot' });
    expect(facts.pull.reviews).toMatchObject([{ user: 'checker[bot]' }]);
    expect(facts.people?.kinds).toMatchObject({ 'renovate[bot]': 'bot', 'checker[bot]': 'bot', alice: 'human' });
  });

  test('all pages are read', async () => {
    const pull = server.hub.open('feature', 'alice');
    for (let index = 0; index < 230; index++) server.hub.comment(pull, 'bob', `${index}`);
    server.hub.review(pull, 'bob', 'APPROVED');
    const files = Object.fromEntries(Array.from({ length: 140 }, (_, index) => [`src/${index}.ts`, `${index}`]));
    server.hub.push('feature', 'alice', files);
    const facts = await goodFacts(pull);
    expect(facts.pull.comments).toHaveLength(230);
    expect(facts.pull.reviews).toHaveLength(1);
    expect(facts.pull.files).toHaveLength(141);
  });

  test('a pull request from a fork names its branch with the owner', async () => {
    server.hub.push('patch', 'eve', { 'a.txt': 'a' }, { repository: 'eve/shop' });
    const pull = server.hub.open('patch', 'eve', { headRepository: 'eve/shop' });
    const facts = await goodFacts(pull);
    expect(facts.pull).toMatchObject({ head: 'eve:patch', lastPusher: 'eve' });
    expect(facts.pull.commits?.[0]?.pushedAt).not.toBeNull();
  });

  test('fewer files than the pull request has: a problem, not a shorter list', async () => {
    const pull = server.hub.open('feature', 'alice');
    server.hub.push('feature', 'alice', { 'b.txt': 'b' });
    server.limits.files = 1;
    const made = await factsOf(pull);
    expect(made.ok).toBe(false);
    expect(made.problems).toMatchObject([{ code: 'fetch-failed', message: 'only 1 of the 2 changed files could be read' }]);
  });

  test('fewer commits than the pull request has: truncated', async () => {
    const pull = server.hub.open('feature', 'alice');
    server.hub.push('feature', 'mallory', { 'b.txt': 'b' });
    server.limits.commits = 1;
    expect((await goodFacts(pull)).pull.truncated).toEqual(['commits']);
  });
});

describe('commits', () => {
  test('authors, committers and co-authors are attributed, or null', async () => {
    const { hub } = server;
    hub.user('helper');
    hub.mails.set('work@corp.example', 'worker');
    const trailers = `Fix\n\nCo-authored-by: H <${hub.identity('helper').email}>\nCo-authored-by: W <work@corp.example>\nCo-authored-by: X <x@nowhere.example>`;
    hub.push('feature', 'alice', { 'c.txt': 'c' }, { message: trailers });
    hub.push('feature', 'alice', { 'd.txt': 'd' }, { author: { name: 'Nobody', email: 'nobody@nowhere.example' } });
    const facts = await goodFacts(hub.open('feature', 'alice'));
    expect(facts.pull.commits?.[1]).toMatchObject({ author: 'alice', coAuthors: ['helper', 'worker', null] });
    expect(facts.pull.commits?.[2]).toMatchObject({ author: null, committer: null });
  });

  test('GraphQL is asked about co-authors only when an address does not say who it is', async () => {
    const { hub } = server;
    hub.user('helper');
    hub.push('feature', 'alice', { 'c.txt': 'c' }, { message: `Fix\n\nCo-authored-by: H <${hub.identity('helper').email}>` });
    await goodFacts(hub.open('feature', 'alice'));
    expect(server.calls.filter((call) => call === 'POST /graphql')).toHaveLength(1);
  });

  test('an edit in the browser is by its author, and GitHub is no person', async () => {
    const { hub } = server;
    hub.push('feature', 'bob', { 'c.txt': 'c' }, { committer: hub.identity('web-flow') });
    const facts = await goodFacts(hub.open('feature', 'alice'));
    expect(facts.pull.commits?.[1]).toMatchObject({ author: 'bob', committer: 'web-flow', viaWeb: true, verified: true });
  });

  test('an update merge that GitHub made is told from one in which somebody wrote', async () => {
    const { hub } = server;
    const pull = hub.open('feature', 'alice');
    const [web, at] = [hub.identity('web-flow'), new Date()];
    const base = hub.push('main', 'pat', { 'other.txt': 'x' });
    const clean = hub.git.merge(pull.headSha, base, { message: 'Merge main', author: hub.identity('bob'), committer: web, at });
    hub.moved(hub.fullName, 'feature', pull.headSha, clean, 'bob', false);
    const newer = hub.push('main', 'pat', { 'other.txt': 'y' });
    // As from the conflict editor: the merge itself changes a file that neither side has changed.
    const files = { 'other.txt': 'y', 'db/1.sql': 'DROP SCHEMA public CASCADE;' };
    const evil = hub.git.commit({ parents: [clean, newer], files, message: 'Merge main', author: hub.identity('bob'), committer: web, at });
    hub.moved(hub.fullName, 'feature', clean, evil, 'bob', false);
    const facts = await goodFacts(pull, asking([approvals({ users: ['carol'] }, true)]));
    const resolved = Object.fromEntries((facts.pull.commits ?? []).map((commit) => [commit.sha, commit.conflictResolved]));
    expect(resolved).toMatchObject({ [clean]: undefined, [evil]: true });
  });

  test('push times come from the log of the branch; a merge brings its other parent along', async () => {
    const { hub } = server;
    const pull = hub.open('feature', 'alice');
    const first = pull.headSha;
    const side = hub.push('side', 'mallory', { 's.txt': 's' }, { from: 'main' });
    const merge = hub.git.merge(first, side, { message: 'Merge side', author: hub.identity('alice'), at: new Date() });
    hub.moved(hub.fullName, 'feature', first, merge, 'alice', false);
    const facts = await goodFacts(pull);
    const times = Object.fromEntries((facts.pull.commits ?? []).map((commit) => [commit.sha, commit.pushedAt]));
    const merged = hub.activities.find((activity) => activity.after === merge)?.at;
    expect(times[merge]).toBe(merged);
    expect(times[side]).toBe(merged);
    expect(times[first]).toBe(hub.activities.find((activity) => activity.after === first)?.at);
    expect(facts.pull.lastPusher).toBe('alice');
  });

  test('without the log, our own first status tells by when the head was there; without both nobody knows', async () => {
    const { hub } = server;
    const pull = hub.open('feature', 'alice');
    server.interruptions.push({ on: '/activity', times: 2, answer: { status: 404, body: { message: 'Not Found' } } });
    expect((await goodFacts(pull)).pull.commits?.[0]?.pushedAt).toBeNull();
    const set = { state: 'pending', description: null, targetUrl: null } as const;
    hub.addStatus(pull.headSha, 'ci[bot]', { ...set, context: 'ci' });
    const own = hub.addStatus(pull.headSha, 'github-actions[bot]', { ...set, context: 'interlock' });
    hub.addStatus(pull.headSha, 'github-actions[bot]', { ...set, context: 'interlock' });
    const facts = await goodFacts(pull);
    expect(facts.pull.commits?.[0]?.pushedAt).toBe(own.createdAt);
    expect(facts.pull.lastPusher).toBeNull();
  });
});

describe('people', () => {
  test('only what policies name is asked, roles included', async () => {
    const { hub } = server;
    hub.teams.set('acme/data', ['ada', 'carol']);
    hub.members.set('acme', ['ada', 'bob']);
    const facts = await goodFacts(hub.open('feature', 'alice'), asking([approvals({ roles: ['dba'], organizations: ['acme'] })]));
    expect(facts.people?.teams).toEqual({ 'acme/data': ['ada', 'carol'] });
    expect(facts.people?.organizations).toEqual({ acme: ['ada', 'bob'] });
    expect(facts.unavailable).toEqual([]);
    expect(server.calls.filter((call) => call.includes('collaborators') || call.includes('check-runs'))).toEqual([]);
  });

  test('a team that answers 404 is unavailable, never empty', async () => {
    const { hub } = server;
    hub.teams.set('acme/data', ['ada']);
    const facts = await goodFacts(
      hub.open('feature', 'alice'),
      asking([approvals({ teams: ['acme/data'], organizations: ['acme'] })]),
      false,
    );
    expect(facts.people?.teams).toEqual({});
    expect(facts.people?.organizations).toEqual({});
    expect(facts.unavailable?.map(({ path }) => path)).toEqual(['people.organizations.acme', 'people.teams.acme/data']);
  });

  test('owners are asked only when guarded files change', async () => {
    const { hub } = server;
    hub.teams.set('acme/platform', ['pat']);
    const pull = hub.open('feature', 'alice');
    expect((await goodFacts(pull)).people?.teams).toBeUndefined();
    hub.push('feature', 'alice', { '.interlock/config.yaml': 'version: 1\n' });
    expect((await goodFacts(pull)).people?.teams).toEqual({ 'acme/platform': ['pat'] });
  });

  test('permissions of those who take part', async () => {
    const { hub } = server;
    hub.permissions.set('bob', 'maintain');
    const pull = hub.open('feature', 'alice');
    hub.review(pull, 'bob', 'APPROVED');
    const facts = await goodFacts(pull, asking([approvals({ permission: 'write' })]));
    expect(facts.people?.permissions).toEqual({ alice: 'none', bob: 'maintain' });
  });

  test('checks are read when a rule asks for them: newest status, latest run, not our own', async () => {
    const { hub } = server;
    const pull = hub.open('feature', 'alice');
    const set = { context: 'lint', description: null, targetUrl: null };
    hub.addStatus(pull.headSha, 'ci[bot]', { ...set, state: 'pending' });
    hub.addStatus(pull.headSha, 'ci[bot]', { ...set, state: 'success' });
    hub.addStatus(pull.headSha, 'github-actions[bot]', { ...set, context: 'interlock', state: 'success' });
    hub.checkRuns.push({ id: 1, sha: pull.headSha, name: 'build', status: 'in_progress', conclusion: null });
    const facts = await goodFacts(pull, asking([{ kind: 'checks', checks: [{ name: 'build', conclusions: ['success'] }] }]));
    expect(facts.pull.checks).toEqual([
      { name: 'lint', conclusion: 'success' },
      { name: 'build', conclusion: null },
    ]);
  });
});

describe('refusals', () => {
  test.each([
    ['pulls/{pull_number}/commits', 'the commits of pull request 1'],
    ['POST /graphql', 'the reviews and comments of pull request 1'],
  ])('%s refused: the facts as a whole fail', async (on, what) => {
    const pull = server.hub.open('feature', 'alice');
    server.interruptions.push({ on, times: 9, answer: { status: 403, body: { message: 'Resource not accessible by integration' } } });
    const made = await factsOf(pull);
    expect(made.problems).toMatchObject([{ code: 'fetch-failed', message: `could not read ${what}: the token may not do this` }]);
  });

  test('an unknown token is named as such', async () => {
    const stranger = await connect({ url: server.url, token: 'nonsense', pace: 'immediate' });
    const read = await readPullRequest(stranger, slug, 1);
    expect(read.problems).toMatchObject([{ message: 'could not read pull request 1: GitHub does not accept the token' }]);
  });

  test('a used-up rate limit is named as such', async () => {
    const pull = server.hub.open('feature', 'alice');
    const answer = { status: 403, body: { message: 'API rate limit exceeded' }, headers: { 'x-ratelimit-remaining': '0' } };
    server.interruptions.push({ on: 'pulls/{pull_number}/files', times: 9, answer });
    expect((await factsOf(pull)).problems).toMatchObject([{ message: expect.stringContaining('the rate limit of the token is used up') }]);
  });

  test('server errors are retried, and then a problem', async () => {
    const pull = server.hub.open('feature', 'alice');
    server.interruptions.push({ on: 'pulls/{pull_number}/files', times: 1, answer: { status: 502 } });
    expect((await goodFacts(pull)).pull.files).toHaveLength(1);
    server.interruptions.push({ on: 'pulls/{pull_number}/files', times: 3, answer: { status: 502 } });
    expect((await factsOf(pull)).problems).toMatchObject([{ code: 'fetch-failed' }]);
  });
});
