/** Fires when logs are kept for a shorter time. */
import { defineDanger } from '../../model/danger.ts';
import type { Json } from '../../model/json.ts';
import { readNumber } from '../plan-predicates/attribute.ts';
import { existed, leaves } from '../plan-predicates/lifecycle.ts';

/** Days that logs are kept, and whether 0 or nothing means for ever. */
const RETENTION: Readonly<Record<string, { path: string; zeroIsForEver: boolean }>> = {
  aws_cloudwatch_log_group: { path: 'retention_in_days', zeroIsForEver: true },
  aws_cloudtrail_event_data_store: { path: 'retention_period', zeroIsForEver: false },
  google_logging_project_bucket_config: { path: 'retention_days', zeroIsForEver: false },
  google_logging_folder_bucket_config: { path: 'retention_days', zeroIsForEver: false },
  google_logging_organization_bucket_config: { path: 'retention_days', zeroIsForEver: false },
  azurerm_log_analytics_workspace: { path: 'retention_in_days', zeroIsForEver: false },
  azurerm_application_insights: { path: 'retention_in_days', zeroIsForEver: false },
  datadog_logs_index: { path: 'retention_days', zeroIsForEver: false },
};

export default defineDanger({
  title: 'logs kept for a shorter time',
  harm: 'data-loss',
  severity: 'medium',
  why: 'What is older than the new limit is deleted, and an incident is often found months later.',
  help: 'archive what is older to cheap storage first',
  safeWhen: 'logs are kept as long as before, or longer',
  types: Object.keys(RETENTION),
  newTypes: [],
  find(change) {
    const retention = RETENTION[change.type];
    if (retention === undefined || !existed(change) || !leaves(change)) return undefined;
    const days = (object: Json): number | undefined => {
      const value = readNumber(object, retention.path);
      return value === 0 && retention.zeroIsForEver ? Infinity : value;
    };
    const [before, after] = [days(change.before), days(change.after)];
    if (before === undefined || after === undefined || after >= before) return undefined;
    return {
      message: `\`${change.address}\` keeps logs for ${after} days, before ${Number.isFinite(before) ? `${before}` : 'for ever'}`,
      key: retention.path,
    };
  },
});
