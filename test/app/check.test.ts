/** The spine over real repositories: which policies judge, and what the pull request's own would say. */
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openWorkspace } from '../../src/adapters/files/workspace.ts';
import { openGitRepository } from '../../src/adapters/git/git-repository.ts';
import { check } from '../../src/app/check.ts';
import type { Checked, CheckRequest } from '../../src/app/request.ts';
import { failed, ok, problem } from '../../src/model/problem.ts';
import { isVerdict } from '../../src/schema/validators.js';
import { temporaryRepository, type TemporaryRepository } from '../adapters/temporary-repository.ts';

const CONFIG = `version: 1
owners: [ada]
sources:
  - { id: app-db, reader: sql-migration, files: ["db/*.sql"], environment: production }
`;

const POLICY = `version: 1
name: databases
mode: enforce
rules:
  - id: loss
    match: { harms: [data-loss] }
    require: { approvals: [{ from: { users: [ada] } }] }
`;

const WITH_POLICY = { '.interlock/config.yaml': CONFIG, '.interlock/policies/databases.yaml': POLICY };
const DROP = { 'db/1.sql': 'DROP TABLE users;\n' };

let repo: TemporaryRepository;
beforeEach(() => {
  repo = temporaryRepository();
});
afterEach(() => repo.remove());

/** Judges `feature` against `main`. */
async function judged(change: Partial<CheckRequest> = {}, base = 'main'): Promise<Checked> {
  const opened = await openGitRepository({ folder: repo.folder, base, head: 'feature' });
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  const repository = opened.value;
  const checked = await check({
    repository,
    evidence: openWorkspace({ root: repo.folder, place: 'laptop' }),
    facts: () =>
      Promise.resolve(ok({ version: 1 as const, now: '2026-11-20T10:00:00Z', pull: { author: 'alice', headSha: repository.head.sha } })),
    folder: '.interlock',
    plans: [],
    migrations: [],
    noPolicy: 'allow',
    ...change,
  });
  expect([isVerdict(checked.verdict), isVerdict.errors]).toEqual([true, null]);
  return checked;
}

function branch(files: Record<string, string | null>): void {
  repo.git('checkout', '-q', '-b', 'feature');
  repo.commit(files);
}

test('a dangerous migration waits', async () => {
  repo.commit(WITH_POLICY);
  branch(DROP);
  const { verdict, texts, preview } = await judged();
  expect([verdict.verdict, verdict.findings.map(({ danger, environment, trust }) => [danger, environment, trust])]).toEqual([
    'waiting',
    [['sql/drop-table', 'production', 'git']],
  ]);
  expect([...texts.keys()]).toEqual(['db/1.sql']);
  expect(preview).toBeUndefined();
});

test('no policy yet: allowed, and the policies that come with it are shown at work', async () => {
  repo.commit({ a: '1' });
  branch({ ...WITH_POLICY, ...DROP });
  const { verdict, preview } = await judged();
  expect([verdict.verdict, verdict.headline, preview?.verdict]).toEqual([
    'allowed',
    expect.stringContaining('no policy on `main` yet'),
    'waiting',
  ]);
  expect((await judged({ noPolicy: 'error' })).verdict.verdict).toBe('error');
});

test('the policies of the target branch judge, not those that the pull request brings', async () => {
  repo.commit(WITH_POLICY);
  branch({ ...DROP, '.interlock/policies/databases.yaml': POLICY.replace('enforce', 'off') });
  const { verdict, preview } = await judged();
  const loss = (rules = verdict.rules): string[] =>
    rules.filter(({ rule }) => rule === 'loss').map(({ mode, outcome }) => `${mode} ${outcome}`);
  expect([verdict.verdict, loss()]).toEqual(['waiting', ['enforce waiting']]);
  expect(loss(preview?.rules ?? [])).not.toContain('enforce waiting');
});

test('a folder of policies by another name is guarded as well', async () => {
  const folder = 'gate';
  repo.commit({ 'gate/config.yaml': CONFIG, 'gate/policies/databases.yaml': POLICY });
  branch({ 'gate/policies/databases.yaml': POLICY.replace('enforce', 'off') });
  const { verdict, preview } = await judged({ folder });
  const guards = (rules = verdict.rules): string[] =>
    rules.filter(({ outcome }) => outcome === 'waiting').map(({ policy, rule }) => `${policy}/${rule}`);
  expect([verdict.verdict, guards(), guards(preview?.rules)]).toEqual([
    'waiting',
    ['interlock/policy-change'],
    ['interlock/policy-change'],
  ]);
});

