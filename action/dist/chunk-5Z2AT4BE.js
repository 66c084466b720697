import { createRequire as interlockCreateRequire } from 'node:module';
let interlockRequire;
const require = (id) => (interlockRequire ??= interlockCreateRequire(import.meta.url))(id);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);
import {
  isMark,
  parseEntry,
  singular,
  snakeCase,
  strings,
  text
} from "./chunk-HVO4347Q.js";
import {
  rowOf
} from "./chunk-I3SFUTQQ.js";
import {
  isObject
} from "./chunk-EGKD75XR.js";

// src/readers/top-level-keys.ts
function topLevelKeys(text2) {
  const keys = /* @__PURE__ */ new Set();
  let depth = 0;
  for (let at = 0; at < text2.length; at++) {
    const char = text2.charCodeAt(at);
    if (char === 123 || char === 91) depth++;
    else if ((char === 125 || char === 93) && --depth === 0) break;
    else if (char === 34) {
      const start = at + 1;
      at = endOfString(text2, start);
      if (depth === 1 && /^\s*:/.test(text2.slice(at + 1, at + 20))) keys.add(text2.slice(start, at));
    }
  }
  return keys;
}
function endOfString(text2, start) {
  for (let at = text2.indexOf('"', start); at >= 0; at = text2.indexOf('"', at + 1)) {
    let first = at;
    while (first > start && text2.charCodeAt(first - 1) === 92) first--;
    if ((at - first) % 2 === 0) return at;
  }
  return text2.length;
}

// src/readers/pulumi-preview/renamed-properties.ts
var RENAMED = {
  aws_api_gateway_authorizer: { restApi: "rest_api_id" },
  aws_api_gateway_deployment: { restApi: "rest_api_id" },
  aws_api_gateway_method: { restApi: "rest_api_id" },
  aws_api_gateway_stage: { restApi: "rest_api_id", deployment: "deployment_id" },
  aws_autoscaling_group: { tags: "tag" },
  aws_cloudwatch_log_subscription_filter: { logGroup: "log_group_name" },
  aws_cloudwatch_metric_alarm: { name: "alarm_name" },
  aws_lambda_function: { name: "function_name", code: "filename" },
  aws_lambda_permission: { function: "function_name" },
  aws_sns_topic_subscription: { topic: "topic_arn" },
  azurerm_role_definition: { permissions: "permissions" },
  // As the interface of the cloud has it, in the package made from that.
  google_compute_firewall: { allowed: "allow", denied: "deny", ipProtocol: "protocol" }
};

