/** Fires when somebody becomes an administrator of a service outside the clouds. */
import { defineDanger } from '../../model/danger.ts';
import type { Json } from '../../model/json.ts';
import { read, readText, readTexts } from '../plan-predicates/attribute.ts';
import { leaves } from '../plan-predicates/lifecycle.ts';

/** Words for the power that an object gives; empty when it gives none. */
const POWERS: Readonly<Record<string, (object: Json) => string[]>> = {
  okta_user_admin_roles: (object) => readTexts(object, 'admin_roles').filter((role) => /^(SUPER_ADMIN|ORG_ADMIN|APP_ADMIN)$/.test(role)),
  okta_group_role: (object) => readTexts(object, 'role_type').filter((role) => /^(SUPER_ADMIN|ORG_ADMIN|APP_ADMIN)$/.test(role)),
  gitlab_group_membership: (object) => readTexts(object, 'access_level').filter((level) => level === 'owner'),
  gitlab_project_membership: (object) => readTexts(object, 'access_level').filter((level) => level === 'owner' || level === 'maintainer'),
  snowflake_grant_account_role: (object) =>
    readTexts(object, 'role_name').filter((role) => /^"?(ACCOUNTADMIN|SECURITYADMIN|ORGADMIN)"?$/i.test(role)),
  mongodbatlas_project_invitation: (object) => readTexts(object, 'roles').filter((role) => /^[A-Z_]{1,40}_OWNER$/.test(role)),
  mongodbatlas_org_invitation: (object) => readTexts(object, 'roles').filter((role) => /^[A-Z_]{1,40}_OWNER$/.test(role)),
  postgresql_role: (object) => ['superuser', 'bypass_row_level_security', 'replication'].filter((flag) => read(object, flag) === true),
  datadog_user: (object) => (readText(object, 'access_role') === 'adm' ? ['adm'] : []),
};

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
    const before = change.before === null ? [] : powers(change.before);
    const added = powers(change.after).filter((power) => !before.includes(power));
    return added.length === 0
      ? undefined
      : { message: `\`${change.address}\` grants ${added.map((power) => `\`${power}\``).join(', ')}`, key: added.toSorted().join() };
  },
});