test('a plan that the pull request could have forged is a warning, even one that shows nothing', async () => {
  const plan = JSON.stringify({ format_version: '1.2', terraform_version: '1.9.0', resource_changes: [] });
  const source = '  - { id: network, reader: terraform-plan, files: ["plans/network.json"], environment: production }\n';
  repo.commit({ ...WITH_POLICY, '.interlock/config.yaml': CONFIG + source, 'plans/network.json': plan });
  branch({ a: '1' });
  const claimed = async (place: 'workspace' | 'laptop'): Promise<string[]> =>
    (await judged({ evidence: openWorkspace({ root: repo.folder, place }) })).verdict.problems.map(
      ({ code, level, message }) => `${level ?? 'error'} ${code} ${message}`,
    );
  expect(await claimed('workspace')).toEqual([
    'warning evidence-claimed plan `network` has no manifest, and comes from a workflow that the pull request can change',
  ]);
  expect(await claimed('laptop')).toEqual([]);
});

test('broken policies on the target branch: an error, but whoever repairs them is judged by the last valid ones', async () => {
  repo.commit(WITH_POLICY);
  repo.commit({ '.interlock/policies/databases.yaml': 'version: 1\nname: [' });
  branch(DROP);
  expect((await judged()).verdict).toMatchObject({
    verdict: 'error',
    problems: expect.arrayContaining([expect.objectContaining({ code: 'yaml-invalid' })]) as unknown,
  });
  repo.git('checkout', '-q', 'main');
  repo.git('branch', '-D', 'feature');
  branch({ '.interlock/policies/databases.yaml': POLICY });
  const { verdict } = await judged();
  expect([
    verdict.verdict,
    verdict.rules.filter(({ outcome }) => outcome === 'waiting').map(({ policy, rule }) => `${policy}/${rule}`),
  ]).toEqual(['waiting', ['interlock/policy-change']]);
});

test.each([
  ['a policy that is a link', (): void => symlinkSync('databases.yaml', join(repo.folder, '.interlock/policies/more.yaml'))],
  ['a folder of policies that is a link', (): void => symlinkSync('../elsewhere', join(repo.folder, '.interlock/more'))],
  [
    'policies that are a submodule',
    (): void => void repo.git('update-index', '--add', '--cacheinfo', `160000,${repo.git('rev-parse', 'HEAD')},.interlock/more`),
  ],
])('%s is broken, and its owners can repair it', async (_, add) => {
  const sha = repo.commit(WITH_POLICY);
  add();
  if (repo.git('ls-files', '-s', '.interlock/more') === '') repo.git('add', '-A');
  repo.git('commit', '-q', '-m', 'broken');
  branch(DROP);
  const broken = expect.arrayContaining([expect.objectContaining({ code: 'file-unreadable' })]) as unknown;
  expect((await judged()).verdict).toMatchObject({ verdict: 'error', problems: broken });
  repo.git('checkout', '-q', '-f', 'main');
  repo.git('branch', '-D', 'feature');
  repo.git('checkout', '-q', '-b', 'feature');
  repo.git('rm', '-r', '-q', '-f', '.interlock');
  repo.git('checkout', sha, '--', '.interlock');
  repo.git('commit', '-q', '-m', 'repaired');
  const { verdict } = await judged();
  expect([
    verdict.verdict,
    verdict.rules.filter(({ outcome }) => outcome === 'waiting').map(({ policy, rule }) => `${policy}/${rule}`),
  ]).toEqual(['waiting', ['interlock/policy-change']]);
});

test.each(['link', 'submodule'])('a %s in the place of the whole folder is no proof that there are no policies', async (what) => {
  repo.commit({ 'README.md': 'x' });
  if (what === 'link') symlinkSync('elsewhere', join(repo.folder, '.interlock'));
  if (what === 'link') repo.git('add', '-A');
  else repo.git('update-index', '--add', '--cacheinfo', `160000,${repo.git('rev-parse', 'HEAD')},.interlock`);
  repo.git('commit', '-q', '-m', 'elsewhere');
  branch(DROP);
  expect((await judged()).verdict.verdict).toBe('error');
});

