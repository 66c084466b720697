/** What dangers watch in an object that is changed, and whether that differs. */
import type { Danger } from '../model/danger.ts';
import { isUnknown, type Json } from '../model/json.ts';

/** Attributes of a type, as `tableName` gives it, that a danger watches; `undefined`: all of them. */
export function watchedOf({ watches }: Danger, type: string): readonly string[] | undefined {
  if (watches === undefined || isList(watches)) return watches;
  return Object.hasOwn(watches, type) ? watches[type] : [];
}

function isList(watches: NonNullable<Danger['watches']>): watches is readonly string[] {
  return Array.isArray(watches);
}

/** Whether an attribute is there at all, as those see it who read it. */
export function hasValue(value: Json | undefined): boolean {
  return value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0);
}

/** Whether a value may have become another: of what is unknown nobody can tell. */
export function differs(before: Json | undefined, after: Json | undefined): boolean {
  return !isSame(before, after);
}

function isSame(one: Json | undefined, other: Json | undefined): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return (one ?? null) === (other ?? null);
  if (Array.isArray(one)) {
    if (!Array.isArray(other) || one.length !== other.length) return false;
    for (let at = 0; at < one.length; at++) if (!isSame(one[at], other[at])) return false;
    return true;
  }
  if (Array.isArray(other) || isUnknown(one)) return false;
  const names = Object.keys(one);
  if (names.length !== Object.keys(other).length) return false;
  for (const name of names) if (!Object.hasOwn(other, name) || !isSame(one[name], other[name])) return false;
  return true;
}
