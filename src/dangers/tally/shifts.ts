/** Objects of one `count` of which each takes over the values of the next one, while the last is destroyed. */
import type { Change } from '../../model/change.ts';
import { isObject, isUnknown, isSensitive, type Json, type JsonObject } from '../../model/json.ts';
import { isPlanned } from '../plan-predicates/lifecycle.ts';

export interface Shifts {
  /** Takes every change of a plan, in its order; returns how many objects shift when this one is the last of them. */
  add(change: Change): number;
}

/** Remembers one change only: plans list the objects of a `count` one after the other. */
export function shifts(): Shifts {
  let previous: { change: Change; index: number; group: string; shifted: number; sure: boolean } | undefined;
  return {
    add(change) {
      const index = change.plan?.index;
      if (typeof index !== 'number' || !isPlanned(change) || change.plan.deposed !== undefined) return 0;
      const group = change.address.slice(0, change.address.lastIndexOf('['));
      const before = previous?.group === group && previous.index + 1 === index ? previous : undefined;
      const taken = before ? takenOver(before.change, change) : undefined;
      const shifted = before && taken ? before.shifted + 1 : 0;
      const sure = shifted > 1 || ((before?.sure ?? false) && shifted > 0) || taken === 'sure';
      previous = { change, index, group, shifted, sure };
      return change.kind === 'delete' && change.plan.actionReason === 'delete_because_count_index' && sure ? shifted : 0;
    },
  };
}

/** Attributes by which objects are told apart. */
const TELLING = /name|identifier|bucket|cidr|zone|key|path|mail|user|address|host|domain|subnet|tags|content|value/;

/** Whether all that changes in the one becomes what the next one was. A single attribute may become so by chance, unless it tells objects apart. */
function takenOver({ before, after, kind }: Change, next: Change): 'sure' | 'perhaps' | undefined {
  if ((kind !== 'update' && kind !== 'replace') || !isObject(before) || !isObject(after) || !isObject(next.before)) return undefined;
  const was: JsonObject = next.before;
  const different = Object.keys(after).filter((key) => isPlain(after[key]) && !same(before[key], after[key]));
  if (different.length === 0 || !different.every((key) => Object.hasOwn(was, key) && same(after[key], was[key]))) return undefined;
  return different.length > 1 || TELLING.test(different[0] as string) ? 'sure' : 'perhaps';
}

function isPlain(value: Json | undefined): boolean {
  return value !== undefined && value !== null && !isUnknown(value) && !isSensitive(value);
}

function same(one: Json | undefined, other: Json | undefined): boolean {
  return one === other || JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}
