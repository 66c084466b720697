/** Conditions: worked cases, json-logic-js as the reference where everything is known, and what must hold of any JSON. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import jsonLogic from 'json-logic-js';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import type { Facts } from '../../src/model/facts.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { KeptChange } from '../../src/model/item.ts';
import { UNKNOWN, bigNumber, sensitive, type Json, type JsonObject } from '../../src/model/json.ts';
import type { Role } from '../../src/model/policy.ts';
import { checkCondition } from '../../src/policy/condition/check-condition.ts';
import { itemContext, pullContext, type ConditionContext } from '../../src/policy/condition/context.ts';
import { evaluateCondition } from '../../src/policy/condition/evaluate-condition.ts';
import { createNode } from '../../src/policy/yaml/node.ts';

interface Case {
  name?: string;
  when: Json;
  /** `unknown` where it cannot be decided. */
  is: true | false | 'unknown';
  /** The trace as text, where the case is about it. */
  trace?: string;
}

interface CaseFile {
  facts: Facts;
  roles: Record<string, Role>;
  change: KeptChange;
  finding: Finding;
  cases: Case[];
}

const file = load(readFileSync(join(import.meta.dirname, 'conditions.yaml'), 'utf8')) as CaseFile;

/** Marks cannot be written in YAML: texts in angle brackets stand for them. */
function withMarks(value: Json): Json {
  if (value === '<unknown>') return UNKNOWN;
  if (typeof value === 'string') {
    const [, kind, text] = /^<(secret|number) (.*)>$/.exec(value) ?? [];
    if (kind === 'secret') return sensitive(text ?? '');
    return kind === 'number' ? bigNumber(text ?? '') : value;
  }
  if (Array.isArray(value)) return value.map(withMarks);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withMarks(item)]));
}

const change = { ...file.change, before: withMarks(file.change.before), after: withMarks(file.change.after) };
const counts = { total: 14, byKind: { delete: 2 }, byType: { aws_db_instance: 2 } };
const pull = pullContext(file.facts, file.roles, { changes: counts, findings: [file.finding] });
const context = itemContext(pull, { change, environment: 'production', finding: file.finding });

function checked(condition: Json, roles?: string[]): string[] {
  const nowhere = { values: new Map(), keys: new Map(), misplaced: [], cut: [], documents: 1 };
  const node = createNode(condition, nowhere, () => ({ file: 'a.yaml' }));
  return checkCondition(node, 'finding', roles).map((found) => found.message);
}

type TraceNode = ReturnType<typeof evaluateCondition>['trace'];

function traceText(node: TraceNode, depth = 0): string {
  const saw = (node.saw ?? []).map((seen) => ` [${seen.path}: ${JSON.stringify(seen.value)}]`).join('');
  const line = `${'  '.repeat(depth)}${String(node.value)}: ${node.text}${saw}`;
  return [line, ...(node.clauses ?? []).map((clause) => traceText(clause, depth + 1))].join('\n');
}

describe('worked cases', () => {
  expect(file.cases.length).toBeGreaterThan(60);
  test.each(file.cases.map((one) => [one.name ?? JSON.stringify(one.when), one] as const))('%s', (_, one) => {
    expect(checked(one.when, Object.keys(file.roles)), 'the strict front accepts it').toEqual([]);
    const result = evaluateCondition(one.when, context);
    expect(result.value, traceText(result.trace)).toBe(one.is);
    expect(result.trace.value).toBe(one.is);
    if (one.trace !== undefined) expect(traceText(result.trace)).toBe(one.trace.trimEnd());
  });
});

test('without an instant nobody knows whether a temporary grant stands', () => {
  const { now: _, ...fields } = context.fields;
  const asked = (login: string): unknown => evaluateCondition({ memberOf: [login, 'role:on-call'] }, { ...context, fields }).value;
  expect(['alice', 'ada', 'bob'].map(asked)).toEqual(['unknown', true, false]);
});

