import { createRequire as interlockCreateRequire } from 'node:module';
let interlockRequire;
const require = (id) => (interlockRequire ??= interlockCreateRequire(import.meta.url))(id);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);
import {
  planChange
} from "./chunk-HXMJYQNC.js";
import {
  canonicalJson
} from "./chunk-AU4ABZYC.js";
import {
  isObject,
  isUnknown
} from "./chunk-WFSEG33S.js";

// src/readers/normal-form/planned-change.ts
import { createHmac } from "node:crypto";

// src/readers/normal-form/marks.ts
var SECRET = "interlock:secret";
function secret(value) {
  return { [SECRET]: value };
}
function isSecret(value) {
  return isObject(value) && Object.hasOwn(value, SECRET);
}
function isMark(value) {
  return isUnknown(value) || isSecret(value) || isObject(value) && Object.hasOwn(value, "interlock:number");
}
function marksOf(value) {
  return { unknown: treeOf(value, isUnknown), sensitive: treeOf(value, isSecret) };
}
function treeOf(value, marked) {
  if (marked(value)) return true;
  if (isMark(value)) return false;
  if (Array.isArray(value)) {
    const trees2 = value.map((inner) => treeOf(inner, marked));
    return trees2.some((tree) => tree !== false) ? trees2 : false;
  }
  if (!isObject(value)) return false;
  const trees = Object.entries(value).flatMap(([key, inner]) => {
    const tree = treeOf(inner, marked);
    return tree === false ? [] : [[key, tree]];
  });
  return trees.length > 0 ? Object.fromEntries(trees) : false;
}

// src/readers/normal-form/snake-case.ts
function snakeCase(name) {
  return name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").replace(/([A-Z]+)([A-Z][a-z])/g, "$1_$2").toLowerCase();
}
function singular(name) {
  if (/(?:ss|us|is|series|access)$/.test(name)) return name;
  if (/ies$/.test(name)) return `${name.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh|us)es$/.test(name)) return name.slice(0, -2);
  return /s$/.test(name) ? name.slice(0, -1) : name;
}

// src/readers/normal-form/secret-names.ts
var NAMES = /* @__PURE__ */ new Set(["secret_string", "secret_binary", "secret_data", "auth_token", "key_material", "user_password", "o_auth_token"]);
function withSecretsMarked(value) {
  if (Array.isArray(value)) return value.map(withSecretsMarked);
  if (!isObject(value) || isMark(value)) return value;
  const entries = Object.entries(value).map(([key, inner]) => {
    const isOpen = inner === null || typeof inner === "boolean" || isMark(inner);
    return [key, !isOpen && NAMES.has(snakeCase(key)) ? secret(inner) : withSecretsMarked(inner)];
  });
  return Object.fromEntries(entries);
}

// src/readers/normal-form/planned-change.ts
function plannedChange(planned, location, context) {
  const { tool, doubt, kind, possible } = planned;
  const sides = { before: withSecretsMarked(planned.before), after: withSecretsMarked(planned.after) };
  const [before, after] = [marksOf(sides.before), marksOf(sides.after)];
  const entry = {
    address: planned.address,
    type: planned.type,
    name: planned.name,
    mode: planned.mode ?? "managed",
    provider_name: planned.provider ?? "",
    module_address: planned.module ?? "",
    ...texts({ action_reason: planned.actionReason, deposed: planned.deposed, previous_address: planned.previousAddress }),
    change: {
      actions: planned.actions,
      ...sides,
      after_unknown: after.unknown,
      before_sensitive: before.sensitive,
      after_sensitive: after.sensitive,
      replace_paths: (planned.replacePaths ?? []).map((path) => [path]),
      ...planned.importing && { importing: planned.importing }
    }
  };
  const change = planChange(entry, location, context, { doubt, ...kind && { kind } });
  if (change?.plan) {
    change.plan.tool = tool;
    if (possible === true) change.plan.possible = true;
  }
  return change;
}
function texts(values) {
  return Object.fromEntries(Object.entries(values).filter((entry) => entry[1] !== void 0));
}
function contentHash(value, { key }) {
  return createHmac("sha256", key).update(canonicalJson(value)).digest("hex");
}

// src/readers/normal-form/row-of.ts
function rowOf(table, name) {
  return Object.hasOwn(table, name) ? table[name] : void 0;
}

export {
  secret,
  isSecret,
  isMark,
  marksOf,
  snakeCase,
  singular,
  plannedChange,
  contentHash,
  rowOf
};
