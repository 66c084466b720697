/** Evidence of every kind but Terraform plans, full of canaries: where people and tools write secrets in clear. */
import { setOf } from '../readers/cloudformation-change-set/read.ts';
import { documentOf, eventsOf, type ShortStep } from '../readers/pulumi-preview/read.ts';
import { MARK } from './secret-plan.ts';

export function canary(where: string): string {
  // Long, mixed and without blanks, as real ones are.
  return `${MARK}-${where}-Zx81Qp`;
}

function encoded(where: string): string {
  return Buffer.from(canary(where)).toString('base64');
}

/** What a canary looks like: as it is, and in base64. Both begin the same wherever it was made. */
export const TRACES = [MARK, Buffer.from(MARK).toString('base64').slice(0, 8)];

export type Texts = Record<string, string>;

/** Files of the base and the head, of which the changed ones are read; plans are there only at the head. */
export interface SecretRow {
  before: Texts;
  after: Texts;
  /** What has to be found for the row to say anything. */
  tells: RegExp;
}

const boxed = (value: object): object => ({ '4dabf18193072939515e22adb298388d': '1b47061264138c4ac30d75fd1eb44270', ...value });

const STEPS: ShortStep[] = [
  {
    op: 'delete',
    type: 'aws:rds/instance:Instance',
    old: {
      inputs: { engine: 'postgres', password: boxed({ plaintext: JSON.stringify(canary('plaintext')) }), dbName: 'shop' },
      outputs: {
        password: boxed({ ciphertext: canary('ciphertext') }),
        endpoint: `postgres://shop:${canary('in-an-output')}@db:5432/shop`,
        masterUserSecrets: [boxed({ value: { arn: canary('inside-a-secret') } })],
      },
    },
  },
  {
    op: 'update',
    type: 'pulumi:providers:aws',
    name: 'main',
    old: {
      inputs: {
        region: 'eu-west-1',
        accessKey: canary('provider-key'),
        secretKey: canary('provider-secret'),
        token: canary('provider-token'),
      },
    },
    new: {
      inputs: {
        region: 'eu-west-2',
        accessKey: canary('provider-key-2'),
        secretKey: canary('provider-secret-2'),
        token: canary('provider-token-2'),
      },
    },
    diffReasons: ['accessKey', 'region', 'secretKey'],
  },
  {
    op: 'update',
    type: 'pulumi:pulumi:Stack',
    name: 'shop-prod',
    old: { custom: false, outputs: { adminPassword: canary('stack-output'), url: boxed({ plaintext: canary('stack-secret') }) } },
    new: { custom: false, outputs: { adminPassword: canary('stack-output-2'), url: canary('stack-plain') } },
  },
  {
    op: 'update',
    type: 'aws:lambda/function:Function',
    name: 'worker',
    old: {
      inputs: { runtime: 'nodejs18.x', environment: { variables: { API_TOKEN: canary('variable'), LEVEL: canary('plain-variable') } } },
    },
    new: {
      inputs: { runtime: 'nodejs20.x', environment: { variables: { API_TOKEN: canary('variable-2'), LEVEL: canary('plain-variable-2') } } },
    },
    detailedDiff: { 'environment.variables.API_TOKEN': { kind: 'update' }, runtime: { kind: 'update' } },
  },
  {
    op: 'update',
    type: 'kubernetes:core/v1:Secret',
    name: 'db',
    old: {
      inputs: {
        apiVersion: 'v1',
        kind: 'Secret',
        metadata: { name: 'db' },
        data: { a: encoded('pulumi-data') },
        stringData: { b: canary('pulumi-string') },
      },
    },
    new: {
      inputs: {
        apiVersion: 'v1',
        kind: 'Secret',
        metadata: { name: 'db' },
        data: { a: encoded('pulumi-data-2') },
        stringData: { b: canary('pulumi-string-2') },
      },
    },
  },
  {
    op: 'update',
    type: 'kubernetes:apps/v1:Deployment',
    name: 'shop',
    old: { inputs: podWith('1', 'pulumi-pod') },
    new: { inputs: podWith('2', 'pulumi-pod-2') },
  },
  {
    op: 'evaporate',
    type: 'aws:s3/bucket:Bucket',
    old: { bucket: canary('not-understood') },
    new: { bucket: boxed({ plaintext: canary('odd') }) },
  },
];

