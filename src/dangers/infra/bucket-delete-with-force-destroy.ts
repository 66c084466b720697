/** Fires when a bucket is destroyed that will be emptied for it. */
import { defineDanger } from '../../model/danger.ts';
import { read } from '../plan-predicates/attribute.ts';
import { destroys, isDeposed } from '../plan-predicates/lifecycle.ts';
import { loss } from '../plan-predicates/wording.ts';

/** Types whose provider refuses to destroy a full bucket unless this attribute is true. Azure has no such guard. */
const GUARDED = new Set(['aws_s3_bucket', 'google_storage_bucket']);
const UNGUARDED = new Set(['azurerm_storage_container', 'azurerm_storage_account']);

export default defineDanger({
  title: 'bucket destroyed together with its objects',
  harm: 'irreversible',
  severity: 'critical',
  why: 'All objects and all their versions are erased. Without `force_destroy` the provider would refuse to destroy a bucket that is not empty.',
  help: 'set `force_destroy = false` and apply that first; then only an empty bucket can be destroyed',
  safeWhen: 'the state holds `force_destroy = false` or nothing',
  types: [...GUARDED, ...UNGUARDED],
  fate: 'destroyed',
  find(change) {
    if (!destroys(change) || isDeposed(change)) return undefined;
    if (UNGUARDED.has(change.type)) {
      return {
        message: `${loss(change)} with all that is stored in it`,
        help: 'put a `CanNotDelete` lock on it; empty it by changes that show each loss',
      };
    }
    if (!GUARDED.has(change.type) || read(change.before, 'force_destroy') !== true) return undefined;
    return { message: `${loss(change)}, and \`force_destroy\` erases every object and version in it`, key: 'force_destroy' };
  },
});
