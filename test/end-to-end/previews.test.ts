/** Pulumi previews and CloudFormation change sets through the built command line. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isScan, isVerdict } from '../../src/schema/validators.js';
import { temporaryRepository, type TemporaryRepository } from '../adapters/temporary-repository.ts';
import { setOf } from '../readers/cloudformation-change-set/read.ts';
import { documentOf, eventsOf } from '../readers/pulumi-preview/read.ts';
import { buildCommandLine, expectProblem, type CommandLine } from './command-line.ts';

const CONFIG = `version: 1
owners: [acme/platform]
sources:
  - { id: shop, reader: pulumi-preview, files: ["previews/{environment}/shop.json"], when: { paths: ["pulumi/**"] } }
  - { id: data, reader: cloudformation-change-set, files: ["sets/{environment}/*.json"], when: { paths: ["cdk/**"] } }
environments: { production: { branches: [main] } }
roles: { dba: { users: [ada, bob] } }
`;
const POLICY = `version: 1
name: databases
mode: enforce
rules:
  - id: database-goes
    match: { types: [aws_db_instance], kinds: [delete, replace], environments: [production] }
    require: { approvals: [{ count: 1, from: { roles: [dba] } }] }
`;
const STEPS = [{ op: 'delete', type: 'aws:rds/instance:Instance', old: { engine: 'mysql', password: 'canary-of-preview' } }];
const REMOVED = {
  action: 'Remove',
  type: 'AWS::RDS::DBInstance',
  id: 'Db',
  PolicyAction: 'Delete',
  before: { Properties: { MasterUserPassword: 'canary-of-set' } },
};
const NESTED = { action: 'Modify', type: 'AWS::CloudFormation::Stack', id: 'Data', Replacement: 'False', ChangeSetId: 'arn:data' };

let cli: CommandLine;
let repo: TemporaryRepository;
let scratch: string;

beforeAll(async () => {
  cli = await buildCommandLine();
  scratch = mkdtempSync(join(tmpdir(), 'interlock-previews-'));
  repo = temporaryRepository();
  repo.commit({ '.interlock/config.yaml': CONFIG, '.interlock/policies/databases.yaml': POLICY, 'README.md': 'x\n' });
  repo.git('checkout', '-q', '-b', 'change');
  repo.commit({ 'pulumi/index.ts': '// x\n', 'cdk/app.ts': '// x\n' });
});

afterAll(() => {
  cli.remove();
  repo.remove();
  rmSync(scratch, { recursive: true, force: true });
});

function file(folder: string, name: string, content: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
}

test('both formats of a preview and a change set are scanned together, and no secret is shown', () => {
  file(scratch, 'preview.json', documentOf(STEPS, { changeSummary: { delete: 1 } }));
  file(scratch, 'events.jsonl', eventsOf(STEPS));
  file(scratch, 'set.json', setOf([REMOVED]));
  const names = ['preview.json', 'events.jsonl', 'set.json'];
  for (const format of ['text', 'json', 'markdown', 'sarif']) {
    const { status, stdout, stderr } = cli.run(scratch, 'scan', '--format', format, ...names);
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toContain('infra/stateful-delete');
    expect(stdout + stderr).not.toContain('canary');
  }
  const document: unknown = JSON.parse(cli.run(scratch, 'scan', '--format', 'json', ...names).stdout);
  expect([isScan(document), isScan.errors]).toEqual([true, null]);
  const found = (document as { findings: { danger: string; type: string; address: string; location: { line?: number } }[] }).findings;
  const deleted = found.filter(({ danger }) => danger === 'infra/stateful-delete');
  expect(deleted.map(({ address }) => address)).toEqual(['aws:rds/instance:Instance::main', 'aws:rds/instance:Instance::main', 'shop/Db']);
  expect(new Set(deleted.map(({ type }) => type))).toEqual(new Set(['aws_db_instance']));
  expect(deleted.every(({ location }) => (location.line ?? 0) > 1)).toBe(true);
});

test('from standard input, and from a folder', () => {
  const ran = cli.runWith({ folder: scratch, input: eventsOf(STEPS) }, 'scan', '-');
  expect([ran.status, ran.stdout.includes('infra/stateful-delete')]).toEqual([1, true]);
  expect(cli.run(scratch, 'scan', '.').stdout).toContain('in 3 changes');
});

test('a nested change set in another file is found, and one that is nowhere is not safe', () => {
  file(scratch, 'nested/root.json', setOf([NESTED]));
  const alone = cli.run(scratch, 'scan', 'nested/root.json');
  expect([alone.status, alone.stdout.includes('any/change-not-understood')]).toEqual([1, true]);
  file(
    scratch,
    'nested/z.json',
    setOf([{ action: 'Remove', type: 'AWS::SNS::Subscription' }], { ChangeSetId: 'arn:data', StackName: 'shop-Data' }),
  );
  expect(cli.run(scratch, 'scan', 'nested').stdout).not.toContain('any/change-not-understood');
});

test('formats that are not read say so', () => {
  file(scratch, 'other/whatif.json', '{"status": "Succeeded", "changes": []}');
  expectProblem(cli.run(scratch, 'scan', 'other/whatif.json'), 'evidence-format-unknown');
  file(scratch, 'other/cut.json', eventsOf(STEPS).slice(0, 700));
  expectProblem(cli.run(scratch, 'scan', 'other/cut.json'), 'evidence-unreadable');
});

test('sources owe them, take them from their path, and one policy holds for both', () => {
  const owed = cli.run(repo.folder, 'check', '--base', 'main', '--format', 'json');
  expect(owed.status).toBe(2);
  expect(codes(owed.stdout).filter((code) => code === 'evidence-missing')).toHaveLength(2);
  file(repo.folder, 'previews/production/shop.json', documentOf(STEPS, { changeSummary: { delete: 1 } }));
  file(repo.folder, 'sets/production/data.json', setOf([REMOVED]));
  const checked = cli.run(repo.folder, 'check', '--base', 'main', '--format', 'json');
  const verdict: unknown = JSON.parse(checked.stdout);
  expect([isVerdict(verdict), isVerdict.errors]).toEqual([true, null]);
  const { verdict: said, findings } = verdict as { verdict: string; findings: { source: string; environment: string; danger: string }[] };
  expect([checked.status, said]).toEqual([1, 'waiting']);
  const gone = findings.filter(({ danger }) => danger === 'infra/stateful-delete');
  expect(gone.map(({ source, environment }) => `${source} in ${environment}`).sort()).toEqual(['data in production', 'shop in production']);
});

test('a file under the source of another format is a problem', () => {
  file(repo.folder, 'previews/production/shop.json', setOf([REMOVED]));
  const wrong = cli.run(repo.folder, 'check', '--base', 'main', '--format', 'json');
  expect([wrong.status, codes(wrong.stdout).includes('evidence-format-unknown')]).toEqual([2, true]);
});

function codes(verdict: string): string[] {
  return (JSON.parse(verdict) as { problems: { code: string }[] }).problems.map(({ code }) => code);
}
