/** Attributes of a resource type that protect it or what it holds, from all tables of the catalogue. */
import { GOOGLE_DELETION_POLICY } from '../infra-types/deletion-protection.ts';
import { tableName } from '../infra-types/destroyed.ts';
import { IDENTITY_POLICIES, RESOURCE_POLICIES } from '../infra-types/policy-attributes.ts';
import { PROTECTIONS } from '../infra-types/protections.ts';
import { SOURCE_PATHS } from '../plan-predicates/network-rule.ts';

export function protectingPaths(type: string): string[] {
  const name = tableName(type);
  const settings = PROTECTIONS.flatMap((table) => table[name] ?? []).concat(type.startsWith('google_') ? GOOGLE_DELETION_POLICY : []);
  return [...settings.map(({ path }) => path), ...(SOURCE_PATHS[name] ?? []), ...policyPaths(name)];
}

function policyPaths(name: string): readonly string[] {
  return [...(IDENTITY_POLICIES[name] ?? []), ...(RESOURCE_POLICIES[name]?.paths ?? [])];
}