// src/readers/pulumi-preview/terraform-shape.ts
var MAPS = /^(?:tags|tags_all|.*labels|.*annotations|variables|.*metadata|parameters?|.*_parameters|triggers?|keepers|app_settings|environment_variables|.*_variables|match_labels|node_selector|limits|requests|data|string_data|binary_data|stage_variables|.*_headers|configuration_overrides|server_properties|properties|attributes_map|settings_map|default_tags|config_map|query_string|path_parts?|values_map|secret_environment_variables|redis_configs|configs?)$/;
var PLURAL_BLOCKS = /* @__PURE__ */ new Set([
  ...[
    "authorized_networks",
    "cidr_blocks",
    "database_flags",
    "file_shares",
    "networks",
    "ip_addresses",
    "conditions",
    "secondary_ip_ranges"
  ],
  ...["required_status_checks", "required_pull_request_reviews", "restrictions", "push_restrictions", "rules", "users", "ports", "filters"],
  ...[
    "replica_set_configs",
    "replication_specs",
    "region_configs",
    "electable_specs",
    "regions_config",
    "backup_regions",
    "settings",
    "log_configs"
  ],
  ...["exclusions", "bindings", "instances", "access_configs", "ingress_security_rules", "egress_security_rules", "volumes", "nodes"]
]);
var SINGULAR_LISTS = /* @__PURE__ */ new Set(["address_space", "dns_server", "not_action", "access_policy", "member_of", "ingress", "egress"]);
var BLOCKS = /* @__PURE__ */ new Set([
  ...[
    "lifecycle_rule",
    "rule",
    "security_rule",
    "inbound_rule",
    "outbound_rule",
    "ingress",
    "egress",
    "allow",
    "deny",
    "statement",
    "grant"
  ],
  ...[
    "inline_policy",
    "encryption_key",
    "attribute",
    "replica",
    "setting",
    "network_rule",
    "ip_rule",
    "node_pool",
    "node_config",
    "access"
  ]
]);
function attributeName(type, property, holds) {
  const renamed = rowOf(rowOf(RENAMED, type) ?? {}, property);
  if (renamed !== void 0) return renamed;
  const name = snakeCase(property);
  const one = singular(name);
  if (one === name || holds === "other") return name;
  if (holds === "blocks") return PLURAL_BLOCKS.has(name) ? name : one;
  return SINGULAR_LISTS.has(one) || holds === "open" && BLOCKS.has(one) ? one : name;
}
function holdsOf(value) {
  if (isMark(value) || Array.isArray(value) && value.length === 0) return "open";
  if (!Array.isArray(value)) return "other";
  if (value.every(isMark)) return "values";
  return value.every((inner) => isObject(inner)) ? "blocks" : "values";
}
function isMapName(name) {
  return MAPS.test(name);
}
function terraformShape(type, properties) {
  const shaped = {};
  for (const [property, value] of Object.entries(properties)) {
    const name = attributeName(type, property, holdsOf(value));
    Object.defineProperty(shaped, name, { value: shapeOf(type, name, value), enumerable: true, configurable: true, writable: true });
  }
  return shaped;
}
function shapeOf(type, name, value) {
  if (isMark(value)) return value;
  if (Array.isArray(value)) return value.map((inner) => isObject(inner) && !isMark(inner) ? terraformShape(type, inner) : inner);
  if (!isObject(value) || isMapName(name)) return value;
  return [terraformShape(type, value)];
}
function attributePath(type, steps) {
  const path = [];
  let inMap = false;
  steps.forEach((step, at) => {
    const next = steps[at + 1];
    if (typeof step === "number" || inMap) return void path.push(String(step));
    const inList = at + 2 < steps.length ? "blocks" : "values";
    const name = attributeName(type, step, typeof next === "number" ? inList : next === void 0 ? "open" : "other");
    path.push(name);
    inMap = isMapName(name);
    if (!inMap && typeof next === "string") path.push("0");
  });
  return path.join(".");
}

// src/readers/terraform-plan/walk-json.ts
function walkMembers(cursor, visit) {
  if (cursor.skipSpace() !== 123) return void cursor.skipValue();
  walk(cursor, 125, () => {
    const key = cursor.peek() === 34 ? readKey(cursor) : void 0;
    if (key === void 0 || cursor.skipSpace() !== 58) return void cursor.broken();
    cursor.pass();
    visit(key);
  });
}
function walkItems(cursor, visit) {
  if (cursor.skipSpace() !== 91) return void cursor.skipValue();
  walk(cursor, 93, visit);
}
function readKey(cursor) {
  const cut = cursor.cutValue();
  const key = cut?.bytes && parseEntry(cut.bytes)?.value;
  return typeof key === "string" ? key : void 0;
}
function walk(cursor, close, visit) {
  cursor.pass();
  if (cursor.skipSpace() === close) return cursor.pass();
  for (; ; ) {
    visit();
    const byte = cursor.skipSpace();
    if (cursor.failure) return;
    cursor.pass();
    if (byte === close) return;
    if (byte !== 44) return void cursor.broken();
    cursor.skipSpace();
  }
}

