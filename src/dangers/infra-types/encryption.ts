/** Facts: attributes that encrypt what is stored. */
import { is, off, on, set, type SettingTable } from '../plan-predicates/settings.ts';

export const ENCRYPTION_AT_REST: SettingTable = {
  aws_db_instance: [on('storage_encrypted')],
  aws_rds_cluster: [on('storage_encrypted')],
  aws_docdb_cluster: [on('storage_encrypted')],
  aws_neptune_cluster: [on('storage_encrypted')],
  aws_ebs_volume: [on('encrypted')],
  aws_efs_file_system: [on('encrypted')],
  aws_ebs_encryption_by_default: [on('enabled', true)],
  aws_dax_cluster: [on('server_side_encryption.enabled')],
  aws_elasticache_replication_group: [on('at_rest_encryption_enabled')],
  aws_redshift_cluster: [on('encrypted')],
  aws_opensearch_domain: [on('encrypt_at_rest.enabled')],
  aws_elasticsearch_domain: [on('encrypt_at_rest.enabled')],
  aws_ssm_parameter: [is('type', ['SecureString'])],
  aws_kinesis_stream: [is('encryption_type', ['KMS'])],
  aws_sns_topic: [set('kms_master_key_id')],
  aws_sagemaker_notebook_instance: [set('kms_key_id')],
  google_sql_database_instance: [set('encryption_key_name')],
  google_storage_bucket: [set('encryption.default_kms_key_name')],
  google_bigquery_dataset: [set('default_encryption_configuration.kms_key_name')],
  google_bigquery_table: [set('encryption_configuration.kms_key_name')],
  google_pubsub_topic: [set('kms_key_name')],
  google_compute_disk: [set('disk_encryption_key')],
  google_container_cluster: [is('database_encryption.state', ['ENCRYPTED'])],
  azurerm_managed_disk: [set('disk_encryption_set_id')],
  azurerm_mssql_database: [on('transparent_data_encryption_enabled', true)],
  azurerm_storage_account: [on('infrastructure_encryption_enabled'), set('customer_managed_key')],
};

/** What is kept for a while, or lies in a store that encrypts by itself. */
export const LESSER_ENCRYPTION: SettingTable = {
  aws_codebuild_project: [off('artifacts.encryption_disabled', false)],
  aws_api_gateway_method_settings: [on('settings.cache_data_encrypted')],
};
