/** Every request of a run is broken in every way, one after the other: what is not known never ends green, and nothing is said twice. */
import { expect, test } from 'vitest';
import { groupPayload, pullPayload } from '../end-to-end/payload.ts';
import { openDestroying, startWorld } from '../end-to-end/world.ts';
import { connect } from '../../src/adapters/github/client.ts';
import { readPullRequest } from '../../src/adapters/github/pull-request.ts';
import type { Pull } from '../github/hub-model.ts';
import type { GitHubServer, Interruption } from '../github/server.ts';
import { runHere, type RanHere } from './run-here.ts';

const MESSAGE = { message: 'broken', documentation_url: 'https://docs.github.com/rest' };
const FAILURES: Record<string, Pick<Interruption, 'answer' | 'breaks'>> = {
  'a server error': { answer: { status: 500, body: MESSAGE } },
  'a 404': { answer: { status: 404, body: MESSAGE } },
  'a refusal': { answer: { status: 403, body: { ...MESSAGE, message: 'Resource not accessible by integration' } } },
  'a secondary limit': {
    answer: { status: 403, headers: { 'retry-after': '1' }, body: { ...MESSAGE, message: 'You have exceeded a secondary rate limit' } },
  },
  'a web page': { answer: { status: 200, headers: { 'content-type': 'text/html' }, body: 'log in' } },
  'another document': { answer: { status: 200, body: {} } },
  'a list of nothing': { answer: { status: 200, body: [null] } },
  'a reset connection': { breaks: 'reset' },
  'an answer that breaks off': { breaks: 'cut' },
  'an answer that is lost': { breaks: 'lose' },
  'no answer': { breaks: 'hang' },
};

/** Attempts of one request: two retries. */
const ALWAYS = 3;

/** A pull request that lacks an approval. */
async function waiting(): Promise<{ server: GitHubServer; pull: Pull; act: () => Promise<RanHere> }> {
  const server = await startWorld();
  const pull = openDestroying(server.hub);
  server.hub.review(pull, 'carol', 'APPROVED');
  const payload = pullPayload(server.hub, 'pull_request', 'synchronize', pull);
  return { server, pull, act: () => runHere(server, { event: 'pull_request_target', payload, timeout: 250 }) };
}

const KINDS = Object.entries(FAILURES);

// Each request meets three kinds, and each kind requests of all sorts: all pairs would take minutes and find no more.
test.each([0, 3, 6, 9])(
  'every request broken, by kinds from %i on',
  async (offset) => {
    const { server, pull, act } = await waiting();
    try {
      await act();
      const whole = server.calls.length;
      expect(whole).toBeGreaterThan(15);
      for (let at = 0; at < whole; at++) {
        const [kind, failure] = KINDS[(at + offset) % KINDS.length] as (typeof KINDS)[number];
        const asked = server.calls.length;
        server.interruptions.push({ on: '', after: at, times: at % 4 === 3 ? 1 : ALWAYS, ...failure });
        const { problems, all } = await act();
        server.interruptions.length = 0;
        const broken = `${server.calls[asked + at]}: ${kind}`;
        // Approvals are missing: nothing may make this green.
        expect(server.hub.statusOf(pull.headSha)?.state, broken).not.toBe('success');
        for (const { checked } of all) expect(checked.verdict.verdict, broken).not.toBe('allowed');
        expect(pull.comments.length, broken).toBe(1);
        for (const { code, message, help } of [...problems, ...all.flatMap(({ checked }) => checked.verdict.problems)]) {
          expect(`${code} ${message}`, broken).not.toMatch(/internal|undefined|null|is not a function/);
          expect(help, broken).toBeTruthy();
        }
        expect(server.calls.length - asked, broken).toBeLessThan(3 * whole);
      }
    } finally {
      await server.stop();
    }
  },
  120_000,
);

test('a server that is down for good: an end with a problem, within a bound', async () => {
  const { server, act } = await waiting();
  try {
    server.interruptions.push({ on: '', times: 9999, breaks: 'reset' });
    const { problems, all } = await act();
    expect(all).toEqual([]);
    expect(problems).toMatchObject([{ code: 'fetch-failed', message: expect.stringContaining('could not read pull request 1') }]);
    expect(server.calls.length).toBe(ALWAYS);
  } finally {
    await server.stop();
  }
});

test('a limit that is longer than a runner is worth is not waited for', async () => {
  const { server } = await waiting();
  try {
    const notes: string[] = [];
    const client = await connect({ url: server.url, token: 'actions-token', note: (line) => notes.push(line) });
    const limited = { ...MESSAGE, message: 'You have exceeded a secondary rate limit' };
    server.interruptions.push({
      on: 'pulls/{pull_number}',
      times: 9,
      answer: { status: 403, headers: { 'retry-after': '61' }, body: limited },
    });
    const read = await readPullRequest(client, { owner: 'acme', repo: 'shop' }, 1);
    expect(read).toMatchObject({ ok: false, problems: [{ code: 'fetch-failed', message: expect.stringContaining('rate limit') }] });
    expect(notes.join()).toContain('it would take 61 s, giving up');
    expect(server.calls).toHaveLength(1);
  } finally {
    await server.stop();
  }
});

test('a merge group of which any request fails gets no green, and an answer where one can be given', async () => {
  const server = await startWorld();
  try {
    const pull = openDestroying(server.hub);
    server.hub.review(pull, 'carol', 'APPROVED');
    const group = server.hub.enqueue(pull);
    const act = () => runHere(server, { event: 'merge_group', payload: groupPayload(server.hub, group), timeout: 250 });
    await act();
    const whole = server.calls.length;
    for (let at = 0; at < whole; at++) {
      const [kind, failure] = KINDS[at % KINDS.length] as (typeof KINDS)[number];
      const asked = server.calls.length;
      server.interruptions.push({ on: '', after: at, times: ALWAYS, ...failure });
      const { problems } = await act();
      server.interruptions.length = 0;
      const broken = `${server.calls[asked + at]}: ${kind}`;
      for (const sha of [group.headSha, pull.headSha]) expect(server.hub.statusOf(sha)?.state, broken).not.toBe('success');
      for (const { code, message } of problems) expect(`${code} ${message}`, broken).not.toMatch(/internal|undefined|is not a function/);
    }
  } finally {
    await server.stop();
  }
}, 120_000);
