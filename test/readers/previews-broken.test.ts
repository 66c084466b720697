/** Previews and change sets that are damaged never crash their reader, and never pass for "nothing changes". */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSet, setOf } from './cloudformation-change-set/read.ts';
import { documentOf, eventsOf, readPreview } from './pulumi-preview/read.ts';

const STEPS = [
  { op: 'same', type: 'pulumi:pulumi:Stack', old: {}, new: {} },
  { op: 'update', type: 'aws:sns/topic:Topic', old: { displayName: 'a' }, new: { displayName: 'b' } },
  { op: 'delete', type: 'aws:rds/instance:Instance', old: { engine: 'mysql' } },
];
const SUMMARY = { same: 1, update: 1, delete: 1 };
const SET = setOf([
  {
    action: 'Modify',
    type: 'AWS::SNS::Topic',
    id: 'A',
    Replacement: 'False',
    before: { Properties: {} },
    after: { Properties: { DisplayName: 'b' } },
  },
  { action: 'Remove', type: 'AWS::RDS::DBInstance', id: 'Db', PolicyAction: 'Delete' },
]);

const FORMATS = [
  {
    name: 'the document of a preview',
    whole: documentOf(STEPS, { changeSummary: SUMMARY }),
    read: readPreview,
    kinds: ['update', 'delete'],
  },
  { name: 'the events of a preview', whole: eventsOf(STEPS, { resourceChanges: SUMMARY }), read: readPreview, kinds: ['update', 'delete'] },
  { name: 'a change set', whole: SET, read: readSet, kinds: ['update', 'delete'] },
];

/** Any JSON value, with the words that the readers look for among its keys and texts. */
const words = fc.constantFrom(
  'steps',
  'op',
  'urn',
  'old',
  'new',
  'oldState',
  'newState',
  'inputs',
  'outputs',
  'delete',
  'replace',
  'Changes',
  'ResourceChange',
  'Details',
  'Target',
  'Path',
  'BeforeContext',
  'AfterContext',
  'Scope',
  'Action',
  'Modify',
  '__proto__',
  'interlock:unknown',
  'changeSummary',
  'detailedDiff',
  '4dabf18193072939515e22adb298388d',
  '/Properties/a/0/b',
  '{"Properties":{"__proto__":1}}',
  'AWS::S3::Bucket',
  'urn:pulumi:a::b::c:d:E::f',
);
const { value: anything } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 6 },
    words,
    fc.jsonValue({ maxDepth: 2 }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(words, fc.string()), tie('value'), { maxKeys: 6 }),
  ),
}));

describe.each(FORMATS)('$name', ({ whole, read, kinds }) => {
  test('is read as a whole', () => {
    const { changes, problems } = read(whole);
    expect(problems).toEqual([]);
    expect(changes.map(({ kind }) => kind)).toEqual(kinds);
  });

  test('cut off anywhere is a problem', () => {
    const bytes = Buffer.from(whole.trimEnd());
    // Without its last line the log of the engine lacks nothing.
    const needed = whole.includes('cancelEvent') ? bytes.indexOf('{"sequence":', bytes.lastIndexOf('\n')) - 1 : bytes.length;
    for (let length = 0; length < needed; length++) {
      const { problems } = read(bytes.subarray(0, length), 64);
      expect(problems.length, `${length} bytes`).toBeGreaterThan(0);
    }
  });

  test('with anything in the place of a part, it neither crashes nor looks empty', () => {
    fc.assert(
      fc.property(anything, fc.nat(), (value, at) => {
        const places = [...whole.matchAll(/:\s*(?:"(?:[^"\\]|\\.)*"|\[\]|\{\}|\d+)/g)];
        const place = places[at % places.length];
        if (!place) return;
        const broken = `${whole.slice(0, place.index)}:${JSON.stringify(value)}${whole.slice(place.index + place[0].length)}`;
        const { changes, problems } = read(broken);
        expect(changes.length + problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});

test.each([
  ['a preview', readPreview],
  ['a change set', readSet],
])('anything under the reader of %s ends in changes or a problem', (_name, read) => {
  fc.assert(
    fc.property(
      fc.oneof(
        anything.map((value) => JSON.stringify(value) ?? 'null'),
        fc.string(),
        fc.uint8Array().map((bytes) => Buffer.from(bytes).toString('latin1')),
      ),
      (text) => {
        const { changes, problems } = read(text);
        // An empty preview or set that says of itself that it is whole is one.
        if (problems.length === 0 && changes.length === 0) expect(text).toMatch(/changeSummary|Changes|summaryEvent/);
      },
    ),
    { numRuns: 1000 },
  );
});
