/** Fires when a store is replaced because its encryption changes. */
import { defineDanger } from '../../model/danger.ts';
import { typesWithContent } from '../infra-types/destroyed.ts';
import { replacesContent } from '../plan-predicates/content.ts';
import { forcedBy } from '../plan-predicates/forced.ts';
import { loss } from '../plan-predicates/wording.ts';

const ENCRYPTION = new Set([
  'storage_encrypted',
  'encrypted',
  'kms_key_id',
  'kms_key_arn',
  'kms_key_name',
  'disk_encryption_key',
  'disk_encryption_set_id',
  'encryption_spec',
  'encryption_key_name',
  'encryption_config',
  'encryption_configuration',
  'encryption_info',
  'encrypt_at_rest',
  'at_rest_encryption_enabled',
  'transit_encryption_enabled',
  'server_side_encryption',
]);

export default defineDanger({
  title: 'store replaced because its encryption changes',
  harm: 'data-loss',
  severity: 'high',
  why: 'Encryption is the right goal, but a replacement reaches it by throwing the data away.',
  help: 'take a snapshot, copy it with the new key, restore from the copy, and import the restored resource',
  safeWhen: 'the encryption changes in place',
  types: typesWithContent(),
  fate: 'destroyed',
  find(change) {
    if (!replacesContent(change)) return undefined;
    const attribute = forcedBy(change, ENCRYPTION);
    return attribute === undefined ? undefined : { message: `${loss(change)}: the data is not encrypted anew, but lost`, key: attribute };
  },
});
