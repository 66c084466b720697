import { createRequire as interlockCreateRequire } from 'node:module';
let interlockRequire;
const require = (id) => (interlockRequire ??= interlockCreateRequire(import.meta.url))(id);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);
import {
  UNKNOWN,
  isObject,
  isSensitive
} from "./chunk-6EQGFEUU.js";
import {
  sha256
} from "./chunk-4EMEBGM3.js";

// src/readers/terraform-plan/canonical-json.ts
function canonicalJson(value) {
  if (typeof value === "boolean" || typeof value === "number") return String(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value ?? null);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key])}`).join(",")}}`;
}

// src/readers/terraform-plan/change-digest.ts
function changeDigest({ kind, address, before, different, plan, doubt, beforeIdentity }) {
  const actions = plan?.actions ?? [];
  const identity = [plan?.deposed ?? null, plan?.previousAddress ?? null, plan?.importing?.id ?? null];
  const certainty = plan?.possible === true ? [...actions, "possible"] : actions;
  const facts = [kind, address, doubt ?? null, certainty, plan?.replacePaths ?? []].concat(identity);
  facts.push(objectAtHand(before, actions), canonicalJson(beforeIdentity));
  let text = JSON.stringify(facts);
  for (let at = 0; at < different.length; at++) {
    const { path, before: one, after: other } = different[at];
    text += `${at === 0 ? "" : "|"}${leaf(path)}|${leaf(one)}|${leaf(other)}`;
  }
  return `sha256:${sha256(text)}`;
}
function leaf(value) {
  return typeof value === "string" ? `s${value.length}:${value}` : canonicalJson(value);
}
function objectAtHand(before, actions) {
  if (!isObject(before)) return [];
  const destroyed = actions.includes("delete");
  return Object.keys(before).filter((key) => key === "id" || destroyed && typeof before[key] === "boolean").sort().map((key) => [key, before[key] ?? null]);
}

// src/readers/terraform-plan/difference.ts
function differences(before, after) {
  const found = [];
  compare(before ?? void 0, after ?? void 0, "", found);
  const inOrder = found.every(({ path }, at) => at === 0 || found[at - 1].path <= path);
  return inOrder ? found : found.sort((one, other) => one.path < other.path ? -1 : one.path > other.path ? 1 : 0);
}
function dotted(path) {
  return path.slice(1).replaceAll("\0", ".");
}
function compare(before, after, path, found) {
  if (before === after) return;
  if (isBranch(before ?? after) && isBranch(after ?? before) && Array.isArray(before ?? after) === Array.isArray(after ?? before)) {
    const one = before ?? NOTHING;
    const other = after ?? NOTHING;
    let leaves = false;
    for (const key of Object.keys(other)) {
      leaves = true;
      const inner = one !== NOTHING && Object.hasOwn(one, key) ? one[key] : void 0;
      const now = other[key];
      if (inner !== now && (inner ?? null) !== (now ?? null)) compare(inner, now, `${path}\0${key}`, found);
    }
    for (const key of Object.keys(one)) {
      leaves = true;
      const inner = one[key] ?? null;
      if (inner !== null && !Object.hasOwn(other, key)) compare(inner, void 0, `${path}\0${key}`, found);
    }
    if (!leaves && (before === null || after === null)) found.push({ path, before, after });
    return;
  }
  if ((before ?? null) === (after ?? null)) return;
  if (typeof before === "object" && typeof after === "object" && canonicalJson(before) === canonicalJson(after)) return;
  found.push({ path, before, after });
}
var NOTHING = {};
function isBranch(value) {
  if (Array.isArray(value)) return true;
  if (!isObject(value)) return false;
  for (const key in value) return !key.startsWith("interlock:");
  return true;
}

// src/readers/terraform-plan/hide-values.ts
var ROOT = { dotted: "", exact: "" };
function step(path, key) {
  return { dotted: dotted2(path.dotted, key), exact: `${path.exact}\0${key}` };
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
    tree.forEach((inner, index) => list[index] = hideUnknown(list[index] ?? null, inner, unknownPaths, dotted2(path, index)));
    return list;
  }
  if (isObject(tree) && (value === null || isObject(value) && !isSensitive(value))) {
    const object = value ?? {};
    for (const key in tree) {
      const inner = tree[key];
      if (inner === true) {
        unknownPaths.push(dotted2(path, key));
        put(object, key, UNKNOWN);
      } else if (marksAny(inner)) {
        const known = Object.hasOwn(object, key) ? object[key] : null;
        put(object, key, hideUnknown(known, inner, unknownPaths, dotted2(path, key)));
      }
    }
    return object;
  }
  unknownPaths.push(path);
  return UNKNOWN;
}
function dotted2(path, key) {
  return path === "" ? String(key) : `${path}.${key}`;
}
function put(object, key, value) {
  if (key === "__proto__") Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
  else object[key] = value;
}

// src/readers/terraform-plan/hide-leaks.ts
var SHORTEST = 6;
var NAME = /(?:password|passwd|passphrase|secret|secret_?key|private_?key|private_key_pem|access_?key|api_?key|token|connection_string)$/i;
var RANGE = /^[0-9a-f.:]*\/[0-9]+$/i;
var REFERENCE = /^(?:arn:aws[a-z-]*:(?:secretsmanager|ssm|kms|iam):|@Microsoft\.KeyVault\(|\{\{resolve:(?:secretsmanager|ssm)|projects\/[\w-]+\/secrets\/|https:\/\/[\w-]+\.vault\.azure\.net\/|op:\/\/|vault:)/;
var names = /* @__PURE__ */ new Map();
var MOST_NAMES = 1e4;
function isSecretName(name) {
  let known = names.get(name);
  if (known === void 0) {
    known = NAME.test(name.slice(-40));
    if (names.size < MOST_NAMES) names.set(name, known);
  }
  return known;
}
function stringsOf(value) {
  if (typeof value === "string") return value.length < SHORTEST || RANGE.test(value) ? [] : [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}
function hideLeaks(value, secrets, seal, path = ROOT) {
  if (!isObject(value) && !Array.isArray(value)) return;
  const inList = Array.isArray(value);
  for (const key in value) {
    if (!Object.hasOwn(value, key)) continue;
    const inner = value[key];
    if (typeof inner === "object") {
      if (inner !== null && !key.startsWith("interlock:")) hideLeaks(inner, secrets, seal, step(path, key));
    } else if (typeof inner === "string" && inner !== "" && !key.startsWith("interlock:")) {
      if (!inList && isSecretName(key) && !REFERENCE.test(inner) || secrets.length > 0 && secrets.some((secret) => inner.includes(secret)))
        put(value, key, seal(step(path, key), inner));
    }
  }
}

export {
  canonicalJson,
  changeDigest,
  differences,
  dotted,
  ROOT,
  step,
  marksAny,
  hideSensitive,
  hideUnknown,
  put,
  isSecretName,
  stringsOf,
  hideLeaks
};
