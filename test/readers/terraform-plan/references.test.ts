/** What a plan says beside its changes: who depends on whom, providers, drift, gaps; in whatever order the document has it. */
import { describe, expect, test } from 'vitest';
import type { Rest } from '../../../src/readers/reader.ts';
import type { References } from '../../../src/readers/terraform-plan/reference-graph.ts';
import { readTerraformPlan } from '../../../src/readers/terraform-plan/read-terraform-plan.ts';

const CHANGES = [
  {
    address: 'aws_subnet.main[0]',
    mode: 'managed',
    type: 'aws_subnet',
    name: 'main',
    change: { actions: ['delete', 'create'], before: {}, after: {} },
  },
  { address: 'aws_eip.a', mode: 'managed', type: 'aws_eip', name: 'a', change: { actions: ['no-op'], before: {}, after: {} } },
];
const reference = (...references: string[]): object => ({ references });
const CONFIGURATION = {
  provider_config: {
    aws: { name: 'aws', expressions: { region: { constant_value: 'eu-central-1' } } },
    'aws.far': { name: 'aws', alias: 'far', expressions: { region: reference('var.far') } },
    'module.app:google': { name: 'google', module_address: 'module.app' },
  },
  root_module: {
    variables: { far: { default: 'us-east-1' }, password: { default: 'canary' } },
    resources: [
      {
        address: 'aws_subnet.main',
        mode: 'managed',
        provider_config_key: 'aws',
        expressions: {},
        count_expression: reference('var.count'),
      },
      {
        address: 'data.aws_subnet.again',
        mode: 'data',
        expressions: { id: reference('aws_subnet.main[0].id', 'aws_subnet.main[0]', 'aws_subnet.main') },
      },
      {
        address: 'aws_instance.a',
        mode: 'managed',
        provider_config_key: 'aws.far',
        expressions: { id: reference('data.aws_subnet.again.id', 'data.aws_subnet.again') },
      },
      { address: 'aws_route.r', mode: 'managed', expressions: {}, for_each_expression: reference('aws_subnet.main') },
      { address: 'aws_alarm.local', mode: 'managed', expressions: { id: reference('local.subnet') } },
    ],
    module_calls: {
      app: {
        expressions: { subnet: reference('aws_subnet.main[0].id', 'aws_subnet.main[0]', 'aws_subnet.main') },
        module: {
          resources: [
            {
              address: 'google_x.y',
              mode: 'managed',
              provider_config_key: 'module.app:google',
              expressions: { a: [{ b: reference('var.subnet') }] },
            },
          ],
          outputs: { y: { expression: reference('google_x.y.id', 'google_x.y') } },
          module_calls: {
            inner: { depends_on: ['google_x.y'], module: { resources: [{ address: 'google_z.z', mode: 'managed', expressions: {} }] } },
          },
        },
      },
      other: {
        for_each_expression: reference('module.app.y', 'module.app'),
        module: { resources: [{ address: 'aws_q.q', mode: 'managed', expressions: {} }] },
      },
    },
  },
};
const STATE = {
  values: {
    root_module: {
      resources: [
        { address: 'aws_alarm.local', values: { note: '"depends_on" [' }, depends_on: ['aws_subnet.main'] },
        { address: 'aws_gone.g', values: {}, depends_on: ['aws_subnet.main'] },
        { address: 'aws_eip.a', values: { depends_on: ['aws_subnet.main2'] } },
      ],
    },
  },
};
const HEAD = {
  format_version: '1.2',
  terraform_version: '1.11.4',
  variables: { far: { value: 'eu-west-3' }, secret: { value: 'canary' } },
};

/** Nobody asks for new objects. */
const NOBODY = { wantsNew: () => false, takeNew: () => undefined };

function restOf(document: object, asked = ['aws_subnet.main', 'aws_instance.a']): Rest[] {
  const bytes = Buffer.from(JSON.stringify(document));
  // Small chunks, so that values are cut at every place.
  const open = function* (): Generator<Buffer> {
    for (let at = 0; at < bytes.length; at += 97) yield bytes.subarray(at, at + 97);
  };
  const options = { source: 'plan', trust: 'local' as const, key: Buffer.from('key'), rest: { ...NOBODY, asked: () => new Set(asked) } };
  return [...readTerraformPlan({ file: 'plan.json', open }, options)].flatMap(({ rest, problem }) => {
    expect(problem).toBeUndefined();
    return rest ?? [];
  });
}

