import { createRequire as interlockCreateRequire } from 'node:module';
let interlockRequire;
const require = (id) => (interlockRequire ??= interlockCreateRequire(import.meta.url))(id);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);
import {
  scalarText
} from "./chunk-EGKD75XR.js";

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
  AppRunner: "Service=apprunner_service",
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
  Scheduler: "Schedule=scheduler_schedule",
  SecretsManager: "ResourcePolicy=secretsmanager_secret_policy Secret=secretsmanager_secret",
  SecurityHub: "Hub=securityhub_account",
  ServiceDiscovery: "PrivateDnsNamespace=service_discovery_private_dns_namespace",
  Shield: "Protection=shield_protection",
  SimpleDB: "Domain=simpledb_domain",
  SNS: "Subscription=sns_topic_subscription Topic=sns_topic TopicInlinePolicy=sns_topic_policy TopicPolicy=sns_topic_policy",
  SQS: "Queue=sqs_queue QueueInlinePolicy=sqs_queue_policy QueuePolicy=sqs_queue_policy",
  SSM: "Parameter=ssm_parameter",
  StepFunctions: "StateMachine=sfn_state_machine",
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
var COMPACT = new Map([...BY_LOWER_CASE].map(([name, type]) => [name.slice("aws::".length).replaceAll("::", ""), type]));
function cloudControlType(name) {
  return COMPACT.get(name.slice("awscc_".length).replaceAll("_", ""));
}
function terraformType(type, property) {
  if (type === "AWS::FSx::FileSystem") return rowOf(FILE_SYSTEMS, scalarText(property("FileSystemType"))) ?? type;
  if (type === "AWS::RDS::DBInstance" && property("DBClusterIdentifier") !== void 0) return "aws_rds_cluster_instance";
  return TYPES.get(type) ?? type;
}

export {
  rowOf,
  cloudFormationType,
  cloudControlType,
  terraformType
};