test('a link beside the policies that is for people is passed over', async () => {
  repo.commit(WITH_POLICY);
  symlinkSync('../README.md', join(repo.folder, '.interlock/README.md'));
  repo.commit({});
  branch(DROP);
  expect((await judged()).verdict.verdict).toBe('waiting');
});

test('facts that cannot be had make the verdict an error', async () => {
  repo.commit(WITH_POLICY);
  branch(DROP);
  const { verdict } = await judged({ facts: () => Promise.resolve(failed(problem('fetch-failed', 'GitHub said 500'))) });
  expect(verdict).toMatchObject({ verdict: 'error', headline: 'cannot judge: GitHub said 500', problems: [{ code: 'fetch-failed' }] });
});

test('an edited migration is judged by what it adds; one under a new name as a whole', async () => {
  repo.commit({ ...WITH_POLICY, 'db/1.sql': 'DROP TABLE old;\nDROP TABLE older;\n' });
  branch({ 'db/1.sql': 'DROP TABLE old;\nDROP TABLE older;\nDROP TABLE users;\n' });
  const addresses = async (): Promise<string[]> =>
    (await judged()).verdict.findings.filter(({ type }) => type !== 'migration').map(({ address }) => address);
  expect(await addresses()).toEqual(['public.users']);
  repo.git('checkout', '-q', 'main');
  repo.git('branch', '-D', 'feature');
  branch({ 'db/1.sql': null, 'db/2.sql': 'DROP TABLE old;\nDROP TABLE older;\n' });
  expect(await addresses()).toEqual(['public.old', 'public.older']);
});

test('a base that is a commit and no branch: rules about branches apply, whichever environments they lead to', async () => {
  const config = `version: 1
owners: [ada]
sources: [{ id: app-db, reader: sql-migration, files: ["db/*.sql"] }]
environments: { production: { branches: [main] }, anywhere: {} }
`;
  const policy = POLICY.replace('harms: [data-loss]', 'harms: [data-loss], environments: [production], branches: [main]');
  repo.commit({ '.interlock/config.yaml': config, '.interlock/policies/databases.yaml': policy });
  branch(DROP);
  const environments = ({ verdict }: Checked): unknown[] => [verdict.verdict, ...verdict.findings.map(({ environment }) => environment)];
  expect(environments(await judged())).toEqual(['waiting', 'anywhere', 'production']);
  expect(environments(await judged({}, 'feature~1'))).toEqual(['waiting', 'unknown']);
  const facts: CheckRequest['facts'] = () => Promise.resolve(ok({ version: 1, pull: { author: 'alice', headSha: 'c1', base: 'main' } }));
  expect(environments(await judged({ facts }, 'feature~1'))).toEqual(['waiting', 'anywhere', 'production']);
});

test('a shadow rule that names an advisory danger changes nothing, an enforcing one does', async () => {
  const policy = (mode: string): string =>
    `version: 1\nname: advice\nmode: ${mode}\nrules: [{ id: r, match: { dangers: [sql/prefer-identity] }, require: { labels: [ok] } }]\n`;
  const config = `${CONFIG}unmatched: block\n`;
  repo.commit({
    '.interlock/config.yaml': config,
    '.interlock/policies/databases.yaml': POLICY,
    '.interlock/policies/advice.yaml': policy('shadow'),
  });
  branch({ 'db/1.sql': 'CREATE TABLE users (id bigserial PRIMARY KEY);\n' });
  const { verdict } = await judged();
  expect([verdict.verdict, verdict.wouldBe, verdict.findings.map(({ danger }) => danger)]).toEqual([
    'allowed',
    'waiting',
    ['sql/prefer-identity'],
  ]);
  repo.git('checkout', '-q', 'main');
  repo.commit({ '.interlock/policies/advice.yaml': policy('enforce') });
  expect((await judged()).verdict.verdict).toBe('waiting');
});

