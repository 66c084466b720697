/** Every danger against its case file: the cases that must fire and those that must stay quiet. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createCollector } from '../src/app/collect.ts';
import { createClassifier, type Classifier } from '../src/dangers/classify.ts';
import type { Finding } from '../src/model/finding.ts';
import { isObject, type Json, type JsonObject } from '../src/model/json.ts';
import { idsBelow, readDangerCases, type DangerCase } from '../tools/generate/danger-cases.ts';
import { readTerraformPlan } from '../src/readers/terraform-plan/read-terraform-plan.ts';
import { caseChanges } from './danger-cases/case-changes.ts';
import { planEvidence } from './danger-cases/plan-changes.ts';

const root = join(import.meta.dirname, '..');

/** Findings of one danger in a case; an advisory danger is switched on for its own cases. */
async function findings(id: string, one: DangerCase): Promise<Finding[]> {
  const classifier = createClassifier({
    advisory: (danger) => danger === id,
    parameter: (name) => one.parameters?.[name],
  });
  if (one.plan) return planFindings(one, classifier).filter((finding) => finding.danger === id);
  const changes = await caseChanges(one);
  // Configuration that says the same on both sides is no change, and a near miss worth having.
  if (!one.configuration) expect(changes, 'the case holds no change').not.toEqual([]);
  return changes.flatMap((change) => classifier.classify(change, 'unknown')).filter((finding) => finding.danger === id);
}

/** Plans go through the collector: what hangs on a thing, and what reaches an environment, is known at the end only. */
function planFindings({ plan = [], document, environment = 'unknown', elsewhere = [] }: DangerCase, classifier: Classifier): Finding[] {
  const collector = createCollector(classifier, { keeps: (_, __, found) => found.length > 0, mayKeepNew: () => false });
  const plans = [{ environment, plan, document }, ...elsewhere.map((other) => ({ ...other, document: {} }))];
  plans.forEach((one, at) => {
    const evidence = planEvidence(one.plan, one.document, at === 0 ? 'plan.json' : `${one.environment}.json`);
    const options = {
      source: 'plan',
      trust: 'local' as const,
      key: new Uint8Array(32),
      watchesNew: collector.watchesNew,
      rest: collector.rest,
    };
    collector.add(readTerraformPlan(evidence, options), () => [one.environment]);
  });
  collector.finish();
  const { items, problems } = collector.collection;
  expect(problems.filter(({ code }) => code !== 'plan-incomplete' && code !== 'plan-errored')).toEqual([]);
  return items.filter((item) => item.environment === environment).flatMap((item) => item.findings);
}

/** Wordings hold when they contain what is expected, objects when all expected parts hold, all else when equal. */
function holds(actual: Json | undefined, expected: Json, key = ''): boolean {
  if (isObject(expected)) return isObject(actual) && Object.entries(expected).every(([part, value]) => holds(actual[part], value, part));
  if ((key === 'message' || key === 'help') && typeof actual === 'string') return actual.includes(String(expected));
  return actual === expected;
}

function expectFindings(found: Finding[], expected: JsonObject[]): void {
  const shown = found.map(({ address, severity, harm, message, help }) => ({ address, severity, harm, message, help }));
  expect(shown, 'number of findings').toHaveLength(expected.length);
  const left = [...found];
  for (const one of expected) {
    const at = left.findIndex((finding) => holds(finding as unknown as Json, one));
    expect(at, `no finding holds ${JSON.stringify(one)} among ${JSON.stringify(shown, null, 2)}`).toBeGreaterThanOrEqual(0);
    left.splice(at, 1);
  }
}

const ids = idsBelow(root, 'test/dangers', '.yaml');

test('there are case files', () => {
  expect(ids.length).toBeGreaterThan(0);
});

describe.each(ids)('%s', (id) => {
  const { fires, quiet } = readDangerCases(root, id);
  test.each(fires.map((one) => ({ ...one })))('fires: $name', async (one) => {
    const expected = one.expect ?? {};
    expectFindings(await findings(id, one), Array.isArray(expected) ? expected : [expected]);
  });
  test.each(quiet.map((one) => ({ ...one })))('quiet: $name', async (one) => {
    expectFindings(await findings(id, one), []);
  });
});