/** A context that holds just these fields below `change.after`. */
function holding(after: JsonObject): ConditionContext {
  return { fields: { change: { after } }, people: {}, roles: {} };
}

const number = fc.integer({ min: -1000, max: 1000 });
const text = fc.string({ maxLength: 5 });
const variable = fc.constantFrom('n', 'm').map((name) => ({ var: `change.after.${name}` }));
const words = fc.constantFrom('s', 't').map((name) => ({ var: `change.after.${name}` }));

/** Well-typed conditions over `n`, `m` (numbers), `s`, `t` (texts), `l` (numbers). */
const { condition } = fc.letrec<{ condition: Json; number: Json; text: Json }>((tie) => ({
  number: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    number,
    variable,
    fc.tuple(fc.constantFrom('+', '-', '*', 'min', 'max'), tie('number'), tie('number')).map(([op, a, b]) => ({ [op]: [a, b] })),
  ) as fc.Arbitrary<Json>,
  text: fc.oneof(
    { depthSize: 'small' },
    text,
    words,
    fc.tuple(tie('text'), tie('text')).map((pair) => ({ cat: pair })),
  ) as fc.Arbitrary<Json>,
  condition: fc.oneof(
    { depthSize: 'small' },
    fc.boolean(),
    fc
      .tuple(fc.constantFrom('<', '<=', '>', '>=', '==', '!=', '===', '!=='), tie('number'), tie('number'))
      .map(([op, a, b]) => ({ [op]: [a, b] })),
    fc.tuple(fc.constantFrom('<', '>=', '==', '!==', 'in'), tie('text'), tie('text')).map(([op, a, b]) => ({ [op]: [a, b] })),
    fc.tuple(fc.constantFrom('<', '<='), tie('number'), tie('number'), tie('number')).map(([op, ...rest]) => ({ [op]: rest })),
    tie('number').map((needle) => ({ in: [needle, { var: 'change.after.l' }] })),
    fc
      .tuple(fc.constantFrom('some', 'all', 'none'), number)
      .map(([op, limit]) => ({ [op]: [{ var: 'change.after.l' }, { '>': [{ var: '' }, limit] }] })),
    number.map((limit) => ({
      '>': [{ reduce: [{ var: 'change.after.l' }, { '+': [{ var: 'current' }, { var: 'accumulator' }] }, 0] }, limit],
    })),
    number.map((limit) => ({ '!!': { filter: [{ var: 'change.after.l' }, { '<': [{ var: '' }, limit] }] } })),
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((all) => ({ and: all })),
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((all) => ({ or: all })),
    fc.tuple(tie('condition'), tie('condition'), tie('condition')).map((all) => ({ if: all })),
    tie('condition').map((one) => ({ '!': [one] })),
  ) as fc.Arbitrary<Json>,
}));

const values = fc.record({ n: number, m: number, s: text, t: text, l: fc.array(number, { maxLength: 4 }) });

test('where everything is known, the answer is that of json-logic-js', () => {
  fc.assert(
    fc.property(condition, values, (one, after) => {
      const reference = jsonLogic.truthy(jsonLogic.apply(one, { change: { after } }));
      expect(evaluateCondition(one, holding(after)).value).toBe(reference);
    }),
    { numRuns: 1500 },
  );
});

test('taking facts away never turns one sure answer into the other', () => {
  fc.assert(
    fc.property(condition, values, fc.subarray(['n', 'm', 's', 't', 'l'] as const), fc.boolean(), (one, after, gone, absent) => {
      const full = evaluateCondition(one, holding(after)).value;
      const isGone = (key: string): boolean => (gone as string[]).includes(key);
      const kept: JsonObject = {};
      for (const [key, value] of Object.entries(after)) {
        if (!isGone(key)) kept[key] = value;
        else if (!absent) kept[key] = UNKNOWN;
      }
      const partial = evaluateCondition(one, holding(kept)).value;
      expect([full, 'unknown']).toContain(partial);
    }),
    { numRuns: 1500 },
  );
});

