/** What must hold over all infrastructure dangers together: tables, types, and that one cause gives one primary finding. */
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Change } from '../src/model/change.ts';
import type { Danger } from '../src/model/danger.ts';
import { isObject, UNKNOWN, type Json, type JsonObject } from '../src/model/json.ts';
import { dangers } from '../src/dangers/index.ts';
import { AWS_DESTROYED } from '../src/dangers/infra-types/destroyed-aws.ts';
import { AZURE_DESTROYED } from '../src/dangers/infra-types/destroyed-azure.ts';
import { GOOGLE_DESTROYED } from '../src/dangers/infra-types/destroyed-google.ts';
import { OTHERS_DESTROYED } from '../src/dangers/infra-types/destroyed-others.ts';
import { destroyedRow, holdsContent, tableName } from '../src/dangers/infra-types/destroyed.ts';
import { looksAt } from '../src/dangers/choose.ts';
import { createClassifier } from '../src/dangers/classify.ts';
import { fatesOf, NEW, REPLACED, UPDATED } from '../src/dangers/plan-predicates/lifecycle.ts';
import { attributesCompared, attributesRead } from '../src/dangers/probe.ts';
import { differs, watchedOf } from '../src/dangers/watched.ts';
import { idsBelow, readDangerCases } from '../tools/generate/danger-cases.ts';
import { planChanges } from './danger-cases/plan-changes.ts';

const root = join(import.meta.dirname, '..');
const classifier = createClassifier();
const rows = [...AWS_DESTROYED, ...AZURE_DESTROYED, ...GOOGLE_DESTROYED, ...OTHERS_DESTROYED];
const changes = idsBelow(root, 'test/dangers', '.yaml').flatMap((id) => {
  const { fires, quiet } = readDangerCases(root, id);
  return [...fires, ...quiet].flatMap(({ plan }) => (plan ? planChanges(plan) : []));
});

test('there are rows and changes to look at', () => {
  expect(rows.length).toBeGreaterThan(575);
  expect(changes.length).toBeGreaterThan(300);
});

test('each type has one row, under its table name', () => {
  const types = rows.map(([type]) => type);
  expect(types.filter((type, at) => types.indexOf(type) !== at)).toEqual([]);
  expect(types.filter((type) => tableName(type) !== type)).toEqual([]);
});

test('each row names a danger that exists and says so itself', () => {
  const unknown = rows.filter(([type, , , danger]) => !(dangers.get(`infra/${danger}`)?.types?.includes(type) ?? false));
  expect(unknown.map(([type, , , danger]) => `${type}: ${danger}`)).toEqual([]);
});

test('a danger fires only on types that it names', () => {
  const strays = changes.flatMap((change) =>
    [...dangers].flatMap(([id, danger]) => {
      if (looksAt(danger, tableName(change.type))) return [];
      const found = danger.find(change, {});
      return found === undefined || (Array.isArray(found) && found.length === 0) ? [] : [`${id}: ${change.type}`];
    }),
  );
  expect(strays).toEqual([]);
});

test('a danger fires only on the fates that it names', () => {
  const asked = changes.flatMap((change) =>
    [...dangers].flatMap(([id, danger]) => {
      if (danger.fate === undefined || fatesOf(change).includes(danger.fate) || !looksAt(danger, tableName(change.type))) return [];
      const found = danger.find(change, {});
      return [{ id, nothing: found === undefined || (Array.isArray(found) && found.length === 0) }];
    }),
  );
  expect(asked.length).toBeGreaterThan(1000);
  expect(asked.filter(({ nothing }) => !nothing)).toEqual([]);
});

test('a danger fires only on the types of new objects that it names', () => {
  const created = changes.flatMap((change): Change[] => {
    if (!change.plan || change.after === null || change.kind === 'unknown') return [];
    const { previousAddress: _, importing: __, ...plan } = { ...change.plan, mode: 'managed' as const, actions: ['create'] };
    const different = Object.keys(change.after);
    // As it is, and with every word and number of the state before: what is dangerous there would be dangerous here.
    return [change.after, change.before ?? change.after].map((after) => ({
      ...change,
      kind: 'create',
      before: null,
      after,
      plan,
      changed: different,
    }));
  });
  const asked = created.flatMap((change) => {
    expect(fatesOf(change)).toBe(NEW);
    return [...dangers].flatMap(([id, danger]) => {
      if (danger.newTypes === undefined || looksAt(danger, tableName(change.type), true)) return [];
      const found = danger.find(change, {});
      return [{ id, type: change.type, nothing: found === undefined || (Array.isArray(found) && found.length === 0) }];
    });
  });
  expect(asked.length).toBeGreaterThan(10_000);
  expect(asked.filter(({ nothing }) => !nothing)).toEqual([]);
});

/** Whether it says nothing. */
function isQuiet(danger: Danger, change: Change): boolean {
  const found = danger.find(change, {});
  return found === undefined || (Array.isArray(found) && found.length === 0);
}

