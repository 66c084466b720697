/** The same dangers everywhere: files, index, case files, documentation pages, schema of ids. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dangers } from '../../src/dangers/index.ts';
import { PROBLEM_CODES } from '../../src/model/problem.ts';
import { idsBelow, readDangerCases } from '../../tools/generate/danger-cases.ts';

const root = join(import.meta.dirname, '../..');
const ids = idsBelow(root, 'src/dangers', '.ts');

function text(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

test('index, case files, pages and schema name the same dangers', () => {
  expect(ids.length).toBeGreaterThan(0);
  expect([...dangers.keys()], 'index: npm run generate').toEqual(ids);
  expect(idsBelow(root, 'test/dangers', '.yaml'), 'case files').toEqual(ids);
  expect(idsBelow(root, 'docs/dangers', '.md'), 'pages: npm run generate').toEqual(ids);
  const schema = JSON.parse(text('schemas/danger-ids.schema.json')) as { $defs: { danger: { anyOf: [{ enum: string[] }, object] } } };
  expect(schema.$defs.danger.anyOf[0].enum, 'schema: npm run generate').toEqual(ids);
});

test('each danger has cases that fire and cases that stay quiet', () => {
  const lacking = ids.filter((id) => {
    const { fires, quiet } = readDangerCases(root, id);
    return fires.length === 0 || quiet.length === 0;
  });
  expect(lacking).toEqual([]);
});

test('cases of one danger have names of their own', () => {
  const doubled = ids.flatMap((id) => {
    const { fires, quiet } = readDangerCases(root, id);
    const names = [...fires, ...quiet].map((one) => one.name);
    return names.filter((name, at) => names.indexOf(name) !== at).map((name) => `${id}: ${name}`);
  });
  expect(doubled).toEqual([]);
});

test('ids and texts keep the style of the house', () => {
  const wrong = [...dangers].flatMap(([id, danger]) => {
    const faults = [];
    if (!/^(any|sql|infra)\/[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) faults.push('id is not folder/kebab-case');
    for (const key of ['title', 'why', 'help', 'safeWhen'] as const)
      if (danger[key]?.includes('\n')) faults.push(`${key} has several lines`);
    for (const key of ['title', 'help'] as const) if (danger[key].endsWith('.')) faults.push(`${key} ends with a full stop`);
    return faults.map((fault) => `${id}: ${fault}`);
  });
  expect(wrong).toEqual([]);
});

test('every problem code has its line in docs/problems.md', () => {
  const documented = [...text('docs/problems.md').matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, code]) => code);
  expect(documented).toEqual(Object.keys(PROBLEM_CODES).sort());
});
