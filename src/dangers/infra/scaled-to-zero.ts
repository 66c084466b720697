/** Fires when a service is scaled down to nothing. */
import { defineDanger } from '../../model/danger.ts';
import { COUNTS } from '../infra-types/capacity.ts';
import { loweredNumbers } from '../plan-predicates/lowered.ts';

export default defineDanger({
  title: 'scaled to zero',
  harm: 'outage',
  severity: 'high',
  why: 'It is an outage without a single deletion in the plan.',
  help: 'leave at least one running until the traffic has gone elsewhere',
  safeWhen: 'something is left running; it was zero before',
  types: Object.keys(COUNTS),
  fate: 'changed',
  find(change) {
    const zero = loweredNumbers(change, COUNTS).filter(({ before, after }) => after === 0 && before > 0);
    const [first] = zero;
    return first && { message: `\`${change.address}\` is scaled from ${first.before} to 0 (${first.place})`, key: 'zero' };
  },
});
