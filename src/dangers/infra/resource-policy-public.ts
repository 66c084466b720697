/** Fires when the policy of a resource lets anybody in. */
import { defineDanger } from '../../model/danger.ts';
import { RESOURCE_POLICIES } from '../infra-types/policy-attributes.ts';
import { read, readText } from '../plan-predicates/attribute.ts';
import { leaves } from '../plan-predicates/lifecycle.ts';
import { addedPowers } from '../plan-predicates/policy-change.ts';
import { isPublic } from '../plan-predicates/public-statement.ts';
import { watchedPaths } from '../plan-predicates/watched-paths.ts';

/** What can stand inside a network, where its policy reaches nobody from outside. */
const IN_NETWORKS = new Set(['aws_opensearch_domain', 'aws_elasticsearch_domain']);

export default defineDanger({
  title: 'resource opened to everybody by its policy',
  harm: 'exposure',
  severity: 'critical',
  why: 'Anybody with an AWS account, and often anybody at all, can do what the statement allows.',
  help: 'name the principals, or add a condition on `aws:PrincipalOrgID`, `aws:SourceArn` or `aws:SourceAccount`',
  safeWhen:
    'a condition ties it to an organisation, account, resource or network; it was so before; a domain inside a VPC counts as medium',
  types: [...Object.keys(RESOURCE_POLICIES), 'aws_lambda_permission', 'aws_lambda_function_url'],
  fate: 'left',
  watches: watchedPaths(Object.fromEntries(Object.entries(RESOURCE_POLICIES).map(([type, { paths }]) => [type, paths])), {
    aws_lambda_permission: 'principal',
    aws_lambda_function_url: 'authorization_type',
  }),
  find(change) {
    if (!leaves(change)) return undefined;
    if (change.type === 'aws_lambda_permission') {
      const open = readText(change.after, 'principal') === '*' && readText(change.before, 'principal') !== '*';
      const tied = ['source_arn', 'source_account', 'principal_org_id'].some((path) => read(change.after, path) !== undefined);
      if (!open || tied || read(change.after, 'function_url_auth_type') === 'AWS_IAM') return undefined;
      return {
        message: `\`${change.address}\` lets anybody call the function`,
        help: 'set `source_arn` or `source_account`',
        key: 'principal',
      };
    }
    if (change.type === 'aws_lambda_function_url') {
      if (readText(change.after, 'authorization_type') !== 'NONE' || readText(change.before, 'authorization_type') === 'NONE')
        return undefined;
      return {
        message: `\`${change.address}\` lets anybody call the function without logging in`,
        help: 'set `authorization_type = "AWS_IAM"`',
        key: 'authorization_type',
      };
    }
    const kept = RESOURCE_POLICIES[change.type];
    if (kept === undefined) return undefined;
    const added = addedPowers(change, kept.paths, (statement, all) =>
      isPublic(statement, all)
        ? [{ id: [...statement.actions, ...statement.exceptActions.map((action) => `!${action}`)].toSorted().join() }]
        : [],
    );
    if (added.length === 0) return undefined;
    const inside = IN_NETWORKS.has(change.type) && read(change.after, 'vpc_options.subnet_ids') !== undefined;
    return { message: `\`${change.address}\` opens ${kept.what} to everybody`, severity: inside ? 'medium' : 'critical', key: 'policy' };
  },
});
