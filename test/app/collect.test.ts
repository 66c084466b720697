/** What is known only at the end of the evidence reaches rules: dependents, providers, totals, and the change that stands for the whole. */
import { expect, test } from 'vitest';
import { createCollector, type Collection } from '../../src/app/collect.ts';
import { catalogue, createClassifier } from '../../src/dangers/classify.ts';
import { createSelector, decide } from '../../src/decide/decide.ts';
import type { PolicySet } from '../../src/model/policy.ts';
import { readTerraformPlan } from '../../src/readers/terraform-plan/read-terraform-plan.ts';
import type { PlanEntry } from '../../tools/generate/danger-cases.ts';
import { planEvidence } from '../danger-cases/plan-changes.ts';
import { policySet } from '../decide/policy-set.ts';
import { changesOf } from '../readers/terraform-configuration/read-here.ts';

const CONFIGURATION = {
  provider_config: { 'aws.far': { name: 'aws', alias: 'far', expressions: { region: { constant_value: 'eu-west-3' } } } },
  root_module: {
    resources: [
      { address: 'aws_iam_role.app', mode: 'managed', provider_config_key: 'aws.far', expressions: {} },
      {
        address: 'aws_lambda_function.a',
        mode: 'managed',
        expressions: { role: { references: ['aws_iam_role.app.arn', 'aws_iam_role.app'] } },
      },
    ],
  },
};
const UPDATED: PlanEntry = { address: 'aws_iam_role.app', actions: ['update'], before: { name: 'a' }, after: { name: 'a', tags: {} } };
const DELETED: PlanEntry = { address: 'aws_db_instance.main', actions: ['delete'], before: { id: 'main' } };
const KEPT: PlanEntry = { address: 'aws_db_instance.kept', actions: ['no-op'], before: {}, after: {} };

function collect(set: PolicySet | undefined, entries: PlanEntry[], source = 'network', environments = ['production']): Collection {
  const collector = createCollector(createClassifier({ parameter: (name) => set?.config.parameters?.[name] }), createSelector(set));
  const evidence = planEvidence(entries, { configuration: CONFIGURATION });
  const options = { source, trust: 'bound' as const, key: new Uint8Array(32), watchesNew: collector.watchesNew, rest: collector.rest };
  collector.add(readTerraformPlan(evidence, options), () => environments);
  return collector.finish();
}

function enforcing(rule: object): { name: string } {
  const policy = { name: 'p', mode: 'enforce', rules: [rule] };
  return policy;
}

const rules = (when: object | boolean, each = 'change'): PolicySet =>
  policySet(
    {
      config: { parameters: { 'many-deletes': 1 } },
      policies: [enforcing({ id: 'r', each, match: { types: 'aws_iam_role' }, when, require: { deny: true } })],
    },
    catalogue(),
  );

function outcome(set: PolicySet, entries: PlanEntry[]): string | undefined {
  const { items, counts, problems } = collect(set, entries);
  const facts = { version: 1 as const, pull: { author: 'alice', headSha: 'c1' } };
  return decide({ policies: { state: 'loaded', set }, items, counts, facts, problems }).rules[0]?.outcome;
}

test.each([
  [{ '>=': [{ var: 'change.dependents.count' }, 1] }, 'blocked'],
  [{ '>': [{ var: 'change.dependents.count' }, 1] }, 'skipped'],
  [{ in: ['aws_lambda_function.a', { var: 'change.dependents.addresses' }] }, 'blocked'],
  [{ '==': [{ var: 'change.providerAlias' }, 'far'] }, 'blocked'],
  [{ '==': [{ var: 'change.region' }, 'eu-central-1'] }, 'skipped'],
  [{ '>': [{ var: 'totals.types.aws_db_instance' }, 0] }, 'blocked'],
  [{ '==': [{ var: 'totals.environments' }, 1] }, 'blocked'],
  [{ '>=': [{ var: 'totals.dangers.infra/many-deletes' }, 2] }, 'skipped'],
])('a rule about an update asks %j', (when, expected) => {
  expect(outcome(rules(when), [UPDATED, DELETED, KEPT])).toBe(expected);
});

test('the whole is one finding at the end, and no change', () => {
  const { items, counts } = collect(rules(true), [DELETED, KEPT, UPDATED]);
  const last = items.at(-1);
  expect(last?.change).toMatchObject({ type: 'plan', address: 'plan', source: 'network', kind: 'execute', trust: 'bound' });
  expect(last?.findings.map(({ danger }) => danger)).toEqual(['infra/many-deletes']);
  expect(counts).toMatchObject({ total: 2, byKind: { delete: 1, update: 1 }, byType: { aws_db_instance: 1, aws_iam_role: 1 } });
});

