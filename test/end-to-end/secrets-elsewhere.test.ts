/** Canaries in previews, change sets, manifests, configuration, migrations and other files: none comes out of the built bundle. */
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { temporaryRepository, type TemporaryRepository } from '../adapters/temporary-repository.ts';
import { makeZip } from '../github/make-zip.ts';
import { buildCommandLine, type CommandLine, type Ran } from './command-line.ts';
import { pullPayload } from './payload.ts';
import { runtimes } from './run-action.ts';
import { broken, ROWS, TRACES, type Texts } from './secret-evidence.ts';
import { story } from './stage.ts';

const FORMATS = ['text', 'json', 'markdown', 'sarif'];
const DEBUG = { INTERLOCK_DEBUG: '1' };

const CONFIG = `version: 1
owners: [acme/platform]
sources:
  - { id: shop, reader: pulumi-preview, files: ["previews/*.json"] }
  - { id: data, reader: cloudformation-change-set, files: ["sets/*.json"] }
  - { id: cluster, reader: kubernetes-manifests, files: ["deploy/*.yaml"] }
  - { id: terraform, reader: terraform-configuration, files: ["infra/**"] }
  - { id: postgres, reader: sql-migration, dialect: postgres, files: ["db/postgres/*.sql"] }
  - { id: mysql, reader: sql-migration, dialect: mysql, files: ["db/mysql/*.sql"] }
  - { id: files, reader: changed-files, files: ["**/*.tfvars", ".env"] }
`;

/** A rule that looks at secrets in every change, so that its clauses are told. */
const NOSY = `version: 1
name: nosy
mode: enforce
rules:
  - id: looks-at-secrets
    match: { types: ["*"] }
    each: change
    when:
      or:
        - { "!==": [{ attr: [after, password] }, { attr: [before, password] }] }
        - { "!==": [{ attr: [after, stringData, b] }, { attr: [before, stringData, b] }] }
        - { "!==": [{ attr: [after, default] }, "x"] }
    require: { deny: true }
`;

const all = (side: 'before' | 'after'): Texts => Object.assign({}, ...Object.values(ROWS).map((row) => row[side])) as Texts;
/** Every file broken in its middle, in one of the ways. */
function brokenEach(way: number): Texts {
  return Object.fromEntries(
    Object.entries(all('after')).map(([path, text]) => {
      const ways = broken(text);
      return [path, ways[Math.floor(ways.length / 8) * 4 + way] as string];
    }),
  );
}
const POLICIES = { '.interlock/config.yaml': CONFIG, '.interlock/policies/nosy.yaml': NOSY };
const PLANS = /^(?:previews|sets)\//;

let cli: CommandLine;
let repo: TemporaryRepository;

beforeAll(async () => {
  cli = await buildCommandLine();
  repo = temporaryRepository();
  repo.commit({ ...POLICIES, 'README.md': '# x\n', ...all('before') });
  repo.git('checkout', '-q', '-b', 'feature');
  repo.commit({ ...all('after') });
});

afterAll(() => {
  cli.remove();
  repo.remove();
});

/** Code frames quote the file: only what nobody calls a secret is seen there. */
const QUOTED = /^ *\d+ [│┃].*cnry7f3a-(?:pla|ann)/;

function leaks(text: string): string[] {
  return text.split('\n').filter((line) => TRACES.some((trace) => line.includes(trace)) && !QUOTED.test(line));
}

function expectNone({ stdout, stderr }: Ran, tells: RegExp): void {
  expect(leaks(stdout + stderr)).toEqual([]);
  expect(stdout + stderr).toMatch(tells);
}

function write(folder: string, texts: Texts): void {
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(join(repo.folder, folder, dirname(path)), { recursive: true });
    writeFileSync(join(repo.folder, folder, path), text);
  }
}

