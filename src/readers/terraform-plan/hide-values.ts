/** Puts marks in the place of values that are sensitive, or known only after apply. */
import { isObject, isSensitive, UNKNOWN, type Json, type JsonObject } from '../../model/json.ts';

/** A path in two spellings: dotted for people, and one in which no key can pass for two steps. */
export interface Path {
  dotted: string;
  exact: string;
}

export const ROOT: Path = { dotted: '', exact: '' };

export function step(path: Path, key: string | number): Path {
  return { dotted: dotted(path.dotted, key), exact: `${path.exact}\0${key}` };
}

/** Whether a tree of `true`, as plans use for sensitive and unknown values, marks anything. */
export function marksAny(tree: Json | undefined): boolean {
  if (tree === true) return true;
  if (typeof tree !== 'object' || tree === null) return false;
  for (const key in tree) if (Object.hasOwn(tree, key) && marksAny((tree as JsonObject)[key])) return true;
  return false;
}

/**
 * Replaces what the tree marks by what `seal` makes of it. `null` stays: it only says that nothing is set. Where tree and
 * value differ in shape, the whole value is sealed. Changes `value` in place.
 */
export function hideSensitive(value: Json, tree: Json | undefined, seal: (path: Path, value: Json) => Json, path: Path = ROOT): Json {
  if (value === null || !marksAny(tree) || isSensitive(value)) return value;
  if (Array.isArray(tree) && Array.isArray(value)) {
    value.forEach((item, index) => (value[index] = hideSensitive(item, tree[index], seal, step(path, index))));
    return value;
  }
  if (isObject(tree) && isObject(value)) {
    for (const [key, inner] of Object.entries(tree))
      if (Object.hasOwn(value, key)) put(value, key, hideSensitive(value[key] as Json, inner, seal, step(path, key)));
    return value;
  }
  return seal(path, value);
}

/** Puts `UNKNOWN` where the tree says so, and collects the dotted paths. Changes `value` in place. */
export function hideUnknown(value: Json, tree: Json | undefined, unknownPaths: string[], path = ''): Json {
  if (tree !== true && !marksAny(tree)) return value;
  if (Array.isArray(tree) && (value === null || Array.isArray(value))) {
    const list = value ?? [];
    tree.forEach((inner, index) => (list[index] = hideUnknown(list[index] ?? null, inner, unknownPaths, dotted(path, index))));
    return list;
  }
  if (isObject(tree) && (value === null || (isObject(value) && !isSensitive(value)))) {
    const object = value ?? {};
    for (const key in tree) {
      const inner = tree[key] as Json;
      // Nearly all that is unknown is so as a whole, and what is known is `false` or an empty list or object.
      if (inner === true) {
        unknownPaths.push(dotted(path, key));
        put(object, key, UNKNOWN);
      } else if (marksAny(inner)) {
        const known = Object.hasOwn(object, key) ? (object[key] as Json) : null;
        put(object, key, hideUnknown(known, inner, unknownPaths, dotted(path, key)));
      }
    }
    return object;
  }
  unknownPaths.push(path);
  return UNKNOWN;
}

function dotted(path: string, key: string | number): string {
  return path === '' ? String(key) : `${path}.${key}`;
}

/** Sets an own property, also one named `__proto__`. */
export function put(object: JsonObject, key: string, value: Json): void {
  if (key === '__proto__') Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
  else object[key] = value;
}
