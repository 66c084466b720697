/** Fires when a pull request changes more than anybody can go through. */
import { defineDanger } from '../../model/danger.ts';
import { sha256 } from '../../model/sha256.ts';
import { parameterOf } from '../plan-predicates/parameter.ts';

const parameters = { 'large-plan-unreviewable': { default: 500, says: 'changed objects from which on it fires' } };

export default defineDanger({
  title: 'more changes than a review can hold',
  harm: 'advice',
  severity: 'low',
  why: 'Attention ends long before such a plan does, and what is dangerous hides in the crowd.',
  help: 'split it into pull requests that somebody can read to the end',
  safeWhen: 'less is changed; objects that stay as they are do not count',
  scope: 'whole',
  parameters,
  find({ whole }, surroundings) {
    const most = Math.max(1, parameterOf(surroundings, parameters, 'large-plan-unreviewable'));
    if (!whole || whole.changes < most) return undefined;
    return { message: `${whole.changes} objects are changed at once`, digest: sha256(String(whole.changes)) };
  },
});
