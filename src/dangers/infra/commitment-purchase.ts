/** Fires when something is bought that cannot be given back. */
import { defineDanger } from '../../model/danger.ts';
import { creates } from '../plan-predicates/lifecycle.ts';

const PURCHASES = new Map([
  ['aws_savingsplans_plan', 'a savings plan'],
  ['aws_ec2_capacity_reservation', 'reserved capacity'],
  ['aws_rds_reserved_instance', 'a reserved database instance'],
  ['aws_shield_subscription', 'a subscription for a year'],
  ['google_compute_reservation', 'reserved capacity'],
  ['google_compute_region_commitment', 'a commitment for one or three years'],
  ['azurerm_capacity_reservation', 'reserved capacity'],
]);

export default defineDanger({
  title: 'purchase that cannot be given back',
  harm: 'cost',
  severity: 'high',
  why: 'It is paid for whether or not it is used, and destroying the resource does not end it.',
  help: 'let whoever holds the budget agree to the term and the amount',
  safeWhen: 'it existed before',
  types: [...PURCHASES.keys()],
  find(change) {
    const what = PURCHASES.get(change.type);
    return what !== undefined && creates(change) ? { message: `\`${change.address}\` buys ${what}` } : undefined;
  },
});
