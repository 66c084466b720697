/** Fires when a key is no longer rotated. */
import { defineDanger } from '../../model/danger.ts';
import { protectionLost } from '../plan-predicates/protection.ts';
import { on, set, type SettingTable, watchedSettings } from '../plan-predicates/settings.ts';

const ROTATION: SettingTable = {
  aws_kms_key: [on('enable_key_rotation')],
  google_kms_crypto_key: [set('rotation_period')],
  azurerm_key_vault_key: [set('rotation_policy')],
  alicloud_kms_key: [on('automatic_rotation')],
};

export default defineDanger({
  title: 'rotation of a key switched off',
  harm: 'protection-removed',
  severity: 'low',
  why: 'The longer a key lives, the more it opens when it leaks; most rules ask for a rotation each year.',
  help: 'leave it on: old data stays readable after a rotation',
  safeWhen: 'it stays on',
  types: Object.keys(ROTATION),
  fate: 'changed',
  watches: watchedSettings(ROTATION),
  find: (change) => protectionLost(change, ROTATION),
});
