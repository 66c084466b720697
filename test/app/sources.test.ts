/** Which files are evidence, which environments they lead to, and what is owed. */
import { expect, test } from 'vitest';
import { environmentsOf } from '../../src/app/environments.ts';
import { findMigrations } from '../../src/app/find-migrations.ts';
import { findPlans } from '../../src/app/find-plans.ts';
import { byName } from '../../src/app/order.ts';
import { readTwice } from '../../src/app/read-twice.ts';
import type { Config, Source } from '../../src/model/policy.ts';
import { ok } from '../../src/model/problem.ts';
import type { EvidenceStore } from '../../src/model/repository.ts';
import { compileCapturingGlob, fixedFolder } from '../../src/pattern/capture-glob.ts';

const location = { file: '.interlock/config.yaml', line: 4 };

function source(part: Partial<Source>): Source {
  return {
    id: 'network',
    reader: 'terraform-plan',
    files: ['plans/{environment}/network.json'],
    when: [],
    framework: 'auto',
    trust: 'claimed',
    location,
    ...part,
  };
}

function config(...sources: Source[]): Config {
  const environments = [
    { name: 'production', branches: ['main'] },
    { name: 'staging', branches: ['main', 'release/*'] },
  ];
  return { owners: ['a'], sources, environments, roles: {}, unmatched: 'warn' };
}

function store(...paths: string[]): EvidenceStore {
  return {
    described: 'the workspace',
    list: (folders) =>
      Promise.resolve(ok(paths.filter((path) => folders.some((folder) => folder === '' || path.startsWith(`${folder}/`))))),
    open: () => Promise.reject(new Error('nothing is opened here')),
  };
}

async function plans(
  sources: Source[],
  paths: string[],
  options: { named?: { file: string; environment?: string }[]; changed?: string[] } = {},
) {
  const changed = (options.changed ?? []).map((path) => ({ path, status: 'modified' as const }));
  const found = await findPlans({
    config: config(...sources),
    branch: 'main',
    changed,
    store: store(...paths),
    named: options.named ?? [],
  });
  if (!found.ok) throw new Error('the store can be listed');
  const { files, problems } = found.value;
  return {
    files: files.map(({ source, path, environments }) => `${source?.id ?? 'none'} ${path} ${environments.join('+')}`),
    problems: problems.map(({ code, level, message }) => `${level ?? 'error'} ${code} ${message}`),
  };
}

test.each([
  ['named by hand wins', { named: 'qa', captured: 'production', source: { environments: ['x'] }, branch: 'main' }, ['qa']],
  ['the path comes next', { captured: 'production', source: { environments: ['x'] }, branch: 'main' }, ['production']],
  ['then the source', { captured: '', source: { environments: ['x', 'y'] }, branch: 'main' }, ['x', 'y']],
  ['then the branch', { captured: '', source: {}, branch: 'release/1' }, ['staging']],
  ['nothing is known', { captured: '', source: {}, branch: 'feature' }, ['unknown']],
  ['nor when the branch is not', { captured: '', source: {}, branch: undefined }, ['unknown']],
])('environments: %s', (_, asked, expected) => {
  expect(environmentsOf({ ...asked, config: config() })).toEqual(expected);
});

test('a plan that is there, and an environment without one', async () => {
  expect(await plans([source({})], ['plans/production/network.json', 'plans/production/other.json'])).toEqual({
    files: ['network plans/production/network.json production'],
    problems: ['error evidence-missing source `network` has no plan for environment `staging`'],
  });
});

test('every environment that the branch leads to owes its plan, unless the source says which environments it has', async () => {
  const staging = ['plans/staging/network.json'];
  const missing = 'error evidence-missing source `network` has no plan for environment `production`';
  expect((await plans([source({})], staging)).problems).toEqual([missing]);
  expect((await plans([source({ environments: ['staging'] })], staging)).problems).toEqual([]);
  expect((await plans([source({ environments: ['production', 'staging'] })], staging)).problems).toEqual([missing]);
  expect((await plans([source({ when: ['infra/**'] })], staging, { changed: ['README.md'] })).problems).toEqual([]);
  expect((await plans([source({ files: ['plans/*/network.json'] })], staging)).problems).toEqual([]);
});