// src/readers/terraform-plan/read-configuration.ts
var DEEPEST = 100;
function readVariables(cursor, { regions }) {
  walkMembers(cursor, (name) => {
    const value = cutValue(cursor);
    const region = isObject(value) ? regionName(value["value"]) : void 0;
    if (region !== void 0) regions.set(name, region);
  });
}
function readConfiguration(cursor, graph) {
  let providers;
  walkMembers(cursor, (key) => {
    if (key === "provider_config") providers = cutValue(cursor);
    else if (key === "root_module") readModule(cursor, graph, "");
    else cursor.skipValue();
  });
  for (const [key, provider] of Object.entries(isObject(providers) ? providers : {}))
    if (isObject(provider)) graph.providers.set(key, providerOf(provider));
}
function readState(cursor, graph, asked) {
  const lists = /* @__PURE__ */ new Map();
  const module = (depth) => walkMembers(cursor, (key) => {
    if (key === "resources") walkItems(cursor, () => readStateObject(cursor, graph, asked, lists));
    else if (key === "child_modules" && depth < DEEPEST) walkItems(cursor, () => module(depth + 1));
    else cursor.skipValue();
  });
  walkMembers(cursor, (key) => {
    if (key !== "values") return void cursor.skipValue();
    walkMembers(cursor, (inner) => inner === "root_module" ? module(0) : void cursor.skipValue());
  });
}
var DEPENDS_ON = Buffer.from('"depends_on"');
var ADDRESS = Buffer.from('"address"');
var MOST_LISTS = 2e3;
function readStateObject(cursor, graph, asked, lists) {
  const bytes = cursor.cutValue()?.bytes;
  const at = bytes ? bytes.lastIndexOf(DEPENDS_ON) : -1;
  if (!bytes || at < 0) return;
  const list = bytesOfSmall(bytes, at + DEPENDS_ON.length, 93);
  if (!list) return;
  const written = list.toString("latin1");
  let used = lists.get(written);
  if (!used) {
    used = strings(parseEntry(list)?.value).filter((one) => asked.has(one));
    if (lists.size < MOST_LISTS) lists.set(written, used);
  }
  if (used.length === 0) return;
  const name = bytesOfSmall(bytes, bytes.indexOf(ADDRESS) + ADDRESS.length, 34);
  const address = text(name && parseEntry(name)?.value);
  if (address !== void 0) for (const one of used) graph.addApplied(withoutKeys(address), one);
}
function bytesOfSmall(bytes, from, close) {
  const start = bytes.indexOf(close === 93 ? 91 : 34, from);
  let end = start + 1;
  while (end < bytes.length && (bytes[end] !== close || bytes[end - 1] === 92)) end++;
  return start < 0 ? void 0 : bytes.subarray(start, end + 1);
}
function readModule(cursor, graph, path, depth = 0) {
  walkMembers(cursor, (key) => {
    if (key === "resources") walkItems(cursor, () => addResource(cutValue(cursor), graph, path));
    else if (key === "outputs") walkMembers(cursor, (name) => addReferences(cutValue(cursor), graph, path, `${path}output.${name}`));
    else if (key === "module_calls" && depth < DEEPEST) walkMembers(cursor, (name) => readCall(cursor, graph, path, name, depth));
    else if (key === "variables" && path === "") readDefaults(cursor, graph);
    else cursor.skipValue();
  });
}
function readCall(cursor, graph, path, name, depth) {
  const call = `${path}module.${name}`;
  if (path !== "") {
    graph.add(call, path.slice(0, -1));
    graph.add(`${path}*`, `${call}.*`);
  }
  walkMembers(cursor, (key) => {
    if (key === "module") return readModule(cursor, graph, `${call}.`, depth + 1);
    const value = cutValue(cursor);
    if (key === "expressions" && isObject(value))
      for (const [variable, expression] of Object.entries(value)) addReferences(expression, graph, path, `${call}.var.${variable}`);
    else if (key === "depends_on") addReferences({ references: value ?? [] }, graph, path, call, true);
    else if (key.endsWith("_expression")) addReferences(value, graph, path, call);
  });
}
function addResource(value, graph, path) {
  const address = isObject(value) ? text(value["address"]) : void 0;
  if (!isObject(value) || address === void 0) return;
  const node = path + address;
  if (value["mode"] !== "data") graph.managed.set(node, text(value["provider_config_key"]) ?? "");
  if (path !== "") {
    graph.add(node, path.slice(0, -1));
    graph.add(`${path}*`, node);
  }
  const { depends_on: explicit, ...expressions } = value;
  addReferences(expressions, graph, path, node);
  if (explicit !== void 0) addReferences({ references: explicit }, graph, path, node, true);
}
function addReferences(value, graph, path, user, whole = false) {
  const found = /* @__PURE__ */ new Set();
  collect(value, found);
  for (const reference of found) {
    const used = target(reference, found, whole);
    if (used !== void 0) graph.add(user, path + used);
  }
}
function collect(value, found) {
  if (Array.isArray(value)) for (const inner of value) collect(inner, found);
  else if (isObject(value))
    for (const [key, inner] of Object.entries(value)) {
      if (key === "references") for (const reference of strings(inner)) found.add(withoutKeys(reference));
      else if (key !== "constant_value") collect(inner, found);
    }
}
function target(reference, all, whole) {
  const [first, second, third] = reference.split(".");
  if (first === void 0 || second === void 0 || OF_NOTHING.has(first)) return void 0;
  if (first === "var") return `var.${second}`;
  if (first === "data") return third === void 0 ? void 0 : `data.${second}.${third}`;
  if (first !== "module") return `${first}.${second}`;
  if (third !== void 0) return `module.${second}.output.${third}`;
  const isPart = [...all].some((other) => other.startsWith(`${reference}.`));
  return isPart && !whole ? void 0 : `module.${second}.*`;
}
var OF_NOTHING = /* @__PURE__ */ new Set(["local", "each", "count", "path", "terraform", "self", "ephemeral"]);
function readDefaults(cursor, { defaults }) {
  walkMembers(cursor, (name) => {
    const value = cutValue(cursor);
    const region = isObject(value) ? regionName(value["default"]) : void 0;
    if (region !== void 0) defaults.set(name, region);
  });
}
function providerOf(provider) {
  const expressions = isObject(provider["expressions"]) ? provider["expressions"] : {};
  const written = isObject(expressions["region"]) ? expressions["region"] : {};
  const [variable] = strings(written["references"]).flatMap((one) => /^var\.([^.[]+)$/.exec(one)?.[1] ?? []);
  const region = regionName(written["constant_value"]);
  return { alias: text(provider["alias"]) ?? "", ...region !== void 0 && { region }, ...variable !== void 0 && { variable } };
}
function regionName(value) {
  return typeof value === "string" && /^[a-z]{2,20}(-[a-z]{2,20}){1,3}-?\d{1,2}$/.test(value) ? value : void 0;
}
function cutValue(cursor) {
  const bytes = cursor.cutValue()?.bytes;
  return bytes && parseEntry(bytes)?.value;
}
function withoutKeys(address) {
  return address.includes("[") ? address.replaceAll(/\[(?:"(?:[^"\\]|\\.)*"|[^\]"]*)\]/g, "") : address;
}

