/** Fires when a policy allows an action by which its holder can give himself more. */
import { defineDanger } from '../../model/danger.ts';
import { IDENTITY_POLICIES } from '../infra-types/policy-attributes.ts';
import { addedPowers } from '../plan-predicates/policy-change.ts';
import { covers, type Statement } from '../plan-predicates/policy-document.ts';
import { watchedPaths } from '../plan-predicates/watched-paths.ts';

/** Known ways up, wherever they apply. */
const ESCALATIONS = [
  'iam:createpolicyversion',
  'iam:setdefaultpolicyversion',
  'iam:attachrolepolicy',
  'iam:attachuserpolicy',
  'iam:attachgrouppolicy',
  'iam:putrolepolicy',
  'iam:putuserpolicy',
  'iam:putgrouppolicy',
  'iam:createaccesskey',
  'iam:createloginprofile',
  'iam:updateloginprofile',
  'iam:updateassumerolepolicy',
  'iam:addusertogroup',
  'iam:deleterolepermissionsboundary',
  'lambda:updatefunctioncode',
  'kms:putkeypolicy',
  'kms:schedulekeydeletion',
];

/** Actions that start code or a template of the caller's under a role that he passes on. */
const RUNS_AS_ROLE = [
  'lambda:createfunction',
  'ec2:runinstances',
  'ec2:associateiaminstanceprofile',
  'cloudformation:createstack',
  'cloudformation:createchangeset',
  'ecs:runtask',
  'ecs:registertaskdefinition',
  'codebuild:createproject',
  'codebuild:updateproject',
  'glue:createdevendpoint',
  'glue:createjob',
  'glue:updatejob',
  'sagemaker:createnotebookinstance',
  'sagemaker:createtrainingjob',
  'sagemaker:createprocessingjob',
  'datapipeline:createpipeline',
  'autoscaling:createlaunchconfiguration',
  'apprunner:createservice',
  'states:createstatemachine',
  'batch:registerjobdefinition',
  'ssm:createassociation',
  'elasticmapreduce:runjobflow',
  'bedrock-agentcore:createcodeinterpreter',
];

/** Ways up only when every role is meant. */
const ESCALATIONS_ON_ALL = ['iam:passrole', 'sts:assumerole'];

/** Dangerous by name; a wildcard over the whole service is too common on a single resource to count. */
const BY_NAME = ['s3:deletebucket', 's3:deletebucketpolicy', 'rds:deletedbinstance', 'rds:deletedbcluster'];

export default defineDanger({
  title: 'action that leads to more power allowed',
  harm: 'privilege',
  severity: 'high',
  why: 'Each of these actions is a known way from a small permission to administration of the account.',
  help: 'name the roles and policies it may touch in `Resource`, and add a condition such as `iam:PassedToService` or `iam:PermissionsBoundary`',
  safeWhen:
    'the documents allowed it before, in whatever order; `iam:PassRole` and `sts:AssumeRole` name the roles; full administration is `infra/iam-wildcard-action`',
  types: Object.keys(IDENTITY_POLICIES),
  fate: 'left',
  watches: watchedPaths(IDENTITY_POLICIES),
  find(change) {
    const paths = IDENTITY_POLICIES[change.type];
    if (paths === undefined) return undefined;
    const combined = addedPowers(change, paths, combinations).map(({ id, conditioned }) => ({
      message: `\`${change.address}\` lets its holder run what he likes as any role (\`iam:PassRole\` together with \`${id}\`)`,
      help: 'name the roles that may be passed on in `Resource` of `iam:PassRole`, none of them an administrator',
      severity: conditioned ? ('high' as const) : ('critical' as const),
      key: `passrole ${id}`,
    }));
    // What a combination says is not said twice.
    const added = addedPowers(change, paths, escalations).filter(({ id }) => combined.length === 0 || id !== 'iam:passrole');
    if (added.length === 0) return combined.slice(0, 1);
    const names = added.slice(0, 4).map(({ id }) => `\`${id}\``);
    const rest = added.length > 4 ? ` and ${added.length - 4} more` : '';
    return [...combined.slice(0, 1), { message: `\`${change.address}\` allows ${names.join(', ')}${rest}`, key: 'actions' }];
  },
});

/** `iam:PassRole` on any role, beside an action that uses the role; one statement or several, in one document or several of the same role. */
function combinations(statement: Statement, all: Statement[]): { id: string; conditioned: boolean }[] {
  if (!statement.allows || !statement.actions.some((pattern) => pattern !== '*' && pattern !== '*:*' && covers(pattern, 'iam:passrole')))
    return [];
  if (!statement.resources.some((resource) => resource === '*' || /:role\/?\*$/.test(resource))) return [];
  const allowed = all.filter(({ allows }) => allows).flatMap(({ actions }) => actions);
  return RUNS_AS_ROLE.filter((action) => allowed.some((pattern) => pattern !== '*' && pattern !== '*:*' && covers(pattern, action))).map(
    (id) => ({
      id,
      conditioned: statement.conditions.length > 0,
    }),
  );
}

function escalations(statement: Statement): { id: string }[] {
  if (!statement.allows || statement.actions.some((action) => action === '*' || action === '*:*')) return [];
  const everywhere = statement.resources.includes('*');
  return statement.actions.flatMap((pattern) => {
    // All of a service on all resources is another danger's finding; all of Lambda on one function is how functions are deployed.
    if ((everywhere && pattern.endsWith(':*')) || pattern === 'lambda:*') return [];
    const known = [...ESCALATIONS, ...(everywhere && statement.conditions.length === 0 ? ESCALATIONS_ON_ALL : [])];
    const found = known.filter((action) => covers(pattern, action));
    const named = pattern.includes(':delete') ? BY_NAME.filter((action) => covers(pattern, action)) : [];
    return [...(found.length > 3 ? [pattern] : found), ...named].map((id) => ({ id }));
  });
}
