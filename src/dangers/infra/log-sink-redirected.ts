/** Fires when a trail of logs goes somewhere else, or leaves more out. */
import { defineDanger } from '../../model/danger.ts';
import { readAll, readText } from '../plan-predicates/attribute.ts';
import { existed, leaves } from '../plan-predicates/lifecycle.ts';

const TARGETS: Readonly<Record<string, readonly string[]>> = {
  google_logging_project_sink: ['destination', 'filter'],
  google_logging_folder_sink: ['destination', 'filter'],
  google_logging_organization_sink: ['destination', 'filter'],
  aws_cloudwatch_log_subscription_filter: ['destination_arn', 'filter_pattern'],
  aws_cloudtrail: ['s3_bucket_name', 'cloud_watch_logs_group_arn'],
  azurerm_monitor_diagnostic_setting: ['log_analytics_workspace_id', 'storage_account_id', 'eventhub_name'],
};

export default defineDanger({
  title: 'trail of logs sent elsewhere',
  harm: 'protection-removed',
  severity: 'high',
  why: 'Those who watch the old place see nothing any more, and the new one may belong to somebody else.',
  help: 'add the new target beside the old one, see that logs arrive, then take the old one away',
  safeWhen: 'target and filter stay, or are added',
  types: Object.keys(TARGETS),
  newTypes: [],
  find(change) {
    const paths = TARGETS[change.type];
    if (paths === undefined || !existed(change) || !leaves(change)) return undefined;
    const path = paths.find((target) => {
      const [before, after] = [readText(change.before, target), readText(change.after, target)];
      return before !== undefined && before !== '' && after !== undefined && before !== after;
    });
    if (path !== undefined)
      return { message: `\`${change.address}\` sends logs elsewhere, or leaves more of them out (\`${path}\` changes)`, key: path };
    if (!change.type.startsWith('google_')) return undefined;
    const exclusions = (object: typeof change.after): number => readAll(object, 'exclusions').flat().length;
    if (exclusions(change.after) <= exclusions(change.before)) return undefined;
    return { message: `\`${change.address}\` leaves more logs out (\`exclusions\`)`, key: 'exclusions' };
  },
});
