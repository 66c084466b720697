/** Fires when a dashboard is destroyed. */
import { defineDanger } from '../../model/danger.ts';
import { destroys, isDeposed, replaces } from '../plan-predicates/lifecycle.ts';
import { loss } from '../plan-predicates/wording.ts';

const DASHBOARDS = [
  'aws_cloudwatch_dashboard',
  'google_monitoring_dashboard',
  'azurerm_portal_dashboard',
  'azurerm_dashboard_grafana',
  'datadog_dashboard',
  'datadog_dashboard_json',
  'grafana_dashboard',
  'newrelic_one_dashboard',
  'newrelic_one_dashboard_json',
];

export default defineDanger({
  title: 'dashboard destroyed',
  harm: 'protection-removed',
  severity: 'low',
  why: 'Whoever is on call looks for it in the middle of an outage.',
  help: 'bring its successor in the same change, and point runbooks at that',
  safeWhen: 'it is replaced',
  types: DASHBOARDS,
  fate: 'destroyed',
  find(change) {
    if (!DASHBOARDS.includes(change.type) || !destroys(change) || replaces(change) || isDeposed(change)) return undefined;
    return { message: `${loss(change)}: nobody sees any more what it showed` };
  },
});
