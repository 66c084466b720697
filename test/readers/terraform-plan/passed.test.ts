/** Entries that are passed over unparsed: whoever reads them in full finds the same. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCollector } from '../../../src/app/collect.ts';
import { createClassifier } from '../../../src/dangers/classify.ts';
import { fatesOf, NEW } from '../../../src/dangers/plan-predicates/lifecycle.ts';
import { outlineOf } from '../../../src/readers/terraform-plan/entry-outline.ts';
import { readTerraformPlan } from '../../../src/readers/terraform-plan/read-terraform-plan.ts';
import { planOf, readPlan } from './read.ts';

const VALUES = ['"x"', '""', 'null', '{}', '{"a":1}', '[]', '[{}]', '1', 'true', '"managed"', '"data"', '"a\\u0062"', '"é"'];
const ACTIONS = [' [ "create" ] ', '["create","delete"]', '"create"', '[["create"]]', '["no-op"]', '["read"]'];

/** Members of an object in any order: each mostly as it should be, sometimes something else or absent. */
function members(usual: Record<string, string>, others: Record<string, readonly string[]> = {}): fc.Arbitrary<string> {
  const each = Object.entries(usual).map(([key, value]) => {
    const other = fc.constantFrom(...(others[key] ?? []), ...VALUES);
    return fc.oneof(
      { weight: 12, arbitrary: fc.constant([`"${key}": ${value}`]) },
      { weight: 1, arbitrary: other.map((one) => [`"${key}":${one}`]) },
      { weight: 1, arbitrary: fc.constant([]) },
    );
  });
  return fc
    .tuple(...each)
    .map((found) => found.flat())
    .chain((found) => fc.shuffledSubarray(found, { minLength: found.length }))
    .map((found) => found.join(' ,\n'));
}

const mostly = (...rare: string[]): fc.Arbitrary<string> =>
  fc.oneof({ weight: 8, arbitrary: fc.constant('') }, { weight: 1, arbitrary: fc.constantFrom(...rare) });

/** An entry that mostly creates, with anything wrong that can be. */
const entry = fc
  .tuple(
    members({ address: '"a.b"', mode: '"managed"', type: '"aws_vpc"', name: '"b"', index: '0' }),
    members(
      { actions: '["create"]', before: 'null', after: ' {"x":{"y":[1]}}', after_unknown: '{"id":true}', after_sensitive: '{"x":true}' },
      { actions: ACTIONS },
    ),
    mostly('"previous_address":"a.c",', '"type":"b",', '"\\u0074ype":"b",', '"change":{},', '"deposed":"d",'),
    mostly('"importing":{"id":"i"},', '"importing":null,', '"actions":["delete"],', '"x":{"actions":["delete"]},'),
  )
  .map(([outer, inner, wrong, wrongInside]) => `{${wrong}${outer},"change":{${wrongInside}${inner}}}`)
  .filter(isJson);

function isJson(text: string): boolean {
  try {
    return JSON.parse(text) !== undefined;
  } catch {
    return false;
  }
}

test('what is passed over is a creation and nothing else, of the type that was told', () => {
  const seen = { passed: 0, read: 0 };
  fc.assert(
    fc.property(entry, (text) => {
      const type = outlineOf(Buffer.from(text))?.newType;
      if (type === undefined) return void seen.read++;
      seen.passed++;
      const { changes } = readPlan(`{"format_version":"1.2","resource_changes":[${text}]}`);
      expect(changes).toMatchObject([{ kind: 'create', type, before: null, plan: { mode: 'managed', actions: ['create'] } }]);
      expect(changes.map(fatesOf)).toEqual([NEW]);
    }),
    { numRuns: 5000 },
  );
  expect(Math.min(seen.passed, seen.read)).toBeGreaterThan(200);
});

/** What comes out of a plan that is read with everything new, or with what is looked at. */
function outcome(bytes: Uint8Array, everything: boolean): unknown {
  const findings: unknown[] = [];
  const keeps = (_: unknown, __: unknown, found: readonly unknown[]): boolean => findings.push(...found) < 0;
  const collector = createCollector(createClassifier({ advisory: () => true }), { keeps, mayKeepNew: () => everything });
  const options = { source: 'plan', trust: 'local' as const, key: Buffer.from('key'), watchesNew: collector.watchesNew };
  collector.add(readTerraformPlan({ file: 'plan.json', open: () => [bytes] }, options), () => ['production']);
  const { counts, problems } = collector.collection;
  return { findings, counts, problems };
}

test('counts and findings are those of the whole plan', () => {
  const entries = ['aws_vpc', 'aws_s3_bucket', 'aws_security_group', 'aws_db_instance', 'null_resource'].flatMap((type) =>
    [['create'], ['delete'], ['update'], ['no-op']].map((actions) => ({
      address: `${type}.x`,
      type,
      mode: 'managed',
      change: {
        actions,
        before: actions[0] === 'create' ? null : {},
        after: actions[0] === 'delete' ? null : { force_destroy: true, deletion_protection: false },
      },
    })),
  );
  // Nobody can tell what is in an object that is unknown or hidden as a whole.
  const closed = ['after_unknown', 'after_sensitive'].map((key) => ({
    address: `aws_db_instance.${key}`,
    type: 'aws_db_instance',
    mode: 'managed',
    change: { actions: ['create'], before: null, after: {}, [key]: true },
  }));
  const plan = Buffer.from(planOf([...entries, ...closed]));
  expect(outcome(plan, false)).toEqual(outcome(plan, true));
  expect(outcome(plan, false)).toMatchObject({ counts: { total: 17, byKind: { create: 7 } }, problems: [] });
  expect((outcome(plan, false) as { findings: { kind: string }[] }).findings.some(({ kind }) => kind === 'create')).toBe(true);
});

const shared = process.env['INTERLOCK_SHARED'] ?? join(import.meta.dirname, '../../../../shared');
const folder = join(shared, 'corpus/plans');
if (!existsSync(folder)) console.log(`no corpus at ${folder}: real plans are not read`);

describe.skipIf(!existsSync(folder))('the corpus', () => {
  test('gives the same counts and findings', () => {
    const files = existsSync(folder)
      ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'))
      : [];
    expect(files.length).toBeGreaterThan(600);
    for (const file of files) {
      const bytes = readFileSync(join(folder, file));
      expect(outcome(bytes, false), file).toEqual(outcome(bytes, true));
    }
  });
});