test('a danger finds nothing in an object changed in place or made again where nothing that it watches differs', () => {
  // One attribute after the other, each to its new value and back: many more changes than anybody would write down.
  const single = changes.flatMap((change): Change[] => {
    if (!change.plan || change.kind === 'unknown' || change.configuration) return [];
    const [before, after] = [change.before ?? change.after, change.after ?? change.before];
    if (!isObject(before) || !isObject(after)) return [];
    const { previousAddress: _, importing: __, deposed: ___, ...detail } = change.plan;
    const kinds = [
      { kind: 'update' as const, plan: { ...detail, mode: 'managed' as const, actions: ['update'] } },
      { kind: 'replace' as const, plan: { ...detail, mode: 'managed' as const, actions: ['delete', 'create'] } },
    ];
    return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name) =>
      [[before, after] as const, [after, before] as const].flatMap(([from, to]) =>
        kinds.map(({ kind, plan }) => {
          const changed = { ...from, [name]: to[name] ?? null };
          const unknownPaths = plan.unknownPaths.filter((path) => path === name || path.startsWith(`${name}.`));
          return { ...change, kind, before: from, after: changed, changed: [name], plan: { ...plan, unknownPaths } };
        }),
      ),
    );
  });
  const asked = single.flatMap((change) => {
    const fates = fatesOf(change);
    expect([UPDATED, REPLACED]).toContain(fates);
    const [from, to] = [change.before, change.after] as [JsonObject, JsonObject];
    const differing = Object.keys({ ...from, ...to }).filter((name) => differs(from[name], to[name]));
    return [...dangers].flatMap(([id, danger]) => {
      if (!looksAt(danger, tableName(change.type)) || (fates === REPLACED && !['left', 'changed'].includes(danger.fate ?? ''))) return [];
      const ignores = fates === UPDATED && attributesCompared(danger, change.type)?.length === 0;
      const watched = watchedOf(danger, tableName(change.type)) ?? (ignores ? [] : undefined);
      if (watched === undefined || differing.some((name) => watched.includes(name))) return [];
      return [{ id, type: change.type, differing, isQuiet: isQuiet(danger, change) }];
    });
  });
  expect(asked.length).toBeGreaterThan(50_000);
  expect(asked.filter((one) => !one.isQuiet)).toEqual([]);
});

/** Looked at to tell what the object is, or how bad what differs is. */
const CONTEXT: Readonly<Record<string, readonly string[]>> = {
  'infra/major-version-upgrade': ['apiVersion', 'api_version', 'kind', 'metadata'],
  'infra/resource-policy-public': ['source_arn', 'source_account', 'principal_org_id'],
  'infra/tls-weakened': ['apiVersion', 'api_version', 'kind', 'metadata'],
  'infra/trust-policy-opened': ['arn'],
};

test('a danger watches what it looks at first', () => {
  const asked = [...dangers].flatMap(([id, danger]) => {
    // Where no types are named, any will do.
    const types = (danger.types ?? ['aws_db_instance']).filter((type) => !type.includes('*'));
    return types.flatMap((type) => {
      const watched = watchedOf(danger, type);
      const read = watched && attributesCompared(danger, type);
      if (read === undefined) return [];
      return [{ id, type, missing: read.filter((name) => !watched?.includes(name) && !CONTEXT[id]?.includes(name)) }];
    });
  });
  expect(asked.length).toBeGreaterThan(500);
  expect(asked.filter(({ missing }) => missing.length > 0)).toEqual([]);
});

test('a danger finds nothing in a new object that has none of the attributes that it looks at', () => {
  let asked = 0;
  const wrong = changes.flatMap((change) => {
    if (!change.plan || !isObject(change.after) || change.kind === 'unknown') return [];
    const { previousAddress: _, importing: __, ...plan } = { ...change.plan, mode: 'managed' as const, actions: ['create'] };
    const after = change.after;
    return [...dangers].flatMap(([id, danger]) => {
      if (id.startsWith('sql/') || !looksAt(danger, tableName(change.type), true)) return [];
      const read = attributesRead(danger, change.type);
      if (read === undefined) return [];
      asked++;
      const left = Object.fromEntries(Object.entries(after).filter(([name]) => !read.includes(name)));
      const unknownPaths = plan.unknownPaths.filter((path) => !read.includes(path.split('.')[0] ?? ''));
      const made = { ...change, kind: 'create' as const, before: null, after: left, plan: { ...plan, unknownPaths } };
      return isQuiet(danger, made) ? [] : [`${id}: ${change.type}`];
    });
  });
  expect(asked).toBeGreaterThan(10_000);
  expect(wrong).toEqual([]);
});

