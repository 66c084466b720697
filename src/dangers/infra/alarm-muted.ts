/** Fires when an alarm stays but reaches nobody. */
import { defineDanger } from '../../model/danger.ts';
import { isUnknown } from '../../model/json.ts';
import type { Change } from '../../model/change.ts';
import type { Hit } from '../../model/danger.ts';
import { read, readText, readTexts } from '../plan-predicates/attribute.ts';
import { existed, leaves } from '../plan-predicates/lifecycle.ts';
import { protectionLost } from '../plan-predicates/protection.ts';
import { is, on, type SettingTable } from '../plan-predicates/settings.ts';
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

/** Silence of what is watched may mean that it is down. */
const SILENCE: SettingTable = { aws_cloudwatch_metric_alarm: [is('treat_missing_data', ['breaching'])] };

/** Silences, each with what says when it ends. */
const SILENCES: Readonly<Record<string, readonly string[]>> = {
  datadog_downtime: ['end', 'end_date', 'recurrence'],
  datadog_downtime_schedule: ['one_time_schedule.end', 'recurring_schedule'],
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
  safeWhen: 'somebody is still called; a silence that has an end and is not about everything counts as medium',
  types: [...Object.keys(ALARMS), ...Object.keys(SILENCES), 'datadog_monitor'],
  newTypes: Object.keys(SILENCES),
  find(change) {
    if (change.type in SILENCES) return silence(change);
    if (change.type === 'datadog_monitor') return callsNobody(change);
    const off = [...protectionLost(change, ALARMS), ...protectionLost(change, SILENCE, 'medium')];
    const path = TARGETS[change.type];
    if (off.length > 0 || path === undefined || !existed(change) || !leaves(change) || isUndecided(change.after, path)) return off;
    if (readTexts(change.before, path).length === 0 || readTexts(change.after, path).length > 0) return undefined;
    return { message: `\`${change.address}\` calls nobody any more (\`${path}\` is empty)`, key: path };
  },
});

function silence(change: Change): Hit | undefined {
  if (existed(change) || !leaves(change)) return undefined;
  const ends = (SILENCES[change.type] ?? []).some((path) => read(change.after, path) !== undefined);
  const isWide = readTexts(change.after, 'scope').some((scope) => scope.trim() === '*');
  return {
    message: `\`${change.address}\` silences ${isWide ? 'every monitor' : 'monitors'}${ends ? ' for a time' : ' without an end'}`,
    help: 'name what is worked on, and an end',
    key: 'silence',
    severity: ends && !isWide ? 'medium' : 'high',
  };
}

/** Of a handle in the text of a monitor: `@pagerduty-shop`, `@ada@example.com`. */
const HANDLE = /(?:^|[^\w@.-])@[\w"]/;

function callsNobody(change: Change): Hit | undefined {
  if (!existed(change) || !leaves(change) || isUnknown(read(change.after, 'message'))) return undefined;
  if (!HANDLE.test(readText(change.before, 'message') ?? '') || HANDLE.test(readText(change.after, 'message') ?? '')) return undefined;
  return { message: `\`${change.address}\` calls nobody any more (no \`@\` in its \`message\`)`, key: 'message' };
}
