/** Fires when stored data gets another encryption key. */
import { defineDanger } from '../../model/danger.ts';
import { typesWithContent } from '../infra-types/destroyed.ts';
import { readText } from '../plan-predicates/attribute.ts';
import { contentSeverity } from '../plan-predicates/content.ts';
import { existed, leaves, replaces } from '../plan-predicates/lifecycle.ts';
import { topOf } from '../plan-predicates/watched-paths.ts';

const KEYS = [
  'kms_key_id',
  'kms_key_arn',
  'kms_master_key_id',
  'kms_key_name',
  'encryption_key_name',
  'disk_encryption_set_id',
  'customer_managed_key.key_vault_key_id',
];

export default defineDanger({
  title: 'encryption key changed',
  harm: 'outage',
  severity: 'medium',
  why: 'Whoever may use the old key and not the new one loses access, and the old key must live as long as anything encrypted with it.',
  help: 'give all readers access to the new key first, and keep the old one',
  safeWhen:
    'the key stays; a key that is taken away is `infra/encryption-at-rest-disabled`, a replacement `infra/replace-by-encryption-change`',
  types: typesWithContent(),
  newTypes: [],
  watches: KEYS.map(topOf),
  find(change) {
    if (!existed(change) || !leaves(change) || replaces(change) || contentSeverity(change.type) === undefined) return undefined;
    const path = KEYS.find((key) => {
      const [before, after] = [readText(change.before, key), readText(change.after, key)];
      return before !== undefined && after !== undefined && before !== '' && after !== '' && before !== after;
    });
    return path === undefined ? undefined : { message: `\`${change.address}\` is encrypted with another key (\`${path}\`)`, key: path };
  },
});
