/** Whatever stands in an object of `awscc` or `azapi`, it is read, nothing that changes is lost, and what is marked as sensitive never leaves the reader. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planOf, readPlan } from '../readers/terraform-plan/read.ts';

const CANARY = 'canary-7f3a9c';

const NAMES = [
  ...['versioning_configuration', 'public_access_block_configuration', 'security_group_ingress', 'policies', 'managed_policy_arns', 'tags'],
  ...[
    'body',
    'properties',
    'type',
    'parent_id',
    'sku',
    'name',
    'rules',
    'policy',
    'networkAcls',
    'backup',
    'status',
    '__proto__',
    'toString',
  ],
];
const name = fc.constantFrom(...NAMES);
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(null, true, false, 3, '', 'Enabled', '{"properties":{"a":1}}', CANARY),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.array(fc.tuple(name, tie('value')), { maxLength: 4 }).map((entries) => Object.fromEntries(entries)),
  ),
}));
const attributes = fc.array(fc.tuple(name, value), { maxLength: 5 }).map((entries): object => Object.fromEntries(entries));
const tree = fc.oneof(
  fc.boolean(),
  value.map((one) => JSON.parse(JSON.stringify(one), (_key, inner: unknown) => (typeof inner === 'string' ? true : inner)) as unknown),
);
const arm = fc.constantFrom(
  'Microsoft.Storage/storageAccounts@2023-01-01',
  'Microsoft.Storage/storageAccounts/blobServices@2023-01-01',
  'Microsoft.DBforPostgreSQL/flexibleServers@2023-03-01',
  'Microsoft.Cache/redis@2023-04-01',
  'Microsoft.Storage/storageAccounts/managementPolicies@2021-09-01',
);
const type = fc.constantFrom(
  'awscc_s3_bucket',
  'awscc_iam_role',
  'awscc_iam_user',
  'awscc_ec2_security_group',
  'azapi_resource',
  'azapi_update_resource',
);
const actions = fc.constantFrom(['create'], ['update'], ['delete'], ['delete', 'create'], ['create', 'delete'], ['explode']);

function changesOf(entry: object) {
  const { changes, problems } = readPlan(planOf([{ address: 'a.b', name: 'b', mode: 'managed', ...entry }]));
  expect(problems).toEqual([]);
  return changes;
}

test('everything is read', () => {
  fc.assert(
    fc.property(type, actions, attributes, attributes, tree, tree, arm, (one, done, before, after, unknown, secret, written) => {
      const change = { actions: done, before: { ...before, type: written }, after: { ...after, type: written }, after_unknown: unknown };
      const changes = changesOf({ type: one, change: { ...change, before_sensitive: secret, after_sensitive: secret } });
      expect(changes.length).toBeGreaterThan(0);
      expect(changes.every(({ digest }) => digest.startsWith('sha256:'))).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('an object that is sensitive as a whole shows nothing', () => {
  fc.assert(
    fc.property(type, attributes, arm, (one, before, written) => {
      const side = { ...before, extra: [{ deep: CANARY }], type: written };
      const change = { actions: ['update'], before: side, after: { ...side, more: 1 }, before_sensitive: true, after_sensitive: true };
      expect(JSON.stringify(changesOf({ type: one, change }))).not.toContain(CANARY);
    }),
    { numRuns: 150 },
  );
});

test('what is marked anywhere is sealed wherever it goes', () => {
  fc.assert(
    fc.property(type, attributes, name, arm, (one, rest, where, written) => {
      const side = { ...JSON.parse(JSON.stringify(rest).replaceAll(CANARY, 'open')), type: written, [where]: { inner: CANARY } } as object;
      const change = { actions: ['create'], before: null, after: side, after_sensitive: { [where]: { inner: true } } };
      expect(JSON.stringify(changesOf({ type: one, change }))).not.toContain(CANARY);
    }),
    { numRuns: 300 },
  );
});

test('a change of any value changes the digest', () => {
  fc.assert(
    fc.property(type, attributes, name, arm, (one, rest, where, written) => {
      fc.pre(where !== 'type' && where !== '__proto__');
      const of = (last: string): string[] => {
        const after = { ...rest, type: written, [where]: { inner: last } };
        return changesOf({ type: one, change: { actions: ['update'], before: { type: written }, after } }).map(({ digest }) => digest);
      };
      expect(of('one')).not.toEqual(of('two'));
    }),
    {
      numRuns: 300,
      // A setting of a block that Terraform has at the top, under a name that is taken there.
      examples: [['azapi_resource', { backup: { sku: null } }, 'sku', 'Microsoft.DBforPostgreSQL/flexibleServers@2023-03-01']],
    },
  );
});
