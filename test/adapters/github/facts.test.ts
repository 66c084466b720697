/** Facts as read from the test server: what people did on GitHub comes out as the facts contract says, and nothing is guessed. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { connect } from '../../../src/adapters/github/client.ts';
import { readPullRequest } from '../../../src/adapters/github/pull-request.ts';
import type { GitHubServer } from '../../github/server.ts';
import { approvals, asking, conditional, FactsWorld, slug } from './facts-world.ts';

let world: FactsWorld;
let server: GitHubServer;

beforeEach(async () => {
  world = await FactsWorld.start();
  server = world.server;
});

afterEach(() => world.stop());

describe('the pull request', () => {
  test('reviews keep state, commit and edits; comments keep theirs', async () => {
    const pull = server.hub.open('feature', 'alice', { title: 'Drop users', labels: ['db'] });
    server.hub.review(pull, 'bob', 'APPROVED');
    const remark = server.hub.comment(pull, 'carol', ':+1:');
    server.hub.edit(remark, 'mallory', '/approve');
    const facts = await world.goodFacts(pull);
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
    const facts = await world.goodFacts(pull);
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
    const facts = await world.goodFacts(pull);
    expect(facts.pull.comments).toHaveLength(230);
    expect(facts.pull.reviews).toHaveLength(1);
    expect(facts.pull.files).toHaveLength(141);
  });

  test('a pull request from a fork names its branch with the owner', async () => {
    server.hub.push('patch', 'eve', { 'a.txt': 'a' }, { repository: 'eve/shop' });
    const pull = server.hub.open('patch', 'eve', { headRepository: 'eve/shop' });
    const facts = await world.goodFacts(pull);
    expect(facts.pull).toMatchObject({ head: 'eve:patch', lastPusher: 'eve' });
    expect(facts.pull.commits?.[0]?.pushedAt).not.toBeNull();
  });

  test('fewer files than the pull request has: a problem, not a shorter list', async () => {
    const pull = server.hub.open('feature', 'alice');
    server.hub.push('feature', 'alice', { 'b.txt': 'b' });
    server.limits.files = 1;
    const made = await world.factsOf(pull);
    expect(made.ok).toBe(false);
    expect(made.problems).toMatchObject([{ code: 'fetch-failed', message: 'only 1 of the 2 changed files could be read' }]);
  });

  test('as many files or commits as GitHub lists at most: nobody knows whether there are more', async () => {
    const pull = server.hub.open('feature', 'alice');
    const commit = { commit: { message: '', author: null, committer: null }, author: null, committer: null, parents: [] };
    const commits = Array.from({ length: 250 }, (_, index) => ({ ...commit, sha: String(index) }));
    server.interruptions.push({ on: 'pulls/{pull_number}/commits', times: 1, answer: { status: 200, body: commits } });
    expect((await world.goodFacts(pull)).pull.truncated).toEqual(['commits']);
    const files = Array.from({ length: 3000 }, (_, index) => ({ filename: String(index), status: 'added', additions: 1, deletions: 0 }));
    server.interruptions.push({ on: 'pulls/{pull_number}/files', times: 1, answer: { status: 200, body: files } });
    expect((await world.factsOf(pull)).problems).toMatchObject([{ code: 'fetch-failed', help: expect.stringContaining('split it') }]);
  });

  test('an edit by somebody whose account is gone is an edit by nobody known', async () => {
    const { hub } = server;
    const pull = hub.open('feature', 'alice');
    hub.edit(hub.comment(pull, 'carol', 'no'), 'left', '/approve');
    hub.users.delete('left');
    expect((await world.goodFacts(pull)).pull.comments).toMatchObject([{ user: 'carol', body: '/approve', editedBy: 'ghost' }]);
  });

  test('a review that the token may not see is missed, and pages that lead nowhere end', async () => {
    const pull = server.hub.open('feature', 'alice');
    const page = (hasNextPage: boolean) => ({ totalCount: 1, pageInfo: { hasNextPage, endCursor: 'x' }, nodes: [null] });
    for (const more of [false, true]) {
      const body = { data: { repository: { pullRequest: { lastEditedAt: null, reviews: page(more), comments: page(more) } } } };
      server.interruptions.push({ on: 'POST /graphql', times: 9, answer: { status: 200, body } });
      const made = await world.factsOf(pull);
      expect(made.problems).toMatchObject([{ code: 'fetch-failed', message: 'not all reviews and comments could be read' }]);
      server.interruptions.length = 0;
    }
  });

  test('an answer that is half an error is an error', async () => {
    const pull = server.hub.open('feature', 'alice');
    const nothing = { totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] };
    const data = { repository: { pullRequest: { lastEditedAt: null, reviews: nothing, comments: nothing } } };
    const answer = { status: 200, body: { data, errors: [{ type: 'FORBIDDEN', path: ['repository'], message: 'hidden' }] } };
    server.interruptions.push({ on: 'POST /graphql', times: 9, answer });
    expect((await world.factsOf(pull)).problems).toMatchObject([{ code: 'fetch-failed' }]);
  });

  test('fewer commits than the pull request has: truncated', async () => {
    const pull = server.hub.open('feature', 'alice');
    server.hub.push('feature', 'mallory', { 'b.txt': 'b' });
    server.limits.commits = 1;
    expect((await world.goodFacts(pull)).pull.truncated).toEqual(['commits']);
  });
});

describe('people', () => {
  test('only what policies name is asked, roles included', async () => {
    const { hub } = server;
    hub.teams.set('acme/data', ['ada', 'carol']);
    hub.members.set('acme', ['ada', 'bob']);
    const facts = await world.goodFacts(hub.open('feature', 'alice'), asking([approvals({ roles: ['dba'], organizations: ['acme'] })]));
    expect(facts.people?.teams).toEqual({ 'acme/data': ['ada', 'carol'] });
    expect(facts.people?.organizations).toEqual({ acme: ['ada', 'bob'] });
    expect(facts.unavailable).toEqual([]);
    expect(server.calls.filter((call) => call.includes('collaborators') || call.includes('check-runs'))).toEqual([]);
  });

  test('teams, roles and checks that only a condition asks about are read too', async () => {
    const { hub } = server;
    hub.teams.set('acme/data', ['ada']);
    hub.teams.set('acme/ops', ['olaf']);
    const pull = hub.open('feature', 'alice');
    hub.checkRuns.push({ id: 1, sha: pull.headSha, name: 'build', status: 'completed', conclusion: 'failure' });
    const failed = { some: [{ var: 'pull.checks' }, { '==': [{ var: 'conclusion' }, 'failure'] }] };
    const when = { or: [{ memberOf: [{ var: 'author' }, ['team:acme/ops', 'role:dba', 'organization:acme']] }, failed] };
    const facts = await world.goodFacts(pull, conditional(when));
    expect(facts.people?.teams).toEqual({ 'acme/data': ['ada'], 'acme/ops': ['olaf'] });
    expect(facts.unavailable).toMatchObject([{ path: 'people.organizations.acme' }]);
    expect(facts.pull.checks).toEqual([{ name: 'build', conclusion: 'failure' }]);
  });

  test('a team that answers 404 is unavailable, never empty', async () => {
    const { hub } = server;
    hub.teams.set('acme/data', ['ada']);
    const facts = await world.goodFacts(
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
    expect((await world.goodFacts(pull)).people?.teams).toBeUndefined();
    hub.push('feature', 'alice', { '.interlock/config.yaml': 'version: 1\n' });
    expect((await world.goodFacts(pull)).people?.teams).toEqual({ 'acme/platform': ['pat'] });
  });

  test('permissions of those who take part', async () => {
    const { hub } = server;
    hub.permissions.set('bob', 'maintain');
    const pull = hub.open('feature', 'alice');
    hub.review(pull, 'bob', 'APPROVED');
    const facts = await world.goodFacts(pull, asking([approvals({ permission: 'write' })]));
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
    const facts = await world.goodFacts(pull, asking([{ kind: 'checks', checks: [{ name: 'build', conclusions: ['success'] }] }]));
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
    const made = await world.factsOf(pull);
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
    expect((await world.factsOf(pull)).problems).toMatchObject([
      { message: expect.stringContaining('the rate limit of the token is used up') },
    ]);
  });

  test('server errors are retried, and then a problem', async () => {
    const pull = server.hub.open('feature', 'alice');
    server.interruptions.push({ on: 'pulls/{pull_number}/files', times: 1, answer: { status: 502 } });
    expect((await world.goodFacts(pull)).pull.files).toHaveLength(1);
    server.interruptions.push({ on: 'pulls/{pull_number}/files', times: 3, answer: { status: 502 } });
    expect((await world.factsOf(pull)).problems).toMatchObject([{ code: 'fetch-failed' }]);
  });
});
