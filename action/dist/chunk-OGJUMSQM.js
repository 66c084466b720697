import { createRequire as interlockCreateRequire } from 'node:module';
let interlockRequire;
const require = (id) => (interlockRequire ??= interlockCreateRequire(import.meta.url))(id);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);
import {
  planChange
} from "./chunk-6E3EL3RI.js";
import {
  canonicalJson
} from "./chunk-AJ66NPXL.js";
import {
  UNKNOWN,
  isObject,
  isUnknown,
  scalarText
} from "./chunk-6EQGFEUU.js";

// src/readers/normal-form/planned-change.ts
import { createHmac } from "node:crypto";

// src/readers/normal-form/marks.ts
var SECRET = "interlock:secret";
function secret(value) {
  return { [SECRET]: value };
}
function isSecret(value) {
  return isObject(value) && Object.hasOwn(value, SECRET);
}
function isMark(value) {
  return isUnknown(value) || isSecret(value) || isObject(value) && Object.hasOwn(value, "interlock:number");
}
function marksOf(value) {
  return { unknown: treeOf(value, isUnknown), sensitive: treeOf(value, isSecret) };
}
function treeOf(value, marked) {
  if (marked(value)) return true;
  if (isMark(value)) return false;
  if (Array.isArray(value)) {
    const trees2 = value.map((inner) => treeOf(inner, marked));
    return trees2.some((tree) => tree !== false) ? trees2 : false;
  }
  if (!isObject(value)) return false;
  const trees = Object.entries(value).flatMap(([key, inner]) => {
    const tree = treeOf(inner, marked);
    return tree === false ? [] : [[key, tree]];
  });
  return trees.length > 0 ? Object.fromEntries(trees) : false;
}

