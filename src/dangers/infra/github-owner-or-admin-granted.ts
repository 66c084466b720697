/** Fires when somebody gets administration of a GitHub organisation or repository. */
import { defineDanger } from '../../model/danger.ts';
import type { Severity } from '../../model/finding.ts';
import { readTexts } from '../plan-predicates/attribute.ts';
import { leaves } from '../plan-predicates/lifecycle.ts';

/** Attribute of the role, its powerful values, and how powerful. */
const ROLES: Readonly<Record<string, { path: string; values: Readonly<Record<string, Severity>> }>> = {
  github_membership: { path: 'role', values: { admin: 'critical' } },
  github_team_repository: { path: 'permission', values: { admin: 'critical', maintain: 'high' } },
  github_repository_collaborator: { path: 'permission', values: { admin: 'critical', maintain: 'high' } },
  github_repository_collaborators: { path: 'user.permission', values: { admin: 'critical', maintain: 'high' } },
  github_team_membership: { path: 'role', values: { maintainer: 'medium' } },
  github_organization_settings: { path: 'default_repository_permission', values: { admin: 'critical', write: 'high' } },
};

export default defineDanger({
  title: 'administration of GitHub granted',
  harm: 'privilege',
  severity: 'critical',
  why: 'An owner or administrator can switch off every gate, this one included.',
  help: 'grant `push` or a custom role; keep owners few and named',
  safeWhen: 'the role was held before',
  types: Object.keys(ROLES),
  fate: 'left',
  find(change) {
    const role = ROLES[change.type];
    if (role === undefined || !leaves(change)) return undefined;
    const count = (object: typeof change.after, value: string): number =>
      readTexts(object, role.path).filter((one) => one === value).length;
    return Object.entries(role.values)
      .filter(([value]) => count(change.after, value) > count(change.before, value))
      .map(([value, severity]) => ({ message: `\`${change.address}\` grants \`${value}\``, severity, key: value }));
  },
});
