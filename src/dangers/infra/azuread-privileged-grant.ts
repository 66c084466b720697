/** Fires when somebody gets power over the directory of Azure, or a limit on logins goes. */
import { defineDanger } from '../../model/danger.ts';
import { creates, existed } from '../plan-predicates/lifecycle.ts';

const GRANTS = new Map([
  ['azuread_directory_role_assignment', 'a role of the directory'],
  ['azuread_directory_role_member', 'a role of the directory'],
  ['azuread_directory_role_eligibility_schedule_request', 'a role of the directory'],
  ['azuread_app_role_assignment', 'a role in an application'],
  ['azuread_service_principal_delegated_permission_grant', 'permissions in the name of users'],
  ['azuread_application_federated_identity_credential', 'a way to become the application with a token from elsewhere'],
]);

export default defineDanger({
  title: 'power over the Azure directory granted',
  harm: 'privilege',
  severity: 'critical',
  why: 'Roles of the directory reach every subscription, and permissions of applications reach every mailbox and file.',
  help: 'make the role eligible instead of active, for a time; name the permissions that are needed',
  safeWhen: 'it existed before; roles in applications and federated credentials count as high',
  types: [...GRANTS.keys()],
  find(change) {
    const what = GRANTS.get(change.type);
    if (what === undefined || !creates(change) || existed(change)) return undefined;
    return { message: `\`${change.address}\` grants ${what}`, severity: change.type.startsWith('azuread_directory') ? 'critical' : 'high' };
  },
});