test('evidence is owed always without `when`, else when its paths change', async () => {
  expect((await plans([source({})], [])).problems).toEqual([
    'error evidence-missing source `network` has no file `plans/{environment}/network.json` in the workspace',
  ]);
  const guarded = source({ when: ['infra/**'] });
  expect((await plans([guarded], [], { changed: ['README.md'] })).problems).toEqual([]);
  expect((await plans([guarded], [], { changed: ['README.md', 'infra/a/b.tf'] })).problems).toEqual([
    'error evidence-missing source `network` has no file `plans/{environment}/network.json` in the workspace, and `infra/a/b.tf` changed',
  ]);
});

test('a plan named by hand belongs to the source by path, by file name, or because it is the only one', async () => {
  const other = source({ id: 'dns', files: ['plans/dns.json'], environments: ['production'] });
  const two = [source({ environments: ['production'] }), other];
  const files = async (file: string, sources: Source[]): Promise<string | undefined> =>
    (await plans(sources, [], { named: [{ file }] })).files[0];
  expect(await files('plans/production/network.json', two)).toBe('network plans/production/network.json production');
  expect(await files('/tmp/dns.json', two)).toBe('dns /tmp/dns.json production');
  expect(await files('/tmp/plan.json', [other])).toBe('dns /tmp/plan.json production');
  expect(await files('/tmp/plan.json', two)).toBe('none /tmp/plan.json production+staging');
});

test('a plan named by hand stands for its own environment; the others still owe theirs', async () => {
  const named = [{ file: 'tmp/network.json', environment: 'production' }];
  const stored = ['plans/production/network.json', 'plans/staging/network.json'];
  expect(await plans([source({})], stored, { named })).toEqual({
    files: ['network tmp/network.json production', 'network plans/staging/network.json staging'],
    problems: [],
  });
  expect(await plans([source({})], [], { named })).toEqual({
    files: ['network tmp/network.json production'],
    problems: ['error evidence-missing source `network` has no plan for environment `staging`'],
  });
  expect((await plans([source({ when: ['infra/**'] })], [], { named })).problems).toEqual([]);
  expect((await plans([source({})], [], { named: [{ file: 'tmp/network.json' }] })).problems).toEqual([]);
  // One file for all environments is one plan: whoever names it says what it is for.
  const single = source({ files: ['network.json'], environments: ['staging', 'production'] });
  expect(await plans([single], ['network.json'], { named: [{ file: 'network.json', environment: 'production' }] })).toEqual({
    files: ['network network.json production'],
    problems: [],
  });
});

test('a plan named twice is one; a folder that is no environment is noticed', async () => {
  const twice = [1, 2].map(() => ({ file: 'network.json', environment: 'production' }));
  expect((await plans([], [], { named: twice })).files).toEqual(['none network.json production']);
  const stored = ['plans/production/network.json', 'plans/prodution/network.json', 'plans/staging/network.json'];
  expect((await plans([source({})], stored)).problems).toEqual([
    'warning unknown-name there is no environment `prodution`, which the plan `plans/prodution/network.json` is said to be for',
  ]);
});

/** Where each path is a plan with a manifest of its own: what that says beside the plan. */
function boundStore(manifests: Record<string, { source?: string; environment?: string }>): EvidenceStore {
  const paths = Object.keys(manifests);
  return {
    ...store(...paths),
    brought: () => Promise.resolve(ok(paths)),
    open: (path) => {
      const plan = { file: path, sha256: '0'.repeat(64), bytes: 2, format: 'terraform-plan' };
      const manifest = { version: 1, plan, head: 'c'.repeat(40), madeAt: '2026-11-20T10:00:00Z', ...manifests[path] };
      const open = () => [new TextEncoder().encode('{}')];
      return Promise.resolve(
        ok({ file: path, open, origin: { place: 'laptop' }, manifest: new TextEncoder().encode(JSON.stringify(manifest)) }),
      );
    },
  };
}

