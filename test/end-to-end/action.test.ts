/** The bundled action, as a process, against the test server: what a team lives through with its pull requests. */
import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { NODE_24 } from './install-node24.ts';
import { commentPayload, groupPayload, pullPayload, runPayload } from './payload.ts';
import { runtimes } from './run-action.ts';
import { story } from './stage.ts';
import { CONFIG, DATABASES, openDestroying, planned, POLICIES, shippedPolicies } from './world.ts';

test('the second runtime is Node 24, and the tests do not run in it', () => {
  expect(execFileSync(NODE_24, ['-p', 'process.versions.node'], { encoding: 'utf8' }).trim()).toBe('24.21.0');
  // A runtime among the dependencies would come first in the path of every script.
  expect(process.execPath).not.toContain('node_modules');
});

describe.each(runtimes())('$name', ({ node }) => {
  story(
    node,
    'a destroying plan waits, is released by the right people, and waits again after a push',
    async ({ server, act, opened, reviewed }) => {
      const { hub } = server;
      const pull = openDestroying(hub);
      const first = await opened();
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
      expect((await reviewed()).outputs['verdict']).toBe('waiting');
      hub.review(pull, 'carol', 'APPROVED');
      expect((await reviewed()).outputs['verdict']).toBe('waiting');
      expect(hub.statusOf(pull.headSha)?.state).toBe('pending');

      hub.review(pull, 'dan', 'APPROVED');
      expect((await reviewed()).outputs['verdict']).toBe('allowed');
      expect(hub.statusOf(pull.headSha)?.state).toBe('success');
      expect(pull.comments).toHaveLength(1);

      hub.push('feature', 'alice', { 'infra/more.tf': 'x' });
      planned(hub, pull);
      const pushed = await act({ event: 'pull_request_target', payload: pullPayload(hub, 'pull_request', 'synchronize', pull) });
      expect(pushed.outputs['verdict']).toBe('waiting');
      expect(hub.statusOf(pull.headSha)?.state).toBe('pending');
      expect(pull.comments).toHaveLength(1);
    },
  );

  story(node, 'a pull request that weakens the policy is judged by the old one, and guarded', async ({ server, opened }) => {
    const { hub } = server;
    const weak = DATABASES.replace('count: 2', 'count: 1').replace('mode: enforce', 'mode: shadow');
    const pull = openDestroying(hub);
    hub.push('feature', 'alice', { '.interlock/policies/databases.yaml': weak });
    planned(hub, pull);
    hub.review(pull, 'carol', 'APPROVED');
    hub.review(pull, 'dan', 'APPROVED');
    const run = await opened();
    expect(run.outputs['verdict']).toBe('allowed');
    hub.push('feature', 'alice', { '.interlock/config.yaml': CONFIG.replace('warn', 'allow') });
    planned(hub, pull);
    hub.review(pull, 'carol', 'APPROVED');
    hub.review(pull, 'dan', 'APPROVED');
    const guarded = await opened();
    expect(guarded.outputs['verdict']).toBe('waiting');
    expect(pull.comments[0]?.body).toContain('With the policies of this pull request');
    hub.review(pull, 'pat', 'APPROVED');
    expect((await opened()).outputs['verdict']).toBe('allowed');
  });

  story(
    node,
    'policies in another folder judge, and are guarded there',
    async ({ server, opened }) => {
      const { hub } = server;
      const elsewhere = { inputs: { config: 'ops/gate' } };
      const pull = openDestroying(hub);
      expect((await opened(pull, elsewhere)).outputs['verdict']).toBe('waiting');
      hub.review(pull, 'carol', 'APPROVED');
      hub.review(pull, 'dan', 'APPROVED');
      expect((await opened(pull, elsewhere)).outputs['verdict']).toBe('allowed');
      hub.push('feature', 'alice', { 'ops/gate/config.yaml': CONFIG.replace('warn', 'allow') });
      planned(hub, pull);
      hub.review(pull, 'carol', 'APPROVED');
      hub.review(pull, 'dan', 'APPROVED');
      expect((await opened(pull, elsewhere)).outputs['verdict']).toBe('waiting');
      hub.review(pull, 'pat', 'APPROVED');
      expect((await opened(pull, elsewhere)).outputs['verdict']).toBe('allowed');
    },
    { 'ops/gate/config.yaml': CONFIG, 'ops/gate/policies/databases.yaml': DATABASES },
  );

  story(
    node,
    'the shipped example policies: a migration read from the head waits for two DBAs',
    async ({ server, opened, reviewed }) => {
      const { hub } = server;
      const sql = '-- Ä\nALTER TABLE orders ADD COLUMN note text;\nDROP TABLE users;\n';
      hub.push('drop', 'eve', { 'db/migrations/0042-drop-users.sql': sql }, { repository: 'eve/shop' });
      const pull = hub.open('drop', 'eve', { headRepository: 'eve/shop' });
      const run = await opened();
      expect(run.outputs['verdict']).toBe('waiting');
      expect(pull.comments[0]?.body).toContain(`blob/${pull.headSha}/db/migrations/0042-drop-users.sql#L3`);
      hub.review(pull, 'ada', 'APPROVED');
      expect((await reviewed()).outputs['summary']).toContain('1 more approval');
      hub.review(pull, 'carol', 'APPROVED');
      expect((await reviewed()).outputs['verdict']).toBe('allowed');
      expect(hub.statusOf(pull.headSha)?.state).toBe('success');
    },
    shippedPolicies(),
  );

  story(node, 'documentation only: green, and no comment', async ({ server, opened }) => {
    const { hub } = server;
    hub.push('docs', 'alice', { 'docs/a.md': 'hello' });
    const pull = hub.open('docs', 'alice');
    const run = await opened();
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ verdict: 'allowed', findings: '0' });
    expect(hub.statusOf(pull.headSha)?.state).toBe('success');
    expect(pull.comments).toEqual([]);
  });

  story(
    node,
    'first adoption: no policy on the target branch yet allows, with a preview of the proposed ones',
    async ({ server, opened }) => {
      const { hub } = server;
      hub.push('adopt', 'pat', { ...POLICIES, 'infra/db.tf': null });
      const pull = hub.open('adopt', 'pat');
      planned(hub, pull);
      const run = await opened();
      expect(run.outputs['verdict']).toBe('allowed');
      expect(run.outputs['summary']).toMatch(/no policy on .*main/);
      expect(pull.comments[0]?.body).toContain('With the policies of this pull request');
      const strict = await opened(pull, { inputs: { 'no-policy': 'error' } });
      expect(strict).toMatchObject({ exitCode: 1, outputs: { verdict: 'error' } });
      expect(hub.statusOf(pull.headSha)?.state).toBe('error');
    },
    {},
  );

  story(node, 'a merge group is judged, not waved through', async ({ server, act }) => {
    const { hub } = server;
    const pull = openDestroying(hub);
    const group = hub.enqueue(pull);
    const early = await act({ event: 'merge_group', payload: groupPayload(hub, group) });
    expect(early.outputs['verdict']).toBe('waiting');
    expect(hub.statusOf(group.headSha)?.state).toBe('failure');
    hub.review(pull, 'carol', 'APPROVED');
    hub.review(pull, 'dan', 'APPROVED');
    await act({ event: 'merge_group', payload: groupPayload(hub, group) });
    expect(hub.statusOf(group.headSha)?.state).toBe('success');
  });

  story(node, 'one bad pull request in a merge group stops the group; a moved head does, too', async ({ server, act }) => {
    const { hub } = server;
    openDestroying(hub);
    hub.push('docs', 'bob', { 'docs/a.md': 'hello' });
    const docs = hub.open('docs', 'bob');
    hub.enqueue(hub.pulls[0]!);
    const group = hub.enqueue(docs);
    await act({ event: 'merge_group', payload: groupPayload(hub, group) });
    expect(hub.statusOf(group.headSha)).toMatchObject({ state: 'failure', description: expect.stringContaining('#1') });
    hub.push('docs', 'mallory', { 'docs/b.md': 'x' });
    const moved = await act({ event: 'merge_group', payload: groupPayload(hub, group) });
    expect(moved.exitCode).toBe(1);
    expect(hub.statusOf(group.headSha)?.state).toBe('error');
  });

  story(node, 'comments approve only where a policy says so, and re-evaluation follows edits', async ({ server, act }) => {
    const { hub } = server;
    const pull = openDestroying(hub);
    const remark = hub.comment(pull, 'carol', 'LGTM');
    const run = await act({ event: 'issue_comment', payload: commentPayload(hub, 'created', pull, 'carol') });
    expect(run.outputs['verdict']).toBe('waiting');
    hub.edit(remark, 'carol', 'not yet');
    const again = await act({ event: 'issue_comment', payload: commentPayload(hub, 'edited', pull, 'carol') });
    expect(again.outputs['verdict']).toBe('waiting');
    expect(pull.comments.filter((comment) => comment.user === 'github-actions[bot]')).toHaveLength(1);
  });

  story(node, 'a fork: judged from its data, and found again by its workflow run', async ({ server, act, opened }) => {
    const { hub } = server;
    const pull = openDestroying(hub, { repository: 'eve/shop' });
    expect((await opened()).outputs['verdict']).toBe('waiting');
    hub.review(pull, 'carol', 'APPROVED');
    hub.review(pull, 'dan', 'APPROVED');
    const run = await act({ event: 'workflow_run', payload: runPayload(hub, pull) });
    expect(run.outputs['verdict']).toBe('allowed');
    expect(hub.statusOf(pull.headSha)?.state).toBe('success');
  });

  story(node, 'broken policy on the target branch: error, except for who repairs it', async ({ server, opened }) => {
    const { hub } = server;
    hub.push('main', 'pat', { '.interlock/config.yaml': 'version: 1\nowners: [\n' });
    hub.push('docs', 'alice', { 'docs/a.md': 'hello' });
    hub.push('repair', 'alice', { '.interlock/config.yaml': CONFIG });
    const docs = hub.open('docs', 'alice');
    const repair = hub.open('repair', 'alice');
    expect(await opened(docs)).toMatchObject({ exitCode: 1, outputs: { verdict: 'error' } });
    expect(hub.statusOf(docs.headSha)?.state).toBe('error');
    expect((await opened(repair)).outputs['verdict']).toBe('waiting');
    hub.review(repair, 'pat', 'APPROVED');
    expect((await opened(repair)).outputs['verdict']).toBe('allowed');
  });
});
