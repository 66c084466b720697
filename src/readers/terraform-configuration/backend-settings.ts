/** Facts: settings of backends that say where the state is, and hold no secrets. */

const SHOWN = new Set([
  'acl',
  'address',
  'bucket',
  'config_context',
  'config_path',
  'container_name',
  'dynamodb_table',
  'endpoint',
  'endpoints',
  'environment',
  'host',
  'hostname',
  'key',
  'kms_encryption_key',
  'kms_key_id',
  'lock_address',
  'name',
  'namespace',
  'organization',
  'path',
  'prefix',
  'profile',
  'project',
  'region',
  'resource_group_name',
  'role_arn',
  'schema_name',
  'secret_suffix',
  's3',
  'dynamodb',
  'storage_account_name',
  'subscription_id',
  'tags',
  'tenant_id',
  'unlock_address',
  'workspace_dir',
  'workspace_key_prefix',
]);

/** Whether the value of a setting may be shown. Any other text is sealed: `access_key`, `conn_str`, `token`, ... */
export function isBackendSetting(name: string): boolean {
  return SHOWN.has(name);
}