describe.each(Object.entries(ROWS))('%s', (name, { before, after, tells }) => {
  test.each(FORMATS)('scan as %s', (format) => {
    const folder = `scan/${name.replaceAll(' ', '-')}`;
    write(`${folder}/old`, before);
    write(`${folder}/new`, after);
    const files = Object.keys(after).filter((path) => !/\.(tfvars|env|yml)$/.test(path));
    const dialect = name.startsWith('MySQL') ? ['--dialect', 'mysql'] : name.startsWith('Postgre') ? ['--dialect', 'postgres'] : [];
    if (files.length === 0) return;
    const scan = ['scan', ...files.map((path) => `${folder}/new/${path}`), '--format', format, '--advisory', ...dialect];
    expectNone(cli.runWith({ folder: repo.folder, env: DEBUG }, ...scan), /\S/);
    if (name !== 'manifests') return;
    expectNone(
      cli.runWith({ folder: repo.folder, env: DEBUG }, 'scan', `${folder}/new`, '--base', `${folder}/old`, '--format', format),
      tells,
    );
  });

  test('broken in many ways', () => {
    const folder = `broken/${name.replaceAll(' ', '-')}`;
    const dialect = name.startsWith('MySQL') ? ['--dialect', 'mysql'] : name.startsWith('Postgre') ? ['--dialect', 'postgres'] : [];
    const texts = Object.entries(after).flatMap(([path, text]) => broken(text).map((wrong, at) => [`${at}-${basename(path)}`, wrong]));
    expect(texts.length).toBeGreaterThan(10);
    write(folder, Object.fromEntries(texts) as Texts);
    const files = texts.map(([path]) => `${folder}/${path}`);
    for (const format of FORMATS)
      expectNone(cli.runWith({ folder: repo.folder, env: DEBUG }, 'scan', ...files, '--format', format, ...dialect), /\S/);
  });
});

test.each(FORMATS)('check as %s', (format) => {
  const ran = cli.runWith({ folder: repo.folder, env: DEBUG }, 'check', '--base', 'main', '--format', format);
  for (const { tells } of Object.values(ROWS)) expectNone(ran, tells);
});

test('check of broken files, and a verdict explained', () => {
  const { folder } = repo;
  const { stdout } = cli.runWith({ folder, env: DEBUG }, 'check', '--base', 'main', '--format', 'json');
  writeFileSync(join(folder, 'verdict.json'), stdout);
  expectNone(cli.runWith({ folder, env: DEBUG }, 'explain', '--verdict', 'verdict.json'), /looks-at-secrets/);
  for (const at of [0, 1, 2, 3]) {
    repo.git('checkout', '-q', '-B', `broken-${at}`, 'feature');
    repo.commit(brokenEach(at));
    for (const format of FORMATS) expectNone(cli.runWith({ folder, env: DEBUG }, 'check', '--base', 'main', '--format', format), /\S/);
  }
  repo.git('checkout', '-q', 'feature');
});

describe.each(runtimes().slice(-1))('$name', ({ node }) => {
  story(
    node,
    'the action: log, annotations, comment, status, summary, outputs, files',
    async ({ server, act }) => {
      const { hub } = server;
      hub.push('main', 'pat', all('before'));
      const sides = [all('after'), ...[0, 1, 2, 3].map(brokenEach)];
      for (const [at, files] of sides.entries()) {
        hub.push(`feature-${at}`, 'alice', Object.fromEntries(Object.entries(files).filter(([path]) => !PLANS.test(path))));
        const pull = hub.open(`feature-${at}`, 'alice', { title: 'Change everything' });
        const plans = Object.entries(files).filter(([path]) => PLANS.test(path));
        hub.addRun(
          pull.headSha,
          { 'interlock-evidence': makeZip(plans.map(([path, content]) => ({ path, content }))) },
          { branch: pull.branch },
        );
        const payload = pullPayload(hub, 'pull_request', 'synchronize', pull);
        const done = await act({ event: 'pull_request_target', payload, inputs: { report: 'report.sarif' } });
        expect(done.outputs['verdict']).toMatch(/blocked|error/);
        expect(leaks(done.stdout + done.stderr + done.summary + JSON.stringify(done.outputs))).toEqual([]);
        for (const file of readdirSync(done.folder).map((name) => join(done.folder, name)))
          if (statSync(file).isFile()) expect([file, leaks(readFileSync(file, 'utf8'))]).toEqual([file, []]);
        expect(pull.comments[0]?.body).toMatch(/\S/);
        expect(leaks(JSON.stringify([pull.comments, hub.statuses]))).toEqual([]);
      }
    },
    POLICIES,
  );
});
