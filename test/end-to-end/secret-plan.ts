/** A plan full of secrets, each a canary of its own: where Terraform writes them in clear, and where providers forget to mark them. */

/** Every canary holds this, and nothing else does. */
export const MARK = 'cnry7f3a';

function canary(where: string): string {
  // Long, mixed and without blanks, as real ones are.
  return `${MARK}-${where}-Zx81Qp`;
}

const PROVIDER = 'registry.terraform.io/hashicorp/aws';

interface Entry {
  address: string;
  actions: string[];
  before: object | null;
  after: object | null;
  beforeSensitive?: object;
  afterSensitive?: object;
  more?: object;
}

function entry({ address, actions, before, after, beforeSensitive = {}, afterSensitive = {}, more = {} }: Entry): object {
  const [type = '', name = ''] = address.split('.');
  const change = { actions, before, after, after_unknown: {}, before_sensitive: beforeSensitive, after_sensitive: afterSensitive, ...more };
  return { address, mode: 'managed', type, name, provider_name: PROVIDER, change };
}

const shared = canary('copied-into-an-endpoint');

const database = { engine: 'postgres', instance_class: 'db.t3.large', skip_final_snapshot: true, storage_encrypted: true };

const changes = [
  entry({
    address: 'aws_db_instance.main',
    actions: ['delete', 'create'],
    before: {
      ...database,
      deletion_protection: true,
      password: canary('marked-before'),
      master_user_secret: [{ secret: canary('nested-before') }],
    },
    after: {
      ...database,
      deletion_protection: false,
      password: canary('marked-after'),
      master_user_secret: [{ secret: canary('nested-after') }],
    },
    beforeSensitive: { password: true, master_user_secret: [{ secret: true }] },
    afterSensitive: { password: true, master_user_secret: [{ secret: true }] },
    more: { replace_paths: [['storage_encrypted']] },
  }),
  entry({
    address: 'aws_rds_cluster.unmarked',
    actions: ['update'],
    before: { master_password: canary('unmarked-password-before'), deletion_protection: true, backup_retention_period: 7 },
    after: { master_password: canary('unmarked-password-after'), deletion_protection: false, backup_retention_period: 1 },
  }),
  entry({
    address: 'aws_db_instance.gone',
    actions: ['delete'],
    before: { ...database, password: canary('deleted'), endpoint: `host/${shared}`, auth_token: shared },
    after: null,
    beforeSensitive: { auth_token: true },
  }),
  entry({
    address: 'aws_lambda_function.worker',
    actions: ['update'],
    before: {
      runtime: 'nodejs18.x',
      environment: [{ variables: { API_TOKEN: canary('variable-before'), LEVEL: canary('plain-variable-before') } }],
    },
    after: {
      runtime: 'nodejs18.x',
      environment: [{ variables: { API_TOKEN: canary('variable-after'), LEVEL: canary('plain-variable-after') } }],
    },
  }),
  entry({
    address: 'aws_secretsmanager_secret_version.key',
    actions: ['update'],
    before: { secret_id: 'key', secret_string: canary('secret-string-before') },
    after: { secret_id: 'key', secret_string: canary('secret-string-after') },
    beforeSensitive: { secret_string: true },
    afterSensitive: { secret_string: true },
  }),
  entry({
    address: 'aws_instance.web',
    actions: ['delete', 'create'],
    before: { ami: 'ami-1', user_data: canary('user-data-before'), tags: { note: canary('tag-before') } },
    after: { ami: 'ami-2', user_data: canary('user-data-after'), tags: { note: canary('tag-after') } },
    more: { replace_paths: [['user_data']] },
  }),
  entry({
    address: 'aws_security_group.web',
    actions: ['update'],
    before: { description: canary('description'), ingress: [{ from_port: 22, to_port: 22, protocol: 'tcp', cidr_blocks: ['10.0.0.0/8'] }] },
    after: { description: canary('description'), ingress: [{ from_port: 22, to_port: 22, protocol: 'tcp', cidr_blocks: ['0.0.0.0/0'] }] },
  }),
  entry({ address: 'aws_db_instance.odd', actions: ['explode'], before: { password: canary('not-understood') }, after: null }),
];

const SECRETS = {
  variables: { password: { value: canary('variable') } },
  planned_values: {
    outputs: { password: { sensitive: true, value: canary('planned-output') } },
    root_module: { resources: [{ values: { password: canary('planned') } }] },
  },
  resource_drift: [
    entry({
      address: 'aws_db_instance.main',
      actions: ['update'],
      before: { password: canary('drift-before') },
      after: { password: canary('drift-after') },
    }),
  ],
  output_changes: {
    password: {
      actions: ['update'],
      before: canary('output-before'),
      after: canary('output-after'),
      after_unknown: false,
      before_sensitive: true,
      after_sensitive: true,
    },
  },
  prior_state: { values: { root_module: { resources: [{ values: { password: canary('state') } }] } } },
  configuration: {
    provider_config: {
      aws: {
        name: 'aws',
        full_name: PROVIDER,
        expressions: { secret_key: { constant_value: canary('provider-key') }, region: { constant_value: 'eu-central-1' } },
      },
    },
    root_module: {
      variables: { password: { default: canary('default'), sensitive: true } },
      resources: [
        {
          address: 'aws_db_instance.main',
          mode: 'managed',
          type: 'aws_db_instance',
          name: 'main',
          provider_config_key: 'aws',
          expressions: { password: { constant_value: canary('constant') } },
        },
      ],
    },
  },
  action_invocations: [
    {
      address: 'action.aws_lambda_invoke.run',
      type: 'aws_lambda_invoke',
      name: 'run',
      config_values: { payload: canary('action') },
      provider_name: PROVIDER,
    },
  ],
  checks: [{ address: { kind: 'output_value' }, status: 'fail', instances: [{ problems: [{ message: canary('check') }] }] }],
};

/** As Terraform writes it. */
export const SECRET_PLAN = JSON.stringify({
  format_version: '1.2',
  terraform_version: '1.14.0',
  ...SECRETS,
  resource_changes: changes,
  timestamp: '2026-11-20T10:00:00Z',
  complete: true,
  errored: false,
});

/** Plans with the same secrets that cannot be read, or not as a whole. */
export const BROKEN_PLANS: Record<string, string> = {
  'cut off in a secret': SECRET_PLAN.slice(0, SECRET_PLAN.indexOf('secret-string-after') + 5),
  'not valid at a secret': SECRET_PLAN.replace(`"password":"${canary('unmarked-password-after')}`, `"password":${canary('bare')}`).replace(
    `"master_password":"${canary('unmarked-password-before')}"`,
    `"master_password":${canary('bare')}`,
  ),
  'of a later version': SECRET_PLAN.replace('"1.2"', `"9.${canary('version')}"`.replace(MARK, '0')),
  errored: SECRET_PLAN.replace('"errored":false', '"errored":true'),
  'a list': `[${SECRET_PLAN}]`,
  'a state': JSON.stringify({ format_version: '1.0', terraform_version: '1.14.0', values: SECRETS.prior_state.values }),
  'with an entry that is no object': SECRET_PLAN.replace('"resource_changes":[', `"resource_changes":["${canary('entry')}",`),
};
