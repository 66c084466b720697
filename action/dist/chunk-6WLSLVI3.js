import { createRequire as interlockCreateRequire } from 'node:module';
let interlockRequire;
const require = (id) => (interlockRequire ??= interlockCreateRequire(import.meta.url))(id);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);
import {
  headOf
} from "./chunk-V3LXXMSO.js";
import {
  compareVersions,
  migrationName
} from "./chunk-KLLIRZ7S.js";
import {
  optimiseLater
} from "./chunk-A4RTMGNF.js";
import {
  topLevelKeys
} from "./chunk-X36BZ2RN.js";
import {
  ByteCursor,
  encodingOf,
  foreignJson,
  foreignProblem,
  formatByKeys,
  notUnderstood,
  outlineOf,
  parseEntry,
  planChange,
  strings,
  text,
  unknownFormat,
  utf8Chunks
} from "./chunk-6E3EL3RI.js";
import {
  problem
} from "./chunk-XEER5CX4.js";
import {
  isConfigurationFile
} from "./chunk-J4HTZNG7.js";
import {
  isObject
} from "./chunk-6EQGFEUU.js";

// src/adapters/clock.ts
function currentInstant() {
  return (/* @__PURE__ */ new Date()).toISOString().replace(/\.\d+Z$/, "Z");
}

