/** Fires when an action of a provider is run for its effect. */
import { defineDanger } from '../../model/danger.ts';
import { isPlanned } from '../plan-predicates/lifecycle.ts';

export default defineDanger({
  title: 'action of a provider run',
  harm: 'unknown',
  severity: 'medium',
  why: 'An action starts, stops, invokes or purges something at once. The plan shows that it runs and not what it does.',
  help: 'look up what the action does, and whether running it again does harm: it runs whenever its trigger fires',
  safeWhen: 'no action is invoked',
  source: 'Terraform 1.14, `action_invocations` of the plan',
  newTypes: [],
  find(change) {
    if (!isPlanned(change) || change.kind !== 'execute') return undefined;
    return { message: `\`${change.address}\` is run when the plan is applied` };
  },
});
