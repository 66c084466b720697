/** The bundled action, as a process, against the test server: what a team lives through with its pull requests. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { GitHubServer } from '../github/server.ts';
import { commentPayload, groupPayload, pullPayload, runPayload } from './payload.ts';
import { buildAction, runAction, runtimes, type ActionResult, type ActionRun } from './run-action.ts';
import { CONFIG, DATABASES, destroyingPlan, openDestroying, planned, POLICIES, startWorld } from './world.ts';

let main: string;
beforeAll(async () => {
  main = await buildAction();
});

test('the second runtime is Node 24, and the tests do not run in it', () => {
  expect(runtimes()[1]?.node).toContain('runtimes/node24');
  expect(process.execPath).not.toContain('runtimes');
});

describe.each(runtimes())('$name', ({ node }) => {
  const act = (server: GitHubServer, run: Omit<ActionRun, 'main' | 'node'>) => runAction(server, { main, node, ...run });

  /** A test with a world of its own; no exchange may have been one that GitHub would refuse. */
  function story(name: string, tell: (server: GitHubServer) => Promise<void>, policies?: Record<string, string>): void {
    test.concurrent(name, async () => {
      const server = await startWorld(policies);
      try {
        await tell(server);
        expect(server.violations).toEqual([]);
      } finally {
        await server.stop();
      }
    });
  }

  const opened = (server: GitHubServer, pull = server.hub.pulls[0]!, rest: Partial<ActionRun> = {}): Promise<ActionResult> =>
    act(server, { event: 'pull_request_target', payload: pullPayload(server.hub, 'pull_request', 'opened', pull), ...rest });

  const reviewed = (server: GitHubServer, pull = server.hub.pulls[0]!): Promise<ActionResult> =>
    act(server, { event: 'pull_request_review', payload: pullPayload(server.hub, 'pull_request_review', 'submitted', pull, 'bob') });

  story('a destroying plan waits, is released by the right people, and waits again after a push', async (server) => {
    const { hub } = server;
    const pull = openDestroying(hub);
    const first = await opened(server);
    expect(first.stderr).toBe('');
    expect(first.exitCode).toBe(0);
    expect(first.outputs).toMatchObject({ verdict: 'waiting', findings: expect.stringMatching(/^[1-9]/) });
    expect(hub.statuses.map(({ state }) => state)).toEqual(['pending', 'pending']);
    expect(hub.statusOf(pull.headSha)).toMatchObject({ state: 'pending', targetUrl: 'https://github.com/acme/shop/actions/runs/77' });
    expect(pull.comments).toHaveLength(1);
    expect(pull.comments[0]?.body).toContain('aws_db_instance.main');
    expect(first.summary).toContain('aws_db_instance.main');
    console.log(`${first.calls.length} API calls for an opened pull request: ${first.calls.join(', ')}`);
    expect(first.calls.length).toBeLessThan(30);

    hub.review(pull, 'bob', 'APPROVED');
    expect((await reviewed(server)).outputs['verdict']).toBe('waiting');
    hub.review(pull, 'carol', 'APPROVED');
    expect((await reviewed(server)).outputs['verdict']).toBe('waiting');
    expect(hub.statusOf(pull.headSha)?.state).toBe('pending');

    hub.review(pull, 'dan', 'APPROVED');
    expect((await reviewed(server)).outputs['verdict']).toBe('allowed');
    expect(hub.statusOf(pull.headSha)?.state).toBe('success');
    expect(pull.comments).toHaveLength(1);

    hub.push('feature', 'alice', { 'infra/more.tf': 'x' });
    planned(hub, pull);
    const pushed = await act(server, { event: 'pull_request_target', payload: pullPayload(hub, 'pull_request', 'synchronize', pull) });
    expect(pushed.outputs['verdict']).toBe('waiting');
    expect(hub.statusOf(pull.headSha)?.state).toBe('pending');
    expect(pull.comments).toHaveLength(1);
  });

  story('a pull request that weakens the policy is judged by the old one, and guarded', async (server) => {
    const { hub } = server;
    const weak = DATABASES.replace('count: 2', 'count: 1').replace('mode: enforce', 'mode: shadow');
    const pull = openDestroying(hub);
    hub.push('feature', 'alice', { '.interlock/policies/databases.yaml': weak });
    planned(hub, pull);
    hub.review(pull, 'carol', 'APPROVED');
    hub.review(pull, 'dan', 'APPROVED');
    const run = await opened(server);
    expect(run.outputs['verdict']).toBe('allowed');
    hub.push('feature', 'alice', { '.interlock/config.yaml': CONFIG.replace('warn', 'allow') });
    planned(hub, pull);
    hub.review(pull, 'carol', 'APPROVED');
    hub.review(pull, 'dan', 'APPROVED');
    const guarded = await opened(server);
    expect(guarded.outputs['verdict']).toBe('waiting');
    expect(pull.comments[0]?.body).toContain('What the policies of this pull request would say');
    hub.review(pull, 'pat', 'APPROVED');
    expect((await opened(server)).outputs['verdict']).toBe('allowed');
  });

  story('documentation only: green, and no comment', async (server) => {
    const { hub } = server;
    hub.push('docs', 'alice', { 'docs/a.md': 'hello' });
    const pull = hub.open('docs', 'alice');
    const run = await opened(server);
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ verdict: 'allowed', findings: '0' });
    expect(hub.statusOf(pull.headSha)?.state).toBe('success');
    expect(pull.comments).toEqual([]);
  });

  story(
    'first adoption: no policy on the target branch yet allows, with a preview of the proposed ones',
    async (server) => {
      const { hub } = server;
      hub.push('adopt', 'pat', { ...POLICIES, 'infra/db.tf': null });
      const pull = hub.open('adopt', 'pat');
      planned(hub, pull);
      const run = await opened(server);
      expect(run.outputs['verdict']).toBe('allowed');
      expect(run.outputs['summary']).toMatch(/no policy on .*main/);
      expect(pull.comments[0]?.body).toContain('What the policies of this pull request would say');
      const strict = await opened(server, pull, { inputs: { 'no-policy': 'error' } });
      expect(strict).toMatchObject({ exitCode: 1, outputs: { verdict: 'error' } });
      expect(hub.statusOf(pull.headSha)?.state).toBe('error');
    },
    {},
  );

  story('a merge group is judged, not waved through', async (server) => {
    const { hub } = server;
    const pull = openDestroying(hub);
    const group = hub.enqueue(pull);
    const early = await act(server, { event: 'merge_group', payload: groupPayload(hub, group) });
    expect(early.outputs['verdict']).toBe('waiting');
    expect(hub.statusOf(group.headSha)?.state).toBe('failure');
    hub.review(pull, 'carol', 'APPROVED');
    hub.review(pull, 'dan', 'APPROVED');
    await act(server, { event: 'merge_group', payload: groupPayload(hub, group) });
    expect(hub.statusOf(group.headSha)?.state).toBe('success');
  });

  story('one bad pull request in a merge group stops the group; a moved head does, too', async (server) => {
    const { hub } = server;
    openDestroying(hub);
    hub.push('docs', 'bob', { 'docs/a.md': 'hello' });
    const docs = hub.open('docs', 'bob');
    hub.enqueue(hub.pulls[0]!);
    const group = hub.enqueue(docs);
    await act(server, { event: 'merge_group', payload: groupPayload(hub, group) });
    expect(hub.statusOf(group.headSha)).toMatchObject({ state: 'failure', description: expect.stringContaining('#1') });
    hub.push('docs', 'mallory', { 'docs/b.md': 'x' });
    const moved = await act(server, { event: 'merge_group', payload: groupPayload(hub, group) });
    expect(moved.exitCode).toBe(1);
    expect(hub.statusOf(group.headSha)?.state).toBe('error');
  });

  story('a team that cannot be read keeps the rule waiting', async (server) => {
    const { hub } = server;
    const pull = openDestroying(hub);
    hub.review(pull, 'carol', 'APPROVED');
    hub.review(pull, 'dan', 'APPROVED');
    const run = await opened(server, pull, { inputs: { 'members-token': '' } });
    expect(run.outputs['verdict']).toBe('waiting');
    expect(hub.statusOf(pull.headSha)?.state).toBe('pending');
    expect(run.summary).toContain('members-token');
  });

  story('a read that fails or comes back short never ends green', async (server) => {
    const { hub } = server;
    hub.push('docs', 'alice', { 'docs/a.md': 'a', 'docs/b.md': 'b' });
    const pull = hub.open('docs', 'alice');
    const refusal = { status: 403, body: { message: 'Resource not accessible by integration' } };
    for (const on of [
      'pulls/{pull_number}/files',
      'pulls/{pull_number}/commits',
      'POST /graphql',
      'git/trees',
      'branches/{branch}',
      'commit_sha}/pulls',
    ]) {
      server.interruptions.push({ on, times: 99, answer: refusal });
      const run = await opened(server);
      server.interruptions.length = 0;
      expect([on, run.exitCode, hub.statusOf(pull.headSha)?.state]).toEqual([on, on === 'commit_sha}/pulls' ? 0 : 1, 'error']);
    }
    server.limits.files = 1;
    expect((await opened(server)).outputs['verdict']).toBe('error');
    expect(hub.statusOf(pull.headSha)?.state).toBe('error');
  });

  story('a server error is retried', async (server) => {
    const { hub } = server;
    hub.push('docs', 'alice', { 'docs/a.md': 'hello' });
    const pull = hub.open('docs', 'alice');
    server.interruptions.push({ on: 'pulls/{pull_number}/files', times: 1, answer: { status: 503 } });
    expect((await opened(server)).outputs['verdict']).toBe('allowed');
    expect(hub.statusOf(pull.headSha)?.state).toBe('success');
  });

  story('a push in the middle of judging: nothing is posted on either head', async (server) => {
    const { hub } = server;
    hub.push('docs', 'alice', { 'docs/a.md': 'hello' });
    const pull = hub.open('docs', 'alice');
    const judged = pull.headSha;
    server.interruptions.push({ on: 'git/trees', times: 1, act: () => void hub.push('docs', 'alice', { 'docs/b.md': 'x' }) });
    const run = await opened(server);
    expect(run.exitCode).toBe(0);
    expect(run.stdout).toContain('head-moved');
    expect(hub.statusOf(judged)?.state).toBe('pending');
    expect(hub.statusOf(pull.headSha)).toBeUndefined();
    expect(pull.comments).toEqual([]);
  });

  story('comments approve only where a policy says so, and re-evaluation follows edits', async (server) => {
    const { hub } = server;
    const pull = openDestroying(hub);
    const remark = hub.comment(pull, 'carol', 'LGTM');
    const run = await act(server, { event: 'issue_comment', payload: commentPayload(hub, 'created', pull, 'carol') });
    expect(run.outputs['verdict']).toBe('waiting');
    hub.edit(remark, 'carol', 'not yet');
    const again = await act(server, { event: 'issue_comment', payload: commentPayload(hub, 'edited', pull, 'carol') });
    expect(again.outputs['verdict']).toBe('waiting');
    expect(pull.comments.filter((comment) => comment.user === 'github-actions[bot]')).toHaveLength(1);
  });

  story('a fork: judged from its data, and found again by its workflow run', async (server) => {
    const { hub } = server;
    const pull = openDestroying(hub, { repository: 'eve/shop' });
    expect((await opened(server)).outputs['verdict']).toBe('waiting');
    hub.review(pull, 'carol', 'APPROVED');
    hub.review(pull, 'dan', 'APPROVED');
    const run = await act(server, { event: 'workflow_run', payload: runPayload(hub, pull) });
    expect(run.outputs['verdict']).toBe('allowed');
    expect(hub.statusOf(pull.headSha)?.state).toBe('success');
  });

  story('a run for a fork that may not write says so and does not fail', async (server) => {
    const { hub } = server;
    hub.tokens.set('fork-token', { login: 'github-actions[bot]', organization: false, access: 'read' });
    const pull = openDestroying(hub, { repository: 'eve/shop' });
    const run = await act(server, {
      event: 'pull_request',
      payload: pullPayload(hub, 'pull_request', 'opened', pull),
      inputs: { 'github-token': 'fork-token' },
    });
    expect(run).toMatchObject({ exitCode: 0, outputs: { verdict: 'waiting' } });
    expect(run.stdout).toContain('permission-missing');
    expect(run.stdout).toContain('its author could change what it does');
    expect(hub.statuses).toEqual([]);
  });

  story('a second pull request with the same head to a lax branch does not open the gate', async (server) => {
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
    const run = await opened(server, lax);
    expect(run.outputs['verdict']).toBe('allowed');
    expect(hub.statusOf(strict.headSha)).toMatchObject({ state: 'pending', description: expect.stringContaining(`#${strict.number}`) });
  });

  story('text from the pull request stays inert everywhere', async (server) => {
    const { hub } = server;
    const evil = 'aws_db_instance.x["\\"><img src=x onerror=alert(1)> @acme/everyone ::error::owned \\u001b[31m |`"]';
    const pull = openDestroying(hub, { title: '::set-output name=verdict::allowed\n::add-mask::x' });
    planned(
      hub,
      pull,
      destroyingPlan(JSON.parse(`"${evil.replaceAll('"', '\\"').replaceAll('\\\\"', '\\"').replaceAll('\\\\u', '\\u')}"`) as string),
    );
    const run = await opened(server);
    expect(run.outputs['verdict']).toBe('waiting');
    for (const text of [pull.comments[0]?.body ?? '', run.summary]) {
      expect(text).not.toMatch(/<img/);
      expect(text).not.toMatch(/(^|[^`\w\\])@acme\/everyone/);
      expect(text).not.toContain('\u001b');
    }
    expect(run.stdout).not.toContain('\u001b');
    expect(run.stdout.split('\n').filter((line) => /^\s*::(error::|set-output|add-mask::x)/.test(line))).toEqual([]);
  });

  story('broken policy on the target branch: error, except for who repairs it', async (server) => {
    const { hub } = server;
    hub.push('main', 'pat', { '.interlock/config.yaml': 'version: 1\nowners: [\n' });
    hub.push('docs', 'alice', { 'docs/a.md': 'hello' });
    hub.push('repair', 'alice', { '.interlock/config.yaml': CONFIG });
    const docs = hub.open('docs', 'alice');
    const repair = hub.open('repair', 'alice');
    expect(await opened(server, docs)).toMatchObject({ exitCode: 1, outputs: { verdict: 'error' } });
    expect(hub.statusOf(docs.headSha)?.state).toBe('error');
    expect((await opened(server, repair)).outputs['verdict']).toBe('waiting');
    hub.review(repair, 'pat', 'APPROVED');
    expect((await opened(server, repair)).outputs['verdict']).toBe('allowed');
  });

  story('an unknown token, an unknown event and a comment on an issue', async (server) => {
    const { hub } = server;
    const pull = openDestroying(hub);
    const stranger = await opened(server, pull, { inputs: { 'github-token': 'nonsense' } });
    expect(stranger.exitCode).toBe(1);
    expect(stranger.stdout).toContain('GitHub does not accept the token');
    expect(stranger.stdout).toContain('::add-mask::nonsense');
    const push = await act(server, { event: 'push', payload: { ref: 'refs/heads/main' } });
    expect(push.exitCode).toBe(1);
    expect(push.stdout).toContain('says nothing about a pull request');
    const issue = await act(server, { event: 'issue_comment', payload: { action: 'created', issue: { number: 1 } } });
    expect(issue).toMatchObject({ exitCode: 0, calls: [] });
  });

  story('evidence that is owed and absent is an error, and a plan in the workspace is found', async (server) => {
    const { hub } = server;
    const pull = openDestroying(hub);
    hub.runs.length = 0;
    const missing = await opened(server);
    expect(missing).toMatchObject({ exitCode: 1, outputs: { verdict: 'error' } });
    expect(missing.stdout).toContain('evidence-missing');
    const found = await opened(server, pull, { inputs: { plans: 'plan.json=production' }, workspace: { 'plan.json': destroyingPlan() } });
    expect(found.outputs['verdict']).toBe('waiting');
  });
});