test('a workflow of the gate is known by what it says, before or after', async () => {
  const gate = 'on: push\njobs: { gate: { steps: [{ uses: acme/Interlock@v1 }] } }\n';
  repo.commit({ ...WITH_POLICY, '.github/workflows/gate.yml': gate, '.github/workflows/ci.yml': 'on: push\n' });
  const guarded = async (files: Record<string, string | null>): Promise<boolean> => {
    branch(files);
    const { verdict } = await judged();
    repo.git('checkout', '-q', 'main');
    repo.git('branch', '-q', '-D', 'feature');
    return verdict.rules.some(({ rule }) => rule === 'policy-change');
  };
  expect(await guarded({ '.github/workflows/gate.yml': 'on: push\n' })).toBe(true);
  expect(await guarded({ '.github/workflows/gate.yml': null, '.github/workflows/x.yml': gate })).toBe(true);
  expect(await guarded({ '.github/workflows/forged.yml': 'run: gh api statuses -f context=interlock\n' })).toBe(true);
  expect(await guarded({ '.github/workflows/[env].yml': gate })).toBe(true);
  expect(await guarded({ '.github/workflows/ci.yml': 'on: pull_request\n' })).toBe(false);
});

const ALLOWED = { 'db/1.sql': '-- interlock: allow sql/drop-table reason="it was a copy" until=2026-12-31\nDROP TABLE users;\n' };

test.each([
  ['', 'waiting', 'needs-approval', null],
  ['suppressions: honour\n', 'allowed', 'honoured', '2027-01-01T00:00:00Z'],
  ['suppressions: ignore\n', 'waiting', 'ignored', null],
])('whether a comment lets a danger pass is for the target branch to say: %j', async (setting, verdict, state, changesAt) => {
  repo.commit({ ...WITH_POLICY, '.interlock/config.yaml': CONFIG + setting });
  branch({ ...ALLOWED, '.interlock/config.yaml': `${CONFIG}suppressions: honour\n` });
  const judgement = (await judged()).verdict;
  // The pull request's own configuration says nothing; changing it waits for its owners.
  expect(judgement.rules.find(({ policy }) => policy === 'databases')?.outcome).toBe(verdict === 'allowed' ? 'skipped' : 'waiting');
  expect(judgement.findings).toMatchObject([
    {
      danger: 'sql/drop-table',
      suppression: { state, reason: 'it was a copy', until: '2026-12-31', location: { file: 'db/1.sql', line: 1 } },
    },
  ]);
  expect(judgement.changesAt).toBe(changesAt);
});

/** Findings about the files of migrations, as `danger address`. */
async function aboutFiles(): Promise<string[]> {
  const { findings } = (await judged()).verdict;
  return findings.filter(({ type }) => type === 'migration').map(({ danger, address }) => `${danger} ${address}`);
}

test('what is done to the files of migrations is judged against the target branch', async () => {
  repo.commit({
    ...WITH_POLICY,
    'db/0001_a.sql': 'SELECT 1;\n',
    'db/0002_b.sql': 'SELECT 2;\n',
    'db/0009_z.sql': 'SELECT 9;\n',
    'other/0001_a.sql': 'SELECT 1;\n',
  });
  branch({
    'db/0001_a.sql': 'SELECT 1, 1;\n',
    'db/0002_b.sql': null,
    'db/0003_c.sql': 'SELECT 3;\n',
    'db/9_y.sql': 'SELECT 10;\n',
    'other/0001_a.sql': null,
  });
  expect((await aboutFiles()).sort()).toEqual([
    'sql/deleted-migration db/0002_b.sql',
    'sql/duplicate-version db/9_y.sql',
    'sql/modified-applied-migration db/0001_a.sql',
    'sql/out-of-order-migration db/0003_c.sql',
  ]);
});

test('a pull request that only deletes migrations is judged too', async () => {
  repo.commit({ ...WITH_POLICY, 'db/0001_a.sql': 'SELECT 1;\n' });
  branch({ 'db/0001_a.sql': null });
  expect(await aboutFiles()).toEqual(['sql/deleted-migration db/0001_a.sql']);
});

test('a migration under another number runs again; one in another folder is the same', async () => {
  repo.commit({
    ...WITH_POLICY,
    '.interlock/config.yaml': CONFIG.replace('db/*.sql', 'db/**/*.sql'),
    'db/0001_a.sql': 'SELECT 1, 2, 3;\n',
    'db/0002_b.sql': 'SELECT 4, 5, 6;\n',
  });
  branch({ 'db/0001_a.sql': null, 'db/0003_a.sql': 'SELECT 1, 2, 3;\n', 'db/0002_b.sql': null, 'db/old/0002_b.sql': 'SELECT 4, 5, 6;\n' });
  expect(await aboutFiles()).toEqual(['sql/deleted-migration db/0001_a.sql']);
});

