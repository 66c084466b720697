/** Fires when a store is replaced because its name, place or key changes. */
import { defineDanger } from '../../model/danger.ts';
import { forcedBy } from '../plan-predicates/forced.ts';
import { destroys, isDeposed, replaces } from '../plan-predicates/lifecycle.ts';
import { loss } from '../plan-predicates/wording.ts';

/** Attributes that make it another store. Encryption has a danger of its own. */
const IDENTIFIERS: Readonly<Record<string, ReadonlySet<string>>> = {
  aws_db_instance: new Set(['identifier', 'engine', 'username', 'availability_zone', 'db_name']),
  aws_rds_cluster: new Set(['cluster_identifier', 'master_username', 'engine', 'database_name']),
  aws_dynamodb_table: new Set(['name', 'hash_key', 'range_key']),
  aws_s3_bucket: new Set(['bucket']),
  aws_efs_file_system: new Set(['creation_token']),
  aws_ebs_volume: new Set(['availability_zone']),
  google_sql_database_instance: new Set(['name', 'region']),
  google_storage_bucket: new Set(['name', 'location']),
  google_container_cluster: new Set(['location', 'network']),
  azurerm_storage_account: new Set(['name', 'location', 'account_kind']),
  azurerm_postgresql_flexible_server: new Set(['name', 'location', 'delegated_subnet_id']),
  azurerm_kubernetes_cluster: new Set(['dns_prefix', 'default_node_pool.vm_size']),
};

export default defineDanger({
  title: 'store replaced because its identity changes',
  harm: 'data-loss',
  severity: 'critical',
  why: 'What looks like renaming is a new, empty store and the end of the old one.',
  help: 'leave the name as it is; or create the store under the new name beside the old one, copy the data, switch over, then destroy the old one',
  safeWhen: 'something else forces the replacement, which `infra/stateful-replace` reports',
  types: Object.keys(IDENTIFIERS),
  fate: 'destroyed',
  find(change) {
    const names = IDENTIFIERS[change.type];
    if (names === undefined || !destroys(change) || !replaces(change) || isDeposed(change)) return undefined;
    const attribute = forcedBy(change, names);
    if (attribute === undefined) return undefined;
    return { message: `${loss(change)}, which makes it another, empty one`, key: attribute };
  },
});
