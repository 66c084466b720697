/** Fires when objects lose the lock that keeps them from being deleted. */
import { defineDanger } from '../../model/danger.ts';
import { typesOf } from '../infra-types/destroyed.ts';
import { destruction } from '../plan-predicates/destruction.ts';
import { loweredNumbers } from '../plan-predicates/lowered.ts';
import { protectionLost } from '../plan-predicates/protection.ts';
import { is, on, set, type SettingTable, watchedSettings } from '../plan-predicates/settings.ts';
import { watchedPaths } from '../plan-predicates/watched-paths.ts';

const LOCKS: SettingTable = {
  aws_s3_bucket_versioning: [is('versioning_configuration.mfa_delete', ['Enabled'])],
  aws_s3_bucket: [on('versioning.mfa_delete'), on('object_lock_enabled')],
  aws_s3_bucket_object_lock_configuration: [is('rule.default_retention.mode', ['COMPLIANCE'])],
  google_storage_bucket: [set('retention_policy'), on('retention_policy.is_locked')],
  azurerm_storage_account: [set('immutability_policy')],
};

const TERMS: Readonly<Record<string, readonly string[]>> = {
  aws_s3_bucket_object_lock_configuration: ['rule.default_retention.days', 'rule.default_retention.years'],
  google_storage_bucket: ['retention_policy.retention_period'],
  azurerm_storage_container_immutability_policy: ['immutability_period_in_days'],
  azurerm_storage_account: ['immutability_policy.period_since_creation_in_days'],
};

export default defineDanger({
  title: 'object lock or MFA delete taken away',
  harm: 'protection-removed',
  severity: 'critical',
  why: 'The lock is what keeps objects through ransomware, a stolen key or a mistaken script.',
  help: 'keep the lock; let objects run out of their retention instead',
  safeWhen: 'the lock stays as strict and as long',
  types: [...new Set([...typesOf('mfa-delete-or-object-lock-removed'), ...Object.keys(LOCKS), ...Object.keys(TERMS)])],
  newTypes: [],
  watches: watchedPaths(watchedSettings(LOCKS), TERMS),
  find(change) {
    const destroyed = destruction(change, 'mfa-delete-or-object-lock-removed', 'objects can be deleted and overwritten');
    if (destroyed) return destroyed;
    const shorter = loweredNumbers(change, TERMS).map(({ path, place, key, before, after }) => ({
      message: `\`${change.address}\` shortens ${place} from ${before} to ${after}`,
      help: `keep \`${path} = ${before}\``,
      severity: 'high' as const,
      key,
    }));
    return [...protectionLost(change, LOCKS), ...shorter];
  },
});
