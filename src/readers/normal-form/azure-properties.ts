/** Facts: properties of Azure Resource Manager that Terraform's `azurerm` provider calls otherwise than in snake case, where dangers look at them. */
import { isObject, type Json } from '../../model/json.ts';
import { isMark } from './marks.ts';

/** From and to: dotted paths after everything is in snake case and single objects are blocks. What is read stays where it was if `keeps`. */
export interface AzureProperty {
  from: string;
  to: string;
  read(value: Json): Json;
  keeps: boolean;
}

function moved(from: string, to: string, read: (value: Json) => Json = (value) => value): AzureProperty {
  return { from, to, read, keeps: false };
}

/** Also what stands beside it in the same object is of interest. */
function copied(from: string, to: string, read: (value: Json) => Json = (value) => value): AzureProperty {
  return { from, to, read, keeps: true };
}

/** Text, read; other values stay, those that are not known among them. */
function onText(read: (text: string) => Json): (value: Json) => Json {
  return (value) => (typeof value === 'string' ? read(value) : value);
}

function onNumber(read: (number: number) => Json): (value: Json) => Json {
  return (value) => (typeof value === 'number' ? read(value) : value);
}

/** `Enabled` and `Disabled`, in any case. */
const switched = onText((text) => (/^enabled$/i.test(text) ? true : /^disabled$/i.test(text) ? false : text));
const flag = onText((text) => (/^true$/i.test(text) ? true : /^false$/i.test(text) ? false : text));
const unlessDisabled = onText((text) => !/^disabled$/i.test(text));

/** A block that has its own switch is not there where that is off. */
function blockUnless(path: string, isOff: (value: Json | undefined) => boolean): (block: Json) => Json {
  return (block) => {
    const only = Array.isArray(block) && block.length === 1 ? block[0] : undefined;
    return isObject(only) && !isMark(only) && isOff(only[path]) ? [] : block;
  };
}

const disabledMode = blockUnless('mode', (mode) => typeof mode === 'string' && /^disabled$/i.test(mode));
const notEnabled = blockUnless('enabled', (enabled) => enabled === false);

/** The key that encrypts, in the block that `azurerm` has for it. */
const keyed = (value: Json): Json => (value === null || isMark(value) ? value : [{ key_vault_key_id: value }]);

/** Rules of `policy.rules`, whose ages `azurerm` has in the block of what they are about. */
const lifecycleRules = (rules: Json): Json =>
  Array.isArray(rules)
    ? rules.map((rule) => {
        const blob = inside(rule, 'definition', 'actions', 'base_blob');
        const [modified, created] = ['modification', 'creation'].map((since) => inside(blob, 'delete', `days_after_${since}_greater_than`));
        const ages = {
          ...(modified !== undefined && { delete_after_days_since_modification_greater_than: modified }),
          ...(created !== undefined && { delete_after_days_since_creation_greater_than: created }),
        };
        return isObject(rule) && !isMark(rule) ? { ...rule, actions: [{ base_blob: [ages] }] } : rule;
      })
    : rules;

function inside(value: Json | undefined, ...steps: string[]): Json | undefined {
  return steps.reduce<Json | undefined>((at, step) => {
    const block = Array.isArray(at) ? at[0] : at;
    return isObject(block) && !isMark(block) && Object.hasOwn(block, step) ? block[step] : undefined;
  }, value);
}

/** Of every type. */
const COMMON = [
  moved('public_network_access', 'public_network_access_enabled', switched),
  moved('enable_purge_protection', 'purge_protection_enabled'),
];

const FLEXIBLE_SERVER = [
  moved('network.public_network_access', 'public_network_access_enabled', switched),
  moved('high_availability', 'high_availability', disabledMode),
  moved(
    'storage.storage_size_gb',
    'storage_mb',
    onNumber((size) => size * 1024),
  ),
  moved('data_encryption.primary_key_uri', 'customer_managed_key', keyed),
  copied('sku.name', 'sku_name'),
];

const DELETE_WITH = onText((text) => /^delete$/i.test(text));

