/** Fires when backups, messages or deleted rows are kept for a shorter time. */
import { defineDanger } from '../../model/danger.ts';
import { loweredDurations } from '../plan-predicates/duration.ts';
import { loweredNumbers } from '../plan-predicates/lowered.ts';
import { watchedPaths } from '../plan-predicates/watched-paths.ts';

/** Time or number of what is kept. Those for which 0 switches backups off are `infra/backups-disabled` then. */
const RETENTION: Readonly<Record<string, readonly string[]>> = {
  aws_db_instance: ['backup_retention_period'],
  aws_rds_cluster: ['backup_retention_period'],
  aws_docdb_cluster: ['backup_retention_period'],
  aws_neptune_cluster: ['backup_retention_period'],
  aws_redshift_cluster: ['automated_snapshot_retention_period', 'manual_snapshot_retention_period'],
  aws_elasticache_replication_group: ['snapshot_retention_limit'],
  aws_elasticache_cluster: ['snapshot_retention_limit'],
  aws_memorydb_cluster: ['snapshot_retention_limit'],
  aws_backup_plan: ['rule.lifecycle.delete_after'],
  aws_dlm_lifecycle_policy: ['policy_details.schedule.retain_rule.count', 'policy_details.schedule.retain_rule.interval'],
  aws_kinesis_stream: ['retention_period'],
  aws_sqs_queue: ['message_retention_seconds'],
  google_sql_database_instance: [
    'settings.backup_configuration.backup_retention_settings.retained_backups',
    'settings.backup_configuration.transaction_log_retention_days',
  ],
  azurerm_postgresql_server: ['backup_retention_days'],
  azurerm_mysql_server: ['backup_retention_days'],
  azurerm_postgresql_flexible_server: ['backup_retention_days'],
  azurerm_mysql_flexible_server: ['backup_retention_days'],
  azurerm_mssql_database: ['short_term_retention_policy.retention_days'],
  azurerm_eventhub: ['message_retention'],
  snowflake_table: ['data_retention_time_in_days'],
  snowflake_schema: ['data_retention_time_in_days'],
  snowflake_database: ['data_retention_time_in_days'],
  kafka_topic: ['config.retention\\.ms'],
  aiven_kafka_topic: ['config.retention_ms'],
  confluent_kafka_topic: ['config.retention\\.ms'],
};

/** The same as a span of time. */
const SPANS: Readonly<Record<string, string>> = {
  azurerm_kusto_database: 'soft_delete_period',
  google_pubsub_subscription: 'message_retention_duration',
  google_pubsub_topic: 'message_retention_duration',
  google_spanner_database: 'version_retention_period',
};

/** Reported as switched off instead. */
const OFF_AT_ZERO = new Set(['backup_retention_period', 'automated_snapshot_retention_period', 'snapshot_retention_limit']);

export default defineDanger({
  title: 'retention shortened',
  harm: 'data-loss',
  severity: 'high',
  why: 'Most services prune what is older than the new limit at once.',
  help: 'keep the longer retention, or copy what is older elsewhere first',
  safeWhen: 'it stays or grows; no retention at all is `infra/backups-disabled`',
  types: [...Object.keys(RETENTION), ...Object.keys(SPANS)],
  fate: 'changed',
  watches: watchedPaths(RETENTION, SPANS),
  find(change) {
    const spans = loweredDurations(change, SPANS).map(({ path, before, after, isZero }) => ({
      message: `\`${change.address}\` shortens \`${path}\` from ${before} to ${after}`,
      help: `keep \`${path} = "${before}"\`, or copy what is older elsewhere first`,
      key: path,
      ...(isZero && { severity: 'critical' as const }),
    }));
    const numbers = loweredNumbers(change, RETENTION)
      .filter(
        ({ path, after }) =>
          after !== 0 || !OFF_AT_ZERO.has(path) || change.type.startsWith('aws_docdb') || change.type.startsWith('aws_neptune'),
      )
      .map(({ path, place, key, before, after }) => ({
        message: `\`${change.address}\` shortens ${place} from ${before} to ${after}`,
        help: `keep \`${path} = ${before}\`, or copy what is older elsewhere first`,
        key,
        ...(after === 0 ? { severity: 'critical' as const } : {}),
      }));
    return [...numbers, ...spans];
  },
});
