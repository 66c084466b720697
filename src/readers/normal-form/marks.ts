/** Marks that readers leave in values for what is unknown or secret, and the trees that a plan has for them. */
import { isObject, isUnknown, type Json, type JsonObject } from '../../model/json.ts';

/** Only until the value is sealed: no key of a document begins with `interlock:`, so that none can pass for it. */
const SECRET = 'interlock:secret';

/** A value that has to be sealed. */
export function secret(value: Json): JsonObject {
  return { [SECRET]: value };
}

export function isSecret(value: Json | undefined): boolean {
  return isObject(value) && Object.hasOwn(value, SECRET);
}

/** Whether the value is a mark, and no object of the document. */
export function isMark(value: Json | undefined): boolean {
  return isUnknown(value) || isSecret(value) || (isObject(value) && Object.hasOwn(value, 'interlock:number'));
}

interface Marks {
  /** As `after_unknown` of a plan. */
  unknown: Json;
  /** As `after_sensitive` of a plan. */
  sensitive: Json;
}

export function marksOf(value: Json): Marks {
  return { unknown: treeOf(value, isUnknown), sensitive: treeOf(value, isSecret) };
}

/** Branches that hold no mark are `false`. */
function treeOf(value: Json, marked: (value: Json) => boolean): Json {
  if (marked(value)) return true;
  if (isMark(value)) return false;
  if (Array.isArray(value)) {
    const trees = value.map((inner) => treeOf(inner, marked));
    return trees.some((tree) => tree !== false) ? trees : false;
  }
  if (!isObject(value)) return false;
  const trees = Object.entries(value).flatMap(([key, inner]): [string, Json][] => {
    const tree = treeOf(inner, marked);
    return tree === false ? [] : [[key, tree]];
  });
  return trees.length > 0 ? Object.fromEntries(trees) : false;
}
