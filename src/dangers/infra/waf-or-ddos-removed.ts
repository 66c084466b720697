/** Fires when a web application firewall or DDoS protection is taken away. */
import { defineDanger } from '../../model/danger.ts';
import { typesOf } from '../infra-types/destroyed.ts';
import { read } from '../plan-predicates/attribute.ts';
import { destruction } from '../plan-predicates/destruction.ts';
import { existed, leaves } from '../plan-predicates/lifecycle.ts';
import { protectionLost } from '../plan-predicates/protection.ts';
import { is, on, type SettingTable } from '../plan-predicates/settings.ts';

const SHIELDS: SettingTable = {
  azurerm_web_application_firewall_policy: [on('policy_settings.enabled', true), is('policy_settings.mode', ['Prevention'])],
  azurerm_virtual_network: [on('ddos_protection_plan.enable')],
};

export default defineDanger({
  title: 'web firewall or DDoS protection taken away',
  harm: 'protection-removed',
  severity: 'high',
  why: 'Public endpoints behind it meet the internet without a shield.',
  help: 'attach the new shield first; let rules only count (not block) while they are tried out',
  safeWhen: 'it stays attached and its default action stays the same',
  types: [...new Set([...typesOf('waf-or-ddos-removed'), ...Object.keys(SHIELDS)])],
  newTypes: [],
  find(change) {
    if (change.type === 'aws_wafv2_web_acl' && existed(change) && leaves(change)) {
      if (read(change.before, 'default_action.block') !== undefined && read(change.after, 'default_action.allow') !== undefined)
        return { message: `\`${change.address}\` lets through by default what it blocked`, key: 'default_action' };
    }
    return destruction(change, 'waf-or-ddos-removed', 'what it shielded is open to attacks') ?? protectionLost(change, SHIELDS);
  },
});
