/** Where two values differ, leaf by leaf. */
import { isObject, type Json } from '../../model/json.ts';
import { canonicalJson } from './canonical-json.ts';
import { ROOT, step, type Path } from './hide-values.ts';

export interface Difference {
  path: Path;
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
  compare(before ?? undefined, after ?? undefined, ROOT, found);
  return found.sort((one, other) => (one.path.exact < other.path.exact ? -1 : one.path.exact > other.path.exact ? 1 : 0));
}

function compare(before: Json | undefined, after: Json | undefined, path: Path, found: Difference[]): void {
  if (before === after) return;
  if (isBranch(before ?? after) && isBranch(after ?? before) && Array.isArray(before ?? after) === Array.isArray(after ?? before)) {
    const one = (before ?? {}) as Record<string, Json>;
    const other = (after ?? {}) as Record<string, Json>;
    let leaves = false;
    for (const key of Object.keys(other)) {
      leaves = true;
      const inner = Object.hasOwn(one, key) ? one[key] : undefined;
      if (inner !== other[key]) compareInner(inner, other[key], path, key, found);
    }
    for (const key of Object.keys(one)) {
      leaves = true;
      if (!Object.hasOwn(other, key)) compareInner(one[key], undefined, path, key, found);
    }
    if (!leaves && (before === null || after === null)) found.push({ path, before, after });
    return;
  }
  if ((before ?? null) === (after ?? null)) return;
  if (typeof before === 'object' && typeof after === 'object' && canonicalJson(before) === canonicalJson(after)) return;
  found.push({ path, before, after });
}

// Paths are built only where something may differ: most attributes of a large plan do not.
function compareInner(before: Json | undefined, after: Json | undefined, path: Path, key: string, found: Difference[]): void {
  if ((before ?? null) === (after ?? null)) return;
  compare(before, after, step(path, key), found);
}

/** A list or an object that is not one of the marks of model/json.ts. */
function isBranch(value: Json | undefined): boolean {
  if (Array.isArray(value)) return true;
  if (!isObject(value)) return false;
  for (const key in value) return !key.startsWith('interlock:');
  return true;
}
