/** The bundled action while plans are being made, and when they never come. */
import { describe, expect } from 'vitest';
import { makeZip } from '../github/make-zip.ts';
import type { Run } from '../github/hub-model.ts';
import { pullPayload, runPayload } from './payload.ts';
import { runtimes } from './run-action.ts';
import { story } from './stage.ts';
import { destroyingPlan, openDestroying } from './world.ts';

const GATE = { GITHUB_WORKFLOW_REF: 'acme/shop/.github/workflows/gate.yml@refs/heads/main' };

describe.each(runtimes())('$name', ({ node }) => {
  story(node, 'a plan that is still being made is waited for; then it is judged, by the end of its run', async ({ server, act }) => {
    const { hub } = server;
    const pull = openDestroying(hub);
    hub.runs.length = 0;
    const run = hub.addRun(pull.headSha, {}, { status: 'in_progress', conclusion: null, name: 'plan `x`' });
    const early = await act({ event: 'pull_request_target', payload: pullPayload(hub, 'pull_request', 'synchronize', pull), env: GATE });
    expect(early).toMatchObject({ exitCode: 0, outputs: { verdict: 'waiting' } });
    expect(early.outputs['summary']).toContain(
      `the plan of source \`network\` is still being made: run ${run.id} of \`plan 'x'\` is not over`,
    );
    expect(hub.statusOf(pull.headSha)).toMatchObject({ state: 'pending', description: expect.stringContaining('still being made') });
    expect(pull.comments[0]?.body).toContain('evidence-pending');

    finish(run, 'success', destroyingPlan());
    const done = await act({ event: 'workflow_run', payload: runPayload(hub, pull), env: GATE });
    expect(done).toMatchObject({ exitCode: 0, outputs: { verdict: 'waiting' } });
    expect(done.outputs['summary']).toContain('2 more approvals');
    expect(pull.comments).toHaveLength(1);
    expect(pull.comments[0]?.body).not.toContain('evidence-pending');
  });

  story(node, 'approvals do not release a pull request whose plan is not there yet', async ({ server, opened }) => {
    const { hub } = server;
    const pull = openDestroying(hub);
    hub.runs.length = 0;
    hub.addRun(pull.headSha, {}, { status: 'queued', conclusion: null });
    hub.review(pull, 'carol', 'APPROVED');
    hub.review(pull, 'dan', 'APPROVED');
    expect((await opened()).outputs['verdict']).toBe('waiting');
    expect(hub.statusOf(pull.headSha)?.state).toBe('pending');
  });

  story(node, 'a plan that failed, never came, or lies elsewhere: error, and it says which', async ({ server, opened }) => {
    const { hub } = server;
    const pull = openDestroying(hub);
    hub.runs.length = 0;
    // Runs of the gate itself bring no plan, however many are under way.
    hub.addRun(pull.headSha, {}, { status: 'in_progress', conclusion: null, path: '.github/workflows/gate.yml' });
    const none = await opened(pull, { env: GATE });
    expect(none).toMatchObject({ exitCode: 1, outputs: { verdict: 'error' } });
    expect(none.stdout).toContain('no other workflow ran for this head');

    const run = hub.addRun(pull.headSha, {}, { conclusion: 'failure' });
    const bad = await opened(pull, { env: GATE });
    expect(bad).toMatchObject({ exitCode: 1, outputs: { verdict: 'error' } });
    expect(bad.stdout).toContain(`run ${run.id} of \`plan\` ended with \`failure\``);
    expect(bad.stdout).toContain('evidence-missing');
    expect(hub.statusOf(pull.headSha)?.state).toBe('error');

    hub.addRun(pull.headSha, { 'interlock-evidence': makeZip([{ path: 'elsewhere/a.json', content: '{}' }]) });
    expect((await opened(pull, { env: GATE })).stdout).toContain('it holds `elsewhere/a.json`');
  });

  story(node, 'a run that nobody has let start is waited for, and it says so', async ({ server, opened }) => {
    const { hub } = server;
    const pull = openDestroying(hub, { repository: 'eve/shop' });
    hub.runs.length = 0;
    hub.addRun(pull.headSha, {}, { conclusion: 'action_required' });
    const run = await opened();
    expect(run).toMatchObject({ exitCode: 0, outputs: { verdict: 'waiting' } });
    expect(run.summary).toContain('a maintainer has to approve the run');
  });

  story(
    node,
    'the simple layout: a job on `pull_request` judges the plan that it made, and says that it could be forged',
    async ({ server, act }) => {
      const { hub } = server;
      const pull = openDestroying(hub);
      hub.runs.length = 0;
      const payload = pullPayload(hub, 'pull_request', 'opened', pull);
      const workspace = { 'plans/production/network.json': destroyingPlan() };
      const run = await act({ event: 'pull_request', payload, workspace });
      expect(run).toMatchObject({ exitCode: 0, outputs: { verdict: 'waiting' } });
      expect(run.outputs['summary']).toContain('2 more approvals');
      expect(run.stdout).toContain('its author could change what it does');
      expect(hub.statusOf(pull.headSha)?.state).toBe('pending');
      expect(pull.comments).toHaveLength(1);
    },
  );

  story(node, 'a workflow that runs Interlock under another name is guarded, too', async ({ server, opened }) => {
    const { hub } = server;
    hub.push('tamper', 'alice', { '.github/workflows/gate.yml': 'on: push\n' });
    const pull = hub.open('tamper', 'alice');
    expect((await opened(pull, { env: GATE })).outputs['verdict']).toBe('waiting');
    hub.review(pull, 'pat', 'APPROVED');
    expect((await opened(pull, { env: GATE })).outputs['verdict']).toBe('allowed');
  });
});

function finish(run: Run, conclusion: string, plan: string): void {
  run.status = 'completed';
  run.conclusion = conclusion;
  run.artifacts.push({
    id: run.id + 500_000,
    name: 'interlock-evidence',
    zip: makeZip([{ path: 'production/network.json', content: plan }]),
    expired: false,
  });
}