test('its digest covers what it counts, and nothing else', () => {
  const digest = (...entries: PlanEntry[]): string | undefined =>
    collect(rules(true), entries)
      .items.at(-1)
      ?.findings.find(({ danger }) => danger === 'infra/many-deletes')?.digest;
  const before = digest(DELETED, KEPT);
  expect(before).toMatch(/^sha256:[0-9a-f]{64}$/);
  expect(digest(DELETED, KEPT, UPDATED)).toBe(before);
  expect(digest(DELETED, { ...DELETED, address: 'aws_db_instance.other' }, KEPT)).not.toBe(before);
  expect(digest({ ...DELETED, before: { id: 'another' } }, KEPT)).not.toBe(before);
});

test('nothing dangerous leaves no trace of the whole', () => {
  expect(collect(undefined, [UPDATED, KEPT]).items).toEqual([]);
});

test('a rule about paths sees the whole as it sees a plan', () => {
  const set = policySet(
    {
      config: { parameters: { 'many-deletes': 1 } },
      policies: [enforcing({ id: 'r', match: { dangers: 'infra/many-deletes', paths: 'infra/**' }, require: { deny: true } })],
    },
    catalogue(),
  );
  const { items, counts, problems } = collect(set, [DELETED, KEPT]);
  const files = [{ path: 'infra/main.tf', status: 'modified' as const, additions: 1, deletions: 1 }];
  const facts = { version: 1 as const, pull: { author: 'alice', headSha: 'c1', files } };
  expect(decide({ policies: { state: 'loaded', set }, items, counts, facts, problems }).verdict).toBe('blocked');
});

const MOVED = { previous_address: 'aws_s3_bucket.old', before: { bucket: 'b' }, after: { bucket: 'b' }, actions: ['no-op'] };
const IMPORTED = { before: { bucket: 'b' }, after: { bucket: 'b' }, actions: ['no-op'], importing: { id: 'b' } };

test.each<[string, string, PlanEntry[], Collection['counts']['byKind']]>([
  ['moved in both', 'moved { from = aws_s3_bucket.old', [{ address: 'aws_s3_bucket.new["a"]', ...MOVED }], { move: 1 }],
  [
    'moved and changed in the plan',
    'moved { from = aws_s3_bucket.old',
    [{ ...MOVED, address: 'aws_s3_bucket.new', actions: ['update'], after: { bucket: 'c' } }],
    { update: 1 },
  ],
  ['another thing in the plan', 'moved { from = aws_s3_bucket.old', [{ address: 'aws_s3_bucket.other', ...MOVED }], { move: 2 }],
  [
    'changed there and not moved',
    'moved { from = aws_s3_bucket.old',
    [{ ...UPDATED, address: 'aws_s3_bucket.new' }],
    { move: 1, update: 1 },
  ],
  ['imported in both', 'import { id = "b"', [{ address: 'aws_s3_bucket.new', ...IMPORTED }], { import: 1 }],
  ['removed in both', 'removed { from = aws_s3_bucket.new', [{ ...DELETED, address: 'aws_s3_bucket.new' }], { delete: 1 }],
  ['removed with its module', 'removed { from = module.m', [{ ...DELETED, address: 'module.m[0].aws_s3_bucket.b' }], { delete: 1 }],
  ['removed with another module', 'removed { from = module.m', [{ ...DELETED, address: 'module.more.aws_s3_bucket.b' }], { delete: 2 }],
])('what configuration and plan both say of the state counts once: %s', (_, block, entries, byKind) => {
  const text = `${block.replace(' { ', ' {\n  ')}${block.startsWith('removed') ? '' : '\n  to = aws_s3_bucket.new'}\n}\n`;
  for (const planFirst of [true, false]) {
    const collector = createCollector(createClassifier({}), createSelector(undefined));
    const key = new Uint8Array(32);
    const plan = () => readTerraformPlan(planEvidence(entries, {}), { source: 'network', trust: 'bound', key });
    const blocks = changesOf({ 'main.tf': '' }, { 'main.tf': text }).map((change) => ({ change }));
    expect(blocks).toHaveLength(1);
    const both = [() => collector.add(plan(), () => ['production']), () => collector.add(blocks, () => ['unknown'])];
    for (const read of planFirst ? both : both.reverse()) read();
    expect(collector.finish().counts.byKind).toEqual(byKind);
  }
});
