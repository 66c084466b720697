/** Fires when an alarm stays but reaches nobody. */
import { defineDanger } from '../../model/danger.ts';
import { readTexts } from '../plan-predicates/attribute.ts';
import { existed, leaves } from '../plan-predicates/lifecycle.ts';
import { protectionLost } from '../plan-predicates/protection.ts';
import { on, type SettingTable } from '../plan-predicates/settings.ts';
import { isUndecided } from '../plan-predicates/undecided.ts';

const ALARMS: SettingTable = {
  aws_cloudwatch_metric_alarm: [on('actions_enabled', true)],
  aws_cloudwatch_composite_alarm: [on('actions_enabled', true)],
  google_monitoring_alert_policy: [on('enabled', true)],
  azurerm_monitor_metric_alert: [on('enabled', true)],
  azurerm_monitor_activity_log_alert: [on('enabled', true)],
  azurerm_monitor_scheduled_query_rules_alert_v2: [on('enabled', true)],
  newrelic_nrql_alert_condition: [on('enabled', true)],
};

/** Who is called. */
const TARGETS: Readonly<Record<string, string>> = {
  aws_cloudwatch_metric_alarm: 'alarm_actions',
  aws_cloudwatch_composite_alarm: 'alarm_actions',
  google_monitoring_alert_policy: 'notification_channels',
};

export default defineDanger({
  title: 'alarm muted',
  harm: 'protection-removed',
  severity: 'high',
  why: 'It has the effect of deleting the alarm, and is harder to see.',
  help: 'silence it for a time in the alerting system instead',
  safeWhen: 'somebody is still called',
  types: Object.keys(ALARMS),
  newTypes: [],
  find(change) {
    const off = protectionLost(change, ALARMS);
    const path = TARGETS[change.type];
    if (off.length > 0 || path === undefined || !existed(change) || !leaves(change) || isUndecided(change.after, path)) return off;
    if (readTexts(change.before, path).length === 0 || readTexts(change.after, path).length > 0) return undefined;
    return { message: `\`${change.address}\` calls nobody any more (\`${path}\` is empty)`, key: path };
  },
});
