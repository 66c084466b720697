/** Attributes of a resource type that protect it or what it holds, from all tables of the catalogue. */
import { BACKUPS, POINT_IN_TIME, REPLICATION, SOFT_DELETE, VERSIONING } from '../infra-types/backups.ts';
import { DELETION_PROTECTION, GOOGLE_DELETION_POLICY } from '../infra-types/deletion-protection.ts';
import { tableName } from '../infra-types/destroyed.ts';
import { ENCRYPTION_AT_REST } from '../infra-types/encryption.ts';
import { IDENTITY_POLICIES, RESOURCE_POLICIES } from '../infra-types/policy-attributes.ts';
import { BUCKET_ACCESS, CLUSTER_ACCESS, DATABASE_ACCESS, PUBLIC_ACCESS_BLOCK } from '../infra-types/public-access.ts';
import { SOURCE_PATHS } from '../plan-predicates/network-rule.ts';

const TABLES = [
  DELETION_PROTECTION,
  BACKUPS,
  POINT_IN_TIME,
  VERSIONING,
  SOFT_DELETE,
  REPLICATION,
  ENCRYPTION_AT_REST,
  PUBLIC_ACCESS_BLOCK,
  BUCKET_ACCESS,
  DATABASE_ACCESS,
  CLUSTER_ACCESS,
];

export function protectingPaths(type: string): string[] {
  const name = tableName(type);
  const settings = TABLES.flatMap((table) => table[name] ?? []).concat(type.startsWith('google_') ? GOOGLE_DELETION_POLICY : []);
  return [...settings.map(({ path }) => path), ...(SOURCE_PATHS[name] ?? []), ...policyPaths(name)];
}

function policyPaths(name: string): readonly string[] {
  return [...(IDENTITY_POLICIES[name] ?? []), ...(RESOURCE_POLICIES[name]?.paths ?? [])];
}
