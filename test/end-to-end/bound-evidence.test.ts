/** The bundled action with plans that carry manifests: bound, forged, stale, of another head, several at once, from forks. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import type { Manifest } from '../../src/model/manifest.ts';
import type { Hub } from '../github/hub.ts';
import type { Pull, Run } from '../github/hub-model.ts';
import { makeZip, type Packed } from '../github/make-zip.ts';
import { pullPayload, trustedRunPayload } from './payload.ts';
import { runtimes } from './run-action.ts';
import { story, type Stage } from './stage.ts';
import { CONFIG, destroyingPlan, openDestroying, POLICIES } from './world.ts';

const FILE = 'plans/production/network.json';
const REQUIRED = {
  ...POLICIES,
  '.interlock/config.yaml': CONFIG.replace('reader: terraform-plan', 'reader: terraform-plan\n    trust: required'),
};
const HARMLESS = destroyingPlan().replace('"actions":["delete"]', '"actions":["no-op"]');

/** Opens the pull request without the plan that the world uploads for it. */
function open(hub: Hub, options: Parameters<typeof openDestroying>[1] = {}): Pull {
  const pull = openDestroying(hub, options);
  hub.runs.length = 0;
  return pull;
}

/** A run on the event, of a workflow that is still to upload something. To GitHub, one from the default branch is for that branch. */
function started(hub: Hub, pull: Pull, event = 'pull_request', path = '.github/workflows/plan.yml'): Run {
  const trusted = event === 'pull_request_target';
  return hub.addRun(trusted ? (hub.git.resolve('refs/heads/main') as string) : pull.headSha, {}, { event, path, branch: pull.branch });
}

function upload(hub: Hub, run: Run, name: string, files: readonly Packed[]): void {
  run.artifacts.push({ id: hub.nextId(), name, zip: makeZip(files), expired: false });
}

/** What `interlock evidence` writes, for a test that needs it to be wrong. */
function manifestFor(pull: Pull, run: Run, plan: string, rest: Partial<Manifest> = {}): Packed {
  const manifest: Manifest = {
    version: 1,
    plan: { file: FILE, sha256: createHash('sha256').update(plan).digest('hex'), bytes: plan.length, format: 'terraform-plan' },
    head: pull.headSha,
    run: { id: run.id, workflow: run.path },
    madeAt: '2026-11-20T10:00:00Z',
    ...rest,
  };
  return { path: `${FILE}.interlock`, content: JSON.stringify(manifest) };
}

/** The step of the plan job, by the bundle itself: the files that it leaves for upload. */
async function bind({ server, act }: Stage, pull: Pull, run: Run, plans: Record<string, string>): Promise<Packed[]> {
  const event = run.event as 'pull_request';
  const env = {
    GITHUB_ACTIONS: 'true',
    GITHUB_RUN_ID: String(run.id),
    GITHUB_WORKFLOW_REF: `acme/shop/${run.path}@refs/heads/main`,
    GITHUB_EVENT_NAME: event,
  };
  const inputs = { command: 'evidence', plans: 'plans/**/*.json', 'github-token': '' };
  const payload = pullPayload(server.hub, 'pull_request', 'synchronize', pull);
  const done = await act({ event, payload, inputs, env, workspace: plans });
  expect([done.exitCode, done.calls, done.stdout]).toEqual([0, [], expect.stringContaining(`bound to ${pull.headSha.slice(0, 7)}`)]);
  return Object.keys(plans).flatMap((path) =>
    [path, `${path}.interlock`].map((name) => ({ path: name, content: readFileSync(join(done.folder, name)) })),
  );
}