function podWith(tag: string, where: string): Record<string, unknown> {
  const env = [
    { name: 'DB_PASSWORD', value: canary(`${where}-env`) },
    { name: 'LEVEL', value: canary(`${where}-plain-env`) },
  ];
  const container = { name: 'shop', image: `shop:${tag}`, env, args: [`--api-token=${canary(`${where}-argument`)}`] };
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'shop', annotations: { note: canary(`${where}-annotation`) } },
    spec: { template: { spec: { containers: [tag === '1' ? { ...container, livenessProbe: { httpGet: { port: 80 } } } : container] } } },
  };
}

const AROUND = {
  config: { 'shop:apiKey': canary('config'), 'aws:secretKey': canary('config-of-provider') },
  diagnostics: [{ severity: 'info', message: canary('diagnostic') }],
  changeSummary: { delete: 1, update: 5 },
};

const EVENTS = eventsOf(STEPS, { resourceChanges: { delete: 1, update: 5 }, config: { 'shop:apiKey': canary('summary') } })
  .replace('"preludeEvent":{"config":{}}', `"preludeEvent":{"config":${JSON.stringify(AROUND.config)}}`)
  .concat(JSON.stringify({ sequence: 99, timestamp: 1, diagnosticEvent: { severity: 'info', message: canary('diagnostic-event') } }))
  .concat(`\n${JSON.stringify({ sequence: 100, timestamp: 1, stdoutEvent: { message: canary('stdout') } })}\n`);

const DETAILS = [
  {
    Target: {
      Attribute: 'Properties',
      Name: 'MasterUserPassword',
      Path: '/Properties/MasterUserPassword',
      RequiresRecreation: 'Never',
      BeforeValue: canary('detail-before'),
      AfterValue: canary('detail-after'),
    },
    Evaluation: 'Static',
    ChangeSource: 'ParameterReference',
    CausingEntity: canary('causing-entity'),
  },
];

const CHANGE_SET = setOf(
  [
    {
      action: 'Modify',
      type: 'AWS::RDS::DBInstance',
      id: 'Db',
      Replacement: 'True',
      Scope: ['Properties'],
      Details: DETAILS,
      before: { Properties: { Engine: 'mysql', MasterUserPassword: canary('property'), DeletionProtection: true } },
      after: { Properties: { Engine: 'mysql', MasterUserPassword: canary('property-2'), DeletionProtection: false } },
    },
    {
      action: 'Modify',
      type: 'AWS::Lambda::Function',
      id: 'Worker',
      Replacement: 'False',
      Scope: ['Properties'],
      before: { Properties: { Environment: { Variables: { DB_PASSWORD: canary('environment'), LEVEL: canary('plain-environment') } } } },
      after: { Properties: { Environment: { Variables: { DB_PASSWORD: canary('environment-2'), LEVEL: canary('plain-environment-2') } } } },
    },
    {
      action: 'Remove',
      type: 'AWS::SecretsManager::Secret',
      id: 'Key',
      PolicyAction: 'Delete',
      before: { Properties: { SecretString: canary('secret-string') } },
    },
    {
      action: 'Remove',
      type: 'Custom::Seeder',
      id: 'Seed',
      PolicyAction: 'Delete',
      before: { Properties: { ServiceToken: canary('service-token') } },
    },
    { action: 'Dynamic', type: 'AWS::RDS::DBInstance', id: 'Odd', after: { Properties: { MasterUserPassword: canary('not-understood') } } },
  ],
  {
    Parameters: [
      { ParameterKey: 'Password', ParameterValue: canary('parameter') },
      { ParameterKey: 'Stage', ParameterValue: canary('plain-parameter'), ResolvedValue: canary('resolved') },
    ],
    StatusReason: canary('status-reason'),
    Description: canary('description'),
    Tags: [{ Key: 'k', Value: canary('tag') }],
  },
);

