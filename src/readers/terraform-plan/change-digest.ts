/** What exactly a planned change would do, as one hash. */
import { createHash } from 'node:crypto';
import type { PlanDetail } from '../../model/change.ts';
import { isObject, type Json } from '../../model/json.ts';
import { canonicalJson } from './canonical-json.ts';
import type { Difference } from './difference.ts';

interface Digested {
  kind: string;
  address: string;
  before: Json;
  after: Json;
  different: readonly Difference[];
  plan?: PlanDetail;
  doubt?: string | undefined;
  beforeIdentity?: Json | undefined;
}

/**
 * SHA-256 over actions, replace paths, the attributes that change, and which object it happens to. Values that a later
 * plan may show differently while the change stays the same (drift in attributes that are left alone, the reason given
 * for an action, versions) are left out.
 */
export function changeDigest(of: Digested): string {
  const { kind, address, before, after, different, plan, doubt, beforeIdentity } = of;
  // When the whole object goes, its attributes are no news, except those by which it goes.
  const attributes = after === null ? [] : different.map(({ path, before: one, after: other }) => [path.exact, one ?? null, other ?? null]);
  const facts: Json = [
    kind,
    address,
    plan?.actions ?? [],
    plan?.replacePaths ?? [],
    plan?.deposed ?? null,
    plan?.previousAddress ?? null,
    plan?.importing?.id ?? null,
    doubt ?? null,
    objectAtHand(before, plan?.actions ?? []),
    beforeIdentity ?? null,
    attributes,
  ];
  return `sha256:${createHash('sha256').update(canonicalJson(facts)).digest('hex')}`;
}

/**
 * Which object it happens to: its id, so that an approval for one does not serve another at the same address. Of what is
 * destroyed also the flags, since `skip_final_snapshot` or `force_destroy` decide what the destroy does.
 */
function objectAtHand(before: Json, actions: readonly string[]): Json {
  if (!isObject(before)) return null;
  const destroyed = actions.includes('delete');
  return Object.fromEntries(Object.entries(before).filter(([key, value]) => key === 'id' || (destroyed && typeof value === 'boolean')));
}
