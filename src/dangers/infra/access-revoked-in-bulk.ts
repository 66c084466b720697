/** Fires when many people or workloads lose access at once. */
import { defineDanger } from '../../model/danger.ts';
import { parameterOf } from '../plan-predicates/parameter.ts';
import { someOf } from '../plan-predicates/naming.ts';

const parameters = {
  'access-revoked-in-bulk': { default: 5, says: 'memberships, assignments and bindings that are taken away, from which on it fires' },
};

export default defineDanger({
  title: 'access taken from many at once',
  harm: 'outage',
  severity: 'medium',
  why: 'Workloads fail at once with errors that look like anything else, and those who would mend it may be locked out themselves.',
  help: 'make sure that another grant covers each of them before; take access away in parts, and keep one administrator outside the change',
  safeWhen: 'fewer are taken away, or each is created again',
  scope: 'whole',
  parameters,
  find({ whole }, surroundings) {
    if (!whole || whole.revoked.count < Math.max(1, parameterOf(surroundings, parameters, 'access-revoked-in-bulk'))) return undefined;
    const { count, some, hash } = whole.revoked;
    return { message: `${count} grants of access are taken away: ${someOf(some, count)}`, digest: hash };
  },
});
