/** The command line from the outside: results, exit status, and every wrong input with a problem instead of a crash. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isScan, isVerdict } from '../../src/schema/validators.js';
import { temporaryRepository, type TemporaryRepository } from '../adapters/temporary-repository.ts';
import { buildCommandLine, type CommandLine, type Ran } from './command-line.ts';

const CONFIG = `version: 1
owners: [acme/platform]
sources:
  - id: app-db
    reader: sql-migration
    files: ["db/migrations/**/*.sql"]
    environment: [production]
  - id: network
    reader: terraform-plan
    files: ["plans/{environment}/network.json"]
    when: { paths: ["infra/**"] }
environments: { production: { branches: [main] } }
roles:
  dba: { users: [ada, bob, carol] }
`;

const POLICY = `version: 1
name: databases
mode: enforce
rules:
  - id: data-is-destroyed
    match: { harms: [data-loss], severity: high, environments: [production] }
    require:
      approvals: [{ count: 2, from: { roles: [dba] }, stale: on-push }]
`;

const PLAN = {
  format_version: '1.2',
  terraform_version: '1.9.0',
  resource_changes: [
    {
      address: 'aws_db_instance.main',
      mode: 'managed',
      type: 'aws_db_instance',
      name: 'main',
      provider_name: 'registry.terraform.io/hashicorp/aws',
      change: {
        actions: ['delete'],
        before: { identifier: 'main', skip_final_snapshot: true },
        after: null,
        after_unknown: {},
        before_sensitive: {},
        after_sensitive: false,
      },
    },
  ],
};

let cli: CommandLine;
let repo: TemporaryRepository;
let scratch: string;

beforeAll(async () => {
  cli = await buildCommandLine();
  scratch = mkdtempSync(join(tmpdir(), 'interlock-scratch-'));
  repo = temporaryRepository();
  repo.commit({ '.interlock/config.yaml': CONFIG, '.interlock/policies/databases.yaml': POLICY, 'README.md': 'x\n' });
  repo.git('checkout', '-q', '-b', 'drop');
  repo.commit({ 'db/migrations/2.sql': 'ALTER TABLE orders ADD COLUMN note text;\nDROP TABLE users;\n' });
  repo.git('checkout', '-q', '-b', 'docs', 'main');
  repo.commit({ 'README.md': 'y\n' });
  repo.git('checkout', '-q', '-b', 'infra', 'main');
  repo.commit({ 'infra/main.tf': '# x\n' });
});

afterAll(() => {
  cli.remove();
  repo.remove();
  rmSync(scratch, { recursive: true, force: true });
});

function file(name: string, content: string | Buffer): string {
  writeFileSync(join(scratch, name), content);
  return name;
}

/** Exit status 2, the problem on standard error, and nothing that looks like a crash. */
function expectProblem({ status, stdout, stderr }: Ran, code: string): void {
  expect(`${status} ${stderr}`).toMatch(new RegExp(`^2 [^]*\\b${code}\\b`));
  expect(stdout + stderr).not.toMatch(/^\s+at |node:internal|Error: |\.js:\d+/m);
}

test('a small migration is scanned', () => {
  file('drop.sql', 'DROP TABLE users;\n');
  const { status, stdout, stderr } = cli.run(scratch, 'scan', 'drop.sql');
  expect([status, stderr]).toEqual([1, '']);
  expect(stdout).toContain('sql/drop-table');
  expect(stdout).toContain('1 │ DROP TABLE users;\n        │ ^^^^^^^^^^^^^^^^');
});

test('scan as JSON follows its schema, and is the same every time', () => {
  file('drop.sql', 'DROP TABLE users;\n');
  file('plan.json', JSON.stringify(PLAN));
  const [first, second] = [1, 2].map(() => cli.run(scratch, 'scan', '--format', 'json', 'drop.sql', 'plan.json'));
  expect(first?.stdout).toBe(second?.stdout);
  const document: unknown = JSON.parse(first?.stdout ?? '');
  expect([isScan(document), isScan.errors]).toEqual([true, null]);
  expect((document as { findings: { danger: string }[] }).findings.map(({ danger }) => danger)).toContain('sql/drop-table');
});

test('standard input, --fail-on, --environment', () => {
  const ran = cli.runWith(
    { folder: scratch, input: 'DROP TABLE a;' },
    'scan',
    '-',
    '--dialect',
    'postgres',
    '--environment',
    'staging',
    '--format',
    'json',
  );
  expect(ran.status).toBe(1);
  expect(JSON.parse(ran.stdout)).toMatchObject({
    findings: [{ danger: 'sql/drop-table', environment: 'staging', location: { file: 'standard input' } }],
  });
  expect(cli.run(scratch, 'scan', file('add.sql', 'ALTER TABLE a ADD COLUMN b int;')).status).toBe(0);
  expect(cli.run(scratch, 'scan', '--fail-on', 'never', file('drop.sql', 'DROP TABLE users;')).status).toBe(0);
});

test('files are one pull request: what an earlier one creates is no loss', () => {
  file('1.sql', 'CREATE TABLE fresh (id bigint);');
  file('2.sql', 'DROP TABLE fresh;');
  expect(cli.run(scratch, 'scan', '1.sql', '2.sql').status).toBe(0);
  expect(cli.run(scratch, 'scan', '2.sql', '1.sql').status).toBe(1);
});

test('check waits without facts, and says who would have to approve', () => {
  const { status, stdout } = cli.run(repo.folder, 'check', '--base', 'main', '--head', 'drop');
  expect(status).toBe(1);
  expect(stdout).toContain('databases / data-is-destroyed');
  expect(stdout).toMatch(/ada/);
  expect(stdout).toContain('2 │ DROP TABLE users;');
});

test('check with facts is allowed by the right approvals, and only by those', () => {
  const facts = (users: string[]): string =>
    file(
      'facts.json',
      JSON.stringify({
        version: 1,
        now: '2026-11-20T10:00:00Z',
        pull: {
          author: 'alice',
          base: 'main',
          headSha: 'c1',
          commits: [{ sha: 'c1', author: 'alice', committer: 'alice', pushedAt: '2026-11-20T08:00:00Z' }],
          reviews: users.map((user) => ({ user, state: 'approved', submittedAt: '2026-11-20T09:00:00Z', commitId: 'c1' })),
        },
      }),
    );
  const check = (users: string[]): Ran =>
    cli.run(repo.folder, 'check', '--base', 'main', '--head', 'drop', '--format', 'json', '--facts', join(scratch, facts(users)));
  for (const [users, status, verdict] of [
    [['ada', 'bob'], 0, 'allowed'],
    [['ada'], 1, 'waiting'],
    [['ada', 'mallory'], 1, 'waiting'],
  ] as const) {
    const ran = check([...users]);
    const document: unknown = JSON.parse(ran.stdout);
    expect([isVerdict(document), isVerdict.errors]).toEqual([true, null]);
    expect([ran.status, (document as { verdict: string }).verdict]).toEqual([status, verdict]);
  }
});

test('a change of documents is allowed, and says that nothing was judged', () => {
  const { status, stdout } = cli.run(repo.folder, 'check', '--base', 'main', '--head', 'docs');
  expect([status, stdout.split('\n')[0]]).toEqual([0, expect.stringContaining('nothing was judged')]);
});

test('owed evidence that is missing is a problem; named by hand it is judged', () => {
  expectProblem(cli.run(repo.folder, 'check', '--base', 'main', '--head', 'infra'), 'evidence-missing');
  file('network.json', JSON.stringify(PLAN));
  const ran = cli.run(repo.folder, 'check', '--base', 'main', '--head', 'infra', '--plan', `${join(scratch, 'network.json')}=production`);
  expect(ran.status).toBe(1);
  expect(ran.stdout).toContain('aws_db_instance.main');
});

test('facts, policies and a plan as files need no repository', () => {
  const folder = mkdtempSync(join(scratch, 'plain-'));
  mkdirSync(join(folder, 'policies'));
  writeFileSync(join(folder, 'config.yaml'), 'version: 1\nowners: [a/b]\nroles:\n  dba: { users: [ada] }\n');
  writeFileSync(join(folder, 'policies', 'p.yaml'), POLICY.replace(', environments: [production]', '').replace('count: 2', 'count: 1'));
  writeFileSync(join(folder, 'network.json'), JSON.stringify(PLAN));
  writeFileSync(
    join(folder, 'facts.json'),
    JSON.stringify({ version: 1, now: '2026-11-20T10:00:00Z', pull: { author: 'alice', headSha: 'c1', files: [] } }),
  );
  const args = ['check', '--policies', '.', '--facts', 'facts.json', '--plan', 'network.json=production', '--format', 'json'];
  const ran = cli.run(folder, ...args);
  expect(ran.status).toBe(1);
  expect(JSON.parse(ran.stdout)).toMatchObject({
    verdict: 'waiting',
    headSha: 'c1',
    findings: expect.arrayContaining([expect.objectContaining({ address: 'aws_db_instance.main', environment: 'production' })]) as unknown,
  });
});

test('policies weakened in the same pull request do not judge it', () => {
  repo.git('checkout', '-q', '-b', 'weaken', 'drop');
  repo.commit({ '.interlock/policies/databases.yaml': POLICY.replace('mode: enforce', 'mode: off') });
  const { status, stdout } = cli.run(repo.folder, 'check', '--base', 'main', '--head', 'weaken');
  expect(status).toBe(1);
  expect(stdout).toContain('databases / data-is-destroyed');
  expect(stdout).toContain('with the policies of this pull request:');
});

test('every format of check', () => {
  for (const [format, start] of [
    ['markdown', '### ⏳ Interlock: '],
    ['sarif', '{\n  "$schema": "https://json.schemastore.org/sarif-2.1.0.json"'],
    ['json', '{\n  "version": 1,\n  "verdict": "waiting"'],
  ] as const)
    expect(cli.run(repo.folder, 'check', '--base', 'main', '--head', 'drop', '--format', format).stdout.startsWith(start)).toBe(true);
});

test('lint, dangers and explain', () => {
  repo.git('checkout', '-q', 'main');
  expect(cli.run(repo.folder, 'lint')).toMatchObject({ status: 0, stdout: expect.stringContaining('1 policy, 1 rule') as string });
  expect(cli.run(repo.folder, 'dangers', 'sql/drop-*')).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('sql/drop-table') as string,
  });
  expect(cli.run(repo.folder, 'explain', 'sql/drop-table')).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('safer: ') as string,
  });
  expect(cli.run(repo.folder, 'explain', 'databases/data-is-destroyed')).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('requires: 2 approvals') as string,
  });
  file('verdict.json', cli.run(repo.folder, 'check', '--base', 'main', '--head', 'drop', '--format', 'json').stdout);
  expect(cli.run(scratch, 'explain', '--verdict', 'verdict.json')).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('data-is-destroyed') as string,
  });
});

test.each([
  ['a truncated plan', 'plan.json', JSON.stringify(PLAN).slice(0, -40), 'evidence-unreadable'],
  ['a binary file', 'plan.json', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 3]), 'evidence-unreadable'],
  ['a zipped plan', 'tfplan', Buffer.from('PK\x03\x04xxxx'), 'evidence-format-unknown'],
  ['a plan of a later major', 'plan.json', JSON.stringify({ ...PLAN, format_version: '2.0' }), 'plan-version-unsupported'],
  ['an empty file', 'plan.json', '', 'evidence-empty'],
  ['an empty migration', 'none.sql', ' \n', 'evidence-empty'],
  ['nested arrays', 'deep.json', '['.repeat(5_000_000), 'evidence-too-deep'],
  ['JSON that is no plan', 'x.json', '{"a":1}', 'evidence-format-unknown'],
])('scan of %s', (_, name, content, code) => {
  expectProblem(cli.run(scratch, 'scan', file(name, content)), code);
});

test('scan of what is not there, of a folder without evidence, of a folder that may not be read', () => {
  expectProblem(cli.run(scratch, 'scan', 'absent.json'), 'file-missing');
  mkdirSync(join(scratch, 'empty'), { recursive: true });
  expectProblem(cli.run(scratch, 'scan', 'empty'), 'evidence-missing');
  if (process.getuid?.() === 0) return;
  mkdirSync(join(scratch, 'locked'), { recursive: true });
  chmodSync(join(scratch, 'locked'), 0);
  expectProblem(cli.run(scratch, 'scan', 'locked'), 'file-unreadable');
});

const bomb = `version: 1\nname: bomb\na: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'
  .split('')
  .map((name, at) => `${name}: &${name} [${`*${'abcdefgh'[at]},`.repeat(9)}]`)
  .join('\n')}\n`;

test.each([
  ['a YAML bomb', bomb, '(yaml-invalid|unknown-key)'],
  ['an unknown key', POLICY.replace('mode:', 'mood:'), 'unknown-key'],
  ['an unknown danger', POLICY.replace('harms: [data-loss]', 'dangers: [sql/drop-tabel]'), 'unknown-danger'],
  [
    'a field that does not exist',
    POLICY.replace('    require:', '    when: { "==": [{ var: change.adress }, "x"] }\n    require:'),
    'unknown-field',
  ],
  ['a policy without rules', 'version: 1\nname: none\nrules: []\n', '(policy-empty|invalid-value)'],
  ['YAML that is none', 'version: 1\n  name: [', 'yaml-invalid'],
])('policies with %s', (_, policy, code) => {
  const folder = mkdtempSync(join(scratch, 'policies-'));
  mkdirSync(join(folder, 'policies'));
  writeFileSync(join(folder, 'config.yaml'), CONFIG);
  writeFileSync(join(folder, 'policies', 'databases.yaml'), policy);
  expectProblem(cli.run(repo.folder, 'check', '--base', 'main', '--head', 'drop', '--policies', folder), code);
  const linted = cli.run(repo.folder, 'lint', folder);
  expect([linted.status, linted.stdout]).toEqual([2, expect.stringMatching(new RegExp(`databases\\.yaml:\\d+:\\d+  ${code}`))]);
});

test.each([
  ['of another version', '{"version":2,"pull":{"author":"a","headSha":"c"}}', 'version-unsupported'],
  ['with an unknown key', '{"version":1,"pull":{"auhtor":"a","author":"a","headSha":"c"}}', 'unknown-key'],
  ['without an author', '{"version":1,"pull":{"headSha":"c"}}', 'missing-key'],
  ['that are no JSON', '{', 'facts-invalid'],
  ['of another commit', `{"version":1,"pull":{"author":"a","headSha":"${'0'.repeat(40)}"}}`, 'facts-other-head'],
  ['with a wrong value', '{"version":1,"pull":{"author":"a","headSha":"c","draft":"yes"}}', 'invalid-value'],
])('facts %s', (_, facts, code) => {
  expectProblem(cli.run(repo.folder, 'check', '--base', 'main', '--facts', join(scratch, file('facts.json', facts))), code);
});

test('no repository, no such revision, no such folder', () => {
  expectProblem(cli.run(scratch, 'check'), 'not-a-repository');
  expectProblem(cli.run(repo.folder, 'check', '--base', 'nowhere'), 'revision-missing');
  expectProblem(cli.run(repo.folder, 'check', '--repo', 'nowhere'), 'file-missing');
  expectProblem(cli.run(scratch, 'lint'), 'file-missing');
  const json = cli.run(scratch, 'check', '--format', 'json');
  expect([json.status, isVerdict(JSON.parse(json.stdout))]).toEqual([2, true]);
});

test.each([
  ['an unknown command', ['scna'], 'scan'],
  ['an unknown option', ['check', '--plam', 'x'], '--plan'],
  ['a missing argument', ['scan'], ''],
  ['a value that is not offered', ['scan', '--format', 'xml', 'x'], 'sarif'],
  ['an instant without a zone', ['check', '--now', '2026-11-20'], '2026-11-20T10:00:00Z'],
])('%s', (_, args, suggestion) => {
  const ran = cli.run(repo.folder, ...args);
  expectProblem(ran, 'usage');
  expect(ran.stderr).toContain(suggestion);
});

test('a reader that closes the pipe early is no crash', () => {
  const { status, stderr } = spawnSync(
    'bash',
    ['-c', 'set -o pipefail; "$0" "$1" dangers --format json | head -c 1 >/dev/null', process.execPath, cli.script],
    {
      encoding: 'utf8',
    },
  );
  expect([status, stderr]).toEqual([0, '']);
});

test('text of the pull request is inert', () => {
  file('evil.sql', 'DROP TABLE "\u001b]0;x\u0007::error::x";\n-- ##[add-mask]x\nDROP TABLE "@alice <img src=x>\u202e";\n');
  for (const format of ['text', 'json', 'markdown', 'sarif']) {
    const { stdout, stderr } = cli.run(scratch, 'scan', '--format', format, 'evil.sql');
    expect(stdout + stderr).not.toMatch(/[\u001b\u0007\u202e]|^\s*::|##\[/m);
    if (format === 'markdown') expect(stdout.replace(/`[^`\n]*`/g, '')).not.toMatch(/@alice|<img/);
  }
});

test('colour only where it is wanted', () => {
  file('drop.sql', 'DROP TABLE users;\n');
  const coloured = (env: Record<string, string>): boolean =>
    cli.runWith({ folder: scratch, env }, 'scan', 'drop.sql').stdout.includes('\u001b[');
  expect([
    coloured({}),
    coloured({ FORCE_COLOR: '1' }),
    coloured({ FORCE_COLOR: '1', NO_COLOR: '1' }),
    coloured({ FORCE_COLOR: '0' }),
  ]).toEqual([false, true, false, false]);
});
