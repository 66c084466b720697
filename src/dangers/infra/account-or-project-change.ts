/** Fires when a change applies to another account, project or subscription than the resource is in. */
import { defineDanger } from '../../model/danger.ts';
import { providerAccounts } from '../configuration-predicates/provider-account.ts';
import { readText } from '../plan-predicates/attribute.ts';
import { forcedBy } from '../plan-predicates/forced.ts';
import { destroys, isPlanned, leaves, replaces } from '../plan-predicates/lifecycle.ts';

const TENANT = new Set(['project', 'project_id', 'subscription_id', 'tenant_id']);

export default defineDanger({
  title: 'resource moved to another account or project',
  harm: 'data-loss',
  severity: 'critical',
  why: 'The plan was made with the credentials of another tenant, or the resource is destroyed in one and created empty in the other.',
  help: 'check which account the provider and the credentials of the job point at before anything is applied',
  safeWhen:
    'account, project and subscription stay; of a provider block what has to be evaluated counts as medium where the expression changes',
  newTypes: [],
  fate: 'left',
  configuration: 'too',
  watches: ['arn', ...TENANT],
  find(change) {
    if (change.configuration && !change.plan) return providerAccounts(change);
    if (!isPlanned(change) || change.before === null || !leaves(change)) return undefined;
    const attribute = destroys(change) && replaces(change) ? forcedBy(change, TENANT) : undefined;
    if (attribute !== undefined)
      return { message: `\`${change.address}\` is destroyed and created again elsewhere (\`${attribute}\`)`, key: attribute };
    const [before, after] = [readText(change.before, 'arn'), readText(change.after, 'arn')];
    if (before === undefined || after === undefined || before === after) return undefined;
    const [from, to] = [accountOf(before), accountOf(after)];
    if (from === undefined || to === undefined || from === to) return undefined;
    return { message: `\`${change.address}\` moves from account ${from} to account ${to}`, key: 'arn' };
  },
});

/** The account in a resource's own `arn`. */
function accountOf(arn: string): string | undefined {
  return /^arn:[a-z-]+:[a-z0-9-]+:[a-z0-9-]*:(\d{12}):/.exec(arn)?.[1];
}
