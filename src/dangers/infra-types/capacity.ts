/** Facts: attributes that say how much of something runs. */

/** How many run, or may run at most. */
export const COUNTS: Readonly<Record<string, readonly string[]>> = {
  aws_autoscaling_group: ['max_size', 'desired_capacity'],
  aws_ecs_service: ['desired_count'],
  aws_eks_node_group: ['scaling_config.max_size', 'scaling_config.desired_size'],
  aws_appautoscaling_target: ['max_capacity'],
  aws_lambda_function: ['reserved_concurrent_executions'],
  google_compute_instance_group_manager: ['target_size'],
  google_compute_region_instance_group_manager: ['target_size'],
  google_container_node_pool: ['node_count', 'autoscaling.max_node_count'],
  google_cloud_run_v2_service: ['template.scaling.max_instance_count'],
  azurerm_kubernetes_cluster_node_pool: ['node_count', 'max_count'],
  azurerm_kubernetes_cluster: ['default_node_pool.node_count'],
  azurerm_linux_virtual_machine_scale_set: ['instances'],
  azurerm_windows_virtual_machine_scale_set: ['instances'],
  azurerm_service_plan: ['worker_count'],
  kubernetes_deployment: ['spec.replicas'],
  kubernetes_stateful_set: ['spec.replicas'],
  kubernetes_horizontal_pod_autoscaler: ['spec.max_replicas'],
  'Deployment.apps': ['spec.replicas'],
  'StatefulSet.apps': ['spec.replicas'],
  'HorizontalPodAutoscaler.autoscaling': ['spec.maxReplicas'],
  digitalocean_kubernetes_node_pool: ['node_count', 'max_nodes'],
};

/** How much it can take. */
export const THROUGHPUT: Readonly<Record<string, readonly string[]>> = {
  aws_dynamodb_table: ['read_capacity', 'write_capacity'],
  aws_kinesis_stream: ['shard_count'],
  aws_msk_cluster: ['number_of_broker_nodes'],
  aws_elasticache_replication_group: ['num_cache_clusters', 'replicas_per_node_group', 'num_node_groups'],
  google_spanner_instance: ['num_nodes', 'processing_units'],
  google_bigtable_instance: ['cluster.num_nodes'],
  azurerm_cosmosdb_sql_container: ['throughput'],
  azurerm_cosmosdb_sql_database: ['throughput'],
  azurerm_eventhub_namespace: ['capacity'],
  confluent_kafka_cluster: ['dedicated.cku'],
};

/** How much fits in. */
export const SIZES: Readonly<Record<string, readonly string[]>> = {
  aws_db_instance: ['allocated_storage'],
  aws_ebs_volume: ['size'],
  aws_fsx_windows_file_system: ['storage_capacity'],
  aws_fsx_lustre_file_system: ['storage_capacity'],
  google_compute_disk: ['size'],
  google_compute_region_disk: ['size'],
  google_sql_database_instance: ['settings.disk_size'],
  google_filestore_instance: ['file_shares.capacity_gb'],
  azurerm_managed_disk: ['disk_size_gb'],
  azurerm_postgresql_flexible_server: ['storage_mb'],
  azurerm_mssql_database: ['max_size_gb'],
  azurerm_storage_share: ['quota'],
  digitalocean_volume: ['size'],
  hcloud_volume: ['size'],
};