const BY_TYPE: Readonly<Record<string, readonly AzureProperty[]>> = {
  azurerm_cosmosdb_account: [moved('backup_policy', 'backup')],
  azurerm_cosmosdb_sql_container: [moved('options.throughput', 'throughput')],
  azurerm_cosmosdb_sql_database: [moved('options.throughput', 'throughput')],
  azurerm_data_protection_backup_vault: [moved('security_settings.soft_delete_settings.state', 'soft_delete')],
  azurerm_eventhub: [moved('message_retention_in_days', 'message_retention')],
  azurerm_eventhub_namespace: [copied('sku.capacity', 'capacity')],
  azurerm_federated_identity_credential: [moved('audiences', 'audience')],
  azurerm_key_vault: [moved('soft_delete_retention_in_days', 'soft_delete_retention_days')],
  azurerm_kubernetes_cluster: [
    copied('api_server_access_profile.enable_private_cluster', 'private_cluster_enabled'),
    moved('disable_local_accounts', 'local_account_disabled'),
  ],
  azurerm_kubernetes_cluster_node_pool: [moved('count', 'node_count'), moved('enable_node_public_ip', 'node_public_ip_enabled')],
  azurerm_linux_function_app: [moved('site_config.min_tls_version', 'site_config.minimum_tls_version')],
  azurerm_linux_virtual_machine_scale_set: [copied('sku.capacity', 'instances'), moved('sku.name', 'sku')],
  azurerm_linux_web_app: [moved('site_config.min_tls_version', 'site_config.minimum_tls_version')],
  azurerm_managed_disk: [moved('encryption.disk_encryption_set_id', 'disk_encryption_set_id')],
  azurerm_management_group_policy_assignment: [
    moved(
      'enforcement_mode',
      'enforce',
      onText((text) => /^default$/i.test(text)),
    ),
  ],
  azurerm_management_lock: [moved('level', 'lock_level')],
  azurerm_monitor_diagnostic_setting: [moved('workspace_id', 'log_analytics_workspace_id'), moved('event_hub_name', 'eventhub_name')],
  azurerm_mssql_database: [
    moved(
      'max_size_bytes',
      'max_size_gb',
      onNumber((size) => size / 2 ** 30),
    ),
    copied('sku.name', 'sku_name'),
  ],
  azurerm_mssql_server: [moved('minimal_tls_version', 'minimum_tls_version')],
  azurerm_mysql_flexible_server: FLEXIBLE_SERVER,
  azurerm_postgresql_flexible_server: FLEXIBLE_SERVER,
  azurerm_postgresql_server: [moved('ssl_enforcement', 'ssl_enforcement_enabled', switched)],
  azurerm_mysql_server: [moved('ssl_enforcement', 'ssl_enforcement_enabled', switched)],
  azurerm_recovery_services_vault: [
    moved('security_settings.soft_delete_settings.soft_delete_state', 'soft_delete_enabled', unlessDisabled),
  ],
  azurerm_redis_cache: [
    moved('redis_configuration.rdb-backup-enabled', 'redis_configuration.rdb_backup_enabled', flag),
    moved('redis_configuration.rdb_backup_enabled', 'redis_configuration.rdb_backup_enabled', flag),
  ],
  azurerm_resource_group_policy_assignment: [
    moved(
      'enforcement_mode',
      'enforce',
      onText((text) => /^default$/i.test(text)),
    ),
  ],
  azurerm_security_center_subscription_pricing: [moved('pricing_tier', 'tier')],
  azurerm_service_plan: [copied('sku.capacity', 'worker_count'), copied('sku.name', 'sku_name')],
  azurerm_storage_account: [
    moved('supports_https_traffic_only', 'https_traffic_only_enabled'),
    moved('minimum_tls_version', 'min_tls_version'),
    moved('network_acls', 'network_rules'),
    moved('network_rule_set', 'network_rules'),
    copied(
      'sku.name',
      'account_replication_type',
      onText((text) => text.split('_').at(-1) as string),
    ),
    moved('encryption.require_infrastructure_encryption', 'infrastructure_encryption_enabled'),
    moved('encryption.keyvaultproperties', 'customer_managed_key'),
    moved('encryption.key_vault_properties', 'customer_managed_key'),
  ],
  azurerm_storage_container: [
    moved(
      'public_access',
      'container_access_type',
      onText((text) => (/^none$/i.test(text) ? 'private' : text.toLowerCase())),
    ),
  ],
  azurerm_storage_container_immutability_policy: [moved('immutability_period_since_creation_in_days', 'immutability_period_in_days')],
  azurerm_storage_management_policy: [moved('policy.rules', 'rule', lifecycleRules)],
  azurerm_storage_share: [moved('share_quota', 'quota')],
  azurerm_subnet: [
    moved(
      'address_prefix',
      'address_prefixes',
      onText((text) => [text]),
    ),
  ],
  azurerm_subscription_policy_assignment: [
    moved(
      'enforcement_mode',
      'enforce',
      onText((text) => /^default$/i.test(text)),
    ),
  ],
  azurerm_virtual_machine: [
    moved('hardware_profile.vm_size', 'vm_size'),
    copied('storage_profile.os_disk.delete_option', 'delete_os_disk_on_termination', DELETE_WITH),
  ],
  azurerm_virtual_network: [moved('address_space.address_prefixes', 'address_space')],
  azurerm_web_application_firewall_policy: [moved('policy_settings.state', 'policy_settings.enabled', switched)],
};

/** Of what Resource Manager keeps in a resource of its own and `azurerm` in the one above, by the last step of its type. */
const OF_SETTINGS: Readonly<Record<string, readonly AzureProperty[]>> = {
  backupshorttermretentionpolicies: [moved('retention_days', 'short_term_retention_policy.retention_days')],
  blobservices: [
    moved('is_versioning_enabled', 'blob_properties.versioning_enabled'),
    moved('delete_retention_policy', 'blob_properties.delete_retention_policy', notEnabled),
    moved('container_delete_retention_policy', 'blob_properties.container_delete_retention_policy', notEnabled),
  ],
  fileservices: [moved('share_delete_retention_policy', 'share_properties.retention_policy', notEnabled)],
  transparentdataencryption: [moved('state', 'transparent_data_encryption_enabled', switched)],
};

/** `settingsOf`: the type as Resource Manager writes it, where the object is only settings of the thing; `''` otherwise. */
export function azureProperties(type: string, settingsOf: string): readonly AzureProperty[] {
  const last = (settingsOf.split('@')[0] as string).split('/').at(-1)?.toLowerCase() ?? '';
  const table = settingsOf === '' ? BY_TYPE : OF_SETTINGS;
  const key = settingsOf === '' ? type : last;
  return [...COMMON, ...(Object.hasOwn(table, key) ? (table[key] as readonly AzureProperty[]) : [])];
}
