/** Objects of the Kubernetes provider of Terraform in the shape of manifests: names in camel case, blocks as objects. */
import { isObject, type Json, type JsonObject } from '../../model/json.ts';

/** Blocks that stand once for each element of a list, with the name of that list. */
const LISTS: Record<string, string> = {
  container: 'containers',
  init_container: 'initContainers',
  volume: 'volumes',
  volume_mount: 'volumeMounts',
  volume_claim_template: 'volumeClaimTemplates',
  rule: 'rules',
  subject: 'subjects',
  webhook: 'webhooks',
  port: 'ports',
  env: 'env',
  env_from: 'envFrom',
  ingress: 'ingress',
  egress: 'egress',
  from: 'from',
  to: 'to',
  match_expressions: 'matchExpressions',
  toleration: 'tolerations',
};

/** Names that Kubernetes writes otherwise than in camel case. */
const SPELLED: Record<string, string> = {
  host_pid: 'hostPID',
  host_ipc: 'hostIPC',
  cluster_ip: 'clusterIP',
  storage_provisioner: 'provisioner',
  ip_block: 'ipBlock',
};

/** Maps with keys of the user's choice. */
const FREE = new Set([
  'labels',
  'annotations',
  'data',
  'string_data',
  'binary_data',
  'match_labels',
  'limits',
  'requests',
  'node_selector',
  'parameters',
]);

/** Terraform writes blocks as lists, and maps as objects; other tools write both as objects. */
export function manifestShape(object: JsonObject): JsonObject {
  return shaped(
    object,
    ['metadata', 'spec'].some((name) => Array.isArray(object[name])),
  );
}

function shaped(object: JsonObject, blocks: boolean): JsonObject {
  const made: JsonObject = {};
  for (const [key, value] of Object.entries(object)) {
    const list = Object.hasOwn(LISTS, key) && Array.isArray(value);
    const name = list ? (LISTS[key] as string) : camelCase(key);
    const inner = FREE.has(key)
      ? value
      : list
        ? value.map((item) => (isPlain(item) ? shaped(item, blocks) : (item ?? {})))
        : shapedValue(value, blocks);
    if (inner !== undefined) made[name] = inner;
  }
  return made;
}

/** A block that is not there is an empty list. */
function shapedValue(value: Json, blocks: boolean): Json | undefined {
  if (isPlain(value)) return blocks ? value : shaped(value, blocks);
  if (!Array.isArray(value)) return value;
  if (blocks && value.length === 0) return undefined;
  const [only] = value;
  if (blocks && value.length === 1 && isPlain(only)) return shaped(only, blocks);
  return value.map((item) => (isPlain(item) ? shaped(item, blocks) : item));
}

/** A dotted path into an object as one into its manifest, without numbers of elements; `isTerraform`: names are those of the provider. */
export function manifestPath(path: string, isTerraform: boolean): string {
  const steps = path.split('.').filter((step) => step !== '' && !/^\d+$/.test(step));
  if (!isTerraform) return steps.join('.');
  // Keys of the user's choice may hold dots.
  const free = steps.findIndex((step) => FREE.has(step));
  const named = free < 0 ? steps : steps.slice(0, free + 1);
  const names = named.map((step) => (Object.hasOwn(LISTS, step) ? (LISTS[step] as string) : camelCase(step)));
  return [...names, ...steps.slice(named.length)].join('.');
}

function isPlain(value: Json | undefined): value is JsonObject {
  if (!isObject(value)) return false;
  for (const key in value) if (key.startsWith('interlock:')) return false;
  return true;
}

/** Names come from the evidence, which could have any number of them; those of the provider are few, and each object has most of them. */
const known = new Map<string, string>();
const MOST_NAMES = 2000;

function camelCase(key: string): string {
  const found = known.get(key);
  if (found !== undefined) return found;
  const name = Object.hasOwn(SPELLED, key)
    ? (SPELLED[key] as string)
    : key.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  if (known.size < MOST_NAMES) known.set(key, name);
  return name;
}
