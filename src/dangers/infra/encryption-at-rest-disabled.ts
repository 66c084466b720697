/** Fires when stored data is no longer encrypted, or no longer with a key of one's own. */
import { defineDanger } from '../../model/danger.ts';
import { ENCRYPTION_AT_REST, LESSER_ENCRYPTION } from '../infra-types/encryption.ts';
import { read } from '../plan-predicates/attribute.ts';
import { existed, destroys, isDeposed, leaves, replaces } from '../plan-predicates/lifecycle.ts';
import { protectionLost } from '../plan-predicates/protection.ts';
import { on, set, type SettingTable } from '../plan-predicates/settings.ts';
import { loss } from '../plan-predicates/wording.ts';
import { watchedSettings } from '../plan-predicates/settings.ts';
import { watchedPaths } from '../plan-predicates/watched-paths.ts';

/** Stores that fall back to a key of the provider's own. */
const OWN_KEYS: SettingTable = {
  aws_dynamodb_table: [on('server_side_encryption.enabled')],
  aws_msk_cluster: [set('encryption_info.encryption_at_rest_kms_key_arn')],
};

export default defineDanger({
  title: 'encryption of stored data switched off',
  harm: 'protection-removed',
  severity: 'critical',
  why: 'It breaks what was promised to customers and auditors, and mostly replaces the store as well.',
  help: 'keep it encrypted; to change the key, copy the data to a store with the new key',
  safeWhen:
    'it stays encrypted; a key of the provider in the place of an own one, artifacts of builds and caches of an API count as medium; new stores without encryption are not reported',
  types: [
    ...[ENCRYPTION_AT_REST, LESSER_ENCRYPTION, OWN_KEYS].flatMap((table) => Object.keys(table)),
    'aws_s3_bucket_server_side_encryption_configuration',
    'aws_sqs_queue',
  ],
  newTypes: [],
  watches: watchedPaths(watchedSettings(ENCRYPTION_AT_REST, LESSER_ENCRYPTION, OWN_KEYS), {
    aws_sqs_queue: ['sqs_managed_sse_enabled', 'kms_master_key_id'],
  }),
  find(change) {
    if (change.type === 'aws_s3_bucket_server_side_encryption_configuration' && destroys(change) && !replaces(change) && !isDeposed(change))
      return { message: `${loss(change)}: the bucket falls back to the provider's own key`, severity: 'medium' };
    // A queue has two ways to be encrypted, and needs one.
    if (change.type === 'aws_sqs_queue' && existed(change) && leaves(change)) {
      const encrypted = (object: typeof change.after): boolean =>
        read(object, 'sqs_managed_sse_enabled') !== false || read(object, 'kms_master_key_id') !== undefined;
      if (encrypted(change.before) && !encrypted(change.after))
        return {
          message: `\`${change.address}\` is no longer encrypted`,
          help: 'set `sqs_managed_sse_enabled = true`',
          key: 'sqs_managed_sse_enabled',
        };
    }
    const own = protectionLost(change, OWN_KEYS, 'medium').map((hit) => ({
      ...hit,
      message: `${hit.message}: a key of the provider's own is used instead`,
    }));
    return [...protectionLost(change, ENCRYPTION_AT_REST), ...protectionLost(change, LESSER_ENCRYPTION, 'medium'), ...own];
  },
});