// src/model/related.ts
var MOST_DEPENDENTS = 100;

// src/readers/normal-form/azure-properties.ts
function moved(from, to, read = (value) => value) {
  return { from, to, read, keeps: false };
}
function copied(from, to, read = (value) => value) {
  return { from, to, read, keeps: true };
}
function onText(read) {
  return (value) => typeof value === "string" ? read(value) : value;
}
function onNumber(read) {
  return (value) => typeof value === "number" ? read(value) : value;
}
var switched = onText((text2) => /^enabled$/i.test(text2) ? true : /^disabled$/i.test(text2) ? false : text2);
var flag = onText((text2) => /^true$/i.test(text2) ? true : /^false$/i.test(text2) ? false : text2);
var unlessDisabled = onText((text2) => !/^disabled$/i.test(text2));
function blockUnless(path, isOff) {
  return (block) => {
    const only = Array.isArray(block) && block.length === 1 ? block[0] : void 0;
    return isObject(only) && !isMark(only) && isOff(only[path]) ? [] : block;
  };
}
var disabledMode = blockUnless("mode", (mode) => typeof mode === "string" && /^disabled$/i.test(mode));
var notEnabled = blockUnless("enabled", (enabled) => enabled === false);
var keyed = (value) => value === null || isMark(value) ? value : [{ key_vault_key_id: value }];
var lifecycleRules = (rules) => Array.isArray(rules) ? rules.map((rule) => {
  const blob = inside(rule, "definition", "actions", "base_blob");
  const [modified, created] = ["modification", "creation"].map((since) => inside(blob, "delete", `days_after_${since}_greater_than`));
  const ages = {
    ...modified !== void 0 && { delete_after_days_since_modification_greater_than: modified },
    ...created !== void 0 && { delete_after_days_since_creation_greater_than: created }
  };
  return isObject(rule) && !isMark(rule) ? { ...rule, actions: [{ base_blob: [ages] }] } : rule;
}) : rules;
function inside(value, ...steps) {
  return steps.reduce((at, step) => {
    const block = Array.isArray(at) ? at[0] : at;
    return isObject(block) && !isMark(block) && Object.hasOwn(block, step) ? block[step] : void 0;
  }, value);
}
var COMMON = [
  moved("public_network_access", "public_network_access_enabled", switched),
  moved("enable_purge_protection", "purge_protection_enabled")
];
var FLEXIBLE_SERVER = [
  moved("network.public_network_access", "public_network_access_enabled", switched),
  moved("high_availability", "high_availability", disabledMode),
  moved(
    "storage.storage_size_gb",
    "storage_mb",
    onNumber((size) => size * 1024)
  ),
  moved("data_encryption.primary_key_uri", "customer_managed_key", keyed),
  copied("sku.name", "sku_name")
];
var DELETE_WITH = onText((text2) => /^delete$/i.test(text2));
var BY_TYPE = {
  azurerm_cosmosdb_account: [moved("backup_policy", "backup")],
  azurerm_cosmosdb_sql_container: [moved("options.throughput", "throughput")],
  azurerm_cosmosdb_sql_database: [moved("options.throughput", "throughput")],
  azurerm_data_protection_backup_vault: [moved("security_settings.soft_delete_settings.state", "soft_delete")],
  azurerm_eventhub: [moved("message_retention_in_days", "message_retention")],
  azurerm_eventhub_namespace: [copied("sku.capacity", "capacity")],
  azurerm_federated_identity_credential: [moved("audiences", "audience")],
  azurerm_key_vault: [moved("soft_delete_retention_in_days", "soft_delete_retention_days")],
  azurerm_kubernetes_cluster: [
    copied("api_server_access_profile.enable_private_cluster", "private_cluster_enabled"),
    moved("disable_local_accounts", "local_account_disabled")
  ],
  azurerm_kubernetes_cluster_node_pool: [moved("count", "node_count"), moved("enable_node_public_ip", "node_public_ip_enabled")],
  azurerm_linux_function_app: [moved("site_config.min_tls_version", "site_config.minimum_tls_version")],
  azurerm_linux_virtual_machine_scale_set: [copied("sku.capacity", "instances"), moved("sku.name", "sku")],
  azurerm_linux_web_app: [moved("site_config.min_tls_version", "site_config.minimum_tls_version")],
  azurerm_managed_disk: [moved("encryption.disk_encryption_set_id", "disk_encryption_set_id")],
  azurerm_management_group_policy_assignment: [
    moved(
      "enforcement_mode",
      "enforce",
      onText((text2) => /^default$/i.test(text2))
    )
  ],
  azurerm_management_lock: [moved("level", "lock_level")],
  azurerm_monitor_diagnostic_setting: [moved("workspace_id", "log_analytics_workspace_id"), moved("event_hub_name", "eventhub_name")],
  azurerm_mssql_database: [
    moved(
      "max_size_bytes",
      "max_size_gb",
      onNumber((size) => size / 2 ** 30)
    ),
    copied("sku.name", "sku_name")
  ],
  azurerm_mssql_server: [moved("minimal_tls_version", "minimum_tls_version")],
  azurerm_mysql_flexible_server: FLEXIBLE_SERVER,
  azurerm_postgresql_flexible_server: FLEXIBLE_SERVER,
  azurerm_postgresql_server: [moved("ssl_enforcement", "ssl_enforcement_enabled", switched)],
  azurerm_mysql_server: [moved("ssl_enforcement", "ssl_enforcement_enabled", switched)],
  azurerm_recovery_services_vault: [
    moved("security_settings.soft_delete_settings.soft_delete_state", "soft_delete_enabled", unlessDisabled)
  ],
  azurerm_redis_cache: [
    moved("redis_configuration.rdb-backup-enabled", "redis_configuration.rdb_backup_enabled", flag),
    moved("redis_configuration.rdb_backup_enabled", "redis_configuration.rdb_backup_enabled", flag)
  ],
  azurerm_resource_group_policy_assignment: [
    moved(
      "enforcement_mode",
      "enforce",
      onText((text2) => /^default$/i.test(text2))
    )
  ],
  azurerm_security_center_subscription_pricing: [moved("pricing_tier", "tier")],
  azurerm_service_plan: [copied("sku.capacity", "worker_count"), copied("sku.name", "sku_name")],
  azurerm_storage_account: [
    moved("supports_https_traffic_only", "https_traffic_only_enabled"),
    moved("minimum_tls_version", "min_tls_version"),
    moved("network_acls", "network_rules"),
    moved("network_rule_set", "network_rules"),
    copied(
      "sku.name",
      "account_replication_type",
      onText((text2) => text2.split("_").at(-1))
    ),
    moved("encryption.require_infrastructure_encryption", "infrastructure_encryption_enabled"),
    moved("encryption.keyvaultproperties", "customer_managed_key"),
    moved("encryption.key_vault_properties", "customer_managed_key")
  ],
  azurerm_storage_container: [
    moved(
      "public_access",
      "container_access_type",
      onText((text2) => /^none$/i.test(text2) ? "private" : text2.toLowerCase())
    )
  ],
  azurerm_storage_container_immutability_policy: [moved("immutability_period_since_creation_in_days", "immutability_period_in_days")],
  azurerm_storage_management_policy: [moved("policy.rules", "rule", lifecycleRules)],
  azurerm_storage_share: [moved("share_quota", "quota")],
  azurerm_subnet: [
    moved(
      "address_prefix",
      "address_prefixes",
      onText((text2) => [text2])
    )
  ],
  azurerm_subscription_policy_assignment: [
    moved(
      "enforcement_mode",
      "enforce",
      onText((text2) => /^default$/i.test(text2))
    )
  ],
  azurerm_virtual_machine: [
    moved("hardware_profile.vm_size", "vm_size"),
    copied("storage_profile.os_disk.delete_option", "delete_os_disk_on_termination", DELETE_WITH)
  ],
  azurerm_virtual_network: [moved("address_space.address_prefixes", "address_space")],
  azurerm_web_application_firewall_policy: [moved("policy_settings.state", "policy_settings.enabled", switched)]
};
var OF_SETTINGS = {
  backupshorttermretentionpolicies: [moved("retention_days", "short_term_retention_policy.retention_days")],
  blobservices: [
    moved("is_versioning_enabled", "blob_properties.versioning_enabled"),
    moved("delete_retention_policy", "blob_properties.delete_retention_policy", notEnabled),
    moved("container_delete_retention_policy", "blob_properties.container_delete_retention_policy", notEnabled)
  ],
  fileservices: [moved("share_delete_retention_policy", "share_properties.retention_policy", notEnabled)],
  transparentdataencryption: [moved("state", "transparent_data_encryption_enabled", switched)]
};
function azureProperties(type, settingsOf) {
  const last = settingsOf.split("@")[0].split("/").at(-1)?.toLowerCase() ?? "";
  const table = settingsOf === "" ? BY_TYPE : OF_SETTINGS;
  const key = settingsOf === "" ? type : last;
  return [...COMMON, ...Object.hasOwn(table, key) ? table[key] : []];
}

