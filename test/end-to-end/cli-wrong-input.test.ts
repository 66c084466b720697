/** Every wrong input gets a problem and status 2 instead of a crash, and JSON output stays as its schema says. The cases run side by side. */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isScan, isVerdict } from '../../src/schema/validators.js';
import { temporaryRepository, type TemporaryRepository } from '../adapters/temporary-repository.ts';
import { buildCommandLine, expectProblem, type CommandLine } from './command-line.ts';
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
  repo.commit({ 'db/migrations/2.sql': 'DROP TABLE users;\n' });
  mkdirSync(join(scratch, 'set', '.interlock', 'policies'), { recursive: true });
  writeFileSync(join(scratch, 'set', '.interlock', 'config.yaml'), CONFIG);
  writeFileSync(join(scratch, 'set', '.interlock', 'policies', 'databases.yaml'), POLICY);
  writeFileSync(join(scratch, 'plan.json'), JSON.stringify(PLAN));
  mkdirSync(join(scratch, 'empty'));
  symlinkSync('loop', join(scratch, 'loop'));
  mkdirSync(join(scratch, 'linked'));
  symlinkSync('nowhere', join(scratch, 'linked', '1.sql'));
});

afterAll(() => {
  cli.remove();
  repo.remove();
  rmSync(scratch, { recursive: true, force: true });
});

test.each([
  ['a folder', ['scan', 'closed/locked']],
  ['a file in it', ['scan', 'closed/locked/1.sql']],
  ['a folder above it', ['scan', 'closed/']],
  ['policies', ['lint', 'closed/locked']],
])('%s that may not be looked into', (_, args) => {
  chmodSync(scratch, 0o755);
  const locked = join(scratch, 'closed', 'locked');
  mkdirSync(locked, { recursive: true });
  chmodSync(locked, 0);
  const ran = cli.runWith({ folder: scratch, unprivileged: true }, ...args);
  expectProblem(ran, 'file-unreadable');
  expect(ran.stderr).toMatch(/^closed\/locked/);
});

/** Cases run side by side, so that each has a folder. */
function file(name: string, content: string | Buffer): string {
  const path = join(mkdtempSync(join(scratch, 'case-')), name);
  writeFileSync(path, content);
  return path;
}

const plan = JSON.stringify(PLAN);

test.concurrent.each([
  ...[1, 30, 120, 200, 300, plan.length - 1].map(
    (at) => [`a plan cut off at byte ${at}`, 'plan.json', plan.slice(0, at), 'evidence-unreadable'] as const,
  ),
  ['a plan with something after it', 'plan.json', `${plan}{}`, 'evidence-unreadable'],
  [
    'a plan with its changes twice',
    'plan.json',
    plan.replace('"resource_changes":', '"resource_changes":[],"resource_changes":'),
    'evidence-unreadable',
  ],
  ['a plan that is not UTF-8', 'plan.json', Buffer.from(plan.replace('"main"', '"caf\xe9"'), 'latin1'), 'evidence-unreadable'],
  ['a binary file', 'plan.json', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 3]), 'evidence-unreadable'],
  ['a zipped plan', 'tfplan', Buffer.from('PK\x03\x04xxxx'), 'evidence-format-unknown'],
  ['a plan of a later major', 'plan.json', JSON.stringify({ ...PLAN, format_version: '2.0' }), 'plan-version-unsupported'],
  ['a plan that failed', 'plan.json', JSON.stringify({ ...PLAN, errored: true }), 'plan-errored'],
  ['an empty file', 'plan.json', '', 'evidence-empty'],
  ['blanks', 'plan.json', ' \n\t\n', 'evidence-empty'],
  ['an empty migration', 'none.sql', ' \n', 'evidence-empty'],
  ['a migration that is not UTF-8', '1.sql', Buffer.from('-- caf\xe9\nDROP TABLE a;', 'latin1'), 'evidence-unreadable'],
  ['a migration with NUL', '1.sql', 'DROP TABLE a;\0', 'evidence-unreadable'],
  ['a migration of 65 MiB', '1.sql', 'a'.repeat(65 << 20), 'sql-too-large'],
  ['nested arrays', 'deep.json', '['.repeat(5_000_000), 'evidence-too-deep'],
  ['nested objects', 'deep.json', `{"format_version":"1.2","resource_changes":[${'{"a":'.repeat(1_000_000)}`, 'evidence-too-deep'],
  ['JSON that is no plan', 'x.json', '{"a":1}', 'evidence-format-unknown'],
  ['text', 'notes.txt', 'hello', 'evidence-format-unknown'],
] as const)('scan of %s', async (_, name, content, code) => {
  const ran = await cli.start(scratch, 'scan', '--format', 'json', file(name, content));
  expectProblem(ran, code);
  const document: unknown = JSON.parse(ran.stdout);
  expect([isScan(document), isScan.errors]).toEqual([true, null]);
});