test('a destroyed resource of any known type gives exactly one finding about its loss', () => {
  const losses = new Set(rows.map(([, , , danger]) => `infra/${danger}`));
  const wrong = rows.flatMap(([type, , severity, danger]) => {
    const [change] = planChanges([{ address: `${type}.x`, actions: ['delete'], before: {} }]);
    const found = change ? classifier.classify(change, 'unknown') : [];
    const primary = found.filter((finding) => losses.has(finding.danger)).map((finding) => finding.danger);
    const expected = severity === 'low' ? [] : [`infra/${danger}`];
    return primary.join() === expected.join() ? [] : [`${type}: ${primary.join() || 'nothing'}, expected ${expected.join() || 'nothing'}`];
  });
  expect(wrong).toEqual([]);
});

test('a replaced resource with content is reported as replaced, and as nothing else but its causes', () => {
  const wrong = rows.flatMap((row) => {
    const [type, , severity] = row;
    const [change] = planChanges([{ address: `${type}.x`, actions: ['delete', 'create'], before: {}, after: {} }]);
    const found = (change ? classifier.classify(change, 'unknown') : []).map((finding) => finding.danger);
    const expected = holdsContent(row) && (severity === 'critical' || severity === 'high');
    return found.includes('infra/stateful-replace') === expected ? [] : [`${type}: ${found.join() || 'nothing'}`];
  });
  expect(wrong).toEqual([]);
});

test('creating a resource of any known type with nothing written gives no finding', () => {
  const noisy = rows.flatMap(([type]) => {
    const [change] = planChanges([{ address: `${type}.x`, actions: ['create'], after: {} }]);
    const found = change ? classifier.classify(change, 'unknown') : [];
    // What costs by being there is reported for being there.
    return found.filter(({ harm }) => harm !== 'cost').map((finding) => `${type}: ${finding.danger}`);
  });
  expect(noisy).toEqual([]);
});

test('an update that changes nothing but tags gives no finding', () => {
  const noisy = changes.flatMap((change) => {
    if (change.after === null || typeof change.after !== 'object' || Array.isArray(change.after) || !change.plan) return [];
    const same = { ...change.after, tags: {} };
    const tagged = { ...change.after, tags: { team: 'a' } };
    const plan = { ...change.plan, actions: ['update'], replacePaths: [] };
    delete plan.actionReason;
    delete plan.previousAddress;
    delete plan.importing;
    const found = classifier.classify({ ...change, kind: 'update', before: same, after: tagged, changed: ['tags.team'], plan }, 'unknown');
    return found.map((finding) => `${finding.danger}: ${finding.message}`);
  });
  expect(noisy).toEqual([]);
});

test('aliases lead to the row of the resource', () => {
  expect(destroyedRow('aws_alb')).toBe(destroyedRow('aws_lb'));
  expect(destroyedRow('kubernetes_namespace_v1')).toBe(destroyedRow('kubernetes_namespace'));
});

test('what was not understood has one finding, however much of it could be read', () => {
  const wrong = changes.flatMap((change) => {
    const found = classifier.classify({ ...change, kind: 'unknown', notUnderstood: 'strange' }, 'unknown');
    return found.map((finding) => finding.danger).join() === 'any/change-not-understood' ? [] : [change.address];
  });
  expect(wrong).toEqual([]);
});

/** The value with something else at one place, chosen by the numbers. */
function spoiled(value: Json, at: number, by: Json): Json {
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0) return by;
  const keys = Object.keys(value);
  const key = keys[at % keys.length] as string;
  const rest = Math.floor(at / keys.length);
  const inner = (value as Record<string, Json>)[key] as Json;
  const put = rest === 0 ? by : spoiled(inner, rest - 1, by);
  return Array.isArray(value) ? value.map((item, index) => (String(index) === key ? put : item)) : { ...value, [key]: put };
}

test('no danger throws, whatever shape an attribute has', () => {
  const odd = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>,
    fc.constant<Json>(UNKNOWN),
    fc.constantFrom<Json>(
      null,
      [],
      [null],
      {},
      { toString: null },
      [{ toString: null }],
      '{"Statement":[null]}',
      '{"Statement":{"Action":{}}}',
    ),
  );
  fc.assert(
    fc.property(fc.constantFrom(...changes), fc.nat(5000), odd, fc.boolean(), (change, at, by, after) => {
      const other: Change = after
        ? { ...change, after: spoiled(change.after, at, by) }
        : { ...change, before: spoiled(change.before, at, by) };
      for (const [, danger] of dangers) danger.find(other, {});
    }),
    { numRuns: 3000 },
  );
});

test('no message holds a value that could be a secret', () => {
  const secret = 'Tr0ub4dor&3 hunter2';
  fc.assert(
    fc.property(fc.constantFrom(...changes), fc.nat(5000), fc.boolean(), (change, at, after) => {
      const other: Change = after
        ? { ...change, after: spoiled(change.after, at, secret) }
        : { ...change, before: spoiled(change.before, at, secret) };
      for (const finding of classifier.classify(other, 'unknown')) expect(`${finding.message} ${finding.help}`).not.toContain(secret);
    }),
    { numRuns: 3000 },
  );
});
