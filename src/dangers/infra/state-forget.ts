/** Fires when a resource leaves the state while the real thing lives on. */
import { defineDanger } from '../../model/danger.ts';
import { contentSeverity } from '../plan-predicates/content.ts';
import { isManifest } from '../kubernetes-predicates/going.ts';
import { advice } from '../plan-predicates/destruction.ts';
import { isPlanned } from '../plan-predicates/lifecycle.ts';
import { byTool } from '../plan-predicates/wording.ts';
import { holdsNothing } from '../tally/weight.ts';

const ORPHAN_HELP = 'write down who owns it from now on; delete it by hand when nothing needs it any longer';

const TAKE_BACK = {
  pulumi: 'write down who owns it from now on; to take it back later, use `pulumi import`',
  cloudformation: 'write down who owns it from now on; to take it back later, import it with a change set of type `IMPORT`',
};

export default defineDanger({
  title: 'resource no longer managed',
  harm: 'irreversible',
  severity: 'high',
  why: 'No plan will ever show its changes or its deletion again, and nobody is told when its protection is taken off by hand.',
  help: 'write down who owns it from now on; to take it back later, use an `import` block',
  safeWhen: 'it is moved within the state; what holds nothing anywhere, such as a random number or a local file, counts as low',
  newTypes: [],
  find(change) {
    if (!isPlanned(change) || !change.plan.actions.includes('forget')) return undefined;
    // Those who wrote the mark that keeps it, or turned pruning off, meant that.
    if (isManifest(change))
      return {
        message: `\`${change.address}\` is no longer in the manifests, and stays in the cluster`,
        help: ORPHAN_HELP,
        severity: 'medium',
      };
    const kept = change.plan.actions.includes('create') ? ', and a new one is created beside it' : '';
    return {
      message: `\`${change.address}\` is no longer managed, and lives on${kept}`,
      severity: contentSeverity(change.type) === 'critical' ? 'critical' : holdsNothing(change.type) ? 'low' : 'high',
      ...advice(byTool(change, TAKE_BACK)),
    };
  },
});