/** `n` tells the two sides apart. */
function manifests(n: number): string {
  const applied = JSON.stringify({
    apiVersion: 'v1',
    kind: 'Secret',
    data: { a: encoded(`applied-${n}`) },
    stringData: { b: canary(`applied-text-${n}`) },
  });
  return `apiVersion: v1
kind: Secret
metadata:
  name: db
  annotations:
    kubectl.kubernetes.io/last-applied-configuration: |
      ${applied}
data:
  a: ${encoded(`data-${n}`)}
stringData:
  b: ${canary(`string-${n}`)}
  c: |
    ${canary(`block-${n}`)}
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
  annotations: { note: ${canary(`annotation-${n}`)} }
spec:
  replicas: ${n === 1 ? 3 : 0}
  template:
    spec:
      containers:
        - name: shop
          image: shop:${n}
          command: ["sh", "-c", "login --password ${canary(`command-${n}`)}"]
          args: ["--token", "${canary(`argument-${n}`)}"]
          env:
            - name: DB_PASSWORD
              value: ${canary(`env-${n}`)}
            - { name: URL, value: "postgres://shop:${canary(`url-${n}`)}@db/shop" }
            - { name: LEVEL, value: ${canary(`plain-env-${n}`)} }
          securityContext: { privileged: ${n === 1 ? 'false' : 'true'} }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: settings }
data:
  settings.ini: |
    password=${canary(`config-map-${n}`)}
${n === 1 ? `---\napiVersion: v1\nkind: Secret\nmetadata: { name: gone }\nstringData: { password: ${canary('gone')} }\n` : ''}`;
}

const kustomization = (n: number): string =>
  `secretGenerator:\n  - name: db\n    literals:\n      - password=${canary(`literal-${n}`)}\n      - ${canary(`bare-${n}`)}\n`;
const values = (n: number): string =>
  `db:\n  password: ${canary(`values-${n}`)}\n  url: postgres://shop:${canary(`values-url-${n}`)}@db/shop\n`;

function configuration(n: number): string {
  return `terraform {
  required_version = "~> 1.${n}"
  backend "s3" {
    bucket     = "state-${n}"
    access_key = "${canary(`backend-key-${n}`)}"
    secret_key = "${canary(`backend-secret-${n}`)}"
  }
}
provider "aws" {
  region     = "eu-west-${n}"
  access_key = "${canary(`provider-key-${n}`)}"
  secret_key = "${canary(`provider-secret-${n}`)}"
  assume_role {
    role_arn    = "arn:aws:iam::${n}11111111111:role/x"
    external_id = "${canary(`external-id-${n}`)}"
  }
}
variable "password" {
  default   = "${canary(`default-${n}`)}"
  ${n === 1 ? 'sensitive = true' : ''}
}
variable "seed" {
  ${n === 1 ? 'sensitive = true' : ''}
  default = "${canary(`plain-default-${n}`)}"
}
variable "script" {
  sensitive = true
  default   = <<-EOT
    ${canary(`heredoc-${n}`)}
  EOT
}
output "password" {
  value     = "${canary(`output-${n}`)}"
  sensitive = ${n === 1}
}
resource "aws_db_instance" "main" {
  password = "${canary(`password-${n}`)}"
  lifecycle {
    ${n === 1 ? 'prevent_destroy = true' : ''}
    ignore_changes = [password${n === 1 ? '' : ', engine'}]
  }
  provisioner "local-exec" {
    command     = "curl -H 'Authorization: ${canary(`command-${n}`)}' https://u:${canary(`login-${n}`)}@x/"
    environment = { TOKEN = "${canary(`environment-${n}`)}" }
  }
}
module "vpc" {
  source = "git::https://user:${canary(`module-${n}`)}@example.com/vpc.git?ref=v${n}"
}
`;
}

