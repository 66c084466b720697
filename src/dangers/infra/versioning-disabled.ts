/** Fires when a bucket stops keeping older versions. */
import { defineDanger } from '../../model/danger.ts';
import { VERSIONING } from '../infra-types/backups.ts';
import { read } from '../plan-predicates/attribute.ts';
import { destroys, isDeposed } from '../plan-predicates/lifecycle.ts';
import { protectionLost } from '../plan-predicates/protection.ts';
import { loss } from '../plan-predicates/wording.ts';
import { watchedSettings } from '../plan-predicates/settings.ts';

export default defineDanger({
  title: 'versioning of a bucket switched off',
  harm: 'protection-removed',
  severity: 'high',
  why: 'From now on every overwrite and every deletion of an object is final.',
  help: 'leave versioning on; let a lifecycle rule remove old versions after some time',
  safeWhen: 'it stays on, or it was not on',
  types: Object.keys(VERSIONING),
  newTypes: [],
  watches: watchedSettings(VERSIONING),
  find(change) {
    if (change.type !== 'aws_s3_bucket_versioning' || !destroys(change) || isDeposed(change) || change.after !== null)
      return protectionLost(change, VERSIONING);
    if (read(change.before, 'versioning_configuration.status') !== 'Enabled') return undefined;
    return { message: `${loss(change)}: overwrites and deletions in the bucket become final` };
  },
});
