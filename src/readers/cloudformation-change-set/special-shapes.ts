/** Resources that Terraform cuts otherwise: properties that it nests differently, or keeps in resources of their own. */
import { isObject, type Json, type JsonObject } from '../../model/json.ts';
import { isMark } from '../normal-form/marks.ts';
import { snakeCase } from '../normal-form/snake-case.ts';
import { rowOf } from '../normal-form/row-of.ts';

/** Something that Terraform has as a resource of its own beside the main one. */
export interface Part {
  type: string;
  /** Appended to the address. */
  suffix: string;
  attributes: JsonObject;
}

interface Cut {
  main: JsonObject;
  parts: Part[];
}

/** Takes attributes in Terraform's spelling. */
export function specialShape(type: string, attributes: JsonObject): Cut {
  const cut = rowOf(CUTS, type);
  return cut ? cut({ ...attributes }) : { main: attributes, parts: [] };
}

const CUTS: Readonly<Record<string, (attributes: JsonObject) => Cut>> = {
  aws_s3_bucket(all) {
    const { public_access_block_configuration: block, versioning_configuration: versioning, bucket_encryption, ...rest } = all;
    const { lifecycle_configuration: lifecycle, object_lock_configuration: lock, ...main } = rest;
    // `PublicReadWrite` is `public-read-write`.
    if (typeof main['acl'] === 'string') main['acl'] = snakeCase(main['acl']).replaceAll('_', '-');
    const parts: Part[] = [];
    const part = (kind: string, suffix: string, attributes: Json | undefined): void => {
      if (isObject(attributes)) parts.push({ type: `aws_s3_bucket_${kind}`, suffix, attributes });
    };
    part('public_access_block', 'PublicAccessBlockConfiguration', first(block));
    part('versioning', 'VersioningConfiguration', versioning && { versioning_configuration: versioning });
    part('server_side_encryption_configuration', 'BucketEncryption', bucket_encryption && { rule: encryptionRules(bucket_encryption) });
    part('lifecycle_configuration', 'LifecycleConfiguration', lifecycle && { rule: lifecycleRules(first(lifecycle)) });
    part('object_lock_configuration', 'ObjectLockConfiguration', lock && { object_lock_configuration: lock });
    return { main, parts };
  },
  aws_security_group({ security_group_ingress: ingress, security_group_egress: egress, group_description, ...main }) {
    if (ingress !== undefined) main['ingress'] = rules(ingress);
    if (egress !== undefined) main['egress'] = rules(egress);
    if (group_description !== undefined) main['description'] = group_description;
    return { main, parts: [] };
  },
  aws_iam_role({ policies, ...main }) {
    if (Array.isArray(policies))
      main['inline_policy'] = policies.map((policy) =>
        isObject(policy) && !isMark(policy) ? { name: policy['policy_name'] ?? null, policy: policy['policy_document'] ?? null } : policy,
      );
    return { main, parts: [] };
  },
  aws_iam_user: (all) => withAttachments('user', all),
  aws_iam_group: (all) => withAttachments('group', all),
  aws_dynamodb_table({ point_in_time_recovery_specification: recovery, sse_specification: encryption, provisioned_throughput, ...main }) {
    const enabled = first(recovery);
    if (isObject(enabled)) main['point_in_time_recovery'] = [{ enabled: enabled['point_in_time_recovery_enabled'] ?? false }];
    else if (enabled !== undefined) main['point_in_time_recovery'] = enabled;
    const sse = first(encryption);
    if (isObject(sse))
      main['server_side_encryption'] = [{ enabled: sse['sse_enabled'] ?? null, kms_key_arn: sse['kms_master_key_id'] ?? null }];
    const throughput = first(provisioned_throughput);
    if (isObject(throughput)) {
      main['read_capacity'] = throughput['read_capacity_units'] ?? null;
      main['write_capacity'] = throughput['write_capacity_units'] ?? null;
    }
    return { main, parts: [] };
  },
  aws_lb({ load_balancer_attributes: list, scheme, ...main }) {
    for (const one of Array.isArray(list) ? list : [])
      if (isObject(one) && one['key'] === 'deletion_protection.enabled') main['enable_deletion_protection'] = one['value'] ?? null;
    if (typeof scheme === 'string') main['internal'] = scheme === 'internal';
    return { main, parts: [] };
  },
  aws_efs_file_system({ backup_policy, file_system_policy, ...main }) {
    const parts: Part[] = [];
    if (backup_policy !== undefined) parts.push({ type: 'aws_efs_backup_policy', suffix: 'BackupPolicy', attributes: { backup_policy } });
    if (file_system_policy !== undefined)
      parts.push({ type: 'aws_efs_file_system_policy', suffix: 'FileSystemPolicy', attributes: { policy: file_system_policy } });
    return { main, parts };
  },
  aws_ecr_repository({ repository_policy_text: policy, ...main }) {
    if (policy === undefined) return { main, parts: [] };
    return { main, parts: [{ type: 'aws_ecr_repository_policy', suffix: 'RepositoryPolicyText', attributes: { policy } }] };
  },
  aws_kinesis_stream({ stream_encryption, ...main }) {
    const encryption = first(stream_encryption);
    if (isObject(encryption))
      Object.assign(main, { encryption_type: encryption['encryption_type'] ?? null, kms_key_id: encryption['key_id'] ?? null });
    return { main, parts: [] };
  },
  aws_dax_cluster({ sse_specification, ...main }) {
    const sse = first(sse_specification);
    if (isObject(sse)) main['server_side_encryption'] = [{ enabled: sse['sse_enabled'] ?? null }];
    return { main, parts: [] };
  },
  aws_cloudfront_distribution({ distribution_config, ...main }) {
    const config = first(distribution_config);
    return { main: isObject(config) ? { ...main, ...config } : main, parts: [] };
  },
};

