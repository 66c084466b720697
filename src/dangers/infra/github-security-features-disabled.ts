/** Fires when GitHub stops looking for secrets and vulnerabilities. */
import { defineDanger } from '../../model/danger.ts';
import { destroys, isDeposed, replaces } from '../plan-predicates/lifecycle.ts';
import { protectionLost } from '../plan-predicates/protection.ts';
import { is, on, type SettingTable } from '../plan-predicates/settings.ts';
import { loss } from '../plan-predicates/wording.ts';

const FEATURES: SettingTable = {
  github_repository: [
    on('vulnerability_alerts'),
    is('security_and_analysis.secret_scanning.status', ['enabled']),
    is('security_and_analysis.secret_scanning_push_protection.status', ['enabled']),
    is('security_and_analysis.advanced_security.status', ['enabled']),
  ],
  github_repository_dependabot_security_updates: [on('enabled')],
};

const WHOLE = new Set(['github_repository_dependabot_security_updates', 'github_organization_security_manager']);

export default defineDanger({
  title: 'security features of GitHub switched off',
  harm: 'protection-removed',
  severity: 'high',
  why: 'Leaked secrets and vulnerable packages go unnoticed from now on.',
  help: 'leave them on; dismiss single alerts with a reason',
  safeWhen: 'they stay on',
  types: [...new Set([...Object.keys(FEATURES), ...WHOLE])],
  newTypes: [],
  find(change) {
    if (WHOLE.has(change.type) && destroys(change) && !replaces(change) && !isDeposed(change)) return { message: loss(change) };
    return protectionLost(change, FEATURES);
  },
});
