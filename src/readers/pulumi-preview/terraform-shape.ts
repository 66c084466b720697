/** Properties of bridged providers as Terraform names and nests them. */
import { isObject, type Json, type JsonObject } from '../../model/json.ts';
import { isMark } from '../normal-form/marks.ts';
import { singular, snakeCase } from '../normal-form/snake-case.ts';
import { RENAMED } from './renamed-properties.ts';

/** Attributes that are maps: their keys are the user's own, and there is no block to open. */
const MAPS =
  /^(?:tags|tags_all|.*labels|.*annotations|variables|.*metadata|parameters?|.*_parameters|triggers?|keepers|app_settings|environment_variables|.*_variables|match_labels|node_selector|limits|requests|data|string_data|binary_data|stage_variables|.*_headers|configuration_overrides|server_properties|properties|attributes_map|settings_map|default_tags|config_map|query_string|path_parts?|values_map|secret_environment_variables|redis_configs|configs?)$/;

/** Blocks whose name in Terraform is a plural. */
const PLURAL_BLOCKS = new Set([
  ...[
    'authorized_networks',
    'cidr_blocks',
    'database_flags',
    'file_shares',
    'networks',
    'ip_addresses',
    'conditions',
    'secondary_ip_ranges',
  ],
  ...['required_status_checks', 'required_pull_request_reviews', 'restrictions', 'push_restrictions', 'rules', 'users', 'ports', 'filters'],
  ...[
    'replica_set_configs',
    'replication_specs',
    'region_configs',
    'electable_specs',
    'regions_config',
    'backup_regions',
    'settings',
    'log_configs',
  ],
  ...['exclusions', 'bindings', 'instances', 'access_configs', 'ingress_security_rules', 'egress_security_rules', 'volumes', 'nodes'],
]);

/** Lists of plain values whose name in Terraform is no plural. */
const SINGULAR_LISTS = new Set(['address_space', 'dns_server', 'not_action', 'access_policy', 'member_of', 'ingress', 'egress']);

/** Repeated blocks that dangers look at: known by name, so that they are found also where the list is unknown or empty. */
const BLOCKS = new Set([
  ...[
    'lifecycle_rule',
    'rule',
    'security_rule',
    'inbound_rule',
    'outbound_rule',
    'ingress',
    'egress',
    'allow',
    'deny',
    'statement',
    'grant',
  ],
  ...[
    'inline_policy',
    'encryption_key',
    'attribute',
    'replica',
    'setting',
    'network_rule',
    'ip_rule',
    'node_pool',
    'node_config',
    'access',
  ],
]);

/** What a property holds, as far as its name depends on it: `open` where the value does not tell. */
type Holds = 'blocks' | 'values' | 'open' | 'other';

/** What a property is called in Terraform: the packages name what repeats in the plural. */
export function attributeName(type: string, property: string, holds: Holds): string {
  const renamed = RENAMED[type]?.[property];
  if (renamed !== undefined) return renamed;
  const name = snakeCase(property);
  const one = singular(name);
  if (one === name || holds === 'other') return name;
  if (holds === 'blocks') return PLURAL_BLOCKS.has(name) ? name : one;
  return SINGULAR_LISTS.has(one) || (holds === 'open' && BLOCKS.has(one)) ? one : name;
}

function holdsOf(value: Json): Holds {
  if (isMark(value) || (Array.isArray(value) && value.length === 0)) return 'open';
  if (!Array.isArray(value)) return 'other';
  if (value.every(isMark)) return 'values';
  return value.every((inner) => isObject(inner)) ? 'blocks' : 'values';
}

export function isMapName(name: string): boolean {
  return MAPS.test(name);
}

/** An object of properties as Terraform has it: snake case, singular blocks, single blocks as lists of one. */
export function terraformShape(type: string, properties: JsonObject): JsonObject {
  const shaped: JsonObject = {};
  for (const [property, value] of Object.entries(properties)) {
    const name = attributeName(type, property, holdsOf(value));
    Object.defineProperty(shaped, name, { value: shapeOf(type, name, value), enumerable: true, configurable: true, writable: true });
  }
  return shaped;
}

function shapeOf(type: string, name: string, value: Json): Json {
  if (isMark(value)) return value;
  if (Array.isArray(value)) return value.map((inner) => (isObject(inner) && !isMark(inner) ? terraformShape(type, inner) : inner));
  if (!isObject(value) || isMapName(name)) return value;
  return [terraformShape(type, value)];
}

/** A property path as dotted attribute path: `versioning.enabled` as `versioning.0.enabled`. */
export function attributePath(type: string, steps: readonly (string | number)[]): string {
  const path: string[] = [];
  let inMap = false;
  steps.forEach((step, at) => {
    const next = steps[at + 1];
    if (typeof step === 'number' || inMap) return void path.push(String(step));
    // The index of a list of plain values ends the path; one of a block goes on.
    const inList = at + 2 < steps.length ? 'blocks' : 'values';
    const name = attributeName(type, step, typeof next === 'number' ? inList : next === undefined ? 'open' : 'other');
    path.push(name);
    inMap = isMapName(name);
    if (!inMap && typeof next === 'string') path.push('0');
  });
  return path.join('.');
}