// src/readers/normal-form/snake-case.ts
function snakeCase(name) {
  return name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").replace(/([A-Z]+)([A-Z][a-z])/g, "$1_$2").toLowerCase();
}
function singular(name) {
  if (/(?:ss|us|is|series|access)$/.test(name)) return name;
  if (/ies$/.test(name)) return `${name.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh|us)es$/.test(name)) return name.slice(0, -2);
  return /s$/.test(name) ? name.slice(0, -1) : name;
}

// src/readers/normal-form/secret-names.ts
var NAMES = /* @__PURE__ */ new Set(["secret_string", "secret_binary", "secret_data", "auth_token", "key_material", "user_password", "o_auth_token"]);
function withSecretsMarked(value) {
  if (Array.isArray(value)) return value.map(withSecretsMarked);
  if (!isObject(value) || isMark(value)) return value;
  const entries = Object.entries(value).map(([key, inner]) => {
    const isOpen = inner === null || typeof inner === "boolean" || isMark(inner);
    return [key, !isOpen && NAMES.has(snakeCase(key)) ? secret(inner) : withSecretsMarked(inner)];
  });
  return Object.fromEntries(entries);
}

// src/readers/normal-form/planned-change.ts
function plannedChange(planned, location, context) {
  const { tool, doubt, kind, possible } = planned;
  const sides = { before: withSecretsMarked(planned.before), after: withSecretsMarked(planned.after) };
  const [before, after] = [marksOf(sides.before), marksOf(sides.after)];
  const entry = {
    address: planned.address,
    type: planned.type,
    name: planned.name,
    mode: planned.mode ?? "managed",
    provider_name: planned.provider ?? "",
    module_address: planned.module ?? "",
    ...texts({ action_reason: planned.actionReason, deposed: planned.deposed, previous_address: planned.previousAddress }),
    change: {
      actions: planned.actions,
      ...sides,
      after_unknown: after.unknown,
      before_sensitive: before.sensitive,
      after_sensitive: after.sensitive,
      replace_paths: (planned.replacePaths ?? []).map((path) => [path]),
      ...planned.importing && { importing: planned.importing }
    }
  };
  const change = planChange(entry, location, context, { doubt, ...kind && { kind } });
  if (change?.plan) {
    change.plan.tool = tool;
    if (possible === true) change.plan.possible = true;
  }
  return change;
}
function texts(values) {
  return Object.fromEntries(Object.entries(values).filter((entry) => entry[1] !== void 0));
}
function contentHash(value, { key }) {
  return createHmac("sha256", key).update(canonicalJson(value)).digest("hex");
}

// src/readers/normal-form/row-of.ts
function rowOf(table, name) {
  return Object.hasOwn(table, name) ? table[name] : void 0;
}

// src/readers/cloudformation-change-set/resource-types.ts
var BY_SERVICE = {
  AccessAnalyzer: "Analyzer=accessanalyzer_analyzer",
  ACMPCA: "CertificateAuthority=acmpca_certificate_authority",
  AmazonMQ: "Broker=mq_broker",
  ApiGateway: "Authorizer=api_gateway_authorizer Deployment=api_gateway_deployment DomainName=api_gateway_domain_name Method=api_gateway_method RestApi=api_gateway_rest_api Stage=api_gateway_stage",
  ApiGatewayV2: "Api=apigatewayv2_api Authorizer=apigatewayv2_authorizer Route=apigatewayv2_route Stage=apigatewayv2_stage",
  AppConfig: "ConfigurationProfile=appconfig_configuration_profile",
  ApplicationAutoScaling: "ScalableTarget=appautoscaling_target",
  APS: "Workspace=prometheus_workspace",
  Athena: "WorkGroup=athena_workgroup",
  AutoScaling: "AutoScalingGroup=autoscaling_group LaunchConfiguration=launch_configuration",
  Backup: "BackupPlan=backup_plan BackupSelection=backup_selection BackupVault=backup_vault LogicallyAirGappedBackupVault=backup_logically_air_gapped_vault",
  Batch: "ComputeEnvironment=batch_compute_environment",
  Bedrock: "KnowledgeBase=bedrockagent_knowledge_base",
  Budgets: "Budget=budgets_budget",
  Cassandra: "Keyspace=keyspaces_keyspace Table=keyspaces_table",
  CE: "AnomalyMonitor=ce_anomaly_monitor",
  CertificateManager: "Certificate=acm_certificate",
  CloudFormation: "Stack=cloudformation_stack StackSet=cloudformation_stack_set",
  CloudFront: "Distribution=cloudfront_distribution",
  CloudTrail: "EventDataStore=cloudtrail_event_data_store Trail=cloudtrail",
  CloudWatch: "Alarm=cloudwatch_metric_alarm CompositeAlarm=cloudwatch_composite_alarm Dashboard=cloudwatch_dashboard",
  CodeArtifact: "Domain=codeartifact_domain Repository=codeartifact_repository",
  CodeCommit: "Repository=codecommit_repository",
  Cognito: "IdentityPool=cognito_identity_pool UserPool=cognito_user_pool UserPoolUser=cognito_user",
  Config: "ConfigurationRecorder=config_configuration_recorder DeliveryChannel=config_delivery_channel",
  Connect: "Instance=connect_instance",
  DataPipeline: "Pipeline=datapipeline_pipeline",
  DataSync: "Task=datasync_task",
  DataZone: "Domain=datazone_domain",
  DAX: "Cluster=dax_cluster",
  DirectoryService: "MicrosoftAD=directory_service_directory SimpleAD=directory_service_directory",
  DLM: "LifecyclePolicy=dlm_lifecycle_policy",
  DMS: "ReplicationInstance=dms_replication_instance ReplicationTask=dms_replication_task",
  DocDB: "DBCluster=docdb_cluster DBInstance=docdb_cluster_instance GlobalCluster=docdb_global_cluster",
  DocDBElastic: "Cluster=docdbelastic_cluster",
  DSQL: "Cluster=dsql_cluster",
  DynamoDB: "GlobalTable=dynamodb_table Table=dynamodb_table",
  EC2: [
    "CapacityReservation=ec2_capacity_reservation EIP=eip FlowLog=flow_log Instance=instance InternetGateway=internet_gateway KeyPair=key_pair",
    "LaunchTemplate=launch_template NatGateway=nat_gateway NetworkAcl=network_acl NetworkAclEntry=network_acl_rule Route=route RouteTable=route_table",
    "SecurityGroup=security_group SecurityGroupEgress=vpc_security_group_egress_rule SecurityGroupIngress=vpc_security_group_ingress_rule",
    "Subnet=subnet SubnetRouteTableAssociation=route_table_association TransitGateway=ec2_transit_gateway",
    "TransitGatewayAttachment=ec2_transit_gateway_vpc_attachment TransitGatewayVpcAttachment=ec2_transit_gateway_vpc_attachment",
    "Volume=ebs_volume VolumeAttachment=volume_attachment VPC=vpc VPCEndpoint=vpc_endpoint VPCPeeringConnection=vpc_peering_connection VPNConnection=vpn_connection"
  ].join(" "),
  ECR: "PublicRepository=ecrpublic_repository RegistryPolicy=ecr_registry_policy Repository=ecr_repository",
  ECS: "CapacityProvider=ecs_capacity_provider Cluster=ecs_cluster Service=ecs_service TaskDefinition=ecs_task_definition TaskSet=ecs_task_set",
  EFS: "FileSystem=efs_file_system",
  EKS: "AccessEntry=eks_access_entry Cluster=eks_cluster FargateProfile=eks_fargate_profile Nodegroup=eks_node_group",
  ElastiCache: "CacheCluster=elasticache_cluster GlobalReplicationGroup=elasticache_global_replication_group ReplicationGroup=elasticache_replication_group ServerlessCache=elasticache_serverless_cache",
  ElasticBeanstalk: "Environment=elastic_beanstalk_environment",
  ElasticLoadBalancing: "LoadBalancer=elb",
  ElasticLoadBalancingV2: "Listener=lb_listener ListenerRule=lb_listener_rule LoadBalancer=lb TargetGroup=lb_target_group",
  Elasticsearch: "Domain=elasticsearch_domain",
  EMR: "Cluster=emr_cluster Studio=emr_studio",
  Events: "Archive=cloudwatch_event_archive EventBus=cloudwatch_event_bus EventBusPolicy=cloudwatch_event_bus_policy Rule=cloudwatch_event_rule",
  Evidently: "Project=evidently_project",
  GlobalAccelerator: "Accelerator=globalaccelerator_accelerator",
  Glue: "Database=glue_catalog_database Registry=glue_registry Schema=glue_schema Table=glue_catalog_table",
  Grafana: "Workspace=grafana_workspace",
  GuardDuty: "Detector=guardduty_detector",
  IAM: [
    "AccessKey=iam_access_key Group=iam_group GroupPolicy=iam_group_policy InstanceProfile=iam_instance_profile ManagedPolicy=iam_policy",
    "OIDCProvider=iam_openid_connect_provider Policy=iam_role_policy Role=iam_role RolePolicy=iam_role_policy SAMLProvider=iam_saml_provider",
    "ServerCertificate=iam_server_certificate User=iam_user UserPolicy=iam_user_policy"
  ].join(" "),
  IdentityStore: "Group=identitystore_group",
  Kinesis: "Stream=kinesis_stream",
  KinesisAnalyticsV2: "Application=kinesisanalyticsv2_application",
  KinesisFirehose: "DeliveryStream=kinesis_firehose_delivery_stream",
  KinesisVideo: "Stream=kinesis_video_stream",
  KMS: "Alias=kms_alias Key=kms_key ReplicaKey=kms_replica_key",
  LakeFormation: "Resource=lakeformation_resource",
  Lambda: "Function=lambda_function Permission=lambda_permission Url=lambda_function_url",
  Lightsail: "Bucket=lightsail_bucket Database=lightsail_database Disk=lightsail_disk Instance=lightsail_instance",
  Location: "Tracker=location_tracker",
  Logs: "LogGroup=cloudwatch_log_group SubscriptionFilter=cloudwatch_log_subscription_filter",
  Macie: "Session=macie2_account",
  MediaLive: "Channel=medialive_channel",
  MediaStore: "Container=media_store_container",
  MemoryDB: "Cluster=memorydb_cluster",
  MSK: "Cluster=msk_cluster ServerlessCluster=msk_serverless_cluster",
  Neptune: "DBCluster=neptune_cluster DBInstance=neptune_cluster_instance",
  NeptuneGraph: "Graph=neptunegraph_graph",
  NetworkFirewall: "Firewall=networkfirewall_firewall",
  OpenSearchServerless: "Collection=opensearchserverless_collection",
  OpenSearchService: "Domain=opensearch_domain",
  Organizations: "Account=organizations_account Policy=organizations_policy",
  QLDB: "Ledger=qldb_ledger",
  QuickSight: "DataSet=quicksight_data_set",
  RDS: "CustomDBEngineVersion=rds_custom_db_engine_version DBCluster=rds_cluster DBInstance=db_instance GlobalCluster=rds_global_cluster",
  Redshift: "Cluster=redshift_cluster",
  RedshiftServerless: "Namespace=redshiftserverless_namespace Workgroup=redshiftserverless_workgroup",
  Route53: "DNSSEC=route53_hosted_zone_dnssec HostedZone=route53_zone KeySigningKey=route53_key_signing_key RecordSet=route53_record",
  S3: "AccessPoint=s3_access_point Bucket=s3_bucket BucketPolicy=s3_bucket_policy",
  S3Express: "DirectoryBucket=s3_directory_bucket",
  S3Tables: "Table=s3tables_table TableBucket=s3tables_table_bucket",
  SageMaker: "Domain=sagemaker_domain FeatureGroup=sagemaker_feature_group ModelPackageGroup=sagemaker_model_package_group NotebookInstance=sagemaker_notebook_instance UserProfile=sagemaker_user_profile",
  SecretsManager: "ResourcePolicy=secretsmanager_secret_policy Secret=secretsmanager_secret",
  SecurityHub: "Hub=securityhub_account",
  ServiceDiscovery: "PrivateDnsNamespace=service_discovery_private_dns_namespace",
  Shield: "Protection=shield_protection",
  SimpleDB: "Domain=simpledb_domain",
  SNS: "Subscription=sns_topic_subscription Topic=sns_topic TopicInlinePolicy=sns_topic_policy TopicPolicy=sns_topic_policy",
  SQS: "Queue=sqs_queue QueueInlinePolicy=sqs_queue_policy QueuePolicy=sqs_queue_policy",
  SSM: "Parameter=ssm_parameter",
  Timestream: "Database=timestreamwrite_database InfluxDBInstance=timestreaminfluxdb_db_instance Table=timestreamwrite_table",
  Transfer: "Server=transfer_server",
  WAFv2: "LoggingConfiguration=wafv2_web_acl_logging_configuration WebACL=wafv2_web_acl WebACLAssociation=wafv2_web_acl_association",
  WorkSpaces: "Workspace=workspaces_workspace",
  XRay: "Group=xray_group"
};
var TYPES = new Map(
  Object.entries(BY_SERVICE).flatMap(
    ([service, rows]) => rows.split(" ").map((row) => {
      const [own = "", terraform = ""] = row.split("=");
      return [`AWS::${service}::${own}`, `aws_${terraform}`];
    })
  )
);
var TERRAFORM_TYPES = [...new Set(TYPES.values())];
var FILE_SYSTEMS = {
  LUSTRE: "aws_fsx_lustre_file_system",
  ONTAP: "aws_fsx_ontap_file_system",
  OPENZFS: "aws_fsx_openzfs_file_system",
  WINDOWS: "aws_fsx_windows_file_system"
};
var BY_LOWER_CASE = new Map([...TYPES.keys(), "AWS::FSx::FileSystem"].map((type) => [type.toLowerCase(), type]));
function cloudFormationType(service, name) {
  return BY_LOWER_CASE.get(`aws::${service}::${name}`.toLowerCase());
}
function terraformType(type, property) {
  if (type === "AWS::FSx::FileSystem") return rowOf(FILE_SYSTEMS, scalarText(property("FileSystemType"))) ?? type;
  if (type === "AWS::RDS::DBInstance" && property("DBClusterIdentifier") !== void 0) return "aws_rds_cluster_instance";
  return TYPES.get(type) ?? type;
}

// src/readers/cloudformation-change-set/special-shapes.ts
function specialShape(type, attributes) {
  const cut = rowOf(CUTS, type);
  return cut ? cut({ ...attributes }) : { main: attributes, parts: [] };
}
var CUTS = {
  aws_s3_bucket(all) {
    const { public_access_block_configuration: block, versioning_configuration: versioning, bucket_encryption, ...rest } = all;
    const { lifecycle_configuration: lifecycle2, object_lock_configuration: lock, ...main } = rest;
    if (typeof main["acl"] === "string") main["acl"] = snakeCase(main["acl"]).replaceAll("_", "-");
    const parts = [];
    const part = (kind, suffix, attributes) => {
      if (isObject(attributes)) parts.push({ type: `aws_s3_bucket_${kind}`, suffix, attributes });
    };
    part("public_access_block", "PublicAccessBlockConfiguration", first(block));
    part("versioning", "VersioningConfiguration", versioning && { versioning_configuration: versioning });
    part("server_side_encryption_configuration", "BucketEncryption", bucket_encryption && { rule: encryptionRules(bucket_encryption) });
    part("lifecycle_configuration", "LifecycleConfiguration", lifecycle2 && { rule: lifecycleRules(first(lifecycle2)) });
    part("object_lock_configuration", "ObjectLockConfiguration", lock && { object_lock_configuration: lock });
    return { main, parts };
  },
  aws_security_group({ security_group_ingress: ingress, security_group_egress: egress, group_description, ...main }) {
    if (ingress !== void 0) main["ingress"] = rules(ingress);
    if (egress !== void 0) main["egress"] = rules(egress);
    if (group_description !== void 0) main["description"] = group_description;
    return { main, parts: [] };
  },
  aws_iam_role({ policies, ...main }) {
    if (Array.isArray(policies))
      main["inline_policy"] = policies.map(
        (policy) => isObject(policy) && !isMark(policy) ? { name: policy["policy_name"] ?? null, policy: policy["policy_document"] ?? null } : policy
      );
    return { main, parts: [] };
  },
  aws_iam_user: (all) => withAttachments("user", all),
  aws_iam_group: (all) => withAttachments("group", all),
  aws_dynamodb_table({ point_in_time_recovery_specification: recovery, sse_specification: encryption, provisioned_throughput, ...main }) {
    const enabled = first(recovery);
    if (isObject(enabled)) main["point_in_time_recovery"] = [{ enabled: enabled["point_in_time_recovery_enabled"] ?? false }];
    else if (enabled !== void 0) main["point_in_time_recovery"] = enabled;
    const sse = first(encryption);
    if (isObject(sse))
      main["server_side_encryption"] = [{ enabled: sse["sse_enabled"] ?? null, kms_key_arn: sse["kms_master_key_id"] ?? null }];
    const throughput = first(provisioned_throughput);
    if (isObject(throughput)) {
      main["read_capacity"] = throughput["read_capacity_units"] ?? null;
      main["write_capacity"] = throughput["write_capacity_units"] ?? null;
    }
    return { main, parts: [] };
  },
  aws_lb({ load_balancer_attributes: list, scheme, ...main }) {
    for (const one of Array.isArray(list) ? list : [])
      if (isObject(one) && one["key"] === "deletion_protection.enabled") main["enable_deletion_protection"] = one["value"] ?? null;
    if (typeof scheme === "string") main["internal"] = scheme === "internal";
    return { main, parts: [] };
  },
  aws_efs_file_system({ backup_policy, file_system_policy, ...main }) {
    const parts = [];
    if (backup_policy !== void 0) parts.push({ type: "aws_efs_backup_policy", suffix: "BackupPolicy", attributes: { backup_policy } });
    if (file_system_policy !== void 0)
      parts.push({ type: "aws_efs_file_system_policy", suffix: "FileSystemPolicy", attributes: { policy: file_system_policy } });
    return { main, parts };
  },
  aws_ecr_repository({ repository_policy_text: policy, ...main }) {
    if (policy === void 0) return { main, parts: [] };
    return { main, parts: [{ type: "aws_ecr_repository_policy", suffix: "RepositoryPolicyText", attributes: { policy } }] };
  },
  aws_kinesis_stream({ stream_encryption, ...main }) {
    const encryption = first(stream_encryption);
    if (isObject(encryption))
      Object.assign(main, { encryption_type: encryption["encryption_type"] ?? null, kms_key_id: encryption["key_id"] ?? null });
    return { main, parts: [] };
  },
  aws_dax_cluster({ sse_specification, ...main }) {
    const sse = first(sse_specification);
    if (isObject(sse)) main["server_side_encryption"] = [{ enabled: sse["sse_enabled"] ?? null }];
    return { main, parts: [] };
  },
  aws_cloudfront_distribution({ distribution_config, ...main }) {
    const config = first(distribution_config);
    return { main: isObject(config) ? { ...main, ...config } : main, parts: [] };
  }
};
function first(value) {
  return Array.isArray(value) ? value[0] : value;
}
function encryptionRules(encryption) {
  const config = first(encryption);
  const rules2 = isObject(config) ? config["server_side_encryption_configuration"] : void 0;
  const list = Array.isArray(rules2) ? rules2 : [];
  return list.map(
    (rule) => isObject(rule) && !isMark(rule) ? { apply_server_side_encryption_by_default: rule["server_side_encryption_by_default"] ?? null } : rule
  );
}
function lifecycleRules(configuration) {
  const rules2 = isObject(configuration) ? configuration["rules"] : void 0;
  return (Array.isArray(rules2) ? rules2 : []).map((rule) => {
    if (!isObject(rule) || isMark(rule)) return rule;
    const { expiration_in_days: days, noncurrent_version_expiration_in_days: old, ...rest } = rule;
    return {
      ...rest,
      ...days !== void 0 && { expiration: [{ days }] },
      ...old !== void 0 && { noncurrent_version_expiration: [{ noncurrent_days: old }] }
    };
  });
}
function rules(value) {
  const list = Array.isArray(value) ? value : [value];
  return list.map((rule) => {
    if (!isObject(rule) || isMark(rule)) return rule;
    const { ip_protocol: protocol = null, cidr_ip: ipv4, cidr_ipv6: ipv6, ...rest } = rule;
    return {
      ...rest,
      protocol,
      ...ipv4 !== void 0 && { cidr_blocks: [ipv4] },
      ...ipv6 !== void 0 && { ipv6_cidr_blocks: [ipv6] }
    };
  });
}
function withAttachments(kind, { managed_policy_arns: policies, ...main }) {
  const list = Array.isArray(policies) ? policies : [];
  const parts = list.map((policy_arn) => {
    const name = typeof policy_arn === "string" ? policy_arn : "unknown";
    return { type: `aws_iam_${kind}_policy_attachment`, suffix: `ManagedPolicyArns/${name}`, attributes: { policy_arn } };
  });
  return { main, parts };
}

// src/readers/cloudformation-change-set/property-names.ts
var DATABASE = {
  DBClusterIdentifier: "cluster_identifier",
  DBInstanceClass: "instance_class",
  DBInstanceIdentifier: "identifier",
  DBParameterGroupName: "parameter_group_name",
  DBSnapshotIdentifier: "snapshot_identifier",
  EnableIAMDatabaseAuthentication: "iam_database_authentication_enabled",
  EnablePerformanceInsights: "performance_insights_enabled",
  IamAuthEnabled: "iam_database_authentication_enabled",
  MasterUserPassword: "master_password",
  PreferredMaintenanceWindow: "preferred_maintenance_window",
  SourceDBInstanceIdentifier: "replicate_source_db",
  VPCSecurityGroups: "vpc_security_group_ids"
};
var SEARCH = {
  EncryptionAtRestOptions: "encrypt_at_rest",
  NodeToNodeEncryptionOptions: "node_to_node_encryption",
  VPCOptions: "vpc_options"
};
var RULE = {
  CidrIp: "cidr_ipv4",
  CidrIpv6: "cidr_ipv6",
  GroupId: "security_group_id",
  SourceSecurityGroupId: "referenced_security_group_id",
  DestinationSecurityGroupId: "referenced_security_group_id"
};
var RENAMED = {
  aws_api_gateway_method: { AuthorizationType: "authorization" },
  aws_cloudtrail: { IsLogging: "enable_logging", TrailName: "name" },
  aws_db_instance: { ...DATABASE, MasterUsername: "username", MasterUserPassword: "password", DBClusterIdentifier: "cluster_identifier" },
  aws_docdb_cluster: DATABASE,
  aws_dynamodb_table: { TableName: "name" },
  aws_eks_cluster: { ResourcesVpcConfig: "vpc_config" },
  aws_elasticsearch_domain: SEARCH,
  aws_iam_group_policy: { PolicyDocument: "policy" },
  aws_iam_policy: { PolicyDocument: "policy", ManagedPolicyName: "name" },
  aws_iam_role: { AssumeRolePolicyDocument: "assume_role_policy", RoleName: "name" },
  aws_iam_role_policy: { PolicyDocument: "policy", PolicyName: "name" },
  aws_iam_user: { UserName: "name" },
  aws_iam_user_policy: { PolicyDocument: "policy" },
  aws_instance: { ImageId: "ami", SecurityGroupIds: "vpc_security_group_ids", KeyName: "key_name" },
  aws_kinesis_stream: { RetentionPeriodHours: "retention_period" },
  aws_kms_key: { KeyPolicy: "policy", Enabled: "is_enabled", PendingWindowInDays: "deletion_window_in_days" },
  aws_lambda_function_url: { AuthType: "authorization_type" },
  aws_lb: { LoadBalancerName: "name" },
  aws_neptune_cluster: DATABASE,
  aws_network_acl_rule: { RuleAction: "rule_action", CidrBlock: "cidr_block" },
  aws_opensearch_domain: SEARCH,
  aws_organizations_policy: { Content: "content" },
  aws_rds_cluster: DATABASE,
  aws_rds_cluster_instance: DATABASE,
  aws_s3_access_point: { PublicAccessBlockConfiguration: "public_access_block_configuration" },
  aws_s3_bucket: { BucketName: "bucket", AccessControl: "acl" },
  aws_s3_bucket_policy: { PolicyDocument: "policy" },
  aws_secretsmanager_secret_policy: { ResourcePolicy: "policy" },
  aws_sns_topic_policy: { PolicyDocument: "policy" },
  aws_sqs_queue_policy: { PolicyDocument: "policy" },
  aws_vpc_security_group_egress_rule: RULE,
  aws_vpc_security_group_ingress_rule: RULE
};
var BY_LOWER_CASE2 = new Map(
  Object.entries(RENAMED).map(([type, row]) => [type, new Map(Object.entries(row).map(([name, to]) => [name.toLowerCase(), to]))])
);
function renamed(type, property) {
  return BY_LOWER_CASE2.get(type)?.get(property.toLowerCase());
}
var DOCUMENTS = /* @__PURE__ */ new Set([
  ...["policy", "policies_document", "assume_role_policy", "access_policies", "access_policy", "policy_document", "key_policy", "content"],
  ...[
    "resource_policy",
    "definition",
    "redrive_policy",
    "redrive_allow_policy",
    "file_system_policy",
    "repository_policy_text",
    "inline_policy"
  ],
  ...["statement_document", "policy_text", "container_definitions", "body", "event_pattern"]
]);
var MAPS = /^(?:tags|variables|labels|parameters|.*_parameters|.*_variables|metadata|options|advanced_options|configuration_overrides|stage_variables|docker_labels)$/;
var NUMBERS = /(?:^|_)(?:period|size|count|capacity|storage|limit|days|port|units|iops|throughput|nodes|hours|retention|retention_in_days|number_of_broker_nodes|desired_count)$/;

// src/readers/cloudformation-change-set/terraform-shape.ts
var NOT_KNOWN = "{{changeSet:";
function attributeName(type, property) {
  return renamed(type, property) ?? snakeCase(property);
}
function terraformShape(type, properties) {
  const shaped = {};
  for (const [property, value] of Object.entries(properties)) {
    const name = attributeName(type, property);
    Object.defineProperty(shaped, name, { value: shapeOf(type, name, value), enumerable: true, configurable: true, writable: true });
  }
  return shaped;
}
function shapeOf(type, name, value) {
  if (isMark(value) || value === null) return value;
  if (typeof value === "string") return text(name, value);
  if (name === "tags") return tagMap(value);
  if (DOCUMENTS.has(name) && typeof value === "object") return holdsUnknown(value) ? UNKNOWN : JSON.stringify(value);
  if (Array.isArray(value))
    return value.map((inner) => isObject(inner) && !isMark(inner) ? terraformShape(type, inner) : shapeOf(type, "", inner));
  if (!isObject(value)) return value;
  return MAPS.test(name) ? plain(value) : [terraformShape(type, value)];
}
function text(name, value) {
  if (value.includes(NOT_KNOWN)) return UNKNOWN;
  if (value === "true" || value === "false") return value === "true";
  return NUMBERS.test(name) && /^\d{1,9}$/.test(value) ? Number(value) : value;
}
function tagMap(value) {
  if (!Array.isArray(value)) return plain(value);
  const tags = value.flatMap((tag, index) => isObject(tag) ? [tagOf(tag, String(index))] : []);
  return Object.fromEntries(tags);
}
function tagOf(tag, otherwise) {
  const key = tag["Key"] ?? tag["key"];
  return [typeof key === "string" ? key : otherwise, plain(tag["Value"] ?? tag["value"] ?? null)];
}
function plain(value) {
  if (typeof value === "string") return value.includes(NOT_KNOWN) ? UNKNOWN : value;
  if (Array.isArray(value)) return value.map(plain);
  if (!isObject(value) || isMark(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}
function holdsUnknown(value) {
  if (typeof value === "string") return value.includes(NOT_KNOWN);
  return typeof value === "object" && value !== null && (isMark(value) || Object.values(value).some(holdsUnknown));
}

// src/readers/cloudformation-change-set/change-of.ts
var LAST_COPY = {
  aws_db_instance: ["skip_final_snapshot", true, false],
  aws_docdb_cluster: ["skip_final_snapshot", true, false],
  aws_ebs_volume: ["final_snapshot", false, true],
  aws_elasticache_replication_group: ["final_snapshot_identifier", "", "taken"],
  aws_neptune_cluster: ["skip_final_snapshot", true, false],
  aws_rds_cluster: ["skip_final_snapshot", true, false],
  aws_redshift_cluster: ["skip_final_snapshot", true, false]
};
function* changesOf(entry, stack, location, context) {
  const meaning = meaningOf(entry);
  if (!meaning) return;
  const address = stack === "" ? entry.logicalId : `${stack}/${entry.logicalId}`;
  const type = terraformType(entry.type, (name) => (entry.after ?? entry.before)?.[name]);
  const own = type === entry.type;
  const cut = (properties) => properties && specialShape(type, own ? properties : terraformShape(type, properties));
  const [before, after] = [cut(entry.before), cut(entry.after)];
  const gone = meaning.actions.every((action) => action === "delete" || action === "forget");
  const isNew = entry.action === "Add";
  const planned = {
    tool: "cloudformation",
    address,
    type,
    name: entry.logicalId,
    actions: meaning.actions,
    before: isNew ? null : { ...before?.main, ...described(entry, type, entry.policiesBefore, meaning) },
    after: gone ? null : { ...after?.main, ...!isNew && !meaning.actions.includes("create") && idOf(entry), ...lifecycle(entry.policiesAfter) },
    replacePaths: replacePaths(entry, type, meaning),
    possible: meaning.possible === true,
    ...entry.action === "Import" && { importing: entry.physicalId === void 0 ? {} : { id: entry.physicalId } },
    ...meaning.doubt !== void 0 && { doubt: meaning.doubt }
  };
  const change = plannedChange(planned, location, context);
  if (change) yield change;
  if (gone || meaning.doubt !== void 0) return;
  yield* partChanges(planned, isNew ? [] : before?.parts ?? [], after?.parts ?? [], location, context);
}
function* partChanges(whole, before, after, location, context) {
  for (const [suffix, sides] of pairs(before, after)) {
    const part = partChange(whole, suffix, sides);
    const found = part && plannedChange(part, location, context);
    if (found) yield found;
  }
}
function meaningOf({ action, replacement, policyAction, type }) {
  if (!/^[A-Za-z0-9]+::/.test(type)) return { actions: [action], doubt: `\`${type.slice(0, 60)}\` is no type of CloudFormation` };
  switch (action) {
    case "Add":
      return { actions: ["create"] };
    case "Import":
      return { actions: ["no-op"] };
    case "Remove":
      return { actions: [policyAction === "Retain" ? "forget" : "delete"] };
    case "Modify": {
      const replaces = replacement === "True" || policyAction.startsWith("Replace");
      if (!replaces && replacement !== "Conditional") return { actions: ["update"] };
      const actions = ["create", policyAction === "ReplaceAndRetain" ? "forget" : "delete"];
      return replacement === "True" ? { actions } : { actions, possible: true };
    }
    case "SyncWithActual":
      return void 0;
    case "Dynamic":
      return { actions: [action], doubt: "CloudFormation decides only while it executes the change set what happens to it" };
    default:
      return { actions: [action], doubt: `the action \`${action.slice(0, 60)}\` is not known` };
  }
}
function idOf({ physicalId }) {
  return physicalId === void 0 ? {} : { id: physicalId };
}
function described(entry, type, policies, { actions }) {
  const [attribute, none, taken] = rowOf(LAST_COPY, type) ?? [];
  const copy = {};
  if (attribute !== void 0 && actions.includes("delete") && entry.policyAction !== "")
    copy[attribute] = (/Snapshot$/.test(entry.policyAction) ? taken : none) ?? null;
  return { ...idOf(entry), ...lifecycle(policies), ...copy };
}
function lifecycle(policies) {
  const entries = Object.entries(policies).map(([name, value]) => [snakeCase(name), value]);
  return entries.length === 0 ? {} : { lifecycle: Object.fromEntries(entries) };
}
function replacePaths({ details, type: own }, type, { actions }) {
  if (!actions.includes("create") || actions.length < 2) return [];
  const names = details.filter(({ recreates, property }) => recreates && property !== "").map(({ property }) => own === type ? property : attributeName(type, property));
  return [...new Set(names)].sort();
}
function pairs(before, after) {
  const found = /* @__PURE__ */ new Map();
  for (const part of before) found.set(part.suffix, { before: part });
  for (const part of after) found.set(part.suffix, { ...found.get(part.suffix), after: part });
  return found;
}
function partChange(whole, suffix, { before, after }) {
  const part = after ?? before;
  const [one, other] = [canonicalJson(before?.attributes ?? null), canonicalJson(after?.attributes ?? null)];
  if (!part || one === other && marksOf(after?.attributes ?? null).unknown === false) return void 0;
  const owner = isObject(whole.before) && whole.before["id"] !== void 0 ? { id: whole.before["id"] } : {};
  return {
    tool: whole.tool,
    address: `${whole.address}/${suffix}`,
    type: part.type,
    name: whole.name,
    actions: [before && after ? "update" : after ? "create" : "delete"],
    before: before ? sideOf(before, owner) : null,
    after: after ? sideOf(after, before ? owner : {}) : null
  };
}
function sideOf({ attributes }, owner) {
  return isMark(attributes) ? attributes : { ...attributes, ...owner };
}

export {
  secret,
  isSecret,
  isMark,
  snakeCase,
  singular,
  plannedChange,
  contentHash,
  rowOf,
  cloudFormationType,
  terraformType,
  specialShape,
  attributeName,
  terraformShape,
  changesOf,
  partChanges
};
