/** Plans that others wrote to try their policies, each valid and invalid: where the policy is about a danger, the invalid ones have it and the valid ones have not. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { scan } from '../../src/app/scan.ts';
import { dangers } from '../../src/dangers/index.ts';
import { isObject, type Json } from '../../src/model/json.ts';

interface Table {
  told: Record<string, { danger: string; has: string[]; either?: string[]; because?: string }>;
  why: Record<string, string>;
  apart: Record<string, string[]>;
}

const table = load(readFileSync(join(import.meta.dirname, 'mock-plans.yaml'), 'utf8')) as Table;
const shared = join(process.env['INTERLOCK_SHARED'] ?? join(import.meta.dirname, '../../../shared'), 'corpus', 'plans');
const folders = ['aws-samples__aws-infra-policy-as-code-with-terraform', 'Scalr__sample-tf-opa-policies'].map((name) => join(shared, name));
const files = new Map(
  folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)))
    .filter((file) => file.endsWith('.json'))
    .map((file) => [basename(file).replace(/(\.mock)?\.json$/, ''), file]),
);
if (files.size === 0) console.log(`mock plans: skipped, ${shared} is not there`);

/** Name of the variant to its plan. */
function variants(value: Json, path: string[] = []): [string, Json][] {
  if (!isObject(value)) return [];
  if (Array.isArray(value['resource_changes'])) return [[path.filter((step) => step !== 'mock' && step !== 'tfplan').join('/'), value]];
  return Object.entries(value).flatMap(([key, inner]) => variants(inner, [...path, key]));
}

/** Ids of what is found in each variant. */
async function findings(file: string): Promise<Map<string, Set<string>>> {
  const found = new Map<string, Set<string>>();
  for (const [name, plan] of variants(JSON.parse(readFileSync(file, 'utf8')) as Json)) {
    const text = JSON.stringify({ format_version: '1.2', terraform_version: '1.5.0', ...(plan as object) });
    const result = await scan({ files: [{ file: 'plan.json', open: () => [new TextEncoder().encode(text)] }], advisory: false });
    found.set(name, new Set(result.scan.findings.map(({ danger }) => danger)));
  }
  return found;
}

test('the table names dangers that exist, and each file once, with a reason that is written down', () => {
  const apart = Object.entries(table.apart);
  expect(Object.values(table.told).filter(({ danger }) => !dangers.has(danger))).toEqual([]);
  expect(apart.map(([reason]) => reason).filter((reason) => !(reason in table.why))).toEqual([]);
  const names = [...Object.keys(table.told), ...apart.flatMap(([, list]) => list)];
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  expect(names).toHaveLength(106);
});

test.skipIf(files.size === 0)('every file is in the table', () => {
  const names = new Set([...Object.keys(table.told), ...Object.values(table.apart).flat()]);
  expect([...files.keys()].filter((name) => !names.has(name))).toEqual([]);
  expect(files.size).toBe(106);
});

test.skipIf(files.size === 0).for(Object.entries(table.told))('%s is told apart', async ([name, { danger, has, either = [] }]) => {
  const found = await findings(files.get(name) as string);
  expect([...found.keys()]).toEqual(expect.arrayContaining([...has, ...either]));
  const having = [...found].filter(([, ids]) => ids.has(danger)).map(([variant]) => variant);
  expect(having.toSorted()).toEqual(has.toSorted());
  expect(found.size).toBeGreaterThan(has.length);
});

test.skipIf(files.size === 0).for(Object.entries(table.apart).flatMap(([, list]) => list))('%s is read', async (name) => {
  expect((await findings(files.get(name) as string)).size).toBeGreaterThan(1);
});