function first(value: Json | undefined): Json | undefined {
  return Array.isArray(value) ? value[0] : value;
}

/** `server_side_encryption_configuration[].server_side_encryption_by_default` as rules. */
function encryptionRules(encryption: Json): Json {
  const config = first(encryption);
  if (isMark(config)) return config ?? null;
  const rules = isObject(config) ? config['server_side_encryption_configuration'] : undefined;
  const list = Array.isArray(rules) ? rules : [];
  return list.map((rule) =>
    isObject(rule) && !isMark(rule) ? { apply_server_side_encryption_by_default: rule['server_side_encryption_by_default'] ?? null } : rule,
  );
}

function lifecycleRules(configuration: Json | undefined): Json {
  if (isMark(configuration)) return configuration ?? null;
  const rules = isObject(configuration) ? configuration['rules'] : undefined;
  return (Array.isArray(rules) ? rules : []).map((rule) => {
    if (!isObject(rule) || isMark(rule)) return rule;
    const { expiration_in_days: days, noncurrent_version_expiration_in_days: old, ...rest } = rule;
    return {
      ...rest,
      ...(days !== undefined && { expiration: [{ days }] }),
      ...(old !== undefined && { noncurrent_version_expiration: [{ noncurrent_days: old }] }),
    };
  });
}

/** Rules of a security group, whose ranges Terraform keeps as lists. */
function rules(value: Json): Json {
  if (isMark(value)) return value;
  const list = Array.isArray(value) ? value : [value];
  return list.map((rule) => {
    if (!isObject(rule) || isMark(rule)) return rule;
    const { ip_protocol: protocol = null, cidr_ip: ipv4, cidr_ipv6: ipv6, ...rest } = rule;
    return {
      ...rest,
      protocol,
      ...(ipv4 !== undefined && { cidr_blocks: [ipv4] }),
      ...(ipv6 !== undefined && { ipv6_cidr_blocks: [ipv6] }),
    };
  });
}

/** Each attached policy is a resource of its own in Terraform. */
function withAttachments(kind: string, { managed_policy_arns: policies, ...main }: JsonObject): Cut {
  const list = Array.isArray(policies) ? policies : [];
  const parts = list.map((policy_arn): Part => {
    const name = typeof policy_arn === 'string' ? policy_arn : 'unknown';
    return { type: `aws_iam_${kind}_policy_attachment`, suffix: `ManagedPolicyArns/${name}`, attributes: { policy_arn } };
  });
  return { main, parts };
}
