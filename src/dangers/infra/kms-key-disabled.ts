/** Fires when an encryption key is switched off. */
import { defineDanger } from '../../model/danger.ts';
import { protectionLost } from '../plan-predicates/protection.ts';
import { is, on, type SettingTable, watchedSettings } from '../plan-predicates/settings.ts';

const KEYS: SettingTable = {
  aws_kms_key: [on('is_enabled', true)],
  aws_kms_external_key: [on('enabled', true)],
  aws_kms_replica_key: [on('enabled', true)],
  google_kms_crypto_key_version: [is('state', ['ENABLED'], 'ENABLED')],
  alicloud_kms_key: [is('status', ['Enabled'], 'Enabled')],
};

export default defineDanger({
  title: 'encryption key switched off',
  harm: 'outage',
  severity: 'critical',
  why: 'Everything encrypted with it is unreadable at once, as if the key were gone, only that it can be switched on again.',
  help: 'look in the audit log for what uses the key, and move that to another key first',
  safeWhen: 'it stays on',
  types: Object.keys(KEYS),
  fate: 'changed',
  watches: watchedSettings(KEYS),
  find: (change) => protectionLost(change, KEYS),
});
