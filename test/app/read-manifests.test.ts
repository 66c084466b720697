/** A pull request that changes manifests, CODEOWNERS and workflows, judged over a real repository. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openWorkspace } from '../../src/adapters/files/workspace.ts';
import { openGitRepository } from '../../src/adapters/git/git-repository.ts';
import { check } from '../../src/app/check.ts';
import { ok } from '../../src/model/problem.ts';
import type { Verdict } from '../../src/model/verdict.ts';
import { temporaryRepository, type TemporaryRepository } from '../adapters/temporary-repository.ts';

let repo: TemporaryRepository;
beforeEach(() => {
  repo = temporaryRepository();
});
afterEach(() => repo.remove());

const CONFIG = `version: 1
owners: [ada]
sources:
  - { id: cluster, reader: kubernetes-manifests, files: ["deploy/{environment}/**/*.yaml"] }
  - { id: docs, reader: changed-files, files: ["docs/**"] }
`;
const deployment = (image: string, more = ''): string =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web, namespace: shop }\nspec: { template: { spec: { ${more}containers: [{ name: web, image: "${image}" }] } } }\n`;
const claim = (name: string): string => `apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: { name: ${name}, namespace: shop }\n`;

async function judged(mostReads?: number): Promise<Verdict> {
  const opened = await openGitRepository({ folder: repo.folder, base: 'main', head: 'feature' });
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  const repository = mostReads === undefined ? opened.value : Object.assign(opened.value, { mostReads });
  const facts = { version: 1 as const, now: '2026-11-20T10:00:00Z', pull: { author: 'alice', headSha: repository.head.sha } };
  const { verdict } = await check({
    ...{ repository, evidence: openWorkspace({ root: repo.folder, place: 'laptop' }), facts: () => Promise.resolve(ok(facts)) },
    ...{ folder: '.interlock', plans: [], migrations: [], noPolicy: 'allow' },
  });
  return verdict;
}

const lines = ({ findings }: Verdict): string[] =>
  findings.map(({ danger, environment, address, source }) => `${danger} ${environment} ${source} ${address}`).sort();

test('objects are compared within their environment, with what the pull request left', async () => {
  repo.commit({
    '.interlock/config.yaml': CONFIG,
    'deploy/production/a.yaml': `${deployment('web:1')}---\n${claim('data')}---\n${claim('kept')}`,
    'deploy/staging/a.yaml': deployment('web:1'),
    'deploy/staging/old.yaml': claim('moved'),
  });
  repo.git('checkout', '-q', '-b', 'feature');
  repo.commit({
    'deploy/production/a.yaml': deployment('web:2'),
    'deploy/production/b.yaml': claim('kept'),
    'deploy/staging/a.yaml': deployment('web:2', 'hostNetwork: true, '),
    'deploy/staging/old.yaml': null,
    'deploy/production/old.yaml': claim('moved'),
  });
  repo.git('checkout', '-q', 'main');
  // What the target branch brings meanwhile is nobody's deletion.
  repo.commit({ 'deploy/production/a.yaml': `${deployment('web:1')}---\n${claim('data')}---\n${claim('kept')}---\n${claim('later')}` });
  const verdict = await judged();
  expect(verdict.problems).toEqual([]);
  expect(lines(verdict)).toEqual([
    'infra/k8s-pvc-or-pv-delete production cluster shop/PersistentVolumeClaim/data',
    'infra/k8s-pvc-or-pv-delete staging cluster shop/PersistentVolumeClaim/moved',
    'infra/k8s-security-context-weakened staging cluster shop/Deployment/web',
    'infra/multi-environment-change production cluster plan',
    'infra/multi-environment-change staging cluster plan',
  ]);
  expect(verdict.changes.byKind).toEqual({ update: 2, delete: 2, create: 1 });
});

test('more changed manifests than may be read are an error', async () => {
  repo.commit({ '.interlock/config.yaml': CONFIG });
  repo.git('checkout', '-q', '-b', 'feature');
  repo.commit(Object.fromEntries(['1', '2', '3', '4', '5'].map((name) => [`deploy/production/${name}.yaml`, claim(name)])));
  const verdict = await judged(1);
  expect([verdict.verdict, verdict.problems.map(({ code }) => code)]).toEqual(['error', ['evidence-too-large']]);
});

