/** The command line from the outside: results, exit status, and how it behaves between other programs. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isScan, isVerdict } from '../../src/schema/validators.js';
import { temporaryRepository, type TemporaryRepository } from '../adapters/temporary-repository.ts';
import { buildCommandLine, expectProblem, type CommandLine, type Ran } from './command-line.ts';
import { CONFIG, PLAN, POLICY } from './small-set.ts';

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
  file('network=1.json', JSON.stringify(PLAN));
  const whole = cli.run(repo.folder, 'check', '--base', 'main', '--head', 'infra', '--plan', join(scratch, 'network=1.json'));
  expect([whole.status, whole.stderr]).toEqual([1, '']);
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
    stdout: expect.stringContaining('requires: 2 approvals from role `dba`') as string,
  });
  file('verdict.json', cli.run(repo.folder, 'check', '--base', 'main', '--head', 'drop', '--format', 'json').stdout);
  expect(cli.run(scratch, 'explain', '--verdict', 'verdict.json')).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('data-is-destroyed') as string,
  });
});

test('a disk that is full is a problem, whatever the verdict', () => {
  const { status, stderr } = spawnSync('bash', ['-c', '"$0" "$1" dangers >/dev/full', process.execPath, cli.script], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([2, expect.stringMatching(/^write-failed {2}the output could not be written/)]);
});

test('a pipe that can be read only once is read once', () => {
  file('plan.json', JSON.stringify(PLAN));
  const ran = spawnSync('bash', ['-c', '"$0" "$1" scan --format json <(cat plan.json)', process.execPath, cli.script], {
    encoding: 'utf8',
    cwd: scratch,
  });
  expect(JSON.parse(ran.stdout)).toMatchObject({ changes: { total: 1 }, problems: [] });
});

test('--fail-on says which findings give status 1', () => {
  const statuses = (sql: string): (number | null)[] =>
    ['low', 'medium', 'high', 'critical', 'never'].map((level) => cli.run(scratch, 'scan', '--fail-on', level, file('1.sql', sql)).status);
  expect([statuses('DROP TABLE users;'), statuses('CREATE INDEX i ON users (id);')]).toEqual([
    [1, 1, 1, 1, 0],
    [1, 1, 1, 0, 0],
  ]);
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
