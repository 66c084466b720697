/** What somebody who can write to a branch, open a fork or comment might try: none of it ends green. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commentPayload, groupPayload, pullPayload, runPayload } from '../end-to-end/payload.ts';
import { DATABASES, destroyingPlan, openDestroying, planned, startWorld } from '../end-to-end/world.ts';
import type { Files } from '../github/git-repository.ts';
import type { Hub } from '../github/hub.ts';
import type { Pull } from '../github/hub-model.ts';
import { makeZip, type Packed } from '../github/make-zip.ts';
import type { GitHubServer } from '../github/server.ts';
import { runHere, type RanHere, type RunHere } from './run-here.ts';

let server: GitHubServer;
let hub: Hub;

beforeEach(async () => {
  server = await startWorld();
  hub = server.hub;
});

afterEach(async () => {
  expect(server.violations).toEqual([]);
  await server.stop();
});

const judged = (pull: Pull, action = 'synchronize', rest: Partial<RunHere> = {}): Promise<RanHere> =>
  runHere(server, { event: 'pull_request_target', payload: { ...pullPayload(hub, 'pull_request', 'opened', pull), action }, ...rest });

function approve(pull: Pull): void {
  hub.review(pull, 'carol', 'APPROVED');
  hub.review(pull, 'dan', 'APPROVED');
}

/** A branch of the repository without policies. */
function lax(): void {
  const without: Files = { '.interlock/policies/databases.yaml': null, '.interlock/config.yaml': null };
  hub.push('lax', 'mallory', without);
}

describe('the target branch', () => {
  test('a pull request that was green for a lax branch waits when it is for a strict one', async () => {
    lax();
    const pull = openDestroying(hub);
    pull.base = 'lax';
    await judged(pull, 'opened');
    expect(hub.statusOf(pull.headSha)?.state).toBe('success');
    pull.base = 'main';
    await judged(pull, 'edited');
    expect(hub.statusOf(pull.headSha)?.state).toBe('pending');
  });

  test('with the branch in the name of the status, it was never green for the strict one', async () => {
    lax();
    const pull = openDestroying(hub);
    const inputs = { 'status-context': 'interlock/{base}' };
    pull.base = 'lax';
    await judged(pull, 'opened', { inputs });
    expect(hub.statusOf(pull.headSha, 'interlock/lax')?.state).toBe('success');
    expect(hub.statusOf(pull.headSha, 'interlock/main')).toBeUndefined();
    const strict = hub.open('feature', 'alice', { base: 'main' });
    await judged(strict, 'opened', { inputs });
    expect(hub.statusOf(pull.headSha, 'interlock/main')?.state).toBe('pending');
    // Each has a name of its own, so that one does not speak for the other.
    await judged(pull, 'edited', { inputs });
    expect(hub.statusOf(pull.headSha, 'interlock/lax')?.state).toBe('success');
  });

  test('two pull requests with a head that is on the default branch already: the strict one still keeps the gate shut', async () => {
    const STRICT = DATABASES.replace(/match:[^]*?severity: high/, 'each: pull\n    match: {}');
    hub.push('strict', 'pat', { '.interlock/policies/databases.yaml': STRICT });
    lax();
    hub.push('main', 'alice', { 'docs/a.md': 'a' });
    hub.push('feature', 'alice', { 'docs/b.md': 'b' });
    hub.moved(hub.fullName, 'main', null, hub.git.resolve('feature') as string, 'pat', false);
    const strict = hub.open('feature', 'alice', { base: 'strict' });
    const easy = hub.open('feature', 'alice', { base: 'lax' });
    await judged(easy);
    expect(hub.statusOf(strict.headSha)).toMatchObject({ state: 'pending', description: expect.stringContaining(`#${strict.number}`) });
  });

  test('a merge group to a lax branch does not open the gate of a strict one with the same head', async () => {
    lax();
    const strict = openDestroying(hub);
    const easy = hub.open('feature', 'alice', { base: 'lax' });
    const group = hub.enqueue(easy);
    await runHere(server, { event: 'merge_group', payload: groupPayload(hub, group) });
    expect(hub.statusOf(group.headSha)?.state).toBe('success');
    expect(hub.statusOf(strict.headSha)).toMatchObject({ state: 'pending', description: expect.stringContaining(`#${strict.number}`) });
  });

  test('retargeted while it is judged: nothing is posted', async () => {
    lax();
    const pull = openDestroying(hub);
    pull.base = 'lax';
    server.interruptions.push({ on: 'git/trees', times: 1, act: () => void (pull.base = 'main') });
    const { problems } = await judged(pull, 'edited');
    expect(problems).toMatchObject([{ code: 'head-moved' }]);
    expect(hub.statuses).toEqual([]);
  });

  test('policies are those of its head now: what became stricter since the last event counts', async () => {
    hub.push('main', 'pat', { '.interlock/policies/databases.yaml': DATABASES.replace('enforce', 'shadow') });
    const pull = openDestroying(hub);
    await judged(pull);
    expect(hub.statusOf(pull.headSha)?.state).toBe('success');
    hub.push('main', 'pat', { '.interlock/policies/databases.yaml': DATABASES });
    await judged(pull, 'labeled');
    expect(hub.statusOf(pull.headSha)?.state).toBe('pending');
  });

  test.each([
    ['a symbolic link', { mode: '120000', content: 'elsewhere' }],
    ['another repository', { mode: '160000', content: 'a'.repeat(40) }],
    ['a file', 'version: 1\n'],
  ] as const)('%s in place of `.interlock` is an error, not a branch without policies', async (_what, odd) => {
    const without: Files = { '.interlock/policies/databases.yaml': null, '.interlock/config.yaml': null };
    hub.push('main', 'pat', without);
    hub.push('main', 'pat', { '.interlock': odd });
    const pull = openDestroying(hub);
    await judged(pull);
    expect(hub.statusOf(pull.headSha)?.state).toBe('error');
  });

  test('a policy that is a symbolic link is not followed', async () => {
    hub.push('main', 'pat', { 'elsewhere.yaml': DATABASES.replace('enforce', 'off'), '.interlock/policies/databases.yaml': null });
    hub.push('main', 'pat', { '.interlock/policies/databases.yaml': { mode: '120000', content: '../../elsewhere.yaml' } });
    const pull = openDestroying(hub);
    await judged(pull);
    expect(hub.statusOf(pull.headSha)?.state).toBe('error');
  });
});

