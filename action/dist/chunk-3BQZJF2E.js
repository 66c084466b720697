import { createRequire as interlockCreateRequire } from 'node:module';
const require = interlockCreateRequire(import.meta.url);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);
import {
  SEVERITIES,
  isAtLeast
} from "./chunk-42264LQX.js";
import {
  formatSqlName,
  sqlKey
} from "./chunk-BQ277UBQ.js";

// src/dangers/fingerprint.ts
import { createHash } from "node:crypto";
function identityOf({ danger, source, environment, kind, type, address, key }) {
  return JSON.stringify([danger, source, environment, kind, type, address, key]);
}
function fingerprint(identity, ordinal) {
  const text = `${identity.slice(0, -1)},${ordinal}]`;
  return `f:${createHash("sha256").update(text).digest("hex").slice(0, 16)}`;
}

// src/model/danger.ts
function defineDanger(danger) {
  return danger;
}

// src/dangers/any/change-not-understood.ts
var HARMLESS = /^(ALTER SEQUENCE|ALTER EXTENSION|ALTER STATS|ALTER COLLATION|ALTER OBJECT DEPENDS|PREPARE|EXECUTE|CLOSE PORTAL|DECLARE CURSOR|FETCH|LISTEN|UNLISTEN|NOTIFY|EXPLAIN|CHECK POINT|DISCARD|DEALLOCATE|SEC LABEL|SECURITY LABEL|CONSTRAINTS SET|VARIABLE SHOW|RENAME (TABCONSTRAINT|DOMCONSTRAINT|STATISTIC_EXT))$|^ALTER (TABLE|INDEX|MATERIALIZED VIEW|MATVIEW|VIEW|FOREIGN TABLE) (SET (STORAGE|STATISTICS|COMPRESSION|OPTIONS)|RESET (REL )?OPTIONS|CLUSTER ON|DROP CLUSTER|DROP OIDS|SET IDENTITY|ALTER CONSTRAINT|ATTACH PARTITION|ADD INHERIT)$|^ALTER INDEX\b/;
var change_not_understood_default = defineDanger({
  title: "change not understood",
  harm: "unknown",
  severity: "high",
  why: "Interlock could not tell what this change does, so it could be anything.",
  help: "have somebody who knows the change look at it; if Interlock should understand it, report it with the evidence",
  safeWhen: "never: a policy rule has to name it",
  find(change) {
    if (change.sql) return unknownStatement(change);
    if (change.kind !== "unknown") return void 0;
    return { message: change.notUnderstood ?? `\`${change.address}\` changes in a way that is not understood` };
  }
});
function unknownStatement({ sql }) {
  if (sql?.operation.op !== "other" || sql.script.direction === "down" || HARMLESS.test(sql.operation.statement)) return void 0;
  if (sql.operation.statement === "ALTER FUNCTION" && !/\bsecurity\s+definer\b/i.test(sql.statement.text)) return void 0;
  return { message: `it is not known what \`${sql.operation.statement.replaceAll("`", "'")}\` does here` };
}

// src/dangers/plan-predicates/lifecycle.ts
function isPlanned(change) {
  return change.plan?.mode === "managed" && change.kind !== "unknown";
}
function destroys(change) {
  return isPlanned(change) && change.plan.actions.includes("delete");
}
function replaces(change) {
  return destroys(change) && change.plan.actions.includes("create");
}
function destroysFirst(change) {
  return change.plan.actions[0] === "delete";
}
function creates(change) {
  return isPlanned(change) && change.plan.actions.includes("create");
}
function existed(change) {
  return change.before !== null && !(change.plan?.actions.length === 1 && change.plan.actions[0] === "create");
}
function leaves(change) {
  return isPlanned(change) && change.after !== null && change.plan.actions.some((action) => action === "create" || action === "update");
}
function isDeposed(change) {
  return change.plan.deposed !== void 0;
}
function fatesOf(change) {
  const left = leaves(change);
  return [
    ...destroys(change) ? ["destroyed"] : [],
    ...left ? ["left"] : [],
    ...left && existed(change) ? ["changed"] : []
  ];
}

// src/dangers/infra/access-key-created.ts
var CREDENTIALS = /* @__PURE__ */ new Map([
  ["aws_iam_access_key", "an access key"],
  ["aws_iam_user_login_profile", "a password for the console"],
  ["aws_iam_service_specific_credential", "a password for a service"],
  ["google_service_account_key", "a key of a service account"],
  ["azuread_application_password", "a password of an application"],
  ["azuread_service_principal_password", "a password of a service principal"]
]);
var access_key_created_default = defineDanger({
  title: "long-lived credential created",
  harm: "privilege",
  severity: "high",
  why: "It is valid until somebody remembers it, and stands in clear in the state.",
  help: "use roles and workload identity, which hand out credentials for an hour",
  safeWhen: "it existed before; a new one that replaces it counts as low",
  types: [...CREDENTIALS.keys()],
  find(change) {
    const what = CREDENTIALS.get(change.type);
    if (what === void 0 || !creates(change)) return void 0;
    return { message: `\`${change.address}\` makes ${what}, which stands in the state`, severity: change.before === null ? "high" : "low" };
  }
});

// src/model/json.ts
var UNKNOWN = Object.freeze({ "interlock:unknown": true });
function sensitive(hash) {
  return { "interlock:sensitive": hash };
}
function isUnknown(value) {
  return isMark(value, "interlock:unknown");
}
function isSensitive(value) {
  return isMark(value, "interlock:sensitive");
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isMark(value, mark) {
  return isObject(value) && Object.hasOwn(value, mark);
}

// src/dangers/plan-predicates/attribute.ts
function readAll(object, path2) {
  let values = object === void 0 || object === null ? [] : [object];
  for (const step of stepsOf(path2)) {
    const next = [];
    for (const value of values) collect(value, step, next);
    values = next;
  }
  return values.some(isEmptyList) ? values.filter((value) => !isEmptyList(value)) : values;
}
var known = /* @__PURE__ */ new Map();
var MOST_PATHS = 5e3;
function stepsOf(path2) {
  const found = known.get(path2);
  if (found) return found;
  const steps = path2.split(/(?<!\\)\./).map((step) => ({ name: step.replaceAll("\\.", "."), isNumber: /^\d+$/.test(step) }));
  if (known.size < MOST_PATHS) known.set(path2, steps);
  return steps;
}
function collect(value, step, into) {
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    if (!step.isNumber) for (const element of value) collect(element, step, into);
    else add(value[Number(step.name)], into);
  } else if (isUnknown(value) || isSensitive(value)) into.push(UNKNOWN);
  else if (Object.hasOwn(value, step.name)) add(value[step.name], into);
}
function add(part, into) {
  if (part !== void 0 && part !== null) into.push(part);
}
function isEmptyList(value) {
  return Array.isArray(value) && value.length === 0;
}
function read(object, path2) {
  return readAll(object, path2)[0];
}
function readText(object, path2) {
  const value = read(object, path2);
  return typeof value === "string" ? value : void 0;
}
function readTexts(object, path2) {
  return readAll(object, path2).flat().filter((value) => typeof value === "string");
}
function readNumber(object, path2) {
  const value = read(object, path2);
  if (typeof value === "number") return value;
  const text = isObject(value) ? value["interlock:number"] : value;
  return typeof text === "string" && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : void 0;
}

// src/dangers/plan-predicates/forced.ts
function forcedBy(change, names) {
  return change.plan.replacePaths.find((path2) => {
    const steps = path2.split(".").filter((step) => !/^\d+$/.test(step));
    return steps.some((step, at) => names.has(step) || names.has(steps.slice(0, at + 1).join(".")));
  });
}

// src/dangers/infra/account-or-project-change.ts
var TENANT = /* @__PURE__ */ new Set(["project", "project_id", "subscription_id", "tenant_id"]);
var account_or_project_change_default = defineDanger({
  title: "resource moved to another account or project",
  harm: "data-loss",
  severity: "critical",
  why: "The plan was made with the credentials of another tenant, or the resource is destroyed in one and created empty in the other.",
  help: "check which account the provider and the credentials of the job point at before anything is applied",
  safeWhen: "account, project and subscription stay",
  fate: "left",
  find(change) {
    if (!isPlanned(change) || change.before === null || !leaves(change)) return void 0;
    const attribute = destroys(change) && replaces(change) ? forcedBy(change, TENANT) : void 0;
    if (attribute !== void 0)
      return { message: `\`${change.address}\` is destroyed and created again elsewhere (\`${attribute}\`)`, key: attribute };
    const [before, after] = [readText(change.before, "arn"), readText(change.after, "arn")];
    if (before === void 0 || after === void 0 || before === after) return void 0;
    const [from, to] = [accountOf(before), accountOf(after)];
    if (from === void 0 || to === void 0 || from === to) return void 0;
    return { message: `\`${change.address}\` moves from account ${from} to account ${to}`, key: "arn" };
  }
});
function accountOf(arn) {
  return /^arn:[a-z-]+:[a-z0-9-]+:[a-z0-9-]*:(\d{12}):/.exec(arn)?.[1];
}

// src/dangers/infra/admin-policy-attached.ts
var ATTACHMENTS = {
  aws_iam_role_policy_attachment: "policy_arn",
  aws_iam_user_policy_attachment: "policy_arn",
  aws_iam_group_policy_attachment: "policy_arn",
  aws_iam_policy_attachment: "policy_arn",
  aws_ssoadmin_managed_policy_attachment: "managed_policy_arn",
  aws_iam_role: "managed_policy_arns",
  aws_iam_role_policy_attachments_exclusive: "policy_arns",
  aws_eks_access_policy_association: "policy_arn"
};
var ADMINISTRATION = /* @__PURE__ */ new Set([
  "AdministratorAccess",
  "PowerUserAccess",
  "IAMFullAccess",
  "job-function/SystemAdministrator",
  "AWSOrganizationsFullAccess",
  "AmazonEKSClusterAdminPolicy"
]);
var admin_policy_attached_default = defineDanger({
  title: "administration policy attached",
  harm: "privilege",
  severity: "critical",
  why: "Whoever holds it controls the whole account or cluster.",
  help: "attach a policy that names what is needed; for emergencies give a role that is assumed for an hour and recorded",
  safeWhen: "it was attached before, or is taken away",
  types: Object.keys(ATTACHMENTS),
  fate: "left",
  find(change) {
    const path2 = ATTACHMENTS[change.type];
    if (path2 === void 0 || !leaves(change)) return void 0;
    const before = readTexts(change.before, path2).map(policyName);
    return readTexts(change.after, path2).map(policyName).filter((name) => ADMINISTRATION.has(name) && !before.includes(name)).map((name) => ({ message: `\`${change.address}\` attaches \`${name}\``, key: name }));
  }
});
function policyName(arn) {
  return /^arn:aws[a-z-]*:(?:iam|eks)::aws:(?:cluster-access-)?policy\/(.+)$/.exec(arn)?.[1] ?? "";
}

// src/dangers/infra-types/destroyed-aws.ts
var AWS_DESTROYED = [
  ["aws_cloudwatch_composite_alarm", "alarm", "high", "alarm-delete"],
  ["aws_cloudwatch_metric_alarm", "alarm", "high", "alarm-delete"],
  ["aws_codeartifact_domain", "artifact-registry", "critical", "artifact-registry-delete"],
  ["aws_codeartifact_repository", "artifact-registry", "critical", "artifact-registry-delete"],
  ["aws_ecr_repository", "artifact-registry", "critical", "artifact-registry-delete"],
  ["aws_ecrpublic_repository", "artifact-registry", "critical", "artifact-registry-delete"],
  ["aws_cloudtrail", "audit-log", "critical", "audit-logging-disabled"],
  ["aws_config_delivery_channel", "audit-log", "critical", "audit-logging-disabled"],
  ["aws_flow_log", "audit-log", "critical", "audit-logging-disabled"],
  ["aws_route53_query_log", "audit-log", "critical", "audit-logging-disabled"],
  ["aws_s3_bucket_logging", "audit-log", "critical", "audit-logging-disabled"],
  ["aws_wafv2_web_acl_logging_configuration", "audit-log", "critical", "audit-logging-disabled"],
  ["aws_backup_plan", "backup-policy", "critical", "backups-disabled"],
  ["aws_backup_selection", "backup-policy", "critical", "backups-disabled"],
  ["aws_dlm_lifecycle_policy", "backup-policy", "critical", "backups-disabled"],
  ["aws_budgets_budget", "budget", "medium", "budget-or-quota-removed"],
  ["aws_ce_anomaly_monitor", "budget", "medium", "budget-or-quota-removed"],
  ["aws_acm_certificate", "certificate", "high", "certificate-delete"],
  ["aws_iam_server_certificate", "certificate", "high", "certificate-delete"],
  ["aws_ecs_cluster", "cluster", "critical", "cluster-delete"],
  ["aws_eks_cluster", "cluster", "critical", "cluster-delete"],
  ["aws_emr_cluster", "hdfs", "critical", "cluster-delete"],
  ["aws_autoscaling_group", "fleet", "high", "compute-fleet-delete"],
  ["aws_batch_compute_environment", "fleet", "high", "compute-fleet-delete"],
  ["aws_ecs_service", "fleet", "high", "compute-fleet-delete"],
  ["aws_elastic_beanstalk_environment", "fleet", "high", "compute-fleet-delete"],
  ["aws_lambda_function", "fleet", "high", "compute-fleet-delete"],
  ["aws_launch_template", "fleet", "high", "compute-fleet-delete"],
  ["aws_dx_connection", "connectivity", "critical", "connectivity-delete"],
  ["aws_dx_gateway", "connectivity", "critical", "connectivity-delete"],
  ["aws_ec2_transit_gateway", "connectivity", "critical", "connectivity-delete"],
  ["aws_ec2_transit_gateway_vpc_attachment", "connectivity", "critical", "connectivity-delete"],
  ["aws_vpc_endpoint", "connectivity", "high", "connectivity-delete"],
  ["aws_vpc_peering_connection", "connectivity", "critical", "connectivity-delete"],
  ["aws_vpn_connection", "connectivity", "critical", "connectivity-delete"],
  ["aws_cloudformation_stack", "stack", "critical", "container-resource-delete"],
  ["aws_cloudformation_stack_set", "stack", "critical", "container-resource-delete"],
  ["aws_organizations_account", "account", "critical", "container-resource-delete"],
  ["aws_athena_database", "catalog", "critical", "database-object-delete"],
  ["aws_dynamodb_table", "nosql", "critical", "database-object-delete"],
  ["aws_glue_catalog_database", "catalog", "critical", "database-object-delete"],
  ["aws_glue_catalog_table", "catalog", "critical", "database-object-delete"],
  ["aws_keyspaces_keyspace", "nosql", "critical", "database-object-delete"],
  ["aws_keyspaces_table", "nosql", "critical", "database-object-delete"],
  ["aws_timestreamwrite_database", "timeseries", "critical", "database-object-delete"],
  ["aws_timestreamwrite_table", "timeseries", "critical", "database-object-delete"],
  ["aws_ebs_volume", "block-store", "critical", "disk-or-volume-delete"],
  ["aws_finspace_kx_volume", "block-store", "critical", "disk-or-volume-delete"],
  ["aws_lightsail_disk", "block-store", "critical", "disk-or-volume-delete"],
  ["aws_storagegateway_cached_iscsi_volume", "block-store", "critical", "disk-or-volume-delete"],
  ["aws_storagegateway_stored_iscsi_volume", "block-store", "critical", "disk-or-volume-delete"],
  ["aws_route53_record", "dns-record", "high", "dns-record-delete-or-change"],
  ["aws_route53_zone", "dns", "critical", "dns-zone-delete"],
  ["aws_route53domains_domain", "dns", "critical", "dns-zone-delete"],
  ["aws_route53domains_registered_domain", "dns", "critical", "dns-zone-delete"],
  ["aws_service_discovery_private_dns_namespace", "dns", "critical", "dns-zone-delete"],
  ["aws_route53_hosted_zone_dnssec", "dns", "high", "dnssec-disabled"],
  ["aws_route53_key_signing_key", "dns", "high", "dnssec-disabled"],
  ["aws_efs_file_system", "file-store", "critical", "file-system-delete"],
  ["aws_fsx_lustre_file_system", "file-store", "critical", "file-system-delete"],
  ["aws_fsx_ontap_file_system", "file-store", "critical", "file-system-delete"],
  ["aws_fsx_ontap_storage_virtual_machine", "file-store", "critical", "file-system-delete"],
  ["aws_fsx_ontap_volume", "file-store", "critical", "file-system-delete"],
  ["aws_fsx_openzfs_file_system", "file-store", "critical", "file-system-delete"],
  ["aws_fsx_openzfs_volume", "file-store", "critical", "file-system-delete"],
  ["aws_fsx_windows_file_system", "file-store", "critical", "file-system-delete"],
  ["aws_storagegateway_gateway", "file-store", "critical", "file-system-delete"],
  ["aws_storagegateway_nfs_file_share", "file-store", "critical", "file-system-delete"],
  ["aws_storagegateway_smb_file_share", "file-store", "critical", "file-system-delete"],
  ["aws_cognito_identity_pool", "identity-store", "high", "identity-delete"],
  ["aws_cognito_user", "identity-store", "high", "identity-delete"],
  ["aws_iam_instance_profile", "identity-store", "high", "identity-delete"],
  ["aws_iam_openid_connect_provider", "identity-store", "high", "identity-delete"],
  ["aws_iam_role", "identity-store", "high", "identity-delete"],
  ["aws_iam_saml_provider", "identity-store", "high", "identity-delete"],
  ["aws_iam_user", "identity-store", "high", "identity-delete"],
  ["aws_identitystore_group", "identity-store", "high", "identity-delete"],
  ["aws_identitystore_user", "identity-store", "high", "identity-delete"],
  ["aws_kms_alias", "key-access", "high", "kms-grant-or-alias-removed"],
  ["aws_kms_grant", "key-access", "high", "kms-grant-or-alias-removed"],
  ["aws_acmpca_certificate_authority", "crypto-key", "critical", "kms-key-deletion"],
  ["aws_cloudhsm_v2_cluster", "crypto-key", "critical", "kms-key-deletion"],
  ["aws_kms_external_key", "crypto-key", "critical", "kms-key-deletion"],
  ["aws_kms_key", "crypto-key", "critical", "kms-key-deletion"],
  ["aws_kms_replica_external_key", "crypto-key", "critical", "kms-key-deletion"],
  ["aws_kms_replica_key", "crypto-key", "critical", "kms-key-deletion"],
  ["aws_api_gateway_rest_api", "front-door", "high", "load-balancer-delete"],
  ["aws_apigatewayv2_api", "front-door", "high", "load-balancer-delete"],
  ["aws_cloudfront_distribution", "front-door", "high", "load-balancer-delete"],
  ["aws_elb", "front-door", "high", "load-balancer-delete"],
  ["aws_globalaccelerator_accelerator", "front-door", "high", "load-balancer-delete"],
  ["aws_lb", "front-door", "high", "load-balancer-delete"],
  ["aws_lb_listener", "front-door", "high", "load-balancer-delete"],
  ["aws_lb_listener_rule", "front-door", "high", "load-balancer-delete"],
  ["aws_lb_target_group", "front-door", "high", "load-balancer-delete"],
  ["aws_cloudtrail_event_data_store", "audit-log", "critical", "log-or-audit-store-delete"],
  ["aws_cloudwatch_event_archive", "event-archive", "critical", "log-or-audit-store-delete"],
  ["aws_cloudwatch_log_group", "logs", "critical", "log-or-audit-store-delete"],
  ["aws_backup_vault_lock_configuration", "backup-lock", "critical", "management-lock-removed"],
  ["aws_glacier_vault_lock", "archive-lock", "critical", "management-lock-removed"],
  ["aws_s3_bucket_object_lock_configuration", "lock", "critical", "mfa-delete-or-object-lock-removed"],
  ["aws_ecs_capacity_provider", "cluster-nodes", "high", "node-pool-delete"],
  ["aws_eks_fargate_profile", "cluster-nodes", "high", "node-pool-delete"],
  ["aws_eks_node_group", "cluster-nodes", "high", "node-pool-delete"],
  ["aws_sns_topic_subscription", "alarm", "medium", "notification-target-removed"],
  ["aws_organizations_policy", "guardrail", "critical", "org-guardrail-removed"],
  ["aws_organizations_policy_attachment", "guardrail", "critical", "org-guardrail-removed"],
  ["aws_internet_gateway", "route", "high", "route-or-gateway-delete"],
  ["aws_nat_gateway", "route", "high", "route-or-gateway-delete"],
  ["aws_network_acl", "route", "high", "route-or-gateway-delete"],
  ["aws_route", "route", "high", "route-or-gateway-delete"],
  ["aws_route_table", "route", "high", "route-or-gateway-delete"],
  ["aws_route_table_association", "route", "high", "route-or-gateway-delete"],
  ["aws_secretsmanager_secret", "secret", "critical", "secret-delete"],
  ["aws_secretsmanager_secret_version", "secret", "critical", "secret-delete"],
  ["aws_ssm_parameter", "secret", "high", "secret-delete"],
  ["aws_accessanalyzer_analyzer", "security-findings", "critical", "security-service-disabled"],
  ["aws_config_configuration_recorder", "audit-log", "critical", "security-service-disabled"],
  ["aws_config_configuration_recorder_status", "security-findings", "critical", "security-service-disabled"],
  ["aws_guardduty_detector", "security-findings", "critical", "security-service-disabled"],
  ["aws_inspector2_enabler", "security-findings", "critical", "security-service-disabled"],
  ["aws_macie2_account", "security-findings", "critical", "security-service-disabled"],
  ["aws_securityhub_account", "security-findings", "critical", "security-service-disabled"],
  ["aws_ami", "image", "critical", "snapshot-or-backup-delete"],
  ["aws_backup_logically_air_gapped_vault", "backup", "high", "snapshot-or-backup-delete"],
  ["aws_backup_vault", "backup", "critical", "snapshot-or-backup-delete"],
  ["aws_db_cluster_snapshot", "backup", "critical", "snapshot-or-backup-delete"],
  ["aws_db_snapshot", "backup", "critical", "snapshot-or-backup-delete"],
  ["aws_docdb_cluster_snapshot", "backup", "high", "snapshot-or-backup-delete"],
  ["aws_ebs_snapshot", "backup", "critical", "snapshot-or-backup-delete"],
  ["aws_ebs_snapshot_copy", "backup", "high", "snapshot-or-backup-delete"],
  ["aws_fsx_backup", "backup", "critical", "snapshot-or-backup-delete"],
  ["aws_fsx_openzfs_snapshot", "backup", "high", "snapshot-or-backup-delete"],
  ["aws_memorydb_snapshot", "backup", "critical", "snapshot-or-backup-delete"],
  ["aws_neptune_cluster_snapshot", "backup", "high", "snapshot-or-backup-delete"],
  ["aws_redshift_cluster_snapshot", "backup", "critical", "snapshot-or-backup-delete"],
  ["aws_redshiftserverless_snapshot", "backup", "high", "snapshot-or-backup-delete"],
  ["aws_ami_copy", "image", "medium", "stateful-delete"],
  ["aws_ami_from_instance", "image", "medium", "stateful-delete"],
  ["aws_appconfig_configuration_profile", "config", "high", "stateful-delete"],
  ["aws_athena_workgroup", "query-history", "low", "stateful-delete"],
  ["aws_bedrockagent_knowledge_base", "vector-store", "critical", "stateful-delete"],
  ["aws_cloudsearch_domain", "search", "critical", "stateful-delete"],
  ["aws_cloudwatch_event_bus", "event-bus", "medium", "stateful-delete"],
  ["aws_codecommit_repository", "source-code", "critical", "stateful-delete"],
  ["aws_connect_instance", "contact-center", "high", "stateful-delete"],
  ["aws_datapipeline_pipeline", "etl", "medium", "stateful-delete"],
  ["aws_datasync_task", "replication", "medium", "stateful-delete"],
  ["aws_datazone_domain", "catalog", "critical", "stateful-delete"],
  ["aws_dax_cluster", "cache", "high", "stateful-delete"],
  ["aws_db_instance", "relational-db", "critical", "stateful-delete"],
  ["aws_dms_replication_instance", "replication", "medium", "stateful-delete"],
  ["aws_dms_replication_task", "replication", "medium", "stateful-delete"],
  ["aws_docdb_cluster", "nosql", "critical", "stateful-delete"],
  ["aws_docdb_cluster_instance", "nosql-node", "high", "stateful-delete"],
  ["aws_docdb_global_cluster", "nosql", "critical", "stateful-delete"],
  ["aws_docdbelastic_cluster", "nosql", "critical", "stateful-delete"],
  ["aws_drs_replication_configuration_template", "replication", "medium", "stateful-delete"],
  ["aws_dsql_cluster", "relational-db", "critical", "stateful-delete"],
  ["aws_dynamodb_global_table", "nosql", "critical", "stateful-delete"],
  ["aws_dynamodb_table_item", "nosql-data", "medium", "stateful-delete"],
  ["aws_dynamodb_table_replica", "nosql", "critical", "stateful-delete"],
  ["aws_elasticache_cluster", "cache", "high", "stateful-delete"],
  ["aws_elasticache_global_replication_group", "cache", "high", "stateful-delete"],
  ["aws_elasticache_replication_group", "cache", "high", "stateful-delete"],
  ["aws_elasticache_serverless_cache", "cache", "high", "stateful-delete"],
  ["aws_elasticsearch_domain", "search", "critical", "stateful-delete"],
  ["aws_emr_studio", "ml-state", "critical", "stateful-delete"],
  ["aws_evidently_project", "experiments", "low", "stateful-delete"],
  ["aws_finspace_kx_database", "timeseries", "critical", "stateful-delete"],
  ["aws_glacier_vault", "archive", "critical", "stateful-delete"],
  ["aws_glue_registry", "schema-registry", "critical", "stateful-delete"],
  ["aws_glue_schema", "schema-registry", "critical", "stateful-delete"],
  ["aws_grafana_workspace", "dashboards", "low", "stateful-delete"],
  ["aws_key_pair", "ssh-key", "medium", "stateful-delete"],
  ["aws_kinesisanalyticsv2_application", "stream-state", "critical", "stateful-delete"],
  ["aws_lakeformation_resource", "catalog", "critical", "stateful-delete"],
  ["aws_lightsail_bucket", "object-store", "critical", "stateful-delete"],
  ["aws_lightsail_database", "relational-db", "critical", "stateful-delete"],
  ["aws_location_tracker", "geo-history", "medium", "stateful-delete"],
  ["aws_media_store_container", "object-store", "critical", "stateful-delete"],
  ["aws_medialive_channel", "media", "medium", "stateful-delete"],
  ["aws_memorydb_cluster", "cache-db", "critical", "stateful-delete"],
  ["aws_neptune_cluster", "graph-db", "critical", "stateful-delete"],
  ["aws_neptune_cluster_instance", "graph-db-node", "high", "stateful-delete"],
  ["aws_neptune_global_cluster", "graph-db", "critical", "stateful-delete"],
  ["aws_neptunegraph_graph", "graph-db", "critical", "stateful-delete", "unverified"],
  ["aws_opensearch_domain", "search", "critical", "stateful-delete"],
  ["aws_opensearchserverless_collection", "search", "critical", "stateful-delete"],
  ["aws_prometheus_workspace", "metrics", "medium", "stateful-delete"],
  ["aws_qldb_ledger", "ledger-db", "critical", "stateful-delete"],
  ["aws_quicksight_data_set", "bi", "low", "stateful-delete"],
  ["aws_rds_cluster", "relational-db", "critical", "stateful-delete"],
  ["aws_rds_cluster_instance", "relational-db-node", "high", "stateful-delete"],
  ["aws_rds_custom_db_engine_version", "artifact", "medium", "stateful-delete"],
  ["aws_rds_global_cluster", "relational-db", "critical", "stateful-delete"],
  ["aws_redshift_cluster", "warehouse", "critical", "stateful-delete"],
  ["aws_redshiftserverless_namespace", "warehouse", "critical", "stateful-delete"],
  ["aws_redshiftserverless_workgroup", "warehouse-compute", "medium", "stateful-delete"],
  ["aws_s3_bucket", "object-store", "critical", "stateful-delete"],
  ["aws_s3_bucket_object", "object-data", "medium", "stateful-delete"],
  ["aws_s3_directory_bucket", "object-store", "critical", "stateful-delete"],
  ["aws_s3_object", "object-data", "medium", "stateful-delete"],
  ["aws_s3control_bucket", "object-store", "critical", "stateful-delete"],
  ["aws_s3tables_table", "table", "critical", "stateful-delete"],
  ["aws_s3tables_table_bucket", "object-store", "critical", "stateful-delete"],
  ["aws_s3vectors_vector_bucket", "vector-store", "critical", "stateful-delete", "unverified"],
  ["aws_sagemaker_domain", "ml-state", "critical", "stateful-delete"],
  ["aws_sagemaker_feature_group", "ml-state", "critical", "stateful-delete"],
  ["aws_sagemaker_model_package_group", "ml-state", "critical", "stateful-delete"],
  ["aws_sagemaker_notebook_instance", "ml-state", "critical", "stateful-delete"],
  ["aws_sagemaker_user_profile", "ml-state", "critical", "stateful-delete"],
  ["aws_simpledb_domain", "nosql", "critical", "stateful-delete"],
  ["aws_storagegateway_tape_pool", "archive", "critical", "stateful-delete"],
  ["aws_timestreaminfluxdb_db_instance", "timeseries", "critical", "stateful-delete"],
  ["aws_transfer_server", "file-gateway", "medium", "stateful-delete"],
  ["aws_volume_attachment", "block-store-attachment", "medium", "stateful-delete"],
  ["aws_workspaces_workspace", "desktop", "high", "stateful-delete"],
  ["aws_xray_group", "traces", "low", "stateful-delete"],
  ["aws_eip", "ip-identity", "high", "static-ip-release"],
  ["aws_kinesis_firehose_delivery_stream", "stream", "critical", "stream-or-queue-delete"],
  ["aws_kinesis_stream", "stream", "critical", "stream-or-queue-delete"],
  ["aws_kinesis_video_stream", "stream", "critical", "stream-or-queue-delete"],
  ["aws_mq_broker", "queue", "high", "stream-or-queue-delete"],
  ["aws_msk_cluster", "stream", "critical", "stream-or-queue-delete"],
  ["aws_msk_serverless_cluster", "stream", "critical", "stream-or-queue-delete"],
  ["aws_msk_topic", "stream", "critical", "stream-or-queue-delete", "unverified"],
  ["aws_sns_topic", "pubsub", "high", "stream-or-queue-delete"],
  ["aws_sqs_queue", "queue", "high", "stream-or-queue-delete"],
  ["aws_cognito_user_pool", "identity-store", "critical", "user-directory-delete"],
  ["aws_directory_service_directory", "identity-store", "critical", "user-directory-delete"],
  ["aws_instance", "vm-with-disks", "high", "vm-delete-with-attached-disks"],
  ["aws_lightsail_instance", "vm-with-disks", "high", "vm-delete-with-attached-disks"],
  ["aws_default_vpc", "network", "critical", "vpc-or-subnet-delete"],
  ["aws_subnet", "network", "critical", "vpc-or-subnet-delete"],
  ["aws_vpc", "network", "critical", "vpc-or-subnet-delete"],
  ["aws_shield_protection", "shield", "high", "waf-or-ddos-removed"],
  ["aws_wafv2_web_acl", "shield", "high", "waf-or-ddos-removed"],
  ["aws_wafv2_web_acl_association", "shield", "high", "waf-or-ddos-removed"]
];

// src/dangers/infra-types/destroyed-azure.ts
var AZURE_DESTROYED = [
  ["azurerm_monitor_activity_log_alert", "alarm", "high", "alarm-delete"],
  ["azurerm_monitor_metric_alert", "alarm", "high", "alarm-delete"],
  ["azurerm_monitor_scheduled_query_rules_alert_v2", "alarm", "high", "alarm-delete"],
  ["azurerm_container_registry", "artifact-registry", "critical", "artifact-registry-delete"],
  ["azurerm_monitor_diagnostic_setting", "audit-log", "critical", "audit-logging-disabled"],
  ["azurerm_mssql_server_extended_auditing_policy", "audit-log", "critical", "audit-logging-disabled"],
  ["azurerm_network_watcher_flow_log", "audit-log", "critical", "audit-logging-disabled"],
  ["azurerm_backup_policy_file_share", "backup-policy", "high", "backups-disabled"],
  ["azurerm_backup_policy_vm", "backup-policy", "critical", "backups-disabled"],
  ["azurerm_data_protection_backup_policy_blob_storage", "backup-policy", "high", "backups-disabled"],
  ["azurerm_consumption_budget_subscription", "budget", "medium", "budget-or-quota-removed"],
  ["azurerm_app_service_certificate", "certificate", "high", "certificate-delete"],
  ["azurerm_key_vault_certificate", "certificate", "high", "certificate-delete"],
  ["azurerm_hdinsight_hadoop_cluster", "hdfs", "critical", "cluster-delete"],
  ["azurerm_hdinsight_spark_cluster", "hdfs", "critical", "cluster-delete"],
  ["azurerm_kubernetes_cluster", "cluster", "critical", "cluster-delete"],
  ["azurerm_linux_function_app", "fleet", "high", "compute-fleet-delete"],
  ["azurerm_linux_virtual_machine_scale_set", "fleet", "high", "compute-fleet-delete"],
  ["azurerm_linux_web_app", "fleet", "high", "compute-fleet-delete"],
  ["azurerm_express_route_circuit", "connectivity", "critical", "connectivity-delete"],
  ["azurerm_private_endpoint", "connectivity", "high", "connectivity-delete"],
  ["azurerm_virtual_network_gateway", "connectivity", "critical", "connectivity-delete"],
  ["azurerm_virtual_network_peering", "connectivity", "critical", "connectivity-delete"],
  ["azurerm_vpn_gateway", "connectivity", "critical", "connectivity-delete"],
  ["azurerm_resource_group", "container-of-all", "critical", "container-resource-delete"],
  ["azurerm_subscription", "account", "critical", "container-resource-delete"],
  ["azurerm_cosmosdb_cassandra_keyspace", "nosql", "critical", "database-object-delete"],
  ["azurerm_cosmosdb_cassandra_table", "nosql", "critical", "database-object-delete"],
  ["azurerm_cosmosdb_gremlin_database", "graph-db", "critical", "database-object-delete"],
  ["azurerm_cosmosdb_gremlin_graph", "graph-db", "critical", "database-object-delete"],
  ["azurerm_cosmosdb_mongo_collection", "nosql", "critical", "database-object-delete"],
  ["azurerm_cosmosdb_mongo_database", "nosql", "critical", "database-object-delete"],
  ["azurerm_cosmosdb_sql_container", "nosql", "critical", "database-object-delete"],
  ["azurerm_cosmosdb_sql_database", "nosql", "critical", "database-object-delete"],
  ["azurerm_cosmosdb_table", "nosql", "critical", "database-object-delete"],
  ["azurerm_kusto_database", "warehouse", "critical", "database-object-delete"],
  ["azurerm_mariadb_database", "relational-db", "critical", "database-object-delete"],
  ["azurerm_mssql_database", "relational-db", "critical", "database-object-delete"],
  ["azurerm_mssql_managed_database", "relational-db", "critical", "database-object-delete"],
  ["azurerm_mysql_database", "relational-db", "critical", "database-object-delete"],
  ["azurerm_mysql_flexible_database", "relational-db", "critical", "database-object-delete"],
  ["azurerm_postgresql_database", "relational-db", "critical", "database-object-delete"],
  ["azurerm_postgresql_flexible_server_database", "relational-db", "critical", "database-object-delete"],
  ["azurerm_sql_database", "relational-db", "critical", "database-object-delete"],
  ["azurerm_elastic_san", "block-store", "critical", "disk-or-volume-delete"],
  ["azurerm_elastic_san_volume", "block-store", "critical", "disk-or-volume-delete"],
  ["azurerm_managed_disk", "block-store", "critical", "disk-or-volume-delete"],
  ["azurerm_dns_a_record", "dns-record", "high", "dns-record-delete-or-change"],
  ["azurerm_dns_aaaa_record", "dns-record", "high", "dns-record-delete-or-change"],
  ["azurerm_dns_caa_record", "dns-record", "high", "dns-record-delete-or-change"],
  ["azurerm_dns_cname_record", "dns-record", "high", "dns-record-delete-or-change"],
  ["azurerm_dns_mx_record", "dns-record", "high", "dns-record-delete-or-change"],
  ["azurerm_dns_ns_record", "dns-record", "high", "dns-record-delete-or-change"],
  ["azurerm_dns_srv_record", "dns-record", "high", "dns-record-delete-or-change"],
  ["azurerm_dns_txt_record", "dns-record", "high", "dns-record-delete-or-change"],
  ["azurerm_private_dns_a_record", "dns-record", "high", "dns-record-delete-or-change"],
  ["azurerm_private_dns_cname_record", "dns-record", "high", "dns-record-delete-or-change"],
  ["azurerm_dns_zone", "dns", "critical", "dns-zone-delete"],
  ["azurerm_private_dns_zone", "dns", "critical", "dns-zone-delete"],
  ["azurerm_hpc_cache", "file-store", "critical", "file-system-delete"],
  ["azurerm_managed_lustre_file_system", "file-store", "critical", "file-system-delete"],
  ["azurerm_netapp_account", "file-store", "critical", "file-system-delete"],
  ["azurerm_netapp_pool", "file-store", "critical", "file-system-delete"],
  ["azurerm_netapp_volume", "file-store", "critical", "file-system-delete"],
  ["azurerm_storage_share", "file-store", "critical", "file-system-delete"],
  ["azurerm_storage_sync", "file-store", "critical", "file-system-delete"],
  ["azuread_application", "identity-store", "high", "identity-delete"],
  ["azuread_group", "identity-store", "high", "identity-delete", "unverified"],
  ["azuread_service_principal", "identity-store", "high", "identity-delete"],
  ["azuread_user", "identity-store", "high", "identity-delete"],
  ["azurerm_user_assigned_identity", "identity-store", "high", "identity-delete"],
  ["azurerm_key_vault_access_policy", "key-access", "high", "kms-grant-or-alias-removed"],
  ["azurerm_disk_encryption_set", "crypto-key", "critical", "kms-key-deletion"],
  ["azurerm_key_vault", "crypto-key", "critical", "kms-key-deletion"],
  ["azurerm_key_vault_key", "crypto-key", "critical", "kms-key-deletion"],
  ["azurerm_key_vault_managed_hardware_security_module", "crypto-key", "critical", "kms-key-deletion"],
  ["azurerm_api_management", "api-config", "high", "load-balancer-delete"],
  ["azurerm_application_gateway", "front-door", "high", "load-balancer-delete"],
  ["azurerm_cdn_frontdoor_profile", "front-door", "high", "load-balancer-delete"],
  ["azurerm_frontdoor", "front-door", "high", "load-balancer-delete"],
  ["azurerm_lb", "front-door", "high", "load-balancer-delete"],
  ["azurerm_application_insights", "traces", "high", "log-or-audit-store-delete"],
  ["azurerm_log_analytics_workspace", "logs", "critical", "log-or-audit-store-delete"],
  ["azurerm_management_lock", "lock", "critical", "management-lock-removed"],
  ["azurerm_kubernetes_cluster_node_pool", "cluster-nodes", "high", "node-pool-delete"],
  ["azurerm_monitor_action_group", "alarm", "medium", "notification-target-removed"],
  ["azurerm_management_group_policy_assignment", "guardrail", "critical", "org-guardrail-removed"],
  ["azurerm_policy_definition", "guardrail", "critical", "org-guardrail-removed"],
  ["azurerm_subscription_policy_assignment", "guardrail", "critical", "org-guardrail-removed"],
  ["azurerm_firewall", "route", "high", "route-or-gateway-delete"],
  ["azurerm_nat_gateway", "route", "high", "route-or-gateway-delete"],
  ["azurerm_route", "route", "high", "route-or-gateway-delete"],
  ["azurerm_route_table", "route", "high", "route-or-gateway-delete"],
  ["azurerm_key_vault_secret", "secret", "critical", "secret-delete"],
  ["azurerm_backup_protected_file_share", "backup", "high", "snapshot-or-backup-delete"],
  ["azurerm_backup_protected_vm", "backup", "critical", "snapshot-or-backup-delete"],
  ["azurerm_data_protection_backup_instance_blob_storage", "backup", "high", "snapshot-or-backup-delete"],
  ["azurerm_data_protection_backup_instance_disk", "backup", "high", "snapshot-or-backup-delete"],
  ["azurerm_data_protection_backup_instance_postgresql", "backup", "high", "snapshot-or-backup-delete"],
  ["azurerm_data_protection_backup_vault", "backup", "critical", "snapshot-or-backup-delete"],
  ["azurerm_netapp_snapshot", "backup", "high", "snapshot-or-backup-delete"],
  ["azurerm_recovery_services_vault", "backup", "critical", "snapshot-or-backup-delete"],
  ["azurerm_snapshot", "backup", "critical", "snapshot-or-backup-delete"],
  ["azurerm_app_configuration", "config", "high", "stateful-delete"],
  ["azurerm_app_configuration_key", "config", "high", "stateful-delete"],
  ["azurerm_automation_account", "config", "high", "stateful-delete"],
  ["azurerm_batch_account", "compute", "medium", "stateful-delete"],
  ["azurerm_cognitive_account", "ml-state", "critical", "stateful-delete"],
  ["azurerm_cosmosdb_account", "nosql", "critical", "stateful-delete"],
  ["azurerm_cosmosdb_cassandra_cluster", "nosql", "critical", "stateful-delete"],
  ["azurerm_cosmosdb_postgresql_cluster", "relational-db", "critical", "stateful-delete"],
  ["azurerm_data_factory", "etl", "medium", "stateful-delete"],
  ["azurerm_databricks_workspace", "warehouse", "critical", "stateful-delete"],
  ["azurerm_digital_twins_instance", "iot", "critical", "stateful-delete"],
  ["azurerm_eventgrid_topic", "event-bus", "medium", "stateful-delete"],
  ["azurerm_eventhub_consumer_group", "stream-offset", "medium", "stateful-delete"],
  ["azurerm_hdinsight_hbase_cluster", "nosql", "critical", "stateful-delete"],
  ["azurerm_healthcare_fhir_service", "health-data", "critical", "stateful-delete"],
  ["azurerm_healthcare_service", "health-data", "critical", "stateful-delete"],
  ["azurerm_image", "image", "medium", "stateful-delete"],
  ["azurerm_iothub", "iot", "critical", "stateful-delete"],
  ["azurerm_kusto_cluster", "warehouse", "critical", "stateful-delete"],
  ["azurerm_machine_learning_workspace", "ml-state", "critical", "stateful-delete"],
  ["azurerm_managed_redis", "cache", "high", "stateful-delete"],
  ["azurerm_mariadb_server", "relational-db", "critical", "stateful-delete"],
  ["azurerm_mongo_cluster", "nosql", "critical", "stateful-delete"],
  ["azurerm_monitor_workspace", "metrics", "medium", "stateful-delete"],
  ["azurerm_mssql_elasticpool", "relational-db", "critical", "stateful-delete"],
  ["azurerm_mssql_managed_instance", "relational-db", "critical", "stateful-delete"],
  ["azurerm_mssql_server", "relational-db", "critical", "stateful-delete"],
  ["azurerm_mssql_virtual_machine", "relational-db", "critical", "stateful-delete"],
  ["azurerm_mysql_flexible_server", "relational-db", "critical", "stateful-delete"],
  ["azurerm_mysql_server", "relational-db", "critical", "stateful-delete"],
  ["azurerm_oracle_autonomous_database", "relational-db", "critical", "stateful-delete"],
  ["azurerm_postgresql_flexible_server", "relational-db", "critical", "stateful-delete"],
  ["azurerm_postgresql_server", "relational-db", "critical", "stateful-delete"],
  ["azurerm_purview_account", "catalog", "critical", "stateful-delete"],
  ["azurerm_redis_cache", "cache", "high", "stateful-delete"],
  ["azurerm_redis_enterprise_cluster", "cache", "high", "stateful-delete"],
  ["azurerm_redis_enterprise_database", "cache", "high", "stateful-delete"],
  ["azurerm_search_service", "search", "critical", "stateful-delete"],
  ["azurerm_shared_image", "image", "medium", "stateful-delete"],
  ["azurerm_shared_image_gallery", "image", "medium", "stateful-delete"],
  ["azurerm_shared_image_version", "image", "medium", "stateful-delete"],
  ["azurerm_sql_server", "relational-db", "critical", "stateful-delete"],
  ["azurerm_storage_account", "object-store", "critical", "stateful-delete"],
  ["azurerm_storage_blob", "object-data", "medium", "stateful-delete"],
  ["azurerm_storage_container", "object-store", "critical", "stateful-delete"],
  ["azurerm_storage_data_lake_gen2_filesystem", "object-store", "critical", "stateful-delete"],
  ["azurerm_storage_data_lake_gen2_path", "object-data", "medium", "stateful-delete"],
  ["azurerm_storage_share_file", "file-data", "medium", "stateful-delete"],
  ["azurerm_storage_table", "nosql", "critical", "stateful-delete"],
  ["azurerm_storage_table_entity", "nosql-data", "medium", "stateful-delete"],
  ["azurerm_stream_analytics_job", "stream-state", "critical", "stateful-delete"],
  ["azurerm_synapse_spark_pool", "warehouse-compute", "medium", "stateful-delete"],
  ["azurerm_synapse_sql_pool", "warehouse", "critical", "stateful-delete"],
  ["azurerm_synapse_workspace", "warehouse", "critical", "stateful-delete"],
  ["azurerm_virtual_machine_data_disk_attachment", "block-store-attachment", "medium", "stateful-delete"],
  ["azurerm_public_ip", "ip-identity", "high", "static-ip-release"],
  ["azurerm_eventhub", "stream", "critical", "stream-or-queue-delete"],
  ["azurerm_eventhub_namespace", "stream", "critical", "stream-or-queue-delete"],
  ["azurerm_hdinsight_kafka_cluster", "stream", "critical", "stream-or-queue-delete"],
  ["azurerm_servicebus_namespace", "queue", "high", "stream-or-queue-delete"],
  ["azurerm_servicebus_queue", "queue", "high", "stream-or-queue-delete"],
  ["azurerm_servicebus_subscription", "pubsub", "high", "stream-or-queue-delete"],
  ["azurerm_servicebus_topic", "pubsub", "high", "stream-or-queue-delete"],
  ["azurerm_storage_queue", "queue", "high", "stream-or-queue-delete"],
  ["azurerm_linux_virtual_machine", "vm-with-disks", "high", "vm-delete-with-attached-disks"],
  ["azurerm_virtual_machine", "vm-with-disks", "high", "vm-delete-with-attached-disks"],
  ["azurerm_windows_virtual_machine", "vm-with-disks", "high", "vm-delete-with-attached-disks"],
  ["azurerm_subnet", "network", "critical", "vpc-or-subnet-delete"],
  ["azurerm_virtual_network", "network", "critical", "vpc-or-subnet-delete"],
  ["azurerm_network_ddos_protection_plan", "shield", "high", "waf-or-ddos-removed"],
  ["azurerm_web_application_firewall_policy", "shield", "high", "waf-or-ddos-removed"],
  ["azurerm_storage_container_immutability_policy", "lock", "critical", "mfa-delete-or-object-lock-removed"],
  ["azurerm_resource_group_policy_assignment", "guardrail", "critical", "org-guardrail-removed"],
  ["azurerm_virtual_hub_connection", "connectivity", "critical", "connectivity-delete"]
];

// src/dangers/infra-types/destroyed-google.ts
var GOOGLE_DESTROYED = [
  ["google_monitoring_alert_policy", "alarm", "high", "alarm-delete"],
  ["google_monitoring_uptime_check_config", "alarm", "high", "alarm-delete"],
  ["google_artifact_registry_repository", "artifact-registry", "critical", "artifact-registry-delete"],
  ["google_container_registry", "artifact-registry", "critical", "artifact-registry-delete"],
  ["google_logging_organization_sink", "audit-log", "critical", "audit-logging-disabled"],
  ["google_logging_project_sink", "audit-log", "critical", "audit-logging-disabled"],
  ["google_project_iam_audit_config", "audit-log", "critical", "audit-logging-disabled"],
  ["google_backup_dr_backup_plan", "backup-policy", "high", "backups-disabled"],
  ["google_backup_dr_backup_plan_association", "backup-policy", "high", "backups-disabled"],
  ["google_compute_disk_resource_policy_attachment", "backup-policy", "high", "backups-disabled"],
  ["google_compute_resource_policy", "backup-policy", "critical", "backups-disabled"],
  ["google_firestore_backup_schedule", "backup-policy", "high", "backups-disabled"],
  ["google_gke_backup_backup_plan", "backup-policy", "critical", "backups-disabled"],
  ["google_spanner_backup_schedule", "backup-policy", "high", "backups-disabled"],
  ["google_billing_budget", "budget", "medium", "budget-or-quota-removed"],
  ["google_compute_managed_ssl_certificate", "certificate", "high", "certificate-delete"],
  ["google_compute_ssl_certificate", "certificate", "high", "certificate-delete"],
  ["google_container_cluster", "cluster", "critical", "cluster-delete"],
  ["google_dataproc_cluster", "hdfs", "critical", "cluster-delete"],
  ["google_cloud_run_v2_service", "stateless-protected", "high", "compute-fleet-delete"],
  ["google_cloudfunctions2_function", "fleet", "high", "compute-fleet-delete"],
  ["google_compute_instance_group_manager", "fleet", "high", "compute-fleet-delete"],
  ["google_compute_interconnect_attachment", "connectivity", "critical", "connectivity-delete"],
  ["google_compute_network_peering", "connectivity", "critical", "connectivity-delete"],
  ["google_compute_router", "connectivity", "critical", "connectivity-delete"],
  ["google_compute_vpn_tunnel", "connectivity", "critical", "connectivity-delete"],
  ["google_service_networking_connection", "connectivity", "critical", "connectivity-delete"],
  ["google_folder", "account", "critical", "container-resource-delete"],
  ["google_project", "account", "critical", "container-resource-delete"],
  ["google_bigquery_dataset", "warehouse", "critical", "database-object-delete"],
  ["google_bigquery_table", "warehouse", "critical", "database-object-delete"],
  ["google_bigtable_authorized_view", "nosql", "critical", "database-object-delete"],
  ["google_bigtable_table", "nosql", "critical", "database-object-delete"],
  ["google_firestore_database", "nosql", "critical", "database-object-delete"],
  ["google_spanner_database", "relational-db", "critical", "database-object-delete"],
  ["google_sql_database", "relational-db", "critical", "database-object-delete"],
  ["google_compute_disk", "block-store", "critical", "disk-or-volume-delete"],
  ["google_compute_region_disk", "block-store", "critical", "disk-or-volume-delete"],
  ["google_dns_record_set", "dns-record", "high", "dns-record-delete-or-change"],
  ["google_dns_managed_zone", "dns", "critical", "dns-zone-delete"],
  ["google_filestore_instance", "file-store", "critical", "file-system-delete"],
  ["google_lustre_instance", "file-store", "critical", "file-system-delete"],
  ["google_netapp_storage_pool", "file-store", "critical", "file-system-delete"],
  ["google_netapp_volume", "file-store", "critical", "file-system-delete"],
  ["google_parallelstore_instance", "file-store", "critical", "file-system-delete"],
  ["google_service_account", "identity-store", "high", "identity-delete"],
  ["google_sql_user", "identity-store", "high", "identity-delete"],
  ["google_kms_crypto_key", "crypto-key", "critical", "kms-key-deletion"],
  ["google_kms_crypto_key_version", "crypto-key", "critical", "kms-key-deletion"],
  ["google_kms_key_ring", "crypto-key", "critical", "kms-key-deletion"],
  ["google_privateca_ca_pool", "crypto-key", "critical", "kms-key-deletion"],
  ["google_privateca_certificate_authority", "crypto-key", "critical", "kms-key-deletion"],
  ["google_compute_backend_service", "front-door", "high", "load-balancer-delete"],
  ["google_compute_forwarding_rule", "front-door", "high", "load-balancer-delete"],
  ["google_compute_global_forwarding_rule", "front-door", "high", "load-balancer-delete"],
  ["google_compute_url_map", "front-door", "high", "load-balancer-delete"],
  ["google_logging_folder_bucket_config", "logs", "critical", "log-or-audit-store-delete"],
  ["google_logging_organization_bucket_config", "logs", "critical", "log-or-audit-store-delete"],
  ["google_logging_project_bucket_config", "logs", "critical", "log-or-audit-store-delete"],
  ["google_resource_manager_lien", "lock", "critical", "management-lock-removed"],
  ["google_container_node_pool", "cluster-nodes", "high", "node-pool-delete"],
  ["google_monitoring_notification_channel", "alarm", "medium", "notification-target-removed"],
  ["google_access_context_manager_service_perimeter", "guardrail", "critical", "org-guardrail-removed"],
  ["google_org_policy_policy", "guardrail", "critical", "org-guardrail-removed"],
  ["google_organization_policy", "guardrail", "critical", "org-guardrail-removed"],
  ["google_project_organization_policy", "guardrail", "critical", "org-guardrail-removed"],
  ["google_compute_route", "route", "high", "route-or-gateway-delete"],
  ["google_compute_router_nat", "route", "high", "route-or-gateway-delete"],
  ["google_secret_manager_regional_secret", "secret", "critical", "secret-delete"],
  ["google_secret_manager_secret", "secret", "critical", "secret-delete"],
  ["google_secret_manager_secret_version", "secret", "critical", "secret-delete"],
  ["google_scc_source", "security-findings", "critical", "security-service-disabled"],
  ["google_alloydb_backup", "backup", "critical", "snapshot-or-backup-delete"],
  ["google_backup_dr_backup_vault", "backup", "critical", "snapshot-or-backup-delete"],
  ["google_compute_snapshot", "backup", "critical", "snapshot-or-backup-delete"],
  ["google_filestore_backup", "backup", "critical", "snapshot-or-backup-delete"],
  ["google_filestore_snapshot", "backup", "high", "snapshot-or-backup-delete"],
  ["google_netapp_backup", "backup", "critical", "snapshot-or-backup-delete"],
  ["google_netapp_backup_vault", "backup", "high", "snapshot-or-backup-delete"],
  ["google_netapp_volume_snapshot", "backup", "high", "snapshot-or-backup-delete"],
  ["google_alloydb_cluster", "relational-db", "critical", "stateful-delete"],
  ["google_alloydb_instance", "relational-db-node", "high", "stateful-delete"],
  ["google_apigee_organization", "api-config", "high", "stateful-delete"],
  ["google_bigquery_data_transfer_config", "etl", "medium", "stateful-delete"],
  ["google_bigquery_reservation", "capacity", "medium", "stateful-delete"],
  ["google_bigquery_routine", "warehouse", "medium", "stateful-delete"],
  ["google_bigtable_gc_policy", "retention", "high", "stateful-delete"],
  ["google_bigtable_instance", "nosql", "critical", "stateful-delete"],
  ["google_composer_environment", "etl-state", "medium", "stateful-delete"],
  ["google_compute_attached_disk", "block-store-attachment", "medium", "stateful-delete"],
  ["google_compute_image", "image", "medium", "stateful-delete"],
  ["google_compute_machine_image", "image", "medium", "stateful-delete"],
  ["google_compute_per_instance_config", "stateful-mig", "critical", "stateful-delete"],
  ["google_compute_region_instance_group_manager", "stateful-mig", "critical", "stateful-delete"],
  ["google_data_catalog_entry_group", "catalog", "critical", "stateful-delete"],
  ["google_data_fusion_instance", "etl-state", "medium", "stateful-delete"],
  ["google_dataflow_job", "etl", "medium", "stateful-delete"],
  ["google_dataplex_lake", "catalog", "critical", "stateful-delete"],
  ["google_dataproc_metastore_service", "catalog", "critical", "stateful-delete"],
  ["google_datastore_index", "nosql-index", "medium", "stateful-delete"],
  ["google_discovery_engine_data_store", "search", "critical", "stateful-delete"],
  ["google_document_ai_processor", "ml-state", "critical", "stateful-delete"],
  ["google_firebase_database_instance", "nosql", "critical", "stateful-delete"],
  ["google_firebase_storage_bucket", "object-store", "critical", "stateful-delete"],
  ["google_firestore_document", "nosql-data", "medium", "stateful-delete"],
  ["google_healthcare_dataset", "health-data", "critical", "stateful-delete"],
  ["google_healthcare_dicom_store", "health-data", "critical", "stateful-delete"],
  ["google_healthcare_fhir_store", "health-data", "critical", "stateful-delete"],
  ["google_healthcare_hl7_v2_store", "health-data", "critical", "stateful-delete"],
  ["google_looker_instance", "bi", "low", "stateful-delete"],
  ["google_memcache_instance", "cache", "high", "stateful-delete"],
  ["google_memorystore_instance", "cache", "high", "stateful-delete"],
  ["google_notebooks_instance", "ml-state", "critical", "stateful-delete"],
  ["google_oracle_database_autonomous_database", "relational-db", "critical", "stateful-delete"],
  ["google_oracle_database_cloud_exadata_infrastructure", "relational-db", "critical", "stateful-delete"],
  ["google_oracle_database_cloud_vm_cluster", "relational-db", "critical", "stateful-delete"],
  ["google_pubsub_schema", "schema-registry", "critical", "stateful-delete"],
  ["google_redis_cluster", "cache", "high", "stateful-delete"],
  ["google_redis_instance", "cache", "high", "stateful-delete"],
  ["google_secure_source_manager_instance", "source-code", "critical", "stateful-delete"],
  ["google_secure_source_manager_repository", "source-code", "critical", "stateful-delete"],
  ["google_sourcerepo_repository", "source-code", "critical", "stateful-delete"],
  ["google_spanner_instance", "relational-db", "critical", "stateful-delete"],
  ["google_sql_database_instance", "relational-db", "critical", "stateful-delete"],
  ["google_sql_source_representation_instance", "relational-db", "critical", "stateful-delete"],
  ["google_storage_bucket", "object-store", "critical", "stateful-delete"],
  ["google_storage_bucket_object", "object-data", "medium", "stateful-delete"],
  ["google_storage_folder", "object-store", "critical", "stateful-delete"],
  ["google_storage_managed_folder", "object-store", "critical", "stateful-delete"],
  ["google_vertex_ai_dataset", "ml-state", "critical", "stateful-delete"],
  ["google_vertex_ai_feature_online_store", "ml-state", "critical", "stateful-delete"],
  ["google_vertex_ai_featurestore", "ml-state", "critical", "stateful-delete"],
  ["google_vertex_ai_index", "vector-store", "critical", "stateful-delete"],
  ["google_workbench_instance", "ml-state", "critical", "stateful-delete"],
  ["google_workflows_workflow", "workflow", "medium", "stateful-delete"],
  ["google_compute_address", "ip-identity", "high", "static-ip-release"],
  ["google_compute_global_address", "ip-identity", "high", "static-ip-release"],
  ["google_cloud_tasks_queue", "queue", "high", "stream-or-queue-delete"],
  ["google_managed_kafka_cluster", "stream", "critical", "stream-or-queue-delete"],
  ["google_managed_kafka_topic", "stream", "critical", "stream-or-queue-delete"],
  ["google_pubsub_lite_topic", "pubsub", "high", "stream-or-queue-delete"],
  ["google_pubsub_subscription", "pubsub", "high", "stream-or-queue-delete"],
  ["google_pubsub_topic", "pubsub", "high", "stream-or-queue-delete"],
  ["google_identity_platform_config", "identity-store", "critical", "user-directory-delete"],
  ["google_identity_platform_tenant", "identity-store", "critical", "user-directory-delete"],
  ["google_compute_instance", "vm-with-disks", "high", "vm-delete-with-attached-disks"],
  ["google_compute_network", "network", "critical", "vpc-or-subnet-delete"],
  ["google_compute_subnetwork", "network", "critical", "vpc-or-subnet-delete"],
  ["google_compute_security_policy", "shield", "high", "waf-or-ddos-removed"],
  ["google_folder_organization_policy", "guardrail", "critical", "org-guardrail-removed"]
];

// src/dangers/infra-types/destroyed-others.ts
var OTHERS_DESTROYED = [
  ["datadog_monitor", "alerts", "high", "alarm-delete"],
  ["datadog_service_level_objective", "alarm", "high", "alarm-delete", "unverified"],
  ["datadog_synthetics_test", "alarm", "high", "alarm-delete", "unverified"],
  ["grafana_rule_group", "alarm", "high", "alarm-delete", "unverified"],
  ["newrelic_nrql_alert_condition", "alarm", "high", "alarm-delete", "unverified"],
  ["opsgenie_escalation", "alarm", "high", "alarm-delete", "unverified"],
  ["pagerduty_escalation_policy", "alarm", "high", "alarm-delete", "unverified"],
  ["pagerduty_service", "alarm", "high", "alarm-delete", "unverified"],
  ["digitalocean_container_registry", "artifact-registry", "critical", "artifact-registry-delete", "unverified"],
  ["mongodbatlas_cloud_backup_schedule", "backup-policy", "high", "backups-disabled", "unverified"],
  ["cloudflare_origin_ca_certificate", "certificate", "high", "certificate-delete", "unverified"],
  ["confluent_kafka_cluster", "stream", "critical", "cluster-delete", "unverified"],
  ["digitalocean_kubernetes_cluster", "cluster", "critical", "cluster-delete"],
  ["mongodbatlas_advanced_cluster", "nosql", "critical", "cluster-delete"],
  ["confluent_environment", "account", "critical", "container-resource-delete", "unverified"],
  ["databricks_mws_workspaces", "account", "critical", "container-resource-delete", "unverified"],
  ["kubernetes_namespace", "container-of-all", "critical", "container-resource-delete"],
  ["mongodbatlas_project", "account", "critical", "container-resource-delete", "unverified"],
  ["tfe_organization", "account", "critical", "container-resource-delete", "unverified"],
  ["tfe_project", "account", "critical", "container-resource-delete", "unverified"],
  ["databricks_schema", "catalog", "critical", "database-object-delete", "unverified"],
  ["databricks_sql_table", "warehouse", "critical", "database-object-delete", "unverified"],
  ["digitalocean_database_db", "relational-db", "critical", "database-object-delete", "unverified"],
  ["mysql_database", "relational-db", "critical", "database-object-delete", "unverified"],
  ["oci_nosql_table", "nosql", "critical", "database-object-delete", "unverified"],
  ["postgresql_database", "relational-db", "critical", "database-object-delete", "unverified"],
  ["postgresql_schema", "relational-db", "critical", "database-object-delete", "unverified"],
  ["snowflake_database", "warehouse", "critical", "database-object-delete", "unverified"],
  ["snowflake_external_table", "warehouse", "critical", "database-object-delete", "unverified"],
  ["snowflake_schema", "warehouse", "critical", "database-object-delete", "unverified"],
  ["snowflake_table", "warehouse", "critical", "database-object-delete", "unverified"],
  ["alicloud_disk", "block-store", "critical", "disk-or-volume-delete"],
  ["digitalocean_volume", "block-store", "critical", "disk-or-volume-delete", "unverified"],
  ["hcloud_volume", "block-store", "critical", "disk-or-volume-delete", "unverified"],
  ["ibm_is_volume", "block-store", "critical", "disk-or-volume-delete", "unverified"],
  ["kubernetes_persistent_volume", "block-store", "critical", "disk-or-volume-delete"],
  ["kubernetes_persistent_volume_claim", "block-store", "critical", "disk-or-volume-delete"],
  ["kubernetes_storage_class", "block-store", "medium", "disk-or-volume-delete"],
  ["linode_volume", "block-store", "critical", "disk-or-volume-delete", "unverified"],
  ["oci_core_boot_volume", "block-store", "critical", "disk-or-volume-delete", "unverified"],
  ["oci_core_volume", "block-store", "critical", "disk-or-volume-delete"],
  ["openstack_blockstorage_volume_v3", "block-store", "critical", "disk-or-volume-delete", "unverified"],
  ["scaleway_block_volume", "block-store", "critical", "disk-or-volume-delete", "unverified"],
  ["vsphere_virtual_disk", "block-store", "critical", "disk-or-volume-delete", "unverified"],
  ["vsphere_vmfs_datastore", "block-store", "critical", "disk-or-volume-delete", "unverified"],
  ["yandex_compute_disk", "block-store", "critical", "disk-or-volume-delete", "unverified"],
  ["cloudflare_dns_record", "dns-record", "high", "dns-record-delete-or-change"],
  ["cloudflare_record", "dns-record", "high", "dns-record-delete-or-change", "unverified"],
  ["digitalocean_record", "dns-record", "high", "dns-record-delete-or-change", "unverified"],
  ["cloudflare_zone", "dns", "critical", "dns-zone-delete", "unverified"],
  ["digitalocean_domain", "dns", "critical", "dns-zone-delete", "unverified"],
  ["cloudflare_zone_dnssec", "dns", "high", "dnssec-disabled", "unverified"],
  ["alicloud_nas_file_system", "file-store", "critical", "file-system-delete", "unverified"],
  ["oci_file_storage_file_system", "file-store", "critical", "file-system-delete"],
  ["github_branch_protection", "merge-gate", "critical", "github-branch-protection-removed"],
  ["github_branch_protection_v3", "merge-gate", "critical", "github-branch-protection-removed"],
  ["github_organization_ruleset", "merge-gate", "critical", "github-branch-protection-removed"],
  ["github_repository_ruleset", "merge-gate", "critical", "github-branch-protection-removed"],
  ["github_repository_environment", "merge-gate", "high", "github-environment-protection-removed", "unverified"],
  ["github_repository_environment_deployment_policy", "merge-gate", "high", "github-environment-protection-removed", "unverified"],
  ["github_repository", "source-code", "critical", "github-repository-delete"],
  ["auth0_client", "identity-store", "high", "identity-delete", "unverified"],
  ["github_team", "identity-store", "high", "identity-delete"],
  ["kubernetes_service_account", "identity-store", "high", "identity-delete"],
  ["okta_app_saml", "identity-store", "high", "identity-delete", "unverified"],
  ["okta_user", "identity-store", "high", "identity-delete", "unverified"],
  ["postgresql_role", "identity-store", "high", "identity-delete", "unverified"],
  ["alicloud_kms_key", "crypto-key", "critical", "kms-key-deletion"],
  ["ibm_kms_key", "crypto-key", "critical", "kms-key-deletion", "unverified"],
  ["oci_kms_key", "crypto-key", "critical", "kms-key-deletion"],
  ["oci_kms_vault", "crypto-key", "critical", "kms-key-deletion", "unverified"],
  ["vault_pki_secret_backend_root_cert", "crypto-key", "critical", "kms-key-deletion", "unverified"],
  ["vault_transit_secret_backend_key", "crypto-key", "critical", "kms-key-deletion", "unverified"],
  ["cloudflare_load_balancer", "front-door", "high", "load-balancer-delete", "unverified"],
  ["alicloud_log_store", "logs", "critical", "log-or-audit-store-delete", "unverified"],
  ["datadog_logs_archive", "logs", "critical", "log-or-audit-store-delete", "unverified"],
  ["datadog_logs_index", "logs", "critical", "log-or-audit-store-delete", "unverified"],
  ["digitalocean_kubernetes_node_pool", "cluster-nodes", "high", "node-pool-delete", "unverified"],
  ["datadog_integration_pagerduty", "alarm", "medium", "notification-target-removed", "unverified"],
  ["pagerduty_service_integration", "alarm", "medium", "notification-target-removed", "unverified"],
  ["doppler_secret", "secret", "critical", "secret-delete", "unverified"],
  ["github_actions_organization_secret", "secret", "critical", "secret-delete"],
  ["github_actions_secret", "secret", "critical", "secret-delete"],
  ["kubernetes_secret", "secret", "critical", "secret-delete"],
  ["random_password", "secret", "medium", "secret-delete"],
  ["tfe_variable", "secret", "critical", "secret-delete", "unverified"],
  ["tls_private_key", "secret", "medium", "secret-delete"],
  ["vault_generic_secret", "secret", "critical", "secret-delete"],
  ["vault_kv_secret_v2", "secret", "critical", "secret-delete", "unverified"],
  ["vault_mount", "secret", "critical", "secret-delete", "unverified"],
  ["digitalocean_volume_snapshot", "backup", "high", "snapshot-or-backup-delete", "unverified"],
  ["hcloud_snapshot", "backup", "high", "snapshot-or-backup-delete", "unverified"],
  ["mongodbatlas_cloud_backup_snapshot", "backup", "high", "snapshot-or-backup-delete", "unverified"],
  ["aiven_clickhouse", "warehouse", "critical", "stateful-delete", "unverified"],
  ["aiven_mysql", "relational-db", "critical", "stateful-delete", "unverified"],
  ["aiven_opensearch", "search", "critical", "stateful-delete", "unverified"],
  ["aiven_pg", "relational-db", "critical", "stateful-delete", "unverified"],
  ["aiven_valkey", "cache", "high", "stateful-delete", "unverified"],
  ["alicloud_db_instance", "relational-db", "critical", "stateful-delete"],
  ["alicloud_kvstore_instance", "cache", "high", "stateful-delete", "unverified"],
  ["alicloud_mongodb_instance", "nosql", "critical", "stateful-delete"],
  ["alicloud_oss_bucket", "object-store", "critical", "stateful-delete"],
  ["alicloud_polardb_cluster", "relational-db", "critical", "stateful-delete", "unverified"],
  ["cloudflare_d1_database", "relational-db", "critical", "stateful-delete", "unverified"],
  ["cloudflare_r2_bucket", "object-store", "critical", "stateful-delete", "unverified"],
  ["cloudflare_stream", "media", "medium", "stateful-delete", "unverified"],
  ["cloudflare_workers_kv", "kv-data", "medium", "stateful-delete", "unverified"],
  ["cloudflare_workers_kv_namespace", "kv-store", "critical", "stateful-delete", "unverified"],
  ["cockroach_cluster", "relational-db", "critical", "stateful-delete", "unverified"],
  ["confluent_schema", "schema-registry", "critical", "stateful-delete", "unverified"],
  ["databricks_catalog", "catalog", "critical", "stateful-delete", "unverified"],
  ["databricks_dbfs_file", "object-data", "medium", "stateful-delete", "unverified"],
  ["databricks_metastore", "catalog", "critical", "stateful-delete", "unverified"],
  ["databricks_volume", "object-store", "critical", "stateful-delete", "unverified"],
  ["datadog_dashboard", "dashboards", "low", "stateful-delete"],
  ["digitalocean_database_cluster", "relational-db", "critical", "stateful-delete", "unverified"],
  ["digitalocean_spaces_bucket", "object-store", "critical", "stateful-delete"],
  ["ec_deployment", "search", "critical", "stateful-delete", "unverified"],
  ["elasticstack_elasticsearch_data_stream", "search", "critical", "stateful-delete", "unverified"],
  ["elasticstack_elasticsearch_index", "search", "critical", "stateful-delete", "unverified"],
  ["github_branch", "source-code", "medium", "stateful-delete"],
  ["github_release", "artifact", "medium", "stateful-delete", "unverified"],
  ["github_repository_file", "source-code", "low", "stateful-delete", "unverified"],
  ["gitlab_group", "source-code", "critical", "stateful-delete", "unverified"],
  ["gitlab_project", "source-code", "critical", "stateful-delete"],
  ["grafana_cloud_stack", "metrics", "medium", "stateful-delete", "unverified"],
  ["grafana_dashboard", "dashboards", "low", "stateful-delete", "unverified"],
  ["helm_release", "any", "high", "stateful-delete"],
  ["ibm_cos_bucket", "object-store", "critical", "stateful-delete", "unverified"],
  ["ibm_database", "relational-db", "critical", "stateful-delete"],
  ["kubernetes_config_map", "config", "high", "stateful-delete"],
  ["kubernetes_manifest", "any", "high", "stateful-delete"],
  ["kubernetes_stateful_set", "workload-with-data", "critical", "stateful-delete"],
  ["linode_database_mysql_v2", "relational-db", "critical", "stateful-delete", "unverified"],
  ["linode_database_postgresql_v2", "relational-db", "critical", "stateful-delete", "unverified"],
  ["linode_object_storage_bucket", "object-store", "critical", "stateful-delete", "unverified"],
  ["minio_s3_bucket", "object-store", "critical", "stateful-delete", "unverified"],
  ["mongodbatlas_cluster", "nosql", "critical", "stateful-delete", "unverified"],
  ["mongodbatlas_serverless_instance", "nosql", "critical", "stateful-delete", "unverified"],
  ["neon_project", "relational-db", "critical", "stateful-delete", "unverified"],
  ["oci_database_autonomous_database", "relational-db", "critical", "stateful-delete", "unverified"],
  ["oci_database_db_system", "relational-db", "critical", "stateful-delete", "unverified"],
  ["oci_mysql_mysql_db_system", "relational-db", "critical", "stateful-delete", "unverified"],
  ["oci_objectstorage_bucket", "object-store", "critical", "stateful-delete"],
  ["openstack_db_instance_v1", "relational-db", "critical", "stateful-delete"],
  ["openstack_objectstorage_container_v1", "object-store", "critical", "stateful-delete"],
  ["planetscale_database", "relational-db", "critical", "stateful-delete", "unverified"],
  ["rediscloud_subscription", "cache", "high", "stateful-delete", "unverified"],
  ["rediscloud_subscription_database", "cache", "high", "stateful-delete", "unverified"],
  ["scaleway_object_bucket", "object-store", "critical", "stateful-delete"],
  ["scaleway_rdb_instance", "relational-db", "critical", "stateful-delete", "unverified"],
  ["snowflake_stage", "object-store", "critical", "stateful-delete", "unverified"],
  ["tfe_workspace", "iac-state", "critical", "stateful-delete", "unverified"],
  ["yandex_mdb_clickhouse_cluster", "warehouse", "critical", "stateful-delete"],
  ["yandex_mdb_postgresql_cluster", "relational-db", "critical", "stateful-delete"],
  ["yandex_storage_bucket", "object-store", "critical", "stateful-delete"],
  ["digitalocean_reserved_ip", "ip-identity", "high", "static-ip-release", "unverified"],
  ["hcloud_primary_ip", "ip-identity", "high", "static-ip-release", "unverified"],
  ["aiven_kafka", "stream", "critical", "stream-or-queue-delete", "unverified"],
  ["aiven_kafka_topic", "stream", "critical", "stream-or-queue-delete", "unverified"],
  ["cloudflare_queue", "queue", "high", "stream-or-queue-delete", "unverified"],
  ["confluent_kafka_topic", "stream", "critical", "stream-or-queue-delete", "unverified"],
  ["kafka_topic", "stream", "critical", "stream-or-queue-delete", "unverified"],
  ["rabbitmq_queue", "queue", "high", "stream-or-queue-delete", "unverified"],
  ["rabbitmq_vhost", "queue", "high", "stream-or-queue-delete", "unverified"],
  ["auth0_connection", "identity-store", "critical", "user-directory-delete", "unverified"],
  ["auth0_tenant", "identity-store", "critical", "user-directory-delete", "unverified"],
  ["okta_group", "identity-store", "critical", "user-directory-delete", "unverified"],
  ["digitalocean_droplet", "vm-with-disks", "high", "vm-delete-with-attached-disks"],
  ["hcloud_server", "vm-with-disks", "high", "vm-delete-with-attached-disks", "unverified"],
  ["linode_instance", "vm-with-disks", "high", "vm-delete-with-attached-disks"],
  ["openstack_compute_instance_v2", "vm-with-disks", "high", "vm-delete-with-attached-disks"],
  ["vsphere_virtual_machine", "vm-with-disks", "high", "vm-delete-with-attached-disks", "unverified"],
  ["digitalocean_vpc", "network", "critical", "vpc-or-subnet-delete", "unverified"],
  ["oci_core_subnet", "network", "critical", "vpc-or-subnet-delete"],
  ["oci_core_vcn", "network", "critical", "vpc-or-subnet-delete"],
  ["cloudflare_ruleset", "shield", "high", "waf-or-ddos-removed", "unverified"]
];

// src/dangers/infra-types/destroyed.ts
var BY_TYPE = new Map(
  [...AWS_DESTROYED, ...GOOGLE_DESTROYED, ...AZURE_DESTROYED, ...OTHERS_DESTROYED].map((row) => [row[0], row])
);
var ALIASES = /* @__PURE__ */ new Map([
  ["aws_alb", "aws_lb"],
  ["aws_alb_listener", "aws_lb_listener"],
  ["aws_alb_listener_rule", "aws_lb_listener_rule"],
  ["aws_alb_target_group", "aws_lb_target_group"]
]);
function tableName(type) {
  if (type.startsWith("kubernetes_") && type.endsWith("_v1")) return type.slice(0, -3);
  return ALIASES.get(type) ?? type;
}
function destroyedRow(type) {
  return BY_TYPE.get(tableName(type));
}
var HOLDS_CONTENT = /* @__PURE__ */ new Set([
  "stateful-delete",
  "database-object-delete",
  "snapshot-or-backup-delete",
  "disk-or-volume-delete",
  "file-system-delete",
  "stream-or-queue-delete",
  "cluster-delete",
  "container-resource-delete",
  "log-or-audit-store-delete",
  "artifact-registry-delete",
  "github-repository-delete"
]);
function holdsContent(row) {
  return HOLDS_CONTENT.has(row[3]);
}
var GONE_FOR_GOOD = /* @__PURE__ */ new Set(["kms-key-deletion", "secret-delete", "user-directory-delete", "dns-zone-delete", "static-ip-release"]);
function canBeTakenOver(row) {
  return !GONE_FOR_GOOD.has(row[3]);
}
function typesOf(danger) {
  return [...BY_TYPE.values()].filter((row) => row[3] === danger).map(([type]) => type);
}
function typesWithContent() {
  return [...BY_TYPE.values()].filter((row) => holdsContent(row) && (row[2] === "critical" || row[2] === "high")).map(([type]) => type);
}

// src/dangers/plan-predicates/wording.ts
function loss(change) {
  const what = replaces(change) ? destroysFirst(change) ? "is destroyed and created again" : "is replaced by a new one and destroyed" : "is destroyed";
  const why = replaces(change) ? replacementCause(change) : DELETE_CAUSES[change.plan.actionReason ?? ""];
  return `\`${change.address}\` ${what}${why === void 0 ? "" : ` because ${why}`}`;
}
var DELETE_CAUSES = {
  delete_because_no_resource_config: "no configuration is left for it",
  delete_because_no_module: "its module is gone",
  delete_because_count_index: "its `count` shrinks",
  delete_because_each_key: "its `for_each` key is gone",
  delete_because_wrong_repetition: "it changes between `count`, `for_each` and neither",
  delete_because_no_move_target: "a `moved` block leads nowhere",
  delete_because_enabled_false: "it is switched off by `enabled`"
};
function replacementCause(change) {
  const paths = [...new Set(change.plan.replacePaths)].filter((path2) => path2 !== "");
  if (paths.length > 0) {
    const named = paths.slice(0, 3).map((path2) => `\`${path2}\``);
    const rest = paths.length > 3 ? ` and ${paths.length - 3} more` : "";
    return `${named.join(", ")}${rest} ${paths.length === 1 ? "changes" : "change"}`;
  }
  return REPLACE_CAUSES[change.plan.actionReason ?? ""];
}
var REPLACE_CAUSES = {
  replace_because_tainted: "it is marked as tainted",
  replace_by_request: "the plan was made with `-replace`",
  replace_by_triggers: "something in its `replace_triggered_by` changes"
};
function keepAdvice(change) {
  const { address, plan } = change;
  const moved = `\`moved { from = ${address}, to = NEW_ADDRESS }\``;
  switch (plan.actionReason) {
    case "delete_because_no_resource_config":
    case "delete_because_no_module":
      return `if it was renamed or moved, say so: ${moved}; if it shall live on unmanaged: \`removed { from = ${withoutKeys(address)}, lifecycle { destroy = false } }\``;
    case "delete_because_count_index":
      return `\`count\` drops the highest numbers, whichever element was taken out: use \`for_each\` with stable keys, or ${moved}`;
    case "delete_because_each_key":
      return `if only the key was renamed, say so: ${moved}`;
    case "delete_because_wrong_repetition":
    case "delete_because_no_move_target":
      return `lead it to its new address: ${moved}`;
    case "replace_because_tainted":
      return `if the object is sound, take the mark off: \`terraform untaint '${address}'\``;
    case "replace_by_request":
      return "make the plan again without `-replace`";
    default:
      return void 0;
  }
}
function withoutKeys(address) {
  return address.replace(/\[[^\]]*\]/g, "");
}
function shown(value) {
  if (value === void 0 || value === null) return "nothing";
  if (typeof value === "boolean" || typeof value === "number") return `\`${value}\``;
  if (typeof value === "string" && /^[A-Za-z][A-Za-z0-9_.-]{0,39}$/.test(value)) return `\`${value}\``;
  return "another value";
}

// src/dangers/plan-predicates/destruction.ts
function destruction(change, danger, consequence) {
  if (!destroys(change) || isDeposed(change)) return void 0;
  const row = destroyedRow(change.type);
  if (row === void 0 || row[3] !== danger || row[2] === "low") return void 0;
  const replaced = replaces(change);
  if (replaced && holdsContent(row)) return void 0;
  const severity = replaced && !destroysFirst(change) && canBeTakenOver(row) ? oneLess(row[2]) : row[2];
  return { message: `${loss(change)}: ${consequence}`, severity, ...advice(keepAdvice(change)) };
}
function advice(help) {
  return help === void 0 ? {} : { help };
}
function oneLess(severity) {
  return SEVERITIES[Math.max(0, SEVERITIES.indexOf(severity) - 1)];
}

// src/dangers/infra/alarm-delete.ts
var alarm_delete_default = defineDanger({
  title: "alarm destroyed",
  harm: "protection-removed",
  severity: "high",
  why: "The failure it watched for goes unnoticed from now on.",
  help: "bring its replacement in the same change, or destroy it together with what it watches",
  safeWhen: "it only changes in place",
  types: typesOf("alarm-delete"),
  fate: "destroyed",
  find: (change) => destruction(change, "alarm-delete", "what it watched fails without anybody knowing")
});

// src/dangers/plan-predicates/settings.ts
function on(path2, unset) {
  return { path: path2, safe: [true], ...unset === void 0 ? {} : { unset } };
}
function off(path2, unset) {
  return { path: path2, safe: [false], ...unset === void 0 ? {} : { unset } };
}
function is(path2, safe, unset) {
  return { path: path2, safe, ...unset === void 0 ? {} : { unset } };
}
function set(path2) {
  return { path: path2, safe: "set" };
}
function settingsLost(change, table) {
  return settingsFrom(change, table, (setting, before, after) => isSafe(setting, before) === true && isSafe(setting, after) === false);
}
function settingsUndecided(change, table) {
  return settingsFrom(change, table, (setting, before, after) => isSafe(setting, before) === true && isSafe(setting, after) === void 0);
}
function settingsCreatedUnsafe(change, table) {
  const settings = table[tableName(change.type)];
  if (settings === void 0 || !isPlanned(change) || existed(change) || !leaves(change)) return [];
  return settings.flatMap((setting) => {
    const after = read(change.after, setting.path);
    return after !== void 0 && isSafe(setting, after) === false ? [{ setting, before: void 0, after }] : [];
  });
}
function settingsBelowDefault(change, table) {
  return settingsCreatedUnsafe(change, table).filter(({ setting }) => setting.unset !== void 0 && isSafe(setting, void 0) === true);
}
function settingsFrom(change, table, holds) {
  const settings = table[tableName(change.type)];
  if (settings === void 0 || !existed(change) || !leaves(change)) return [];
  return settings.flatMap((setting) => {
    const [before, after] = [read(change.before, setting.path), read(change.after, setting.path)];
    return holds(setting, before, after) ? [{ setting, before, after }] : [];
  });
}
function isSafe(setting, value) {
  const effective = value ?? setting.unset;
  if (isUnknown(effective)) return void 0;
  if (setting.safe === "set") return effective !== void 0 && effective !== "" && effective !== false && effective !== 0;
  return setting.safe.some((safe) => safe === effective || String(safe).toLowerCase() === String(effective).toLowerCase());
}
function settingAdvice({ setting, before }) {
  const value = setting.safe === "set" ? void 0 : setting.safe.find((safe) => safe === before) ?? setting.safe[0];
  return value === void 0 || value === null ? `keep \`${setting.path}\`` : `set \`${setting.path} = ${JSON.stringify(value)}\``;
}

// src/dangers/plan-predicates/protection.ts
function protectionLost(change, table, severity) {
  return settingsLost(change, table).map((lost) => ({
    message: `\`${change.address}\` ${lossOf(lost)}`,
    help: `${settingAdvice(lost)} again, or take this out of the change`,
    key: lost.setting.path,
    ...severity === void 0 ? {} : { severity }
  }));
}
function lossOf({ setting, before, after }) {
  if (setting.safe === "set" && typeof before !== "number") return `loses \`${setting.path}\``;
  return `changes \`${setting.path}\` from ${shown(before ?? setting.unset)} to ${shown(after ?? setting.unset)}`;
}
function createdUnprotected(change, table, severity) {
  return settingsCreatedUnsafe(change, table).map((unsafe) => created(change, unsafe, severity));
}
function createdBelowDefault(change, table, severity) {
  return settingsBelowDefault(change, table).map((unsafe) => created(change, unsafe, severity));
}
function created(change, unsafe, severity) {
  return {
    message: `\`${change.address}\` is created with \`${unsafe.setting.path}\` as ${shown(unsafe.after)}`,
    help: settingAdvice(unsafe),
    key: unsafe.setting.path,
    severity
  };
}

// src/dangers/plan-predicates/undecided.ts
function isUndecided(object, path2) {
  return readAll(object, path2).some((value) => isUnknown(value) || Array.isArray(value) && value.some(isUnknown));
}

// src/dangers/infra/alarm-muted.ts
var ALARMS = {
  aws_cloudwatch_metric_alarm: [on("actions_enabled", true)],
  aws_cloudwatch_composite_alarm: [on("actions_enabled", true)],
  google_monitoring_alert_policy: [on("enabled", true)],
  azurerm_monitor_metric_alert: [on("enabled", true)],
  azurerm_monitor_activity_log_alert: [on("enabled", true)],
  azurerm_monitor_scheduled_query_rules_alert_v2: [on("enabled", true)],
  newrelic_nrql_alert_condition: [on("enabled", true)]
};
var TARGETS = {
  aws_cloudwatch_metric_alarm: "alarm_actions",
  aws_cloudwatch_composite_alarm: "alarm_actions",
  google_monitoring_alert_policy: "notification_channels"
};
var alarm_muted_default = defineDanger({
  title: "alarm muted",
  harm: "protection-removed",
  severity: "high",
  why: "It has the effect of deleting the alarm, and is harder to see.",
  help: "silence it for a time in the alerting system instead",
  safeWhen: "somebody is still called",
  types: Object.keys(ALARMS),
  find(change) {
    const off2 = protectionLost(change, ALARMS);
    const path2 = TARGETS[change.type];
    if (off2.length > 0 || path2 === void 0 || !existed(change) || !leaves(change) || isUndecided(change.after, path2)) return off2;
    if (readTexts(change.before, path2).length === 0 || readTexts(change.after, path2).length > 0) return void 0;
    return { message: `\`${change.address}\` calls nobody any more (\`${path2}\` is empty)`, key: path2 };
  }
});

// src/dangers/infra/artifact-registry-delete.ts
var artifact_registry_delete_default = defineDanger({
  title: "artifact registry destroyed",
  harm: "data-loss",
  severity: "critical",
  why: "Production pulls its images when it restarts, scales or rolls back, and finds none.",
  help: "copy the images that run to the new registry, point the workloads at it, and destroy the old one a release later",
  safeWhen: "replacements are left to `infra/stateful-replace`",
  types: typesOf("artifact-registry-delete"),
  fate: "destroyed",
  find: (change) => destruction(change, "artifact-registry-delete", "the images and packages that a restart or rollback needs are lost")
});

// src/dangers/infra/audit-logging-disabled.ts
var TRAILS = {
  aws_lb: [on("access_logs.enabled")],
  aws_elb: [on("access_logs.enabled")],
  aws_s3_bucket: [set("logging.target_bucket")],
  aws_cloudfront_distribution: [set("logging_config.bucket")],
  aws_redshift_cluster: [on("logging.enable")],
  google_compute_subnetwork: [set("log_config")],
  google_storage_bucket: [set("logging.log_bucket")]
};
var LOG_LISTS = {
  aws_db_instance: "enabled_cloudwatch_logs_exports",
  aws_rds_cluster: "enabled_cloudwatch_logs_exports",
  aws_docdb_cluster: "enabled_cloudwatch_logs_exports",
  aws_eks_cluster: "enabled_cluster_log_types"
};
var audit_logging_disabled_default = defineDanger({
  title: "audit log switched off",
  harm: "protection-removed",
  severity: "critical",
  why: "What happens from now on leaves no trace, for the incident as for the audit.",
  help: "keep the trail; where it costs too much, shorten how long it is kept",
  safeWhen: "as much is logged as before",
  types: [.../* @__PURE__ */ new Set([...typesOf("audit-logging-disabled"), ...Object.keys(TRAILS), ...Object.keys(LOG_LISTS)])],
  find(change) {
    const destroyed = destruction(change, "audit-logging-disabled", "what happens from now on leaves no trace");
    if (destroyed) return destroyed;
    const lost = protectionLost(change, TRAILS);
    const path2 = LOG_LISTS[change.type];
    if (path2 === void 0 || !existed(change) || !leaves(change) || isUndecided(change.after, path2)) return lost;
    const after = readTexts(change.after, path2);
    const gone = readTexts(change.before, path2).filter((log) => !after.includes(log));
    if (gone.length === 0) return lost;
    const names = gone.map(shown).join(", ");
    return [
      ...lost,
      {
        message: `\`${change.address}\` no longer logs ${names} (\`${path2}\`)`,
        severity: after.length === 0 ? "critical" : "high",
        key: path2
      }
    ];
  }
});

// src/dangers/infra/authentication-removed.ts
var LOGINS = {
  aws_api_gateway_method: [is("authorization", ["AWS_IAM", "CUSTOM", "COGNITO_USER_POOLS"])],
  aws_apigatewayv2_route: [is("authorization_type", ["AWS_IAM", "CUSTOM", "JWT"])],
  azurerm_linux_web_app: [on("auth_settings_v2.auth_enabled"), on("auth_settings.enabled")],
  azurerm_windows_web_app: [on("auth_settings_v2.auth_enabled"), on("auth_settings.enabled")],
  azurerm_linux_function_app: [on("auth_settings_v2.auth_enabled"), on("auth_settings.enabled")],
  google_compute_backend_service: [set("iap")]
};
var GATES = /* @__PURE__ */ new Set([
  "cloudflare_access_application",
  "cloudflare_zero_trust_access_application",
  "aws_api_gateway_authorizer",
  "aws_apigatewayv2_authorizer"
]);
var authentication_removed_default = defineDanger({
  title: "login of an endpoint taken away",
  harm: "exposure",
  severity: "high",
  why: "Everybody who reaches the endpoint can call it.",
  help: "keep the login; open single paths that are meant for everybody",
  safeWhen: "another way to log in takes its place; a new method without one is not reported",
  types: [...Object.keys(LOGINS), ...GATES, "aws_lb_listener_rule"],
  find(change) {
    if (GATES.has(change.type) && destroys(change) && !replaces(change) && !isDeposed(change))
      return { message: `${loss(change)}: what it guarded asks nobody to log in` };
    if (change.type === "aws_lb_listener_rule" && existed(change) && leaves(change)) {
      const asks = (object) => JSON.stringify(object).includes('"type":"authenticate-');
      if (asks(change.before) && !asks(change.after)) return { message: `\`${change.address}\` no longer asks for a login`, key: "action" };
    }
    const lost = protectionLost(change, LOGINS);
    return change.type === "aws_api_gateway_method" && readText(change.after, "authorization") !== "NONE" ? [] : lost;
  }
});

// src/dangers/infra/automated-backups-deleted.ts
var automated_backups_deleted_default = defineDanger({
  title: "automated backups deleted with their database",
  harm: "irreversible",
  severity: "critical",
  why: "With the automated backups every point in time to which the database could be restored is lost. The provider deletes them unless told not to.",
  help: "set `delete_automated_backups = false` and apply that before the database is destroyed",
  safeWhen: "the state holds `delete_automated_backups = false`, or there were no automated backups (`backup_retention_period = 0`)",
  source: "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/db_instance#delete_automated_backups",
  types: ["aws_db_instance", "aws_rds_cluster"],
  fate: "destroyed",
  find(change) {
    if (change.type !== "aws_db_instance" && change.type !== "aws_rds_cluster") return void 0;
    if (!destroys(change) || isDeposed(change)) return void 0;
    if (read(change.before, "delete_automated_backups") === false || readNumber(change.before, "backup_retention_period") === 0)
      return void 0;
    return { message: `${loss(change)}, and its automated backups with it` };
  }
});

// src/dangers/infra/azure-privileged-role-assignment.ts
var PRIVILEGED = /* @__PURE__ */ new Map([
  ["8e3af657-a8ff-443c-a75c-2fe8c4bcb635", "Owner"],
  ["b24988ac-6180-42a0-ab88-20f7382dd24c", "Contributor"],
  ["18d7d88d-d35e-4fb5-a5c3-7773c20a72d9", "User Access Administrator"],
  ["f58310d9-a9f6-439a-9e8d-f62e7b41a168", "Role Based Access Control Administrator"],
  ["00482a5a-887f-4fb3-b363-3b7fe8e74483", "Key Vault Administrator"]
]);
var azure_privileged_role_assignment_default = defineDanger({
  title: "privileged role assigned in Azure",
  harm: "privilege",
  severity: "critical",
  why: "On a subscription or management group the role controls everything below it, its permissions included.",
  help: "assign a role made for the task, on the one resource that needs it; use privileged identity management for the rest",
  safeWhen: "the role was assigned before; on a resource group or a single resource it counts as high or medium",
  types: ["azurerm_role_assignment", "azurerm_role_definition"],
  fate: "left",
  find(change) {
    if (!leaves(change)) return void 0;
    return change.type === "azurerm_role_assignment" ? assignment(change) : change.type === "azurerm_role_definition" ? definition(change) : void 0;
  }
});
function assignment(change) {
  const [before, after] = [roleOf(change.before), roleOf(change.after)];
  const [from, to] = [readText(change.before, "scope"), readText(change.after, "scope")];
  if (after === void 0 || before === after && from === to) return void 0;
  const wide = to === void 0 || /^\/(subscriptions\/[^/]+|providers\/Microsoft\.Management\/managementGroups\/[^/]+)?\/?$/i.test(to);
  const group = to !== void 0 && /^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+$/i.test(to);
  const severity = wide ? to === void 0 ? "high" : "critical" : group ? "high" : "medium";
  const where = to === void 0 ? "" : wide ? " on a whole subscription or management group" : group ? " on a resource group" : " on one resource";
  return { message: `\`${change.address}\` assigns \`${after}\`${where}`, severity, key: after };
}
function roleOf(object) {
  const name = readText(object, "role_definition_name");
  if (name !== void 0) return [...PRIVILEGED.values()].find((role) => role.toLowerCase() === name.toLowerCase());
  return PRIVILEGED.get((readText(object, "role_definition_id") ?? "").split("/").at(-1)?.toLowerCase() ?? "");
}
function definition(change) {
  const all = (object) => readAll(object, "permissions").flat().some((permission) => readTexts(permission, "actions").includes("*"));
  if (!all(change.after) || all(change.before)) return void 0;
  return { message: `\`${change.address}\` defines a role with all actions`, severity: "high", key: "actions" };
}

// src/dangers/infra/azuread-privileged-grant.ts
var GRANTS = /* @__PURE__ */ new Map([
  ["azuread_directory_role_assignment", "a role of the directory"],
  ["azuread_directory_role_member", "a role of the directory"],
  ["azuread_directory_role_eligibility_schedule_request", "a role of the directory"],
  ["azuread_app_role_assignment", "a role in an application"],
  ["azuread_service_principal_delegated_permission_grant", "permissions in the name of users"],
  ["azuread_application_federated_identity_credential", "a way to become the application with a token from elsewhere"]
]);
var azuread_privileged_grant_default = defineDanger({
  title: "power over the Azure directory granted",
  harm: "privilege",
  severity: "critical",
  why: "Roles of the directory reach every subscription, and permissions of applications reach every mailbox and file.",
  help: "make the role eligible instead of active, for a time; name the permissions that are needed",
  safeWhen: "it existed before; roles in applications and federated credentials count as high",
  types: [...GRANTS.keys()],
  find(change) {
    const what = GRANTS.get(change.type);
    if (what === void 0 || !creates(change) || existed(change)) return void 0;
    return { message: `\`${change.address}\` grants ${what}`, severity: change.type.startsWith("azuread_directory") ? "critical" : "high" };
  }
});

// src/dangers/infra-types/backups.ts
var BACKUPS = {
  aws_db_instance: [set("backup_retention_period")],
  aws_rds_cluster: [
    is(
      "backup_retention_period",
      Array.from({ length: 35 }, (_, days) => days + 1),
      1
    )
  ],
  aws_elasticache_replication_group: [set("snapshot_retention_limit")],
  aws_elasticache_cluster: [set("snapshot_retention_limit")],
  aws_memorydb_cluster: [set("snapshot_retention_limit")],
  aws_redshift_cluster: [
    is(
      "automated_snapshot_retention_period",
      Array.from({ length: 35 }, (_, days) => days + 1),
      1
    )
  ],
  aws_lightsail_database: [on("backup_retention_enabled")],
  aws_dlm_lifecycle_policy: [is("state", ["ENABLED"], "ENABLED")],
  aws_efs_backup_policy: [is("backup_policy.status", ["ENABLED"])],
  google_sql_database_instance: [on("settings.backup_configuration.enabled")],
  google_alloydb_cluster: [on("automated_backup_policy.enabled")],
  azurerm_redis_cache: [on("redis_configuration.rdb_backup_enabled")],
  digitalocean_droplet: [on("backups")],
  hcloud_server: [on("backups")],
  linode_instance: [on("backups_enabled")],
  mongodbatlas_cluster: [on("cloud_backup")],
  mongodbatlas_advanced_cluster: [on("backup_enabled")]
};
var POINT_IN_TIME = {
  aws_dynamodb_table: [on("point_in_time_recovery.enabled")],
  aws_dynamodb_table_replica: [on("point_in_time_recovery")],
  aws_keyspaces_table: [is("point_in_time_recovery.status", ["ENABLED"])],
  google_sql_database_instance: [
    on("settings.backup_configuration.point_in_time_recovery_enabled"),
    on("settings.backup_configuration.binary_log_enabled")
  ],
  google_alloydb_cluster: [on("continuous_backup_config.enabled", true)],
  google_firestore_database: [is("point_in_time_recovery_enablement", ["POINT_IN_TIME_RECOVERY_ENABLED"])],
  mongodbatlas_cluster: [on("pit_enabled")],
  mongodbatlas_advanced_cluster: [on("pit_enabled")],
  azurerm_cosmosdb_account: [is("backup.type", ["Continuous"])]
};
var VERSIONING = {
  aws_s3_bucket_versioning: [is("versioning_configuration.status", ["Enabled"])],
  aws_s3_bucket: [on("versioning.enabled")],
  google_storage_bucket: [on("versioning.enabled")],
  azurerm_storage_account: [on("blob_properties.versioning_enabled")],
  oci_objectstorage_bucket: [is("versioning", ["Enabled"])],
  alicloud_oss_bucket: [is("versioning.status", ["Enabled"])]
};
var SOFT_DELETE = {
  azurerm_recovery_services_vault: [on("soft_delete_enabled", true)],
  azurerm_data_protection_backup_vault: [is("soft_delete", ["On", "AlwaysOn"], "On")],
  azurerm_storage_account: [
    set("blob_properties.delete_retention_policy"),
    set("blob_properties.container_delete_retention_policy"),
    set("share_properties.retention_policy")
  ],
  google_storage_bucket: [set("soft_delete_policy.retention_duration_seconds")]
};
var REPLICATION = {
  aws_db_instance: [on("multi_az")],
  aws_elasticache_replication_group: [on("automatic_failover_enabled"), on("multi_az_enabled")],
  aws_dms_replication_instance: [on("multi_az")],
  google_sql_database_instance: [is("settings.availability_type", ["REGIONAL"])],
  google_redis_instance: [is("tier", ["STANDARD_HA"])],
  azurerm_postgresql_flexible_server: [set("high_availability")],
  azurerm_mysql_flexible_server: [set("high_availability")],
  azurerm_storage_account: [is("account_replication_type", ["GRS", "RAGRS", "GZRS", "RAGZRS", "ZRS"])],
  azurerm_cosmosdb_account: [on("automatic_failover_enabled"), on("enable_automatic_failover")]
};

// src/dangers/plan-predicates/content.ts
function contentSeverity(type) {
  const row = destroyedRow(type);
  return row !== void 0 && holdsContent(row) && (row[2] === "critical" || row[2] === "high") ? row[2] : void 0;
}
function replacesContent(change) {
  return destroys(change) && replaces(change) && !isDeposed(change) && contentSeverity(change.type) !== void 0;
}
function contents(type) {
  return CONTENTS[destroyedRow(type)?.[1] ?? ""] ?? "what it holds";
}
var CONTENTS = {
  "relational-db": "every row in it",
  "relational-db-node": "its share of the load and its local state",
  nosql: "every item in it",
  "nosql-data": "this item",
  "nosql-node": "its share of the load and its local state",
  "graph-db": "the whole graph",
  "graph-db-node": "its share of the load and its local state",
  timeseries: "every series in it",
  warehouse: "every table in it",
  catalog: "the catalogue and what hangs on it",
  "ledger-db": "every entry in it",
  "object-store": "every object in it",
  "object-data": "this object",
  "file-store": "every file on it",
  "file-data": "this file",
  "block-store": "every block on it",
  backup: "the backups",
  cache: "every entry in it",
  "cache-db": "every entry in it",
  search: "every index in it",
  "vector-store": "every index in it",
  stream: "every message not yet consumed",
  queue: "every message not yet consumed",
  pubsub: "every message not yet delivered",
  logs: "the logs in it",
  "artifact-registry": "every image and package in it",
  "source-code": "the code and its history",
  cluster: "everything that runs in it",
  hdfs: "everything stored and running in it",
  "container-of-all": "everything in it",
  account: "everything in it",
  stack: "everything that it made"
};

// src/dangers/infra/backups-disabled.ts
var backups_disabled_default = defineDanger({
  title: "backups switched off",
  harm: "protection-removed",
  severity: "critical",
  why: "No new backup is made from now on, and on most services those that exist are deleted too.",
  help: "keep backups on; shorten their retention if they cost too much",
  safeWhen: "they stay on; a new store that spells them out as off is reported as low; a shorter retention is `infra/retention-lowered`",
  types: [.../* @__PURE__ */ new Set([...typesOf("backups-disabled"), ...Object.keys(BACKUPS)])],
  find(change) {
    return destruction(change, "backups-disabled", "what it covered is no longer backed up") ?? [
      ...protectionLost(change, BACKUPS),
      ...contentSeverity(change.type) === void 0 ? [] : createdUnprotected(change, BACKUPS, "low")
    ];
  }
});

// src/dangers/infra/billing-disabled.ts
var billing_disabled_default = defineDanger({
  title: "billing of a project changed or switched off",
  harm: "outage",
  severity: "critical",
  why: "Without billing every service of the project stops, and after some time its data is deleted.",
  help: "link the new account before the old one is closed, in one step",
  safeWhen: "the account stays",
  types: ["google_project", "google_billing_project_info"],
  find(change) {
    if (change.type === "google_billing_project_info" && destroys(change) && !replaces(change) && !isDeposed(change))
      return { message: `${loss(change)}: every service of the project stops` };
    if (!existed(change) || !leaves(change) || isUndecided(change.after, "billing_account")) return void 0;
    const [before, after] = [readText(change.before, "billing_account") ?? "", readText(change.after, "billing_account") ?? ""];
    if (before === "" || before === after) return void 0;
    return {
      message: `\`${change.address}\` ${after === "" ? "loses its billing account" : "gets another billing account"}`,
      severity: after === "" ? "critical" : "high",
      key: "billing_account"
    };
  }
});

// src/dangers/infra/bucket-delete-with-force-destroy.ts
var GUARDED = /* @__PURE__ */ new Set(["aws_s3_bucket", "google_storage_bucket"]);
var UNGUARDED = /* @__PURE__ */ new Set(["azurerm_storage_container", "azurerm_storage_account"]);
var bucket_delete_with_force_destroy_default = defineDanger({
  title: "bucket destroyed together with its objects",
  harm: "irreversible",
  severity: "critical",
  why: "All objects and all their versions are erased. Without `force_destroy` the provider would refuse to destroy a bucket that is not empty.",
  help: "set `force_destroy = false` and apply that first; then only an empty bucket can be destroyed",
  safeWhen: "the state holds `force_destroy = false` or nothing",
  types: [...GUARDED, ...UNGUARDED],
  fate: "destroyed",
  find(change) {
    if (!destroys(change) || isDeposed(change)) return void 0;
    if (UNGUARDED.has(change.type)) {
      return {
        message: `${loss(change)} with all that is stored in it`,
        help: "put a `CanNotDelete` lock on it; empty it by changes that show each loss"
      };
    }
    if (!GUARDED.has(change.type) || read(change.before, "force_destroy") !== true) return void 0;
    return { message: `${loss(change)}, and \`force_destroy\` erases every object and version in it`, key: "force_destroy" };
  }
});

// src/dangers/infra-types/public-access.ts
var BLOCKS = [on("block_public_acls"), on("block_public_policy"), on("ignore_public_acls"), on("restrict_public_buckets")];
var PUBLIC_ACCESS_BLOCK = {
  aws_s3_bucket_public_access_block: BLOCKS,
  aws_s3_account_public_access_block: BLOCKS
};
var BUCKET_ACCESS = {
  google_storage_bucket: [is("public_access_prevention", ["enforced"]), on("uniform_bucket_level_access")],
  azurerm_storage_account: [
    off("allow_nested_items_to_be_public", true),
    off("allow_blob_public_access", false),
    off("public_network_access_enabled", true),
    is("network_rules.default_action", ["Deny"])
  ]
};
var DATABASE_ACCESS = {
  aws_db_instance: [off("publicly_accessible", false)],
  aws_rds_cluster_instance: [off("publicly_accessible", false)],
  aws_redshift_cluster: [off("publicly_accessible", false)],
  aws_redshiftserverless_workgroup: [off("publicly_accessible", false)],
  aws_dms_replication_instance: [off("publicly_accessible", false)],
  aws_mq_broker: [off("publicly_accessible", false)],
  aws_neptune_cluster_instance: [off("publicly_accessible", false)],
  aws_docdb_cluster_instance: [off("publicly_accessible", false)],
  google_sql_database_instance: [off("settings.ip_configuration.ipv4_enabled", true)],
  azurerm_mssql_server: [off("public_network_access_enabled", true)],
  azurerm_postgresql_server: [off("public_network_access_enabled", true)],
  azurerm_mysql_server: [off("public_network_access_enabled", true)],
  azurerm_mariadb_server: [off("public_network_access_enabled", true)],
  azurerm_postgresql_flexible_server: [off("public_network_access_enabled", true)],
  azurerm_mysql_flexible_server: [off("public_network_access_enabled", true)],
  azurerm_cosmosdb_account: [off("public_network_access_enabled", true)],
  azurerm_redis_cache: [off("public_network_access_enabled", true)],
  azurerm_key_vault: [off("public_network_access_enabled", true), is("network_acls.default_action", ["Deny"])],
  azurerm_container_registry: [off("public_network_access_enabled", true)],
  azurerm_cognitive_account: [off("public_network_access_enabled", true)],
  azurerm_search_service: [off("public_network_access_enabled", true)],
  azurerm_eventhub_namespace: [off("public_network_access_enabled", true)],
  azurerm_servicebus_namespace: [off("public_network_access_enabled", true)],
  aws_opensearch_domain: [set("vpc_options")],
  aws_elasticsearch_domain: [set("vpc_options")]
};
var CLUSTER_ACCESS = {
  aws_eks_cluster: [off("vpc_config.endpoint_public_access", true)],
  google_container_cluster: [on("private_cluster_config.enable_private_endpoint"), set("master_authorized_networks_config")],
  azurerm_kubernetes_cluster: [
    on("private_cluster_enabled"),
    set("api_server_access_profile.authorized_ip_ranges"),
    on("local_account_disabled")
  ]
};

// src/dangers/infra/bucket-public.ts
var OPEN_VALUES = {
  aws_s3_bucket: { path: "acl", values: ["public-read", "public-read-write", "authenticated-read", "website"] },
  aws_s3_bucket_acl: { path: "acl", values: ["public-read", "public-read-write", "authenticated-read", "website"] },
  azurerm_storage_container: { path: "container_access_type", values: ["blob", "container"] },
  digitalocean_spaces_bucket: { path: "acl", values: ["public-read"] },
  digitalocean_spaces_bucket_object: { path: "acl", values: ["public-read"] },
  oci_objectstorage_bucket: { path: "access_type", values: ["ObjectRead", "ObjectReadWithoutList"] },
  alicloud_oss_bucket: { path: "acl", values: ["public-read", "public-read-write"] },
  alicloud_oss_bucket_acl: { path: "acl", values: ["public-read", "public-read-write"] }
};
var bucket_public_default = defineDanger({
  title: "bucket opened to the public",
  harm: "exposure",
  severity: "critical",
  why: "Whatever is in it, or is ever put into it, can be read by everybody.",
  help: "keep the bucket private and serve public files through a CDN with access of its own",
  safeWhen: "it was so before; a new access block that leaves something out counts as medium",
  types: [...new Set([OPEN_VALUES, PUBLIC_ACCESS_BLOCK, BUCKET_ACCESS].flatMap((table) => Object.keys(table)))],
  find(change) {
    const opened = openedByValue(change);
    if (opened) return opened;
    if (change.type in PUBLIC_ACCESS_BLOCK) return accessBlock(change);
    return protectionLost(change, BUCKET_ACCESS);
  }
});
function openedByValue(change) {
  const open = OPEN_VALUES[change.type];
  if (open === void 0 || !leaves(change)) return void 0;
  const [before, after] = [readText(change.before, open.path), readText(change.after, open.path)];
  if (after === void 0 || after === before || !(open.values.includes(after) || /^public[a-z-]{0,20}$/.test(after))) return void 0;
  return { message: `\`${change.address}\` is opened to the public by \`${open.path} = "${after}"\``, key: open.path };
}
function accessBlock(change) {
  if (destroys(change) && !replaces(change) && !isDeposed(change)) {
    const blocked = (PUBLIC_ACCESS_BLOCK[change.type] ?? []).some(({ path: path2 }) => read(change.before, path2) === true);
    return blocked ? { message: `${loss(change)}: nothing keeps the bucket from being made public`, severity: "high" } : void 0;
  }
  const lost = settingsLost(change, PUBLIC_ACCESS_BLOCK);
  const left = lost.length > 0 ? lost : settingsCreatedUnsafe(change, PUBLIC_ACCESS_BLOCK);
  if (left.length === 0) return void 0;
  const names = left.map(({ setting }) => `\`${setting.path}\``).join(", ");
  return {
    message: `\`${change.address}\` ${lost.length > 0 ? "lifts" : "is created without"} ${names}`,
    help: `set ${names} to \`true\``,
    severity: lost.length > 0 ? "critical" : "medium",
    key: left.map(({ setting }) => setting.path).join()
  };
}

// src/dangers/infra/budget-or-quota-removed.ts
var budget_or_quota_removed_default = defineDanger({
  title: "budget destroyed",
  harm: "cost",
  severity: "medium",
  why: "Spending that runs away is noticed on the invoice.",
  help: "raise the limit rather than removing the budget",
  safeWhen: "it only changes in place",
  types: typesOf("budget-or-quota-removed"),
  fate: "destroyed",
  find: (change) => destruction(change, "budget-or-quota-removed", "nobody is told when spending runs away")
});

// src/dangers/infra-types/capacity.ts
var COUNTS = {
  aws_autoscaling_group: ["max_size", "desired_capacity"],
  aws_ecs_service: ["desired_count"],
  aws_eks_node_group: ["scaling_config.max_size", "scaling_config.desired_size"],
  aws_appautoscaling_target: ["max_capacity"],
  aws_lambda_function: ["reserved_concurrent_executions"],
  google_compute_instance_group_manager: ["target_size"],
  google_compute_region_instance_group_manager: ["target_size"],
  google_container_node_pool: ["node_count", "autoscaling.max_node_count"],
  google_cloud_run_v2_service: ["template.scaling.max_instance_count"],
  azurerm_kubernetes_cluster_node_pool: ["node_count", "max_count"],
  azurerm_kubernetes_cluster: ["default_node_pool.node_count"],
  azurerm_linux_virtual_machine_scale_set: ["instances"],
  azurerm_windows_virtual_machine_scale_set: ["instances"],
  azurerm_service_plan: ["worker_count"],
  kubernetes_deployment: ["spec.replicas"],
  kubernetes_stateful_set: ["spec.replicas"],
  kubernetes_horizontal_pod_autoscaler: ["spec.max_replicas"],
  digitalocean_kubernetes_node_pool: ["node_count", "max_nodes"]
};
var THROUGHPUT = {
  aws_dynamodb_table: ["read_capacity", "write_capacity"],
  aws_kinesis_stream: ["shard_count"],
  aws_msk_cluster: ["number_of_broker_nodes"],
  aws_elasticache_replication_group: ["num_cache_clusters", "replicas_per_node_group", "num_node_groups"],
  google_spanner_instance: ["num_nodes", "processing_units"],
  google_bigtable_instance: ["cluster.num_nodes"],
  azurerm_cosmosdb_sql_container: ["throughput"],
  azurerm_cosmosdb_sql_database: ["throughput"],
  azurerm_eventhub_namespace: ["capacity"],
  confluent_kafka_cluster: ["dedicated.cku"]
};
var SIZES = {
  aws_db_instance: ["allocated_storage"],
  aws_ebs_volume: ["size"],
  aws_docdb_cluster: ["allocated_storage"],
  aws_fsx_windows_file_system: ["storage_capacity"],
  aws_fsx_lustre_file_system: ["storage_capacity"],
  google_compute_disk: ["size"],
  google_compute_region_disk: ["size"],
  google_sql_database_instance: ["settings.disk_size"],
  google_filestore_instance: ["file_shares.capacity_gb"],
  azurerm_managed_disk: ["disk_size_gb"],
  azurerm_postgresql_flexible_server: ["storage_mb"],
  azurerm_mssql_database: ["max_size_gb"],
  azurerm_storage_share: ["quota"],
  digitalocean_volume: ["size"],
  hcloud_volume: ["size"]
};

// src/dangers/plan-predicates/lowered.ts
function loweredNumbers(change, table) {
  if (!existed(change) || !leaves(change)) return [];
  return (table[tableName(change.type)] ?? []).flatMap((path2) => {
    const [before, after] = [readNumber(change.before, path2), readNumber(change.after, path2)];
    return before !== void 0 && after !== void 0 && after < before ? [{ path: path2, before, after }] : [];
  });
}

// src/dangers/infra/capacity-drop.ts
var capacity_drop_default = defineDanger({
  title: "capacity cut by half or more",
  harm: "outage",
  severity: "medium",
  why: "What carried the load of yesterday may not carry that of today.",
  help: "go down in steps, and look at the load after each",
  safeWhen: "more than half is left; the parameter `capacity-drop` sets the percentage of the cut; none at all is `infra/scaled-to-zero`",
  types: [...Object.keys(COUNTS), ...Object.keys(THROUGHPUT)],
  fate: "changed",
  find(change, surroundings) {
    const percent = Number(surroundings.parameter?.("capacity-drop") ?? 50);
    return [...loweredNumbers(change, COUNTS), ...loweredNumbers(change, THROUGHPUT)].filter(({ before, after }) => after > 0 && (before - after) / before * 100 >= percent).map(({ path: path2, before, after }) => ({ message: `\`${change.address}\` lowers \`${path2}\` from ${before} to ${after}`, key: path2 }));
  }
});

// src/dangers/infra/certificate-delete.ts
var certificate_delete_default = defineDanger({
  title: "certificate destroyed",
  harm: "outage",
  severity: "high",
  why: "Whatever still serves it cannot complete a handshake; some certificates take hours of validation to come back.",
  help: "issue and attach the new certificate first (`create_before_destroy`)",
  safeWhen: "it is renewed in place",
  types: typesOf("certificate-delete"),
  fate: "destroyed",
  find: (change) => destruction(change, "certificate-delete", "clients that still meet it get TLS errors")
});

// src/dangers/infra/cidr-change.ts
var RANGES = {
  aws_vpc: "cidr_block",
  aws_subnet: "cidr_block",
  google_compute_subnetwork: "ip_cidr_range",
  azurerm_virtual_network: "address_space",
  azurerm_subnet: "address_prefixes",
  aws_eks_cluster: "kubernetes_network_config.service_ipv4_cidr",
  digitalocean_vpc: "ip_range"
};
var cidr_change_default = defineDanger({
  title: "address range of a network changed",
  harm: "outage",
  severity: "critical",
  why: "The network is built anew under everything that is attached to it, and routes, peerings and firewalls elsewhere still name the old range.",
  help: "add a second range or a new subnet beside the old one, move what is attached, then take the old one away",
  safeWhen: "ranges are only added",
  types: Object.keys(RANGES),
  find(change) {
    const path2 = RANGES[change.type];
    if (path2 === void 0 || !existed(change) || !leaves(change)) return void 0;
    const [before, after] = [readTexts(change.before, path2).filter(isRange), readTexts(change.after, path2).filter(isRange)];
    const gone = before.filter((range) => !after.includes(range));
    if (gone.length === 0 || after.length === 0) return void 0;
    const how = replaces(change) ? "is destroyed and created again with" : "changes its address range to";
    return { message: `\`${change.address}\` ${how} ${after.join(", ")}, before ${before.join(", ")}`, key: path2 };
  }
});
function isRange(text) {
  return /^[0-9a-fA-F.:]{2,45}\/\d{1,3}$/.test(text);
}

// src/dangers/infra/cluster-delete.ts
var cluster_delete_default = defineDanger({
  title: "cluster destroyed",
  harm: "outage",
  severity: "critical",
  why: "All workloads go with the cluster, and with them the volumes whose reclaim policy is to delete.",
  help: "move the workloads to another cluster first; back up the volumes; then destroy the empty one",
  safeWhen: "replacements are left to `infra/stateful-replace`",
  types: typesOf("cluster-delete"),
  fate: "destroyed",
  find: (change) => destruction(change, "cluster-delete", "everything that runs in it stops, and its volumes go where their reclaim policy says so")
});

// src/dangers/plan-predicates/address-range.ts
var INTERNET = /* @__PURE__ */ new Set(["*", "any", "internet", "0.0.0.0", "::", "0", "all"]);
function isWorld(source) {
  const text = source.trim().toLowerCase();
  if (INTERNET.has(text)) return true;
  const [, address = "", bits] = /^([0-9a-f.:]+)\/(\d{1,3})$/.exec(text) ?? [];
  if (bits === void 0) return false;
  if (!address.includes(":")) return Number(bits) < 8;
  return Number(bits) < 32 && !/^f[cd]/.test(address);
}

// src/dangers/infra/cluster-endpoint-public.ts
var cluster_endpoint_public_default = defineDanger({
  title: "control plane of a cluster opened to the internet",
  harm: "exposure",
  severity: "high",
  why: "Whoever gets hold of a credential, or finds a hole in the API server, no longer needs to be inside the network.",
  help: "keep the private endpoint, or name the ranges that may reach the public one",
  safeWhen: "it stays private or behind named ranges, or was open before; a new cluster that spells out `0.0.0.0/0` counts as medium",
  types: Object.keys(CLUSTER_ACCESS),
  find(change) {
    const lost = protectionLost(change, CLUSTER_ACCESS);
    if (!leaves(change) || change.type !== "aws_eks_cluster" || !isOpen(change.after) || isOpen(change.before)) return lost;
    if (lost.length > 0) return lost;
    return {
      message: `\`${change.address}\` lets the internet reach the control plane`,
      help: "name the ranges that need it in `public_access_cidrs`, or set `endpoint_public_access = false`",
      severity: change.before === null ? "medium" : "high",
      key: "vpc_config.public_access_cidrs"
    };
  }
});
function isOpen(object) {
  return read(object, "vpc_config.endpoint_public_access") === true && readTexts(object, "vpc_config.public_access_cidrs").some(isWorld);
}

// src/dangers/infra/commitment-purchase.ts
var PURCHASES = /* @__PURE__ */ new Map([
  ["aws_savingsplans_plan", "a savings plan"],
  ["aws_ec2_capacity_reservation", "reserved capacity"],
  ["aws_rds_reserved_instance", "a reserved database instance"],
  ["aws_shield_subscription", "a subscription for a year"],
  ["google_compute_reservation", "reserved capacity"],
  ["google_compute_region_commitment", "a commitment for one or three years"],
  ["azurerm_capacity_reservation", "reserved capacity"]
]);
var commitment_purchase_default = defineDanger({
  title: "purchase that cannot be given back",
  harm: "cost",
  severity: "high",
  why: "It is paid for whether or not it is used, and destroying the resource does not end it.",
  help: "let whoever holds the budget agree to the term and the amount",
  safeWhen: "it existed before",
  types: [...PURCHASES.keys()],
  find(change) {
    const what = PURCHASES.get(change.type);
    return what !== void 0 && creates(change) ? { message: `\`${change.address}\` buys ${what}` } : void 0;
  }
});

// src/dangers/infra/compute-fleet-delete.ts
var compute_fleet_delete_default = defineDanger({
  title: "running service destroyed",
  harm: "outage",
  severity: "high",
  why: "What runs here stops serving as soon as the plan is applied.",
  help: "take the traffic off first, look at what still calls it, then destroy it",
  safeWhen: "it only changes in place",
  types: typesOf("compute-fleet-delete"),
  fate: "destroyed",
  find: (change) => destruction(change, "compute-fleet-delete", "what it serves is gone")
});

// src/dangers/infra/connectivity-delete.ts
var connectivity_delete_default = defineDanger({
  title: "network connection destroyed",
  harm: "outage",
  severity: "critical",
  why: "Offices, regions and databases behind it are cut off, and the other side often has to accept a new connection by hand.",
  help: "build the new connection beside it, move the routes, then destroy the old one",
  safeWhen: "only its tags or options change",
  types: typesOf("connectivity-delete"),
  fate: "destroyed",
  find: (change) => destruction(change, "connectivity-delete", "what is reached through it is cut off")
});

// src/dangers/infra/container-resource-delete.ts
var container_resource_delete_default = defineDanger({
  title: "container of other resources destroyed",
  harm: "data-loss",
  severity: "critical",
  why: "One line takes an unbounded number of things with it, most of which no plan shows.",
  help: "list what is in it, empty it by changes that show each loss, then destroy the empty container",
  safeWhen: "replacements are left to `infra/stateful-replace`",
  types: typesOf("container-resource-delete"),
  fate: "destroyed",
  find: (change) => destruction(change, "container-resource-delete", "everything in it goes too, also what this plan does not list")
});

// src/dangers/infra/database-object-delete.ts
var database_object_delete_default = defineDanger({
  title: "database object destroyed",
  harm: "data-loss",
  severity: "critical",
  why: "The database or table goes with all its rows, and the protection of the server around it does not stop that.",
  help: "export it first, or let Terraform only forget it with a `removed` block (`lifecycle { destroy = false }`), and drop it later, once nothing reads it",
  safeWhen: "replacements are left to `infra/stateful-replace`",
  types: typesOf("database-object-delete"),
  fate: "destroyed",
  find: (change) => destruction(change, "database-object-delete", "every row in it is lost")
});

// src/dangers/infra/database-public.ts
var ASKED_FOR = Object.fromEntries(
  Object.entries(DATABASE_ACCESS).filter(([, [first]]) => first?.path === "publicly_accessible")
);
var database_public_default = defineDanger({
  title: "database opened to the internet",
  harm: "exposure",
  severity: "critical",
  why: "Only its password stands between the data and everybody.",
  help: "keep it private (`publicly_accessible = false`, a private endpoint) and reach it through the network or a bastion",
  safeWhen: "it stays private, or was public before; a new search domain with a public endpoint, which still has its access policy, is reported as low",
  types: [
    ...Object.keys(DATABASE_ACCESS),
    ...["mongodbatlas_project_ip_access_list", "mongodbatlas_project_ip_whitelist", "aws_opensearch_domain", "aws_elasticsearch_domain"],
    "azurerm_*"
  ],
  fate: "left",
  find(change) {
    const firewall = firewallOpened(change);
    const search = searchOutsideNetwork(change);
    if (search) return search;
    return [
      ...protectionLost(change, DATABASE_ACCESS),
      ...createdUnprotected(change, ASKED_FOR, "critical"),
      ...firewall ? [firewall] : []
    ];
  }
});
function firewallOpened(change) {
  if (!leaves(change)) return void 0;
  const before = change.before === null ? [] : openRanges(change.type, change.before);
  const added = openRanges(change.type, change.after).filter((range) => !before.includes(range));
  if (added.length === 0) return void 0;
  return {
    message: `\`${change.address}\` lets ${added[0] === AZURE ? "every customer of Azure" : "the internet"} reach the database`,
    help: "name the ranges that need it",
    severity: added[0] === AZURE ? "high" : "critical",
    key: "ranges"
  };
}
var AZURE = "azure";
function openRanges(type, object) {
  if (/^azurerm_.*_firewall_rule$/.test(type)) return azureRange(object);
  if (type === "mongodbatlas_project_ip_access_list" || type === "mongodbatlas_project_ip_whitelist")
    return readTexts(object, "cidr_block").filter(isWorld);
  if (type === "google_sql_database_instance")
    return readTexts(object, "settings.ip_configuration.authorized_networks.value").filter(isWorld);
  return [];
}
function azureRange(object) {
  const [start, end] = [readText(object, "start_ip_address"), readText(object, "end_ip_address")];
  if (start === void 0 || end === void 0 || read(object, "start_ip_address") === void 0) return [];
  if (start === "0.0.0.0" && end === "0.0.0.0") return [AZURE];
  const [first, last] = [Number(start.split(".")[0]), Number(end.split(".")[0])];
  return last - first > 127 ? [`${start}-${end}`] : [];
}
function searchOutsideNetwork(change) {
  if (change.type !== "aws_opensearch_domain" && change.type !== "aws_elasticsearch_domain" || existed(change) || !leaves(change))
    return void 0;
  if (isUndecided(change.after, "vpc_options") || isUndecided(change.after, "vpc_options.subnet_ids")) return void 0;
  if (read(change.after, "vpc_options.subnet_ids") !== void 0 || !isObject(change.after) || !Object.hasOwn(change.after, "vpc_options"))
    return void 0;
  return {
    message: `\`${change.address}\` is created with a public endpoint, in no network of your own`,
    help: "set `vpc_options`",
    severity: "low",
    key: "vpc_options"
  };
}

// src/dangers/infra-types/deletion-protection.ts
var DELETION_PROTECTION = {
  aws_db_instance: [on("deletion_protection")],
  aws_rds_cluster: [on("deletion_protection")],
  aws_rds_global_cluster: [on("deletion_protection")],
  aws_docdb_cluster: [on("deletion_protection")],
  aws_docdb_global_cluster: [on("deletion_protection")],
  aws_neptune_cluster: [on("deletion_protection")],
  aws_neptune_global_cluster: [on("deletion_protection")],
  aws_neptunegraph_graph: [on("deletion_protection", true)],
  aws_qldb_ledger: [on("deletion_protection", true)],
  aws_eks_cluster: [on("deletion_protection")],
  aws_dynamodb_table: [on("deletion_protection_enabled")],
  aws_dynamodb_table_replica: [on("deletion_protection_enabled")],
  aws_dsql_cluster: [on("deletion_protection_enabled")],
  aws_cognito_user_pool: [is("deletion_protection", ["ACTIVE"], "INACTIVE")],
  aws_lb: [on("enable_deletion_protection")],
  aws_networkfirewall_firewall: [on("delete_protection")],
  aws_instance: [on("disable_api_termination"), on("disable_api_stop")],
  aws_launch_template: [on("disable_api_termination"), on("disable_api_stop")],
  aws_emr_cluster: [on("termination_protection")],
  aws_cloudtrail_event_data_store: [on("termination_protection_enabled", true)],
  google_sql_database_instance: [on("deletion_protection", true), on("settings.deletion_protection_enabled")],
  google_bigquery_table: [on("deletion_protection", true)],
  google_bigtable_instance: [on("deletion_protection", true)],
  google_bigtable_table: [is("deletion_protection", ["PROTECTED"], "UNPROTECTED")],
  google_bigtable_authorized_view: [is("deletion_protection", ["PROTECTED"], "UNPROTECTED")],
  google_spanner_database: [on("deletion_protection", true), on("enable_drop_protection")],
  google_compute_instance: [on("deletion_protection")],
  google_container_cluster: [on("deletion_protection", true)],
  google_redis_instance: [on("deletion_protection")],
  google_alloydb_cluster: [on("deletion_protection")],
  google_cloud_run_v2_service: [on("deletion_protection", true)],
  google_secret_manager_secret: [on("deletion_protection")],
  google_secret_manager_regional_secret: [on("deletion_protection")],
  google_privateca_certificate_authority: [on("deletion_protection", true)],
  google_folder: [on("deletion_protection", true)],
  google_dataproc_metastore_service: [on("deletion_protection")],
  google_workflows_workflow: [on("deletion_protection", true)],
  google_oracle_database_autonomous_database: [on("deletion_protection", true)],
  google_oracle_database_cloud_vm_cluster: [on("deletion_protection", true)],
  google_oracle_database_cloud_exadata_infrastructure: [on("deletion_protection", true)],
  google_filestore_instance: [on("deletion_protection_enabled")],
  google_redis_cluster: [on("deletion_protection_enabled")],
  google_memorystore_instance: [on("deletion_protection_enabled")],
  google_firestore_database: [is("delete_protection_state", ["DELETE_PROTECTION_ENABLED"])],
  azurerm_key_vault: [on("purge_protection_enabled")],
  azurerm_app_configuration: [on("purge_protection_enabled")],
  azurerm_key_vault_managed_hardware_security_module: [on("purge_protection_enabled")],
  hcloud_server: [on("delete_protection"), on("rebuild_protection")],
  hcloud_volume: [on("delete_protection")],
  hcloud_primary_ip: [on("delete_protection")],
  aiven_pg: [on("termination_protection")],
  aiven_mysql: [on("termination_protection")],
  aiven_kafka: [on("termination_protection")],
  aiven_kafka_topic: [on("termination_protection")],
  aiven_opensearch: [on("termination_protection")],
  aiven_valkey: [on("termination_protection")],
  aiven_clickhouse: [on("termination_protection")],
  mongodbatlas_cluster: [on("termination_protection_enabled")],
  mongodbatlas_advanced_cluster: [on("termination_protection_enabled")],
  mongodbatlas_serverless_instance: [on("termination_protection_enabled")],
  alicloud_db_instance: [on("deletion_protection")],
  alicloud_polardb_cluster: [is("deletion_lock", [1], 0)],
  cockroach_cluster: [on("delete_protection")],
  elasticstack_elasticsearch_index: [on("deletion_protection", true)],
  grafana_cloud_stack: [on("delete_protection")],
  ibm_database: [on("deletion_protection")],
  yandex_mdb_postgresql_cluster: [on("deletion_protection")],
  yandex_mdb_clickhouse_cluster: [on("deletion_protection")]
};
var GOOGLE_DELETION_POLICY = [is("deletion_policy", ["PREVENT"])];

// src/dangers/infra/deletion-protection-disabled.ts
var deletion_protection_disabled_default = defineDanger({
  title: "deletion protection switched off",
  harm: "protection-removed",
  severity: "critical",
  why: "It is always the first step of a deletion, and from now on a single mistaken plan is enough for the second.",
  help: "leave the protection on; switch it off in the very change in which the approved deletion is prepared",
  safeWhen: "it stays on; a new store that spells it out as off is reported as low, one that says nothing is not",
  types: [...Object.keys(DELETION_PROTECTION), "google_*"],
  fate: "left",
  find(change) {
    const policy = change.type.startsWith("google_") ? protectionLost(change, { [change.type]: GOOGLE_DELETION_POLICY }) : [];
    const created2 = contentSeverity(change.type) === "critical" ? createdUnprotected(change, DELETION_PROTECTION, "low") : [];
    return [...protectionLost(change, DELETION_PROTECTION), ...policy, ...created2];
  }
});

// src/dangers/infra/deposed-stateful-delete.ts
var deposed_stateful_delete_default = defineDanger({
  title: "leftover of a replacement destroyed",
  harm: "data-loss",
  severity: "high",
  why: "A replacement that failed half-way leaves the old object behind, and the old one can be the one with the data.",
  help: "compare the two objects first; copy what only the old one has, then let it go",
  safeWhen: "it holds nothing of its own",
  fate: "destroyed",
  find(change) {
    if (!destroys(change) || !isDeposed(change)) return void 0;
    const machine = destroyedRow(change.type)?.[3] === "vm-delete-with-attached-disks";
    if (!machine && contentSeverity(change.type) === void 0) return void 0;
    return {
      message: `an older object of \`${change.address}\` (deposed ${change.plan.deposed ?? ""}) is destroyed with ${machine ? "its disks" : contents(change.type)}`,
      key: change.plan.deposed ?? ""
    };
  }
});

// src/dangers/infra/disk-or-volume-delete.ts
var disk_or_volume_delete_default = defineDanger({
  title: "disk destroyed",
  harm: "data-loss",
  severity: "critical",
  why: "A disk holds what was never meant to be made again: the files of databases, of queues, of whole machines.",
  help: "take a snapshot first, or let Terraform only forget it with a `removed` block (`lifecycle { destroy = false }`)",
  safeWhen: "replacements are left to `infra/stateful-replace`",
  types: typesOf("disk-or-volume-delete"),
  fate: "destroyed",
  find: (change) => destruction(change, "disk-or-volume-delete", "every block on it is lost")
});

// src/dangers/infra/dns-record-delete-or-change.ts
var TARGETS2 = ["records", "rrdatas", "content", "value", "alias.name", "target_resource_id", "record"];
var VITAL = /* @__PURE__ */ new Set(["MX", "NS", "SOA", "CAA", "DS", "DNSKEY"]);
var dns_record_delete_or_change_default = defineDanger({
  title: "DNS record destroyed or pointed elsewhere",
  harm: "outage",
  severity: "high",
  why: "Clients follow the record until its time to live has passed, and a name that points to nothing can be taken over by others.",
  help: "lower the time to live a day before, change the record, and keep the old target running until it has passed",
  safeWhen: "only its time to live, tags or comment change",
  types: typesOf("dns-record-delete-or-change"),
  find(change) {
    if (destroyedRow(change.type)?.[3] !== "dns-record-delete-or-change") return void 0;
    const vital = isVital(change);
    const destroyed = destruction(change, "dns-record-delete-or-change", "its name no longer resolves");
    if (destroyed) return vital && destroyed.severity === "high" ? { ...destroyed, severity: "critical" } : destroyed;
    if (!existed(change) || !leaves(change)) return void 0;
    const path2 = TARGETS2.find((target) => differs(change, target));
    if (path2 === void 0) return void 0;
    const severity = vital ? "critical" : "high";
    return { message: `\`${change.address}\` points elsewhere (\`${path2}\` changes)`, severity, key: path2 };
  }
});
function differs(change, path2) {
  const [before, after] = [readTexts(change.before, path2), readTexts(change.after, path2)];
  if (before.length === 0 || after.length === 0) return false;
  return before.toSorted().join("\n") !== after.toSorted().join("\n");
}
function isVital(change) {
  const type = (readText(change.before, "type") ?? /_dns_([a-z]+)_record$/.exec(change.type)?.[1] ?? "").toUpperCase();
  const name = readText(change.before, "name") ?? "";
  const text = [
    ...readTexts(change.before, "records"),
    ...readTexts(change.before, "rrdatas"),
    ...readTexts(change.before, "content"),
    ...readTexts(change.before, "value")
  ].join(" ");
  const mail = type === "TXT" && /v=spf1|v=DKIM1|v=DMARC1/i.test(text);
  const apex = name === "@" || name === "" || name === readText(change.before, "zone_name");
  return VITAL.has(type) || mail || name.startsWith("*") || apex && type !== "TXT" && readText(change.before, "name") !== void 0;
}

// src/dangers/infra/dns-zone-delete.ts
var dns_zone_delete_default = defineDanger({
  title: "DNS zone destroyed",
  harm: "outage",
  severity: "critical",
  why: "The whole domain goes dark, mail included, and creating the zone again does not repair it, since its name servers differ.",
  help: "keep the zone; if the domain moves, change the delegation first and destroy the old zone when its time to live has passed",
  safeWhen: "only records in it change",
  types: typesOf("dns-zone-delete"),
  fate: "destroyed",
  find: (change) => destruction(change, "dns-zone-delete", "every name in it stops resolving, and a new zone gets other name servers")
});

// src/dangers/infra/dnssec-disabled.ts
var SIGNED = {
  aws_route53_hosted_zone_dnssec: [is("signing_status", ["SIGNING"], "SIGNING")],
  aws_route53_key_signing_key: [is("status", ["ACTIVE"], "ACTIVE")],
  google_dns_managed_zone: [is("dnssec_config.state", ["on"])]
};
var dnssec_disabled_default = defineDanger({
  title: "DNSSEC switched off",
  harm: "outage",
  severity: "high",
  why: "While the parent zone still says that the zone is signed, resolvers refuse every name in it, for hours.",
  help: "take the DS record out of the parent zone first, wait for its time to live, then stop signing",
  safeWhen: "the zone stays signed",
  types: [.../* @__PURE__ */ new Set([...typesOf("dnssec-disabled"), ...Object.keys(SIGNED)])],
  find: (change) => destruction(change, "dnssec-disabled", "resolvers refuse the zone while its parent says it is signed") ?? protectionLost(change, SIGNED)
});

// src/dangers/infra/domain-registration-change.ts
var LOCKS = {
  aws_route53domains_registered_domain: [on("transfer_lock", true), on("auto_renew", true)],
  aws_route53domains_domain: [on("transfer_lock", true), on("auto_renew", true)]
};
var domain_registration_change_default = defineDanger({
  title: "registration of a domain changed",
  harm: "outage",
  severity: "critical",
  why: "Whoever holds the registration holds the name: mail, certificates and logins of everything below it.",
  help: "keep the transfer lock and the renewal on; change name servers only after the new zone answers",
  safeWhen: "lock, renewal and name servers stay",
  types: Object.keys(LOCKS),
  find(change) {
    const lost = protectionLost(change, LOCKS);
    if (!existed(change) || !leaves(change)) return lost;
    const [before, after] = ["before", "after"].map((side) => readTexts(change[side], "name_server.name").toSorted());
    if (before?.length === 0 || after?.length === 0 || before?.join() === after?.join()) return lost;
    return [...lost, { message: `\`${change.address}\` gets other name servers`, key: "name_server" }];
  }
});

// src/dangers/infra/egress-opened.ts
var egress_opened_default = defineDanger({
  title: "everything may leave for the internet",
  harm: "exposure",
  severity: "low",
  advisory: true,
  why: "Stolen data leaves through it. It is also how most networks are set up, so that it is off unless asked for.",
  help: "name the destinations, or send traffic through a proxy",
  safeWhen: "a port or range is named; it was open before",
  types: ["aws_security_group", "aws_default_security_group", "aws_security_group_rule", "aws_vpc_security_group_egress_rule"],
  fate: "left",
  find(change) {
    if (!leaves(change) || !opens(change.type, change.after) || change.before !== null && opens(change.type, change.before))
      return void 0;
    return { message: `\`${change.address}\` lets everything out to the internet` };
  }
});
function opens(type, object) {
  if (type === "aws_security_group" || type === "aws_default_security_group") return readAll(object, "egress").flat().some(isWideOpen);
  if (type === "aws_security_group_rule") return readText(object, "type") === "egress" && isWideOpen(object);
  if (type === "aws_vpc_security_group_egress_rule") return isWideOpen(object);
  return false;
}
function isWideOpen(rule) {
  const everything = ["-1", "all"].includes(readText(rule, "protocol") ?? readText(rule, "ip_protocol") ?? "");
  return everything && ["cidr_blocks", "ipv6_cidr_blocks", "cidr_ipv4", "cidr_ipv6"].some((path2) => readTexts(rule, path2).some(isWorld));
}

// src/dangers/infra-types/encryption.ts
var ENCRYPTION_AT_REST = {
  aws_db_instance: [on("storage_encrypted")],
  aws_rds_cluster: [on("storage_encrypted")],
  aws_docdb_cluster: [on("storage_encrypted")],
  aws_neptune_cluster: [on("storage_encrypted")],
  aws_ebs_volume: [on("encrypted")],
  aws_efs_file_system: [on("encrypted")],
  aws_ebs_encryption_by_default: [on("enabled", true)],
  aws_dax_cluster: [on("server_side_encryption.enabled")],
  aws_elasticache_replication_group: [on("at_rest_encryption_enabled")],
  aws_redshift_cluster: [on("encrypted")],
  aws_opensearch_domain: [on("encrypt_at_rest.enabled")],
  aws_elasticsearch_domain: [on("encrypt_at_rest.enabled")],
  aws_kinesis_stream: [is("encryption_type", ["KMS"])],
  aws_sns_topic: [set("kms_master_key_id")],
  aws_sagemaker_notebook_instance: [set("kms_key_id")],
  google_sql_database_instance: [set("encryption_key_name")],
  google_storage_bucket: [set("encryption.default_kms_key_name")],
  google_bigquery_dataset: [set("default_encryption_configuration.kms_key_name")],
  google_bigquery_table: [set("encryption_configuration.kms_key_name")],
  google_pubsub_topic: [set("kms_key_name")],
  google_compute_disk: [set("disk_encryption_key")],
  google_container_cluster: [is("database_encryption.state", ["ENCRYPTED"])],
  azurerm_managed_disk: [set("disk_encryption_set_id")],
  azurerm_mssql_database: [on("transparent_data_encryption_enabled", true)],
  azurerm_storage_account: [on("infrastructure_encryption_enabled"), set("customer_managed_key")]
};

// src/dangers/infra/encryption-at-rest-disabled.ts
var encryption_at_rest_disabled_default = defineDanger({
  title: "encryption of stored data switched off",
  harm: "protection-removed",
  severity: "critical",
  why: "It breaks what was promised to customers and auditors, and mostly replaces the store as well.",
  help: "keep it encrypted; to change the key, copy the data to a store with the new key",
  safeWhen: "it stays encrypted; new stores without encryption are not reported",
  types: [...Object.keys(ENCRYPTION_AT_REST), "aws_s3_bucket_server_side_encryption_configuration", "aws_sqs_queue"],
  find(change) {
    if (change.type === "aws_s3_bucket_server_side_encryption_configuration" && destroys(change) && !replaces(change) && !isDeposed(change))
      return { message: `${loss(change)}: the bucket falls back to the provider's own key`, severity: "medium" };
    if (change.type === "aws_sqs_queue" && existed(change) && leaves(change)) {
      const encrypted = (object) => read(object, "sqs_managed_sse_enabled") !== false || read(object, "kms_master_key_id") !== void 0;
      if (encrypted(change.before) && !encrypted(change.after))
        return {
          message: `\`${change.address}\` is no longer encrypted`,
          help: "set `sqs_managed_sse_enabled = true`",
          key: "sqs_managed_sse_enabled"
        };
    }
    return protectionLost(change, ENCRYPTION_AT_REST);
  }
});

// src/dangers/infra/encryption-key-changed.ts
var KEYS = [
  "kms_key_id",
  "kms_key_arn",
  "kms_master_key_id",
  "kms_key_name",
  "encryption_key_name",
  "disk_encryption_set_id",
  "customer_managed_key.key_vault_key_id"
];
var encryption_key_changed_default = defineDanger({
  title: "encryption key changed",
  harm: "outage",
  severity: "medium",
  why: "Whoever may use the old key and not the new one loses access, and the old key must live as long as anything encrypted with it.",
  help: "give all readers access to the new key first, and keep the old one",
  safeWhen: "the key stays; a key that is taken away is `infra/encryption-at-rest-disabled`, a replacement `infra/replace-by-encryption-change`",
  types: typesWithContent(),
  find(change) {
    if (!existed(change) || !leaves(change) || replaces(change) || contentSeverity(change.type) === void 0) return void 0;
    const path2 = KEYS.find((key) => {
      const [before, after] = [readText(change.before, key), readText(change.after, key)];
      return before !== void 0 && after !== void 0 && before !== "" && after !== "" && before !== after;
    });
    return path2 === void 0 ? void 0 : { message: `\`${change.address}\` is encrypted with another key (\`${path2}\`)`, key: path2 };
  }
});

// src/dangers/infra/file-system-delete.ts
var file_system_delete_default = defineDanger({
  title: "file system destroyed",
  harm: "data-loss",
  severity: "critical",
  why: "Many clients share one file system, and the plan shows none of them.",
  help: "take a backup first, make sure that nothing mounts it any more, and destroy it in a change of its own",
  safeWhen: "replacements are left to `infra/stateful-replace`",
  types: typesOf("file-system-delete"),
  fate: "destroyed",
  find: (change) => destruction(change, "file-system-delete", "the files of all its clients are lost")
});

// src/dangers/infra/force-destroy-enabled.ts
var GUARDS = {
  aws_s3_bucket: [off("force_destroy", false)],
  aws_s3_directory_bucket: [off("force_destroy", false)],
  aws_ecr_repository: [off("force_delete", false)],
  aws_ecrpublic_repository: [off("force_destroy", false)],
  aws_backup_vault: [off("force_destroy", false)],
  aws_route53_zone: [off("force_destroy", false)],
  aws_iam_user: [off("force_destroy", false)],
  aws_athena_workgroup: [off("force_destroy", false)],
  aws_athena_database: [off("force_destroy", false)],
  aws_timestreamwrite_database: [off("force_destroy", false)],
  aws_transfer_server: [off("force_destroy", false)],
  google_storage_bucket: [off("force_destroy", false)],
  google_bigquery_dataset: [off("delete_contents_on_destroy", false)],
  google_spanner_instance: [off("force_destroy", false)],
  google_bigtable_instance: [off("force_destroy", false)],
  google_dns_managed_zone: [off("force_destroy", false)],
  google_vertex_ai_featurestore: [off("force_destroy", false)],
  digitalocean_spaces_bucket: [off("force_destroy", false)],
  databricks_catalog: [off("force_destroy", false)],
  databricks_schema: [off("force_destroy", false)],
  alicloud_oss_bucket: [off("force_destroy", false)],
  yandex_storage_bucket: [off("force_destroy", false)]
};
var force_destroy_enabled_default = defineDanger({
  title: "destruction of a full store allowed",
  harm: "protection-removed",
  severity: "high",
  why: "It is the first of the usual two steps: from now on a deletion empties the store, where before it was refused.",
  help: "leave it false; empty the store by hand when it really shall go",
  safeWhen: "it stays false; a new store created with it is reported as low",
  types: Object.keys(GUARDS),
  fate: "left",
  find(change) {
    const created2 = contentSeverity(change.type) === void 0 ? [] : createdUnprotected(change, GUARDS, "low");
    return [...protectionLost(change, GUARDS), ...created2];
  }
});

// src/dangers/plan-predicates/members.ts
function bindings(object) {
  const document = readText(object, "policy_data");
  if (document !== void 0) return documentBindings(document);
  const role = readText(object, "role") ?? "";
  return [...readTexts(object, "member"), ...readTexts(object, "members")].map((member) => ({ role, member }));
}
function addedBindings(change) {
  if (!leaves(change)) return [];
  const before = change.before === null ? [] : bindings(change.before);
  return bindings(change.after).filter((after) => !before.some((old) => old.role === after.role && old.member === after.member));
}
function documentBindings(text) {
  let document;
  try {
    document = JSON.parse(text);
  } catch {
    return [];
  }
  const list2 = typeof document === "object" && document !== null && !Array.isArray(document) ? document["bindings"] : void 0;
  return (Array.isArray(list2) ? list2 : []).flatMap((binding) => {
    const role = readText(binding, "role") ?? "";
    return readTexts(binding, "members").map((member) => ({ role, member }));
  });
}

// src/dangers/infra/gcp-authoritative-iam.ts
var AUTHORITATIVE = /* @__PURE__ */ new Set([
  "google_project_iam_policy",
  "google_project_iam_binding",
  "google_folder_iam_policy",
  "google_folder_iam_binding",
  "google_organization_iam_policy",
  "google_organization_iam_binding",
  "google_storage_bucket_iam_policy"
]);
var gcp_authoritative_iam_default = defineDanger({
  title: "list of members that replaces all others",
  harm: "outage",
  severity: "high",
  why: "Every member that the list does not name loses access, also those whom Google or other teams added; nothing in the plan names them.",
  help: "use `_iam_member`, which adds one member and leaves the others alone; else import the present list first",
  safeWhen: "members are only added to a list that was there before",
  types: [...AUTHORITATIVE],
  fate: "left",
  find(change) {
    if (!AUTHORITATIVE.has(change.type) || !leaves(change)) return void 0;
    const whole = change.type.endsWith("_policy");
    const scope = whole ? "every role" : "its role";
    if (change.before === null) {
      return {
        message: `\`${change.address}\` takes ${scope} away from all members that it does not name`,
        severity: whole ? "high" : "medium",
        key: "create"
      };
    }
    if (isUndecided(change.after, "members") || isUndecided(change.after, "policy_data")) return void 0;
    const after = bindings(change.after);
    const removed = bindings(change.before).filter((old) => !after.some((one) => one.role === old.role && one.member === old.member));
    if (removed.length === 0) return void 0;
    return {
      message: `\`${change.address}\` takes access away from ${removed.length} ${removed.length === 1 ? "member" : "members"}`,
      key: "removed"
    };
  }
});

// src/dangers/infra/gcp-primitive-or-admin-role.ts
var WIDE = /^google_(project|folder|organization)_iam_(member|binding|policy)$/;
var CRITICAL = /* @__PURE__ */ new Set([
  "roles/owner",
  "roles/editor",
  "roles/iam.securityAdmin",
  "roles/resourcemanager.organizationAdmin",
  "roles/resourcemanager.projectIamAdmin",
  "roles/resourcemanager.folderAdmin",
  "roles/iam.organizationRoleAdmin",
  "roles/iam.roleAdmin",
  "roles/iam.serviceAccountTokenCreator",
  "roles/iam.serviceAccountUser",
  "roles/iam.serviceAccountAdmin",
  "roles/iam.serviceAccountKeyAdmin",
  "roles/iam.workloadIdentityUser",
  "roles/cloudkms.admin"
]);
var gcp_primitive_or_admin_role_default = defineDanger({
  title: "owner, editor or administrator role granted in Google Cloud",
  harm: "privilege",
  severity: "critical",
  why: "At the level of a project or above, the role reaches everything below it, or lets its holder become any service account there.",
  help: "grant a predefined or custom role with what is needed, on the one resource that needs it",
  safeWhen: "the member held the role before; the role is granted on a single resource",
  types: ["google_*"],
  fate: "left",
  find(change) {
    if (!WIDE.test(change.type)) return void 0;
    const granted = /* @__PURE__ */ new Map();
    for (const { role } of addedBindings(change)) {
      if (CRITICAL.has(role)) granted.set(role, "critical");
      else if (/^roles\/[a-zA-Z]+\.(?:[a-zA-Z]+)?[aA]dmin$/.test(role)) granted.set(role, "high");
    }
    return [...granted].map(([role, severity]) => ({ message: `\`${change.address}\` grants \`${role}\``, severity, key: role }));
  }
});

// src/dangers/infra/gcp-public-member.ts
var ANYBODY = ["allUsers", "allAuthenticatedUsers"];
var PUBLIC_ACLS = /* @__PURE__ */ new Set(["publicRead", "publicReadWrite", "authenticatedRead"]);
var gcp_public_member_default = defineDanger({
  title: "shared with everybody in Google Cloud",
  harm: "exposure",
  severity: "critical",
  why: "`allUsers` is the whole internet, `allAuthenticatedUsers` everybody with a Google account.",
  help: "name the group or service account; serve public files through a load balancer or CDN with a bucket of its own",
  safeWhen: "it was shared so before; invoking a web service on Cloud Run or Cloud Functions counts as medium, since that is how such services go public",
  types: ["google_*"],
  fate: "left",
  find(change) {
    if (!change.type.startsWith("google_") || !leaves(change)) return void 0;
    const before = change.before === null ? [] : everybody(change.before, change);
    const added = everybody(change.after, change).filter((one) => !before.includes(one));
    if (added.length === 0) return void 0;
    const invoking = added.every((one) => /^roles\/(run|cloudfunctions)\.invoker /.test(one));
    return {
      message: `\`${change.address}\` is shared with ${[...new Set(added.map((one) => `\`${one.split(" ")[1]}\``))].join(", ")}`,
      severity: invoking ? "medium" : "critical",
      key: added.toSorted().join()
    };
  }
});
function everybody(object, change) {
  if (/_iam_(member|binding|policy)$/.test(change.type))
    return bindings(object).filter(({ member }) => ANYBODY.includes(member)).map(({ role, member }) => `${role} ${member}`);
  if (!/_(acl|access|access_control)$/.test(change.type)) return [];
  const entities = [
    ...readTexts(object, "role_entity"),
    readText(object, "entity") ?? "",
    readText(object, "special_group") ?? "",
    readText(object, "iam_member") ?? ""
  ];
  const named = entities.flatMap((entity) => ANYBODY.filter((one) => entity.endsWith(one)).map((one) => `acl ${one}`));
  const canned = readText(object, "predefined_acl") ?? readText(object, "default_acl") ?? "";
  return PUBLIC_ACLS.has(canned) ? [...named, `acl ${canned}`] : named;
}

// src/dangers/infra/github-actions-permissions-widened.ts
var LIMITS = {
  github_actions_repository_permissions: [is("allowed_actions", ["local_only", "selected"])],
  github_actions_organization_permissions: [
    is("allowed_actions", ["local_only", "selected"]),
    is("enabled_repositories", ["none", "selected"])
  ],
  github_workflow_repository_permissions: [is("default_workflow_permissions", ["read"]), off("can_approve_pull_request_reviews", false)],
  github_actions_runner_group: [is("visibility", ["selected", "private"]), off("allows_public_repositories", false)]
};
var github_actions_permissions_widened_default = defineDanger({
  title: "permissions of workflows widened",
  harm: "privilege",
  severity: "high",
  why: "An action of a stranger, or a workflow that a pull request changes, can then write to the repository or approve itself.",
  help: "keep `read` as the default and give more to the one job that needs it",
  safeWhen: "as narrow as before",
  types: Object.keys(LIMITS),
  fate: "changed",
  find: (change) => protectionLost(change, LIMITS)
});

// src/dangers/infra/github-branch-protection-removed.ts
var ENFORCED = {
  github_repository_ruleset: [is("enforcement", ["active"])],
  github_organization_ruleset: [is("enforcement", ["active"])]
};
var github_branch_protection_removed_default = defineDanger({
  title: "branch protection taken away",
  harm: "protection-removed",
  severity: "critical",
  why: "Anybody who can write can merge without review, and past the gates that stand in the way of everything else here.",
  help: "keep the protection; give a bypass to the one app that needs it",
  safeWhen: "it stays in force",
  types: [.../* @__PURE__ */ new Set([...typesOf("github-branch-protection-removed"), ...Object.keys(ENFORCED)])],
  find: (change) => destruction(change, "github-branch-protection-removed", "merges need no review any more") ?? protectionLost(change, ENFORCED)
});

// src/dangers/infra/github-branch-protection-weakened.ts
var REVIEWS = ["require_code_owner_reviews", "dismiss_stale_reviews", "require_last_push_approval"];
var RULES = ["pull_request", "deletion", "non_fast_forward", "required_status_checks", "required_signatures", "required_linear_history"];
var PROTECTION = [
  set("required_pull_request_reviews"),
  set("required_status_checks"),
  ...REVIEWS.map((name) => on(`required_pull_request_reviews.${name}`)),
  on("required_status_checks.strict"),
  on("enforce_admins"),
  on("require_signed_commits"),
  on("required_linear_history"),
  on("require_conversation_resolution"),
  off("allows_deletions", false),
  off("allows_force_pushes", false)
];
var RULESET = RULES.map((name) => set(`rules.${name}`));
var SETTINGS = {
  github_branch_protection: PROTECTION,
  github_branch_protection_v3: PROTECTION,
  github_repository_ruleset: RULESET,
  github_organization_ruleset: RULESET
};
var NUMBERS = {
  github_branch_protection: ["required_pull_request_reviews.required_approving_review_count"],
  github_branch_protection_v3: ["required_pull_request_reviews.required_approving_review_count"],
  github_repository_ruleset: ["rules.pull_request.required_approving_review_count"],
  github_organization_ruleset: ["rules.pull_request.required_approving_review_count"]
};
var CHECKS = ["required_status_checks.contexts", "required_status_checks.checks", "rules.required_status_checks.required_check.context"];
var BYPASSES = ["force_push_bypassers", "required_pull_request_reviews.pull_request_bypassers", "bypass_actors"];
var github_branch_protection_weakened_default = defineDanger({
  title: "branch protection weakened",
  harm: "protection-removed",
  severity: "high",
  why: "Each of these settings keeps somebody from merging what nobody has looked at.",
  help: "keep the setting; give a bypass to the one app that needs it",
  safeWhen: "it asks for as much as before",
  types: Object.keys(SETTINGS),
  find(change) {
    if (!(change.type in SETTINGS)) return void 0;
    const lowered = loweredNumbers(change, NUMBERS).map(({ path: path2, before, after }) => ({
      message: `\`${change.address}\` asks for ${after} approvals where it asked for ${before}`,
      help: `keep \`${path2} = ${before}\``,
      key: path2
    }));
    return [...protectionLost(change, SETTINGS).filter(isOutermost), ...lowered, ...lists(change)];
  }
});
function isOutermost(hit, _at, all) {
  return !all.some((other) => other !== hit && (hit.key ?? "").startsWith(`${other.key}.`));
}
function lists(change) {
  if (!existed(change) || !leaves(change)) return [];
  const checks = CHECKS.flatMap((path2) => {
    const after = readTexts(change.after, path2);
    const gone = readTexts(change.before, path2).filter((name) => !after.includes(name));
    if (gone.length === 0 || after.length === 0 || isUndecided(change.after, path2)) return [];
    return [
      { message: `\`${change.address}\` asks for ${gone.length} fewer checks`, help: "keep the checks that are asked for", key: path2 }
    ];
  });
  const bypasses = BYPASSES.flatMap((path2) => {
    const count = (object) => readAll(object, path2).flat().length;
    if (isUndecided(change.after, path2) || count(change.after) <= count(change.before)) return [];
    return [
      {
        message: `\`${change.address}\` lets more people past it (\`${path2}\`)`,
        help: "name one app or team, and only for as long as needed",
        key: path2
      }
    ];
  });
  return [...checks, ...bypasses];
}

// src/dangers/infra/github-deploy-key-or-webhook.ts
var WEBHOOKS = /* @__PURE__ */ new Set(["github_repository_webhook", "github_organization_webhook"]);
var github_deploy_key_or_webhook_default = defineDanger({
  title: "writing deploy key or redirected webhook",
  harm: "exposure",
  severity: "high",
  why: "A key that can write changes the code without any person in between; a webhook sends every push to whoever listens there.",
  help: "use `read_only = true`; keep webhooks to addresses of your own, with a secret",
  safeWhen: "the key only reads; the address of the webhook stays; a new webhook is not reported",
  types: ["github_repository_deploy_key", ...WEBHOOKS],
  find(change) {
    if (!leaves(change)) return void 0;
    if (change.type === "github_repository_deploy_key") {
      const writes = read(change.after, "read_only") === false;
      return writes && !(existed(change) && read(change.before, "read_only") === false) ? { message: `\`${change.address}\` can write`, help: "set `read_only = true`" } : void 0;
    }
    if (!WEBHOOKS.has(change.type) || !existed(change)) return void 0;
    const moved = change.changed.some((path2) => /^configuration(\.\d+)?(\.url)?$/.test(path2));
    return moved ? { message: `\`${change.address}\` sends to another address`, key: "url" } : void 0;
  }
});

// src/dangers/infra/github-environment-protection-removed.ts
var PROTECTION2 = {
  github_repository_environment: [
    set("reviewers"),
    set("deployment_branch_policy"),
    on("prevent_self_review"),
    off("can_admins_bypass", true)
  ]
};
var github_environment_protection_removed_default = defineDanger({
  title: "protection of a deployment environment taken away",
  harm: "protection-removed",
  severity: "high",
  why: "What was deployed only after somebody agreed is deployed by itself from now on.",
  help: "keep the reviewers and the wait",
  safeWhen: "it asks for as much as before",
  types: [.../* @__PURE__ */ new Set([...typesOf("github-environment-protection-removed"), ...Object.keys(PROTECTION2)])],
  find(change) {
    const destroyed = destruction(change, "github-environment-protection-removed", "deployments to it need no approval");
    if (destroyed) return destroyed;
    const shorter = loweredNumbers(change, { github_repository_environment: ["wait_timer"] }).map(({ path: path2, before, after }) => ({
      message: `\`${change.address}\` lowers \`${path2}\` from ${before} to ${after}`,
      help: `keep \`${path2} = ${before}\``,
      key: path2
    }));
    return [...protectionLost(change, PROTECTION2), ...shorter];
  }
});

// src/dangers/infra/github-owner-or-admin-granted.ts
var ROLES = {
  github_membership: { path: "role", values: { admin: "critical" } },
  github_team_repository: { path: "permission", values: { admin: "critical", maintain: "high" } },
  github_repository_collaborator: { path: "permission", values: { admin: "critical", maintain: "high" } },
  github_repository_collaborators: { path: "user.permission", values: { admin: "critical", maintain: "high" } },
  github_team_membership: { path: "role", values: { maintainer: "medium" } },
  github_organization_settings: { path: "default_repository_permission", values: { admin: "critical", write: "high" } }
};
var github_owner_or_admin_granted_default = defineDanger({
  title: "administration of GitHub granted",
  harm: "privilege",
  severity: "critical",
  why: "An owner or administrator can switch off every gate, this one included.",
  help: "grant `push` or a custom role; keep owners few and named",
  safeWhen: "the role was held before",
  types: Object.keys(ROLES),
  fate: "left",
  find(change) {
    const role = ROLES[change.type];
    if (role === void 0 || !leaves(change)) return void 0;
    const count = (object, value) => readTexts(object, role.path).filter((one) => one === value).length;
    return Object.entries(role.values).filter(([value]) => count(change.after, value) > count(change.before, value)).map(([value, severity]) => ({ message: `\`${change.address}\` grants \`${value}\``, severity, key: value }));
  }
});

// src/dangers/infra/github-repository-delete.ts
var github_repository_delete_default = defineDanger({
  title: "GitHub repository destroyed",
  harm: "data-loss",
  severity: "critical",
  why: "Code, issues, pull requests and releases go together; only an owner can restore them, within 90 days.",
  help: "set `archive_on_destroy = true` and apply it before the repository leaves the configuration",
  safeWhen: "it is archived instead (`archive_on_destroy`); replacements are left to `infra/stateful-replace`",
  types: typesOf("github-repository-delete"),
  fate: "destroyed",
  find(change) {
    if (read(change.before, "archive_on_destroy") === true) return void 0;
    return destruction(change, "github-repository-delete", "its code, issues and pull requests are lost after 90 days");
  }
});

// src/dangers/infra/github-repository-visibility.ts
var PRIVATE = { github_repository: [is("visibility", ["private", "internal"]), on("private")] };
var github_repository_visibility_default = defineDanger({
  title: "GitHub repository made public",
  harm: "exposure",
  severity: "critical",
  why: "Its whole history is public at once, with every secret that was ever committed, and copies cannot be called back.",
  help: "publish a new repository with a fresh history instead",
  safeWhen: "it stays private or internal",
  types: Object.keys(PRIVATE),
  fate: "changed",
  find: (change) => protectionLost(change, PRIVATE)[0]
});

// src/dangers/infra/github-security-features-disabled.ts
var FEATURES = {
  github_repository: [
    on("vulnerability_alerts"),
    is("security_and_analysis.secret_scanning.status", ["enabled"]),
    is("security_and_analysis.secret_scanning_push_protection.status", ["enabled"]),
    is("security_and_analysis.advanced_security.status", ["enabled"])
  ],
  github_repository_dependabot_security_updates: [on("enabled")]
};
var WHOLE = /* @__PURE__ */ new Set(["github_repository_dependabot_security_updates", "github_organization_security_manager"]);
var github_security_features_disabled_default = defineDanger({
  title: "security features of GitHub switched off",
  harm: "protection-removed",
  severity: "high",
  why: "Leaked secrets and vulnerable packages go unnoticed from now on.",
  help: "leave them on; dismiss single alerts with a reason",
  safeWhen: "they stay on",
  types: [.../* @__PURE__ */ new Set([...Object.keys(FEATURES), ...WHOLE])],
  find(change) {
    if (WHOLE.has(change.type) && destroys(change) && !replaces(change) && !isDeposed(change)) return { message: loss(change) };
    return protectionLost(change, FEATURES);
  }
});

// src/dangers/infra-types/policy-attributes.ts
var IDENTITY_POLICIES = {
  aws_iam_policy: ["policy"],
  aws_iam_role_policy: ["policy"],
  aws_iam_user_policy: ["policy"],
  aws_iam_group_policy: ["policy"],
  aws_iam_role: ["inline_policy.policy"],
  aws_ssoadmin_permission_set_inline_policy: ["inline_policy"]
};
var RESOURCE_POLICIES = {
  aws_s3_bucket_policy: { paths: ["policy"], what: "the bucket" },
  aws_s3_bucket: { paths: ["policy"], what: "the bucket" },
  aws_s3_access_point: { paths: ["policy"], what: "the bucket" },
  aws_sqs_queue_policy: { paths: ["policy"], what: "the queue" },
  aws_sqs_queue: { paths: ["policy"], what: "the queue" },
  aws_sns_topic_policy: { paths: ["policy"], what: "the topic" },
  aws_sns_topic: { paths: ["policy"], what: "the topic" },
  aws_kms_key: { paths: ["policy"], what: "the key" },
  aws_kms_external_key: { paths: ["policy"], what: "the key" },
  aws_kms_key_policy: { paths: ["policy"], what: "the key" },
  aws_secretsmanager_secret_policy: { paths: ["policy"], what: "the secret" },
  aws_secretsmanager_secret: { paths: ["policy"], what: "the secret" },
  aws_ecr_repository_policy: { paths: ["policy"], what: "the registry" },
  aws_ecr_registry_policy: { paths: ["policy"], what: "the registry" },
  aws_codeartifact_repository_permissions_policy: { paths: ["policy_document"], what: "the registry" },
  aws_efs_file_system_policy: { paths: ["policy"], what: "the file system" },
  aws_opensearch_domain: { paths: ["access_policies"], what: "the search domain" },
  aws_opensearch_domain_policy: { paths: ["access_policies"], what: "the search domain" },
  aws_elasticsearch_domain: { paths: ["access_policies"], what: "the search domain" },
  aws_elasticsearch_domain_policy: { paths: ["access_policies"], what: "the search domain" },
  aws_glacier_vault: { paths: ["access_policy"], what: "the archive" },
  aws_backup_vault_policy: { paths: ["policy"], what: "the backups" },
  aws_dynamodb_resource_policy: { paths: ["policy"], what: "the table" },
  aws_api_gateway_rest_api_policy: { paths: ["policy"], what: "the API" },
  aws_api_gateway_rest_api: { paths: ["policy"], what: "the API" },
  aws_cloudwatch_event_bus_policy: { paths: ["policy"], what: "the event bus" }
};

// src/dangers/plan-predicates/policy-document.ts
function policyStatements(document) {
  const parsed = typeof document === "string" ? parse(document) : document;
  if (!isObject(parsed)) return void 0;
  const statements = parsed["Statement"];
  if (statements === void 0) return void 0;
  return (Array.isArray(statements) ? statements : [statements]).filter(isObject).map(statement);
}
function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
function statement(raw) {
  return {
    allows: raw["Effect"] === "Allow",
    actions: list(raw["Action"]).map((action) => action.toLowerCase()),
    exceptActions: list(raw["NotAction"]).map((action) => action.toLowerCase()),
    resources: list(raw["Resource"]),
    exceptResources: list(raw["NotResource"]),
    principals: principals(raw["Principal"]),
    exceptPrincipals: raw["NotPrincipal"] !== void 0,
    conditions: conditions(raw["Condition"])
  };
}
function list(value) {
  return (Array.isArray(value) ? value : [value]).filter((item) => typeof item === "string");
}
function principals(value) {
  if (typeof value === "string") return [["AWS", value]];
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([kind, values]) => list(values).map((one) => [kind, one]));
}
function conditions(value) {
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(
    ([operator, keys3]) => isObject(keys3) ? Object.entries(keys3).map(([key, values]) => ({ operator: operator.toLowerCase(), key: key.toLowerCase(), values: list(values) })) : []
  );
}
function covers(pattern, text) {
  let [at, in_, star, mark] = [0, 0, -1, 0];
  while (in_ < text.length) {
    if (pattern[at] === "*") [star, mark, at] = [at, in_, at + 1];
    else if (pattern[at] === "?" || pattern[at] === text[in_]) [at, in_] = [at + 1, in_ + 1];
    else if (star >= 0) [at, mark, in_] = [star + 1, mark + 1, mark + 1];
    else return false;
  }
  while (pattern[at] === "*") at++;
  return at === pattern.length;
}

// src/dangers/plan-predicates/policy-change.ts
function addedPowers(change, paths, powersOf) {
  if (!leaves(change)) return [];
  const [old, documents] = [existed(change) ? documentsIn(change.before, paths) : [], documentsIn(change.after, paths)];
  if (documents.every((document) => typeof document === "string" && old.includes(document))) return [];
  const before = powersIn(old, powersOf);
  const after = powersIn(documents, powersOf);
  if (before === void 0 || after === void 0) return [];
  const known2 = new Set(before.map(({ id }) => id));
  return after.filter(({ id }) => !known2.has(id) && known2.add(id));
}
function powersIn(documents, powersOf) {
  if (documents.some(isUnknown)) return void 0;
  return documents.flatMap((document) => {
    const statements = policyStatements(document) ?? [];
    return statements.flatMap((statement2) => powersOf(statement2, statements));
  });
}
function documentsIn(object, paths) {
  return paths.flatMap((path2) => readAll(object, path2));
}

// src/dangers/infra/iam-privilege-escalation-action.ts
var ESCALATIONS = [
  "iam:createpolicyversion",
  "iam:setdefaultpolicyversion",
  "iam:attachrolepolicy",
  "iam:attachuserpolicy",
  "iam:attachgrouppolicy",
  "iam:putrolepolicy",
  "iam:putuserpolicy",
  "iam:putgrouppolicy",
  "iam:createaccesskey",
  "iam:createloginprofile",
  "iam:updateloginprofile",
  "iam:updateassumerolepolicy",
  "iam:addusertogroup",
  "iam:deleterolepermissionsboundary",
  "lambda:updatefunctioncode",
  "kms:putkeypolicy",
  "kms:schedulekeydeletion"
];
var ESCALATIONS_ON_ALL = ["iam:passrole", "sts:assumerole"];
var BY_NAME = ["s3:deletebucket", "s3:deletebucketpolicy", "rds:deletedbinstance", "rds:deletedbcluster"];
var iam_privilege_escalation_action_default = defineDanger({
  title: "action that leads to more power allowed",
  harm: "privilege",
  severity: "high",
  why: "Each of these actions is a known way from a small permission to administration of the account.",
  help: "name the roles and policies it may touch in `Resource`, and add a condition such as `iam:PassedToService` or `iam:PermissionsBoundary`",
  safeWhen: "the document allowed it before; `iam:PassRole` and `sts:AssumeRole` name the roles; full administration is `infra/iam-wildcard-action`",
  types: Object.keys(IDENTITY_POLICIES),
  fate: "left",
  find(change) {
    const paths = IDENTITY_POLICIES[change.type];
    if (paths === void 0) return void 0;
    const added = addedPowers(change, paths, escalations);
    if (added.length === 0) return void 0;
    const names = added.slice(0, 4).map(({ id }) => `\`${id}\``);
    const rest = added.length > 4 ? ` and ${added.length - 4} more` : "";
    return { message: `\`${change.address}\` allows ${names.join(", ")}${rest}`, key: "actions" };
  }
});
function escalations(statement2) {
  if (!statement2.allows || statement2.actions.some((action) => action === "*" || action === "*:*")) return [];
  const everywhere = statement2.resources.includes("*");
  return statement2.actions.flatMap((pattern) => {
    if (everywhere && pattern.endsWith(":*") || pattern === "lambda:*") return [];
    const known2 = [...ESCALATIONS, ...everywhere && statement2.conditions.length === 0 ? ESCALATIONS_ON_ALL : []];
    const found = known2.filter((action) => covers(pattern, action));
    const named = pattern.includes(":delete") ? BY_NAME.filter((action) => covers(pattern, action)) : [];
    return [...found.length > 3 ? [pattern] : found, ...named].map((id) => ({ id }));
  });
}

// src/dangers/infra/iam-wildcard-action.ts
var MASTER_SERVICES = /* @__PURE__ */ new Set(["iam", "sts", "organizations", "sso", "sso-admin", "identitystore", "account"]);
var iam_wildcard_action_default = defineDanger({
  title: "everything allowed on all resources",
  harm: "privilege",
  severity: "critical",
  why: "It is administration by another name: whoever holds the policy can do everything, or everything of a service, to everything.",
  help: "name the actions and resources that are used; the last-accessed report of IAM tells which",
  safeWhen: "actions or resources are named; on update only what the document did not allow before counts; service control policies only limit",
  types: Object.keys(IDENTITY_POLICIES),
  fate: "left",
  find(change) {
    const paths = IDENTITY_POLICIES[change.type];
    if (paths === void 0) return void 0;
    return addedPowers(change, paths, wildcards).map(({ id, what, severity }) => ({
      message: `\`${change.address}\` allows ${what} on all resources`,
      severity,
      key: id
    }));
  }
});
function wildcards(statement2) {
  const everywhere = statement2.resources.includes("*") || statement2.exceptResources.length > 0;
  if (!statement2.allows || !everywhere) return [];
  const limited = statement2.conditions.length > 0;
  if (statement2.exceptActions.length > 0)
    return [
      { id: `except ${statement2.exceptActions.toSorted().join()}`, what: "all actions but some", severity: limited ? "high" : "critical" }
    ];
  return statement2.actions.flatMap((action) => {
    const [service = "", name] = action.split(":");
    if (action === "*" || action === "*:*")
      return [{ id: "*", what: "all actions", severity: limited ? "high" : "critical" }];
    if (name !== "*" || !/^[a-z0-9-]{1,40}$/.test(service)) return [];
    return [
      { id: action, what: `\`${action}\``, severity: MASTER_SERVICES.has(service) && !limited ? "critical" : "high" }
    ];
  });
}

// src/dangers/infra/identity-delete.ts
var identity_delete_default = defineDanger({
  title: "identity destroyed",
  harm: "outage",
  severity: "high",
  why: "Workloads under this identity fail at once. Created again it has another internal id, so grants given to the old one do not apply.",
  help: "move the workloads to the new identity first; take away the permissions and wait before destroying it",
  safeWhen: "only its tags or description change",
  types: typesOf("identity-delete"),
  fate: "destroyed",
  find: (change) => destruction(change, "identity-delete", "all that works under it fails, and a new one of the same name gets none of the old grants")
});

// src/dangers/infra/import-with-change.ts
var import_with_change_default = defineDanger({
  title: "import that changes the live object",
  harm: "outage",
  severity: "high",
  why: "The object was made by somebody else for a reason; the configuration written for its import overwrites that.",
  help: "make the configuration match the live object until the import plans no change, apply that, and change it afterwards",
  safeWhen: "the import plans no change",
  find(change) {
    if (!isPlanned(change) || change.plan.importing === void 0) return void 0;
    if (!change.plan.actions.some((action) => action === "update" || action === "delete")) return void 0;
    const what = destroys(change) ? "destroyed and created again" : "changed";
    return { message: `\`${change.address}\` is imported and at once ${what}`, severity: destroys(change) ? "critical" : "high" };
  }
});

// src/dangers/infra/k8s-cluster-admin-binding.ts
var EVERYBODY = /* @__PURE__ */ new Set(["system:authenticated", "system:unauthenticated", "system:anonymous", "system:serviceaccounts"]);
var KINDS = /* @__PURE__ */ new Set(["User", "Group", "ServiceAccount"]);
var k8s_cluster_admin_binding_default = defineDanger({
  title: "control of a Kubernetes cluster granted",
  harm: "privilege",
  severity: "critical",
  why: "`cluster-admin` can do everything in the cluster, and a role for all authenticated users or service accounts is a role for every pod.",
  help: "bind a role made for the task, in its namespace (`RoleBinding`), to a named group or service account",
  safeWhen: "the same subjects held the role before",
  types: ["kubernetes_cluster_role_binding", "kubernetes_manifest"],
  fate: "left",
  find(change) {
    if (!leaves(change)) return void 0;
    const known2 = new Set(change.before === null ? [] : grants(change.type, change.before));
    const added = grants(change.type, change.after).filter((grant) => !known2.has(grant));
    return added.map((grant) => ({ message: `\`${change.address}\` ${grant}`, key: grant }));
  }
});
function grants(type, object) {
  const table = tableName(type);
  const manifest = type === "kubernetes_manifest" ? read(object, "manifest") : void 0;
  const binding = table === "kubernetes_cluster_role_binding" ? object : kindOf(manifest) === "ClusterRoleBinding" ? manifest : void 0;
  if (binding === void 0) return [];
  const role = readText(binding, "role_ref.name") ?? readText(binding, "roleRef.name") ?? "";
  return [...readAll(binding, "subject"), ...readAll(binding, "subjects")].flat().flatMap((subject) => {
    const [kind, name] = [readText(subject, "kind") ?? "", readText(subject, "name") ?? ""];
    if (EVERYBODY.has(name)) return [`gives a role to everybody (\`${name}\`)`];
    if (role === "cluster-admin") return [`gives \`cluster-admin\` to ${KINDS.has(kind) ? kind : "a subject"} ${shown(name)}`];
    return kind === "ServiceAccount" && name === "default" ? ["gives a role to every pod of a namespace (its default service account)"] : [];
  });
}
function kindOf(manifest) {
  return isObject(manifest) ? readText(manifest, "kind") : void 0;
}

// src/dangers/infra/k8s-rbac-wildcard.ts
var ROLES2 = /* @__PURE__ */ new Set(["kubernetes_cluster_role", "kubernetes_role"]);
var LEADING_VERBS = ["escalate", "bind", "impersonate"];
var LEADING_RESOURCES = ["pods/exec", "nodes/proxy", "serviceaccounts/token"];
var k8s_rbac_wildcard_default = defineDanger({
  title: "Kubernetes role with wildcards or a way to more power",
  harm: "privilege",
  severity: "high",
  why: "Reading secrets, entering pods, making tokens or binding roles each lead to everything else.",
  help: "name verbs and resources; use a `Role` in one namespace rather than a `ClusterRole`",
  safeWhen: "the role allowed it before",
  types: [...ROLES2, "kubernetes_manifest"],
  fate: "left",
  find(change) {
    if (!leaves(change)) return void 0;
    const known2 = new Set(change.before === null ? [] : powers(change.type, change.before));
    const added = [...new Set(powers(change.type, change.after))].filter((power) => !known2.has(power));
    return added.length === 0 ? void 0 : { message: `\`${change.address}\` allows ${added.slice(0, 4).join(", ")}`, key: "rules" };
  }
});
function powers(type, object) {
  const manifest = type === "kubernetes_manifest" ? read(object, "manifest") : void 0;
  const isRole = isObject(manifest) && ["ClusterRole", "Role"].includes(readText(manifest, "kind") ?? "");
  const rules = ROLES2.has(tableName(type)) ? readAll(object, "rule") : isRole ? readAll(manifest, "rules") : [];
  return rules.flat().flatMap((rule) => {
    const [verbs, resources, groups] = [readTexts(rule, "verbs"), readTexts(rule, "resources"), apiGroups(rule)];
    const found = verbs.filter((verb) => LEADING_VERBS.includes(verb)).map((verb) => `\`${verb}\``);
    found.push(
      ...resources.filter(
        (resource) => LEADING_RESOURCES.includes(resource) && verbs.some((verb) => verb === "create" || verb === "get" || verb === "*")
      ).map((resource) => `\`${resource}\``)
    );
    if (resources.includes("secrets") && verbs.some((verb) => ["get", "list", "watch", "*"].includes(verb)))
      found.push("reading of `secrets`");
    if (verbs.includes("*") && resources.includes("*")) found.push("`*` on `*`");
    else if (verbs.includes("*") && groups.includes("*")) found.push("`*` in all API groups");
    return found;
  });
}
function apiGroups(rule) {
  return [...readTexts(rule, "api_groups"), ...readTexts(rule, "apiGroups")];
}

// src/dangers/infra/key-or-secret-recovery-window-shortened.ts
var DAYS = {
  aws_kms_key: ["deletion_window_in_days"],
  aws_kms_external_key: ["deletion_window_in_days"],
  aws_kms_replica_key: ["deletion_window_in_days"],
  aws_secretsmanager_secret: ["recovery_window_in_days"],
  alicloud_kms_key: ["pending_window_in_days"]
};
var DURATIONS = {
  google_kms_crypto_key: "destroy_scheduled_duration",
  google_secret_manager_secret: "version_destroy_ttl"
};
var key_or_secret_recovery_window_shortened_default = defineDanger({
  title: "recovery window of a key or secret shortened",
  harm: "protection-removed",
  severity: "high",
  why: "In that time somebody has to notice that the key was needed. A window of 0 days deletes at once.",
  help: "keep the longest window (30 days)",
  safeWhen: "the window stays or grows",
  types: [...Object.keys(DAYS), ...Object.keys(DURATIONS)],
  fate: "changed",
  find(change) {
    const shorter = loweredNumbers(change, DAYS).map(({ path: path3, before, after }) => ({ path: path3, from: `${before}`, to: `${after}` }));
    const path2 = DURATIONS[change.type];
    if (path2 !== void 0 && existed(change) && leaves(change)) {
      const [before, after] = [seconds(readText(change.before, path2)), seconds(readText(change.after, path2))];
      if (before !== void 0 && after !== void 0 && after < before) shorter.push({ path: path2, from: `${before}s`, to: `${after}s` });
    }
    return shorter.map((one) => ({
      message: `\`${change.address}\` shortens \`${one.path}\` from ${one.from} to ${one.to}`,
      help: `keep \`${one.path}\` at ${one.from}`,
      key: one.path
    }));
  }
});
function seconds(duration) {
  const digits = /^(\d{1,12})(?:\.\d+)?s$/.exec(duration ?? "")?.[1];
  return digits === void 0 ? void 0 : Number(digits);
}

// src/dangers/infra/kms-grant-or-alias-removed.ts
var kms_grant_or_alias_removed_default = defineDanger({
  title: "access to a key removed",
  harm: "outage",
  severity: "high",
  why: "Whoever used the key this way can neither read nor write what it protects.",
  help: "give the workloads their new access first, then take the old one away",
  safeWhen: "it only changes in place",
  types: typesOf("kms-grant-or-alias-removed"),
  fate: "destroyed",
  find: (change) => destruction(change, "kms-grant-or-alias-removed", "workloads that reach the key through it can no longer decrypt")
});

// src/dangers/infra/kms-key-deletion.ts
var kms_key_deletion_default = defineDanger({
  title: "encryption key destroyed",
  harm: "irreversible",
  severity: "critical",
  why: "Without the key its data is noise: disks, backups, objects and secrets, wherever they are.",
  help: "disable the key first and wait until nothing complains; destroy it with the longest recovery window",
  safeWhen: "the key only changes",
  types: typesOf("kms-key-deletion"),
  fate: "destroyed",
  find: (change) => destruction(change, "kms-key-deletion", "everything encrypted with it becomes unreadable, also in places that no plan shows")
});

// src/dangers/infra/kms-key-disabled.ts
var KEYS2 = {
  aws_kms_key: [on("is_enabled", true)],
  aws_kms_external_key: [on("enabled", true)],
  aws_kms_replica_key: [on("enabled", true)],
  google_kms_crypto_key_version: [is("state", ["ENABLED"], "ENABLED")],
  alicloud_kms_key: [is("status", ["Enabled"], "Enabled")]
};
var kms_key_disabled_default = defineDanger({
  title: "encryption key switched off",
  harm: "outage",
  severity: "critical",
  why: "Everything encrypted with it is unreadable at once, as if the key were gone, only that it can be switched on again.",
  help: "look in the audit log for what uses the key, and move that to another key first",
  safeWhen: "it stays on",
  types: Object.keys(KEYS2),
  fate: "changed",
  find: (change) => protectionLost(change, KEYS2)
});

// src/dangers/infra/kms-rotation-disabled.ts
var ROTATION = {
  aws_kms_key: [on("enable_key_rotation")],
  google_kms_crypto_key: [set("rotation_period")],
  azurerm_key_vault_key: [set("rotation_policy")],
  alicloud_kms_key: [on("automatic_rotation")]
};
var kms_rotation_disabled_default = defineDanger({
  title: "rotation of a key switched off",
  harm: "protection-removed",
  severity: "low",
  why: "The longer a key lives, the more it opens when it leaks; most rules ask for a rotation each year.",
  help: "leave it on: old data stays readable after a rotation",
  safeWhen: "it stays on",
  types: Object.keys(ROTATION),
  fate: "changed",
  find: (change) => protectionLost(change, ROTATION)
});

// src/dangers/infra/lifecycle-expiry-added.ts
var EXPIRIES = {
  aws_s3_bucket_lifecycle_configuration: (object) => s3Expiry(object, "rule", (rule) => readText(rule, "status") === "Enabled"),
  aws_s3_bucket: (object) => s3Expiry(object, "lifecycle_rule", (rule) => read(rule, "enabled") === true),
  google_storage_bucket: (object) => {
    const rules = blocks(object, "lifecycle_rule").filter((rule) => readText(rule, "action.type") === "Delete" && !onlyOldVersions(rule));
    return shortest(
      "objects",
      rules.map((rule) => readNumber(rule, "condition.age") ?? 0)
    );
  },
  azurerm_storage_management_policy: (object) => {
    const paths = [
      "actions.base_blob.delete_after_days_since_modification_greater_than",
      "actions.base_blob.delete_after_days_since_creation_greater_than"
    ];
    const rules = blocks(object, "rule").filter((rule) => read(rule, "enabled") !== false);
    const days = rules.flatMap((rule) => paths.map((path2) => readNumber(rule, path2)));
    return shortest(
      "blobs",
      days.filter((age) => age !== void 0 && age >= 0)
    );
  },
  aws_dynamodb_table: (object) => read(object, "ttl.enabled") === true ? { what: "items by their time to live", days: Infinity, unit: "" } : void 0,
  google_bigquery_dataset: (object) => milliseconds("tables", readNumber(object, "default_table_expiration_ms"))
};
var RULES_ALONE = /* @__PURE__ */ new Set(["aws_s3_bucket_lifecycle_configuration", "azurerm_storage_management_policy"]);
var lifecycle_expiry_added_default = defineDanger({
  title: "deletion by age added",
  harm: "data-loss",
  severity: "high",
  why: "It deletes later, silently, and no plan will ever show it.",
  help: "try the rule on a prefix nobody needs, keep versions for a while, and let the owner of the data agree to the age",
  safeWhen: "rules are taken away or get a longer age; rules that only move objects to cheaper storage, drop old versions or abort uploads do not count",
  types: Object.keys(EXPIRIES),
  fate: "left",
  find(change) {
    if (!leaves(change)) return void 0;
    const found = EXPIRIES[change.type];
    if (found === void 0) return void 0;
    const after = found(change.after);
    if (after === void 0) return void 0;
    const before = existed(change) ? found(change.before) : void 0;
    if (before !== void 0 && before.days <= after.days) return void 0;
    const when = Number.isFinite(after.days) ? ` after ${after.days} ${after.unit}` : "";
    const earlier2 = before === void 0 ? "" : `, before it was ${before.days}`;
    return { message: `\`${change.address}\` deletes ${after.what}${when}${earlier2}`, severity: severityOf(change), key: "expiry" };
  }
});
function severityOf(change) {
  if (existed(change)) return "high";
  return RULES_ALONE.has(change.type) ? "medium" : "low";
}
function s3Expiry(object, path2, enabled) {
  const expirations = blocks(object, path2).filter(enabled).flatMap((rule) => blocks(rule, "expiration"));
  const dated = expirations.filter((expiration) => (readNumber(expiration, "days") ?? 0) > 0 || readText(expiration, "date") !== void 0);
  return shortest(
    "objects",
    dated.map((expiration) => readNumber(expiration, "days") ?? 0)
  );
}
function onlyOldVersions(rule) {
  return readText(rule, "condition.with_state") === "ARCHIVED" || (readNumber(rule, "condition.num_newer_versions") ?? 0) > 0;
}
function shortest(what, days) {
  return days.length === 0 ? void 0 : { what, days: Math.min(...days), unit: "days" };
}
function milliseconds(what, value) {
  return value === void 0 || value <= 0 ? void 0 : { what, days: Math.round(value / 864e5 * 100) / 100, unit: "days" };
}
function blocks(object, path2) {
  return readAll(object, path2).flat().filter((block) => isObject(block));
}

// src/dangers/infra/load-balancer-delete.ts
var load_balancer_delete_default = defineDanger({
  title: "front door destroyed",
  harm: "outage",
  severity: "high",
  why: "It is the front door of a service. The default host name changes when it is created again, so that DNS and partners point at nothing.",
  help: "create the new one first (`create_before_destroy`), move DNS, and destroy the old one when its traffic is gone",
  safeWhen: "it only changes in place",
  types: typesOf("load-balancer-delete"),
  fate: "destroyed",
  find: (change) => destruction(change, "load-balancer-delete", "clients no longer get in, and a new one has another host name")
});

// src/dangers/infra/load-balancer-made-public.ts
var INTERNAL = {
  aws_lb: [on("internal")],
  aws_elb: [on("internal")],
  google_compute_forwarding_rule: [is("load_balancing_scheme", ["INTERNAL", "INTERNAL_MANAGED", "INTERNAL_SELF_MANAGED"])],
  google_cloud_run_v2_service: [is("ingress", ["INGRESS_TRAFFIC_INTERNAL_ONLY", "INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER"])],
  google_cloudfunctions_function: [is("ingress_settings", ["ALLOW_INTERNAL_ONLY", "ALLOW_INTERNAL_AND_GCLB"])],
  kubernetes_service: [is("spec.type", ["ClusterIP", "ExternalName"], "ClusterIP"), set("spec.load_balancer_source_ranges")]
};
var load_balancer_made_public_default = defineDanger({
  title: "internal service made public",
  harm: "exposure",
  severity: "high",
  why: "A service that was written for the inside often asks nobody to log in.",
  help: "keep it internal; put a gateway that asks for a login before what the outside needs",
  safeWhen: "it stays internal, or was public before",
  types: Object.keys(INTERNAL),
  fate: "changed",
  find: (change) => protectionLost(change, INTERNAL)
});

// src/dangers/infra/log-or-audit-store-delete.ts
var log_or_audit_store_delete_default = defineDanger({
  title: "log store destroyed",
  harm: "data-loss",
  severity: "high",
  why: "Logs are what an incident or an audit asks for afterwards, and they cannot be made again.",
  help: "export them to an archive first, or keep the store and lower nothing",
  safeWhen: "the store is left alone on destroy (`skip_destroy`); replacements are left to `infra/stateful-replace`",
  types: typesOf("log-or-audit-store-delete"),
  find(change) {
    if (read(change.before, "skip_destroy") === true) return void 0;
    return destruction(change, "log-or-audit-store-delete", "the logs in it are lost");
  }
});

// src/dangers/infra/log-retention-lowered.ts
var RETENTION = {
  aws_cloudwatch_log_group: { path: "retention_in_days", zeroIsForEver: true },
  aws_cloudtrail_event_data_store: { path: "retention_period", zeroIsForEver: false },
  google_logging_project_bucket_config: { path: "retention_days", zeroIsForEver: false },
  google_logging_folder_bucket_config: { path: "retention_days", zeroIsForEver: false },
  google_logging_organization_bucket_config: { path: "retention_days", zeroIsForEver: false },
  azurerm_log_analytics_workspace: { path: "retention_in_days", zeroIsForEver: false },
  azurerm_application_insights: { path: "retention_in_days", zeroIsForEver: false },
  datadog_logs_index: { path: "retention_days", zeroIsForEver: false }
};
var log_retention_lowered_default = defineDanger({
  title: "logs kept for a shorter time",
  harm: "data-loss",
  severity: "medium",
  why: "What is older than the new limit is deleted, and an incident is often found months later.",
  help: "archive what is older to cheap storage first",
  safeWhen: "logs are kept as long as before, or longer",
  types: Object.keys(RETENTION),
  find(change) {
    const retention = RETENTION[change.type];
    if (retention === void 0 || !existed(change) || !leaves(change)) return void 0;
    const days = (object) => {
      const value = readNumber(object, retention.path);
      return value === 0 && retention.zeroIsForEver ? Infinity : value;
    };
    const [before, after] = [days(change.before), days(change.after)];
    if (before === void 0 || after === void 0 || after >= before) return void 0;
    return {
      message: `\`${change.address}\` keeps logs for ${after} days, before ${Number.isFinite(before) ? `${before}` : "for ever"}`,
      key: retention.path
    };
  }
});

// src/dangers/infra/log-sink-redirected.ts
var TARGETS3 = {
  google_logging_project_sink: ["destination", "filter"],
  google_logging_folder_sink: ["destination", "filter"],
  google_logging_organization_sink: ["destination", "filter"],
  aws_cloudwatch_log_subscription_filter: ["destination_arn", "filter_pattern"],
  aws_cloudtrail: ["s3_bucket_name", "cloud_watch_logs_group_arn"],
  azurerm_monitor_diagnostic_setting: ["log_analytics_workspace_id", "storage_account_id", "eventhub_name"]
};
var log_sink_redirected_default = defineDanger({
  title: "trail of logs sent elsewhere",
  harm: "protection-removed",
  severity: "high",
  why: "Those who watch the old place see nothing any more, and the new one may belong to somebody else.",
  help: "add the new target beside the old one, see that logs arrive, then take the old one away",
  safeWhen: "target and filter stay, or are added",
  types: Object.keys(TARGETS3),
  find(change) {
    const paths = TARGETS3[change.type];
    if (paths === void 0 || !existed(change) || !leaves(change)) return void 0;
    const path2 = paths.find((target) => {
      const [before, after] = [readText(change.before, target), readText(change.after, target)];
      return before !== void 0 && before !== "" && after !== void 0 && before !== after;
    });
    if (path2 !== void 0)
      return { message: `\`${change.address}\` sends logs elsewhere, or leaves more of them out (\`${path2}\` changes)`, key: path2 };
    const exclusions = (object) => readAll(object, "exclusions").flat().length;
    if (exclusions(change.after) <= exclusions(change.before)) return void 0;
    return { message: `\`${change.address}\` leaves more logs out (\`exclusions\`)`, key: "exclusions" };
  }
});

// src/dangers/plan-predicates/version-order.ts
function versionNumbers(text) {
  return (text.match(/\d{1,9}/g) ?? []).map(Number);
}
function compareVersions(a, b) {
  if (familyOf(a) !== familyOf(b)) return void 0;
  const [left, right] = [versionNumbers(a), versionNumbers(b)];
  if (left.length === 0 || right.length === 0) return void 0;
  for (let at = 0; at < Math.min(left.length, right.length); at++) {
    const difference = left[at] - right[at];
    if (difference !== 0) return difference;
  }
  return 0;
}
function familyOf(text) {
  return (/^[A-Za-z_-]*/.exec(text)?.[0] ?? "").toLowerCase();
}

// src/dangers/infra/major-version-upgrade.ts
var VERSIONS = {
  aws_db_instance: { path: "engine_version", numbers: 1 },
  aws_rds_cluster: { path: "engine_version", numbers: 1 },
  aws_docdb_cluster: { path: "engine_version", numbers: 1 },
  aws_neptune_cluster: { path: "engine_version", numbers: 2 },
  aws_eks_cluster: { path: "version", numbers: 2 },
  aws_elasticache_replication_group: { path: "engine_version", numbers: 1 },
  aws_opensearch_domain: { path: "engine_version", numbers: 1 },
  aws_msk_cluster: { path: "kafka_version", numbers: 1 },
  google_sql_database_instance: { path: "database_version", numbers: 1 },
  google_container_cluster: { path: "min_master_version", numbers: 2 },
  azurerm_kubernetes_cluster: { path: "kubernetes_version", numbers: 2 },
  azurerm_postgresql_flexible_server: { path: "version", numbers: 1 }
};
var TWO_NUMBERS_BELOW = { aws_db_instance: 10, aws_rds_cluster: 6 };
var major_version_upgrade_default = defineDanger({
  title: "new major version of a database or cluster",
  harm: "incompatible",
  severity: "high",
  why: "There is no way back in place, and applications and extensions may not run on the new version.",
  help: "upgrade a restored copy first and run the tests against it; take a snapshot right before the upgrade",
  safeWhen: "only a minor version changes; going back is `infra/replace-by-engine-downgrade`",
  types: Object.keys(VERSIONS),
  fate: "changed",
  find(change) {
    const version = VERSIONS[change.type];
    if (version === void 0 || !isPlanned(change) || !existed(change) || !leaves(change)) return void 0;
    const [before, after] = [readText(change.before, version.path), readText(change.after, version.path)];
    if (before === void 0 || after === void 0 || (compareVersions(after, before) ?? 0) <= 0) return void 0;
    const two = (versionNumbers(before)[0] ?? 0) < (TWO_NUMBERS_BELOW[change.type] ?? 0);
    const [from, to] = [before, after].map((text) => versionNumbers(text).slice(0, two ? 2 : version.numbers));
    if (from?.join(".") === to?.join(".") || from?.length !== to?.length) return void 0;
    return {
      message: `\`${change.address}\` goes from version ${from?.join(".")} to ${to?.join(".")}, without a way back`,
      key: version.path
    };
  }
});

// src/dangers/infra/management-lock-removed.ts
var management_lock_removed_default = defineDanger({
  title: "lock against deletion taken away",
  harm: "protection-removed",
  severity: "critical",
  why: "Such a lock exists for nothing but to stop deletions, so whoever takes it away means to delete.",
  help: "keep the lock; lift it only in the change that carries out the approved deletion",
  safeWhen: "the lock becomes stricter, or only its notes change",
  types: typesOf("management-lock-removed"),
  find(change) {
    if (change.type === "azurerm_management_lock" && existed(change) && leaves(change)) {
      const [before, after] = [readText(change.before, "lock_level"), readText(change.after, "lock_level")];
      if (before === "ReadOnly" && after === "CanNotDelete")
        return { message: `\`${change.address}\` is weakened from \`ReadOnly\` to \`CanNotDelete\``, severity: "high", key: "lock_level" };
    }
    return destruction(change, "management-lock-removed", "what it guarded can be deleted");
  }
});

// src/dangers/infra/metadata-service-weakened.ts
var GUARDS2 = {
  aws_instance: [is("metadata_options.http_tokens", ["required"])],
  aws_launch_template: [is("metadata_options.http_tokens", ["required"])],
  aws_launch_configuration: [is("metadata_options.http_tokens", ["required"])],
  google_compute_instance: [
    on("shielded_instance_config.enable_secure_boot"),
    on("shielded_instance_config.enable_vtpm"),
    on("shielded_instance_config.enable_integrity_monitoring")
  ]
};
var metadata_service_weakened_default = defineDanger({
  title: "metadata service or boot protection weakened",
  harm: "protection-removed",
  severity: "medium",
  why: "Without session tokens one forged request from inside an application hands out the credentials of its machine.",
  help: 'keep `http_tokens = "required"`, and update the client libraries that cannot do it',
  safeWhen: "as strict as before",
  types: Object.keys(GUARDS2),
  fate: "changed",
  find: (change) => protectionLost(change, GUARDS2)
});

// src/dangers/infra/mfa-delete-or-object-lock-removed.ts
var LOCKS2 = {
  aws_s3_bucket_versioning: [is("versioning_configuration.mfa_delete", ["Enabled"])],
  aws_s3_bucket: [on("versioning.mfa_delete"), on("object_lock_enabled")],
  aws_s3_bucket_object_lock_configuration: [is("rule.default_retention.mode", ["COMPLIANCE"])],
  google_storage_bucket: [set("retention_policy"), on("retention_policy.is_locked")],
  azurerm_storage_account: [set("immutability_policy")]
};
var TERMS = {
  aws_s3_bucket_object_lock_configuration: ["rule.default_retention.days", "rule.default_retention.years"],
  google_storage_bucket: ["retention_policy.retention_period"],
  azurerm_storage_container_immutability_policy: ["immutability_period_in_days"],
  azurerm_storage_account: ["immutability_policy.period_since_creation_in_days"]
};
var mfa_delete_or_object_lock_removed_default = defineDanger({
  title: "object lock or MFA delete taken away",
  harm: "protection-removed",
  severity: "critical",
  why: "The lock is what keeps objects through ransomware, a stolen key or a mistaken script.",
  help: "keep the lock; let objects run out of their retention instead",
  safeWhen: "the lock stays as strict and as long",
  types: [.../* @__PURE__ */ new Set([...typesOf("mfa-delete-or-object-lock-removed"), ...Object.keys(LOCKS2), ...Object.keys(TERMS)])],
  find(change) {
    const destroyed = destruction(change, "mfa-delete-or-object-lock-removed", "objects can be deleted and overwritten");
    if (destroyed) return destroyed;
    const shorter = loweredNumbers(change, TERMS).map(({ path: path2, before, after }) => ({
      message: `\`${change.address}\` shortens \`${path2}\` from ${before} to ${after}`,
      help: `keep \`${path2} = ${before}\``,
      severity: "high",
      key: path2
    }));
    return [...protectionLost(change, LOCKS2), ...shorter];
  }
});

// src/dangers/infra/mfa-or-password-policy-weakened.ts
var LOGINS2 = {
  aws_cognito_user_pool: [is("mfa_configuration", ["ON"])],
  aws_iam_account_password_policy: [
    on("require_symbols"),
    on("require_numbers"),
    on("require_uppercase_characters"),
    on("require_lowercase_characters")
  ],
  google_identity_platform_config: [is("mfa.state", ["ENABLED", "MANDATORY"])],
  github_organization_settings: [on("web_commit_signoff_required")],
  azuread_conditional_access_policy: [is("state", ["enabled"])],
  okta_policy_mfa: [is("status", ["ACTIVE"], "ACTIVE")],
  okta_policy_password: [is("status", ["ACTIVE"], "ACTIVE")]
};
var NUMBERS2 = {
  aws_iam_account_password_policy: ["minimum_password_length", "password_reuse_prevention"],
  aws_cognito_user_pool: ["password_policy.minimum_length"],
  okta_policy_password: ["password_min_length"]
};
var POLICIES = /* @__PURE__ */ new Set([
  "aws_iam_account_password_policy",
  "azuread_conditional_access_policy",
  "okta_policy_mfa",
  "okta_policy_password"
]);
var mfa_or_password_policy_weakened_default = defineDanger({
  title: "second factor or password policy weakened",
  harm: "protection-removed",
  severity: "high",
  why: "A stolen or guessed password is then enough to take over an account.",
  help: "keep the second factor for everybody; make exceptions for single accounts, with an end",
  safeWhen: "as strict as before",
  types: [.../* @__PURE__ */ new Set([...Object.keys(LOGINS2), ...Object.keys(NUMBERS2), ...POLICIES])],
  find(change) {
    if (POLICIES.has(change.type) && destroys(change) && !replaces(change) && !isDeposed(change))
      return { message: `${loss(change)}: logins fall back to the default` };
    const shorter = loweredNumbers(change, NUMBERS2).map(({ path: path2, before, after }) => ({
      message: `\`${change.address}\` lowers \`${path2}\` from ${before} to ${after}`,
      help: `keep \`${path2} = ${before}\``,
      key: path2
    }));
    return [...protectionLost(change, LOGINS2), ...shorter];
  }
});

// src/dangers/infra/move-target-missing.ts
var move_target_missing_default = defineDanger({
  title: "`moved` block that leads nowhere",
  harm: "data-loss",
  severity: "high",
  why: "The address it leads to is not in the configuration, so instead of being moved the object is destroyed.",
  help: "correct the address after `to`, or add the resource it names",
  safeWhen: "the target exists, or the resource holds nothing of its own",
  types: typesWithContent(),
  fate: "destroyed",
  find(change) {
    if (!destroys(change) || change.plan.actionReason !== "delete_because_no_move_target" || contentSeverity(change.type) === void 0)
      return void 0;
    return {
      message: `\`${change.address}\` was to be moved, but its target does not exist, so it is destroyed`,
      ...advice(keepAdvice(change))
    };
  }
});

// src/dangers/infra/multi-az-or-replication-disabled.ts
var multi_az_or_replication_disabled_default = defineDanger({
  title: "failover or replication switched off",
  harm: "protection-removed",
  severity: "high",
  why: "One failing zone, disk or region is then an outage, and perhaps a loss.",
  help: "keep the second copy; where it is too expensive, say so in the change and have the owner of the service agree",
  safeWhen: "there is as much redundancy as before",
  types: [...Object.keys(REPLICATION), "aws_s3_bucket_replication_configuration"],
  find(change) {
    const gone = change.type === "aws_s3_bucket_replication_configuration" && destroys(change) && !replaces(change) && !isDeposed(change);
    return gone ? { message: `${loss(change)}: the bucket has no second copy any more` } : protectionLost(change, REPLICATION);
  }
});

// src/dangers/plan-predicates/port-grade.ts
var SENSITIVE = /* @__PURE__ */ new Map([
  [21, "FTP"],
  [22, "SSH"],
  [23, "Telnet"],
  [135, "RPC"],
  [139, "NetBIOS"],
  [445, "SMB"],
  [1433, "SQL Server"],
  [1521, "Oracle"],
  [2049, "NFS"],
  [2181, "ZooKeeper"],
  [2375, "Docker"],
  [2376, "Docker"],
  [2379, "etcd"],
  [3306, "MySQL"],
  [3389, "RDP"],
  [5432, "PostgreSQL"],
  [5439, "Redshift"],
  [5601, "Kibana"],
  [5900, "VNC"],
  [5985, "WinRM"],
  [5986, "WinRM"],
  [6379, "Redis"],
  [6443, "Kubernetes"],
  [8080, "an administration port"],
  [9092, "Kafka"],
  [9200, "Elasticsearch"],
  [9300, "Elasticsearch"],
  [10250, "kubelet"],
  [11211, "memcached"],
  [27017, "MongoDB"]
]);
var WEB = /* @__PURE__ */ new Set([80, 443]);
var ALL_PORTS = { from: 0, to: 65535 };
function portGrade(range) {
  const { from, to } = range;
  if (from <= 1 && to >= 65535) return { severity: "critical", words: "all ports" };
  const words = from === to ? `port ${from}` : `ports ${from} to ${to}`;
  const sensitive2 = [...SENSITIVE].filter(([port]) => port >= from && port <= to).map(([, name]) => name);
  if (sensitive2.length > 0) return { severity: "critical", words: `${words} (${[...new Set(sensitive2)].slice(0, 3).join(", ")})` };
  return from === to && WEB.has(from) ? void 0 : { severity: "high", words };
}

// src/dangers/plan-predicates/network-rule.ts
function inboundRules(type, object) {
  return READERS[tableName(type)]?.(object) ?? [];
}
var SOURCE_PATHS = {
  aws_security_group: ["ingress"],
  aws_default_security_group: ["ingress"],
  aws_security_group_rule: ["cidr_blocks", "ipv6_cidr_blocks"],
  aws_vpc_security_group_ingress_rule: ["cidr_ipv4", "cidr_ipv6"],
  google_compute_firewall: ["source_ranges"],
  azurerm_network_security_rule: ["source_address_prefix", "source_address_prefixes"],
  azurerm_network_security_group: ["security_rule"]
};
var READERS = {
  aws_security_group: (object) => blocks2(object, "ingress").flatMap(awsRule),
  aws_default_security_group: (object) => blocks2(object, "ingress").flatMap(awsRule),
  aws_security_group_rule: (object) => readText(object, "type") === "ingress" ? awsRule(object) : [],
  aws_vpc_security_group_ingress_rule: (object) => portRule(
    [...readTexts(object, "cidr_ipv4"), ...readTexts(object, "cidr_ipv6")],
    readText(object, "ip_protocol"),
    readNumber(object, "from_port"),
    readNumber(object, "to_port")
  ),
  google_compute_firewall: googleRules,
  azurerm_network_security_rule: azureRule,
  azurerm_network_security_group: (object) => blocks2(object, "security_rule").flatMap(azureRule),
  digitalocean_firewall: (object) => blocks2(object, "inbound_rule").flatMap(
    (rule) => rangeRule(readTexts(rule, "source_addresses"), readText(rule, "protocol"), readTexts(rule, "port_range"))
  ),
  hcloud_firewall: (object) => blocks2(object, "rule").filter((rule) => readText(rule, "direction") === "in").flatMap((rule) => rangeRule(readTexts(rule, "source_ips"), readText(rule, "protocol"), readTexts(rule, "port"))),
  openstack_networking_secgroup_rule_v2: (object) => readText(object, "direction") === "ingress" ? portRule(
    readTexts(object, "remote_ip_prefix"),
    readText(object, "protocol"),
    readNumber(object, "port_range_min"),
    readNumber(object, "port_range_max")
  ) : [],
  oci_core_security_list: (object) => blocks2(object, "ingress_security_rules").flatMap((rule) => {
    const options = readText(rule, "protocol") === "17" ? "udp_options" : "tcp_options";
    return portRule(
      readTexts(rule, "source"),
      readText(rule, "protocol"),
      readNumber(rule, `${options}.min`),
      readNumber(rule, `${options}.max`)
    );
  }),
  alicloud_security_group_rule: (object) => readText(object, "type") === "ingress" && readText(object, "policy") !== "drop" ? rangeRule(
    readTexts(object, "cidr_ip"),
    readText(object, "ip_protocol"),
    readTexts(object, "port_range").map((range) => range.replace("/", "-"))
  ) : []
};
var INBOUND_TYPES = Object.keys(READERS);
function awsRule(rule) {
  const sources = [...readTexts(rule, "cidr_blocks"), ...readTexts(rule, "ipv6_cidr_blocks")];
  return portRule(sources, readText(rule, "protocol"), readNumber(rule, "from_port"), readNumber(rule, "to_port"));
}
function googleRules(object) {
  if (readText(object, "direction") === "EGRESS" || read(object, "disabled") === true) return [];
  const ranges = readTexts(object, "source_ranges");
  const elsewhere = ["source_ranges", "source_tags", "source_service_accounts", "destination_ranges"].some(
    (path2) => read(object, path2) !== void 0
  );
  const sources = ranges.length > 0 || elsewhere ? ranges : ["0.0.0.0/0"];
  return blocks2(object, "allow").flatMap((allow) => rangeRule(sources, readText(allow, "protocol"), readTexts(allow, "ports")));
}
function azureRule(rule) {
  if (readText(rule, "access")?.toLowerCase() !== "allow" || readText(rule, "direction")?.toLowerCase() !== "inbound") return [];
  const sources = [...readTexts(rule, "source_address_prefix"), ...readTexts(rule, "source_address_prefixes")];
  const ports = [...readTexts(rule, "destination_port_range"), ...readTexts(rule, "destination_port_ranges")];
  return rangeRule(sources, readText(rule, "protocol"), ports);
}
function portRule(sources, protocol, from, to) {
  const family = protocolFamily(protocol);
  if (family === "other" || sources.length === 0) return [];
  const ports = family === "all" || from === void 0 || from < 0 ? ALL_PORTS : { from: Math.min(from, to ?? from), to: Math.max(from, to ?? from) };
  return [{ sources, ports: [ports] }];
}
function rangeRule(sources, protocol, ranges) {
  const family = protocolFamily(protocol);
  if (family === "other" || sources.length === 0) return [];
  const ports = ranges.flatMap((range) => {
    const [, from, to] = /^(\d{1,5})(?:\s*-\s*(\d{1,5}))?$/.exec(range.trim()) ?? [];
    return from === void 0 ? [ALL_PORTS] : [{ from: Number(from), to: Number(to ?? from) }];
  });
  return [{ sources, ports: ports.length === 0 ? [ALL_PORTS] : ports }];
}
function protocolFamily(protocol) {
  const text = (protocol ?? "all").toLowerCase();
  if (["-1", "all", "*", "any", ""].includes(text)) return "all";
  return ["tcp", "udp", "6", "17"].includes(text) ? "ports" : "other";
}
function blocks2(object, path2) {
  return readAll(object, path2).flat().filter((block) => !isUnknown(block));
}

// src/dangers/infra/network-open-to-world.ts
var network_open_to_world_default = defineDanger({
  title: "network opened to the internet",
  harm: "exposure",
  severity: "critical",
  why: "Open ports are found and tried within minutes.",
  help: "name the ranges that need it; reach machines through a bastion, a VPN or a session service; put a load balancer before what is for everybody",
  safeWhen: "only ports 80 or 443 are opened, or ICMP; the rule was there before, in whatever order; network ACLs, which are stateless, count as medium at most",
  types: [...INBOUND_TYPES, "aws_network_acl_rule"],
  fate: "left",
  find(change) {
    if (!leaves(change)) return void 0;
    const known2 = new Set(change.before === null ? [] : openings(change.type, change.before).map(({ id }) => id));
    const added = openings(change.type, change.after).filter(({ id }) => !known2.has(id) && known2.add(id));
    if (added.length === 0) return void 0;
    const worst = added.reduce((a, b) => isAtLeast(a.severity, b.severity) ? a : b).severity;
    const words = [...new Set(added.map((one) => one.words))];
    const rest = words.length > 3 ? ` and ${words.length - 3} more` : "";
    return {
      message: `\`${change.address}\` lets the internet reach ${words.slice(0, 3).join(", ")}${rest}`,
      severity: worst,
      key: added.map(({ id }) => id).toSorted().join()
    };
  }
});
function openings(type, object) {
  if (type === "aws_network_acl_rule") return aclOpenings(object);
  return inboundRules(type, object).flatMap(
    ({ sources, ports }) => sources.filter(isWorld).flatMap(
      (source) => ports.flatMap((range) => {
        const grade = portGrade(range);
        return grade === void 0 ? [] : [{ id: `${source} ${range.from}-${range.to}`, ...grade }];
      })
    )
  );
}
function aclOpenings(object) {
  if (readText(object, "rule_action")?.toLowerCase() !== "allow" || read(object, "egress") === true) return [];
  const sources = [...readTexts(object, "cidr_block"), ...readTexts(object, "ipv6_cidr_block")].filter(isWorld);
  const all = ["-1", "all"].includes(readText(object, "protocol") ?? "");
  const [from, to] = [readNumber(object, "from_port"), readNumber(object, "to_port")];
  const grade = portGrade(all || from === void 0 || to === void 0 ? ALL_PORTS : { from, to });
  if (grade === void 0 || !all && (from ?? 0) >= 1024) return [];
  return sources.map((source) => ({ id: `${source} acl`, words: grade.words, severity: SEVERITIES[1] }));
}

// src/dangers/infra/node-pool-delete.ts
var node_pool_delete_default = defineDanger({
  title: "node pool destroyed",
  harm: "outage",
  severity: "high",
  why: "All pods of the pool are evicted at once, whether or not there is room for them elsewhere.",
  help: "add the new pool, cordon and drain the old one, then destroy it",
  safeWhen: "it only changes in place",
  types: typesOf("node-pool-delete"),
  fate: "destroyed",
  find: (change) => destruction(change, "node-pool-delete", "everything that runs on it is evicted")
});

// src/dangers/infra/notification-target-removed.ts
var notification_target_removed_default = defineDanger({
  title: "notification target destroyed",
  harm: "protection-removed",
  severity: "medium",
  why: "Alarms still fire, but nobody hears them.",
  help: "add the new target first and send a test alarm through it",
  safeWhen: "it only changes in place",
  types: typesOf("notification-target-removed"),
  fate: "destroyed",
  find: (change) => destruction(change, "notification-target-removed", "alarms that went there reach nobody")
});

// src/dangers/infra/org-guardrail-removed.ts
var ENFORCED2 = {
  google_organization_policy: [on("boolean_policy.enforced")],
  google_project_organization_policy: [on("boolean_policy.enforced")],
  google_folder_organization_policy: [on("boolean_policy.enforced")],
  google_org_policy_policy: [is("spec.rules.enforce", ["TRUE"])],
  azurerm_management_group_policy_assignment: [on("enforce", true)],
  azurerm_subscription_policy_assignment: [on("enforce", true)],
  azurerm_resource_group_policy_assignment: [on("enforce", true)]
};
var org_guardrail_removed_default = defineDanger({
  title: "guardrail of the organisation taken away",
  harm: "protection-removed",
  severity: "critical",
  why: "It limited everybody below it, and what it forbade is possible from now on in every account or project there.",
  help: "make an exception for the one place that needs it instead of lifting the rule for all",
  safeWhen: "it stays in force",
  types: [.../* @__PURE__ */ new Set([...typesOf("org-guardrail-removed"), ...Object.keys(ENFORCED2)])],
  find(change) {
    return destruction(change, "org-guardrail-removed", "what it forbade is allowed everywhere below") ?? protectionLost(change, ENFORCED2);
  }
});

// src/dangers/infra/permissions-boundary-removed.ts
var BOUNDARIES = {
  aws_iam_role: [set("permissions_boundary")],
  aws_iam_user: [set("permissions_boundary")]
};
var permissions_boundary_removed_default = defineDanger({
  title: "permissions boundary taken away",
  harm: "privilege",
  severity: "critical",
  why: "The boundary is what makes it safe to let others write the policies of a role; without it these policies count in full.",
  help: "keep the boundary; give what is missing inside it",
  safeWhen: "another boundary takes its place",
  types: Object.keys(BOUNDARIES),
  fate: "changed",
  find: (change) => protectionLost(change, BOUNDARIES).map((hit) => ({ ...hit, message: `\`${change.address}\` loses its permissions boundary` }))
});

// src/dangers/infra/pitr-disabled.ts
var pitr_disabled_default = defineDanger({
  title: "point-in-time recovery switched off",
  harm: "protection-removed",
  severity: "critical",
  why: "What could be restored to the second can then be restored to last night at best, and the history so far is dropped.",
  help: "leave it on",
  safeWhen: "it stays on; a new store that spells it out as off is reported as low",
  types: Object.keys(POINT_IN_TIME),
  fate: "left",
  find: (change) => [...protectionLost(change, POINT_IN_TIME), ...createdUnprotected(change, POINT_IN_TIME, "low")]
});

// src/dangers/infra/region-change.ts
var REGION = /* @__PURE__ */ new Set(["region", "location"]);
var region_change_default = defineDanger({
  title: "resource moved to another region",
  harm: "data-loss",
  severity: "critical",
  why: "A resource does not travel: it is destroyed here and created empty elsewhere, perhaps where its data may not be.",
  help: "create it in the new region beside the old one, copy the data, switch over, then destroy the old one",
  safeWhen: "the region stays",
  fate: "destroyed",
  find(change) {
    if (!destroys(change) || !replaces(change) || isDeposed(change)) return void 0;
    const attribute = forcedBy(change, REGION);
    return attribute === void 0 ? void 0 : { message: `\`${change.address}\` is destroyed here and created again in another region (\`${attribute}\`)` };
  }
});

// src/dangers/infra/repetition-mode-change.ts
var repetition_mode_change_default = defineDanger({
  title: "destroyed by a change between `count` and `for_each`",
  harm: "data-loss",
  severity: "high",
  why: "The same objects get other addresses, and without `moved` blocks the old ones are destroyed and new ones created.",
  help: "write one `moved` block per object, from its old address to its new one",
  safeWhen: "`moved` blocks lead every old address to its new one",
  types: typesWithContent(),
  fate: "destroyed",
  find(change) {
    if (!destroys(change) || change.plan.actionReason !== "delete_because_wrong_repetition" || contentSeverity(change.type) === void 0)
      return void 0;
    return {
      message: `\`${change.address}\` is destroyed, though only its way of repetition changes`,
      help: `\`moved { from = ${change.address}, to = ${change.address.replace(/\[[^\]]*\]$/, "")}[NEW_KEY] }\``
    };
  }
});

// src/dangers/infra/replace-by-encryption-change.ts
var ENCRYPTION = /* @__PURE__ */ new Set([
  "storage_encrypted",
  "encrypted",
  "kms_key_id",
  "kms_key_arn",
  "kms_key_name",
  "disk_encryption_key",
  "disk_encryption_set_id",
  "encryption_spec",
  "encryption_key_name",
  "encryption_config",
  "encryption_configuration",
  "encryption_info",
  "encrypt_at_rest",
  "at_rest_encryption_enabled",
  "transit_encryption_enabled",
  "server_side_encryption"
]);
var replace_by_encryption_change_default = defineDanger({
  title: "store replaced because its encryption changes",
  harm: "data-loss",
  severity: "high",
  why: "Encryption is the right goal, but a replacement reaches it by throwing the data away.",
  help: "take a snapshot, copy it with the new key, restore from the copy, and import the restored resource",
  safeWhen: "the encryption changes in place",
  types: typesWithContent(),
  fate: "destroyed",
  find(change) {
    if (!replacesContent(change)) return void 0;
    const attribute = forcedBy(change, ENCRYPTION);
    return attribute === void 0 ? void 0 : { message: `${loss(change)}: the data is not encrypted anew, but lost`, key: attribute };
  }
});

// src/dangers/infra/replace-by-engine-downgrade.ts
var VERSIONS2 = [
  "engine_version",
  "database_version",
  "version",
  "cluster_version",
  "kafka_version",
  "kubernetes_version",
  "min_master_version"
];
var replace_by_engine_downgrade_default = defineDanger({
  title: "older engine version",
  harm: "data-loss",
  severity: "critical",
  why: "No engine goes back a version in place: the plan fails while it is applied, or the data is lost in a replacement.",
  help: "keep the version that runs; to go back, restore a backup into a new instance of the older version and switch over",
  safeWhen: "the version rises, or only gets more exact (`16` to `16.3`)",
  types: typesWithContent(),
  fate: "changed",
  find(change) {
    if (!existed(change) || !leaves(change) || contentSeverity(change.type) === void 0) return void 0;
    for (const path2 of VERSIONS2) {
      const before = readText(change.before, path2);
      const after = before === void 0 ? void 0 : readText(change.after, path2);
      if (before === void 0 || after === void 0 || before === after || (compareVersions(after, before) ?? 0) >= 0) continue;
      const shown2 = `from ${versionNumbers(before).join(".")} to ${versionNumbers(after).join(".")}`;
      return { message: `\`${change.address}\` goes back ${shown2} (\`${path2}\`)`, key: path2 };
    }
    return void 0;
  }
});

// src/dangers/infra/replace-by-identifier-change.ts
var IDENTIFIERS = {
  aws_db_instance: /* @__PURE__ */ new Set(["identifier", "engine", "username", "availability_zone", "db_name"]),
  aws_rds_cluster: /* @__PURE__ */ new Set(["cluster_identifier", "master_username", "engine", "database_name"]),
  aws_dynamodb_table: /* @__PURE__ */ new Set(["name", "hash_key", "range_key"]),
  aws_s3_bucket: /* @__PURE__ */ new Set(["bucket"]),
  aws_efs_file_system: /* @__PURE__ */ new Set(["creation_token"]),
  aws_ebs_volume: /* @__PURE__ */ new Set(["availability_zone"]),
  google_sql_database_instance: /* @__PURE__ */ new Set(["name", "region"]),
  google_storage_bucket: /* @__PURE__ */ new Set(["name", "location"]),
  google_container_cluster: /* @__PURE__ */ new Set(["location", "network"]),
  azurerm_storage_account: /* @__PURE__ */ new Set(["name", "location", "account_kind"]),
  azurerm_postgresql_flexible_server: /* @__PURE__ */ new Set(["name", "location", "delegated_subnet_id"]),
  azurerm_kubernetes_cluster: /* @__PURE__ */ new Set(["dns_prefix", "default_node_pool.vm_size"])
};
var replace_by_identifier_change_default = defineDanger({
  title: "store replaced because its identity changes",
  harm: "data-loss",
  severity: "critical",
  why: "What looks like renaming is a new, empty store and the end of the old one.",
  help: "leave the name as it is; or create the store under the new name beside the old one, copy the data, switch over, then destroy the old one",
  safeWhen: "something else forces the replacement, which `infra/stateful-replace` reports",
  types: Object.keys(IDENTIFIERS),
  fate: "destroyed",
  find(change) {
    const names = IDENTIFIERS[change.type];
    if (names === void 0 || !destroys(change) || !replaces(change) || isDeposed(change)) return void 0;
    const attribute = forcedBy(change, names);
    if (attribute === void 0) return void 0;
    return { message: `${loss(change)}, which makes it another, empty one`, key: attribute };
  }
});

// src/dangers/infra/replace-destroy-first.ts
var SERVING = /* @__PURE__ */ new Set([
  "aws_launch_configuration",
  "aws_ecs_task_set",
  "aws_ecs_capacity_provider",
  "aws_api_gateway_deployment",
  "aws_api_gateway_stage",
  "aws_apigatewayv2_stage",
  "aws_lb_target_group_attachment",
  "aws_autoscaling_attachment",
  "google_compute_instance_template",
  "google_compute_target_https_proxy",
  "google_compute_health_check",
  "google_cloud_run_service",
  "azurerm_lb_backend_address_pool",
  "azurerm_network_interface"
]);
var replace_destroy_first_default = defineDanger({
  title: "serving resource destroyed before its successor exists",
  harm: "outage",
  severity: "high",
  why: "Between the destroy and the create nothing serves, and when the create fails, that lasts.",
  help: "set `lifecycle { create_before_destroy = true }`, with a name that does not collide (`name_prefix`)",
  safeWhen: "the new one is created first; load balancers, node pools, services and certificates are reported by the danger of their loss",
  types: [...SERVING],
  fate: "destroyed",
  find(change) {
    if (!destroys(change) || !replaces(change) || !destroysFirst(change) || isDeposed(change) || !SERVING.has(tableName(change.type)))
      return void 0;
    return { message: `${loss(change)}: nothing serves in between` };
  }
});

// src/dangers/infra/replace-tainted-stateful.ts
var replace_tainted_stateful_default = defineDanger({
  title: "tainted resource with data replaced",
  harm: "data-loss",
  severity: "high",
  why: "A failed earlier apply leaves the mark, and the next apply destroys a live object for it, though nothing in the configuration asks for that.",
  help: "look whether the object is sound; if it is, take the mark off with `terraform untaint` and plan again",
  safeWhen: "the configuration itself asks for the replacement",
  types: typesWithContent(),
  fate: "destroyed",
  find(change) {
    if (!replacesContent(change) || change.plan.actionReason !== "replace_because_tainted") return void 0;
    return {
      message: `\`${change.address}\` is replaced only because an earlier apply left it tainted`,
      help: `look whether the object is sound; if it is: \`terraform untaint '${change.address}'\``
    };
  }
});

// src/dangers/infra/replace-triggered.ts
var REASONS = /* @__PURE__ */ new Set(["replace_by_triggers", "replace_by_request"]);
var replace_triggered_default = defineDanger({
  title: "replacement triggered from elsewhere",
  harm: "outage",
  severity: "medium",
  why: "Nothing in the resource itself changes: a small change elsewhere, or an option of the command, replaces it.",
  help: "look at what `replace_triggered_by` names and whether it should replace this resource; plan without `-replace` otherwise",
  safeWhen: "an attribute of its own forces the replacement",
  fate: "destroyed",
  find(change) {
    if (!destroys(change) || isDeposed(change) || !REASONS.has(change.plan.actionReason ?? "")) return void 0;
    return { message: loss(change) };
  }
});

// src/dangers/plan-predicates/public-statement.ts
var RESTRICTING = /* @__PURE__ */ new Set([
  "aws:sourcearn",
  "aws:sourceaccount",
  "aws:sourceowner",
  "aws:sourceorgid",
  "aws:sourceorgpaths",
  "aws:principalorgid",
  "aws:principalorgpaths",
  "aws:principalarn",
  "aws:principalaccount",
  "aws:principalservicename",
  "aws:sourcevpc",
  "aws:sourcevpce",
  "aws:sourceip",
  "aws:vpcsourceip",
  "aws:userid",
  "aws:username",
  "kms:calleraccount",
  "kms:viaservice",
  "lambda:functionurlauthtype",
  "s3:dataaccesspointaccount",
  "s3:dataaccesspointarn",
  "s3:accesspointnetworkorigin",
  "elasticfilesystem:accessedviamounttarget",
  "ec2:sourceinstancearn"
]);
function isPublic(statement2, all) {
  return statement2.allows && isForEverybody(statement2) && !statement2.conditions.some(restricts) && !all.some((other) => takesBack(other, statement2));
}
function isForEverybody(statement2) {
  return statement2.exceptPrincipals || statement2.principals.some(([, value]) => /^(\*|arn:aws[a-z-]*:iam::\*:.*)$/.test(value));
}
function restricts({ operator, key, values }) {
  const positive = !operator.includes("not") && !operator.endsWith("ifexists") && operator !== "null";
  const narrow = values.length === 0 || values.some((value) => value !== "*" && value !== "0.0.0.0/0" && value !== "::/0");
  return positive && narrow && RESTRICTING.has(key);
}
function takesBack(other, statement2) {
  if (other.allows || !isForEverybody(other)) return false;
  const excepting = other.conditions.some(({ operator, key }) => operator.includes("not") && RESTRICTING.has(key));
  return excepting && statement2.actions.every((action) => other.actions.some((pattern) => covers(pattern, action)));
}

// src/dangers/infra/resource-policy-public.ts
var resource_policy_public_default = defineDanger({
  title: "resource opened to everybody by its policy",
  harm: "exposure",
  severity: "critical",
  why: "Anybody with an AWS account, and often anybody at all, can do what the statement allows.",
  help: "name the principals, or add a condition on `aws:PrincipalOrgID`, `aws:SourceArn` or `aws:SourceAccount`",
  safeWhen: "a condition ties it to an organisation, account, resource or network; it was so before; a domain inside a VPC counts as medium",
  types: [...Object.keys(RESOURCE_POLICIES), "aws_lambda_permission", "aws_lambda_function_url"],
  fate: "left",
  find(change) {
    if (!leaves(change)) return void 0;
    if (change.type === "aws_lambda_permission") {
      const open = readText(change.after, "principal") === "*" && readText(change.before, "principal") !== "*";
      const tied = ["source_arn", "source_account", "principal_org_id"].some((path2) => read(change.after, path2) !== void 0);
      if (!open || tied || read(change.after, "function_url_auth_type") === "AWS_IAM") return void 0;
      return {
        message: `\`${change.address}\` lets anybody call the function`,
        help: "set `source_arn` or `source_account`",
        key: "principal"
      };
    }
    if (change.type === "aws_lambda_function_url") {
      if (readText(change.after, "authorization_type") !== "NONE" || readText(change.before, "authorization_type") === "NONE")
        return void 0;
      return {
        message: `\`${change.address}\` lets anybody call the function without logging in`,
        help: 'set `authorization_type = "AWS_IAM"`',
        key: "authorization_type"
      };
    }
    const kept = RESOURCE_POLICIES[change.type];
    if (kept === void 0) return void 0;
    const added = addedPowers(
      change,
      kept.paths,
      (statement2, all) => isPublic(statement2, all) ? [{ id: [...statement2.actions, ...statement2.exceptActions.map((action) => `!${action}`)].toSorted().join() }] : []
    );
    if (added.length === 0) return void 0;
    const inside = read(change.after, "vpc_options.subnet_ids") !== void 0 || readText(change.after, "vpc_options.vpc_id") !== void 0;
    return { message: `\`${change.address}\` opens ${kept.what} to everybody`, severity: inside ? "medium" : "critical", key: "policy" };
  }
});

// src/dangers/infra/retention-lowered.ts
var RETENTION2 = {
  aws_db_instance: ["backup_retention_period"],
  aws_rds_cluster: ["backup_retention_period"],
  aws_docdb_cluster: ["backup_retention_period"],
  aws_neptune_cluster: ["backup_retention_period"],
  aws_redshift_cluster: ["automated_snapshot_retention_period", "manual_snapshot_retention_period"],
  aws_elasticache_replication_group: ["snapshot_retention_limit"],
  aws_elasticache_cluster: ["snapshot_retention_limit"],
  aws_memorydb_cluster: ["snapshot_retention_limit"],
  aws_kinesis_stream: ["retention_period"],
  aws_sqs_queue: ["message_retention_seconds"],
  google_sql_database_instance: [
    "settings.backup_configuration.backup_retention_settings.retained_backups",
    "settings.backup_configuration.transaction_log_retention_days"
  ],
  azurerm_postgresql_server: ["backup_retention_days"],
  azurerm_mysql_server: ["backup_retention_days"],
  azurerm_postgresql_flexible_server: ["backup_retention_days"],
  azurerm_mysql_flexible_server: ["backup_retention_days"],
  azurerm_mssql_database: ["short_term_retention_policy.retention_days"],
  azurerm_eventhub: ["message_retention"],
  snowflake_table: ["data_retention_time_in_days"],
  snowflake_schema: ["data_retention_time_in_days"],
  snowflake_database: ["data_retention_time_in_days"],
  kafka_topic: ["config.retention\\.ms"],
  aiven_kafka_topic: ["config.retention_ms"],
  confluent_kafka_topic: ["config.retention\\.ms"]
};
var OFF_AT_ZERO = /* @__PURE__ */ new Set(["backup_retention_period", "automated_snapshot_retention_period", "snapshot_retention_limit"]);
var retention_lowered_default = defineDanger({
  title: "retention shortened",
  harm: "data-loss",
  severity: "high",
  why: "Most services prune what is older than the new limit at once.",
  help: "keep the longer retention, or copy what is older elsewhere first",
  safeWhen: "it stays or grows; no retention at all is `infra/backups-disabled`",
  types: Object.keys(RETENTION2),
  fate: "changed",
  find(change) {
    return loweredNumbers(change, RETENTION2).filter(
      ({ path: path2, after }) => after !== 0 || !OFF_AT_ZERO.has(path2) || change.type.startsWith("aws_docdb") || change.type.startsWith("aws_neptune")
    ).map(({ path: path2, before, after }) => ({
      message: `\`${change.address}\` shortens \`${path2}\` from ${before} to ${after}`,
      help: `keep \`${path2} = ${before}\`, or copy what is older elsewhere first`,
      key: path2,
      ...after === 0 ? { severity: "critical" } : {}
    }));
  }
});

// src/dangers/infra/route-or-gateway-delete.ts
var route_or_gateway_delete_default = defineDanger({
  title: "route or gateway destroyed",
  harm: "outage",
  severity: "high",
  why: "A missing default route is a total outage of the subnets that used it, and the address of a NAT gateway is known to others.",
  help: "add the new route or gateway first, then take the old one away in a change of its own",
  safeWhen: "only its tags change",
  types: typesOf("route-or-gateway-delete"),
  fate: "destroyed",
  find: (change) => destruction(change, "route-or-gateway-delete", "traffic that went this way is dropped")
});

// src/dangers/infra/saas-admin-granted.ts
var POWERS = {
  okta_user_admin_roles: (object) => readTexts(object, "admin_roles").filter((role) => /^(SUPER_ADMIN|ORG_ADMIN|APP_ADMIN)$/.test(role)),
  okta_group_role: (object) => readTexts(object, "role_type").filter((role) => /^(SUPER_ADMIN|ORG_ADMIN|APP_ADMIN)$/.test(role)),
  gitlab_group_membership: (object) => readTexts(object, "access_level").filter((level) => level === "owner"),
  gitlab_project_membership: (object) => readTexts(object, "access_level").filter((level) => level === "owner" || level === "maintainer"),
  snowflake_grant_account_role: (object) => readTexts(object, "role_name").filter((role) => /^"?(ACCOUNTADMIN|SECURITYADMIN|ORGADMIN)"?$/i.test(role)),
  mongodbatlas_project_invitation: (object) => readTexts(object, "roles").filter((role) => /^[A-Z_]{1,40}_OWNER$/.test(role)),
  mongodbatlas_org_invitation: (object) => readTexts(object, "roles").filter((role) => /^[A-Z_]{1,40}_OWNER$/.test(role)),
  postgresql_role: (object) => ["superuser", "bypass_row_level_security", "replication"].filter((flag) => read(object, flag) === true),
  datadog_user: (object) => readText(object, "access_role") === "adm" ? ["adm"] : []
};
var saas_admin_granted_default = defineDanger({
  title: "administrator of another service",
  harm: "privilege",
  severity: "high",
  why: "There, too, an administrator can read everything and switch off what protects it.",
  help: "grant a role made for the task",
  safeWhen: "the role was held before",
  types: Object.keys(POWERS),
  find(change) {
    const powers2 = POWERS[change.type];
    if (powers2 === void 0 || !leaves(change)) return void 0;
    const before = change.before === null ? [] : powers2(change.before);
    const added = powers2(change.after).filter((power) => !before.includes(power));
    return added.length === 0 ? void 0 : { message: `\`${change.address}\` grants ${added.map((power) => `\`${power}\``).join(", ")}`, key: added.toSorted().join() };
  }
});

// src/dangers/infra/scaled-to-zero.ts
var scaled_to_zero_default = defineDanger({
  title: "scaled to zero",
  harm: "outage",
  severity: "high",
  why: "It is an outage without a single deletion in the plan.",
  help: "leave at least one running until the traffic has gone elsewhere",
  safeWhen: "something is left running; it was zero before",
  types: Object.keys(COUNTS),
  fate: "changed",
  find(change) {
    const zero = loweredNumbers(change, COUNTS).filter(({ before, after }) => after === 0 && before > 0);
    const [first] = zero;
    return first && { message: `\`${change.address}\` is scaled from ${first.before} to 0 (\`${first.path}\`)`, key: "zero" };
  }
});

// src/dangers/infra/secret-delete.ts
var VERSIONS3 = /* @__PURE__ */ new Set([
  "aws_secretsmanager_secret_version",
  "google_secret_manager_secret_version",
  "random_password",
  "tls_private_key"
]);
var secret_delete_default = defineDanger({
  title: "secret destroyed",
  harm: "outage",
  severity: "critical",
  why: "Workloads that read it cannot start, and its value is often written down nowhere else.",
  help: "look in the audit log for who reads it; destroy it with the longest recovery window",
  safeWhen: "a version of it is replaced, which is how secrets are rotated",
  types: typesOf("secret-delete"),
  fate: "destroyed",
  find(change) {
    if (replaces(change) && VERSIONS3.has(change.type)) return void 0;
    const atOnce = readNumber(change.before, "recovery_window_in_days") === 0;
    return destruction(
      change,
      "secret-delete",
      `what reads it cannot start${atOnce ? ", and without a recovery window it cannot be brought back" : ""}`
    );
  }
});

// src/dangers/infra/security-service-disabled.ts
var DETECTION = {
  aws_guardduty_detector: [on("enable", true)],
  aws_config_configuration_recorder_status: [on("is_enabled")],
  aws_macie2_account: [is("status", ["ENABLED"], "ENABLED")],
  aws_cloudtrail: [
    on("enable_logging", true),
    on("is_multi_region_trail"),
    on("enable_log_file_validation"),
    on("include_global_service_events", true)
  ],
  azurerm_security_center_subscription_pricing: [is("tier", ["Standard"])]
};
var security_service_disabled_default = defineDanger({
  title: "detection of attacks switched off",
  harm: "protection-removed",
  severity: "critical",
  why: "Nobody sees an intruder from now on, which is why intruders do this first.",
  help: "leave it on; filter its findings where they are noise",
  safeWhen: "it stays on in as many places; a new one that is switched off counts as medium",
  types: [.../* @__PURE__ */ new Set([...typesOf("security-service-disabled"), ...Object.keys(DETECTION)])],
  find(change) {
    return destruction(change, "security-service-disabled", "it detects nothing any more") ?? [
      ...protectionLost(change, DETECTION),
      ...createdBelowDefault(change, DETECTION, "medium")
    ];
  }
});

// src/dangers/infra/snapshot-or-backup-delete.ts
var snapshot_or_backup_delete_default = defineDanger({
  title: "backup or snapshot destroyed",
  harm: "data-loss",
  severity: "critical",
  why: "What is removed here is the way back from every other mistake.",
  help: "keep it until a newer copy was restored once for practice; let its own retention expire it rather than a plan",
  safeWhen: "replacements are left to `infra/stateful-replace`",
  types: typesOf("snapshot-or-backup-delete"),
  fate: "destroyed",
  find: (change) => destruction(change, "snapshot-or-backup-delete", "the copy that a restore would need is lost")
});

// src/dangers/infra/snapshot-or-image-shared.ts
var SHARED = {
  aws_ami_launch_permission: (object) => readText(object, "group") === "all",
  aws_ami: (object) => read(object, "public") === true,
  aws_db_snapshot: (object) => readTexts(object, "shared_accounts").includes("all"),
  aws_db_cluster_snapshot: (object) => readTexts(object, "shared_accounts").includes("all"),
  aws_ebs_snapshot_block_public_access: (object) => readText(object, "state") === "unblocked",
  aws_snapshot_create_volume_permission: (object) => readText(object, "account_id") === "all",
  azurerm_shared_image_gallery: (object) => readText(object, "sharing.permission") === "Community"
};
var snapshot_or_image_shared_default = defineDanger({
  title: "snapshot or image shared with everybody",
  harm: "exposure",
  severity: "critical",
  why: "Everybody can make a copy of the disk or database and keep it, however soon the share is taken back.",
  help: "name the accounts that need it",
  safeWhen: "single accounts are named; it was shared before",
  types: Object.keys(SHARED),
  fate: "left",
  find(change) {
    const shared = SHARED[change.type];
    if (shared === void 0 || !leaves(change) || !shared(change.after)) return void 0;
    if (change.before !== null && shared(change.before)) return void 0;
    return { message: `\`${change.address}\` is shared with everybody` };
  }
});

// src/dangers/infra/soft-delete-disabled.ts
var WINDOWS = {
  azurerm_key_vault: ["soft_delete_retention_days"],
  azurerm_storage_account: [
    "blob_properties.delete_retention_policy.days",
    "blob_properties.container_delete_retention_policy.days",
    "share_properties.retention_policy.days"
  ],
  google_storage_bucket: ["soft_delete_policy.retention_duration_seconds"]
};
var soft_delete_disabled_default = defineDanger({
  title: "soft delete switched off or shortened",
  harm: "protection-removed",
  severity: "critical",
  why: "Soft delete is the only way to undo a deletion in a cloud.",
  help: "keep soft delete on, with the longest time you can afford",
  safeWhen: "it stays on for at least as long; a new vault that switches off what its provider has on counts as medium",
  types: [.../* @__PURE__ */ new Set([...Object.keys(SOFT_DELETE), ...Object.keys(WINDOWS)])],
  fate: "left",
  find(change) {
    const off2 = [...protectionLost(change, SOFT_DELETE), ...createdBelowDefault(change, SOFT_DELETE, "medium")];
    const shorter = loweredNumbers(change, WINDOWS).filter(({ after }) => after > 0);
    return [
      ...off2,
      ...shorter.map(({ path: path2, before, after }) => ({
        message: `\`${change.address}\` shortens \`${path2}\` from ${before} to ${after}`,
        help: `keep \`${path2} = ${before}\``,
        severity: "high",
        key: path2
      }))
    ];
  }
});

// src/dangers/infra/state-forget.ts
var state_forget_default = defineDanger({
  title: "resource no longer managed",
  harm: "irreversible",
  severity: "high",
  why: "No plan will ever show its changes or its deletion again, and nobody is told when its protection is taken off by hand.",
  help: "write down who owns it from now on; to take it back later, use an `import` block",
  safeWhen: "it is moved within the state",
  find(change) {
    if (!isPlanned(change) || !change.plan.actions.includes("forget")) return void 0;
    const kept = change.plan.actions.includes("create") ? ", and a new one is created beside it" : "";
    return {
      message: `\`${change.address}\` is no longer managed, and lives on${kept}`,
      severity: contentSeverity(change.type) === "critical" ? "critical" : "high"
    };
  }
});

// src/dangers/infra/state-move-with-change.ts
var state_move_with_change_default = defineDanger({
  title: "moved and changed at once",
  harm: "unknown",
  severity: "medium",
  why: "A move should change nothing. Where it does, the block may pair two different objects, and the move hides the change from readers.",
  help: "move first, in a plan that changes nothing, and change afterwards",
  safeWhen: "the move alone is planned",
  find(change) {
    if (!isPlanned(change) || change.plan.previousAddress === void 0 || change.plan.previousAddress === change.address) return void 0;
    if (change.plan.actions.every((action) => action === "no-op" || action === "read")) return void 0;
    return { message: `\`${change.address}\` is moved from \`${change.plan.previousAddress}\` and changed in the same step` };
  }
});

// src/dangers/infra/stateful-delete.ts
var stateful_delete_default = defineDanger({
  title: "resource that holds data destroyed",
  harm: "data-loss",
  severity: "critical",
  why: "Its data is gone as soon as the plan is applied; the reason in the plan often shows that only the code was rearranged.",
  help: "take a backup and restore it once; turn deletion protection on; or let Terraform only forget it with a `removed` block (`lifecycle { destroy = false }`)",
  safeWhen: "it is only forgotten or moved; disks, tables, queues, clusters, keys and others with a danger of their own are left to that one; machines to `infra/vm-delete-with-attached-disks`",
  types: typesOf("stateful-delete"),
  fate: "destroyed",
  find: (change) => destruction(change, "stateful-delete", `${contents(change.type)} is lost`)
});

// src/dangers/infra/stateful-delete-without-final-snapshot.ts
var FINAL_COPY = {
  aws_db_instance: { attribute: "skip_final_snapshot", none: true, unset: false },
  aws_rds_cluster: { attribute: "skip_final_snapshot", none: true, unset: false },
  aws_docdb_cluster: { attribute: "skip_final_snapshot", none: true, unset: false },
  aws_neptune_cluster: { attribute: "skip_final_snapshot", none: true, unset: false },
  aws_redshift_cluster: { attribute: "skip_final_snapshot", none: true, unset: false },
  aws_lightsail_database: { attribute: "skip_final_snapshot", none: true, unset: false },
  aws_elasticache_replication_group: { attribute: "final_snapshot_identifier", none: "", unset: "" },
  aws_memorydb_cluster: { attribute: "final_snapshot_name", none: "", unset: "" },
  aws_ebs_volume: { attribute: "final_snapshot", none: false, unset: false },
  aws_fsx_windows_file_system: { attribute: "skip_final_backup", none: true, unset: false }
};
var stateful_delete_without_final_snapshot_default = defineDanger({
  title: "database or disk destroyed without a final snapshot",
  harm: "irreversible",
  severity: "critical",
  why: "The snapshot at the end is the last copy. The value in the state counts, so that turning it on in the same plan does not help.",
  help: "turn the final snapshot on and apply that in a change of its own, before the resource is destroyed",
  safeWhen: "the state asks for a final snapshot",
  source: "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/db_instance#skip_final_snapshot",
  types: Object.keys(FINAL_COPY),
  fate: "destroyed",
  find(change) {
    const copy = FINAL_COPY[change.type];
    if (copy === void 0 || !destroys(change) || isDeposed(change)) return void 0;
    if ((read(change.before, copy.attribute) ?? copy.unset) !== copy.none) return void 0;
    const setting = copy.none === "" ? `\`${copy.attribute}\`` : `\`${copy.attribute} = ${String(!copy.none)}\``;
    return {
      message: `${loss(change)}, and \`${copy.attribute}\` leaves no last copy`,
      help: `set ${setting} and apply that in a change of its own, before \`${change.address}\` is destroyed`,
      key: copy.attribute
    };
  }
});

// src/dangers/infra/stateful-replace.ts
var stateful_replace_default = defineDanger({
  title: "resource that holds data replaced",
  harm: "data-loss",
  severity: "critical",
  why: "The new resource starts empty, whichever of the two comes first.",
  help: "find a way in place for the attribute that forces it; or build the new one beside it, copy the data, switch over, and destroy the old one in a change of its own",
  safeWhen: "it changes in place; single objects, and types that hold nothing of their own, are left out",
  types: typesWithContent(),
  fate: "destroyed",
  find(change) {
    if (!replacesContent(change)) return void 0;
    const severity = contentSeverity(change.type);
    return {
      message: `${loss(change)}: the new one starts without ${contents(change.type)}`,
      ...severity === void 0 ? {} : { severity },
      ...advice(keepAdvice(change) ?? attributeAdvice(change.plan.replacePaths))
    };
  }
});
function attributeAdvice(paths) {
  const [first] = paths;
  if (first === void 0) return void 0;
  return `take the change of \`${first}\` out of this plan, or build the new one beside it, copy the data, switch over, and destroy the old one in a change of its own`;
}

// src/dangers/infra/static-ip-release.ts
var static_ip_release_default = defineDanger({
  title: "reserved address released",
  harm: "irreversible",
  severity: "high",
  why: "Allow-lists of partners, DNS records and clients know the address; nobody can get it back.",
  help: "keep the address reserved until all who know it were moved; `moved` blocks keep it over a refactoring",
  safeWhen: "only what it is attached to changes",
  types: typesOf("static-ip-release"),
  fate: "destroyed",
  find: (change) => destruction(change, "static-ip-release", "the address goes back to the pool and can never be had again")
});

// src/dangers/infra/storage-shrink.ts
var storage_shrink_default = defineDanger({
  title: "storage made smaller",
  harm: "data-loss",
  severity: "high",
  why: "Storage only grows in place: the plan fails while it is applied, or replaces the disk and loses what is on it.",
  help: "create a smaller one beside it, copy the data, switch over; or leave the size",
  safeWhen: "it grows",
  types: Object.keys(SIZES),
  fate: "changed",
  find(change) {
    return loweredNumbers(change, SIZES).map(({ path: path2, before, after }) => ({
      message: `\`${change.address}\` shrinks \`${path2}\` from ${before} to ${after}${replaces(change) ? ", which replaces it" : ", which the service refuses"}`,
      help: `keep \`${path2} = ${before}\``,
      key: path2,
      severity: replaces(change) ? "critical" : "high"
    }));
  }
});

// src/dangers/infra/stream-or-queue-delete.ts
var stream_or_queue_delete_default = defineDanger({
  title: "queue or stream destroyed",
  harm: "data-loss",
  severity: "high",
  why: "What is still in it is lost, and whoever writes to it fails at once.",
  help: "stop the producers, let the consumers drain it, then destroy it in a change of its own",
  safeWhen: "replacements are left to `infra/stateful-replace`",
  types: typesOf("stream-or-queue-delete"),
  fate: "destroyed",
  find: (change) => destruction(change, "stream-or-queue-delete", "messages not yet delivered are lost, and producers begin to fail")
});

// src/dangers/infra/tls-weakened.ts
var ENCRYPTED = {
  aws_lb_listener: [is("protocol", ["HTTPS", "TLS"])],
  aws_cloudfront_distribution: [is("default_cache_behavior.viewer_protocol_policy", ["https-only", "redirect-to-https"])],
  aws_elasticache_replication_group: [on("transit_encryption_enabled")],
  aws_memorydb_cluster: [on("tls_enabled", true)],
  aws_opensearch_domain: [on("domain_endpoint_options.enforce_https"), on("node_to_node_encryption.enabled")],
  aws_elasticsearch_domain: [on("domain_endpoint_options.enforce_https"), on("node_to_node_encryption.enabled")],
  aws_msk_cluster: [is("encryption_info.encryption_in_transit.client_broker", ["TLS"], "TLS")],
  azurerm_storage_account: [on("https_traffic_only_enabled", true), on("enable_https_traffic_only", true)],
  azurerm_linux_web_app: [on("https_only")],
  azurerm_windows_web_app: [on("https_only")],
  azurerm_linux_function_app: [on("https_only")],
  azurerm_redis_cache: [off("non_ssl_port_enabled", false), off("enable_non_ssl_port", false)],
  azurerm_postgresql_server: [on("ssl_enforcement_enabled")],
  azurerm_mysql_server: [on("ssl_enforcement_enabled")],
  google_sql_database_instance: [
    on("settings.ip_configuration.require_ssl"),
    is("settings.ip_configuration.ssl_mode", ["ENCRYPTED_ONLY", "TRUSTED_CLIENT_CERTIFICATE_REQUIRED"])
  ],
  cloudflare_zone_settings_override: [is("settings.ssl", ["full", "strict", "origin_pull"])]
};
var VERSIONS4 = {
  aws_lb_listener: ["ssl_policy"],
  aws_cloudfront_distribution: ["viewer_certificate.minimum_protocol_version"],
  aws_opensearch_domain: ["domain_endpoint_options.tls_security_policy"],
  aws_api_gateway_domain_name: ["security_policy"],
  google_compute_ssl_policy: ["min_tls_version"],
  azurerm_storage_account: ["min_tls_version"],
  azurerm_mssql_server: ["minimum_tls_version"],
  azurerm_redis_cache: ["minimum_tls_version"],
  azurerm_linux_web_app: ["site_config.minimum_tls_version"],
  azurerm_eventhub_namespace: ["minimum_tls_version"],
  azurerm_servicebus_namespace: ["minimum_tls_version"]
};
var tls_weakened_default = defineDanger({
  title: "TLS weakened or switched off",
  harm: "exposure",
  severity: "high",
  why: "What is sent can be read or changed on the way, or with ciphers that are known to be broken.",
  help: "keep TLS 1.2 or later and redirect clear text to it",
  safeWhen: "as strong as before; a new resource that switches off what its provider has on counts as medium",
  types: [.../* @__PURE__ */ new Set([...Object.keys(ENCRYPTED), ...Object.keys(VERSIONS4)])],
  find: (change) => [...protectionLost(change, ENCRYPTED), ...createdBelowDefault(change, ENCRYPTED, "medium"), ...versionsLowered(change)]
});
function versionsLowered(change) {
  if (!existed(change) || !leaves(change)) return [];
  return (VERSIONS4[tableName(change.type)] ?? []).flatMap((path2) => {
    const [before, after] = [tlsVersion(readText(change.before, path2)), tlsVersion(readText(change.after, path2))];
    if (before === void 0 || after === void 0 || after >= before) return [];
    return [
      {
        message: `\`${change.address}\` accepts TLS 1.${after} where TLS 1.${before} was the least (\`${path2}\`)`,
        help: `keep \`${path2}\` as it is`,
        key: path2
      }
    ];
  });
}
function tlsVersion(text) {
  if (text === void 0) return void 0;
  const policy = /^ELBSecurityPolicy-(.*)$/.exec(text)?.[1];
  if (policy !== void 0) {
    const minor2 = /(?:TLS13-1-|TLS-1-|-1-)(\d)/.exec(policy)?.[1];
    return minor2 === void 0 ? 0 : Number(minor2);
  }
  if (!/^(TLS|SSL|Policy-Min-TLS|\d)/i.test(text)) return void 0;
  const [, minor] = versionNumbers(text);
  return minor === void 0 || minor > 3 ? 0 : minor;
}

// src/dangers/infra/trust-policy-opened.ts
var SHARED_ISSUERS = [
  "token.actions.githubusercontent.com",
  "gitlab.com",
  "app.terraform.io",
  "oidc.circleci.com",
  "agent.buildkite.com"
];
var GUARDS3 = /* @__PURE__ */ new Set(["sts:externalid", "aws:principalorgid", "aws:sourcearn", "aws:sourceaccount"]);
var trust_policy_opened_default = defineDanger({
  title: "role opened to others",
  harm: "privilege",
  severity: "critical",
  why: "Whoever the trust policy names can become the role and do all it may do.",
  help: "name the principals; tie tokens to one repository and branch with a condition on `sub`, other accounts with `sts:ExternalId`",
  safeWhen: "only services, the own account or conditions that name the caller; who was trusted before does not count again",
  types: ["aws_iam_role"],
  find(change) {
    if (change.type !== "aws_iam_role" || !leaves(change)) return void 0;
    const own = accountOf2(readText(change.before, "arn") ?? "");
    const added = addedPowers(change, ["assume_role_policy"], (statement2, all) => openings2(statement2, all, own));
    const [old, document] = [readText(change.before, "assume_role_policy"), readText(change.after, "assume_role_policy")];
    const [before, after] = old === document ? [[], []] : [policyStatements(old) ?? [], policyStatements(document) ?? []];
    return [...added, ...guardsLost(before, after)].map(({ id, message, severity }) => ({
      message: `\`${change.address}\` ${message}`,
      severity,
      key: id
    }));
  }
});
function openings2(statement2, all, own) {
  if (!statement2.allows) return [];
  if (isPublic(statement2, all)) return [{ id: "anybody", message: "can be assumed by anybody", severity: "critical" }];
  return statement2.principals.flatMap(([kind, value]) => {
    if (kind === "Federated") return issuerOpening(value, statement2.conditions);
    const account = kind === "AWS" ? accountOf2(value) : void 0;
    if (account === void 0 || own === void 0 || account === own) return [];
    return [{ id: `account ${account}`, message: `can be assumed from account ${account}`, severity: "high" }];
  });
}
function issuerOpening(issuer, conditions2) {
  const shared = SHARED_ISSUERS.find((one) => issuer.includes(one));
  if (shared === void 0) return [];
  const subjects = conditions2.filter(
    ({ key, operator }) => key.startsWith(shared) && /:(sub|repository|repository_owner|repository_id|organization)$/.test(key) && !operator.includes("not")
  );
  if (subjects.some(({ values }) => values.length > 0 && values.every(isNarrow))) return [];
  return [{ id: `issuer ${shared}`, message: `can be assumed by anybody with a token of ${shared}`, severity: "critical" }];
}
function isNarrow(subject) {
  const named = subject.replace(/^(repo|project_path|organization):/, "");
  return !/^[*?]/.test(named) && named !== "";
}
function guardsLost(before, after) {
  return before.flatMap((old) => {
    const same = after.find((statement2) => statement2.allows && principalsOf(statement2) === principalsOf(old));
    if (same === void 0 || !old.allows) return [];
    return old.conditions.filter(({ key }) => GUARDS3.has(key) && !same.conditions.some((condition) => condition.key === key)).map(({ key }) => ({ id: `guard ${key}`, message: `no longer asks for \`${key}\``, severity: "high" }));
  });
}
function principalsOf(statement2) {
  return statement2.principals.map(([kind, value]) => `${kind} ${value}`).toSorted().join();
}
function accountOf2(principal) {
  return /^(?:arn:aws[a-z-]*:(?:iam|sts)::)?(\d{12})(?::|$)/.exec(principal)?.[1];
}

// src/dangers/infra/unknown-safety-attribute.ts
var TABLES = [
  DELETION_PROTECTION,
  BACKUPS,
  POINT_IN_TIME,
  VERSIONING,
  SOFT_DELETE,
  REPLICATION,
  ENCRYPTION_AT_REST,
  PUBLIC_ACCESS_BLOCK,
  BUCKET_ACCESS,
  DATABASE_ACCESS,
  CLUSTER_ACCESS
];
var unknown_safety_attribute_default = defineDanger({
  title: "protecting setting known only after apply",
  harm: "unknown",
  severity: "medium",
  why: "The plan cannot show whether the protection stays, so nobody who reads it can agree to that.",
  help: "write the value out, or take it from something that is known while planning",
  safeWhen: "the value is known, or was not safe before; a new resource with unknown values is not reported",
  types: [...new Set([...TABLES, SOURCE_PATHS].flatMap((table) => Object.keys(table)))],
  fate: "changed",
  find(change) {
    if (change.plan?.unknownPaths.length === 0 && change.plan.sensitivePaths.length === 0) return void 0;
    const settings = TABLES.flatMap((table) => settingsUndecided(change, table)).map(({ setting }) => setting.path);
    return [.../* @__PURE__ */ new Set([...settings, ...networkUndecided(change)])].map((path2) => ({
      message: `\`${change.address}\` sets \`${path2}\` to something known only after apply`,
      key: path2
    }));
  }
});
function networkUndecided(change) {
  const paths = SOURCE_PATHS[tableName(change.type)];
  if (paths === void 0 || !existed(change) || !leaves(change)) return [];
  if (inboundRules(change.type, change.before).some(({ sources }) => sources.some(isWorld))) return [];
  return paths.filter((path2) => isUndecided(change.after, path2) && !isUndecided(change.before, path2));
}

// src/dangers/infra/user-directory-delete.ts
var user_directory_delete_default = defineDanger({
  title: "user directory destroyed",
  harm: "data-loss",
  severity: "critical",
  why: "Passwords cannot be exported, so every user has to register again.",
  help: "migrate the users to the new directory before the old one is destroyed; turn on deletion protection meanwhile",
  safeWhen: "it only changes in place",
  types: typesOf("user-directory-delete"),
  fate: "destroyed",
  find: (change) => destruction(change, "user-directory-delete", "accounts and passwords of its users are lost and cannot be made again")
});

// src/dangers/infra/versioning-disabled.ts
var versioning_disabled_default = defineDanger({
  title: "versioning of a bucket switched off",
  harm: "protection-removed",
  severity: "high",
  why: "From now on every overwrite and every deletion of an object is final.",
  help: "leave versioning on; let a lifecycle rule remove old versions after some time",
  safeWhen: "it stays on, or it was not on",
  types: Object.keys(VERSIONING),
  find(change) {
    if (change.type !== "aws_s3_bucket_versioning" || !destroys(change) || isDeposed(change) || change.after !== null)
      return protectionLost(change, VERSIONING);
    if (read(change.before, "versioning_configuration.status") !== "Enabled") return void 0;
    return { message: `${loss(change)}: overwrites and deletions in the bucket become final` };
  }
});

// src/dangers/infra/vm-delete-with-attached-disks.ts
var DISK_FLAGS = {
  aws_instance: ["root_block_device.delete_on_termination", "ebs_block_device.delete_on_termination"],
  google_compute_instance: ["boot_disk.auto_delete"],
  azurerm_virtual_machine: ["delete_os_disk_on_termination", "delete_data_disks_on_termination"]
};
var vm_delete_with_attached_disks_default = defineDanger({
  title: "machine destroyed with its disks",
  harm: "data-loss",
  severity: "high",
  why: "The disks that came with the machine go with it, and everything that somebody once stored on them.",
  help: "move what must stay to a volume of its own, or keep the disk (`delete_on_termination = false`, `auto_delete = false`) and apply that first",
  safeWhen: "every disk is kept, by its own flag",
  types: typesOf("vm-delete-with-attached-disks"),
  fate: "destroyed",
  find(change) {
    const flags = (DISK_FLAGS[change.type] ?? []).flatMap((path2) => readAll(change.before, path2));
    const kept = flags.length > 0 && flags.every((flag) => !isUnknown(flag) && flag === false);
    return kept ? void 0 : destruction(change, "vm-delete-with-attached-disks", "its disks go with it");
  }
});

// src/dangers/infra/vpc-or-subnet-delete.ts
var vpc_or_subnet_delete_default = defineDanger({
  title: "network or subnet destroyed",
  harm: "outage",
  severity: "critical",
  why: "Whatever is attached must go too or loses its addresses; a network that is created again is another one.",
  help: "move what is attached first, then destroy the empty network in a change of its own",
  safeWhen: "only its tags or options change",
  types: typesOf("vpc-or-subnet-delete"),
  fate: "destroyed",
  find: (change) => destruction(change, "vpc-or-subnet-delete", "everything attached to it loses its network")
});

// src/dangers/infra/waf-or-ddos-removed.ts
var SHIELDS = {
  azurerm_web_application_firewall_policy: [on("policy_settings.enabled", true), is("policy_settings.mode", ["Prevention"])],
  azurerm_virtual_network: [on("ddos_protection_plan.enable")]
};
var waf_or_ddos_removed_default = defineDanger({
  title: "web firewall or DDoS protection taken away",
  harm: "protection-removed",
  severity: "high",
  why: "Public endpoints behind it meet the internet without a shield.",
  help: "attach the new shield first; let rules only count (not block) while they are tried out",
  safeWhen: "it stays attached and its default action stays the same",
  types: [.../* @__PURE__ */ new Set([...typesOf("waf-or-ddos-removed"), ...Object.keys(SHIELDS)])],
  find(change) {
    if (change.type === "aws_wafv2_web_acl" && existed(change) && leaves(change)) {
      if (read(change.before, "default_action.block") !== void 0 && read(change.after, "default_action.allow") !== void 0)
        return { message: `\`${change.address}\` lets through by default what it blocked`, key: "default_action" };
    }
    return destruction(change, "waf-or-ddos-removed", "what it shielded is open to attacks") ?? protectionLost(change, SHIELDS);
  }
});

// src/dangers/sql-predicates/on-operation.ts
function onOperation(ops, look) {
  const names = new Set(typeof ops === "string" ? [ops] : ops);
  return (change) => {
    const sql = change.sql;
    if (!sql || sql.script.direction === "down" || !names.has(sql.operation.op)) return void 0;
    return onOneLine(look(sql.operation, sql, change));
  };
}
function onPostgres(ops, look) {
  return onOperation(ops, (operation, sql, change) => sql.script.dialect === "postgres" ? look(operation, sql, change) : void 0);
}
function onOneLine(found) {
  if (Array.isArray(found)) return found.map((hit) => onOneLine(hit));
  return found?.help?.includes("\n") ? { ...found, help: found.help.replace(/[ \t]*[\r\n]+\s*/g, " ") } : found;
}

// src/dangers/sql-predicates/script-index.ts
var indexes = /* @__PURE__ */ new WeakMap();
function indexOf(script) {
  const known2 = indexes.get(script);
  if (known2) return known2;
  const index = { byOp: /* @__PURE__ */ new Map(), byTable: /* @__PURE__ */ new Map(), positions: /* @__PURE__ */ new Map() };
  for (const statement2 of script.statements)
    for (const operation of statement2.operations) {
      const placed = { operation, statement: statement2, position: index.positions.size };
      index.positions.set(operation, placed.position);
      const list2 = index.byOp.get(operation.op);
      if (list2) list2.push(placed);
      else index.byOp.set(operation.op, [placed]);
    }
  indexes.set(script, index);
  return index;
}
function inScript(sql, ...ops) {
  const { byOp } = indexOf(sql.script);
  const key = ops.join();
  let found = byOp.get(key);
  if (!found) {
    found = ops.length === 1 ? [] : ops.flatMap((op) => byOp.get(op) ?? []).sort((a, b) => a.position - b.position);
    byOp.set(key, found);
  }
  return found;
}
function inScriptOn(sql, table, op) {
  const { byTable } = indexOf(sql.script);
  let tables = byTable.get(op);
  if (!tables) {
    tables = /* @__PURE__ */ new Map();
    for (const placed of inScript(sql, op)) {
      const { operation } = placed;
      const key = formatSqlName(operation.op === "create-index" ? operation.index.table : operation.table);
      const list2 = tables.get(key);
      if (list2) list2.push(placed);
      else tables.set(key, [placed]);
    }
    byTable.set(op, tables);
  }
  return tables.get(formatSqlName(table)) ?? [];
}
function earlier(sql, ...ops) {
  const found = inScript(sql, ...ops);
  return found.slice(0, firstAfter(found, positionOf(sql) - 1));
}
function later(sql, ...ops) {
  const found = inScript(sql, ...ops);
  return found.slice(firstAfter(found, positionOf(sql)));
}
function firstAfter(found, position) {
  let [low, high] = [0, found.length];
  while (low < high) {
    const middle = low + high >> 1;
    if ((found[middle]?.position ?? 0) > position) high = middle;
    else low = middle + 1;
  }
  return low;
}
function positionOf(sql) {
  return indexOf(sql.script).positions.get(sql.operation) ?? -1;
}
function inSameTransaction(sql, other) {
  if (other === sql.statement) return true;
  return sql.statement.transactionNumber >= 0 && other.transactionNumber === sql.statement.transactionNumber;
}

// src/dangers/sql-predicates/new-object.ts
function isNew(sql, type, name, part) {
  return sql.history.createdBefore(sqlKey(type, name, part), sql.statement.ordinal);
}
function isNewTable(sql, table) {
  return isNew(sql, "table", table) || sql.history.isTemporary(table, sql.statement.ordinal) || isNew(sql, "materialized-view", table);
}
function isNewColumn(sql, table, column) {
  return isNewTable(sql, table) || isNew(sql, "column", table, column) || earlier(sql, "add-column").some(({ operation }) => sameName(operation.table, table) && operation.column.name === column);
}
function sameName(a, b) {
  return a.name === b.name && a.schema === b.schema;
}

// src/dangers/sql-predicates/wording.ts
var RESERVED = new Set(
  `all analyse analyze and any array as asc asymmetric authorization binary both case cast check collate collation column concurrently
  constraint create cross current_catalog current_date current_role current_schema current_time current_timestamp current_user default
  deferrable desc distinct do else end except false fetch for foreign freeze from full grant group having ilike in initially inner
  intersect into is isnull join lateral leading left like limit localtime localtimestamp natural not notnull null offset on only or order
  outer overlaps placing primary references returning right select session_user similar some symmetric system_user table tablesample then
  to trailing true union unique user using variadic verbose when where window with`.split(/\s+/)
);
function code(text) {
  const line = text.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, " ").replaceAll("`", "'");
  return `\`${line.length > 160 ? `${line.slice(0, 157)}...` : line}\``;
}
function snippet(sql) {
  const line = sql.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, " ").trim();
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
  const marks = "`".repeat(longest + 1);
  const blank = line.startsWith("`") || line.endsWith("`") ? " " : "";
  return `${marks}${blank}${line}${blank}${marks}`;
}
function codeName(name) {
  return code(formatSqlName(name));
}
function identifier(name) {
  if (/\{\{.*\}\}|[$#]\{.*\}|<%.*%>/.test(name)) return name;
  return /^[a-z_][a-z0-9_]*$/.test(name) && !RESERVED.has(name) ? name : `"${name.replaceAll('"', '""')}"`;
}
function path(name) {
  return name.schema === null || name.schema === "public" ? identifier(name.name) : `${identifier(name.schema)}.${identifier(name.name)}`;
}
function identifiers(names) {
  return names.map(identifier).join(", ");
}
function freshName(...parts) {
  return parts.join("_").replace(/[^A-Za-z0-9_]+/g, "_").slice(0, 63);
}
function literal(text) {
  return `'${text.replaceAll("'", "''")}'`;
}

// src/dangers/sql/add-check-validating.ts
var add_check_validating_default = defineDanger({
  title: "check tested on every row while the table is locked",
  harm: "lock",
  severity: "high",
  why: "The table is locked against reads and writes (ACCESS EXCLUSIVE) while every row is tested, even where the check is about a column that is only being added.",
  help: "add it `NOT VALID`, and validate it in a later transaction: the test then takes a lock that lets reads and writes through",
  safeWhen: "The table was created earlier in the same pull request, or the check is added `NOT VALID` or `NOT ENFORCED`.",
  source: "https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-NOTES",
  find: onPostgres(["add-constraint", "add-column"], (operation, sql) => {
    const { table } = operation;
    if (isNewTable(sql, table)) return void 0;
    const check = operation.op === "add-column" ? operation.column.check : operation.constraint.check;
    if (operation.op === "add-constraint") {
      const { kind, notValid, notEnforced } = operation.constraint;
      if (kind !== "check" || notValid || notEnforced) return void 0;
    } else if (!check) return void 0;
    const named = operation.op === "add-constraint" ? operation.constraint.name : null;
    const about = operation.op === "add-constraint" ? (check?.columns ?? []).slice(0, 2) : [operation.column.name];
    const name = identifier(named ?? freshName(table.name, ...about, "check"));
    return {
      key: named ?? about.join(),
      message: `reads and writes of ${codeName(table)} wait while every row is tested against ${check ? code(check.text) : "the check"}`,
      help: `${snippet(`ALTER TABLE ${path(table)} ADD CONSTRAINT ${name} CHECK (${check?.text ?? "..."}) NOT VALID`)}; then, in another transaction: ${snippet(`ALTER TABLE ${path(table)} VALIDATE CONSTRAINT ${name};`)}`
    };
  })
});

// src/dangers/sql/add-column-default-rewrite.ts
var add_column_default_rewrite_default = defineDanger({
  title: "column added with a default on an old server",
  harm: "lock",
  severity: "high",
  why: "Up to PostgreSQL 10 even a constant default is written into every row: the table is copied under ACCESS EXCLUSIVE.",
  help: "add the column without a default, set the default for new rows, and fill old rows in batches",
  safeWhen: "The server is PostgreSQL 11 or later, or the table was created earlier in the same pull request.",
  source: "https://www.postgresql.org/docs/11/release-11.html",
  find: onPostgres("add-column", (operation, sql) => {
    const { table, column } = operation;
    const value = column.default;
    if (sql.script.server > 10 || !value || value.isNull || column.generated || isNewTable(sql, table)) return void 0;
    if (value.volatility === "volatile" || value.volatility === "unknown") return void 0;
    const [target, name] = [path(table), identifier(column.name)];
    return {
      message: `PostgreSQL ${sql.script.server} copies ${codeName(table)} to write ${code(value.text)} into every row, while reads and writes wait`,
      help: `${snippet(`ALTER TABLE ${target} ADD COLUMN ${name} ${column.type.text}; ALTER TABLE ${target} ALTER COLUMN ${name} SET DEFAULT ${value.text}`)}; then fill old rows in batches`
    };
  })
});

// src/dangers/sql/add-column-identity.ts
var add_column_identity_default = defineDanger({
  title: "identity column added",
  harm: "lock",
  severity: "high",
  why: "A number is drawn for every row: the table is copied under ACCESS EXCLUSIVE.",
  help: "add a plain integer column, number old rows in batches, make it NOT NULL the safe way, and make it an identity then",
  safeWhen: "The table was created earlier in the same pull request.",
  source: "measured on PostgreSQL 15: relfilenode before and after",
  find: onPostgres("add-column", (operation, sql) => {
    const { table, column } = operation;
    if (!column.identity || isNewTable(sql, table)) return void 0;
    return {
      message: `${codeName(table)} is copied under a lock that keeps out reads and writes, to number every row in ${code(column.name)}`,
      help: `${snippet(`ALTER TABLE ${path(table)} ADD COLUMN ${identifier(column.name)} ${column.type.text}`)}; number old rows in batches; last: ${snippet(`ALTER TABLE ${path(table)} ALTER COLUMN ${identifier(column.name)} ADD GENERATED BY DEFAULT AS IDENTITY;`)}`
    };
  })
});

// src/dangers/sql/add-column-inline-foreign-key.ts
var add_column_inline_foreign_key_default = defineDanger({
  title: "column added with a foreign key",
  harm: "lock",
  severity: "high",
  why: "The referenced table is locked against writes too (SHARE ROW EXCLUSIVE). While the new column is NULL in every row this is short; with a default every row is looked up first.",
  help: "add the column first, then the foreign key `NOT VALID`, and validate it in a later transaction",
  safeWhen: "The table was created earlier in the same pull request. A nullable column without a default is reported with severity medium, since nothing has to be checked.",
  source: "measured on PostgreSQL 15: locks in pg_locks, scans in pg_stat_user_tables",
  find: onPostgres("add-column", (operation, sql) => {
    const { table, column } = operation;
    const parent = column.references?.table;
    if (!parent || isNewTable(sql, table)) return void 0;
    const filled = column.default && !column.default.isNull || column.autoIncrement === true || column.identity === true || column.generated !== void 0;
    const name = freshName(table.name, column.name, "fkey");
    return {
      severity: filled ? "high" : "medium",
      message: filled ? `writes to ${codeName(table)} and ${codeName(parent)} wait while every row of the new column is checked` : `writes to ${codeName(parent)} wait too while ${code(column.name)} is added to ${codeName(table)}`,
      help: `add the column without REFERENCES, then: ${snippet(`ALTER TABLE ${path(table)} ADD CONSTRAINT ${identifier(name)} FOREIGN KEY (${identifier(column.name)}) REFERENCES ${path(parent)} NOT VALID`)}; and later: ${snippet(`ALTER TABLE ${path(table)} VALIDATE CONSTRAINT ${identifier(name)};`)}`
    };
  })
});

// src/dangers/sql/add-column-serial.ts
var add_column_serial_default = defineDanger({
  title: "numbered column added",
  harm: "lock",
  severity: "high",
  why: "A number is drawn for every row: the table is copied under ACCESS EXCLUSIVE.",
  help: "add a plain integer column and a sequence, make the sequence the default for new rows, and number old rows in batches",
  safeWhen: "The table was created earlier in the same pull request.",
  source: "measured on PostgreSQL 15: relfilenode before and after",
  find: onPostgres("add-column", (operation, sql) => {
    const { table, column } = operation;
    if (!column.autoIncrement || column.identity || isNewTable(sql, table)) return void 0;
    const type = /small|serial2/.test(column.type.name) ? "smallint" : /big|serial8/.test(column.type.name) ? "bigint" : "integer";
    const sequence = freshName(table.name, column.name, "seq");
    return {
      message: `${codeName(table)} is copied under a lock that keeps out reads and writes, to number every row in ${code(column.name)}`,
      help: `${snippet(
        `ALTER TABLE ${path(table)} ADD COLUMN ${identifier(column.name)} ${type}; CREATE SEQUENCE ${identifier(sequence)} OWNED BY ${path(table)}.${identifier(column.name)}; ALTER TABLE ${path(table)} ALTER COLUMN ${identifier(column.name)} SET DEFAULT nextval(${literal(identifier(sequence))})`
      )}; then number old rows in batches`
    };
  })
});

// src/dangers/sql/add-column-volatile-default.ts
var add_column_volatile_default_default = defineDanger({
  title: "column added with a default computed row by row",
  harm: "lock",
  severity: "high",
  why: "A default that differs from row to row has to be written into every row: the table is copied under ACCESS EXCLUSIVE. A function that is not known may be such.",
  help: "add the column without a default, set the default for new rows, and fill old rows in batches",
  safeWhen: "The table was created earlier in the same pull request, or the default is the same for all rows: constants, casts, `now()`, `current_timestamp`.",
  source: "https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-NOTES",
  find: onPostgres("add-column", (operation, sql) => {
    const { table, column } = operation;
    const value = column.default;
    if (!value || column.autoIncrement || column.identity || column.generated || isNewTable(sql, table)) return void 0;
    if (value.volatility !== "volatile" && value.volatility !== "unknown") return void 0;
    const [target, name] = [path(table), identifier(column.name)];
    return {
      message: `${codeName(table)} is ${value.volatility === "unknown" ? "perhaps " : ""}copied under a lock that keeps out reads and writes, to compute ${code(value.text)} for every row`,
      help: `${snippet(`ALTER TABLE ${target} ADD COLUMN ${name} ${column.type.text}; ALTER TABLE ${target} ALTER COLUMN ${name} SET DEFAULT ${value.text}`)}; then fill old rows in batches`
    };
  })
});

// src/dangers/sql/add-exclusion-constraint.ts
var add_exclusion_constraint_default = defineDanger({
  title: "exclusion constraint built while the table is locked",
  harm: "lock",
  severity: "high",
  why: "Its index is built under ACCESS EXCLUSIVE, and PostgreSQL offers neither `NOT VALID` nor `CONCURRENTLY` for it: reads and writes wait for the whole build.",
  help: "there is no online way: choose a quiet hour, set `lock_timeout`, and try it on a copy to know how long it takes",
  safeWhen: "The table was created earlier in the same pull request.",
  source: "https://www.postgresql.org/docs/current/sql-createtable.html#SQL-CREATETABLE-EXCLUDE",
  find: onPostgres("add-constraint", (operation, sql) => {
    const { constraint, table } = operation;
    if (constraint.kind !== "exclusion" || isNewTable(sql, table)) return void 0;
    return { message: `reads and writes of ${codeName(table)} wait until the index of the exclusion constraint is built` };
  })
});

// src/dangers/sql/add-foreign-key-validating.ts
var add_foreign_key_validating_default = defineDanger({
  title: "foreign key checked while writes wait",
  harm: "lock",
  severity: "high",
  why: "Adding the key locks both tables against writes (SHARE ROW EXCLUSIVE) while every row of the referencing table is looked up in the other.",
  help: "add it `NOT VALID`, and validate it in a later transaction: the check then takes a lock that lets writes through",
  safeWhen: "The referencing table was created earlier in the same pull request, or the key is added `NOT VALID` or `NOT ENFORCED`.",
  source: "https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-DESC-ADD-TABLE-CONSTRAINT",
  find: onPostgres("add-constraint", (operation, sql) => {
    const { constraint, table } = operation;
    if (constraint.kind !== "foreign-key" || constraint.notValid || constraint.notEnforced || isNewTable(sql, table)) return void 0;
    const parent = constraint.references?.table;
    const name = constraint.name ?? freshName(table.name, ...constraint.columns, "fkey");
    const references = parent ? `${path(parent)}${constraint.references?.columns.length ? ` (${identifiers(constraint.references.columns)})` : ""}` : "...";
    const onDelete = constraint.references?.onDelete ? ` ON DELETE ${constraint.references.onDelete.toUpperCase()}` : "";
    const single = sql.statement.operations.length === 1 && constraint.name !== null;
    const add2 = single ? `${sql.statement.text} NOT VALID` : `ALTER TABLE ${path(table)} ADD CONSTRAINT ${identifier(name)} FOREIGN KEY (${identifiers(constraint.columns)}) REFERENCES ${references}${onDelete} NOT VALID`;
    return {
      key: name,
      message: `writes to ${codeName(table)}${parent ? ` and ${codeName(parent)}` : ""} wait while every row is checked`,
      help: `${snippet(add2)}; then, in another transaction: ${snippet(`ALTER TABLE ${path(table)} VALIDATE CONSTRAINT ${identifier(name)};`)}`
    };
  })
});

// src/dangers/sql/add-generated-stored-column.ts
var add_generated_stored_column_default = defineDanger({
  title: "stored generated column added",
  harm: "lock",
  severity: "high",
  why: "The expression is computed for every row and stored: the table is copied under ACCESS EXCLUSIVE.",
  help: "make it VIRTUAL (PostgreSQL 18 and later), compute it in a view, or fill a plain column from a trigger and in batches",
  safeWhen: "The column is VIRTUAL, or the table was created earlier in the same pull request.",
  source: "measured on PostgreSQL 15: relfilenode before and after",
  find: onOperation("add-column", (operation, sql) => {
    const { table, column } = operation;
    if (!column.generated?.stored || isNewTable(sql, table)) return void 0;
    const expression = column.generated.expression.text;
    return {
      message: `${codeName(table)} is copied under a lock that keeps out reads and writes, to store ${code(expression)} in every row`,
      help: sql.script.server >= 18 ? snippet(
        `ALTER TABLE ${path(table)} ADD COLUMN ${identifier(column.name)} ${column.type.text} GENERATED ALWAYS AS (${expression}) VIRTUAL;`
      ) : `add a plain column ${code(column.name)}, fill it from a trigger for new rows and in batches for old ones, or compute it in a view`
    };
  })
});

// src/dangers/sql/add-json-column.ts
var add_json_column_default = defineDanger({
  title: "json column added",
  harm: "incompatible",
  severity: "medium",
  why: "The type `json` has no equality: queries with `SELECT DISTINCT`, `GROUP BY` or `UNION` over the table that select the column start to fail.",
  help: "use `jsonb`",
  safeWhen: "The table was created earlier in the same pull request, or the type is `jsonb`.",
  source: "https://www.postgresql.org/docs/current/datatype-json.html",
  find: onPostgres("add-column", (operation, sql) => {
    const { table, column } = operation;
    if (column.type.name !== "json" || column.type.array || isNewTable(sql, table)) return void 0;
    return {
      message: `queries over ${codeName(table)} with DISTINCT or GROUP BY fail once they meet ${code(column.name)}: json has no equality`,
      help: snippet(`ALTER TABLE ${path(table)} ADD COLUMN ${identifier(column.name)} jsonb;`)
    };
  })
});

// src/dangers/sql/add-on-delete-cascade.ts
var add_on_delete_cascade_default = defineDanger({
  title: "deletes made to spread to another table",
  harm: "data-loss",
  severity: "medium",
  why: "From now on whoever deletes one row of the referenced table also deletes, unasked, all rows that point to it, and the rows that point to those.",
  help: "let the delete be refused (`ON DELETE RESTRICT`) and delete the children where it is meant, or mark parents as deleted",
  safeWhen: "The referencing table was created in the same pull request.",
  source: "https://www.postgresql.org/docs/current/ddl-constraints.html#DDL-CONSTRAINTS-FK",
  find: onOperation(["add-constraint", "add-column"], (operation, sql) => {
    const reference = operation.op === "add-constraint" ? operation.constraint.references : operation.column.references;
    if (reference?.onDelete?.toLowerCase() !== "cascade" || isNewTable(sql, operation.table)) return void 0;
    const columns = operation.op === "add-constraint" ? operation.constraint.columns : [operation.column.name];
    return {
      message: `deleting one row of ${codeName(reference.table)} from now on deletes all rows of ${codeName(operation.table)} that point to it`,
      help: `let the delete be refused: ${snippet(`FOREIGN KEY (${identifiers(columns)}) REFERENCES ${path(reference.table)} ON DELETE RESTRICT`)}`
    };
  })
});

// src/dangers/sql/add-primary-key.ts
var add_primary_key_default = defineDanger({
  title: "primary key built while the table is locked",
  harm: "lock",
  severity: "high",
  why: "The index is built, and the columns are tested for NULL, under ACCESS EXCLUSIVE: reads and writes wait for all of it.",
  help: "build a unique index `CONCURRENTLY` over columns that are already NOT NULL, and make it the primary key with `USING INDEX`",
  safeWhen: "The table was created earlier in the same pull request, or the key takes over a finished index (`USING INDEX`).",
  source: "https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-DESC-ADD-TABLE-CONSTRAINT-USING-INDEX",
  find: onOperation(["add-constraint", "add-column"], (operation, sql) => {
    const { table } = operation;
    if (isNewTable(sql, table)) return void 0;
    if (operation.op === "add-constraint" && (operation.constraint.kind !== "primary-key" || operation.constraint.usingIndex !== void 0))
      return void 0;
    if (operation.op === "add-column" && !operation.column.primaryKey) return void 0;
    const columns = operation.op === "add-constraint" ? operation.constraint.columns : [operation.column.name];
    const name = (operation.op === "add-constraint" ? operation.constraint.name : null) ?? freshName(table.name, "pkey");
    return {
      message: `reads and writes of ${codeName(table)} wait until the index of its primary key over ${columns.map(code).join(", ")} is built`,
      help: `outside a transaction: ${snippet(`CREATE UNIQUE INDEX CONCURRENTLY ${identifier(name)} ON ${path(table)} (${identifiers(columns)})`)}; then: ${snippet(`ALTER TABLE ${path(table)} ADD CONSTRAINT ${identifier(name)} PRIMARY KEY USING INDEX ${identifier(name)};`)}`
    };
  })
});

// src/dangers/sql/add-required-column.ts
var add_required_column_default = defineDanger({
  title: "required column added without a default",
  harm: "incompatible",
  severity: "high",
  why: "The migration fails as soon as the table holds a row, and where it does not, every insert of the running application, which does not know the column, fails.",
  help: "add the column nullable or with a default; make it required when all writers fill it",
  safeWhen: "The table was created earlier in the same pull request, or the column has a default, is generated, or is numbered by the database.",
  source: "https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-NOTES",
  find: onOperation("add-column", (operation, sql) => {
    const { table, column } = operation;
    if (!(column.notNull || column.primaryKey) || isNewTable(sql, table)) return void 0;
    if (column.identity || column.autoIncrement || column.generated || column.default && !column.default.isNull) return void 0;
    const [target, name] = [path(table), identifier(column.name)];
    return {
      message: `fails where ${codeName(table)} holds rows, and afterwards every insert without ${code(column.name)} fails`,
      help: `${snippet(`ALTER TABLE ${target} ADD COLUMN ${name} ${column.type.text}`)}; or with a value for old rows and old code: ${snippet(`ALTER TABLE ${target} ADD COLUMN ${name} ${column.type.text} NOT NULL DEFAULT <value>;`)}`
    };
  })
});

// src/dangers/sql/add-unique-constraint.ts
var add_unique_constraint_default = defineDanger({
  title: "unique constraint built while the table is locked",
  harm: "lock",
  severity: "high",
  why: "The index behind the constraint is built under ACCESS EXCLUSIVE: reads and writes wait for the whole build. Where duplicates exist the migration fails.",
  help: "build a unique index `CONCURRENTLY` first, and turn it into the constraint with `USING INDEX`, which is instant",
  safeWhen: "The table was created earlier in the same pull request, or the constraint takes over a finished index (`USING INDEX`).",
  source: "https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-DESC-ADD-TABLE-CONSTRAINT-USING-INDEX",
  find: onOperation(["add-constraint", "add-column"], (operation, sql) => {
    const { table } = operation;
    if (isNewTable(sql, table)) return void 0;
    if (operation.op === "add-constraint" && (operation.constraint.kind !== "unique" || operation.constraint.usingIndex !== void 0))
      return void 0;
    if (operation.op === "add-column" && !operation.column.unique) return void 0;
    const columns = operation.op === "add-constraint" ? operation.constraint.columns : [operation.column.name];
    const name = (operation.op === "add-constraint" ? operation.constraint.name : null) ?? freshName(table.name, ...columns, "key");
    const before = operation.op === "add-column" ? "add the column without UNIQUE; then, outside" : "outside";
    return {
      key: name,
      message: `reads and writes of ${codeName(table)} wait until the unique index over ${columns.map(code).join(", ")} is built`,
      help: `${before} a transaction: ${snippet(`CREATE UNIQUE INDEX CONCURRENTLY ${identifier(name)} ON ${path(table)} (${identifiers(columns)})`)}; then: ${snippet(`ALTER TABLE ${path(table)} ADD CONSTRAINT ${identifier(name)} UNIQUE USING INDEX ${identifier(name)};`)}`
    };
  })
});

// src/dangers/sql/alter-domain-constraint.ts
var alter_domain_constraint_default = defineDanger({
  title: "domain constrained while its tables are locked",
  harm: "lock",
  severity: "high",
  why: "Every column of every table that uses the domain is scanned, while writes to all of those tables wait (SHARE). None of them is named in the migration.",
  help: "add the CHECK `NOT VALID`, and validate it in a later transaction",
  safeWhen: "The domain was created earlier in the same pull request, or the constraint is added `NOT VALID`.",
  source: "https://www.postgresql.org/docs/current/sql-alterdomain.html",
  find: onPostgres("alter-domain", (operation, sql) => {
    const { domain, action } = operation;
    if (isNew(sql, "domain", domain) || isNew(sql, "type", domain)) return void 0;
    if (action !== "set-not-null" && (action !== "add-constraint" || operation.notValid)) return void 0;
    const check = action === "set-not-null" ? "VALUE IS NOT NULL" : "...";
    return {
      message: `writes to every table with a column of the domain ${codeName(domain)} wait while those columns are scanned`,
      help: `${snippet(`ALTER DOMAIN ${path(domain)} ADD CONSTRAINT <name> CHECK (${check}) NOT VALID`)}; then, in another transaction: ${snippet(`ALTER DOMAIN ${path(domain)} VALIDATE CONSTRAINT <name>;`)}`
    };
  })
});

// src/dangers/sql/alter-system.ts
var alter_system_default = defineDanger({
  title: "server setting changed",
  harm: "outage",
  severity: "high",
  why: "The setting holds for every database and every connection of the server, and survives the migration: no rollback takes it back.",
  help: "change the server where it is configured; for one role or database use `ALTER ROLE ... SET` or `ALTER DATABASE ... SET`",
  source: "https://www.postgresql.org/docs/current/sql-altersystem.html",
  find: onOperation("set", (operation) => {
    if (operation.scope !== "server") return void 0;
    return { message: `${code(operation.name)} changes for every database of the server` };
  })
});

// src/dangers/sql/attach-partition.ts
var attach_partition_default = defineDanger({
  title: "filled table attached as a partition",
  harm: "lock",
  severity: "high",
  why: "Every row of the table is tested against its partition bounds while the table, and the default partition if there is one, is locked against reads and writes. Before PostgreSQL 12 the whole parent is locked too.",
  help: "add a CHECK with the partition bounds `NOT VALID`, validate it, and attach then: the test is skipped",
  safeWhen: "The partition was created earlier in the same pull request, or a CHECK on it was validated before.",
  source: "https://www.postgresql.org/docs/current/ddl-partitioning.html#DDL-PARTITIONING-DECLARATIVE-MAINTENANCE",
  find: onPostgres("attach-partition", (operation, sql) => {
    const { table, partition } = operation;
    if (isNewTable(sql, partition)) return void 0;
    const checked = earlier(sql, "validate-constraint", "add-constraint").some(
      ({ operation: other }) => sameName(other.table, partition) && (other.op === "validate-constraint" || other.constraint.kind === "check" && !other.constraint.notValid)
    );
    if (checked) return void 0;
    const name = identifier(freshName(partition.name, "bounds"));
    return {
      message: `reads and writes of ${codeName(partition)}${sql.script.server < 12 ? ` and ${codeName(table)}` : ""} wait while its rows are tested against the partition bounds`,
      help: `first: ${snippet(`ALTER TABLE ${path(partition)} ADD CONSTRAINT ${name} CHECK (<partition bounds>) NOT VALID`)}; in another transaction: ${snippet(`ALTER TABLE ${path(partition)} VALIDATE CONSTRAINT ${name};`)}`
    };
  })
});

// src/dangers/sql/autovacuum-disabled.ts
var autovacuum_disabled_default = defineDanger({
  title: "autovacuum switched off",
  harm: "outage",
  severity: "high",
  why: "Dead rows pile up and statistics grow stale, until the server vacuums the whole table by force to save itself from transaction id wraparound.",
  help: "tune it for the table instead: a smaller scale factor, a higher cost limit",
  safeWhen: "The table is temporary, or was created earlier in the same pull request.",
  source: "https://www.postgresql.org/docs/current/routine-vacuuming.html",
  find: onPostgres("set-storage", (operation, sql) => {
    const { table, options } = operation;
    const off2 = Object.entries(options).some(
      ([name, value]) => name.toLowerCase() === "autovacuum_enabled" && ["false", "off", "0", "no", "f"].includes(value.toLowerCase())
    );
    if (!off2 || isNewTable(sql, table)) return void 0;
    return {
      message: `dead rows of ${codeName(table)} are not cleaned up any more`,
      help: snippet(`ALTER TABLE ${path(table)} SET (autovacuum_vacuum_scale_factor = 0.01);`)
    };
  })
});

// src/dangers/sql-predicates/type-change.ts
var INTEGERS = ["int2", "int4", "int8"];
var SERIALS = {
  serial: "int4",
  serial4: "int4",
  bigserial: "int8",
  serial8: "int8",
  smallserial: "int2",
  serial2: "int2"
};
var ALIASES2 = {
  int: "int4",
  integer: "int4",
  bigint: "int8",
  smallint: "int2",
  decimal: "numeric",
  "character varying": "varchar",
  character: "bpchar",
  char: "bpchar",
  "bit varying": "varbit",
  "double precision": "float8",
  real: "float4",
  boolean: "bool",
  "timestamp without time zone": "timestamp",
  "timestamp with time zone": "timestamptz"
};
var PRECISIONS = ["timestamp", "timestamptz", "time", "timetz", "interval"];
function typeName(type) {
  const name = type.name.toLowerCase().replace(/^pg_catalog\./, "");
  return ALIASES2[name] ?? SERIALS[name] ?? name;
}
function typeChange(operation, sql) {
  const from = operation.from ?? sql.history.column(operation.table, operation.column, sql.statement.ordinal)?.type;
  const to = operation.type;
  const using = operation.using !== void 0 && !isPlainCast(operation.using.text, operation.column, to);
  if (!from) {
    if (isLimited(to))
      return ["varchar", "varbit"].includes(typeName(to)) && operation.using === void 0 ? "probably-wider" : "unknown-narrow";
    const probablySafe = ["text", "varchar", "numeric"].includes(typeName(to)) && to.modifiers.length === 0 && !to.array;
    if (!probablySafe || using) return "unknown";
    return operation.using === void 0 ? "none" : "probably-free";
  }
  if (from.array !== to.array) return "rewrite";
  if (isNarrower(from, to)) return "narrow";
  return !using && isFree(from, to, sql) ? "none" : "rewrite";
}
function isPlainCast(using, column, to) {
  const bare = using.replace(/[()"\s]/g, "").toLowerCase();
  const cast = `${column}::${to.text}`.replace(/[()"\s]/g, "").toLowerCase();
  return bare === cast || bare === column.toLowerCase() || bare.startsWith(`${column.toLowerCase()}::${to.name.toLowerCase()}`);
}
function isLimited(type) {
  const name = typeName(type);
  return ["varchar", "bpchar", "varbit", "bit"].includes(name) ? type.modifiers.length > 0 || name === "bpchar" || name === "bit" : name === "int2";
}
function limit(type) {
  return type.modifiers[0] ?? (typeName(type) === "bpchar" ? 1 : Number.POSITIVE_INFINITY);
}
function isNarrower(from, to) {
  const [old, made2] = [typeName(from), typeName(to)];
  if (INTEGERS.includes(old) && INTEGERS.includes(made2)) return INTEGERS.indexOf(made2) < INTEGERS.indexOf(old);
  const texts = ["text", "varchar", "bpchar", "citext"];
  if (texts.includes(old) && ["varchar", "bpchar"].includes(made2))
    return limit(to) < (old === "text" || old === "citext" ? Infinity : limit(from));
  if (old === "numeric" && made2 === "numeric") {
    if (to.modifiers.length === 0) return false;
    if (from.modifiers.length === 0) return true;
    const [oldDigits = 0, oldScale = 0] = from.modifiers;
    const [digits = 0, scale = 0] = to.modifiers;
    return digits - scale < oldDigits - oldScale || scale < oldScale;
  }
  if ((old === "numeric" || old === "float8" || old === "float4") && INTEGERS.includes(made2)) return true;
  if (old === "float8" && made2 === "float4") return true;
  if (old === made2 && ["varbit", "bit"].includes(made2)) return limit(to) < limit(from);
  return (old === "timestamp" || old === "timestamptz") && made2 === "date";
}
function isFree(from, to, sql) {
  const [old, made2] = [typeName(from), typeName(to)];
  if (made2 === old) {
    if (made2 === "bpchar" || made2 === "bit") return limit(from) === limit(to);
    if (made2 === "numeric") return to.modifiers.length === 0 || (from.modifiers[1] ?? 0) === (to.modifiers[1] ?? 0);
    if (PRECISIONS.includes(made2)) return to.modifiers.length === 0 || limit(to) >= (from.modifiers[0] ?? 6);
    return true;
  }
  if (["text", "varchar", "citext"].includes(old) && ["text", "varchar", "citext"].includes(made2)) return true;
  if (old === "cidr" && made2 === "inet") return true;
  if (["timestamp", "timestamptz"].includes(old) && ["timestamp", "timestamptz"].includes(made2)) {
    const zone = sql.history.setting("timezone", sql.statement.ordinal)?.toLowerCase().replaceAll("'", "");
    return sql.script.server >= 12 && (zone === "utc" || zone === "etc/utc" || zone === "0");
  }
  return INTEGERS.includes(old) && made2 === "oid" && old === "int4";
}

// src/dangers/sql-predicates/column-types.ts
function declaredColumns(operation) {
  switch (operation.op) {
    case "create-table":
      return operation.columns;
    case "add-column":
      return [operation.column];
    case "alter-column-type":
      return [{ name: operation.column, type: operation.type }];
    default:
      return [];
  }
}
function isShortInteger(type) {
  return !type.array && ["int4", "int2"].includes(typeName(type));
}
function primaryKeyColumns(operation, sql) {
  if (operation.op === "create-table") {
    const inline2 = operation.columns.filter(({ primaryKey }) => primaryKey);
    if (inline2.length > 0) return inline2;
    const apart = operation.constraints.find(({ kind }) => kind === "primary-key");
    return (apart?.columns ?? []).map((name) => ({ name, type: operation.columns.find((column) => column.name === name)?.type }));
  }
  if (operation.op === "add-column") return operation.column.primaryKey ? [operation.column] : [];
  if (operation.op !== "add-constraint" || operation.constraint.kind !== "primary-key") return [];
  return operation.constraint.columns.map((name) => ({
    name,
    type: sql.history.column(operation.table, name, sql.statement.ordinal)?.type
  }));
}

// src/dangers/sql/ban-char.ts
var ban_char_default = defineDanger({
  title: "blank-padded column",
  harm: "advice",
  severity: "low",
  advisory: true,
  why: "Values are padded with blanks to the full length, which comparisons sometimes see and sometimes do not.",
  help: "use `text`",
  source: "https://wiki.postgresql.org/wiki/Don%27t_Do_This#Don.27t_use_char.28n.29",
  find: onPostgres(
    ["create-table", "add-column", "alter-column-type"],
    (operation) => declaredColumns(operation).filter(({ type }) => typeName(type) === "bpchar").map(({ name, type }) => ({
      key: name,
      message: `values in ${code(name)} of ${codeName(operation.table)} are padded with blanks: it is ${code(type.text)}`,
      help: `${identifier(name)} text`
    }))
  )
});

// src/dangers/sql/change-collation.ts
var change_collation_default = defineDanger({
  title: "collation of a column changed",
  harm: "lock",
  severity: "high",
  why: "Every index on the column is built anew under ACCESS EXCLUSIVE, and what counts as equal and in which order it sorts may change: unique indexes can fail, queries answer differently.",
  help: "add a second column with the new collation, fill it in batches, and move readers over",
  safeWhen: "The table or column was created earlier in the same pull request.",
  source: "https://www.postgresql.org/docs/current/collation.html",
  find: onOperation("alter-column-type", (operation, sql) => {
    const { table, column, collation } = operation;
    if (collation === void 0 || isNewColumn(sql, table, column)) return void 0;
    return {
      message: `${code(column)} of ${codeName(table)} sorts and compares by ${code(collation)}: its indexes are built anew while reads and writes wait`,
      help: `${snippet(`ALTER TABLE ${path(table)} ADD COLUMN ${identifier(freshName(column, "new"))} ${operation.type.text} COLLATE ${identifier(collation)}`)}; fill it in batches and move readers over`
    };
  })
});

// src/dangers/sql-predicates/recreated.ts
function made(operation) {
  switch (operation.op) {
    case "create-table":
      return { type: "table", name: operation.table };
    case "create-view":
      return { type: operation.materialized ? "materialized-view" : "view", name: operation.view };
    case "create-function":
      return { type: "function", name: operation.function };
    case "create-type":
      return { type: operation.kind === "domain" ? "domain" : "type", name: operation.type };
    case "rename":
      return { type: operation.objectType, name: { schema: operation.object.schema, name: operation.to } };
    case "create-sequence":
      return { type: "sequence", name: operation.object };
    case "create-extension":
      return { type: "extension", name: operation.object };
    case "create-schema":
      return { type: "schema", name: operation.object };
    default:
      return void 0;
  }
}
var MAKING = [
  "create-table",
  "create-view",
  "create-function",
  "create-type",
  "rename",
  "create-sequence",
  "create-extension",
  "create-schema"
];
var makings = /* @__PURE__ */ new WeakMap();
function makingsOf(sql) {
  const known2 = makings.get(sql.script);
  if (known2) return known2;
  const byKey = /* @__PURE__ */ new Map();
  for (const placed of inScript(sql, ...MAKING)) {
    const thing = made(placed.operation);
    if (!thing) continue;
    const key = sqlKey(thing.type, thing.name);
    const list2 = byKey.get(key);
    if (list2) list2.push(placed);
    else byKey.set(key, [placed]);
  }
  makings.set(sql.script, byKey);
  return byKey;
}
function isRecreated(sql, types, name) {
  const here = positionOf(sql);
  const byKey = makingsOf(sql);
  return types.flatMap((type) => byKey.get(sqlKey(type, name)) ?? []).find(({ position }) => position > here);
}
function renamedAwayFrom(sql, type, name) {
  const rename = earlier(sql, "rename").find(
    ({ operation }) => operation.objectType === type && operation.to === name.name && operation.object.schema === name.schema
  );
  return rename?.operation.object;
}
var swaps = /* @__PURE__ */ new WeakMap();
function isSwappedType(sql, name) {
  let known2 = swaps.get(sql.script);
  if (!known2) {
    known2 = swappedTypes(sql);
    swaps.set(sql.script, known2);
  }
  const schemas = known2.get(name.name);
  return schemas !== void 0 && (name.schema === null || schemas.has(name.schema));
}
function swappedTypes(sql) {
  const found = /* @__PURE__ */ new Map();
  for (const { operation: away, position } of inScript(sql, "rename")) {
    if (away.objectType !== "type") continue;
    const successor = makingsOf(sql).get(sqlKey("type", away.object))?.find(({ operation, position: at }) => operation !== away && (operation.op !== "rename" || at > position));
    if (!successor) continue;
    const names = [away.object.name, away.to, ...successor.operation.op === "rename" ? [successor.operation.object.name] : []];
    for (const one of names) found.set(one, (found.get(one) ?? /* @__PURE__ */ new Set()).add(away.object.schema));
  }
  return found;
}

// src/dangers/sql/change-column-type.ts
var change_column_type_default = defineDanger({
  title: "column type changed by copying the table",
  harm: "lock",
  severity: "high",
  why: "The whole table and its indexes are written anew under ACCESS EXCLUSIVE: reads and writes wait until it is done, and the disk has to hold both copies.",
  help: "add a column of the new type, keep both filled, copy old rows in batches, and switch over",
  safeWhen: "The table or column was created earlier in the same pull request, or the change is one that PostgreSQL makes in the catalogue alone: varchar and varbit widened, varchar, text and citext among each other, numeric with more digits and the same scale, cidr to inet, more precision of times, timestamp and timestamptz under `TimeZone = UTC` (PostgreSQL 12). Where the old type is not known, `text`, and `varchar` and `numeric` without limits, count as such; with a conversion written out (`USING c::text`) the finding has severity low.",
  source: "measured on PostgreSQL 15 (relfilenode before and after); https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-NOTES",
  find: onOperation("alter-column-type", (operation, sql) => {
    const { table, column, type } = operation;
    if (isNewColumn(sql, table, column)) return void 0;
    if (operation.collation !== void 0 || isSwappedType(sql, typeOf(type))) return void 0;
    const does = typeChange(operation, sql);
    if (does !== "rewrite" && does !== "unknown" && does !== "probably-free") return void 0;
    const fresh = identifier(freshName(column, "new"));
    return {
      severity: does === "probably-free" ? "low" : "high",
      message: `${codeName(table)} is ${does === "unknown" ? "probably " : does === "probably-free" ? "possibly " : ""}copied under a lock that keeps out reads and writes, to turn ${code(column)} into ${code(type.text)}`,
      help: `${snippet(`ALTER TABLE ${path(table)} ADD COLUMN ${fresh} ${type.text}`)}; keep it filled from every write, copy old rows in batches, move readers over, and drop ${code(column)} a release later`
    };
  })
});
function typeOf(type) {
  const parts = type.name.split(".");
  return { schema: parts.length > 1 ? parts[0] ?? null : null, name: parts.at(-1) ?? type.name };
}

// src/dangers/sql/change-default.ts
var change_default_default = defineDanger({
  title: "default changed",
  harm: "advice",
  severity: "low",
  advisory: true,
  why: "Rows written by code that leaves the column out get another value from now on; rows that are there keep the old one.",
  help: "make sure that running code may meet both values",
  safeWhen: "The table or column was created earlier in the same pull request.",
  source: "https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-DESC-SET-DROP-DEFAULT",
  find: onOperation("set-default", (operation, sql) => {
    const { table, column } = operation;
    if (isNewColumn(sql, table, column)) return void 0;
    return {
      message: `new rows of ${codeName(table)} get ${code(operation.default.text)} in ${code(column)}, old ones keep what they have`
    };
  })
});

// src/dangers/sql/change-function-signature.ts
var change_function_signature_default = defineDanger({
  title: "function replaced by one with other arguments",
  harm: "incompatible",
  severity: "high",
  why: "Callers of the old form fail at once: to PostgreSQL the two are different functions.",
  help: "create the new form beside the old one, move callers over, and drop the old one later",
  safeWhen: "The arguments have the same types, those that were added have defaults, or the function was created earlier in the same pull request.",
  source: "https://www.postgresql.org/docs/current/xfunc-overload.html",
  find: onPostgres("drop", (operation, sql) => {
    const { objectType, object, signature } = operation;
    if (objectType !== "function" && objectType !== "procedure" || signature === void 0 || isNew(sql, objectType, object))
      return void 0;
    if (earlier(sql, "create-function").some(({ operation: other }) => sameName(other.function, object))) return void 0;
    const successors = later(sql, "create-function").filter(({ operation: other }) => sameName(other.function, object));
    if (successors.length === 0 || successors.some(({ operation: other }) => plain(other.signature) === plain(signature))) return void 0;
    if (successors.some(({ operation: other, statement: statement2 }) => takesOldCalls(other.signature, signature, statement2.text))) return void 0;
    const [next] = successors;
    return {
      message: `callers of ${code(`${formatSqlName(object)}(${signature})`)} fail at once: what replaces it takes ${code(`(${next?.operation.signature ?? ""})`)}`,
      help: `keep the old form beside the new one until nothing calls it: leave out ${snippet(`DROP FUNCTION ${path(object)}`)}`
    };
  })
});
function takesOldCalls(next, old, text) {
  const [before, after] = [plain(old).split(","), plain(next).split(",")];
  const kept = old === "" ? 0 : before.length;
  if (kept > after.length || kept > 0 && before.some((type, at) => type !== after[at])) return false;
  const head = text.slice(0, Math.max(0, text.search(/\breturns\b/i)) || 2e3);
  return (head.match(/\bdefault\b|:?=/gi) ?? []).length >= after.length - kept;
}
function plain(signature) {
  return signature.toLowerCase().replace(/\bpg_catalog\./g, "").replace(/\b(integer|int)\b/g, "int4").replace(/\bbigint\b/g, "int8").replace(/\bsmallint\b/g, "int2").replace(/\bboolean\b/g, "bool").replace(/\bcharacter varying\b/g, "varchar").replace(/\bdouble precision\b/g, "float8").replace(/\btimestamp with time zone\b/g, "timestamptz").replace(/[()\s]/g, "");
}

// src/dangers/sql/change-primary-key.ts
var change_primary_key_default = defineDanger({
  title: "primary key changed",
  harm: "incompatible",
  severity: "medium",
  why: "Foreign keys, upserts, replication and object mappers identify rows by the key, and all of them still use the old one.",
  help: "create the new unique key beside the old one, move everything over, and change the primary key last, in one statement",
  safeWhen: "The old key is swapped in one statement for a finished index, or the table was created earlier in the same pull request.",
  source: "https://www.postgresql.org/docs/current/ddl-constraints.html#DDL-CONSTRAINTS-PRIMARY-KEYS",
  find: onOperation("drop-constraint", (operation, sql) => {
    const { table, constraint } = operation;
    if (!operation.primaryKey || isNewTable(sql, table) || isNew(sql, "constraint", table, constraint)) return void 0;
    const swapped = sql.statement.operations.some(
      (other) => other.op === "add-constraint" && other.constraint.kind === "primary-key" && other.constraint.usingIndex !== void 0
    );
    if (swapped) return void 0;
    const next = inScript(sql, "add-constraint", "add-column").find(
      ({ operation: other }) => sameName(other.table, table) && (other.op === "add-constraint" ? other.constraint.kind === "primary-key" : other.column.primaryKey === true)
    )?.operation;
    if (!next) return void 0;
    const columns = next.op === "add-constraint" ? next.constraint.columns : [next.column.name];
    return {
      message: `rows of ${codeName(table)} are identified by ${columns.length > 0 ? columns.map(code).join(", ") : "another index"} from now on, and whatever uses the old key breaks`,
      help: `build the key first: ${snippet(`CREATE UNIQUE INDEX CONCURRENTLY ${identifier(freshName(table.name, "key"))} ON ${path(table)} (${identifiers(columns)})`)}; then in one statement: ${snippet(`ALTER TABLE ${path(table)} DROP CONSTRAINT ${identifier(constraint)}, ADD CONSTRAINT ${identifier(constraint)} PRIMARY KEY USING INDEX ${identifier(freshName(table.name, "key"))};`)}`
    };
  })
});

// src/dangers/sql/change-replica-identity.ts
var change_replica_identity_default = defineDanger({
  title: "replica identity removed",
  harm: "incompatible",
  severity: "medium",
  why: "Logical replication and change capture need to know which row was updated or deleted. With `NOTHING` such statements fail on every published table.",
  help: "use `REPLICA IDENTITY DEFAULT`, `FULL`, or `USING INDEX`",
  safeWhen: "The identity is `DEFAULT`, `FULL` or an index, or the table was created earlier in the same pull request.",
  source: "https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-REPLICA-IDENTITY",
  find: onPostgres("replica-identity", (operation, sql) => {
    const { table } = operation;
    if (operation.identity !== "nothing" || isNewTable(sql, table)) return void 0;
    return {
      message: `updates and deletes of ${codeName(table)} fail where it is published`,
      help: snippet(`ALTER TABLE ${path(table)} REPLICA IDENTITY DEFAULT;`)
    };
  })
});

// src/dangers/sql/cluster-table.ts
var cluster_table_default = defineDanger({
  title: "table sorted while it is locked",
  harm: "lock",
  severity: "high",
  why: "The table is copied in index order under ACCESS EXCLUSIVE: reads and writes wait until it is done.",
  help: "sort it online with a tool such as pg_repack",
  safeWhen: "The table was created earlier in the same pull request.",
  source: "https://www.postgresql.org/docs/current/sql-cluster.html",
  find: onPostgres("cluster", (operation, sql) => {
    const { table } = operation;
    if (table && isNewTable(sql, table)) return void 0;
    return {
      message: `reads and writes of ${table ? codeName(table) : "every clustered table"} wait while it is copied in order`,
      ...table ? { help: `online: pg_repack --table=${path(table)} --order-by=<column>` } : {}
    };
  })
});

// src/dangers/sql/concurrent-in-transaction.ts
var concurrent_in_transaction_default = defineDanger({
  title: "concurrent statement inside a transaction",
  harm: "outage",
  severity: "high",
  why: "PostgreSQL refuses `CONCURRENTLY` inside a transaction: the migration fails when it is deployed.",
  help: "put the statement alone into a migration that runs without a transaction, by the marker of the migration tool",
  safeWhen: "No transaction is open: the tool does not wrap the file, the file says so by the marker of its tool, or it holds this one statement and the tool sends it as it is (golang-migrate).",
  source: "https://www.postgresql.org/docs/current/sql-createindex.html#SQL-CREATEINDEX-CONCURRENTLY",
  find: onPostgres(["create-index", "drop", "reindex", "detach-partition"], (operation, sql) => {
    const concurrently = operation.op === "create-index" ? operation.index.concurrently : operation.concurrently;
    const { script, statement: statement2 } = sql;
    if (!concurrently || statement2.transaction === "none" && !statement2.nested) return void 0;
    if (statement2.transaction === "file" && script.framework === "golang-migrate" && script.statements.length === 1) return void 0;
    const what = { "create-index": "CREATE INDEX", drop: "DROP INDEX", reindex: "REINDEX", "detach-partition": "DETACH PARTITION" }[operation.op];
    const marker = MARKERS[script.framework];
    return {
      message: `the migration fails: ${code(`${what} CONCURRENTLY`)} is refused inside a transaction`,
      help: `alone in a migration that runs without a transaction${marker === void 0 ? "" : `: ${marker}`}`
    };
  })
});
var MARKERS = {
  goose: "-- +goose NO TRANSACTION",
  dbmate: "-- migrate:up transaction:false",
  "sql-migrate": "-- +migrate Up notransaction",
  sqlx: "-- no-transaction",
  diesel: "run_in_transaction = false in metadata.toml",
  flyway: "executeInTransaction=false in the .conf file beside it",
  liquibase: "runInTransaction:false",
  atlas: "-- atlas:txmode none"
};

// src/dangers/sql/concurrent-index-if-not-exists.ts
var concurrent_index_if_not_exists_default = defineDanger({
  title: "concurrent index skipped where a broken one exists",
  harm: "outage",
  severity: "medium",
  why: "A concurrent build that fails leaves an index behind that is INVALID. Run again, `IF NOT EXISTS` sees the name, skips the build and reports success, and the index is never used.",
  help: "drop what may be left over first: `DROP INDEX CONCURRENTLY IF EXISTS`, then create without `IF NOT EXISTS`",
  safeWhen: "The index is dropped earlier in the same file, or its table was created earlier in the same pull request.",
  source: "https://www.postgresql.org/docs/current/sql-createindex.html#SQL-CREATEINDEX-CONCURRENTLY",
  find: onPostgres("create-index", ({ index }, sql) => {
    const { name } = index;
    if (!index.concurrently || !index.ifNotExists || name === null || isNewTable(sql, index.table)) return void 0;
    if (earlier(sql, "drop").some(({ operation }) => operation.objectType === "index" && operation.object.name === name)) return void 0;
    const dropped = path({ schema: index.table.schema, name });
    return {
      message: `if an earlier attempt failed, ${code(name)} exists, is invalid, and stays so`,
      help: `${snippet(`DROP INDEX CONCURRENTLY IF EXISTS ${dropped}`)} before it, and leave out IF NOT EXISTS`
    };
  })
});

// src/dangers/sql/copy-program.ts
var copy_program_default = defineDanger({
  title: "program run or file touched on the server",
  harm: "privilege",
  severity: "high",
  why: "The database server runs a shell command, or reads or writes a file of its own, with the rights of the operating system user it runs as.",
  help: "copy through the connection (`COPY ... FROM STDIN`, `\\copy`)",
  safeWhen: "It copies through the connection (`STDIN`, `STDOUT`).",
  source: "https://www.postgresql.org/docs/current/sql-copy.html",
  find: onOperation("copy", (operation) => {
    if (!operation.program && !operation.file) return void 0;
    const table = operation.table ? codeName(operation.table) : "the result of a query";
    return {
      message: operation.program ? `the database server runs a shell command with ${table}` : `the database server ${operation.to ? `writes ${table} to` : `fills ${table} from`} a file of its own`,
      ...operation.table ? { help: `through the connection: \\copy ${path(operation.table)} ${operation.to ? "to" : "from"} <file>` } : {}
    };
  })
});

// src/dangers/sql/create-domain-constraint.ts
var create_domain_constraint_default = defineDanger({
  title: "domain with a constraint",
  harm: "advice",
  severity: "low",
  advisory: true,
  why: "A constraint of a domain cannot be changed without scanning every table that uses it under lock.",
  help: "put the CHECK on the columns",
  source: "https://www.postgresql.org/docs/current/sql-createdomain.html",
  find: onPostgres("create-type", (operation) => {
    if (operation.kind !== "domain" || !operation.check) return void 0;
    return { message: `changing ${code(operation.check.text)} later scans every table that uses ${codeName(operation.type)}` };
  })
});

// src/dangers/sql/create-enum.ts
var create_enum_default = defineDanger({
  title: "enum type created",
  harm: "advice",
  severity: "low",
  advisory: true,
  why: "Values can be added but not removed, and not reordered.",
  help: "use a table of values with a foreign key, or text with a CHECK",
  source: "https://www.postgresql.org/docs/current/datatype-enum.html",
  find: onPostgres("create-type", (operation) => {
    if (operation.kind !== "enum") return void 0;
    return { message: `no value of ${codeName(operation.type)} can be removed later` };
  })
});

// src/dangers/sql/create-index-not-concurrent.ts
var create_index_not_concurrent_default = defineDanger({
  title: "index built while writes wait",
  harm: "lock",
  severity: "high",
  why: "The build holds a SHARE lock on the table: every INSERT, UPDATE and DELETE waits until the whole index is finished.",
  help: "build it with `CREATE INDEX CONCURRENTLY`, alone in a migration that runs outside a transaction",
  safeWhen: "The table was created earlier in the same pull request or is temporary, the index is built `CONCURRENTLY`, or it is made `ON ONLY` a partitioned table, which builds nothing.",
  source: "https://www.postgresql.org/docs/current/sql-createindex.html#SQL-CREATEINDEX-CONCURRENTLY",
  find: onPostgres("create-index", ({ index }, sql) => {
    if (index.concurrently || index.only || isNewTable(sql, index.table)) return void 0;
    if (sql.history.isPartitioned(index.table, sql.statement.ordinal)) return void 0;
    return {
      message: `writes to ${codeName(index.table)} wait until the index ${index.name === null ? "" : `${code(index.name)} `}is built`,
      help: `outside a transaction: ${snippet(`${sql.statement.text.replace(/^(\s*create\s+(?:unique\s+)?index)\b/i, "$1 CONCURRENTLY").replace(/\s+/g, " ")};`)}`
    };
  })
});

// src/dangers/sql/create-matview-with-data.ts
var create_matview_with_data_default = defineDanger({
  title: "materialized view computed in the migration",
  harm: "lock",
  severity: "medium",
  why: "Its query runs to the end inside the migration: the transaction stays open that long, with every lock it took, and vacuum cannot clean up behind it.",
  help: "create it `WITH NO DATA`, and refresh it after the migration",
  safeWhen: "It is created `WITH NO DATA`, or reads only tables that were created in the same pull request.",
  source: "https://www.postgresql.org/docs/current/sql-creatematerializedview.html",
  find: onPostgres("create-view", (operation, sql) => {
    const { view, reads } = operation;
    if (!operation.materialized || !operation.withData) return void 0;
    if (reads.every((table) => isNewTable(sql, table))) return void 0;
    return {
      message: `the query of ${codeName(view)} runs to its end inside the migration`,
      help: `${snippet(`CREATE MATERIALIZED VIEW ${path(view)} AS ... WITH NO DATA`)}; and after the migration: ${snippet(`REFRESH MATERIALIZED VIEW ${path(view)};`)}`
    };
  })
});

// src/dangers/sql/create-trigger.ts
var create_trigger_default = defineDanger({
  title: "trigger added",
  harm: "advice",
  severity: "low",
  advisory: true,
  why: "Writes wait while it is added (SHARE ROW EXCLUSIVE), and every write costs more from then on.",
  help: "set a lock timeout; keep what the trigger does short",
  safeWhen: "The table was created earlier in the same pull request.",
  source: "https://www.postgresql.org/docs/current/sql-createtrigger.html",
  find: onOperation("create-trigger", (operation, sql) => {
    if (isNewTable(sql, operation.table)) return void 0;
    return { message: `every write to ${codeName(operation.table)} runs the trigger ${code(operation.trigger)} from now on` };
  })
});

// src/dangers/sql-predicates/exclusive-lock.ts
var LOCKING = [
  "add-column",
  "drop-column",
  "alter-column-type",
  "set-default",
  "drop-default",
  "set-not-null",
  "drop-not-null",
  "set-expression",
  "drop-expression",
  "add-identity",
  "drop-constraint",
  "row-security",
  "replica-identity",
  "create-policy",
  "alter-policy",
  "truncate",
  "add-constraint",
  "set-storage",
  "rename",
  "set-schema",
  "change-owner",
  "drop",
  "detach-partition",
  "lock-table"
];
function exclusivelyLocked(operation) {
  switch (operation.op) {
    case "add-column":
    case "drop-column":
    case "alter-column-type":
    case "set-default":
    case "drop-default":
    case "set-not-null":
    case "drop-not-null":
    case "set-expression":
    case "drop-expression":
    case "add-identity":
    case "drop-constraint":
    case "row-security":
    case "replica-identity":
    case "create-policy":
    case "alter-policy":
    case "truncate":
      return operation.table;
    case "add-constraint":
      return operation.constraint.kind === "foreign-key" ? void 0 : operation.table;
    case "set-storage":
      return operation.action === "options" ? void 0 : operation.table;
    case "rename":
      if (operation.objectType === "table") return operation.object;
      return operation.objectType === "column" || operation.objectType === "constraint" ? operation.table : void 0;
    case "set-schema":
    case "change-owner":
      return operation.objectType === "table" ? operation.object : void 0;
    case "drop":
      if (operation.objectType === "table") return operation.object;
      return operation.objectType === "trigger" || operation.objectType === "policy" ? operation.table : void 0;
    case "detach-partition":
      return operation.concurrently ? void 0 : operation.table;
    case "lock-table":
      return operation.mode.toLowerCase().replace(/[ _]?lock$/, "") === "access exclusive" ? operation.table : void 0;
    default:
      return void 0;
  }
}
function exclusivelyLockedExisting(operation, sql) {
  const table = exclusivelyLocked(operation);
  return table && !isNewTable(sql, table) ? table : void 0;
}

// src/dangers/sql/data-change-in-schema-migration.ts
var data_change_in_schema_migration_default = defineDanger({
  title: "rows and schema changed in one migration",
  harm: "advice",
  severity: "low",
  advisory: true,
  why: "Locks of the schema change are held while rows are changed, and the two need different reviewers.",
  help: "put the data change into a migration of its own",
  safeWhen: "Only rows of tables that were created in the same pull request are changed.",
  source: "https://www.postgresql.org/docs/current/explicit-locking.html",
  find: onOperation(["update", "delete", "insert", "merge"], (operation, sql) => {
    const { table } = operation;
    if (isNewTable(sql, table)) return void 0;
    const schema = inScript(sql, ...LOCKING, "create-table", "create-index").length > 0;
    const first = inScript(sql, "update", "delete", "insert", "merge").find(
      (other) => !isNewTable({ ...sql, operation: other.operation, statement: other.statement }, other.operation.table)
    );
    if (!schema || first?.operation !== operation) return void 0;
    return { message: `rows of ${codeName(table)} are changed in a file that also changes the schema` };
  })
});

// src/dangers/sql-predicates/locks-held.ts
var heldIn = /* @__PURE__ */ new WeakMap();
function heldByTransaction(sql) {
  const known2 = heldIn.get(sql.script);
  if (known2) return known2;
  const all = /* @__PURE__ */ new Map();
  for (const { operation, statement: statement2, position } of inScript(sql, ...LOCKING)) {
    if (statement2.transactionNumber < 0) continue;
    if (operation.op === "drop" && operation.objectType === "table") continue;
    const table = exclusivelyLockedExisting(operation, { ...sql, operation, statement: statement2 });
    if (!table) continue;
    const tables = all.get(statement2.transactionNumber) ?? /* @__PURE__ */ new Map();
    const key = JSON.stringify([table.schema, table.name]);
    if (!tables.has(key)) tables.set(key, { table, position });
    all.set(statement2.transactionNumber, tables);
  }
  const made2 = new Map([...all].map(([number, tables]) => [number, [...tables.values()]]));
  heldIn.set(sql.script, made2);
  return made2;
}
function locksHeld(sql) {
  if (sql.statement.transactionNumber < 0) return [];
  const here = positionOf(sql);
  return (heldByTransaction(sql).get(sql.statement.transactionNumber) ?? []).filter(({ position }) => position < here).map(({ table }) => table);
}
function isHeld(sql, table) {
  return locksHeld(sql).some((held) => sameName(held, table));
}

// src/dangers/sql-predicates/whole-table.ts
var BOOKKEEPING = /^(alembic_version|schema_migrations?|_?goose_db_version|flyway_schema_history|databasechangelog(lock)?|_prisma_migrations|_sqlx_migrations|ar_internal_metadata|gorp_migrations|knex_migrations(_lock)?|django_migrations)$/;
function touchesEveryRow(filter) {
  return filter.rows === "none" || filter.rows === "always-true";
}
function isSlowRowChange(operation, sql) {
  const { filter, table } = operation;
  if (sql.statement.nested && filter.rows === "some" && filter.text.includes("=")) return false;
  if (filter.rows === "batch" || BOOKKEEPING.test(table.name) || isNewTable(sql, table)) return false;
  return touchesEveryRow(filter) || !/((?<![<>!])=|\bin\s*\()\s*[\d'$:-]/i.test(filter.text);
}
function isWholeTableBackfill(update, sql) {
  const { columns, filter, table } = update;
  if (columns.length === 0 || filter.rows === "always-true" || !columns.every((column) => isNewColumn(sql, table, column))) return false;
  return isSlowRowChange(update, sql);
}

// src/dangers/sql/ddl-and-backfill-same-transaction.ts
var ddl_and_backfill_same_transaction_default = defineDanger({
  title: "rows filled while their table is locked",
  harm: "lock",
  severity: "high",
  why: "The schema change keeps the table locked against reads and writes until the transaction ends, and in the same transaction its rows are updated: everybody waits for the whole update.",
  help: "three steps, each a migration: add the column, fill it in batches, then add constraints",
  safeWhen: "The table was created earlier in the same pull request, the update is a bounded batch, or the two run in different transactions.",
  source: "https://www.postgresql.org/docs/current/explicit-locking.html",
  find: onPostgres(["update", "delete"], (operation, sql) => {
    const { table } = operation;
    if (!isSlowRowChange(operation, sql) || !isHeld(sql, table)) return void 0;
    return {
      message: `${codeName(table)} stays locked against reads and writes until all of its rows are ${operation.op === "update" ? "updated" : "looked through"}`,
      help: `commit before, and then in batches, outside the migration: ${snippet(`${operation.op === "update" ? `UPDATE ${path(table)} SET ...` : `DELETE FROM ${path(table)}`} WHERE id BETWEEN <from> AND <to>;`)}`
    };
  })
});

// src/dangers/sql/ddl-in-procedural-block.ts
var ddl_in_procedural_block_default = defineDanger({
  title: "SQL built at run time",
  harm: "unknown",
  severity: "medium",
  why: "The statement is put together while the block runs, so nobody can tell from the migration what it does.",
  help: "write the statements out",
  safeWhen: "The block holds plain statements only: those are looked at one by one.",
  source: "https://www.postgresql.org/docs/current/plpgsql-statements.html#PLPGSQL-STATEMENTS-EXECUTING-DYN",
  find: onOperation("procedural-block", (operation) => {
    const [first] = operation.dynamic;
    if (first === void 0 && !operation.opaque) return void 0;
    const more = operation.dynamic.length - 1;
    return {
      message: first === void 0 ? "what this block does cannot be told from the migration: its body could not be read" : `what ${code(first)}${more > 0 ? ` (and ${more} more)` : ""} does is decided when the block runs`
    };
  })
});

// src/dangers/sql/delete-without-where.ts
var delete_without_where_default = defineDanger({
  title: "all rows deleted",
  harm: "data-loss",
  severity: "critical",
  why: "Every row is lost, in one long transaction that keeps row locks and leaves the whole table to vacuum.",
  help: "delete with a condition that can be reviewed, in batches",
  safeWhen: "The table was created earlier in the same pull request or is temporary.",
  source: "https://www.postgresql.org/docs/current/sql-delete.html",
  find: onOperation("delete", (operation, sql) => {
    const { table } = operation;
    if (operation.filter.rows !== "none" || isNewTable(sql, table)) return void 0;
    return {
      message: `every row of ${codeName(table)} is deleted`,
      help: `say which rows: ${snippet(`DELETE FROM ${path(table)} WHERE <condition>;`)}`
    };
  })
});

// src/dangers/sql/destructive-join-delete.ts
var destructive_join_delete_default = defineDanger({
  title: "rows deleted by a join",
  harm: "data-loss",
  severity: "high",
  why: "Which rows go depends on the contents of another table on the day it runs. A join that matches more than was meant deletes more than was meant, and nothing in the migration shows it.",
  help: "select the keys first, look at how many there are, and delete by key",
  safeWhen: "The table was created earlier in the same pull request or is temporary.",
  source: "https://www.postgresql.org/docs/current/sql-delete.html",
  find: onOperation(["delete", "merge"], (operation, sql) => {
    const { table } = operation;
    if (isNewTable(sql, table)) return void 0;
    if (operation.op === "merge" ? !operation.deletes : !operation.joined || isWhole(operation.filter)) return void 0;
    return {
      message: `which rows of ${codeName(table)} are deleted depends on what another table holds when it runs`,
      help: `keep the keys, count them, then delete by key: ${snippet(`CREATE TEMP TABLE doomed AS SELECT ... FROM ${path(table)} JOIN ...; DELETE FROM ${path(table)} WHERE <key> IN (SELECT <key> FROM doomed);`)}`
    };
  })
});
function isWhole(filter) {
  return filter.rows === "none" || filter.rows === "always-true";
}

// src/dangers/sql/detach-partition-not-concurrent.ts
var detach_partition_not_concurrent_default = defineDanger({
  title: "partition detached while the whole table is locked",
  harm: "lock",
  severity: "high",
  why: "The partitioned table is locked against reads and writes of all its partitions (ACCESS EXCLUSIVE), and waits for the longest running query on any of them.",
  help: "use `DETACH PARTITION ... CONCURRENTLY` (PostgreSQL 14 and later), outside a transaction",
  safeWhen: "It is done `CONCURRENTLY`, or `FINALIZE` completes such a detaching, or the table was created in the same pull request.",
  source: "https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-DETACH-PARTITION",
  find: onPostgres("detach-partition", (operation, sql) => {
    const { table, partition } = operation;
    if (operation.concurrently || operation.finalize || isNewTable(sql, table)) return void 0;
    return {
      message: `reads and writes of ${codeName(table)}, all partitions, wait while ${codeName(partition)} is detached`,
      help: sql.script.server >= 14 ? `outside a transaction: ${snippet(`ALTER TABLE ${path(table)} DETACH PARTITION ${path(partition)} CONCURRENTLY;`)}` : `keep the wait short: ${snippet(`SET lock_timeout = '2s'`)}; and try again until it succeeds`
    };
  })
});

// src/dangers/sql/disable-constraint-checks.ts
var OFF = {
  session_replication_role: /^'?replica'?$/i,
  foreign_key_checks: /^'?(0|off)'?$/i,
  unique_checks: /^'?(0|off)'?$/i,
  foreign_keys: /^'?(0|off|no|false)'?$/i
};
var disable_constraint_checks_default = defineDanger({
  title: "constraint checks switched off",
  harm: "protection-removed",
  severity: "high",
  why: "Foreign keys and triggers no longer look at what is written: rows that point nowhere get in and stay, since nothing checks them later.",
  help: "keep the checks on; order the statements so that each of them holds",
  safeWhen: "The setting is put back in the same file.",
  source: "https://www.postgresql.org/docs/current/runtime-config-client.html#GUC-SESSION-REPLICATION-ROLE",
  find: onOperation(["set", "select"], (operation, sql) => {
    const setting = operation.op === "set" ? operation : operation.setConfig;
    if (!setting) return void 0;
    const name = setting.name.toLowerCase();
    if (!OFF[name]?.test(setting.value)) return void 0;
    const restored = later(sql, "set").some(({ operation: other }) => other.name.toLowerCase() === name && !OFF[name]?.test(other.value)) || later(sql, "reset").some(({ operation: other }) => [name, "all"].includes(other.name.toLowerCase()));
    if (restored) return void 0;
    return {
      message: `with ${code(`${setting.name} = ${setting.value}`)} foreign keys are not checked${name === "session_replication_role" ? " and triggers do not run" : ""}`,
      help: sql.script.dialect === "postgres" ? `put it back in the same file: ${snippet(`RESET ${identifier(name)};`)}` : "put it back in the same file"
    };
  })
});

// src/dangers/sql/disable-rls.ts
var disable_rls_default = defineDanger({
  title: "row-level security switched off",
  harm: "exposure",
  severity: "high",
  why: "The policies of the table no longer apply: every role with access to the table sees and changes all rows, of all tenants.",
  help: "keep it on, and write a policy for whoever is shut out",
  safeWhen: "The table was created earlier in the same pull request.",
  source: "https://www.postgresql.org/docs/current/ddl-rowsecurity.html",
  find: onPostgres("row-security", (operation, sql) => {
    const { table, action } = operation;
    if (action !== "disable" && action !== "no-force" || isNewTable(sql, table)) return void 0;
    return {
      message: action === "disable" ? `policies no longer guard the rows of ${codeName(table)}` : `policies no longer hold for the owner of ${codeName(table)}`,
      help: `leave it on, and let in who needs it: ${snippet(`CREATE POLICY <name> ON ${path(table)} TO <role> USING (<condition>);`)}`
    };
  })
});

// src/dangers/sql/disable-trigger.ts
var disable_trigger_default = defineDanger({
  title: "trigger switched off",
  harm: "protection-removed",
  severity: "high",
  why: "What the trigger does stops for everybody, and with `ALL` the foreign keys are not checked either: rows that point nowhere get in. The statement also locks out writers while it runs.",
  help: "switch off one trigger by name, and switch it on again in the same transaction",
  safeWhen: "The table was created earlier in the same pull request. Where the trigger is switched on again in the same transaction the finding has severity medium.",
  source: "https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-DESC-DISABLE-ENABLE-TRIGGER",
  find: onPostgres("disable-trigger", (operation, sql) => {
    const { table, trigger } = operation;
    if (isNewTable(sql, table)) return void 0;
    const restored = later(sql, "enable-trigger").some(
      ({ operation: other, statement: statement2 }) => other.op === "enable-trigger" && sameName(other.table, table) && [trigger, "all"].includes(other.trigger) && inSameTransaction(sql, statement2)
    );
    const what = trigger === "all" ? "no trigger runs and no foreign key is checked" : trigger === "user" ? "no trigger runs" : `the trigger ${code(trigger)} does not run`;
    return {
      severity: restored ? "medium" : "high",
      message: `${what} on ${codeName(table)} ${restored ? "until it is switched on again" : "any more"}`,
      help: `by name and in one transaction: ${snippet(`ALTER TABLE ${path(table)} DISABLE TRIGGER <name>; ...; ALTER TABLE ${path(table)} ENABLE TRIGGER <name>;`)}`
    };
  })
});

// src/dangers/sql/drop-and-recreate-table.ts
var drop_and_recreate_table_default = defineDanger({
  title: "table dropped and created anew",
  harm: "data-loss",
  severity: "high",
  why: "The statement pair reads like the creation of a table, but where the table already exists all of its rows are lost.",
  help: "create the table only where it is missing (`CREATE TABLE IF NOT EXISTS`), and change an existing one with `ALTER TABLE`",
  safeWhen: "The table was created earlier in the same pull request or is temporary.",
  source: "https://www.postgresql.org/docs/current/sql-droptable.html",
  find: onOperation("drop", (operation, sql) => {
    const table = operation.object;
    if (operation.objectType !== "table" || isNewTable(sql, table)) return void 0;
    const again = isRecreated(sql, ["table"], table);
    if (again?.operation.op !== "create-table" || again.operation.temporary) return void 0;
    return {
      message: `${codeName(table)} is dropped and created anew: every row in it is lost`,
      help: `leave out the drop and write ${snippet(`CREATE TABLE IF NOT EXISTS ${path(table)} (...)`)}; change an existing table with ALTER TABLE`
    };
  })
});

// src/dangers/sql/drop-cascade.ts
var WITHOUT_DEPENDENTS = ["trigger", "policy", "rule", "role", "database"];
var drop_cascade_default = defineDanger({
  title: "dependent objects dropped unseen",
  harm: "data-loss",
  severity: "high",
  why: "Whatever depends on the dropped object goes with it: views, foreign keys, columns of a dropped type, policies. None of it is named in the migration, so nobody can review it.",
  help: "drop the dependent objects by name first and leave out `CASCADE`: PostgreSQL then refuses, and lists what still depends",
  safeWhen: "The dropped object was created earlier in the same pull request, so that nothing older can depend on it.",
  source: "https://www.postgresql.org/docs/current/ddl-depend.html",
  find: onPostgres(["drop", "drop-column", "drop-constraint"], (operation, sql) => {
    if (!operation.cascade) return void 0;
    if (operation.op === "drop") {
      if (WITHOUT_DEPENDENTS.includes(operation.objectType) || isNew(sql, operation.objectType, operation.object)) return void 0;
      const kind = operation.objectType === "owned" ? "objects owned by" : operation.objectType.replaceAll("-", " ");
      return { message: `whatever depends on the ${kind} ${codeName(operation.object)} is dropped with it, unnamed` };
    }
    if (isNewTable(sql, operation.table)) return void 0;
    if (operation.op === "drop-column") {
      if (isNewColumn(sql, operation.table, operation.column)) return void 0;
      return {
        message: `views and constraints that use ${code(operation.column)} of ${codeName(operation.table)} are dropped with it, unnamed`,
        help: `drop them by name first, then: ${snippet(`ALTER TABLE ${path(operation.table)} DROP COLUMN ${identifier(operation.column)} RESTRICT;`)}`
      };
    }
    return {
      message: `foreign keys that rely on the constraint ${code(operation.constraint)} of ${codeName(operation.table)} are dropped with it, unnamed`,
      help: `drop them by name first, then: ${snippet(`ALTER TABLE ${path(operation.table)} DROP CONSTRAINT ${identifier(operation.constraint)} RESTRICT;`)}`
    };
  })
});

// src/dangers/sql/drop-column.ts
var drop_column_default = defineDanger({
  title: "column dropped",
  harm: "data-loss",
  severity: "high",
  why: "All values of the column are gone, and the version of the application that is running while the migration is deployed still selects the column and fails.",
  help: "first ship code that no longer reads or writes the column, then drop it in a later pull request",
  safeWhen: "The column, or its table, was created earlier in the same pull request, or the column is generated and not stored.",
  source: "https://www.postgresql.org/docs/current/ddl-alter.html#DDL-ALTER-REMOVING-A-COLUMN",
  find: onOperation("drop-column", (operation, sql) => {
    const { table, column } = operation;
    if (isNewColumn(sql, table, column)) return void 0;
    const known2 = sql.history.column(table, column, sql.statement.ordinal);
    if (known2?.generated && !known2.generated.stored) return void 0;
    return {
      message: `every value in ${code(column)} of ${codeName(table)} is lost, and code that still reads the column fails`,
      help: `ship code that does not use ${code(column)} first; if it is required: ${snippet(`ALTER TABLE ${path(table)} ALTER COLUMN ${identifier(column)} DROP NOT NULL`)}; drop it a release later`
    };
  })
});

// src/dangers/sql/drop-constraint.ts
var drop_constraint_default = defineDanger({
  title: "constraint dropped",
  harm: "incompatible",
  severity: "medium",
  why: "From now on rows get in that the constraint kept out, and code that relies on it (an upsert on a unique key, a reader of a foreign key) breaks. For a foreign key both tables are locked against reads and writes meanwhile.",
  help: "where it is replaced, add the successor first (`NOT VALID`, then validate) and drop the old one afterwards",
  safeWhen: "The constraint or its table was created earlier in the same pull request, it is replaced in the same file, it was only the CHECK behind a `SET NOT NULL`, or the table or column goes too. Primary keys are dangers of their own.",
  source: "https://www.postgresql.org/docs/current/ddl-alter.html#DDL-ALTER-REMOVING-A-CONSTRAINT",
  find: onOperation("drop-constraint", (operation, sql) => {
    const { table, constraint } = operation;
    if (operation.primaryKey || isNewTable(sql, table)) return void 0;
    if (isAddedHere(sql, table, constraint) || isReplaced(sql, table, constraint)) return void 0;
    if (isNotNullCrutch(sql, table, constraint) || isGoingAnyway(sql, table, constraint)) return void 0;
    return {
      message: `from now on ${codeName(table)} accepts rows that ${code(constraint)} refused`,
      help: `where it is replaced, first: ${snippet(`ALTER TABLE ${path(table)} ADD CONSTRAINT <successor> ... NOT VALID`)}; validate it in another transaction, and drop ${code(constraint)} last`
    };
  })
});
function isAddedHere(sql, table, name) {
  return isNew(sql, "constraint", table, name) || earlier(sql, "add-constraint").some(({ operation }) => sameName(operation.table, table) && operation.constraint.name === name);
}
function isReplaced(sql, table, name) {
  const old = sql.history.constraint(table, name, sql.statement.ordinal);
  return inScriptOn(sql, table, "add-constraint").some(({ operation: { constraint } }) => {
    if (constraint.name === name) return true;
    if (old) return constraint.kind === old.kind && sameColumns(constraint, old);
    return constraint.kind === "foreign-key" && constraint.columns.some((column) => `_${name}_`.toLowerCase().includes(`_${column}_`.toLowerCase()));
  });
}
function sameColumns(a, b) {
  const list2 = (constraint) => [...constraint.columns.length > 0 ? constraint.columns : constraint.check?.columns ?? []].sort().join();
  return list2(a) === list2(b);
}
function isNotNullCrutch(sql, table, name) {
  return earlier(sql, "set-not-null").some(({ operation, statement: statement2 }) => {
    if (!sameName(operation.table, table)) return false;
    const check = sql.history.constraint(table, name, statement2.ordinal)?.check;
    return check ? check.columns.includes(operation.column) : name.toLowerCase().includes(operation.column.toLowerCase());
  });
}
function isGoingAnyway(sql, table, name) {
  const columns = sql.history.constraint(table, name, sql.statement.ordinal)?.columns;
  const column = later(sql, "drop-column").some(
    ({ operation }) => sameName(operation.table, table) && (columns ? columns.includes(operation.column) : name.toLowerCase().includes(operation.column.toLowerCase()))
  );
  return column || later(sql, "drop").some(({ operation }) => operation.objectType === "table" && sameName(operation.object, table));
}

// src/dangers/sql/drop-database.ts
var drop_database_default = defineDanger({
  title: "database dropped",
  harm: "data-loss",
  severity: "critical",
  why: "Everything in the database is lost at once, and the statement cannot be rolled back: it refuses to run inside a transaction.",
  help: "databases are not dropped by migrations; do it by hand, with a backup at hand and a second person looking on",
  source: "https://www.postgresql.org/docs/current/sql-dropdatabase.html",
  find: onOperation("drop", (operation) => {
    if (operation.objectType !== "database") return void 0;
    return { message: `the database ${code(operation.object.name)} is dropped with everything in it` };
  })
});

// src/dangers/sql/drop-default.ts
var drop_default_default = defineDanger({
  title: "default dropped",
  harm: "incompatible",
  severity: "medium",
  why: "Writers that leave the column out now write NULL, or fail where the column is required.",
  help: "first ship writers that fill the column, then drop the default",
  safeWhen: "The table or column was created earlier in the same pull request, the default is set anew in the same file, the column becomes an identity, or it is dropped.",
  source: "https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-DESC-SET-DROP-DEFAULT",
  find: onOperation("drop-default", (operation, sql) => {
    const { table, column } = operation;
    if (isNewColumn(sql, table, column)) return void 0;
    const passing = later(sql, "set-default", "add-identity", "drop-column").some(
      ({ operation: other }) => sameName(other.table, table) && other.column === column
    );
    if (passing) return void 0;
    const required = sql.history.column(table, column, sql.statement.ordinal)?.notNull === true;
    return {
      message: `an insert into ${codeName(table)} that leaves out ${code(column)} ${required ? "fails" : "writes NULL, or fails where the column is required"}`
    };
  })
});

// src/dangers/sql/drop-default-of-required-column.ts
var drop_default_of_required_column_default = defineDanger({
  title: "default of a new required column dropped",
  harm: "incompatible",
  severity: "high",
  why: "The default filled old rows, but running code does not know the column: without the default every insert it makes fails.",
  help: "keep the default for a release, until every writer fills the column",
  safeWhen: "The table was created earlier in the same pull request, or a default is set again in the same file.",
  source: "https://www.postgresql.org/docs/current/sql-altertable.html",
  find: onOperation("drop-default", (operation, sql) => {
    const { table, column } = operation;
    if (isNewTable(sql, table) || !isNewColumn(sql, table, column)) return void 0;
    const added = earlier(sql, "add-column").find(({ operation: other }) => sameName(other.table, table) && other.column.name === column);
    const required = added?.operation.column.notNull ?? sql.history.column(table, column, sql.statement.ordinal)?.notNull;
    const again = later(sql, "set-default").some(({ operation: other }) => sameName(other.table, table) && other.column === column);
    if (required !== true || again) return void 0;
    return {
      message: `every insert into ${codeName(table)} by code that does not know ${code(column)} fails`,
      help: `leave the default in place for a release; later: ${snippet(`ALTER TABLE ${path(table)} ALTER COLUMN ${identifier(column)} DROP DEFAULT;`)}`
    };
  })
});

// src/dangers/sql/drop-extension.ts
var drop_extension_default = defineDanger({
  title: "extension dropped",
  harm: "data-loss",
  severity: "high",
  why: "The types, functions and operators of the extension disappear. With `CASCADE` the columns and indexes that use them go too, without it the migration fails while anything uses them.",
  help: "move columns and indexes off the extension first, and drop it in a later pull request without `CASCADE`",
  safeWhen: "The extension was created earlier in the same pull request, or is created anew in the same file without `CASCADE` having been used.",
  source: "https://www.postgresql.org/docs/current/sql-dropextension.html",
  find: onPostgres("drop", (operation, sql) => {
    const { object } = operation;
    if (operation.objectType !== "extension" || isNew(sql, "extension", object)) return void 0;
    if (!operation.cascade && isRecreated(sql, ["extension"], object)) return void 0;
    return {
      message: operation.cascade ? `columns and indexes that use the extension ${code(object.name)} are dropped with it` : `functions and types of the extension ${code(object.name)} disappear under the code that calls them`,
      help: `move what uses it first, then: ${snippet(`DROP EXTENSION ${identifier(object.name)} RESTRICT;`)}`
    };
  })
});

// src/dangers/sql/drop-function.ts
var ROUTINES = ["function", "procedure", "aggregate"];
var drop_function_default = defineDanger({
  title: "function dropped",
  harm: "incompatible",
  severity: "high",
  why: "Whatever calls it fails at once: running code, triggers, defaults, policies, other functions.",
  help: "move callers over first, and drop it in a later pull request; change it with `CREATE OR REPLACE`",
  safeWhen: "It was created earlier in the same pull request, or is created anew in the same file. With other arguments that is `sql/change-function-signature`.",
  source: "https://www.postgresql.org/docs/current/sql-dropfunction.html",
  find: onOperation("drop", (operation, sql) => {
    const { objectType, object } = operation;
    if (!ROUTINES.includes(objectType) || isNew(sql, objectType, object)) return void 0;
    if (earlier(sql, "create-function").some(({ operation: other }) => sameName(other.function, object))) return void 0;
    if (isRecreated(sql, ["function", "procedure", "aggregate"], object)) return void 0;
    return {
      message: `whatever calls the ${objectType} ${codeName(object)} fails at once`,
      help: "where it is replaced, in one step: `CREATE OR REPLACE FUNCTION ...;`"
    };
  })
});

// src/dangers/sql/drop-index-not-concurrent.ts
var drop_index_not_concurrent_default = defineDanger({
  title: "index dropped while reads and writes wait",
  harm: "lock",
  severity: "high",
  why: "Dropping an index takes ACCESS EXCLUSIVE on its table. It waits for the longest running query there, and everything that comes later waits behind it.",
  help: "drop it with `DROP INDEX CONCURRENTLY`, alone in a migration that runs outside a transaction",
  safeWhen: "The index or its table was created earlier in the same pull request, or it is dropped `CONCURRENTLY`.",
  source: "https://www.postgresql.org/docs/current/sql-dropindex.html",
  find: onPostgres("drop", (operation, sql) => {
    const { objectType, object } = operation;
    if (objectType !== "index" || operation.concurrently || isNew(sql, "index", object)) return void 0;
    const index = sql.history.index(object, sql.statement.ordinal);
    if (index && isNewTable(sql, index.table)) return void 0;
    const table = index ? codeName(index.table) : `the table of ${codeName(object)}`;
    return {
      message: `reads and writes of ${table} wait while ${index ? codeName(object) : "the index"} is dropped`,
      help: `outside a transaction: ${snippet(`DROP INDEX CONCURRENTLY ${operation.ifExists ? "IF EXISTS " : ""}${path(object)};`)}`
    };
  })
});

// src/dangers/sql/drop-materialized-view.ts
var drop_materialized_view_default = defineDanger({
  title: "materialized view dropped",
  harm: "data-loss",
  severity: "high",
  why: "The precomputed rows are gone and expensive to compute again, and every query that reads the view fails.",
  help: "create a second version under another name, move readers over, and drop the old one later",
  safeWhen: "It was created earlier in the same pull request, or is created again in the same transaction.",
  source: "https://www.postgresql.org/docs/current/sql-dropmaterializedview.html",
  find: onPostgres("drop", (operation, sql) => {
    const { objectType, object } = operation;
    if (objectType !== "materialized-view" || isNew(sql, objectType, object)) return void 0;
    const again = isRecreated(sql, ["materialized-view"], object);
    if (again && inSameTransaction(sql, again.statement)) return void 0;
    return {
      message: again ? `between the drop and the creation of ${codeName(object)} its readers fail, since no transaction holds the two together` : `the computed rows of ${codeName(object)} are lost, and queries that read it fail`,
      help: again ? "put both in one transaction: `BEGIN; ... COMMIT;`" : `make its successor first: ${snippet(`CREATE MATERIALIZED VIEW ${path({ ...object, name: `${object.name}_v2` })} AS ...`)}; move readers over, drop this one later`
    };
  })
});

// src/dangers/sql/drop-not-null.ts
var drop_not_null_default = defineDanger({
  title: "column made nullable",
  harm: "incompatible",
  severity: "medium",
  why: "Readers that rely on a value meet NULL as soon as somebody writes one, and going back means a scan under lock.",
  help: "first ship readers that cope with NULL, then drop the constraint",
  safeWhen: "The table or column was created earlier in the same pull request, or the column is dropped or required again in the same file.",
  source: "https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-DESC-SET-DROP-NOT-NULL",
  find: onOperation("drop-not-null", (operation, sql) => {
    const { table, column } = operation;
    if (isNewColumn(sql, table, column)) return void 0;
    const passing = later(sql, "drop-column", "set-not-null").some(
      ({ operation: other }) => sameName(other.table, table) && other.column === column
    );
    if (passing) return void 0;
    return { message: `code that expects a value in ${code(column)} of ${codeName(table)} may meet NULL` };
  })
});

// src/dangers/sql/drop-owned.ts
var drop_owned_default = defineDanger({
  title: "everything of a role dropped",
  harm: "data-loss",
  severity: "critical",
  why: "Every object in the database that belongs to the role is dropped, tables and rows included, without being named.",
  help: "hand the objects over with `REASSIGN OWNED`, or drop those that are meant by name",
  source: "https://www.postgresql.org/docs/current/sql-drop-owned.html",
  find: onPostgres("drop", (operation) => {
    if (operation.objectType !== "owned") return void 0;
    const role = operation.object.name;
    return {
      message: `every table, view and function that ${code(role)} owns is dropped`,
      help: `hand them over instead: ${snippet(`REASSIGN OWNED BY ${identifier(role)} TO <other role>;`)}`
    };
  })
});

// src/dangers/sql/drop-policy.ts
var drop_policy_default = defineDanger({
  title: "row-level policy dropped",
  harm: "exposure",
  severity: "high",
  why: "A permissive policy that goes shuts its readers out, a restrictive one opens the rows it guarded.",
  help: "change it in place with `ALTER POLICY`",
  safeWhen: "The policy or its table was created earlier in the same pull request, a policy of that name for the table is created in the same file, or the table is dropped.",
  source: "https://www.postgresql.org/docs/current/sql-droppolicy.html",
  find: onPostgres("drop", (operation, sql) => {
    const { objectType, object, table } = operation;
    if (objectType !== "policy" || !table || isNewTable(sql, table)) return void 0;
    if (inScriptOn(sql, table, "create-policy").some(({ operation: other }) => other.policy === object.name)) return void 0;
    if (later(sql, "drop").some(({ operation: other }) => other.objectType === "table" && sameName(other.object, table))) return void 0;
    return {
      message: `rows of ${codeName(table)} that the policy ${code(object.name)} guarded or gave out are open or out of reach`,
      help: `change it in place: ${snippet(`ALTER POLICY ${identifier(object.name)} ON ${path(table)} USING (<condition>);`)}`
    };
  })
});

// src/dangers/sql/drop-primary-key.ts
var drop_primary_key_default = defineDanger({
  title: "primary key dropped",
  harm: "incompatible",
  severity: "high",
  why: "Updates and deletes of the table are refused by logical replication, upserts on the key fail, and double rows get in.",
  help: "swap it for another in one statement: `DROP CONSTRAINT ..., ADD CONSTRAINT ... PRIMARY KEY USING INDEX ...`",
  safeWhen: "It is swapped in the same statement for a finished index, the table was created earlier in the same pull request, or the table is dropped. Where another key is added in the same file it is `sql/change-primary-key`.",
  source: "https://www.postgresql.org/docs/current/logical-replication-publication.html",
  find: onOperation("drop-constraint", (operation, sql) => {
    const { table, constraint } = operation;
    if (!operation.primaryKey || isNewTable(sql, table) || isNew(sql, "constraint", table, constraint)) return void 0;
    const again = inScript(sql, "add-constraint", "add-column").some(
      ({ operation: other }) => sameName(other.table, table) && (other.op === "add-constraint" ? other.constraint.kind === "primary-key" : other.column.primaryKey === true)
    );
    const gone = later(sql, "drop").some(({ operation: other }) => other.objectType === "table" && sameName(other.object, table));
    if (again || gone) return void 0;
    return {
      message: `${codeName(table)} is left without a primary key: replication refuses its updates, and double rows get in`,
      help: `in one statement: ${snippet(`ALTER TABLE ${path(table)} DROP CONSTRAINT ${identifier(constraint)}, ADD CONSTRAINT ${identifier(constraint)} PRIMARY KEY USING INDEX <finished unique index>;`)}`
    };
  })
});

// src/dangers/sql/drop-role.ts
var drop_role_default = defineDanger({
  title: "role dropped",
  harm: "outage",
  severity: "high",
  why: "Whoever logs in with the role is locked out, and whatever was granted through it is gone.",
  help: "take away the login first, wait until nothing has used it for a while, and drop it then",
  safeWhen: "The role was created earlier in the same pull request.",
  source: "https://www.postgresql.org/docs/current/sql-droprole.html",
  find: onOperation("drop", (operation, sql) => {
    const { object } = operation;
    if (operation.objectType !== "role" || isNew(sql, "role", object)) return void 0;
    return {
      message: `whatever logs in as ${code(object.name)} is locked out`,
      help: `first take away the login and wait: ${snippet(`ALTER ROLE ${identifier(object.name)} NOLOGIN;`)}`
    };
  })
});

// src/dangers/sql/drop-schema.ts
var drop_schema_default = defineDanger({
  title: "schema dropped",
  harm: "data-loss",
  severity: "critical",
  why: "With `CASCADE` everything inside the schema goes with it: tables, their rows, functions, types. Without it the statement fails as soon as the schema holds anything.",
  help: "drop the objects one by one in reviewed pull requests, and the empty schema last",
  safeWhen: "The schema was created earlier in the same pull request.",
  source: "https://www.postgresql.org/docs/current/sql-dropschema.html",
  find: onOperation("drop", (operation, sql) => {
    if (operation.objectType !== "schema" || isNew(sql, "schema", operation.object)) return void 0;
    const name = operation.object.name;
    return {
      message: operation.cascade ? `the schema ${code(name)} is dropped with every table, row and function in it` : `the schema ${code(name)} is dropped; if anything is left in it, the migration fails`,
      help: `drop what is in it by name, one reviewed pull request each, and then the empty schema: ${snippet(`DROP SCHEMA ${identifier(name)} RESTRICT;`)}`
    };
  })
});

// src/dangers/sql/drop-sequence.ts
var drop_sequence_default = defineDanger({
  title: "sequence dropped",
  harm: "data-loss",
  severity: "high",
  why: "The position of the counter is lost. A sequence of the same name starts again at one and hands out numbers that are already in use.",
  help: "keep the sequence, or note its position and set it again after it was recreated",
  safeWhen: "The sequence was created earlier in the same pull request.",
  source: "https://www.postgresql.org/docs/current/sql-dropsequence.html",
  find: onPostgres("drop", (operation, sql) => {
    const { objectType, object } = operation;
    if (objectType !== "sequence" || isNew(sql, "sequence", object)) return void 0;
    return {
      message: `the counter of ${codeName(object)} is lost; made anew it hands out numbers that are in use`,
      help: `keep it; where it must be made anew, carry the position over: ${snippet(`SELECT setval(${literal(path(object))}, <last value>);`)}`
    };
  })
});

// src/dangers/sql/drop-table.ts
var SET_ASIDE = /_(del|deleted|old|to_drop)$/;
var drop_table_default = defineDanger({
  title: "table dropped",
  harm: "data-loss",
  severity: "critical",
  why: "Every row of the table is gone the moment the transaction commits, and only a backup brings it back. Code that still reads the table fails at once.",
  help: "stop using the table, rename it, wait a release, and drop it in a later pull request once a backup is confirmed",
  safeWhen: "The table was created earlier in the same pull request, is temporary, or its rows were copied to a table that takes its name in the same file. A table whose name ends in `_del`, `_deleted`, `_old` or `_to_drop` was set aside on purpose: it is reported with severity low.",
  source: "https://www.postgresql.org/docs/current/sql-droptable.html",
  find: onOperation("drop", (operation, sql) => {
    const table = operation.object;
    if (operation.objectType !== "table" || isNewTable(sql, table) || isRebuilt(sql, table)) return void 0;
    const again = isRecreated(sql, ["table"], table);
    if (again?.operation.op === "create-table") return void 0;
    if (SET_ASIDE.test(table.name))
      return {
        severity: "low",
        message: `${codeName(table)}, set aside by its name, is dropped for good with every row`,
        help: "make sure that a release has passed since it was renamed, and that a backup holds it"
      };
    return {
      message: `every row of ${codeName(table)} is lost`,
      help: `rename it first, drop it a release later: ${snippet(`ALTER TABLE ${path(table)} RENAME TO ${identifier(`${table.name}_del`)};`)}`
    };
  })
});
function isRebuilt(sql, table) {
  const rename = isRecreated(sql, ["table"], table);
  if (rename?.operation.op !== "rename") return false;
  const copy = rename.operation.object;
  return earlier(sql, "insert").some(({ operation }) => operation.fromSelect && sameName(operation.table, copy));
}

// src/dangers/sql/drop-trigger.ts
var drop_trigger_default = defineDanger({
  title: "trigger dropped",
  harm: "lock",
  severity: "high",
  why: "The table is locked against reads and writes, and whatever the trigger did (auditing, synchronising, checking) silently stops.",
  help: "replace it in one step with `CREATE OR REPLACE TRIGGER` (PostgreSQL 14 and later); drop it for good once nothing relies on it",
  safeWhen: "The trigger, its table, or its successor under the same name is created in the same pull request, or the table is dropped in the same file.",
  source: "https://www.postgresql.org/docs/current/sql-droptrigger.html",
  find: onPostgres("drop", (operation, sql) => {
    const { objectType, object, table } = operation;
    if (objectType !== "trigger") return void 0;
    if (table && (isNewTable(sql, table) || isGoing(sql, table))) return void 0;
    const triggers = table ? inScriptOn(sql, table, "create-trigger") : inScript(sql, "create-trigger");
    const made2 = triggers.some(({ operation: other }) => other.trigger === object.name);
    if (made2 || table && sql.history.createdBefore(sqlKey("trigger", table, object.name), sql.statement.ordinal)) return void 0;
    return {
      message: `what the trigger ${code(object.name)}${table ? ` does on every write to ${codeName(table)}` : " does"} stops happening`,
      help: "where it is replaced, in one step: `CREATE OR REPLACE TRIGGER ...;` (PostgreSQL 14 and later)"
    };
  })
});
function isGoing(sql, table) {
  return later(sql, "drop").some(({ operation }) => operation.objectType === "table" && sameName(operation.object, table));
}

// src/dangers/sql/drop-type.ts
var drop_type_default = defineDanger({
  title: "type dropped",
  harm: "data-loss",
  severity: "high",
  why: "With `CASCADE` every column of the type is dropped with its values. Without it the migration fails while a column still uses the type, and running code that casts to the type fails.",
  help: "move the columns to another type first, and drop the type in a later pull request",
  safeWhen: "The type was created earlier in the same pull request, is created anew in the same file, or is the old half of a swap (renamed out of the way for its successor).",
  source: "https://www.postgresql.org/docs/current/sql-droptype.html",
  find: onPostgres("drop", (operation, sql) => {
    const { objectType, object } = operation;
    if (objectType !== "type" && objectType !== "domain" || isNew(sql, objectType, object)) return void 0;
    if (renamedAwayFrom(sql, "type", object)) return void 0;
    if (!operation.cascade && isRecreated(sql, ["type", "domain"], object)) return void 0;
    return {
      message: operation.cascade ? `the ${objectType} ${codeName(object)} is dropped with every column that uses it` : `the ${objectType} ${codeName(object)} is dropped; the migration fails while a column still uses it, and so does code that casts to it`,
      help: `change the columns first, then without cascade: ${snippet(`DROP ${objectType.toUpperCase()} ${path(object)} RESTRICT;`)}`
    };
  })
});

// src/dangers/sql/drop-view.ts
var drop_view_default = defineDanger({
  title: "view dropped",
  harm: "incompatible",
  severity: "high",
  why: "Whatever reads the view fails at once: running code, reports, other systems.",
  help: "move readers over first, and drop the view in a later pull request",
  safeWhen: "The view was created earlier in the same pull request, or something with its name is created later in the same file.",
  source: "https://www.postgresql.org/docs/current/sql-dropview.html",
  find: onOperation("drop", (operation, sql) => {
    const { object } = operation;
    if (operation.objectType !== "view" || isNew(sql, "view", object)) return void 0;
    if (isRecreated(sql, ["view", "materialized-view", "table"], object)) return void 0;
    return { message: `whatever reads the view ${codeName(object)} fails at once` };
  })
});

// src/dangers/sql/duplicate-column-assignment.ts
var duplicate_column_assignment_default = defineDanger({
  title: "column assigned twice",
  harm: "outage",
  severity: "high",
  why: "PostgreSQL refuses it: the migration fails when it is deployed.",
  help: "assign each column once",
  source: "https://www.postgresql.org/docs/current/sql-update.html",
  find: onPostgres(["update", "insert"], (operation) => {
    const { repeated = [] } = operation;
    if (repeated.length === 0) return void 0;
    return {
      message: `the migration fails: ${repeated.map(code).join(", ")} of ${codeName(operation.table)} is assigned more than once`
    };
  })
});

// src/dangers/sql/enum-add-value-in-transaction.ts
var enum_add_value_in_transaction_default = defineDanger({
  title: "enum value added in a transaction on an old server",
  harm: "outage",
  severity: "high",
  why: "Before PostgreSQL 12 `ALTER TYPE ... ADD VALUE` is refused inside a transaction: the migration fails.",
  help: "run it alone, in a migration without a transaction",
  safeWhen: "The server is PostgreSQL 12 or later, no transaction is open, or the type was created in the same one.",
  source: "https://www.postgresql.org/docs/11/sql-altertype.html",
  find: onPostgres("add-enum-value", (operation, sql) => {
    const { type, value } = operation;
    if (sql.script.server >= 12 || sql.statement.transaction === "none") return void 0;
    if (earlier(sql, "create-type").some(({ operation: made2, statement: statement2 }) => sameName(made2.type, type) && inSameTransaction(sql, statement2)))
      return void 0;
    return {
      message: `the migration fails: PostgreSQL ${sql.script.server} does not add ${code(value)} to ${codeName(type)} inside a transaction`,
      help: `alone in a migration without a transaction: ${snippet(`ALTER TYPE ${path(type)} ADD VALUE ${literal(value)};`)}`
    };
  })
});

// src/dangers/sql/enum-value-ordering.ts
var enum_value_ordering_default = defineDanger({
  title: "enum value added without its place",
  harm: "advice",
  severity: "low",
  advisory: true,
  why: "The value sorts last, which comparisons and ORDER BY will show, and its place cannot be changed.",
  help: "say `BEFORE` or `AFTER` which value it comes",
  safeWhen: "Its place is said.",
  source: "https://www.postgresql.org/docs/current/sql-altertype.html",
  find: onPostgres("add-enum-value", (operation) => {
    if (operation.placed) return void 0;
    const { type, value } = operation;
    return {
      message: `${code(value)} sorts after all other values of ${codeName(type)}`,
      help: snippet(`ALTER TYPE ${path(type)} ADD VALUE ${literal(value)} AFTER <value>;`)
    };
  })
});

// src/dangers/sql/enum-value-used-in-transaction.ts
var USING = [
  "insert",
  "update",
  "delete",
  "set-default",
  "add-column",
  "add-constraint",
  "create-table",
  "create-index",
  "create-view"
];
var enum_value_used_in_transaction_default = defineDanger({
  title: "new enum value used in the same transaction",
  harm: "outage",
  severity: "high",
  why: 'PostgreSQL refuses a new enum value until the transaction that added it has committed ("unsafe use of new value"): the migration fails.',
  help: "use the value in a later migration",
  safeWhen: "The value is used in another transaction, or (from PostgreSQL 17) the type was created in the same one.",
  source: "https://www.postgresql.org/docs/current/sql-altertype.html#id-1.9.3.42.7",
  find: onPostgres(USING, (operation, sql) => {
    if (sql.statement.transactionNumber < 0) return void 0;
    const used = earlier(sql, "add-enum-value").find(
      ({ operation: added, statement: statement2 }) => statement2 !== sql.statement && inSameTransaction(sql, statement2) && !isExempt(sql, added.type) && mentions(operation, added.value, sql.statement.text)
    );
    if (!used) return void 0;
    const { type, value } = used.operation;
    return {
      message: `the migration fails: ${code(value)} of ${codeName(type)} cannot be used before the transaction that adds it has committed`,
      help: `put this into a migration of its own: ${snippet(`ALTER TYPE ${path(type)} ADD VALUE ${literal(value)};`)}`
    };
  })
});
function isExempt(sql, type) {
  if (sql.script.server >= 12 && sql.script.server <= 16) return false;
  return earlier(sql, "create-type").some(
    ({ operation, statement: statement2 }) => sameName(operation.type, type) && inSameTransaction(sql, statement2)
  );
}
function mentions(operation, value, text) {
  const quoted = literal(value);
  switch (operation.op) {
    case "insert":
      return operation.literals.includes(value);
    case "update":
      return operation.literals.includes(value) || operation.filter.text.includes(quoted);
    case "delete":
      return operation.filter.text.includes(quoted);
    case "set-default":
      return operation.default.text.includes(quoted);
    case "add-column":
      return operation.column.default?.text.includes(quoted) === true;
    case "add-constraint":
      return operation.constraint.check?.text.includes(quoted) === true;
    case "create-view":
      return text.includes(quoted);
    case "create-table":
      return operation.columns.some((column) => column.default?.text.includes(quoted));
    case "create-index":
      return operation.index.where?.text.includes(quoted) === true;
    default:
      return false;
  }
}

// src/dangers/sql/grant-all.ts
var NARROW = ["function", "procedure", "routine", "language", "type", "domain", "foreign-data-wrapper", "foreign-server", "tablespace"];
var grant_all_default = defineDanger({
  title: "all privileges granted",
  harm: "privilege",
  severity: "high",
  why: "The role may now empty the table, make foreign keys and triggers on it, and do whatever else a later version adds to ALL: far more than reading and writing.",
  help: "name the privileges that are needed",
  safeWhen: "The privilege is for a function or type, where ALL is one privilege.",
  source: "https://www.postgresql.org/docs/current/ddl-priv.html",
  find: onOperation("grant", ({ grant }) => {
    if (!grant.privileges.includes("all") || NARROW.includes(grant.objectType.toLowerCase().replaceAll(/[ _]/g, "-"))) return void 0;
    const objects = grant.allInSchema ? `every ${grant.objectType.toLowerCase()} of ${grant.objects.map(({ name }) => code(name)).join(", ")}` : `${grant.objectType.toLowerCase()} ${grant.objects.map(codeName).join(", ")}`;
    return {
      message: `${grant.grantees.map(code).join(", ")} may do everything with ${objects}${grant.grantOption ? ", and pass that on" : ""}`,
      help: `name what is needed: ${snippet(`GRANT SELECT, INSERT, UPDATE, DELETE ON ... TO ${grant.grantees.map(identifier).join(", ")};`)}`
    };
  })
});

// src/dangers/sql/grant-to-public.ts
var USUAL = {
  function: ["execute", "all"],
  procedure: ["execute", "all"],
  routine: ["execute", "all"],
  type: ["usage", "all"],
  domain: ["usage", "all"],
  language: ["usage", "all"],
  database: ["connect", "temporary", "temp"]
};
var grant_to_public_default = defineDanger({
  title: "access granted to everybody",
  harm: "exposure",
  severity: "high",
  why: "PUBLIC is every role of the server, also those that are created later.",
  help: "grant to a named role",
  safeWhen: "Where every role has the privilege from the start (EXECUTE on functions, USAGE on types, CONNECT) the finding has severity low.",
  source: "https://www.postgresql.org/docs/current/ddl-priv.html",
  find: onPostgres("grant", ({ grant }) => {
    if (!grant.grantees.some((grantee) => grantee.toLowerCase() === "public")) return void 0;
    const usual = USUAL[grant.objectType.toLowerCase()] ?? [];
    const privileges = grant.privileges.map((privilege) => privilege.toUpperCase()).join(", ");
    return {
      severity: grant.privileges.every((privilege) => usual.includes(privilege)) ? "low" : "high",
      message: `every role, now and later, has ${privileges} on ${grant.objects.map(codeName).join(", ")}`,
      help: snippet(`GRANT ${privileges} ON ... TO <role>;`)
    };
  })
});

// src/dangers/sql/hash-index.ts
var hash_index_default = defineDanger({
  title: "hash index on an old server",
  harm: "outage",
  severity: "high",
  why: "Before PostgreSQL 10 hash indexes were not written to the log: after a crash, and on every replica, they answer wrongly.",
  help: "use the default index type",
  safeWhen: "The server is PostgreSQL 10 or later.",
  source: "https://www.postgresql.org/docs/10/release-10.html",
  find: onPostgres("create-index", ({ index }, sql) => {
    if (sql.script.server >= 10 || index.method.toLowerCase() !== "hash") return void 0;
    return {
      message: `after a crash, and on replicas, ${index.name === null ? "the index" : code(index.name)} on ${codeName(index.table)} answers wrongly`,
      help: snippet(
        `CREATE INDEX CONCURRENTLY ${index.name === null ? "" : `${identifier(index.name)} `}ON ${path(index.table)} (${index.columns.join(", ")});`
      )
    };
  })
});

// src/dangers/sql/identifier-too-long.ts
var TOKENS = /--[^\n]*|\/\*[^*]*(?:\*(?!\/)[^*]*)*\*\/|'[^']*'|"((?:[^"]|"")*)"|([\p{L}_][\p{L}\p{N}_$]*)/gu;
var NAMING = [
  "create-table",
  "add-column",
  "add-constraint",
  "create-index",
  "create-view",
  "create-type",
  "create-sequence",
  "create-schema",
  "create-trigger",
  "create-policy",
  "rename"
];
var identifier_too_long_default = defineDanger({
  title: "name longer than 63 bytes",
  harm: "advice",
  severity: "low",
  advisory: true,
  why: "PostgreSQL cuts the name off at 63 bytes with a mere notice: two long names can become one, and code that knows the full name may not find it.",
  help: "shorten it",
  source: "https://www.postgresql.org/docs/current/sql-syntax-lexical.html#SQL-SYNTAX-IDENTIFIERS",
  find: onPostgres(NAMING, (operation, sql) => {
    if (sql.statement.operations[0] !== operation) return void 0;
    const { text } = sql.statement;
    if (text.length < 64) return void 0;
    const names = new Set([...text.matchAll(TOKENS)].map(([, quoted, word]) => quoted?.replaceAll('""', '"') ?? word ?? ""));
    return [...names].filter((name) => new TextEncoder().encode(name).length > 63).map((name) => ({ key: name, message: `${code(name)} is cut off after 63 bytes` }));
  })
});

// src/dangers/sql/index-on-partitioned-parent.ts
var index_on_partitioned_parent_default = defineDanger({
  title: "index built on all partitions while writes wait",
  harm: "lock",
  severity: "high",
  why: "Writes to every partition wait until the indexes on all of them are built. `CONCURRENTLY` is refused on a partitioned table.",
  help: "create the index `ON ONLY` the parent, build one on each partition `CONCURRENTLY`, and attach those",
  safeWhen: "It is created `ON ONLY` the parent, or the table was created earlier in the same pull request.",
  source: "https://www.postgresql.org/docs/current/ddl-partitioning.html#DDL-PARTITIONING-DECLARATIVE-MAINTENANCE",
  find: onPostgres("create-index", ({ index }, sql) => {
    const { table } = index;
    if (index.only || isNewTable(sql, table) || !sql.history.isPartitioned(table, sql.statement.ordinal)) return void 0;
    const name = identifier(index.name ?? freshName(table.name, ...index.columns, "idx"));
    return {
      message: index.concurrently ? `the migration fails: ${codeName(table)} is partitioned, and cannot be indexed concurrently as a whole` : `writes to every partition of ${codeName(table)} wait until all of them are indexed`,
      help: `${snippet(`CREATE INDEX ${name} ON ONLY ${path(table)} (${index.columns.join(", ")})`)}; then per partition ${snippet(`CREATE INDEX CONCURRENTLY ...; ALTER INDEX ${name} ATTACH PARTITION ...;`)}`
    };
  })
});

// src/dangers/sql/insert-without-columns.ts
var insert_without_columns_default = defineDanger({
  title: "insert that relies on the order of columns",
  harm: "incompatible",
  severity: "low",
  why: "Which value lands in which column depends on the order in which columns were once added, which differs between databases that were migrated and those that were restored.",
  help: "name the columns",
  safeWhen: "The columns are named, or the table was created earlier in the same pull request.",
  source: "https://www.postgresql.org/docs/current/sql-insert.html",
  find: onOperation("insert", (operation, sql) => {
    const { table } = operation;
    if (operation.namesColumns || isNewTable(sql, table)) return void 0;
    return {
      message: `which value lands in which column of ${codeName(table)} depends on the order of its columns`,
      help: snippet(`INSERT INTO ${path(table)} (<columns>) ...`)
    };
  })
});

// src/dangers/sql/int-primary-key.ts
var int_primary_key_default = defineDanger({
  title: "primary key of four bytes",
  harm: "advice",
  severity: "low",
  advisory: true,
  why: "After 2,147,483,647 rows, deleted ones included, inserts fail, and widening the key copies the table under lock.",
  help: "use `bigint`",
  source: "https://www.postgresql.org/docs/current/datatype-numeric.html#DATATYPE-INT",
  find: onOperation(
    ["create-table", "add-column", "add-constraint"],
    (operation, sql) => primaryKeyColumns(operation, sql).filter(({ type }) => type && isShortInteger(type)).map(({ name, type }) => ({
      key: name,
      message: `the key ${code(name)} of ${codeName(operation.table)} runs out of numbers: it is ${code(type?.text ?? "")}`,
      help: snippet(`${identifier(name)} bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY`)
    }))
  )
});

// src/dangers/sql/lock-table.ts
var HARMLESS2 = ["access share", "row share", "row exclusive", "share update exclusive"];
var lock_table_default = defineDanger({
  title: "table locked explicitly",
  harm: "lock",
  severity: "high",
  why: "The lock is held until the transaction ends, and everybody who needs the table waits, also while the statement itself still waits for it.",
  help: "leave it out: each statement takes the lock that it needs",
  safeWhen: "The mode lets ordinary reads and writes through, or the table was created earlier in the same pull request. With `NOWAIT` or a `lock_timeout` the finding has severity low.",
  source: "https://www.postgresql.org/docs/current/explicit-locking.html",
  find: onPostgres("lock-table", (operation, sql) => {
    const { table } = operation;
    const mode = operation.mode.toLowerCase().replaceAll("_", " ").replace(/ ?lock$/, "").replace(/ mode$/, "").trim();
    if (HARMLESS2.includes(mode) || isNewTable(sql, table)) return void 0;
    const timeout = sql.history.setting("lock_timeout", sql.statement.ordinal);
    const tries = operation.nowait || timeout !== void 0 && !/^'?0/.test(timeout);
    return {
      severity: tries ? "low" : "high",
      message: `${mode === "access exclusive" ? "reads and writes" : "writes"} of ${codeName(table)} wait until the transaction ends`
    };
  })
});

// src/dangers/sql/mismatched-foreign-key-type.ts
var mismatched_foreign_key_type_default = defineDanger({
  title: "foreign key between different types",
  harm: "incompatible",
  severity: "medium",
  why: "Joins over the key have to convert, which may keep indexes from being used, and a narrower column runs out of values before the other does.",
  help: "give the referencing column the type of the referenced one",
  safeWhen: "Both types are equal, or one of them is not known.",
  source: "https://www.postgresql.org/docs/current/ddl-constraints.html#DDL-CONSTRAINTS-FK",
  find: onOperation(
    ["create-table", "add-column", "add-constraint"],
    (operation, sql) => pairs(operation, sql).flatMap(
      ({ reference, types, columns }) => columns.flatMap((column, at) => {
        const [own, target] = [types[at], reference.columns[at]];
        const other = target === void 0 ? void 0 : sql.history.column(reference.table, target, sql.statement.ordinal)?.type;
        if (!own || !other || typeName(own) === typeName(other)) return [];
        return [
          {
            key: column,
            message: `${code(column)} of ${codeName(operation.table)} is ${code(own.text)}, and the ${code(target ?? "")} of ${codeName(reference.table)} that it points to is ${code(other.text)}`,
            help: `declare it as: ${identifier(column)} ${other.text.replace(/^(big|small)?serial$/i, (_, size) => `${size ?? ""}int`)}`
          }
        ];
      })
    )
  )
});
function pairs(operation, sql) {
  switch (operation.op) {
    case "add-column":
      return inline(operation.column);
    case "add-constraint": {
      const { references, columns } = operation.constraint;
      const types = columns.map((name) => sql.history.column(operation.table, name, sql.statement.ordinal)?.type);
      return references ? [{ reference: references, types, columns }] : [];
    }
    case "create-table": {
      const own = new Map(operation.columns.map(({ name, type }) => [name, type]));
      const apart = operation.constraints.flatMap(
        ({ references, columns }) => references ? [{ reference: references, types: columns.map((name) => own.get(name)), columns }] : []
      );
      return [...operation.columns.flatMap(inline), ...apart];
    }
    default:
      return [];
  }
}
function inline(column) {
  return column.references ? [{ reference: column.references, types: [column.type], columns: [column.name] }] : [];
}

// src/dangers/sql-predicates/waits-for-lock.ts
var WAITING = [
  ...LOCKING,
  "create-index",
  "reindex",
  "create-trigger",
  "enable-trigger",
  "disable-trigger",
  "attach-partition",
  "cluster",
  "refresh-materialized-view"
];
function waits(operation, sql) {
  switch (operation.op) {
    case "create-index":
      return !operation.index.concurrently && !isNewTable(sql, operation.index.table);
    case "reindex":
    case "refresh-materialized-view":
      return !operation.concurrently;
    case "create-trigger":
    case "enable-trigger":
    case "disable-trigger":
      return !isNewTable(sql, operation.table);
    case "attach-partition":
      return !isNewTable(sql, operation.table);
    case "cluster":
      return operation.table === null || !isNewTable(sql, operation.table);
    case "add-constraint":
      return !isNewTable(sql, operation.table);
    case "drop":
      if (operation.objectType === "index") return !operation.concurrently;
      return exclusivelyLockedExisting(operation, sql) !== void 0;
    default:
      return exclusivelyLockedExisting(operation, sql) !== void 0;
  }
}
var firsts = /* @__PURE__ */ new WeakMap();
function isFirstWaiting(sql, question, lacks) {
  const known2 = firsts.get(sql.script) ?? /* @__PURE__ */ new Map();
  firsts.set(sql.script, known2);
  let first = known2.get(question);
  if (first === void 0) {
    const found = inScript(sql, ...WAITING).find(({ operation, statement: statement2 }) => {
      const other = { ...sql, operation, statement: statement2 };
      return waits(operation, other) && lacks(other);
    });
    first = found?.position ?? -1;
    known2.set(question, first);
  }
  return first === positionOf(sql);
}
function isTimeoutSet(sql, name) {
  const value = sql.history.setting(name, sql.statement.ordinal);
  return value !== void 0 && !/^'?0*\s*(ms|s|min|h|d)?'?$/i.test(value.trim()) && !/^default$/i.test(value.trim());
}

// src/dangers/sql/missing-idle-timeout.ts
var missing_idle_timeout_default = defineDanger({
  title: "no timeout for an idle transaction",
  harm: "advice",
  severity: "low",
  advisory: true,
  why: "If the client dies between two statements of the transaction, the server keeps its locks until it notices.",
  help: "put `SET idle_in_transaction_session_timeout = '30s';` at the top",
  safeWhen: "The timeout is set earlier in the file, no transaction is open, or only new tables are touched.",
  source: "https://www.postgresql.org/docs/current/runtime-config-client.html#GUC-IDLE-IN-TRANSACTION-SESSION-TIMEOUT",
  find: onPostgres(WAITING, (_, sql) => {
    const lacks = (other) => other.statement.transaction !== "none" && !isTimeoutSet(other, "idle_in_transaction_session_timeout");
    if (!isFirstWaiting(sql, "idle", lacks)) return void 0;
    return {
      message: "if the client stops in the middle of this transaction, its locks stay",
      help: "before it: SET idle_in_transaction_session_timeout = '30s';"
    };
  })
});

// src/dangers/sql/missing-lock-timeout.ts
var missing_lock_timeout_default = defineDanger({
  title: "no lock timeout",
  harm: "advice",
  severity: "low",
  advisory: true,
  why: "While a schema change waits for its lock, everything that comes later waits behind it. One long query can so stop a table altogether.",
  help: "put `SET lock_timeout = '2s';` at the top, and run the migration again when it times out",
  safeWhen: "A `lock_timeout` is set earlier in the file, or only tables that were created in the pull request are touched.",
  source: "https://www.postgresql.org/docs/current/runtime-config-client.html#GUC-LOCK-TIMEOUT",
  find: onPostgres(WAITING, (_, sql) => {
    if (!isFirstWaiting(sql, "lock_timeout", (other) => !isTimeoutSet(other, "lock_timeout"))) return void 0;
    return {
      message: "while this waits for its lock, everybody else waits behind it, without end",
      help: "before it: SET lock_timeout = '2s';"
    };
  })
});

// src/dangers/sql/missing-primary-key.ts
var missing_primary_key_default = defineDanger({
  title: "table without a primary key",
  harm: "advice",
  severity: "low",
  advisory: true,
  why: "Rows cannot be told apart: logical replication refuses updates, and tools that edit or copy rows lack a key.",
  help: "give it one",
  safeWhen: "The table is temporary, a partition, made from a query or after the model of another, or the key is added later in the file.",
  source: "https://www.postgresql.org/docs/current/logical-replication-publication.html",
  find: onOperation("create-table", (operation, sql) => {
    const { table } = operation;
    if (operation.temporary || operation.partitionOf || operation.asSelect || operation.like) return void 0;
    if (primaryKeyColumns(operation, sql).length > 0 || operation.constraints.some(({ kind }) => kind === "primary-key")) return void 0;
    const added = later(sql, "add-constraint", "add-column").some(
      ({ operation: other }) => sameName(other.table, table) && (other.op === "add-constraint" ? other.constraint.kind === "primary-key" : other.column.primaryKey === true)
    );
    return added ? void 0 : { message: `rows of ${codeName(table)} cannot be told apart: it has no primary key` };
  })
});

// src/dangers/sql/missing-statement-timeout.ts
var missing_statement_timeout_default = defineDanger({
  title: "no statement timeout",
  harm: "advice",
  severity: "low",
  advisory: true,
  why: "A statement that takes longer than anybody thought keeps its lock all the while.",
  help: "put `SET statement_timeout = '30s';` at the top",
  safeWhen: "A `statement_timeout` is set earlier in the file, only new tables are touched, or the work is done CONCURRENTLY, which a timeout would break.",
  source: "https://www.postgresql.org/docs/current/runtime-config-client.html#GUC-STATEMENT-TIMEOUT",
  find: onPostgres(WAITING, (_, sql) => {
    if (!isFirstWaiting(sql, "statement_timeout", (other) => !isTimeoutSet(other, "statement_timeout"))) return void 0;
    return {
      message: "nothing ends this if it holds its lock longer than anybody thought",
      help: "before it: SET statement_timeout = '30s';"
    };
  })
});

// src/dangers/sql/multiple-alter-table.ts
var multiple_alter_table_default = defineDanger({
  title: "one table altered several times",
  harm: "advice",
  severity: "low",
  advisory: true,
  why: "Each statement waits for its lock, and may scan or copy the table, anew.",
  help: "put the actions into one ALTER TABLE",
  safeWhen: "The table was created earlier in the same pull request, the statements run in different transactions on purpose, or the second one validates a constraint.",
  source: "https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-NOTES",
  find: onPostgres(
    ["add-column", "drop-column", "alter-column-type", "set-not-null", "drop-not-null", "set-default", "drop-default", "add-constraint"],
    (operation, sql) => {
      const { table } = operation;
      if (isNewTable(sql, table) || sql.statement.operations[0] !== operation) return void 0;
      const before = earlier(
        sql,
        "add-column",
        "drop-column",
        "alter-column-type",
        "set-not-null",
        "drop-not-null",
        "set-default",
        "drop-default",
        "add-constraint"
      ).some(
        (other) => other.statement !== sql.statement && other.statement.transactionNumber === sql.statement.transactionNumber && sameName(other.operation.table, table)
      );
      return before ? {
        message: `${codeName(table)} is locked again for another ALTER TABLE`,
        help: `one statement: ${snippet(`ALTER TABLE ${path(table)} <first>, <second>;`)}`
      } : void 0;
    }
  )
});

// src/dangers/sql/narrow-column-type.ts
var narrow_column_type_default = defineDanger({
  title: "column type made narrower",
  harm: "data-loss",
  severity: "high",
  why: "Values that do not fit make the migration fail, or are cut where the conversion is written out (`USING c::varchar(20)`, or numbers losing digits). The table is copied under ACCESS EXCLUSIVE meanwhile.",
  help: "find the values that do not fit first, hold new ones to the limit with a CHECK that is added `NOT VALID`, and leave the type as it is",
  safeWhen: "The old type is known to be as narrow, or the table or column was created earlier in the same pull request. Where the old type is not known the finding has severity medium, and low for `varchar(n)` without a conversion, which nearly always raises the limit.",
  source: "https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-DESC-SET-DATA-TYPE",
  find: onOperation("alter-column-type", (operation, sql) => {
    const { table, column, type } = operation;
    if (isNewColumn(sql, table, column)) return void 0;
    const does = typeChange(operation, sql);
    if (does !== "narrow" && does !== "unknown-narrow" && does !== "probably-wider") return void 0;
    const [limit2] = type.modifiers;
    const name = identifier(freshName(table.name, column, "limit"));
    const isText = ["varchar", "bpchar", "char", "character varying"].includes(type.name);
    return {
      severity: does === "narrow" ? "high" : does === "unknown-narrow" ? "medium" : "low",
      message: `values in ${code(column)} of ${codeName(table)} that do not fit ${code(type.text)} are ${operation.using ? "cut" : "refused, and the migration with them"}`,
      help: isText && limit2 !== void 0 ? `keep the type and limit new values: ${snippet(`ALTER TABLE ${path(table)} ADD CONSTRAINT ${name} CHECK (length(${identifier(column)}) <= ${limit2}) NOT VALID;`)}` : `look for values that do not fit first, and copy to a new column: ${snippet(`ALTER TABLE ${path(table)} ADD COLUMN ${identifier(freshName(column, "new"))} ${type.text};`)}`
    };
  })
});

// src/dangers/sql/not-enforced-constraint.ts
var not_enforced_constraint_default = defineDanger({
  title: "constraint that is not enforced",
  harm: "protection-removed",
  severity: "medium",
  why: "The constraint says what should hold, and nothing sees to it: rows that break it get in.",
  help: "enforce it: add it `NOT VALID` and validate it later",
  source: "https://www.postgresql.org/docs/18/sql-createtable.html",
  find: onOperation(["add-constraint", "create-table"], (operation) => {
    const constraints = operation.op === "add-constraint" ? [operation.constraint] : operation.constraints;
    return constraints.filter(({ notEnforced }) => notEnforced).map(({ name }) => ({
      key: name ?? "",
      message: `nothing keeps rows that break ${name === null ? "this constraint" : code(name)} out of ${codeName(operation.table)}`
    }));
  })
});

// src/dangers/sql/not-rerunnable.ts
var not_rerunnable_default = defineDanger({
  title: "migration that cannot be run again",
  harm: "advice",
  severity: "low",
  advisory: true,
  why: "Without a transaction a failure leaves the first statements done. Run again, the file stops at the first of them.",
  help: "write `IF NOT EXISTS` and `IF EXISTS`, or run the file in a transaction",
  safeWhen: "The file runs in a transaction, holds this one statement, or the statement copes with what is already there.",
  source: "https://www.postgresql.org/docs/current/sql-altertable.html",
  find: onPostgres(
    ["create-table", "add-column", "drop-column", "drop", "create-index", "add-constraint", "drop-constraint"],
    (operation, sql) => {
      if (sql.statement.transaction !== "none" || sql.statement.nested || sql.script.statements.length < 2) return void 0;
      switch (operation.op) {
        case "create-table":
        case "add-column":
          if (operation.ifNotExists) return void 0;
          break;
        case "create-index":
          if (operation.index.ifNotExists || isGuarded(sql, operation.index.name)) return void 0;
          break;
        case "add-constraint":
          if (isGuarded(sql, operation.constraint.name)) return void 0;
          break;
        default:
          if (operation.ifExists) return void 0;
      }
      return { message: "if the file stops after this, running it again stops here" };
    }
  )
});
function isGuarded(sql, name) {
  return earlier(sql, "drop", "drop-constraint").some(
    ({ operation }) => operation.op === "drop" ? operation.ifExists && operation.object.name === name : operation.ifExists && operation.constraint === name
  );
}

// src/dangers/sql/parse-error.ts
var parse_error_default = defineDanger({
  title: "statement that could not be parsed",
  harm: "unknown",
  severity: "high",
  why: "Nobody can tell what a statement does that cannot be parsed, and it must not pass for harmless.",
  help: "correct it; if the database accepts it, report it with the statement",
  source: "the parser of PostgreSQL itself",
  find: onOperation("parse-error", (operation) => ({ message: `it is not known what this does: ${code(operation.message)}` }))
});

// src/dangers/sql/permissive-policy.ts
var permissive_policy_default = defineDanger({
  title: "policy that lets everything through",
  harm: "exposure",
  severity: "high",
  why: "Permissive policies add up: one that is always true makes all others of the table pointless.",
  help: "write the condition that tells whose row it is",
  safeWhen: "It is for SELECT only (public contents), or RESTRICTIVE. Where it is for named roles only, the finding has severity medium.",
  source: "https://www.postgresql.org/docs/current/sql-createpolicy.html",
  find: onPostgres(["create-policy", "alter-policy"], (operation) => {
    const { table, policy, command, usingTrue, checkTrue, permissive, roles } = operation;
    if (!usingTrue && !checkTrue || !permissive || command.toLowerCase() === "select") return void 0;
    const everybody2 = roles.length === 0 || roles.some((role) => ["public", "anon", "authenticated"].includes(role.toLowerCase()));
    const does = usingTrue ? "see and change every row" : "write any row";
    return {
      severity: everybody2 ? "high" : "medium",
      message: `the policy ${code(policy)} lets ${everybody2 ? "everybody" : roles.map(code).join(", ")} ${does} of ${codeName(table)}`,
      help: snippet(`ALTER POLICY ${identifier(policy)} ON ${path(table)} ${usingTrue ? "USING" : "WITH CHECK"} (<condition on the row>);`)
    };
  })
});

// src/dangers/sql/plaintext-password.ts
var plaintext_password_default = defineDanger({
  title: "password in the migration",
  harm: "exposure",
  severity: "high",
  why: "The password is in the git history for everybody who can read the repository, and perhaps in the server log.",
  help: "set it outside the migration from a secret store, or write a SCRAM hash; and change this one, since it is known now",
  safeWhen: "It is a SCRAM hash, or a placeholder that the migration tool fills in.",
  source: "https://www.postgresql.org/docs/current/sql-createrole.html",
  find: onOperation(["create-role", "alter-role"], (operation) => {
    if (!operation.plaintextPassword) return void 0;
    return {
      message: `the password of ${code(operation.role)} is readable for everybody who can read the repository`,
      help: `create the role without one, and set it from a secret store: \\password ${identifier(operation.role)}`
    };
  })
});

// src/dangers/sql/prefer-identity.ts
var prefer_identity_default = defineDanger({
  title: "serial column",
  harm: "advice",
  severity: "low",
  advisory: true,
  why: "The sequence of a serial column has an owner and grants of its own, which are easily forgotten.",
  help: "use `GENERATED ALWAYS AS IDENTITY`",
  source: "https://wiki.postgresql.org/wiki/Don%27t_Do_This#Don.27t_use_serial",
  find: onPostgres(
    ["create-table", "add-column"],
    (operation) => declaredColumns(operation).filter(({ type }) => /^(small|big)?serial[248]?$/.test(type.name)).map(({ name, type }) => ({
      key: name,
      message: `the sequence behind ${code(name)} of ${codeName(operation.table)} needs grants of its own`,
      help: snippet(
        `${identifier(name)} ${/big|8/.test(type.name) ? "bigint" : /small|2/.test(type.name) ? "smallint" : "integer"} GENERATED ALWAYS AS IDENTITY`
      )
    }))
  )
});

// src/dangers/sql/prefer-text.ts
var prefer_text_default = defineDanger({
  title: "limited text column",
  harm: "advice",
  severity: "low",
  advisory: true,
  why: "The limit is part of the type, and lowering it later copies the table under lock.",
  help: "use `text`, and a CHECK where a limit is meant",
  source: "https://wiki.postgresql.org/wiki/Don%27t_Do_This#Don.27t_use_varchar.28n.29_by_default",
  find: onPostgres(
    ["create-table", "add-column", "alter-column-type"],
    (operation) => declaredColumns(operation).filter(({ type }) => type.name === "varchar" && type.modifiers.length > 0).map(({ name, type }) => ({
      key: name,
      message: `the limit of ${code(name)} of ${codeName(operation.table)} is part of its type, ${code(type.text)}`,
      help: snippet(`${identifier(name)} text CHECK (length(${identifier(name)}) <= ${type.modifiers[0]})`)
    }))
  )
});

// src/dangers/sql/prefer-timestamptz.ts
var prefer_timestamptz_default = defineDanger({
  title: "time without a time zone",
  harm: "advice",
  severity: "low",
  advisory: true,
  why: "What instant a value means depends on who wrote it.",
  help: "use `timestamptz`",
  source: "https://wiki.postgresql.org/wiki/Don%27t_Do_This#Don.27t_use_timestamp_.28without_time_zone.29",
  find: onPostgres(
    ["create-table", "add-column", "alter-column-type"],
    (operation) => declaredColumns(operation).filter(({ type }) => typeName(type) === "timestamp").map(({ name }) => ({
      key: name,
      message: `what instant ${code(name)} of ${codeName(operation.table)} means depends on who wrote it`,
      help: snippet(`${identifier(name)} timestamptz`)
    }))
  )
});

// src/dangers/sql/primary-key-using-index-nullable.ts
var primary_key_using_index_nullable_default = defineDanger({
  title: "primary key over columns that may be NULL",
  harm: "lock",
  severity: "high",
  why: "The index is ready, but a primary key also makes its columns NOT NULL: where they are not already, the whole table is scanned under ACCESS EXCLUSIVE.",
  help: "make the columns NOT NULL first, the safe way: a CHECK that is added `NOT VALID` and then validated",
  safeWhen: "The columns are known to be NOT NULL, a validated CHECK says so (PostgreSQL 12 and later), the table is new, or the same statement drops the old primary key. Where the columns are not known the finding has severity low.",
  source: "https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-DESC-ADD-TABLE-CONSTRAINT-USING-INDEX",
  find: onPostgres("add-constraint", (operation, sql) => {
    const { table, constraint } = operation;
    const { usingIndex } = constraint;
    if (constraint.kind !== "primary-key" || usingIndex === void 0 || isNewTable(sql, table)) return void 0;
    if (sql.statement.operations.some((other) => other.op === "drop-constraint" && other.primaryKey)) return void 0;
    const at = sql.statement.ordinal;
    const columns = sql.history.index({ schema: table.schema, name: usingIndex }, at)?.columns ?? [];
    const open = columns.filter((column) => {
      if (sql.script.server >= 12 && sql.history.hasValidatedNotNull(table, column, at)) return false;
      return sql.history.column(table, column, at)?.notNull !== true;
    });
    if (columns.length > 0 && open.length === 0) return void 0;
    const known2 = open.some((column) => sql.history.column(table, column, at) !== void 0);
    const [first = "<column>"] = open;
    const name = freshName(table.name, first, "not_null");
    return {
      severity: known2 ? "high" : "low",
      message: `unless ${open.length > 0 ? open.map(code).join(", ") : `every column of ${code(usingIndex)}`} is already NOT NULL, ${codeName(table)} is locked while all of it is scanned`,
      help: `first: ${snippet(`ALTER TABLE ${path(table)} ADD CONSTRAINT ${identifier(name)} CHECK (${first === "<column>" ? first : identifier(first)} IS NOT NULL) NOT VALID`)}; in another transaction: ${snippet(`ALTER TABLE ${path(table)} VALIDATE CONSTRAINT ${identifier(name)};`)}`
    };
  })
});

// src/dangers/sql/recreate-enum.ts
var recreate_enum_default = defineDanger({
  title: "enum type replaced",
  harm: "incompatible",
  severity: "high",
  why: "Every column of the type is converted, which copies its table under ACCESS EXCLUSIVE, and the migration fails if a row holds a value that the new type lacks. Running code that writes such a value fails too.",
  help: "leave the value in the type, and keep it out with a CHECK that is added `NOT VALID` and validated later",
  safeWhen: "The old type was created earlier in the same pull request, or it is renamed without a successor in the same file.",
  source: "https://www.postgresql.org/docs/current/sql-altertype.html",
  find: onPostgres("rename", (operation, sql) => {
    const { objectType, object } = operation;
    if (objectType !== "type" || isNew(sql, "type", object) || !isRecreated(sql, ["type"], object)) return void 0;
    const converted = inScript(sql, "alter-column-type").filter(({ operation: change }) => isSwappedType(sql, typeOf2(change.type)));
    const tables = [...new Set(converted.map(({ operation: change }) => codeName(change.table)))];
    return {
      severity: converted.length > 0 ? "high" : "medium",
      message: tables.length > 0 ? `every column of ${codeName(object)} is converted, and ${tables.join(", ")} ${tables.length === 1 ? "is" : "are"} copied under lock; a row with a removed value makes it fail` : `${codeName(object)} is replaced: columns stay with the old type, and code that writes a removed value fails`,
      help: `leave ${codeName(object)} as it is; where a value must not be used any more: ${snippet(`ALTER TABLE ... ADD CONSTRAINT ... CHECK (<column> <> '<value>') NOT VALID;`)}`
    };
  })
});
function typeOf2(type) {
  const parts = type.name.split(".");
  return { schema: parts.length > 1 ? parts[0] ?? null : null, name: parts.at(-1) ?? type.name };
}

// src/dangers/sql/redundant-index.ts
var redundant_index_default = defineDanger({
  title: "redundant index",
  harm: "advice",
  severity: "low",
  advisory: true,
  why: "An index whose columns another one starts with costs every write and serves no query that the other does not.",
  help: "leave it out",
  safeWhen: "It is unique or partial, or of another method.",
  source: "https://www.postgresql.org/docs/current/indexes-multicolumn.html",
  find: onOperation("create-index", ({ index }, sql) => {
    if (index.unique || index.where || index.columns.length === 0) return void 0;
    const others = inScriptOn(sql, index.table, "create-index").flatMap(
      ({ operation }) => operation.index === index || operation.index.where ? [] : [operation.index]
    );
    const covering = others.find(
      (other) => other.method === index.method && other.columns.length > index.columns.length && index.columns.every((column, at) => other.columns[at] === column)
    );
    if (!covering) return void 0;
    return {
      message: `${covering.name === null ? "another index" : code(covering.name)} of ${codeName(index.table)} starts with the same columns`
    };
  })
});

// src/dangers/sql/refresh-matview-not-concurrent.ts
var refresh_matview_not_concurrent_default = defineDanger({
  title: "materialized view refreshed while readers wait",
  harm: "lock",
  severity: "high",
  why: "The view is locked against reads (ACCESS EXCLUSIVE) for as long as its query runs.",
  help: "use `REFRESH MATERIALIZED VIEW CONCURRENTLY`, which needs a unique index on the view",
  safeWhen: "The view was created earlier in the same pull request, or it is refreshed `CONCURRENTLY` or `WITH NO DATA`.",
  source: "https://www.postgresql.org/docs/current/sql-refreshmaterializedview.html",
  find: onPostgres("refresh-materialized-view", (operation, sql) => {
    const { view } = operation;
    if (operation.concurrently || !operation.withData || isNew(sql, "materialized-view", view)) return void 0;
    return {
      message: `reads of ${codeName(view)} wait until it is computed anew`,
      help: `with a unique index on it: ${snippet(`REFRESH MATERIALIZED VIEW CONCURRENTLY ${path(view)};`)}`
    };
  })
});

// src/dangers/sql/reindex-not-concurrent.ts
var reindex_not_concurrent_default = defineDanger({
  title: "index rebuilt while writes wait",
  harm: "lock",
  severity: "high",
  why: "Writes to the table wait for the whole rebuild, and so do reads that would use the index.",
  help: "rebuild with `REINDEX ... CONCURRENTLY` (PostgreSQL 12 and later), outside a transaction",
  safeWhen: "It is done `CONCURRENTLY`, there is no such thing (`REINDEX SYSTEM`, PostgreSQL before 12), or the table was created in the same pull request.",
  source: "https://www.postgresql.org/docs/current/sql-reindex.html",
  find: onPostgres("reindex", (operation, sql) => {
    const { scope, object } = operation;
    if (operation.concurrently || scope === "system" || sql.script.server < 12) return void 0;
    if (scope === "table" && isNewTable(sql, object)) return void 0;
    if (scope === "index" && isNew(sql, "index", object)) return void 0;
    const what = scope === "table" ? codeName(object) : `the tables of the ${scope} ${code(scope === "index" ? formatSqlName(object) : object.name)}`;
    const name = scope === "table" || scope === "index" ? path(object) : identifier(object.name);
    return {
      message: `writes to ${scope === "index" ? `the table of ${codeName(object)}` : what} wait until its indexes are rebuilt`,
      help: `outside a transaction: ${snippet(`REINDEX ${scope.toUpperCase()} CONCURRENTLY ${name};`)}`
    };
  })
});

// src/dangers/sql-predicates/view-shim.ts
function keepsOldName(sql, old) {
  const view = later(sql, "create-view").some(({ operation }) => !operation.materialized && sameName(operation.view, old));
  return view || later(sql, "rename").some(
    ({ operation }) => (operation.objectType === "table" || operation.objectType === "view") && operation.to === old.name && operation.object.schema === old.schema
  );
}
function isBehindView(sql, table) {
  const views = inScript(sql, "create-view").filter(({ operation }) => !operation.materialized);
  if (views.length === 0) return false;
  return inScript(sql, "rename").some(({ operation }) => {
    if (operation.objectType !== "table") return false;
    const renamed = { schema: operation.object.schema, name: operation.to };
    if (!sameName(operation.object, table) && !sameName(renamed, table)) return false;
    return views.some((view) => sameName(view.operation.view, operation.object));
  });
}
function takesVacatedName(sql, fresh) {
  return earlier(sql, "rename").some(({ operation }) => operation.objectType === "table" && sameName(operation.object, fresh));
}

// src/dangers/sql/rename-column.ts
var rename_column_default = defineDanger({
  title: "column renamed",
  harm: "incompatible",
  severity: "high",
  why: "The version of the application that is running while the migration is deployed asks for the old name and fails at once, and so does a rollback of the application.",
  help: "add a column with the new name, write both, fill old rows, move readers over, and drop the old one a release later",
  safeWhen: "The table or column was created earlier in the same pull request, or the table hides behind a view of its old name made in the same file.",
  source: "https://www.postgresql.org/docs/current/ddl-alter.html#DDL-ALTER-RENAMING-COLUMN",
  find: onOperation("rename", (operation, sql) => {
    const { table, object, to } = operation;
    if (operation.objectType !== "column" || !table || object.name === to) return void 0;
    if (isNewColumn(sql, table, object.name) || isBehindView(sql, table)) return void 0;
    const type = sql.history.column(table, object.name, sql.statement.ordinal)?.type.text ?? "<type>";
    return {
      message: `code that knows ${code(object.name)} of ${codeName(table)} by its old name fails at once`,
      help: `add it beside the old one: ${snippet(`ALTER TABLE ${path(table)} ADD COLUMN ${identifier(to)} ${type}`)}; write both, fill old rows in batches, drop ${code(object.name)} a release later`
    };
  })
});

// src/dangers/sql/rename-enum-value.ts
var rename_enum_value_default = defineDanger({
  title: "enum value renamed",
  harm: "incompatible",
  severity: "high",
  why: "Running code still writes and compares with the old value and fails, and logical replication does not carry the change.",
  help: "add the new value, move rows over in a later migration, and stop using the old one",
  safeWhen: "The type was created earlier in the same pull request.",
  source: "https://www.postgresql.org/docs/current/sql-altertype.html",
  find: onPostgres("rename-enum-value", (operation, sql) => {
    const { type, value, to } = operation;
    if (isNew(sql, "type", type)) return void 0;
    return {
      message: `code that writes or expects ${code(value)} of ${codeName(type)} fails at once`,
      help: `${snippet(`ALTER TYPE ${path(type)} ADD VALUE ${literal(to)} AFTER ${literal(value)}`)}; and move rows over in a later migration`
    };
  })
});

// src/dangers/sql/rename-object.ts
var NAMED = [
  "view",
  "materialized-view",
  "type",
  "domain",
  "function",
  "procedure",
  "aggregate",
  "sequence",
  "foreign-table",
  "database"
];
var rename_object_default = defineDanger({
  title: "object renamed",
  harm: "incompatible",
  severity: "high",
  why: "Code, functions and reports that ask for the old name fail at once.",
  help: "create a second object under the new name, move callers over, and drop the old one later",
  safeWhen: "The object was created earlier in the same pull request, or its name is taken by another in the same file. Renamed indexes, constraints, triggers and policies break nothing.",
  source: "https://www.postgresql.org/docs/current/sql-altertype.html",
  find: onPostgres("rename", (operation, sql) => {
    const { objectType, object } = operation;
    if (!NAMED.includes(objectType) || isNew(sql, objectType, object)) return void 0;
    if (isRecreated(sql, [objectType], object) || objectType === "type" && isSwappedType(sql, object)) return void 0;
    return { message: `code that knows the ${objectType.replaceAll("-", " ")} ${codeName(object)} by its old name fails at once` };
  })
});

// src/dangers/sql/rename-schema.ts
var rename_schema_default = defineDanger({
  title: "schema renamed",
  harm: "incompatible",
  severity: "high",
  why: "Every qualified name breaks, and every search path that names the schema.",
  help: "create the new schema, move objects one by one behind views, and drop the old schema when nothing reads it",
  safeWhen: "The schema was created earlier in the same pull request.",
  source: "https://www.postgresql.org/docs/current/sql-alterschema.html",
  find: onPostgres("rename", (operation, sql) => {
    const { object, to } = operation;
    if (operation.objectType !== "schema" || isNew(sql, "schema", object)) return void 0;
    return {
      message: `code that knows the schema ${code(object.name)} by its old name fails at once`,
      help: `let both be found while code moves over: ${snippet(`CREATE SCHEMA ${identifier(to)}`)}; then object by object ${snippet(`ALTER TABLE ... SET SCHEMA ${identifier(to)}`)}; with a view left behind`
    };
  })
});

// src/dangers/sql/rename-table.ts
var rename_table_default = defineDanger({
  title: "table renamed",
  harm: "incompatible",
  severity: "high",
  why: "The version of the application that is running while the migration is deployed asks for the old name and fails at once, and so does a rollback of the application.",
  help: "create a view under the old name in the same transaction, move readers over, and drop the view a release later",
  safeWhen: "The table was created earlier in the same pull request, a view with the old name is created in the same file, or another table takes the name (a swap).",
  source: "https://www.postgresql.org/docs/current/sql-altertable.html",
  find: onOperation("rename", (operation, sql) => {
    const { object, to } = operation;
    if (operation.objectType !== "table" || isNewTable(sql, object)) return void 0;
    if (keepsOldName(sql, object) || takesVacatedName(sql, { schema: object.schema, name: to })) return void 0;
    return {
      message: `code that knows ${codeName(object)} by its old name fails at once`,
      help: `keep the old name as a view, in the same transaction: ${snippet(`CREATE VIEW ${path(object)} AS SELECT * FROM ${path({ schema: object.schema, name: to })};`)}`
    };
  })
});

// src/dangers/sql/revoke-privilege.ts
var revoke_privilege_default = defineDanger({
  title: "access taken away",
  harm: "outage",
  severity: "high",
  why: "Whoever relies on the privilege, perhaps the running application, fails from that moment on.",
  help: "make sure that nothing uses it any more, then revoke it",
  safeWhen: "All objects were created earlier in the same pull request. Taking away what PUBLIC has is reported with severity medium: it closes a door, and may shut somebody out.",
  source: "https://www.postgresql.org/docs/current/sql-revoke.html",
  find: onOperation(["revoke", "revoke-role"], (operation, sql) => {
    if (operation.op === "revoke-role")
      return { message: `${operation.grantees.map(code).join(", ")} loses all that came with ${operation.roles.map(code).join(", ")}` };
    const { grant } = operation;
    const created2 = (name) => isNewTable(sql, name) || TYPES.some((type) => isNew(sql, type, name)) || earlier(sql, "create-function").some(({ operation: other }) => sameName(other.function, name));
    if (!grant.allInSchema && grant.objects.length > 0 && grant.objects.every(created2)) return void 0;
    const fromPublic = grant.grantees.length > 0 && grant.grantees.every((grantee) => grantee.toLowerCase() === "public");
    return {
      severity: fromPublic ? "medium" : "high",
      message: `${fromPublic ? "roles without a grant of their own lose" : `${grant.grantees.map(code).join(", ")} loses`} ${grant.privileges.map((privilege) => privilege.toUpperCase()).join(", ")} on ${grant.allInSchema ? "everything in " : ""}${grant.objects.map(codeName).join(", ")}`
    };
  })
});
var TYPES = ["function", "procedure", "sequence", "schema", "view", "type"];

// src/dangers/sql/rls-without-policy.ts
var rls_without_policy_default = defineDanger({
  title: "row-level security without a policy",
  harm: "outage",
  severity: "high",
  why: "Without a policy nobody but the owner sees a row: running code reads nothing and its writes are refused.",
  help: "create the policies first, in the same migration",
  safeWhen: "A policy for the table is created in the same or an earlier file, or the schema has one. For a table that was created in the same pull request, which nothing uses yet, the finding has severity low.",
  source: "https://www.postgresql.org/docs/current/ddl-rowsecurity.html",
  find: onPostgres("row-security", (operation, sql) => {
    const { table } = operation;
    if (operation.action !== "enable") return void 0;
    if (inScriptOn(sql, table, "create-policy").length > 0 || sql.history.hasPolicy(table, sql.statement.ordinal)) return void 0;
    return {
      severity: isNewTable(sql, table) ? "low" : "high",
      message: `nobody but its owner sees a row of ${codeName(table)}: there is no policy here`,
      help: `in the same migration: ${snippet(`CREATE POLICY <name> ON ${path(table)} USING (<condition>);`)}`
    };
  })
});

// src/dangers/sql/role-change.ts
var POWERS2 = ["superuser", "bypassrls", "createrole", "replication"];
var role_change_default = defineDanger({
  title: "role or ownership changed",
  harm: "privilege",
  severity: "high",
  why: "Who may do what changes outside the place where access is reviewed. The owner of an object may do anything with it, and members of a role have all that it has.",
  help: "change roles where access is managed, and have somebody who answers for it look on",
  safeWhen: "The object whose owner changes was created earlier in the same pull request. Powers over the server are `sql/superuser-role`.",
  source: "https://www.postgresql.org/docs/current/user-manag.html",
  find: onPostgres(["create-role", "alter-role", "grant-role", "reassign-owned", "change-owner", "set", "rename"], (operation, sql) => {
    switch (operation.op) {
      case "create-role":
      case "alter-role":
        if (operation.attributes.some((attribute) => POWERS2.includes(attribute.toLowerCase()))) return void 0;
        return {
          message: operation.op === "create-role" ? `the role ${code(operation.role)} is created` : `the role ${code(operation.role)} is changed`
        };
      case "grant-role":
        return {
          message: `${operation.grantees.map(code).join(", ")} may do whatever ${operation.roles.map(code).join(", ")} may${operation.adminOption ? ", and pass that on" : ""}`
        };
      case "reassign-owned":
        return { message: `everything that ${operation.roles.map(code).join(", ")} owns belongs to ${code(operation.to)}` };
      case "change-owner":
        if (isNew(sql, operation.objectType, operation.object) || isNewTable(sql, operation.object)) return void 0;
        return {
          message: `${code(operation.to)} owns the ${operation.objectType.replaceAll("-", " ")} ${codeName(operation.object)}, and may do anything with it`
        };
      case "set":
        if (!["role", "session_authorization", "session authorization"].includes(operation.name.toLowerCase())) return void 0;
        if (["none", "default"].includes(operation.value.toLowerCase().replaceAll("'", ""))) return void 0;
        return { message: `what follows runs as ${code(operation.value)}` };
      case "rename":
        if (operation.objectType !== "role") return void 0;
        return {
          message: `the role ${code(operation.object.name)} is called ${code(operation.to)} from now on: whoever logs in by the old name fails`
        };
    }
  })
});

// src/dangers/sql/security-definer-search-path.ts
var security_definer_search_path_default = defineDanger({
  title: "function with the rights of its owner and an open search path",
  harm: "privilege",
  severity: "high",
  why: "Whoever calls it chooses the search path, and so can put an object of their own in the place of one that the function uses: it then runs with the rights of the owner.",
  help: "set the search path on the function: `SET search_path = ''`, and qualify the names in its body",
  safeWhen: "The function sets `search_path` itself.",
  source: "https://www.postgresql.org/docs/current/sql-createfunction.html#SQL-CREATEFUNCTION-SECURITY",
  find: onPostgres("create-function", (operation) => {
    if (!operation.securityDefiner || operation.searchPathSet) return void 0;
    const name = operation.function;
    return {
      message: `whoever may call ${codeName(name)} can make it run code of theirs with the rights of its owner`,
      help: snippet(`ALTER FUNCTION ${path(name)} SET search_path = '';`)
    };
  })
});

// src/dangers/sql/set-access-method.ts
var set_access_method_default = defineDanger({
  title: "access method of a table changed",
  harm: "lock",
  severity: "high",
  why: "The table is written anew under ACCESS EXCLUSIVE: reads and writes wait until it is done.",
  help: "create a second table with the new access method, copy in batches, and switch over",
  safeWhen: "The table was created earlier in the same pull request.",
  source: "https://www.postgresql.org/docs/15/sql-altertable.html",
  find: onPostgres("set-storage", (operation, sql) => {
    const { table, action, to } = operation;
    if (action !== "access-method" || isNewTable(sql, table)) return void 0;
    return {
      message: `${codeName(table)} is copied to the access method ${code(to)} while reads and writes wait`,
      help: `${snippet(`CREATE TABLE ${identifier(freshName(table.name, "new"))} (LIKE ${path(table)} INCLUDING ALL) USING ${identifier(to)}`)}; copy in batches and switch over`
    };
  })
});

// src/dangers/sql/set-expression.ts
var set_expression_default = defineDanger({
  title: "expression of a stored column changed",
  harm: "lock",
  severity: "high",
  why: "The new expression is computed for every row and stored: the table is copied under ACCESS EXCLUSIVE.",
  help: "add a second column with the new expression and move readers over",
  safeWhen: "The column is known to be VIRTUAL, or it was created earlier in the same pull request.",
  source: "https://www.postgresql.org/docs/17/sql-altertable.html",
  find: onPostgres("set-expression", (operation, sql) => {
    const { table, column } = operation;
    if (isNewColumn(sql, table, column)) return void 0;
    if (sql.history.column(table, column, sql.statement.ordinal)?.generated?.stored === false) return void 0;
    return {
      message: `${codeName(table)} is copied under a lock that keeps out reads and writes, to store ${code(operation.expression.text)} in every row`
    };
  })
});

// src/dangers/sql/set-logged-unlogged.ts
var set_logged_unlogged_default = defineDanger({
  title: "table made unlogged or logged",
  harm: "lock",
  severity: "high",
  why: "The table is copied under ACCESS EXCLUSIVE. An unlogged table is emptied by a crash and missing on every replica.",
  help: "keep the table logged; make a new unlogged one for what may be lost",
  safeWhen: "The table was created earlier in the same pull request or is temporary.",
  source: "measured on PostgreSQL 15: relfilenode before and after",
  find: onPostgres("set-storage", (operation, sql) => {
    const { table, action } = operation;
    if (action !== "logged" && action !== "unlogged" || isNewTable(sql, table)) return void 0;
    return {
      harm: action === "unlogged" ? "data-loss" : "lock",
      message: action === "unlogged" ? `from now on a crash empties ${codeName(table)}, and replicas do not have it; it is copied under a lock meanwhile` : `${codeName(table)} is copied under a lock that keeps out reads and writes`
    };
  })
});

// src/dangers/sql/set-not-null.ts
var set_not_null_default = defineDanger({
  title: "column made NOT NULL while the table is locked",
  harm: "lock",
  severity: "high",
  why: "The whole table is scanned for NULLs under ACCESS EXCLUSIVE, the migration fails if there is one, and running code that still writes NULL fails afterwards.",
  help: "add a CHECK (column IS NOT NULL) `NOT VALID`, validate it in a later transaction, and set NOT NULL then: PostgreSQL 12 and later trusts the check",
  safeWhen: "The table was created earlier in the same pull request, the column is NOT NULL already, or (PostgreSQL 12 and later) a CHECK that says so was validated before, in this or an earlier file.",
  source: "https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-DESC-SET-DROP-NOT-NULL",
  find: onPostgres(["set-not-null", "add-constraint"], (operation, sql) => {
    const { table } = operation;
    if (operation.op === "add-constraint" && (operation.constraint.kind !== "not-null" || operation.constraint.notValid)) return void 0;
    if (isNewTable(sql, table)) return void 0;
    const column = operation.op === "set-not-null" ? operation.column : operation.constraint.columns[0] ?? "";
    const at = sql.statement.ordinal;
    if (sql.history.column(table, column, at)?.notNull === true) return void 0;
    if (sql.script.server >= 12 && (sql.history.hasValidatedNotNull(table, column, at) || isLastStep(sql, table))) return void 0;
    const name = identifier(freshName(table.name, column, "not_null"));
    const [quoted, target] = [identifier(column), path(table)];
    return {
      key: column,
      message: `reads and writes of ${codeName(table)} wait while all of it is scanned for NULL in ${code(column)}`,
      help: sql.script.server >= 18 ? `${snippet(`ALTER TABLE ${target} ADD CONSTRAINT ${name} NOT NULL ${quoted} NOT VALID`)}; then, in another transaction: ${snippet(`ALTER TABLE ${target} VALIDATE CONSTRAINT ${name};`)}` : `${snippet(`ALTER TABLE ${target} ADD CONSTRAINT ${name} CHECK (${quoted} IS NOT NULL) NOT VALID`)}; in another transaction: ${snippet(`ALTER TABLE ${target} VALIDATE CONSTRAINT ${name}`)}; then: ${snippet(`ALTER TABLE ${target} ALTER COLUMN ${quoted} SET NOT NULL; ALTER TABLE ${target} DROP CONSTRAINT ${name};`)}`
    };
  })
});
function isLastStep(sql, table) {
  return earlier(sql, "validate-constraint").some(({ operation: { table: validated, constraint }, statement: statement2 }) => {
    if (!sameName(validated, table) || sql.history.constraint(table, constraint, statement2.ordinal)) return false;
    if (/not_?null|non_?null|_nn(_|$)/i.test(constraint)) return false;
    return later(sql, "drop-constraint").some(({ operation }) => sameName(operation.table, table) && operation.constraint === constraint);
  });
}

// src/dangers/sql/set-null-on-not-null.ts
var set_null_on_not_null_default = defineDanger({
  title: "reference set to null in a column that cannot be",
  harm: "outage",
  severity: "high",
  why: "The foreign key answers a delete of the parent by setting the column to NULL, and the column refuses NULL: every such delete fails.",
  help: "make the column nullable, or use `ON DELETE RESTRICT` or `ON DELETE CASCADE`",
  safeWhen: "The column is nullable, or it is not known whether it is.",
  source: "https://www.postgresql.org/docs/current/ddl-constraints.html#DDL-CONSTRAINTS-FK",
  find: onOperation(["create-table", "add-column", "add-constraint"], (operation, sql) => {
    const table = operation.table;
    return keys(operation, sql).flatMap(({ reference, columns }) => {
      if (reference?.onDelete?.toLowerCase() !== "set null") return [];
      const strict = columns.filter(({ notNull }) => notNull === true).map(({ name }) => name);
      if (strict.length === 0) return [];
      return [
        {
          key: strict.join(),
          message: `deleting a row of ${codeName(reference.table)} fails: the foreign key sets ${strict.map(code).join(", ")} of ${codeName(table)} to NULL, which is NOT NULL`,
          help: `${snippet(`FOREIGN KEY (${identifiers(strict)}) REFERENCES ${path(reference.table)} ON DELETE RESTRICT`)}, or leave out NOT NULL`
        }
      ];
    });
  })
});
function keys(operation, sql) {
  const known2 = (table, name) => ({ name, notNull: sql.history.column(table, name, sql.statement.ordinal)?.notNull });
  const inline2 = (column) => ({ reference: column.references, columns: [{ name: column.name, notNull: column.notNull }] });
  switch (operation.op) {
    case "add-column":
      return [inline2(operation.column)];
    case "add-constraint":
      return [
        { reference: operation.constraint.references, columns: operation.constraint.columns.map((name) => known2(operation.table, name)) }
      ];
    case "create-table": {
      const own = new Map(operation.columns.map(({ name, notNull }) => [name, notNull]));
      const apart = operation.constraints.map(({ references, columns }) => ({
        reference: references,
        columns: columns.map((name) => ({ name, notNull: own.get(name) }))
      }));
      return [...operation.columns.map(inline2), ...apart];
    }
    default:
      return [];
  }
}

// src/dangers/sql/set-schema.ts
var set_schema_default = defineDanger({
  title: "object moved to another schema",
  harm: "incompatible",
  severity: "high",
  why: "Qualified names break, and unqualified ones too unless the new schema is on the search path of whoever asks.",
  help: "leave a view (or a function that calls the other) under the old name until nothing asks for it",
  safeWhen: "The object was created earlier in the same pull request, or a view with the old name is created in the same file.",
  source: "https://www.postgresql.org/docs/current/sql-altertable.html",
  find: onPostgres("set-schema", (operation, sql) => {
    const { objectType, object, to } = operation;
    if (objectType === "extension" || isNew(sql, objectType, object) || isNewTable(sql, object) || keepsOldName(sql, object))
      return void 0;
    const isTable = objectType === "table" || objectType === "view" || objectType === "materialized-view";
    return {
      message: `code that looks for ${codeName(object)} does not find it any more`,
      ...isTable ? {
        help: `in the same transaction: ${snippet(`CREATE VIEW ${path(object)} AS SELECT * FROM ${path({ schema: to, name: object.name })};`)}`
      } : {}
    };
  })
});

// src/dangers/sql/set-tablespace.ts
var set_tablespace_default = defineDanger({
  title: "table moved to another tablespace",
  harm: "lock",
  severity: "high",
  why: "Every file of the table is copied under ACCESS EXCLUSIVE: reads and writes wait for the whole copy.",
  help: "move it online with a tool such as pg_repack, or in a maintenance window",
  safeWhen: "The table was created earlier in the same pull request.",
  source: "https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-DESC-SET-TABLESPACE",
  find: onPostgres("set-storage", (operation, sql) => {
    const { table, action, to } = operation;
    if (action !== "tablespace" || isNewTable(sql, table)) return void 0;
    return {
      message: `reads and writes of ${codeName(table)} wait until all of it is copied to ${code(to)}`,
      help: `online: pg_repack --table=${path(table)} --tablespace=${identifier(to)}`
    };
  })
});

// src/dangers/sql/statement-after-exclusive-lock.ts
var statement_after_exclusive_lock_default = defineDanger({
  title: "slow statement while a table is locked",
  harm: "lock",
  severity: "high",
  why: "A schema change keeps its table locked against reads and writes until the transaction ends. A data change that walks through another table, or a query that reads all of one, holds up the end.",
  help: "put the schema change and the data change into migrations of their own",
  safeWhen: "The locked table or the changed one was created earlier in the same pull request, the rows are few by the condition, or the two run in different transactions.",
  source: "https://www.postgresql.org/docs/current/explicit-locking.html",
  find: onPostgres(["update", "delete", "select"], (operation, sql) => {
    if (operation.op === "select") {
      const read2 = operation.scans?.find((table2) => !isNewTable(sql, table2));
      const [locked] = read2 ? locksHeld(sql) : [];
      if (!read2 || !locked) return void 0;
      return {
        message: `${codeName(locked)} stays locked while every row of ${codeName(read2)} is read`,
        help: "commit before: COMMIT; BEGIN; or move the query to a migration of its own"
      };
    }
    const { table } = operation;
    if (!isSlowRowChange(operation, sql)) return void 0;
    const held = locksHeld(sql).find((other) => !sameName(other, table));
    if (!held || isHeld(sql, table)) return void 0;
    return {
      message: `${codeName(held)} stays locked while rows of ${codeName(table)} are ${operation.op === "update" ? "updated" : "deleted"}`,
      help: `commit before: \`COMMIT; BEGIN;\`, or move the ${operation.op.toUpperCase()} of ${path(table)} to a migration of its own`
    };
  })
});

// src/dangers/sql/superuser-role.ts
var POWERS3 = ["superuser", "bypassrls", "createrole", "replication"];
var superuser_role_default = defineDanger({
  title: "role given power over the server",
  harm: "privilege",
  severity: "high",
  why: "A superuser reads, changes and runs anything. BYPASSRLS sees every row, CREATEROLE hands out roles, REPLICATION copies the whole cluster.",
  help: "grant the privileges that are needed on the objects that need them",
  source: "https://www.postgresql.org/docs/current/role-attributes.html",
  find: onPostgres(["create-role", "alter-role"], (operation) => {
    const powers2 = operation.attributes.map((attribute) => attribute.toLowerCase()).filter((attribute) => POWERS3.includes(attribute));
    if (powers2.length === 0) return void 0;
    return {
      message: `${code(operation.role)} gets ${powers2.map((power) => power.toUpperCase()).join(", ")}`,
      help: `${snippet(`ALTER ROLE ${identifier(operation.role)} ${powers2.map((power) => `NO${power.toUpperCase()}`).join(" ")}`)}; and GRANT what is needed`
    };
  })
});

// src/dangers/sql/tautological-where.ts
var tautological_where_default = defineDanger({
  title: "condition that is always true",
  harm: "data-loss",
  severity: "critical",
  why: "The condition selects every row, so it does the same as no condition at all, and hides it from a reviewer and from simple checks.",
  help: "say which rows are meant; where all of them are, leave the condition out and let the approval say so",
  safeWhen: "The table was created earlier in the same pull request or is temporary.",
  source: "https://www.postgresql.org/docs/current/sql-delete.html",
  find: onOperation(["delete", "update"], (operation, sql) => {
    if (operation.filter.rows !== "always-true" || isNewTable(sql, operation.table)) return void 0;
    const done = operation.op === "delete" ? "deleted" : "overwritten";
    return { message: `${code(operation.filter.text)} is always true: every row of ${codeName(operation.table)} is ${done}` };
  })
});

// src/dangers/sql/transaction-control.ts
var transaction_control_default = defineDanger({
  title: "transaction of the migration tool ended or nested",
  harm: "outage",
  severity: "high",
  why: "A COMMIT or ROLLBACK ends the transaction that the migration tool opened around the file: what follows runs outside it, and a failure leaves the file half applied. A BEGIN inside a transaction does nothing.",
  help: "leave transactions to the tool, or tell it by its marker not to open one",
  safeWhen: "No transaction is open around the file.",
  source: "https://www.postgresql.org/docs/current/sql-begin.html",
  find: onPostgres("transaction", (operation, sql) => {
    const { action } = operation;
    const { transaction } = sql.statement;
    if (action === "begin" && transaction !== "none")
      return { message: "this BEGIN does nothing: a transaction is already open, and the next COMMIT ends that one" };
    if ((action === "commit" || action === "rollback") && transaction === "file")
      return {
        message: action === "commit" ? "this COMMIT ends the transaction of the migration tool: a failure after it leaves the file half applied" : "this ROLLBACK undoes what the file did so far, and the tool still records it as applied"
      };
    if ((action === "commit" || action === "rollback") && transaction === "none" && isSurplus(sql))
      return { message: `this ${action.toUpperCase()} finds no transaction: the one that the file began has ended already` };
    return void 0;
  })
});
function isSurplus(sql) {
  const before = earlier(sql, "transaction").filter(({ operation }) => operation !== sql.operation);
  const last = before.at(-1)?.operation.action;
  return (last === "commit" || last === "rollback") && before.some(({ operation }) => operation.action === "begin");
}

// src/dangers/sql/truncate-cascade.ts
var truncate_cascade_default = defineDanger({
  title: "referencing tables emptied",
  harm: "data-loss",
  severity: "critical",
  why: "Every table with a foreign key to the truncated one is emptied as well, and every table that references those, whatever their foreign keys say about deleting.",
  help: "name every table that is to be emptied, and leave out `CASCADE`: PostgreSQL then refuses where a table was forgotten",
  source: "https://www.postgresql.org/docs/current/sql-truncate.html",
  find: onPostgres("truncate", (operation) => {
    if (!operation.cascade) return void 0;
    return {
      message: `every table that references ${codeName(operation.table)}, directly or through others, is emptied too`,
      help: `name the tables: ${snippet(`TRUNCATE ${path(operation.table)}, <referencing table>;`)}`
    };
  })
});

// src/dangers/sql/truncate-table.ts
var truncate_table_default = defineDanger({
  title: "table emptied",
  harm: "data-loss",
  severity: "critical",
  why: "All rows of the table are lost, without a look at any of them and without row triggers. The lock it takes keeps out readers and writers alike.",
  help: "delete the rows that are meant, in batches and with a condition that can be reviewed",
  safeWhen: "The table was created earlier in the same pull request or is temporary.",
  source: "https://www.postgresql.org/docs/current/sql-truncate.html",
  find: onOperation("truncate", (operation, sql) => {
    const { table } = operation;
    if (isNewTable(sql, table)) return void 0;
    return {
      message: `every row of ${codeName(table)} is lost`,
      help: `delete what is meant, in batches: ${snippet(`DELETE FROM ${path(table)} WHERE ctid = ANY (ARRAY(SELECT ctid FROM ${path(table)} WHERE <condition> LIMIT 1000));`)}`
    };
  })
});

// src/dangers/sql/unbatched-backfill.ts
var unbatched_backfill_default = defineDanger({
  title: "new column filled in one statement",
  harm: "lock",
  severity: "medium",
  why: "One statement writes a new version of every row, keeps a lock on each until it ends, holds vacuum back, and makes replicas lag.",
  help: "fill it in batches from a job outside the migration",
  safeWhen: "The table was created earlier in the same pull request, or the update is a bounded batch. Where the table is locked by the same transaction, `sql/ddl-and-backfill-same-transaction` says so instead.",
  source: "https://www.postgresql.org/docs/current/mvcc-intro.html",
  find: onOperation("update", (operation, sql) => {
    const { table, columns } = operation;
    if (!isWholeTableBackfill(operation, sql) || isHeld(sql, table)) return void 0;
    const [first = ""] = columns;
    return {
      message: `${columns.map(code).join(", ")} of ${codeName(table)} is filled in all rows by one statement`,
      help: `in batches, until no row is changed: ${snippet(`UPDATE ${path(table)} SET ... WHERE ctid = ANY (ARRAY(SELECT ctid FROM ${path(table)} WHERE ${identifier(first)} IS NULL LIMIT 1000));`)}`
    };
  })
});

// src/dangers/sql/uncommitted-transaction.ts
var uncommitted_transaction_default = defineDanger({
  title: "transaction never committed",
  harm: "outage",
  severity: "high",
  why: "When the connection closes everything after the BEGIN is rolled back, and until then its locks are held; the migration may be recorded as applied all the same.",
  help: "end the file with `COMMIT;`",
  safeWhen: "A COMMIT, END or ROLLBACK follows, or the tool that wraps the file commits.",
  source: "https://www.postgresql.org/docs/current/sql-begin.html",
  find: onPostgres("transaction", (operation, sql) => {
    if (operation.action !== "begin" || sql.statement.transaction !== "none") return void 0;
    const ended = later(sql, "transaction").some(({ operation: other }) => ["commit", "rollback", "prepare"].includes(other.action));
    if (ended || sql.script.statements.some(({ transaction }) => transaction === "file")) return void 0;
    return {
      message: "nothing ends this transaction: its statements are rolled back when the connection closes",
      help: "end the file with `COMMIT;`"
    };
  })
});

// src/dangers/sql/unindexed-foreign-key.ts
var unindexed_foreign_key_default = defineDanger({
  title: "foreign key without an index",
  harm: "advice",
  severity: "low",
  advisory: true,
  why: "Deleting or changing a referenced row scans the whole referencing table.",
  help: "index the referencing columns",
  safeWhen: "An index of the same file, a unique or a primary key starts with the columns.",
  source: "https://www.postgresql.org/docs/current/ddl-constraints.html#DDL-CONSTRAINTS-FK",
  find: onPostgres(
    ["create-table", "add-column", "add-constraint"],
    (operation, sql) => keys2(operation).filter((columns) => !isIndexed(columns, operation.table, sql)).map((columns) => ({
      key: columns.join(),
      message: `deleting what ${columns.map(code).join(", ")} of ${codeName(operation.table)} points to scans the whole table`,
      help: `outside a transaction: ${snippet(`CREATE INDEX CONCURRENTLY ${identifier(freshName(operation.table.name, ...columns, "idx"))} ON ${path(operation.table)} (${identifiers(columns)});`)}`
    }))
  )
});
function keys2(operation) {
  switch (operation.op) {
    case "create-table":
      return [
        ...operation.columns.filter(({ references, primaryKey, unique }) => references && !primaryKey && !unique).map(({ name }) => [name]),
        ...operation.constraints.filter(({ kind }) => kind === "foreign-key").map(({ columns }) => columns)
      ];
    case "add-column":
      return operation.column.references && !operation.column.unique ? [[operation.column.name]] : [];
    case "add-constraint":
      return operation.constraint.kind === "foreign-key" ? [operation.constraint.columns] : [];
    default:
      return [];
  }
}
function isIndexed(columns, table, sql) {
  const starts = (indexed) => columns.every((column) => indexed.slice(0, columns.length).includes(column));
  const keys3 = ["unique", "primary-key"];
  const indexes2 = inScriptOn(sql, table, "create-index").some(({ operation }) => starts(operation.index.columns));
  const added = inScriptOn(sql, table, "add-constraint").some(
    ({ operation: { constraint } }) => keys3.includes(constraint.kind) && starts(constraint.columns)
  );
  const created2 = inScriptOn(sql, table, "create-table").some(
    ({ operation }) => operation.constraints.some(({ kind, columns: indexed }) => keys3.includes(kind) && starts(indexed)) || operation.columns.some(({ name, primaryKey, unique }) => (primaryKey === true || unique === true) && starts([name]))
  );
  return indexes2 || added || created2;
}

// src/dangers/sql/unique-may-fail.ts
var unique_may_fail_default = defineDanger({
  title: "unique index that duplicates would break",
  harm: "advice",
  severity: "low",
  advisory: true,
  why: "If two rows agree in the columns the build fails, and a concurrent build leaves an INVALID index behind.",
  help: "look for duplicates first, and put the query into the pull request",
  safeWhen: "The table or a column was created earlier in the same pull request.",
  source: "https://www.postgresql.org/docs/current/sql-createindex.html#SQL-CREATEINDEX-CONCURRENTLY",
  find: onOperation("create-index", ({ index }, sql) => {
    const { table, columns } = index;
    if (!index.unique || isNewTable(sql, table) || columns.some((column) => isNewColumn(sql, table, column))) return void 0;
    return {
      message: `fails if two rows of ${codeName(table)} agree in ${columns.map(code).join(", ")}`,
      help: `look first: ${snippet(`SELECT ${columns.join(", ")}, count(*) FROM ${path(table)} GROUP BY ${columns.map((_, at) => at + 1).join(", ")} HAVING count(*) > 1;`)}`
    };
  })
});

// src/dangers/sql/unqualified-table.ts
var unqualified_table_default = defineDanger({
  title: "table without its schema",
  harm: "advice",
  severity: "low",
  advisory: true,
  why: "In which schema it lands depends on the search path of whoever runs the migration.",
  help: "write the schema before the name",
  safeWhen: "The schema is written, or the table is temporary.",
  source: "https://www.postgresql.org/docs/current/ddl-schemas.html#DDL-SCHEMAS-PATH",
  find: onPostgres("create-table", (operation, sql) => {
    if (operation.temporary || isQualified(sql.statement.text)) return void 0;
    return {
      message: `in which schema ${code(operation.table.name)} lands depends on who runs this`,
      help: snippet(`CREATE TABLE ${identifier(operation.table.schema ?? "public")}.${identifier(operation.table.name)} ...`)
    };
  })
});
function isQualified(text) {
  const [, rest = ""] = /\btable\s+(?:if\s+not\s+exists\s+)?([\s\S]{0,200})/i.exec(text) ?? [];
  return /^("[^"]*"|[\p{L}_][\p{L}\p{N}_$]*)\s*\./u.test(rest);
}

// src/dangers/sql/untrusted-language-or-extension.ts
var REACHING_OUT = /^(plpython[23]?u|plperlu|pltclu|plsh|pljavau|plr|dblink|postgres_fdw|file_fdw|adminpack|http|pg_net|pgsql_http|plrust|xp_.*)$/;
var LANGUAGES = /^(c|internal|plpython[23]?u|plperlu|pltclu|plsh|pljavau|plr)$/;
var untrusted_language_or_extension_default = defineDanger({
  title: "way out of the database opened",
  harm: "privilege",
  severity: "high",
  why: "Functions in untrusted languages, and extensions such as dblink or file_fdw, reach files, the network or the shell with the rights of the server.",
  help: "do it outside the database, or have those who run the server agree",
  source: "https://www.postgresql.org/docs/current/catalog-pg-language.html",
  find: onPostgres(["create-extension", "create-function", "create-other"], (operation) => {
    if (operation.op === "create-function") {
      if (!LANGUAGES.test(operation.language.toLowerCase())) return void 0;
      return {
        message: `${codeName(operation.function)} is written in ${code(operation.language)} and may do whatever the server process may`
      };
    }
    if (!REACHING_OUT.test(operation.object.name.toLowerCase())) return void 0;
    return { message: `${code(operation.object.name)} lets SQL reach files, the network or the shell of the server` };
  })
});

// src/dangers/sql/update-without-where.ts
var update_without_where_default = defineDanger({
  title: "all rows overwritten",
  harm: "data-loss",
  severity: "high",
  why: "The old value of every row is lost, and the statement rewrites the whole table in one transaction while it holds a lock on each row.",
  help: "say which rows are meant, and update in batches outside the migration",
  safeWhen: "The table was created earlier in the same pull request, or all assigned columns were added by it: filling a new column is `sql/unbatched-backfill`.",
  source: "https://www.postgresql.org/docs/current/sql-update.html",
  find: onOperation("update", (operation, sql) => {
    const { table, columns } = operation;
    if (operation.filter.rows !== "none" || isNewTable(sql, table)) return void 0;
    if (columns.length > 0 && columns.every((column) => isNewColumn(sql, table, column))) return void 0;
    const old = columns.filter((column) => !isNewColumn(sql, table, column));
    const what = old.length === 0 ? "every row" : `${old.map(code).join(", ")} in every row`;
    return {
      message: `${what} of ${codeName(table)} is overwritten`,
      help: `say which rows: ${snippet(`UPDATE ${path(table)} SET ... WHERE <condition>`)}; for all of them, in batches outside the migration`
    };
  })
});

// src/dangers/sql/vacuum-full.ts
var vacuum_full_default = defineDanger({
  title: "table compacted while it is locked",
  harm: "lock",
  severity: "high",
  why: "The table is copied under ACCESS EXCLUSIVE: reads and writes wait until it is done. It is refused inside a transaction.",
  help: "use plain `VACUUM`, or compact it online with a tool such as pg_repack",
  safeWhen: "It is plain `VACUUM`, or the table was created earlier in the same pull request.",
  source: "https://www.postgresql.org/docs/current/sql-vacuum.html",
  find: onPostgres("vacuum", (operation, sql) => {
    const { table } = operation;
    if (!operation.full || table && isNewTable(sql, table)) return void 0;
    return {
      message: `reads and writes of ${table ? codeName(table) : "one table after the other"} wait while it is copied`,
      help: table ? `online: pg_repack --table=${path(table)}; or only free the space for reuse: VACUUM ${path(table)};` : "leave it out, or name the tables and use pg_repack"
    };
  })
});

// src/dangers/sql/validate-in-same-transaction.ts
var validate_in_same_transaction_default = defineDanger({
  title: "constraint validated under the lock of its adding",
  harm: "lock",
  severity: "high",
  why: "A lock is held until its transaction ends. Validated in the transaction that added it, the constraint is tested on every row while the table is locked, and `NOT VALID` gained nothing.",
  help: "commit after adding the constraint, and validate it in another transaction or migration",
  safeWhen: "The two run in different transactions, or the table was created earlier in the same pull request.",
  source: "https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-DESC-VALIDATE-CONSTRAINT",
  find: onPostgres("validate-constraint", (operation, sql) => {
    const { table, constraint } = operation;
    if (isNewTable(sql, table)) return void 0;
    const added = earlier(sql, "add-constraint").some(
      (other) => other.operation.constraint.name === constraint && other.operation.constraint.notValid && sameName(other.operation.table, table) && inSameTransaction(sql, other.statement)
    );
    if (!added) return void 0;
    return {
      message: `the lock of adding ${code(constraint)} is still held while every row of ${codeName(table)} is tested`,
      help: `in a migration of its own: ${snippet(`ALTER TABLE ${path(table)} VALIDATE CONSTRAINT ${identifier(constraint)};`)}`
    };
  })
});

// src/dangers/sql/wide-index.ts
var wide_index_default = defineDanger({
  title: "index over many columns",
  harm: "advice",
  severity: "low",
  advisory: true,
  why: "Columns after the third seldom narrow a search further, and make the index larger and every write dearer.",
  help: "index the columns that narrow the search most",
  safeWhen: "The index is unique.",
  source: "https://www.postgresql.org/docs/current/indexes-multicolumn.html",
  find: onOperation("create-index", ({ index }) => {
    if (index.unique || index.columns.length <= 3) return void 0;
    return {
      message: `the index ${index.name === null ? "" : `${code(index.name)} `}on ${codeName(index.table)} has ${index.columns.length} columns`
    };
  })
});

// src/dangers/sql/wide-lock-window.ts
var wide_lock_window_default = defineDanger({
  title: "several tables locked in one transaction",
  harm: "lock",
  severity: "medium",
  why: "Each table stays locked against reads and writes until the transaction ends, so that the first waits for the work on all others; and two transactions that take the same locks in another order end in a deadlock.",
  help: "change one table per transaction",
  safeWhen: "Where each change is one of the catalogue alone and over in an instant, the finding has severity low. None at all when all but one of the tables were created earlier in the same pull request, or each is changed in a transaction of its own.",
  source: "https://www.postgresql.org/docs/current/explicit-locking.html#LOCKING-DEADLOCKS",
  find: onPostgres(LOCKING, (operation, sql) => {
    const table = exclusivelyLockedExisting(operation, sql);
    const held = table ? locksHeld(sql) : [];
    const [first] = held;
    if (!table || !first || held.length > 1 || sameName(first, table)) return void 0;
    const slow = inScript(sql, ...LOCKING).some(
      ({ operation: other, statement: statement2 }) => statement2.transactionNumber === sql.statement.transactionNumber && takesLong(other) && !isOnNewTable(other, { ...sql, statement: statement2 })
    );
    return {
      severity: slow ? "medium" : "low",
      message: `${codeName(first)} stays locked while ${codeName(table)} is waited for and changed`,
      help: `commit in between: \`COMMIT; BEGIN;\`, or move the change of ${codeName(table)} to a migration of its own`
    };
  })
});
function isOnNewTable(operation, sql) {
  return "table" in operation && operation.table !== null && typeof operation.table === "object" && isNewTable(sql, operation.table);
}
function takesLong(operation) {
  switch (operation.op) {
    case "alter-column-type":
    case "set-not-null":
    case "set-expression":
      return true;
    case "set-storage":
      return operation.action !== "options";
    case "add-constraint":
      return !operation.constraint.notValid && operation.constraint.usingIndex === void 0;
    case "add-column": {
      const { autoIncrement, identity, generated, default: value } = operation.column;
      return autoIncrement === true || identity === true || generated?.stored === true || value?.volatility === "volatile" || value?.volatility === "unknown";
    }
    default:
      return false;
  }
}

// src/dangers/index.ts
var dangers = /* @__PURE__ */ new Map([
  ["any/change-not-understood", change_not_understood_default],
  ["infra/access-key-created", access_key_created_default],
  ["infra/account-or-project-change", account_or_project_change_default],
  ["infra/admin-policy-attached", admin_policy_attached_default],
  ["infra/alarm-delete", alarm_delete_default],
  ["infra/alarm-muted", alarm_muted_default],
  ["infra/artifact-registry-delete", artifact_registry_delete_default],
  ["infra/audit-logging-disabled", audit_logging_disabled_default],
  ["infra/authentication-removed", authentication_removed_default],
  ["infra/automated-backups-deleted", automated_backups_deleted_default],
  ["infra/azure-privileged-role-assignment", azure_privileged_role_assignment_default],
  ["infra/azuread-privileged-grant", azuread_privileged_grant_default],
  ["infra/backups-disabled", backups_disabled_default],
  ["infra/billing-disabled", billing_disabled_default],
  ["infra/bucket-delete-with-force-destroy", bucket_delete_with_force_destroy_default],
  ["infra/bucket-public", bucket_public_default],
  ["infra/budget-or-quota-removed", budget_or_quota_removed_default],
  ["infra/capacity-drop", capacity_drop_default],
  ["infra/certificate-delete", certificate_delete_default],
  ["infra/cidr-change", cidr_change_default],
  ["infra/cluster-delete", cluster_delete_default],
  ["infra/cluster-endpoint-public", cluster_endpoint_public_default],
  ["infra/commitment-purchase", commitment_purchase_default],
  ["infra/compute-fleet-delete", compute_fleet_delete_default],
  ["infra/connectivity-delete", connectivity_delete_default],
  ["infra/container-resource-delete", container_resource_delete_default],
  ["infra/database-object-delete", database_object_delete_default],
  ["infra/database-public", database_public_default],
  ["infra/deletion-protection-disabled", deletion_protection_disabled_default],
  ["infra/deposed-stateful-delete", deposed_stateful_delete_default],
  ["infra/disk-or-volume-delete", disk_or_volume_delete_default],
  ["infra/dns-record-delete-or-change", dns_record_delete_or_change_default],
  ["infra/dns-zone-delete", dns_zone_delete_default],
  ["infra/dnssec-disabled", dnssec_disabled_default],
  ["infra/domain-registration-change", domain_registration_change_default],
  ["infra/egress-opened", egress_opened_default],
  ["infra/encryption-at-rest-disabled", encryption_at_rest_disabled_default],
  ["infra/encryption-key-changed", encryption_key_changed_default],
  ["infra/file-system-delete", file_system_delete_default],
  ["infra/force-destroy-enabled", force_destroy_enabled_default],
  ["infra/gcp-authoritative-iam", gcp_authoritative_iam_default],
  ["infra/gcp-primitive-or-admin-role", gcp_primitive_or_admin_role_default],
  ["infra/gcp-public-member", gcp_public_member_default],
  ["infra/github-actions-permissions-widened", github_actions_permissions_widened_default],
  ["infra/github-branch-protection-removed", github_branch_protection_removed_default],
  ["infra/github-branch-protection-weakened", github_branch_protection_weakened_default],
  ["infra/github-deploy-key-or-webhook", github_deploy_key_or_webhook_default],
  ["infra/github-environment-protection-removed", github_environment_protection_removed_default],
  ["infra/github-owner-or-admin-granted", github_owner_or_admin_granted_default],
  ["infra/github-repository-delete", github_repository_delete_default],
  ["infra/github-repository-visibility", github_repository_visibility_default],
  ["infra/github-security-features-disabled", github_security_features_disabled_default],
  ["infra/iam-privilege-escalation-action", iam_privilege_escalation_action_default],
  ["infra/iam-wildcard-action", iam_wildcard_action_default],
  ["infra/identity-delete", identity_delete_default],
  ["infra/import-with-change", import_with_change_default],
  ["infra/k8s-cluster-admin-binding", k8s_cluster_admin_binding_default],
  ["infra/k8s-rbac-wildcard", k8s_rbac_wildcard_default],
  ["infra/key-or-secret-recovery-window-shortened", key_or_secret_recovery_window_shortened_default],
  ["infra/kms-grant-or-alias-removed", kms_grant_or_alias_removed_default],
  ["infra/kms-key-deletion", kms_key_deletion_default],
  ["infra/kms-key-disabled", kms_key_disabled_default],
  ["infra/kms-rotation-disabled", kms_rotation_disabled_default],
  ["infra/lifecycle-expiry-added", lifecycle_expiry_added_default],
  ["infra/load-balancer-delete", load_balancer_delete_default],
  ["infra/load-balancer-made-public", load_balancer_made_public_default],
  ["infra/log-or-audit-store-delete", log_or_audit_store_delete_default],
  ["infra/log-retention-lowered", log_retention_lowered_default],
  ["infra/log-sink-redirected", log_sink_redirected_default],
  ["infra/major-version-upgrade", major_version_upgrade_default],
  ["infra/management-lock-removed", management_lock_removed_default],
  ["infra/metadata-service-weakened", metadata_service_weakened_default],
  ["infra/mfa-delete-or-object-lock-removed", mfa_delete_or_object_lock_removed_default],
  ["infra/mfa-or-password-policy-weakened", mfa_or_password_policy_weakened_default],
  ["infra/move-target-missing", move_target_missing_default],
  ["infra/multi-az-or-replication-disabled", multi_az_or_replication_disabled_default],
  ["infra/network-open-to-world", network_open_to_world_default],
  ["infra/node-pool-delete", node_pool_delete_default],
  ["infra/notification-target-removed", notification_target_removed_default],
  ["infra/org-guardrail-removed", org_guardrail_removed_default],
  ["infra/permissions-boundary-removed", permissions_boundary_removed_default],
  ["infra/pitr-disabled", pitr_disabled_default],
  ["infra/region-change", region_change_default],
  ["infra/repetition-mode-change", repetition_mode_change_default],
  ["infra/replace-by-encryption-change", replace_by_encryption_change_default],
  ["infra/replace-by-engine-downgrade", replace_by_engine_downgrade_default],
  ["infra/replace-by-identifier-change", replace_by_identifier_change_default],
  ["infra/replace-destroy-first", replace_destroy_first_default],
  ["infra/replace-tainted-stateful", replace_tainted_stateful_default],
  ["infra/replace-triggered", replace_triggered_default],
  ["infra/resource-policy-public", resource_policy_public_default],
  ["infra/retention-lowered", retention_lowered_default],
  ["infra/route-or-gateway-delete", route_or_gateway_delete_default],
  ["infra/saas-admin-granted", saas_admin_granted_default],
  ["infra/scaled-to-zero", scaled_to_zero_default],
  ["infra/secret-delete", secret_delete_default],
  ["infra/security-service-disabled", security_service_disabled_default],
  ["infra/snapshot-or-backup-delete", snapshot_or_backup_delete_default],
  ["infra/snapshot-or-image-shared", snapshot_or_image_shared_default],
  ["infra/soft-delete-disabled", soft_delete_disabled_default],
  ["infra/state-forget", state_forget_default],
  ["infra/state-move-with-change", state_move_with_change_default],
  ["infra/stateful-delete", stateful_delete_default],
  ["infra/stateful-delete-without-final-snapshot", stateful_delete_without_final_snapshot_default],
  ["infra/stateful-replace", stateful_replace_default],
  ["infra/static-ip-release", static_ip_release_default],
  ["infra/storage-shrink", storage_shrink_default],
  ["infra/stream-or-queue-delete", stream_or_queue_delete_default],
  ["infra/tls-weakened", tls_weakened_default],
  ["infra/trust-policy-opened", trust_policy_opened_default],
  ["infra/unknown-safety-attribute", unknown_safety_attribute_default],
  ["infra/user-directory-delete", user_directory_delete_default],
  ["infra/versioning-disabled", versioning_disabled_default],
  ["infra/vm-delete-with-attached-disks", vm_delete_with_attached_disks_default],
  ["infra/vpc-or-subnet-delete", vpc_or_subnet_delete_default],
  ["infra/waf-or-ddos-removed", waf_or_ddos_removed_default],
  ["sql/add-check-validating", add_check_validating_default],
  ["sql/add-column-default-rewrite", add_column_default_rewrite_default],
  ["sql/add-column-identity", add_column_identity_default],
  ["sql/add-column-inline-foreign-key", add_column_inline_foreign_key_default],
  ["sql/add-column-serial", add_column_serial_default],
  ["sql/add-column-volatile-default", add_column_volatile_default_default],
  ["sql/add-exclusion-constraint", add_exclusion_constraint_default],
  ["sql/add-foreign-key-validating", add_foreign_key_validating_default],
  ["sql/add-generated-stored-column", add_generated_stored_column_default],
  ["sql/add-json-column", add_json_column_default],
  ["sql/add-on-delete-cascade", add_on_delete_cascade_default],
  ["sql/add-primary-key", add_primary_key_default],
  ["sql/add-required-column", add_required_column_default],
  ["sql/add-unique-constraint", add_unique_constraint_default],
  ["sql/alter-domain-constraint", alter_domain_constraint_default],
  ["sql/alter-system", alter_system_default],
  ["sql/attach-partition", attach_partition_default],
  ["sql/autovacuum-disabled", autovacuum_disabled_default],
  ["sql/ban-char", ban_char_default],
  ["sql/change-collation", change_collation_default],
  ["sql/change-column-type", change_column_type_default],
  ["sql/change-default", change_default_default],
  ["sql/change-function-signature", change_function_signature_default],
  ["sql/change-primary-key", change_primary_key_default],
  ["sql/change-replica-identity", change_replica_identity_default],
  ["sql/cluster-table", cluster_table_default],
  ["sql/concurrent-in-transaction", concurrent_in_transaction_default],
  ["sql/concurrent-index-if-not-exists", concurrent_index_if_not_exists_default],
  ["sql/copy-program", copy_program_default],
  ["sql/create-domain-constraint", create_domain_constraint_default],
  ["sql/create-enum", create_enum_default],
  ["sql/create-index-not-concurrent", create_index_not_concurrent_default],
  ["sql/create-matview-with-data", create_matview_with_data_default],
  ["sql/create-trigger", create_trigger_default],
  ["sql/data-change-in-schema-migration", data_change_in_schema_migration_default],
  ["sql/ddl-and-backfill-same-transaction", ddl_and_backfill_same_transaction_default],
  ["sql/ddl-in-procedural-block", ddl_in_procedural_block_default],
  ["sql/delete-without-where", delete_without_where_default],
  ["sql/destructive-join-delete", destructive_join_delete_default],
  ["sql/detach-partition-not-concurrent", detach_partition_not_concurrent_default],
  ["sql/disable-constraint-checks", disable_constraint_checks_default],
  ["sql/disable-rls", disable_rls_default],
  ["sql/disable-trigger", disable_trigger_default],
  ["sql/drop-and-recreate-table", drop_and_recreate_table_default],
  ["sql/drop-cascade", drop_cascade_default],
  ["sql/drop-column", drop_column_default],
  ["sql/drop-constraint", drop_constraint_default],
  ["sql/drop-database", drop_database_default],
  ["sql/drop-default", drop_default_default],
  ["sql/drop-default-of-required-column", drop_default_of_required_column_default],
  ["sql/drop-extension", drop_extension_default],
  ["sql/drop-function", drop_function_default],
  ["sql/drop-index-not-concurrent", drop_index_not_concurrent_default],
  ["sql/drop-materialized-view", drop_materialized_view_default],
  ["sql/drop-not-null", drop_not_null_default],
  ["sql/drop-owned", drop_owned_default],
  ["sql/drop-policy", drop_policy_default],
  ["sql/drop-primary-key", drop_primary_key_default],
  ["sql/drop-role", drop_role_default],
  ["sql/drop-schema", drop_schema_default],
  ["sql/drop-sequence", drop_sequence_default],
  ["sql/drop-table", drop_table_default],
  ["sql/drop-trigger", drop_trigger_default],
  ["sql/drop-type", drop_type_default],
  ["sql/drop-view", drop_view_default],
  ["sql/duplicate-column-assignment", duplicate_column_assignment_default],
  ["sql/enum-add-value-in-transaction", enum_add_value_in_transaction_default],
  ["sql/enum-value-ordering", enum_value_ordering_default],
  ["sql/enum-value-used-in-transaction", enum_value_used_in_transaction_default],
  ["sql/grant-all", grant_all_default],
  ["sql/grant-to-public", grant_to_public_default],
  ["sql/hash-index", hash_index_default],
  ["sql/identifier-too-long", identifier_too_long_default],
  ["sql/index-on-partitioned-parent", index_on_partitioned_parent_default],
  ["sql/insert-without-columns", insert_without_columns_default],
  ["sql/int-primary-key", int_primary_key_default],
  ["sql/lock-table", lock_table_default],
  ["sql/mismatched-foreign-key-type", mismatched_foreign_key_type_default],
  ["sql/missing-idle-timeout", missing_idle_timeout_default],
  ["sql/missing-lock-timeout", missing_lock_timeout_default],
  ["sql/missing-primary-key", missing_primary_key_default],
  ["sql/missing-statement-timeout", missing_statement_timeout_default],
  ["sql/multiple-alter-table", multiple_alter_table_default],
  ["sql/narrow-column-type", narrow_column_type_default],
  ["sql/not-enforced-constraint", not_enforced_constraint_default],
  ["sql/not-rerunnable", not_rerunnable_default],
  ["sql/parse-error", parse_error_default],
  ["sql/permissive-policy", permissive_policy_default],
  ["sql/plaintext-password", plaintext_password_default],
  ["sql/prefer-identity", prefer_identity_default],
  ["sql/prefer-text", prefer_text_default],
  ["sql/prefer-timestamptz", prefer_timestamptz_default],
  ["sql/primary-key-using-index-nullable", primary_key_using_index_nullable_default],
  ["sql/recreate-enum", recreate_enum_default],
  ["sql/redundant-index", redundant_index_default],
  ["sql/refresh-matview-not-concurrent", refresh_matview_not_concurrent_default],
  ["sql/reindex-not-concurrent", reindex_not_concurrent_default],
  ["sql/rename-column", rename_column_default],
  ["sql/rename-enum-value", rename_enum_value_default],
  ["sql/rename-object", rename_object_default],
  ["sql/rename-schema", rename_schema_default],
  ["sql/rename-table", rename_table_default],
  ["sql/revoke-privilege", revoke_privilege_default],
  ["sql/rls-without-policy", rls_without_policy_default],
  ["sql/role-change", role_change_default],
  ["sql/security-definer-search-path", security_definer_search_path_default],
  ["sql/set-access-method", set_access_method_default],
  ["sql/set-expression", set_expression_default],
  ["sql/set-logged-unlogged", set_logged_unlogged_default],
  ["sql/set-not-null", set_not_null_default],
  ["sql/set-null-on-not-null", set_null_on_not_null_default],
  ["sql/set-schema", set_schema_default],
  ["sql/set-tablespace", set_tablespace_default],
  ["sql/statement-after-exclusive-lock", statement_after_exclusive_lock_default],
  ["sql/superuser-role", superuser_role_default],
  ["sql/tautological-where", tautological_where_default],
  ["sql/transaction-control", transaction_control_default],
  ["sql/truncate-cascade", truncate_cascade_default],
  ["sql/truncate-table", truncate_table_default],
  ["sql/unbatched-backfill", unbatched_backfill_default],
  ["sql/uncommitted-transaction", uncommitted_transaction_default],
  ["sql/unindexed-foreign-key", unindexed_foreign_key_default],
  ["sql/unique-may-fail", unique_may_fail_default],
  ["sql/unqualified-table", unqualified_table_default],
  ["sql/untrusted-language-or-extension", untrusted_language_or_extension_default],
  ["sql/update-without-where", update_without_where_default],
  ["sql/vacuum-full", vacuum_full_default],
  ["sql/validate-in-same-transaction", validate_in_same_transaction_default],
  ["sql/wide-index", wide_index_default],
  ["sql/wide-lock-window", wide_lock_window_default]
]);

// src/dangers/classify.ts
function createClassifier(options = {}) {
  const ordinals = /* @__PURE__ */ new Map();
  const choose = chooser([...dangers].filter(([id, danger]) => !danger.advisory || options.advisory?.(id) === true));
  const surroundings = options.parameter ? { parameter: options.parameter } : {};
  return {
    classify(change, environment) {
      const findings = [];
      for (const entry of choose(change)) {
        const found = entry[1].find(change, surroundings);
        if (found === void 0) continue;
        const hits = Array.isArray(found) ? found : [found];
        for (const hit of hits) findings.push(finding(entry, hit, change, environment, ordinals));
      }
      return findings;
    }
  };
}
var MOST_TYPES = 2e3;
function chooser(active) {
  const forSql = active.filter(([id]) => !id.startsWith("infra/"));
  const others = active.filter(([id]) => !id.startsWith("sql/"));
  const known2 = /* @__PURE__ */ new Map();
  return (change) => {
    if (change.sql) return forSql;
    const fates = fatesOf(change);
    const key = `${fates.join()} ${change.type}`;
    const chosen = known2.get(key);
    if (chosen) return chosen;
    const type = tableName(change.type);
    const made2 = others.filter(([, danger]) => (danger.fate === void 0 || fates.includes(danger.fate)) && looksAt(danger, type));
    if (known2.size < MOST_TYPES) known2.set(key, made2);
    return made2;
  };
}
function looksAt({ types }, type) {
  return types === void 0 || types.some((one) => one === type || one.endsWith("*") && type.startsWith(one.slice(0, -1)));
}
function finding([id, danger], hit, change, environment, ordinals) {
  const { source, kind, type, address } = change;
  const identity = identityOf({ danger: id, source, environment, kind, type, address, key: hit.key ?? "" });
  const ordinal = ordinals.get(identity) ?? 0;
  ordinals.set(identity, ordinal + 1);
  return {
    fingerprint: fingerprint(identity, ordinal),
    digest: change.digest,
    danger: id,
    harm: hit.harm ?? danger.harm,
    severity: hit.severity ?? danger.severity,
    kind,
    type,
    address,
    environment,
    source,
    trust: change.trust,
    location: hit.location ?? change.location,
    message: hit.message,
    help: hit.help ?? danger.help
  };
}
function catalogue() {
  return [...dangers].map(([id, { title, harm, severity, why, help, advisory }]) => ({
    id,
    title,
    harm,
    severity,
    why,
    help,
    advisory: advisory === true
  }));
}

// node_modules/re2js/build/index.js
var RE2Flags = class RE2Flags2 {
  static FOLD_CASE = 1;
  static LITERAL = 2;
  static CLASS_NL = 4;
  static DOT_NL = 8;
  static ONE_LINE = 16;
  static NON_GREEDY = 32;
  static PERL_X = 64;
  static UNICODE_GROUPS = 128;
  static WAS_DOLLAR = 256;
  static LOOKBEHIND = 512;
  static MATCH_NL = RE2Flags2.CLASS_NL | RE2Flags2.DOT_NL;
  static PERL = RE2Flags2.CLASS_NL | RE2Flags2.ONE_LINE | RE2Flags2.PERL_X | RE2Flags2.UNICODE_GROUPS;
  static POSIX = 0;
  static UNANCHORED = 0;
  static ANCHOR_START = 1;
  static ANCHOR_BOTH = 2;
};
var PublicFlags = {
  CASE_INSENSITIVE: 1,
  DOTALL: 2,
  MULTILINE: 4,
  DISABLE_UNICODE_GROUPS: 8,
  LONGEST_MATCH: 16,
  LOOKBEHINDS: 512
};
var ASCII_SIZE = 128;
var ASCII_TO_UPPER = new Int32Array(ASCII_SIZE);
var ASCII_TO_LOWER = new Int32Array(ASCII_SIZE);
var MAX_BMP = 65535;
for (let i = 0; i < ASCII_SIZE; i++) {
  if (i >= 97 && i <= 122) ASCII_TO_UPPER[i] = i - 32;
  else ASCII_TO_UPPER[i] = i;
  if (i >= 65 && i <= 90) ASCII_TO_LOWER[i] = i + 32;
  else ASCII_TO_LOWER[i] = i;
}
var Codepoint = class {
  static CODES = Object.freeze({
    "\x07": 7,
    "\b": 8,
    "	": 9,
    "\n": 10,
    "\v": 11,
    "\f": 12,
    "\r": 13,
    " ": 32,
    '"': 34,
    $: 36,
    "&": 38,
    "'": 39,
    "(": 40,
    ")": 41,
    "*": 42,
    "+": 43,
    "-": 45,
    ".": 46,
    0: 48,
    1: 49,
    2: 50,
    3: 51,
    4: 52,
    5: 53,
    6: 54,
    7: 55,
    8: 56,
    9: 57,
    ":": 58,
    "<": 60,
    ">": 62,
    "?": 63,
    A: 65,
    B: 66,
    C: 67,
    F: 70,
    P: 80,
    Q: 81,
    U: 85,
    Z: 90,
    "[": 91,
    "\\": 92,
    "]": 93,
    "^": 94,
    _: 95,
    "`": 96,
    a: 97,
    b: 98,
    f: 102,
    i: 105,
    m: 109,
    n: 110,
    r: 114,
    s: 115,
    t: 116,
    v: 118,
    x: 120,
    z: 122,
    "{": 123,
    "|": 124,
    "}": 125
  });
  static toUpperCase(codepoint) {
    if (codepoint < ASCII_SIZE) return ASCII_TO_UPPER[codepoint];
    const s = String.fromCodePoint(codepoint).toUpperCase();
    const expectedLen = s.codePointAt(0) > MAX_BMP ? 2 : 1;
    if (s.length > expectedLen) return codepoint;
    const sOrigin = String.fromCodePoint(s.codePointAt(0)).toLowerCase();
    const originExpectedLen = sOrigin.codePointAt(0) > MAX_BMP ? 2 : 1;
    if (sOrigin.length > originExpectedLen || sOrigin.codePointAt(0) !== codepoint) return codepoint;
    return s.codePointAt(0);
  }
  static toLowerCase(codepoint) {
    if (codepoint < ASCII_SIZE) return ASCII_TO_LOWER[codepoint];
    const s = String.fromCodePoint(codepoint).toLowerCase();
    const expectedLen = s.codePointAt(0) > MAX_BMP ? 2 : 1;
    if (s.length > expectedLen) return codepoint;
    const sOrigin = String.fromCodePoint(s.codePointAt(0)).toUpperCase();
    const originExpectedLen = sOrigin.codePointAt(0) > MAX_BMP ? 2 : 1;
    if (sOrigin.length > originExpectedLen || sOrigin.codePointAt(0) !== codepoint) return codepoint;
    return s.codePointAt(0);
  }
};
var UnicodeRangeTable = class {
  /**
  * @param {Uint32Array | number[]} data
  * @param {boolean} isStride1
  */
  constructor(data, isStride1 = false) {
    this.data = data;
    this.isStride1 = isStride1;
    this.SIZE = isStride1 ? 2 : 3;
  }
  getLo(index) {
    return this.data[index * this.SIZE];
  }
  getHi(index) {
    return this.data[index * this.SIZE + 1];
  }
  getStride(index) {
    return this.isStride1 ? 1 : this.data[index * this.SIZE + 2];
  }
  get length() {
    return this.data.length / this.SIZE;
  }
};
var B64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-";
var B64_MAP = /* @__PURE__ */ new Uint8Array(256);
for (let i = 0; i < 64; i++) B64_MAP[B64.charCodeAt(i)] = i;
var decodeVLQ = (str) => {
  const res = [];
  let value = 0;
  let shift = 0;
  for (let i = 0; i < str.length; i++) {
    const digit = B64_MAP[str.charCodeAt(i)];
    value |= (digit & 31) << shift;
    if ((digit & 32) === 0) {
      res.push(value);
      value = 0;
      shift = 0;
    } else shift += 5;
  }
  return res;
};
var decodeRanges = (str, isStride1) => {
  const res = decodeVLQ(str);
  const numRanges = isStride1 ? res.length / 2 : res.length / 3;
  const out = new Uint32Array(numRanges * 3);
  let current = 0;
  let resIdx = 0;
  for (let i = 0; i < numRanges; i++) {
    current += res[resIdx++];
    out[i * 3] = current;
    current += res[resIdx++];
    out[i * 3 + 1] = current;
    out[i * 3 + 2] = isStride1 ? 1 : res[resIdx++];
  }
  return out;
};
var decodeOrbit = (str) => {
  const res = decodeVLQ(str);
  const map = /* @__PURE__ */ new Map();
  let currentKey = 0;
  for (let i = 0; i < res.length; i += 2) {
    currentKey += res[i];
    const zz = res[i + 1];
    const delta = zz >>> 1 ^ -(zz & 1);
    map.set(currentKey, currentKey + delta);
  }
  return map;
};
var LazyMap = class {
  constructor(initializer) {
    this.initializer = initializer;
    this.cache = /* @__PURE__ */ new Map();
  }
  has(key) {
    return Object.hasOwn(this.initializer, key);
  }
  get(key) {
    if (this.cache.has(key)) return this.cache.get(key);
    const val = this.has(key) ? this.initializer[key]() : null;
    this.cache.set(key, val);
    return val;
  }
};
var UnicodeTables = class {
  static _CASE_ORBIT = null;
  static get CASE_ORBIT() {
    if (!this._CASE_ORBIT) this._CASE_ORBIT = decodeOrbit("rCgCIgCY+rQI4QiCuuBLgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCCgCBgCBgCBgCBgCBgCBgCB+7OB-BB-BB-BB-BB-BBskQB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BC-BB-BB-BB-BB-BB-BB-BByHBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBDCBBBCBBBCBBCCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBCCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBxHBCBBBCBBBCBBB3SBmMBkNBCBBBCBBB8MBCBBB6MB6MBCBBC+EB0MB2MBCBBB6MB+MBiGBmNBiNBCBBBmKBikzCBmNBqNBkIBsNBCBBBCBBBCBBB0NBCBBB0NDCBBB0NBCBBByNByNBCBBBCBBB2NBCBBDCBBCwDFCBCBDBCBCBDBCBCBDBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBB9EBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBCCBCBDBCBBBhGBvDBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBjICCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBH2iVBCBBBlKBwiVB+jVB+jVBCBBBlMBqEBuEBCBBBCBBBCBBBCBBBCBBB+hVB4hVB8hVBjNB7MC5MB5MCzMC1MB+0yCE5MB20yCC9MBu2yCBwyyCBo0yCChNBlNBo0yCBu-UBi0yCDlNC6-UBpNDrNIu+UDzNCm0yCBzNE0yyCBzNBpEBxNBxNBtEG1NLqxyCBkxyCnFoFrBCBBBCBBDCBBEkIBkIBkICoHHsCCqCBqCBqCCgEC+DB+DBmkOBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCC+BBgCBgCBgCBgCBgCBgCBgCBgCBrCBpCBpCBpCBmjOB-BB8BB-BB-BBgEB-BB-BByBBqgOBsDB-BBtwBB-BB-BB-BBsBBgDBCB-BB-BB-BBeB-BB-BB61OB-BB-BB-DB9DB9DBQB7DBmCE9CBrDBPBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBrFB-EBOBnHB3FB-FCCBBBNBCBBCjIBjIBjIBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCB-BB-BB8kMB-BB6kMB-BB-BB-BB-BB-BB-BB-BB-BB-BBokMB-BB-BBkkMBkkMB-BB-BB-BB-BB-BB-BB-BB4jMB-BB-BB-BB-BB-BB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EBCBBBCBoiMBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBJCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBeBCBBBCBBBCBBBCBBBCBBBCBBBCBBBdBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBCgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDL-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-C64CgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOCgmOGgmODg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FDg8FBg8FBg8FhVg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBQBQBQBQBQBQDPBPBPBPBPBPjkC7mMB5mMBnmMBjmMBCBlmMB3lMBpiMBk8kCBCBBG-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FD-7FB-7FB-7F6FoglCEsuHRwjlCyDCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCB0DBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBG1DD97OCCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQDPBPBPBPBPBPDQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQDPBPBPBPBPBPEQCQCQCQCPCPCPCPBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPB0EB0EBsFBsFBsFBsFBoGBoGBgIBgIBgHBgHB8HB8HDQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQCSFPBPBzEBzEBRCxnOFSFrFBrFBrFBrFBREQBQClkOFPBPBnGBnGFQBQCljOCODPBPB-GB-GBNHSF-HB-HB7HB7HBRqJ53OE9tQBrmQH4Bc3BSgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBfBfBfBfBfBfBfBfBfBfBfBfBfBfBfBfECBByZ0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzB34BgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CBCBBBt-UBruHBt+UB1iVBviVBCBBBCBBBCBBB3hVB5-UB9hVB7hVCCBBCCBBI9jVB9jVBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBICBBBCBBECBBN-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOC-lOG-lOzoeCBBBCBBBCBBBCBBBCBBBCBl8kCBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBTCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBnECBBBCBBBCBBBCBBBCBBBCBBBCBBDCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBKCBBBCBBBnglCBCBBBCBBBCBBBCBBBCBBECBBBvyyCDCBBBCBBBgDCCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBn0yCB90yCB10yCBh0yCBn0yCCjxyCBzyyCBpxyCBg6BBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBB-CBl0yCBvjlCBCBBBCBBBt2yCBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBhkzCZCBB9a-5Bd-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCm6TCBB7gBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCH-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BmlBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvChDwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCFvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvC1DuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCCuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCCuCBuCBuCBuCBuCBuCBuCCuCBuCCtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCCtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCCtCBtCBtCBtCBtCBtCBtCCtCBtCk2BgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEO-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-D+CgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCL-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-B74CgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BhrVgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BhB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BD1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BtxekCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjC");
    return this._CASE_ORBIT;
  }
  static _Print = null;
  static get Print() {
    if (!this._Print) this._Print = new UnicodeRangeTable(decodeRanges("hB9CBjBLBCpWBDFBFGBCCCBSBCsMBClBBDxBBDCBC2BBJaBFFBSVBC-FBCvBBD6BBDkDBP6BBDwBBDOBCbBDCCBJBGfBIqCBCgFBCHBDBBDVBCGBCEEBCBDIBDBBDDBJFFBCCBDBDYBDCBCFBFBBDVBCGBCBBCBBCBBDCCBDBFBBDCBEIIBCBCIIBPBLCBCIBCCBCVBCGBCBBCEBDJBCCBCCBDQQBCBDLBIGBCCBCHBDBBDVBCGBCBBCEBDIBDBBDCBICBFBBCEBDRBLBBCFBECBCDBEBBCCCBEEBEEBBBELBFEBECBCDBDHHPUBGMBCCBCWBCPBDIBCCBCDBIBBCCBCBBDDBDJBIVBCCBCWBCJBCEBDIBCCBCDBIBBGCBCDBDJBCCBNMBCCBCyBBCCBCFBFPBDZBCCBCRBEXBCIBCDDBFBEFFBEBCCCBGBHJBDCBN5BBFcBmBBBCCCBDBCXBCCCBVBDEBCCCBFBCJBDDBhBnCBCjBBFmBBCjBBCOBCMBmBlGBCGGD4LBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBDfBEZBH1CBDFBD-TBCbBE4CBIVBKXBKTBNMBCCBCBBN9CBDJBHJBHNBCKBH4CBIqBBGlCBLeBCLBFLBFEEBoBBDEBMrBBFZBHKBE9BBDgCBCcBDKBHJBHNBDtBBDLBVsCBClFBJ7BBEOBE9BBGqBBDKBJqBBG1QBDFBDlBBDFBDHBCGCBdBD0BBCOBCNBDFBCSBDCBCIBSXBJuBBSBBDaBCMBEhBBPgBBQrEBF5UBXKBWz4BBD9LBGsBBCGGD3BBIBBPXBKGBCGBCGBCGBCGBCGBCGBCGBC9DBjBZBC4CBN1GBbPBC+BBC1CBDmDBGqBBC9CBC1CBKvBBCszcBE2BBK7KBV3FBJ8GBV7BBEJBH3BBJlCBJLBHzDBMdBEtCBCKBFgBBC2BBKNBDJBDmDBZbBLFBDFBDFBKGBCGBC7BBF9DBDJBHj9KBNWBFwBBloItLBDpDBnBGBNEBGZBCEBCCCBCCBCCBoUBhBpBBHyBBCSBCDBFEBCmEBF9FBEFBDFBDFBDCBEGBCGBOBBDLBCZBCSBCBBCOBDNBjB6DBGCBFsBBE3CBCMBEwBwBBsBBjEcBEwBBQbBFjBBKdBGqBBGdBCkBBFNBrB9EBDJBHjBBFjBBFnBBJzBBMLBCOBCGBCBBCKBCOBCGBCBBEzBBN2JBKVBLHBZFBCpBBCIBmCFBDCCBqBBCBBEDDBVBCnCBJIBxBSBCBBGgBBEaBGaBnB3BBFTBDxBBCBBGHBCCBCcBDCBFJBIIBI-BBhBmBBFLBK1BBEcBDaBGZBIDBNGBxCoCB4ByBBOyBBItBBJJBHlBBEcBJBBxGeBCpBBCCBDBBRFBJIBiBtBBJpBBXZBnBbBVWBKtCBFjBBK9BBCEBOYBIJBH0BBCRBJmBBK-CBCTBMRBCuBB-BGBCCCBCBCOBCKBH6BBGJBHDBCHBDBBDVBCGBCBBCEBCJBDBBDCBDHHGGBDGBEEBMJBCDDClBBCJBCDDCDBCJBCBBJBBe7CBCEBfnCBJJBnF1BBDlBBjBkCBMJBHMBU5BBHJBHTBdaBDOBFWB6F7BBlDyCBNHBDDDBGBCBBCdBCBBDLBKJBnCHBDtBBDKBcnCBJyCBOoCBIJB3CHB5ChBBPJBHIBCsBBCNBLcBEfBDVBCNBqCGBCBBCrBBECCBCCBHBJJBHFBCBBCkBBCBBCFBIJBHrBBFJB3HYBIQBCoBBEcB2CQQBwBBO6cBnDuDBCEBMjGBtyCiDBOvhBBRVBL68DBGmSB61G5BBn2B4RBIeBCJBFwCBCJBHdBDFBLlCBLJBCGBCUBGSBxN5BBnG6CBGYBDYBtBqCBF4BBIQBhCEBMGBK1mHBqBfBiDyDB+vIDBCGBCBBCiJBQeeBBBDPPBCBJrMBloCqDBGMBEIBIJBDDBh7D8HBEzNBHWBQQBQtBBDWBKzDB9B1HBLmBBDpCBJvDBWlCB7DTBNTBN2CBKYBoE0CBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDjJBD9VBQEBCOBxiBeBHFB2GGBCQBDGBCBBCEBG9BBiBxDxDBrBBENBDJBFBBhKeBS5BBGxOxOBoBB3GqBBFhGhGBdBCVBJBBhHGBCDBCBBCOBCkGBDPBqBrCBFJBFBByYjCBtC8BBjGDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQB1BBBvIrBBFjDBNOBDOBCOBCkBBLtFB5BcBOrBBFIBIBBPFB7E4eBEQBEMBE5GBHLBFQQBKBF3BBJJBHnBBJdBDLBFBBPIBoB3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBCmDBmgB-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIBnkzVvHB", false));
    return this._Print;
  }
  static CATEGORIES = new LazyMap({
    C: () => new UnicodeRangeTable(decodeRanges("AfBgDgBBOrWrWBHHBCBICCVuMuMnBBBzBBBE4B4BBGBcDBHQBXhGhGxBBB8BBBmDNB8BBByBBBQddBCCMEBhBGBsCiFiFJBBDBBXIICCBFBBKBBDBBFHBCDBDGGBaaBEEHDBDBBXIIDGDBCCGDBDBBECBCGBFCCBFBSJBEKKEXXIDDGBBLIEBCCBNBFBBNGBIEEJBBDBBXIIDGGBKKBDDBEEBFBEDBDGGBTTBIBDHHBBBEFFBBBDCCDCBDCBECBNDBGCBEFFBCCBEBCNBWEBOEEYRRBKKEFFBFBDEEDBBFBBLGBXEEYLLGBBKEEFGBDEBEFFBLLELBOEE0BEEHDBRBBbEETCBZKKCBBICBCDBHCCJFBLBBELB7BDBekBBDCCGZZCYYBGGCIILBBFfBpClBlBBCBoBlBlBQOOBjBBnGCCBDBCBB6LFFBIICFFBqBqBFBBiBFFBIICFFBQQ6BFFBkCkCBhBhBBBBbFB3CBBHBB+UCB6CGBXIBZIBVLBOEEDLB-CBBLFBLFBPMMBEB6CGBsBEBnCJBgBNNBCBNDBCCBrBBBGKBtBDBbFBMCB-BBBiCeeBMMBEBLFBPBBvBBBNTBuCnFnFBGB9BCBQCB-BEBsBBBMHBsBEB3QBBHBBnBBBHBBJGCgBBB2BQQPBBHUUBEEKMMBDBbEByBPBDBBcOOBBBjBNBiBOBtEDB7UVBMUB14BBB-LEBuBCCBDBCBB5BGBDNBZIBI4BI-DhBBb6C6CBKB3GZBxC3C3CBoDoDBDBsB-C-C3CIBxBuzcuzcBBB4BIB9KTB5FHB+GTB9BCBLFB5BHBnCHBNFB1DKBfCBvCMMBCBiB4B4BBHBPBBLBBoDXBdJBHBBHBBHIBIII9BDB-DBBLFBl9KLBYDByBjoIBvLBBrDlBBILBGEBbGGCGDrUfBrBFB0BUUFDBGoEoEBCB-FCBHBBHBBHBBECBIIIBLBDBBNbbUDDQBBPhBB8DEBEDBuBCB5COOBBBCuBBvBhEBeCByBOBdDBlBIBfEBsBEBfmBmBBCBPpBB-EBBLFBlBDBlBDBpBHB1BKBNQQIDDMQQIDDBBB1BLB4JIBXJBJXBHrBrBKkCBHBBCtBtBDCBCBBYpCpCBGBKvBBUDDBDBiBCBcEBclBB5BDBVBBzBDDBDBJEEeBBEDBLGBKGBhCfBoBDBNIB3BCBeBBcEBbGBFLBIvCBqC2BB0BMB0BGBvBHBLFBnBCBeHBDvGBgBrBrBEBBDPBHHBKgBBvBHBrBVBblBBdTBYIBvCDBlBIB-BGGBLBaGBLFB2BTTBGBoBIBhDVVBJBTwBwBB8BBICCFQQMFB8BEBLFBFJJBDDBXXIDDGLLBDDBEEBCCBEBCEBIBBICBGKBLCCBCCnBLLCBBCFFLDDBGBDcB9CGGBcBpCHBLlFB3BBBnBhBBmCKBLFBOSB7BFBLFBVbBcBBQDBY4FB9BjDB0CLBJBBCBBJDDfDDBNNBHBLlCBJBBvBBBMaBpCHB0CMBqCGBL1CBJ3CBjBNBLFBKuBuBPJBeCBhBBBXPPBnCBIDDtBCBCDDKHBLFBHDDmBDDHGBLFBtBDBL1HBaGBSqBqBBBBe0CBCOBzBMB8clDBwDGGBJBlGryCBkDMBxhBPBXJB88DEBoS41GB7Bl2BB6RGBgBLLBCByCLLBEBfBBHJBnCJBLIIWEBUvNB7BlGB8CEBaBBarBBsCDB6BGBS-BBGKBIIB3mHoBBhBgDB0D8vIBFIIDkJkJBNBCcBEBBCNBFHBtMjoCBsDEBOCBKGBLBBF-6DB+HCB1NFBYOBSOBvBBBYIB1D7BB3HJBoBBBrCHBxDUBnC5DBVLBVLB4CIBamEB2CoCoCDBBCBBDBBFNNCIIiCFFBJJIddFGGCCBI1K1KBlJlJB-V-VBNBGQQBuiBBgBFBH0GBISSBIIDGGBDB-BgBBCvDBuBCBPBBLDBD-JBgBQB7BEBCvOBrB1GBsBDBC-FBgBXXBGBD-GBIFFDQQmGBBRoBBtCDBLDBDwYBlCrCB+BhGBFccDCCBCCLFFCCCBEBCDBCECEDDCBBCICDCCBFFIKFCLLSEBEGGSzBBDtIBtBDBlDLBQBBQQQmBJBvF3BBeMBtBDBKGBDNBH5EB6eCBSCBOCB7GFBNDBCOBNDB5BHBLFBpBHBfBBNDBDNBKmBB5KHBPBBOCBMCB6BCCBCBRBBNDBLGB0EoDoDBjgBBh3pBfB-oEBBv0FBBypHOBvThtCB-QhvBBs6EEBrpIlkzVBxHvw-FB", false)),
    Cc: () => new UnicodeRangeTable(decodeRanges("AfgDgB", true)),
    Cf: () => new UnicodeRangeTable(decodeRanges("tFzqBzqBBEBXhGhGyBhMhMBxCxCs5D9-B9-BBDBbEByBEBCJBw03B6H6HBBBimEQQj7IPBhjiBDBwmFHBn0rYffB+CB", false)),
    Cn: () => new UnicodeRangeTable(decodeRanges("4bBBHDBICCVuMuMnBBBzBBBE4B4BBGBcDBHKBvI9B9BBmDmDBMB8BBByBBBQddBCCMEBjBEBuHJJBDDBXXICCBBBFBBKBBDBBFHBCDBDGGBaaBEEHDBDBBXIIDGDBCCGDBDBBECBCGBFCCBFBSJBEKKEXXIDDGBBLIEBCCBNBFBBNGBIEEJBBDBBXIIDGGBKKBDDBEEBFBEDBDGGBTTBIBDHHBBBEFFBBBDCCDCBDCBECBNDBGCBEFFBCCBEBCNBWEBOEEYRRBKKEFFBFBDEEDBBFBBLGBXEEYLLGBBKEEFGBDEBEFFBLLELBOEE0BEEHDBRBBbEETCBZKKCBBICBCDBHCCJFBLBBELB7BDBekBBDCCGZZCYYBGGCIILBBFfBpClBlBBCBoBlBlBQOOBjBBnGCCBDBCBB6LFFBIICFFBqBqBFBBiBFFBIICFFBQQ6BFFBkCkCBhBhBBBBbFB3CBBHBB+UCB6CGBXIBZIBVLBOEEDLB-CBBLFBLFBbFB6CGBsBEBnCJBgBNNBCBNDBCCBrBBBGKBtBDBbFBMCB-BBBiCeeBMMBEBLFBPBBvBBBNTBuCnFnFBGB9BCBQCB-BEBsBBBMHBsBEB3QBBHBBnBBBHBBJGCgBBB2BQQPBBHUUBEEKmDmDNBBcOOBBBjBNBiBOBtEDB7UVBMUB14BBB-LEBuBCCBDBCBB5BGBDNBZIBI4BI-DhBBb6C6CBKB3GZBxC3C3CBoDoDBDBsB-C-C3CIBxBuzcuzcBBB4BIB9KTB5FHB+GTB9BCBLFB5BHBnCHBNFB1DKBfCBvCMMBCBiB4B4BBHBPBBLBBoDXBdJBHBBHBBHIBIII9BDB-DBBLFBl9KLBYDByBDBvzIBBrDlBBILBGEBbGGCGDrUfBrBFB0BUUFDBGoEoEBCC-FCBHBBHBBHBBECBIIIBIBGBBNbbUDDQBBPhBB8DEBEDBuBCB5COOBBBCuBBvBhEBeCByBOBdDBlBIBfEBsBEBfmBmBBCBPpBB-EBBLFBlBDBlBDBpBHB1BKBNQQIDDMQQIDDBBB1BLB4JIBXJBJXBHrBrBKkCBHBBCtBtBDCBCBBYpCpCBGBKvBBUDDBDBiBCBcEBclBB5BDBVBBzBDDBDBJEEeBBEDBLGBKGBhCfBoBDBNIB3BCBeBBcEBbGBFLBIvCBqC2BB0BMB0BGBvBHBLFBnBCBeHBDvGBgBrBrBEBBDPBHHBKgBBvBHBrBVBblBBdTBYIBvCDBlBIBlCJBCBBaGBLFB2BTTBGBoBIBhDVVBJBTwBwBB8BBICCFQQMFB8BEBLFBFJJBDDBXXIDDGLLBDDBEEBCCBEBCEBIBBICBGKBLCCBCCnBLLCBBCFFLDDBGBDcB9CGGBcBpCHBLlFB3BBBnBhBBmCKBLFBOSB7BFBLFBVbBcBBQDBY4FB9BjDB0CLBJBBCBBJDDfDDBNNBHBLlCBJBBvBBBMaBpCHB0CMBqCGBL1CBJ3CBjBNBLFBKuBuBPJBeCBhBBBXPPBnCBIDDtBCBCDDKHBLFBHDDmBDDHGBLFBtBDBL1HBaGBSqBqBBBBe0CBCOBzBMB8clDBwDGGBJBlGryCBkDMB3iBJB88DEBoS41GB7Bl2BB6RGBgBLLBCByCLLBEBfBBHJBnCJBLIIWEBUvNB7BlGB8CEBaBBarBBsCDB6BGBS-BBGKBIIB3mHoBBhBgDB0D8vIBFIIDkJkJBNBCcBEBBCNBFHBtMjoCBsDEBOCBKGBLBBJ76DB+HCB1NFBYOBSOBvBBBYIB1D7BB3HJBoBBBjGUBnC5DBVLBVLB4CIBamEB2CoCoCDBBCBBDBBFNNCIIiCFFBJJIddFGGCCBI1K1KBlJlJB-V-VBNBGQQBuiBBgBFBH0GBISSBIIDGGBDB-BgBBCvDBuBCBPBBLDBD-JBgBQB7BEBCvOBrB1GBsBDBC-FBgBXXBGBD-GBIFFDQQmGBBRoBBtCDBLDBDwYBlCrCB+BhGBFccDCCBCCLFFCCCBEBCDBCECEDDCBBCICDCCBFFIKFCLLSEBEGGSzBBDtIBtBDBlDLBQBBQQQmBJBvF3BBeMBtBDBKGBDNBH5EB6eCBSCBOCB7GFBNDBCOBNDB5BHBLFBpBHBfBBNDBDNBKmBB5KHBPBBOCBMCB6BCCBCBRBBNDBLGB0EoDoDBjgBBh3pBfB-oEBBv0FBBypHOBvThtCB-QhvBBs6EEBrpIm8yVBCdBhD-DBxHvw-BB---BBB---BBB", false)),
    Co: () => new UnicodeRangeTable(decodeRanges("gg4B-nGh4hc9--BD9--B", true)),
    Cs: () => new UnicodeRangeTable(decodeRanges("gg2B--B", true)),
    L: () => new UnicodeRangeTable(decodeRanges("hCZBHZBwBLLFGGBVBCeBCpOBFLBPEBICCiEEBCBBDDBCHHCCBCCCBSBCyCBCqEBJlFBClBBDHHBnBBoCaBFDBuBqBBkBBBCiDBCQQBIIBLLBBBDRRCdBe4CBMZZBfBKBBFGGBUBFKKEYYBXBIKBGXBCGBRpBB7B1BBETTIJBQPBFHBDBBDVBCGBCEEBCBERROBBCCBPBBLJJBEBFBBDVBCGBCBBCBBCBBgBDBCUUBBBRIBCCBCVBCGBCBBCEBETTQBBYMMBGBDBBDVBCGBCBBCEBEffBCCBBBQSSCFBECBCDBEBBCCCBEEBEEBBBELBX1B1BBGBCCBCWBCPBEbbBBBCBBDBBfFFBGBCCBCWBCJBCEBEffBBBCBBQBBSIBCCBCoBBDRRGCBJCBZFBGRBEXBCIBCDDBFB7BvBBCBBNGB7BBBCCCBDBCXBCCCBIBCBBKDDBDBCWWBCBhBgCgCBGBCjBBcEB0DqBBVRRBEBFDBEEEBIIBBBFMBNSSBkBBCGGDqBBCsKBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBmBPBR1CBDFBErTBDQBCZBGqCBHHBIRBOSBPRBPMBCCBQzBBkBFFkC4CBIEBDhBBCGGBkCBLeByBdBDEBMrBBFZB3BWBK0BBzC+C+CBtBBSHB3BdBOBBLrBBbjBBqBCBLjBBDKBGqBBDCBqBDBCFBCBBEGGB+FBhC1IBDFBDlBBDFBDHBCGCBdBD0BBCGBCEEBBBCGBEDBDFBFMBGCBCGB1DOORMBmDFFDJBCEEBDBHGCBCBCKBDDBGEBF1B1BB8zC8zCBjHBHDBEBBNlBBCGGD3BBIRRBVBKGBCGBCGBCGBCGBCGBCGBCGBxC2O2OBrBrBBDBGBBF1CBHCBC5CBCDBGqBBC9CBSfBxBPBhQ-tGBhCs0VBkCtBBDsIBEPBLBBVuBBReBDlCByBIBDmDBDxCBVQBCCBCDBCWBezBBPxBB-BFBECCBMMBaBLWBacBIuBBdRRBDBCJBLEBCoBBYCBCHBVWBEEEBwBBCEEBDDBDBDCCZCBDKBICBNFBDFBDFBKGBCGBCqBBCNBHyDBej9KBNWBFwBBloItLBDpDBnBGBNEBGCCBIBCMBCEBCCCBCCBCCBqDBiBqLBT-BBD1BBpBLB1DEBCmEBlBZBHZBM4CBEFBDFBDFBDCBkBLBCZBCSBCBBCOBDNBjB6DBmMcBEwBBwBfBOTBCHBHlBBLdBDjBBFHBxB9EBTjBBFjBBFnBBJzBBNKBCOBCGBCBBCKBCOBCGBCBBEzBBN2JBKVBLHBZFBCpBBCIBmCFBDCCBqBBCBBEDDBVBLWBKeBiCSBCBBLVBLZBHZBnB3BBHBBhCQQBCBCCBCcBrBcBEcBkBHBCbBc1BBLVBLSBORBvDoCB4ByBBOyBBOjBBnBbBKWB7HpBBHBBRFB5BcBLJJBUBrBRBvBUBcWBN0BB6BBBDOOBrBBhBYBbjBBeDDJiBBENNBuBBPDBWCCkBRBCYBUBBgCGBCCCBCBCOBCJBIuBBnBHBDBBDVBCGBCBBCEBETTNEBfJBCDDClBBCaaCtBtBBzBBTDBVCBfvBBVBBC5F5FBtBBqBDBlBvBBV8B8BBpBBOoCoCBZBmBGB6FrBB1D-BBgBHBDDDBGBCBBCXBQCC-CHBDmBBRCCdLLBmBBIWWMtBBUTTBnCBoGgBBgBIBCkBBSyByBBcBxDGBCBBClBBWaaBEBCBBCfBPYYBqBBlISBQCCBLBChBB9DwCwCB4cBnHjGBtyCgDBQvhBBSFBa68DBGmSB61GdBj3B4RBIeBSuCBSdBTvBBRDBgBUBGSBxNsBB0G-BBhBYBDYBtBqCBGjCjCBLBhCBBCPPBNNB0mHBqBfBiDyDB+vIDBCGBCBBCiJBQeeBBBDPPBCBJrMBloCqDBGMBEIBIJBn7F0CBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDYBCYBCeBCYBCeBCYBCeBCYBCeBCYBCHB15BeBHFBmI9BBzEsBBLGBRiKiKBcBTrBBlPbBlHdBDwGwGBdBCCBCBBCGBDEBKBBhHGBCDBCBBCOBCkGB8BjCBI1lB1lBBCBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQBlqE-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIB", false)),
    LC: () => new UnicodeRangeTable(decodeRanges("hCZBHZB7BLLBVBCeBCiGBCDBFvGBDZBhGDBDBBECBCHHCCBCCCBSBCyCBCqEBJlFBClBBKoBB44ClBBCGGDqBBDCBhV1CBDFBjkCKBGqBBDCBhCrBBgCMBChBBmD1IBDFBDlBBDFBDHBCGCBdBD0BBCGBCEEBBBCGBEDBDFBFMBGCBCGBmIFFDJBCEEBDBHGCBCBCFBFDDBCBGEBF1B1BB8zC8zCB6DBDmDBHDBEBBNlBBCGGzoetBBTbBnEtCBCWBEDBCsCBZBBE2Z2ZBpBBGIBIvCBh6TGBNEBqgBZBHZBmlBvCBhDjBBFjBB1DKBCOBCGBCBBCKBCOBCGBCBBk2ByBBOyBB+CVBLVB74C-BBhrV-BBhBYBDYBtpZ0CBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDYBCYBCeBCYBCeBCYBCeBCYBCeBCYBCHB15BJBCTBHFB2uCjCB", false)),
    Ll: () => new UnicodeRangeTable(decodeRanges("hDZB7BqBqBBWBCHBC2BCBQCBuBCDECBBBDCCDEEBFFDEEBBBDDDCCCDCCBCCDEECDDBDDBBBHGDCOCBSCBDDCEEC4BCBFBDDDBCCFICBjCBDZBiGCCEEEBBBTccBhBBCBBECBCWCBDBCGDB0B0BBuBBCgBCK0BCDMCBgDCxBoBBo6CqBBDCB5XFBjkCIBC2D2DBqBBgCMBChBBnD0ECBHBCgDCBHBJFBLHBJHBJFBLHBJHBJNBDHBJHBJHBJEBCBBHEEBBBCBBJDBDBBJHBLCBCBBzIEEBEEcKFDBBJDBF2B2Bs1CvBBCEEBGCFCCBCCBEBGiDCBIICFFNlBBCGG0oesBCUaCoEMCBBBC+BCBGBCCCDICFCCDCCBBBCSCGGGCMCFCCDOCbEE2ZqBBGIBIvCBh6TGBNEBqhBZBumBnBBpEjBB8EKBCOBCGBCBBk4ByBB+DVB75CfBhsVfB8BYBnqZZBbGBCRBbZBbDBCCCBFBCKBbZBbZBbZBbZBbZBbZBbZBbZBbbBdYBCFBbYBCFBbYBCFBbYBCFBbYBCFBC15B15BBIBCTBHFB4vChBB", false)),
    Lm: () => new UnicodeRangeTable(decodeRanges("wVRBFLBPEBICCmEGG-OnHnHlFBBuIBBFgBgBKEEhFoFoF1mBgEgE2R72B72BsDkTkTxOFBvF+BBOjBjBBjBByVOORMBg-CBByHgGgG2OsBsBBDBGiDiDB+C+CBBB34bjnBjnBBEBvIzDzDdBB6DIBxCYYpDDBEBB2OXXqEtDtDWBBoDDBKngVngVuBBBh-BFBCpBBCIB0sBhBhB2K04D04DnrTDB9PCBpBBBnRMBhCBBCPPB9-P9-PBCBCGBCBByhM9BBqGGBud0Q0QsSAB", false)),
    Lo: () => new UnicodeRangeTable(decodeRanges("qFQQhIFFBCBxGBB7ZaBFDBuBfBCJBkBBBCiDBCZZBLLBBBDRRCdBe4CBMZZBfBWVBrBYBIKBGXBCGBRoBB8B1BBETTIJBROBFHBDBBDVBCGBCEEBCBERROBBCCBPBBLJJBEBFBBDVBCGBCBBCBBCBBgBDBCUUBBBRIBCCBCVBCGBCBBCEBETTQBBYMMBGBDBBDVBCGBCBBCEBEffBCCBBBQSSCFBECBCDBEBBCCCBEEBEEBBBELBX1B1BBGBCCBCWBCPBEbbBBBCBBDBBfFFBGBCCBCWBCJBCEBEffBBBCBBQBBSIBCCBCoBBDRRGCBJCBZFBGRBEXBCIBCDDBFB7BvBBCBBNFB8BBBCCCBDBCXBCCCBIBCBBKDDBDBYDBhBgCgCBGBCjBBcEB0DqBBVRRBEBFDBEEEBIIBBBFMBNyDyDBnKBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBmBPByDrTBDQBCZBGqCBHHBIRBOSBPRBPMBCCBQzBBpBkCkCBhBBC0BBIEBDhBBCGGBkCBLeByBdBDEBMrBBFZB3BWBK0BBxFuBBSHB3BdBOBBLrBBbjBBqBCBLdByDDBCFBCBBE7hB7hBBCB4-C3BBZWBKGBCGBCGBCGBCGBCGBCGBCGBoR2B2BF1CBJCCB4CBFGGBpBBC9CBSfBxBPBhQ-tGBhC0wUBC2jBBkCnBBJrIBFPBLBBjCyByBBkCBqFoDoDEGBCCBCDBCWBezBBPxBB-BFBECCBMMBaBLWBacBIuBBuBEBDIBLEBCoBBYCBCHBVPBCFBEEEBwBBCEEBDDBDBDCCZBBEKBIPPBEBDFBDFBKGBCGByEiBBej9KBNWBFwBBloItLBDpDBkCCCBIBCMBCEBCCCBCCBCCBqDBiBqLBT-BBD1BBpBLB1DEBCmEBqDJBCsBBDeBEFBDFBDFBDCBkBLBCZBCSBCBBCOBDNBjB6DBmMcBEwBBwBfBOTBCHBHlBBLdBDjBBFHBhEtCBjDnBBJzBB9CzBBN2JBKVBLHB5EFBDCCBqBBCBBEDDBVBLWBKeBiCSBCBBLVBLZBHZBnB3BBHBBhCQQBCBCCBCcBrBcBEcBkBHBCbBc1BBLVBLSBORBvDoCB4FjBBnBDBCxJxJBoBBHBBRCBCBB5BcBLJJBUBrBRBvBUBcWBN0BB6BBBDOOBrBBhBYBbjBBeDDJiBBENNBuBBPDBWCCkBRBCYBUBBgCGBCCCBCBCOBCJBIuBBnBHBDBBDVBCGBCBBCEBETTNEBfJBCDDClBBCaaCtBtBBzBBTDBVCBfvBBVBBC5F5FBtBBqBDBlBvBBV8B8BBpBBOoCoCBZBmBGB6FrBB0GHBDDDBGBCBBCXBQCC-CHBDmBBRCCdLLBmBBIWWMtBBUTTBnCBoGgBBgBIBCkBBSyByBBcBxDGBCBBClBBWaaBEBCBBCfBPYYBnBBCBBlISBQCCBLBChBB9DwCwCB4cBnHjGBtyCgDBQvhBBSFBa68DBGmSB61GdBj3B4RBIeBSuCBSdBTvBB0BUBGSB0NnBB2MqCBGwFwFB0mHBqBfBiDyDBuwIiJBQeeBBBDPPBCBJrMBloCqDBGMBEIBIJBxzI2P2PBrBBiBiKiKBcBTrBBlPaBmHdBDwGwGBdBCCBCBBCGBDEBKiHiHBFBCDBCBBCOBCkGB8pBDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQBlqE-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIB", false)),
    Lt: () => new UnicodeRangeTable(decodeRanges("lOGDnB2sH2sHBGBJHBJHBNQQwBAB", false)),
    Lu: () => new UnicodeRangeTable(decodeRanges("hCZBmDWBCGBiB2BCDOCDuBCBECEBBCCCBCCBBBDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIJDCMCDQCDDDCCBC4BCIBBCBBDCCBCBCGCiJCCEJJHCCBBBCCCBCCBPBCIBkBDDBBBEWCGDDCBBDyBBxBgBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBpCDBNDBNDBNEBMDBnIFFECBDCBDEEBDBHGCBCBDDBLBBG+B+B9zCvBBxBCCBBBDGCBCBCDDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCBCBCCCBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3ByBB+EVB75CfBhsVfBhCYBoqZZBbZBbZBbCCBGDBDDBCBCHBbZBbBBCDBDHBCGBcBBCDBCEBCEEBFBcZBbZBbZBbZBbZBbZBfYBiBYBiBYBiBYBiBYBiB2pE2pEBgBB", false)),
    M: () => new UnicodeRangeTable(decodeRanges("gYvDB0IGBoIsBBCCCBCCBCCpCKBxBUBRmDmDBFBDFBDBBCDBkBffBZB8CKB7BIBKZZBCBCIBCCBCEBsBCB8BIBrBXBCgBB3BCBCRBCGBLBBeCB5BCCBFBDBBDCBKLLBbbDCB5BCCBDBFBBDCBEffBEEMCB5BCCBGBCCBCCBVBBXFBCCB5BCCBFBDBBDCBICBLBBf8B8BBDBECBCDBKpBpBBDB4BCCBFBCCBCDBIBBMBBeCB5BCCBFBCCBCDBIBBMBBQNNBCB4BBBCGBCCBCDBKLLBeeBBBnCFFBEBCCCBGBTBB+BDDBFBNHBjDDDBHBMGBqCBBcECFBByBTBCBBGKBCjBBKlDlDBSBYDBFCBCCBDGBEDBOLBCLLBCBgWCBzdDBdCBeBBfBBhCfBKuBuBBBBC2D2DBjBjB3DLBFLB8GEB6BJBCcBDxBxBBsBBDLBVEBwBQBnBIBNCBfMB5BNBxBTB5ECBCUBFHHDCBnG-BBxWgBB--CCBuEhDhDBeBrRFBqDBB1udDBCJBhBBBxCBBxIEEFYYBDBF0C0CBzBzBBQBbRBOnBnBBGBaMBtBDBwBNBlBkCkCBMBNJJBuBuBBBBzBCCBBBDBBGBBCqBqBBDBGBBtHHBCBBx5TiXiXBOBRPBuejHjH2EEBn0BCBCBBGDBpBCBFmFmFB+R+RBCBiCEB+JBBuCFBnCKByBDB7DCB2BOBqBDDBLLBCBuBKBI+B+BBBBlBNBRBBtBNNBBBxBNBJDBCBB9CLBHDD+ELBWDB4BBBCGBDBBDCBKLLBDDBFBEEBkCIBCDDCDBCEBCPPBzCzCBQBYyCyCBSBsHGBDIBcBBzCQBrDMBmDOBhIOB2HFBCBBDDBCCCBuEuEBFBDGBEddBIBpBGBCDBJKKBJBvBPBnGHBoGHBCHBzCVBCNB7DFBECCBCCBFBCjCjCBDBCBBCEB8KDBKBBCxBxBBFBEEBYmnFmnFHOBpmLRBhuCEB8BGB5gBCCB1BBIDByCMMBslTslTBizEizEBsBBDWB-QEBEFBJHBDGBfDB1ECB89B2BBFxBBJPPXEBCOBxqBGBCQBDGBCBBCEBlDhFhFBFB4L+B+BBCB9PDB-HBB0HDDIBBG7O7OBFBuDGB29lYvHB", false)),
    Mc: () => new UnicodeRangeTable(decodeRanges("joC4B4BDCBJDBCBBzBBB7BCBHBBDBBLsBsB7BCBjC7B7BBBBJCCB2B2BB7B7BCHHBDDBLLnDBBCBBECBCCBLqBqBBBB+BDB+BBB7BCCBDBDBBCBBKBBdPPB7B7BBBBGCBCCBLrBrBBsCsCBBBHHBTBBrKBBgCsFsFBFFHDDBaaBLLBBBDGBWBBDFBDLLBBB5zBffiEIIBGBCBB7KDBDCBFBBCFBhHBB7BCCKCCBJJBEByExBxBGCCBDBCBB+BffFBBD9B9BDCBCEEBxBxBBGBJBBsFWW35EBB0-dBBD5C5CBzBzBBOBvEBBwBxBxBBFFBDDBBBvDBBDBBZuBuBCuDuDDBBGuHuHBCCBCCBCC0gZCCgEuBuBBBBFBB0DZZB8B8BxBCBKBBO+C+CBBBEBBCrFrFBBBgBBB7BBBCDBDBBDCBKLLB1C1CBBBIDDCDBCBBCmDmDBBBJBBErDrDBBBHCCBCBDuHuHBBBHDBDyDyDBBBJBBCuDuDCBBHoDoDCBBFmImIBBBK4H4HBEBCBBFDDCvEvEBBBJDBF1C1CeBB-BqGqGECCoGPPrDIID2G2GBDBFBBC-K-KBNNxBBBJBBCpvQpvQBBBlxD2BBpDBB0rYBBHFB", false)),
    Me: () => new UnicodeRangeTable(decodeRanges("okBBB1xF-wB-wBBCBCCBsshBCB", false)),
    Mn: () => new UnicodeRangeTable(decodeRanges("gYvDB0IEBqIsBBCCCBCCBCCpCKBxBUBRmDmDBFBDFBDBBCDBkBffBZB8CKB7BIBKZZBCBCIBCCBCEBsBCB8BIBrBXBCfB4BCCFHBFEEBFBLBBe7B7BFDBJVVBbbDBB6BFFBFFBDDBBBEffBEEMBB6BFFBDBCBBFVVBXXBEBC7B7BDCCBCBJIIBMMBff+BNNzBEE4BCCBBBGCBCDBIBBMBBe7B7BDHHGBBVBBdBB6BBBFDBJVVBeepCIIBBBC7C7CDGBNHBjDDDBHBMGBqCBBcEC4BNBCEBCBBGKBCjBBKnDnDBCBCFBCBBDBBaBBFCBRDBODDBHHQgWgWBBBzdCBeBBfBBfBBhCBBCGBJDDBJBKuBuBBBBC2D2DBjBjB3DCBFBBKHHBBB8GBBD7B7BCGBCCCDHBHJBDxBxBBMBCeBDLBVDBxBCCBDBCGGpBIBNBBhBDBDBBCCB5BCCBEECCB7BHBDBB5ECBCMBCGBFHHEBBnG-BBxWMBFEEBKB--CCBuEhDhDBeBrRDBsDBB1udFFBIBhBBBxCBBxIEEFaaBGG4EBBbRBOnBnBBGBaKBvBCBxBDDBCBDBBoBkCkCBEBDBBDBBNJJwB0B0BCCBDBBGBBCrBrBBJJvHDDFx5Tx5TiXPBRPBuejHjH2EEBn0BCBCBBGDBpBCBFmFmFB+R+RBCBiCEB+JBBuCFBnCKByBDB8D3B3BBNBqBDDBLLBBByBDBDBBI+B+BBBBlBEBCHB-BNNB1B1BBHBLDBDgDgDBBBDCCBHHD+E+EEHBWBB6BBBEmBmBBFBEEBnCFBOECPBB2CHBDCBCYY1CFBCFFBCCBvHvHBCBHBBCBBcBB2CHBDCCBrDrDCDDBEBCmDmDCDDBCBCEBkIIBCBBhIBBCFFxEDBDBBFhBhBBIBpBFBDDBJKKBEBDCBvBMBCBBnGCCBBBCqGqGBFBCFBCzCzCBUBDGBCBBCBB7DFBECCBCCBFBCpCpCBEEC8K8KBMMB1B1BBDBGCCYmnFmnFHOBpmLLBECBhuCEB8BGB5gBgCgCBCByC5lT5lTBizEizEBsBBDWBhRCBSHBDGBfDB1ECB89B2BBFxBBJPPXEBCOBxqBGBCQBDGBCBBCEBlDhFhFBFB4L+B+BBCB9PDB-HBB0HDDIBBG7O7OBFBuDGB29lYvHB", false)),
    N: () => new UnicodeRangeTable(decodeRanges("wBJB5DBBGDDBBBitBJBnEJBnGJB9MJB3DJBFFBtDJB3DJB3DJBDFBvDMB0DJBJGBoDJBpDGBISBuDJBhDJB3DJBnCTBtIJBnCJBwWTBybCBwHJBHJBXJBtJJBhEKBmFJBHJB3FJB3CJBnEJBHJB3gBEEBEBHJBnGyBBDEB3W7BBvCVB3TdBqrBqYqYaIBPCB4KDBrEJBfHBCOBhBJBoBOBh7cJB9FJBhKFB7EJBnBJBnGJBXJB3CJB3MJB34UJBuPsBBN4BBSBB2KaBlBDBeJJnEEBrGJBvdHBaGBoBIBsCEBXFBhFBBDPBDtBBhCIB1BBBfCBsCEBpDHBZHBqBGBrKFBxBJBHJB3IeB-EJBrBDBxDGBnEdBhEJB9BJBxEJBITB8HJB3KJB3DJB3LJBnDJBHTBtCLBlNSB+CJB3UJB3CcBkHJBnCJB3BJBnLJBnDUBshBuDBimPJBnpCJB3CJBnEJBCGBvQJBnIWB+KCB6nXJBnuBTBNTBtDYB2iBxBBhqCJBnNJB3PJB4HJBtWIBhEJB4Y6BBCCBCDBtCsBBCOBjeMBk3CJB", false)),
    Nd: () => new UnicodeRangeTable(decodeRanges("wBJnxBJnEJnGJ9MJ3DJ3DJ3DJ3DJ3DJ3DJ3DJ3DJ3DJhDJ3DJnCJ3IJnCJn6BJnBJtJJhEJnFJHJ3FJ3CJnEJHJnuiBJnVJnBJnGJXJ3CJ3MJ34UJnsBJnkCJHJ9YJhEJ9BJxEJ3IJ3KJ3DJ3LJnDJHTtCJnNJnDJ3UJ3CJ3HJnCJ3BJnLJ3uQJnpCJ3CJnEJ3QJ37XJ12CxBhqCJnNJ3PJ4HJ2aJ30EJ", true)),
    Nl: () => new UnicodeRangeTable(decodeRanges("u3FCBwzCiBBDDB-zDaaBHBPCBs1dJBxyW0BBtOJJnEEBrhIuDBm8SCB", false)),
    No: () => new UnicodeRangeTable(decodeRanges("yFBBGDDBBB2pCFB5LFB5DCBmEGB6GGBSIByNJB2hBTB0jBJBhP20B20BEFBHJBnGPBqB3W3WB6BBvCVB3TdBqrB1kB1kBBCBrEJBfHBCOBhBJBoBOBxrdFBymWsBBiCDBSBB2KaBlBDB1pBHBaGBoBIBsCEBXFBhFBBDPBDtBBhCIB1BBBfCBsCEBpDHBZHBqBGBrKFBhLeB-EJBrBDBxDGBnETB8LTBmqBBBvNIBobSB0aUBn8SGB-YWBqhZTBNTBtDYBvqFIBid6BBCCBCDBtCsBBCOBjeMB", false)),
    P: () => new UnicodeRangeTable(decodeRanges("hBCBCFBCDBLBBEBBbCBCccCkBkBGEELBBEEE-VJJzOFBqBBB0BCCDDDtBBBVBBCBBOCCBBBrCDBnDsBsBBMBqHCB3BOBgBmImIBLLtE5D5D6DnMnMNwLwL7CLLBpFpFBNBCmBmBBCBoCrCrCBDBFBBwDFBsFlTlTBHB4EuTuTtBBBvCCBoCBB+ECBCCBmBKB6JBB5GBBhEGBCFBhFBBLGBdCB9DDB8BEB-BBBhCHBM9Z9ZBWBJTBCMBCLBfBBPBB6TDBeBB+hBNBwCBBgBJB0MVBgCDBhBBB8XDBCBBxDwEwEBtBBCfBDLBkNCBFJBDLBRNNjD7C7CjgdBBuICBkDLL0DFB9LDB3CBBpBCBCyByBBwBwBiDMBRBB9DDB-DBBRBB6HzqUzqUBxGxGBIBXiBBCNBCFFCBB2ECBCFBCDBLBBEBBbCBCccCCCBFB7MCB9UxBxB-MoXoXoGgBgBxIIBnBxDxDBFBjCGB6CDByO-J-JjBlElEBDBtBDB+FGBuDBBCDB-DDBxBBBwCDBFOOCCB5CFBsDrJrJBCCBzDzDBDBLBBCpDpD7HWBqDCBdMBtCjEjEBBB9HpIpIBBB8E9C9CBGB0CCBCEB+CJB4GgDgDBDBrBBBmUBBrCMBwFxjBxjBBDB97CBB8zOBBmEiCiCBDBJpRpRBBBoJDBoK9lT9lTovHEB07C-a-aBAB", false)),
    Pc: () => new UnicodeRangeTable(decodeRanges("-Cg-Hg-HBUU-u3BBBZCBwHAB", false)),
    Pd: () => new UnicodeRangeTable(decodeRanges("tB9qB9qB0BiyDiyDmgBqgCqgCBEBiwDDDgBBBFdd-NUUwDxszBxszBBmBmBLqFqFhzD-J-J", false)),
    Pe: () => new UnicodeRangeTable(decodeRanges("pB0B0BgB+1D+1DC-6B-6BqtC4B4BQ7T7TCff-hBMCxChBhBCGC1MUChCCCiBmhBmhBCECtBGCtNICEGCDBB-ozB6G6GeOCESSCCCrF0B0BgBGD", false)),
    Pf: () => new UnicodeRangeTable(decodeRanges("7F+6H+6HEddpuDCCFDDQEE", false)),
    Pi: () => new UnicodeRangeTable(decodeRanges("rFt7Ht7HDBBDaapuDCCFDDQEE", false)),
    Po: () => new UnicodeRangeTable(decodeRanges("hBCBCCBDECBLLBEEBcclCGGPBBI-V-VJzOzOBEBqB3B3BDDDtBBBVBBCBBOCCBBBrCDBnDsBsBBMBqHCB3BOBgBmImIBLLtE5D5D6DnMnMNwLwL7CLLBpFpFBNBCxDxDrCEBFBBwDFBsFlTlTBHBmY9D9DBBBoCBB+ECBCCBmBFBCDB6JBB5GBBhEGBCFBhFBBLGBdCB9DDB8BEB-BBBhCHBMjajaBJJBGBJIBDDBDCBEKBCCCBIB7kDDBCBBxDwEwEBFFBBBDDDBHBCBBCDDBLLBDBCJBDDBCCCBLBDCBtNCB6B+F+FjgdBBuICBkDLL0DFB9LDB3CBBpBCBCyByBBwBwBiDMBRBB9DDB-DBBRBB6HlxUlxUBFBDXXVBBDDBECBCDBICBHCCB2E2EBBBCCBDECBLLBEEBcclBDDB7M7MBBB9UxBxB-MoXoXoGgBgBxIIBnBxDxDBFBjCGB6CDB0ZlElEBDBtBDB+FGBuDBBCDB-DDBxBBBwCDBFOOCCB5CFBsDrJrJBCCBzDzDBDBLBBCpDpD7HWBqDCBdMBtCjEjEBBB9HpIpIBBB8E9C9CBGB0CCBCEB+CJB4GgDgDBDBrBBBmUBBrCMBwFxjBxjBBDB97CBB8zOBBmEiCiCBDBJpRpRBBBoJDBoK9lT9lTovHEB07C-a-aBAB", false)),
    Ps: () => new UnicodeRangeTable(decodeRanges("oBzBzBgB-1D-1DC-6B-6B-rCEEnB4B4BQ7T7TCff-hBMCxChBhBCGC1MUChCCCiBmhBmhBCECaTTCECtNICEGCDipzBipzB4GeeCMCESSCCCrFzBzBgBEEDAB", false)),
    S: () => new UnicodeRangeTable(decodeRanges("kBHHRCBgBCCcCCkBEBCBBDCCBCBDEEfgBgBrODBNNBGGBCCCBPB2DPPBxDxDsErIrIBBB3DCBDDDBvGvGLUUB4H4HIBBpEqLqLBHHB2H2H-DjEjEBGBlEwGwGqBmGmGiGCBQCCBBBDFBVECmEHBCFBCBBGDBmGBBxXJB0WuLuLlL+E+EBgBBiLJBKIBhiBCCBBBMCBOCBOCBOBBmCOOoBCBOCBUhBB-BBBCDBCBBLCCBBBGFBCECFMMBFFBDBGDBC7B7BBFFB2LBFcBD+HBXKByCtCBXnTBtBwBBDeBLyMBX+BBFfBD1LBDpEBmHFBmLBBvBZBC4CBN1GBbPBFOOBNNWBBHBB8CBB0HBBFJBhBlBBKRRBdBMdBJQQBeBLmBBQ-JBhuG-BBx0V2BB6RWBKBBoDBB+EDBLDB+RCBiHPPB+9T+9TpEgBBuLPBhCBB3BHBtBDBjDCCBBBD7E7EHRRBBBgBCCcCCiEGBCGBOBB6JIB6BQBDCBCMBEwBwBBrBB7zBBBwSmWmWBiKiKBGBnjC2kC2kCBbBr6SDBG3qU3qUk7DvHBLCBEzNBHWBQQBgDzDB9B1HBLmBBD7BBGCBXBBIdBF8BBWhCBE7F7FB1CBrbaagBaagBaagBaagBaa9B-PB4BDBzBHBCNBCBBp2BwNwNttCEE+DiOiOBvIvIBqBBFjDBNOBDOBCOBCkBBYgFB5BcBOrBBFIBIBBPFB7E4eBEQBEMBE5GBHLBFQQBKBF3BBJJBHnBBJdBDLBFBBPIBoB3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBC7CBLAB", false)),
    Sc: () => new UnicodeRangeTable(decodeRanges("kB+D+DBCBqnB8D8DzPBBzPBBI2H2HoImSmS8sClmClmCBgBB37hBkuVkuVtD7E7E8GBBEBB3-HDB-4wBxtCxtC", false)),
    Sk: () => new UnicodeRangeTable(decodeRanges("+CCCoCHHFEEqQDBNNBGGBCCCBPB2DPPBjoBjoB15FCCBBBMCBOCBOCBOBB9kEBBkzdWBKBBoDBBxePPBniUniUBPB8bCCjF4g9B4g9BBDB", false)),
    Sm: () => new UnicodeRangeTable(decodeRanges("rBRRBBB+BCCuBFFmBgBgB-XwQwQBBB8xGOOoBCBOCBsEoBoBBDBHlClCBDBGBBFGDIgBgBBDDCgBgBBqIBhBBB7CffBXBpBFB2OKK3BHBwDxKxKBDBDeBLPBhIiEBX+BBFfBDhIBxBUBDFB9+zB5Z5ZCCBlFRRBBB+BCCkEHHBCBitDBBhrwBx+Bx+BagBgBagBgBagBgBagBgBat5Ft5FB-uC-uCBHB", false)),
    So: () => new UnicodeRangeTable(decodeRanges("mFDDFCCyerIrIBgEgEBvGvGLUUB4H4HkQ2L2LjEFBClElEwGqBqBoMCBQCCBBBDFBVECmEHBCFBCBBGDBmGBBxXJB0WzWzW+EhBBiLJBKIBksBBBCDBCBBLCCBHHBEBCECFMMBPPCBBC7B7BBKKBDBDDBCBBCBBCGBCeBDBBCCCBdBtIHBFTBDGBDwCBCdBanBBHnCBXKByCtCBX2FBCIBC1BBJuDBC3HBtBrBBhC-HBhQvBBWBBHmBBDpEBmHFBmLBBvBZBC4CBN1GBbPBFOOBNNWBBHBBxKBBFJBhBlBBKRRBdBMdBJQQBeBLmBBQ-JBhuG-BBx0V2BBibDBLBBC+R+RBBBqqUPBuLPBhCBB3BHBuBCBlPEEFBBOBB6JIB6BQBDCBCMBEwBwBBrBB7zBBBwSpgBpgBBGBnjC2kC2kCBGBFQBr6SDBG3qU3qUk7DvHBLCBEzNBHWBQPBhDzDB9B1HBLmBBD7BBGCBXBBIdBF8BBWhCBE7F7FB1CBqlB-PB4BDBzBHBCNBCBBp2B96C96CiEyWyWBqBBFjDBNOBDOBCOBCkBBYgFB5BcBOrBBFIBIBBPFB7E6HBG4WBEQBEMBE5GBHLBFQQBKBF3BBJJBHnBBJdBDLBFBB-B3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBC7CBLAB", false)),
    Z: () => new UnicodeRangeTable(decodeRanges("gBgEgEgvFgsCgsCBJBeBBGwBwBh9DAB", false)),
    Zl: () => new UnicodeRangeTable(decodeRanges("ohIA", true)),
    Zp: () => new UnicodeRangeTable(decodeRanges("phIA", true)),
    Zs: () => new UnicodeRangeTable(decodeRanges("gBgEgEgvFgsCgsCBJBlBwBwBh9DAB", false)),
    ASCII_Hex_Digit: () => new UnicodeRangeTable(decodeRanges("wBJIFbF", true)),
    Alphabetic: () => new UnicodeRangeTable(decodeRanges("hCZBHZBwBLLFGGBVBCeBCpOBFLBPEBICC3CeeBQBCBBDDBCHHCCBCCCBSBCyCBCqEBJlFBClBBDHHBnBBoBNBCCCBCCBCCJaBFDBeKBG3BBCGBPlDBCHBFHBFCBLCBDRRBuBBOkDBZgBBKBBFGGBWBDSBUYBIKBGXBCGBIJJBoBBLLBEGBHrCBCPBCCBFOBOSBCHBDBBDVBCGBCEEBCBEHBDBBDBBCJJFBBCEBNBBLFFBBBCFBFBBDVBCGBCBBCBBCBBFEBFBBDBBFIIBCBCSSBEBMCBCIBCCBCVBCGBCBBCEBEIBCCBCBBEQQBCBWDBFCBCHBDBBDVBCGBCBBCEBEHBDBBDBBKBBFBBCEBORRBCCBEBECBCDBEBBCCCBEEBEEBBBELBFEBECBCCBEHHpBMBCCBCWBCPBEHBCCBCCBJBBCCBCBBDDBdDBCHBCCBCWBCJBCEBEHBCCBCCBJBBGCBCDBOCBNMBCCBCoBBDHBCCBCCBCGGBCBIEBXFBCCBCRBEXBCIBCDDBFBJFBCCCBGBTBBO5BBGGBH0B0BBECBDBCXBCCCBRBCCBDEBCHHPDBhBgCgCBGBCjBBFSBFPBCjBBkC2BBCDDBDBR-BBLDBDlBBCGGDqBBCsKBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBmBPBR1CBDFBErTBDQBCZBGqCBEKBITBMUBNTBNMBCCBCBBNzBBDSBPFFkC4CBIqBBGlCBLeBCLBFIBYdBDEBMrBBFZB3BbBF+BBDTBzBYYBMMBBByBzBBCOBCHB0BpBBDDBLrBBCKBP2BBXCBLjBBDKBGqBBDCBqBDBCFBCBBEGGB+FBUhBBM1IBDFBDlBBDFBDHBCGCBdBD0BBCGBCEEBBBCGBEDBDFBFMBGCBCGB1DOORMBmDFFDJBCEEBDBHGCBCBCKBDDBGEBFSSBnBBuZzBB34BkHBHDBEBBNlBBCGGD3BBIRRBVBKGBCGBCGBCGBCGBCGBCGBCGBCfBwB2O2OBBBaIBIEBDEBF1CBHCBC5CBCDBGqBBC9CBSfBxBPBhQ-tGBhCs0VBkCtBBDsIBEPBLBBVuBBGHBEwDBoBIBDmDBDxCBVUBCgBBZzBBNjCBCtBtBBEBECCBBBLgBBGiBBOcBEyBBCLBQRRBOBLEBC2BBKNBTWBEkCBCCCZCBDPBDDBMFBDFBDFBKGBCGBCqBBCNBH6DBWj9KBNWBFwBBloItLBDpDBnBGBNEBGLBCMBCEBCCCBCCBCCBqDBiBqLBT-BBD1BBpBLB1DEBCmEBlBZBHZBM4CBEFBDFBDFBDCBkBLBCZBCSBCBBCOBDNBjB6DBmC0BBsIcBEwBBwBfBOdBGqBBGdBDjBBFHBCEBrB9EBTjBBFjBBFnBBJzBBNKBCOBCGBCBBCKBCOBCGBCBBEzBBN2JBKVBLHBZFBCpBBCIBmCFBDCCBqBBCBBEDDBVBLWBKeBiCSBCBBLVBLZBHZBnB3BBHBBhCDBCBBGHBCCBCcBrBcBEcBkBHBCbBc1BBLVBLSBORBvDoCB4ByBBOyBBOnBBjBbBEGGBVB7HpBBCBBEBBRFBzBCBEcBLJJBUBrBRBvBUBcWBKlCBsBEBL4BBKOOBXBYyBBSDBJiBBEKKB+BBCDBKBBLCCkBRBChBBDHHBCB-BGBCCCBCBCOBCJBI4BBYDBCHBDBBDVBCGBCBBCEBEHBDBBDBBEHHGGBdJBCDDClBBCJBCDDCDBCBBECCtBhCBCCBCDBVCBfhCBDBBC5F5FB0BBDGBaFBjB+BBCEE8B1BBDoCoCBZBDNBWGB6F4BBoD-BBgBHBDDDBGBCBBCdBCBBDBBDDB+CHBDtBBDFBCCCBccBxBBDJBSnCBGTTBnCBoDHB5CgBBgBIBCsBBCGBCyByBBcBDVBCNBqCGBCBBCrBBECCBCCBBBCDDBZZBEBCBBCkBBCBBCDBCYYBqBBlIWBKQBCoBBECBwDwCwCB4cBnDuDBSjGBtyCgDBQvhBBSFBa68DBGmSB61GuBBy2B4RBIeBSuCBSdBTvBBRDBgBUBGSBxNsBB0G-BBhBYBDYBtBqCBF4BBIQBhCBBCNNBFBK1mHBqBfBiDyDB+vIDBCGBCBBCiJBQeeBBBDPPBCBJrMBloCqDBGMBEIBIJBFi7Fi7FBzCBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDYBCYBCeBCYBCeBCYBCeBCYBCeBCYBCHB15BeBHFB2GGBCQBDGBCBBCEBG9BBiBxDxDBrBBLGBRiKiKBcBTrBBlPbBlHdBDwGwGBdBCVBJBBhHGBCDBCBBCOBCkGB8BjCBEEE1lBDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQB1TZBHZBHZB3zD-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIB", false)),
    Dash: () => new UnicodeRangeTable(decodeRanges("tB9qB9qB0BiyDiyDmgBqgCqgCBEB+BoBoBQnMnMlgDDDgBBBFdd-NUUwDxszBxszBBmBmBLqFqFhzD-J-J", false)),
    Emoji: () => new UnicodeRangeTable(decodeRanges("jBHHGJBwDFFu8HNN5GXX7CFBQBBwLBBNnFnFaKBFCBoGoHoHBLLK7B7BBCBCEBKGDBDDFDDCBBDIEBJJBBBGCCGLBMBBDCCBCCTDDBTTBEBCCCBEEBGGDBBFBBMBBGBBDGGBECBVVBGGBEBCDBDFFDDDBEBCDDCCCHEEHLLBQQDFFCFFBBBCMMBxBxBBBBKeP1LBBwOCBUBB0BFF7mBNN6SCCrrvDrGrGhFBBNBBPDDBIBsCZBCBBYVVDIBWBBvFhBBDvDBDBBCCBDyCBDCBCmIBC+BBMFBCXBIBBDHBNDDBCBDFFBOOBDDJBBKGGBBBNCBJCBDCCFHHEHHB0CBxBlCBGHBDDBEJBECCBEEDJBkHLBF8I8IBtBBCJBC4FBxDMBEKBE4BBCFFBOBDLBFJB", false)),
    Emoji_Component: () => new UnicodeRangeTable(decodeRanges("jBHHGJB0+H2G2Gsp3B3+8B3+8BBYB8PEBxtBDBtzhY-CB", false)),
    Emoji_Modifier: () => new UnicodeRangeTable(decodeRanges("7-8DE", true)),
    Emoji_Modifier_Base: () => new UnicodeRangeTable(decodeRanges("9wJ8G8GRDB4jzD9B9BBBBDDDBBB2DBBDKBWSBEFFBBBCCBICCZqGqGBFFWFFBvFvFBBBEEB0CRRBBBKMMgSDDJHBHKKBIBDCB5B+B+BBCCBCCSCBCMBmHCBrBIB", false)),
    Emoji_Presentation: () => new UnicodeRangeTable(decodeRanges("64IBBuGDBEDDqQBBWBBzBLBsBUUOJJBSSBGGBJJGWWIBBCFFDIIFBBdkBkBCFFBBBC+B+BBBBZPP8aBB0BFFvlxDrGrG-FDDBIBsCZBCZZVDDBDBCCBWBBvFgBBNIBClCBCVBNqBBFEBNQBEEEBlCBCCCB5FBD+BBODBCXBTbbBOO3C0CBxBlCBHEEBBBDDBEDBMBBIIBkHLBF8I8IBtBBCJBC4FBxDMBEKBE4BBCFFBOBDLBFJB", false)),
    Extended_Pictographic: () => new UnicodeRangeTable(decodeRanges("pFFFu8HNN5GXX7CFBQBBwLBBNnFnFaKBFCBoGoHoHBLLK7B7BBCBCEBKGDBDDFDDCBBDIEBJJBBBGCCGLBMBBDCCBCCTDDBTTBEBCCCBEEBGGDBBFBBMBBGBBDGGBECBVVBGGBEBCDBDFFDDDBEBCDDCCCHEEHLLBQQDFFCFFBBBCMMBxBxBBBBKeP1LBBwOCBUBB0BFF7mBNN6SCCrrvDoBoBBCBlDLBQBBQPPBmBmBBIBxDBBNBBPDDBIBU3BBcOBLVVDIBCDBKWBH7FBDvDBDBBCCBDyCBDCBCDBG9HBC+BBMFBCXBIBBDHBNDDBCBDFFBOOBDDJBBKGGBBBNCBJCBDCCFHHEHHB0CBxBlCBGHBDQBECCBEBDMB7GlBBNDB5BHBLFBpBHBfBBNDBDNBKmBBNuBBCJBC4FB5CHBPxEBhI9fB", false)),
    Hex_Digit: () => new UnicodeRangeTable(decodeRanges("wBJIFbFq1-BJIFbF", true)),
    Lowercase: () => new UnicodeRangeTable(decodeRanges("hDZBwBLLFlBlBBWBCHBC2BCBQCBuBCDECBBBDCCDEEBFFDEEBBBDDDCCCDCCBCCDEECDDBDDBBBHGDCOCBSCBDDCEEC4BCBFBDDDBCCFICBjCBDiBBIBBfEBhDsBsBCEEDDBTccBhBBCBBECBCWCBDBCGDB0B0BBuBBCgBCK0BCDMCBgDCxBoBBo6CqBBCDB5XFBjkCIBC2D2DB+FBiC0ECBHBCgDCBHBJFBLHBJHBJFBLHBJHBJNBDHBJHBJHBJEBCBBHEEBBBCBBJDBDBBJHBLCBCBB6DOORMBuDEEBEEcKFDBBJDBFiBiBBOBFsasaBYBn6BvBBCEEBGCFCCBCCBGBEiDCBIICFFNlBBCGG0oesBCUaCBBBmEMCBBBC8BCBIBCCCDICFCCDCCBBBCSCGGGCMCFCCDOCWDBCCCBBB2ZqBBCNBHvCBh6TGBNEBqhBZBumBnBBpEjBB8EKBCOBCGBCBBkODDBBBCpBBCIBmoByBB+DVB75CfBhsVfB8BYBnqZZBbGBCRBbZBbDBCCCBFBCKBbZBbZBbZBbZBbZBbZBbZBbZBbbBdYBCFBbYBCFBbYBCFBbYBCFBbYBCFBC15B15BBIBCTBHFBmI9BB1lChBB", false)),
    Math: () => new UnicodeRangeTable(decodeRanges("rBRRBBBgBeeCuBuBFmBmBgB5W5WBBBDbbBDDBBBwQCBuwGccBBBMEEOPPBCBWEBMEBiCMBFEEBFFBDBTFFDJBCDDBEBHEEBDDBCCBBBCFBENBClClCBWBCFBCBBFBBFfBCHHBPPBqIBJDBVBB7CffBZBCZZMGB+NBBNJBFFBFBBDBBEEBPCCDFBMHBGBB6BCCeDBKCBxK-BBhI-PBxBUBDFB9+zB4Z4ZBEBCjFjFRCBeCCeCCkEHHBCBitDBBhrwBwoBwoBBzCBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDjJBDxBBhwFDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQB1BBB-uCIB", false)),
    Quotation_Mark: () => new UnicodeRangeTable(decodeRanges("iBFFkEQQ96HHBaBBowDqOqOBCBOCBixzBDB+FFF7CBB", false)),
    Terminal_Punctuation: () => new UnicodeRangeTable(decodeRanges("hBLLCMMBEE-ZJJiQ6B6BpCPPCCB1FsBsBBJBCsHsHB3B3BBEBCHBgBmImIB1nB1nBBtFtFFFB4JBB2YHBmY9D9DBBBoCBB+ECBEoBoBBCBDBB7JBBjLDBjFBBLBBCCBeCB8FEB-BBBldYYBKKBBBwlDCBzJOOFLLCBBEBBtNBB8ndBBuICBkHEB-LBB3CBBgD4E4EBBB0ECBgERRB6H6HnxUDDB6B6BBBBCDBqFLLCMMBEEiCDD7hBxBxBnkBoGoG3JBB5EFBlCFB6CDB5dEBtBDB+FGBxDDBgECBiEBBHRRB5C5CBDBtDrJrJB2D2DBBBNBBnLDBEOBqDBB6HCBmQCC8HBB4CBBFBB-MCBuBmUmUBrCrCBspBspBBDB6vRBBmEiCiCBBBLqRqRBoJoJBnwTnwTovHDB", false)),
    Uppercase: () => new UnicodeRangeTable(decodeRanges("hCZBmDWBCGBiB2BCDOCDuBCBECEBBCCCBCCBBBDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIJDCMCDQCDDDCCBC4BCIBBCBBDCCBCBCGCiJCCEJJHCCBBBCCCBCCBPBCIBkBDDBBBEWCGDDCBBDyBBxBgBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBpCDBNDBNDBNEBMDBnIFFECBDCBDEEBDBHGCBCBDDBLBBGbbBOBUzZzZBYBx5BvBBxBCCBBBDGCBCBCDDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCBCBCCCBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3ByBB+EVB75CfBhsVfBhCYBoqZZBbZBbZBbCCBGDBDDBCBCHBbZBbBBCDBDHBCGBcBBCDBCEBCEEBFBcZBbZBbZBbZBbZBbZBfYBiBYBiBYBiBYBiBYBiB2pE2pEBgBBvgCZBHZBHZB", false)),
    White_Space: () => new UnicodeRangeTable(decodeRanges("JEBTlDlDbgvFgvFgsCKBeBBGwBwBh9DAB", false))
  });
  static SCRIPTS = new LazyMap({
    Adlam: () => new UnicodeRangeTable(decodeRanges("go6DrCFJFB", true)),
    Ahom: () => new UnicodeRangeTable(decodeRanges("g4lCaDOFW", true)),
    Anatolian_Hieroglyphs: () => new UnicodeRangeTable(decodeRanges("ggxCmS", true)),
    Arabic: () => new UnicodeRangeTable(decodeRanges("gwBEBCFBCNBCCBCfBCJBMZBCrDBChBBxCvBBxHhBBGqCBCcBxy8BtPBDvEBhBPBxDEBCmEBk7DeBkCFBJIBiBFBh43BDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQB1BBB", false)),
    Armenian: () => new UnicodeRangeTable(decodeRanges("xpBlBDxBDCks9BE", true)),
    Avestan: () => new UnicodeRangeTable(decodeRanges("g4iC1BEG", true)),
    Balinese: () => new UnicodeRangeTable(decodeRanges("g4GsCCxB", true)),
    Bamum: () => new UnicodeRangeTable(decodeRanges("g1pB3CpowB4R", true)),
    Bassa_Vah: () => new UnicodeRangeTable(decodeRanges("w26CdDF", true)),
    Batak: () => new UnicodeRangeTable(decodeRanges("g+GzBJD", true)),
    Bengali: () => new UnicodeRangeTable(decodeRanges("gsCDBCHBDBBDVBCGBCEEBCBDIBDBBDDBJFFBCCBDBDYB", false)),
    Beria_Erfe: () => new UnicodeRangeTable(decodeRanges("g17CYDY", true)),
    Bhaiksuki: () => new UnicodeRangeTable(decodeRanges("ggnCICsBCNLc", true)),
    Bopomofo: () => new UnicodeRangeTable(decodeRanges("qXB6wLqBxDf", true)),
    Brahmi: () => new UnicodeRangeTable(decodeRanges("ggkCtCFjBKA", true)),
    Braille: () => new UnicodeRangeTable(decodeRanges("ggK-H", true)),
    Buginese: () => new UnicodeRangeTable(decodeRanges("gwGbDB", true)),
    Buhid: () => new UnicodeRangeTable(decodeRanges("g6FT", true)),
    Canadian_Aboriginal: () => new UnicodeRangeTable(decodeRanges("ggF-TxRlC7tgCP", true)),
    Carian: () => new UnicodeRangeTable(decodeRanges("g1gCwB", true)),
    Caucasian_Albanian: () => new UnicodeRangeTable(decodeRanges("wphCzBMA", true)),
    Chakma: () => new UnicodeRangeTable(decodeRanges("gokC0BCR", true)),
    Cham: () => new UnicodeRangeTable(decodeRanges("gwqB2BKNDJDD", true)),
    Cherokee: () => new UnicodeRangeTable(decodeRanges("g9E1CDFz7lBvC", true)),
    Chorasmian: () => new UnicodeRangeTable(decodeRanges("w9jCb", true)),
    Common: () => new UnicodeRangeTable(decodeRanges("AgCBbFBbuBBCOBCEBYgBgBiOmBBGEBDTB1DKKHCC+THHPEEhB9E9ElQiEiEB6mB6mB2MDBjJwvBwvBBBBoCBBsGBBCumBumBOIIBCBCFBCCBDmYmYBKBD2CBCKBEKBCOBShBB-BlBBCCBDFBCaBCQBqBCBF5UBXKBW-cBhIzTBDpEBhQ9CBzMUBCCCBXBQHBFDB8CBBE7C7CB0E0EBOBhBlBBKxBxBB+BBgBwCBwB5C5CBmFBhuG-BBhoWhBBnDCBmFJB1HhFhFsMPPBzuUzuUBxGxGBIBXiBBCSBCDB0ECCBeBbFBbKBLuBuBBhChCBFBCGBLEBjICBFsBBEIBxCMB0BsBBlHaBltuBDB96D8HBEzNBHWBQQBgDzDB9B1HBLmBBD9BBEQBJBBIdBF8BB2GTBNTBN2CBKYBoE0CBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDjJBDxBByjFjCBtC8BBjWrBBFjDBNOBDOBCOBCkBBLtFB5BZBCBBOrBBFIBIBBPFB7E4eBEQBEMBE5GBHLBFQQBKBF3BBJJBHnBBJdBDLBFBBPIBoB3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBCmDBnghYffB+CB", false)),
    Coptic: () => new UnicodeRangeTable(decodeRanges("ifNxkKzDGG", true)),
    Cuneiform: () => new UnicodeRangeTable(decodeRanges("ggoC5cnDuDCEMjG", true)),
    Cypriot: () => new UnicodeRangeTable(decodeRanges("ggiCFBDCCBqBBCBBEDD", false)),
    Cypro_Minoan: () => new UnicodeRangeTable(decodeRanges("w8rCiD", true)),
    Cyrillic: () => new UnicodeRangeTable(decodeRanges("ggBkEBDoFBx6FKBhFtCtCojEfBhie-CBv8VBBhw4B9BBiBAB", false)),
    Deseret: () => new UnicodeRangeTable(decodeRanges("gghCvC", true)),
    Devanagari: () => new UnicodeRangeTable(decodeRanges("goCwCFODZh7nBfhwcJ", true)),
    Dives_Akuru: () => new UnicodeRangeTable(decodeRanges("gomCGBDDDBGBCBBCdBCBBDLBKJB", false)),
    Dogra: () => new UnicodeRangeTable(decodeRanges("ggmC7B", true)),
    Duployan: () => new UnicodeRangeTable(decodeRanges("ggvDqDGMEIIJDD", true)),
    Egyptian_Hieroglyphs: () => new UnicodeRangeTable(decodeRanges("ggsC1iBL68D", true)),
    Elbasan: () => new UnicodeRangeTable(decodeRanges("gohCnB", true)),
    Elymaic: () => new UnicodeRangeTable(decodeRanges("g-jCW", true)),
    Ethiopic: () => new UnicodeRangeTable(decodeRanges("gwEoCBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBDfBEZBnvGWBKGBCGBCGBCGBCGBCGBCGBCGBjpfFBDFBDFBKGBCGBylvCGBCDBCBBCOB", false)),
    Garay: () => new UnicodeRangeTable(decodeRanges("gqjClBEcJB", true)),
    Georgian: () => new UnicodeRangeTable(decodeRanges("glElBBCGGDqBBCDBx8CqBBDCBhiElBBCGG", false)),
    Glagolitic: () => new UnicodeRangeTable(decodeRanges("ggL-Ch9sDGCQDGCBCE", true)),
    Gothic: () => new UnicodeRangeTable(decodeRanges("w5gCa", true)),
    Grantha: () => new UnicodeRangeTable(decodeRanges("g4kCDBCHBDBBDVBCGBCBBCEBDIBDBBDCBDHHGGBDGBEEB", false)),
    Greek: () => new UnicodeRangeTable(decodeRanges("wbDBCCBDDBCFFCCCBBBCCCBSBC+BBPPBnpGEBzBEBFEB1ChKhKBUBDFBDlBBDFBDHBCGCBdBD0BBCOBCNBDFBCSBDCBCIBoJ-xiB-xiB7uVuCBSgj0Bgj0BBkCB", false)),
    Gujarati: () => new UnicodeRangeTable(decodeRanges("h0CCBCIBCCBCVBCGBCBBCEBDJBCCBCCBDQQBCBDLBIGB", false)),
    Gunjala_Gondi: () => new UnicodeRangeTable(decodeRanges("grnCFCBCkBCBCFIJ", true)),
    Gurmukhi: () => new UnicodeRangeTable(decodeRanges("hwCCBCFBFBBDVBCGBCBBCBBCBBDCCBDBFBBDCBEIIBCBCIIBPB", false)),
    Gurung_Khema: () => new UnicodeRangeTable(decodeRanges("go4C5B", true)),
    Han: () => new UnicodeRangeTable(decodeRanges("g0LZBC4CBN1GBwBCCaIBPDBle-tGBhC-vUBhoWtLBDpDBpodBBNGBqgkB-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIB", false)),
    Hangul: () => new UnicodeRangeTable(decodeRanges("goE-HvxHBiI9CyDeiCei3dckUj9KNWFwBl9JeEFDFDFDC", true)),
    Hanifi_Rohingya: () => new UnicodeRangeTable(decodeRanges("gojCnBJJ", true)),
    Hanunoo: () => new UnicodeRangeTable(decodeRanges("g5FU", true)),
    Hatran: () => new UnicodeRangeTable(decodeRanges("gniCSCBGE", true)),
    Hebrew: () => new UnicodeRangeTable(decodeRanges("xsB2BBJaBFFBpp9BZBCEBCCCBCCBCCBIB", false)),
    Hiragana: () => new UnicodeRangeTable(decodeRanges("hiM1CBHCBi7-C+IBTeeBBBulQAB", false)),
    Imperial_Aramaic: () => new UnicodeRangeTable(decodeRanges("giiCVCI", true)),
    Inherited: () => new UnicodeRangeTable(decodeRanges("gYvDB2IBBlOKBbhXhXBCB8qEtBBDLBlPCBCMBCGBFHHEBBnG-BBtQBBjGgBB65DDBsDBBmrzBPBRNBwejHjH7iEl+uBl+uBBsBBDWBhRCBSHBDGBfDBz6rYvHB", false)),
    Inscriptional_Pahlavi: () => new UnicodeRangeTable(decodeRanges("g7iCSGH", true)),
    Inscriptional_Parthian: () => new UnicodeRangeTable(decodeRanges("g6iCVDH", true)),
    Javanese: () => new UnicodeRangeTable(decodeRanges("gsqBtCDJFB", true)),
    Kaithi: () => new UnicodeRangeTable(decodeRanges("gkkCiCLA", true)),
    Kannada: () => new UnicodeRangeTable(decodeRanges("gkDMCCCWCJCEDICCCDIBGCCDDJCC", true)),
    Katakana: () => new UnicodeRangeTable(decodeRanges("hlM5CBDCBxHPBxGuBBC3CBvgzBJBCsBBzisBDBCGBCBBCgJgJBBBzBPPBCB", false)),
    Kawi: () => new UnicodeRangeTable(decodeRanges("g4nCQCoBEc", true)),
    Kayah_Li: () => new UnicodeRangeTable(decodeRanges("goqBtBCA", true)),
    Kharoshthi: () => new UnicodeRangeTable(decodeRanges("gwiCDCBGHCCCcDCFJII", true)),
    Khitan_Small_Script: () => new UnicodeRangeTable(decodeRanges("k-7C84G84GB0OBqBAB", false)),
    Khmer: () => new UnicodeRangeTable(decodeRanges("g8F9CDJHJnPf", true)),
    Khojki: () => new UnicodeRangeTable(decodeRanges("gwkCRCuB", true)),
    Khudawadi: () => new UnicodeRangeTable(decodeRanges("w1kC6BGJ", true)),
    Kirat_Rai: () => new UnicodeRangeTable(decodeRanges("gq7C5B", true)),
    Lao: () => new UnicodeRangeTable(decodeRanges("h0DBBCCCBDBCXBCCCBVBDEBCCCBFBCJBDDB", false)),
    Latin: () => new UnicodeRangeTable(decodeRanges("hCZBHZBwBQQGWBCeBCgOBoBEB8wGlBBHwBBGDBGMBClCBiC-HByLOORMBuEBBHccSoBB42CfBj1elDBExCBVOBxZqBBCIBCDB38TGB7gBZBHZBmhCFBCpBBCIBm61BeBHFB", false)),
    Lepcha: () => new UnicodeRangeTable(decodeRanges("ggH3BEOEC", true)),
    Limbu: () => new UnicodeRangeTable(decodeRanges("goGeBCLBFLBFEEBKB", false)),
    Linear_A: () => new UnicodeRangeTable(decodeRanges("gwhC2JKVLH", true)),
    Linear_B: () => new UnicodeRangeTable(decodeRanges("gggCLCZCSCBCODNjB6D", true)),
    Lisu: () => new UnicodeRangeTable(decodeRanges("wmpBvBx1eA", true)),
    Lycian: () => new UnicodeRangeTable(decodeRanges("g0gCc", true)),
    Lydian: () => new UnicodeRangeTable(decodeRanges("gpiCZGA", true)),
    Mahajani: () => new UnicodeRangeTable(decodeRanges("wqkCmB", true)),
    Makasar: () => new UnicodeRangeTable(decodeRanges("g3nCY", true)),
    Malayalam: () => new UnicodeRangeTable(decodeRanges("goDMCCCyBCCCFFPDZ", true)),
    Mandaic: () => new UnicodeRangeTable(decodeRanges("giCbDA", true)),
    Manichaean: () => new UnicodeRangeTable(decodeRanges("g2iCmBFL", true)),
    Marchen: () => new UnicodeRangeTable(decodeRanges("wjnCfDVCN", true)),
    Masaram_Gondi: () => new UnicodeRangeTable(decodeRanges("gonCGBCBBCrBBECCBCCBHBJJB", false)),
    Medefaidrin: () => new UnicodeRangeTable(decodeRanges("gy7C6C", true)),
    Meetei_Mayek: () => new UnicodeRangeTable(decodeRanges("g3qBWqGtBDJ", true)),
    Mende_Kikakui: () => new UnicodeRangeTable(decodeRanges("gg6DkGDP", true)),
    Meroitic_Cursive: () => new UnicodeRangeTable(decodeRanges("gtiCXFTDtB", true)),
    Meroitic_Hieroglyphs: () => new UnicodeRangeTable(decodeRanges("gsiCf", true)),
    Miao: () => new UnicodeRangeTable(decodeRanges("g47CqCF4BIQ", true)),
    Modi: () => new UnicodeRangeTable(decodeRanges("gwlCkCMJ", true)),
    Mongolian: () => new UnicodeRangeTable(decodeRanges("ggGBBDCCBSBH4CBIqBB2t-BMB", false)),
    Mro: () => new UnicodeRangeTable(decodeRanges("gy6CeCJFB", true)),
    Multani: () => new UnicodeRangeTable(decodeRanges("g0kCGBCCCBCBCOBCKB", false)),
    Myanmar: () => new UnicodeRangeTable(decodeRanges("ggE-EhqmBeiDfxibT", true)),
    Nabataean: () => new UnicodeRangeTable(decodeRanges("gkiCeJI", true)),
    Nag_Mundari: () => new UnicodeRangeTable(decodeRanges("wm5DpB", true)),
    Nandinagari: () => new UnicodeRangeTable(decodeRanges("gtmCHDtBDK", true)),
    New_Tai_Lue: () => new UnicodeRangeTable(decodeRanges("gsGrBFZHKEB", true)),
    Newa: () => new UnicodeRangeTable(decodeRanges("gglC7CCE", true)),
    Nko: () => new UnicodeRangeTable(decodeRanges("g+B6BDC", true)),
    Nushu: () => new UnicodeRangeTable(decodeRanges("h-7CvsQvsQBqMB", false)),
    Nyiakeng_Puachue_Hmong: () => new UnicodeRangeTable(decodeRanges("go4DsBENDJFB", true)),
    Ogham: () => new UnicodeRangeTable(decodeRanges("g0Fc", true)),
    Ol_Chiki: () => new UnicodeRangeTable(decodeRanges("wiHvB", true)),
    Ol_Onal: () => new UnicodeRangeTable(decodeRanges("wu5DqBFA", true)),
    Old_Hungarian: () => new UnicodeRangeTable(decodeRanges("gkjCyBOyBIF", true)),
    Old_Italic: () => new UnicodeRangeTable(decodeRanges("g4gCjBKC", true)),
    Old_North_Arabian: () => new UnicodeRangeTable(decodeRanges("g0iCf", true)),
    Old_Permic: () => new UnicodeRangeTable(decodeRanges("w6gCqB", true)),
    Old_Persian: () => new UnicodeRangeTable(decodeRanges("g9gCjBFN", true)),
    Old_Sogdian: () => new UnicodeRangeTable(decodeRanges("g4jCnB", true)),
    Old_South_Arabian: () => new UnicodeRangeTable(decodeRanges("gziCf", true)),
    Old_Turkic: () => new UnicodeRangeTable(decodeRanges("ggjCoC", true)),
    Old_Uyghur: () => new UnicodeRangeTable(decodeRanges("w7jCZ", true)),
    Oriya: () => new UnicodeRangeTable(decodeRanges("h4CCCHDBDVCGCBCEDIDBDCICFBCEDR", true)),
    Osage: () => new UnicodeRangeTable(decodeRanges("wlhCjBFjB", true)),
    Osmanya: () => new UnicodeRangeTable(decodeRanges("gkhCdDJ", true)),
    Pahawh_Hmong: () => new UnicodeRangeTable(decodeRanges("g46ClCLJCGCUGS", true)),
    Palmyrene: () => new UnicodeRangeTable(decodeRanges("gjiCf", true)),
    Pau_Cin_Hau: () => new UnicodeRangeTable(decodeRanges("g2mC4B", true)),
    Phags_Pa: () => new UnicodeRangeTable(decodeRanges("giqB3B", true)),
    Phoenician: () => new UnicodeRangeTable(decodeRanges("goiCbEA", true)),
    Psalter_Pahlavi: () => new UnicodeRangeTable(decodeRanges("g8iCRIDNG", true)),
    Rejang: () => new UnicodeRangeTable(decodeRanges("wpqBjBMA", true)),
    Runic: () => new UnicodeRangeTable(decodeRanges("g1FqCEK", true)),
    Samaritan: () => new UnicodeRangeTable(decodeRanges("ggCtBDO", true)),
    Saurashtra: () => new UnicodeRangeTable(decodeRanges("gkqBlCJL", true)),
    Sharada: () => new UnicodeRangeTable(decodeRanges("gskC-ChsCH", true)),
    Shavian: () => new UnicodeRangeTable(decodeRanges("wihCvB", true)),
    Siddham: () => new UnicodeRangeTable(decodeRanges("gslC1BDlB", true)),
    Sidetic: () => new UnicodeRangeTable(decodeRanges("gqiCZ", true)),
    SignWriting: () => new UnicodeRangeTable(decodeRanges("gg2DrUQECO", true)),
    Sinhala: () => new UnicodeRangeTable(decodeRanges("hsDCBCRBEXBCIBCDDBFBEFFBEBCCCBGBHJBDCBt-gCTB", false)),
    Sogdian: () => new UnicodeRangeTable(decodeRanges("w5jCpB", true)),
    Sora_Sompeng: () => new UnicodeRangeTable(decodeRanges("wmkCYIJ", true)),
    Soyombo: () => new UnicodeRangeTable(decodeRanges("wymCyC", true)),
    Sundanese: () => new UnicodeRangeTable(decodeRanges("g8G-BhIH", true)),
    Sunuwar: () => new UnicodeRangeTable(decodeRanges("g+mChBPJ", true)),
    Syloti_Nagri: () => new UnicodeRangeTable(decodeRanges("ggqBsB", true)),
    Syriac: () => new UnicodeRangeTable(decodeRanges("g4BNC7BDCxIK", true)),
    Tagalog: () => new UnicodeRangeTable(decodeRanges("g4FVKA", true)),
    Tagbanwa: () => new UnicodeRangeTable(decodeRanges("g7FMCCCB", true)),
    Tai_Le: () => new UnicodeRangeTable(decodeRanges("wqGdDE", true)),
    Tai_Tham: () => new UnicodeRangeTable(decodeRanges("gxG+BCcDKHJHN", true)),
    Tai_Viet: () => new UnicodeRangeTable(decodeRanges("g0qBiCZE", true)),
    Tai_Yo: () => new UnicodeRangeTable(decodeRanges("g25DeCVJB", true)),
    Takri: () => new UnicodeRangeTable(decodeRanges("g0lC5BHJ", true)),
    Tamil: () => new UnicodeRangeTable(decodeRanges("i8CBBCFBECBCDBEBBCCCBEEBEEBBBELBFEBECBCDBDHHPUBm+kCxBBOAB", false)),
    Tangsa: () => new UnicodeRangeTable(decodeRanges("wz6CuCCJ", true)),
    Tangut: () => new UnicodeRangeTable(decodeRanges("g-7CgBgBB+3GBhQeBiDyDB", false)),
    Telugu: () => new UnicodeRangeTable(decodeRanges("ggDMCCCWCPDICCCDIBCCCBDDDJII", true)),
    Thaana: () => new UnicodeRangeTable(decodeRanges("g8BxB", true)),
    Thai: () => new UnicodeRangeTable(decodeRanges("hwD5BGb", true)),
    Tibetan: () => new UnicodeRangeTable(decodeRanges("g4DnCCjBFmBCjBCOCGFB", true)),
    Tifinagh: () => new UnicodeRangeTable(decodeRanges("wpL3BIBPA", true)),
    Tirhuta: () => new UnicodeRangeTable(decodeRanges("gklCnCJJ", true)),
    Todhri: () => new UnicodeRangeTable(decodeRanges("guhCzB", true)),
    Tolong_Siki: () => new UnicodeRangeTable(decodeRanges("wtnCrBFJ", true)),
    Toto: () => new UnicodeRangeTable(decodeRanges("w04De", true)),
    Tulu_Tigalari: () => new UnicodeRangeTable(decodeRanges("g8kCJBCDDClBBCJBCDDCDBCJBCBBJBB", false)),
    Ugaritic: () => new UnicodeRangeTable(decodeRanges("g8gCdCA", true)),
    Unknown: () => new UnicodeRangeTable(decodeRanges("4bBBHDBICCVuMuMnBBBzBBBE4B4BBGBcDBHKBvI9B9BBmDmDBMB8BBByBBBQddBCCMEBjBEBuHJJBDDBXXICCBBBFBBKBBDBBFHBCDBDGGBaaBEEHDBDBBXIIDGDBCCGDBDBBECBCGBFCCBFBSJBEKKEXXIDDGBBLIEBCCBNBFBBNGBIEEJBBDBBXIIDGGBKKBDDBEEBFBEDBDGGBTTBIBDHHBBBEFFBBBDCCDCBDCBECBNDBGCBEFFBCCBEBCNBWEBOEEYRRBKKEFFBFBDEEDBBFBBLGBXEEYLLGBBKEEFGBDEBEFFBLLELBOEE0BEEHDBRBBbEETCBZKKCBBICBCDBHCCJFBLBBELB7BDBekBBDCCGZZCYYBGGCIILBBFfBpClBlBBCBoBlBlBQOOBjBBnGCCBDBCBB6LFFBIICFFBqBqBFBBiBFFBIICFFBQQ6BFFBkCkCBhBhBBBBbFB3CBBHBB+UCB6CGBXIBZIBVLBOEEDLB-CBBLFBLFBbFB6CGBsBEBnCJBgBNNBCBNDBCCBrBBBGKBtBDBbFBMCB-BBBiCeeBMMBEBLFBPBBvBBBNTBuCnFnFBGB9BCBQCB-BEBsBBBMHBsBEB3QBBHBBnBBBHBBJGCgBBB2BQQPBBHUUBEEKmDmDNBBcOOBBBjBNBiBOBtEDB7UVBMUB14BBB-LEBuBCCBDBCBB5BGBDNBZIBI4BI-DhBBb6C6CBKB3GZBxC3C3CBoDoDBDBsB-C-C3CIBxBuzcuzcBBB4BIB9KTB5FHB+GTB9BCBLFB5BHBnCHBNFB1DKBfCBvCMMBCBiB4B4BBHBPBBLBBoDXBdJBHBBHBBHIBIII9BDB-DBBLFBl9KLBYDByBjoIBvLBBrDlBBILBGEBbGGCGDrUfBrBFB0BUUFDBGoEoEBCC-FCBHBBHBBHBBECBIIIBIBGBBNbbUDDQBBPhBB8DEBEDBuBCB5COOBBBCuBBvBhEBeCByBOBdDBlBIBfEBsBEBfmBmBBCBPpBB-EBBLFBlBDBlBDBpBHB1BKBNQQIDDMQQIDDBBB1BLB4JIBXJBJXBHrBrBKkCBHBBCtBtBDCBCBBYpCpCBGBKvBBUDDBDBiBCBcEBclBB5BDBVBBzBDDBDBJEEeBBEDBLGBKGBhCfBoBDBNIB3BCBeBBcEBbGBFLBIvCBqC2BB0BMB0BGBvBHBLFBnBCBeHBDvGBgBrBrBEBBDPBHHBKgBBvBHBrBVBblBBdTBYIBvCDBlBIBlCJBCBBaGBLFB2BTTBGBoBIBhDVVBJBTwBwBB8BBICCFQQMFB8BEBLFBFJJBDDBXXIDDGLLBDDBEEBCCBEBCEBIBBICBGKBLCCBCCnBLLCBBCFFLDDBGBDcB9CGGBcBpCHBLlFB3BBBnBhBBmCKBLFBOSB7BFBLFBVbBcBBQDBY4FB9BjDB0CLBJBBCBBJDDfDDBNNBHBLlCBJBBvBBBMaBpCHB0CMBqCGBL1CBJ3CBjBNBLFBKuBuBPJBeCBhBBBXPPBnCBIDDtBCBCDDKHBLFBHDDmBDDHGBLFBtBDBL1HBaGBSqBqBBBBe0CBCOBzBMB8clDBwDGGBJBlGryCBkDMB3iBJB88DEBoS41GB7Bl2BB6RGBgBLLBCByCLLBEBfBBHJBnCJBLIIWEBUvNB7BlGB8CEBaBBarBBsCDB6BGBS-BBGKBIIB3mHoBBhBgDB0D8vIBFIIDkJkJBNBCcBEBBCNBFHBtMjoCBsDEBOCBKGBLBBJ76DB+HCB1NFBYOBSOBvBBBYIB1D7BB3HJBoBBBjGUBnC5DBVLBVLB4CIBamEB2CoCoCDBBCBBDBBFNNCIIiCFFBJJIddFGGCCBI1K1KBlJlJB-V-VBNBGQQBuiBBgBFBH0GBISSBIIDGGBDB-BgBBCvDBuBCBPBBLDBD-JBgBQB7BEBCvOBrB1GBsBDBC-FBgBXXBGBD-GBIFFDQQmGBBRoBBtCDBLDBDwYBlCrCB+BhGBFccDCCBCCLFFCCCBEBCDBCECEDDCBBCICDCCBFFIKFCLLSEBEGGSzBBDtIBtBDBlDLBQBBQQQmBJBvF3BBeMBtBDBKGBDNBH5EB6eCBSCBOCB7GFBNDBCOBNDB5BHBLFBpBHBfBBNDBDNBKmBB5KHBPBBOCBMCB6BCCBCBRBBNDBLGB0EoDoDBjgBBh3pBfB-oEBBv0FBBypHOBvThtCB-QhvBBs6EEBrpIm8yVBCdBhD-DBxHvw-FB", false)),
    Vai: () => new UnicodeRangeTable(decodeRanges("gopBrJ", true)),
    Vithkuqi: () => new UnicodeRangeTable(decodeRanges("wrhCKCOCGCBCKCOCGCB", true)),
    Wancho: () => new UnicodeRangeTable(decodeRanges("g24D5BGA", true)),
    Warang_Citi: () => new UnicodeRangeTable(decodeRanges("glmCyCNA", true)),
    Yezidi: () => new UnicodeRangeTable(decodeRanges("g0jCpBCCDB", true)),
    Yi: () => new UnicodeRangeTable(decodeRanges("ggoBskBE2B", true)),
    Zanabazar_Square: () => new UnicodeRangeTable(decodeRanges("gwmCnC", true))
  });
  static FOLD_CATEGORIES = new LazyMap({
    L: () => new UnicodeRangeTable(decodeRanges("laA", true)),
    LC: () => new UnicodeRangeTable(decodeRanges("laA", true)),
    Ll: () => new UnicodeRangeTable(decodeRanges("hCZBmDWBCGBiBuBCEECDOCDuBCBECEBBCCCBCCBBBDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIBBCBBCBBCOCDQCDBBCCCBBBC4BCIBBCBBDCCBCBCGC3HrBrBCEEJHHCCBCCCBCCBPBCIBkBJJCUCGDDCBBDyBBxBgBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBZHBJHBJHBJEBMEBMDBNEBMEBqJEEBHHxC9zC9zCBuBBxBCCBBBDGCBCBCDDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCBCBCCCBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3ByBB+EVB75CfBhsVfBhCYBoyehBB", false)),
    Lt: () => new UnicodeRangeTable(decodeRanges("kOCCBCCBCClBCCtsHHBJHBJHBMQQwBAB", false)),
    Lu: () => new UnicodeRangeTable(decodeRanges("hDZB7BqBqBBWBCHBCuBCEECDOCDsBCDECBBBDCCDEEGDDECBDDDCCCDFFDEECDDECCGBBCBBCBBCOCBSCDBBCEECkBCEQCJDDBCCFICBEBCBBCCCBEEBCCBCBCEBDCCBDDIDDCBBEFBGLLBnFnFsBCCEEEBBBvBDBCdBCBBECBCWCBDBCGD1BvBBCgBCK0BCDMCBgDCyBlBBq6CqBBDCB5XFBjkCIBCvHvHERRzD0ECGGGC8CCBHBJFBLHBJHBJFBMGCJHBJNBzBBBNSSBPPBEEpL2B2Bs1CvBBCEEBGCHDDLiDCJCCFNNBkBBCGG0oesBCUaCoEMCE8BCLCCDICFFFCBBDSCMOCFCCDOCb9a9advCBi8UZBumBnBBpEjBB8EKBCOBCGBCBBk4ByBB+DVB75CfBhsVfB8BYBvyehBB", false)),
    M: () => new UnicodeRangeTable(decodeRanges("5cgBgBlgHAB", false)),
    Mn: () => new UnicodeRangeTable(decodeRanges("5cgBgBlgHAB", false)),
    Emoji: () => new UnicodeRangeTable(decodeRanges("8mJA", true)),
    Extended_Pictographic: () => new UnicodeRangeTable(decodeRanges("8mJA", true)),
    Lowercase: () => new UnicodeRangeTable(decodeRanges("hCZBmDWBCGBiBuBCEECDOCDuBCBECEBBCCCBCCBBBDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIBBCBBCBBCOCDQCDBBCCCBBBC4BCIBBCBBDCCBCBCGCiJCCEJJHCCBBBCCCBCCBPBCIBkBJJCUCGDDCBBDyBBxBgBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBZHBJHBJHBJEBMEBMDBNEBMEBqJEEBHHuBPBUzZzZBYBx5BvBBxBCCBBBDGCBCBCDDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCBCBCCCBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3ByBB+EVB75CfBhsVfBhCYBoyehBB", false)),
    Math: () => new UnicodeRangeTable(decodeRanges("ycGDCHHFMMDDDCHHFAB", false)),
    Uppercase: () => new UnicodeRangeTable(decodeRanges("hDZB7BqBqBBWBCHBCuBCEECDOCDsBCDECBBBDCCDEEGDDECBDDDCCCDFFDEECDDECCGBBCBBCBBCOCBSCDBBCEECkBCEQCJDDBCCFICBEBCBBCCCBEEBCCBCBCEBDCCBDDIDDCBBEFBGLLBnFnFsBCCEEEBBBvBDBCdBCBBECBCWCBDBCGD1BvBBCgBCK0BCDMCBgDCyBlBBq6CqBBDCB5XFBjkCIBCvHvHERRzD0ECGGGC8CCBHBJFBLHBJHBJFBMGCJHBJNBzBBBNSSBPPBEEpLiBiBBOBFsasaBYBn6BvBBCEEBGCHDDLiDCJCCFNNBkBBCGG0oesBCUaCoEMCE8BCLCCDICFFFCBBDSCMOCFCCDOCb9a9advCBi8UZBumBnBBpEjBB8EKBCOBCGBCBBk4ByBB+DVB75CfBhsVfB8BYBvyehBB", false))
  });
  static FOLD_SCRIPT = new LazyMap({
    Common: () => new UnicodeRangeTable(decodeRanges("8cgBgB", false)),
    Greek: () => new UnicodeRangeTable(decodeRanges("1FwUwU", false)),
    Inherited: () => new UnicodeRangeTable(decodeRanges("5cgBgBlgHAB", false))
  });
};
var Unicode = class Unicode2 {
  static MAX_RUNE = 1114111;
  static RUNE_ERROR = 65533;
  static isUnsearchable(r) {
    return r === Unicode2.RUNE_ERROR || r >= Unicode2.MIN_HIGH_SURROGATE && r <= Unicode2.MAX_LOW_SURROGATE;
  }
  static MAX_ASCII = 127;
  static MAX_LATIN1 = 255;
  static MAX_BMP = 65535;
  static MIN_FOLD = 65;
  static MAX_FOLD = 125251;
  static MIN_HIGH_SURROGATE = 55296;
  static MAX_HIGH_SURROGATE = 56319;
  static MIN_LOW_SURROGATE = 56320;
  static MAX_LOW_SURROGATE = 57343;
  static MIN_SUPPLEMENTARY_CODE_POINT = 65536;
  static is32(ranges, r) {
    let lo = 0;
    let hi = ranges.length;
    while (lo < hi) {
      const m = lo + Math.floor((hi - lo) / 2);
      const rlo = ranges.getLo(m);
      const rhi = ranges.getHi(m);
      if (rlo <= r && r <= rhi) {
        const stride = ranges.getStride(m);
        return (r - rlo) % stride === 0;
      }
      if (r < rlo) hi = m;
      else lo = m + 1;
    }
    return false;
  }
  static is(ranges, r) {
    if (r <= Unicode2.MAX_LATIN1) {
      for (let i = 0; i < ranges.length; i++) {
        if (r > ranges.getHi(i)) continue;
        const rlo = ranges.getLo(i);
        if (r < rlo) return false;
        const stride = ranges.getStride(i);
        return (r - rlo) % stride === 0;
      }
      return false;
    }
    return ranges.length > 0 && r >= ranges.getLo(0) && Unicode2.is32(ranges, r);
  }
  static isPrint(r) {
    if (r <= Unicode2.MAX_LATIN1) return r >= 32 && r < Unicode2.MAX_ASCII || r >= 161 && r !== 173;
    return Unicode2.is(UnicodeTables.Print, r);
  }
  static simpleFold(r) {
    if (UnicodeTables.CASE_ORBIT.has(r)) return UnicodeTables.CASE_ORBIT.get(r);
    if (r <= Unicode2.MAX_ASCII) {
      const l = Codepoint.toLowerCase(r);
      return l !== r ? l : Codepoint.toUpperCase(r);
    }
    return r;
  }
  static equalsIgnoreCase(r1, r2) {
    if (r1 === r2) return true;
    if (r1 < 0 || r2 < 0) return false;
    if (r1 <= Unicode2.MAX_ASCII && r2 <= Unicode2.MAX_ASCII) {
      if (65 <= r1 && r1 <= 90) r1 |= 32;
      if (65 <= r2 && r2 <= 90) r2 |= 32;
      return r1 === r2;
    }
    for (let r = Unicode2.simpleFold(r1); r !== r1; r = Unicode2.simpleFold(r)) if (r === r2) return true;
    return false;
  }
};
var RE2JSException = class extends Error {
  /** @param {string} message */
  constructor(message) {
    super(message);
    this.name = "RE2JSException";
  }
};
var RE2JSSyntaxException = class extends RE2JSException {
  /**
  * @param {string} error
  * @param {string|null} [input=null]
  */
  constructor(error, input = null) {
    let message = `error parsing regexp: ${error}`;
    if (input) message += `: \`${input}\``;
    super(message);
    this.name = "RE2JSSyntaxException";
    this.message = message;
    this.error = error;
    this.input = input;
  }
  /**
  * Retrieves the description of the error.
  * @returns {string}
  */
  getDescription() {
    return this.error;
  }
  /**
  * Retrieves the erroneous regular-expression pattern.
  * @returns {string|null}
  */
  getPattern() {
    return this.input;
  }
};
var RE2JSCompileException = class extends RE2JSException {
  /** @param {string} message */
  constructor(message) {
    super(message);
    this.name = "RE2JSCompileException";
  }
};
var RE2JSGroupException = class extends RE2JSException {
  /** @param {string} message */
  constructor(message) {
    super(message);
    this.name = "RE2JSGroupException";
  }
};
var RE2JSFlagsException = class extends RE2JSException {
  /** @param {string} message */
  constructor(message) {
    super(message);
    this.name = "RE2JSFlagsException";
  }
};
var RE2JSInternalException = class extends RE2JSException {
  /** @param {string} message */
  constructor(message) {
    super(message);
    this.name = "RE2JSInternalException";
  }
};
var FAST_PATH_TABLE_SIZE = 256;
var WORD_RUNE_TABLE = new Uint8Array(FAST_PATH_TABLE_SIZE);
for (let i = 0; i < FAST_PATH_TABLE_SIZE; i++) WORD_RUNE_TABLE[i] = 97 <= i && i <= 122 || 65 <= i && i <= 90 || 48 <= i && i <= 57 || i === 95 ? 1 : 0;
var cachedNativeEncoder = null;
var cachedNativeDecoder = null;
var Utils = class Utils2 {
  static METACHARACTERS = "\\.+*?()|[]{}^$";
  static EMPTY_BEGIN_LINE = 1;
  static EMPTY_END_LINE = 2;
  static EMPTY_BEGIN_TEXT = 4;
  static EMPTY_END_TEXT = 8;
  static EMPTY_WORD_BOUNDARY = 16;
  static EMPTY_NO_WORD_BOUNDARY = 32;
  static EMPTY_ALL = -1;
  static emptyInts() {
    return [];
  }
  static isString(value) {
    return typeof value === "string" || Object.prototype.toString.call(value) === "[object String]";
  }
  static typeName(value) {
    if (value === null || typeof value !== "object" && typeof value !== "function") return value === null ? "null" : typeof value;
    return Object.prototype.toString.call(value).slice(8, -1);
  }
  static checkPattern(pattern) {
    if (!Utils2.isString(pattern)) throw new TypeError(`The pattern must be a string, not ${Utils2.typeName(pattern)} (RE2JS.translateRegExp() converts a RegExp)`);
  }
  static checkInput(input) {
    if (!Utils2.isString(input) && !Utils2.isByteArray(input)) throw new TypeError(`The input must be a string or a byte array (Uint8Array or number[]), not ${Utils2.typeName(input)}`);
  }
  static checkFlags(flags) {
    const known2 = PublicFlags.MULTILINE | PublicFlags.DOTALL | PublicFlags.CASE_INSENSITIVE | PublicFlags.DISABLE_UNICODE_GROUPS | PublicFlags.LONGEST_MATCH | PublicFlags.LOOKBEHINDS;
    if (!Number.isInteger(flags) || (flags & ~known2) !== 0) throw new RE2JSFlagsException("Flags should only be a combination of MULTILINE, DOTALL, CASE_INSENSITIVE, DISABLE_UNICODE_GROUPS, LONGEST_MATCH, LOOKBEHINDS");
  }
  static isByteArray(input) {
    return Array.isArray(input) || Object.prototype.toString.call(input) === "[object Uint8Array]";
  }
  static isalnum(c) {
    return Codepoint.CODES["0"] <= c && c <= Codepoint.CODES["9"] || Codepoint.CODES["a"] <= c && c <= Codepoint.CODES["z"] || Codepoint.CODES["A"] <= c && c <= Codepoint.CODES["Z"];
  }
  static unhex(c) {
    if (Codepoint.CODES["0"] <= c && c <= Codepoint.CODES["9"]) return c - Codepoint.CODES["0"];
    if (Codepoint.CODES["a"] <= c && c <= Codepoint.CODES["f"]) return c - Codepoint.CODES["a"] + 10;
    if (Codepoint.CODES["A"] <= c && c <= Codepoint.CODES["F"]) return c - Codepoint.CODES["A"] + 10;
    return -1;
  }
  static escapeRune(rune) {
    let out = "";
    if (Unicode.isPrint(rune)) {
      if (Utils2.METACHARACTERS.indexOf(String.fromCodePoint(rune)) >= 0) out += "\\";
      out += String.fromCodePoint(rune);
    } else switch (rune) {
      case Codepoint.CODES['"']:
        out += '\\"';
        break;
      case Codepoint.CODES["\\"]:
        out += "\\\\";
        break;
      case Codepoint.CODES["	"]:
        out += "\\t";
        break;
      case Codepoint.CODES["\n"]:
        out += "\\n";
        break;
      case Codepoint.CODES["\r"]:
        out += "\\r";
        break;
      case Codepoint.CODES["\b"]:
        out += "\\b";
        break;
      case Codepoint.CODES["\f"]:
        out += "\\f";
        break;
      default: {
        let s = rune.toString(16);
        if (rune < 256) {
          out += "\\x";
          if (s.length === 1) out += "0";
          out += s;
        } else out += `\\x{${s}}`;
        break;
      }
    }
    return out;
  }
  static stringToRunes(str) {
    const string = String(str);
    const runes = [];
    let i = 0;
    while (i < string.length) {
      const cp = string.codePointAt(i);
      runes.push(cp);
      i += cp > Unicode.MAX_BMP ? 2 : 1;
    }
    return new Int32Array(runes);
  }
  static runeToString(r) {
    return String.fromCodePoint(r);
  }
  static isWordRune(r) {
    return r < FAST_PATH_TABLE_SIZE ? WORD_RUNE_TABLE[r] === 1 : false;
  }
  static emptyOpContext(r1, r2) {
    let op = 0;
    if (r1 < 0) op |= Utils2.EMPTY_BEGIN_TEXT | Utils2.EMPTY_BEGIN_LINE;
    if (r1 === 10) op |= Utils2.EMPTY_BEGIN_LINE;
    if (r2 < 0) op |= Utils2.EMPTY_END_TEXT | Utils2.EMPTY_END_LINE;
    if (r2 === 10) op |= Utils2.EMPTY_END_LINE;
    if (Utils2.isWordRune(r1) !== Utils2.isWordRune(r2)) op |= Utils2.EMPTY_WORD_BOUNDARY;
    else op |= Utils2.EMPTY_NO_WORD_BOUNDARY;
    return op;
  }
  /**
  * Returns a string that quotes all regular expression metacharacters inside the argument text;
  * the returned string is a regular expression matching the literal text. For example,
  * {@code quoteMeta("[foo]").equals("\\[foo\\]")}.
  * @param {string} str
  * @returns {string}
  */
  static quoteMeta(str) {
    return str.split("").map((s) => {
      if (Utils2.METACHARACTERS.indexOf(s) >= 0) return `\\${s}`;
      return s;
    }).join("");
  }
  static charCount(codePoint) {
    return codePoint > Unicode.MAX_BMP ? 2 : 1;
  }
  /**
  * High-speed conversion from TypedArrays to standard JS Arrays.
  * Bypasses the expensive Symbol.iterator overhead of Array.from()
  */
  static toArray(typedArray) {
    const len = typedArray.length;
    const res = new Array(len);
    for (let i = 0; i < len; i++) res[i] = typedArray[i];
    return res;
  }
  static stringToUtf8ByteArray(str) {
    if (globalThis.TextEncoder) {
      if (!cachedNativeEncoder) cachedNativeEncoder = new TextEncoder();
      return cachedNativeEncoder.encode(str);
    } else {
      let out = [], p = 0;
      for (let i = 0; i < str.length; i++) {
        let c = str.charCodeAt(i);
        if (c < 128) out[p++] = c;
        else if (c < 2048) {
          out[p++] = c >> 6 | 192;
          out[p++] = c & 63 | 128;
        } else if ((c & 64512) === Unicode.MIN_HIGH_SURROGATE && i + 1 < str.length && (str.charCodeAt(i + 1) & 64512) === Unicode.MIN_LOW_SURROGATE) {
          c = Unicode.MIN_SUPPLEMENTARY_CODE_POINT + ((c & 1023) << 10) + (str.charCodeAt(++i) & 1023);
          out[p++] = c >> 18 | 240;
          out[p++] = c >> 12 & 63 | 128;
          out[p++] = c >> 6 & 63 | 128;
          out[p++] = c & 63 | 128;
        } else {
          out[p++] = c >> 12 | 224;
          out[p++] = c >> 6 & 63 | 128;
          out[p++] = c & 63 | 128;
        }
      }
      return out;
    }
  }
  static utf8ByteArrayToString(bytes) {
    if (globalThis.TextDecoder) {
      if (!cachedNativeDecoder) cachedNativeDecoder = new TextDecoder("utf-8");
      const view = bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes);
      return cachedNativeDecoder.decode(view);
    } else {
      let out = [], pos = 0, c = 0;
      while (pos < bytes.length) {
        let c1 = bytes[pos++];
        if (c1 < 128) out[c++] = String.fromCharCode(c1);
        else if (c1 > 191 && c1 < 224) {
          let c2 = bytes[pos++];
          out[c++] = String.fromCharCode((c1 & 31) << 6 | c2 & 63);
        } else if (c1 > 239 && c1 < 365) {
          let c2 = bytes[pos++];
          let c3 = bytes[pos++];
          let c4 = bytes[pos++];
          let u = ((c1 & 7) << 18 | (c2 & 63) << 12 | (c3 & 63) << 6 | c4 & 63) - Unicode.MIN_SUPPLEMENTARY_CODE_POINT;
          out[c++] = String.fromCharCode(Unicode.MIN_HIGH_SURROGATE + (u >> 10));
          out[c++] = String.fromCharCode(Unicode.MIN_LOW_SURROGATE + (u & 1023));
        } else {
          let c2 = bytes[pos++];
          let c3 = bytes[pos++];
          out[c++] = String.fromCharCode((c1 & 15) << 12 | (c2 & 63) << 6 | c3 & 63);
        }
      }
      return out.join("");
    }
  }
};
var createEnum = (values = [], initNum = 0) => {
  const enumObject = /* @__PURE__ */ Object.create(null);
  for (let i = 0; i < values.length; i++) {
    const val = values[i];
    const keyVal = initNum + i;
    enumObject[val] = keyVal;
    enumObject[keyVal] = val;
  }
  return Object.freeze(enumObject);
};
var MatcherInputBase = class MatcherInputBase2 {
  static Encoding = createEnum(["UTF_16", "UTF_8"]);
  getEncoding() {
    throw Error("not implemented");
  }
  /** @returns {string} */
  asCharSequence() {
    throw Error("not implemented");
  }
  /** @returns {Uint8Array|number[]|null} */
  asBytes() {
    throw Error("not implemented");
  }
  /** @returns {number} */
  length() {
    throw Error("not implemented");
  }
  /**
  *
  * @returns {boolean}
  */
  isUTF8Encoding() {
    return this.getEncoding() === MatcherInputBase2.Encoding.UTF_8;
  }
  /**
  *
  * @returns {boolean}
  */
  isUTF16Encoding() {
    return this.getEncoding() === MatcherInputBase2.Encoding.UTF_16;
  }
};
var Utf8MatcherInput = class extends MatcherInputBase {
  /** @param {Uint8Array|number[]|null} bytes */
  constructor(bytes = null) {
    super();
    this.bytes = bytes;
  }
  getEncoding() {
    return MatcherInputBase.Encoding.UTF_8;
  }
  /**
  *
  * @returns {string}
  */
  asCharSequence() {
    return Utils.utf8ByteArrayToString(this.bytes);
  }
  /**
  *
  * @returns {Uint8Array|number[]|null}
  */
  asBytes() {
    return this.bytes;
  }
  /**
  *
  * @returns {number}
  */
  length() {
    return this.bytes.length;
  }
};
var Utf16MatcherInput = class extends MatcherInputBase {
  /** @param {string|null} charSequence */
  constructor(charSequence = null) {
    super();
    this.charSequence = charSequence;
  }
  getEncoding() {
    return MatcherInputBase.Encoding.UTF_16;
  }
  /**
  *
  * @returns {string}
  */
  asCharSequence() {
    return this.charSequence;
  }
  /**
  *
  * @returns {number[]}
  */
  asBytes() {
    return Utils.stringToUtf8ByteArray(this.charSequence.toString());
  }
  /**
  *
  * @returns {number}
  */
  length() {
    return this.charSequence.length;
  }
};
var MatcherInput = class {
  /**
  * Return the MatcherInput for UTF_16 encoding.
  * @returns {Utf16MatcherInput}
  */
  static utf16(charSequence) {
    Utils.checkInput(charSequence);
    return new Utf16MatcherInput(charSequence);
  }
  /**
  * Return the MatcherInput for UTF_8 encoding.
  * @returns {Utf8MatcherInput}
  */
  static utf8(input) {
    if (Utils.isByteArray(input)) return new Utf8MatcherInput(input);
    return new Utf8MatcherInput(Utils.stringToUtf8ByteArray(input));
  }
};
var MachineInputBase = class {
  static EOF() {
    return -8;
  }
  constructor() {
    this.start = 0;
    this.end = 0;
  }
  canCheckPrefix() {
    return true;
  }
  endPos() {
    return this.end - this.start;
  }
  hasString() {
    return false;
  }
  hasAnyString() {
    return false;
  }
  prefixLength() {
    return 0;
  }
};
var MachineUTF8Input = class MachineUTF8Input2 extends MachineInputBase {
  static RUNE_ERROR_STEP = Unicode.RUNE_ERROR << 3 | 1;
  constructor(bytes, start = 0, end = bytes.length) {
    super();
    this.bytes = bytes;
    this.start = start;
    this.end = end;
  }
  hasString(prefilter, pos) {
    const target = prefilter.bytes;
    if (target.length === 0) return true;
    const idx = this.indexOf(this.bytes, target, this.start + pos);
    return idx !== -1 && idx <= this.end - target.length;
  }
  hasAnyString(prefilter, pos) {
    return prefilter.automaton8().searchUTF8(this.bytes, this.start + pos, this.end);
  }
  step(pos) {
    pos += this.start;
    if (pos >= this.end) return MachineInputBase.EOF();
    const c = this.bytes[pos] & 255;
    if (c < 128) return c << 3 | 1;
    let size;
    let rune;
    let lo = 128;
    let hi = 191;
    if (c >= 194 && c <= 223) {
      size = 2;
      rune = c & 31;
    } else if (c >= 224 && c <= 239) {
      size = 3;
      rune = c & 15;
      if (c === 224) lo = 160;
      else if (c === 237) hi = 159;
    } else if (c >= 240 && c <= 244) {
      size = 4;
      rune = c & 7;
      if (c === 240) lo = 144;
      else if (c === 244) hi = 143;
    } else return MachineUTF8Input2.RUNE_ERROR_STEP;
    if (pos + size > this.end) return MachineUTF8Input2.RUNE_ERROR_STEP;
    const c1 = this.bytes[pos + 1] & 255;
    if (c1 < lo || c1 > hi) return MachineUTF8Input2.RUNE_ERROR_STEP;
    rune = rune << 6 | c1 & 63;
    if (size > 2) {
      const c2 = this.bytes[pos + 2] & 255;
      if ((c2 & 192) !== 128) return MachineUTF8Input2.RUNE_ERROR_STEP;
      rune = rune << 6 | c2 & 63;
      if (size > 3) {
        const c3 = this.bytes[pos + 3] & 255;
        if ((c3 & 192) !== 128) return MachineUTF8Input2.RUNE_ERROR_STEP;
        rune = rune << 6 | c3 & 63;
      }
    }
    return rune << 3 | size;
  }
  index(re2, pos) {
    pos += this.start;
    const i = this.indexOf(this.bytes, re2.prefixUTF8, pos);
    return i < 0 ? i : i - pos;
  }
  context(pos) {
    pos += this.start;
    let r1 = -1;
    if (pos > this.start && pos <= this.end) {
      let start = pos - 1;
      r1 = this.bytes[start--];
      if (r1 >= 128) {
        let lim = pos - 4;
        if (lim < this.start) lim = this.start;
        while (start >= lim && (this.bytes[start] & 192) === 128) start--;
        if (start < this.start) start = this.start;
        const r = this.step(start - this.start);
        r1 = start + (r & 7) === pos ? r >> 3 : Unicode.RUNE_ERROR;
      }
    }
    const r2 = pos < this.end ? this.step(pos - this.start) >> 3 : -1;
    return Utils.emptyOpContext(r1, r2);
  }
  indexOf(source, target, fromIndex = 0) {
    let targetLength = target.length;
    if (targetLength === 0) return fromIndex <= this.end ? fromIndex : -1;
    const firstByte = target[0];
    let limit2 = this.end - targetLength;
    const hasNativeIndexOf = typeof source.indexOf === "function";
    let i = fromIndex;
    while (i <= limit2) {
      if (hasNativeIndexOf) {
        i = source.indexOf(firstByte, i);
        if (i === -1 || i > limit2) return -1;
      } else {
        while (i <= limit2 && source[i] !== firstByte) i++;
        if (i > limit2) return -1;
      }
      let match = true;
      for (let j = 1; j < targetLength; j++) if (source[i + j] !== target[j]) {
        match = false;
        break;
      }
      if (match) return i;
      i++;
    }
    return -1;
  }
  prefixLength(re2) {
    return re2.prefixUTF8.length;
  }
};
var MachineUTF16Input = class extends MachineInputBase {
  constructor(charSequence, start = 0, end = charSequence.length) {
    super();
    this.charSequence = charSequence;
    this.start = start;
    this.end = end;
  }
  hasString(prefilter, pos) {
    const idx = this.charSequence.indexOf(prefilter.str, this.start + pos);
    return idx !== -1 && idx <= this.end - prefilter.str.length;
  }
  hasAnyString(prefilter, pos) {
    return prefilter.automaton16().searchUTF16(this.charSequence, this.start + pos, this.end);
  }
  step(pos) {
    pos += this.start;
    if (pos >= this.end) return MachineInputBase.EOF();
    const c1 = this.charSequence.charCodeAt(pos);
    if (c1 < Unicode.MIN_HIGH_SURROGATE || c1 > Unicode.MAX_HIGH_SURROGATE || pos + 1 >= this.end) return c1 << 3 | 1;
    const c2 = this.charSequence.charCodeAt(pos + 1);
    if (c2 >= Unicode.MIN_LOW_SURROGATE && c2 <= Unicode.MAX_LOW_SURROGATE) return (c1 - Unicode.MIN_HIGH_SURROGATE) * 1024 + (c2 - Unicode.MIN_LOW_SURROGATE) + Unicode.MIN_SUPPLEMENTARY_CODE_POINT << 3 | 2;
    return c1 << 3 | 1;
  }
  index(re2, pos) {
    pos += this.start;
    const i = this.charSequence.indexOf(re2.prefix, pos);
    if (i < 0 || i > this.end - re2.prefix.length) return -1;
    return i - pos;
  }
  context(pos) {
    pos += this.start;
    const r1 = pos > this.start && pos <= this.end ? this.charSequence.charCodeAt(pos - 1) : -1;
    const r2 = pos < this.end ? this.charSequence.charCodeAt(pos) : -1;
    return Utils.emptyOpContext(r1, r2);
  }
  prefixLength(re2) {
    return re2.prefix.length;
  }
};
var MachineInput = class {
  static fromUTF8(bytes, start = 0, end = bytes.length) {
    return new MachineUTF8Input(bytes, start, end);
  }
  static fromUTF16(charSequence, start = 0, end = void 0) {
    Utils.checkInput(charSequence);
    return new MachineUTF16Input(charSequence, start, end ?? charSequence.length);
  }
};
var Matcher = class Matcher2 {
  /**
  * V8 and WebKit have historical hard limits on the number of arguments
  * that can be passed to a function. We cap replacer arguments to prevent
  * Call Stack Overflow (DoS) vulnerabilities on massive ASTs.
  */
  static MAX_REPLACER_ARGS = 65535;
  /**
  * Quotes '\' and '$' in {@code s}, so that the returned string could be used in
  * {@link #appendReplacement} as a literal replacement of {@code s}.
  *
  * @param {string} str the string to be quoted
  * @param {boolean} [javaMode=false] whether the replacement will be used in javaMode
  * @returns {string} the quoted string
  */
  static quoteReplacement(str, javaMode = false) {
    if (javaMode) {
      if (str.indexOf("\\") < 0 && str.indexOf("$") < 0) return str;
      return str.split("").map((s) => {
        const c = s.codePointAt(0);
        if (c === Codepoint.CODES["\\"] || c === Codepoint.CODES["$"]) return `\\${s}`;
        return s;
      }).join("");
    }
    if (str.indexOf("$") < 0) return str;
    return str.split("").map((s) => {
      if (s.codePointAt(0) === Codepoint.CODES["$"]) return "$$";
      return s;
    }).join("");
  }
  /**
  *
  * @param {import('./index.js').RE2JS} pattern
  * @param {string|number[]|Uint8Array|MatcherInputBase} input
  */
  constructor(pattern, input) {
    if (pattern === null) throw new Error("pattern is null");
    this.patternInput = pattern;
    const re2 = this.patternInput.re2();
    this.patternGroupCount = re2.numberOfCapturingGroups();
    this.groups = [];
    this.namedGroups = re2.namedGroups;
    this.hasNamedGroups = Object.keys(this.namedGroups).length > 0;
    this.numberOfInstructions = re2.numberOfInstructions();
    this.lookbehindState = null;
    if (input instanceof MatcherInputBase) this.resetMatcherInput(input);
    else if (Utils.isByteArray(input)) this.resetMatcherInput(MatcherInput.utf8(input));
    else this.resetMatcherInput(MatcherInput.utf16(input));
  }
  /**
  * Returns the {@code RE2JS} associated with this {@code Matcher}.
  * @returns {import('./index.js').RE2JS}
  */
  pattern() {
    return this.patternInput;
  }
  /**
  * Resets the {@code Matcher}, rewinding input and discarding any match information.
  *
  * @returns {Matcher} the {@code Matcher} itself, for chained method calls
  */
  reset() {
    this.matcherInputLength = this.matcherInput.length();
    this.appendPos = 0;
    this.hasMatch = false;
    this.hasGroups = false;
    this.anchorFlag = 0;
    return this;
  }
  /**
  * Resets the {@code Matcher} and changes the input.
  * @param {string|number[]|Uint8Array|MatcherInputBase} input
  * @returns {Matcher} the {@code Matcher} itself, for chained method calls
  */
  resetMatcherInput(input) {
    if (input === null) throw new Error("input is null");
    if (!(input instanceof MatcherInputBase)) {
      if (Utils.isByteArray(input)) input = MatcherInput.utf8(input);
      else input = MatcherInput.utf16(input);
    }
    this.matcherInput = input;
    if (this.lookbehindState !== null) this.lookbehindState.reset();
    else this.lookbehindState = this.patternInput.re2().createLookbehindState();
    this.reset();
    return this;
  }
  /**
  * Returns the start of the named group of the most recent match, or -1 if the group was not
  * matched.
  * @param {string|number} [group=0]
  * @returns {number}
  */
  start(group = 0) {
    if (typeof group === "string") {
      const groupInt = this.namedGroups[group];
      if (!Number.isFinite(groupInt)) throw new RE2JSGroupException(`group '${group}' not found`);
      group = groupInt;
    }
    this.loadGroup(group);
    return this.groups[2 * group];
  }
  /**
  * Returns the end of the named group of the most recent match, or -1 if the group was not
  * matched.
  * @param {string|number} [group=0]
  * @returns {number}
  */
  end(group = 0) {
    if (typeof group === "string") {
      const groupInt = this.namedGroups[group];
      if (!Number.isFinite(groupInt)) throw new RE2JSGroupException(`group '${group}' not found`);
      group = groupInt;
    }
    this.loadGroup(group);
    return this.groups[2 * group + 1];
  }
  /**
  * Returns the program size of this pattern.
  *
  * <p>
  * Similar to the C++ implementation, the program size is a very approximate measure of a regexp's
  * "cost". Larger numbers are more expensive than smaller numbers.
  * </p>
  *
  * @returns {number} the program size of this pattern
  */
  programSize() {
    return this.numberOfInstructions;
  }
  /**
  * Returns the named group of the most recent match, or {@code null} if the group was not matched.
  * @param {string|number} [group=0]
  * @returns {string|null}
  */
  group(group = 0) {
    if (typeof group === "string") {
      const groupInt = this.namedGroups[group];
      if (!Number.isFinite(groupInt)) throw new RE2JSGroupException(`group '${group}' not found`);
      group = groupInt;
    }
    const start = this.start(group);
    const end = this.end(group);
    if (start < 0 && end < 0) return null;
    return this.substring(start, end);
  }
  /**
  * Returns a dictionary map of all named capturing groups and their matched values.
  * If a group was not matched, its value will be `null`.
  * @returns {Record<string, string|null>}
  */
  getNamedGroups() {
    if (!this.hasMatch) throw new RE2JSGroupException("perhaps no match attempted");
    const result = /* @__PURE__ */ Object.create(null);
    for (const name of Object.keys(this.namedGroups)) result[name] = this.group(name);
    return result;
  }
  /**
  * Returns the number of subgroups in this pattern.
  *
  * @returns {number} the number of subgroups; the overall match (group 0) does not count
  */
  groupCount() {
    return this.patternGroupCount;
  }
  /**
  * Helper: finds subgroup information if needed for group.
  * @param {number} group
  * @private
  */
  loadGroup(group) {
    if (!Number.isInteger(group) || group < 0 || group > this.patternGroupCount) throw new RE2JSGroupException(`Group index out of bounds: ${group}`);
    if (!this.hasMatch) throw new RE2JSGroupException("perhaps no match attempted");
    if (group === 0 || this.hasGroups) return;
    const end = this.matcherInputLength;
    const res = this.patternInput.re2().matchMachineInput(this.matcherInput, this.groups[0], end, this.anchorFlag, 1 + this.patternGroupCount, this.lookbehindState);
    if (!res[0]) throw new RE2JSGroupException("inconsistency in matching group data");
    this.groups = res[1];
    this.hasGroups = true;
  }
  /**
  * Matches the entire input against the pattern (anchored start and end). If there is a match,
  * {@code matches} sets the match state to describe it.
  *
  * @returns {boolean} true if the entire input matches the pattern
  */
  matches() {
    return this.genMatch(0, RE2Flags.ANCHOR_BOTH);
  }
  /**
  * Matches the beginning of input against the pattern (anchored start). If there is a match,
  * {@code lookingAt} sets the match state to describe it.
  *
  * @returns {boolean} true if the beginning of the input matches the pattern
  */
  lookingAt() {
    return this.genMatch(0, RE2Flags.ANCHOR_START);
  }
  /**
  * Matches the input against the pattern (unanchored), starting at a specified position. If there
  * is a match, {@code find} sets the match state to describe it.
  *
  * @param {number|null} [start=null] the input position where the search begins
  * @returns {boolean} if it finds a match
  * @throws IndexOutOfBoundsException if start is not a valid input position
  */
  find(start = null) {
    if (start !== null) {
      if (!Number.isInteger(start) || start < 0 || start > this.matcherInputLength) throw new RE2JSGroupException(`start index out of bounds: ${start}`);
      this.reset();
      return this.genMatch(start, 0);
    }
    start = 0;
    if (this.hasMatch) {
      start = this.groups[1];
      if (this.groups[0] === this.groups[1]) {
        const r = (this.matcherInput.isUTF16Encoding() ? MachineInput.fromUTF16(this.matcherInput.asCharSequence(), 0, this.matcherInputLength) : MachineInput.fromUTF8(this.matcherInput.asBytes(), 0, this.matcherInputLength)).step(start);
        if (r < 0) start++;
        else start += r & 7;
      }
    }
    return this.genMatch(start, RE2Flags.UNANCHORED);
  }
  /**
  * Helper: does match starting at start, with RE2 anchor flag.
  * @param {number} startByte
  * @param {number} anchor
  * @returns {boolean}
  * @private
  */
  genMatch(startByte, anchor) {
    const res = this.patternInput.re2().matchMachineInput(this.matcherInput, startByte, this.matcherInputLength, anchor, 1, this.lookbehindState);
    if (!res[0]) {
      this.hasMatch = false;
      return false;
    }
    this.groups = res[1];
    this.hasMatch = true;
    this.hasGroups = this.patternGroupCount === 0;
    this.anchorFlag = anchor;
    return true;
  }
  /**
  * Helper: return substring for [start, end).
  * @param {number} start
  * @param {number} end
  * @returns {string}
  */
  substring(start, end) {
    if (this.matcherInput.isUTF8Encoding()) return Utils.utf8ByteArrayToString(this.matcherInput.asBytes().slice(start, end));
    return this.matcherInput.asCharSequence().substring(start, end).toString();
  }
  /**
  * Helper for Pattern: return input length.
  * @returns {number}
  */
  inputLength() {
    return this.matcherInputLength;
  }
  /**
  * Appends to result two strings: the text from the append position up to the beginning of the
  * most recent match, and then the replacement with submatch groups substituted for references to
  * them. It advances the append position to where the most recent match ended.
  *
  * By default the replacement is expanded as by String.prototype.replace (see
  * appendReplacementInternalJs). In Java mode it follows re2j / java.util.regex: $n takes as
  * many digits as still form a valid group number, ${name} is a named group, and a backslash
  * escapes the next character (so "\\$" in a JS string literal inserts a literal $).
  *
  * @param {string} replacement the replacement string
  * @param {boolean} [javaMode=false] activate java mode (different behaviour for capture groups and special characters)
  * @returns {string}
  * @throws IllegalStateException if there was no most recent match
  * @throws IndexOutOfBoundsException in Java mode, if replacement refers to an invalid group
  * @private
  */
  appendReplacement(replacement, javaMode = false) {
    let res = "";
    const s = this.start();
    const e = this.end();
    if (this.appendPos < s) res += this.substring(this.appendPos, s);
    this.appendPos = e;
    res += javaMode ? this.appendReplacementInternalJava(replacement) : this.appendReplacementInternalJs(replacement);
    return res;
  }
  /**
  * @param {string} replacement - the replacement string
  * @returns {string}
  * @private
  */
  appendReplacementInternalJava(replacement) {
    let res = "";
    let last = 0;
    const m = replacement.length;
    let i = 0;
    while (i < m) {
      const cCode = replacement.codePointAt(i);
      if (cCode === Codepoint.CODES["\\"]) {
        if (last < i) res += replacement.substring(last, i);
        i++;
        if (i >= m) throw new RE2JSGroupException("character to be escaped is missing");
        last = i;
        i++;
        continue;
      }
      if (cCode === Codepoint.CODES["$"]) {
        if (last < i) res += replacement.substring(last, i);
        if (i + 1 >= m) throw new RE2JSGroupException("Illegal group reference: group index is missing");
        const nextCode = replacement.codePointAt(i + 1);
        if (Codepoint.CODES["0"] <= nextCode && nextCode <= Codepoint.CODES["9"]) {
          let n = nextCode - Codepoint.CODES["0"];
          let j = i + 2;
          for (; j < m; j++) {
            const digit = replacement.codePointAt(j);
            if (digit < Codepoint.CODES["0"] || digit > Codepoint.CODES["9"] || n * 10 + digit - Codepoint.CODES["0"] > this.patternGroupCount) break;
            n = n * 10 + digit - Codepoint.CODES["0"];
          }
          if (n > this.patternGroupCount) throw new RE2JSGroupException(`n > number of groups: ${n}`);
          const group = this.group(n);
          if (group !== null) res += group;
          i = j;
          last = i;
        } else if (nextCode === Codepoint.CODES["{"]) {
          let j = i + 2;
          while (j < m && replacement.codePointAt(j) !== Codepoint.CODES["}"]) j++;
          if (j >= m) throw new RE2JSGroupException("named capture group is missing trailing '}'");
          const groupName = replacement.substring(i + 2, j);
          const groupVal = this.group(groupName);
          if (groupVal !== null) res += groupVal;
          i = j + 1;
          last = i;
        } else throw new RE2JSGroupException("Illegal group reference");
        continue;
      }
      i++;
    }
    if (last < m) res += replacement.substring(last, m);
    return res;
  }
  /**
  * Expands |replacement| for the current match by the rules of String.prototype.replace
  * (ECMAScript GetSubstitution): $$ is "$", $& the match, $` the text before it, $' the text
  * after it, $n and $nn a group (two digits only when they form a valid group number, so with
  * one group "$10" is group 1 then "0"; an unmatched group is empty), and $<name> a named group
  * (empty when no such group), only when the pattern has named groups. Anything else, such as
  * "$0" or "$<" without a closing ">", is kept as is.
  * @param {string} replacement - the replacement string
  * @returns {string}
  * @private
  */
  appendReplacementInternalJs(replacement) {
    const isDigit = (c) => c >= 48 && c <= 57;
    const groupCount = this.patternGroupCount;
    let res = "";
    let i = 0;
    while (i < replacement.length) {
      const dollar = replacement.indexOf("$", i);
      if (dollar < 0) break;
      res += replacement.substring(i, dollar);
      i = dollar;
      const c = replacement.charCodeAt(i + 1);
      if (c === Codepoint.CODES["$"]) {
        res += "$";
        i += 2;
      } else if (c === Codepoint.CODES["&"]) {
        res += this.group(0);
        i += 2;
      } else if (c === Codepoint.CODES["`"]) {
        res += this.substring(0, this.start(0));
        i += 2;
      } else if (c === Codepoint.CODES["'"]) {
        res += this.substring(this.end(0), this.matcherInputLength);
        i += 2;
      } else if (isDigit(c)) {
        let digits = 1;
        let index = c - 48;
        const c2 = replacement.charCodeAt(i + 2);
        if (isDigit(c2) && index * 10 + c2 - 48 <= groupCount) {
          digits = 2;
          index = index * 10 + c2 - 48;
        }
        if (index >= 1 && index <= groupCount) {
          const group = this.group(index);
          if (group !== null) res += group;
        } else res += replacement.substring(i, i + 1 + digits);
        i += 1 + digits;
      } else if (c === Codepoint.CODES["<"] && this.hasNamedGroups) {
        const gt = replacement.indexOf(">", i + 2);
        if (gt < 0) {
          res += "$<";
          i += 2;
        } else {
          const name = replacement.substring(i + 2, gt);
          if (Object.hasOwn(this.namedGroups, name)) {
            const group = this.group(name);
            if (group !== null) res += group;
          }
          i = gt + 1;
        }
      } else {
        res += "$";
        i += 1;
      }
    }
    return res + replacement.substring(i);
  }
  /**
  * Return the substring of the input from the append position to the end of the
  * input.
  * @returns {string}
  */
  appendTail() {
    return this.substring(this.appendPos, this.matcherInputLength);
  }
  /**
  * Returns the input with all matches replaced by {@code replacement}, interpreted as for
  * {@code appendReplacement}.
  *
  * @param {string|((...args: any[]) => string)} replacement - the replacement string or a replacer function
  * @param {boolean} [javaMode=false] - activate java mode (different behaviour for capture groups and special characters)
  * @returns {string} the input string with the matches replaced
  * @throws IndexOutOfBoundsException if replacement refers to an invalid group and javaMode is true
  */
  replaceAll(replacement, javaMode = false) {
    return this.replace(replacement, true, javaMode);
  }
  /**
  * Returns the input with the first match replaced by {@code replacement}, interpreted as for
  * {@code appendReplacement}.
  *
  * @param {string|((...args: any[]) => string)} replacement - the replacement string or a replacer function
  * @param {boolean} [javaMode=false] - activate java mode (different behaviour for capture groups and special characters)
  * @returns {string} the input string with the first match replaced
  * @throws IndexOutOfBoundsException if replacement refers to an invalid group and javaMode is true
  */
  replaceFirst(replacement, javaMode = false) {
    return this.replace(replacement, false, javaMode);
  }
  /**
  * Helper: replaceAll/replaceFirst hybrid.
  * @param {string|((...args: any[]) => string)} replacement - the replacement string or a replacer function
  * @param {boolean} [all=true] - replace all matches
  * @param {boolean} [javaMode=false] - activate java mode (different behaviour for capture groups and special characters)
  * @returns {string}
  * @private
  */
  replace(replacement, all = true, javaMode = false) {
    let res = "";
    this.reset();
    const isFunc = typeof replacement === "function";
    let originalInput = null;
    if (isFunc) {
      if (this.groupCount() >= Matcher2.MAX_REPLACER_ARGS) throw new RE2JSGroupException("Too many capture groups to safely invoke replacer function");
      originalInput = this.matcherInput.isUTF8Encoding() ? this.matcherInput.asBytes() : this.matcherInput.asCharSequence();
    }
    while (this.find()) {
      res += isFunc ? this.appendReplacementFunc(replacement, originalInput) : this.appendReplacement(replacement, javaMode);
      if (!all) break;
    }
    res += this.appendTail();
    return res;
  }
  /**
  * Evaluates a replacer function for the current match and appends the result,
  * along with any un-matched preceding text, advancing the append position.
  * @param {Function} replacer - the replacer function
  * @param {string|Uint8Array|number[]} originalInput - the cached original input reference
  * @returns {string} the evaluated string to append
  * @private
  */
  appendReplacementFunc(replacer, originalInput) {
    let res = "";
    const s = this.start();
    const e = this.end();
    if (this.appendPos < s) res += this.substring(this.appendPos, s);
    this.appendPos = e;
    const args = this.matchArray();
    args.push(s, originalInput);
    if (this.hasNamedGroups) args.push(this.namedGroupsObject());
    res += String(replacer(...args));
    return res;
  }
  /**
  * The match and its groups, as the elements of a JS RegExpExecArray: undefined for a group that
  * did not take part in the match. Used by exec(), matchAll() and replacer functions.
  * @returns {Array<string|undefined>}
  * @private
  */
  matchArray() {
    const result = [this.group(0)];
    for (let i = 1; i <= this.patternGroupCount; i++) {
      const group = this.group(i);
      result.push(group === null ? void 0 : group);
    }
    return result;
  }
  /**
  * The named groups, as the groups property of a JS RegExpExecArray: an object without a
  * prototype mapping each name to its group (undefined when it did not take part in the match),
  * or undefined when the pattern has no named groups.
  * @returns {Record<string, string|undefined>|undefined}
  * @private
  */
  namedGroupsObject() {
    if (!this.hasNamedGroups) return;
    const result = this.getNamedGroups();
    for (const name in result) if (result[name] === null) result[name] = void 0;
    return result;
  }
};
var Inst = class Inst2 {
  static ALT = 1;
  static ALT_MATCH = 2;
  static CAPTURE = 3;
  static EMPTY_WIDTH = 4;
  static FAIL = 5;
  static MATCH = 6;
  static NOP = 7;
  static RUNE = 8;
  static RUNE1 = 9;
  static RUNE_ANY = 10;
  static RUNE_ANY_NOT_NL = 11;
  static LB_WRITE = 12;
  static LB_CHECK = 13;
  static isRuneOp(op) {
    return Inst2.RUNE <= op && op <= Inst2.RUNE_ANY_NOT_NL;
  }
  static escapeRunes(runes) {
    let out = '"';
    for (let rune of runes) out += Utils.escapeRune(rune);
    out += '"';
    return out;
  }
  constructor(op) {
    this.op = op;
    this.out = 0;
    this.arg = 0;
    this.runes = /* @__PURE__ */ new Int32Array(0);
    this.next = null;
  }
  matchRune(r) {
    if (this.runes.length === 1) {
      const r0 = this.runes[0];
      if ((this.arg & RE2Flags.FOLD_CASE) !== 0) return Unicode.equalsIgnoreCase(r0, r);
      return r === r0;
    }
    const len = this.runes.length;
    if (len === 0) return false;
    if (len === 2 || len === 4 || len === 6 || len === 8) {
      for (let j = 0; j < len; j += 2) {
        if (r < this.runes[j]) return false;
        if (r <= this.runes[j + 1]) return true;
      }
      return false;
    }
    let base = 0;
    let n = len >> 1;
    while (n > 1) {
      const half = n >> 1;
      base += this.runes[base + half << 1] <= r ? half : 0;
      n -= half;
    }
    base += this.runes[base << 1] <= r ? 1 : 0;
    const m = base - 1;
    return m >= 0 && r <= this.runes[m << 1 | 1];
  }
  matchRunePos(r) {
    if (this.runes.length === 1) {
      const r0 = this.runes[0];
      if ((this.arg & RE2Flags.FOLD_CASE) !== 0) return Unicode.equalsIgnoreCase(r0, r) ? 0 : -1;
      return r === r0 ? 0 : -1;
    }
    const len = this.runes.length;
    if (len === 0) return -1;
    if (len === 2 || len === 4 || len === 6 || len === 8) {
      for (let j = 0; j < len; j += 2) {
        if (r < this.runes[j]) return -1;
        if (r <= this.runes[j + 1]) return Math.floor(j / 2);
      }
      return -1;
    }
    let base = 0;
    let n = len >> 1;
    while (n > 1) {
      const half = n >> 1;
      base += this.runes[base + half << 1] <= r ? half : 0;
      n -= half;
    }
    base += this.runes[base << 1] <= r ? 1 : 0;
    const m = base - 1;
    return m >= 0 && r <= this.runes[m << 1 | 1] ? m : -1;
  }
  /**
  *
  * @returns {string}
  */
  toString() {
    switch (this.op) {
      case Inst2.ALT:
        return `alt -> ${this.out}, ${this.arg}`;
      case Inst2.ALT_MATCH:
        return `altmatch -> ${this.out}, ${this.arg}`;
      case Inst2.CAPTURE:
        return `cap ${this.arg} -> ${this.out}`;
      case Inst2.EMPTY_WIDTH:
        return `empty ${this.arg} -> ${this.out}`;
      case Inst2.MATCH:
        return `match${this.arg !== 0 ? ` ${this.arg}` : ""}`;
      case Inst2.FAIL:
        return "fail";
      case Inst2.NOP:
        return `nop -> ${this.out}`;
      case Inst2.LB_WRITE:
        return `lbwrite ${this.arg} -> ${this.out}`;
      case Inst2.LB_CHECK:
        return `lbcheck ${this.arg} -> ${this.out}`;
      case Inst2.RUNE:
        if (this.runes === null) return "rune <null>";
        return [
          "rune ",
          Inst2.escapeRunes(this.runes),
          (this.arg & RE2Flags.FOLD_CASE) !== 0 ? "/i" : "",
          " -> ",
          this.out
        ].join("");
      case Inst2.RUNE1:
        return `rune1 ${Inst2.escapeRunes(this.runes)} -> ${this.out}`;
      case Inst2.RUNE_ANY:
        return `any -> ${this.out}`;
      case Inst2.RUNE_ANY_NOT_NL:
        return `anynotnl -> ${this.out}`;
      default:
        throw new Error("unhandled case in Inst.toString");
    }
  }
};
var Queue = class Queue2 {
  constructor(numInst) {
    this.sparse = new Int32Array(numInst);
    this.densePcs = new Int32Array(numInst);
    this.denseCaps = null;
    this.size = 0;
    this.ncap = 0;
    this.mainThreads = 0;
  }
  static INITIAL_THREADS = 32;
  init(ncap) {
    this.ncap = ncap;
    const needed = Math.min(this.densePcs.length, Queue2.INITIAL_THREADS) * ncap;
    if (!this.denseCaps || this.denseCaps.length < needed) this.denseCaps = new Int32Array(needed);
  }
  growCaps(needed) {
    const limit2 = this.densePcs.length * this.ncap;
    const grown = new Int32Array(Math.min(limit2, Math.max(needed, 2 * this.denseCaps.length)));
    grown.set(this.denseCaps);
    this.denseCaps = grown;
  }
  contains(pc) {
    const j = this.sparse[pc];
    return j < this.size && this.densePcs[j] === pc;
  }
  isEmpty() {
    return this.size === 0;
  }
  add(pc) {
    const j = this.size++;
    this.sparse[pc] = j;
    this.densePcs[j] = pc;
    return j;
  }
  clear() {
    this.size = 0;
    this.mainThreads = 0;
  }
  toString() {
    let out = "{";
    for (let i = 0; i < this.size; i++) {
      if (i !== 0) out += ", ";
      out += this.densePcs[i];
    }
    out += "}";
    return out;
  }
};
var LookbehindState = class {
  constructor(prog) {
    this.pos = -1;
    this.pcs = new Int32Array(prog.numInst());
    this.size = 0;
    this.lbTable = new Int32Array(prog.numLb + 1);
  }
  reset() {
    this.pos = -1;
    this.size = 0;
  }
};
var Machine = class Machine2 {
  static fromRE2(re2) {
    const m = new Machine2();
    m.prog = re2.prog;
    m.re2 = re2;
    m.q0 = new Queue(m.prog.numInst());
    m.q1 = new Queue(m.prog.numInst());
    m.addStack = new Int32Array(2 * (m.prog.numInst() + 1));
    m.matched = false;
    m.matchcap = new Int32Array(m.prog.numCap < 2 ? 2 : m.prog.numCap);
    m.ncap = 0;
    return m;
  }
  constructor() {
    this.prog = null;
    this.re2 = null;
    this.q0 = null;
    this.q1 = null;
    this.addStack = null;
    this.matched = false;
    this.matchcap = null;
    this.ncap = 0;
    this.lbTable = null;
  }
  init(ncap) {
    this.ncap = ncap;
    if (ncap > this.matchcap.length) this.matchcap = new Int32Array(ncap).fill(-1);
    else this.matchcap.fill(-1);
    this.q0.init(ncap);
    this.q1.init(ncap);
    if (this.prog.numLb > 0) {
      if (!this.lbTable || this.lbTable.length < this.prog.numLb + 1) this.lbTable = new Int32Array(this.prog.numLb + 1);
      this.lbTable.fill(-1);
    }
  }
  submatches() {
    if (this.ncap === 0) return Utils.emptyInts();
    return Utils.toArray(this.matchcap.subarray(0, this.ncap));
  }
  match(input, pos, anchor, lbState = null) {
    const startCond = this.re2.cond;
    if (startCond === Utils.EMPTY_ALL) return false;
    if ((anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) && pos !== 0) return false;
    this.matched = false;
    this.matchcap.fill(-1);
    const hasLookbehinds = this.prog.numLb > 0;
    const matchStartPos = pos;
    let currentPos = pos;
    let resumeLookbehinds = false;
    if (hasLookbehinds) {
      if (lbState !== null && lbState.pos >= 0 && lbState.pos <= pos) {
        currentPos = lbState.pos;
        resumeLookbehinds = true;
      } else currentPos = 0;
    }
    let saveLookbehinds = hasLookbehinds && lbState !== null;
    let runq = this.q0;
    let nextq = this.q1;
    let r = input.step(currentPos);
    let rune = r >> 3;
    let width = r & 7;
    let rune1 = -1;
    let width1 = 0;
    if (r !== MachineInputBase.EOF()) {
      r = input.step(currentPos + width);
      rune1 = r >> 3;
      width1 = r & 7;
    }
    let flag;
    if (currentPos === 0) flag = Utils.emptyOpContext(-1, rune);
    else flag = input.context(currentPos);
    if (hasLookbehinds) {
      if (resumeLookbehinds) this.restoreLookbehinds(lbState, runq, flag);
      else this.spawnLookbehinds(runq, currentPos, flag);
    }
    while (true) {
      if (runq.mainThreads === 0) {
        if ((startCond & Utils.EMPTY_BEGIN_TEXT) !== 0 && currentPos !== 0) break;
        if ((anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) && currentPos !== 0) break;
        if (this.matched) break;
        if (this.prog.numLb === 0 && runq.isEmpty() && !(this.re2.prefix.length === 0) && rune1 !== this.re2.prefixRune && input.canCheckPrefix()) {
          const advance = input.index(this.re2, currentPos);
          if (advance < 0) break;
          currentPos += advance;
          r = input.step(currentPos);
          rune = r >> 3;
          width = r & 7;
          r = input.step(currentPos + width);
          rune1 = r >> 3;
          width1 = r & 7;
          flag = input.context(currentPos);
        }
      }
      if (currentPos >= matchStartPos) {
        if (saveLookbehinds) {
          this.saveLookbehinds(lbState, runq, currentPos);
          saveLookbehinds = false;
        }
        if (!this.matched && (currentPos === 0 || anchor === RE2Flags.UNANCHORED)) {
          if (this.ncap > 0) this.matchcap[0] = currentPos;
          this.add(runq, this.prog.start, currentPos, this.matchcap, 0, flag);
        }
      }
      const nextPos = currentPos + width;
      flag = input.context(nextPos);
      this.step(runq, nextq, currentPos, nextPos, rune, flag, anchor, currentPos === input.endPos());
      if (width === 0) break;
      if (this.ncap === 0 && this.matched) break;
      currentPos += width;
      rune = rune1;
      width = width1;
      if (rune !== -1) {
        r = input.step(currentPos + width);
        rune1 = r >> 3;
        width1 = r & 7;
      }
      const tmpq = runq;
      runq = nextq;
      nextq = tmpq;
    }
    runq.clear();
    nextq.clear();
    return this.matched;
  }
  matchSet(input, pos, anchor) {
    const startCond = this.re2.cond;
    if (startCond === Utils.EMPTY_ALL) return [];
    if ((anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) && pos !== 0) return [];
    let currentPos = this.prog.numLb > 0 ? 0 : pos;
    let matchStartPos = pos;
    let runq = this.q0;
    let nextq = this.q1;
    let r = input.step(currentPos);
    let rune = r >> 3;
    let width = r & 7;
    let rune1 = -1;
    let width1 = 0;
    if (r !== MachineInputBase.EOF()) {
      r = input.step(currentPos + width);
      rune1 = r >> 3;
      width1 = r & 7;
    }
    let flag = currentPos === 0 ? Utils.emptyOpContext(-1, rune) : input.context(currentPos);
    const matches = /* @__PURE__ */ new Set();
    if (this.prog.numLb > 0) this.spawnLookbehinds(runq, currentPos, flag);
    while (true) {
      if (runq.mainThreads === 0) {
        if ((startCond & Utils.EMPTY_BEGIN_TEXT) !== 0 && currentPos !== 0) break;
        if ((anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) && currentPos !== 0) break;
      }
      if (currentPos === 0 || anchor === RE2Flags.UNANCHORED) {
        if (currentPos >= matchStartPos) this.add(runq, this.prog.start, currentPos, this.matchcap, 0, flag);
      }
      const nextPos = currentPos + width;
      flag = input.context(nextPos);
      for (let j = 0; j < runq.size; j++) {
        const pc = runq.densePcs[j];
        const i = this.prog.inst[pc];
        const capOffset = j * this.ncap;
        let add2 = false;
        switch (i.op) {
          case Inst.MATCH:
            if (anchor === RE2Flags.ANCHOR_BOTH && currentPos !== input.endPos()) break;
            matches.add(i.arg);
            break;
          case Inst.RUNE:
            add2 = i.matchRune(rune);
            break;
          case Inst.RUNE1:
            add2 = rune === i.runes[0];
            break;
          case Inst.RUNE_ANY:
            add2 = true;
            break;
          case Inst.RUNE_ANY_NOT_NL:
            add2 = rune !== 10;
            break;
          default:
            continue;
        }
        if (add2) this.add(nextq, i.out, nextPos, runq.denseCaps, capOffset, flag);
      }
      runq.clear();
      if (width === 0) break;
      currentPos += width;
      rune = rune1;
      width = width1;
      if (rune !== -1) {
        r = input.step(currentPos + width);
        rune1 = r >> 3;
        width1 = r & 7;
      }
      const tmpq = runq;
      runq = nextq;
      nextq = tmpq;
    }
    nextq.clear();
    return Array.from(matches).sort((a, b) => a - b);
  }
  step(runq, nextq, pos, nextPos, c, nextCond, anchor, atEnd) {
    const longest = this.re2.longest;
    for (let j = 0; j < runq.size; j++) {
      const pc = runq.densePcs[j];
      const capOffset = j * this.ncap;
      if (longest && this.matched && this.ncap > 0 && this.matchcap[0] < runq.denseCaps[capOffset]) continue;
      const i = this.prog.inst[pc];
      let add2 = false;
      switch (i.op) {
        case Inst.MATCH:
          if (anchor === RE2Flags.ANCHOR_BOTH && !atEnd) break;
          if (this.ncap > 0 && (!longest || !this.matched || this.matchcap[1] < pos)) {
            runq.denseCaps[capOffset + 1] = pos;
            for (let k = 0; k < this.ncap; k++) this.matchcap[k] = runq.denseCaps[capOffset + k];
          }
          if (!longest) runq.size = 0;
          this.matched = true;
          break;
        case Inst.RUNE:
          add2 = i.matchRune(c);
          break;
        case Inst.RUNE1:
          add2 = c === i.runes[0];
          break;
        case Inst.RUNE_ANY:
          add2 = true;
          break;
        case Inst.RUNE_ANY_NOT_NL:
          add2 = c !== 10;
          break;
        default:
          continue;
      }
      if (add2) this.add(nextq, i.out, nextPos, runq.denseCaps, capOffset, nextCond);
    }
    runq.clear();
  }
  spawnLookbehinds(q, pos, flag) {
    for (let i = 0; i < this.prog.lbStarts.length; i++) this.add(q, this.prog.lbStarts[i], pos, this.matchcap, 0, flag);
  }
  restoreLookbehinds(lbState, q, flag) {
    this.lbTable.set(lbState.lbTable);
    for (let j = 0; j < lbState.size; j++) this.add(q, lbState.pcs[j], lbState.pos, this.matchcap, 0, flag);
  }
  saveLookbehinds(lbState, q, pos) {
    let size = 0;
    for (let j = 0; j < q.size; j++) {
      const pc = q.densePcs[j];
      if (this.prog.lbInst[pc] === 1 && Inst.isRuneOp(this.prog.inst[pc].op)) lbState.pcs[size++] = pc;
    }
    lbState.size = size;
    lbState.pos = pos;
    lbState.lbTable.set(this.lbTable);
  }
  add(q, pc, pos, capArray, capOffset, cond) {
    const stk = this.addStack;
    let nstk = 0;
    for (; ; ) {
      while (pc !== 0 && !q.contains(pc)) {
        const d = q.add(pc);
        const inst = this.prog.inst[pc];
        switch (inst.op) {
          case Inst.FAIL:
            pc = 0;
            break;
          case Inst.ALT:
          case Inst.ALT_MATCH:
            stk[nstk++] = inst.arg;
            stk[nstk++] = 0;
            pc = inst.out;
            break;
          case Inst.EMPTY_WIDTH:
            pc = (inst.arg & ~cond) === 0 ? inst.out : 0;
            break;
          case Inst.NOP:
            pc = inst.out;
            break;
          case Inst.CAPTURE:
            if (inst.arg < this.ncap) {
              stk[nstk++] = -inst.arg - 1;
              stk[nstk++] = capArray[capOffset + inst.arg];
              capArray[capOffset + inst.arg] = pos;
            }
            pc = inst.out;
            break;
          case Inst.LB_WRITE:
            this.lbTable[Math.abs(inst.arg)] = pos;
            pc = inst.out;
            break;
          case Inst.LB_CHECK:
            if (inst.arg > 0) pc = this.lbTable[inst.arg] === pos ? inst.out : 0;
            else pc = this.lbTable[-inst.arg] !== pos ? inst.out : 0;
            break;
          case Inst.MATCH:
          case Inst.RUNE:
          case Inst.RUNE1:
          case Inst.RUNE_ANY:
          case Inst.RUNE_ANY_NOT_NL:
            if (this.prog.lbInst[pc] === 0) q.mainThreads++;
            if (this.ncap > 0) {
              const destOffset = d * this.ncap;
              if (destOffset + this.ncap > q.denseCaps.length) q.growCaps(destOffset + this.ncap);
              for (let c = 0; c < this.ncap; c++) q.denseCaps[destOffset + c] = capArray[capOffset + c];
            }
            pc = 0;
            break;
          default:
            throw new RE2JSInternalException("unhandled");
        }
      }
      if (nstk === 0) return;
      nstk -= 2;
      const entry = stk[nstk];
      if (entry < 0) {
        capArray[capOffset - entry - 1] = stk[nstk + 1];
        pc = 0;
      } else pc = entry;
    }
  }
};
var hashState = (pcs, flag, ids) => {
  let h = -2128831035;
  for (let i = 0; i < pcs.length; i++) {
    h ^= pcs[i];
    h = Math.imul(h, 16777619);
  }
  h ^= flag;
  h = Math.imul(h, 16777619);
  for (let i = 0; i < ids.length; i++) {
    h ^= ids[i];
    h = Math.imul(h, 16777619);
  }
  return h;
};
var arraysEqual = (a, b) => {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
};
var isState = (state, pcs, flag, ids) => state.flag === flag && arraysEqual(state.nfaStates, pcs) && arraysEqual(state.matchIDs, ids);
var NO_IDS = [];
var END_TEXT = -1;
var DFAState = class {
  constructor(nfaStates, flag, matchIDs) {
    this.nfaStates = nfaStates;
    this.flag = flag;
    this.isMatch = (flag & DFA.FLAG_MATCH) !== 0;
    this.matchIDs = matchIDs;
    this.next = null;
    this.nextAnchored = null;
  }
};
var DFA = class DFA2 {
  static FLAG_EMPTY_MASK = 255;
  static FLAG_MATCH = 256;
  static FLAG_LAST_WORD = 512;
  static FLAG_NEED_SHIFT = 16;
  static STATE_OVERHEAD = 150;
  static ARRAY_OVERHEAD = 40;
  static ELEMENT_SIZE = 8;
  static TABLE_OVERHEAD = 48;
  static PROGRESS_PER_STATE = 10;
  constructor(prog, maxMem = 8388608) {
    this.prog = prog;
    this.maxMem = maxMem;
    this.stateCache = /* @__PURE__ */ new Map();
    this.stateCount = 0;
    this.startStates = /* @__PURE__ */ new Map();
    this.failed = false;
    for (let pc = 0; pc < prog.numInst(); pc++) {
      const op = prog.getInst(pc).op;
      if (op === Inst.LB_WRITE || op === Inst.LB_CHECK) {
        this.failed = true;
        break;
      }
    }
    this.computeRuneClasses();
    this.stateBudget = maxMem;
    this.memBudget = maxMem;
  }
  computeRuneClasses() {
    const bounds = /* @__PURE__ */ new Set();
    const addRange = (lo, hi) => {
      bounds.add(lo);
      bounds.add(hi + 1);
    };
    for (let pc = 0; pc < this.prog.numInst(); pc++) {
      const inst = this.prog.getInst(pc);
      switch (inst.op) {
        case Inst.RUNE:
        case Inst.RUNE1:
          if (inst.runes.length === 1) {
            addRange(inst.runes[0], inst.runes[0]);
            if ((inst.arg & RE2Flags.FOLD_CASE) !== 0) for (let f = Unicode.simpleFold(inst.runes[0]); f !== inst.runes[0]; f = Unicode.simpleFold(f)) addRange(f, f);
          } else for (let j = 0; j < inst.runes.length; j += 2) addRange(inst.runes[j], inst.runes[j + 1]);
          break;
        case Inst.RUNE_ANY_NOT_NL:
          addRange(10, 10);
          break;
        case Inst.EMPTY_WIDTH:
          if ((inst.arg & (Utils.EMPTY_BEGIN_LINE | Utils.EMPTY_END_LINE)) !== 0) addRange(10, 10);
          if ((inst.arg & (Utils.EMPTY_WORD_BOUNDARY | Utils.EMPTY_NO_WORD_BOUNDARY)) !== 0) {
            addRange(48, 57);
            addRange(65, 90);
            addRange(95, 95);
            addRange(97, 122);
          }
      }
    }
    bounds.delete(0);
    this.classBounds = Int32Array.from(bounds).sort();
    this.numClasses = this.classBounds.length + 1;
    const latin1Class = new Int32Array(Unicode.MAX_LATIN1 + 1);
    for (let r = 0; r <= Unicode.MAX_LATIN1; r++) latin1Class[r] = this.searchClass(r);
    this.latin1Class = latin1Class;
  }
  runeClass(r) {
    if (r <= Unicode.MAX_LATIN1) return this.latin1Class[r];
    return this.searchClass(r);
  }
  searchClass(r) {
    const bounds = this.classBounds;
    let lo = 0;
    let hi = bounds.length;
    while (lo < hi) {
      const mid = lo + hi >> 1;
      if (bounds[mid] <= r) lo = mid + 1;
      else hi = mid;
    }
    return lo;
  }
  closure(pcs, flag) {
    const closure = /* @__PURE__ */ new Set();
    const stack = Array.from(pcs);
    let needflags = 0;
    while (stack.length > 0) {
      const pc = stack.pop();
      if (pc === 0 || closure.has(pc)) continue;
      closure.add(pc);
      const inst = this.prog.getInst(pc);
      switch (inst.op) {
        case Inst.ALT:
        case Inst.ALT_MATCH:
          stack.push(inst.out);
          stack.push(inst.arg);
          break;
        case Inst.NOP:
        case Inst.CAPTURE:
          stack.push(inst.out);
          break;
        case Inst.EMPTY_WIDTH:
          needflags |= inst.arg;
          if ((inst.arg & ~flag) === 0) stack.push(inst.out);
      }
    }
    return {
      pcs: Array.from(closure).sort((a, b) => a - b),
      needflags
    };
  }
  getState(pcs, flag, ids) {
    const hash = hashState(pcs, flag, ids);
    const cached = this.stateCache.get(hash);
    if (cached instanceof DFAState) {
      if (isState(cached, pcs, flag, ids)) return cached;
    } else if (cached !== void 0) {
      for (let i = 0; i < cached.length; i++) if (isState(cached[i], pcs, flag, ids)) return cached[i];
    }
    const cost = DFA2.stateCost(pcs, ids);
    if (this.memBudget < cost) return null;
    this.memBudget -= cost;
    const state = new DFAState(pcs, flag, ids);
    if (cached === void 0) this.stateCache.set(hash, state);
    else if (cached instanceof DFAState) this.stateCache.set(hash, [cached, state]);
    else cached.push(state);
    this.stateCount++;
    return state;
  }
  static stateCost(pcs, ids) {
    const idsCost = ids.length === 0 ? 0 : DFA2.ARRAY_OVERHEAD + DFA2.ELEMENT_SIZE * ids.length;
    return DFA2.STATE_OVERHEAD + DFA2.ELEMENT_SIZE * pcs.length + idsCost;
  }
  *cachedStates() {
    for (const cached of this.stateCache.values()) if (cached instanceof DFAState) yield cached;
    else yield* cached;
  }
  makeState(pcs, flag, ids) {
    const closure = this.closure(pcs, flag & DFA2.FLAG_EMPTY_MASK);
    let stateFlag = flag;
    if (closure.needflags === 0) stateFlag &= DFA2.FLAG_MATCH;
    stateFlag |= closure.needflags << DFA2.FLAG_NEED_SHIFT;
    return this.getState(closure.pcs, stateFlag, ids);
  }
  allocTable(state, anchor) {
    const size = this.numClasses + 1;
    const cost = DFA2.TABLE_OVERHEAD + DFA2.ELEMENT_SIZE * size;
    if (this.memBudget < cost) return null;
    this.memBudget -= cost;
    const table = new Array(size).fill(null);
    if (anchor === RE2Flags.UNANCHORED) state.next = table;
    else state.nextAnchored = table;
    return table;
  }
  clearCache() {
    this.stateCache.clear();
    this.stateCount = 0;
    this.startStates.clear();
    this.memBudget = this.stateBudget;
  }
  resetCache(current) {
    this.clearCache();
    return this.getState(current.nfaStates, current.flag, current.matchIDs);
  }
  step(state, cls, rune, anchor) {
    let table = anchor === RE2Flags.UNANCHORED ? state.next : state.nextAnchored;
    if (table !== null) {
      const cached = table[cls];
      if (cached !== null) return cached;
    } else {
      table = this.allocTable(state, anchor);
      if (table === null) return null;
    }
    const needflag = state.flag >>> DFA2.FLAG_NEED_SHIFT;
    const oldbeforeflag = state.flag & DFA2.FLAG_EMPTY_MASK;
    let beforeflag = oldbeforeflag;
    let afterflag = 0;
    if (rune === 10) {
      beforeflag |= Utils.EMPTY_END_LINE;
      afterflag |= Utils.EMPTY_BEGIN_LINE;
    }
    if (rune === END_TEXT) beforeflag |= Utils.EMPTY_END_LINE | Utils.EMPTY_END_TEXT;
    const islastword = (state.flag & DFA2.FLAG_LAST_WORD) !== 0;
    const isword = rune !== END_TEXT && Utils.isWordRune(rune);
    beforeflag |= isword === islastword ? Utils.EMPTY_NO_WORD_BOUNDARY : Utils.EMPTY_WORD_BOUNDARY;
    let pcs = state.nfaStates;
    if ((beforeflag & ~oldbeforeflag & needflag) !== 0) pcs = this.closure(pcs, beforeflag).pcs;
    const nextPCs = [];
    let ismatch = false;
    let ids = NO_IDS;
    for (let i = 0; i < pcs.length; i++) {
      const inst = this.prog.getInst(pcs[i]);
      if (inst.op === Inst.MATCH) {
        if (!ismatch) {
          ismatch = true;
          ids = [];
        }
        ids.push(inst.arg);
      } else if (rune !== END_TEXT && Inst.isRuneOp(inst.op) && inst.matchRune(rune)) nextPCs.push(inst.out);
    }
    if (ids.length > 1) ids.sort((a, b) => a - b);
    if (anchor === RE2Flags.UNANCHORED && rune !== END_TEXT) nextPCs.push(this.prog.start);
    let flag = afterflag;
    if (ismatch) flag |= DFA2.FLAG_MATCH;
    if (isword) flag |= DFA2.FLAG_LAST_WORD;
    const nextState = this.makeState(nextPCs, flag, ids);
    if (nextState === null) return null;
    table[cls] = nextState;
    return nextState;
  }
  start(input, pos) {
    const context = input.context(pos);
    let flags;
    if ((context & Utils.EMPTY_BEGIN_TEXT) !== 0) flags = Utils.EMPTY_BEGIN_TEXT | Utils.EMPTY_BEGIN_LINE;
    else if ((context & Utils.EMPTY_BEGIN_LINE) !== 0) flags = Utils.EMPTY_BEGIN_LINE;
    else {
      const r = input.step(pos);
      const nextIsWord = r >= 0 && Utils.isWordRune(r >> 3);
      flags = (context & Utils.EMPTY_WORD_BOUNDARY) !== 0 !== nextIsWord ? DFA2.FLAG_LAST_WORD : 0;
    }
    let state = this.startStates.get(flags);
    if (state === void 0) {
      state = this.makeState([this.prog.start], flags, NO_IDS);
      if (state === null) {
        this.clearCache();
        state = this.makeState([this.prog.start], flags, NO_IDS);
        if (state === null) return null;
      }
      this.startStates.set(flags, state);
    }
    return state;
  }
  stepOrReset(state, cls, rune, anchor, pos, search) {
    let next = this.step(state, cls, rune, anchor);
    if (next !== null) return next;
    if (search.resetPos >= 0 && pos - search.resetPos < DFA2.PROGRESS_PER_STATE * this.stateCount) return null;
    search.resetPos = pos;
    const restored = this.resetCache(state);
    if (restored === null) return null;
    next = this.step(restored, cls, rune, anchor);
    return next;
  }
  run(input, pos, anchor, state, onMatch) {
    const endPos = input.endPos();
    const latin1Class = this.latin1Class;
    const unanchored = anchor === RE2Flags.UNANCHORED;
    const search = { resetPos: -1 };
    let i = pos;
    while (i < endPos) {
      const r = input.step(i);
      const rune = r >> 3;
      const width = r & 7;
      if (width === 0) break;
      const cls = rune <= Unicode.MAX_LATIN1 ? latin1Class[rune] : this.runeClass(rune);
      let next = unanchored && state.next !== null ? state.next[cls] : null;
      if (next === null) {
        next = this.stepOrReset(state, cls, rune, anchor, i, search);
        if (next === null) return null;
      }
      state = next;
      if (state.isMatch && onMatch(state, false)) return true;
      if (!unanchored && state.nfaStates.length === 0) return false;
      i += width;
    }
    state = this.stepOrReset(state, this.numClasses, END_TEXT, anchor, i, search);
    if (state === null) return null;
    return state.isMatch && onMatch(state, true);
  }
  match(input, pos, anchor) {
    if (this.failed) return null;
    if ((anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) && pos !== 0) return false;
    const startState = this.start(input, pos);
    if (startState === null) return null;
    return this.run(input, pos, anchor, startState, (state, atEnd) => anchor !== RE2Flags.ANCHOR_BOTH || atEnd);
  }
  matchSet(input, pos, anchor) {
    if (this.failed) return null;
    if ((anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) && pos !== 0) return [];
    const startState = this.start(input, pos);
    if (startState === null) return null;
    const matches = /* @__PURE__ */ new Set();
    const collect2 = (state, atEnd) => {
      if (anchor !== RE2Flags.ANCHOR_BOTH || atEnd) for (let k = 0; k < state.matchIDs.length; k++) matches.add(state.matchIDs[k]);
      return false;
    };
    if (this.run(input, pos, anchor, startState, collect2) === null) return null;
    return Array.from(matches).sort((a, b) => a - b);
  }
};
var VISITED_BITS = 32;
var MAX_BACKTRACK_PROG = 500;
var INITIAL_JOB_CAPACITY = 256;
var MAX_BACKTRACK_VECTOR = 262144;
var BitState = class {
  constructor() {
    this.end = 0;
    this.cap = /* @__PURE__ */ new Int32Array(0);
    this.matchcap = /* @__PURE__ */ new Int32Array(0);
    this.ncap = 0;
    this.jobPc = new Int32Array(INITIAL_JOB_CAPACITY);
    this.jobArg = new Uint8Array(INITIAL_JOB_CAPACITY);
    this.jobPos = new Int32Array(INITIAL_JOB_CAPACITY);
    this.jobLen = 0;
    this.visited = /* @__PURE__ */ new Uint32Array(0);
  }
  reset(prog, end, ncap) {
    this.end = end;
    this.jobLen = 0;
    this.ncap = ncap;
    const visitedSize = prog.numInst() * (end + 1) + VISITED_BITS - 1 >>> 5;
    if (this.visited.length < visitedSize) this.visited = new Uint32Array(visitedSize);
    else this.visited.fill(0, 0, visitedSize);
    if (this.cap.length < ncap) this.cap = new Int32Array(ncap).fill(-1);
    else this.cap.fill(-1, 0, ncap);
    if (this.matchcap.length < ncap) this.matchcap = new Int32Array(ncap).fill(-1);
    else this.matchcap.fill(-1, 0, ncap);
  }
  shouldVisit(pc, pos) {
    const n = pc * (this.end + 1) + pos;
    const idx = n >>> 5;
    const mask = 1 << (n & 31);
    if ((this.visited[idx] & mask) !== 0) return false;
    this.visited[idx] |= mask;
    return true;
  }
  push(re2, pc, pos, arg) {
    if (re2.prog.getInst(pc).op !== Inst.FAIL && (arg || this.shouldVisit(pc, pos))) {
      if (this.jobLen >= this.jobPc.length) {
        const newSize = this.jobPc.length * 2;
        const newPc = new Int32Array(newSize);
        newPc.set(this.jobPc);
        this.jobPc = newPc;
        const newArg = new Uint8Array(newSize);
        newArg.set(this.jobArg);
        this.jobArg = newArg;
        const newPos = new Int32Array(newSize);
        newPos.set(this.jobPos);
        this.jobPos = newPos;
      }
      this.jobPc[this.jobLen] = pc;
      this.jobArg[this.jobLen] = arg ? 1 : 0;
      this.jobPos[this.jobLen] = pos;
      this.jobLen++;
    }
  }
  tryBacktrack(re2, input, pc, pos, anchor) {
    const longest = re2.longest;
    this.push(re2, pc, pos, false);
    while (this.jobLen > 0) {
      this.jobLen--;
      let currentPc = this.jobPc[this.jobLen];
      let arg = this.jobArg[this.jobLen] === 1;
      let currentPos = this.jobPos[this.jobLen];
      let skipShouldVisit = true;
      while (true) {
        if (!skipShouldVisit) {
          if (!this.shouldVisit(currentPc, currentPos)) break;
        }
        skipShouldVisit = false;
        const inst = re2.prog.getInst(currentPc);
        switch (inst.op) {
          case Inst.FAIL:
            break;
          case Inst.ALT:
            if (arg) {
              arg = false;
              currentPc = inst.arg;
              continue;
            } else {
              this.push(re2, currentPc, currentPos, true);
              currentPc = inst.out;
              continue;
            }
          case Inst.ALT_MATCH: {
            const outInst = re2.prog.getInst(inst.out);
            if (Inst.isRuneOp(outInst.op)) {
              this.push(re2, inst.arg, currentPos, false);
              currentPc = inst.arg;
              currentPos = this.end;
              continue;
            }
            this.push(re2, inst.out, this.end, false);
            currentPc = inst.out;
            continue;
          }
          case Inst.RUNE: {
            const r = input.step(currentPos);
            if (r === MachineInputBase.EOF()) break;
            if (!inst.matchRune(r >> 3)) break;
            currentPos += r & 7;
            currentPc = inst.out;
            continue;
          }
          case Inst.RUNE1: {
            const r = input.step(currentPos);
            if (r === MachineInputBase.EOF()) break;
            if (r >> 3 !== inst.runes[0]) break;
            currentPos += r & 7;
            currentPc = inst.out;
            continue;
          }
          case Inst.RUNE_ANY_NOT_NL: {
            const r = input.step(currentPos);
            if (r === MachineInputBase.EOF()) break;
            if (r >> 3 === 10) break;
            currentPos += r & 7;
            currentPc = inst.out;
            continue;
          }
          case Inst.RUNE_ANY: {
            const r = input.step(currentPos);
            if (r === MachineInputBase.EOF()) break;
            currentPos += r & 7;
            currentPc = inst.out;
            continue;
          }
          case Inst.CAPTURE:
            if (arg) {
              this.cap[inst.arg] = currentPos;
              break;
            } else {
              if (inst.arg < this.ncap) {
                this.push(re2, currentPc, this.cap[inst.arg], true);
                this.cap[inst.arg] = currentPos;
              }
              currentPc = inst.out;
              continue;
            }
          case Inst.EMPTY_WIDTH: {
            const flag = input.context(currentPos);
            if ((inst.arg & ~flag) !== 0) break;
            currentPc = inst.out;
            continue;
          }
          case Inst.NOP:
            currentPc = inst.out;
            continue;
          case Inst.MATCH: {
            if (anchor === RE2Flags.ANCHOR_BOTH && currentPos !== this.end) break;
            if (this.ncap === 0) return true;
            if (this.ncap > 1) this.cap[1] = currentPos;
            const old = this.matchcap[1];
            if (old === -1 || longest && currentPos > 0 && currentPos > old) this.matchcap.set(this.cap);
            if (!longest) return true;
            if (currentPos === this.end) return true;
            break;
          }
          case Inst.LB_WRITE:
          case Inst.LB_CHECK:
            throw new RE2JSInternalException("Backtracker cannot evaluate Lookbehind instructions");
          default:
            throw new RE2JSInternalException("bad inst");
        }
        break;
      }
    }
    return longest && this.matchcap.length > 1 && this.matchcap[1] >= 0;
  }
};
var bitStatePool = [];
var Backtracker = class Backtracker2 {
  static shouldBacktrack(prog) {
    return prog.numInst() <= MAX_BACKTRACK_PROG;
  }
  static maxBitStateLen(prog) {
    if (!Backtracker2.shouldBacktrack(prog)) return 0;
    return Math.floor(MAX_BACKTRACK_VECTOR / prog.numInst());
  }
  static execute(re2, input, pos, anchor, ncap) {
    const startCond = re2.cond;
    if (startCond === Utils.EMPTY_ALL) return null;
    if ((anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) && pos !== 0) return null;
    if ((startCond & Utils.EMPTY_BEGIN_TEXT) !== 0 && pos !== 0) return null;
    const b = bitStatePool.length > 0 ? bitStatePool.pop() : new BitState();
    const end = input.endPos();
    b.reset(re2.prog, end, ncap);
    let matched = false;
    if ((startCond & Utils.EMPTY_BEGIN_TEXT) !== 0 || anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) {
      if (b.ncap > 0) b.cap[0] = pos;
      if (b.tryBacktrack(re2, input, re2.prog.start, pos, anchor)) matched = true;
    } else {
      let width = -1;
      for (; pos <= end && width !== 0; pos += width) {
        if (re2.prefix.length > 0) {
          const advance = input.index(re2, pos);
          if (advance < 0) break;
          pos += advance;
        }
        if (b.ncap > 0) b.cap[0] = pos;
        if (b.tryBacktrack(re2, input, re2.prog.start, pos, anchor)) {
          matched = true;
          break;
        }
        const r = input.step(pos);
        width = r === MachineInputBase.EOF() ? 0 : r & 7;
      }
    }
    if (!matched) {
      bitStatePool.push(b);
      return null;
    }
    const result = ncap === 0 ? [] : Utils.toArray(b.matchcap.subarray(0, ncap));
    bitStatePool.push(b);
    return result;
  }
};
var QueueOnePass = class {
  constructor(size) {
    this.sparse = new Uint32Array(size);
    this.dense = new Uint32Array(size);
    this.size = 0;
    this.nextIndex = 0;
  }
  empty() {
    return this.nextIndex >= this.size;
  }
  next() {
    return this.dense[this.nextIndex++];
  }
  clear() {
    this.size = 0;
    this.nextIndex = 0;
  }
  contains(u) {
    return u < this.sparse.length && this.sparse[u] < this.size && this.dense[this.sparse[u]] === u;
  }
  insert(u) {
    if (!this.contains(u)) this.insertNew(u);
  }
  insertNew(u) {
    if (u >= this.sparse.length) return;
    this.sparse[u] = this.size;
    this.dense[this.size] = u;
    this.size++;
  }
};
var mergeRuneSets = (leftRunes, rightRunes, leftPC, rightPC) => {
  const leftLen = leftRunes.length;
  const rightLen = rightRunes.length;
  let lx = 0, rx = 0;
  const merged = [];
  const next = [];
  let ok = true;
  let ix = -1;
  const extend = (isLeft) => {
    const newArray = isLeft ? leftRunes : rightRunes;
    const low = isLeft ? lx : rx;
    const pc = isLeft ? leftPC : rightPC;
    if (ix > 0 && newArray[low] <= merged[ix]) return false;
    merged.push(newArray[low], newArray[low + 1]);
    if (isLeft) lx += 2;
    else rx += 2;
    ix += 2;
    next.push(pc);
    return true;
  };
  while (lx < leftLen || rx < rightLen) {
    if (rx >= rightLen) ok = extend(true);
    else if (lx >= leftLen) ok = extend(false);
    else if (rightRunes[rx] < leftRunes[lx]) ok = extend(false);
    else ok = extend(true);
    if (!ok) return null;
  }
  return {
    merged,
    next
  };
};
var OnePassProg = class {
  constructor(prog) {
    this.start = prog.start;
    this.numCap = prog.numCap;
    this.inst = new Array(prog.inst.length);
    for (let i = 0; i < prog.inst.length; i++) {
      const orig = prog.inst[i];
      const inst = new Inst(orig.op);
      inst.out = orig.out;
      inst.arg = orig.arg;
      inst.runes = orig.runes ? new Int32Array(orig.runes) : /* @__PURE__ */ new Int32Array(0);
      inst.next = null;
      this.inst[i] = inst;
    }
  }
};
var onePassCopy = (prog) => {
  const p = new OnePassProg(prog);
  for (let pc = 0; pc < p.inst.length; pc++) {
    const inst = p.inst[pc];
    if (inst.op !== Inst.ALT && inst.op !== Inst.ALT_MATCH) continue;
    let pAOther = "out";
    let pAAlt = "arg";
    let instAlt = p.inst[inst[pAAlt]];
    if (instAlt.op !== Inst.ALT && instAlt.op !== Inst.ALT_MATCH) {
      pAOther = "arg";
      pAAlt = "out";
      instAlt = p.inst[inst[pAAlt]];
      if (instAlt.op !== Inst.ALT && instAlt.op !== Inst.ALT_MATCH) continue;
    }
    const instOther = p.inst[inst[pAOther]];
    if (instOther.op === Inst.ALT || instOther.op === Inst.ALT_MATCH) continue;
    let pBAlt = "out";
    let pBOther = "arg";
    let patch = false;
    if (instAlt.out === pc) patch = true;
    else if (instAlt.arg === pc) {
      patch = true;
      pBAlt = "arg";
      pBOther = "out";
    }
    if (patch) instAlt[pBAlt] = inst[pAOther];
    if (inst[pAOther] === instAlt[pBAlt]) inst[pAAlt] = instAlt[pBOther];
  }
  return p;
};
var makeOnePass = (p) => {
  if (p.inst.length >= 1e3) return null;
  const instQueue = new QueueOnePass(p.inst.length);
  const visitQueue = new QueueOnePass(p.inst.length);
  const onePassRunes = new Array(p.inst.length);
  const m = new Array(p.inst.length).fill(false);
  const check = (pc) => {
    let ok = true;
    const inst = p.inst[pc];
    if (visitQueue.contains(pc)) return true;
    visitQueue.insert(pc);
    switch (inst.op) {
      case Inst.ALT:
      case Inst.ALT_MATCH: {
        ok = check(inst.out) && check(inst.arg);
        let matchOut = m[inst.out];
        let matchArg = m[inst.arg];
        if (matchOut && matchArg) return false;
        if (matchArg) {
          const tempOut = inst.out;
          inst.out = inst.arg;
          inst.arg = tempOut;
          const tempMatch = matchOut;
          matchOut = matchArg;
          matchArg = tempMatch;
        }
        if (matchOut) {
          m[pc] = true;
          inst.op = Inst.ALT_MATCH;
        }
        const leftRunes = onePassRunes[inst.out] || [];
        const rightRunes = onePassRunes[inst.arg] || [];
        const mergeRes = mergeRuneSets(leftRunes, rightRunes, inst.out, inst.arg);
        if (!mergeRes) return false;
        onePassRunes[pc] = new Int32Array(mergeRes.merged);
        inst.next = new Uint32Array(mergeRes.next);
        break;
      }
      case Inst.CAPTURE:
      case Inst.EMPTY_WIDTH:
      case Inst.NOP:
        ok = check(inst.out);
        m[pc] = m[inst.out];
        onePassRunes[pc] = onePassRunes[inst.out] ? new Int32Array(onePassRunes[inst.out]) : /* @__PURE__ */ new Int32Array(0);
        inst.next = new Uint32Array(Math.floor(onePassRunes[pc].length / 2) + 1).fill(inst.out);
        break;
      case Inst.MATCH:
      case Inst.FAIL:
        m[pc] = inst.op === Inst.MATCH;
        break;
      case Inst.RUNE: {
        m[pc] = false;
        if (inst.next && inst.next.length > 0) break;
        instQueue.insert(inst.out);
        if (!inst.runes || inst.runes.length === 0) {
          onePassRunes[pc] = /* @__PURE__ */ new Int32Array(0);
          inst.next = new Uint32Array([inst.out]);
          break;
        }
        let runes = [];
        if (inst.runes.length === 1 && (inst.arg & RE2Flags.FOLD_CASE) !== 0) {
          const r0 = inst.runes[0];
          runes.push(r0, r0);
          for (let r1 = Unicode.simpleFold(r0); r1 !== r0; r1 = Unicode.simpleFold(r1)) runes.push(r1, r1);
          runes.sort((a, b) => a - b);
        } else for (let j = 0; j < inst.runes.length; j++) runes.push(inst.runes[j]);
        onePassRunes[pc] = new Int32Array(runes);
        inst.next = new Uint32Array(Math.floor(runes.length / 2) + 1).fill(inst.out);
        inst.op = Inst.RUNE;
        break;
      }
      case Inst.RUNE1: {
        m[pc] = false;
        if (inst.next && inst.next.length > 0) break;
        instQueue.insert(inst.out);
        let runes = [];
        if ((inst.arg & RE2Flags.FOLD_CASE) !== 0) {
          const r0 = inst.runes[0];
          runes.push(r0, r0);
          for (let r1 = Unicode.simpleFold(r0); r1 !== r0; r1 = Unicode.simpleFold(r1)) runes.push(r1, r1);
          runes.sort((a, b) => a - b);
        } else runes.push(inst.runes[0], inst.runes[0]);
        onePassRunes[pc] = new Int32Array(runes);
        inst.next = new Uint32Array(Math.floor(runes.length / 2) + 1).fill(inst.out);
        inst.op = Inst.RUNE;
        break;
      }
      case Inst.RUNE_ANY:
        m[pc] = false;
        if (inst.next && inst.next.length > 0) break;
        instQueue.insert(inst.out);
        onePassRunes[pc] = new Int32Array([0, Unicode.MAX_RUNE]);
        inst.next = new Uint32Array([inst.out]);
        break;
      case Inst.RUNE_ANY_NOT_NL:
        m[pc] = false;
        if (inst.next && inst.next.length > 0) break;
        instQueue.insert(inst.out);
        onePassRunes[pc] = new Int32Array([
          0,
          9,
          11,
          Unicode.MAX_RUNE
        ]);
        inst.next = new Uint32Array(Math.floor(onePassRunes[pc].length / 2) + 1).fill(inst.out);
    }
    return ok;
  };
  instQueue.clear();
  instQueue.insert(p.start);
  while (!instQueue.empty()) {
    visitQueue.clear();
    if (!check(instQueue.next())) return null;
  }
  for (let i = 0; i < p.inst.length; i++) if (onePassRunes[i]) p.inst[i].runes = onePassRunes[i];
  return p;
};
var cleanupOnePass = (p, original) => {
  for (let ix = 0; ix < original.inst.length; ix++) {
    const instOriginal = original.inst[ix];
    switch (instOriginal.op) {
      case Inst.ALT:
      case Inst.ALT_MATCH:
      case Inst.RUNE:
        break;
      case Inst.CAPTURE:
      case Inst.EMPTY_WIDTH:
      case Inst.NOP:
      case Inst.MATCH:
      case Inst.FAIL:
        p.inst[ix].next = null;
        break;
      case Inst.RUNE1:
      case Inst.RUNE_ANY:
      case Inst.RUNE_ANY_NOT_NL:
        p.inst[ix].next = null;
        p.inst[ix].op = instOriginal.op;
        p.inst[ix].runes = instOriginal.runes ? new Int32Array(instOriginal.runes) : /* @__PURE__ */ new Int32Array(0);
    }
  }
};
var OnePass = class OnePass2 {
  static compile(prog) {
    if (prog.start === 0) return null;
    if (prog.numLb > 0) return null;
    const startInst = prog.inst[prog.start];
    if (startInst.op !== Inst.EMPTY_WIDTH || (startInst.arg & Utils.EMPTY_BEGIN_TEXT) === 0) return null;
    let hasAlt = false;
    for (let i = 0; i < prog.inst.length; i++) if (prog.inst[i].op === Inst.ALT || prog.inst[i].op === Inst.ALT_MATCH) {
      hasAlt = true;
      break;
    }
    for (let i = 0; i < prog.inst.length; i++) {
      const inst = prog.inst[i];
      const opOut = prog.inst[inst.out].op;
      switch (inst.op) {
        case Inst.ALT:
        case Inst.ALT_MATCH:
          if (opOut === Inst.MATCH || prog.inst[inst.arg].op === Inst.MATCH) return null;
          break;
        case Inst.EMPTY_WIDTH:
          if (opOut === Inst.MATCH) {
            if ((inst.arg & Utils.EMPTY_END_TEXT) === Utils.EMPTY_END_TEXT) continue;
            return null;
          }
          break;
        default:
          if (opOut === Inst.MATCH && hasAlt) return null;
      }
    }
    let p = onePassCopy(prog);
    p = makeOnePass(p);
    if (p !== null) cleanupOnePass(p, prog);
    return p;
  }
  static next(inst, r) {
    const nextIdx = inst.matchRunePos(r);
    if (nextIdx >= 0) return inst.next[nextIdx];
    if (inst.op === Inst.ALT_MATCH) return inst.out;
    return 0;
  }
  static execute(re2, input, pos, anchor, ncap) {
    const onepass = re2.onepass;
    if (!onepass) return null;
    const matchcap = new Int32Array(ncap).fill(-1);
    let matched = false;
    let r = input.step(pos);
    let rune = r >> 3;
    let width = r & 7;
    let r1 = MachineInputBase.EOF();
    let rune1 = -1;
    let width1 = 0;
    if (r !== MachineInputBase.EOF()) {
      r1 = input.step(pos + width);
      if (r1 !== MachineInputBase.EOF()) {
        rune1 = r1 >> 3;
        width1 = r1 & 7;
      }
    }
    let flag = pos === 0 ? Utils.emptyOpContext(-1, rune) : input.context(pos);
    let pc = onepass.start;
    let inst;
    while (true) {
      inst = onepass.inst[pc];
      pc = inst.out;
      switch (inst.op) {
        case Inst.MATCH:
          if (anchor === RE2Flags.ANCHOR_BOTH && pos !== input.endPos()) return null;
          matched = true;
          if (matchcap.length > 0) {
            matchcap[0] = 0;
            matchcap[1] = pos;
          }
          return ncap === 0 ? [] : Utils.toArray(matchcap);
        case Inst.RUNE:
          if (!inst.matchRune(rune)) return null;
          break;
        case Inst.RUNE1:
          if (rune !== inst.runes[0]) return null;
          break;
        case Inst.RUNE_ANY:
          break;
        case Inst.RUNE_ANY_NOT_NL:
          if (rune === 10) return null;
          break;
        case Inst.ALT:
        case Inst.ALT_MATCH:
          pc = OnePass2.next(inst, rune);
          continue;
        case Inst.FAIL:
          return null;
        case Inst.NOP:
          continue;
        case Inst.EMPTY_WIDTH:
          if ((inst.arg & ~flag) !== 0) return null;
          continue;
        case Inst.CAPTURE:
          if (inst.arg < matchcap.length) matchcap[inst.arg] = pos;
          continue;
        default:
          throw new RE2JSInternalException("bad inst");
      }
      if (width === 0) break;
      flag = Utils.emptyOpContext(rune, rune1);
      pos += width;
      rune = rune1;
      width = width1;
      if (rune !== -1) {
        r1 = input.step(pos + width);
        if (r1 !== MachineInputBase.EOF()) {
          rune1 = r1 >> 3;
          width1 = r1 & 7;
        } else {
          rune1 = -1;
          width1 = 0;
        }
      }
    }
    if (!matched) return null;
    return ncap === 0 ? [] : Utils.toArray(matchcap);
  }
};
var Regexp = class Regexp2 {
  static Op = createEnum([
    "NO_MATCH",
    "EMPTY_MATCH",
    "LITERAL",
    "CHAR_CLASS",
    "ANY_CHAR_NOT_NL",
    "ANY_CHAR",
    "BEGIN_LINE",
    "END_LINE",
    "BEGIN_TEXT",
    "END_TEXT",
    "WORD_BOUNDARY",
    "NO_WORD_BOUNDARY",
    "CAPTURE",
    "STAR",
    "PLUS",
    "QUEST",
    "REPEAT",
    "CONCAT",
    "ALTERNATE",
    "PLB",
    "NLB",
    "LEFT_PAREN",
    "VERTICAL_BAR"
  ]);
  static isPseudoOp(op) {
    return op >= Regexp2.Op.LEFT_PAREN;
  }
  static emptySubs() {
    return [];
  }
  static quoteIfHyphen(rune) {
    if (rune === Codepoint.CODES["-"]) return "\\";
    return "";
  }
  static fromRegexp(re) {
    const regex = new Regexp2(re.op);
    regex.flags = re.flags;
    regex.subs = re.subs;
    regex.runes = re.runes;
    regex.cap = re.cap;
    regex.min = re.min;
    regex.max = re.max;
    regex.name = re.name;
    regex.namedGroups = re.namedGroups;
    regex.lb = re.lb;
    return regex;
  }
  constructor(op) {
    this.op = op;
    this.flags = 0;
    this.subs = Regexp2.emptySubs();
    this.runes = /* @__PURE__ */ new Int32Array(0);
    this.min = 0;
    this.max = 0;
    this.cap = 0;
    this.name = null;
    this.namedGroups = /* @__PURE__ */ Object.create(null);
    this.lb = 0;
  }
  reinit() {
    this.flags = 0;
    this.subs = Regexp2.emptySubs();
    this.runes = /* @__PURE__ */ new Int32Array(0);
    this.cap = 0;
    this.min = 0;
    this.max = 0;
    this.name = null;
    this.namedGroups = /* @__PURE__ */ Object.create(null);
    this.lb = 0;
  }
  toString() {
    return this.appendTo();
  }
  appendTo() {
    let out = "";
    switch (this.op) {
      case Regexp2.Op.NO_MATCH:
        out += "[^\\x00-\\x{10FFFF}]";
        break;
      case Regexp2.Op.EMPTY_MATCH:
        out += "(?:)";
        break;
      case Regexp2.Op.STAR:
      case Regexp2.Op.PLUS:
      case Regexp2.Op.QUEST:
      case Regexp2.Op.REPEAT: {
        const sub = this.subs[0];
        if (sub.op > Regexp2.Op.CAPTURE || sub.op === Regexp2.Op.LITERAL && sub.runes.length > 1) out += `(?:${sub.appendTo()})`;
        else out += sub.appendTo();
        switch (this.op) {
          case Regexp2.Op.STAR:
            out += "*";
            break;
          case Regexp2.Op.PLUS:
            out += "+";
            break;
          case Regexp2.Op.QUEST:
            out += "?";
            break;
          case Regexp2.Op.REPEAT:
            out += `{${this.min}`;
            if (this.min !== this.max) {
              out += ",";
              if (this.max >= 0) out += this.max;
            }
            out += "}";
        }
        if ((this.flags & RE2Flags.NON_GREEDY) !== 0) out += "?";
        break;
      }
      case Regexp2.Op.CONCAT:
        for (let sub of this.subs) if (sub.op === Regexp2.Op.ALTERNATE) out += `(?:${sub.appendTo()})`;
        else out += sub.appendTo();
        break;
      case Regexp2.Op.ALTERNATE: {
        let sep = "";
        for (let sub of this.subs) {
          out += sep;
          sep = "|";
          out += sub.appendTo();
        }
        break;
      }
      case Regexp2.Op.LITERAL:
        if ((this.flags & RE2Flags.FOLD_CASE) !== 0) out += "(?i:";
        for (let rune of this.runes) out += Utils.escapeRune(rune);
        if ((this.flags & RE2Flags.FOLD_CASE) !== 0) out += ")";
        break;
      case Regexp2.Op.ANY_CHAR_NOT_NL:
        out += "(?-s:.)";
        break;
      case Regexp2.Op.ANY_CHAR:
        out += "(?s:.)";
        break;
      case Regexp2.Op.PLB:
        out += `(?<=${this.subs[0].appendTo()})`;
        break;
      case Regexp2.Op.NLB:
        out += `(?<!${this.subs[0].appendTo()})`;
        break;
      case Regexp2.Op.CAPTURE:
        if (this.name === null || this.name.length === 0) out += "(";
        else out += `(?P<${this.name}>`;
        if (this.subs[0].op !== Regexp2.Op.EMPTY_MATCH) out += this.subs[0].appendTo();
        out += ")";
        break;
      case Regexp2.Op.BEGIN_TEXT:
        out += "\\A";
        break;
      case Regexp2.Op.END_TEXT:
        if ((this.flags & RE2Flags.WAS_DOLLAR) !== 0) out += "(?-m:$)";
        else out += "\\z";
        break;
      case Regexp2.Op.BEGIN_LINE:
        out += "^";
        break;
      case Regexp2.Op.END_LINE:
        out += "$";
        break;
      case Regexp2.Op.WORD_BOUNDARY:
        out += "\\b";
        break;
      case Regexp2.Op.NO_WORD_BOUNDARY:
        out += "\\B";
        break;
      case Regexp2.Op.CHAR_CLASS:
        if (this.runes.length % 2 !== 0) {
          out += "[invalid char class]";
          break;
        }
        out += "[";
        if (this.runes.length === 0) out += "^\\x00-\\x{10FFFF}";
        else if (this.runes[0] === 0 && this.runes[this.runes.length - 1] === Unicode.MAX_RUNE) {
          out += "^";
          for (let i = 1; i < this.runes.length - 1; i += 2) {
            const lo = this.runes[i] + 1;
            const hi = this.runes[i + 1] - 1;
            out += Regexp2.quoteIfHyphen(lo);
            out += Utils.escapeRune(lo);
            if (lo !== hi) {
              out += "-";
              out += Regexp2.quoteIfHyphen(hi);
              out += Utils.escapeRune(hi);
            }
          }
        } else for (let i = 0; i < this.runes.length; i += 2) {
          const lo = this.runes[i];
          const hi = this.runes[i + 1];
          out += Regexp2.quoteIfHyphen(lo);
          out += Utils.escapeRune(lo);
          if (lo !== hi) {
            out += "-";
            out += Regexp2.quoteIfHyphen(hi);
            out += Utils.escapeRune(hi);
          }
        }
        out += "]";
        break;
      default:
        out += this.op;
    }
    return out;
  }
  maxCap() {
    let m = 0;
    if (this.op === Regexp2.Op.CAPTURE) m = this.cap;
    if (this.subs !== null) for (let sub of this.subs) {
      const n = sub.maxCap();
      if (m < n) m = n;
    }
    return m;
  }
  equals(that) {
    if (!(that !== null && that instanceof Regexp2)) return false;
    if (this.op !== that.op) return false;
    switch (this.op) {
      case Regexp2.Op.END_TEXT:
        if ((this.flags & RE2Flags.WAS_DOLLAR) !== (that.flags & RE2Flags.WAS_DOLLAR)) return false;
        break;
      case Regexp2.Op.LITERAL:
      case Regexp2.Op.CHAR_CLASS:
        if ((this.flags & RE2Flags.FOLD_CASE) !== (that.flags & RE2Flags.FOLD_CASE)) return false;
        if (this.runes === null && that.runes === null) break;
        if (this.runes === null || that.runes === null) return false;
        if (this.runes.length !== that.runes.length) return false;
        for (let i = 0; i < this.runes.length; i++) if (this.runes[i] !== that.runes[i]) return false;
        break;
      case Regexp2.Op.ALTERNATE:
      case Regexp2.Op.CONCAT:
        if (this.subs.length !== that.subs.length) return false;
        for (let i = 0; i < this.subs.length; ++i) if (!this.subs[i].equals(that.subs[i])) return false;
        break;
      case Regexp2.Op.STAR:
      case Regexp2.Op.PLUS:
      case Regexp2.Op.QUEST:
        if ((this.flags & RE2Flags.NON_GREEDY) !== (that.flags & RE2Flags.NON_GREEDY) || !this.subs[0].equals(that.subs[0])) return false;
        break;
      case Regexp2.Op.REPEAT:
        if ((this.flags & RE2Flags.NON_GREEDY) !== (that.flags & RE2Flags.NON_GREEDY) || this.min !== that.min || this.max !== that.max || !this.subs[0].equals(that.subs[0])) return false;
        break;
      case Regexp2.Op.CAPTURE:
        if (this.cap !== that.cap || (this.name === null ? that.name !== null : this.name !== that.name) || !this.subs[0].equals(that.subs[0])) return false;
        break;
      case Regexp2.Op.PLB:
      case Regexp2.Op.NLB:
        if (this.lb !== that.lb || !this.subs[0].equals(that.subs[0])) return false;
    }
    return true;
  }
};
var RegexpWalker = class {
  static walk(root, handler) {
    const stack = [];
    let re = root;
    let result;
    for (; ; ) {
      if (re.subs.length === 0) result = handler.leaf(re);
      else {
        const state = handler.enter(re);
        if (state.result === void 0) {
          stack.push({
            re,
            state,
            i: 0
          });
          re = re.subs[0];
          continue;
        }
        result = state.result;
      }
      for (; ; ) {
        if (stack.length === 0) return result;
        const frame = stack[stack.length - 1];
        handler.child(frame.re, frame.state, result, frame.i);
        frame.i++;
        if (frame.state.result === void 0 && frame.i < frame.re.subs.length) {
          re = frame.re.subs[frame.i];
          break;
        }
        stack.pop();
        result = frame.state.result !== void 0 ? frame.state.result : handler.leave(frame.re, frame.state);
      }
    }
  }
};
var AhoCorasick = class {
  constructor(words, alphabetSize) {
    const edges = /* @__PURE__ */ new Map();
    const parent = [0];
    const unit = [0];
    const depth = [0];
    const terminal = [0];
    for (const word of words) {
      let node = 0;
      for (let i = 0; i < word.length; i++) {
        const key = node * alphabetSize + word[i];
        let child = edges.get(key);
        if (child === void 0) {
          child = parent.length;
          edges.set(key, child);
          parent.push(node);
          unit.push(word[i]);
          depth.push(depth[node] + 1);
          terminal.push(0);
        }
        node = child;
      }
      terminal[node] = 1;
    }
    const numNodes = parent.length;
    const children = new Int32Array(numNodes - 1);
    for (let c = 1; c < numNodes; c++) children[c - 1] = c;
    children.sort((a, b) => parent[a] - parent[b] || unit[a] - unit[b]);
    const childStart = new Int32Array(numNodes + 1);
    for (let c = 1; c < numNodes; c++) childStart[parent[c] + 1]++;
    for (let n = 0; n < numNodes; n++) childStart[n + 1] += childStart[n];
    const childUnit = new Int32Array(numNodes - 1);
    for (let k = 0; k < children.length; k++) childUnit[k] = unit[children[k]];
    this.childStart = childStart;
    this.childUnit = childUnit;
    this.childNode = children;
    const byDepth = new Int32Array(numNodes);
    for (let n = 0; n < numNodes; n++) byDepth[n] = n;
    byDepth.sort((a, b) => depth[a] - depth[b]);
    const fail = new Int32Array(numNodes);
    const match = Uint8Array.from(terminal);
    for (let k = 1; k < numNodes; k++) {
      const c = byDepth[k];
      const p = parent[c];
      if (p !== 0) {
        let f = fail[p];
        let next = this.next(f, unit[c]);
        while (next < 0 && f !== 0) {
          f = fail[f];
          next = this.next(f, unit[c]);
        }
        fail[c] = next >= 0 ? next : 0;
      }
      match[c] |= match[fail[c]];
    }
    this.fail = fail;
    this.match = match;
  }
  next(node, u) {
    let lo = this.childStart[node];
    let hi = this.childStart[node + 1];
    const units = this.childUnit;
    while (lo < hi) {
      const mid = lo + hi >> 1;
      const m = units[mid];
      if (m === u) return this.childNode[mid];
      if (m < u) lo = mid + 1;
      else hi = mid;
    }
    return -1;
  }
  advance(node, u) {
    for (; ; ) {
      const next = this.next(node, u);
      if (next >= 0) return next;
      if (node === 0) return 0;
      node = this.fail[node];
    }
  }
  searchUTF16(charSeq, start, end) {
    let node = 0;
    for (let i = start; i < end; i++) {
      node = this.advance(node, charSeq.charCodeAt(i));
      if (this.match[node] === 1) return true;
    }
    return false;
  }
  searchUTF8(bytes, start, end) {
    let node = 0;
    for (let i = start; i < end; i++) {
      node = this.advance(node, bytes[i]);
      if (this.match[node] === 1) return true;
    }
    return false;
  }
};
var Prefilter = class Prefilter2 {
  static Type = {
    NONE: 0,
    EXACT: 1,
    AND: 2,
    OR: 3
  };
  static MAX_SCANS = 32;
  static MAX_AC_UNITS = 1 << 18;
  constructor(type) {
    this.type = type;
    this.subs = [];
    this.str = "";
    this.bytes = null;
    this.cost = type === Prefilter2.Type.EXACT ? 1 : 0;
    this.allExact = false;
    this.ac16 = null;
    this.ac8 = null;
  }
  automaton16() {
    if (this.ac16 === null) {
      const words = this.subs.map((s) => {
        const arr = new Array(s.str.length);
        for (let i = 0; i < s.str.length; i++) arr[i] = s.str.charCodeAt(i);
        return arr;
      });
      this.ac16 = new AhoCorasick(words, 65536);
    }
    return this.ac16;
  }
  automaton8() {
    if (this.ac8 === null) this.ac8 = new AhoCorasick(this.subs.map((s) => s.bytes), 256);
    return this.ac8;
  }
  eval(input, pos) {
    switch (this.type) {
      case Prefilter2.Type.NONE:
        return true;
      case Prefilter2.Type.EXACT:
        return input.hasString(this, pos);
      case Prefilter2.Type.AND:
        for (let i = 0; i < this.subs.length; i++) if (!this.subs[i].eval(input, pos)) return false;
        return true;
      case Prefilter2.Type.OR:
        if (this.allExact) return input.hasAnyString(this, pos);
        for (let i = 0; i < this.subs.length; i++) if (this.subs[i].eval(input, pos)) return true;
        return false;
      default:
        return true;
    }
  }
};
var PrefilterTree = class PrefilterTree2 {
  static build(re) {
    if (!re) return new Prefilter(Prefilter.Type.NONE);
    return RegexpWalker.walk(re, PrefilterTree2.WALKER);
  }
  static WALKER = {
    leaf: (re) => PrefilterTree2.leaf(re),
    enter: (re) => PrefilterTree2.enter(re),
    child: (re, state, result) => PrefilterTree2.child(re, state, result),
    leave: (re, state) => PrefilterTree2.leave(re, state)
  };
  static leaf(re) {
    if (re.op !== Regexp.Op.LITERAL) return new Prefilter(Prefilter.Type.NONE);
    if (re.runes.length === 0 || (re.flags & RE2Flags.FOLD_CASE) !== 0) return new Prefilter(Prefilter.Type.NONE);
    let str = "";
    for (let i = 0; i < re.runes.length; i++) {
      if (Unicode.isUnsearchable(re.runes[i])) return new Prefilter(Prefilter.Type.NONE);
      str += String.fromCodePoint(re.runes[i]);
    }
    const pf = new Prefilter(Prefilter.Type.EXACT);
    pf.str = str;
    pf.bytes = Utils.stringToUtf8ByteArray(pf.str);
    return pf;
  }
  static enter(re) {
    switch (re.op) {
      case Regexp.Op.CAPTURE:
      case Regexp.Op.PLUS:
        return { sub: null };
      case Regexp.Op.REPEAT:
        if (re.min >= 1) return { sub: null };
        return { result: new Prefilter(Prefilter.Type.NONE) };
      case Regexp.Op.CONCAT:
        return {
          pf: new Prefilter(Prefilter.Type.AND),
          subs: []
        };
      case Regexp.Op.ALTERNATE:
        return {
          pf: new Prefilter(Prefilter.Type.OR),
          subs: []
        };
      default:
        return { result: new Prefilter(Prefilter.Type.NONE) };
    }
  }
  static child(re, state, s) {
    if (state.subs === void 0) {
      state.sub = s;
      return;
    }
    if (state.pf.type === Prefilter.Type.AND) {
      if (s.type === Prefilter.Type.NONE) return;
      if (s.type === Prefilter.Type.AND) {
        for (let j = 0; j < s.subs.length; j++) state.subs.push(s.subs[j]);
        return;
      }
      state.subs.push(s);
      return;
    }
    if (s.type === Prefilter.Type.NONE) {
      state.result = new Prefilter(Prefilter.Type.NONE);
      return;
    }
    if (s.type === Prefilter.Type.OR) {
      for (let j = 0; j < s.subs.length; j++) state.subs.push(s.subs[j]);
      return;
    }
    state.subs.push(s);
  }
  static leave(re, state) {
    if (state.subs === void 0) return state.sub;
    const pf = state.pf;
    const seen = /* @__PURE__ */ new Set();
    const subs = [];
    for (const sub of state.subs) {
      if (sub.type === Prefilter.Type.EXACT) {
        if (seen.has(sub.str)) continue;
        seen.add(sub.str);
      }
      subs.push(sub);
    }
    if (pf.type === Prefilter.Type.AND) {
      const kept = [];
      let cost2 = 0;
      for (const sub of subs) {
        if (cost2 + sub.cost > Prefilter.MAX_SCANS) continue;
        kept.push(sub);
        cost2 += sub.cost;
      }
      if (kept.length === 0) return new Prefilter(Prefilter.Type.NONE);
      if (kept.length === 1) return kept[0];
      pf.subs = kept;
      pf.cost = cost2;
      return pf;
    }
    if (subs.length === 0) return new Prefilter(Prefilter.Type.NONE);
    if (subs.length === 1) return subs[0];
    pf.subs = subs;
    let allExact = true;
    let cost = 0;
    let units = 0;
    for (const sub of subs) {
      if (sub.type !== Prefilter.Type.EXACT) allExact = false;
      else units += sub.bytes.length;
      cost += sub.cost;
    }
    if (allExact) {
      if (units > Prefilter.MAX_AC_UNITS) return new Prefilter(Prefilter.Type.NONE);
      pf.allExact = true;
      pf.cost = 1;
      return pf;
    }
    if (cost > Prefilter.MAX_SCANS) return new Prefilter(Prefilter.Type.NONE);
    pf.cost = cost;
    return pf;
  }
};
var PatchList = class {
  /**
  * @param {number} head - Encoded pointer to the start of the patch list.
  * @param {number} tail - Encoded pointer to the end of the patch list.
  */
  constructor(head = 0, tail = 0) {
    this.head = head;
    this.tail = tail;
  }
};
var Prog = class {
  constructor() {
    this.inst = [];
    this.start = 0;
    this.numCap = 2;
    this.lbStarts = [];
    this.numLb = 0;
    this.lbInst = null;
  }
  getInst(pc) {
    return this.inst[pc];
  }
  numInst() {
    return this.inst.length;
  }
  addInst(op) {
    this.inst.push(new Inst(op));
  }
  markLookbehindInsts() {
    const lbInst = new Uint8Array(this.inst.length);
    const pending = this.lbStarts.slice();
    while (pending.length > 0) {
      const pc = pending.pop();
      if (pc === 0 || lbInst[pc] === 1) continue;
      lbInst[pc] = 1;
      const i = this.inst[pc];
      switch (i.op) {
        case Inst.ALT:
        case Inst.ALT_MATCH:
          pending.push(i.out, i.arg);
          break;
        case Inst.MATCH:
        case Inst.FAIL:
          break;
        default:
          pending.push(i.out);
      }
    }
    this.lbInst = lbInst;
  }
  skipNop(pc) {
    let i = this.inst[pc];
    while (i.op === Inst.NOP || i.op === Inst.CAPTURE) {
      i = this.inst[pc];
      pc = i.out;
    }
    return i;
  }
  /** @returns {[boolean, string]} */
  prefix() {
    let prefix = "";
    let i = this.skipNop(this.start);
    if (!Inst.isRuneOp(i.op) || i.runes.length !== 1) return [i.op === Inst.MATCH, prefix];
    while (Inst.isRuneOp(i.op) && i.runes.length === 1 && (i.arg & RE2Flags.FOLD_CASE) === 0 && !Unicode.isUnsearchable(i.runes[0])) {
      prefix += String.fromCodePoint(i.runes[0]);
      i = this.skipNop(i.out);
    }
    return [i.op === Inst.MATCH, prefix];
  }
  startCond() {
    let flag = 0;
    let pc = this.start;
    loop: for (; ; ) {
      const i = this.inst[pc];
      switch (i.op) {
        case Inst.EMPTY_WIDTH:
          flag |= i.arg;
          break;
        case Inst.FAIL:
          return -1;
        case Inst.CAPTURE:
        case Inst.NOP:
          break;
        default:
          break loop;
      }
      pc = i.out;
    }
    return flag;
  }
  patch(l, val) {
    let head = l.head;
    while (head !== 0) {
      const i = this.inst[head >> 1];
      if ((head & 1) === 0) {
        head = i.out;
        i.out = val;
      } else {
        head = i.arg;
        i.arg = val;
      }
    }
  }
  append(l1, l2) {
    if (l1.head === 0) return l2;
    if (l2.head === 0) return l1;
    const i = this.inst[l1.tail >> 1];
    if ((l1.tail & 1) === 0) i.out = l2.head;
    else i.arg = l2.head;
    return new PatchList(l1.head, l2.tail);
  }
  /**
  *
  * @returns {string}
  */
  toString() {
    let out = "";
    for (let pc = 0; pc < this.inst.length; pc++) {
      const len = out.length;
      out += pc;
      if (pc === this.start) out += "*";
      out += "        ".substring(out.length - len);
      out += this.inst[pc];
      out += "\n";
    }
    return out;
  }
};
var ANY_RUNE_NOT_NL = new Int32Array([
  0,
  Codepoint.CODES["\n"] - 1,
  Codepoint.CODES["\n"] + 1,
  Unicode.MAX_RUNE
]);
var ANY_RUNE = new Int32Array([0, Unicode.MAX_RUNE]);
var Frag = class {
  constructor(i = 0, out = new PatchList(), nullable = false) {
    this.i = i;
    this.out = out;
    this.nullable = nullable;
  }
};
var Compiler = class Compiler2 {
  static compileRegexp(re) {
    const c = new Compiler2();
    const f = c.compile(re);
    c.prog.patch(f.out, c.newInst(Inst.MATCH).i);
    c.prog.start = f.i;
    c.prog.markLookbehindInsts();
    return c.prog;
  }
  static compileSet(regexps) {
    const c = new Compiler2();
    if (regexps.length === 0) {
      c.prog.start = c.newInst(Inst.FAIL).i;
      c.prog.markLookbehindInsts();
      return c.prog;
    }
    let starts = [];
    for (let i = 0; i < regexps.length; i++) {
      c.lbOffset = c.prog.numLb;
      const f = c.compile(regexps[i]);
      const m = c.newInst(Inst.MATCH);
      c.prog.getInst(m.i).arg = i;
      c.prog.patch(f.out, m.i);
      starts.push(f.i);
    }
    let start = starts[0];
    for (let i = 1; i < starts.length; i++) {
      const f = c.newInst(Inst.ALT);
      const inst = c.prog.getInst(f.i);
      inst.out = start;
      inst.arg = starts[i];
      start = f.i;
    }
    c.prog.start = start;
    c.prog.markLookbehindInsts();
    return c.prog;
  }
  constructor() {
    this.prog = new Prog();
    this.newInst(Inst.FAIL);
    this.lbOffset = 0;
    this.runeCache = /* @__PURE__ */ new Map();
    this.walker = {
      leaf: (re) => this.leaf(re),
      enter: (re) => this.enter(re),
      child: (re, state, result) => this.child(re, state, result),
      leave: (re, state) => this.leave(re, state)
    };
  }
  newInst(op) {
    this.prog.addInst(op);
    return new Frag(this.prog.numInst() - 1, new PatchList(), true);
  }
  nop() {
    const f = this.newInst(Inst.NOP);
    f.out = new PatchList(f.i << 1, f.i << 1);
    return f;
  }
  fail() {
    return new Frag();
  }
  cap(arg) {
    const f = this.newInst(Inst.CAPTURE);
    f.out = new PatchList(f.i << 1, f.i << 1);
    this.prog.getInst(f.i).arg = arg;
    if (this.prog.numCap < arg + 1) this.prog.numCap = arg + 1;
    return f;
  }
  cat(f1, f2) {
    if (f1.i === 0 || f2.i === 0) {
      this.prog.patch(f1.out, 0);
      this.prog.patch(f2.out, 0);
      return this.fail();
    }
    this.prog.patch(f1.out, f2.i);
    return new Frag(f1.i, f2.out, f1.nullable && f2.nullable);
  }
  alt(f1, f2) {
    if (f1.i === 0) return f2;
    if (f2.i === 0) return f1;
    const f = this.newInst(Inst.ALT);
    const i = this.prog.getInst(f.i);
    i.out = f1.i;
    i.arg = f2.i;
    f.out = this.prog.append(f1.out, f2.out);
    f.nullable = f1.nullable || f2.nullable;
    return f;
  }
  loop(f1, nongreedy) {
    const f = this.newInst(Inst.ALT);
    const i = this.prog.getInst(f.i);
    if (nongreedy) {
      i.arg = f1.i;
      f.out = new PatchList(f.i << 1, f.i << 1);
    } else {
      i.out = f1.i;
      f.out = new PatchList(f.i << 1 | 1, f.i << 1 | 1);
    }
    this.prog.patch(f1.out, f.i);
    return f;
  }
  quest(f1, nongreedy) {
    if (f1.i === 0) return this.nop();
    const f = this.newInst(Inst.ALT);
    const i = this.prog.getInst(f.i);
    if (nongreedy) {
      i.arg = f1.i;
      f.out = new PatchList(f.i << 1, f.i << 1);
    } else {
      i.out = f1.i;
      f.out = new PatchList(f.i << 1 | 1, f.i << 1 | 1);
    }
    f.out = this.prog.append(f.out, f1.out);
    return f;
  }
  star(f1, nongreedy) {
    if (f1.i === 0) return this.nop();
    if (f1.nullable) return this.quest(this.plus(f1, nongreedy), nongreedy);
    return this.loop(f1, nongreedy);
  }
  plus(f1, nongreedy) {
    if (f1.i === 0) return this.fail();
    return new Frag(f1.i, this.loop(f1, nongreedy).out, f1.nullable);
  }
  empty(op) {
    const f = this.newInst(Inst.EMPTY_WIDTH);
    this.prog.getInst(f.i).arg = op;
    f.out = new PatchList(f.i << 1, f.i << 1);
    return f;
  }
  rune(runes, flags) {
    const f = this.newInst(Inst.RUNE);
    f.nullable = false;
    const i = this.prog.getInst(f.i);
    i.runes = runes;
    flags &= RE2Flags.FOLD_CASE;
    if (runes.length !== 1 || Unicode.simpleFold(runes[0]) === runes[0]) flags &= ~RE2Flags.FOLD_CASE;
    i.arg = flags;
    f.out = new PatchList(f.i << 1, f.i << 1);
    if ((flags & RE2Flags.FOLD_CASE) === 0 && runes.length === 1 || runes.length === 2 && runes[0] === runes[1]) i.op = Inst.RUNE1;
    else if (runes.length === 2 && runes[0] === 0 && runes[1] === Unicode.MAX_RUNE) i.op = Inst.RUNE_ANY;
    else if (runes.length === 4 && runes[0] === 0 && runes[1] === Codepoint.CODES["\n"] - 1 && runes[2] === Codepoint.CODES["\n"] + 1 && runes[3] === Unicode.MAX_RUNE) i.op = Inst.RUNE_ANY_NOT_NL;
    return f;
  }
  lookBehind(a, parsedLb) {
    const lb = Math.sign(parsedLb) * (Math.abs(parsedLb) + this.lbOffset);
    const id = this.newInst(Inst.LB_WRITE);
    this.prog.getInst(id.i).arg = lb;
    const any = this.rune(ANY_RUNE, 0);
    const dotStar = this.star(any, true);
    const lbAutomaton = this.cat(dotStar, a);
    this.prog.patch(lbAutomaton.out, id.i);
    const checkId = this.newInst(Inst.LB_CHECK);
    this.prog.getInst(checkId.i).arg = lb;
    this.prog.lbStarts.push(lbAutomaton.i);
    if (Math.abs(lb) > this.prog.numLb) this.prog.numLb = Math.abs(lb);
    checkId.out = new PatchList(checkId.i << 1, checkId.i << 1);
    return checkId;
  }
  compile(re) {
    return RegexpWalker.walk(re, this.walker);
  }
  leaf(re) {
    switch (re.op) {
      case Regexp.Op.NO_MATCH:
        return this.fail();
      case Regexp.Op.EMPTY_MATCH:
        return this.nop();
      case Regexp.Op.LITERAL: {
        if (re.runes.length === 0) return this.nop();
        let f = null;
        for (let r of re.runes) {
          let singleRune = this.runeCache.get(r);
          if (singleRune === void 0) {
            singleRune = new Int32Array([r]);
            this.runeCache.set(r, singleRune);
          }
          const f1 = this.rune(singleRune, re.flags);
          f = f === null ? f1 : this.cat(f, f1);
        }
        return f;
      }
      case Regexp.Op.CHAR_CLASS:
        return this.rune(re.runes, re.flags);
      case Regexp.Op.ANY_CHAR_NOT_NL:
        return this.rune(ANY_RUNE_NOT_NL, 0);
      case Regexp.Op.ANY_CHAR:
        return this.rune(ANY_RUNE, 0);
      case Regexp.Op.BEGIN_LINE:
        return this.empty(Utils.EMPTY_BEGIN_LINE);
      case Regexp.Op.END_LINE:
        return this.empty(Utils.EMPTY_END_LINE);
      case Regexp.Op.BEGIN_TEXT:
        return this.empty(Utils.EMPTY_BEGIN_TEXT);
      case Regexp.Op.END_TEXT:
        return this.empty(Utils.EMPTY_END_TEXT);
      case Regexp.Op.WORD_BOUNDARY:
        return this.empty(Utils.EMPTY_WORD_BOUNDARY);
      case Regexp.Op.NO_WORD_BOUNDARY:
        return this.empty(Utils.EMPTY_NO_WORD_BOUNDARY);
      case Regexp.Op.CONCAT:
      case Regexp.Op.ALTERNATE:
        return this.nop();
      default:
        throw new RE2JSCompileException("regexp: unhandled case in compile");
    }
  }
  enter(re) {
    switch (re.op) {
      case Regexp.Op.PLB:
      case Regexp.Op.NLB:
      case Regexp.Op.STAR:
      case Regexp.Op.PLUS:
      case Regexp.Op.QUEST:
        return { sub: null };
      case Regexp.Op.CAPTURE:
        return {
          bra: this.cap(re.cap << 1),
          sub: null
        };
      case Regexp.Op.CONCAT:
      case Regexp.Op.ALTERNATE:
        return { f: null };
      default:
        throw new RE2JSCompileException("regexp: unhandled case in compile");
    }
  }
  child(re, state, f1) {
    if (re.op === Regexp.Op.CONCAT) state.f = state.f === null ? f1 : this.cat(state.f, f1);
    else if (re.op === Regexp.Op.ALTERNATE) state.f = state.f === null ? f1 : this.alt(state.f, f1);
    else state.sub = f1;
  }
  leave(re, state) {
    switch (re.op) {
      case Regexp.Op.PLB:
      case Regexp.Op.NLB:
        return this.lookBehind(state.sub, re.lb);
      case Regexp.Op.CAPTURE: {
        const ket = this.cap(re.cap << 1 | 1);
        return this.cat(this.cat(state.bra, state.sub), ket);
      }
      case Regexp.Op.STAR:
        return this.star(state.sub, (re.flags & RE2Flags.NON_GREEDY) !== 0);
      case Regexp.Op.PLUS:
        return this.plus(state.sub, (re.flags & RE2Flags.NON_GREEDY) !== 0);
      case Regexp.Op.QUEST:
        return this.quest(state.sub, (re.flags & RE2Flags.NON_GREEDY) !== 0);
      case Regexp.Op.CONCAT:
      case Regexp.Op.ALTERNATE:
        return state.f;
      default:
        throw new RE2JSCompileException("regexp: unhandled case in compile");
    }
  }
};
var Simplify = class Simplify2 {
  static simplify(re) {
    if (re === null) return null;
    return RegexpWalker.walk(re, Simplify2.WALKER);
  }
  static WALKER = {
    leaf: (re) => Simplify2.leaf(re),
    enter: (re) => Simplify2.enter(re),
    child: (re, state, result, i) => Simplify2.child(re, state, result, i),
    leave: (re, state) => Simplify2.leave(re, state)
  };
  static leaf(re) {
    if (re.op === Regexp.Op.CHAR_CLASS) {
      if (re.runes === null) return re;
      if (re.runes.length === 0) return new Regexp(Regexp.Op.NO_MATCH);
      if (re.runes.length === 2 && re.runes[0] === 0 && re.runes[1] === Unicode.MAX_RUNE) return new Regexp(Regexp.Op.ANY_CHAR);
      if (re.runes.length === 4 && re.runes[0] === 0 && re.runes[1] === Codepoint.CODES["\n"] - 1 && re.runes[2] === Codepoint.CODES["\n"] + 1 && re.runes[3] === Unicode.MAX_RUNE) return new Regexp(Regexp.Op.ANY_CHAR_NOT_NL);
    }
    return re;
  }
  static enter(re) {
    switch (re.op) {
      case Regexp.Op.PLB:
      case Regexp.Op.NLB:
      case Regexp.Op.CAPTURE:
      case Regexp.Op.STAR:
      case Regexp.Op.PLUS:
      case Regexp.Op.QUEST:
        return { sub: null };
      case Regexp.Op.CONCAT:
      case Regexp.Op.ALTERNATE:
        return {
          subs: [],
          changed: false
        };
      case Regexp.Op.REPEAT:
        if (re.min === 0 && re.max === 0) return { result: new Regexp(Regexp.Op.EMPTY_MATCH) };
        return { sub: null };
      default:
        return { result: re };
    }
  }
  static child(re, state, nsub, i) {
    if (state.subs === void 0) {
      state.sub = nsub;
      return;
    }
    if (nsub !== re.subs[i]) state.changed = true;
    if (re.op === Regexp.Op.CONCAT) {
      if (nsub.op === Regexp.Op.NO_MATCH) {
        state.result = new Regexp(Regexp.Op.NO_MATCH);
        return;
      }
      if (nsub.op === Regexp.Op.EMPTY_MATCH) {
        state.changed = true;
        return;
      }
      if (nsub.op === Regexp.Op.CONCAT) {
        state.changed = true;
        for (let j = 0; j < nsub.subs.length; j++) state.subs.push(nsub.subs[j]);
        return;
      }
    } else {
      if (nsub.op === Regexp.Op.NO_MATCH) {
        state.changed = true;
        return;
      }
      if (nsub.op === Regexp.Op.ALTERNATE) {
        state.changed = true;
        for (let j = 0; j < nsub.subs.length; j++) state.subs.push(nsub.subs[j]);
        return;
      }
    }
    state.subs.push(nsub);
  }
  static leave(re, state) {
    switch (re.op) {
      case Regexp.Op.PLB:
      case Regexp.Op.NLB:
      case Regexp.Op.CAPTURE: {
        const sub = state.sub;
        if (sub !== re.subs[0]) {
          const nre = Regexp.fromRegexp(re);
          nre.runes = /* @__PURE__ */ new Int32Array(0);
          nre.subs = [sub];
          return nre;
        }
        return re;
      }
      case Regexp.Op.CONCAT:
      case Regexp.Op.ALTERNATE:
        if (state.changed) {
          const newSubs = state.subs;
          if (newSubs.length === 0) return new Regexp(re.op === Regexp.Op.CONCAT ? Regexp.Op.EMPTY_MATCH : Regexp.Op.NO_MATCH);
          if (newSubs.length === 1) return newSubs[0];
          const nre = Regexp.fromRegexp(re);
          nre.runes = /* @__PURE__ */ new Int32Array(0);
          nre.subs = newSubs;
          return nre;
        }
        return re;
      case Regexp.Op.STAR:
      case Regexp.Op.PLUS:
      case Regexp.Op.QUEST:
        return Simplify2.simplify1(re.op, re.flags, state.sub, re);
      case Regexp.Op.REPEAT:
        return Simplify2.simplifyRepeat(re, state.sub);
      default:
        return re;
    }
  }
  static simplifyRepeat(re, sub) {
    if (re.max === -1) {
      if (re.min === 0) return Simplify2.simplify1(Regexp.Op.STAR, re.flags, sub, null);
      if (re.min === 1) return Simplify2.simplify1(Regexp.Op.PLUS, re.flags, sub, null);
      const subs = [];
      for (let i = 0; i < re.min - 1; i++) subs.push(sub);
      subs.push(Simplify2.simplify1(Regexp.Op.PLUS, re.flags, sub, null));
      return Simplify2.concat(subs);
    }
    if (re.min === 1 && re.max === 1) return sub;
    let prefixSubs = null;
    if (re.min > 0) {
      prefixSubs = [];
      for (let i = 0; i < re.min; i++) prefixSubs.push(sub);
    }
    if (re.max > re.min) {
      let suffix = Simplify2.simplify1(Regexp.Op.QUEST, re.flags, sub, null);
      for (let i = re.min + 1; i < re.max; i++) suffix = Simplify2.simplify1(Regexp.Op.QUEST, re.flags, Simplify2.concat([sub, suffix]), null);
      if (prefixSubs === null) return suffix;
      prefixSubs.push(suffix);
    }
    if (prefixSubs !== null) return Simplify2.concat(prefixSubs);
    return new Regexp(Regexp.Op.NO_MATCH);
  }
  static concat(subs) {
    const newSubs = [];
    for (let i = 0; i < subs.length; i++) {
      const sub = subs[i];
      if (sub.op === Regexp.Op.NO_MATCH) return new Regexp(Regexp.Op.NO_MATCH);
      if (sub.op === Regexp.Op.EMPTY_MATCH) continue;
      if (sub.op === Regexp.Op.CONCAT) {
        for (let j = 0; j < sub.subs.length; j++) newSubs.push(sub.subs[j]);
        continue;
      }
      newSubs.push(sub);
    }
    if (newSubs.length === 0) return new Regexp(Regexp.Op.EMPTY_MATCH);
    if (newSubs.length === 1) return newSubs[0];
    const nre = new Regexp(Regexp.Op.CONCAT);
    nre.subs = newSubs;
    return nre;
  }
  static simplify1(op, flags, sub, re) {
    if (sub.op === Regexp.Op.EMPTY_MATCH) return sub;
    if (sub.op === Regexp.Op.NO_MATCH) {
      if (op === Regexp.Op.PLUS) return sub;
      return new Regexp(Regexp.Op.EMPTY_MATCH);
    }
    if (op === sub.op && (flags & RE2Flags.NON_GREEDY) === (sub.flags & RE2Flags.NON_GREEDY)) return sub;
    if (re !== null && re.op === op && (re.flags & RE2Flags.NON_GREEDY) === (flags & RE2Flags.NON_GREEDY) && sub === re.subs[0]) return re;
    const nre = new Regexp(op);
    nre.flags = flags;
    nre.subs = [sub];
    return nre;
  }
};
var CharGroup = class {
  constructor(sign, cls) {
    this.sign = sign;
    this.cls = cls;
  }
};
var code1 = [48, 57];
var code2 = [
  9,
  10,
  12,
  13,
  32,
  32
];
var code3 = [
  48,
  57,
  65,
  90,
  95,
  95,
  97,
  122
];
var PERL_GROUPS = /* @__PURE__ */ new Map([
  ["\\d", new CharGroup(1, code1)],
  ["\\D", new CharGroup(-1, code1)],
  ["\\s", new CharGroup(1, code2)],
  ["\\S", new CharGroup(-1, code2)],
  ["\\w", new CharGroup(1, code3)],
  ["\\W", new CharGroup(-1, code3)]
]);
var code4 = [
  48,
  57,
  65,
  90,
  97,
  122
];
var code5 = [
  65,
  90,
  97,
  122
];
var code6 = [0, 127];
var code7 = [
  9,
  9,
  32,
  32
];
var code8 = [
  0,
  31,
  127,
  127
];
var code9 = [48, 57];
var code10 = [33, 126];
var code11 = [97, 122];
var code12 = [32, 126];
var code13 = [
  33,
  47,
  58,
  64,
  91,
  96,
  123,
  126
];
var code14 = [
  9,
  13,
  32,
  32
];
var code15 = [65, 90];
var code16 = [
  48,
  57,
  65,
  90,
  95,
  95,
  97,
  122
];
var code17 = [
  48,
  57,
  65,
  70,
  97,
  102
];
var POSIX_GROUPS = /* @__PURE__ */ new Map([
  ["[:alnum:]", new CharGroup(1, code4)],
  ["[:^alnum:]", new CharGroup(-1, code4)],
  ["[:alpha:]", new CharGroup(1, code5)],
  ["[:^alpha:]", new CharGroup(-1, code5)],
  ["[:ascii:]", new CharGroup(1, code6)],
  ["[:^ascii:]", new CharGroup(-1, code6)],
  ["[:blank:]", new CharGroup(1, code7)],
  ["[:^blank:]", new CharGroup(-1, code7)],
  ["[:cntrl:]", new CharGroup(1, code8)],
  ["[:^cntrl:]", new CharGroup(-1, code8)],
  ["[:digit:]", new CharGroup(1, code9)],
  ["[:^digit:]", new CharGroup(-1, code9)],
  ["[:graph:]", new CharGroup(1, code10)],
  ["[:^graph:]", new CharGroup(-1, code10)],
  ["[:lower:]", new CharGroup(1, code11)],
  ["[:^lower:]", new CharGroup(-1, code11)],
  ["[:print:]", new CharGroup(1, code12)],
  ["[:^print:]", new CharGroup(-1, code12)],
  ["[:punct:]", new CharGroup(1, code13)],
  ["[:^punct:]", new CharGroup(-1, code13)],
  ["[:space:]", new CharGroup(1, code14)],
  ["[:^space:]", new CharGroup(-1, code14)],
  ["[:upper:]", new CharGroup(1, code15)],
  ["[:^upper:]", new CharGroup(-1, code15)],
  ["[:word:]", new CharGroup(1, code16)],
  ["[:^word:]", new CharGroup(-1, code16)],
  ["[:xdigit:]", new CharGroup(1, code17)],
  ["[:^xdigit:]", new CharGroup(-1, code17)]
]);
var CharClass = class CharClass2 {
  static charClassToString(r, len) {
    let result = "[";
    for (let i = 0; i < len; i += 2) {
      if (i > 0) result += " ";
      const lo = r[i];
      const hi = r[i + 1];
      if (lo === hi) result += `0x${lo.toString(16)}`;
      else result += `0x${lo.toString(16)}-0x${hi.toString(16)}`;
    }
    result += "]";
    return result;
  }
  static sortRanges(array, len) {
    const n = len >> 1;
    const order = new Array(n);
    for (let i = 0; i < n; i++) order[i] = i;
    order.sort((a, b) => array[2 * a] - array[2 * b] || array[2 * b + 1] - array[2 * a + 1]);
    const sorted = array.slice(0, len);
    for (let i = 0; i < n; i++) {
      array[2 * i] = sorted[2 * order[i]];
      array[2 * i + 1] = sorted[2 * order[i] + 1];
    }
  }
  /**
  * @param {number[]|Int32Array} [r]
  */
  constructor(r = Utils.emptyInts()) {
    this.r = r;
    this.len = r.length;
  }
  toArray() {
    if (this.r instanceof Int32Array) return this.len === this.r.length ? this.r : this.r.subarray(0, this.len);
    return new Int32Array(this.len === this.r.length ? this.r : this.r.slice(0, this.len));
  }
  toGrowableArray() {
    if (Array.isArray(this.r)) {
      this.r.length = this.len;
      return this.r;
    }
    return Array.from(this.r.subarray(0, this.len));
  }
  cleanClass() {
    if (this.len < 4) return this;
    CharClass2.sortRanges(this.r, this.len);
    let w = 2;
    for (let i = 2; i < this.len; i += 2) {
      const lo = this.r[i];
      const hi = this.r[i + 1];
      if (lo <= this.r[w - 1] + 1) {
        if (hi > this.r[w - 1]) this.r[w - 1] = hi;
        continue;
      }
      this.r[w] = lo;
      this.r[w + 1] = hi;
      w += 2;
    }
    this.len = w;
    return this;
  }
  appendLiteral(x, flags) {
    return (flags & RE2Flags.FOLD_CASE) !== 0 ? this.appendFoldedRange(x, x) : this.appendRange(x, x);
  }
  appendRange(lo, hi) {
    if (this.len > 0) {
      for (let i = 2; i <= 4; i += 2) if (this.len >= i) {
        const rlo = this.r[this.len - i];
        const rhi = this.r[this.len - i + 1];
        if (lo <= rhi + 1 && rlo <= hi + 1) {
          if (lo < rlo) this.r[this.len - i] = lo;
          if (hi > rhi) this.r[this.len - i + 1] = hi;
          return this;
        }
      }
    }
    this.r[this.len++] = lo;
    this.r[this.len++] = hi;
    return this;
  }
  appendFoldedRange(lo, hi) {
    if (lo <= Unicode.MIN_FOLD && hi >= Unicode.MAX_FOLD) return this.appendRange(lo, hi);
    if (hi < Unicode.MIN_FOLD || lo > Unicode.MAX_FOLD) return this.appendRange(lo, hi);
    if (lo < Unicode.MIN_FOLD) {
      this.appendRange(lo, Unicode.MIN_FOLD - 1);
      lo = Unicode.MIN_FOLD;
    }
    if (hi > Unicode.MAX_FOLD) {
      this.appendRange(Unicode.MAX_FOLD + 1, hi);
      hi = Unicode.MAX_FOLD;
    }
    for (let c = lo; c <= hi; c++) {
      this.appendRange(c, c);
      for (let f = Unicode.simpleFold(c); f !== c; f = Unicode.simpleFold(f)) this.appendRange(f, f);
    }
    return this;
  }
  appendClass(x) {
    for (let i = 0; i < x.length; i += 2) this.appendRange(x[i], x[i + 1]);
    return this;
  }
  appendFoldedClass(x) {
    for (let i = 0; i < x.length; i += 2) this.appendFoldedRange(x[i], x[i + 1]);
    return this;
  }
  appendNegatedClass(x) {
    let nextLo = 0;
    for (let i = 0; i < x.length; i += 2) {
      const lo = x[i];
      const hi = x[i + 1];
      if (nextLo <= lo - 1) this.appendRange(nextLo, lo - 1);
      nextLo = hi + 1;
    }
    if (nextLo <= Unicode.MAX_RUNE) this.appendRange(nextLo, Unicode.MAX_RUNE);
    return this;
  }
  appendTable(table) {
    for (let i = 0; i < table.length; ++i) {
      const lo = table.getLo(i);
      const hi = table.getHi(i);
      const stride = table.getStride(i);
      if (stride === 1) {
        this.appendRange(lo, hi);
        continue;
      }
      for (let c = lo; c <= hi; c += stride) this.appendRange(c, c);
    }
    return this;
  }
  appendNegatedTable(table) {
    let nextLo = 0;
    for (let i = 0; i < table.length; ++i) {
      const lo = table.getLo(i);
      const hi = table.getHi(i);
      const stride = table.getStride(i);
      if (stride === 1) {
        if (nextLo <= lo - 1) this.appendRange(nextLo, lo - 1);
        nextLo = hi + 1;
        continue;
      }
      for (let c = lo; c <= hi; c += stride) {
        if (nextLo <= c - 1) this.appendRange(nextLo, c - 1);
        nextLo = c + 1;
      }
    }
    if (nextLo <= Unicode.MAX_RUNE) this.appendRange(nextLo, Unicode.MAX_RUNE);
    return this;
  }
  appendTableWithSign(table, sign) {
    return sign < 0 ? this.appendNegatedTable(table) : this.appendTable(table);
  }
  negateClass() {
    let nextLo = 0;
    let w = 0;
    for (let i = 0; i < this.len; i += 2) {
      const lo = this.r[i];
      const hi = this.r[i + 1];
      if (nextLo <= lo - 1) {
        this.r[w] = nextLo;
        this.r[w + 1] = lo - 1;
        w += 2;
      }
      nextLo = hi + 1;
    }
    this.len = w;
    if (nextLo <= Unicode.MAX_RUNE) {
      this.r[this.len++] = nextLo;
      this.r[this.len++] = Unicode.MAX_RUNE;
    }
    return this;
  }
  appendClassWithSign(x, sign) {
    return sign < 0 ? this.appendNegatedClass(x) : this.appendClass(x);
  }
  appendGroup(g, foldCase) {
    let cls = g.cls;
    if (foldCase) cls = new CharClass2().appendFoldedClass(cls).cleanClass().toArray();
    return this.appendClassWithSign(cls, g.sign);
  }
  toString() {
    return CharClass2.charClassToString(this.r, this.len);
  }
};
var StringIterator = class {
  constructor(str) {
    this.str = str;
    this.position = 0;
  }
  pos() {
    return this.position;
  }
  rewindTo(pos) {
    this.position = pos;
  }
  more() {
    return this.position < this.str.length;
  }
  peek() {
    return this.str.codePointAt(this.position);
  }
  skip(n) {
    this.position += n;
  }
  skipString(s) {
    this.position += s.length;
  }
  pop() {
    const r = this.str.codePointAt(this.position);
    this.position += Utils.charCount(r);
    return r;
  }
  lookingAt(s) {
    return this.str.startsWith(s, this.position);
  }
  rest() {
    return this.str.substring(this.position);
  }
  from(beforePos) {
    return this.str.substring(beforePos, this.position);
  }
  toString() {
    return this.rest();
  }
};
var Parser = class Parser2 {
  static ERR_INTERNAL_ERROR = "regexp/syntax: internal error";
  static ERR_INVALID_CHAR_RANGE = "invalid character class range";
  static ERR_INVALID_ESCAPE = "invalid escape sequence";
  static ERR_INVALID_NAMED_CAPTURE = "invalid named capture";
  static ERR_INVALID_PERL_OP = "invalid or unsupported Perl syntax";
  static ERR_INVALID_REPEAT_OP = "invalid nested repetition operator";
  static ERR_INVALID_REPEAT_SIZE = "invalid repeat count";
  static ERR_MISSING_BRACKET = "missing closing ]";
  static ERR_MISSING_PAREN = "missing closing )";
  static ERR_MISSING_REPEAT_ARGUMENT = "missing argument to repetition operator";
  static ERR_TRAILING_BACKSLASH = "trailing backslash at end of expression";
  static ERR_DUPLICATE_NAMED_CAPTURE = "duplicate capture group name";
  static ERR_UNEXPECTED_PAREN = "unexpected )";
  static ERR_NESTING_DEPTH = "expression nests too deeply";
  static ERR_LARGE = "expression too large";
  static ERR_INVALID_CAPTURE_IN_LOOKBEHIND = "invalid capture in lookbehind";
  static MAX_HEIGHT = 1e3;
  static MAX_SIZE = 1398101;
  static MAX_RUNES = 33554432;
  static ANY_TABLE = new UnicodeRangeTable(new Uint32Array([
    0,
    Unicode.MAX_RUNE,
    1
  ]));
  static ASCII_TABLE = new UnicodeRangeTable(new Uint32Array([
    0,
    127,
    1
  ]));
  static ASCII_FOLD_TABLE = new UnicodeRangeTable(new Uint32Array([
    0,
    127,
    1,
    383,
    383,
    1,
    8490,
    8490,
    1
  ]));
  static unicodeTable(name) {
    if (name === "Any") return {
      tab: Parser2.ANY_TABLE,
      fold: Parser2.ANY_TABLE,
      sign: 1
    };
    if (name === "Ascii") return {
      tab: Parser2.ASCII_TABLE,
      fold: Parser2.ASCII_FOLD_TABLE,
      sign: 1
    };
    if (name === "Assigned") return {
      tab: UnicodeTables.CATEGORIES.get("Cn"),
      fold: UnicodeTables.CATEGORIES.get("Cn"),
      sign: -1
    };
    if (name === "Lc") return {
      tab: UnicodeTables.CATEGORIES.get("LC"),
      fold: UnicodeTables.FOLD_CATEGORIES.get("LC"),
      sign: 1
    };
    if (UnicodeTables.CATEGORIES.has(name)) return {
      tab: UnicodeTables.CATEGORIES.get(name),
      fold: UnicodeTables.FOLD_CATEGORIES.get(name),
      sign: 1
    };
    if (UnicodeTables.SCRIPTS.has(name)) return {
      tab: UnicodeTables.SCRIPTS.get(name),
      fold: UnicodeTables.FOLD_SCRIPT.get(name),
      sign: 1
    };
    return null;
  }
  static minFoldRune(r) {
    if (r < Unicode.MIN_FOLD || r > Unicode.MAX_FOLD) return r;
    let min = r;
    const r0 = r;
    for (r = Unicode.simpleFold(r); r !== r0; r = Unicode.simpleFold(r)) if (min > r) min = r;
    return min;
  }
  static leadingRegexp(re) {
    if (re.op === Regexp.Op.EMPTY_MATCH) return null;
    if (re.op === Regexp.Op.CONCAT && re.subs.length > 0) {
      const sub = re.subs[0];
      if (sub.op === Regexp.Op.EMPTY_MATCH) return null;
      return sub;
    }
    return re;
  }
  static literalRegexp(s, flags) {
    const re = new Regexp(Regexp.Op.LITERAL);
    re.flags = flags;
    re.runes = Utils.stringToRunes(s);
    return re;
  }
  /**
  * Parse regular expression pattern {@code pattern} with mode flags {@code flags}.
  * @param {string} pattern
  * @param {number} flags
  */
  static parse(pattern, flags) {
    return new Parser2(pattern, flags).parseInternal();
  }
  static parseRepeat(t) {
    const start = t.pos();
    if (!t.more() || !t.lookingAt("{")) return -1;
    t.skip(1);
    const min = Parser2.parseInt(t);
    if (min === -1) return -1;
    if (!t.more()) return -1;
    let max;
    if (!t.lookingAt(",")) max = min;
    else {
      t.skip(1);
      if (!t.more()) return -1;
      if (t.lookingAt("}")) max = -1;
      else if ((max = Parser2.parseInt(t)) === -1) return -1;
    }
    if (!t.more() || !t.lookingAt("}")) return -1;
    t.skip(1);
    if (min < 0 || min > 1e3 || max === -2 || max > 1e3 || max >= 0 && min > max) throw new RE2JSSyntaxException(Parser2.ERR_INVALID_REPEAT_SIZE, t.from(start));
    return min << 16 | max & Unicode.MAX_BMP;
  }
  static isValidCaptureName(name) {
    if (name.length === 0) return false;
    for (let i = 0; i < name.length; i++) {
      const c = name.codePointAt(i);
      if (c !== Codepoint.CODES["_"] && !Utils.isalnum(c)) return false;
    }
    return true;
  }
  static parseInt(t) {
    const start = t.pos();
    while (t.more() && t.peek() >= Codepoint.CODES["0"] && t.peek() <= Codepoint.CODES["9"]) t.skip(1);
    const n = t.from(start);
    if (n.length === 0 || n.length > 1 && n.codePointAt(0) === Codepoint.CODES["0"]) return -1;
    if (n.length > 8) return -2;
    return parseInt(n, 10);
  }
  static isCharClass(re) {
    return re.op === Regexp.Op.LITERAL && re.runes.length === 1 || re.op === Regexp.Op.CHAR_CLASS || re.op === Regexp.Op.ANY_CHAR_NOT_NL || re.op === Regexp.Op.ANY_CHAR;
  }
  static matchRune(re, r) {
    switch (re.op) {
      case Regexp.Op.LITERAL:
        return re.runes.length === 1 && re.runes[0] === r;
      case Regexp.Op.CHAR_CLASS:
        for (let i = 0; i < re.runes.length; i += 2) if (re.runes[i] <= r && r <= re.runes[i + 1]) return true;
        return false;
      case Regexp.Op.ANY_CHAR_NOT_NL:
        return r !== Codepoint.CODES["\n"];
      case Regexp.Op.ANY_CHAR:
        return true;
    }
    return false;
  }
  static mergeCharClass(dst, src) {
    switch (dst.op) {
      case Regexp.Op.ANY_CHAR:
        break;
      case Regexp.Op.ANY_CHAR_NOT_NL:
        if (Parser2.matchRune(src, Codepoint.CODES["\n"])) dst.op = Regexp.Op.ANY_CHAR;
        break;
      case Regexp.Op.CHAR_CLASS: {
        const cc = new CharClass(Array.isArray(dst.runes) ? dst.runes : Array.from(dst.runes));
        if (src.op === Regexp.Op.LITERAL) cc.appendLiteral(src.runes[0], src.flags);
        else cc.appendClass(src.runes);
        dst.runes = cc.toGrowableArray();
        break;
      }
      case Regexp.Op.LITERAL:
        if (src.runes[0] === dst.runes[0] && src.flags === dst.flags) break;
        dst.op = Regexp.Op.CHAR_CLASS;
        dst.runes = new CharClass().appendLiteral(dst.runes[0], dst.flags).appendLiteral(src.runes[0], src.flags).toGrowableArray();
    }
  }
  static parseEscape(t) {
    const startPos = t.pos();
    t.skip(1);
    if (!t.more()) throw new RE2JSSyntaxException(Parser2.ERR_TRAILING_BACKSLASH);
    let c = t.pop();
    bigswitch: switch (c) {
      case Codepoint.CODES["1"]:
      case Codepoint.CODES["2"]:
      case Codepoint.CODES["3"]:
      case Codepoint.CODES["4"]:
      case Codepoint.CODES["5"]:
      case Codepoint.CODES["6"]:
      case Codepoint.CODES["7"]:
        if (!t.more() || t.peek() < Codepoint.CODES["0"] || t.peek() > Codepoint.CODES["7"]) break;
      case Codepoint.CODES["0"]: {
        let r = c - Codepoint.CODES["0"];
        for (let i = 1; i < 3; i++) {
          if (!t.more() || t.peek() < Codepoint.CODES["0"] || t.peek() > Codepoint.CODES["7"]) break;
          r = r * 8 + t.peek() - Codepoint.CODES["0"];
          t.skip(1);
        }
        return r;
      }
      case Codepoint.CODES["x"]: {
        if (!t.more()) break;
        c = t.pop();
        if (c === Codepoint.CODES["{"]) {
          let nhex = 0;
          let r = 0;
          while (true) {
            if (!t.more()) break bigswitch;
            c = t.pop();
            if (c === Codepoint.CODES["}"]) break;
            const v = Utils.unhex(c);
            if (v < 0) break bigswitch;
            r = r * 16 + v;
            if (r > Unicode.MAX_RUNE) break bigswitch;
            nhex++;
          }
          if (nhex === 0) break bigswitch;
          return r;
        }
        const x = Utils.unhex(c);
        if (!t.more()) break;
        c = t.pop();
        const y = Utils.unhex(c);
        if (x < 0 || y < 0) break;
        return x * 16 + y;
      }
      case Codepoint.CODES["a"]:
        return Codepoint.CODES["\x07"];
      case Codepoint.CODES["f"]:
        return Codepoint.CODES["\f"];
      case Codepoint.CODES["n"]:
        return Codepoint.CODES["\n"];
      case Codepoint.CODES["r"]:
        return Codepoint.CODES["\r"];
      case Codepoint.CODES["t"]:
        return Codepoint.CODES["	"];
      case Codepoint.CODES["v"]:
        return Codepoint.CODES["\v"];
      default:
        if (c <= Unicode.MAX_ASCII && !Utils.isalnum(c)) return c;
    }
    throw new RE2JSSyntaxException(Parser2.ERR_INVALID_ESCAPE, t.from(startPos));
  }
  static parseClassChar(t, wholeClassPos) {
    if (!t.more()) throw new RE2JSSyntaxException(Parser2.ERR_MISSING_BRACKET, t.from(wholeClassPos));
    if (t.lookingAt("\\")) return Parser2.parseEscape(t);
    return t.pop();
  }
  static hasCapture(re) {
    if (re === null) return false;
    if (re.op === Regexp.Op.CAPTURE) return true;
    if (re.subs) {
      for (let sub of re.subs) if (Parser2.hasCapture(sub)) return true;
    }
    return false;
  }
  constructor(wholeRegexp, flags = 0) {
    this.wholeRegexp = wholeRegexp;
    this.flags = flags;
    this.numCap = 0;
    this.namedGroups = /* @__PURE__ */ Object.create(null);
    this.stack = [];
    this.free = null;
    this.numRegexp = 0;
    this.numRunes = 0;
    this.repeats = 0;
    this.height = null;
    this.size = null;
    this.nlb = 0;
  }
  newRegexp(op) {
    let re = this.free;
    if (re !== null && re.subs !== null && re.subs.length > 0) {
      this.free = re.subs[0];
      re.reinit();
      re.op = op;
    } else {
      re = new Regexp(op);
      this.numRegexp += 1;
    }
    return re;
  }
  reuse(re) {
    if (this.height !== null && this.height.has(re)) this.height.delete(re);
    if (re.subs !== null && re.subs.length > 0) re.subs[0] = this.free;
    this.free = re;
  }
  checkLimits(re) {
    if (this.numRunes > Parser2.MAX_RUNES) throw new RE2JSSyntaxException(Parser2.ERR_LARGE);
    this.checkSize(re);
    this.checkHeight(re);
  }
  checkSize(re) {
    if (this.size === null) {
      if (this.repeats === 0) this.repeats = 1;
      if (re.op === Regexp.Op.REPEAT) {
        let n = re.max;
        if (n === -1) n = re.min;
        if (n <= 0) n = 1;
        if (n > Math.floor(Parser2.MAX_SIZE / this.repeats)) this.repeats = Parser2.MAX_SIZE;
        else this.repeats *= n;
      }
      if (this.numRegexp < Math.floor(Parser2.MAX_SIZE / this.repeats)) return;
      this.size = /* @__PURE__ */ new Map();
      for (let reEx of this.stack) this.checkSize(reEx);
    }
    if (this.calcSize(re, true) > Parser2.MAX_SIZE) throw new RE2JSSyntaxException(Parser2.ERR_LARGE);
  }
  calcSize(re, force = false) {
    if (!force && this.size !== null) {
      if (this.size.has(re)) return this.size.get(re);
    }
    let size = 0;
    switch (re.op) {
      case Regexp.Op.LITERAL:
        size = re.runes.length;
        break;
      case Regexp.Op.PLB:
      case Regexp.Op.NLB:
      case Regexp.Op.CAPTURE:
      case Regexp.Op.STAR:
        size = 2 + this.calcSize(re.subs[0]);
        break;
      case Regexp.Op.PLUS:
      case Regexp.Op.QUEST:
        size = 1 + this.calcSize(re.subs[0]);
        break;
      case Regexp.Op.CONCAT:
        for (let sub of re.subs) size = size + this.calcSize(sub);
        break;
      case Regexp.Op.ALTERNATE:
        for (let sub of re.subs) size = size + this.calcSize(sub);
        if (re.subs.length > 1) size = size + re.subs.length - 1;
        break;
      case Regexp.Op.REPEAT: {
        let sub = this.calcSize(re.subs[0]);
        if (re.max === -1) {
          if (re.min === 0) size = 2 + sub;
          else size = 1 + re.min * sub;
          break;
        }
        size = re.max * sub + (re.max - re.min);
        break;
      }
    }
    size = Math.max(1, size);
    if (this.size === null) this.size = /* @__PURE__ */ new Map();
    this.size.set(re, size);
    return size;
  }
  checkHeight(re) {
    if (this.numRegexp < Parser2.MAX_HEIGHT) return;
    if (this.height === null) {
      this.height = /* @__PURE__ */ new Map();
      for (let reEx of this.stack) this.checkHeight(reEx);
    }
    if (this.calcHeight(re, true) > Parser2.MAX_HEIGHT) throw new RE2JSSyntaxException(Parser2.ERR_NESTING_DEPTH);
  }
  calcHeight(re, force = false) {
    if (!force && this.height !== null) {
      if (this.height.has(re)) return this.height.get(re);
    }
    let h = 1;
    for (let sub of re.subs) {
      const hsub = this.calcHeight(sub);
      if (h < 1 + hsub) h = 1 + hsub;
    }
    if (this.height === null) this.height = /* @__PURE__ */ new Map();
    this.height.set(re, h);
    return h;
  }
  pop() {
    return this.stack.pop();
  }
  popToPseudo() {
    const n = this.stack.length;
    let i = n;
    while (i > 0 && !Regexp.isPseudoOp(this.stack[i - 1].op)) i--;
    return this.stack.splice(i, n - i);
  }
  push(re) {
    this.numRunes += re.runes.length;
    if (re.op === Regexp.Op.CHAR_CLASS && re.runes.length === 2 && re.runes[0] === re.runes[1]) {
      if (this.maybeConcat(re.runes[0], this.flags & ~RE2Flags.FOLD_CASE)) return null;
      re.op = Regexp.Op.LITERAL;
      re.runes = [re.runes[0]];
      re.flags = this.flags & ~RE2Flags.FOLD_CASE;
    } else if (re.op === Regexp.Op.CHAR_CLASS && re.runes.length === 4 && re.runes[0] === re.runes[1] && re.runes[2] === re.runes[3] && Unicode.simpleFold(re.runes[0]) === re.runes[2] && Unicode.simpleFold(re.runes[2]) === re.runes[0] || re.op === Regexp.Op.CHAR_CLASS && re.runes.length === 2 && re.runes[0] + 1 === re.runes[1] && Unicode.simpleFold(re.runes[0]) === re.runes[1] && Unicode.simpleFold(re.runes[1]) === re.runes[0]) {
      if (this.maybeConcat(re.runes[0], this.flags | RE2Flags.FOLD_CASE)) return null;
      re.op = Regexp.Op.LITERAL;
      re.runes = [re.runes[0]];
      re.flags = this.flags | RE2Flags.FOLD_CASE;
    } else this.maybeConcat(-1, 0);
    this.stack.push(re);
    this.checkLimits(re);
    return re;
  }
  maybeConcat(r, flags) {
    const n = this.stack.length;
    if (n < 2) return false;
    const re1 = this.stack[n - 1];
    const re2 = this.stack[n - 2];
    if (re1.op !== Regexp.Op.LITERAL || re2.op !== Regexp.Op.LITERAL || (re1.flags & RE2Flags.FOLD_CASE) !== (re2.flags & RE2Flags.FOLD_CASE)) return false;
    if (!Array.isArray(re2.runes)) re2.runes = Array.from(re2.runes);
    for (let i = 0; i < re1.runes.length; i++) re2.runes.push(re1.runes[i]);
    if (r >= 0) {
      re1.runes = [r];
      re1.flags = flags;
      return true;
    }
    this.pop();
    this.reuse(re1);
    return false;
  }
  newLiteral(r, flags) {
    const re = this.newRegexp(Regexp.Op.LITERAL);
    re.flags = flags;
    if ((flags & RE2Flags.FOLD_CASE) !== 0) r = Parser2.minFoldRune(r);
    re.runes = [r];
    return re;
  }
  literal(r) {
    this.push(this.newLiteral(r, this.flags));
  }
  op(op) {
    const re = this.newRegexp(op);
    re.flags = this.flags;
    return this.push(re);
  }
  repeat(op, min, max, beforePos, t, lastRepeatPos) {
    let flags = this.flags;
    if ((flags & RE2Flags.PERL_X) !== 0) {
      if (t.more() && t.lookingAt("?")) {
        t.skip(1);
        flags ^= RE2Flags.NON_GREEDY;
      }
      if (lastRepeatPos !== -1) throw new RE2JSSyntaxException(Parser2.ERR_INVALID_REPEAT_OP, t.from(lastRepeatPos));
    }
    const n = this.stack.length;
    if (n === 0) throw new RE2JSSyntaxException(Parser2.ERR_MISSING_REPEAT_ARGUMENT, t.from(beforePos));
    const sub = this.stack[n - 1];
    if (Regexp.isPseudoOp(sub.op)) throw new RE2JSSyntaxException(Parser2.ERR_MISSING_REPEAT_ARGUMENT, t.from(beforePos));
    const re = this.newRegexp(op);
    re.min = min;
    re.max = max;
    re.flags = flags;
    re.subs = [sub];
    this.stack[n - 1] = re;
    this.checkLimits(re);
    if (op === Regexp.Op.REPEAT && (min >= 2 || max >= 2) && !this.repeatIsValid(re, 1e3)) throw new RE2JSSyntaxException(Parser2.ERR_INVALID_REPEAT_SIZE, t.from(beforePos));
  }
  repeatIsValid(re, n) {
    if (re.op === Regexp.Op.REPEAT) {
      let m = re.max;
      if (m === 0) return true;
      if (m < 0) m = re.min;
      if (m > n) return false;
      if (m > 0) n = Math.trunc(n / m);
    }
    for (let sub of re.subs) if (!this.repeatIsValid(sub, n)) return false;
    return true;
  }
  concat() {
    this.maybeConcat(-1, 0);
    const subs = this.popToPseudo();
    if (subs.length === 0) return this.push(this.newRegexp(Regexp.Op.EMPTY_MATCH));
    return this.push(this.collapse(subs, Regexp.Op.CONCAT));
  }
  alternate() {
    const subs = this.popToPseudo();
    if (subs.length > 0) this.cleanAlt(subs[subs.length - 1]);
    if (subs.length === 0) return this.push(this.newRegexp(Regexp.Op.NO_MATCH));
    return this.push(this.collapse(subs, Regexp.Op.ALTERNATE));
  }
  cleanAlt(re) {
    if (re.op === Regexp.Op.CHAR_CLASS) {
      re.runes = new CharClass(Array.from(re.runes)).cleanClass().toArray();
      if (re.runes.length === 2 && re.runes[0] === 0 && re.runes[1] === Unicode.MAX_RUNE) {
        re.runes = /* @__PURE__ */ new Int32Array(0);
        re.op = Regexp.Op.ANY_CHAR;
      } else if (re.runes.length === 4 && re.runes[0] === 0 && re.runes[1] === Codepoint.CODES["\n"] - 1 && re.runes[2] === Codepoint.CODES["\n"] + 1 && re.runes[3] === Unicode.MAX_RUNE) {
        re.runes = /* @__PURE__ */ new Int32Array(0);
        re.op = Regexp.Op.ANY_CHAR_NOT_NL;
      }
    }
  }
  collapse(subs, op) {
    if (subs.length === 1) return subs[0];
    let len = 0;
    for (let sub of subs) len += sub.op === op ? sub.subs.length : 1;
    let newsubs = new Array(len).fill(null);
    let i = 0;
    for (let sub of subs) if (sub.op === op) {
      for (let j = 0; j < sub.subs.length; j++) newsubs[i++] = sub.subs[j];
      this.reuse(sub);
    } else newsubs[i++] = sub;
    let re = this.newRegexp(op);
    re.subs = newsubs;
    if (op === Regexp.Op.ALTERNATE) {
      re.subs = this.factor(re.subs);
      if (re.subs.length === 1) {
        const old = re;
        re = re.subs[0];
        this.reuse(old);
      }
    }
    return re;
  }
  factor(array) {
    if (array.length < 2) return array;
    let s = 0;
    let lensub = array.length;
    let lenout = 0;
    let str = null;
    let strlen = 0;
    let strflags = 0;
    let start = 0;
    for (let i = 0; i <= lensub; i++) {
      let istr = null;
      let istrlen = 0;
      let iflags = 0;
      if (i < lensub) {
        let re = array[s + i];
        if (re.op === Regexp.Op.CONCAT && re.subs.length > 0) re = re.subs[0];
        if (re.op === Regexp.Op.LITERAL) {
          istr = re.runes;
          istrlen = re.runes.length;
          iflags = re.flags & RE2Flags.FOLD_CASE;
        }
        if (iflags === strflags) {
          let same = 0;
          while (same < strlen && same < istrlen && str[same] === istr[same]) same++;
          if (same > 0) {
            strlen = same;
            continue;
          }
        }
      }
      if (i === start) {
      } else if (i === start + 1) array[lenout++] = array[s + start];
      else {
        const prefix = this.newRegexp(Regexp.Op.LITERAL);
        prefix.flags = strflags;
        prefix.runes = str.slice(0, strlen);
        for (let j = start; j < i; j++) {
          array[s + j] = this.removeLeadingString(array[s + j], strlen);
          this.checkLimits(array[s + j]);
        }
        const suffix = this.collapse(array.slice(s + start, s + i), Regexp.Op.ALTERNATE);
        const re = this.newRegexp(Regexp.Op.CONCAT);
        re.subs = [prefix, suffix];
        array[lenout++] = re;
      }
      start = i;
      str = istr;
      strlen = istrlen;
      strflags = iflags;
    }
    lensub = lenout;
    s = 0;
    start = 0;
    lenout = 0;
    let first = null;
    for (let i = 0; i <= lensub; i++) {
      let ifirst = null;
      if (i < lensub) {
        ifirst = Parser2.leadingRegexp(array[s + i]);
        if (first !== null && first.equals(ifirst) && (Parser2.isCharClass(first) || first.op === Regexp.Op.REPEAT && first.min === first.max && Parser2.isCharClass(first.subs[0]))) continue;
      }
      if (i === start) {
      } else if (i === start + 1) array[lenout++] = array[s + start];
      else {
        const prefix = first;
        for (let j = start; j < i; j++) {
          const reuse = j !== start;
          array[s + j] = this.removeLeadingRegexp(array[s + j], reuse);
          this.checkLimits(array[s + j]);
        }
        const suffix = this.collapse(array.slice(s + start, s + i), Regexp.Op.ALTERNATE);
        const re = this.newRegexp(Regexp.Op.CONCAT);
        re.subs = [prefix, suffix];
        array[lenout++] = re;
      }
      start = i;
      first = ifirst;
    }
    lensub = lenout;
    s = 0;
    start = 0;
    lenout = 0;
    for (let i = 0; i <= lensub; i++) {
      if (i < lensub && Parser2.isCharClass(array[s + i])) continue;
      if (i === start) {
      } else if (i === start + 1) array[lenout++] = array[s + start];
      else {
        let max = start;
        for (let j = start + 1; j < i; j++) {
          const subMax = array[s + max];
          const subJ = array[s + j];
          if (subMax.op < subJ.op || subMax.op === subJ.op && (subMax.runes !== null ? subMax.runes.length : 0) < (subJ.runes !== null ? subJ.runes.length : 0)) max = j;
        }
        const tmp = array[s + start];
        array[s + start] = array[s + max];
        array[s + max] = tmp;
        for (let j = start + 1; j < i; j++) {
          Parser2.mergeCharClass(array[s + start], array[s + j]);
          this.reuse(array[s + j]);
        }
        this.cleanAlt(array[s + start]);
        array[lenout++] = array[s + start];
      }
      if (i < lensub) array[lenout++] = array[s + i];
      start = i + 1;
    }
    lensub = lenout;
    s = 0;
    start = 0;
    lenout = 0;
    for (let i = 0; i < lensub; ++i) {
      if (i + 1 < lensub && array[s + i].op === Regexp.Op.EMPTY_MATCH && array[s + i + 1].op === Regexp.Op.EMPTY_MATCH) continue;
      array[lenout++] = array[s + i];
    }
    lensub = lenout;
    s = 0;
    return array.slice(s, lensub);
  }
  removeLeadingString(re, n) {
    if (re.op === Regexp.Op.CONCAT && re.subs.length > 0) {
      const sub = this.removeLeadingString(re.subs[0], n);
      re.subs[0] = sub;
      if (sub.op === Regexp.Op.EMPTY_MATCH) {
        this.reuse(sub);
        switch (re.subs.length) {
          case 0:
          case 1:
            re.op = Regexp.Op.EMPTY_MATCH;
            re.subs = Regexp.emptySubs();
            break;
          case 2: {
            const old = re;
            re = re.subs[1];
            this.reuse(old);
            break;
          }
          default:
            re.subs = re.subs.slice(1, re.subs.length);
        }
      }
      return re;
    }
    if (re.op === Regexp.Op.LITERAL) {
      re.runes = re.runes.slice(n, re.runes.length);
      if (re.runes.length === 0) re.op = Regexp.Op.EMPTY_MATCH;
    }
    return re;
  }
  removeLeadingRegexp(re, reuse) {
    if (re.op === Regexp.Op.CONCAT && re.subs.length > 0) {
      if (reuse) this.reuse(re.subs[0]);
      re.subs = re.subs.slice(1, re.subs.length);
      switch (re.subs.length) {
        case 0:
          re.op = Regexp.Op.EMPTY_MATCH;
          re.subs = Regexp.emptySubs();
          break;
        case 1: {
          const old = re;
          re = re.subs[0];
          this.reuse(old);
          break;
        }
      }
      return re;
    }
    if (reuse) this.reuse(re);
    return this.newRegexp(Regexp.Op.EMPTY_MATCH);
  }
  parseInternal() {
    if ((this.flags & RE2Flags.LITERAL) !== 0) return Parser2.literalRegexp(this.wholeRegexp, this.flags);
    let lastRepeatPos = -1;
    let min = -1;
    let max = -1;
    const t = new StringIterator(this.wholeRegexp);
    while (t.more()) {
      let repeatPos = -1;
      bigswitch: switch (t.peek()) {
        case Codepoint.CODES["("]:
          if ((this.flags & RE2Flags.LOOKBEHIND) !== 0) {
            if (t.lookingAt("(?<=")) {
              this.parsePosLookBehind();
              t.skip(4);
              break;
            }
            if (t.lookingAt("(?<!")) {
              this.parseNegLookBehind();
              t.skip(4);
              break;
            }
          }
          if ((this.flags & RE2Flags.PERL_X) !== 0 && t.lookingAt("(?")) {
            this.parsePerlFlags(t);
            break;
          }
          this.op(Regexp.Op.LEFT_PAREN).cap = ++this.numCap;
          t.skip(1);
          break;
        case Codepoint.CODES["|"]:
          this.parseVerticalBar();
          t.skip(1);
          break;
        case Codepoint.CODES[")"]:
          this.parseRightParen();
          t.skip(1);
          break;
        case Codepoint.CODES["^"]:
          if ((this.flags & RE2Flags.ONE_LINE) !== 0) this.op(Regexp.Op.BEGIN_TEXT);
          else this.op(Regexp.Op.BEGIN_LINE);
          t.skip(1);
          break;
        case Codepoint.CODES["$"]:
          if ((this.flags & RE2Flags.ONE_LINE) !== 0) this.op(Regexp.Op.END_TEXT).flags |= RE2Flags.WAS_DOLLAR;
          else this.op(Regexp.Op.END_LINE);
          t.skip(1);
          break;
        case Codepoint.CODES["."]:
          if ((this.flags & RE2Flags.DOT_NL) !== 0) this.op(Regexp.Op.ANY_CHAR);
          else this.op(Regexp.Op.ANY_CHAR_NOT_NL);
          t.skip(1);
          break;
        case Codepoint.CODES["["]:
          this.parseClass(t);
          break;
        case Codepoint.CODES["*"]:
        case Codepoint.CODES["+"]:
        case Codepoint.CODES["?"]: {
          repeatPos = t.pos();
          let op = null;
          switch (t.pop()) {
            case Codepoint.CODES["*"]:
              op = Regexp.Op.STAR;
              break;
            case Codepoint.CODES["+"]:
              op = Regexp.Op.PLUS;
              break;
            case Codepoint.CODES["?"]:
              op = Regexp.Op.QUEST;
          }
          this.repeat(op, min, max, repeatPos, t, lastRepeatPos);
          break;
        }
        case Codepoint.CODES["{"]: {
          const before = t.pos();
          const minMax = Parser2.parseRepeat(t);
          if (minMax < 0) {
            t.rewindTo(before);
            this.literal(t.pop());
            break;
          }
          repeatPos = before;
          min = minMax >> 16;
          max = (minMax & Unicode.MAX_BMP) << 16 >> 16;
          this.repeat(Regexp.Op.REPEAT, min, max, repeatPos, t, lastRepeatPos);
          break;
        }
        case Codepoint.CODES["\\"]: {
          const savedPos = t.pos();
          t.skip(1);
          if ((this.flags & RE2Flags.PERL_X) !== 0 && t.more()) switch (t.pop()) {
            case Codepoint.CODES["A"]:
              this.op(Regexp.Op.BEGIN_TEXT);
              break bigswitch;
            case Codepoint.CODES["b"]:
              this.op(Regexp.Op.WORD_BOUNDARY);
              break bigswitch;
            case Codepoint.CODES["B"]:
              this.op(Regexp.Op.NO_WORD_BOUNDARY);
              break bigswitch;
            case Codepoint.CODES["C"]:
              throw new RE2JSSyntaxException(Parser2.ERR_INVALID_ESCAPE, "\\C");
            case Codepoint.CODES["Q"]: {
              let lit = t.rest();
              const i = lit.indexOf("\\E");
              if (i >= 0) {
                lit = lit.substring(0, i);
                t.skipString(lit);
                t.skipString("\\E");
              } else t.skipString(lit);
              let j = 0;
              while (j < lit.length) {
                const codepoint = lit.codePointAt(j);
                this.literal(codepoint);
                j += Utils.charCount(codepoint);
              }
              break bigswitch;
            }
            case Codepoint.CODES["z"]:
              this.op(Regexp.Op.END_TEXT);
              break bigswitch;
            default:
              t.rewindTo(savedPos);
          }
          else t.rewindTo(savedPos);
          const re = this.newRegexp(Regexp.Op.CHAR_CLASS);
          re.flags = this.flags;
          if (t.lookingAt("\\p") || t.lookingAt("\\P")) {
            const cc2 = new CharClass();
            if (this.parseUnicodeClass(t, cc2)) {
              re.runes = cc2.toArray();
              this.push(re);
              break bigswitch;
            }
          }
          const cc = new CharClass();
          if (this.parsePerlClassEscape(t, cc)) {
            re.runes = cc.toArray();
            this.push(re);
            break bigswitch;
          }
          t.rewindTo(savedPos);
          this.reuse(re);
          this.literal(Parser2.parseEscape(t));
          break;
        }
        default:
          this.literal(t.pop());
      }
      lastRepeatPos = repeatPos;
    }
    this.concat();
    if (this.swapVerticalBar()) this.pop();
    this.alternate();
    if (this.stack.length !== 1) throw new RE2JSSyntaxException(Parser2.ERR_MISSING_PAREN, this.wholeRegexp);
    this.stack[0].namedGroups = this.namedGroups;
    return this.stack[0];
  }
  parsePerlFlags(t) {
    const startPos = t.pos();
    const s = t.rest();
    if (s.startsWith("(?P<") || s.startsWith("(?<")) {
      const begin = s.charAt(2) === "P" ? 4 : 3;
      const end = s.indexOf(">");
      if (end < 0) throw new RE2JSSyntaxException(Parser2.ERR_INVALID_NAMED_CAPTURE, s);
      const name = s.substring(begin, end);
      t.skipString(name);
      t.skip(begin + 1);
      if (!Parser2.isValidCaptureName(name)) throw new RE2JSSyntaxException(Parser2.ERR_INVALID_NAMED_CAPTURE, s.substring(0, end + 1));
      const re = this.op(Regexp.Op.LEFT_PAREN);
      re.cap = ++this.numCap;
      if (this.namedGroups[name]) throw new RE2JSSyntaxException(Parser2.ERR_DUPLICATE_NAMED_CAPTURE, name);
      this.namedGroups[name] = this.numCap;
      re.name = name;
      return;
    }
    t.skip(2);
    let flags = this.flags;
    let sign = 1;
    let sawFlag = false;
    loop: while (t.more()) {
      const c = t.pop();
      switch (c) {
        case Codepoint.CODES["i"]:
          flags |= RE2Flags.FOLD_CASE;
          sawFlag = true;
          break;
        case Codepoint.CODES["m"]:
          flags &= ~RE2Flags.ONE_LINE;
          sawFlag = true;
          break;
        case Codepoint.CODES["s"]:
          flags |= RE2Flags.DOT_NL;
          sawFlag = true;
          break;
        case Codepoint.CODES["U"]:
          flags |= RE2Flags.NON_GREEDY;
          sawFlag = true;
          break;
        case Codepoint.CODES["-"]:
          if (sign < 0) break loop;
          sign = -1;
          flags = ~flags;
          sawFlag = false;
          break;
        case Codepoint.CODES[":"]:
        case Codepoint.CODES[")"]:
          if (sign < 0) {
            if (!sawFlag) break loop;
            flags = ~flags;
          }
          if (c === Codepoint.CODES[":"]) this.op(Regexp.Op.LEFT_PAREN);
          this.flags = flags;
          return;
        default:
          break loop;
      }
    }
    throw new RE2JSSyntaxException(Parser2.ERR_INVALID_PERL_OP, t.from(startPos));
  }
  parsePosLookBehind() {
    const re = this.newRegexp(Regexp.Op.LEFT_PAREN);
    re.flags = this.flags;
    re.lb = ++this.nlb;
    return this.push(re);
  }
  parseNegLookBehind() {
    const re = this.newRegexp(Regexp.Op.LEFT_PAREN);
    re.flags = this.flags;
    re.lb = -++this.nlb;
    return this.push(re);
  }
  parseVerticalBar() {
    this.concat();
    if (!this.swapVerticalBar()) this.op(Regexp.Op.VERTICAL_BAR);
  }
  swapVerticalBar() {
    const n = this.stack.length;
    if (n >= 3 && this.stack[n - 2].op === Regexp.Op.VERTICAL_BAR && Parser2.isCharClass(this.stack[n - 1]) && Parser2.isCharClass(this.stack[n - 3])) {
      let re1 = this.stack[n - 1];
      let re3 = this.stack[n - 3];
      if (re1.op > re3.op) {
        const tmp = re3;
        re3 = re1;
        re1 = tmp;
        this.stack[n - 3] = re3;
      }
      Parser2.mergeCharClass(re3, re1);
      this.reuse(re1);
      this.pop();
      return true;
    }
    if (n >= 2) {
      const re1 = this.stack[n - 1];
      const re2 = this.stack[n - 2];
      if (re2.op === Regexp.Op.VERTICAL_BAR) {
        if (n >= 3) this.cleanAlt(this.stack[n - 3]);
        this.stack[n - 2] = re1;
        this.stack[n - 1] = re2;
        return true;
      }
    }
    return false;
  }
  parseRightParen() {
    this.concat();
    if (this.swapVerticalBar()) this.pop();
    this.alternate();
    if (this.stack.length < 2) throw new RE2JSSyntaxException(Parser2.ERR_UNEXPECTED_PAREN, this.wholeRegexp);
    const re1 = this.pop();
    const re2 = this.pop();
    if (re2.op !== Regexp.Op.LEFT_PAREN) throw new RE2JSSyntaxException(Parser2.ERR_UNEXPECTED_PAREN, this.wholeRegexp);
    this.flags = re2.flags;
    if (re2.lb !== 0) {
      if (Parser2.hasCapture(re1)) throw new RE2JSSyntaxException(Parser2.ERR_INVALID_CAPTURE_IN_LOOKBEHIND, this.wholeRegexp);
      if (re2.lb > 0) re2.op = Regexp.Op.PLB;
      else re2.op = Regexp.Op.NLB;
      re2.subs = [re1];
      this.push(re2);
      return;
    }
    if (re2.cap === 0) this.push(re1);
    else {
      re2.op = Regexp.Op.CAPTURE;
      re2.subs = [re1];
      this.push(re2);
    }
  }
  parsePerlClassEscape(t, cc) {
    const beforePos = t.pos();
    if ((this.flags & RE2Flags.PERL_X) === 0 || !t.more() || t.pop() !== Codepoint.CODES["\\"] || !t.more()) return false;
    t.pop();
    const p = t.from(beforePos);
    const g = PERL_GROUPS.has(p) ? PERL_GROUPS.get(p) : null;
    if (g === null) return false;
    cc.appendGroup(g, (this.flags & RE2Flags.FOLD_CASE) !== 0);
    return true;
  }
  parseNamedClass(t, cc) {
    const cls = t.rest();
    const i = cls.indexOf(":]");
    if (i < 0) return false;
    const name = cls.substring(0, i + 2);
    t.skipString(name);
    const g = POSIX_GROUPS.has(name) ? POSIX_GROUPS.get(name) : null;
    if (g === null) throw new RE2JSSyntaxException(Parser2.ERR_INVALID_CHAR_RANGE, name);
    cc.appendGroup(g, (this.flags & RE2Flags.FOLD_CASE) !== 0);
    return true;
  }
  parseUnicodeClass(t, cc) {
    const startPos = t.pos();
    if ((this.flags & RE2Flags.UNICODE_GROUPS) === 0 || !t.lookingAt("\\p") && !t.lookingAt("\\P")) return false;
    t.skip(1);
    let sign = 1;
    let c = t.pop();
    if (c === Codepoint.CODES["P"]) sign = -1;
    if (!t.more()) {
      t.rewindTo(startPos);
      throw new RE2JSSyntaxException(Parser2.ERR_INVALID_CHAR_RANGE, t.rest());
    }
    c = t.pop();
    let name;
    if (c !== Codepoint.CODES["{"]) name = Utils.runeToString(c);
    else {
      const rest = t.rest();
      const end = rest.indexOf("}");
      if (end < 0) {
        t.rewindTo(startPos);
        throw new RE2JSSyntaxException(Parser2.ERR_INVALID_CHAR_RANGE, t.rest());
      }
      name = rest.substring(0, end);
      t.skipString(name);
      t.skip(1);
    }
    if (!(name.length === 0) && name.codePointAt(0) === Codepoint.CODES["^"]) {
      sign = 0 - sign;
      name = name.substring(1);
    }
    const pair = Parser2.unicodeTable(name);
    if (pair === null) throw new RE2JSSyntaxException(Parser2.ERR_INVALID_CHAR_RANGE, t.from(startPos));
    if (pair.sign < 0) sign = 0 - sign;
    const tab = pair.tab;
    const fold = pair.fold;
    if ((this.flags & RE2Flags.FOLD_CASE) === 0 || fold === null) cc.appendTableWithSign(tab, sign);
    else {
      const tmp = new CharClass().appendTable(tab).appendTable(fold).cleanClass().toArray();
      cc.appendClassWithSign(Array.from(tmp), sign);
    }
    return true;
  }
  parseClass(t) {
    const startPos = t.pos();
    t.skip(1);
    const re = this.newRegexp(Regexp.Op.CHAR_CLASS);
    re.flags = this.flags;
    const cc = new CharClass();
    let sign = 1;
    if (t.more() && t.lookingAt("^")) {
      sign = -1;
      t.skip(1);
      if ((this.flags & RE2Flags.CLASS_NL) === 0) cc.appendRange(Codepoint.CODES["\n"], Codepoint.CODES["\n"]);
    }
    let first = true;
    while (!t.more() || t.peek() !== Codepoint.CODES["]"] || first) {
      if (t.more() && t.lookingAt("-") && (this.flags & RE2Flags.PERL_X) === 0 && !first) {
        const s = t.rest();
        if (s === "-" || !s.startsWith("-]")) {
          t.rewindTo(startPos);
          throw new RE2JSSyntaxException(Parser2.ERR_INVALID_CHAR_RANGE, t.rest());
        }
      }
      first = false;
      const beforePos = t.pos();
      if (t.lookingAt("[:")) {
        if (this.parseNamedClass(t, cc)) continue;
        t.rewindTo(beforePos);
      }
      if (this.parseUnicodeClass(t, cc)) continue;
      if (this.parsePerlClassEscape(t, cc)) continue;
      t.rewindTo(beforePos);
      const lo = Parser2.parseClassChar(t, startPos);
      let hi = lo;
      if (t.more() && t.lookingAt("-")) {
        t.skip(1);
        if (t.more() && t.lookingAt("]")) t.skip(-1);
        else {
          hi = Parser2.parseClassChar(t, startPos);
          if (hi < lo) throw new RE2JSSyntaxException(Parser2.ERR_INVALID_CHAR_RANGE, t.from(beforePos));
        }
      }
      if ((this.flags & RE2Flags.FOLD_CASE) === 0) cc.appendRange(lo, hi);
      else cc.appendFoldedRange(lo, hi);
    }
    t.skip(1);
    cc.cleanClass();
    if (sign < 0) cc.negateClass();
    re.runes = cc.toArray();
    this.push(re);
  }
};
var RE2 = class RE22 {
  static initTest(expr) {
    const re2 = RE22.compile(expr);
    const res = new RE22(re2.expr, re2.prog, re2.numSubexp, re2.longest);
    res.cond = re2.cond;
    res.prefix = re2.prefix;
    res.prefixUTF8 = re2.prefixUTF8;
    res.prefixComplete = re2.prefixComplete;
    res.prefixRune = re2.prefixRune;
    res.prefilter = re2.prefilter;
    res.namedGroups = re2.namedGroups;
    return res;
  }
  /**
  * Parses a regular expression and returns, if successful, an {@code RE2} instance that can be
  * used to match against text.
  *
  * When matching against text, the regexp returns a match that begins as early as possible in the
  * input (leftmost), and among those it chooses the one that a backtracking search would have
  * found first. This so-called leftmost-first matching is the same semantics that Perl, Python,
  * and other implementations use, although this package implements it without the expense of
  * backtracking. For POSIX leftmost-longest matching, see {@link #compilePOSIX}.
  */
  static compile(expr) {
    return RE22.compileImpl(expr, RE2Flags.PERL, false);
  }
  /**
  * {@code compilePOSIX} is like {@link #compile} but restricts the regular expression to POSIX ERE
  * (egrep) syntax and changes the match semantics to leftmost-longest.
  *
  * That is, when matching against text, the regexp returns a match that begins as early as
  * possible in the input (leftmost), and among those it chooses a match that is as long as
  * possible. This so-called leftmost-longest matching is the same semantics that early regular
  * expression implementations used and that POSIX specifies.
  *
  * However, there can be multiple leftmost-longest matches, with different submatch choices, and
  * here this package diverges from POSIX. Among the possible leftmost-longest matches, this
  * package chooses the one that a backtracking search would have found first, while POSIX
  * specifies that the match be chosen to maximize the length of the first subexpression, then the
  * second, and so on from left to right. The POSIX rule is computationally prohibitive and not
  * even well-defined. See http://swtch.com/~rsc/regexp/regexp2.html#posix
  */
  static compilePOSIX(expr) {
    return RE22.compileImpl(expr, RE2Flags.POSIX, true);
  }
  static compileImpl(expr, mode, longest) {
    let re = Parser.parse(expr, mode);
    const maxCap = re.maxCap();
    const namedGroups = re.namedGroups;
    re = Simplify.simplify(re);
    const prefilter = PrefilterTree.build(re);
    const prog = Compiler.compileRegexp(re);
    const re2 = new RE22(expr, prog, maxCap, longest);
    re2.prefilter = prefilter.type === Prefilter.Type.NONE ? null : prefilter;
    const [prefixCompl, prefixStr] = prog.prefix();
    re2.prefixComplete = prefixCompl;
    re2.prefix = prefixStr;
    re2.prefixUTF8 = Utils.stringToUtf8ByteArray(re2.prefix);
    if (re2.prefix.length > 0) re2.prefixRune = re2.prefix.codePointAt(0);
    re2.namedGroups = namedGroups;
    return re2;
  }
  /**
  * Returns true iff textual regular expression {@code pattern} matches string {@code s}.
  *
  * More complicated queries need to use {@link #compile} and the full {@code RE2} interface.
  */
  static match(pattern, s) {
    return RE22.compile(pattern).match(s);
  }
  constructor(expr, prog, numSubexp = 0, longest = 0) {
    this.expr = expr;
    this.prog = prog;
    this.numSubexp = numSubexp;
    this.longest = longest;
    this.cond = prog.startCond();
    this.prefix = null;
    this.prefixUTF8 = null;
    this.prefixComplete = false;
    this.prefixRune = 0;
    this.namedGroups = /* @__PURE__ */ Object.create(null);
    this.machinePool = [];
    this.lazyDFA = null;
    this.onepass = OnePass.compile(this.prog);
    this.prefilter = null;
  }
  get dfa() {
    if (this.lazyDFA === null) this.lazyDFA = new DFA(this.prog);
    return this.lazyDFA;
  }
  matchPrefixComplete(input, pos, anchor, ncap) {
    if ((anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) && pos !== 0) return null;
    let matchStart = -1;
    let matchEnd = -1;
    const pLen = input.prefixLength(this);
    if (anchor === RE2Flags.UNANCHORED) {
      const idx = input.index(this, pos);
      if (idx < 0) return null;
      matchStart = pos + idx;
      matchEnd = matchStart + pLen;
    } else if (anchor === RE2Flags.ANCHOR_BOTH) {
      if (input.endPos() !== pLen) return null;
      if (input.index(this, 0) !== 0) return null;
      matchStart = 0;
      matchEnd = pLen;
    } else if (anchor === RE2Flags.ANCHOR_START) {
      if (input.index(this, 0) !== 0) return null;
      matchStart = 0;
      matchEnd = pLen;
    }
    if (matchStart < 0) return null;
    if (ncap > 0) {
      const matchcap = new Int32Array(ncap).fill(-1);
      matchcap[0] = matchStart;
      matchcap[1] = matchEnd;
      return Array.from(matchcap);
    }
    return [];
  }
  createLookbehindState() {
    return this.prog.numLb > 0 ? new LookbehindState(this.prog) : null;
  }
  executeEngine(input, pos, anchor, ncap, lbState = null) {
    if (this.prefixComplete && (ncap === 0 || this.numSubexp === 0)) return this.matchPrefixComplete(input, pos, anchor, ncap);
    if (this.prefilter !== null && anchor === RE2Flags.UNANCHORED) {
      if (!this.prefilter.eval(input, pos)) return null;
    }
    if (this.onepass !== null) return OnePass.execute(this, input, pos, anchor, ncap);
    if (ncap > 0) {
      if (this.prog.numLb === 0 && input.endPos() <= Backtracker.maxBitStateLen(this.prog)) return Backtracker.execute(this, input, pos, anchor, ncap);
      return this.doExecuteNFA(input, pos, anchor, ncap, lbState);
    }
    if (this.prog.numLb === 0) {
      const dfaResult = this.dfa.match(input, pos, anchor);
      if (dfaResult !== null) return dfaResult ? [] : null;
      if (input.endPos() <= Backtracker.maxBitStateLen(this.prog)) return Backtracker.execute(this, input, pos, anchor, ncap);
    }
    return this.doExecuteNFA(input, pos, anchor, ncap, lbState);
  }
  /**
  * Returns the number of parenthesized subexpressions in this regular expression.
  */
  numberOfCapturingGroups() {
    return this.numSubexp;
  }
  /**
  * Returns the number of instructions in this compiled regular expression program.
  */
  numberOfInstructions() {
    return this.prog.numInst();
  }
  get() {
    return this.machinePool.length > 0 ? this.machinePool.pop() : null;
  }
  reset() {
    this.machinePool.length = 0;
  }
  put(m) {
    this.machinePool.push(m);
  }
  toString() {
    return this.expr;
  }
  doExecuteNFA(input, pos, anchor, ncap, lbState = null) {
    let m = this.get();
    if (!m) m = Machine.fromRE2(this);
    m.init(ncap);
    const cap = m.match(input, pos, anchor, lbState) ? m.submatches() : null;
    this.put(m);
    return cap;
  }
  match(s) {
    return this.executeEngine(MachineInput.fromUTF16(s), 0, RE2Flags.UNANCHORED, 0) !== null;
  }
  /**
  * Matches the regular expression against input starting at position start and ending at position
  * end, with the given anchoring. Records the submatch boundaries in group, which is [start, end)
  * pairs of byte offsets. The number of boundaries needed is inferred from the size of the group
  * array. It is most efficient not to ask for submatch boundaries.
  *
  * @param input the input byte array
  * @param start the beginning position in the input
  * @param end the end position in the input
  * @param anchor the anchoring flag (UNANCHORED, ANCHOR_START, ANCHOR_BOTH)
  * @param group the array to fill with submatch positions
  * @param ngroup the number of array pairs to fill in
  * @param lbState optional state carried between successive matches over the same input (see
  *   createLookbehindState); omit it to evaluate lookbehinds from the beginning of the input
  * @returns true if a match was found
  */
  matchWithGroup(input, start, end, anchor, ngroup, lbState = null) {
    if (!(input instanceof MatcherInputBase)) {
      if (Utils.isByteArray(input)) input = MatcherInput.utf8(input);
      else input = MatcherInput.utf16(input);
    }
    return this.matchMachineInput(input, start, end, anchor, ngroup, lbState);
  }
  matchMachineInput(input, start, end, anchor, ngroup, lbState = null) {
    if (start > end) return [false, null];
    const machineInput = input.isUTF16Encoding() ? MachineInput.fromUTF16(input.asCharSequence(), 0, end) : MachineInput.fromUTF8(input.asBytes(), 0, end);
    const groupMatch = this.executeEngine(machineInput, start, anchor, 2 * ngroup, lbState);
    if (groupMatch === null) return [false, null];
    return [true, groupMatch];
  }
  /**
  * Returns true iff this regexp matches the UTF-8 byte array {@code b}.
  */
  matchUTF8(b) {
    return this.executeEngine(MachineInput.fromUTF8(b), 0, RE2Flags.UNANCHORED, 0) !== null;
  }
  /**
  * Returns a copy of {@code src} in which all matches for this regexp have been replaced by
  * {@code repl}. No support is provided for expressions (e.g. {@code \1} or {@code $1}) in the
  * replacement string.
  */
  replaceAll(src, repl) {
    return this.replaceAllFunc(src, () => repl, 2 * src.length + 1);
  }
  /**
  * Returns a copy of {@code src} in which only the first match for this regexp has been replaced
  * by {@code repl}. No support is provided for expressions (e.g. {@code \1} or {@code $1}) in the
  * replacement string.
  */
  replaceFirst(src, repl) {
    return this.replaceAllFunc(src, () => repl, 1);
  }
  /**
  * Returns a copy of {@code src} in which at most {@code maxReplaces} matches for this regexp have
  * been replaced by the return value of of function {@code repl} (whose first argument is the
  * matched string). No support is provided for expressions (e.g. {@code \1} or {@code $1}) in the
  * replacement string.
  */
  replaceAllFunc(src, replFunc, maxReplaces) {
    let lastMatchEnd = 0;
    let searchPos = 0;
    let out = "";
    const input = MachineInput.fromUTF16(src);
    const lbState = this.createLookbehindState();
    let numReplaces = 0;
    while (searchPos <= src.length) {
      const a = this.executeEngine(input, searchPos, RE2Flags.UNANCHORED, 2, lbState);
      if (a === null || a.length === 0) break;
      out += src.substring(lastMatchEnd, a[0]);
      if (a[1] > lastMatchEnd || a[0] === 0) {
        out += replFunc(src.substring(a[0], a[1]));
        numReplaces++;
      }
      lastMatchEnd = a[1];
      const width = input.step(searchPos) & 7;
      if (searchPos + width > a[1]) searchPos += width;
      else if (searchPos + 1 > a[1]) searchPos++;
      else searchPos = a[1];
      if (numReplaces >= maxReplaces) break;
    }
    out += src.substring(lastMatchEnd);
    return out;
  }
  pad(a) {
    if (a === null) return null;
    let n = (1 + this.numSubexp) * 2;
    if (a.length < n) {
      let a2 = new Array(n).fill(-1);
      for (let i = 0; i < a.length; i++) a2[i] = a[i];
      a = a2;
    }
    return a;
  }
  allMatches(input, n, deliverFun = (v) => v) {
    let result = [];
    const end = input.endPos();
    if (n < 0) n = end + 1;
    let pos = 0;
    let i = 0;
    let prevMatchEnd = -1;
    const lbState = this.createLookbehindState();
    while (i < n && pos <= end) {
      const matches = this.executeEngine(input, pos, RE2Flags.UNANCHORED, this.prog.numCap, lbState);
      if (matches === null || matches.length === 0) break;
      let accept = true;
      if (matches[1] === pos) {
        if (matches[0] === prevMatchEnd) accept = false;
        const r = input.step(pos);
        if (r < 0) pos = end + 1;
        else pos += r & 7;
      } else pos = matches[1];
      prevMatchEnd = matches[1];
      if (accept) {
        result.push(deliverFun(this.pad(matches)));
        i++;
      }
    }
    return result;
  }
  /**
  * Returns an array holding the text of the leftmost match in {@code b} of this regular
  * expression.
  *
  * A return value of null indicates no match.
  */
  findUTF8(b) {
    const a = this.executeEngine(MachineInput.fromUTF8(b), 0, RE2Flags.UNANCHORED, 2);
    if (a === null) return null;
    return b.slice(a[0], a[1]);
  }
  /**
  * Returns a two-element array of integers defining the location of the leftmost match in
  * {@code b} of this regular expression. The match itself is at {@code b[loc[0]...loc[1]]}.
  *
  * A return value of null indicates no match.
  */
  findUTF8Index(b) {
    const a = this.executeEngine(MachineInput.fromUTF8(b), 0, RE2Flags.UNANCHORED, 2);
    if (a === null) return null;
    return a.slice(0, 2);
  }
  /**
  * Returns a string holding the text of the leftmost match in {@code s} of this regular
  * expression.
  *
  * If there is no match, the return value is an empty string, but it will also be empty if the
  * regular expression successfully matches an empty string. Use {@link #findIndex} or
  * {@link #findSubmatch} if it is necessary to distinguish these cases.
  */
  find(s) {
    const a = this.executeEngine(MachineInput.fromUTF16(s), 0, RE2Flags.UNANCHORED, 2);
    if (a === null) return "";
    return s.substring(a[0], a[1]);
  }
  /**
  * Returns a two-element array of integers defining the location of the leftmost match in
  * {@code s} of this regular expression. The match itself is at
  * {@code s.substring(loc[0], loc[1])}.
  *
  * A return value of null indicates no match.
  */
  findIndex(s) {
    return this.executeEngine(MachineInput.fromUTF16(s), 0, RE2Flags.UNANCHORED, 2);
  }
  /**
  * Returns an array of arrays the text of the leftmost match of the regular expression in
  * {@code b} and the matches, if any, of its subexpressions, as defined by the <a
  * href='#submatch'>Submatch</a> description above.
  *
  * A return value of null indicates no match.
  */
  findUTF8Submatch(b) {
    const a = this.executeEngine(MachineInput.fromUTF8(b), 0, RE2Flags.UNANCHORED, this.prog.numCap);
    if (a === null) return null;
    const ret = new Array(1 + this.numSubexp).fill(null);
    for (let i = 0; i < ret.length; i++) if (2 * i < a.length && a[2 * i] >= 0) ret[i] = b.slice(a[2 * i], a[2 * i + 1]);
    return ret;
  }
  /**
  * Returns an array holding the index pairs identifying the leftmost match of this regular
  * expression in {@code b} and the matches, if any, of its subexpressions, as defined by the the
  * <a href='#submatch'>Submatch</a> and <a href='#index'>Index</a> descriptions above.
  *
  * A return value of null indicates no match.
  */
  findUTF8SubmatchIndex(b) {
    return this.pad(this.executeEngine(MachineInput.fromUTF8(b), 0, RE2Flags.UNANCHORED, this.prog.numCap));
  }
  /**
  * Returns an array of strings holding the text of the leftmost match of the regular expression in
  * {@code s} and the matches, if any, of its subexpressions, as defined by the <a
  * href='#submatch'>Submatch</a> description above.
  *
  * A return value of null indicates no match.
  */
  findSubmatch(s) {
    const a = this.executeEngine(MachineInput.fromUTF16(s), 0, RE2Flags.UNANCHORED, this.prog.numCap);
    if (a === null) return null;
    const ret = new Array(1 + this.numSubexp).fill(null);
    for (let i = 0; i < ret.length; i++) if (2 * i < a.length && a[2 * i] >= 0) ret[i] = s.substring(a[2 * i], a[2 * i + 1]);
    return ret;
  }
  /**
  * Returns an array holding the index pairs identifying the leftmost match of this regular
  * expression in {@code s} and the matches, if any, of its subexpressions, as defined by the <a
  * href='#submatch'>Submatch</a> description above.
  *
  * A return value of null indicates no match.
  */
  findSubmatchIndex(s) {
    return this.pad(this.executeEngine(MachineInput.fromUTF16(s), 0, RE2Flags.UNANCHORED, this.prog.numCap));
  }
  /**
  * {@code findAllUTF8()} is the <a href='#all'>All</a> version of {@link #findUTF8}; it returns a
  * list of up to {@code n} successive matches of the expression, as defined by the <a
  * href='#all'>All</a> description above.
  *
  * A return value of null indicates no match.
  *
  * TODO(adonovan): think about defining a byte slice view class, like a read-only Go slice backed
  * by |b|.
  */
  findAllUTF8(b, n) {
    const result = this.allMatches(MachineInput.fromUTF8(b), n, (match) => b.slice(match[0], match[1]));
    if (result.length === 0) return null;
    return result;
  }
  /**
  * {@code findAllUTF8Index} is the <a href='#all'>All</a> version of {@link #findUTF8Index}; it
  * returns a list of up to {@code n} successive matches of the expression, as defined by the <a
  * href='#all'>All</a> description above.
  *
  * A return value of null indicates no match.
  */
  findAllUTF8Index(b, n) {
    const result = this.allMatches(MachineInput.fromUTF8(b), n, (match) => match.slice(0, 2));
    if (result.length === 0) return null;
    return result;
  }
  /**
  * {@code findAll} is the <a href='#all'>All</a> version of {@link #find}; it returns a list of up
  * to {@code n} successive matches of the expression, as defined by the <a href='#all'>All</a>
  * description above.
  *
  * A return value of null indicates no match.
  */
  findAll(s, n) {
    const result = this.allMatches(MachineInput.fromUTF16(s), n, (match) => s.substring(match[0], match[1]));
    if (result.length === 0) return null;
    return result;
  }
  /**
  * {@code findAllIndex} is the <a href='#all'>All</a> version of {@link #findIndex}; it returns a
  * list of up to {@code n} successive matches of the expression, as defined by the <a
  * href='#all'>All</a> description above.
  *
  * A return value of null indicates no match.
  */
  findAllIndex(s, n) {
    const result = this.allMatches(MachineInput.fromUTF16(s), n, (match) => match.slice(0, 2));
    if (result.length === 0) return null;
    return result;
  }
  /**
  * {@code findAllUTF8Submatch} is the <a href='#all'>All</a> version of {@link #findUTF8Submatch};
  * it returns a list of up to {@code n} successive matches of the expression, as defined by the <a
  * href='#all'>All</a> description above.
  *
  * A return value of null indicates no match.
  */
  findAllUTF8Submatch(b, n) {
    const result = this.allMatches(MachineInput.fromUTF8(b), n, (match) => {
      let slice = new Array(match.length / 2 | 0).fill(null);
      for (let j = 0; j < slice.length; j++) if (match[2 * j] >= 0) slice[j] = b.slice(match[2 * j], match[2 * j + 1]);
      return slice;
    });
    if (result.length === 0) return null;
    return result;
  }
  /**
  * {@code findAllUTF8SubmatchIndex} is the <a href='#all'>All</a> version of
  * {@link #findUTF8SubmatchIndex}; it returns a list of up to {@code n} successive matches of the
  * expression, as defined by the <a href='#all'>All</a> description above.
  *
  * A return value of null indicates no match.
  */
  findAllUTF8SubmatchIndex(b, n) {
    const result = this.allMatches(MachineInput.fromUTF8(b), n);
    if (result.length === 0) return null;
    return result;
  }
  /**
  * {@code findAllSubmatch} is the <a href='#all'>All</a> version of {@link #findSubmatch}; it
  * returns a list of up to {@code n} successive matches of the expression, as defined by the <a
  * href='#all'>All</a> description above.
  *
  * A return value of null indicates no match.
  */
  findAllSubmatch(s, n) {
    const result = this.allMatches(MachineInput.fromUTF16(s), n, (match) => {
      let slice = new Array(match.length / 2 | 0).fill(null);
      for (let j = 0; j < slice.length; j++) if (match[2 * j] >= 0) slice[j] = s.substring(match[2 * j], match[2 * j + 1]);
      return slice;
    });
    if (result.length === 0) return null;
    return result;
  }
  /**
  * {@code findAllSubmatchIndex} is the <a href='#all'>All</a> version of
  * {@link #findSubmatchIndex}; it returns a list of up to {@code n} successive matches of the
  * expression, as defined by the <a href='#all'>All</a> description above.
  *
  * A return value of null indicates no match.
  */
  findAllSubmatchIndex(s, n) {
    const result = this.allMatches(MachineInput.fromUTF16(s), n);
    if (result.length === 0) return null;
    return result;
  }
};
var RE2Set = class RE2Set2 {
  /** @type {number} */
  static UNANCHORED = RE2Flags.UNANCHORED;
  /** @type {number} */
  static ANCHOR_START = RE2Flags.ANCHOR_START;
  /** @type {number} */
  static ANCHOR_BOTH = RE2Flags.ANCHOR_BOTH;
  /**
  * Constructs a new RE2Set with the specified anchor mode and flags.
  * @param {number} [anchor=RE2Set.UNANCHORED] - The anchoring mode (e.g., RE2Set.UNANCHORED).
  * @param {number} [flags=0] - The public flags to apply to all patterns in the set.
  * @param {number} [maxMem=8388608] - The maximum memory in bytes to use for the DFA (default 8MB).
  */
  constructor(anchor = RE2Set2.UNANCHORED, flags = 0, maxMem = 8388608) {
    if (![
      RE2Set2.UNANCHORED,
      RE2Set2.ANCHOR_START,
      RE2Set2.ANCHOR_BOTH
    ].includes(anchor)) throw new RE2JSFlagsException("The anchor should be RE2Set.UNANCHORED, RE2Set.ANCHOR_START or RE2Set.ANCHOR_BOTH");
    Utils.checkFlags(flags);
    this.anchor = anchor;
    this.jsFlags = flags;
    this.maxMem = maxMem;
    let re2Flags = RE2Flags.PERL;
    if ((flags & PublicFlags.DISABLE_UNICODE_GROUPS) !== 0) re2Flags &= ~RE2Flags.UNICODE_GROUPS;
    if ((flags & PublicFlags.LOOKBEHINDS) !== 0) re2Flags |= RE2Flags.LOOKBEHIND;
    this.re2Flags = re2Flags;
    this.regexps = [];
    this.prog = null;
    this.dfa = null;
    this.dummyRe2 = null;
  }
  /**
  * Adds a new regular expression pattern to the set.
  * Patterns cannot be added after the set has been compiled.
  * @param {string} pattern - The regular expression pattern to add.
  * @returns {number} The integer index assigned to the added pattern.
  * @throws {RE2JSCompileException} If patterns are added after compilation.
  */
  add(pattern) {
    if (this.prog) throw new RE2JSCompileException("Cannot add patterns after compile");
    Utils.checkPattern(pattern);
    let fregex = pattern;
    if ((this.jsFlags & PublicFlags.CASE_INSENSITIVE) !== 0) fregex = `(?i)${fregex}`;
    if ((this.jsFlags & PublicFlags.DOTALL) !== 0) fregex = `(?s)${fregex}`;
    if ((this.jsFlags & PublicFlags.MULTILINE) !== 0) fregex = `(?m)${fregex}`;
    const re = Parser.parse(fregex, this.re2Flags);
    this.regexps.push(Simplify.simplify(re));
    return this.regexps.length - 1;
  }
  /**
  * Compiles the added patterns into a single state machine.
  * This is automatically called on the first match if not called explicitly.
  * @returns {void}
  */
  compile() {
    if (this.prog) return;
    const prog = Compiler.compileSet(this.regexps);
    if (prog.numInst() > Parser.MAX_SIZE) throw new RE2JSCompileException(`${Parser.ERR_LARGE}: the set compiles to ${prog.numInst()} instructions, more than ${Parser.MAX_SIZE}`);
    this.prog = prog;
    this.dfa = new DFA(this.prog, this.maxMem);
    this.dummyRe2 = {
      prog: this.prog,
      cond: this.prog.startCond(),
      prefix: "",
      prefixRune: 0,
      longest: false
    };
  }
  /**
  * Matches the input against the compiled set of regular expressions.
  * @param {string|number[]|Uint8Array} input - The input string or UTF-8 byte array to match against.
  * @returns {number[]} An array of indices representing the patterns that successfully matched the input.
  */
  match(input) {
    if (!this.prog) this.compile();
    const machineInput = Utils.isByteArray(input) ? MachineInput.fromUTF8(input) : MachineInput.fromUTF16(input);
    let internalAnchor = RE2Flags.UNANCHORED;
    if (this.anchor === RE2Set2.ANCHOR_START) internalAnchor = RE2Flags.ANCHOR_START;
    else if (this.anchor === RE2Set2.ANCHOR_BOTH) internalAnchor = RE2Flags.ANCHOR_BOTH;
    const dfaResult = this.dfa.matchSet(machineInput, 0, internalAnchor);
    if (dfaResult !== null) return dfaResult;
    const machine = Machine.fromRE2(this.dummyRe2);
    machine.init(0);
    return machine.matchSet(machineInput, 0, internalAnchor);
  }
};
var TranslateRegExpString = class TranslateRegExpString2 {
  static isHexadecimal(ch) {
    return "0" <= ch && ch <= "9" || "A" <= ch && ch <= "F" || "a" <= ch && ch <= "f";
  }
  static translate(data) {
    let prefixFlags = "";
    if (Object.prototype.toString.call(data) === "[object RegExp]") {
      if (data.ignoreCase) prefixFlags += "i";
      if (data.multiline) prefixFlags += "m";
      if (data.dotAll) prefixFlags += "s";
      data = data.source;
    }
    if (typeof data !== "string") return data;
    let result = "";
    let changed = false;
    let size = data.length;
    if (size === 0) {
      result = "(?:)";
      changed = true;
    }
    let inCharClass = false;
    let i = 0;
    while (i < size) {
      let ch = data[i];
      if (ch === "\\") {
        if (i + 1 < size) {
          ch = data[i + 1];
          switch (ch) {
            case "\\":
              result += "\\\\";
              i += 2;
              continue;
            case "c":
              if (i + 2 < size) {
                let code18 = data[i + 2].charCodeAt(0);
                if (code18 >= 65 && code18 <= 90 || code18 >= 97 && code18 <= 122) {
                  let val = code18 % 32;
                  result += "\\x";
                  result += (val >> 4).toString(16).toUpperCase();
                  result += (val & 15).toString(16).toUpperCase();
                  i += 3;
                  changed = true;
                  continue;
                }
              }
              result += "c";
              i += 2;
              changed = true;
              continue;
            case "u":
              if (i + 2 < size) {
                if (data[i + 2] === "{") {
                  let j = i + 3;
                  let hasHex = false;
                  let closed = false;
                  while (j < size) {
                    const hexChar = data[j];
                    if (hexChar === "}") {
                      closed = true;
                      break;
                    }
                    if (!TranslateRegExpString2.isHexadecimal(hexChar)) break;
                    hasHex = true;
                    j++;
                  }
                  if (closed && hasHex) {
                    result += "\\x";
                    i += 2;
                    changed = true;
                    continue;
                  }
                } else if (i + 5 < size) {
                  let isHex4 = true;
                  for (let j = 0; j < 4; j++) if (!TranslateRegExpString2.isHexadecimal(data[i + 2 + j])) {
                    isHex4 = false;
                    break;
                  }
                  if (isHex4) {
                    result += "\\x{" + data.substring(i + 2, i + 6) + "}";
                    i += 6;
                    changed = true;
                    continue;
                  }
                }
              }
              result += "u";
              i += 2;
              changed = true;
              continue;
            case "x": {
              let isValidHex = false;
              if (i + 2 < size && data[i + 2] === "{") {
                let j = i + 3;
                let hasHex = false;
                let closed = false;
                while (j < size) {
                  const hexChar = data[j];
                  if (hexChar === "}") {
                    closed = true;
                    break;
                  }
                  if (!TranslateRegExpString2.isHexadecimal(hexChar)) break;
                  hasHex = true;
                  j++;
                }
                if (closed && hasHex) isValidHex = true;
              } else if (i + 3 < size && TranslateRegExpString2.isHexadecimal(data[i + 2]) && TranslateRegExpString2.isHexadecimal(data[i + 3])) isValidHex = true;
              if (isValidHex) {
                result += "\\x";
                i += 2;
              } else {
                result += "x";
                i += 2;
                changed = true;
              }
              continue;
            }
            case "n":
            case "r":
            case "t":
            case "a":
            case "f":
            case "v":
            case "d":
            case "D":
            case "s":
            case "S":
            case "w":
            case "W":
            case "b":
            case "B":
            case "p":
            case "P":
            case "A":
            case "z":
            case "Q":
            case "E":
            case "0":
            case "1":
            case "2":
            case "3":
            case "4":
            case "5":
            case "6":
            case "7":
              result += "\\" + ch;
              i += 2;
              continue;
            default: {
              let cp2 = data.codePointAt(i + 1);
              if (cp2 >= 48 && cp2 <= 57 || cp2 >= 65 && cp2 <= 90 || cp2 >= 97 && cp2 <= 122) {
                let symSize2 = Utils.charCount(cp2);
                result += data.substring(i + 1, i + 1 + symSize2);
                i += symSize2 + 1;
                changed = true;
              } else {
                result += "\\";
                let symSize2 = Utils.charCount(cp2);
                result += data.substring(i + 1, i + 1 + symSize2);
                i += symSize2 + 1;
              }
              continue;
            }
          }
        }
      } else if (ch === "/") {
        result += "\\/";
        i += 1;
        changed = true;
        continue;
      } else if (ch === "[") {
        if (!inCharClass && data[i + 1] === "]") {
          result += "[^\\x00-\\x{10FFFF}]";
          i += 2;
          changed = true;
          continue;
        }
        if (!inCharClass && data[i + 1] === "^" && data[i + 2] === "]") {
          result += "[\\x00-\\x{10FFFF}]";
          i += 3;
          changed = true;
          continue;
        }
        inCharClass = true;
      } else if (ch === "]") inCharClass = false;
      else if (!inCharClass && ch === "(" && i + 2 < size && data[i + 1] === "?" && data[i + 2] === "<") {
        if (i + 3 < size && !"=!>)".includes(data[i + 3])) {
          result += "(?P<";
          i += 3;
          changed = true;
          continue;
        }
      }
      let cp = data.codePointAt(i);
      let symSize = Utils.charCount(cp);
      result += data.substring(i, i + symSize);
      i += symSize;
    }
    const finalResult = changed ? result : data;
    if (prefixFlags.length > 0) return `(?${prefixFlags})${finalResult}`;
    return finalResult;
  }
};
var execResult = (m, input) => {
  const result = m.matchArray();
  result.index = m.start(0);
  result.input = input;
  result.groups = m.namedGroupsObject();
  return result;
};
var RE2JS = class RE2JS2 {
  /**
  * Flag: case insensitive matching.
  */
  static CASE_INSENSITIVE = PublicFlags.CASE_INSENSITIVE;
  /**
  * Flag: dot ({@code .}) matches all characters, including newline.
  */
  static DOTALL = PublicFlags.DOTALL;
  /**
  * Flag: multiline matching: {@code ^} and {@code $} match at beginning and end of line, not just
  * beginning and end of input.
  */
  static MULTILINE = PublicFlags.MULTILINE;
  /**
  * Flag: Unicode groups (e.g. {@code \p\ Greek\} ) will be syntax errors.
  */
  static DISABLE_UNICODE_GROUPS = PublicFlags.DISABLE_UNICODE_GROUPS;
  /**
  * Flag: matches longest possible string.
  */
  static LONGEST_MATCH = PublicFlags.LONGEST_MATCH;
  /**
  * Flag: enable linear-time captureless lookbehinds.
  */
  static LOOKBEHINDS = PublicFlags.LOOKBEHINDS;
  /**
  * Returns a literal pattern string for the specified string.
  *
  * This method produces a string that can be used to create a <code>RE2JS</code> that would
  * match the string <code>s</code> as if it were a literal pattern.
  *
  * Metacharacters or escape sequences in the input sequence will be given no special meaning.
  *
  * @param {string} str The string to be literalized
  * @returns {string} A literal string replacement
  */
  static quote(str) {
    return Utils.quoteMeta(str);
  }
  /**
  * Quotes '\' and '$' in {@code str}, so that the returned string could be used in
  * replacement methods as a literal replacement of {@code str}.
  *
  * This is a convenience delegation to {@link Matcher.quoteReplacement}.
  *
  * @param {string} str the string to be quoted
  * @param {boolean} [javaMode=false] whether the replacement will be used in javaMode
  * @returns {string} the quoted string
  */
  static quoteReplacement(str, javaMode = false) {
    return Matcher.quoteReplacement(str, javaMode);
  }
  /**
  * Translates a given regular expression string to ensure compatibility with RE2JS.
  *
  * This function preprocesses the input regex string by applying necessary transformations,
  * such as escaping special characters (e.g., `/`), converting named capture groups to
  * RE2JS-compatible syntax, and handling Unicode sequences properly. It ensures that the
  * resulting regex is safe and properly formatted before compilation.
  *
  * @param {string|RegExp} expr - The regular expression string to be translated.
  * @returns {string} - The transformed regular expression string, ready for compilation.
  */
  static translateRegExp(expr) {
    return TranslateRegExpString.translate(expr);
  }
  /**
  * Helper: create new RE2JS with given regex and flags. Flregex is the regex with flags applied.
  * @param {string} regex
  * @param {number} [flags=0]
  * @returns {RE2JS}
  */
  static compile(regex, flags = 0) {
    Utils.checkPattern(regex);
    Utils.checkFlags(flags);
    let fregex = regex;
    if ((flags & RE2JS2.CASE_INSENSITIVE) !== 0) fregex = `(?i)${fregex}`;
    if ((flags & RE2JS2.DOTALL) !== 0) fregex = `(?s)${fregex}`;
    if ((flags & RE2JS2.MULTILINE) !== 0) fregex = `(?m)${fregex}`;
    let re2Flags = RE2Flags.PERL;
    if ((flags & RE2JS2.DISABLE_UNICODE_GROUPS) !== 0) re2Flags &= ~RE2Flags.UNICODE_GROUPS;
    if ((flags & RE2JS2.LOOKBEHINDS) !== 0) re2Flags |= RE2Flags.LOOKBEHIND;
    const p = new RE2JS2(regex, flags);
    p.re2Input = RE2.compileImpl(fregex, re2Flags, (flags & RE2JS2.LONGEST_MATCH) !== 0);
    return p;
  }
  /**
  * Matches a string against a regular expression.
  *
  * @param {string} regex the regular expression
  * @param {string|number[]|Uint8Array} input the input
  * @returns {boolean} true if the regular expression matches the entire input
  * @throws RE2JSSyntaxException if the regular expression is malformed
  */
  static matches(regex, input) {
    return RE2JS2.compile(regex).testExact(input);
  }
  /**
  * This is visible for testing.
  * @private
  */
  static initTest(pattern, flags, re2) {
    if (pattern == null) throw new Error("pattern is null");
    if (re2 == null) throw new Error("re2 is null");
    const p = new RE2JS2(pattern, flags);
    p.re2Input = re2;
    return p;
  }
  /**
  *
  * @param {string} pattern
  * @param {number} flags
  */
  constructor(pattern, flags) {
    this.patternInput = pattern;
    this.flagsInput = flags;
    this.re2Input = null;
  }
  /**
  * Releases memory used by internal caches associated with this pattern. Does not change the
  * observable behaviour. Useful for tests that detect memory leaks via allocation tracking.
  */
  reset() {
    this.re2Input.reset();
  }
  /**
  * Returns the flags used in the constructor.
  * @returns {number}
  */
  flags() {
    return this.flagsInput;
  }
  /**
  * Returns the pattern used in the constructor.
  * @returns {string}
  */
  pattern() {
    return this.patternInput;
  }
  re2() {
    return this.re2Input;
  }
  /**
  * Matches a string against a regular expression.
  *
  * @param {string|number[]|Uint8Array} input the input
  * @returns {boolean} true if the regular expression matches the entire input
  */
  matches(input) {
    return this.testExact(input);
  }
  /**
  * Creates a new {@code Matcher} matching the pattern against the input.
  *
  * @param {string|number[]|Uint8Array|MatcherInputBase} input the input string
  * @returns {Matcher}
  */
  matcher(input) {
    if (Utils.isByteArray(input)) input = MatcherInput.utf8(input);
    return new Matcher(this, input);
  }
  /**
  * Tests whether the regular expression matches any part of the input string.
  * Performance Note: This method is highly optimized. Because it only returns
  * a boolean and does not extract capture groups, it bypasses the `Matcher` overhead
  * and guarantees execution on the high-speed DFA engine whenever possible.
  *
  * @param {string|number[]|Uint8Array} input - The input string or UTF-8 byte array to test against.
  * @returns {boolean} `true` if the pattern is found anywhere in the input, `false` otherwise.
  */
  test(input) {
    if (Utils.isByteArray(input)) return this.re2Input.matchUTF8(input);
    return this.re2Input.match(input);
  }
  /**
  * Tests whether the regular expression matches the ENTIRE input string.
  * * **Performance Note:** This operates identically to `.matches()`, but is significantly
  * faster because it does not request capture group data. By requesting 0 capture groups,
  * it securely routes execution through the DFA fast-path.
  *
  * @param {string|number[]|Uint8Array} input - The input string or UTF-8 byte array to test against.
  * @returns {boolean} `true` if the exact input string fully matches the pattern, `false` otherwise.
  */
  testExact(input) {
    const machineInput = Utils.isByteArray(input) ? MachineInput.fromUTF8(input) : MachineInput.fromUTF16(input);
    return this.re2Input.executeEngine(machineInput, 0, RE2Flags.ANCHOR_BOTH, 0) !== null;
  }
  /**
  * Executes a search for a match in a specified string.
  * Returns a result array, or null if no match is found.
  * The returned array perfectly mirrors standard JavaScript `RegExpExecArray`,
  * including `.index`, `.input`, and `.groups` properties.
  *
  * @param {string|number[]|Uint8Array} input the input string or byte array
  * @returns {Array|null} the match array with index, input, and groups properties, or null
  */
  exec(input) {
    const m = this.matcher(input);
    return m.find() ? execResult(m, input) : null;
  }
  /**
  * Splits input around instances of the regular expression. It returns an array giving the strings
  * that occur before, between, and after instances of the regular expression.
  *
  * If {@code limit <= 0}, there is no limit on the size of the returned array. If
  * {@code limit == 0}, empty strings that would occur at the end of the array are omitted. If
  * {@code limit > 0}, at most limit strings are returned. The final string contains the remainder
  * of the input, possibly including additional matches of the pattern.
  *
  * @param {string} input the input string to be split
  * @param {number} [limit=0] the limit
  * @returns {string[]} the split strings
  */
  split(input, limit2 = 0) {
    const m = this.matcher(input);
    const result = [];
    let emptiesSkipped = 0;
    let last = 0;
    while (m.find()) {
      if (last === 0 && m.end() === 0) {
        last = m.end();
        continue;
      }
      if (limit2 > 0 && result.length === limit2 - 1) break;
      if (last === m.start()) {
        if (limit2 === 0) {
          emptiesSkipped += 1;
          last = m.end();
          continue;
        }
      } else while (emptiesSkipped > 0) {
        result.push("");
        emptiesSkipped -= 1;
      }
      result.push(m.substring(last, m.start()));
      last = m.end();
    }
    if (limit2 === 0 && last !== m.inputLength()) {
      while (emptiesSkipped > 0) {
        result.push("");
        emptiesSkipped -= 1;
      }
      result.push(m.substring(last, m.inputLength()));
    }
    if (limit2 !== 0 || result.length === 0 && !(last === m.inputLength() && last > 0)) result.push(m.substring(last, m.inputLength()));
    return result;
  }
  /**
  * Returns an iterator of all results matching a string against the regular expression,
  * including capturing groups.
  *
  * @param {string|number[]|Uint8Array} input the input string or byte array
  * @returns {IterableIterator<RegExpMatchArray>}
  */
  *matchAll(input) {
    const m = this.matcher(input);
    while (m.find()) yield execResult(m, input);
  }
  /**
  *
  * @returns {string}
  */
  toString() {
    return this.patternInput;
  }
  /**
  * Returns the program size of this pattern.
  *
  * <p>
  * Similar to the C++ implementation, the program size is a very approximate measure of a regexp's
  * "cost". Larger numbers are more expensive than smaller numbers.
  * </p>
  *
  * @returns {number} the program size of this pattern
  */
  programSize() {
    return this.re2Input.numberOfInstructions();
  }
  /**
  * Returns the number of capturing groups in this matcher's pattern. Group zero denotes the entire
  * pattern and is excluded from this count.
  *
  * @returns {number} the number of capturing groups in this pattern
  */
  groupCount() {
    return this.re2Input.numberOfCapturingGroups();
  }
  /**
  * Return a map of the capturing groups in this matcher's pattern, where key is the name and value
  * is the index of the group in the pattern.
  * @returns {Record<string, number>}
  */
  namedGroups() {
    return this.re2Input.namedGroups;
  }
  /**
  *
  * @param {*} other
  * @returns {boolean}
  */
  equals(other) {
    if (this === other) return true;
    if (other === null || this.constructor !== other.constructor) return false;
    return this.flagsInput === other.flagsInput && this.patternInput === other.patternInput;
  }
};

// src/pattern/glob.ts
function compileGlob(glob) {
  return { pattern: glob, matches: withoutEngine(glob) ?? withEngine(glob) };
}
function withoutEngine(glob) {
  const start = /^[^*?[{}\\\]]*/.exec(glob)?.[0] ?? "";
  const rest = glob.slice(start.length);
  if (rest === "") return (subject) => subject === glob;
  if (rest === "**") return (subject) => subject.startsWith(start);
  if (rest === "*") return (subject) => subject.startsWith(start) && !subject.includes("/", start.length);
  return void 0;
}
function withEngine(glob) {
  const compiled = RE2JS.compile(`^(?:${globSource(glob)})$`, RE2JS.DOTALL);
  return (subject) => compiled.matcher(subject).find();
}
function globSource(glob) {
  let source = "";
  let depth = 0;
  for (let at = 0; at < glob.length; at++) {
    const char = glob[at];
    if (char === "*") {
      if (glob[at + 1] === "*") {
        const wholeSegment = (at === 0 || glob[at - 1] === "/") && glob[at + 2] === "/";
        source += wholeSegment ? "(?:.*/)?" : ".*";
        at += wholeSegment ? 2 : 1;
      } else source += "[^/]*";
    } else if (char === "?") source += "[^/]";
    else if (char === "[") {
      const set2 = characterSet(glob, at);
      if (set2) {
        source += set2.source;
        at = set2.end;
      } else source += "\\[";
    } else if (char === "{" && glob.indexOf("}", at) > 0) {
      depth++;
      source += "(?:";
    } else if (char === "}" && depth > 0) {
      depth--;
      source += ")";
    } else if (char === "," && depth > 0) source += "|";
    else if (char === "\\" && at + 1 < glob.length) source += RE2JS.quote(glob[++at]);
    else source += RE2JS.quote(char);
  }
  return source + ")".repeat(depth);
}
function characterSet(glob, start) {
  const end = glob.indexOf("]", start + 2);
  if (end < 0) return void 0;
  const body = glob.slice(start + 1, end);
  if (/^\d+$/.test(body) || body.includes('"') || body.includes("'") || body.includes("*") || body.includes("/")) return void 0;
  const negated = body.startsWith("!") || body.startsWith("^");
  const members = (negated ? body.slice(1) : body).replace(/[\\\]^[]/g, "\\$&");
  return { source: `[${negated ? "^" : ""}${members}]`, end };
}

// src/report/json.ts
var HARMFUL = /[\x7f-\x9f\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
function reportJson(document) {
  return `${inertJson(document)}
`;
}
function inertJson(document) {
  return JSON.stringify(document, null, 2).replace(HARMFUL, (found) => found.split("").map(escape).join("")).replaceAll("##[", "#\\u0023[");
}
function escape(unit) {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

export {
  UNKNOWN,
  sensitive,
  isUnknown,
  isSensitive,
  isObject,
  createClassifier,
  catalogue,
  RE2JS,
  compileGlob,
  globSource,
  reportJson,
  inertJson
};
