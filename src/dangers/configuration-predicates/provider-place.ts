/** Arguments of a provider block that say where its changes go. */
import type { Change } from '../../model/change.ts';
import type { Hit } from '../../model/danger.ts';
import { isBlock, isUndecidedFact, keyIn, quoted } from './fact.ts';
import { read } from '../plan-predicates/attribute.ts';

/** Where in an account. */
export const REGION_ARGUMENTS: readonly string[] = ['region', 'location', 'zone'];

/** Which account, project, organisation, cluster or server. */
export const TENANT_ARGUMENTS: readonly string[] = [
  'account_id',
  'account_name',
  'address',
  'api_url',
  'assume_role.role_arn',
  'assume_role_with_web_identity.role_arn',
  'auth_url',
  'base_url',
  'billing_project',
  'cluster_name',
  'compartment_id',
  'config_context',
  'config_context_cluster',
  'config_path',
  'endpoint',
  'environment',
  'host',
  'management_group_id',
  'namespace',
  'org_name',
  'organization',
  'owner',
  'profile',
  'project',
  'project_id',
  'server',
  'site',
  'subscription_id',
  'tenancy_ocid',
  'tenant_id',
  'url',
  'workspace',
];

/** One hit for each argument that now leads elsewhere. Where both values are known it is sure; else nobody can tell, which is no better to merge. */
export function providerMoves(change: Change, paths: readonly string[]): Hit[] {
  if (!isBlock(change, 'provider') || change.kind === 'create') return [];
  return paths.flatMap((path) => {
    if (!change.changed.some((one) => one === path || withoutIndex(one) === path)) return [];
    const [before, after] = [read(change.before, path), read(change.after ?? undefined, path)];
    if (before === undefined && after === undefined) return [];
    const undecided = before === undefined || after === undefined || isUndecidedFact(before) || isUndecidedFact(after);
    const message = undecided
      ? `\`${change.address}\` takes \`${path}\` from ${after === undefined ? 'its surroundings' : 'elsewhere'}, so that it may point at another place`
      : `\`${change.address}\` changes \`${path}\` from ${quoted(before)} to ${quoted(after)}`;
    return [{ message, key: keyIn(change, path), ...(undecided && { severity: 'medium' as const }) }];
  });
}

/** Blocks are lists: `assume_role.0.role_arn`. */
export function withoutIndex(path: string): string {
  return path.replace(/\.\d+(?=\.|$)/g, '');
}
