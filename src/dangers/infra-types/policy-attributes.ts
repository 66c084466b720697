/** Facts: where resources keep policy documents. */

/** Policies that give power to whoever they are attached to. Service control policies are left out: they only limit. */
export const IDENTITY_POLICIES: Readonly<Record<string, readonly string[]>> = {
  aws_iam_policy: ['policy'],
  aws_iam_role_policy: ['policy'],
  aws_iam_user_policy: ['policy'],
  aws_iam_group_policy: ['policy'],
  aws_iam_role: ['inline_policy.policy'],
  aws_ssoadmin_permission_set_inline_policy: ['inline_policy'],
};

/** Policies that say who may use the resource, with the word for it. */
export const RESOURCE_POLICIES: Readonly<Record<string, { paths: readonly string[]; what: string }>> = {
  aws_s3_bucket_policy: { paths: ['policy'], what: 'the bucket' },
  aws_s3_bucket: { paths: ['policy'], what: 'the bucket' },
  aws_s3_access_point: { paths: ['policy'], what: 'the bucket' },
  aws_sqs_queue_policy: { paths: ['policy'], what: 'the queue' },
  aws_sqs_queue: { paths: ['policy'], what: 'the queue' },
  aws_sns_topic_policy: { paths: ['policy'], what: 'the topic' },
  aws_sns_topic: { paths: ['policy'], what: 'the topic' },
  aws_kms_key: { paths: ['policy'], what: 'the key' },
  aws_kms_external_key: { paths: ['policy'], what: 'the key' },
  aws_kms_key_policy: { paths: ['policy'], what: 'the key' },
  aws_secretsmanager_secret_policy: { paths: ['policy'], what: 'the secret' },
  aws_secretsmanager_secret: { paths: ['policy'], what: 'the secret' },
  aws_ecr_repository_policy: { paths: ['policy'], what: 'the registry' },
  aws_ecr_registry_policy: { paths: ['policy'], what: 'the registry' },
  aws_codeartifact_repository_permissions_policy: { paths: ['policy_document'], what: 'the registry' },
  aws_efs_file_system_policy: { paths: ['policy'], what: 'the file system' },
  aws_opensearch_domain: { paths: ['access_policies'], what: 'the search domain' },
  aws_opensearch_domain_policy: { paths: ['access_policies'], what: 'the search domain' },
  aws_elasticsearch_domain: { paths: ['access_policies'], what: 'the search domain' },
  aws_elasticsearch_domain_policy: { paths: ['access_policies'], what: 'the search domain' },
  aws_glacier_vault: { paths: ['access_policy'], what: 'the archive' },
  aws_backup_vault_policy: { paths: ['policy'], what: 'the backups' },
  aws_dynamodb_resource_policy: { paths: ['policy'], what: 'the table' },
  aws_api_gateway_rest_api_policy: { paths: ['policy'], what: 'the API' },
  aws_api_gateway_rest_api: { paths: ['policy'], what: 'the API' },
  aws_cloudwatch_event_bus_policy: { paths: ['policy'], what: 'the event bus' },
};
