/** Facts: attributes that make backups, by resource type. */
import { is, on, set, type SettingTable } from '../plan-predicates/settings.ts';

/** Backups as such. A retention of 0 days means none. */
export const BACKUPS: SettingTable = {
  aws_db_instance: [set('backup_retention_period')],
  aws_rds_cluster: [
    is(
      'backup_retention_period',
      Array.from({ length: 35 }, (_, days) => days + 1),
      1,
    ),
  ],
  aws_elasticache_replication_group: [set('snapshot_retention_limit')],
  aws_elasticache_cluster: [set('snapshot_retention_limit')],
  aws_memorydb_cluster: [set('snapshot_retention_limit')],
  aws_redshift_cluster: [
    is(
      'automated_snapshot_retention_period',
      Array.from({ length: 35 }, (_, days) => days + 1),
      1,
    ),
  ],
  aws_lightsail_database: [on('backup_retention_enabled')],
  aws_dlm_lifecycle_policy: [is('state', ['ENABLED'], 'ENABLED')],
  aws_efs_backup_policy: [is('backup_policy.status', ['ENABLED'])],
  google_sql_database_instance: [on('settings.backup_configuration.enabled')],
  google_alloydb_cluster: [on('automated_backup_policy.enabled')],
  azurerm_redis_cache: [on('redis_configuration.rdb_backup_enabled')],
  digitalocean_droplet: [on('backups')],
  hcloud_server: [on('backups')],
  linode_instance: [on('backups_enabled')],
  mongodbatlas_cluster: [on('cloud_backup')],
  mongodbatlas_advanced_cluster: [on('backup_enabled')],
};

/** Restoring to any point in time. */
export const POINT_IN_TIME: SettingTable = {
  aws_dynamodb_table: [on('point_in_time_recovery.enabled'), on('replica.point_in_time_recovery')],
  aws_dynamodb_table_replica: [on('point_in_time_recovery')],
  aws_keyspaces_table: [is('point_in_time_recovery.status', ['ENABLED'])],
  google_sql_database_instance: [
    on('settings.backup_configuration.point_in_time_recovery_enabled'),
    on('settings.backup_configuration.binary_log_enabled'),
  ],
  google_alloydb_cluster: [on('continuous_backup_config.enabled', true)],
  google_firestore_database: [is('point_in_time_recovery_enablement', ['POINT_IN_TIME_RECOVERY_ENABLED'])],
  mongodbatlas_cluster: [on('pit_enabled')],
  mongodbatlas_advanced_cluster: [on('pit_enabled')],
  azurerm_cosmosdb_account: [is('backup.type', ['Continuous'])],
};

/** Older versions of objects. */
export const VERSIONING: SettingTable = {
  aws_s3_bucket_versioning: [is('versioning_configuration.status', ['Enabled'])],
  aws_s3_bucket: [on('versioning.enabled')],
  google_storage_bucket: [on('versioning.enabled')],
  azurerm_storage_account: [on('blob_properties.versioning_enabled')],
  oci_objectstorage_bucket: [is('versioning', ['Enabled'])],
  alicloud_oss_bucket: [is('versioning.status', ['Enabled'])],
};

/** Undoing a deletion. */
export const SOFT_DELETE: SettingTable = {
  azurerm_recovery_services_vault: [on('soft_delete_enabled', true)],
  azurerm_data_protection_backup_vault: [is('soft_delete', ['On', 'AlwaysOn'], 'On')],
  azurerm_storage_account: [
    set('blob_properties.delete_retention_policy'),
    set('blob_properties.container_delete_retention_policy'),
    set('share_properties.retention_policy'),
  ],
  google_storage_bucket: [set('soft_delete_policy.retention_duration_seconds')],
};

/** Copies in another place that take over. */
export const REPLICATION: SettingTable = {
  aws_db_instance: [on('multi_az')],
  aws_elasticache_replication_group: [on('automatic_failover_enabled'), on('multi_az_enabled')],
  aws_dms_replication_instance: [on('multi_az')],
  google_sql_database_instance: [is('settings.availability_type', ['REGIONAL'])],
  google_redis_instance: [is('tier', ['STANDARD_HA'])],
  azurerm_postgresql_flexible_server: [set('high_availability')],
  azurerm_mysql_flexible_server: [set('high_availability')],
  azurerm_storage_account: [is('account_replication_type', ['GRS', 'RAGRS', 'GZRS', 'RAGZRS', 'ZRS'])],
  azurerm_cosmosdb_account: [on('automatic_failover_enabled'), on('enable_automatic_failover')],
};