test.each<[string, Partial<Source>, Record<string, { source?: string; environment?: string }>, string[], string[]]>([
  [
    'is for no other environment than those of its source',
    { files: ['network.json'], environments: ['production'] },
    { 'x/a.json': { source: 'network', environment: 'staging' } },
    ['network x/a.json production'],
    // What binds plans holds the manifest against this.
    [],
  ],
  [
    'names an environment that there is',
    {},
    { 'x/a.json': { source: 'network', environment: 'prodution' } },
    ['network x/a.json prodution'],
    [
      'error unknown-name there is no environment `prodution`, which the plan `x/a.json` is said to be for',
      'error evidence-missing source `network` has no plan for environment `production`',
      'error evidence-missing source `network` has no plan for environment `staging`',
    ],
  ],
  [
    'stands for its own environment, and the others still owe theirs',
    { files: ['network.json'], environments: ['production', 'staging'] },
    { 'x/a.json': { source: 'network', environment: 'staging' } },
    ['network x/a.json staging'],
    ['error evidence-missing source `network` has no plan for environment `production`'],
  ],
  [
    'stands for all where it names none',
    { files: ['network.json'], environments: ['production', 'staging'] },
    { 'x/a.json': { source: 'network' } },
    ['network x/a.json production+staging'],
    [],
  ],
  [
    'is no other plan than one of which the path only ends alike',
    { files: ['plans/*.json'], environments: ['production'] },
    { 'plans/a.json': { source: 'network' }, 'a.json': { source: 'network' } },
    ['network plans/a.json production', 'network a.json production'],
    [],
  ],
])('a plan that only its manifest binds to a source %s', async (_, part, manifests, files, problems) => {
  const found = await findPlans({ config: config(source(part)), branch: 'main', changed: [], store: boundStore(manifests), named: [] });
  if (!found.ok) throw new Error('the store can be listed');
  expect({
    files: found.value.files.map((file) => `${file.source?.id ?? 'none'} ${file.path} ${file.environments.join('+')}`),
    problems: found.value.problems.map(({ code, level, message }) => `${level ?? 'error'} ${code} ${message}`),
  }).toEqual({ files, problems });
});

test('migrations are those that the pull request adds or edits, in the order in which they run', () => {
  const sql = source({ id: 'app-db', reader: 'sql-migration', files: ['db/**/*.sql'] });
  const changed = [
    { path: 'db/10_b.sql', status: 'added' as const },
    { path: 'db/9_a.sql', status: 'modified' as const },
    { path: 'db/old.sql', status: 'removed' as const },
    { path: 'other/x.sql', status: 'added' as const },
    { path: 'db/11_c.sql', previousPath: 'db/c.sql', status: 'renamed' as const },
  ];
  const found = findMigrations({ config: config(sql), branch: 'main', changed }, ['other/*.sql', 'db/*.sql']);
  expect(found.map(({ source: { id }, path }) => `${id} ${path}`)).toEqual([
    'app-db db/9_a.sql',
    'app-db db/10_b.sql',
    'app-db db/11_c.sql',
    'sql-migration other/x.sql',
  ]);
});

test('names are ordered by the numbers in them', () => {
  expect(['V10__a', 'V2__b', 'V2.1__c', '0010', '9', 'a', ''].sort(byName)).toEqual(['', '9', '0010', 'V2.1__c', 'V2__b', 'V10__a', 'a']);
});

test.each([
  ['plans/{environment}/*.json', 'plans/production/a.json', 'production'],
  ['plans/{environment}/*.json', 'plans/a/b/c.json', null],
  ['{environment}/{environment}.json', 'a/a.json', 'a'],
  ['{environment}/{environment}.json', 'a/b.json', null],
  ['plans/*.json', 'plans/a.json', ''],
  ['plans/{a,b}-{environment}.json', 'plans/b-x.json', 'x'],
])('%s and %s', (glob, path, expected) => {
  expect(compileCapturingGlob(glob).capture(path)).toBe(expected);
});

test.each([
  ['plans/{environment}/*.json', 'plans'],
  ['*.json', ''],
  ['a/b/c.json', 'a/b'],
  ['a/b*/c.json', 'a'],
  ['**/x', ''],
])('everything that %s matches lies in `%s`', (glob, folder) => {
  expect(fixedFolder(glob)).toBe(folder);
});

test.each([
  ['alike', {}, ['`a` and `b` both name `db/1.sql` and 1 more']],
  ['of two environments', { environments: ['staging'] }, []],
  ['of two databases', { dialect: 'mysql' as const }, []],
  ['of two versions', { server: '12' }, []],
  ['with another schema', { schema: ['db/structure.sql'] }, []],
  ['that name other files', { files: ['other/*.sql'] }, []],
])('two sources %s', (_, part, expected) => {
  const migrations = { reader: 'sql-migration' as const, files: ['db/*.sql'], environments: ['production'] };
  const sources = [source({ ...migrations, id: 'a' }), source({ ...migrations, id: 'b', ...part })];
  const changed = ['db/1.sql', 'db/2.sql'].map((path) => ({ path, status: 'added' as const }));
  const found = readTwice(findMigrations({ config: config(...sources), branch: 'main', changed }, []));
  expect(found.map(({ message }) => /the sources (.*), so that/.exec(message)?.[1])).toEqual(expected);
  expect(found.every(({ level }) => level === 'warning')).toBe(true);
});