const json = fc.jsonValue({ maxDepth: 5 }) as fc.Arbitrary<Json>;
const operatorNames = [
  'and',
  'or',
  '!',
  'if',
  'some',
  'all',
  'reduce',
  'map',
  'filter',
  'merge',
  'cat',
  'var',
  'attr',
  'missing',
  'in',
  '==',
  '<',
  'glob',
  'matches',
  'memberOf',
  'within',
  'age',
  'substr',
  'log',
  '__proto__',
];
const { logic } = fc.letrec<{ logic: Json }>((tie) => ({
  logic: fc.oneof(
    { depthSize: 'medium' },
    fc.constantFrom<Json>('', 'change.after', 'pull.files', '1', 0, null, true, '[', '7d'),
    fc.tuple(fc.constantFrom(...operatorNames), fc.array(tie('logic'), { maxLength: 4 })).map(([op, operands]) => ({ [op]: operands })),
    fc.array(tie('logic'), { maxLength: 3 }),
  ) as fc.Arbitrary<Json>,
}));

test('any JSON as a condition is checked and evaluated without a crash', () => {
  fc.assert(
    fc.property(fc.oneof(json, logic), (one) => {
      expect(Array.isArray(checked(one))).toBe(true);
      expect([true, false, 'unknown']).toContain(evaluateCondition(one, context).value);
    }),
    { numRuns: 1500 },
  );
});

describe('limits', () => {
  const deep = (levels: number): Json => {
    let one: Json = 1;
    for (let level = 0; level < levels; level++) one = { '!': one };
    return one;
  };

  test('deep nesting is unknown, and no stack overflows', () => {
    expect(evaluateCondition(deep(50_000), context).value).toBe('unknown');
  });

  test('lists in lists in lists end', () => {
    const list = { map: [{ var: 'change.after.l' }, 1] };
    const nested = { some: [list, { some: [list, { some: [list, { '==': [1, 2] }] }] }] };
    const before = process.cpuUsage();
    // `change` cannot be reached from inside an element, so each level is written out.
    const spread = JSON.parse(
      JSON.stringify(nested).replaceAll(JSON.stringify(list), JSON.stringify(Array.from({ length: 300 }, () => 1))),
    ) as Json;
    expect(evaluateCondition(spread, context).value).toBe('unknown');
    expect(process.cpuUsage(before).user).toBeLessThan(3_000_000);
  });

  test.each([
    ['texts', { cat: [{ var: 'accumulator' }, { var: 'accumulator' }] }, 'x'],
    ['lists', { merge: [{ var: 'accumulator' }, { var: 'accumulator' }] }, ['x']],
    ['lists of lists', [{ var: 'accumulator' }, { var: 'accumulator' }], ['x']],
  ] as [string, Json, Json][])('%s that double with each element end', (_, logicOf, initial) => {
    const hundred = Array.from({ length: 100 }, () => 1);
    const grown = { reduce: [hundred, logicOf, initial] };
    expect(evaluateCondition({ '==': [grown, grown] }, context).value).toBe('unknown');
  });

  test('what looks like logic in a plan is data', () => {
    const after = { x: { log: 'printed' }, y: { var: 'change.after.z' }, z: 1 };
    expect(evaluateCondition({ '==': [{ var: 'change.after.y' }, 1] }, holding(after)).value).toBe(false);
    expect(evaluateCondition({ in: [1, { merge: [{ var: 'change.after.y' }, 2] }] }, holding(after)).value).toBe(false);
  });

  test('nothing inherited is read', () => {
    for (const path of ['constructor', 'change.after.__proto__', 'change.after.constructor.name', 'pull.labels.length']) {
      expect(evaluateCondition({ '!!': { var: path } }, context).value).toBe('unknown');
    }
  });
});
