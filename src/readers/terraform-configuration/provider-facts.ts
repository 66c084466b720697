/** Where a provider block points: account, region, project, and what it asks for on the way. */
import type { Facts } from './resource-facts.ts';
import type { FactValues } from './fact-values.ts';
import { put } from '../terraform-plan/hide-values.ts';
import type { Attribute, Block, Body } from './syntax.ts';

/** Arguments that decide where changes go, or guard against the wrong place. No credentials, and nothing that differs from run to run. */
const KEPT = new Set([
  'account_id',
  'account_name',
  'address',
  'allowed_account_ids',
  'api_url',
  'assume_role',
  'assume_role_with_web_identity',
  'auth_url',
  'base_url',
  'billing_project',
  'cluster_name',
  'compartment_id',
  'config_context',
  'config_context_cluster',
  'config_path',
  'endpoint',
  'endpoints',
  'environment',
  'features',
  'forbidden_account_ids',
  'host',
  'insecure',
  'location',
  'management_group_id',
  'namespace',
  'org_name',
  'organization',
  'owner',
  'profile',
  'project',
  'project_id',
  'region',
  'server',
  'site',
  'skip_tls_verify',
  'subscription_id',
  'tenancy_ocid',
  'tenant_id',
  'url',
  'version',
  'workspace',
  'zone',
]);

export function providerFacts(body: Body, values: FactValues): Facts {
  const settings = values.settings(
    { attributes: body.attributes.filter(isKept), blocks: body.blocks.filter(({ type }) => KEPT.has(type)) },
    isShown,
  );
  const facts: Facts = { facts: {}, places: new Map() };
  // In the order of their names, so that the order of arguments means nothing.
  for (const name of Object.keys(settings).sort()) put(facts.facts, name, settings[name] ?? null);
  for (const part of [...body.attributes, ...body.blocks]) {
    const name = isAttribute(part) ? part.name : part.type;
    if (KEPT.has(name)) facts.places.set(name, part.place);
  }
  return facts;
}

function isKept({ name }: Attribute): boolean {
  return KEPT.has(name);
}

function isAttribute(part: Attribute | Block): part is Attribute {
  return 'name' in part;
}

/** Texts inside of blocks have names of their own: a role is shown, an external id is not. */
function isShown(name: string): boolean {
  return KEPT.has(name) || name === 'role_arn';
}
