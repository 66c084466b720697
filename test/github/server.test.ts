/** The test server itself: it behaves as GitHub where it matters, and notices what GitHub would refuse. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { GitHubServer } from './server.ts';

let server: GitHubServer;

beforeEach(async () => {
  server = await GitHubServer.start();
  server.hub.push('main', 'alice', { 'README.md': '# shop\n' }, { from: null });
  server.hub.push('feature', 'alice', { 'a.txt': 'a' });
  server.hub.open('feature', 'alice');
});

afterEach(() => server.stop());

function ask(path: string, init: { method?: string; body?: unknown; token?: string } = {}): Promise<Response> {
  const { method = 'GET', body, token = 'actions-token' } = init;
  const headers = { authorization: `token ${token}` };
  return fetch(`${server.url}${path}`, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
}

const SHA = '0'.repeat(40);

test.each([
  ['an endpoint outside of the slice', '/repos/acme/shop/keys', {}, 'no such endpoint'],
  ['a query parameter that does not exist', '/repos/acme/shop/pulls/1/files?size=100', {}, 'query parameter size is not described'],
  ['a parameter of the wrong type', '/repos/acme/shop/pulls/1/files?page=two', {}, 'query parameter page=two does not fit'],
  ['a state that does not exist', `/repos/acme/shop/statuses/${SHA}`, { method: 'POST', body: { state: 'green' } }, '/state must be equal'],
  [
    'a body without what is required',
    '/repos/acme/shop/issues/1/comments',
    { method: 'POST', body: {} },
    "must have required property 'body'",
  ],
  [
    'a body where none belongs',
    '/repos/acme/shop/issues/comments/1',
    { method: 'DELETE', body: {} },
    'a body is sent where none is described',
  ],
  [
    'a field that the schema lacks',
    '/graphql',
    query('repository(owner: "acme", name: "shop") { colour }'),
    'Repository has no field colour',
  ],
  [
    'an argument that the field lacks',
    '/graphql',
    query('repository(owner: "acme", name: "shop", title: "x") { name }'),
    'has no argument title',
  ],
  [
    'an object without a selection',
    '/graphql',
    query('repository(owner: "acme", name: "shop") { pullRequest(number: 1) }'),
    'needs a selection',
  ],
  ['a list without a length', '/graphql', query(deep('reviews { totalCount }')), 'needs first or last'],
  ['a page of more than 100', '/graphql', query(deep('reviews(first: 101) { totalCount }')), 'at most 100 a page'],
])('%s is a violation', async (_name, path, init, why) => {
  await ask(path, init);
  expect(server.violations.join('\n')).toContain(why);
});

function deep(inner: string): string {
  return `repository(owner: "acme", name: "shop") { pullRequest(number: 1) { ${inner} } }`;
}

function query(inner: string): { method: string; body: unknown } {
  return { method: 'POST', body: { query: `query { ${inner} }` } };
}

test('answers have the whole shape that GitHub describes', async () => {
  const pull = (await (await ask('/repos/acme/shop/pulls/1')).json()) as Record<string, unknown>;
  expect(pull).toMatchObject({ number: 1, changed_files: 1, user: { login: 'alice', html_url: expect.any(String) } });
  expect(server.violations).toEqual([]);
});

test('refusals are those of GitHub', async () => {
  const head = server.hub.pulls[0]?.headSha as string;
  const status = (body: object, token?: string) =>
    ask(`/repos/acme/shop/statuses/${head}`, { method: 'POST', body, ...(token === undefined ? {} : { token }) });
  expect((await ask('/repos/acme/shop/pulls/1', { token: 'nonsense' })).status).toBe(401);
  expect((await ask('/repos/acme/other/pulls/1')).status).toBe(404);
  expect((await ask('/orgs/acme/teams/nobody/members', { token: 'members-token' })).status).toBe(404);
  expect((await status({ state: 'success' }, 'members-token')).status).toBe(403);
  expect((await status({ state: 'success', description: 'x'.repeat(141) })).status).toBe(422);
  expect((await ask(`/repos/acme/shop/statuses/${SHA}`, { method: 'POST', body: { state: 'success' } })).status).toBe(422);
  expect((await ask('/repos/acme/shop/issues/1/comments', { method: 'POST', body: { body: 'x'.repeat(65_537) } })).status).toBe(422);
  const pull = server.hub.pulls[0];
  expect(() => pull && server.hub.review(pull, 'alice', 'APPROVED')).toThrow('422');
  expect(server.violations).toEqual([]);
});

test('a team is as hidden from a token without organisation access as one that does not exist', async () => {
  server.hub.teams.set('acme/data', ['ada']);
  const hidden = await ask('/orgs/acme/teams/data/members');
  const absent = await ask('/orgs/acme/teams/absent/members');
  expect([hidden.status, await hidden.text()]).toEqual([absent.status, await absent.text()]);
});

test('pages link to the next; statuses come newest first; comparisons start at the merge base', async () => {
  const { hub } = server;
  const pull = hub.pulls[0]!;
  for (let index = 0; index < 35; index++)
    hub.addStatus(pull.headSha, 'ci[bot]', { state: 'success', context: `${index}`, description: null, targetUrl: null });
  const first = await ask(`/repos/acme/shop/commits/${pull.headSha}/statuses`);
  expect(((await first.json()) as { context: string }[])[0]?.context).toBe('34');
  expect(first.headers.get('link')).toMatch(/page=2>; rel="next"/);
  hub.push('main', 'pat', { 'later.txt': 'x' });
  const files = (await (await ask('/repos/acme/shop/pulls/1/files')).json()) as { filename: string }[];
  expect(files.map((file) => file.filename)).toEqual(['a.txt']);
});
