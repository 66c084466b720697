/** A change of a Kubernetes object in one shape, whatever evidence it comes from. */
import type { Change } from '../../model/change.ts';
import { isObject, type Json, type JsonObject } from '../../model/json.ts';
import { readText } from '../plan-predicates/attribute.ts';
import { destroys, existed, isDeposed, leaves, replaces } from '../plan-predicates/lifecycle.ts';
import { kindOfTerraform } from './kinds.ts';
import { manifestShape } from './manifest-shape.ts';

export interface KubernetesChange {
  change: Change;
  /** As kubectl writes it, without version: `StatefulSet.apps`. */
  kind: string;
  /** The object as a manifest has it; `null` where it is not there on that side. */
  before: JsonObject | null;
  after: JsonObject | null;
  /** It goes, alone or to be made again. */
  isDestroyed: boolean;
  isReplaced: boolean;
}

/** Many dangers ask about the same change, one after the other. A map of all would keep them alive until the engine next looks through everything. */
let last: { change: Change; made: KubernetesChange | undefined } | undefined;

/** `undefined` for what is no change of a Kubernetes object. */
export function kubernetesChange(change: Change): KubernetesChange | undefined {
  if (last?.change !== change) last = { change, made: normalised(change) };
  return last.made;
}

function normalised(change: Change): KubernetesChange | undefined {
  const isDestroyed = destroys(change) && !isDeposed(change);
  if (!isDestroyed && !leaves(change)) return undefined;
  const before = existed(change) ? objectOf(change.type, change.before) : null;
  const after = leaves(change) ? objectOf(change.type, change.after) : null;
  const kind = kindOfTerraform(change.type) ?? kindOf(after) ?? kindOf(before) ?? nativeKind(change.type);
  if (kind === undefined) return undefined;
  return { change, kind, before, after, isDestroyed, isReplaced: isDestroyed && replaces(change) };
}

/** The change when it is of one of these kinds. */
export function changeOfKinds(change: Change, kinds: ReadonlySet<string>): KubernetesChange | undefined {
  const found = kubernetesChange(change);
  return found && kinds.has(found.kind) ? found : undefined;
}

function objectOf(type: string, value: Json): JsonObject | null {
  if (!isObject(value)) return null;
  if (type === 'kubernetes_manifest')
    return isObject(value['manifest']) ? value['manifest'] : isObject(value['object']) ? value['object'] : null;
  // What it applies is one text, which the provider marks as sensitive.
  if (type === 'kubectl_manifest') return ofAttributes(value);
  if ((typeof value['apiVersion'] === 'string' && typeof value['kind'] === 'string') || nativeKind(type) !== undefined) return value;
  return kindOfTerraform(type) === undefined ? null : manifestShape(value);
}

function ofAttributes(value: JsonObject): JsonObject | null {
  const [apiVersion, kind] = [readText(value, 'api_version'), readText(value, 'kind')];
  if (apiVersion === undefined || kind === undefined) return null;
  return { apiVersion, kind, metadata: { name: value['name'] ?? null, namespace: value['namespace'] ?? null } };
}

function kindOf(object: JsonObject | null): string | undefined {
  const [apiVersion, kind] = [readText(object, 'apiVersion'), readText(object, 'kind')];
  if (apiVersion === undefined || kind === undefined) return undefined;
  return apiVersion.includes('/') ? `${kind}.${apiVersion.slice(0, apiVersion.indexOf('/'))}` : kind;
}

/** Manifests and Pulumi have it for a type, and Pulumi may leave it out of the object. */
function nativeKind(type: string): string | undefined {
  return /^[A-Z][A-Za-z0-9]*(\.[a-z0-9.-]+)?$/.test(type) || /^[a-z]+(\.[a-z0-9-]+){2,}$/.test(type) ? type : undefined;
}
