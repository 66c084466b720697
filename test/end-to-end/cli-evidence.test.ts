/** `interlock evidence` from the outside: what it writes, what it refuses, and that `check` takes it. */
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isEvidence } from '../../src/schema/validators.js';
import type { Manifest } from '../../src/model/manifest.ts';
import { temporaryRepository, type TemporaryRepository } from '../adapters/temporary-repository.ts';
import { buildCommandLine, expectProblem, type CommandLine } from './command-line.ts';
import { CONFIG, PLAN, POLICY } from './small-set.ts';

let cli: CommandLine;
let repo: TemporaryRepository;
const plan = JSON.stringify({ ...PLAN, timestamp: '2026-11-20T10:00:00Z' });
const FILE = 'plans/production/network.json';

beforeAll(async () => {
  cli = await buildCommandLine();
  repo = temporaryRepository();
  repo.commit({ '.interlock/config.yaml': CONFIG, '.interlock/policies/databases.yaml': POLICY, 'infra/network/main.tf': '# a\n' });
  repo.git('checkout', '-q', '-b', 'feature');
  repo.commit({ 'infra/network/main.tf': '# b\n' });
  write(FILE, plan);
});

afterAll(() => {
  cli.remove();
  repo.remove();
});

function write(path: string, content: string): void {
  const full = join(repo.folder, path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, content);
}

function manifest(path: string): Manifest {
  const found: unknown = JSON.parse(readFileSync(join(repo.folder, `${path}.interlock`), 'utf8'));
  expect([isEvidence(found), isEvidence.errors]).toEqual([true, null]);
  return found as Manifest;
}

function head(): string {
  return repo.git('rev-parse', 'HEAD').trim();
}

test('many plans at once, from any folder; a second time over its own files', () => {
  write('plans/staging/network.json', plan);
  for (const _ of [1, 2]) {
    const { status, stdout } = cli.run(repo.folder, 'evidence', 'plans/**');
    expect([status, stdout.split('\n')]).toEqual([
      0,
      ['production', 'staging']
        .map((name) => `plans/${name}/network.json.interlock: 1 change, bound to ${head().slice(0, 7)}, made here`)
        .concat(''),
    ]);
  }
  expect(manifest(FILE)).toMatchObject({
    head: head(),
    plan: { file: FILE, format: 'terraform-plan', plannedAt: '2026-11-20T10:00:00.000Z' },
  });
  expect(readdirSync(join(repo.folder, 'plans/production')).sort()).toEqual(['network.json', 'network.json.interlock']);

  const folder = join(repo.folder, 'infra/network');
  mkdirSync(join(folder, '.terraform'), { recursive: true });
  writeFileSync(join(folder, '.terraform/environment'), 'blue');
  expect(cli.run(folder, 'evidence', `../../${FILE}=production`, '--source', 'network').status).toBe(0);
  expect(manifest(FILE)).toMatchObject({ root: 'infra/network', workspace: 'blue', environment: 'production', source: 'network' });
});

test('a job of GitHub Actions tells its run; a merge of the head is the head', () => {
  const event = (sha: string) => {
    write('event.json', JSON.stringify({ pull_request: { head: { sha }, base: { ref: 'main', sha: 'ab'.repeat(20) } } }));
    return {
      ...{ GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'acme/shop', GITHUB_RUN_ID: '12', GITHUB_RUN_ATTEMPT: '2', GITHUB_JOB: 'plan' },
      ...{ GITHUB_WORKFLOW_REF: 'acme/shop/.github/workflows/plan.yml@refs/pull/1/merge', GITHUB_EVENT_NAME: 'pull_request' },
      GITHUB_EVENT_PATH: join(repo.folder, 'event.json'),
    };
  };
  const feature = head();
  const main = repo.git('rev-parse', 'main').trim();
  repo.git('checkout', '-q', '--detach', 'main');
  expectProblem(cli.runWith({ folder: repo.folder, env: event(feature) }, 'evidence', FILE), 'evidence-other-head');
  repo.git('merge', '-q', '--no-ff', '-m', 'merge', 'feature');
  expect(cli.runWith({ folder: repo.folder, env: event(feature) }, 'evidence', FILE).status).toBe(0);
  expect(manifest(FILE)).toMatchObject({
    head: feature,
    base: { branch: 'main', sha: main },
    repository: 'acme/shop',
    run: { id: 12, attempt: 2, workflow: '.github/workflows/plan.yml', event: 'pull_request', job: 'plan' },
  });
  repo.git('checkout', '-q', 'feature');
});

test('check takes what fits, and refuses what does not', () => {
  const judged = () => cli.run(repo.folder, 'check', '--base', 'main', '--plan', `${FILE}=production`);
  expect(cli.run(repo.folder, 'evidence', FILE, '--environment', 'production').status).toBe(0);
  expect(judged().stdout).toContain('waiting');
  write(FILE, plan.replace('skip_final_snapshot', 'skip_final_snapshots'));
  expectProblem(judged(), 'evidence-mismatch');
  write(FILE, plan);
  repo.commit({ 'infra/network/main.tf': '# c\n' });
  expectProblem(judged(), 'evidence-other-head');
});

test.each([
  ['no plan', ['evidence'], 'usage'],
  ['a file that is not there', ['evidence', 'nothing.json'], 'file-missing'],
  ['a migration', ['evidence', 'a.sql'], 'evidence-format-unknown'],
  ['a plan with an error', ['evidence', 'errored.json'], 'plan-errored'],
  ['a plan that is cut off', ['evidence', 'cut.json'], 'evidence-unreadable'],
  ['standard input', ['evidence', '-'], 'usage'],
  ['a commit that is none', ['evidence', FILE, '--head', 'main'], 'usage'],
  ['planning that failed', ['evidence', FILE, '--exit-code', '1'], 'evidence-stale'],
  ['a status that is none', ['evidence', FILE, '--exit-code', 'x'], 'usage'],
  ['only manifests', ['evidence', `${FILE}.interlock`], 'file-missing'],
  ['a file of somebody else in its place', ['evidence', 'taken.json'], 'write-failed'],
])('%s', (_, args, code) => {
  write('a.sql', 'SELECT 1;\n');
  write('errored.json', plan.replace('{', '{"errored":true,'));
  write('cut.json', plan.slice(0, -20));
  write('taken.json', plan);
  write('taken.json.interlock', 'mine\n');
  expectProblem(cli.run(repo.folder, ...args), code);
  for (const name of ['a.sql', 'errored.json', 'cut.json']) expect(existsSync(join(repo.folder, `${name}.interlock`))).toBe(false);
  expect(readFileSync(join(repo.folder, 'taken.json.interlock'), 'utf8')).toBe('mine\n');
});
