/** What is written to GitHub: the status only on the head that was judged, and never more than one comment. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { connect, type Client } from '../../../src/adapters/github/client.ts';
import { setStatus, unmoved } from '../../../src/adapters/github/commit-status.ts';
import { readConversation } from '../../../src/adapters/github/conversation.ts';
import { parseGroupRef, readGroup } from '../../../src/adapters/github/merge-group.ts';
import { commentMark, putComment } from '../../../src/adapters/github/pull-comment.ts';
import { readPullRequest } from '../../../src/adapters/github/pull-request.ts';
import { pushes } from '../../../src/adapters/github/push-times.ts';
import type { Json } from '../../github/openapi.ts';
import type { Pull } from '../../github/hub-model.ts';
import { GitHubServer } from '../../github/server.ts';

const slug = { owner: 'acme', repo: 'shop' };
const mark = commentMark('interlock');
let server: GitHubServer;
let client: Client;
let pull: Pull;

beforeEach(async () => {
  server = await GitHubServer.start();
  client = await connect({ url: server.url, token: 'actions-token', pace: 'immediate' });
  server.hub.push('main', 'alice', { 'README.md': '# shop\n' }, { from: null });
  server.hub.push('feature', 'alice', { 'a.txt': 'a' });
  pull = server.hub.open('feature', 'alice');
});

afterEach(async () => {
  expect(server.violations).toEqual([]);
  await server.stop();
});

describe('the status', () => {
  test.each(['x'.repeat(200), `${'🔴'.repeat(100)}\n\u0000${'x'.repeat(50)}`, `${'x'.repeat(138)}🔴🔴\ud83d`])(
    'a long description is cut to what GitHub takes',
    async (description) => {
      expect((await setStatus(client, slug, pull.headSha, { state: 'success', context: 'interlock', description })).ok).toBe(true);
      const shown = server.hub.statusOf(pull.headSha)?.description ?? '';
      expect(shown.length).toBeLessThanOrEqual(140);
      expect(shown.endsWith('…')).toBe(description.length > 140);
      // What GitHub might refuse is spelled plainly: a refused status leaves an older one in force.
      expect(shown).not.toMatch(/[\p{Cc}\p{Cs}\u{10000}-\u{10ffff}]/u);
    },
  );

  test('a token that may only read gives a problem of its own', async () => {
    const reader = await connect({ url: server.url, token: 'members-token', pace: 'immediate' });
    const set = await setStatus(reader, slug, pull.headSha, { state: 'success', context: 'interlock', description: 'ok' });
    expect(set.problems).toMatchObject([{ code: 'permission-missing' }]);
  });

  test('a new head or a new base is seen', async () => {
    const read = await readPullRequest(client, slug, pull.number);
    if (!read.ok) throw new Error('unread');
    expect((await unmoved(client, slug, read.value)).ok).toBe(true);
    server.hub.push('feature', 'alice', { 'b.txt': 'b' });
    expect((await unmoved(client, slug, read.value)).problems).toMatchObject([{ code: 'head-moved', level: 'warning' }]);
  });
});

describe('the comment', () => {
  const own = async () => {
    const said = await readConversation(client, slug, pull.number, mark);
    if (!said.ok) throw new Error('unread');
    return said.value.own;
  };

  test('is made once, edited in place, and left alone when nothing changed', async () => {
    await putComment(client, slug, pull.number, await own(), mark, 'one');
    await putComment(client, slug, pull.number, await own(), mark, 'two');
    await putComment(client, slug, pull.number, await own(), mark, 'two');
    expect(pull.comments.map((comment) => comment.body)).toEqual([`${mark}\ntwo`]);
    expect(server.calls.filter((call) => call.startsWith('PATCH'))).toHaveLength(1);
  });

  test('another comment of the same account that quotes ours is left alone', async () => {
    server.hub.comment(pull, 'github-actions[bot]', `they said: ${mark}\nall fine`);
    await putComment(client, slug, pull.number, await own(), mark, 'real');
    expect(pull.comments.map((comment) => comment.body)).toEqual([`they said: ${mark}\nall fine`, `${mark}\nreal`]);
  });

  test('a comment whose answer was lost is not there twice; what is left over goes with the next run', async () => {
    server.interruptions.push({ on: 'issues/{issue_number}/comments', times: 1, breaks: 'lose' });
    await putComment(client, slug, pull.number, await own(), mark, 'one');
    expect(pull.comments).toHaveLength(1);
    server.interruptions.push({ on: 'issues/{issue_number}/comments', times: 3, breaks: 'lose' });
    expect((await putComment(client, slug, pull.number, [], mark, 'two')).problems).toMatchObject([
      { code: 'write-failed', level: 'warning' },
    ]);
    expect(pull.comments).toHaveLength(4);
    await putComment(client, slug, pull.number, await own(), mark, 'three');
    expect(pull.comments.map((comment) => comment.body)).toEqual([`${mark}\nthree`]);
  });

  test('somebody who copies the mark does not become its owner', async () => {
    server.hub.comment(pull, 'mallory', `${mark}\nall fine`);
    await putComment(client, slug, pull.number, await own(), mark, 'real');
    expect(pull.comments.map((comment) => comment.user)).toEqual(['mallory', 'github-actions[bot]']);
    const said = await readConversation(client, slug, pull.number, mark);
    expect(said.ok && said.value.comments.map((comment) => comment.user)).toEqual(['mallory']);
  });

  test('two runs at the same moment leave one comment', async () => {
    const before = await own();
    await putComment(client, slug, pull.number, before, mark, 'first');
    await putComment(client, slug, pull.number, before, mark, 'second');
    expect(pull.comments.map((comment) => comment.body)).toEqual([`${mark}\nsecond`]);
  });

  test('is cut to what GitHub takes', async () => {
    expect((await putComment(client, slug, pull.number, [], mark, 'x'.repeat(70_000))).ok).toBe(true);
    expect(pull.comments[0]?.body.length).toBeLessThanOrEqual(65_536);
  });
});

describe('merge groups', () => {
  test.each([
    ['refs/heads/gh-readonly-queue/main/pr-104-929f8209d40f77f4abc622a499c93a83babdbe64', { base: 'main', last: 104 }],
    ['gh-readonly-queue/release/1.x/pr-7-0123456789abcdef0123456789abcdef01234567', { base: 'release/1.x', last: 7 }],
    ['refs/heads/main', null],
    ['refs/heads/gh-readonly-queue/pr-7-0123456789abcdef', null],
    ['refs/heads/gh-readonly-queue/main/pr-x-0123456789abcdef', null],
  ])('%s', (ref, expected) => {
    expect(parseGroupRef(ref)).toEqual(expected);
  });

  async function second(): Promise<Pull> {
    server.hub.push('other', 'bob', { 'o.txt': 'o' });
    return server.hub.open('other', 'bob');
  }

  test('all pull requests up to the named one, each at the head that was queued', async () => {
    const other = await second();
    server.hub.enqueue(pull);
    const { headSha } = server.hub.enqueue(other);
    const group = await readGroup(client, slug, { base: 'main', headSha, last: other.number });
    expect(group).toMatchObject({
      ok: true,
      value: [
        { number: pull.number, headSha: pull.headSha },
        { number: other.number, headSha: other.headSha },
      ],
    });
  });

  test('a pull request ahead in the queue that the token may not see stops the group', async () => {
    const other = await second();
    server.hub.enqueue(pull);
    const { headSha } = server.hub.enqueue(other);
    const entry = (position: number, pullRequest: object | null) => ({ position, headCommit: { oid: headSha }, pullRequest });
    const own = entry(2, { number: other.number, headRefOid: other.headSha });
    for (const nodes of [
      [entry(1, null), own],
      [null, own],
    ]) {
      const entries = { pageInfo: { hasNextPage: false, endCursor: null }, nodes };
      const body = { data: { repository: { mergeQueue: { entries } } } } as unknown as Json;
      server.interruptions.push({ on: 'POST /graphql', times: 1, answer: { status: 200, body } });
      const group = await readGroup(client, slug, { base: 'main', headSha, last: other.number });
      expect(group.problems).toMatchObject([{ code: 'fetch-failed' }]);
    }
  });

  test('a head that moved since is no longer what the group merges', async () => {
    const { headSha } = server.hub.enqueue(pull);
    server.hub.push('feature', 'mallory', { 'evil.txt': 'x' });
    expect((await readGroup(client, slug, { base: 'main', headSha, last: pull.number })).problems).toMatchObject([{ code: 'head-moved' }]);
  });

  test('without a readable queue: one pull request is known from the commit, several are not', async () => {
    const other = await second();
    const one = server.hub.enqueue(pull);
    const two = server.hub.enqueue(other);
    server.interruptions.push({
      on: 'POST /graphql',
      times: 9,
      answer: { status: 403, body: { message: 'Resource not accessible by integration' } },
    });
    const alone = await readGroup(client, slug, { base: 'main', headSha: one.headSha, last: pull.number });
    expect(alone).toMatchObject({ ok: true, value: [{ number: pull.number, headSha: pull.headSha }] });
    const several = await readGroup(client, slug, { base: 'main', headSha: two.headSha, last: other.number });
    expect(several.problems).toMatchObject([{ code: 'fetch-failed' }]);
  });
});

describe('push times', () => {
  const parents = new Map([
    ['a', ['main']],
    ['b', ['a']],
    ['c', ['b', 'x']],
    ['x', ['main']],
  ]);
  const log = (...entries: string[]) =>
    entries.map((entry) => ({ after: entry.slice(0, entry.indexOf('@')), at: entry.slice(entry.indexOf('@') + 1), by: 'alice' }));

  test.each([
    ['one push brings all', log('b@1'), { a: '1', b: '1' }],
    ['each push brings its own', log('a@1', 'b@2', 'c@3'), { a: '1', b: '2', c: '3', x: '3' }],
    ['taken away and brought back counts from then', log('b@1', 'gone@2', 'b@3'), { a: '3', b: '3' }],
    ['back to an earlier commit keeps its time', log('b@1', 'a@2'), { a: '1' }],
    ['nothing known', [], {}],
  ])('%s', (_name, entries, expected) => {
    expect(Object.fromEntries(pushes(entries, 'b', parents).times)).toEqual(expected);
  });

  test('who pushed is known only when the newest entry is the head', () => {
    expect(pushes(log('a@1', 'b@2'), 'b', parents).lastPusher).toBe('alice');
    expect(pushes(log('a@1'), 'b', parents).lastPusher).toBeNull();
  });
});
