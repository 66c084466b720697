/** Fires when a service that detects attacks is switched off. */
import { defineDanger } from '../../model/danger.ts';
import { typesOf } from '../infra-types/destroyed.ts';
import { destruction } from '../plan-predicates/destruction.ts';
import { createdBelowDefault, protectionLost } from '../plan-predicates/protection.ts';
import { is, on, type SettingTable } from '../plan-predicates/settings.ts';

const DETECTION: SettingTable = {
  aws_guardduty_detector: [on('enable', true)],
  aws_config_configuration_recorder_status: [on('is_enabled')],
  aws_macie2_account: [is('status', ['ENABLED'], 'ENABLED')],
  aws_cloudtrail: [
    on('enable_logging', true),
    on('is_multi_region_trail'),
    on('enable_log_file_validation'),
    on('include_global_service_events', true),
  ],
  azurerm_security_center_subscription_pricing: [is('tier', ['Standard'])],
};

export default defineDanger({
  title: 'detection of attacks switched off',
  harm: 'protection-removed',
  severity: 'critical',
  why: 'Nobody sees an intruder from now on, which is why intruders do this first.',
  help: 'leave it on; filter its findings where they are noise',
  safeWhen: 'it stays on in as many places; a new one that is switched off counts as medium',
  types: [...new Set([...typesOf('security-service-disabled'), ...Object.keys(DETECTION)])],
  newTypes: Object.keys(DETECTION),
  find(change) {
    return (
      destruction(change, 'security-service-disabled', 'it detects nothing any more') ?? [
        ...protectionLost(change, DETECTION),
        ...createdBelowDefault(change, DETECTION, 'medium'),
      ]
    );
  },
});