test.concurrent.each([
  ['a file that is not there', ['scan', 'absent.json'], 'file-missing'],
  ['a file below a file', ['scan', 'plan.json/x.json'], 'file-missing'],
  ['no name', ['scan', ''], 'file-missing'],
  ['a folder without evidence', ['scan', 'empty'], 'evidence-missing'],
  ['a glob that matches nothing', ['scan', 'empty/*.sql'], 'evidence-missing'],
  ['a link to itself', ['scan', 'loop'], 'file-unreadable'],
  ['a folder behind a link to itself', ['scan', 'loop/x.sql'], 'file-unreadable'],
  ['a folder with a broken link', ['scan', 'linked'], 'file-missing'],
  ['a schema that is a folder', ['scan', '--schema', 'empty', 'plan.json'], 'file-unreadable'],
  ['a version that is none', ['scan', '--server', 'new', 'plan.json'], 'usage'],
  ['a tool that is not known', ['scan', '--framework', 'flywya', 'plan.json'], 'usage'],
  ['a parameter that no danger has', ['scan', '--parameter', 'many-delete=3', 'plan.json'], 'did you mean `many-deletes`?'],
  ['a parameter without a number', ['scan', '--parameter', 'many-deletes=few', 'plan.json'], 'usage'],
  ['policies that are not there', ['lint'], 'file-missing'],
  ['policies that are a file', ['lint', 'plan.json'], 'usage'],
  ['policies behind a link to itself', ['lint', 'loop'], 'file-unreadable'],
  ['the folder above the policies', ['lint', 'set'], 'did you mean `set/.interlock'],
  ['a folder of the policies', ['lint', 'set/.interlock/policies'], 'did you mean `set/.interlock'],
  ['a folder without policies', ['check', '--policies', 'empty'], 'config-missing'],
  ['a verdict that is none', ['explain', '--verdict', 'plan.json'], 'invalid-value'],
  ['a danger that is mistyped', ['dangers', 'sql/drop-tabel'], 'did you mean `sql/drop-table'],
  ['a name of nothing', ['explain', 'sql/drop-tabel'], 'unknown-name'],
  ['a folder that is no repository', ['check'], 'not-a-repository'],
] as const)('%s', async (_, args, code) => {
  expectProblem(await cli.start(scratch, ...args), code);
});

test.concurrent.each([
  ['a base that does not exist', ['--base', 'nowhere'], 'revision-missing'],
  ['a base that is an option', ['--base=--output=pwned'], 'revision-missing'],
  ['a base that is a range', ['--base', 'main..drop'], 'revision-missing'],
  ['a base that is a tree', ['--base', 'main^{tree}'], 'revision-missing'],
  ['a head that does not exist', ['--head', 'nowhere'], 'revision-missing'],
  ['a repository that is not there', ['--repo', 'nowhere'], 'file-missing'],
  ['a plan that is not there', ['--plan', 'nowhere.json'], 'file-missing'],
  ['a plan that is a folder', ['--plan', '.'], 'file-unreadable'],
  ['a plan for an environment that is not declared', ['--plan', 'PLAN=prodution'], 'unknown-name'],
  ['migrations that are not there', ['--migrations', 'database/**/*.sql'], 'evidence-missing'],
  ['an instant without a zone', ['--now', '2026-11-20'], 'usage'],
  ['a day that does not exist', ['--now', '2026-02-30T00:00:00Z'], 'usage'],
  ['facts that are a folder', ['--facts', '.'], 'file-unreadable'],
  ['policies that are not there', ['--policies', 'nowhere'], 'file-missing'],
] as const)('check with %s', async (_, args, code) => {
  const given = args.map((arg) => arg.replace('PLAN', join(scratch, 'plan.json')));
  const ran = await cli.start(repo.folder, 'check', '--base', 'main', '--format', 'json', ...given);
  expectProblem(ran, code);
  const document: unknown = JSON.parse(ran.stdout);
  expect([isVerdict(document), isVerdict.errors]).toEqual([true, null]);
});

const bomb = `version: 1\nname: bomb\na: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'
  .split('')
  .map((name, at) => `${name}: &${name} [${`*${'abcdefgh'[at]},`.repeat(9)}]`)
  .join('\n')}\n`;

