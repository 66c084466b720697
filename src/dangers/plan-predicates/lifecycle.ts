/** What a plan does to a managed resource, told from its actions. */
import type { Change, PlanDetail } from '../../model/change.ts';
import type { Fate } from '../../model/danger.ts';

/** A change of a managed resource that the reader understood. */
export type PlannedChange = Change & { plan: PlanDetail };

/** What was not understood has one finding of its own, `any/change-not-understood`. */
export function isPlanned(change: Change): change is PlannedChange {
  return change.plan?.mode === 'managed' && change.kind !== 'unknown';
}

/** Whether an object is destroyed: alone, or in a replacement. Terraform's contract: look for `delete` among the actions. */
export function destroys(change: Change): change is PlannedChange {
  return isPlanned(change) && change.plan.actions.includes('delete');
}

export function replaces(change: Change): boolean {
  return destroys(change) && change.plan.actions.includes('create');
}

/** Whether the old object is gone before the new one exists. */
export function destroysFirst(change: PlannedChange): boolean {
  return change.plan.actions[0] === 'delete';
}

/** Whether a new object comes into being, alone or in a replacement. */
export function creates(change: Change): boolean {
  return isPlanned(change) && change.plan.actions.includes('create');
}

/** Whether there is an object before. Plans of some old versions write one for what is only created. */
export function existed(change: Change): boolean {
  return change.before !== null && !(change.plan?.actions.length === 1 && change.plan.actions[0] === 'create');
}

/** Whether there will be an object that this plan makes or changes. */
export function leaves(change: Change): boolean {
  return isPlanned(change) && change.after !== null && change.plan.actions.some((action) => action === 'create' || action === 'update');
}

/** Whether the change is about a leftover of an earlier, interrupted replacement. */
export function isDeposed(change: PlannedChange): boolean {
  return change.plan.deposed !== undefined;
}

const FATES = {
  none: [],
  destroyed: ['destroyed'],
  left: ['left'],
  new: ['left', 'new'],
  changed: ['left', 'changed'],
  updated: ['left', 'changed'],
  replaced: ['destroyed', 'left', 'changed'],
  unclear: ['destroyed', 'left'],
} as const satisfies Record<string, readonly Fate[]>;

/** What becomes of the object, always the same list for the same fates; empty for what is not a planned change of a managed resource. */
export function fatesOf(change: Change): readonly Fate[] {
  const destroyed = destroys(change);
  if (!leaves(change)) return destroyed ? FATES.destroyed : FATES.none;
  if (existed(change)) return destroyed ? FATES.replaced : isUpdated(change) ? FATES.updated : FATES.changed;
  if (destroyed) return FATES.unclear;
  return isNew(change) ? FATES.new : FATES.left;
}

/** The fates of an object that is created and nothing else: what the plan reader can tell without reading the object. */
export const NEW: readonly Fate[] = FATES.new;

/** The fates of an object that is changed in place and nothing else. */
export const UPDATED: readonly Fate[] = FATES.updated;

/** Those of an object that is destroyed and made again. */
export const REPLACED: readonly Fate[] = FATES.replaced;

function isUpdated({ kind, plan }: Change): boolean {
  const alone = plan?.actions.length === 1 && plan.actions[0] === 'update';
  return alone && kind === 'update' && plan.previousAddress === undefined && plan.importing === undefined && plan.deposed === undefined;
}

function isNew({ before, plan }: Change): boolean {
  const alone = plan?.actions.length === 1 && plan.actions[0] === 'create';
  return alone && before === null && plan.previousAddress === undefined && plan.importing === undefined;
}
