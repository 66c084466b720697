/** Policy documents mean the same in whatever order and form they are written: another form alone is never a finding. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createClassifier } from '../../src/dangers/classify.ts';
import { IDENTITY_POLICIES, RESOURCE_POLICIES } from '../../src/dangers/infra-types/policy-attributes.ts';
import { planChanges } from '../danger-cases/plan-changes.ts';

interface Written {
  Sid?: string;
  Effect: string;
  Action: string[];
  Resource: string[];
  Principal: Record<string, string[]>;
  Condition?: Record<string, Record<string, string[]>>;
}

const statement: fc.Arbitrary<Written> = fc.record(
  {
    Sid: fc.constantFrom('one', 'two'),
    Effect: fc.constantFrom('Allow', 'Allow', 'Deny'),
    Action: fc.uniqueArray(
      fc.constantFrom('*', 's3:*', 'iam:PassRole', 'iam:CreateAccessKey', 'lambda:CreateFunction', 'sts:AssumeRole', 's3:Get*'),
      { minLength: 1 },
    ),
    Resource: fc.uniqueArray(fc.constantFrom('*', 'arn:aws:s3:::assets/*', 'arn:aws:iam::123456789012:role/*'), { minLength: 1 }),
    Principal: fc.dictionary(
      fc.constantFrom('AWS', 'Service'),
      fc.uniqueArray(fc.constantFrom('*', '123456789012', 'ec2.amazonaws.com'), { minLength: 1 }),
      {
        minKeys: 1,
      },
    ),
    Condition: fc.constantFrom(
      { StringEquals: { 'aws:PrincipalOrgID': ['o-1', 'o-2'] } },
      { StringLike: { 'aws:SourceArn': ['arn:aws:s3:::assets'] }, Bool: { 'aws:SecureTransport': ['true'] } },
    ),
  },
  { requiredKeys: ['Effect', 'Action', 'Resource', 'Principal'] },
);

/** One string where a list has one element, backwards, twice, under other names: by the bits of a number. */
function rewritten(statements: Written[], bits: number): string {
  const on = (bit: number): boolean => (bits & (1 << bit)) !== 0;
  const texts = (list: string[]): string | string[] => {
    const ordered = on(0) ? list.toReversed() : list;
    return on(1) && ordered.length === 1 ? (ordered[0] as string) : ordered;
  };
  const written = statements.map(({ Sid, Effect, Action, Resource, Principal, Condition }) => {
    const action = on(2) ? Action.map((one) => one.toUpperCase()) : Action;
    const principal = Object.fromEntries(
      (on(0) ? Object.entries(Principal).toReversed() : Object.entries(Principal)).map(([kind, values]) => [kind, texts(values)]),
    );
    const conditions = Condition && {
      Condition: Object.fromEntries(
        Object.entries(Condition)
          .toReversed()
          .map(([operator, keys]) => [
            operator,
            Object.fromEntries(Object.entries(keys).map(([key, values]) => [on(3) ? key.toLowerCase() : key, texts(values)])),
          ]),
      ),
    };
    const parts = {
      Action: texts(action),
      Effect: on(4) ? Effect.toLowerCase() : Effect,
      ...conditions,
      Resource: texts(Resource),
      Principal: principal,
    };
    return on(5) ? parts : { Sid, ...parts };
  });
  const ordered = on(6) ? written.toReversed() : written;
  const all = on(7) ? [...ordered, ...ordered] : ordered;
  return JSON.stringify(
    { Version: '2012-10-17', [on(4) ? 'statement' : 'Statement']: all.length === 1 ? all[0] : all },
    null,
    on(1) ? 2 : 0,
  );
}

const places: [type: string, path: string][] = [
  ...Object.entries(IDENTITY_POLICIES).map(([type, paths]): [string, string] => [type, paths[0] as string]),
  ...Object.entries(RESOURCE_POLICIES).map(([type, { paths }]): [string, string] => [type, paths[0] as string]),
  ['aws_iam_role', 'assume_role_policy'],
];

function holding(path: string, document: string): Record<string, unknown> {
  const [first = '', second] = path.split('.');
  return second === undefined ? { [first]: document } : { [first]: [{ [second]: document }] };
}

test('there are documents in many places', () => {
  expect(places.length).toBeGreaterThan(30);
});

test('a document written in another form is no finding', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...places),
      fc.array(statement, { minLength: 1, maxLength: 3 }),
      fc.nat(255),
      ([type, path], statements, bits) => {
        const before = holding(path, JSON.stringify({ Version: '2012-10-17', Statement: statements }));
        const after = holding(path, rewritten(statements, bits));
        const changes = planChanges([{ address: `${type}.x`, actions: ['update'], before: before as never, after: after as never }]);
        const found = changes.flatMap((change) => createClassifier({ digests: false }).classify(change, 'unknown'));
        expect(found.map(({ danger, message }) => `${danger}: ${message}`)).toEqual([]);
      },
    ),
    { numRuns: 1500 },
  );
});

test('a document that allows what it did not is a finding in whatever form it is written', () => {
  const nothing = JSON.stringify({
    Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::assets/*', Principal: { AWS: '123456789012' } }],
  });
  const everything: Written = { Effect: 'Allow', Action: ['*'], Resource: ['*'], Principal: { AWS: ['*'] } };
  fc.assert(
    fc.property(fc.constantFrom(...places), fc.nat(255), ([type, path], bits) => {
      const changes = planChanges([
        {
          address: `${type}.x`,
          actions: ['update'],
          before: holding(path, nothing) as never,
          after: holding(path, rewritten([everything], bits)) as never,
        },
      ]);
      const found = changes.flatMap((change) => createClassifier({ digests: false }).classify(change, 'unknown'));
      expect(found.length).toBeGreaterThan(0);
    }),
    { numRuns: 500 },
  );
});
