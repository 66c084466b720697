/** What a scan holds, whatever shows it. */
import { expect, test } from 'vitest';
import { scan } from '../../src/app/scan.ts';
import { planOf } from '../readers/terraform-plan/read.ts';

const entry = {
  ...{ address: 'aws_db_instance.main', type: 'aws_db_instance', name: 'main', mode: 'managed' },
  change: { actions: ['delete'], before: { id: 'main' }, after: null },
};
const bytes = new TextEncoder().encode(planOf([entry]));
const files = [{ file: 'plan.json', open: () => [bytes] }];

test('findings carry the digest of their change, unless nobody is going to see it', async () => {
  const { scan: shown } = await scan({ files, advisory: false });
  const { scan: unseen } = await scan({ files, advisory: false, digests: false });
  expect(shown.findings.length).toBeGreaterThan(0);
  for (const { digest } of shown.findings) expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/);
  expect(unseen.findings).toEqual(shown.findings.map((finding) => ({ ...finding, digest: '' })));
});

test.each([
  [{}, 'expired', ['suppression-expired']],
  [{ now: '2026-12-31T23:59:59Z' }, 'honoured', []],
  [{ now: '2027-01-01T00:00:00Z' }, 'expired', ['suppression-expired']],
  [{ now: '2026-12-31T23:59:59Z', suppressions: 'ignore' as const }, 'ignored', []],
])('a comment that allows a danger, %j', async (how, state, problems) => {
  const sql = '-- interlock: allow sql/drop-table reason="it was a copy" until=2026-12-31\nDROP TABLE users;\n';
  const { scan: found } = await scan({ files: [{ file: '1.sql', open: () => [new TextEncoder().encode(sql)] }], advisory: false, ...how });
  expect(found.findings).toMatchObject([{ danger: 'sql/drop-table', suppression: { state, reason: 'it was a copy' } }]);
  expect(found.problems.map(({ code }) => code)).toEqual(problems);
});

test('configuration is looked at as new, or beside what it was', async () => {
  const evidence = (file: string, text: string) => ({ file, open: () => [Buffer.from(text)] });
  const guarded = 'resource "aws_db_instance" "main" {\n  lifecycle {\n    prevent_destroy = true\n  }\n}\n';
  const files = [
    evidence(
      'new/db/main.tf',
      'resource "aws_db_instance" "main" {\n}\nmodule "vpc" {\n  source = "git::https://example.com/vpc.git"\n}\n',
    ),
  ];
  const dangers = async (request: Parameters<typeof scan>[0]) =>
    (await scan(request)).scan.findings.map(({ danger, location }) => `${danger} ${location.file}:${location.line ?? ''}`).sort();
  expect(await dangers({ files, advisory: false })).toEqual(['infra/module-source-change new/db/main.tf:4']);
  expect(await dangers({ files, advisory: false, base: [evidence('old/db/main.tf', guarded)] })).toEqual([
    'infra/module-source-change new/db/main.tf:4',
    'infra/prevent-destroy-removed new/db/main.tf:1',
  ]);
});

test('a kustomization is the same one in the folder of what it was, with other images only as well', async () => {
  const evidence = (file: string, text: string) => ({ file, open: () => [Buffer.from(text)] });
  const text = 'resources: [web.yaml]\nnamespace: shop\nimages: [{ name: web, newTag: "1" }]\n';
  const found = async (now: string) => {
    const [files, base] = [[evidence('new/web/kustomization.yaml', now)], [evidence('old/web/kustomization.yaml', text)]];
    return (await scan({ files, base, advisory: false })).scan.findings.map(({ danger, location }) => `${danger} ${location.file}`);
  };
  expect(await found(text)).toEqual([]);
  expect(await found(text.replace('"1"', '"2"'))).toEqual([]);
  expect(await found(`${text}patches: [{ path: x.yaml }]\n`)).toEqual(['any/change-not-understood new/web/kustomization.yaml']);
});

test('an object that is taken out of one manifest and stands in another one beside it is not deleted', async () => {
  const evidence = (file: string, text: string) => ({ file, open: () => [Buffer.from(text)] });
  const claim = (name: string) => `apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: { name: ${name} }\n`;
  const before = `${claim('a')}---\n${claim('data')}---\n${claim('gone')}`;
  const { scan: found } = await scan({
    files: [evidence('new/a.yaml', claim('a')), evidence('new/b.yaml', claim('data'))],
    base: [evidence('old/a.yaml', before), evidence('old/b.yaml', claim('data'))],
    advisory: false,
  });
  expect(found.findings.map(({ danger, address }) => `${danger} ${address}`)).toEqual([
    'infra/k8s-pvc-or-pv-delete PersistentVolumeClaim/gone',
  ]);
  expect(found.problems).toMatchObject([{ code: 'duplicate-id', level: 'warning', location: { file: 'new/a.yaml' } }]);
});
