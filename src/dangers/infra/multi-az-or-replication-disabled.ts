/** Fires when the copy that would take over is given up. */
import { defineDanger } from '../../model/danger.ts';
import { REPLICATION } from '../infra-types/backups.ts';
import { destroys, isDeposed, replaces } from '../plan-predicates/lifecycle.ts';
import { protectionLost } from '../plan-predicates/protection.ts';
import { loss } from '../plan-predicates/wording.ts';
import { watchedSettings } from '../plan-predicates/settings.ts';

export default defineDanger({
  title: 'failover or replication switched off',
  harm: 'protection-removed',
  severity: 'high',
  why: 'One failing zone, disk or region is then an outage, and perhaps a loss.',
  help: 'keep the second copy; where it is too expensive, say so in the change and have the owner of the service agree',
  safeWhen: 'there is as much redundancy as before',
  types: [...Object.keys(REPLICATION), 'aws_s3_bucket_replication_configuration'],
  newTypes: [],
  watches: watchedSettings(REPLICATION),
  find(change) {
    const gone = change.type === 'aws_s3_bucket_replication_configuration' && destroys(change) && !replaces(change) && !isDeposed(change);
    return gone ? { message: `${loss(change)}: the bucket has no second copy any more` } : protectionLost(change, REPLICATION);
  },
});
