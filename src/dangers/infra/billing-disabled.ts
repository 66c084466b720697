/** Fires when a project loses its billing account. */
import { defineDanger } from '../../model/danger.ts';
import { readText } from '../plan-predicates/attribute.ts';
import { destroys, existed, isDeposed, leaves, replaces } from '../plan-predicates/lifecycle.ts';
import { isUndecided } from '../plan-predicates/undecided.ts';
import { loss } from '../plan-predicates/wording.ts';

export default defineDanger({
  title: 'billing of a project changed or switched off',
  harm: 'outage',
  severity: 'critical',
  why: 'Without billing every service of the project stops, and after some time its data is deleted.',
  help: 'link the new account before the old one is closed, in one step',
  safeWhen: 'the account stays',
  types: ['google_project', 'google_billing_project_info'],
  newTypes: [],
  find(change) {
    if (change.type === 'google_billing_project_info' && destroys(change) && !replaces(change) && !isDeposed(change))
      return { message: `${loss(change)}: every service of the project stops` };
    if (!existed(change) || !leaves(change) || isUndecided(change.after, 'billing_account')) return undefined;
    const [before, after] = [readText(change.before, 'billing_account') ?? '', readText(change.after, 'billing_account') ?? ''];
    if (before === '' || before === after) return undefined;
    return {
      message: `\`${change.address}\` ${after === '' ? 'loses its billing account' : 'gets another billing account'}`,
      severity: after === '' ? 'critical' : 'high',
      key: 'billing_account',
    };
  },
});
