import { createRequire as interlockCreateRequire } from 'node:module';
let interlockRequire;
const require = (id) => (interlockRequire ??= interlockCreateRequire(import.meta.url))(id);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);
import {
  headOf
} from "./chunk-44RKATWY.js";
import {
  literal
} from "./chunk-NWWFKTFK.js";
import {
  optimiseLater
} from "./chunk-A4RTMGNF.js";
import {
  MOST_DEPENDENTS,
  attributePath,
  azureNativeShape,
  readConfiguration,
  readKey,
  readState,
  readVariables,
  topLevelKeys,
  walkMembers
} from "./chunk-5Z2AT4BE.js";
import {
  innerJson
} from "./chunk-BGAXQVKP.js";
import {
  ByteCursor,
  MAPS,
  attributeName,
  encodingOf,
  foreignJson,
  foreignProblem,
  formatByKeys,
  isMark,
  marksOf,
  notUnderstood,
  outlineOf,
  parseEntry,
  partPlans,
  planChange,
  plannedEntry,
  secret,
  specialShape,
  strings,
  terraformShape,
  text,
  unknownFormat,
  utf8Chunks
} from "./chunk-HVO4347Q.js";
import {
  problem
} from "./chunk-XEER5CX4.js";
import {
  isConfigurationFile
} from "./chunk-J4HTZNG7.js";
import {
  cloudControlType,
  rowOf,
  terraformType
} from "./chunk-I3SFUTQQ.js";
import {
  hideSensitive,
  hideUnknown
} from "./chunk-CYIYEYG6.js";
import {
  UNKNOWN,
  isObject,
  isUnknown,
  parsedJson
} from "./chunk-EGKD75XR.js";

// src/adapters/clock.ts
function currentInstant() {
  return (/* @__PURE__ */ new Date()).toISOString().replace(/\.\d+Z$/, "Z");
}