describe('names', () => {
  test.each(['fix/#1', 'fix/ü-ä', 'a&b=c%20+d', '"quoted"', "it's", 'refs/heads/main', 'v1'])('the branch `%s`', async (branch) => {
    hub.git.setRef('refs/tags/v1', hub.git.resolve('main') as string);
    hub.push(branch, 'alice', { 'infra/db.tf': null });
    const pull = hub.open(branch, 'alice');
    planned(hub, pull);
    await runHere(server, { event: 'workflow_run', payload: runPayload(hub, pull) });
    expect(hub.statusOf(pull.headSha)?.state).toBe('pending');
    approve(pull);
    await judged(pull);
    expect(hub.statusOf(pull.headSha)?.state).toBe('success');
  });

  test('a fork whose branch has the name of the target branch', async () => {
    hub.push('main', 'eve', { 'infra/db.tf': null }, { repository: 'eve/shop', onto: hub.git.resolve('main') as string });
    const pull = hub.open('main', 'eve', { headRepository: 'eve/shop' });
    planned(hub, pull);
    await runHere(server, { event: 'workflow_run', payload: runPayload(hub, pull) });
    expect(hub.statusOf(pull.headSha)?.state).toBe('pending');
  });

  test('a tag with the name of the target branch changes neither the policies nor what a merge group merges', async () => {
    const pull = openDestroying(hub);
    hub.push('docs', 'alice', { 'docs/a.md': 'a' });
    const docs = hub.open('docs', 'alice');
    hub.enqueue(pull);
    const group = hub.enqueue(docs);
    // With this tag for a base, the group would seem to hold nothing but the harmless one.
    hub.git.setRef('refs/tags/main', group.baseSha);
    hub.queue.clear();
    await runHere(server, { event: 'merge_group', payload: groupPayload(hub, group) });
    expect(hub.statusOf(group.headSha)?.state).toBe('error');
    await judged(pull);
    expect(hub.statusOf(pull.headSha)?.state).toBe('pending');
  });

  test('file names with line breaks, quotes and commands stay names', async () => {
    const evil = 'infra/a\n::error::owned\n%0A"`$(x)`"\u202e.tf';
    hub.push('feature', 'alice', { [evil]: 'x', 'db/migrations/e\u0301\n.sql': 'SELECT 1;' });
    const pull = hub.open('feature', 'alice');
    const { log, all } = await judged(pull);
    expect(all[0]?.checked.verdict).toMatchObject({ verdict: 'error' });
    expect(hub.statusOf(pull.headSha)?.description).not.toMatch(/[\n\r]/);
    expect(log).not.toMatch(/^::error::owned/m);
    for (const comment of pull.comments) expect(comment.body).not.toMatch(/^::error::owned/m);
  });
});

