/** Fires when a trail of who did what is switched off. */
import type { Change } from '../../model/change.ts';
import { defineDanger, type Hit } from '../../model/danger.ts';
import type { Json } from '../../model/json.ts';
import { typesOf } from '../infra-types/destroyed.ts';
import { read, readAll, readTexts } from '../plan-predicates/attribute.ts';
import { destruction } from '../plan-predicates/destruction.ts';
import { existed, leaves } from '../plan-predicates/lifecycle.ts';
import { shown } from '../plan-predicates/wording.ts';
import { isUndecided } from '../plan-predicates/undecided.ts';
import { protectionLost } from '../plan-predicates/protection.ts';
import { is, on, set, type SettingTable, watchedSettings } from '../plan-predicates/settings.ts';
import { watchedPaths } from '../plan-predicates/watched-paths.ts';

const TRAILS: SettingTable = {
  aws_lb: [on('access_logs.enabled')],
  aws_elb: [on('access_logs.enabled')],
  aws_s3_bucket: [set('logging.target_bucket')],
  aws_cloudfront_distribution: [set('logging_config.bucket')],
  aws_redshift_cluster: [on('logging.enable')],
  aws_api_gateway_stage: [set('access_log_settings')],
  aws_apigatewayv2_stage: [set('access_log_settings')],
  google_compute_subnetwork: [set('log_config')],
  google_storage_bucket: [set('logging.log_bucket')],
};

/** What the service itself does for each request: wanted for the incident rather than for the audit. */
const EXECUTION: SettingTable = { aws_api_gateway_method_settings: [is('settings.logging_level', ['INFO', 'ERROR'])] };

/** Blocks with a log each. */
const SEARCH_LOGS = 'log_publishing_options';
const SEARCH = ['aws_opensearch_domain', 'aws_elasticsearch_domain'];
/** Told of what happens, and often the only record outside. */
const WEBHOOKS: SettingTable = { github_organization_webhook: [on('active', true)] };

/** Lists of logs that are switched on. */
const LOG_LISTS: Readonly<Record<string, string>> = {
  aws_db_instance: 'enabled_cloudwatch_logs_exports',
  aws_rds_cluster: 'enabled_cloudwatch_logs_exports',
  aws_docdb_cluster: 'enabled_cloudwatch_logs_exports',
  aws_eks_cluster: 'enabled_cluster_log_types',
};

export default defineDanger({
  title: 'audit log switched off',
  harm: 'protection-removed',
  severity: 'critical',
  why: 'What happens from now on leaves no trace, for the incident as for the audit.',
  help: 'keep the trail; where it costs too much, shorten how long it is kept',
  safeWhen: 'as much is logged as before',
  types: [
    ...new Set([
      ...typesOf('audit-logging-disabled'),
      ...[TRAILS, EXECUTION, WEBHOOKS, LOG_LISTS].flatMap((table) => Object.keys(table)),
      ...SEARCH,
    ]),
  ],
  newTypes: [],
  watches: watchedPaths(
    watchedSettings(TRAILS, EXECUTION, WEBHOOKS),
    LOG_LISTS,
    Object.fromEntries(SEARCH.map((type) => [type, SEARCH_LOGS])),
  ),
  find(change) {
    const destroyed = destruction(change, 'audit-logging-disabled', 'what happens from now on leaves no trace');
    if (destroyed) return destroyed;
    const lost = [...protectionLost(change, TRAILS), ...[EXECUTION, WEBHOOKS].flatMap((table) => protectionLost(change, table, 'medium'))];
    if (SEARCH.includes(change.type)) return searchLogsLost(change);
    const path = LOG_LISTS[change.type];
    if (path === undefined || !existed(change) || !leaves(change) || isUndecided(change.after, path)) return lost;
    const after = readTexts(change.after, path);
    const gone = readTexts(change.before, path).filter((log) => !after.includes(log));
    if (gone.length === 0) return lost;
    const names = gone.map(shown).join(', ');
    return [
      ...lost,
      {
        message: `\`${change.address}\` no longer logs ${names} (\`${path}\`)`,
        severity: after.length === 0 ? 'critical' : 'high',
        key: path,
      },
    ];
  },
});

function searchLogsLost(change: Change): Hit[] {
  if (!existed(change) || !leaves(change) || isUndecided(change.after, SEARCH_LOGS)) return [];
  const after = publishedLogs(change.after);
  const gone = publishedLogs(change.before).filter((log) => !after.includes(log));
  if (gone.length === 0) return [];
  return [
    {
      message: `\`${change.address}\` no longer logs ${gone.map(shown).join(', ')} (\`${SEARCH_LOGS}\`)`,
      // The others tell of slow queries and of errors.
      severity: gone.includes('AUDIT_LOGS') ? 'critical' : 'medium',
      key: SEARCH_LOGS,
    },
  ];
}

function publishedLogs(object: Json): string[] {
  return readAll(object, SEARCH_LOGS)
    .flat()
    .filter((block) => read(block, 'enabled') !== false)
    .flatMap((block) => readTexts(block, 'log_type'));
}
