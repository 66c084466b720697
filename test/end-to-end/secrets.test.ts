/** A plan full of canaries through the built bundle, in every way it can go: none of them comes out anywhere. */
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { temporaryRepository, type TemporaryRepository } from '../adapters/temporary-repository.ts';
import { makeZip } from '../github/make-zip.ts';
import { buildCommandLine, type CommandLine, type Ran } from './command-line.ts';
import { pullPayload } from './payload.ts';
import { runtimes } from './run-action.ts';
import { BROKEN_PLANS, MARK, SECRET_PLAN } from './secret-plan.ts';
import { CONFIG, POLICY } from './small-set.ts';
import { story } from './stage.ts';
import { openDestroying } from './world.ts';

const FORMATS = ['text', 'json', 'markdown', 'sarif'];

/** A rule that looks at a secret, so that its clauses are told. */
const NOSY = `version: 1
name: nosy
mode: enforce
rules:
  - id: looks-at-a-secret
    match: { types: ["aws_*"] }
    each: change
    when: { "!==": [{ attr: [after, password] }, "x"] }
    require: { deny: true }
  - id: looks-at-what-nobody-marked
    match: { types: ["aws_*"] }
    each: change
    when: { "!==": [{ attr: [after, master_password] }, { attr: [before, master_password] }] }
    require: { deny: true }
`;

const DEBUG = { INTERLOCK_DEBUG: '1', INTERLOCK_STATE_KEY: `${MARK}-state-key` };

let cli: CommandLine;
let repo: TemporaryRepository;

beforeAll(async () => {
  cli = await buildCommandLine();
  repo = temporaryRepository();
  repo.commit({ '.interlock/config.yaml': CONFIG, '.interlock/policies/a.yaml': POLICY, '.interlock/policies/b.yaml': NOSY });
  repo.git('checkout', '-q', '-b', 'feature');
  repo.commit({ 'infra/a.tf': '# x\n', 'plans/production/network.json': SECRET_PLAN });
});

afterAll(() => {
  cli.remove();
  repo.remove();
});

function expectNone({ stdout, stderr }: Ran, tells: string | RegExp): void {
  expect(stdout + stderr).toMatch(tells);
  expect(leaks(stdout + stderr)).toEqual([]);
}

function leaks(text: string): string[] {
  return text.split('\n').filter((line) => line.includes(MARK));
}

test('the plan holds canaries enough for the test to fail', () => {
  expect(new Set(SECRET_PLAN.match(new RegExp(`${MARK}-[a-z-]+`, 'g'))).size).toBeGreaterThan(30);
});

test.each(FORMATS)('scan and check as %s', (format) => {
  const folder = repo.folder;
  expectNone(cli.runWith({ folder, env: DEBUG }, 'scan', 'plans/production/network.json', '--format', format), /deletion-protection/);
  expectNone(cli.runWith({ folder, env: DEBUG }, 'check', '--base', 'main', '--format', format), /aws_rds_cluster\.unmarked/);
  expectNone(cli.runWith({ folder, input: SECRET_PLAN, env: DEBUG }, 'scan', '-', '--format', format), /deletion-protection/);
});

test('a verdict explained, clause by clause', () => {
  const { folder } = repo;
  const { stdout } = cli.runWith({ folder, env: DEBUG }, 'check', '--base', 'main', '--format', 'json');
  writeFileSync(join(folder, 'verdict.json'), stdout);
  expectNone(cli.runWith({ folder, env: DEBUG }, 'explain', '--verdict', 'verdict.json'), /looks-at-a-secret/);
});

test('a manifest, and what is said while it is made', () => {
  const { folder } = repo;
  writeFileSync(join(folder, 'plan.json'), SECRET_PLAN);
  expectNone(cli.runWith({ folder, env: DEBUG }, 'evidence', 'plan.json', '--format', 'json'), /sha256/);
  expect(leaks(readFileSync(join(folder, 'plan.json.interlock'), 'utf8'))).toEqual([]);
});

test.each(Object.entries(BROKEN_PLANS))('a plan %s: the problems and the rest', (name, plan) => {
  expect(plan).toContain(MARK);
  const { folder } = repo;
  const file = `${name.replaceAll(' ', '-')}.json`;
  writeFileSync(join(folder, file), plan);
  for (const format of FORMATS) expectNone(cli.runWith({ folder, env: DEBUG }, 'scan', file, '--format', format), /\S/);
  expectNone(cli.runWith({ folder, env: DEBUG }, 'evidence', file), /\S/);
});

test('the plan under another name, or piped as SQL', () => {
  const { folder } = repo;
  writeFileSync(join(folder, 'plan.txt'), SECRET_PLAN);
  expectNone(cli.runWith({ folder, env: DEBUG }, 'scan', 'plan.txt'), /deletion-protection/);
});

describe.each(runtimes().slice(-1))('$name', ({ node }) => {
  story(node, 'the action: log, annotations, comment, status, summary, outputs, files', async ({ server, act }) => {
    const { hub } = server;
    const pull = openDestroying(hub);
    for (const [at, plan] of [SECRET_PLAN, ...Object.values(BROKEN_PLANS)].entries()) {
      hub.runs.length = 0;
      hub.addRun(pull.headSha, { 'interlock-evidence': makeZip([{ path: 'plans/production/network.json', content: plan }]) });
      const payload = pullPayload(hub, 'pull_request', 'synchronize', pull);
      const done = await act({ event: 'pull_request_target', payload, inputs: { report: 'report.sarif' } });
      expect(done.outputs['verdict']).toMatch(at === 0 ? /waiting/ : /waiting|error/);
      expect(leaks(done.stdout + done.stderr + done.summary + JSON.stringify(done.outputs))).toEqual([]);
      for (const file of readdirSync(done.folder).map((name) => join(done.folder, name)))
        if (statSync(file).isFile()) expect([file, leaks(readFileSync(file, 'utf8'))]).toEqual([file, []]);
    }
    expect(pull.comments[0]?.body).toContain('aws_db_instance');
    expect(leaks(JSON.stringify([pull.comments, hub.statuses]))).toEqual([]);
  });
});