const sql = (dialect: 'postgres' | 'mysql'): string =>
  dialect === 'postgres'
    ? `CREATE USER shop SUPERUSER PASSWORD '${canary('create-user')}';
ALTER ROLE shop WITH SUPERUSER ENCRYPTED PASSWORD
  '${canary('next-line')}';
ALTER USER shop PASSWORD $$${canary('dollars')}$$ SUPERUSER;
DO $body$ BEGIN EXECUTE 'CREATE USER x PASSWORD ''${canary('inside')}'''; DROP TABLE a; END $body$;
CREATE SUBSCRIPTION s CONNECTION 'host=db password=${canary('connection')}' PUBLICATION p;
DROP SUBSCRIPTION s;
CREATE USER MAPPING FOR shop SERVER files OPTIONS (user 'shop', password '${canary('mapping')}');
DROP TABLE accounts; -- ${canary('comment').replace(MARK, 'password x')}
`
    : `CREATE USER 'shop'@'%' IDENTIFIED BY '${canary('identified')}';
ALTER USER shop IDENTIFIED WITH mysql_native_password BY
  "${canary('double-quoted')}";
SET PASSWORD FOR shop = '${canary('set-password')}';
GRANT ALL PRIVILEGES ON *.* TO 'shop'@'%' IDENTIFIED BY '${canary('grant')}';
DROP TABLE accounts;
`;

const workflow = (n: number): string => `on: ${n === 1 ? 'push' : 'pull_request_target'}
permissions: ${n === 1 ? 'read-all' : 'write-all'}
jobs:
  one:
    runs-on: ubuntu-latest
    env: { API_TOKEN: "${canary(`workflow-${n}`)}" }
    steps:
      - uses: actions/checkout@v${n}
        with: { token: "${canary(`checkout-${n}`)}", ref: "\${{ github.event.pull_request.head.sha }}" }
      - run: |
          curl -H "Authorization: token ${canary(`run-${n}`)}" https://x
`;

export const ROWS: Record<string, SecretRow> = {
  'Pulumi preview': { before: {}, after: { 'previews/shop.json': documentOf(STEPS, AROUND) }, tells: /stateful-delete/ },
  'engine events': { before: {}, after: { 'previews/events.json': EVENTS }, tells: /stateful-delete/ },
  'change set': { before: {}, after: { 'sets/data.json': CHANGE_SET }, tells: /deletion-protection-disabled/ },
  manifests: {
    before: { 'deploy/all.yaml': manifests(1), 'deploy/kustomization.yaml': kustomization(1), 'deploy/values.yaml': values(1) },
    after: { 'deploy/all.yaml': manifests(2), 'deploy/kustomization.yaml': kustomization(2), 'deploy/values.yaml': values(2) },
    tells: /k8s-/,
  },
  'Terraform configuration': {
    before: {
      'infra/main.tf': configuration(1),
      'infra/prod.tfvars': `password = "${canary('tfvars-1')}"\nseed = "${canary('tfvars-plain-1')}"\n`,
    },
    after: {
      'infra/main.tf': configuration(2),
      'infra/prod.tfvars': `password = "${canary('tfvars-2')}"\nseed = "${canary('tfvars-plain-2')}"\n`,
    },
    tells: /region-change/,
  },
  'PostgreSQL migration': { before: {}, after: { 'db/postgres/1.sql': sql('postgres') }, tells: /drop-table/ },
  'MySQL migration': { before: {}, after: { 'db/mysql/1.sql': sql('mysql') }, tells: /drop-table/ },
  'changed files': {
    before: { '.github/workflows/ci.yml': workflow(1), '.env': `TOKEN=${canary('dotenv-1')}\n` },
    after: { '.github/workflows/ci.yml': workflow(2), '.env': `TOKEN=${canary('dotenv-2')}\n` },
    tells: /ci-/,
  },
};

/** The same that cannot be read, or not as a whole: cut off in a secret, and with what no format has right before and after each one. */
export function broken(text: string): string[] {
  const found = [...text.matchAll(new RegExp(TRACES.join('|'), 'g'))].map(({ index }) => index);
  return found.flatMap((at) => {
    const [start, end] = [text.lastIndexOf('\n', at) + 1, text.indexOf('\n', at)];
    const wrong = ' {{ .x ]} = = (\n';
    return [
      text.slice(0, at + MARK.length + 4),
      /^\s*["']/.test(text.slice(start)) ? text : text.slice(0, start) + wrong + text.slice(start),
      end < 0 ? text : `${text.slice(0, end + 1)}${wrong}${text.slice(end + 1)}`,
      `${text.slice(0, at)}"'${text.slice(at)}`,
    ];
  });
}
