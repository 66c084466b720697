/** Fires when deletions can no longer be undone, or for a shorter time. */
import { defineDanger } from '../../model/danger.ts';
import { featuresLost, type Feature } from '../configuration-predicates/azurerm-features.ts';
import { SOFT_DELETE } from '../infra-types/backups.ts';
import { loweredNumbers } from '../plan-predicates/lowered.ts';
import { createdBelowDefault, protectionLost } from '../plan-predicates/protection.ts';
import { watchedSettings } from '../plan-predicates/settings.ts';
import { watchedPaths } from '../plan-predicates/watched-paths.ts';

/** Days or seconds for which a deletion can be undone. */
const WINDOWS: Readonly<Record<string, readonly string[]>> = {
  azurerm_key_vault: ['soft_delete_retention_days'],
  azurerm_storage_account: [
    'blob_properties.delete_retention_policy.days',
    'blob_properties.container_delete_retention_policy.days',
    'share_properties.retention_policy.days',
  ],
  google_storage_bucket: ['soft_delete_policy.retention_duration_seconds'],
};

/** What a destroy does to vaults is said in the provider block. Defaults of azurerm 4. */
const KEY_VAULT_FEATURES: readonly Feature[] = [
  { path: 'key_vault.purge_soft_delete_on_destroy', safe: false, unset: true, effect: 'a vault that is destroyed is gone for good' },
  { path: 'key_vault.purge_soft_deleted_keys_on_destroy', safe: false, unset: true, effect: 'a key that is destroyed is gone for good' },
  {
    path: 'key_vault.purge_soft_deleted_secrets_on_destroy',
    safe: false,
    unset: true,
    effect: 'a secret that is destroyed is gone for good',
  },
  {
    path: 'key_vault.purge_soft_deleted_certificates_on_destroy',
    safe: false,
    unset: true,
    effect: 'a certificate that is destroyed is gone for good',
  },
];

export default defineDanger({
  title: 'soft delete switched off or shortened',
  harm: 'protection-removed',
  severity: 'critical',
  why: 'Soft delete is the only way to undo a deletion in a cloud.',
  help: 'keep soft delete on, with the longest time you can afford',
  safeWhen: 'it stays on for at least as long; a new vault that switches off what its provider has on counts as medium',
  types: [...new Set([...Object.keys(SOFT_DELETE), ...Object.keys(WINDOWS), 'provider'])],
  newTypes: Object.keys(SOFT_DELETE),
  fate: 'left',
  configuration: 'too',
  watches: watchedPaths(watchedSettings(SOFT_DELETE), WINDOWS),
  find(change) {
    if (change.configuration && !change.plan) return featuresLost(change, KEY_VAULT_FEATURES);
    const off = [...protectionLost(change, SOFT_DELETE), ...createdBelowDefault(change, SOFT_DELETE, 'medium')];
    const shorter = loweredNumbers(change, WINDOWS).filter(({ after }) => after > 0);
    return [
      ...off,
      ...shorter.map(({ path, place, key, before, after }) => ({
        message: `\`${change.address}\` shortens ${place} from ${before} to ${after}`,
        help: `keep \`${path} = ${before}\``,
        severity: 'high' as const,
        key,
      })),
    ];
  },
});
