/** Fires when a machine, node or database gets a smaller class. */
import { defineDanger } from '../../model/danger.ts';
import { readText } from '../plan-predicates/attribute.ts';
import { existed, leaves } from '../plan-predicates/lifecycle.ts';
import { machineSize } from '../plan-predicates/machine-size.ts';
import { shown } from '../plan-predicates/wording.ts';
import { watchedPaths } from '../plan-predicates/watched-paths.ts';

const CLASSES: Readonly<Record<string, string>> = {
  aws_instance: 'instance_type',
  aws_launch_template: 'instance_type',
  aws_db_instance: 'instance_class',
  aws_rds_cluster_instance: 'instance_class',
  aws_docdb_cluster_instance: 'instance_class',
  aws_neptune_cluster_instance: 'instance_class',
  aws_elasticache_cluster: 'node_type',
  aws_elasticache_replication_group: 'node_type',
  aws_memorydb_cluster: 'node_type',
  aws_redshift_cluster: 'node_type',
  aws_opensearch_domain: 'cluster_config.instance_type',
  aws_elasticsearch_domain: 'cluster_config.instance_type',
  aws_msk_cluster: 'broker_node_group_info.instance_type',
  google_sql_database_instance: 'settings.tier',
  google_compute_instance: 'machine_type',
  google_compute_instance_template: 'machine_type',
  google_container_node_pool: 'node_config.machine_type',
  azurerm_linux_virtual_machine: 'size',
  azurerm_windows_virtual_machine: 'size',
  azurerm_virtual_machine: 'vm_size',
  azurerm_kubernetes_cluster: 'default_node_pool.vm_size',
  azurerm_kubernetes_cluster_node_pool: 'vm_size',
  azurerm_postgresql_flexible_server: 'sku_name',
  azurerm_mysql_flexible_server: 'sku_name',
  azurerm_mssql_database: 'sku_name',
};

export default defineDanger({
  title: 'smaller machine class',
  harm: 'outage',
  severity: 'medium',
  why: 'What ran on the larger class may not fit, and most services restart to change it.',
  help: 'look at the use of processor, memory and connections at the busiest hour first; change it in a quiet one',
  safeWhen: 'the class is as large as before, or its size cannot be told from its name',
  types: Object.keys(CLASSES),
  fate: 'changed',
  watches: watchedPaths(CLASSES),
  find(change) {
    const path = CLASSES[change.type];
    if (path === undefined || !existed(change) || !leaves(change)) return undefined;
    const [before, after] = [readText(change.before, path), readText(change.after, path)];
    const [from, to] = [machineSize(before ?? ''), machineSize(after ?? '')];
    if (from === undefined || to === undefined || from.counting !== to.counting || to.size >= from.size) return undefined;
    return {
      message: `\`${change.address}\` goes from ${shown(before)} down to ${shown(after)}`,
      help: `keep \`${path} = ${JSON.stringify(before)}\` unless the smaller class was tried under load`,
      key: path,
    };
  },
});
