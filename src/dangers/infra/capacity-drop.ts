/** Fires when something keeps half of its capacity or less. */
import { defineDanger } from '../../model/danger.ts';
import { COUNTS, THROUGHPUT } from '../infra-types/capacity.ts';
import { loweredNumbers } from '../plan-predicates/lowered.ts';
import { parameterOf } from '../plan-predicates/parameter.ts';

const parameters = { 'capacity-drop': { default: 50, says: 'cut in percent from which on it fires' } };

export default defineDanger({
  title: 'capacity cut by half or more',
  harm: 'outage',
  severity: 'medium',
  why: 'What carried the load of yesterday may not carry that of today.',
  help: 'go down in steps, and look at the load after each',
  safeWhen: 'more than half is left; none at all is `infra/scaled-to-zero`',
  types: [...Object.keys(COUNTS), ...Object.keys(THROUGHPUT)],
  fate: 'changed',
  parameters,
  find(change, surroundings) {
    const percent = parameterOf(surroundings, parameters, 'capacity-drop');
    return [...loweredNumbers(change, COUNTS), ...loweredNumbers(change, THROUGHPUT)]
      .filter(({ before, after }) => after > 0 && ((before - after) / before) * 100 >= percent)
      .map(({ place, key, before, after }) => ({ message: `\`${change.address}\` lowers ${place} from ${before} to ${after}`, key }));
  },
});