// src/readers/recognise.ts
function recognise(file, ahead) {
  if (/\.sql$/i.test(file)) return { format: "sql-migration" };
  if (isConfigurationFile(file)) return { format: "terraform-configuration" };
  const head = typeof ahead === "function" ? ahead() : ahead;
  if (head[0] === 80 && head[1] === 75 && head[2] === 3 && head[3] === 4) return foreign(file, "terraform-binary-plan");
  const text2 = new TextDecoder(encodingOf(head) ?? "utf-8").decode(head).trimStart();
  if (text2 === "") {
    const help = "write the plan again: `terraform show -json tfplan > plan.json`";
    return { format: "empty", problem: problem("evidence-empty", `\`${file}\` is empty`, { help, location: { file } }) };
  }
  if (text2.startsWith("[")) {
    const keys = topLevelKeys(text2.slice(1).trimStart());
    const isChangeSet2 = keys.has("resourceChange") || formatByKeys(keys) === "cloudformation-change-set";
    return { format: isChangeSet2 ? "cloudformation-change-set" : "terraform-plan" };
  }
  if (/\.ya?ml$/i.test(file) && isManifest(file, text2)) return { format: "kubernetes-manifests" };
  if (text2.startsWith("{")) {
    const format2 = formatByKeys(topLevelKeys(text2)) ?? (startsWithStep(text2) ? "pulumi-preview" : "terraform-plan");
    if (format2 === "kubernetes-manifest") return { format: "kubernetes-manifests" };
    return isReadable(format2) ? { format: format2 } : foreign(file, format2);
  }
  if (isBinary(text2)) {
    const help = "pass text: a plan as JSON (`terraform show -json tfplan > plan.json`), or a migration as `.sql`";
    return { format: "binary", problem: problem("evidence-unreadable", `\`${file}\` is a binary file`, { help, location: { file } }) };
  }
  const format = byLines(file, text2);
  if (format === "kubernetes-manifest") return { format: "kubernetes-manifests" };
  return format ? foreign(file, format) : { format: "unknown", problem: unknownFormat(file, "in no format that is known") };
}
function startsWithStep(text2) {
  return /^\{\s*"steps"\s*:\s*\[\s*\{\s*"op"\s*:/.test(text2);
}
function isReadable(format) {
  return format === "terraform-plan" || format === "pulumi-preview" || format === "cloudformation-change-set";
}
function foreign(file, format) {
  return { format, problem: foreignProblem(file, format) };
}
function isBinary(text2) {
  return /[\0-\x08\x0e-\x1a\x1c-\x1f]/.test(text2) || text2.startsWith("\uFFFD");
}
function isManifest(file, text2) {
  if (/(^|[\\/])kustomization\.ya?ml$/i.test(file)) return true;
  const isFlow = /^(?:---[ \t]*)?\{(?!\{)/m.test(text2);
  return ["apiVersion", "kind"].every((key) => new RegExp(`${isFlow ? "(?:^|[\\s{,])" : "^"}(["']?)${key}\\1\\s*:`, "m").test(text2));
}
function byLines(file, text2) {
  const lines = text2.split("\n", 200).map((line) => line.trimEnd());
  if (/\.(tf|tofu|tfvars)$/i.test(file) || lines.some((line) => /^(resource|data|module|provider|variable|terraform|locals|output)\b[^=:]*\{/.test(line)))
    return "terraform-configuration";
  if (lines.some((line) => /^diff -u -N \S*LIVE-\d+/.test(line))) return "kubernetes-diff";
  const yaml = /\.ya?ml$/i.test(file) || lines[0] === "---";
  if (lines.some((line) => /^apiVersion:/.test(line)) && lines.some((line) => /^kind:/.test(line))) return "kubernetes-manifest";
  return yaml ? "yaml" : void 0;
}

// src/app/small-heap.ts
import { setFlagsFromString } from "node:v8";
var LARGE = 256 * 1024 * 1024;
function inSmallHeap(evidence) {
  return {
    ...evidence,
    *open() {
      let read = 0;
      for (const chunk of evidence.open()) {
        if (read < LARGE && read + chunk.length >= LARGE) setFlagsFromString("--optimize-for-size");
        read += chunk.length;
        yield chunk;
      }
    }
  };
}

// src/readers/terraform-plan/read-terraform-plan.ts
import { createSecretKey } from "node:crypto";

// src/readers/direct-providers/awscc-shape.ts
function awsccShape({ type: written, before, after }) {
  const own = cloudControlType(written);
  if (own === void 0) return void 0;
  const type = terraformType(own, (property) => known(before, property) ?? known(after, property));
  if (type === own) return void 0;
  const [one, other] = [shape(type, before), shape(type, after)];
  if (!before) other.parts = other.parts.filter(({ attributes }) => !holdsNothing(attributes));
  return {
    type,
    ...{ before: one.main, after: other.main, partsBefore: one.parts, partsAfter: other.parts },
    path: (steps) => steps.map((step) => typeof step === "string" ? attributeName(type, plainName(step)) : step)
  };
}
function known(attributes, property) {
  const [, value] = Object.entries(attributes ?? {}).find(([name]) => name.replaceAll("_", "") === property.toLowerCase()) ?? [];
  return value === null || isMark(value) ? void 0 : value;
}
function holdsNothing(attributes) {
  return isUnknown(attributes) || Object.values(attributes).every((value) => isUnknown(value));
}
function shape(type, attributes) {
  if (!attributes || isMark(attributes)) return { main: attributes, parts: [] };
  const shaped = terraformShape(type, plainNames(attributes));
  const { main, parts } = specialShape(type, shaped);
  return { main: { ...shaped, ...main }, parts };
}
function plainNames(value) {
  if (Array.isArray(value)) return value.map(plainNames);
  if (!isObject(value) || isMark(value)) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== null).map(([name, inner]) => [plainName(name), MAPS.test(name) && isObject(inner) ? inner : plainNames(inner)]);
  return Object.fromEntries(entries);
}
function plainName(name) {
  return name.replace(/([a-z])_(?=\d)/g, "$1");
}

// src/readers/direct-providers/arm-types.ts
var BY_PROVIDER = {
  ApiManagement: "service=api_management",
  AppConfiguration: "configurationStores=app_configuration configurationStores/keyValues=app_configuration_key",
  Authorization: "locks=management_lock policyDefinitions=policy_definition roleAssignments=role_assignment roleDefinitions=role_definition",
  Automation: "automationAccounts=automation_account",
  Batch: "batchAccounts=batch_account",
  Cache: "redis=redis_cache redis/firewallRules=redis_firewall_rule redisEnterprise=redis_enterprise_cluster redisEnterprise/databases=redis_enterprise_database",
  Cdn: "profiles=cdn_frontdoor_profile",
  CognitiveServices: "accounts=cognitive_account",
  Compute: [
    "diskEncryptionSets=disk_encryption_set disks=managed_disk galleries=shared_image_gallery galleries/images=shared_image",
    "galleries/images/versions=shared_image_version images=image snapshots=snapshot virtualMachines=virtual_machine",
    "virtualMachineScaleSets=linux_virtual_machine_scale_set"
  ].join(" "),
  Consumption: "budgets=consumption_budget_subscription",
  ContainerRegistry: "registries=container_registry",
  ContainerService: "managedClusters=kubernetes_cluster managedClusters/agentPools=kubernetes_cluster_node_pool",
  Databricks: "workspaces=databricks_workspace",
  DataFactory: "factories=data_factory",
  DataProtection: "backupVaults=data_protection_backup_vault",
  DBforMariaDB: "servers=mariadb_server servers/databases=mariadb_database servers/firewallRules=mariadb_firewall_rule",
  DBforMySQL: [
    "flexibleServers=mysql_flexible_server flexibleServers/databases=mysql_flexible_database flexibleServers/firewallRules=mysql_flexible_server_firewall_rule",
    "servers=mysql_server servers/databases=mysql_database servers/firewallRules=mysql_firewall_rule"
  ].join(" "),
  DBforPostgreSQL: [
    "flexibleServers=postgresql_flexible_server flexibleServers/databases=postgresql_flexible_server_database",
    "flexibleServers/firewallRules=postgresql_flexible_server_firewall_rule serverGroupsv2=cosmosdb_postgresql_cluster",
    "servers=postgresql_server servers/databases=postgresql_database servers/firewallRules=postgresql_firewall_rule"
  ].join(" "),
  Devices: "IotHubs=iothub",
  DigitalTwins: "digitalTwinsInstances=digital_twins_instance",
  DocumentDB: [
    "cassandraClusters=cosmosdb_cassandra_cluster databaseAccounts=cosmosdb_account mongoClusters=mongo_cluster",
    "databaseAccounts/cassandraKeyspaces=cosmosdb_cassandra_keyspace databaseAccounts/cassandraKeyspaces/tables=cosmosdb_cassandra_table",
    "databaseAccounts/gremlinDatabases=cosmosdb_gremlin_database databaseAccounts/gremlinDatabases/graphs=cosmosdb_gremlin_graph",
    "databaseAccounts/mongodbDatabases=cosmosdb_mongo_database databaseAccounts/mongodbDatabases/collections=cosmosdb_mongo_collection",
    "databaseAccounts/sqlDatabases=cosmosdb_sql_database databaseAccounts/sqlDatabases/containers=cosmosdb_sql_container",
    "databaseAccounts/tables=cosmosdb_table"
  ].join(" "),
  ElasticSan: "elasticSans=elastic_san elasticSans/volumegroups/volumes=elastic_san_volume",
  EventGrid: "topics=eventgrid_topic",
  EventHub: "namespaces=eventhub_namespace namespaces/eventhubs=eventhub namespaces/eventhubs/consumergroups=eventhub_consumer_group",
  HealthcareApis: "services=healthcare_service workspaces/fhirservices=healthcare_fhir_service",
  Insights: [
    "actionGroups=monitor_action_group activityLogAlerts=monitor_activity_log_alert components=application_insights",
    "diagnosticSettings=monitor_diagnostic_setting metricAlerts=monitor_metric_alert scheduledQueryRules=monitor_scheduled_query_rules_alert_v2"
  ].join(" "),
  KeyVault: "managedHSMs=key_vault_managed_hardware_security_module vaults=key_vault vaults/keys=key_vault_key vaults/secrets=key_vault_secret",
  Kusto: "clusters=kusto_cluster clusters/databases=kusto_database",
  MachineLearningServices: "workspaces=machine_learning_workspace",
  ManagedIdentity: "userAssignedIdentities=user_assigned_identity userAssignedIdentities/federatedIdentityCredentials=federated_identity_credential",
  Monitor: "accounts=monitor_workspace",
  NetApp: [
    "netAppAccounts=netapp_account netAppAccounts/capacityPools=netapp_pool netAppAccounts/capacityPools/volumes=netapp_volume",
    "netAppAccounts/capacityPools/volumes/snapshots=netapp_snapshot"
  ].join(" "),
  Network: [
    "applicationGateways=application_gateway ApplicationGatewayWebApplicationFirewallPolicies=web_application_firewall_policy azureFirewalls=firewall",
    "ddosProtectionPlans=network_ddos_protection_plan dnsZones=dns_zone dnsZones/A=dns_a_record dnsZones/AAAA=dns_aaaa_record dnsZones/CAA=dns_caa_record",
    "dnsZones/CNAME=dns_cname_record dnsZones/MX=dns_mx_record dnsZones/NS=dns_ns_record dnsZones/SRV=dns_srv_record dnsZones/TXT=dns_txt_record",
    "expressRouteCircuits=express_route_circuit frontDoors=frontdoor loadBalancers=lb natGateways=nat_gateway networkInterfaces=network_interface",
    "networkSecurityGroups=network_security_group networkSecurityGroups/securityRules=network_security_rule networkWatchers/flowLogs=network_watcher_flow_log",
    "privateDnsZones=private_dns_zone privateDnsZones/A=private_dns_a_record privateDnsZones/CNAME=private_dns_cname_record",
    "privateEndpoints=private_endpoint publicIPAddresses=public_ip routeTables=route_table routeTables/routes=route",
    "virtualHubs/hubVirtualNetworkConnections=virtual_hub_connection virtualNetworkGateways=virtual_network_gateway virtualNetworks=virtual_network",
    "virtualNetworks/subnets=subnet virtualNetworks/virtualNetworkPeerings=virtual_network_peering vpnGateways=vpn_gateway"
  ].join(" "),
  OperationalInsights: "workspaces=log_analytics_workspace",
  Purview: "accounts=purview_account",
  RecoveryServices: "vaults=recovery_services_vault vaults/backupPolicies=backup_policy_vm vaults/backupFabrics/protectionContainers/protectedItems=backup_protected_vm",
  Resources: "resourceGroups=resource_group",
  Search: "searchServices=search_service",
  Security: "pricings=security_center_subscription_pricing",
  ServiceBus: "namespaces=servicebus_namespace namespaces/queues=servicebus_queue namespaces/topics=servicebus_topic namespaces/topics/subscriptions=servicebus_subscription",
  Sql: [
    "managedInstances=mssql_managed_instance managedInstances/databases=mssql_managed_database servers=mssql_server servers/databases=mssql_database",
    "servers/elasticPools=mssql_elasticpool servers/extendedAuditingSettings=mssql_server_extended_auditing_policy servers/firewallRules=mssql_firewall_rule"
  ].join(" "),
  Storage: [
    "storageAccounts=storage_account storageAccounts/blobServices/containers=storage_container storageAccounts/fileServices/shares=storage_share",
    "storageAccounts/blobServices/containers/immutabilityPolicies=storage_container_immutability_policy",
    "storageAccounts/managementPolicies=storage_management_policy storageAccounts/queueServices/queues=storage_queue storageAccounts/tableServices/tables=storage_table"
  ].join(" "),
  StorageCache: "amlFilesystems=managed_lustre_file_system caches=hpc_cache",
  StorageSync: "storageSyncServices=storage_sync",
  StreamAnalytics: "streamingJobs=stream_analytics_job",
  Synapse: "workspaces=synapse_workspace workspaces/bigDataPools=synapse_spark_pool workspaces/sqlPools=synapse_sql_pool",
  Web: "serverFarms=service_plan"
};
var TYPES = tableOf(BY_PROVIDER);
var SETTINGS = tableOf({
  Sql: "servers/databases/backupShortTermRetentionPolicies=mssql_database servers/databases/transparentDataEncryption=mssql_database",
  Storage: "storageAccounts/blobServices=storage_account storageAccounts/fileServices=storage_account"
});
function tableOf(rows) {
  const entries = Object.entries(rows).flatMap(
    ([provider, types]) => types.split(" ").filter((row) => row !== "").map((row) => {
      const [own = "", terraform = ""] = row.split("=");
      return [`microsoft.${provider}/${own}`.toLowerCase(), `azurerm_${terraform}`];
    })
  );
  return Object.fromEntries(entries);
}
var ARM_COUNTERPARTS = [.../* @__PURE__ */ new Set([...Object.values(TYPES), ...Object.values(SETTINGS)])];
function armType(written, { kind, scope }) {
  const name = written.split("@")[0].toLowerCase();
  if (name === "microsoft.web/sites") return { type: siteType(kind), isSettings: false };
  if (name === "microsoft.authorization/policyassignments") return { type: assignmentType(scope), isSettings: false };
  const settings = rowOf(SETTINGS, name);
  const type = settings ?? rowOf(TYPES, name);
  return type === void 0 ? void 0 : { type, isSettings: settings !== void 0 };
}
function siteType(kind) {
  const system = /linux/i.test(kind) ? "linux" : "windows";
  return /functionapp/i.test(kind) ? `azurerm_${system}_function_app` : `azurerm_${system}_web_app`;
}
function assignmentType(scope) {
  if (/^\/subscriptions\/[^/]+\/?$/i.test(scope)) return "azurerm_subscription_policy_assignment";
  if (/^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+\/?$/i.test(scope)) return "azurerm_resource_group_policy_assignment";
  return /^\/subscriptions\//i.test(scope) ? "azurerm_resource_policy_assignment" : "azurerm_management_group_policy_assignment";
}

// src/readers/direct-providers/azapi-shape.ts
function azapiShape({ type: written, actions, before, after }) {
  if (written !== "azapi_resource" && written !== "azapi_update_resource") return void 0;
  const own = textOf(before, "type") ?? textOf(after, "type");
  const [one, other] = [opened(before), opened(after)];
  const kind = textOf(one, "kind") ?? textOf(other, "kind") ?? "";
  const scope = textOf(before, "parent_id") ?? textOf(after, "parent_id") ?? "";
  const found = own === void 0 ? void 0 : armType(own, { kind, scope });
  if (!found || actions.includes("delete") && (found.isSettings || written === "azapi_update_resource")) return void 0;
  const { type } = found;
  const isOpen = isUnknown(after?.["body"]);
  const left = written === "azapi_update_resource" && !isOpen ? over(one, other) : other;
  const settingsOf = found.isSettings ? own : "";
  const shaped = (side) => side && !isMark(side) ? azureNativeShape(type, side, settingsOf) : side;
  const sides = { before: shaped(one), after: shaped(left) };
  if (isOpen) leaveOpen(sides.before, sides.after);
  return { type, ...sides, partsBefore: [], partsAfter: [], path: (steps) => pathOf(type, steps) };
}
function over(before, after) {
  if (!isObject(before) || isMark(before) || !after || isMark(after)) return after;
  const merged = Object.entries(after).map(([name, value]) => {
    const inner = isObject(value) ? over(before[name] ?? null, value) : value;
    return [name, inner];
  });
  return { ...before, ...Object.fromEntries(merged) };
}
function textOf(attributes, name) {
  const value = attributes?.[name];
  return typeof value === "string" ? value : void 0;
}
function opened(attributes) {
  if (!attributes || isMark(attributes)) return attributes;
  const { body = null, ...rest } = attributes;
  const parsed = typeof body === "string" ? innerJson(body) : body;
  const isOpen = isObject(parsed) && !isMark(parsed);
  const { parent_id: scope } = rest;
  return { ...rest, ...scope !== void 0 && { scope }, ...isOpen ? beside(rest, withoutProperties(parsed)) : { body } };
}
function beside(own, body) {
  const isOwn = (name) => Object.hasOwn(own, name) && own[name] !== null;
  return Object.fromEntries(Object.entries(body).map(([name, value]) => [isOwn(name) ? `body_${name}` : name, value]));
}
function withoutProperties(value) {
  if (Array.isArray(value)) return value.map(withoutProperties);
  if (!isObject(value) || isMark(value)) return value;
  const { properties, ...rest } = value;
  const flat = isObject(properties) && !isMark(properties) ? { ...rest, ...properties } : value;
  return Object.fromEntries(Object.entries(flat).map(([name, inner]) => [name, withoutProperties(inner)]));
}
function leaveOpen(before, after) {
  if (before && after) {
    for (const name of Object.keys(before)) if (!Object.hasOwn(after, name)) after[name] = UNKNOWN;
  }
}
function pathOf(type, steps) {
  const inner = steps.filter((step) => step !== "body" && step !== "properties");
  if (inner.length === 0) return [...steps];
  return attributePath(
    type,
    inner.map((step) => typeof step === "number" ? step : String(step))
  ).split(".");
}

// src/readers/direct-providers/direct-entries.ts
function isDirect(type) {
  return typeof type === "string" && (type.startsWith("awscc_") || type.startsWith("azapi_"));
}
function directEntries(entry) {
  if (!isObject(entry) || !isDirect(entry["type"]) || entry["mode"] === "data" || !isObject(entry["change"])) return void 0;
  const { type: written, change } = entry;
  const actions = strings(change["actions"]);
  const marked = markedSides(change);
  const shaped = (written.startsWith("awscc_") ? awsccShape : azapiShape)({ type: written, actions, ...marked });
  if (!shaped) return void 0;
  const { type, before, after, partsBefore, partsAfter } = shaped;
  const [one, other] = [marksOf(before), marksOf(after)];
  const main = {
    ...entry,
    type,
    change: {
      ...change,
      ...{ before, after, after_unknown: other.unknown, before_sensitive: one.sensitive, after_sensitive: other.sensitive },
      ...Array.isArray(change["replace_paths"]) && {
        replace_paths: change["replace_paths"].map((path) => Array.isArray(path) ? shaped.path(path) : path)
      }
    }
  };
  if (!actions.includes("create") && !actions.includes("update")) return [main];
  const whole = {
    address: text(entry["address"]) ?? "",
    ...{ type, before, name: text(entry["name"]) ?? "" },
    ...{ provider: text(entry["provider_name"]) ?? "", module: text(entry["module_address"]) ?? "" }
  };
  return [main, ...partPlans(whole, partsBefore, partsAfter).map(plannedEntry)];
}
function markedSides(change) {
  let [before, after] = [structuredClone(change["before"] ?? null), structuredClone(change["after"] ?? null)];
  for (const tree of [change["before_sensitive"], change["after_sensitive"]]) {
    before = hideSensitive(before, tree, (_path, value) => secret(value));
    after = hideSensitive(after, tree, (_path, value) => secret(value));
  }
  after = hideUnknown(after, change["after_unknown"], []);
  return { before: isObject(before) ? before : null, after: isObject(after) ? after : null };
}

// src/readers/direct-providers/direct-changes.ts
function directChanges(entry, location, context, doubt) {
  if (!isObject(entry) || !isDirect(entry["type"])) return void 0;
  const { type: writtenType } = entry;
  return directEntries(entry)?.flatMap((one) => planChange(one, location, context, { doubt, writtenType }) ?? []);
}

// src/readers/terraform-plan/action-invocation.ts
function actionInvocation(value, location, context, doubt) {
  const entry = isObject(value) ? value : {};
  const asResource = {
    ...entry,
    mode: "managed",
    change: {
      actions: ["invoke"],
      before: null,
      after: entry["config_values"] ?? null,
      after_unknown: entry["config_unknown"] ?? false,
      after_sensitive: entry["config_sensitive"] ?? false
    }
  };
  return planChange(asResource, location, context, { kind: "execute", doubt }) ?? notUnderstood(location, context, "an action that cannot be read");
}

// src/readers/terraform-plan/plan-problem.ts
function versionProblem(plan, file) {
  const version = plan.formatVersion;
  if (version === void 0 || version === null) return void 0;
  if ((typeof version === "string" || typeof version === "number") && /^[01](?:\.\d+)*$/.test(String(version))) return void 0;
  return problem(
    "plan-version-unsupported",
    `the plan has format version \`${String(JSON.stringify(version)).slice(0, 40)}\`; known are 0.1 to 1.x`,
    {
      help: "upgrade Interlock, or write the plan with a Terraform or OpenTofu release that it knows",
      location: locate(plan, file, "format_version")
    }
  );
}
function planProblem(plan, file) {
  if (isSet(plan.errored, false)) {
    return problem("plan-errored", "planning failed, so the plan does not show everything that would happen", {
      help: "repair the configuration until `terraform plan` succeeds, and judge that plan; let the job stop when `terraform plan` fails",
      location: locate(plan, file, "errored")
    });
  }
  if (isSet(plan.complete, true)) {
    return problem("plan-incomplete", "the plan does not cover the whole configuration", {
      help: "plan without `-target` and `-exclude`; where changes were deferred, apply this plan and judge the next one too",
      location: locate(plan, file, "complete")
    });
  }
  return void 0;
}
function incompleteWhy(plan) {
  return isSet(plan.errored, false) ? "errored" : isSet(plan.complete, true) ? "partial" : void 0;
}
function isSet(value, well) {
  return value !== void 0 && value !== null && value !== well;
}
function locate(plan, file, key) {
  return { file, pointer: plan.pointer === "" ? key : `${plan.pointer}/${key}` };
}

// src/readers/terraform-plan/pass-new.ts
var MOST_TYPES = 2e3;
function passing({ watchesNew, rest }) {
  const known2 = /* @__PURE__ */ new Map();
  let passed = /* @__PURE__ */ new Map();
  const byType = (type) => {
    const found = known2.get(type);
    if (found !== void 0) return found;
    const watched = isDirect(type) ? void 0 : watchesNew?.(type);
    const made = watched === void 0 ? null : { seen: seenOf(watched), isWanted: rest?.wantsNew(type) === true };
    if (known2.size < MOST_TYPES) known2.set(type, made);
    return made;
  };
  return {
    passesNew(type, entry) {
      const asked = byType(type);
      if (!asked || asked.seen?.test(entry.bytes.toString("latin1", entry.body, entry.end)) === true) return false;
      if (asked.isWanted && !take(type, entry)) return false;
      passed.set(type, (passed.get(type) ?? 0) + 1);
      return true;
    },
    passed() {
      const before = passed;
      passed = /* @__PURE__ */ new Map();
      return before;
    }
  };
  function take(type, { bytes, end }) {
    const entry = parsedJson(bytes.toString("utf8", 0, end));
    const change = isObject(entry) ? entry["change"] : void 0;
    if (!isObject(entry) || !isObject(change)) return false;
    const [address, provider] = [text(entry["address"]) ?? "", text(entry["provider_name"]) ?? ""];
    rest?.takeNew({ type, address, provider, after: change["after"] ?? null });
    return true;
  }
}
function seenOf(attributes) {
  if (attributes.length === 0) return void 0;
  const names = attributes.map(literal).join("|");
  return new RegExp(`"(?:${names})"\\s*:(?!null|\\[\\])|\\\\u(?!003[ce]|0026|202[89])`);
}

// src/readers/terraform-plan/reference-graph.ts
var MOST_REFERENCES = 2e6;
var ReferenceGraph = class {
  /** Managed objects of the configuration, each with the key of its provider. */
  managed = /* @__PURE__ */ new Map();
  providers = /* @__PURE__ */ new Map();
  /** Variables of the root module that name a region: what they are set to, and what they are by default. */
  regions = /* @__PURE__ */ new Map();
  defaults = /* @__PURE__ */ new Map();
  #users = /* @__PURE__ */ new Map();
  /** By what they depended on when they were applied, straight or by way of others. */
  #applied = /* @__PURE__ */ new Map();
  #count = 0;
  add(user, used) {
    if (++this.#count > MOST_REFERENCES) return;
    const users = this.#users.get(used);
    if (users) users.push(user);
    else this.#users.set(used, [user]);
  }
  addApplied(user, used) {
    if (++this.#count > MOST_REFERENCES) return;
    const users = this.#applied.get(used);
    if (users) users.add(user);
    else this.#applied.set(used, /* @__PURE__ */ new Set([user]));
  }
  dependents(address, leftOut) {
    const applied = this.#applied.get(address);
    if (this.#count > MOST_REFERENCES || this.managed.size === 0 && !applied) return void 0;
    const stays = (one) => one !== address && !leftOut.has(one);
    const direct = this.#reached([address], false);
    const all = this.#reached([...direct], true);
    for (const one of direct) all.add(one);
    for (const one of applied ?? []) if (this.managed.size === 0 || this.managed.has(one)) all.add(one);
    const first = [...direct].filter(stays).sort();
    const rest = [...all].filter((one) => stays(one) && !direct.has(one)).sort();
    return { count: first.length + rest.length, direct: first.length, addresses: [...first, ...rest].slice(0, MOST_DEPENDENTS) };
  }
  provider(address) {
    const key = this.managed.get(address);
    if (key === void 0) return void 0;
    const found = this.providers.get(key) ?? this.providers.get(key.slice(key.lastIndexOf(":") + 1));
    const dot = key.lastIndexOf(".");
    if (!found) return { alias: dot > key.lastIndexOf(":") ? key.slice(dot + 1) : "" };
    const { alias, variable = "" } = found;
    const region = found.region ?? this.regions.get(variable) ?? this.defaults.get(variable);
    return { alias, ...region !== void 0 && { region } };
  }
  /** Managed objects that refer to these; `through`: also by way of other managed objects. */
  #reached(from, through) {
    const reached = /* @__PURE__ */ new Set();
    const seen = new Set(from);
    const open = [...from];
    for (let node = open.pop(); node !== void 0; node = open.pop()) {
      for (const user of this.#users.get(node) ?? []) {
        if (seen.has(user)) continue;
        seen.add(user);
        const isManaged = this.managed.has(user);
        if (isManaged) reached.add(user);
        if (through || !isManaged) open.push(user);
      }
    }
    return reached;
  }
};

// src/readers/terraform-plan/plan-rest.ts
var MAX_WRAPPING = 5;
function planRest(rest) {
  const plans = /* @__PURE__ */ new Map();
  const missed = /* @__PURE__ */ new Set();
  function takes(cursor, key, pointer) {
    if (key !== "variables" && key !== "prior_state" && key !== "configuration") return false;
    const asked = rest.asked();
    if (asked.size === 0 && key !== "variables") return false;
    let found = plans.get(pointer);
    if (!found) plans.set(pointer, found = { graph: new ReferenceGraph(), taken: /* @__PURE__ */ new Set() });
    const { graph, taken } = found;
    taken.add(key);
    if (key === "variables") readVariables(cursor, graph);
    else if (key === "prior_state") readState(cursor, graph, asked);
    else readConfiguration(cursor, graph);
    return true;
  }
  return {
    takes,
    end({ pointer, keys }) {
      const found = plans.get(pointer);
      const isMissing = ["configuration", "prior_state"].some((key) => keys.has(key) && found?.taken.has(key) !== true);
      if (rest.asked().size === 0) return void 0;
      if (isMissing) return void missed.add(pointer);
      return found && { says: "references", pointer, references: found.graph };
    },
    secondPass(evidence) {
      if (missed.size === 0) return [];
      plans.clear();
      const cursor = new ByteCursor(utf8Chunks(evidence.open()));
      const walk = (pointer, depth) => walkMembers(cursor, (key) => {
        const place = pointer === "" ? key : `${pointer}/${key}`;
        if (missed.has(pointer) && takes(cursor, key, pointer)) return;
        if (depth < MAX_WRAPPING && [...missed].some((one) => one === place || one.startsWith(`${place}/`))) walk(place, depth + 1);
        else cursor.skipValue();
      });
      try {
        walk("", 0);
        return [...plans].map(([pointer, { graph }]) => ({ says: "references", pointer, references: graph }));
      } finally {
        cursor.close();
      }
    }
  };
}

// src/readers/terraform-plan/walk-plan.ts
var LISTS = /* @__PURE__ */ new Set(["resource_changes", "deferred_changes", "action_invocations", "deferred_action_invocations"]);
var PROPERTIES = {
  format_version: "formatVersion",
  terraform_version: "terraformVersion",
  errored: "errored",
  complete: "complete",
  timestamp: "timestamp"
};
var PASSED_OVER = /* @__PURE__ */ new Set([
  ...["planned_values", "prior_state", "configuration", "variables", "resource_drift", "output_changes", "relevant_attributes"],
  ...["checks", "applyable", "values"]
]);
var MAX_WRAPPING2 = 5;
var MAX_KEYS = 1e3;
function* walkPlan(cursor, visit, pointer = "", depth = 0) {
  const plan = { pointer, keys: /* @__PURE__ */ new Set(), unchanged: 0 };
  cursor.skipSpace();
  cursor.pass();
  let byte = cursor.skipSpace();
  if (byte === 125) cursor.pass();
  else
    for (; ; ) {
      const key = byte === 34 ? readKey(cursor) : void 0;
      if (key === void 0 || cursor.skipSpace() !== 58) return void cursor.broken();
      cursor.pass();
      const first = cursor.skipSpace();
      const place = pointer === "" ? escape(key) : `${pointer}/${escape(key)}`;
      cursor.place = place;
      cursor.index = -1;
      const known2 = LISTS.has(key) || Object.hasOwn(PROPERTIES, key);
      if (known2 && plan.keys.has(key)) yield { part: "wrong", pointer: place, message: `\`${place}\` is written twice` };
      if (known2 || plan.keys.size < MAX_KEYS) plan.keys.add(key);
      const isList = LISTS.has(key) || key === "resource_drift" && visit.drift;
      if (isList && first === 91) yield* walkList(cursor, key, plan, place, visit);
      else if (known2) yield* readProperty(cursor, key, plan, place);
      else if (PASSED_OVER.has(key)) {
        if (!visit.takes(key, plan)) cursor.skipValue();
      } else if (first === 123 && depth < MAX_WRAPPING2) yield* walkPlan(cursor, visit, place, depth + 1);
      else cursor.skipValue();
      byte = cursor.skipSpace();
      if (cursor.failure) break;
      cursor.pass();
      if (byte === 125) break;
      if (byte !== 44) return void cursor.broken();
      byte = cursor.skipSpace();
    }
  yield { part: "end", plan };
}
function* readProperty(cursor, key, plan, place) {
  const cut = cursor.cutValue();
  if (!cut) return;
  const value = cut.bytes && parseEntry(cut.bytes)?.value;
  if (value === void 0) return void cursor.fail("evidence-unreadable", `\`${place}\` is not valid JSON`);
  const property = Object.hasOwn(PROPERTIES, key) ? PROPERTIES[key] : void 0;
  if (property) plan[property] = value;
  else if (value !== null) yield { part: "wrong", pointer: place, message: `\`${place}\` is not a list` };
  if (property === "formatVersion") yield { part: "version", plan };
}
function* walkList(cursor, list, plan, place, visit) {
  cursor.pass();
  if (cursor.skipSpace() === 93) return cursor.pass();
  const passes = ({ quiet, newType, body, length }, bytes) => {
    if (list !== "resource_changes") return false;
    if (quiet) plan.unchanged++;
    return quiet || newType !== void 0 && visit.passesNew(newType, { bytes: bytes(), body, end: length });
  };
  for (let index = 0; ; index++) {
    cursor.index = index;
    const { line, column } = cursor;
    const ahead = cursor.outline();
    if (ahead && passes(ahead, () => cursor.ahead())) cursor.pass(ahead.length, ahead.lines);
    else {
      const cut = ahead ? cursor.take(ahead) : cursor.cutValue();
      if (!cut) return;
      const outline = ahead ?? (cut.bytes && outlineOf(cut.bytes));
      const { bytes } = cut;
      if (ahead || !outline || !bytes || !passes(outline, () => bytes)) {
        const entry = { list, plan, pointer: cursor.pointer, cut, outline };
        if (column > 0) Object.assign(entry, { line, column });
        yield { part: "entry", entry };
      }
    }
    const byte = cursor.skipSpace();
    if (cursor.failure) return;
    cursor.pass();
    if (byte === 93) return;
    if (byte !== 44) return void cursor.broken();
    cursor.skipSpace();
  }
}
function escape(key) {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

// src/readers/terraform-plan/read-terraform-plan.ts
function* readTerraformPlan(evidence, options) {
  const { file } = evidence;
  const cursor = new ByteCursor(utf8Chunks(evidence.open()));
  try {
    const first = cursor.skipSpace();
    if (first < 0) return yield { problem: empty(file) };
    if (first !== 123) return yield { problem: notAnObject(file, cursor, first) };
    const plans = [];
    let keys = /* @__PURE__ */ new Set();
    const context = { ...options, key: createSecretKey(options.key) };
    let unsupported;
    const { passesNew, passed } = passing(options);
    const rest = options.rest && planRest(options.rest);
    const takes = (key, plan) => rest?.takes(cursor, key, plan.pointer) ?? false;
    let deferred = false;
    for (const part of walkPlan(cursor, { passesNew, drift: rest !== void 0, takes })) {
      if (part.part === "entry") {
        const { terraformVersion } = part.entry.plan;
        if (typeof terraformVersion === "string") context.terraformVersion = terraformVersion;
        else delete context.terraformVersion;
        const reading = readEntry(part.entry, file, context);
        deferred ||= part.entry.list.startsWith("deferred");
        if (Array.isArray(reading)) yield* reading;
        else if (reading) yield reading;
      } else if (part.part === "wrong") yield { problem: unreadable(part.message, { file, pointer: part.pointer }) };
      else if (part.part === "end") {
        if (part.plan.pointer === "") keys = part.plan.keys;
        if (!isPlan(part.plan)) continue;
        plans.push(part.plan);
        for (const [type, count] of passed()) yield { passed: "create", type, count, file };
        const references = rest?.end(part.plan);
        if (references) yield { rest: references };
        if (rest) yield { rest: endOf(part.plan, file, options, deferred) };
        deferred = false;
      } else {
        unsupported = versionProblem(part.plan, file);
        if (unsupported) break;
      }
    }
    for (const [type, count] of passed()) yield { passed: "create", type, count, file };
    for (const late of cursor.failure ? [] : rest?.secondPass(evidence) ?? []) yield { rest: late };
    if (unsupported) return yield { problem: unsupported };
    for (const plan of plans) {
      if (typeof plan.timestamp === "string") options.planned?.(plan.timestamp);
      const found = planProblem(plan, file);
      if (found) yield { problem: found };
    }
    if (cursor.failure) yield { problem: failure(cursor, file) };
    else if (plans.length === 0) yield { problem: foreignJson(file, keys) ?? unknownFormat(file, "JSON that is not a plan") };
    else if (cursor.skipSpace() >= 0)
      yield { problem: unreadable(`something follows the end of the JSON, at byte ${cursor.offset}`, { file }) };
    else if (cursor.failure) yield { problem: failure(cursor, file) };
  } finally {
    cursor.close();
  }
}
function readEntry(entry, file, context) {
  const { cut, outline, pointer, list } = entry;
  const location = { file, pointer };
  if (entry.line !== void 0) Object.assign(location, { line: entry.line, column: entry.column });
  if (!cut.bytes) return { change: notUnderstood(location, context, `\`${pointer}\` is too large to be looked at`, cut.oversized) };
  const parsed = parseEntry(cut.bytes);
  if (!parsed) return { problem: unreadable(`\`${pointer}\` is not valid JSON in UTF-8`, location) };
  const { value, text: text2, namesSecrets } = parsed;
  const direct = directChanges(value, location, context, outline?.doubt);
  if (list === "resource_drift") {
    const drift = direct ? direct[0] : planChange(value, location, context, { doubt: outline?.doubt, raw: text2, namesSecrets });
    return drift && drift.kind !== "unknown" && drift.plan?.mode === "managed" ? { rest: { says: "drift", drift } } : void 0;
  }
  let change;
  if (list === "resource_changes") {
    if (direct && direct.length > 0) return direct.map((one) => ({ change: one }));
    if (!direct) change = planChange(value, location, context, { doubt: outline?.doubt, raw: text2, namesSecrets });
  } else if (list === "action_invocations") change = actionInvocation(value, location, context);
  else {
    const deferred = isObject(value) ? value : {};
    const reason = typeof deferred["reason"] === "string" ? deferred["reason"] : "no reason given";
    const doubt = `what happens is decided in a later plan (\`${reason}\`)`;
    const later = deferred["resource_change"] ?? null;
    change = list === "deferred_changes" ? directChanges(later, location, context, doubt)?.[0] ?? planChange(later, location, context, { doubt }) : actionInvocation(deferred["action_invocation"] ?? null, location, context, doubt);
  }
  if (!change && list === "resource_changes") entry.plan.unchanged++;
  return change && { change };
}
function endOf(plan, file, { source, trust }, deferred) {
  const incomplete = incompleteWhy(plan) ?? (deferred ? "deferred" : void 0);
  return { says: "end", file, source, trust, unchanged: plan.unchanged, ...incomplete && { incomplete } };
}
function isPlan({ keys }) {
  if (keys.has("resource_changes")) return true;
  const telling = ["planned_values", "output_changes", "resource_drift", "deferred_changes", "action_invocations", "applyable", "errored"];
  return keys.has("format_version") && telling.some((key) => keys.has(key));
}
function empty(file) {
  return problem("evidence-empty", `\`${file}\` is empty`, { help: REWRITE, location: { file } });
}
function notAnObject(file, cursor, first) {
  const recognised = recognise(file, cursor.ahead().subarray(0, 4096));
  if (first !== 91 && recognised.problem) return recognised.problem;
  cursor.skipValue();
  return cursor.failure ? failure(cursor, file) : recognised.problem ?? unknownFormat(file, "JSON that is not a plan");
}
function failure(cursor, file) {
  const { code, message } = cursor.failure ?? { code: "evidence-unreadable", message: "the JSON cannot be read" };
  const location = { file, line: cursor.line };
  if (cursor.pointer !== "") location.pointer = cursor.pointer;
  return problem(code, message, { help: REWRITE, location });
}
function unreadable(message, location) {
  return problem("evidence-unreadable", message, { help: REWRITE, location });
}
var REWRITE = "write the plan again: `terraform show -json tfplan > plan.json`, and stop the job when a command before it fails";

// src/app/plan-readers.ts
var READERS = {
  "terraform-plan": readTerraformPlan,
  "pulumi-preview": async (evidence, options) => (await import("./read-pulumi-preview-EFPVGISQ.js")).readPulumiPreview(evidence, options),
  "cloudformation-change-set": async (evidence, { changeSets, ...options }) => {
    const { readChangeSet } = await import("./read-change-set-VWTRA35P.js");
    const ids = await changeSets?.();
    return readChangeSet(evidence, { ...options, ...ids && { changeSets: () => ids } });
  }
};
function isPlanFormat(name) {
  return Object.hasOwn(READERS, name);
}
async function readPlan(format, evidence, options) {
  optimiseLater();
  return READERS[format](inSmallHeap(evidence), options);
}
function changeSetsAmong(files) {
  let found;
  const look = async () => {
    const { changeSetIds } = await import("./read-change-set-VWTRA35P.js");
    return new Set([...files].filter(isChangeSet).flatMap(changeSetIds));
  };
  return () => found ??= look();
}
function isChangeSet(evidence) {
  return recognise(evidence.file, () => headOf(evidence)).format === "cloudformation-change-set";
}

export {
  currentInstant,
  recognise,
  isPlanFormat,
  readPlan,
  changeSetsAmong
};
