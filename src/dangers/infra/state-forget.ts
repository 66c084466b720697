/** Fires when a resource leaves the state while the real thing lives on. */
import { defineDanger } from '../../model/danger.ts';
import { contentSeverity } from '../plan-predicates/content.ts';
import { isPlanned } from '../plan-predicates/lifecycle.ts';

export default defineDanger({
  title: 'resource no longer managed',
  harm: 'irreversible',
  severity: 'high',
  why: 'No plan will ever show its changes or its deletion again, and nobody is told when its protection is taken off by hand.',
  help: 'write down who owns it from now on; to take it back later, use an `import` block',
  safeWhen: 'it is moved within the state',
  newTypes: [],
  find(change) {
    if (!isPlanned(change) || !change.plan.actions.includes('forget')) return undefined;
    const kept = change.plan.actions.includes('create') ? ', and a new one is created beside it' : '';
    return {
      message: `\`${change.address}\` is no longer managed, and lives on${kept}`,
      severity: contentSeverity(change.type) === 'critical' ? 'critical' : 'high',
    };
  },
});
