/** Fires when something dangerous reaches several environments by one pull request. */
import { defineDanger } from '../../model/danger.ts';
import { sha256 } from '../../model/sha256.ts';
import { parameterOf } from '../plan-predicates/parameter.ts';
import { someOf } from '../plan-predicates/naming.ts';

const parameters = { 'multi-environment-change': { default: 2, says: 'environments from which on it fires' } };

export default defineDanger({
  title: 'several environments endangered at once',
  harm: 'outage',
  severity: 'high',
  why: 'What breaks the first environment breaks the others too, before anybody has seen it.',
  help: 'roll it out in stages: one environment, then the next one in a pull request of its own',
  safeWhen:
    'plans of all but one environment have no danger of severity high or above; one plan that is meant for several environments counts once',
  scope: 'whole',
  parameters,
  find({ whole }, surroundings) {
    const fewest = Math.max(2, parameterOf(surroundings, parameters, 'multi-environment-change'));
    if (!whole || whole.elsewhere.length + 1 < fewest) return undefined;
    const { elsewhere } = whole;
    return { message: `what is dangerous here reaches ${someOf(elsewhere)} at the same time`, digest: sha256(elsewhere.join('\0')) };
  },
});
