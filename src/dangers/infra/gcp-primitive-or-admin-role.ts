/** Fires when somebody gets a role by which he can do or become anything in a project, folder or organisation. */
import { defineDanger } from '../../model/danger.ts';
import type { Severity } from '../../model/finding.ts';
import { addedBindings } from '../plan-predicates/members.ts';

const WIDE = /^google_(project|folder|organization)_iam_(member|binding|policy)$/;

const CRITICAL = new Set([
  'roles/owner',
  'roles/editor',
  'roles/iam.securityAdmin',
  'roles/resourcemanager.organizationAdmin',
  'roles/resourcemanager.projectIamAdmin',
  'roles/resourcemanager.folderAdmin',
  'roles/iam.organizationRoleAdmin',
  'roles/iam.roleAdmin',
  'roles/iam.serviceAccountTokenCreator',
  'roles/iam.serviceAccountUser',
  'roles/iam.serviceAccountAdmin',
  'roles/iam.serviceAccountKeyAdmin',
  'roles/iam.workloadIdentityUser',
  'roles/cloudkms.admin',
]);

export default defineDanger({
  title: 'owner, editor or administrator role granted in Google Cloud',
  harm: 'privilege',
  severity: 'critical',
  why: 'At the level of a project or above, the role reaches everything below it, or lets its holder become any service account there.',
  help: 'grant a predefined or custom role with what is needed, on the one resource that needs it',
  safeWhen: 'the member held the role before; the role is granted on a single resource',
  types: ['project', 'folder', 'organization'].flatMap((level) =>
    ['member', 'binding', 'policy'].map((how) => `google_${level}_iam_${how}`),
  ),
  fate: 'left',
  find(change) {
    if (!WIDE.test(change.type)) return undefined;
    const granted = new Map<string, Severity>();
    for (const { role } of addedBindings(change)) {
      if (CRITICAL.has(role)) granted.set(role, 'critical');
      else if (/^roles\/[a-zA-Z]+\.(?:[a-zA-Z]+)?[aA]dmin$/.test(role)) granted.set(role, 'high');
    }
    return [...granted].map(([role, severity]) => ({ message: `\`${change.address}\` grants \`${role}\``, severity, key: role }));
  },
});
