/** The digest says what exactly a change does: no less, and nothing that varies while the change stays the same. */
import { expect, test } from 'vitest';
import { planOf, readPlan } from './read.ts';

type Change = Record<string, unknown>;

const UPDATE: Change = {
  ...{ actions: ['update'], before: { id: 'i-1', size: 1, tags: { a: 'x' }, drift: 1, on: true } },
  after: { id: 'i-1', size: 2, tags: { a: 'x' }, drift: 1, on: true },
};
const DELETE: Change = { actions: ['delete'], before: { id: 'i-1', size: 1, skip_final_snapshot: false }, after: null };

function digest(change: Change, rest: Record<string, unknown> = {}): string {
  const found = readPlan(planOf([{ address: 'a.b', type: 'a', name: 'b', change, ...rest }])).changes[0]?.digest;
  expect(found).toMatch(/^sha256:[0-9a-f]{64}$/);
  return found as string;
}

const before = (change: Change, values: Change) => ({ ...change, before: { ...(change['before'] as Change), ...values } });
const both = (change: Change, values: Change) => ({ ...before(change, values), after: { ...(change['after'] as Change), ...values } });

test.each<[string, Change, Record<string, unknown>]>([
  ['the new value', { ...UPDATE, after: { ...(UPDATE['after'] as Change), size: 3 } }, {}],
  ['the old value', before(UPDATE, { size: 0 }), {}],
  ['its type', { ...UPDATE, after: { ...(UPDATE['after'] as Change), size: '2' } }, {}],
  ['a further attribute', { ...UPDATE, after: { ...(UPDATE['after'] as Change), tags: { a: 'y' } } }, {}],
  ['a value that becomes unknown', { ...UPDATE, after_unknown: { drift: true } }, {}],
  ['the actions', { ...UPDATE, actions: ['delete', 'create'] }, {}],
  ['the object behind the address', both(UPDATE, { id: 'i-2' }), {}],
  ['what forces a replacement', { ...UPDATE, replace_paths: [['size']] }, {}],
  ['the address', UPDATE, { address: 'a.c' }],
  ['the old address', UPDATE, { previous_address: 'a.c' }],
  ['the deposed object', UPDATE, { deposed: 'deadbeef' }],
  ['an import', { ...UPDATE, importing: { id: 'i-1' } }, {}],
])('differs with %s', (_name, change, rest) => {
  expect(digest(change, rest)).not.toBe(digest(UPDATE));
});

test.each<[string, Change, Record<string, unknown>]>([
  ['an attribute that is left alone', both(UPDATE, { drift: 2 }), {}],
  ['a flag that is left alone', both(UPDATE, { on: false }), {}],
  ['the reason', UPDATE, { action_reason: 'replace_by_request' }],
  ['the order of keys', { after: UPDATE['after'], before: UPDATE['before'], actions: ['update'] }, {}],
])('stays the same with %s', (_name, change, rest) => {
  expect(digest(change, rest)).toBe(digest(UPDATE));
});

test('of a destroy covers the object and its flags, not what drifts in it', () => {
  expect(digest(before(DELETE, { size: 9 }))).toBe(digest(DELETE));
  expect(digest(before(DELETE, { id: 'i-2' }))).not.toBe(digest(DELETE));
  expect(digest(before(DELETE, { skip_final_snapshot: true }))).not.toBe(digest(DELETE));
});

test('a key with a dot is not two keys', () => {
  const create = (after: Change) => digest({ actions: ['create'], before: null, after });
  expect(create({ 'a.b': 1 })).not.toBe(create({ a: { b: 1 } }));
  expect(create({ a: '1|s1:b' })).not.toBe(create({ a: '1', b: 'b' }));
});
