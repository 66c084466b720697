/** Fires when the leftover of an interrupted replacement is destroyed and holds data. */
import { defineDanger } from '../../model/danger.ts';
import { destroyedRow } from '../infra-types/destroyed.ts';
import { contentSeverity, contents } from '../plan-predicates/content.ts';
import { destroys, isDeposed } from '../plan-predicates/lifecycle.ts';

export default defineDanger({
  title: 'leftover of a replacement destroyed',
  harm: 'data-loss',
  severity: 'high',
  why: 'A replacement that failed half-way leaves the old object behind, and the old one can be the one with the data.',
  help: 'compare the two objects first; copy what only the old one has, then let it go',
  safeWhen: 'it holds nothing of its own',
  fate: 'destroyed',
  find(change) {
    if (!destroys(change) || !isDeposed(change)) return undefined;
    const machine = destroyedRow(change.type)?.[3] === 'vm-delete-with-attached-disks';
    if (!machine && contentSeverity(change.type) === undefined) return undefined;
    return {
      message: `an older object of \`${change.address}\` (deposed ${change.plan.deposed ?? ''}) is destroyed with ${machine ? 'its disks' : contents(change.type)}`,
      key: change.plan.deposed ?? '',
    };
  },
});