test('owners and workflows are looked at without being asked for, and other files where a source names them', async () => {
  repo.commit({
    '.interlock/config.yaml': CONFIG,
    '.interlock/policies/a.yaml':
      'version: 1\nname: a\nmode: enforce\nrules: [{ id: docs, each: change, match: { types: [file], paths: ["docs/**"] }, require: { labels: [docs] } }]\n',
    CODEOWNERS: '* @acme/dev\n/db/ @acme/dba\n',
    'docs/a.md': 'a',
    'src/a.ts': 'a',
  });
  repo.git('checkout', '-q', '-b', 'feature');
  repo.commit({
    CODEOWNERS: '* @acme/dev\n/db/\n',
    '.github/workflows/ci.yml': 'on: pull_request_target\njobs: { a: { steps: [{ run: "gh pr checkout 1" }] } }\n',
    'docs/a.md': 'b',
    'src/a.ts': 'b',
  });
  const verdict = await judged();
  expect(lines(verdict)).toEqual([
    'infra/ci-untrusted-code unknown changed-files .github/workflows/ci.yml',
    'infra/codeowners-loosened unknown changed-files CODEOWNERS',
    'infra/policy-gate-self-change unknown changed-files CODEOWNERS',
  ]);
  // The built-in rule speaks for the change of the gate; the others are for rules to match.
  expect(verdict.unmatched.findings).toHaveLength(2);
  expect(verdict.rules.map(({ policy, rule, outcome }) => `${policy}/${rule} ${outcome}`)).toEqual([
    'interlock/policy-change waiting',
    'a/docs waiting',
  ]);
  expect(verdict.changes.total).toBe(3);
});

test('an object that still stands in an unchanged file beside stays, unless the files are for two clusters', async () => {
  const config = CONFIG.replace('deploy/{environment}/**/*.yaml', 'deploy/{environment}/**/*.yaml", "flat/*.yaml');
  repo.commit({
    '.interlock/config.yaml': config,
    // Twice by mistake, in one folder.
    'deploy/production/a.yaml': `${deployment('web:1')}---\n${claim('twice')}---\n${claim('gone')}---\n${claim('edited')}`,
    'deploy/production/b.yaml': claim('twice'),
    'deploy/production/c.yaml': `${claim('other')}---\n${claim('edited')}`,
    'deploy/production/d.yaml': claim('d'),
    'deploy/production/e.yaml': claim('e'),
    // Another folder, and files of two clusters that repeat each other.
    'deploy/production/eu/a.yaml': `${deployment('web:1')}---\n${claim('eu')}`,
    'deploy/production/us/a.yaml': claim('eu'),
    'flat/eu.yaml': `${deployment('web:1')}---\n${claim('flat')}`,
    'flat/us.yaml': `${deployment('web:1')}---\n${claim('flat')}`,
    'flat/all.yaml': claim('whole'),
    'flat/whole.yaml': claim('whole'),
    'deploy/staging/x.yaml': claim('gone'),
  });
  repo.git('checkout', '-q', '-b', 'feature');
  repo.commit({
    'deploy/production/a.yaml': deployment('web:1'),
    'deploy/production/eu/a.yaml': deployment('web:1'),
    'deploy/production/c.yaml': `${claim('new')}---\n${claim('other')}---\n${claim('edited')}`,
    'flat/eu.yaml': deployment('web:1'),
    'flat/whole.yaml': null,
  });
  const verdict = await judged();
  const deleted = ['gone', 'eu'].map((name) => `infra/k8s-pvc-or-pv-delete production cluster shop/PersistentVolumeClaim/${name}`);
  const flat = ['flat', 'whole'].map((name) => `infra/k8s-pvc-or-pv-delete unknown cluster shop/PersistentVolumeClaim/${name}`);
  expect(lines(verdict).filter((line) => line.includes('pvc'))).toEqual([...deleted, ...flat].sort());
  expect(verdict.problems).toMatchObject([
    { code: 'duplicate-id', level: 'warning', message: expect.stringContaining('still stands in `deploy/production/c.yaml`') },
    { code: 'duplicate-id', level: 'warning', message: expect.stringContaining('still stands in `deploy/production/b.yaml`') },
  ]);
  expect(verdict.changes.byKind).toEqual({ delete: 4, create: 1 });
  // Too many files to look through: it is reported.
  expect(lines(await judged(2)).some((line) => line.endsWith('/twice'))).toBe(true);
});
