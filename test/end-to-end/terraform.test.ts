/** A real terraform, where there is one: small configurations planned with the built-in provider, and judged by the built command line. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Verdict } from '../../src/model/verdict.ts';
import { temporaryRepository, type TemporaryRepository } from '../adapters/temporary-repository.ts';
import { buildCommandLine, type CommandLine } from './command-line.ts';

const isHere = spawnSync('terraform', ['version', '-json']).status === 0;
if (!isHere) console.log('skipped: terraform is not installed');

const CONFIG = `version: 1
owners: [acme/platform]
sources:
  - { id: infra, reader: terraform-plan, files: ["plans/infra.json"] }
environments: { production: { branches: [main] } }
`;

const POLICY = `version: 1
name: infrastructure
mode: enforce
rules:
  - id: guards
    match: { harms: [protection-removed], types: [terraform_data], environments: [production] }
    require: { approvals: [{ from: { users: [ada] } }] }
  - id: loss
    match: { kinds: [delete, replace, forget], types: [terraform_data] }
    require: { approvals: [{ from: { users: [bob] } }] }
`;

const BEFORE = `terraform {
  required_version = ">= 1.7"
}

resource "terraform_data" "database" {
  input = "orders"
  lifecycle {
    prevent_destroy = true
  }
}

resource "terraform_data" "server" {
  input            = "web"
  triggers_replace = ["image-1"]
}

resource "terraform_data" "old_name" {
  input = "cache"
}

resource "terraform_data" "gone" {
  input = "queue"
}

resource "terraform_data" "kept" {
  input = "bucket"
}
`;

const UNGUARDED = BEFORE.replace(/ {2}lifecycle \{\n.*\n {2}\}\n/, '');

const AFTER = `${UNGUARDED.replace('image-1', 'image-2')
  .replace('"old_name"', '"new_name"')
  .replace(/resource "terraform_data" "(gone|kept)" \{\n.*\n\}\n\n?/g, '')}
moved {
  from = terraform_data.old_name
  to   = terraform_data.new_name
}

removed {
  from = terraform_data.kept
  lifecycle {
    destroy = false
  }
}
`;

let cli: CommandLine;
let repo: TemporaryRepository;
let states: string;

function terraform(folder: string, ...args: string[]): ReturnType<typeof spawnSync> & { stdout: string; stderr: string } {
  const env = { PATH: process.env['PATH'], HOME: folder, CHECKPOINT_DISABLE: '1', TF_IN_AUTOMATION: '1' };
  return spawnSync('terraform', args, { cwd: folder, encoding: 'utf8', env, maxBuffer: 1 << 26 });
}

/** Plans a configuration on what was applied, the way a workflow would; gives what `plan` exited with. */
function plan(branch: string, configuration: string): { status: number | null; folder: string } {
  const folder = join(states, branch);
  cpSync(join(states, 'applied'), folder, { recursive: true });
  writeFileSync(join(folder, 'main.tf'), configuration);
  const planned = terraform(folder, 'plan', '-input=false', '-out=tfplan');
  const shown = terraform(folder, 'show', '-json', 'tfplan');
  mkdirSync(join(repo.folder, 'plans'), { recursive: true });
  writeFileSync(join(repo.folder, 'plans/infra.json'), shown.stdout);
  return { status: planned.status, folder };
}

function judged(branch: string): { status: number | null; verdict: Verdict } {
  const ran = cli.run(repo.folder, 'check', '--base', 'main', '--head', branch, '--format', 'json');
  return { status: ran.status, verdict: JSON.parse(ran.stdout) as Verdict };
}

function branch(name: string, configuration: string): void {
  repo.git('checkout', '-q', '-b', name, 'main');
  repo.commit({ 'infra/main.tf': configuration });
}