test('files beside a migration say how it runs, and whether there is a way back', async () => {
  const config = CONFIG.replace('db/*.sql', 'migrations/**/*.sql');
  repo.commit({ ...WITH_POLICY, '.interlock/config.yaml': config });
  branch({
    'migrations/2024-01-01-000000_a/up.sql': 'CREATE INDEX CONCURRENTLY a ON users (a);\nCREATE INDEX CONCURRENTLY b ON users (b);\n',
    'migrations/2024-01-01-000000_a/metadata.toml': 'run_in_transaction = false\n',
    'migrations/2024-01-01-000000_a/down.sql': 'DROP INDEX a, b;\n',
    'migrations/2024-01-02-000000_b/up.sql': 'CREATE INDEX CONCURRENTLY c ON users (c);\n',
  });
  expect((await judged()).verdict.findings.map(({ danger, location }) => `${danger} ${location.file}`)).toEqual([
    'sql/concurrent-in-transaction migrations/2024-01-02-000000_b/up.sql',
    'sql/missing-down migrations/2024-01-02-000000_b/up.sql',
  ]);
});

test('migrations run in the order of their versions', async () => {
  repo.commit({ ...WITH_POLICY, '.interlock/config.yaml': CONFIG.replace('db/*.sql', 'db/*.sql') });
  // As names, `V1.1__` comes before `V1__`, and `R__` before both.
  branch({
    'db/V1__a.sql': 'CREATE TABLE users (id bigint);\n',
    'db/V1.1__b.sql': 'ALTER TABLE users DROP COLUMN id;\n',
    'db/R__c.sql': 'DROP TABLE users;\n',
  });
  expect((await judged()).verdict.findings).toEqual([]);
});

test('a migration in a programming language waits until a rule names it, and the help says how to see its SQL', async () => {
  repo.commit(WITH_POLICY);
  branch({
    'shop/migrations/0005_drop.py': 'class Migration(migrations.Migration):\n    pass\n',
    'shop/models.py': 'migrations.Migration\n',
  });
  const { verdict } = await judged();
  expect(verdict.verdict).toBe('waiting');
  expect(verdict.findings).toMatchObject([
    {
      danger: 'any/change-not-understood',
      address: 'shop/migrations/0005_drop.py',
      help: expect.stringContaining('sqlmigrate shop 0005_drop') as string,
    },
  ]);
});

test('what a source of migrations names and is no SQL is not read as such', async () => {
  repo.commit({ ...WITH_POLICY, '.interlock/config.yaml': CONFIG.replace('db/*.sql', 'db/**') });
  branch({ 'db/0001_a.sql': 'SELECT 1;\n', 'db/0002_b.py': 'print("DROP TABLE users")\n', 'db/__init__.py': '' });
  expect((await judged()).verdict.findings).toMatchObject([
    { danger: 'any/change-not-understood', address: 'db/0002_b.py', environment: 'production', source: 'app-db' },
  ]);
});

const GUARDED = 'resource "aws_db_instance" "main" {\n  lifecycle {\n    prevent_destroy = true\n  }\n}\n';
const UNGUARDED = 'resource "aws_db_instance" "main" {\n}\n';

/** Policies with these sources, and one rule about databases that are no longer guarded. */
function guarding(...sources: string[]): Record<string, string> {
  return {
    '.interlock/config.yaml': `version: 1\nowners: [ada]\nsources:\n${sources.map((source) => `  - ${source}\n`).join('')}environments: { production: { branches: [main] } }\n`,
    '.interlock/policies/guards.yaml': `version: 1
name: guards
mode: enforce
rules:
  - id: databases
    match: { types: [aws_db_instance], harms: [protection-removed] }
    require: { approvals: [{ from: { users: [ada] } }] }
`,
  };
}

const ROOTS = '{ id: tf, reader: terraform-configuration, files: ["infra/{environment}/*.tf"] }';
const PLANS = '{ id: plan, reader: terraform-plan, files: ["plans/*.json"], when: { paths: ["none/**"] } }';

async function found(sources: string[], before: Record<string, string>, after: Record<string, string | null>): Promise<string[]> {
  repo.commit({ ...guarding(...sources), ...before });
  branch(after);
  const { verdict } = await judged();
  expect(verdict.problems).toEqual([]);
  return verdict.findings.map(({ danger, address, environment, source, location }) =>
    [danger, address, environment, source, `${location.file}:${location.line ?? ''}`].join(' '),
  );
}

