import { createRequire as interlockCreateRequire } from 'node:module';
let interlockRequire;
const require = (id) => (interlockRequire ??= interlockCreateRequire(import.meta.url))(id);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);
import {
  UNKNOWN,
  isObject,
  isSensitive
} from "./chunk-EGKD75XR.js";

// src/readers/terraform-plan/canonical-json.ts
function canonicalJson(value) {
  if (typeof value === "boolean" || typeof value === "number") return String(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value ?? null);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key])}`).join(",")}}`;
}

// src/readers/terraform-plan/hide-values.ts
var ROOT = { dotted: "", exact: "" };
function step(path, key) {
  return { dotted: dotted(path.dotted, key), exact: `${path.exact}\0${key}` };
}
function marksAny(tree) {
  if (tree === true) return true;
  if (typeof tree !== "object" || tree === null) return false;
  for (const key in tree) if (Object.hasOwn(tree, key) && marksAny(tree[key])) return true;
  return false;
}
function hideSensitive(value, tree, seal, path = ROOT) {
  if (value === null || !marksAny(tree) || isSensitive(value)) return value;
  if (Array.isArray(tree) && Array.isArray(value)) {
    value.forEach((item, index) => value[index] = hideSensitive(item, tree[index], seal, step(path, index)));
    return value;
  }
  if (isObject(tree) && isObject(value)) {
    for (const [key, inner] of Object.entries(tree))
      if (Object.hasOwn(value, key)) put(value, key, hideSensitive(value[key], inner, seal, step(path, key)));
    return value;
  }
  return seal(path, value);
}
function hideUnknown(value, tree, unknownPaths, path = "") {
  if (tree !== true && !marksAny(tree)) return value;
  if (Array.isArray(tree) && (value === null || Array.isArray(value))) {
    const list = value ?? [];
    tree.forEach((inner, index) => list[index] = hideUnknown(list[index] ?? null, inner, unknownPaths, dotted(path, index)));
    return list;
  }
  if (isObject(tree) && (value === null || isObject(value) && !isSensitive(value))) {
    const object = value ?? {};
    for (const key in tree) {
      const inner = tree[key];
      if (inner === true) {
        unknownPaths.push(dotted(path, key));
        put(object, key, UNKNOWN);
      } else if (marksAny(inner)) {
        const known = Object.hasOwn(object, key) ? object[key] : null;
        put(object, key, hideUnknown(known, inner, unknownPaths, dotted(path, key)));
      }
    }
    return object;
  }
  unknownPaths.push(path);
  return UNKNOWN;
}
function dotted(path, key) {
  return path === "" ? String(key) : `${path}.${key}`;
}
function put(object, key, value) {
  if (key === "__proto__") Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
  else object[key] = value;
}

export {
  canonicalJson,
  ROOT,
  step,
  marksAny,
  hideSensitive,
  hideUnknown,
  put
};
