/** Fires when a trail of who did what is switched off. */
import { defineDanger } from '../../model/danger.ts';
import { typesOf } from '../infra-types/destroyed.ts';
import { readTexts } from '../plan-predicates/attribute.ts';
import { destruction } from '../plan-predicates/destruction.ts';
import { existed, leaves } from '../plan-predicates/lifecycle.ts';
import { shown } from '../plan-predicates/wording.ts';
import { isUndecided } from '../plan-predicates/undecided.ts';
import { protectionLost } from '../plan-predicates/protection.ts';
import { on, set, type SettingTable, watchedSettings } from '../plan-predicates/settings.ts';
import { watchedPaths } from '../plan-predicates/watched-paths.ts';

const TRAILS: SettingTable = {
  aws_lb: [on('access_logs.enabled')],
  aws_elb: [on('access_logs.enabled')],
  aws_s3_bucket: [set('logging.target_bucket')],
  aws_cloudfront_distribution: [set('logging_config.bucket')],
  aws_redshift_cluster: [on('logging.enable')],
  google_compute_subnetwork: [set('log_config')],
  google_storage_bucket: [set('logging.log_bucket')],
};

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
  types: [...new Set([...typesOf('audit-logging-disabled'), ...Object.keys(TRAILS), ...Object.keys(WEBHOOKS), ...Object.keys(LOG_LISTS)])],
  newTypes: [],
  watches: watchedPaths(watchedSettings(TRAILS, WEBHOOKS), LOG_LISTS),
  find(change) {
    const destroyed = destruction(change, 'audit-logging-disabled', 'what happens from now on leaves no trace');
    if (destroyed) return destroyed;
    const lost = [...protectionLost(change, TRAILS), ...protectionLost(change, WEBHOOKS, 'medium')];
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
