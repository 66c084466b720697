/** Who wrote which commit and when it arrived, as read from the test server. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { GitHubServer } from '../../github/server.ts';
import { approvals, asking, FactsWorld } from './facts-world.ts';

let world: FactsWorld;
let server: GitHubServer;

beforeEach(async () => {
  world = await FactsWorld.start();
  server = world.server;
});

afterEach(() => world.stop());

describe('commits', () => {
  test('authors, committers and co-authors are attributed, or null', async () => {
    const { hub } = server;
    hub.user('helper');
    hub.mails.set('work@corp.example', 'worker');
    const trailers = `Fix\n\nCo-authored-by: H <${hub.identity('helper').email}>\nCo-authored-by: W <work@corp.example>\nCo-authored-by: X <x@nowhere.example>`;
    hub.push('feature', 'alice', { 'c.txt': 'c' }, { message: trailers });
    hub.push('feature', 'alice', { 'd.txt': 'd' }, { author: { name: 'Nobody', email: 'nobody@nowhere.example' } });
    const facts = await world.goodFacts(hub.open('feature', 'alice'));
    expect(facts.pull.commits?.[1]).toMatchObject({ author: 'alice', coAuthors: ['helper', 'worker', null] });
    expect(facts.pull.commits?.[2]).toMatchObject({ author: null, committer: null });
  });

  test('GraphQL is asked about co-authors only when an address does not say who it is', async () => {
    const { hub } = server;
    hub.user('helper');
    hub.push('feature', 'alice', { 'c.txt': 'c' }, { message: `Fix\n\nCo-authored-by: H <${hub.identity('helper').email}>` });
    await world.goodFacts(hub.open('feature', 'alice'));
    expect(server.calls.filter((call) => call === 'POST /graphql')).toHaveLength(1);
  });

  test('an edit in the browser is by its author, and GitHub is no person', async () => {
    const { hub } = server;
    hub.push('feature', 'bob', { 'c.txt': 'c' }, { committer: hub.identity('web-flow') });
    const facts = await world.goodFacts(hub.open('feature', 'alice'));
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
    const facts = await world.goodFacts(pull, asking([approvals({ users: ['carol'] }, true)]));
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
    const facts = await world.goodFacts(pull);
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
    expect((await world.goodFacts(pull)).pull.commits?.[0]?.pushedAt).toBeNull();
    const set = { state: 'pending', description: null, targetUrl: null } as const;
    hub.addStatus(pull.headSha, 'ci[bot]', { ...set, context: 'ci' });
    const began = { ...set, context: 'interlock', description: `judging #${pull.number}…` };
    // The same commit was the head of another pull request before.
    hub.addStatus(pull.headSha, 'github-actions[bot]', { ...began, description: 'judging #999…' });
    hub.addStatus(pull.headSha, 'github-actions[bot]', { ...began, description: 'no changes' });
    const own = hub.addStatus(pull.headSha, 'github-actions[bot]', began);
    hub.addStatus(pull.headSha, 'github-actions[bot]', began);
    const facts = await world.goodFacts(pull);
    expect(facts.pull.commits?.[0]?.pushedAt).toBe(own.createdAt);
    expect(facts.pull.lastPusher).toBeNull();
  });
});
