/** Which attributes of a change people are shown, and of which the values: booleans, numbers, addresses and words of fixed lists. Never secrets. */
import type { KeptChange } from '../model/item.ts';
import { isObject, isSensitive, isUnknown, type Json } from '../model/json.ts';
import type { JudgedFinding } from '../model/verdict.ts';

type ShownAttribute = NonNullable<JudgedFinding['attributes']>[number];

/** More of them help nobody; the plan has all. */
const MOST = 6;
/** A change with more is not looked through for those that matter most. */
const MOST_LOOKED_AT = 500;

/** Names that secrets go by, more widely than where they are sealed: here a false alarm costs nothing. */
const SECRET = /pass|secret|token|key|cred|cert|auth|salt|seed|hash|pin(?:$|_)|psk|otp|conn|private|sensitive|content|data|value|url|uri/i;

/** Attributes whose values are words of a list that the provider documents, versions, sizes or places. */
const WORDS = new RegExp(
  `^(?:${[
    'acl|access|access_tier|account_tier|account_replication_type|action|allocation_method|architecture|authorization_type',
    'availability_type|availability_zone|billing_mode|capacity_type|class|compliance_mode|database_version|default_action|deletion_policy',
    'deletion_window_in_days|desired_status|direction|disk_type|effect|endpoint_type|engine|engine_mode|engine_version|ip_protocol',
    'instance_class|instance_tenancy|instance_type|kind|kubernetes_version|license_model|load_balancer_type|location|machine_type',
    'max_size|min_size|minimum_tls_version|min_tls_version|mode|network_type|node_type|object_ownership|performance_mode|permission',
    'permissions|plan|privacy|protocol|public_access|public_access_prevention|public_network_access|reclaim_policy|region|role',
    'runtime|scheme|security_policy|service_tier|size|sku|sku_name|ssl_mode|ssl_policy|sslmode|state|status|storage_class',
    'storage_type|throughput_mode|tier|tls_version|type|update_policy|version|versioning|visibility|vm_size|zone',
  ].join('|')})$`,
);
const WORD = /^[A-Za-z0-9][A-Za-z0-9 ._:/*-]{0,39}$/;
const ADDRESS = /^(?:(?:\d{1,3}\.){3}\d{1,3}|[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7})(?:\/\d{1,3})?$/i;

/** What comes and goes with others and says nothing by itself. */
const NOISE = /^(?:tags_all|timeouts|id|arn|etag|urn|self_link)(?:\.|$)/;

/** Nothing for what is created or destroyed as a whole: the message says what matters about it. */
export function shownAttributes({ kind, before, after, changed, plan }: KeptChange): Pick<JudgedFinding, 'attributes' | 'moreAttributes'> {
  if ((kind !== 'update' && kind !== 'replace') || !isObject(before) || !isObject(after)) return {};
  const forcing = new Set(plan?.replacePaths);
  const forces = (path: string): boolean => kind === 'replace' && [...forcing].some((one) => path === one || path.startsWith(`${one}.`));
  const found: (ShownAttribute & { rank: number })[] = [];
  for (const path of changed.slice(0, MOST_LOOKED_AT)) {
    const [was, is] = [valueAt(before, path), valueAt(after, path)];
    const forced = forces(path);
    // A new object gets new numbers and names of its own.
    if (!forced && (NOISE.test(path) || (kind === 'replace' && isUnknown(is)))) continue;
    const values = shownValues(path, was, is);
    found.push({ path, ...values, ...(forced && { forces: true }), rank: forced ? 0 : values ? 1 : 2 });
  }
  if (found.length === 0) return {};
  found.sort((one, other) => one.rank - other.rank);
  const more = found.length - MOST + Math.max(0, changed.length - MOST_LOOKED_AT);
  return {
    attributes: found.slice(0, MOST).map(({ rank: _, ...attribute }) => attribute),
    ...(found.length > MOST && { moreAttributes: more }),
  };
}

/** Both, where both may be seen. */
function shownValues(path: string, was: Json | undefined, is: Json | undefined): { before: string; after: string } | undefined {
  const [before, after] = [shownValue(path, was), shownValue(path, is)];
  return before === undefined || after === undefined ? undefined : { before, after };
}

function shownValue(path: string, value: Json | undefined): string | undefined {
  if (value === undefined || value === null) return 'none';
  if (isUnknown(value)) return 'known after apply';
  if (typeof value === 'boolean') return String(value);
  const { isSecret, isWord } = nameOf(path);
  if (isSensitive(value) || isSecret) return undefined;
  if (typeof value === 'number') return String(value);
  if (isObject(value)) return typeof value['interlock:number'] === 'string' ? value['interlock:number'] : undefined;
  if (typeof value !== 'string') return undefined;
  if (ADDRESS.test(value)) return value;
  return isWord && WORD.test(value) ? value : undefined;
}

interface AttributeName {
  isSecret: boolean;
  isWord: boolean;
}

/** The same few attributes change in many objects. Their names come from the plan, which could have any number. */
const known = new Map<string, AttributeName>();
const MOST_NAMES = 2000;

function nameOf(path: string): AttributeName {
  const found = known.get(path);
  if (found) return found;
  const parts = path.split('.').filter((part) => !/^\d+$/.test(part));
  const made = { isSecret: parts.some((part) => SECRET.test(part) && !WORDS.test(part)), isWord: WORDS.test(parts.at(-1) ?? '') };
  if (known.size < MOST_NAMES) known.set(path, made);
  return made;
}

/** By a dotted path; a key that holds dots itself is found where the longest one fits. */
function valueAt(value: Json, path: string): Json | undefined {
  if (path === '') return value;
  if (typeof value !== 'object' || value === null || isUnknown(value) || isSensitive(value)) return value === null ? null : value;
  const own = value as Record<string, Json>;
  if (Object.hasOwn(own, path)) return own[path];
  for (let at = path.lastIndexOf('.'); at > 0; at = path.lastIndexOf('.', at - 1)) {
    const key = path.slice(0, at);
    if (Object.hasOwn(own, key)) return valueAt(own[key] as Json, path.slice(at + 1));
  }
  return undefined;
}
