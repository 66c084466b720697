/** Manifests, CODEOWNERS and workflows from the outside: through the built command line, in a repository and as files. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isScan, isVerdict } from '../../src/schema/validators.js';
import { temporaryRepository, type TemporaryRepository } from '../adapters/temporary-repository.ts';
import { buildCommandLine, type CommandLine } from './command-line.ts';

const CONFIG = `version: 1
owners: [ada]
sources: [{ id: cluster, reader: kubernetes-manifests, files: ["deploy/*.yaml"] }]
`;
const POLICY = `version: 1
name: cluster
mode: enforce
rules: [{ id: data, match: { harms: data-loss, types: [PersistentVolumeClaim] }, require: { approvals: { from: { users: [ada] } } } }]
`;
const CLAIM = 'apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: { name: data, namespace: shop }\n';
const SECRET = 'apiVersion: v1\nkind: Secret\nmetadata: { name: db }\nstringData: { password: c4n4ry-VALUE }\n';

let cli: CommandLine;
let repo: TemporaryRepository;
let scratch: string;

beforeAll(async () => {
  cli = await buildCommandLine();
  scratch = mkdtempSync(join(tmpdir(), 'interlock-scratch-'));
  for (const [name, text] of Object.entries({
    'old/all.yaml': `${CLAIM}---\n${SECRET}`,
    'new/all.yaml': SECRET.replace('VALUE', 'OTHER'),
    'new/values.yaml': 'replicas: 3\n',
  })) {
    mkdirSync(join(scratch, name, '..'), { recursive: true });
    writeFileSync(join(scratch, name), text);
  }
  repo = temporaryRepository();
  repo.commit({
    '.interlock/config.yaml': CONFIG,
    '.interlock/policies/cluster.yaml': POLICY,
    'deploy/all.yaml': `${CLAIM}---\n${SECRET}`,
  });
  repo.git('checkout', '-q', '-b', 'feature');
  repo.commit({ 'deploy/all.yaml': SECRET.replace('VALUE', 'OTHER'), 'deploy/new.yaml': 'kind: {{ .x }}\n' });
});

afterAll(() => {
  cli.remove();
  repo.remove();
  rmSync(scratch, { recursive: true, force: true });
});

test('check compares with the target branch, and waits for who is named', () => {
  const { status, stdout, stderr } = cli.run(repo.folder, 'check', '--base', 'main', '--head', 'feature', '--format', 'json');
  const verdict: unknown = JSON.parse(stdout);
  expect([status, isVerdict(verdict), isVerdict.errors]).toEqual([1, true, null]);
  const { findings, rules } = verdict as {
    findings: { danger: string; address: string }[];
    rules: { policy: string; rule: string; outcome: string }[];
  };
  expect(findings.map(({ danger, address }) => `${danger} ${address}`).sort()).toEqual([
    'any/change-not-understood deploy/new.yaml',
    'infra/k8s-pvc-or-pv-delete shop/PersistentVolumeClaim/data',
    'infra/secret-value-change Secret/db',
  ]);
  expect(rules.map(({ policy, rule, outcome }) => `${policy}/${rule} ${outcome}`).sort()).toEqual([
    'cluster/data waiting',
    'interlock/not-understood waiting',
  ]);
  expect(stdout + stderr).not.toContain('c4n4ry');
});

test('scan takes a folder, and another one for how it was', () => {
  const compared = cli.run(scratch, 'scan', 'new', '--base', 'old', '--format', 'json');
  const document: unknown = JSON.parse(compared.stdout);
  expect([compared.status, isScan(document)]).toEqual([1, true]);
  expect((document as { changes: { byKind: object } }).changes.byKind).toEqual({ update: 1, delete: 1 });
  expect(compared.stdout + compared.stderr).not.toContain('c4n4ry');
  const alone = cli.run(scratch, 'scan', 'new');
  expect([alone.status, alone.stdout]).toEqual([0, expect.stringContaining('1 change')]);
});
