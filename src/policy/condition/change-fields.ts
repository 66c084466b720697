/** What a condition can see of a change: what it says, and what follows from that. */
import type { PlanDetail } from '../../model/change.ts';
import type { KeptChange } from '../../model/item.ts';
import { UNKNOWN, type Json, type JsonObject } from '../../model/json.ts';
import { regionOf } from './region.ts';

/** Fifty rules look at the same changes. */
const known = new WeakMap<KeptChange, JsonObject>();

/** What is known not to be there is `null`; what the evidence does not say, or nobody has read, is unknown. */
export function changeFields(change: KeptChange): JsonObject {
  const found = known.get(change);
  if (found) return found;
  const { plan, related, whole: _, ...rest } = change;
  const fields = {
    ...rest,
    ...(plan && { plan }),
    writtenType: change.writtenType ?? null,
    provider: plan?.provider ?? null,
    providerAlias: plan ? (plan.providerAlias ?? UNKNOWN) : null,
    region: plan ? (regionOf(change) ?? UNKNOWN) : null,
    module: plan?.module ?? null,
    deposed: plan?.deposed ?? null,
    actionReason: plan?.actionReason ?? null,
    previousAddress: plan?.previousAddress ?? null,
    importing: plan?.importing ?? null,
    replacedBecause: plan ? replacedBecause(change.kind, plan) : [],
    dependents: related?.dependents ?? (plan ? UNKNOWN : NO_DEPENDENTS),
  } as unknown as JsonObject;
  known.set(change, fields);
  return fields;
}

const NO_DEPENDENTS = { count: 0, direct: 0, addresses: [] };

const IN_WORDS: Readonly<Record<string, string>> = {
  replace_because_tainted: 'tainted',
  replace_by_request: 'requested with -replace',
  replace_by_triggers: 'replace_triggered_by',
};

/** The attributes that force it, else the plan's reason in words. */
function replacedBecause(kind: string, { replacePaths, actionReason }: PlanDetail): Json[] {
  if (kind !== 'replace') return [];
  if (replacePaths.length > 0) return [...new Set(replacePaths)];
  return actionReason === undefined ? [] : [IN_WORDS[actionReason] ?? actionReason];
}
