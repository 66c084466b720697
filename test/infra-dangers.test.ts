/** What must hold over all infrastructure dangers together: tables, types, and that one cause gives one primary finding. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dangers } from '../src/dangers/index.ts';
import { AWS_DESTROYED } from '../src/dangers/infra-types/destroyed-aws.ts';
import { AZURE_DESTROYED } from '../src/dangers/infra-types/destroyed-azure.ts';
import { GOOGLE_DESTROYED } from '../src/dangers/infra-types/destroyed-google.ts';
import { OTHERS_DESTROYED } from '../src/dangers/infra-types/destroyed-others.ts';
import { destroyedRow, holdsContent, tableName } from '../src/dangers/infra-types/destroyed.ts';
import { createClassifier } from '../src/dangers/classify.ts';
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
  const unknown = rows.filter(
    ([type, , , danger]) => !(dangers.get(`infra/${danger}`)?.types?.includes(type) ?? danger === 'secret-delete'),
  );
  expect(unknown.map(([type, , , danger]) => `${type}: ${danger}`)).toEqual([]);
});

test('a danger fires only on types that it names', () => {
  const strays = changes.flatMap((change) =>
    [...dangers].flatMap(([id, danger]) => {
      if (danger.types === undefined || danger.types.includes(tableName(change.type))) return [];
      const found = danger.find(change, {});
      return found === undefined || (Array.isArray(found) && found.length === 0) ? [] : [`${id}: ${change.type}`];
    }),
  );
  expect(strays).toEqual([]);
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
    return found.map((finding) => `${type}: ${finding.danger}`);
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
    const found = classifier.classify({ ...change, kind: 'update', before: same, after: tagged, plan }, 'unknown');
    return found.map((finding) => `${finding.danger}: ${finding.message}`);
  });
  expect(noisy).toEqual([]);
});

test('aliases lead to the row of the resource', () => {
  expect(destroyedRow('aws_alb')).toBe(destroyedRow('aws_lb'));
  expect(destroyedRow('kubernetes_namespace_v1')).toBe(destroyedRow('kubernetes_namespace'));
});
