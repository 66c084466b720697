/** Fields that the Kubernetes API refuses to change: the apply fails, or the object is deleted and created again. */
import { isObject, scalarText, type Json, type JsonObject } from '../../model/json.ts';
import { canonicalJson } from '../terraform-plan/canonical-json.ts';
import type { ObjectIdentity } from './object-identity.ts';

/** A field by its dotted path; `unset`: what the API puts in its place where it is not written. `given`: only a change between two written values is refused. */
interface Field {
  path: string;
  unset?: Json;
  given?: true;
}

const field = (path: string, unset?: Json): Field => (unset === undefined ? { path } : { path, unset });
/** The API fills these in, so that leaving them out later changes nothing. */
const given = (path: string): Field => ({ path, given: true });

/** From the validation of updates in Kubernetes (`pkg/apis/<group>/validation`). */
const IMMUTABLE: Record<string, readonly Field[]> = {
  'apps/Deployment': [field('spec.selector')],
  'apps/DaemonSet': [field('spec.selector')],
  'apps/ReplicaSet': [field('spec.selector')],
  'apps/StatefulSet': [
    field('spec.selector'),
    field('spec.serviceName'),
    field('spec.volumeClaimTemplates'),
    field('spec.podManagementPolicy', 'OrderedReady'),
  ],
  'batch/Job': [field('spec.template'), given('spec.selector'), field('spec.completionMode', 'NonIndexed')],
  '/Service': [given('spec.clusterIP')],
  '/PersistentVolumeClaim': [
    given('spec.storageClassName'),
    given('spec.volumeName'),
    field('spec.accessModes'),
    field('spec.volumeMode', 'Filesystem'),
    field('spec.selector'),
    given('spec.dataSource'),
    given('spec.dataSourceRef'),
  ],
  '/Secret': [field('type', 'Opaque')],
  'rbac.authorization.k8s.io/RoleBinding': [field('roleRef')],
  'rbac.authorization.k8s.io/ClusterRoleBinding': [field('roleRef')],
  'storage.k8s.io/StorageClass': [
    field('provisioner'),
    field('parameters'),
    field('reclaimPolicy', 'Delete'),
    field('volumeBindingMode', 'Immediate'),
  ],
  'scheduling.k8s.io/PriorityClass': [field('value'), field('preemptionPolicy', 'PreemptLowerPriority')],
  'networking.k8s.io/IngressClass': [field('spec.controller')],
  'node.k8s.io/RuntimeClass': [field('handler')],
  'apiextensions.k8s.io/CustomResourceDefinition': [
    field('spec.scope'),
    field('spec.group'),
    field('spec.names.kind'),
    field('spec.names.plural'),
  ],
};

/** What else of a volume may change: who claims it, how large it is, what happens to it in the end. */
const MUTABLE_OF_VOLUME = new Set([
  'persistentVolumeReclaimPolicy',
  'capacity',
  'claimRef',
  'mountOptions',
  'nodeAffinity',
  'storageClassName',
  'volumeAttributesClassName',
]);

/** Paths of the immutable fields that differ, in the order of the table. */
export function immutableChanges({ group, kind }: ObjectIdentity, before: JsonObject, after: JsonObject): string[] {
  if (isHook(before) || isHook(after)) return [];
  const name = `${group}/${kind}`;
  const paths = (Object.hasOwn(IMMUTABLE, name) ? (IMMUTABLE[name] as Field[]) : [])
    .filter((one) => differs(one, before, after))
    .map(({ path }) => path);
  if (name === '/PersistentVolumeClaim' && shrinks(before, after)) paths.push('spec.resources.requests.storage');
  if (name === '/PersistentVolume') paths.push(...volumeChanges(before, after));
  if ((name === '/ConfigMap' || name === '/Secret') && before['immutable'] === true)
    paths.push(...['data', 'binaryData', 'stringData', 'immutable'].filter((path) => differs({ path }, before, after)));
  return paths;
}

/** Hooks are deleted and created anew at each run, by design. */
export function isHook(object: JsonObject): boolean {
  const annotations = valueAt(object, 'metadata.annotations');
  return isObject(annotations) && ['helm.sh/hook', 'argocd.argoproj.io/hook'].some((key) => Object.hasOwn(annotations, key));
}

function differs({ path, unset, given: both }: Field, before: JsonObject, after: JsonObject): boolean {
  const [one, other] = [valueAt(before, path), valueAt(after, path)].map((value) => (isEmpty(value) ? unset : value));
  if (both && (isEmpty(one) || isEmpty(other))) return false;
  return canonicalJson(one) !== canonicalJson(other);
}

function isEmpty(value: Json | undefined): boolean {
  return (
    value === undefined ||
    value === null ||
    value === '' ||
    (Array.isArray(value) ? value : isObject(value) ? Object.keys(value) : [0]).length === 0
  );
}

function volumeChanges(before: JsonObject, after: JsonObject): string[] {
  const [one, other] = [valueAt(before, 'spec'), valueAt(after, 'spec')].map((spec) => (isObject(spec) ? spec : {})) as [
    JsonObject,
    JsonObject,
  ];
  return Object.keys({ ...one, ...other })
    .filter((key) => !MUTABLE_OF_VOLUME.has(key) && !isEmpty(one[key]) && canonicalJson(one[key]) !== canonicalJson(other[key]))
    .map((key) => `spec.${key}`);
}

/** A claim grows where its class allows it, and never shrinks. */
function shrinks(before: JsonObject, after: JsonObject): boolean {
  const [one, other] = [before, after].map((object) => bytesOf(valueAt(object, 'spec.resources.requests.storage')));
  return one !== undefined && other !== undefined && other < one;
}

const UNITS: Record<string, number> = { '': 1, m: 1e-3, k: 1e3, M: 1e6, G: 1e9, T: 1e12, P: 1e15, E: 1e18 };

/** A quantity of Kubernetes: `10Gi`, `1e3`, `500M`. */
function bytesOf(value: Json | undefined): number | undefined {
  const [, number, unit = '', binary] = /^([0-9.]+(?:[eE][+-]?[0-9]+)?)([mkMGTPEK]?)(i?)$/.exec(scalarText(value)) ?? [];
  if (number === undefined) return undefined;
  if (binary) return Number(number) * 1024 ** ('KMGTPE'.indexOf(unit.toUpperCase()) + 1);
  return Number(number) * (UNITS[unit] ?? NaN);
}

/** The value at a dotted path; `undefined` when absent. */
export function valueAt(object: Json | undefined, path: string): Json | undefined {
  let value = object;
  for (const step of path.split('.')) value = isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  return value;
}
