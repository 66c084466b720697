/** Writes a plan of any size, the same bytes each time: an AWS estate in which most objects do not change. */
import { randomFrom, writePieces } from './plan-file.ts';

type Values = Record<string, unknown>;

/** Of one hundred entries: 60 do nothing, 18 update, 10 create, 8 replace, 4 delete. */
const ACTIONS: [number, string[]][] = [
  [60, ['no-op']],
  [78, ['update']],
  [88, ['create']],
  [92, ['delete', 'create']],
  [96, ['create', 'delete']],
  [100, ['delete']],
];
const TYPES = [
  'aws_db_instance',
  'aws_instance',
  'aws_s3_bucket',
  'aws_security_group',
  'aws_iam_role',
  'aws_kms_key',
  'aws_ebs_volume',
  'aws_lb',
];
const ASSUME =
  '{"Statement":[{"Action":"sts:AssumeRole","Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"}}],"Version":"2012-10-17"}';

/** Writes about `megabytes` (10^6 bytes); returns the number of entries that do something. */
export function writeLargePlan(file: string, megabytes: number): number {
  const random = randomFrom(7);
  // An object takes four places: planned values, prior state, and both sides of its entry.
  const count = Math.round((megabytes * 1e6) / 4400);
  const actions = Array.from({ length: count }, () => {
    const roll = random() * 100;
    return (ACTIONS.find(([below]) => roll < below) as [number, string[]])[1];
  });
  writePieces(file, (write) => {
    const states = (more: (index: number) => Values = () => ({})): void => {
      for (let index = 0; index < count; index++)
        write(
          (index > 0 ? ',' : '') +
            JSON.stringify({ ...identity(index), schema_version: 1, values: values(index), sensitive_values: {}, ...more(index) }),
        );
    };
    write('{"format_version":"1.2","terraform_version":"1.11.4","planned_values":{"root_module":{"resources":[');
    states();
    write(']}},"resource_changes":[');
    actions.forEach((list, index) => write((index > 0 ? ',' : '') + JSON.stringify(entry(index, list))));
    write('],"prior_state":{"format_version":"1.0","terraform_version":"1.11.4","values":{"root_module":{"resources":[');
    states((index) => ({ depends_on: dependencies(index) }));
    write(']}}},"configuration":');
    write(JSON.stringify({ provider_config: { aws: { name: 'aws' } }, root_module: { module_calls: teams() } }));
    write(',"timestamp":"2026-11-20T10:00:00Z","applyable":true,"complete":true,"errored":false}\n');
  });
  return actions.filter(([first]) => first !== 'no-op').length;
}

function identity(index: number): Values {
  const type = TYPES[index % TYPES.length] as string;
  const module = `module.team_${index % 40}.module.stack`;
  return {
    address: `${module}.${type}.this[${index}]`,
    ...{ module_address: module, mode: 'managed', type, name: 'this', index, provider_name: 'registry.terraform.io/hashicorp/aws' },
  };
}

function entry(index: number, actions: string[]): Values {
  const creates = actions.length === 1 && actions[0] === 'create';
  const deletes = actions.length === 1 && actions[0] === 'delete';
  const before = creates ? null : values(index);
  const after: Values | null = deletes ? null : values(index);
  const unknown: Values = {};
  if (after && actions[0] !== 'no-op')
    Object.assign(after, { instance_class: 'db.r6g.xlarge', tags: { ...(after['tags'] as Values), version: 'v2' } });
  if (after && actions.includes('create'))
    for (const key of ['id', 'arn', 'endpoint']) {
      delete after[key];
      unknown[key] = true;
    }
  const replaced = actions.length === 2 ? { replace_paths: [['instance_class']] } : {};
  const reason =
    actions.length === 2
      ? { action_reason: 'replace_because_cannot_update' }
      : deletes
        ? { action_reason: 'delete_because_no_resource_config' }
        : {};
  // Only databases have a secret.
  const sensitive = index % TYPES.length === 0 ? { password: true } : {};
  return {
    ...identity(index),
    change: {
      ...{ actions, before, after, after_unknown: deletes ? false : unknown },
      ...{ before_sensitive: before ? sensitive : false, after_sensitive: after ? sensitive : false, ...replaced },
    },
    ...reason,
  };
}

/** What the state recorded when the object was applied. */
function dependencies(index: number): string[] {
  const module = `module.team_${index % 40}.module.stack`;
  return index % 3 === 0 ? [] : TYPES.slice(0, index % 4).map((type) => `${module}.${type}.this`);
}

/** Forty modules of one module each, in which every type refers to the one before it. */
function teams(): Values {
  const resources = TYPES.map((type, at) => {
    const before = TYPES[at - 1];
    const references = before === undefined ? ['var.name'] : [`${before}.this.id`, `${before}.this`];
    const expressions = { name: { references }, subnet_ids: { references: ['var.subnets', 'count.index'] } };
    return { address: `${type}.this`, mode: 'managed', type, name: 'this', provider_config_key: 'aws', expressions, count_expression: {} };
  });
  const stack = { expressions: { name: { references: ['var.team'] } }, module: { resources, variables: { name: {}, subnets: {} } } };
  return Object.fromEntries(
    Array.from({ length: 40 }, (_, at) => [`team_${at}`, { source: './team', expressions: {}, module: { module_calls: { stack } } }]),
  );
}

function values(index: number): Values {
  return {
    allocated_storage: 100 + (index % 400),
    arn: `arn:aws:rds:eu-central-1:123456789012:db:res-${index}`,
    assume_role_policy: ASSUME,
    availability_zone: `eu-central-1${'abc'[index % 3]}`,
    backup_retention_period: 7,
    deletion_protection: index % 3 === 0,
    endpoint: `res-${index}.c9akciq32.eu-central-1.rds.amazonaws.com:5432`,
    engine: 'postgres',
    engine_version: '16.3',
    id: `res-${index}`,
    ingress: [
      { cidr_blocks: ['10.0.0.0/8', '192.168.0.0/16'], description: 'inside', from_port: 5432, protocol: 'tcp', to_port: 5432 },
      { cidr_blocks: ['172.16.0.0/12'], description: 'peering', from_port: 443, protocol: 'tcp', to_port: 443 },
    ],
    instance_class: 'db.r6g.large',
    kms_key_id: `arn:aws:kms:eu-central-1:123456789012:key/0f1e2d3c-${index}`,
    multi_az: true,
    name: `res-${index}`,
    ...(index % TYPES.length === 0 ? { password: `correct-horse-${index}` } : {}),
    publicly_accessible: false,
    skip_final_snapshot: false,
    tags: { cost: `cc-${index % 90}`, env: 'prod', owner: 'platform', team: `team-${index % 40}` },
    timeouts: null,
    vpc_security_group_ids: [`sg-${index}`, `sg-${index + 1}`],
  };
}