function references(rest: readonly Rest[], pointer = ''): References {
  const found = rest.find((one) => one.says === 'references' && one.pointer === pointer);
  if (found?.says !== 'references') throw new Error('nothing is said about references');
  return found.references;
}

const DIRECT = ['aws_instance.a', 'aws_route.r', 'module.app.google_x.y'];
const FURTHER = ['aws_alarm.local', 'module.app.module.inner.google_z.z', 'module.other.aws_q.q'];
const orders = {
  'as the tools write it': { ...HEAD, resource_changes: CHANGES, prior_state: STATE, configuration: CONFIGURATION },
  'sorted by key': { configuration: CONFIGURATION, prior_state: STATE, resource_changes: CHANGES, ...HEAD },
};

describe.each(Object.entries(orders))('%s', (_, document) => {
  test('what hangs on a thing', () => {
    expect(references(restOf(document)).dependents('aws_subnet.main', new Set())).toEqual({
      count: 6,
      direct: 3,
      addresses: [...DIRECT, ...FURTHER],
    });
  });

  test('what goes too is left out', () => {
    const found = references(restOf(document)).dependents('aws_subnet.main', new Set(['aws_route.r', 'aws_alarm.local']));
    expect(found).toMatchObject({ count: 4, direct: 2 });
  });

  test('providers, and where they are', () => {
    const found = references(restOf(document));
    expect(found.provider('aws_subnet.main')).toEqual({ alias: '', region: 'eu-central-1' });
    expect(found.provider('aws_instance.a')).toEqual({ alias: 'far', region: 'eu-west-3' });
    expect(found.provider('module.app.google_x.y')).toEqual({ alias: '' });
    expect(found.provider('aws_nothing.x')).toBeUndefined();
  });
});

test('a plan inside another document, and beside another', () => {
  const plan = { ...HEAD, resource_changes: CHANGES, configuration: CONFIGURATION };
  const sorted = { configuration: CONFIGURATION, resource_changes: CHANGES, ...HEAD };
  const rest = restOf({ mock: { one: plan, two: sorted } });
  expect(references(rest, 'mock/one').dependents('aws_subnet.main', new Set())?.direct).toBe(3);
  expect(references(rest, 'mock/two').dependents('aws_subnet.main', new Set())?.direct).toBe(3);
});

test('nothing is read where nobody asks, and only the end is told', () => {
  expect(restOf(orders['as the tools write it'], [])).toEqual([
    { says: 'end', file: 'plan.json', source: 'plan', trust: 'local', unchanged: 1 },
  ]);
});

test('a plan without a configuration tells nothing', () => {
  expect(
    references(restOf({ ...HEAD, resource_changes: CHANGES, configuration: {} })).dependents('aws_subnet.main', new Set()),
  ).toBeUndefined();
});

test('what the value of a variable is stays where it is', () => {
  expect(JSON.stringify(restOf(orders['as the tools write it']))).not.toContain('canary');
});

test.each([
  [{ complete: false }, 'partial'],
  [{ errored: true, complete: false }, 'errored'],
  [{ deferred_changes: [{ reason: 'provider_config_unknown', resource_change: CHANGES[0] }] }, 'deferred'],
])('%j shows only a part', (more, why) => {
  const bytes = Buffer.from(JSON.stringify({ ...HEAD, ...more, resource_changes: CHANGES }));
  const options = { source: 'plan', trust: 'local' as const, key: Buffer.from('key'), rest: { ...NOBODY, asked: () => new Set<string>() } };
  const readings = [...readTerraformPlan({ file: 'plan.json', open: () => [bytes] }, options)];
  expect(readings.flatMap(({ rest }) => rest ?? [])).toEqual([
    { says: 'end', file: 'plan.json', source: 'plan', trust: 'local', unchanged: 1, incomplete: why },
  ]);
});
