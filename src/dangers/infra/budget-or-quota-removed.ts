/** Fires when a budget or cost monitor is destroyed. */
import { defineDanger } from '../../model/danger.ts';
import { typesOf } from '../infra-types/destroyed.ts';
import { destruction } from '../plan-predicates/destruction.ts';

export default defineDanger({
  title: 'budget destroyed',
  harm: 'cost',
  severity: 'medium',
  why: 'Spending that runs away is noticed on the invoice.',
  help: 'raise the limit rather than removing the budget',
  safeWhen: 'it only changes in place',
  types: typesOf('budget-or-quota-removed'),
  fate: 'destroyed',
  find: (change) => destruction(change, 'budget-or-quota-removed', 'nobody is told when spending runs away'),
});
