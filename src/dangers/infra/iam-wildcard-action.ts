/** Fires when a policy allows everything, or everything of a service, on all resources. */
import { defineDanger } from '../../model/danger.ts';
import type { Severity } from '../../model/finding.ts';
import { IDENTITY_POLICIES } from '../infra-types/policy-attributes.ts';
import { addedPowers } from '../plan-predicates/policy-change.ts';
import type { Statement } from '../plan-predicates/policy-document.ts';
import { watchedPaths } from '../plan-predicates/watched-paths.ts';

/** Services that hand out power themselves: all of one of these is all of the account. */
const MASTER_SERVICES = new Set(['iam', 'sts', 'organizations', 'sso', 'sso-admin', 'identitystore', 'account']);

export default defineDanger({
  title: 'everything allowed on all resources',
  harm: 'privilege',
  severity: 'critical',
  why: 'It is administration by another name: whoever holds the policy can do everything, or everything of a service, to everything.',
  help: 'name the actions and resources that are used; the last-accessed report of IAM tells which',
  safeWhen:
    'actions or resources are named; on update only what the document did not allow before counts; service control policies only limit',
  types: Object.keys(IDENTITY_POLICIES),
  fate: 'left',
  watches: watchedPaths(IDENTITY_POLICIES),
  find(change) {
    const paths = IDENTITY_POLICIES[change.type];
    if (paths === undefined) return undefined;
    return addedPowers(change, paths, wildcards).map(({ id, what, severity }) => ({
      message: `\`${change.address}\` allows ${what} on all resources`,
      severity,
      key: id,
    }));
  },
});

function wildcards(statement: Statement): { id: string; what: string; severity: Severity }[] {
  const everywhere = statement.resources.includes('*') || statement.exceptResources.length > 0;
  if (!statement.allows || !everywhere) return [];
  const limited = statement.conditions.length > 0;
  if (statement.exceptActions.length > 0)
    return [
      { id: `except ${statement.exceptActions.toSorted().join()}`, what: 'all actions but some', severity: limited ? 'high' : 'critical' },
    ];
  return statement.actions.flatMap((action) => {
    const [service = '', name] = action.split(':');
    if (action === '*' || action === '*:*')
      return [{ id: '*', what: 'all actions', severity: limited ? ('high' as const) : ('critical' as const) }];
    if (name !== '*' || !/^[a-z0-9-]{1,40}$/.test(service)) return [];
    return [
      { id: action, what: `\`${action}\``, severity: MASTER_SERVICES.has(service) && !limited ? ('critical' as const) : ('high' as const) },
    ];
  });
}
