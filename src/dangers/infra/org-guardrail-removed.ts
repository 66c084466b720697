/** Fires when a rule for a whole organisation is taken away or no longer enforced. */
import { defineDanger } from '../../model/danger.ts';
import { typesOf } from '../infra-types/destroyed.ts';
import { destruction } from '../plan-predicates/destruction.ts';
import { protectionLost } from '../plan-predicates/protection.ts';
import { is, on, type SettingTable } from '../plan-predicates/settings.ts';

const ENFORCED: SettingTable = {
  google_organization_policy: [on('boolean_policy.enforced')],
  google_project_organization_policy: [on('boolean_policy.enforced')],
  google_folder_organization_policy: [on('boolean_policy.enforced')],
  google_org_policy_policy: [is('spec.rules.enforce', ['TRUE'])],
  azurerm_management_group_policy_assignment: [on('enforce', true)],
  azurerm_subscription_policy_assignment: [on('enforce', true)],
  azurerm_resource_group_policy_assignment: [on('enforce', true)],
};

export default defineDanger({
  title: 'guardrail of the organisation taken away',
  harm: 'protection-removed',
  severity: 'critical',
  why: 'It limited everybody below it, and what it forbade is possible from now on in every account or project there.',
  help: 'make an exception for the one place that needs it instead of lifting the rule for all',
  safeWhen: 'it stays in force',
  types: [...new Set([...typesOf('org-guardrail-removed'), ...Object.keys(ENFORCED)])],
  newTypes: [],
  find(change) {
    return destruction(change, 'org-guardrail-removed', 'what it forbade is allowed everywhere below') ?? protectionLost(change, ENFORCED);
  },
});
