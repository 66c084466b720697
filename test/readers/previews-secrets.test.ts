/** No secret of a Pulumi preview or a CloudFormation change set leaves its reader. */
import { describe, expect, test } from 'vitest';
import { readSet, setOf, type ShortChange } from './cloudformation-change-set/read.ts';
import { documentOf, eventsOf, readPreview, type ShortStep } from './pulumi-preview/read.ts';

const CANARY = 'canary-7f3a"\\<\u2028é';
const SIGNATURE = '4dabf18193072939515e22adb298388d';
const SECRET = '1b47061264138c4ac30d75fd1eb44270';
const RDS = 'aws:rds/instance:Instance';

function boxed(value: object): object {
  return { [SIGNATURE]: SECRET, ...value };
}

describe('of a preview', () => {
  const steps: Record<string, ShortStep> = {
    'as ciphertext': { op: 'create', type: RDS, new: { engine: boxed({ ciphertext: CANARY }) } },
    'in plain text': { op: 'create', type: RDS, new: { engine: boxed({ plaintext: JSON.stringify(CANARY) }) } },
    'inside a block': { op: 'create', type: RDS, new: { options: [{ values: [boxed({ value: { a: CANARY } })] }] } },
    'as an output': {
      op: 'create',
      type: RDS,
      new: { engine: { [SIGNATURE]: 'd0e6a833031e9bbcd3f4e8bde6ca49a4', value: CANARY, secret: true } },
    },
    'repeated in clear': {
      op: 'delete',
      type: RDS,
      old: { inputs: { a: boxed({ plaintext: CANARY }) }, outputs: { url: `pg://x:${CANARY}@db` } },
    },
    'under a name that secrets have': { op: 'create', type: RDS, new: { masterPassword: CANARY, tags: { API_TOKEN: CANARY } } },
    'under a name that says it otherwise': {
      op: 'create',
      type: 'aws:secretsmanager/secretVersion:SecretVersion',
      new: { secretString: CANARY },
    },
    'in a package with names of its own': { op: 'create', type: 'azure-native:sql:Server', new: { administratorLoginPassword: CANARY } },
    'in a Kubernetes Secret': { op: 'create', type: 'kubernetes:core/v1:Secret', new: { data: { a: CANARY }, stringData: { b: CANARY } } },
    'in a step that is not understood': { op: 'evaporate', type: RDS, old: { a: boxed({ plaintext: CANARY }) }, new: {} },
  };
  test.each(Object.entries(steps))('%s', (_name, step) => {
    for (const text of [documentOf([step]), eventsOf([step])]) {
      const read = readPreview(text);
      expect(read.changes).toHaveLength(1);
      expect(JSON.stringify(read)).toContain('interlock:sensitive');
      expect(JSON.stringify(read)).not.toContain('canary');
    }
  });

  test('in what surrounds the steps', () => {
    const rest = { config: { 'shop:key': CANARY }, diagnostics: [{ message: CANARY, severity: 'error' }], [CANARY]: CANARY };
    const failed = [{ op: 'delete', type: RDS, urn: CANARY, old: {} }];
    expect(JSON.stringify(readPreview(documentOf(failed, rest)))).not.toContain('canary');
    expect(JSON.stringify(readPreview(`{"steps":[{"op":"create","x":"canary",oops}]}`))).not.toContain('canary');
  });

  test('whether it changes is seen where the engine says so', () => {
    const update = (differs: object): ShortStep => ({
      op: 'update',
      type: RDS,
      old: { password: '[secret]', engine: 'a' },
      new: { password: '[secret]', engine: 'b' },
      detailedDiff: differs,
    });
    expect(readPreview(documentOf([update({ engine: { kind: 'update' } })])).changes[0]?.changed).toEqual(['engine']);
    expect(readPreview(documentOf([update({ password: { kind: 'update' } })])).changes[0]?.changed).toEqual(['engine', 'password']);
  });
});

describe('of a change set', () => {
  const context = (Properties: object): object => ({ Properties });
  const entries: Record<string, ShortChange> = {
    'under a name that secrets have': { action: 'Add', type: 'AWS::RDS::DBInstance', after: context({ MasterUserPassword: CANARY }) },
    'under a name that says it otherwise': { action: 'Add', type: 'AWS::SecretsManager::Secret', after: context({ SecretString: CANARY }) },
    'in variables': {
      action: 'Add',
      type: 'AWS::Lambda::Function',
      after: context({ Environment: { Variables: { DB_PASSWORD: CANARY } } }),
    },
    'of a type without a counterpart': {
      action: 'Remove',
      type: 'Custom::Seeder',
      before: context({ Nested: [{ SecretString: CANARY }] }),
    },
    'in a change that is not understood': {
      action: 'Dynamic',
      type: 'AWS::RDS::DBInstance',
      after: context({ MasterUserPassword: CANARY }),
    },
  };
  test.each(Object.entries(entries))('%s', (_name, entry) => {
    const read = readSet(setOf([entry]));
    expect(JSON.stringify(read)).toContain('interlock:sensitive');
    expect(JSON.stringify(read)).not.toContain('canary');
  });

  test('in the details, and in what surrounds the resources', () => {
    const Details = [
      {
        Target: {
          Attribute: 'Properties',
          Name: 'MasterUserPassword',
          Path: '/Properties/MasterUserPassword',
          BeforeValue: 'canary-1',
          AfterValue: CANARY,
        },
      },
    ];
    const entry: ShortChange = { action: 'Modify', type: 'AWS::RDS::DBInstance', Replacement: 'False', Scope: ['Properties'], Details };
    const rest = { Parameters: [{ ParameterKey: 'a', ParameterValue: CANARY }], StatusReason: CANARY, Status: 'FAILED' };
    const read = readSet(setOf([entry], rest));
    expect(read.changes[0]?.changed).toEqual(['password']);
    expect(JSON.stringify(read)).not.toContain('canary');
  });

  test('a blinded value is seen to change where the change set says so', () => {
    const Details = [{ Target: { Attribute: 'Properties', Name: 'Engine' }, Evaluation: 'Static' }];
    const sides = { before: context({ Engine: '****' }), after: context({ Engine: '****' }) };
    const entry = { action: 'Modify', type: 'AWS::RDS::DBInstance', Replacement: 'False', Scope: ['Properties'], ...sides };
    expect(readSet(setOf([entry])).changes[0]?.changed).toEqual([]);
    expect(readSet(setOf([{ ...entry, Details }])).changes[0]?.changed).toEqual(['engine']);
  });
});
