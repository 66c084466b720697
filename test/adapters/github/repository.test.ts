/** A repository read through the API, compared with git itself. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ArtifactEvidence } from '../../../src/adapters/github/artifact-evidence.ts';
import { connect, type Client } from '../../../src/adapters/github/client.ts';
import { GitHubRepository } from '../../../src/adapters/github/github-repository.ts';
import { readPullRequest } from '../../../src/adapters/github/pull-request.ts';
import type { Result } from '../../../src/model/problem.ts';
import { makeZip } from '../../github/make-zip.ts';
import { GitHubServer } from '../../github/server.ts';

const slug = { owner: 'acme', repo: 'shop' };
let server: GitHubServer;
let client: Client;

beforeEach(async () => {
  server = await GitHubServer.start();
  client = await connect({ url: server.url, token: 'actions-token', pace: 'immediate' });
  server.hub.push(
    'main',
    'alice',
    { 'README.md': '# shop\n', '.interlock/config.yaml': 'version: 1\n', 'a/b/c.txt': 'c', 'a/d.txt': 'd' },
    { from: null },
  );
  server.hub.push('feature', 'bob', { 'db/1.sql': 'SELECT 1;', 'a/b/c.txt': null });
});

afterEach(async () => {
  expect(server.violations).toEqual([]);
  await server.stop();
});

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

async function open(): Promise<GitHubRepository> {
  const pull = value(await readPullRequest(client, slug, server.hub.open('feature', 'bob').number));
  return value(await GitHubRepository.open(client, slug, pull));
}

const text = (bytes: Uint8Array | null) => (bytes === null ? null : Buffer.from(bytes).toString());

// A repository too large for one listing is walked; the answers are the same.
test.each([100_000, 6, 4])('files and contents at base and head, %i tree entries an answer', async (entries) => {
  server.limits.treeEntries = entries;
  const repository = await open();
  const { base, head } = repository;
  expect(value(await repository.list(base.sha, '.interlock'))).toEqual(['.interlock/config.yaml']);
  expect(value(await repository.list(base.sha, 'a'))).toEqual(['a/b/c.txt', 'a/d.txt']);
  expect(value(await repository.list(head.sha, 'a'))).toEqual(['a/d.txt']);
  expect(value(await repository.list(head.sha, 'nowhere'))).toEqual([]);
  expect(await repository.list(head.sha, 'a/d.txt')).toMatchObject({
    ok: false,
    problems: [{ message: expect.stringContaining('is no folder') }],
  });
  expect(text(value(await repository.read(head.sha, 'db/1.sql')))).toBe('SELECT 1;');
  expect(text(value(await repository.read(base.sha, 'a/b/c.txt')))).toBe('c');
  expect(value(await repository.read(head.sha, 'a/b/c.txt'))).toBeNull();
  expect(value(await repository.read(head.sha, 'a/d.txt/e'))).toBeNull();
});

test.each([100_000, 4])('links and submodules are listed, and refused as through git, %i tree entries an answer', async (entries) => {
  server.limits.treeEntries = entries;
  const link = { mode: '120000', content: '../../etc/passwd' } as const;
  const submodule = { mode: '160000', content: String(server.hub.git.resolve('main')) } as const;
  server.hub.push('feature', 'bob', { '.interlock/policies/a.yaml': link, '.interlock/policies/more': submodule });
  const repository = await open();
  const { head } = repository;
  expect(value(await repository.list(head.sha, '.interlock/policies'))).toEqual(['.interlock/policies/a.yaml', '.interlock/policies/more']);
  const refused = async (path: string) => {
    const read = await repository.read(head.sha, path);
    return read.ok ? read.value : read.problems.map(({ code, message }) => [code, message]);
  };
  expect(await refused('.interlock/policies/a.yaml')).toEqual([['file-unreadable', '`.interlock/policies/a.yaml` is a symbolic link']]);
  expect(await refused('.interlock/policies/more')).toEqual([['file-unreadable', '`.interlock/policies/more` is a submodule']]);
  expect(await refused('.interlock/policies/more/b.yaml')).toBeNull();
});

test('a folder that cannot be listed whole is a problem', async () => {
  server.limits.treeEntries = 2;
  const repository = await open();
  expect(await repository.list(repository.base.sha, '')).toMatchObject({ ok: false, problems: [{ code: 'fetch-failed' }] });
});

test('the base is where the branch stands now, not where the pull request was opened', async () => {
  const pull = server.hub.open('feature', 'bob');
  const now = server.hub.push('main', 'alice', { '.interlock/config.yaml': 'version: 1 # newer\n' });
  const read = value(await readPullRequest(client, slug, pull.number));
  const repository = value(await GitHubRepository.open(client, slug, read));
  expect(repository.base.sha).toBe(now);
  expect(text(value(await repository.read(now, '.interlock/config.yaml')))).toContain('newer');
});

test('earlier states of the policies, newest first', async () => {
  const first = server.hub.git.resolve('main');
  server.hub.push('main', 'alice', { 'other.txt': 'x' });
  const second = server.hub.push('main', 'alice', { '.interlock/config.yaml': 'broken' });
  const repository = await open();
  expect(value(await repository.history('.interlock')).map(({ sha }) => sha)).toEqual([second, first]);
});

test('a tree that is refused is a problem, not an empty folder', async () => {
  const repository = await open();
  server.interruptions.push({ on: 'git/trees', times: 1, answer: { status: 404, body: { message: 'Not Found' } } });
  expect(await repository.list(repository.base.sha, '.interlock')).toMatchObject({ ok: false, problems: [{ code: 'fetch-failed' }] });
});

test('plans come from the newest successful run for this head', async () => {
  const { hub } = server;
  const head = hub.git.resolve('feature') as string;
  const zip = (text: string) => makeZip([{ path: 'plans/p.json', content: text }]);
  hub.addRun(hub.git.resolve('main') as string, { 'interlock-evidence': zip('other head') });
  hub.addRun(head, { 'interlock-evidence': zip('older') });
  hub.addRun(head, { 'interlock-evidence': zip('newest') });
  hub.addRun(head, { 'interlock-evidence': zip('failed') }, { conclusion: 'failure' });
  hub.addRun(head, { logs: zip('no evidence') });
  const store = new ArtifactEvidence(client, slug, { headSha: head });
  expect(server.calls).toEqual([]);
  expect(value(await store.list(['plans']))).toEqual(['plans/p.json']);
  const plan = value(await store.open('plans/p.json'));
  expect(Buffer.concat([...plan.open()]).toString()).toBe('newest');
  expect(plan.origin).toMatchObject({ place: 'artifact', run: { event: 'pull_request', headSha: head, fromDefaultBranch: false } });
});

test('an upload of the folder itself, which loses its name, is found all the same', async () => {
  const head = server.hub.git.resolve('feature') as string;
  server.hub.addRun(head, { 'interlock-evidence': makeZip([{ path: 'production/network.json', content: '{}' }]) });
  const store = new ArtifactEvidence(client, slug, { headSha: head });
  expect(value(await store.list(['plans']))).toEqual(['plans/production/network.json']);
  expect(value(await store.open('plans/production/network.json')).file).toBe('plans/production/network.json');
  expect(await store.open('plans/staging/network.json')).toMatchObject({ ok: false, problems: [{ code: 'file-missing' }] });
});

/** A plan, and beside it a manifest that says where it was made. */
const placedPlan = (path: string, file: string, content = '{}') => {
  const plan = { file, sha256: '0'.repeat(64), bytes: 2, format: 'terraform-plan' };
  const manifest = { version: 1, plan, head: 'c'.repeat(40), madeAt: '2026-11-20T10:00:00Z' };
  return [
    { path, content },
    { path: `${path}.interlock`, content: JSON.stringify(manifest) },
  ];
};
const bare = (path: string) => [{ path, content: '{"other":true}' }];

