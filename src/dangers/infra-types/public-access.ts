/** Facts: attributes that keep things from the public. */
import { is, off, on, set, type SettingTable } from '../plan-predicates/settings.ts';

const BLOCKS = [on('block_public_acls'), on('block_public_policy'), on('ignore_public_acls'), on('restrict_public_buckets')];

export const PUBLIC_ACCESS_BLOCK: SettingTable = {
  aws_s3_bucket_public_access_block: BLOCKS,
  aws_s3_account_public_access_block: BLOCKS,
};

export const BUCKET_ACCESS: SettingTable = {
  google_storage_bucket: [is('public_access_prevention', ['enforced']), on('uniform_bucket_level_access')],
  azurerm_storage_account: [
    off('allow_nested_items_to_be_public', true),
    off('allow_blob_public_access', false),
    off('public_network_access_enabled', true),
    is('network_rules.default_action', ['Deny']),
  ],
};

/** Stores with a switch for the public network. */
export const DATABASE_ACCESS: SettingTable = {
  aws_db_instance: [off('publicly_accessible', false)],
  aws_rds_cluster_instance: [off('publicly_accessible', false)],
  aws_redshift_cluster: [off('publicly_accessible', false)],
  aws_redshiftserverless_workgroup: [off('publicly_accessible', false)],
  aws_dms_replication_instance: [off('publicly_accessible', false)],
  aws_mq_broker: [off('publicly_accessible', false)],
  aws_neptune_cluster_instance: [off('publicly_accessible', false)],
  aws_docdb_cluster_instance: [off('publicly_accessible', false)],
  google_sql_database_instance: [off('settings.ip_configuration.ipv4_enabled', true)],
  azurerm_mssql_server: [off('public_network_access_enabled', true)],
  azurerm_postgresql_server: [off('public_network_access_enabled', true)],
  azurerm_mysql_server: [off('public_network_access_enabled', true)],
  azurerm_mariadb_server: [off('public_network_access_enabled', true)],
  azurerm_postgresql_flexible_server: [off('public_network_access_enabled', true)],
  azurerm_mysql_flexible_server: [off('public_network_access_enabled', true)],
  azurerm_cosmosdb_account: [off('public_network_access_enabled', true)],
  azurerm_redis_cache: [off('public_network_access_enabled', true)],
  azurerm_key_vault: [off('public_network_access_enabled', true), is('network_acls.default_action', ['Deny'])],
  azurerm_container_registry: [off('public_network_access_enabled', true)],
  azurerm_cognitive_account: [off('public_network_access_enabled', true)],
  azurerm_search_service: [off('public_network_access_enabled', true)],
  azurerm_eventhub_namespace: [off('public_network_access_enabled', true)],
  azurerm_servicebus_namespace: [off('public_network_access_enabled', true)],
  aws_opensearch_domain: [set('vpc_options')],
  aws_elasticsearch_domain: [set('vpc_options')],
};

/** Control planes of clusters. */
export const CLUSTER_ACCESS: SettingTable = {
  aws_eks_cluster: [off('vpc_config.endpoint_public_access', true)],
  google_container_cluster: [on('private_cluster_config.enable_private_endpoint'), set('master_authorized_networks_config')],
  azurerm_kubernetes_cluster: [
    on('private_cluster_enabled'),
    set('api_server_access_profile.authorized_ip_ranges'),
    on('local_account_disabled'),
  ],
};