test('configuration is compared with where the pull request was forked', async () => {
  repo.commit({ ...guarding(ROOTS), 'infra/prod/main.tf': GUARDED });
  branch({ 'infra/prod/main.tf': UNGUARDED });
  repo.git('checkout', '-q', 'main');
  repo.commit({ 'infra/prod/other.tf': 'provider "aws" {\n  region = "eu-west-1"\n}\n' });
  repo.git('checkout', '-q', 'feature');
  const { verdict, texts } = await judged();
  expect([
    verdict.verdict,
    verdict.findings.map(({ danger, environment, trust, location }) => [danger, environment, trust, location]),
  ]).toEqual(['waiting', [['infra/prevent-destroy-removed', 'prod', 'git', { file: 'infra/prod/main.tf', line: 1, column: 1 }]]]);
  expect([...texts.keys()]).toEqual(['infra/prod/main.tf']);
});

test('a module outside of the files of the source belongs to the roots that call it, each with its environment', async () => {
  const call = 'module "db" {\n  source = "../../modules/db"\n}\n';
  const roots = {
    'infra/prod/main.tf': call,
    'infra/staging/main.tf': call,
    'other/main.tf': 'module "x" {\n  source = "../modules/db"\n}\n',
  };
  expect(await found([ROOTS], { ...roots, 'modules/db/main.tf': GUARDED }, { 'modules/db/main.tf': UNGUARDED })).toEqual([
    'infra/prevent-destroy-removed module.db.aws_db_instance.main prod tf modules/db/main.tf:1',
    'infra/prevent-destroy-removed module.db.aws_db_instance.main staging tf modules/db/main.tf:1',
  ]);
});

test('all files of a folder belong together, also those that the glob leaves out', async () => {
  const override = '{"resource": {"aws_db_instance": {"main": {"lifecycle": {"prevent_destroy": false}}}}}';
  expect(await found([ROOTS], { 'infra/prod/main.tf': GUARDED }, { 'infra/prod/x_override.tf.json': override })).toEqual([
    'infra/prevent-destroy-removed aws_db_instance.main prod tf infra/prod/main.tf:2',
  ]);
});

test('where plans are judged, configuration is looked at without a source of its own', async () => {
  expect(await found([PLANS], { 'tf/main.tf': GUARDED }, { 'tf/main.tf': UNGUARDED })).toEqual([
    'infra/prevent-destroy-removed aws_db_instance.main production terraform-configuration tf/main.tf:1',
  ]);
});

test('a source says which configuration counts, and then no other does', async () => {
  expect(await found([PLANS, ROOTS], { 'tf/main.tf': GUARDED }, { 'tf/main.tf': UNGUARDED })).toEqual([]);
});

test('configuration is not read where nothing about Terraform is configured', async () => {
  const source = '{ id: app-db, reader: sql-migration, files: ["db/*.sql"] }';
  expect(await found([source], { 'tf/main.tf': GUARDED }, { 'tf/main.tf': '{{{' })).toEqual([]);
});

test('configuration that nobody understands waits', async () => {
  expect(await found([ROOTS], { 'infra/prod/main.tf': GUARDED }, { 'infra/prod/main.tf': `${GUARDED}\nresource "a" {{{\n` })).toEqual([
    'any/change-not-understood infra/prod/main.tf prod tf infra/prod/main.tf:7',
  ]);
});

test('a link that changes is not understood, and one that stays is no obstacle', async () => {
  repo.commit({ ...guarding(ROOTS), 'infra/prod/main.tf': GUARDED, 'shared.tf': '# x\n' });
  symlinkSync('../../shared.tf', join(repo.folder, 'infra/prod/shared.tf'));
  repo.commit({});
  branch({ 'infra/prod/main.tf': `# note\n${GUARDED}` });
  const { verdict } = await judged();
  expect([verdict.verdict, verdict.findings, verdict.problems]).toEqual(['allowed', [], []]);
  symlinkSync('../../shared.tf', join(repo.folder, 'infra/prod/more.tf'));
  repo.commit({});
  const { verdict: second } = await judged();
  expect(second.findings.map(({ danger, message }) => [danger, message])).toEqual([
    ['any/change-not-understood', '`infra/prod/more.tf` is a symbolic link'],
  ]);
});
