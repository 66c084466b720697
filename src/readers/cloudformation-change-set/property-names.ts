/** Facts: properties of CloudFormation that Terraform calls otherwise than in snake case, and what they hold. */
const DATABASE: Readonly<Record<string, string>> = {
  DBClusterIdentifier: 'cluster_identifier',
  DBInstanceClass: 'instance_class',
  DBInstanceIdentifier: 'identifier',
  DBParameterGroupName: 'parameter_group_name',
  DBSnapshotIdentifier: 'snapshot_identifier',
  EnableIAMDatabaseAuthentication: 'iam_database_authentication_enabled',
  EnablePerformanceInsights: 'performance_insights_enabled',
  IamAuthEnabled: 'iam_database_authentication_enabled',
  MasterUserPassword: 'master_password',
  PreferredMaintenanceWindow: 'preferred_maintenance_window',
  SourceDBInstanceIdentifier: 'replicate_source_db',
  VPCSecurityGroups: 'vpc_security_group_ids',
};

const SEARCH: Readonly<Record<string, string>> = {
  EncryptionAtRestOptions: 'encrypt_at_rest',
  NodeToNodeEncryptionOptions: 'node_to_node_encryption',
  VPCOptions: 'vpc_options',
};

const RULE: Readonly<Record<string, string>> = {
  CidrIp: 'cidr_ipv4',
  CidrIpv6: 'cidr_ipv6',
  GroupId: 'security_group_id',
  SourceSecurityGroupId: 'referenced_security_group_id',
  DestinationSecurityGroupId: 'referenced_security_group_id',
};

/** By Terraform type. */
const RENAMED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  aws_api_gateway_method: { AuthorizationType: 'authorization' },
  aws_cloudtrail: { IsLogging: 'enable_logging', TrailName: 'name' },
  aws_db_instance: { ...DATABASE, MasterUsername: 'username', MasterUserPassword: 'password', DBClusterIdentifier: 'cluster_identifier' },
  aws_docdb_cluster: DATABASE,
  aws_dynamodb_table: { TableName: 'name' },
  aws_eks_cluster: { ResourcesVpcConfig: 'vpc_config' },
  aws_elasticsearch_domain: SEARCH,
  aws_iam_group_policy: { PolicyDocument: 'policy' },
  aws_iam_policy: { PolicyDocument: 'policy', ManagedPolicyName: 'name' },
  aws_iam_role: { AssumeRolePolicyDocument: 'assume_role_policy', RoleName: 'name' },
  aws_iam_role_policy: { PolicyDocument: 'policy', PolicyName: 'name' },
  aws_iam_user: { UserName: 'name' },
  aws_iam_user_policy: { PolicyDocument: 'policy' },
  aws_instance: { ImageId: 'ami', SecurityGroupIds: 'vpc_security_group_ids', KeyName: 'key_name' },
  aws_kinesis_stream: { RetentionPeriodHours: 'retention_period' },
  aws_kms_key: { KeyPolicy: 'policy', Enabled: 'is_enabled', PendingWindowInDays: 'deletion_window_in_days' },
  aws_lambda_function_url: { AuthType: 'authorization_type' },
  aws_lb: { LoadBalancerName: 'name' },
  aws_neptune_cluster: DATABASE,
  aws_network_acl_rule: { RuleAction: 'rule_action', CidrBlock: 'cidr_block' },
  aws_opensearch_domain: SEARCH,
  aws_organizations_policy: { Content: 'content' },
  aws_rds_cluster: DATABASE,
  aws_rds_cluster_instance: DATABASE,
  aws_s3_access_point: { PublicAccessBlockConfiguration: 'public_access_block_configuration' },
  aws_s3_bucket: { BucketName: 'bucket', AccessControl: 'acl' },
  aws_s3_bucket_policy: { PolicyDocument: 'policy' },
  aws_secretsmanager_secret_policy: { ResourcePolicy: 'policy' },
  aws_sns_topic_policy: { PolicyDocument: 'policy' },
  aws_sqs_queue_policy: { PolicyDocument: 'policy' },
  aws_vpc_security_group_egress_rule: RULE,
  aws_vpc_security_group_ingress_rule: RULE,
};

/** However capitalised: packages made from CloudFormation write `dbInstanceClass`, and providers `db_instance_class`. */
const BY_LOWER_CASE = new Map(
  Object.entries(RENAMED).map(([type, row]) => [type, new Map(Object.entries(row).map(([name, to]) => [name.toLowerCase(), to]))]),
);

export function renamed(type: string, property: string): string | undefined {
  return BY_LOWER_CASE.get(type)?.get(property.toLowerCase().replaceAll('_', ''));
}

/** Attributes that hold a document as text in Terraform, and an object in CloudFormation. */
export const DOCUMENTS = new Set([
  ...['policy', 'policies_document', 'assume_role_policy', 'access_policies', 'access_policy', 'policy_document', 'key_policy', 'content'],
  ...[
    'resource_policy',
    'definition',
    'redrive_policy',
    'redrive_allow_policy',
    'file_system_policy',
    'repository_policy_text',
    'inline_policy',
  ],
  ...['statement_document', 'policy_text', 'container_definitions', 'body', 'event_pattern'],
]);

/** Attributes whose keys are the user's own. */
export const MAPS =
  /^(?:tags|variables|labels|parameters|.*_parameters|.*_variables|metadata|options|advanced_options|configuration_overrides|stage_variables|docker_labels)$/;

/** Numbers that templates like to write as text. */
export const NUMBERS =
  /(?:^|_)(?:period|size|count|capacity|storage|limit|days|port|units|iops|throughput|nodes|hours|retention|retention_in_days|number_of_broker_nodes|desired_count)$/;
