/** Fires when a budget or cost monitor is destroyed, or a quota lowered. */
import { defineDanger } from '../../model/danger.ts';
import { typesOf } from '../infra-types/destroyed.ts';
import { destruction } from '../plan-predicates/destruction.ts';
import { loweredNumbers } from '../plan-predicates/lowered.ts';

const QUOTAS = { aws_servicequotas_service_quota: ['value'] };

export default defineDanger({
  title: 'budget destroyed or quota lowered',
  harm: 'cost',
  severity: 'medium',
  why: 'Spending that runs away is noticed on the invoice.',
  help: 'raise the limit rather than removing the budget',
  safeWhen: 'a budget only changes in place; a quota grows, or is no longer managed',
  types: [...typesOf('budget-or-quota-removed'), ...Object.keys(QUOTAS)],
  newTypes: [],
  find: (change) =>
    destruction(change, 'budget-or-quota-removed', 'nobody is told when spending runs away') ??
    loweredNumbers(change, QUOTAS).map(({ path, before, after }) => ({
      message: `\`${change.address}\` lowers the quota from ${before} to ${after}`,
      help: 'look how much of it is in use first: what does not fit any more cannot be created',
      harm: 'outage' as const,
      key: path,
    })),
});