test.concurrent.each([
  ['a YAML bomb', bomb, '(yaml-invalid|unknown-key)'],
  ['YAML nested without end', '['.repeat(900_000), 'yaml-invalid'],
  ['200,000 times the same key', 'a: 1\n'.repeat(150_000), 'yaml-invalid'],
  ['tabs', 'version: 1\nrules:\n\t- id: x\n', 'yaml-invalid'],
  ['bytes that are not UTF-8', Buffer.from('version: 1\nname: caf\xe9\n', 'latin1'), 'yaml-invalid'],
  ['an unknown key', POLICY.replace('mode:', 'mood:'), 'unknown-key'],
  ['an unknown danger', POLICY.replace('harms: [data-loss]', 'dangers: [sql/drop-tabel]'), 'unknown-danger'],
  [
    'a field that does not exist',
    POLICY.replace('    require:', '    when: { "==": [{ var: change.adress }, "x"] }\n    require:'),
    'unknown-field',
  ],
  ['a policy without rules', 'version: 1\nname: none\nrules: []\n', '(policy-empty|invalid-value)'],
  ['YAML that is none', 'version: 1\n  name: [', 'yaml-invalid'],
] as const)('policies with %s', async (_, policy, code) => {
  const folder = mkdtempSync(join(scratch, 'policies-'));
  mkdirSync(join(folder, 'policies'));
  writeFileSync(join(folder, 'config.yaml'), CONFIG);
  writeFileSync(join(folder, 'policies', 'databases.yaml'), policy);
  expectProblem(await cli.start(repo.folder, 'check', '--base', 'main', '--head', 'drop', '--policies', folder), code);
  const linted = await cli.start(repo.folder, 'lint', folder);
  expect([linted.status, linted.stdout]).toEqual([2, expect.stringMatching(new RegExp(`databases\\.yaml:\\d+:\\d+  ${code}`))]);
});

test('lint tells of links what judging will make of them', async () => {
  const folder = mkdtempSync(join(scratch, 'policies-'));
  mkdirSync(join(folder, 'policies'));
  writeFileSync(join(folder, 'config.yaml'), CONFIG);
  writeFileSync(join(folder, 'policies', 'databases.yaml'), POLICY);
  symlinkSync('nowhere', join(folder, 'policies', 'broken.yaml'));
  symlinkSync('..', join(folder, 'exceptions'));
  symlinkSync('..', join(folder, 'README.md'));
  const linted = await cli.start(repo.folder, 'lint', folder, '--format', 'json');
  const { problems } = JSON.parse(linted.stdout) as { problems: { code: string; location: { file: string } }[] };
  expect(problems.map(({ code, location }) => `${code} ${relative(folder, location.file)}`)).toEqual([
    'file-unreadable exceptions',
    'file-unreadable policies/broken.yaml',
  ]);
});

test('lint gives a document too where there is nothing to lint', async () => {
  const linted = await cli.start(scratch, 'lint', 'nowhere', '--format', 'json');
  expect([linted.status, JSON.parse(linted.stdout)]).toMatchObject([2, { version: 1, problems: [{ code: 'file-missing' }] }]);
});

test.concurrent.each([
  ['of another version', '{"version":2,"pull":{"author":"a","headSha":"c"}}', 'version-unsupported'],
  ['with an unknown key', '{"version":1,"pull":{"auhtor":"a","author":"a","headSha":"c"}}', 'unknown-key'],
  ['without an author', '{"version":1,"pull":{"headSha":"c"}}', 'missing-key'],
  ['that are no JSON', '{', 'facts-invalid'],
  ['of another commit', `{"version":1,"pull":{"author":"a","headSha":"${'0'.repeat(40)}"}}`, 'facts-other-head'],
  ['that are nested without end', '['.repeat(1_000_000), 'facts-invalid'],
  ['that are too large', ' '.repeat(17 << 20), 'file-unreadable'],
  ['with a wrong value', '{"version":1,"pull":{"author":"a","headSha":"c","draft":"yes"}}', 'invalid-value'],
])('facts %s', async (_, facts, code) => {
  expectProblem(await cli.start(repo.folder, 'check', '--base', 'main', '--facts', file('facts.json', facts)), code);
});

test.concurrent.each([
  ['an unknown command', ['scna'], 'scan'],
  ['help for an unknown command', ['help', 'scna'], 'scan'],
  ['an unknown option', ['check', '--plam', 'x'], '--plan'],
  ['a missing argument', ['scan'], 'a file'],
  ['a missing value', ['check', '--plan'], '--plan'],
  ['more than is taken', ['check', 'x'], 'in quotes'],
  ['a value that is not offered', ['scan', '--format', 'xml', 'x'], 'sarif'],
  ['an almost right value', ['scan', '--fail-on', 'hihg', 'x'], '`high`'],
])('%s', async (_, args, suggestion) => {
  const ran = await cli.start(repo.folder, ...args);
  expectProblem(ran, 'usage');
  expect(ran.stderr).toContain(suggestion);
});