// src/readers/pulumi-preview/azure-native-shape.ts
var OPENED = {
  azurerm_key_vault: "properties",
  azurerm_mysql_flexible_server: "backup",
  azurerm_postgresql_flexible_server: "backup"
};
function azureNativeShape(type, properties, settingsOf = "") {
  const shaped = terraformShape(type, opened(properties, OPENED[type] ?? ""));
  for (const property of azureProperties(type, settingsOf)) bring(shaped, property);
  return shaped;
}
function opened(properties, block) {
  const { [block]: inner, ...rest } = properties;
  if (!isObject(inner) || isMark(inner)) return properties;
  const clash = Object.entries(inner).filter(([name]) => Object.hasOwn(rest, name));
  return { ...inner, ...rest, ...clash.length > 0 && { [block]: Object.fromEntries(clash) } };
}
function bring(shaped, { from, to, read, keeps }) {
  const value = take(shaped, from.split("."), keeps);
  if (value !== void 0) put(shaped, to.split("."), read(value));
}
function take(object, [name = "", ...rest], keeps) {
  const value = Object.hasOwn(object, name) ? object[name] : void 0;
  if (rest.length > 0) {
    if (isMark(value)) return value;
    const block = Array.isArray(value) && value.length === 1 ? value[0] : void 0;
    return isMark(block) ? block : isObject(block) ? take(block, rest, keeps) : void 0;
  }
  if (!keeps) delete object[name];
  return value;
}
function put(object, [name = "", ...rest], value) {
  if (rest.length === 0) {
    object[name] = value;
    return;
  }
  const there = object[name];
  const block = Array.isArray(there) && isObject(there[0]) && !isMark(there[0]) ? there[0] : {};
  put(block, rest, value);
  object[name] = [block];
}

export {
  topLevelKeys,
  terraformShape,
  attributePath,
  azureNativeShape,
  walkMembers,
  readKey,
  readVariables,
  readConfiguration,
  readState,
  withoutKeys,
  MOST_DEPENDENTS
};
