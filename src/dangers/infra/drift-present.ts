/** Fires when things were changed by hand since the last apply. */
import { defineDanger, type Hit } from '../../model/danger.ts';
import { counted, someOf } from '../plan-predicates/naming.ts';

export default defineDanger({
  title: 'changed by hand since the last apply',
  harm: 'unknown',
  severity: 'medium',
  why: 'Somebody had a reason to change them past the code, often in an emergency. The plan may take that back, and nobody said so in the pull request.',
  help: 'find out who changed them and why; take into the configuration what shall stay, and apply that first',
  safeWhen:
    'state and reality agree. Severity low where the plan touches nothing of it, high where something that holds data is gone, or lost its protection',
  scope: 'whole',
  find({ whole }): Hit | undefined {
    if (!whole || whole.drift.count === 0) return undefined;
    const { count, some, hash, lost, weakened, reverted } = whole.drift;
    const parts = [
      ...(lost.length > 0 ? [`gone: ${someOf(lost)}`] : []),
      ...(weakened.length > 0 ? [`less protected than before: ${someOf(weakened)}`] : []),
      ...(reverted.length > 0 ? [`changed back by this plan: ${someOf(reverted)}`] : []),
    ];
    const isGrave = lost.length > 0 || weakened.length > 0;
    return {
      message: `${counted(count, 'object was', 'objects were')} changed by hand: ${parts.length > 0 ? parts.join('; ') : someOf(some, count)}`,
      severity: isGrave ? 'high' : reverted.length > 0 ? 'medium' : 'low',
      digest: hash,
    };
  },
});
