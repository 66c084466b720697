/** Fires when a disk or database is made smaller. */
import { defineDanger } from '../../model/danger.ts';
import { SIZES } from '../infra-types/capacity.ts';
import { loweredNumbers } from '../plan-predicates/lowered.ts';
import { replaces } from '../plan-predicates/lifecycle.ts';
import { watchedPaths } from '../plan-predicates/watched-paths.ts';

export default defineDanger({
  title: 'storage made smaller',
  harm: 'data-loss',
  severity: 'high',
  why: 'Storage only grows in place: the plan fails while it is applied, or replaces the disk and loses what is on it.',
  help: 'create a smaller one beside it, copy the data, switch over; or leave the size',
  safeWhen: 'it grows',
  types: Object.keys(SIZES),
  fate: 'changed',
  watches: watchedPaths(SIZES),
  find(change) {
    return loweredNumbers(change, SIZES).map(({ path, place, key, before, after }) => ({
      message: `\`${change.address}\` shrinks ${place} from ${before} to ${after}${replaces(change) ? ', which replaces it' : ', which the service refuses'}`,
      help: `keep \`${path} = ${before}\``,
      key,
      severity: replaces(change) ? ('critical' as const) : ('high' as const),
    }));
  },
});
