/** Fires when a change applies to another account, project or subscription than the resource is in. */
import { defineDanger } from '../../model/danger.ts';
import type { Json } from '../../model/json.ts';
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
  safeWhen: 'account, project and subscription stay',
  fate: 'left',
  find(change) {
    if (!isPlanned(change) || change.before === null || !leaves(change)) return undefined;
    const attribute = destroys(change) && replaces(change) ? forcedBy(change, TENANT) : undefined;
    if (attribute !== undefined)
      return { message: `\`${change.address}\` is destroyed and created again elsewhere (\`${attribute}\`)`, key: attribute };
    const [from, to] = [accountOf(change.before), accountOf(change.after)];
    if (from === undefined || to === undefined || from === to) return undefined;
    return { message: `\`${change.address}\` moves from account ${from} to account ${to}`, key: 'arn' };
  },
});

/** The account in the resource's own `arn`. */
function accountOf(object: Json): string | undefined {
  return /^arn:[a-z-]+:[a-z0-9-]+:[a-z0-9-]*:(\d{12}):/.exec(readText(object, 'arn') ?? '')?.[1];
}
