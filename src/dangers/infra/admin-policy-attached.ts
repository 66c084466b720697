/** Fires when a policy that gives administration is attached. */
import { defineDanger } from '../../model/danger.ts';
import { readTexts } from '../plan-predicates/attribute.ts';
import { leaves } from '../plan-predicates/lifecycle.ts';
import { watchedPaths } from '../plan-predicates/watched-paths.ts';

/** Where policies are attached by ARN. */
const ATTACHMENTS: Readonly<Record<string, string>> = {
  aws_iam_role_policy_attachment: 'policy_arn',
  aws_iam_user_policy_attachment: 'policy_arn',
  aws_iam_group_policy_attachment: 'policy_arn',
  aws_iam_policy_attachment: 'policy_arn',
  aws_ssoadmin_managed_policy_attachment: 'managed_policy_arn',
  aws_iam_role: 'managed_policy_arns',
  aws_iam_role_policy_attachments_exclusive: 'policy_arns',
  aws_eks_access_policy_association: 'policy_arn',
};

const ADMINISTRATION = new Set([
  'AdministratorAccess',
  'PowerUserAccess',
  'IAMFullAccess',
  'job-function/SystemAdministrator',
  'AWSOrganizationsFullAccess',
  'AmazonEKSClusterAdminPolicy',
]);

export default defineDanger({
  title: 'administration policy attached',
  harm: 'privilege',
  severity: 'critical',
  why: 'Whoever holds it controls the whole account or cluster.',
  help: 'attach a policy that names what is needed; for emergencies give a role that is assumed for an hour and recorded',
  safeWhen: 'it was attached before, or is taken away',
  types: Object.keys(ATTACHMENTS),
  fate: 'left',
  watches: watchedPaths(ATTACHMENTS),
  find(change) {
    const path = ATTACHMENTS[change.type];
    if (path === undefined || !leaves(change)) return undefined;
    const before = readTexts(change.before, path).map(policyName);
    return readTexts(change.after, path)
      .map(policyName)
      .filter((name) => ADMINISTRATION.has(name) && !before.includes(name))
      .map((name) => ({ message: `\`${change.address}\` attaches \`${name}\``, key: name }));
  },
});

/** Name of a policy of AWS itself, with its path. */
function policyName(arn: string): string {
  return /^arn:aws[a-z-]*:(?:iam|eks)::aws:(?:cluster-access-)?policy\/(.+)$/.exec(arn)?.[1] ?? '';
}
