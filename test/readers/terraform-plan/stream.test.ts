/** What holds for every document: chunks, order of keys, cuts, depth, encodings. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ByteCursor, MAX_CUT } from '../../../src/readers/terraform-plan/byte-cursor.ts';
import { outlineOf } from '../../../src/readers/terraform-plan/entry-outline.ts';
import { MAX_DEPTH } from '../../../src/readers/terraform-plan/pass-value.ts';
import { planOf, readPlan } from './read.ts';

const ENTRIES = [
  { address: 'a.stays', type: 'a', change: { actions: ['no-op'], before: { x: '"]}\\' }, after: { x: '"]}\\' } } },
  { address: 'a.goes', type: 'a', change: { actions: ['delete'], before: { x: 'é\u2028"\\{[', n: 12345678901234567 }, after: null } },
  { address: 'a.moves', type: 'a', previous_address: 'a.was', change: { actions: ['no-op'], before: {}, after: {} } },
  { address: 'a.grows', type: 'a', change: { actions: ['update'], before: { l: [] }, after: { l: [{ k: 'v' }] } } },
];
const PLAN: Record<string, unknown> = {
  format_version: '1.2',
  planned_values: { root_module: { resources: [{ values: { 'resource_changes": [': '}]' } }] } },
  resource_changes: ENTRIES,
  prior_state: { values: {} },
  errored: true,
  deferred_changes: [{ reason: 'unknown', resource_change: ENTRIES[1] }],
  complete: false,
};
const PLAIN = readPlan(JSON.stringify(PLAN));

test('the plan of these tests says something', () => {
  expect(PLAIN.changes.map(({ kind }) => kind)).toEqual(['delete', 'move', 'update', 'unknown']);
  expect(PLAIN.problems.map(({ code }) => code)).toEqual(['plan-errored']);
});

describe('it makes no difference', () => {
  test('how the bytes are cut into chunks', () => {
    for (const text of [JSON.stringify(PLAN), JSON.stringify(PLAN, null, 2)]) {
      const whole = readPlan(text);
      for (let size = 1; size < 200; size++) expect(readPlan(text, size), `chunks of ${size}`).toEqual(whole);
    }
  });

  test('in which order the keys stand', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(Object.keys(PLAN), { minLength: Object.keys(PLAN).length }), (keys) => {
        const read = readPlan(JSON.stringify(Object.fromEntries(keys.map((key) => [key, PLAN[key]]))));
        const known = (address: string) => read.changes.find((change) => change.address === address && change.kind !== 'unknown');
        expect(read.problems).toEqual(PLAIN.problems);
        expect(read.changes).toHaveLength(PLAIN.changes.length);
        for (const change of PLAIN.changes.slice(0, 3)) expect(known(change.address)).toEqual(change);
      }),
    );
  });

  test('in which order the keys of an entry stand', () => {
    const entry = {
      address: 'a.b',
      type: 'a',
      change: { actions: ['update'], before: { x: 1, y: { p: 1, q: 2 } }, after: { x: 2, y: { p: 1, q: 3 } } },
    };
    const turned = {
      change: { after: { y: { q: 3, p: 1 }, x: 2 }, before: { y: { q: 2, p: 1 }, x: 1 }, actions: ['update'] },
      type: 'a',
      address: 'a.b',
    };
    expect(readPlan(planOf([turned]))).toEqual(readPlan(planOf([entry])));
  });

  test('in which encoding the file is', () => {
    const text = JSON.stringify(PLAN);
    const little = Buffer.from(`\ufeff${text}`, 'utf16le');
    const bytes = {
      'utf-8 with mark': Buffer.from(`\ufeff${text}`),
      little,
      'little, no mark': little.subarray(2),
      big: Buffer.from(little).swap16(),
    };
    for (const [name, one] of Object.entries(bytes))
      for (const size of [1, 2, 3, 7, 1 << 16]) expect(readPlan(one, size), name).toEqual(PLAIN);
  });
});

test('a document that is cut off anywhere is a problem', () => {
  for (const bytes of [
    Buffer.from(JSON.stringify(PLAN)),
    Buffer.from(JSON.stringify(PLAN, null, 1)),
    Buffer.from('{"resource_changes":[]}'),
  ])
    for (let length = 0; length < bytes.length; length++) {
      const { problems } = readPlan(bytes.subarray(0, length), 50);
      expect(
        problems.some(({ code }) => code.startsWith('evidence-')),
        `first ${length} bytes`,
      ).toBe(true);
    }
});

describe('the scanner', () => {
  const spaced = fc
    .tuple(fc.json({ maxDepth: 6 }), fc.constantFrom(0, 1, 3))
    .map(([text, space]) => JSON.stringify(JSON.parse(text), null, space));

  test('cuts the same values as JSON.parse', () => {
    fc.assert(
      fc.property(spaced, spaced, fc.integer({ min: 1, max: 9 }), (first, second, size) => {
        const bytes = Buffer.from(`${first} ,${second}`);
        const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) => bytes.subarray(at * size, (at + 1) * size));
        const cursor = new ByteCursor(chunks);
        expect(JSON.parse(String(cursor.cutValue()?.bytes))).toEqual(JSON.parse(first));
        expect(cursor.skipSpace()).toBe(0x2c);
        cursor.pass();
        expect(cursor.skipValue()).toBe(true);
        expect(cursor.skipSpace()).toBe(-1);
        expect(cursor.failure).toBeUndefined();
        expect(cursor.line).toBe(`${first} ,${second}`.split('\n').length);
      }),
    );
  });

  test('never takes an entry for quiet that JSON.parse reads otherwise', () => {
    const actions = fc.constantFrom(
      '["no-op"]',
      ' [ "no-op" ] ',
      '["delete"]',
      '["no-op","delete"]',
      '"no-op"',
      '{"actions":["no-op"]}',
      '[["no-op"]]',
      'null',
    );
    const key = fc.constantFrom(
      'actions',
      'change',
      'importing',
      'previous_address',
      'before',
      '\\u0061ctions',
      'x\\"',
      'change\\u0020',
      '',
    );
    const pair = fc.tuple(key, actions).map(([name, value]) => `"${name}":${value}`);
    const object = fc.array(pair, { maxLength: 4 }).map((pairs) => `{${pairs.join(',')}}`);
    const entry = fc
      .array(
        fc.oneof(
          pair,
          fc.tuple(fc.constantFrom('change', 'other', 'ch\\u0061nge'), object).map(([name, value]) => `"${name}":${value}`),
        ),
        { maxLength: 4 },
      )
      .map((pairs) => `{${pairs.join(' , ')}}`);
    const seen = { quiet: 0, loud: 0 };
    fc.assert(
      fc.property(entry, (text) => {
        const outline = outlineOf(Buffer.from(text));
        expect(outline?.length).toBe(Buffer.byteLength(text));
        if (!outline?.quiet) return void seen.loud++;
        seen.quiet++;
        const parsed = JSON.parse(text) as { change: { actions: unknown; importing?: unknown }; previous_address?: unknown };
        expect(parsed.change.actions).toEqual(['no-op']);
        expect(parsed.change.importing ?? parsed.previous_address).toBeUndefined();
      }),
      { numRuns: 5000 },
    );
    expect(Math.min(seen.quiet, seen.loud)).toBeGreaterThan(10);
  });
});

describe('too much', () => {
  function* endless(text: string, megabytes: number): Generator<Uint8Array> {
    const chunk = Buffer.from(text.repeat(1024));
    for (let sent = 0; sent < megabytes << 20; sent += chunk.length) yield chunk;
  }

  test.each([
    ['[', 'evidence-too-deep'],
    ['{"a":', 'evidence-too-deep'],
    ['{"resource_changes":[', 'evidence-too-deep'],
  ])('300 MB of %s', (text, code) => {
    const cursor = new ByteCursor(endless(text, 300));
    expect(cursor.skipValue()).toBe(false);
    expect(cursor.failure?.code).toBe(code);
  });

  test('300 MB of one string that does not end', () => {
    const cursor = new ByteCursor([Buffer.from('"'), ...new Array<Uint8Array>(300).fill(Buffer.alloc(1 << 20, 'x'))]);
    expect(cursor.skipValue()).toBe(false);
    expect(cursor.failure?.code).toBe('evidence-unreadable');
  });

  test('an entry nested too deep', () => {
    const deep = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;
    const plan = (levels: number) =>
      `{"resource_changes":[{"address":"a.b","type":"a","change":{"actions":["create"],"before":null,"after":{"x":${deep(levels)}}}}]}`;
    expect(readPlan(plan(MAX_DEPTH - 10)).problems).toEqual([]);
    expect(readPlan(plan(MAX_DEPTH + 10)).problems).toMatchObject([{ code: 'evidence-too-deep' }]);
  });

  test('an entry larger than what is held in memory is a change that is not understood', () => {
    const huge = (end: string) =>
      planOf([
        { address: 'a.b', type: 'a', change: { actions: ['no-op'], before: { x: 'x'.repeat(MAX_CUT) + end }, after: {} } },
        ENTRIES[1],
      ]);
    const [one, other] = [readPlan(huge('1')), readPlan(huge('2'), 1 << 20)];
    expect(one.changes.map(({ kind, address }) => [kind, address])).toEqual([
      ['unknown', 'resource_changes/0'],
      ['delete', 'a.goes'],
    ]);
    expect(one.changes[0]?.digest).toBe(readPlan(huge('1'), 1 << 20).changes[0]?.digest);
    expect(one.changes[0]?.digest).not.toBe(other.changes[0]?.digest);
  });
});

test('bytes that are not UTF-8 are a problem, and no two of them look alike', () => {
  const broken = Buffer.from(
    planOf([{ address: 'a.b', type: 'a', change: { actions: ['update'], before: { x: 'AA' }, after: { x: 'BB' } } }]),
  );
  broken[broken.indexOf('AA')] = 0xff;
  expect(readPlan(broken).problems).toMatchObject([{ code: 'evidence-unreadable', location: { pointer: 'resource_changes/0' } }]);
  expect(readPlan(planOf([{ address: 'a.\ufffd', type: 'a', change: { actions: ['delete'] } }])).problems).toEqual([]);
});
