/** What exactly a planned change would do, as one hash. */
import type { PlanDetail } from '../../model/change.ts';
import { isObject, type Json } from '../../model/json.ts';
import { sha256 } from '../../model/sha256.ts';
import { canonicalJson } from './canonical-json.ts';
import type { Difference } from './difference.ts';

interface Digested {
  kind: string;
  address: string;
  before: Json;
  different: readonly Difference[];
  plan?: PlanDetail;
  /** What was not understood. */
  doubt?: string | undefined;
  beforeIdentity?: Json | undefined;
}

/**
 * SHA-256 over actions, replace paths, the attributes that change, and which object it happens to. Values that a later
 * plan may show differently while the change stays the same (drift in attributes that are left alone, the reason given
 * for an action, versions) are left out.
 */
export function changeDigest({ kind, address, before, different, plan, doubt, beforeIdentity }: Digested): string {
  const actions = plan?.actions ?? [];
  const identity = [plan?.deposed ?? null, plan?.previousAddress ?? null, plan?.importing?.id ?? null];
  // An approval of what may happen is none of what will.
  const certainty = plan?.possible === true ? [...actions, 'possible'] : actions;
  const facts: Json[] = [kind, address, doubt ?? null, certainty, plan?.replacePaths ?? []].concat(identity);
  facts.push(objectAtHand(before, actions), canonicalJson(beforeIdentity));
  let text = JSON.stringify(facts);
  for (let at = 0; at < different.length; at++) {
    const { path, before: one, after: other } = different[at] as Difference;
    text += `${at === 0 ? '' : '|'}${leaf(path)}|${leaf(one)}|${leaf(other)}`;
  }
  return `sha256:${sha256(text)}`;
}

/** Strings go with their length instead of being quoted, which is what takes the time in a large plan. */
function leaf(value: Json | undefined): string {
  return typeof value === 'string' ? `s${value.length}:${value}` : canonicalJson(value);
}

/**
 * Which object it happens to: its id, so that an approval for one does not serve another at the same address. Of what is
 * destroyed also the flags, since `skip_final_snapshot` or `force_destroy` decide what the destroy does.
 */
function objectAtHand(before: Json, actions: readonly string[]): Json {
  if (!isObject(before)) return [];
  const destroyed = actions.includes('delete');
  return Object.keys(before)
    .filter((key) => key === 'id' || (destroyed && typeof before[key] === 'boolean'))
    .sort()
    .map((key) => [key, before[key] ?? null]);
}
