/** Writes the plan of a new estate, the same bytes each time: many small objects of many types, and nearly all of them are created. */
import { randomFrom, writePieces } from './plan-file.ts';

type Values = Record<string, unknown>;

/** Half of them are such that no danger looks at a new one. */
const TYPES = [
  ...['aws_vpc', 'aws_subnet', 'aws_route_table', 'aws_route_table_association', 'aws_eip', 'aws_instance', 'aws_lb_target_group'],
  ...['aws_cloudwatch_log_group', 'aws_cloudwatch_metric_alarm', 'aws_ssm_parameter', 'aws_route53_record', 'aws_ecs_service'],
  ...['aws_s3_bucket', 'aws_s3_bucket_public_access_block', 'aws_security_group', 'aws_security_group_rule', 'aws_iam_role'],
  ...['aws_iam_role_policy_attachment', 'aws_kms_key', 'aws_sqs_queue', 'aws_lambda_permission', 'aws_db_instance'],
  ...['google_project_service', 'google_compute_instance', 'google_compute_network', 'google_storage_bucket', 'google_project_iam_member'],
  ...['google_compute_firewall', 'azurerm_resource_group', 'azurerm_storage_account', 'azurerm_network_security_rule', 'azurerm_subnet'],
  ...['kubernetes_config_map', 'kubernetes_deployment', 'kubernetes_service', 'kubernetes_role_binding', 'helm_release', 'local_file'],
  ...['null_resource', 'random_id'],
];

/** Writes about `megabytes` (10^6 bytes); returns the number of entries that do something. */
export function writeNewEstate(file: string, megabytes: number): number {
  const random = randomFrom(11);
  // An object takes two places: planned values and its entry.
  const count = Math.round((megabytes * 1e6) / 1520);
  writePieces(file, (write) => {
    write('{"format_version":"1.2","terraform_version":"1.11.4","planned_values":{"root_module":{"resources":[');
    for (let index = 0; index < count; index++)
      write((index > 0 ? ',' : '') + JSON.stringify({ ...identity(index), values: values(index), sensitive_values: {} }));
    write(']}},"resource_changes":[');
    for (let index = 0; index < count; index++) write((index > 0 ? ',' : '') + JSON.stringify(entry(index, random())));
    write('],"configuration":{"root_module":{}},"timestamp":"2026-11-20T10:00:00Z","applyable":true,"complete":true,"errored":false}\n');
  });
  return count;
}

function identity(index: number): Values {
  const type = TYPES[index % TYPES.length] as string;
  const module = `module.stack["team-${index % 60}"]`;
  const provider = `registry.terraform.io/hashicorp/${type.split('_')[0]}`;
  return {
    address: `${module}.${type}.this[${index}]`,
    ...{ module_address: module, mode: 'managed', type, name: 'this', index, provider_name: provider },
  };
}

/** Of one hundred entries 95 create, 3 update, 2 delete. */
function entry(index: number, chance: number): Values {
  const actions = chance < 0.95 ? ['create'] : chance < 0.98 ? ['update'] : ['delete'];
  const [before, after] = [chance < 0.95 ? null : values(index), chance < 0.98 ? values(index) : null];
  if (before && after) after['description'] = 'changed';
  return {
    ...identity(index),
    change: {
      ...{ actions, before, after, after_unknown: after && !before ? UNKNOWN : {} },
      ...{ before_sensitive: before ? {} : false, after_sensitive: after ? SENSITIVE : false },
    },
  };
}

const UNKNOWN = { arn: true, creation_date: true, etag: true, id: true, self_link: true, tags_all: true, settings: [{ revision: true }] };
const SENSITIVE = { settings: [{}], tags: {}, tags_all: {} };

function values(index: number): Values {
  return {
    name: `this-${index}`,
    description: `part ${index % 12} of the stack`,
    enabled: true,
    force_destroy: null,
    from_port: 443,
    location: `eu-central-${1 + (index % 2)}`,
    policy: null,
    settings: [{ interval: 60, kind: 'standard', path: `/srv/${index % 900}`, timeout: null }],
    subnet_id: `subnet-0138590ca64d${index}`,
    tags: { env: 'prod', owner: 'platform', team: `team-${index % 60}` },
    timeouts: null,
    user_data: null,
  };
}
