/** Fires when a lock against deletion is taken away or weakened. */
import { defineDanger } from '../../model/danger.ts';
import { typesOf } from '../infra-types/destroyed.ts';
import { readText } from '../plan-predicates/attribute.ts';
import { destruction } from '../plan-predicates/destruction.ts';
import { existed, leaves } from '../plan-predicates/lifecycle.ts';

export default defineDanger({
  title: 'lock against deletion taken away',
  harm: 'protection-removed',
  severity: 'critical',
  why: 'Such a lock exists for nothing but to stop deletions, so whoever takes it away means to delete.',
  help: 'keep the lock; lift it only in the change that carries out the approved deletion',
  safeWhen: 'the lock becomes stricter, or only its notes change',
  types: typesOf('management-lock-removed'),
  newTypes: [],
  find(change) {
    if (change.type === 'azurerm_management_lock' && existed(change) && leaves(change)) {
      const [before, after] = [readText(change.before, 'lock_level'), readText(change.after, 'lock_level')];
      if (before === 'ReadOnly' && after === 'CanNotDelete')
        return { message: `\`${change.address}\` is weakened from \`ReadOnly\` to \`CanNotDelete\``, severity: 'high', key: 'lock_level' };
    }
    return destruction(change, 'management-lock-removed', 'what it guarded can be deleted');
  },
});
