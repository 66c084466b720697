/** Fires when the state is kept elsewhere, or no longer encrypted. */
import type { Change } from '../../model/change.ts';
import { defineDanger, type Hit } from '../../model/danger.ts';
import { isBlock, keyIn, quoted, textOf } from '../configuration-predicates/fact.ts';
import { read } from '../plan-predicates/attribute.ts';

/** How the state is reached; the state itself stays where it is. */
const REACHED_BY = new Set([
  'access_key',
  'assume_role',
  'credentials',
  'dynamodb_table',
  'lock_method',
  'max_retries',
  'password',
  'profile',
  'retry_max',
  'role_arn',
  'secret_key',
  'shared_config_files',
  'shared_credentials_file',
  'shared_credentials_files',
  'skip_cert_verification',
  'skip_credentials_validation',
  'skip_metadata_api_check',
  'skip_region_validation',
  'skip_requesting_account_id',
  'skip_s3_checksum',
  'token',
  'unlock_method',
  'use_azuread_auth',
  'use_cli',
  'use_lockfile',
  'use_msi',
  'use_oidc',
  'username',
]);

export default defineDanger({
  title: 'state kept elsewhere',
  harm: 'irreversible',
  severity: 'high',
  why: 'Terraform finds an empty state at the new place and plans to create everything a second time, while nobody manages what is there; a state that is no longer encrypted shows every secret in it.',
  help: 'move the state on purpose: `terraform init -migrate-state`, with nobody else applying, and check that the plan afterwards is empty',
  safeWhen: 'only credentials, locks or retries change, which counts as medium; a new root module with its first backend is not reported',
  types: ['backend', 'encryption'],
  configuration: 'only',
  find(change) {
    if (isBlock(change, 'encryption')) return encryption(change);
    if (!isBlock(change, 'backend')) return undefined;
    const [from, to] = [change.before, change.after ?? undefined].map((side) => textOf(read(side, 'type')));
    const key = keyIn(change, 'type');
    if (change.kind === 'create')
      return change.configuration.newRoot
        ? undefined
        : {
            message: `the state moves to ${place(to)}, from a local file or from a place that is named on the command line`,
            severity: 'medium',
            key,
          };
    if (change.kind === 'delete')
      return { message: `the state is no longer kept in ${place(from)}, and a local file takes its place`, key };
    if (from !== to) return { message: `the state moves from ${place(from)} to ${place(to)}`, key };
    const names = [...new Set(change.changed.map((path) => path.split('.')[1] ?? ''))].filter((name) => name !== '').sort();
    const places = names.filter((name) => !REACHED_BY.has(name));
    if (places.length === 0) return { message: `the way to the state in ${place(from)} changes: ${list(names)}`, severity: 'medium', key };
    return { message: `the state in ${place(from)} is kept differently: ${list(names)} ${names.length === 1 ? 'changes' : 'change'}`, key };
  },
});

function encryption(change: Change): Hit | undefined {
  if (change.kind === 'create') return undefined;
  const key = keyIn(change, 'encryption');
  if (change.kind === 'delete') return { message: 'state and plans are no longer encrypted', help: 'keep the `encryption` block', key };
  return {
    message: 'state and plans are encrypted in another way',
    help: 'name the old way as `fallback` until the state has been written once',
    severity: 'medium',
    key,
  };
}

function place(type: string | undefined): string {
  return type === 'cloud' ? 'HCP Terraform' : `the backend ${quoted(type)}`;
}

function list(names: readonly string[]): string {
  return names.map((name) => quoted(name)).join(', ');
}
