/** Which object a manifest is about: group, kind, namespace and name. The version is no part of it. */
import { isObject, type Json, type JsonObject } from '../../model/json.ts';

export interface ObjectIdentity {
  /** `''` for the core group. */
  group: string;
  kind: string;
  /** `''` where none is written, or the kind has none. */
  namespace: string;
  name: string;
  /** The name is only the beginning of one: each apply makes another object. */
  generated: boolean;
}

/** Groups that gave their kinds away: what was `extensions/v1beta1` is the same object under its new group. */
const MOVED_GROUPS: Record<string, string> = {
  'extensions/Deployment': 'apps',
  'extensions/DaemonSet': 'apps',
  'extensions/ReplicaSet': 'apps',
  'extensions/Ingress': 'networking.k8s.io',
  'extensions/NetworkPolicy': 'networking.k8s.io',
};

/** Kinds of Kubernetes itself that belong to no namespace, whatever is written. */
const CLUSTER_WIDE = new Set([
  ...[
    'Namespace',
    'Node',
    'PersistentVolume',
    'ClusterRole',
    'ClusterRoleBinding',
    'CustomResourceDefinition',
    'APIService',
    'StorageClass',
  ],
  ...['IngressClass', 'PriorityClass', 'RuntimeClass', 'CSIDriver', 'CSINode', 'VolumeAttachment', 'VolumeSnapshotClass', 'GatewayClass'],
  ...['ValidatingWebhookConfiguration', 'MutatingWebhookConfiguration', 'ValidatingAdmissionPolicy', 'ValidatingAdmissionPolicyBinding'],
  ...['ClusterIssuer', 'ClusterSecretStore', 'ClusterExternalSecret', 'CiliumClusterwideNetworkPolicy'],
]);

/** What makes a value a manifest; else why it is none. */
export function identityOf(value: Json): ObjectIdentity | string {
  if (!isObject(value)) return 'it is no Kubernetes object';
  const [apiVersion, kind] = [value['apiVersion'], value['kind']];
  if (typeof apiVersion !== 'string' || apiVersion === '' || typeof kind !== 'string' || kind === '')
    return 'it is no Kubernetes object: it lacks `apiVersion` or `kind`';
  if (value['$patch'] !== undefined) return `it is a patch of a ${kind}, and what it is applied to is not shown`;
  const metadata = isObject(value['metadata']) ? value['metadata'] : {};
  const [name, prefix, namespace] = [textOf(metadata['name']), textOf(metadata['generateName']), textOf(metadata['namespace'])];
  if (name === undefined && prefix === undefined) return `this ${kind} has no name`;
  if ([name, prefix, namespace, kind, apiVersion].some((text) => text?.includes('{{') === true))
    return 'it is a template that was not rendered (`{{`)';
  const written = apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : '';
  const group = MOVED_GROUPS[`${written}/${kind}`] ?? written;
  return {
    group,
    kind,
    namespace: CLUSTER_WIDE.has(kind) ? '' : (namespace ?? ''),
    name: name ?? `${prefix ?? ''}*`,
    generated: name === undefined,
  };
}

/** `StatefulSet.apps`, as kubectl writes it; kinds of the core group stand alone. */
export function typeOf({ group, kind }: ObjectIdentity): string {
  return group === '' ? kind : `${kind}.${group}`;
}

/** `shop/StatefulSet/db`; without namespace `Namespace/shop`. */
export function addressOf({ namespace, kind, name }: ObjectIdentity): string {
  return `${namespace === '' ? '' : `${namespace}/`}${kind}/${name}`;
}

/** Objects with the same key are the same object. */
export function keyOf({ group, kind, namespace, name }: ObjectIdentity): string {
  return JSON.stringify([group, kind, namespace, name]);
}

/** The elements of a `List`, of `ConfigMapList` and the like; `undefined` for what is none. */
export function listedObjects(value: Json): Json[] | undefined {
  if (!isObject(value) || !Array.isArray(value['items'])) return undefined;
  const { kind, apiVersion } = value;
  if (typeof kind !== 'string' || !kind.endsWith('List')) return undefined;
  const inherited = { ...(apiVersion !== undefined && { apiVersion }), kind: kind.slice(0, -'List'.length) };
  return value['items'].map((item) => (isObject(item) && kind !== 'List' ? ({ ...inherited, ...item } as JsonObject) : item));
}

function textOf(value: Json | undefined): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}
