/** Fires when a snapshot or image is shared with everybody. */
import { defineDanger } from '../../model/danger.ts';
import { read, readText, readTexts } from '../plan-predicates/attribute.ts';
import type { Json } from '../../model/json.ts';
import { leaves } from '../plan-predicates/lifecycle.ts';

/** Whether the object is shared with everybody. */
const SHARED: Readonly<Record<string, (object: Json) => boolean>> = {
  aws_ami_launch_permission: (object) => readText(object, 'group') === 'all',
  aws_ami: (object) => read(object, 'public') === true,
  aws_db_snapshot: (object) => readTexts(object, 'shared_accounts').includes('all'),
  aws_db_cluster_snapshot: (object) => readTexts(object, 'shared_accounts').includes('all'),
  aws_ebs_snapshot_block_public_access: (object) => readText(object, 'state') === 'unblocked',
  aws_snapshot_create_volume_permission: (object) => readText(object, 'account_id') === 'all',
  azurerm_shared_image_gallery: (object) => readText(object, 'sharing.permission') === 'Community',
};

export default defineDanger({
  title: 'snapshot or image shared with everybody',
  harm: 'exposure',
  severity: 'critical',
  why: 'Everybody can make a copy of the disk or database and keep it, however soon the share is taken back.',
  help: 'name the accounts that need it',
  safeWhen: 'single accounts are named; it was shared before',
  types: Object.keys(SHARED),
  fate: 'left',
  find(change) {
    const shared = SHARED[change.type];
    if (shared === undefined || !leaves(change) || !shared(change.after)) return undefined;
    if (change.before !== null && shared(change.before)) return undefined;
    return { message: `\`${change.address}\` is shared with everybody` };
  },
});