describe.each(runtimes())('$name', ({ node }) => {
  story(
    node,
    'a plan of a workflow of the default branch is bound to the head: nothing says that it could be forged',
    async (stage) => {
      const { server, act } = stage;
      const { hub } = server;
      const pull = open(hub);
      const run = started(hub, pull, 'pull_request_target');
      run.status = 'in_progress';
      run.conclusion = null;
      const early = await stage.opened(pull);
      expect(early.outputs).toMatchObject({ verdict: 'waiting', summary: expect.stringContaining('is still being made') });

      upload(hub, run, `interlock-evidence-${pull.headSha}`, await bind(stage, pull, run, { [FILE]: destroyingPlan() }));
      Object.assign(run, { status: 'completed', conclusion: 'success' });
      const done = await act({ event: 'workflow_run', payload: trustedRunPayload(hub, pull, run) });
      expect(done).toMatchObject({ exitCode: 0, outputs: { verdict: 'waiting', summary: expect.stringContaining('2 more approvals') } });
      const verdict = JSON.parse(readFileSync(done.outputs['verdict-file'] ?? '', 'utf8')) as { findings: { trust: string }[] };
      expect(verdict.findings[0]?.trust).toBe('bound');
      expect(pull.comments[0]?.body).not.toMatch(/forged|can change/);
    },
    REQUIRED,
  );

  story(
    node,
    'a fork cannot put a plan of its own in the place of a trusted one',
    async (stage) => {
      const { hub } = stage.server;
      const pull = open(hub, { repository: 'eve/shop' });
      const files = (run: Run) => [{ path: FILE, content: HARMLESS }, manifestFor(pull, run, HARMLESS)];
      const own = started(hub, pull);
      upload(hub, own, 'interlock-evidence', files(own));
      const forged = await stage.opened(pull);
      expect(forged).toMatchObject({ exitCode: 1, outputs: { verdict: 'error' } });
      expect(forged.stdout).toContain('takes no plan that the pull request could have forged');

      // Under the name of the commit, from another branch: to GitHub no run for this commit, and none of the default branch.
      own.artifacts.length = 0;
      const elsewhere = hub.addRun(hub.git.resolve('refs/heads/main') as string, {}, { event: 'pull_request', branch: 'other' });
      upload(hub, elsewhere, `interlock-evidence-${pull.headSha}`, files(elsewhere));
      const absent = await stage.opened(pull);
      expect(absent.outputs['verdict']).toBe('error');
      expect(absent.stdout).toContain('evidence-missing');

      const trusted = started(hub, pull, 'pull_request_target');
      upload(hub, trusted, `interlock-evidence-${pull.headSha}`, await bind(stage, pull, trusted, { [FILE]: destroyingPlan() }));
      expect((await stage.opened(pull)).outputs['summary']).toContain('2 more approvals');
      upload(hub, own, 'interlock-evidence', files(own));
      const both = await stage.opened(pull);
      expect(both.outputs['verdict']).toBe('error');
      expect(both.stdout).toContain('evidence-ambiguous');
    },
    REQUIRED,
  );

  story(
    node,
    'a plan of another head, other bytes, another run or another target is refused, whatever it shows',
    async ({ server, opened }) => {
      const { hub } = server;
      const pull = open(hub);
      const run = started(hub, pull);
      const old = 'c1'.repeat(20);
      const wrong: [string, string, Partial<Manifest>][] = [
        ['evidence-other-head', HARMLESS, { head: old }],
        ['evidence-mismatch', HARMLESS, { plan: { file: FILE, sha256: 'ab'.repeat(32), bytes: 1, format: 'terraform-plan' } }],
        ['evidence-mismatch', HARMLESS, { environment: 'staging' }],
        ['evidence-other-run', HARMLESS, { run: { id: run.id + 1, workflow: run.path } }],
        ['evidence-other-run', HARMLESS, { run: { id: run.id, workflow: '.github/workflows/other.yml' } }],
        ['evidence-other-base', HARMLESS, { base: { branch: 'release' } }],
        ['evidence-stale', HARMLESS.replace('{', '{"timestamp":"2020-01-01T00:00:00Z",'), {}],
      ];
      for (const [code, plan, rest] of wrong) {
        run.artifacts.length = 0;
        upload(hub, run, 'interlock-evidence', [{ path: FILE, content: plan }, manifestFor(pull, run, plan, rest)]);
        const refused = await opened(pull);
        expect([code, refused.exitCode, refused.outputs['verdict']]).toEqual([code, 1, 'error']);
        expect(refused.stdout).toContain(code);
        expect(hub.statusOf(pull.headSha)?.state).toBe('error');
      }
    },
  );

  story(node, 'jobs of a matrix and several workflows bring a plan each; what nobody names or lost its plan is told', async (stage) => {
    const { server, opened } = stage;
    const { hub } = server;
    const pull = open(hub);
    const run = started(hub, pull);
    const bare = (files: readonly Packed[]) => files.map((file) => ({ ...file, path: file.path.replace(/^.*\//, '') }));
    // Each artifact holds one file, so that actions/upload-artifact leaves out all folders.
    upload(
      hub,
      run,
      'interlock-evidence-production',
      bare(await bind(stage, pull, run, { [FILE]: destroyingPlan('aws_db_instance.production') })),
    );
    const second = started(hub, pull, 'pull_request', '.github/workflows/staging.yml');
    const staging = 'plans/staging/network.json';
    upload(
      hub,
      second,
      'interlock-evidence',
      bare(await bind(stage, pull, second, { [staging]: destroyingPlan('aws_db_instance.staging') })),
    );
    const judged = await opened(pull);
    expect(judged.outputs['verdict']).toBe('waiting');
    for (const environment of ['production', 'staging']) expect(judged.summary).toContain(`aws_db_instance.${environment}`);

    upload(
      hub,
      second,
      'interlock-evidence-more',
      await bind(stage, pull, second, { 'plans/dns.json': destroyingPlan('aws_db_instance.dns') }),
    );
    const unsourced = await opened(pull);
    expect([unsourced.outputs['verdict'], unsourced.stdout]).toEqual([
      'error',
      expect.stringContaining('no source names the plan `plans/dns.json`'),
    ]);
    second.artifacts.pop();
    upload(
      hub,
      second,
      'interlock-evidence-more',
      [manifestFor(pull, second, HARMLESS)].map((one) => ({ ...one, path: 'plans/db.json.interlock' })),
    );
    const alone = await opened(pull);
    expect([alone.outputs['verdict'], alone.stdout]).toEqual(['error', expect.stringContaining('manifest-alone')]);
  });

  story(node, 'two plans of one configuration cannot both be what will happen', async (stage) => {
    const { hub } = stage.server;
    const pull = open(hub);
    const run = started(hub, pull);
    const two = ['a', 'b'].flatMap((name): Packed[] => {
      const file = `${name}/plan.json`;
      const plan = destroyingPlan(`aws_db_instance.${name}`);
      const sha256 = createHash('sha256').update(plan).digest('hex');
      const rest = {
        plan: { file, sha256, bytes: plan.length, format: 'terraform-plan' },
        root: 'infra',
        source: 'network',
        environment: 'production',
      };
      return [
        { path: file, content: plan },
        { ...manifestFor(pull, run, plan, rest), path: `${file}.interlock` },
      ];
    });
    upload(hub, run, 'interlock-evidence', two.slice(0, 2));
    const one = await stage.opened(pull);
    // Its manifest says which source it is of, wherever it lies.
    expect([one.outputs['verdict'], one.summary]).toEqual(['waiting', expect.stringContaining('aws_db_instance.a')]);
    run.artifacts.length = 0;
    upload(hub, run, 'interlock-evidence', two);
    const both = await stage.opened(pull);
    expect([both.outputs['verdict'], both.stdout]).toEqual([
      'error',
      expect.stringContaining('`a/plan.json` and `b/plan.json` are both said to be the plan of `infra`'),
    ]);
  });
});