test.each([
  ['two of one archive', [[...placedPlan('p.json', 'plans/p.json'), ...bare('plans/p.json')]]],
  ['two of one archive, the other way round', [[...bare('plans/p.json'), ...placedPlan('p.json', 'plans/p.json')]]],
  ['two that lost other folders', [bare('p.json'), bare('plans/p.json')]],
  ['one that lost its folder, and one that says where it lies', [placedPlan('p.json', 'plans/p.json'), bare('p.json')]],
  [
    'two made in folders that are not in the archive',
    [placedPlan('plans/p.json', 'a/plans/p.json'), placedPlan('plans/p.json', 'b/plans/p.json')],
  ],
])('two plans at one path are refused, or one would hide the other: %s', async (_, archives) => {
  const head = server.hub.git.resolve('feature') as string;
  for (const [at, files] of archives.entries())
    server.hub.addRun(head, { 'interlock-evidence': makeZip(files) }, { path: `.github/workflows/${at}.yml` });
  const listed = await new ArtifactEvidence(client, slug, { headSha: head }).list(['plans', 'plans/more']);
  expect(listed).toMatchObject({ ok: false, problems: [{ code: 'evidence-ambiguous' }] });
});

test('an expired artifact is none; a run list that is refused is a problem', async () => {
  const { hub } = server;
  const head = hub.git.resolve('feature') as string;
  const run = hub.addRun(head, { 'interlock-evidence': makeZip([{ path: 'p.json', content: '{}' }]) });
  for (const artifact of run.artifacts) artifact.expired = true;
  expect(value(await new ArtifactEvidence(client, slug, { headSha: head }).list(['']))).toEqual([]);
  server.interruptions.push({
    on: 'actions/runs',
    times: 1,
    answer: { status: 403, body: { message: 'Resource not accessible by integration' } },
  });
  expect(await new ArtifactEvidence(client, slug, { headSha: head }).list([''])).toMatchObject({
    ok: false,
    problems: [{ code: 'fetch-failed' }],
  });
});

test('the fork is where the pull request left the target branch, wherever that stands now', async () => {
  const fork = (await open()).base.sha;
  server.hub.push('main', 'alice', { 'README.md': '# moved on\n' });
  const repository = await open();
  expect(repository.base.sha).not.toBe(fork);
  expect(value(await repository.fork())).toBe(fork);
});
