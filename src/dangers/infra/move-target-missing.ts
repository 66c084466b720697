/** Fires when a `moved` block that leads nowhere destroys what it names. */
import { defineDanger } from '../../model/danger.ts';
import { typesWithContent } from '../infra-types/destroyed.ts';
import { contentSeverity } from '../plan-predicates/content.ts';
import { destroys } from '../plan-predicates/lifecycle.ts';
import { keepAdvice } from '../plan-predicates/wording.ts';
import { advice } from '../plan-predicates/destruction.ts';

export default defineDanger({
  title: '`moved` block that leads nowhere',
  harm: 'data-loss',
  severity: 'high',
  why: 'The address it leads to is not in the configuration, so instead of being moved the object is destroyed.',
  help: 'correct the address after `to`, or add the resource it names',
  safeWhen: 'the target exists, or the resource holds nothing of its own',
  types: typesWithContent(),
  fate: 'destroyed',
  find(change) {
    if (!destroys(change) || change.plan.actionReason !== 'delete_because_no_move_target' || contentSeverity(change.type) === undefined)
      return undefined;
    return {
      message: `\`${change.address}\` was to be moved, but its target does not exist, so it is destroyed`,
      ...advice(keepAdvice(change)),
    };
  },
});