describe.skipIf(!isHere)('with a real terraform', () => {
  beforeAll(async () => {
    cli = await buildCommandLine();
    repo = temporaryRepository();
    repo.commit({
      '.interlock/config.yaml': CONFIG,
      '.interlock/policies/infrastructure.yaml': POLICY,
      '.gitignore': 'plans/\n',
      'infra/main.tf': BEFORE,
    });
    states = mkdtempSync(join(tmpdir(), 'interlock-terraform-'));
    const applied = join(states, 'applied');
    mkdirSync(applied);
    writeFileSync(join(applied, 'main.tf'), BEFORE);
    expect(terraform(applied, 'init', '-input=false').status).toBe(0);
    expect(terraform(applied, 'apply', '-input=false', '-auto-approve').status).toBe(0);
  });

  afterAll(() => {
    cli.remove();
    repo.remove();
    rmSync(states, { recursive: true, force: true });
  });

  test('everything that happens to resources is in the plan, and what guards them is in the configuration', () => {
    expect(plan('all', AFTER).status).toBe(0);
    branch('all', AFTER);
    const { status, verdict } = judged('all');
    expect([status, verdict.verdict]).toEqual([1, 'waiting']);
    expect(verdict.changes.byKind).toMatchObject({ replace: 1, delete: 1, forget: 1, move: 1, update: 1 });
    const found = verdict.findings.map(({ danger, address, source, kind }) => [danger, address, source, kind]);
    expect(found).toContainEqual(['infra/prevent-destroy-removed', 'terraform_data.database', 'terraform-configuration', 'update']);
    expect(found).toContainEqual(['infra/state-forget', 'terraform_data.kept', 'infra', 'forget']);
    expect(found).toContainEqual(['infra/state-forget', 'terraform_data.kept', 'terraform-configuration', 'forget']);
    const rules = Object.fromEntries(verdict.rules.map(({ rule, outcome }) => [rule, outcome]));
    expect(rules).toMatchObject({ guards: 'waiting', loss: 'waiting' });
  });

  test('a guard that is taken away plans nothing at all, and waits', () => {
    const { status: planned, folder } = plan('guard', UNGUARDED);
    expect(planned).toBe(0);
    expect(terraform(folder, 'plan', '-input=false', '-detailed-exitcode').status).toBe(0);
    branch('guard', UNGUARDED);
    const { status, verdict } = judged('guard');
    expect([status, verdict.verdict, verdict.changes]).toEqual([1, 'waiting', { total: 1, byKind: { update: 1 } }]);
    expect(verdict.findings).toMatchObject([
      {
        danger: 'infra/prevent-destroy-removed',
        address: 'terraform_data.database',
        type: 'terraform_data',
        environment: 'production',
        trust: 'git',
        location: { file: 'infra/main.tf', line: 5, column: 1 },
      },
    ]);
    expect(verdict.rules.filter(({ outcome }) => outcome === 'waiting').map(({ rule }) => rule)).toEqual(['guards']);
  });

  test('while the guard stays, a plan against it is refused by Terraform and by us', () => {
    const destroying = BEFORE.replace('input = "orders"', 'input = "orders"\n  triggers_replace = ["new"]');
    expect(plan('refused', destroying).status).toBe(1);
    branch('refused', destroying);
    const { status, verdict } = judged('refused');
    expect([status, verdict.verdict]).toEqual([2, 'error']);
    expect(verdict.problems.map(({ code }) => code)).toContain('plan-errored');
  });

  test('a plan that creates everything from nothing is allowed', () => {
    const folder = join(states, 'fresh');
    mkdirSync(folder);
    writeFileSync(join(folder, 'main.tf'), `${BEFORE}\nresource "terraform_data" "more" {\n  input = "x"\n}\n`);
    expect(terraform(folder, 'init', '-input=false').status).toBe(0);
    expect(terraform(folder, 'plan', '-input=false', '-out=tfplan').status).toBe(0);
    writeFileSync(join(repo.folder, 'plans/infra.json'), terraform(folder, 'show', '-json', 'tfplan').stdout);
    branch('fresh', `${BEFORE}\nresource "terraform_data" "more" {\n  input = "x"\n}\n`);
    const { status, verdict } = judged('fresh');
    expect([status, verdict.verdict, verdict.findings, verdict.changes]).toEqual([0, 'allowed', [], { total: 6, byKind: { create: 6 } }]);
  });
});
