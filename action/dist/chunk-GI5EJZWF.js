import { createRequire as interlockCreateRequire } from 'node:module';
let interlockRequire;
const require = (id) => (interlockRequire ??= interlockCreateRequire(import.meta.url))(id);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);
import {
  ROOT,
  canonicalJson,
  put,
  step
} from "./chunk-CYIYEYG6.js";
import {
  isObject
} from "./chunk-EGKD75XR.js";
import {
  sha256
} from "./chunk-4EMEBGM3.js";

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
  changeDigest,
  differences,
  dotted,
  isSecretName,
  stringsOf,
  hideLeaks
};