// src/readers/recognise.ts
function recognise(file, ahead) {
  if (/\.sql$/i.test(file)) return { format: "sql-migration" };
  if (isConfigurationFile(file)) return { format: "terraform-configuration" };
  const head = typeof ahead === "function" ? ahead() : ahead;
  if (head[0] === 80 && head[1] === 75 && head[2] === 3 && head[3] === 4) return foreign(file, "terraform-binary-plan");
  const text2 = new TextDecoder(encodingOf(head) ?? "utf-8").decode(head).trimStart();
  if (text2 === "") {
    const help = "write the plan again: `terraform show -json tfplan > plan.json`";
    return { format: "empty", problem: problem("evidence-empty", `\`${file}\` is empty`, { help, location: { file } }) };
  }
  if (text2.startsWith("[")) {
    const keys = topLevelKeys(text2.slice(1).trimStart());
    const isChangeSet2 = keys.has("resourceChange") || formatByKeys(keys) === "cloudformation-change-set";
    return { format: isChangeSet2 ? "cloudformation-change-set" : "terraform-plan" };
  }
  if (/\.ya?ml$/i.test(file) && isManifest(file, text2)) return { format: "kubernetes-manifests" };
  if (text2.startsWith("{")) {
    const format2 = formatByKeys(topLevelKeys(text2)) ?? (startsWithStep(text2) ? "pulumi-preview" : "terraform-plan");
    if (format2 === "kubernetes-manifest") return { format: "kubernetes-manifests" };
    return isReadable(format2) ? { format: format2 } : foreign(file, format2);
  }
  if (isBinary(text2)) {
    const help = "pass text: a plan as JSON (`terraform show -json tfplan > plan.json`), or a migration as `.sql`";
    return { format: "binary", problem: problem("evidence-unreadable", `\`${file}\` is a binary file`, { help, location: { file } }) };
  }
  const format = byLines(file, text2);
  if (format === "kubernetes-manifest") return { format: "kubernetes-manifests" };
  return format ? foreign(file, format) : { format: "unknown", problem: unknownFormat(file, "in no format that is known") };
}
function startsWithStep(text2) {
  return /^\{\s*"steps"\s*:\s*\[\s*\{\s*"op"\s*:/.test(text2);
}
function isReadable(format) {
  return format === "terraform-plan" || format === "pulumi-preview" || format === "cloudformation-change-set";
}
function foreign(file, format) {
  return { format, problem: foreignProblem(file, format) };
}
function isBinary(text2) {
  return /[\0-\x08\x0e-\x1a\x1c-\x1f]/.test(text2) || text2.startsWith("\uFFFD");
}
function isManifest(file, text2) {
  if (/(^|[\\/])kustomization\.ya?ml$/i.test(file)) return true;
  const isFlow = /^(?:---[ \t]*)?\{(?!\{)/m.test(text2);
  return ["apiVersion", "kind"].every((key) => new RegExp(`${isFlow ? "(?:^|[\\s{,])" : "^"}(["']?)${key}\\1\\s*:`, "m").test(text2));
}
function byLines(file, text2) {
  const lines = text2.split("\n", 200).map((line) => line.trimEnd());
  if (/\.(tf|tofu|tfvars)$/i.test(file) || lines.some((line) => /^(resource|data|module|provider|variable|terraform|locals|output)\b[^=:]*\{/.test(line)))
    return "terraform-configuration";
  if (lines.some((line) => /^diff -u -N \S*LIVE-\d+/.test(line))) return "kubernetes-diff";
  const yaml = /\.ya?ml$/i.test(file) || lines[0] === "---";
  if (lines.some((line) => /^apiVersion:/.test(line)) && lines.some((line) => /^kind:/.test(line))) return "kubernetes-manifest";
  return yaml ? "yaml" : void 0;
}

// src/readers/terraform-plan/read-terraform-plan.ts
import { createSecretKey } from "node:crypto";

// src/readers/terraform-plan/action-invocation.ts
function actionInvocation(value, location, context, doubt) {
  const entry = isObject(value) ? value : {};
  const asResource = {
    ...entry,
    mode: "managed",
    change: {
      actions: ["invoke"],
      before: null,
      after: entry["config_values"] ?? null,
      after_unknown: entry["config_unknown"] ?? false,
      after_sensitive: entry["config_sensitive"] ?? false
    }
  };
  return planChange(asResource, location, context, { kind: "execute", doubt }) ?? notUnderstood(location, context, "an action that cannot be read");
}

// src/readers/terraform-plan/plan-problem.ts
function versionProblem(plan, file) {
  const version = plan.formatVersion;
  if (version === void 0 || version === null) return void 0;
  if ((typeof version === "string" || typeof version === "number") && /^[01](?:\.\d+)*$/.test(String(version))) return void 0;
  return problem(
    "plan-version-unsupported",
    `the plan has format version \`${String(JSON.stringify(version)).slice(0, 40)}\`; known are 0.1 to 1.x`,
    {
      help: "upgrade Interlock, or write the plan with a Terraform or OpenTofu release that it knows",
      location: locate(plan, file, "format_version")
    }
  );
}
function planProblem(plan, file) {
  if (isSet(plan.errored, false)) {
    return problem("plan-errored", "planning failed, so the plan does not show everything that would happen", {
      help: "repair the configuration until `terraform plan` succeeds, and judge that plan; let the job stop when `terraform plan` fails",
      location: locate(plan, file, "errored")
    });
  }
  if (isSet(plan.complete, true)) {
    return problem("plan-incomplete", "the plan does not cover the whole configuration", {
      help: "plan without `-target` and `-exclude`; where changes were deferred, apply this plan and judge the next one too",
      location: locate(plan, file, "complete")
    });
  }
  return void 0;
}
function incompleteWhy(plan) {
  return isSet(plan.errored, false) ? "errored" : isSet(plan.complete, true) ? "partial" : void 0;
}
function isSet(value, well) {
  return value !== void 0 && value !== null && value !== well;
}
function locate(plan, file, key) {
  return { file, pointer: plan.pointer === "" ? key : `${plan.pointer}/${key}` };
}

// src/readers/terraform-plan/pass-new.ts
var MOST_TYPES = 2e3;
function passing({ watchesNew, rest }) {
  const known = /* @__PURE__ */ new Map();
  let passed = /* @__PURE__ */ new Map();
  const byType = (type) => {
    const found = known.get(type);
    if (found !== void 0) return found;
    const watched = watchesNew?.(type);
    const made = watched === void 0 ? null : { seen: seenOf(watched), isWanted: rest?.wantsNew(type) === true };
    if (known.size < MOST_TYPES) known.set(type, made);
    return made;
  };
  return {
    passesNew(type, entry) {
      const asked = byType(type);
      if (!asked || asked.seen?.test(entry.bytes.toString("latin1", entry.body, entry.end)) === true) return false;
      if (asked.isWanted && !take(type, entry)) return false;
      passed.set(type, (passed.get(type) ?? 0) + 1);
      return true;
    },
    passed() {
      const before = passed;
      passed = /* @__PURE__ */ new Map();
      return before;
    }
  };
  function take(type, { bytes, end }) {
    const entry = parsed(bytes.toString("utf8", 0, end));
    const change = isObject(entry) ? entry["change"] : void 0;
    if (!isObject(entry) || !isObject(change)) return false;
    const { address, provider_name: provider } = entry;
    rest?.takeNew({
      type,
      address: typeof address === "string" ? address : "",
      provider: typeof provider === "string" ? provider : "",
      after: change["after"] ?? null
    });
    return true;
  }
}
function seenOf(attributes) {
  if (attributes.length === 0) return void 0;
  const names = attributes.map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")).join("|");
  return new RegExp(`"(?:${names})"\\s*:(?!null|\\[\\])|\\\\u(?!003[ce]|0026|202[89])`);
}
function parsed(text2) {
  try {
    return JSON.parse(text2);
  } catch {
    return void 0;
  }
}

// src/readers/terraform-plan/walk-json.ts
function walkMembers(cursor, visit) {
  if (cursor.skipSpace() !== 123) return void cursor.skipValue();
  walk(cursor, 125, () => {
    const key = cursor.peek() === 34 ? readKey(cursor) : void 0;
    if (key === void 0 || cursor.skipSpace() !== 58) return void cursor.broken();
    cursor.pass();
    visit(key);
  });
}
function walkItems(cursor, visit) {
  if (cursor.skipSpace() !== 91) return void cursor.skipValue();
  walk(cursor, 93, visit);
}
function readKey(cursor) {
  const cut = cursor.cutValue();
  const key = cut?.bytes && parseEntry(cut.bytes)?.value;
  return typeof key === "string" ? key : void 0;
}
function walk(cursor, close, visit) {
  cursor.pass();
  if (cursor.skipSpace() === close) return cursor.pass();
  for (; ; ) {
    visit();
    const byte = cursor.skipSpace();
    if (cursor.failure) return;
    cursor.pass();
    if (byte === close) return;
    if (byte !== 44) return void cursor.broken();
    cursor.skipSpace();
  }
}

// src/readers/terraform-plan/read-configuration.ts
var DEEPEST = 100;
function readVariables(cursor, { regions }) {
  walkMembers(cursor, (name) => {
    const value = cutValue(cursor);
    const region = isObject(value) ? regionName(value["value"]) : void 0;
    if (region !== void 0) regions.set(name, region);
  });
}
function readConfiguration(cursor, graph) {
  let providers;
  walkMembers(cursor, (key) => {
    if (key === "provider_config") providers = cutValue(cursor);
    else if (key === "root_module") readModule(cursor, graph, "");
    else cursor.skipValue();
  });
  for (const [key, provider] of Object.entries(isObject(providers) ? providers : {}))
    if (isObject(provider)) graph.providers.set(key, providerOf(provider));
}
function readState(cursor, graph, asked) {
  const lists = /* @__PURE__ */ new Map();
  const module = (depth) => walkMembers(cursor, (key) => {
    if (key === "resources") walkItems(cursor, () => readStateObject(cursor, graph, asked, lists));
    else if (key === "child_modules" && depth < DEEPEST) walkItems(cursor, () => module(depth + 1));
    else cursor.skipValue();
  });
  walkMembers(cursor, (key) => {
    if (key !== "values") return void cursor.skipValue();
    walkMembers(cursor, (inner) => inner === "root_module" ? module(0) : void cursor.skipValue());
  });
}
var DEPENDS_ON = Buffer.from('"depends_on"');
var ADDRESS = Buffer.from('"address"');
var MOST_LISTS = 2e3;
function readStateObject(cursor, graph, asked, lists) {
  const bytes = cursor.cutValue()?.bytes;
  const at = bytes ? bytes.lastIndexOf(DEPENDS_ON) : -1;
  if (!bytes || at < 0) return;
  const list = bytesOfSmall(bytes, at + DEPENDS_ON.length, 93);
  if (!list) return;
  const written = list.toString("latin1");
  let used = lists.get(written);
  if (!used) {
    used = strings(parseEntry(list)?.value).filter((one) => asked.has(one));
    if (lists.size < MOST_LISTS) lists.set(written, used);
  }
  if (used.length === 0) return;
  const name = bytesOfSmall(bytes, bytes.indexOf(ADDRESS) + ADDRESS.length, 34);
  const address = text(name && parseEntry(name)?.value);
  if (address !== void 0) for (const one of used) graph.addApplied(withoutKeys(address), one);
}
function bytesOfSmall(bytes, from, close) {
  const start = bytes.indexOf(close === 93 ? 91 : 34, from);
  let end = start + 1;
  while (end < bytes.length && (bytes[end] !== close || bytes[end - 1] === 92)) end++;
  return start < 0 ? void 0 : bytes.subarray(start, end + 1);
}
function readModule(cursor, graph, path, depth = 0) {
  walkMembers(cursor, (key) => {
    if (key === "resources") walkItems(cursor, () => addResource(cutValue(cursor), graph, path));
    else if (key === "outputs") walkMembers(cursor, (name) => addReferences(cutValue(cursor), graph, path, `${path}output.${name}`));
    else if (key === "module_calls" && depth < DEEPEST) walkMembers(cursor, (name) => readCall(cursor, graph, path, name, depth));
    else if (key === "variables" && path === "") readDefaults(cursor, graph);
    else cursor.skipValue();
  });
}
function readCall(cursor, graph, path, name, depth) {
  const call = `${path}module.${name}`;
  if (path !== "") {
    graph.add(call, path.slice(0, -1));
    graph.add(`${path}*`, `${call}.*`);
  }
  walkMembers(cursor, (key) => {
    if (key === "module") return readModule(cursor, graph, `${call}.`, depth + 1);
    const value = cutValue(cursor);
    if (key === "expressions" && isObject(value))
      for (const [variable, expression] of Object.entries(value)) addReferences(expression, graph, path, `${call}.var.${variable}`);
    else if (key === "depends_on") addReferences({ references: value ?? [] }, graph, path, call, true);
    else if (key.endsWith("_expression")) addReferences(value, graph, path, call);
  });
}
function addResource(value, graph, path) {
  const address = isObject(value) ? text(value["address"]) : void 0;
  if (!isObject(value) || address === void 0) return;
  const node = path + address;
  if (value["mode"] !== "data") graph.managed.set(node, text(value["provider_config_key"]) ?? "");
  if (path !== "") {
    graph.add(node, path.slice(0, -1));
    graph.add(`${path}*`, node);
  }
  const { depends_on: explicit, ...expressions } = value;
  addReferences(expressions, graph, path, node);
  if (explicit !== void 0) addReferences({ references: explicit }, graph, path, node, true);
}
function addReferences(value, graph, path, user, whole = false) {
  const found = /* @__PURE__ */ new Set();
  collect(value, found);
  for (const reference of found) {
    const used = target(reference, found, whole);
    if (used !== void 0) graph.add(user, path + used);
  }
}
function collect(value, found) {
  if (Array.isArray(value)) for (const inner of value) collect(inner, found);
  else if (isObject(value))
    for (const [key, inner] of Object.entries(value)) {
      if (key === "references") for (const reference of strings(inner)) found.add(withoutKeys(reference));
      else if (key !== "constant_value") collect(inner, found);
    }
}
function target(reference, all, whole) {
  const [first, second, third] = reference.split(".");
  if (first === void 0 || second === void 0 || OF_NOTHING.has(first)) return void 0;
  if (first === "var") return `var.${second}`;
  if (first === "data") return third === void 0 ? void 0 : `data.${second}.${third}`;
  if (first !== "module") return `${first}.${second}`;
  if (third !== void 0) return `module.${second}.output.${third}`;
  const isPart = [...all].some((other) => other.startsWith(`${reference}.`));
  return isPart && !whole ? void 0 : `module.${second}.*`;
}
var OF_NOTHING = /* @__PURE__ */ new Set(["local", "each", "count", "path", "terraform", "self", "ephemeral"]);
function readDefaults(cursor, { defaults }) {
  walkMembers(cursor, (name) => {
    const value = cutValue(cursor);
    const region = isObject(value) ? regionName(value["default"]) : void 0;
    if (region !== void 0) defaults.set(name, region);
  });
}
function providerOf(provider) {
  const expressions = isObject(provider["expressions"]) ? provider["expressions"] : {};
  const written = isObject(expressions["region"]) ? expressions["region"] : {};
  const [variable] = strings(written["references"]).flatMap((one) => /^var\.([^.[]+)$/.exec(one)?.[1] ?? []);
  const region = regionName(written["constant_value"]);
  return { alias: text(provider["alias"]) ?? "", ...region !== void 0 && { region }, ...variable !== void 0 && { variable } };
}
function regionName(value) {
  return typeof value === "string" && /^[a-z]{2,20}(-[a-z]{2,20}){1,3}-?\d{1,2}$/.test(value) ? value : void 0;
}
function cutValue(cursor) {
  const bytes = cursor.cutValue()?.bytes;
  return bytes && parseEntry(bytes)?.value;
}
function withoutKeys(address) {
  return address.includes("[") ? address.replaceAll(/\[(?:"(?:[^"\\]|\\.)*"|[^\]"]*)\]/g, "") : address;
}

// src/model/related.ts
var MOST_DEPENDENTS = 100;

// src/readers/terraform-plan/reference-graph.ts
var MOST_REFERENCES = 2e6;
var ReferenceGraph = class {
  /** Managed objects of the configuration, each with the key of its provider. */
  managed = /* @__PURE__ */ new Map();
  providers = /* @__PURE__ */ new Map();
  /** Variables of the root module that name a region: what they are set to, and what they are by default. */
  regions = /* @__PURE__ */ new Map();
  defaults = /* @__PURE__ */ new Map();
  #users = /* @__PURE__ */ new Map();
  /** By what they depended on when they were applied, straight or by way of others. */
  #applied = /* @__PURE__ */ new Map();
  #count = 0;
  add(user, used) {
    if (++this.#count > MOST_REFERENCES) return;
    const users = this.#users.get(used);
    if (users) users.push(user);
    else this.#users.set(used, [user]);
  }
  addApplied(user, used) {
    if (++this.#count > MOST_REFERENCES) return;
    const users = this.#applied.get(used);
    if (users) users.add(user);
    else this.#applied.set(used, /* @__PURE__ */ new Set([user]));
  }
  dependents(address, leftOut) {
    const applied = this.#applied.get(address);
    if (this.#count > MOST_REFERENCES || this.managed.size === 0 && !applied) return void 0;
    const stays = (one) => one !== address && !leftOut.has(one);
    const direct = this.#reached([address], false);
    const all = this.#reached([...direct], true);
    for (const one of direct) all.add(one);
    for (const one of applied ?? []) if (this.managed.size === 0 || this.managed.has(one)) all.add(one);
    const first = [...direct].filter(stays).sort();
    const rest = [...all].filter((one) => stays(one) && !direct.has(one)).sort();
    return { count: first.length + rest.length, direct: first.length, addresses: [...first, ...rest].slice(0, MOST_DEPENDENTS) };
  }
  provider(address) {
    const key = this.managed.get(address);
    if (key === void 0) return void 0;
    const found = this.providers.get(key) ?? this.providers.get(key.slice(key.lastIndexOf(":") + 1));
    const dot = key.lastIndexOf(".");
    if (!found) return { alias: dot > key.lastIndexOf(":") ? key.slice(dot + 1) : "" };
    const { alias, variable = "" } = found;
    const region = found.region ?? this.regions.get(variable) ?? this.defaults.get(variable);
    return { alias, ...region !== void 0 && { region } };
  }
  /** Managed objects that refer to these; `through`: also by way of other managed objects. */
  #reached(from, through) {
    const reached = /* @__PURE__ */ new Set();
    const seen = new Set(from);
    const open = [...from];
    for (let node = open.pop(); node !== void 0; node = open.pop()) {
      for (const user of this.#users.get(node) ?? []) {
        if (seen.has(user)) continue;
        seen.add(user);
        const isManaged = this.managed.has(user);
        if (isManaged) reached.add(user);
        if (through || !isManaged) open.push(user);
      }
    }
    return reached;
  }
};

// src/readers/terraform-plan/plan-rest.ts
var MAX_WRAPPING = 5;
function planRest(rest) {
  const plans = /* @__PURE__ */ new Map();
  const missed = /* @__PURE__ */ new Set();
  function takes(cursor, key, pointer) {
    if (key !== "variables" && key !== "prior_state" && key !== "configuration") return false;
    const asked = rest.asked();
    if (asked.size === 0 && key !== "variables") return false;
    let found = plans.get(pointer);
    if (!found) plans.set(pointer, found = { graph: new ReferenceGraph(), taken: /* @__PURE__ */ new Set() });
    const { graph, taken } = found;
    taken.add(key);
    if (key === "variables") readVariables(cursor, graph);
    else if (key === "prior_state") readState(cursor, graph, asked);
    else readConfiguration(cursor, graph);
    return true;
  }
  return {
    takes,
    end({ pointer, keys }) {
      const found = plans.get(pointer);
      const isMissing = ["configuration", "prior_state"].some((key) => keys.has(key) && found?.taken.has(key) !== true);
      if (rest.asked().size === 0) return void 0;
      if (isMissing) return void missed.add(pointer);
      return found && { says: "references", pointer, references: found.graph };
    },
    secondPass(evidence) {
      if (missed.size === 0) return [];
      plans.clear();
      const cursor = new ByteCursor(utf8Chunks(evidence.open()));
      const walk2 = (pointer, depth) => walkMembers(cursor, (key) => {
        const place = pointer === "" ? key : `${pointer}/${key}`;
        if (missed.has(pointer) && takes(cursor, key, pointer)) return;
        if (depth < MAX_WRAPPING && [...missed].some((one) => one === place || one.startsWith(`${place}/`))) walk2(place, depth + 1);
        else cursor.skipValue();
      });
      try {
        walk2("", 0);
        return [...plans].map(([pointer, { graph }]) => ({ says: "references", pointer, references: graph }));
      } finally {
        cursor.close();
      }
    }
  };
}

// src/readers/terraform-plan/walk-plan.ts
var LISTS = /* @__PURE__ */ new Set(["resource_changes", "deferred_changes", "action_invocations", "deferred_action_invocations"]);
var PROPERTIES = {
  format_version: "formatVersion",
  terraform_version: "terraformVersion",
  errored: "errored",
  complete: "complete",
  timestamp: "timestamp"
};
var PASSED_OVER = /* @__PURE__ */ new Set([
  ...["planned_values", "prior_state", "configuration", "variables", "resource_drift", "output_changes", "relevant_attributes"],
  ...["checks", "applyable", "values"]
]);
var MAX_WRAPPING2 = 5;
var MAX_KEYS = 1e3;
function* walkPlan(cursor, visit, pointer = "", depth = 0) {
  const plan = { pointer, keys: /* @__PURE__ */ new Set(), unchanged: 0 };
  cursor.skipSpace();
  cursor.pass();
  let byte = cursor.skipSpace();
  if (byte === 125) cursor.pass();
  else
    for (; ; ) {
      const key = byte === 34 ? readKey(cursor) : void 0;
      if (key === void 0 || cursor.skipSpace() !== 58) return void cursor.broken();
      cursor.pass();
      const first = cursor.skipSpace();
      const place = pointer === "" ? escape(key) : `${pointer}/${escape(key)}`;
      cursor.place = place;
      cursor.index = -1;
      const known = LISTS.has(key) || Object.hasOwn(PROPERTIES, key);
      if (known && plan.keys.has(key)) yield { part: "wrong", pointer: place, message: `\`${place}\` is written twice` };
      if (known || plan.keys.size < MAX_KEYS) plan.keys.add(key);
      const isList = LISTS.has(key) || key === "resource_drift" && visit.drift;
      if (isList && first === 91) yield* walkList(cursor, key, plan, place, visit);
      else if (known) yield* readProperty(cursor, key, plan, place);
      else if (PASSED_OVER.has(key)) {
        if (!visit.takes(key, plan)) cursor.skipValue();
      } else if (first === 123 && depth < MAX_WRAPPING2) yield* walkPlan(cursor, visit, place, depth + 1);
      else cursor.skipValue();
      byte = cursor.skipSpace();
      if (cursor.failure) break;
      cursor.pass();
      if (byte === 125) break;
      if (byte !== 44) return void cursor.broken();
      byte = cursor.skipSpace();
    }
  yield { part: "end", plan };
}
function* readProperty(cursor, key, plan, place) {
  const cut = cursor.cutValue();
  if (!cut) return;
  const value = cut.bytes && parseEntry(cut.bytes)?.value;
  if (value === void 0) return void cursor.fail("evidence-unreadable", `\`${place}\` is not valid JSON`);
  const property = Object.hasOwn(PROPERTIES, key) ? PROPERTIES[key] : void 0;
  if (property) plan[property] = value;
  else if (value !== null) yield { part: "wrong", pointer: place, message: `\`${place}\` is not a list` };
  if (property === "formatVersion") yield { part: "version", plan };
}
function* walkList(cursor, list, plan, place, visit) {
  cursor.pass();
  if (cursor.skipSpace() === 93) return cursor.pass();
  const passes = ({ quiet, newType, body, length }, bytes) => {
    if (list !== "resource_changes") return false;
    if (quiet) plan.unchanged++;
    return quiet || newType !== void 0 && visit.passesNew(newType, { bytes: bytes(), body, end: length });
  };
  for (let index = 0; ; index++) {
    cursor.index = index;
    const { line, column } = cursor;
    const ahead = cursor.outline();
    if (ahead && passes(ahead, () => cursor.ahead())) cursor.pass(ahead.length, ahead.lines);
    else {
      const cut = ahead ? cursor.take(ahead) : cursor.cutValue();
      if (!cut) return;
      const outline = ahead ?? (cut.bytes && outlineOf(cut.bytes));
      const { bytes } = cut;
      if (ahead || !outline || !bytes || !passes(outline, () => bytes)) {
        const entry = { list, plan, pointer: cursor.pointer, cut, outline };
        if (column > 0) Object.assign(entry, { line, column });
        yield { part: "entry", entry };
      }
    }
    const byte = cursor.skipSpace();
    if (cursor.failure) return;
    cursor.pass();
    if (byte === 93) return;
    if (byte !== 44) return void cursor.broken();
    cursor.skipSpace();
  }
}
function escape(key) {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

// src/readers/terraform-plan/read-terraform-plan.ts
function* readTerraformPlan(evidence, options) {
  const { file } = evidence;
  const cursor = new ByteCursor(utf8Chunks(evidence.open()));
  try {
    const first = cursor.skipSpace();
    if (first < 0) return yield { problem: empty(file) };
    if (first !== 123) return yield { problem: notAnObject(file, cursor, first) };
    const plans = [];
    let keys = /* @__PURE__ */ new Set();
    const context = { ...options, key: createSecretKey(options.key) };
    let unsupported;
    const { passesNew, passed } = passing(options);
    const rest = options.rest && planRest(options.rest);
    const takes = (key, plan) => rest?.takes(cursor, key, plan.pointer) ?? false;
    let deferred = false;
    for (const part of walkPlan(cursor, { passesNew, drift: rest !== void 0, takes })) {
      if (part.part === "entry") {
        const { terraformVersion } = part.entry.plan;
        if (typeof terraformVersion === "string") context.terraformVersion = terraformVersion;
        else delete context.terraformVersion;
        const reading = readEntry(part.entry, file, context);
        deferred ||= part.entry.list.startsWith("deferred");
        if (reading) yield reading;
      } else if (part.part === "wrong") yield { problem: unreadable(part.message, { file, pointer: part.pointer }) };
      else if (part.part === "end") {
        if (part.plan.pointer === "") keys = part.plan.keys;
        if (!isPlan(part.plan)) continue;
        plans.push(part.plan);
        for (const [type, count] of passed()) yield { passed: "create", type, count, file };
        const references = rest?.end(part.plan);
        if (references) yield { rest: references };
        if (rest) yield { rest: endOf(part.plan, file, deferred) };
        deferred = false;
      } else {
        unsupported = versionProblem(part.plan, file);
        if (unsupported) break;
      }
    }
    for (const [type, count] of passed()) yield { passed: "create", type, count, file };
    for (const late of cursor.failure ? [] : rest?.secondPass(evidence) ?? []) yield { rest: late };
    if (unsupported) return yield { problem: unsupported };
    for (const plan of plans) {
      if (typeof plan.timestamp === "string") options.planned?.(plan.timestamp);
      const found = planProblem(plan, file);
      if (found) yield { problem: found };
    }
    if (cursor.failure) yield { problem: failure(cursor, file) };
    else if (plans.length === 0) yield { problem: foreignJson(file, keys) ?? unknownFormat(file, "JSON that is not a plan") };
    else if (cursor.skipSpace() >= 0)
      yield { problem: unreadable(`something follows the end of the JSON, at byte ${cursor.offset}`, { file }) };
    else if (cursor.failure) yield { problem: failure(cursor, file) };
  } finally {
    cursor.close();
  }
}
function readEntry(entry, file, context) {
  const { cut, outline, pointer, list } = entry;
  const location = { file, pointer };
  if (entry.line !== void 0) Object.assign(location, { line: entry.line, column: entry.column });
  if (!cut.bytes) return { change: notUnderstood(location, context, `\`${pointer}\` is too large to be looked at`, cut.oversized) };
  const parsed2 = parseEntry(cut.bytes);
  if (!parsed2) return { problem: unreadable(`\`${pointer}\` is not valid JSON in UTF-8`, location) };
  const { value, text: text2, namesSecrets } = parsed2;
  let change;
  if (list === "resource_drift") {
    const drift = planChange(value, location, context, { doubt: outline?.doubt, raw: text2, namesSecrets });
    return drift && drift.kind !== "unknown" && drift.plan?.mode === "managed" ? { rest: { says: "drift", drift } } : void 0;
  }
  if (list === "resource_changes") {
    change = planChange(value, location, context, { doubt: outline?.doubt, raw: text2, namesSecrets });
  } else if (list === "action_invocations") change = actionInvocation(value, location, context);
  else {
    const deferred = isObject(value) ? value : {};
    const reason = typeof deferred["reason"] === "string" ? deferred["reason"] : "no reason given";
    const doubt = `what happens is decided in a later plan (\`${reason}\`)`;
    change = list === "deferred_changes" ? planChange(deferred["resource_change"] ?? null, location, context, { doubt }) : actionInvocation(deferred["action_invocation"] ?? null, location, context, doubt);
  }
  if (!change && list === "resource_changes") entry.plan.unchanged++;
  return change && { change };
}
function endOf(plan, file, deferred) {
  const incomplete = incompleteWhy(plan) ?? (deferred ? "deferred" : void 0);
  return { says: "end", file, unchanged: plan.unchanged, ...incomplete && { incomplete } };
}
function isPlan({ keys }) {
  if (keys.has("resource_changes")) return true;
  const telling = ["planned_values", "output_changes", "resource_drift", "deferred_changes", "action_invocations", "applyable", "errored"];
  return keys.has("format_version") && telling.some((key) => keys.has(key));
}
function empty(file) {
  return problem("evidence-empty", `\`${file}\` is empty`, { help: REWRITE, location: { file } });
}
function notAnObject(file, cursor, first) {
  const recognised = recognise(file, cursor.ahead().subarray(0, 4096));
  if (first !== 91 && recognised.problem) return recognised.problem;
  cursor.skipValue();
  return cursor.failure ? failure(cursor, file) : recognised.problem ?? unknownFormat(file, "JSON that is not a plan");
}
function failure(cursor, file) {
  const { code, message } = cursor.failure ?? { code: "evidence-unreadable", message: "the JSON cannot be read" };
  const location = { file, line: cursor.line };
  if (cursor.pointer !== "") location.pointer = cursor.pointer;
  return problem(code, message, { help: REWRITE, location });
}
function unreadable(message, location) {
  return problem("evidence-unreadable", message, { help: REWRITE, location });
}
var REWRITE = "write the plan again: `terraform show -json tfplan > plan.json`, and stop the job when a command before it fails";

// src/app/plan-readers.ts
var READERS = {
  "terraform-plan": readTerraformPlan,
  "pulumi-preview": async (evidence, options) => (await import("./read-pulumi-preview-YJWJKIU2.js")).readPulumiPreview(evidence, options),
  "cloudformation-change-set": async (evidence, { changeSets, ...options }) => {
    const { readChangeSet } = await import("./read-change-set-HZU3Z7ML.js");
    const ids = await changeSets?.();
    return readChangeSet(evidence, { ...options, ...ids && { changeSets: () => ids } });
  }
};
function isPlanFormat(name) {
  return Object.hasOwn(READERS, name);
}
async function readPlan(format, evidence, options) {
  optimiseLater();
  return READERS[format](evidence, options);
}
function changeSetsAmong(files) {
  let found;
  const look = async () => {
    const { changeSetIds } = await import("./read-change-set-HZU3Z7ML.js");
    return new Set([...files].filter(isChangeSet).flatMap(changeSetIds));
  };
  return () => found ??= look();
}
function isChangeSet(evidence) {
  return recognise(evidence.file, () => headOf(evidence)).format === "cloudformation-change-set";
}

// src/app/order.ts
function byName(a, b) {
  const left = a.match(/\d+|\D+/g) ?? [];
  const right = b.match(/\d+|\D+/g) ?? [];
  for (let at = 0; at < Math.min(left.length, right.length); at++) {
    const difference = compareParts(left[at], right[at]);
    if (difference !== 0) return difference;
  }
  return left.length - right.length || (a < b ? -1 : a > b ? 1 : 0);
}
function asMigrated(a, b) {
  const [one, other] = [migrationName(a), migrationName(b)];
  if (one.folder !== other.folder) return byName(a, b);
  const last = Number(one.kind === "repeatable") - Number(other.kind === "repeatable");
  if (last !== 0) return last;
  const isCounted = one.version.length > 0 && other.version.length > 0;
  return (isCounted ? compareVersions(one.version, other.version) : 0) || byName(a, b);
}
function compareParts(a, b) {
  if (/^\d/.test(a) && /^\d/.test(b)) {
    const [x, y] = [a.replace(/^0+(?=\d)/, ""), b.replace(/^0+(?=\d)/, "")];
    return x.length - y.length || (x < y ? -1 : x > y ? 1 : 0);
  }
  return a < b ? -1 : a > b ? 1 : 0;
}

export {
  currentInstant,
  recognise,
  withoutKeys,
  isPlanFormat,
  readPlan,
  changeSetsAmong,
  byName,
  asMigrated
};
