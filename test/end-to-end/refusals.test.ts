/** The bundled action when something is wrong, missing, moving or hostile: it never ends green, and says why. */
import { describe, expect } from 'vitest';
import { pullPayload } from './payload.ts';
import { runtimes } from './run-action.ts';
import { story } from './stage.ts';
import { destroyingPlan, openDestroying, planned } from './world.ts';

const REFUSAL = { status: 403, body: { message: 'Resource not accessible by integration' } };

/** Reads without which nothing can be said. */
const UNREADABLE = [
  'pulls/{pull_number}/files',
  'pulls/{pull_number}/commits',
  'POST /graphql',
  'git/trees',
  'branches/{branch}',
  'commit_sha}/pulls',
];

describe.each(runtimes())('$name', ({ node }) => {
  story(node, 'a team that cannot be read keeps the rule waiting', async ({ server, opened }) => {
    const { hub } = server;
    const pull = openDestroying(hub);
    hub.review(pull, 'carol', 'APPROVED');
    hub.review(pull, 'dan', 'APPROVED');
    const run = await opened(pull, { inputs: { 'members-token': '' } });
    expect(run.outputs['verdict']).toBe('waiting');
    expect(hub.statusOf(pull.headSha)?.state).toBe('pending');
    expect(run.summary).toContain('members-token');
  });

  for (const on of UNREADABLE)
    story(node, `${on} refused: never green, and an older green does not stay`, async ({ server, opened }) => {
      const { hub } = server;
      hub.push('docs', 'alice', { 'docs/a.md': 'a' });
      const pull = hub.open('docs', 'alice');
      hub.addStatus(pull.headSha, 'github-actions[bot]', { state: 'success', context: 'interlock', description: null, targetUrl: null });
      server.interruptions.push({ on, times: 99, answer: REFUSAL });
      expect((await opened()).exitCode).toBe(1);
      expect(hub.statusOf(pull.headSha)?.state).toBe('error');
    });

  story(node, 'lists that come back short never end green', async ({ server, opened }) => {
    const { hub } = server;
    hub.push('docs', 'alice', { 'docs/a.md': 'a', 'docs/b.md': 'b' });
    const pull = hub.open('docs', 'alice');
    server.limits.files = 1;
    expect((await opened()).outputs['verdict']).toBe('error');
    expect(hub.statusOf(pull.headSha)?.state).toBe('error');
    server.interruptions.push({
      on: 'POST /graphql',
      times: 9,
      answer: { status: 200, body: { data: { repository: { pullRequest: null } } } },
    });
    server.limits.files = 3000;
    expect((await opened()).outputs['verdict']).toBe('error');
  });

  story(node, "commits that GitHub does not list may be anybody's: approvals wait", async ({ server, opened }) => {
    const { hub } = server;
    const pull = openDestroying(hub);
    hub.push('feature', 'carol', { 'a.txt': 'a' });
    planned(hub, pull);
    hub.review(pull, 'dan', 'APPROVED');
    hub.review(pull, 'ada', 'APPROVED');
    server.limits.commits = 1;
    expect((await opened()).outputs['verdict']).toBe('waiting');
  });

  story(node, 'a server error is retried', async ({ server, opened }) => {
    const { hub } = server;
    hub.push('docs', 'alice', { 'docs/a.md': 'hello' });
    const pull = hub.open('docs', 'alice');
    server.interruptions.push({ on: 'pulls/{pull_number}/files', times: 1, answer: { status: 503 } });
    expect((await opened()).outputs['verdict']).toBe('allowed');
    expect(hub.statusOf(pull.headSha)?.state).toBe('success');
  });

  story(node, 'a push in the middle of judging: nothing is posted on either head', async ({ server, opened }) => {
    const { hub } = server;
    hub.push('docs', 'alice', { 'docs/a.md': 'hello' });
    const pull = hub.open('docs', 'alice');
    const judged = pull.headSha;
    server.interruptions.push({ on: 'git/trees', times: 1, act: () => void hub.push('docs', 'alice', { 'docs/b.md': 'x' }) });
    const run = await opened();
    expect(run.exitCode).toBe(0);
    expect(run.stdout).toContain('head-moved');
    expect(hub.statusOf(judged)?.state).toBe('pending');
    expect(hub.statusOf(pull.headSha)).toBeUndefined();
    expect(pull.comments).toEqual([]);
  });

  story(node, 'a run for a fork that may not write says so and does not fail', async ({ server, act }) => {
    const { hub } = server;
    hub.tokens.set('fork-token', { login: 'github-actions[bot]', organization: false, access: 'read' });
    const pull = openDestroying(hub, { repository: 'eve/shop' });
    const run = await act({
      event: 'pull_request',
      payload: pullPayload(hub, 'pull_request', 'opened', pull),
      inputs: { 'github-token': 'fork-token' },
    });
    expect(run).toMatchObject({ exitCode: 0, outputs: { verdict: 'waiting' } });
    expect(run.stdout).toContain('permission-missing');
    expect(run.stdout).toContain('its author could change what it does');
    expect(hub.statuses).toEqual([]);
  });

  story(node, 'a second pull request with the same head to a lax branch does not open the gate', async ({ server, opened }) => {
    const { hub } = server;
    hub.git.setRef(
      'refs/heads/lax',
      hub.git.commit({
        parents: [hub.git.resolve('main') as string],
        files: { '.interlock/policies/databases.yaml': null, '.interlock/config.yaml': null },
        message: 'lax',
        author: hub.identity('pat'),
        at: new Date(),
      }),
    );
    const strict = openDestroying(hub);
    const lax = hub.open('feature', 'alice', { base: 'lax' });
    const run = await opened(lax);
    expect(run.outputs['verdict']).toBe('allowed');
    expect(hub.statusOf(strict.headSha)).toMatchObject({ state: 'pending', description: expect.stringContaining(`#${strict.number}`) });
  });

  story(node, 'text from the pull request stays inert everywhere', async ({ server, opened }) => {
    const { hub } = server;
    const evil = 'aws_db_instance.x["\\"><img src=x onerror=alert(1)> @acme/everyone ::error::owned \\u001b[31m |`"]';
    const pull = openDestroying(hub, { title: '::set-output name=verdict::allowed\n::add-mask::x' });
    planned(
      hub,
      pull,
      destroyingPlan(JSON.parse(`"${evil.replaceAll('"', '\\"').replaceAll('\\\\"', '\\"').replaceAll('\\\\u', '\\u')}"`) as string),
    );
    const run = await opened();
    expect(run.outputs['verdict']).toBe('waiting');
    for (const text of [pull.comments[0]?.body ?? '', run.summary]) {
      expect(text).not.toMatch(/<img/);
      expect(text).not.toMatch(/(^|[^`\w\\])@acme\/everyone/);
      expect(text).not.toContain('\u001b');
    }
    expect(run.stdout).not.toContain('\u001b');
    expect(run.stdout.split('\n').filter((line) => /^\s*::(error::|set-output|add-mask::x)/.test(line))).toEqual([]);
  });

  story(node, 'an unknown token, an unknown event and a comment on an issue', async ({ server, act, opened }) => {
    const { hub } = server;
    const pull = openDestroying(hub);
    const stranger = await opened(pull, { inputs: { 'github-token': 'nonsense' } });
    expect(stranger.exitCode).toBe(1);
    expect(stranger.stdout).toContain('GitHub does not accept the token');
    expect(stranger.stdout).toContain('::add-mask::nonsense');
    const push = await act({ event: 'push', payload: { ref: 'refs/heads/main' } });
    expect(push.exitCode).toBe(1);
    expect(push.stdout).toContain('says nothing about a pull request');
    const issue = await act({ event: 'issue_comment', payload: { action: 'created', issue: { number: 1 } } });
    expect(issue).toMatchObject({ exitCode: 0, calls: [] });
  });

  story(node, 'evidence that is owed and absent is an error, and a plan in the workspace is found', async ({ server, opened }) => {
    const { hub } = server;
    const pull = openDestroying(hub);
    hub.runs.length = 0;
    const missing = await opened();
    expect(missing).toMatchObject({ exitCode: 1, outputs: { verdict: 'error' } });
    expect(missing.stdout).toContain('evidence-missing');
    const found = await opened(pull, { inputs: { plans: 'plan.json=production' }, workspace: { 'plan.json': destroyingPlan() } });
    expect(found.outputs['verdict']).toBe('waiting');
  });
});
