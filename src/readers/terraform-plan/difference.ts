/** Where two values differ, leaf by leaf. */
import { isObject, type Json } from '../../model/json.ts';
import { canonicalJson } from './canonical-json.ts';

export interface Difference {
  /** Each step after a NUL, so that no key can pass for two steps. */
  path: string;
  before: Json | undefined;
  after: Json | undefined;
}

/**
 * Every leaf that differs, in the order of its path. What is absent counts as `null`, lists are compared by index, and a
 * list or object that comes or goes is listed by its leaves, so that `settings.0.tier` is the same path in every case.
 */
export function differences(before: Json, after: Json): Difference[] {
  const found: Difference[] = [];
  // A thing that does not exist on one side is absent there: its empty lists are no difference.
  compare(before ?? undefined, after ?? undefined, '', found);
  // The tools write keys in order, so that mostly nothing is left to sort.
  const inOrder = found.every(({ path }, at) => at === 0 || (found[at - 1] as Difference).path <= path);
  return inOrder ? found : found.sort((one, other) => (one.path < other.path ? -1 : one.path > other.path ? 1 : 0));
}

/** A path as people write it: `settings.0.tier`. */
export function dotted(path: string): string {
  return path.slice(1).replaceAll('\0', '.');
}

function compare(before: Json | undefined, after: Json | undefined, path: string, found: Difference[]): void {
  if (before === after) return;
  if (isBranch(before ?? after) && isBranch(after ?? before) && Array.isArray(before ?? after) === Array.isArray(after ?? before)) {
    const one = (before ?? NOTHING) as Record<string, Json>;
    const other = (after ?? NOTHING) as Record<string, Json>;
    let leaves = false;
    // Paths are built only where something may differ: most attributes of a large plan do not.
    for (const key of Object.keys(other)) {
      leaves = true;
      const inner = one !== NOTHING && Object.hasOwn(one, key) ? one[key] : undefined;
      const now = other[key];
      if (inner !== now && (inner ?? null) !== (now ?? null)) compare(inner, now, `${path}\0${key}`, found);
    }
    for (const key of Object.keys(one)) {
      leaves = true;
      const inner = one[key] ?? null;
      if (inner !== null && !Object.hasOwn(other, key)) compare(inner, undefined, `${path}\0${key}`, found);
    }
    if (!leaves && (before === null || after === null)) found.push({ path, before, after });
    return;
  }
  if ((before ?? null) === (after ?? null)) return;
  if (typeof before === 'object' && typeof after === 'object' && canonicalJson(before) === canonicalJson(after)) return;
  found.push({ path, before, after });
}

const NOTHING = {};

/** A list or an object that is not one of the marks of model/json.ts. */
function isBranch(value: Json | undefined): boolean {
  if (Array.isArray(value)) return true;
  if (!isObject(value)) return false;
  for (const key in value) return !key.startsWith('interlock:');
  return true;
}
