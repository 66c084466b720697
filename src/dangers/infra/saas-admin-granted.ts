/** Fires when somebody becomes an administrator of a service outside the clouds. */
import { defineDanger } from '../../model/danger.ts';
import type { Json } from '../../model/json.ts';
import { read, readText, readTexts } from '../plan-predicates/attribute.ts';
import { leaves } from '../plan-predicates/lifecycle.ts';
import { vaultPowers } from '../plan-predicates/vault-policy.ts';

const matching =
  (path: string, power: RegExp) =>
  (object: Json): string[] =>
    readTexts(object, path).filter((value) => power.test(value));

const flags =
  (block: string, names: readonly string[]) =>
  (object: Json): string[] =>
    names.filter((name) => read(object, `${block}${name}`) === true);

const OKTA = /^(SUPER_ADMIN|ORG_ADMIN|APP_ADMIN)$/;
const MONGODB = /^[A-Z_]{1,40}_OWNER$/;

/** Ids are the same in every account. */
const CLOUDFLARE_ROLES = new Map([
  ['33666b9c79b9a5273fc7344ff42f953d', 'Super Administrator'],
  ['05784afa30c1afe1440e79d9351c7430', 'Administrator'],
]);

/** Of an organisation of HCP Terraform: who has these changes everything, or gives power to others. */
const TERRAFORM_POWERS = [
  ...['manage_workspaces', 'manage_projects', 'manage_policies', 'manage_policy_overrides', 'manage_vcs_settings', 'manage_providers'],
  ...['manage_membership', 'manage_teams', 'manage_organization_access', 'manage_agent_pools'],
];

/** Of Datadog: who has these gives power to others, or makes credentials for them. */
const DATADOG_POWERS = /^(user_access_manage|org_management|api_keys_write|org_app_keys_write|service_account_write)$/;

/** Words for the power that an object gives; empty when it gives none. */
const POWERS: Readonly<Record<string, (object: Json) => string[]>> = {
  okta_user_admin_roles: matching('admin_roles', OKTA),
  okta_group_role: matching('role_type', OKTA),
  okta_admin_role_targets: matching('role_type', OKTA),
  gitlab_group_membership: matching('access_level', /^owner$/),
  gitlab_project_membership: matching('access_level', /^(owner|maintainer)$/),
  snowflake_grant_account_role: matching('role_name', /^"?(ACCOUNTADMIN|SECURITYADMIN|ORGADMIN)"?$/i),
  mongodbatlas_project_invitation: matching('roles', MONGODB),
  mongodbatlas_org_invitation: matching('roles', MONGODB),
  postgresql_role: flags('', ['superuser', 'bypass_row_level_security', 'replication']),
  datadog_user: matching('access_role', /^adm$/),
  datadog_role: matching('permission.name', DATADOG_POWERS),
  cloudflare_account_member: (object) =>
    ['roles', 'role_ids', 'policies.permission_groups.id']
      .flatMap((path) => readTexts(object, path))
      .flatMap((id) => CLOUDFLARE_ROLES.get(id) ?? []),
  tfe_team: flags('organization_access.', TERRAFORM_POWERS),
  tfe_team_access: matching('access', /^admin$/),
  tfe_team_project_access: matching('access', /^admin$/),
  vault_policy: (object) => vaultPowers(readText(object, 'policy') ?? ''),
  grafana_organization: (object) => readTexts(object, 'admins').map(() => 'Admin'),
  pagerduty_user: matching('role', /^(admin|owner)$/),
};

/** How many have the power, where an object names those who have it. */
const HOLDERS: Readonly<Record<string, string>> = { grafana_organization: 'admins' };

export default defineDanger({
  title: 'administrator of another service',
  harm: 'privilege',
  severity: 'high',
  why: 'There, too, an administrator can read everything and switch off what protects it.',
  help: 'grant a role made for the task',
  safeWhen: 'the role was held before',
  types: Object.keys(POWERS),
  find(change) {
    const powers = POWERS[change.type];
    if (powers === undefined || !leaves(change)) return undefined;
    const holders = HOLDERS[change.type];
    if (holders !== undefined) {
      const before = new Set(readTexts(change.before, holders));
      const more = readTexts(change.after, holders).filter((one) => !before.has(one)).length;
      return more === 0
        ? undefined
        : { message: `\`${change.address}\` makes ${more === 1 ? 'one more' : `${more} more`} administrator`, key: holders };
    }
    const before = change.before === null ? [] : powers(change.before);
    const added = powers(change.after).filter((power) => !before.includes(power));
    return added.length === 0
      ? undefined
      : { message: `\`${change.address}\` grants ${added.map((power) => `\`${power}\``).join(', ')}`, key: added.toSorted().join() };
  },
});
