/** Fires when a resource is moved in the state and changed in one step. */
import { defineDanger } from '../../model/danger.ts';
import { isPlanned } from '../plan-predicates/lifecycle.ts';

export default defineDanger({
  title: 'moved and changed at once',
  harm: 'unknown',
  severity: 'medium',
  why: 'A move should change nothing. Where it does, the block may pair two different objects, and the move hides the change from readers.',
  help: 'move first, in a plan that changes nothing, and change afterwards',
  safeWhen: 'the move alone is planned',
  newTypes: [],
  find(change) {
    if (!isPlanned(change) || change.plan.previousAddress === undefined || change.plan.previousAddress === change.address) return undefined;
    if (change.plan.actions.every((action) => action === 'no-op' || action === 'read')) return undefined;
    return { message: `\`${change.address}\` is moved from \`${change.plan.previousAddress}\` and changed in the same step` };
  },
});