describe('people', () => {
  test('a mannequin, a deleted account, a bot and the author release nothing', async () => {
    const pull = openDestroying(hub, { repository: 'dan/shop' });
    hub.user('carol').type = 'Mannequin';
    hub.teams.set('acme/data', ['carol', 'dan', 'ghost', 'helper[bot]', 'ada']);
    for (const login of ['carol', 'left', 'helper[bot]', 'ada']) hub.review(pull, login, 'APPROVED');
    // GitHub shows what somebody said who is gone without a name.
    hub.users.delete('left');
    const { all } = await judged(pull);
    expect(all[0]?.checked.verdict.headline).toContain('1 more approval');
  });

  test('comments on a closed pull request do nothing', async () => {
    const pull = openDestroying(hub);
    pull.state = 'closed';
    hub.comment(pull, 'mallory', '/interlock recheck');
    const { problems } = await runHere(server, { event: 'issue_comment', payload: commentPayload(hub, 'created', pull, 'mallory') });
    expect(problems).toMatchObject([{ level: 'warning', message: 'pull request 1 is closed' }]);
    expect(hub.statuses).toEqual([]);
    expect(pull.comments).toHaveLength(1);
  });

  test('who moves the gate away, renames it or copies its words needs its owners', async () => {
    hub.push('feature', 'alice', { '.interlock/policies/databases.yaml': null, 'docs/databases.yaml': DATABASES });
    const pull = hub.open('feature', 'alice');
    await judged(pull);
    expect(hub.statusOf(pull.headSha)?.state).toBe('pending');
  });

  test('a draft is judged like any other', async () => {
    const pull = openDestroying(hub, { draft: true });
    await judged(pull);
    expect(hub.statusOf(pull.headSha)?.state).toBe('pending');
  });
});

describe('artifacts', () => {
  const harmless = JSON.stringify({ format_version: '1.2', terraform_version: '1.9.0', resource_changes: [] });
  const path = 'plans/production/network.json';
  const CASES: [string, Packed[]][] = [
    ['a bomb', [{ path, content: Buffer.alloc(5_000_000), claims: { unpacked: 10 } }]],
    ['a link', [{ path, content: '/etc/passwd', mode: 0o120777 }]],
    [
      'two of one name',
      [
        { path, content: destroyingPlan() },
        { path, content: harmless },
      ],
    ],
    ['a way out', [{ path: '../plans/production/network.json', content: harmless }]],
    ['nothing', []],
    ['an empty plan', [{ path, content: '' }]],
  ];

  test.each(CASES)('%s ends in an error', async (_what, entries) => {
    const pull = openDestroying(hub);
    hub.addRun(pull.headSha, { 'interlock-evidence': makeZip(entries) });
    await judged(pull);
    expect(hub.statusOf(pull.headSha)?.state).toBe('error');
  });

  test('plans of another head, of failed runs and of expired artifacts are not read', async () => {
    const pull = openDestroying(hub);
    const zip = { 'interlock-evidence': makeZip([{ path, content: harmless }]) };
    hub.addRun(hub.git.resolve('main') as string, zip);
    hub.addRun(pull.headSha, zip, { conclusion: 'cancelled' });
    for (const artifact of hub.addRun(pull.headSha, zip).artifacts) artifact.expired = true;
    const { all } = await judged(pull);
    expect(all[0]?.checked.verdict.findings.length).toBeGreaterThan(0);
    expect(hub.statusOf(pull.headSha)?.state).toBe('pending');
  });
});

test('no token and no key gets into what is printed or posted', async () => {
  const pull = openDestroying(hub);
  server.interruptions.push({ on: 'orgs', times: 9, answer: { status: 500, body: { message: 'members-token' } } });
  const { log, all, problems } = await judged(pull, 'opened', { inputs: { 'state-key': 'the-state-key' } });
  const printed = JSON.stringify([log, problems, all.map(({ checked }) => checked.verdict.problems), hub.statuses, pull.comments]);
  for (const secret of ['actions-token', 'the-state-key', 'Bearer', 'authorization']) expect(printed).not.toContain(secret);
});
