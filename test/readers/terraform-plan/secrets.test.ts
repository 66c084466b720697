/** Sensitive values never leave the reader. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planOf, readPlan } from './read.ts';

const CANARY = 'canary-7f3a"\\<\u2028é';

function everything(text: string, key = 'key'): string {
  return JSON.stringify(readPlan(text, 1 << 16, key));
}

function entry(change: object): object {
  return { address: 'a.b', type: 'a', name: 'b', change: { actions: ['update'], before: null, after: null, ...change } };
}

describe('a secret is hidden', () => {
  const leaky: Record<string, object> = {
    'where it is marked': { before: { x: CANARY }, after: { x: CANARY }, before_sensitive: { x: true }, after_sensitive: { x: true } },
    'on the side that is not marked': {
      before: { x: CANARY },
      after: { x: CANARY },
      before_sensitive: false,
      after_sensitive: { x: true },
    },
    'under a marked parent': { after: { x: [{ y: CANARY }] }, after_sensitive: { x: true } },
    'when the whole object is marked': { before: { x: CANARY }, before_sensitive: true },
    'in a list': { after: { x: ['open', CANARY] }, after_sensitive: { x: [false, true] } },
    'where the marks have another shape': { after: { x: CANARY, y: [CANARY] }, after_sensitive: { x: { z: true }, y: { '0': true } } },
    'where a provider repeats it': { before: { input: CANARY, output: `postgres://me:${CANARY}@db` }, before_sensitive: { input: true } },
    'under a name that secrets have': { after: { env: { DB_PASSWORD: CANARY }, client_secret: CANARY }, after_sensitive: {} },
    'in an entry that is not understood': { actions: ['evaporate'], before: { x: CANARY }, before_sensitive: { x: true } },
    'when it is a number': { after: { x: 774411 }, after_sensitive: { x: true } },
  };
  test.each(Object.entries(leaky))('%s', (_name, change) => {
    const shown = everything(planOf([entry(change)]));
    expect(shown).toContain('interlock:sensitive');
    expect(shown).not.toContain('canary');
    expect(shown).not.toContain('774411');
  });

  test('in what is said about a broken entry', () => {
    const shown = everything(`{"resource_changes": [{"address": "a.b", "x": "canary", oops}]}`);
    expect(shown).toContain('evidence-unreadable');
    expect(shown).not.toContain('canary');
  });

  test('in actions and deferred changes', () => {
    const invocation = { address: 'action.a.b', type: 'a', config_values: { x: CANARY }, config_sensitive: { x: true } };
    const deferred = { reason: 'unknown', resource_change: entry({ after: { x: CANARY }, after_sensitive: { x: true } }) };
    const shown = everything(planOf([], { action_invocations: [invocation], deferred_changes: [deferred] }));
    expect(shown.match(/interlock:sensitive/g)).toHaveLength(2);
    expect(shown).not.toContain('canary');
  });
});

describe('the hash in its place', () => {
  const hidden = (before: unknown, after: unknown, key?: string) => {
    const change = { before: { x: before }, after: { x: after }, before_sensitive: { x: true }, after_sensitive: { x: true } };
    return readPlan(planOf([entry(change)]), 1 << 16, key).changes[0];
  };

  test('shows whether the secret changes', () => {
    expect(hidden('one', 'one')?.changed).toEqual([]);
    expect(hidden('one', 'two')?.changed).toEqual(['x']);
    expect(hidden(12345678901234567890n.toString(), '12345678901234567891')?.changed).toEqual(['x']);
    expect(hidden('one', null)?.after).toEqual({ x: null });
  });

  test('depends on the key, and on the place', () => {
    expect(hidden('one', 'two')?.after).toEqual(hidden('zero', 'two')?.after);
    expect(hidden('one', 'two', 'other')?.after).not.toEqual(hidden('one', 'two')?.after);
    const both = { after: { x: 'same-secret', y: 'same-secret' }, after_sensitive: { x: true, y: true } };
    const after = readPlan(planOf([entry(both)])).changes[0]?.after as { x: unknown; y: unknown };
    expect(after.x).not.toEqual(after.y);
  });

  test('makes the digest differ with the secret', () => {
    expect(hidden('one', 'two')?.digest).toBe(hidden('one', 'two')?.digest);
    expect(hidden('one', 'two')?.digest).not.toBe(hidden('one', 'three')?.digest);
  });
});

test('whatever is marked anywhere in a value is hidden', () => {
  const canary = fc.string({ minLength: 8, maxLength: 20, unit: 'grapheme-ascii' }).map((text) => `canary${text}`);
  const tree = fc.letrec<{ value: unknown; sensitive: unknown }>((tie) => ({
    value: fc.oneof(canary, fc.array(tie('value'), { maxLength: 3 }), fc.dictionary(fc.string(), tie('value'), { maxKeys: 3 })),
    sensitive: fc.constant(true),
  })).value;
  /** Marks every leaf, or a whole branch. */
  const mark = (value: unknown, wholes: () => boolean): unknown => {
    if (typeof value === 'string' || wholes()) return true;
    if (Array.isArray(value)) return value.map((inner) => mark(inner, wholes));
    return Object.fromEntries(Object.entries(value as object).map(([key, inner]) => [key, mark(inner, wholes)]));
  };
  fc.assert(
    fc.property(tree, fc.infiniteStream(fc.boolean()), (value, wholes) => {
      const sensitive = mark(value, () => wholes.next().value === true);
      const change = { after: { attribute: value }, after_sensitive: { attribute: sensitive } };
      expect(everything(planOf([entry(change)]))).not.toContain('canary');
    }),
  );
});
