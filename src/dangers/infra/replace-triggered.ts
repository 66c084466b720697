/** Fires when a replacement comes from elsewhere: a trigger, or the command line. */
import { defineDanger } from '../../model/danger.ts';
import { destroys, isDeposed } from '../plan-predicates/lifecycle.ts';
import { loss } from '../plan-predicates/wording.ts';

const REASONS = new Set(['replace_by_triggers', 'replace_by_request']);

export default defineDanger({
  title: 'replacement triggered from elsewhere',
  harm: 'outage',
  severity: 'medium',
  why: 'Nothing in the resource itself changes: a small change elsewhere, or an option of the command, replaces it.',
  help: 'look at what `replace_triggered_by` names and whether it should replace this resource; plan without `-replace` otherwise',
  safeWhen: 'an attribute of its own forces the replacement',
  fate: 'destroyed',
  find(change) {
    if (!destroys(change) || isDeposed(change) || !REASONS.has(change.plan.actionReason ?? '')) return undefined;
    return { message: loss(change) };
  },
});
