/** Fires when an import rewrites or replaces the live object it takes over. */
import { defineDanger } from '../../model/danger.ts';
import { destroys, isPlanned } from '../plan-predicates/lifecycle.ts';

export default defineDanger({
  title: 'import that changes the live object',
  harm: 'outage',
  severity: 'high',
  why: 'The object was made by somebody else for a reason; the configuration written for its import overwrites that.',
  help: 'make the configuration match the live object until the import plans no change, apply that, and change it afterwards',
  safeWhen: 'the import plans no change',
  newTypes: [],
  find(change) {
    if (!isPlanned(change) || change.plan.importing === undefined) return undefined;
    if (!change.plan.actions.some((action) => action === 'update' || action === 'delete')) return undefined;
    const what = destroys(change) ? 'destroyed and created again' : 'changed';
    return { message: `\`${change.address}\` is imported and at once ${what}`, severity: destroys(change) ? 'critical' : 'high' };
  },
});
