/** Fires when somebody gets power over the directory of Azure, or a limit on logins goes. */
import { defineDanger } from '../../model/danger.ts';
import type { Change } from '../../model/change.ts';
import type { Hit } from '../../model/danger.ts';
import type { Severity } from '../../model/finding.ts';
import { isUnknown } from '../../model/json.ts';
import { read, readTexts } from '../plan-predicates/attribute.ts';
import { creates, existed, leaves } from '../plan-predicates/lifecycle.ts';
import { shown } from '../plan-predicates/wording.ts';

interface Grant {
  what: string;
  /** Attributes that say who gets what. */
  who: readonly string[];
}

const GRANTS: Readonly<Record<string, Grant>> = {
  azuread_directory_role_assignment: { what: 'a role of the directory', who: ['role_id', 'principal_object_id', 'directory_scope_id'] },
  azuread_directory_role_member: { what: 'a role of the directory', who: ['role_object_id', 'member_object_id'] },
  azuread_directory_role_eligibility_schedule_request: {
    what: 'a role of the directory',
    who: ['role_definition_id', 'principal_id', 'directory_scope_id'],
  },
  azuread_app_role_assignment: { what: 'a role in an application', who: ['app_role_id', 'principal_object_id', 'resource_object_id'] },
  azuread_service_principal_delegated_permission_grant: {
    what: 'permissions in the name of users',
    who: ['service_principal_object_id', 'resource_service_principal_object_id', 'user_object_id'],
  },
  // What an existing one trusts is the business of `infra/oidc-provider-change`.
  azuread_application_federated_identity_credential: { what: 'a way to become the application with a token from elsewhere', who: [] },
};

export default defineDanger({
  title: 'power over the Azure directory granted',
  harm: 'privilege',
  severity: 'critical',
  why: 'Roles of the directory reach every subscription, and permissions of applications reach every mailbox and file.',
  help: 'make the role eligible instead of active, for a time; name the permissions that are needed',
  safeWhen: 'the same was granted to the same before; roles in applications and federated credentials count as high',
  types: Object.keys(GRANTS),
  find(change) {
    const grant = GRANTS[change.type];
    if (grant === undefined) return undefined;
    if (existed(change)) return widened(change, grant);
    if (!creates(change)) return undefined;
    return { message: `\`${change.address}\` grants ${grant.what}`, severity: severityOf(change) };
  },
});

function severityOf({ type }: Change): Severity {
  return type.startsWith('azuread_directory') ? 'critical' : 'high';
}

/** A replacement gives it to somebody else, or something else to the same; an update only adds to what users consent to. */
function widened(change: Change, { what, who }: Grant): Hit | undefined {
  if (!leaves(change)) return undefined;
  const consents = change.type === 'azuread_service_principal_delegated_permission_grant';
  const before = consents ? readTexts(change.before, 'claim_values') : [];
  const added = (consents ? readTexts(change.after, 'claim_values') : []).filter((one) => !before.includes(one));
  if (added.length > 0)
    return {
      message: `\`${change.address}\` grants ${what}: ${added.map(shown).join(', ')}`,
      severity: 'high',
      key: added.toSorted().join(),
    };
  if (!creates(change)) return undefined;
  const moved = who.some((path) => {
    const [one, other] = [read(change.before, path), read(change.after, path)];
    return isUnknown(other) ? one !== undefined : typeof other === 'string' && one !== other;
  });
  return moved
    ? { message: `\`${change.address}\` grants ${what} to somebody else, or another one`, severity: severityOf(change), key: 'who' }
    : undefined;
}
