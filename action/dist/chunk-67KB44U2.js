import { createRequire as interlockCreateRequire } from 'node:module';
let interlockRequire;
const require = (id) => (interlockRequire ??= interlockCreateRequire(import.meta.url))(id);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);
import {
  headOf,
  isEvidence
} from "./chunk-5HPH647L.js";
import {
  canonicalJson,
  changeDigest,
  differences,
  dotted,
  hideLeaks,
  hideSensitive,
  hideUnknown,
  isConfigurationFile,
  isSecretName,
  marksAny,
  stringsOf
} from "./chunk-PFH4BHN6.js";
import {
  UNKNOWN,
  isObject,
  isUnknown,
  sensitive
} from "./chunk-WFSEG33S.js";
import {
  compareVersions,
  migrationName
} from "./chunk-KLLIRZ7S.js";
import {
  failed,
  ok,
  problem
} from "./chunk-XEER5CX4.js";

// src/adapters/clock.ts
function currentInstant() {
  return (/* @__PURE__ */ new Date()).toISOString().replace(/\.\d+Z$/, "Z");
}

// src/model/manifest.ts
var SUFFIX = ".interlock";
function manifestOf(plan) {
  return plan + SUFFIX;
}
function planOf(path) {
  return path.endsWith(SUFFIX) && path.length > SUFFIX.length ? path.slice(0, -SUFFIX.length) : void 0;
}

// src/readers/foreign-format.ts
var SHOW = "pass the plan as JSON: `terraform plan -out tfplan`, then `terraform show -json tfplan > plan.json` (or `tofu`)";
var LATER = "no release reads it yet; pass plans of Terraform or OpenTofu, Pulumi previews, CloudFormation change sets and SQL migrations (docs/evidence.md)";
var FOREIGN = {
  "terraform-state": { title: "Terraform state, which says nothing about changes", help: SHOW },
  "terraform-log-stream": { title: "the log of `terraform plan -json`, which leaves out values", help: SHOW },
  "terraform-binary-plan": { title: "a binary plan file", help: "convert it: `terraform show -json tfplan > plan.json` (or `tofu`)" },
  "terraform-configuration": {
    title: "Terraform configuration that is not in a `.tf` file",
    help: `name the file \`main.tf\` or the like to have it looked at as new configuration; for what it changes, ${SHOW}`
  },
  "pulumi-preview": { title: "a Pulumi preview", help: "give its source `reader: pulumi-preview`" },
  "cloudformation-change-set": { title: "a CloudFormation change set", help: "give its source `reader: cloudformation-change-set`" },
  "ansible-output": { title: "the output of an Ansible playbook", help: LATER },
  "arm-what-if": { title: "an ARM or Bicep what-if result", help: LATER },
  "kubernetes-diff": { title: "the output of `kubectl diff`, which leaves out what is deleted", help: LATER },
  "kubernetes-manifest": {
    title: "a Kubernetes manifest, which is no plan",
    help: "name manifests in a source with `reader: kubernetes-manifests`, or pass them to `interlock scan`"
  },
  yaml: { title: "YAML", help: LATER }
};
var SIGNS = [
  ["terraform-log-stream", ["@level", "@message"]],
  ["terraform-state", ["format_version", "values"]],
  ["terraform-state", ["version", "lineage"]],
  ["terraform-state", ["version", "serial", "terraform_version"]],
  ["pulumi-preview", ["steps", "changeSummary"]],
  ["pulumi-preview", ["config", "steps"]],
  ["pulumi-preview", ["config", "duration"]],
  ["pulumi-preview", ["config", "diagnostics"]],
  ["pulumi-preview", ["steps", "diagnostics"]],
  ["pulumi-preview", ["steps", "duration"]],
  ["pulumi-preview", ["diagnostics", "duration"]],
  ["pulumi-preview", ["duration", "changeSummary"]],
  ["pulumi-preview", ["sequence", "timestamp"]],
  ["cloudformation-change-set", ["changeSetName", "changes"]],
  ["cloudformation-change-set", ["ChangeSetId", "StackId"]],
  ["cloudformation-change-set", ["ChangeSetId", "Status"]],
  ["cloudformation-change-set", ["Changes"]],
  ["cloudformation-change-set", ["ResourceChange"]],
  ["ansible-output", ["plays", "stats"]],
  ["arm-what-if", ["status", "changes"]],
  ["arm-what-if", ["status", "potentialChanges"]],
  ["kubernetes-manifest", ["apiVersion", "kind"]]
];
var PULUMI_EVENTS = [
  "resourcePreEvent",
  "resOutputsEvent",
  "preludeEvent",
  "summaryEvent",
  "diagnosticEvent",
  "stdoutEvent",
  "cancelEvent"
];
function formatByKeys(keys) {
  if (keys.has("resource_changes") || keys.has("planned_values")) return void 0;
  if (PULUMI_EVENTS.some((key) => keys.has(key))) return "pulumi-preview";
  return SIGNS.find(([, signs]) => signs.every((key) => keys.has(key)))?.[0];
}
function foreignProblem(file, format) {
  const { title, help } = FOREIGN[format];
  return problem("evidence-format-unknown", `\`${file}\` is ${title}`, { help, location: { file } });
}
function foreignJson(file, keys) {
  const format = formatByKeys(keys);
  return format && foreignProblem(file, format);
}
function unknownFormat(file, what) {
  return problem("evidence-format-unknown", `\`${file}\` is ${what}`, { help: SHOW, location: { file } });
}

// src/readers/terraform-plan/utf8-chunks.ts
function* utf8Chunks(chunks) {
  let head = new Uint8Array(0);
  let decoder;
  for (const chunk of chunks) {
    let bytes = chunk;
    if (head) {
      bytes = head.length === 0 ? chunk : Buffer.concat([head, chunk]);
      if (bytes.length < 3) {
        head = Uint8Array.from(bytes);
        continue;
      }
      head = void 0;
      const encoding = encodingOf(bytes);
      if (encoding) decoder = new TextDecoder(encoding);
      else if (startsWithUtf8Mark(bytes)) bytes = bytes.subarray(3);
    }
    if (!decoder) yield bytes;
    else yield Buffer.from(decoder.decode(bytes, { stream: true }));
  }
  if (head && head.length > 0) {
    const encoding = encodingOf(head);
    yield encoding ? Buffer.from(new TextDecoder(encoding).decode(head)) : head;
  } else if (decoder) yield Buffer.from(decoder.decode());
}
function encodingOf(head) {
  const [first2, second] = head;
  if (first2 === 255 && second === 254) return "utf-16le";
  if (first2 === 254 && second === 255) return "utf-16be";
  if (first2 === 123 && second === 0) return "utf-16le";
  if (first2 === 0 && second === 123) return "utf-16be";
  return void 0;
}
function startsWithUtf8Mark(bytes) {
  return bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191;
}

// src/readers/top-level-keys.ts
function topLevelKeys(text3) {
  const keys = /* @__PURE__ */ new Set();
  let depth = 0;
  for (let at = 0; at < text3.length; at++) {
    const char = text3.charCodeAt(at);
    if (char === 123 || char === 91) depth++;
    else if ((char === 125 || char === 93) && --depth === 0) break;
    else if (char === 34) {
      const start = at + 1;
      at = endOfString(text3, start);
      if (depth === 1 && /^\s*:/.test(text3.slice(at + 1, at + 20))) keys.add(text3.slice(start, at));
    }
  }
  return keys;
}
function endOfString(text3, start) {
  for (let at = text3.indexOf('"', start); at >= 0; at = text3.indexOf('"', at + 1)) {
    let first2 = at;
    while (first2 > start && text3.charCodeAt(first2 - 1) === 92) first2--;
    if ((at - first2) % 2 === 0) return at;
  }
  return text3.length;
}

// src/readers/recognise.ts
function recognise(file, ahead) {
  if (/\.sql$/i.test(file)) return { format: "sql-migration" };
  if (isConfigurationFile(file)) return { format: "terraform-configuration" };
  const head = typeof ahead === "function" ? ahead() : ahead;
  if (head[0] === 80 && head[1] === 75 && head[2] === 3 && head[3] === 4) return foreign(file, "terraform-binary-plan");
  const text3 = new TextDecoder(encodingOf(head) ?? "utf-8").decode(head).trimStart();
  if (text3 === "") {
    const help = "write the plan again: `terraform show -json tfplan > plan.json`";
    return { format: "empty", problem: problem("evidence-empty", `\`${file}\` is empty`, { help, location: { file } }) };
  }
  if (text3.startsWith("[")) {
    const keys = topLevelKeys(text3.slice(1).trimStart());
    const isChangeSet2 = keys.has("resourceChange") || formatByKeys(keys) === "cloudformation-change-set";
    return { format: isChangeSet2 ? "cloudformation-change-set" : "terraform-plan" };
  }
  if (text3.startsWith("{")) {
    const format2 = formatByKeys(topLevelKeys(text3)) ?? (startsWithStep(text3) ? "pulumi-preview" : "terraform-plan");
    if (format2 === "kubernetes-manifest") return { format: "kubernetes-manifests" };
    return isReadable(format2) ? { format: format2 } : foreign(file, format2);
  }
  if (isBinary(text3)) {
    const help = "pass text: a plan as JSON (`terraform show -json tfplan > plan.json`), or a migration as `.sql`";
    return { format: "binary", problem: problem("evidence-unreadable", `\`${file}\` is a binary file`, { help, location: { file } }) };
  }
  const format = byLines(file, text3);
  if (format === "kubernetes-manifest") return { format: "kubernetes-manifests" };
  return format ? foreign(file, format) : { format: "unknown", problem: unknownFormat(file, "in no format that is known") };
}
function startsWithStep(text3) {
  return /^\{\s*"steps"\s*:\s*\[\s*\{\s*"op"\s*:/.test(text3);
}
function isReadable(format) {
  return format === "terraform-plan" || format === "pulumi-preview" || format === "cloudformation-change-set";
}
function foreign(file, format) {
  return { format, problem: foreignProblem(file, format) };
}
function isBinary(text3) {
  return /[\0-\x08\x0e-\x1a\x1c-\x1f]/.test(text3) || text3.startsWith("�");
}
function byLines(file, text3) {
  const lines = text3.split("\n", 200).map((line) => line.trimEnd());
  if (/\.(tf|tofu|tfvars)$/i.test(file) || lines.some((line) => /^(resource|data|module|provider|variable|terraform|locals|output)\b[^=]*\{/.test(line)))
    return "terraform-configuration";
  if (lines.some((line) => /^diff -u -N \S*LIVE-\d+/.test(line))) return "kubernetes-diff";
  const yaml = /\.ya?ml$/i.test(file) || lines[0] === "---";
  if (lines.some((line) => /^apiVersion:/.test(line)) && lines.some((line) => /^kind:/.test(line))) return "kubernetes-manifest";
  return yaml ? "yaml" : void 0;
}

// src/readers/cloudformation-change-set/read-change-set.ts
import { createSecretKey } from "node:crypto";

// src/readers/normal-form/planned-change.ts
import { createHmac as createHmac2 } from "node:crypto";

// src/readers/terraform-plan/plan-detail.ts
function planDetail(entry, body, actions, terraformVersion) {
  const detail = {
    actions,
    mode: entry["mode"] === "data" ? "data" : "managed",
    provider: text(entry["provider_name"]) ?? "",
    module: text(entry["module_address"]) ?? "",
    name: text(entry["name"]) ?? "",
    replacePaths: replacePaths(body["replace_paths"]),
    unknownPaths: [],
    sensitivePaths: []
  };
  const index = entry["index"];
  const importing = body["importing"];
  if (typeof index === "string" || typeof index === "number") detail.index = index;
  const actionReason = text(entry["action_reason"]);
  if (actionReason !== void 0) detail.actionReason = actionReason;
  const deposed = text(entry["deposed"]);
  if (deposed !== void 0) detail.deposed = deposed;
  const previousAddress = text(entry["previous_address"]);
  if (previousAddress !== void 0) detail.previousAddress = previousAddress;
  if (isObject(importing)) {
    const id = text(importing["id"]);
    detail.importing = id === void 0 ? {} : { id };
  }
  if (terraformVersion !== void 0) detail.terraformVersion = terraformVersion;
  return detail;
}
function replacePaths(paths) {
  if (!Array.isArray(paths)) return [];
  return paths.map((path) => Array.isArray(path) ? path.map(String).join(".") : String(path)).sort();
}
function strings(value) {
  return Array.isArray(value) ? value.map((item) => typeof item === "string" ? item : JSON.stringify(item)) : [];
}
function text(value) {
  return typeof value === "string" && value !== "" ? value : void 0;
}

// src/readers/terraform-plan/entry-kind.ts
var KINDS = /* @__PURE__ */ new Map([
  ["no-op", "none"],
  ["create", "create"],
  ["read", "read"],
  ["update", "update"],
  ["delete", "delete"],
  ["delete,create", "replace"],
  ["create,delete", "replace"],
  ["forget", "forget"],
  ["create,forget", "forget"]
]);
function actionKind(actions) {
  return KINDS.get(actions.join(",")) ?? "unknown";
}
function whyUnclear(entry, actions, kind) {
  if (text(entry["address"]) === void 0 || text(entry["type"]) === void 0) return "the entry has no `address` or no `type`";
  if (entry["mode"] !== void 0 && entry["mode"] !== "managed" && entry["mode"] !== "data")
    return `the mode \`${String(entry["mode"])}\` is not known`;
  if (actions.length === 0) return "the entry has no actions";
  if (kind !== void 0 || actionKind(actions) !== "unknown") return void 0;
  const destroys = actions.includes("delete") ? ", and the object is destroyed" : "";
  return `the actions \`${actions.join(", ")}\` are not known${destroys}`;
}
function entryKind(entry, body, actions) {
  const kind = actionKind(actions);
  if (kind !== "none") return kind;
  const previous = text(entry["previous_address"]);
  if (previous !== void 0 && previous !== entry["address"]) return "move";
  return isObject(body["importing"]) ? "import" : "none";
}

// src/readers/terraform-plan/hidden-change.ts
function hideValues(change, seal, namesSecrets, raw) {
  const sides = { before: change["before"] ?? null, after: change["after"] ?? null };
  const trees = [change["before_sensitive"], change["after_sensitive"]].filter(marksAny);
  const leaked = /* @__PURE__ */ new Set();
  const sensitivePaths = trees.length > 0 || namesSecrets ? hideSecrets(sides, trees, seal, namesSecrets, leaked, raw) : [];
  const unknownPaths = [];
  const after = hideUnknown(sides.after, change["after_unknown"], unknownPaths);
  return { before: sides.before, after, unknownPaths: unknownPaths.sort(), sensitivePaths, leakedPaths: [...leaked].sort() };
}
function hideSecrets(sides, trees, seal, namesSecrets, leaked, raw) {
  const sensitivePaths = /* @__PURE__ */ new Set();
  const secrets = /* @__PURE__ */ new Map();
  const sealMarked = (path, secret2) => {
    sensitivePaths.add(path.dotted);
    for (const text3 of stringsOf(secret2)) secrets.set(text3, (secrets.get(text3) ?? 0) + 1);
    return seal(path, secret2);
  };
  const sealLeak = (path, secret2) => {
    sensitivePaths.add(path.dotted);
    leaked.add(path.dotted);
    return seal(path, secret2);
  };
  for (const tree of trees) {
    sides.before = hideSensitive(sides.before, tree, sealMarked);
    sides.after = hideSensitive(sides.after, tree, sealMarked);
  }
  const copied = [...secrets].filter(([text3, count]) => !raw || occurrences(raw, text3, count + 1) !== count).map(([text3]) => text3);
  if (namesSecrets || copied.length > 0) {
    hideLeaks(sides.before, copied, sealLeak);
    hideLeaks(sides.after, copied, sealLeak);
  }
  return [...sensitivePaths].sort();
}
function occurrences(raw, text3, most) {
  let count = 0;
  for (let at = raw.indexOf(text3); at >= 0 && count < most; at = raw.indexOf(text3, at + 1)) count++;
  return count;
}

// src/readers/terraform-plan/seal.ts
import { createHmac } from "node:crypto";
function sealer(key, address) {
  const made = /* @__PURE__ */ new Map();
  return (path, value) => {
    const text3 = `${address}${path.exact}\0\0${canonicalJson(value)}`;
    const known2 = made.get(text3);
    if (known2 !== void 0) return known2;
    const sealed = sensitive(createHmac("sha256", key).update(text3).digest("hex"));
    made.set(text3, sealed);
    return sealed;
  };
}

// src/readers/terraform-plan/plan-change.ts
function planChange(entry, location, context, known2 = {}) {
  if (!isObject(entry)) return notUnderstood(location, context, "an entry of the plan is not an object");
  const body = isObject(entry["change"]) ? entry["change"] : {};
  const actions = strings(body["actions"]);
  const address = text(entry["address"]) ?? location.pointer ?? location.file;
  const why = known2.doubt ?? whyUnclear(entry, actions, known2.kind);
  const kind = why === void 0 ? known2.kind ?? entryKind(entry, body, actions) : "unknown";
  if (kind === "none") return void 0;
  const hidden = hideValues(body, sealer(context.key, address), known2.namesSecrets !== false, known2.raw);
  const { before, after } = hidden;
  const plan = planDetail(entry, body, actions, context.terraformVersion);
  plan.unknownPaths = hidden.unknownPaths;
  plan.sensitivePaths = hidden.sensitivePaths;
  if (hidden.leakedPaths.length > 0) plan.leakedPaths = hidden.leakedPaths;
  const facts = { kind, type: text(entry["type"]) ?? "unknown", address, location, before, after, plan };
  return new EntryChange(context, facts, body["before_identity"], why);
}
var EntryChange = class {
  source;
  kind;
  type;
  address;
  location;
  before;
  after;
  trust;
  plan;
  #beforeIdentity;
  #why;
  #different;
  #digest;
  constructor(context, facts, beforeIdentity, why) {
    this.source = context.source;
    this.kind = facts.kind;
    this.type = facts.type;
    this.address = facts.address;
    this.location = facts.location;
    this.before = facts.before;
    this.after = facts.after;
    this.trust = context.trust;
    this.plan = facts.plan;
    this.#beforeIdentity = beforeIdentity;
    this.#why = why;
    if (why !== void 0) this.notUnderstood = `\`${facts.address}\`: ${why}`;
  }
  get changed() {
    return this.#compared().map(({ path }) => dotted(path));
  }
  get digest() {
    if (this.#digest !== void 0) return this.#digest;
    const { kind, address, before, plan } = this;
    const different = this.#compared();
    return this.#digest = changeDigest({
      kind,
      address,
      before,
      different,
      plan,
      doubt: this.#why,
      beforeIdentity: this.#beforeIdentity
    });
  }
  #compared() {
    this.#different ??= this.after === null && this.kind !== "unknown" ? [] : differences(this.before, this.after);
    return this.#different;
  }
};
function notUnderstood(location, context, why, content = "") {
  const address = location.pointer ?? location.file;
  return {
    source: context.source,
    kind: "unknown",
    type: "unknown",
    address,
    location,
    before: null,
    after: null,
    changed: [],
    digest: changeDigest({ kind: "unknown", address, before: null, different: [], doubt: `${why} ${content}` }),
    trust: context.trust,
    notUnderstood: why
  };
}

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
function treeOf(value, marked2) {
  if (marked2(value)) return true;
  if (isMark(value)) return false;
  if (Array.isArray(value)) {
    const trees2 = value.map((inner) => treeOf(inner, marked2));
    return trees2.some((tree) => tree !== false) ? trees2 : false;
  }
  if (!isObject(value)) return false;
  const trees = Object.entries(value).flatMap(([key, inner]) => {
    const tree = treeOf(inner, marked2);
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
function plannedChange(planned2, location, context) {
  const { tool, doubt, kind, possible } = planned2;
  const sides = { before: withSecretsMarked(planned2.before), after: withSecretsMarked(planned2.after) };
  const [before, after] = [marksOf(sides.before), marksOf(sides.after)];
  const entry = {
    address: planned2.address,
    type: planned2.type,
    name: planned2.name,
    mode: planned2.mode ?? "managed",
    provider_name: planned2.provider ?? "",
    module_address: planned2.module ?? "",
    ...texts({ action_reason: planned2.actionReason, deposed: planned2.deposed, previous_address: planned2.previousAddress }),
    change: {
      actions: planned2.actions,
      ...sides,
      after_unknown: after.unknown,
      before_sensitive: before.sensitive,
      after_sensitive: after.sensitive,
      replace_paths: (planned2.replacePaths ?? []).map((path) => [path]),
      ...planned2.importing && { importing: planned2.importing }
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
  return createHmac2("sha256", key).update(canonicalJson(value)).digest("hex");
}

// src/readers/terraform-plan/byte-cursor.ts
import { createHash as createHash2 } from "node:crypto";

// src/readers/terraform-plan/chunk-window.ts
import { createHash } from "node:crypto";

// src/readers/terraform-plan/pass-value.ts
var MAX_DEPTH = 500;
function nesting() {
  return { depth: 0, inString: false, lines: 0, fault: void 0, stack: new Uint8Array(MAX_DEPTH) };
}
var QUOTE = 34;
var BACKSLASH = 92;
var SIGNS2 = new Uint8Array(256);
for (const char of '"\n{}[]') SIGNS2[char.charCodeAt(0)] = char.charCodeAt(0);
var TRUE = 1702195828;
var NULL = 1819047278;
function viewOf(bytes) {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
function passValue(bytes, view, start, end, state) {
  const { stack } = state;
  let { depth, inString, lines } = state;
  let at = start;
  for (; ; ) {
    if (inString) {
      at = passString(bytes, view, at, end);
      inString = at < 0;
      if (inString) {
        at = ~at;
        break;
      }
      if (depth === 0) break;
      if (at + 7 <= end && bytes[at] === 58) {
        const word = view.getInt32(at + 1, true);
        if (word === TRUE || word === NULL) at += 5;
      }
      if (at + 2 <= end && bytes[at + 1] === QUOTE && (bytes[at] === 58 || bytes[at] === 44)) {
        at += 2;
        inString = true;
        continue;
      }
    }
    let sign = 0;
    while (at < end && sign === 0) sign = SIGNS2[bytes[at++]];
    if (sign === QUOTE) inString = true;
    else if (sign === 0) break;
    else if (sign === 10) lines++;
    else if (sign === 123 || sign === 91) {
      if (depth === MAX_DEPTH) {
        state.fault = "too-deep";
        at--;
        break;
      }
      stack[depth++] = sign;
    } else {
      if (depth === 0 || stack[--depth] !== sign - 2) {
        state.fault = "brackets";
        at--;
        break;
      }
      if (depth === 0) break;
    }
  }
  state.depth = depth;
  state.inString = inString;
  state.lines = lines;
  return at;
}
function passString(bytes, view, start, end) {
  let at = start;
  while (at + 8 <= end) {
    let signs = signsIn(view.getInt32(at, true));
    if (signs === 0) {
      at += 4;
      signs = signsIn(view.getInt32(at, true));
      if (signs === 0) {
        at += 4;
        continue;
      }
    }
    at += 31 - Math.clz32(signs & -signs) >> 3;
    if (bytes[at] === QUOTE) return at + 1;
    at += 2;
  }
  while (at < end) {
    const byte = bytes[at];
    if (byte === QUOTE) return at + 1;
    at += byte === BACKSLASH ? 2 : 1;
  }
  return ~at;
}
function signsIn(word) {
  const quotes = word ^ 572662306;
  const backslashes = word ^ 1549556828;
  return (quotes - 16843009 & ~quotes | backslashes - 16843009 & ~backslashes) & 2155905152;
}

// src/readers/terraform-plan/chunk-window.ts
var ChunkWindow = class {
  bytes = Buffer.alloc(0);
  /** Of `bytes`. */
  view = viewOf(this.bytes);
  /** The next byte. After a backslash at the very end it may lie one beyond `end`. */
  at = 0;
  end = 0;
  /** Start of the value being cut, -1 when nothing is. */
  mark = -1;
  limit = 0;
  /** Set while a value too large to keep is hashed: everything of it that was dropped so far. */
  hash;
  /** Offset in the stream of `bytes[0]`. */
  #start = 0;
  #chunks;
  #kept = Buffer.alloc(0);
  constructor(chunks) {
    this.#chunks = chunks[Symbol.iterator]();
  }
  /** Bytes passed so far. */
  get offset() {
    return this.#start + Math.min(this.at, this.end);
  }
  close() {
    this.#chunks.return?.();
  }
  /** Makes more bytes available; `false` at the end of the stream. */
  refill() {
    for (; ; ) {
      this.#dropPassed();
      const next = this.#chunks.next();
      if (next.done) return false;
      const chunk = next.value;
      const kept = this.end;
      this.end += chunk.length;
      if (kept === 0) this.#hold(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length));
      else {
        this.#kept = withRoom(this.#kept, kept, this.end);
        this.#kept.set(chunk, kept);
        this.#hold(this.#kept);
      }
      if (this.at < this.end) return true;
    }
  }
  #hold(bytes) {
    this.bytes = bytes;
    this.view = viewOf(bytes);
  }
  #dropPassed() {
    let from = this.mark;
    if (from >= 0 && this.end - from > this.limit) {
      this.hash = createHash("sha256").update(this.bytes.subarray(from, this.end));
      this.mark = -1;
    } else if (from < 0) this.hash?.update(this.bytes.subarray(0, this.end));
    if (this.mark < 0) from = this.end;
    else {
      this.#kept = withRoom(this.#kept, 0, this.end - from);
      this.bytes.copy(this.#kept, 0, from, this.end);
      this.#hold(this.#kept);
      this.mark = 0;
    }
    this.#start += from;
    this.at -= from;
    this.end -= from;
  }
};
function withRoom(buffer, used, needed) {
  if (buffer.length >= needed) return buffer;
  const larger = Buffer.allocUnsafe(2 * needed);
  buffer.copy(larger, 0, 0, used);
  return larger;
}

// src/readers/terraform-plan/plain-entry.ts
var ENTRY_KEYS = { address: 0, previous_address: 1, mode: 2, type: 3, name: 4, deposed: 5, change: 6, provider_name: 7 };
var CHANGE_KEYS = {
  ...{ actions: 8, before: 9, after: 10, importing: 11, replace_paths: 12 },
  ...{ after_unknown: 13, before_sensitive: 14, after_sensitive: 15 }
};
function noPlaces() {
  return new Uint32Array(16);
}
var QUOTE2 = 34;
var NO_OP = Buffer.from('"no-op"');
var CREATE = Buffer.from('"create"');
var MANAGED = Buffer.from('"managed"');
var NULL2 = Buffer.from("null");
var WORD = new Uint8Array(256);
for (const char of "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-") WORD[char.charCodeAt(0)] = 1;
function isQuiet(bytes, places, end) {
  return staysAlone(places) && isAction(bytes, places, NO_OP, end);
}
function newType(bytes, places, end) {
  if (!staysAlone(places) || !isAction(bytes, places, CREATE, end)) return void 0;
  const [before, mode] = [places[CHANGE_KEYS.before], places[ENTRY_KEYS.mode]];
  if (before !== 0 && !equal(bytes, skipSpace(bytes, before, end), NULL2)) return void 0;
  if (mode !== 0 && !equal(bytes, skipSpace(bytes, mode, end), MANAGED)) return void 0;
  if (bytes[valueAt(bytes, places, CHANGE_KEYS.after, end)] !== 123) return void 0;
  const address = valueAt(bytes, places, ENTRY_KEYS.address, end);
  if (bytes[address] !== QUOTE2 || bytes[address + 1] === QUOTE2) return void 0;
  return wordAt(bytes, valueAt(bytes, places, ENTRY_KEYS.type, end));
}
function staysAlone(places) {
  return places[ENTRY_KEYS.previous_address] === 0 && places[CHANGE_KEYS.importing] === 0;
}
function isAction(bytes, places, action, end) {
  const open = valueAt(bytes, places, CHANGE_KEYS.actions, end);
  if (bytes[open] !== 91) return false;
  const word = skipSpace(bytes, open + 1, end);
  return equal(bytes, word, action) && bytes[skipSpace(bytes, word + action.length, end)] === 93;
}
function valueAt(bytes, places, key, end) {
  const at = places[key];
  return at === 0 ? end : skipSpace(bytes, at, end);
}
var known = Array.from({ length: 256 }, () => ({ word: "", bytes: Buffer.alloc(0) }));
function wordAt(bytes, at) {
  if (bytes[at] !== QUOTE2) return void 0;
  let hash = 0;
  let after = at + 1;
  for (; WORD[bytes[after]] === 1; after++) hash = hash * 31 + bytes[after] & 255;
  if (bytes[after] !== QUOTE2 || after === at + 1) return void 0;
  const here = known[hash];
  if (here.bytes.length === after - at - 1 && equal(bytes, at + 1, here.bytes)) return here.word;
  here.bytes = Buffer.from(bytes.subarray(at + 1, after));
  here.word = here.bytes.toString("latin1");
  return here.word;
}
function skipSpace(bytes, from, end) {
  let at = from;
  while (at < end && (bytes[at] === 32 || bytes[at] === 10 || bytes[at] === 13 || bytes[at] === 9)) at++;
  return at;
}
function equal(bytes, start, text3) {
  for (let index = 0; index < text3.length; index++) if (bytes[start + index] !== text3[index]) return false;
  return true;
}

// src/readers/terraform-plan/entry-outline.ts
var OF_ENTRY = tableOf(ENTRY_KEYS);
var OF_CHANGE = tableOf(CHANGE_KEYS);
var INSIDE = nesting();
var PLACES = noPlaces();
function outlineOf(bytes, from = 0, end = bytes.length, view = viewOf(bytes)) {
  if (bytes[from] !== 123) return void 0;
  PLACES.fill(0);
  let doubt;
  let lines = 0;
  let depth = 1;
  let change = false;
  let at = from + 1;
  while (at < end) {
    const byte = bytes[at];
    if (byte === 34) {
      const start = at + 1;
      at = passString(bytes, view, start, end);
      if (at < 0) return void 0;
      const colon = bytes[at] === 58 ? at : skipSpace(bytes, at, end);
      if (bytes[colon] !== 58) continue;
      const key = keyAt(bytes, start, at - 1, depth);
      if (depth === 1) change = key?.number === ENTRY_KEYS.change;
      if (key) {
        if (PLACES[key.number] !== 0) doubt ??= `\`${key.name}\` is written twice`;
        PLACES[key.number] = colon + 1;
      } else if (hasEscape(bytes, start, at)) doubt ??= "a key is written with escapes";
      at = colon + 1;
    } else if (byte === 123 && change && depth === 1) {
      depth = 2;
      at++;
    } else if ((byte === 123 || byte === 91) && at + 1 < end && bytes[at + 1] === byte + 2) {
      at += 2;
    } else if (byte === 123 || byte === 91) {
      INSIDE.depth = 0;
      INSIDE.lines = 0;
      INSIDE.inString = false;
      INSIDE.fault = void 0;
      at = passValue(bytes, view, at, end, INSIDE);
      if (INSIDE.depth > 0 || INSIDE.inString || INSIDE.fault) return void 0;
      lines += INSIDE.lines;
    } else if (byte === 125) {
      at++;
      if (--depth > 0) {
        change = false;
        continue;
      }
      const sure = doubt === void 0;
      const quiet = sure && isQuiet(bytes, PLACES, at);
      return { length: at - from, lines, quiet, newType: sure && !quiet ? newType(bytes, PLACES, at) : void 0, doubt };
    } else if (byte === 93) return void 0;
    else {
      if (byte === 10) lines++;
      at++;
    }
  }
  return void 0;
}
function tableOf(keys) {
  const table = Array.from({ length: 20 }, () => []);
  for (const [name, number] of Object.entries(keys)) table[name.length]?.push({ name, bytes: Buffer.from(name), number });
  return table;
}
function keyAt(bytes, start, end, depth) {
  const table = depth === 1 ? OF_ENTRY : OF_CHANGE;
  if (end - start >= table.length) return void 0;
  const keys = table[end - start];
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index];
    if (equal(bytes, start, key.bytes)) return key;
  }
  return void 0;
}
function hasEscape(bytes, start, end) {
  for (let at = start; at < end; at++) if (bytes[at] === 92) return true;
  return false;
}

// src/readers/terraform-plan/byte-cursor.ts
var MAX_CUT = 16 * 1024 * 1024;
var SCALAR = new Uint8Array(256);
for (const char of "0123456789+-.eEtrufalsn") SCALAR[char.charCodeAt(0)] = 1;
var ByteCursor = class extends ChunkWindow {
  failure;
  /** Where in the document the next value belongs, such as `resource_changes`; kept by whoever walks it, as is its place in a list, else -1. */
  place = "";
  index = -1;
  /** 1-based line of the next byte. */
  line = 1;
  /** 1-based column of the next byte where `skipSpace` crossed a line end just before it, else 0. */
  column = 0;
  #nesting = nesting();
  /** Records the first failure. */
  fail(code, message) {
    this.failure ??= { code, message };
    return false;
  }
  /** The place with the index: `resource_changes/12`. */
  get pointer() {
    return this.index < 0 ? this.place : `${this.place}/${this.index}`;
  }
  /** The next byte without passing it; -1 at the end. */
  peek() {
    if (this.failure || this.at >= this.end && !this.refill()) return -1;
    return this.bytes[this.at];
  }
  /** Passes bytes that are at hand, with the line ends among them. */
  pass(count = 1, lines = 0) {
    this.at += count;
    this.line += lines;
  }
  /** Passes the entry that was outlined, and returns it. */
  take({ length, lines }) {
    const bytes = this.bytes.subarray(this.at, this.at + length);
    this.pass(length, lines);
    return { bytes };
  }
  /** The bytes that come next, as far as they are at hand; valid until the cursor needs more. */
  ahead() {
    return this.bytes.subarray(this.at, this.end);
  }
  /** What the entry that comes next says, when the whole of it is at hand. */
  outline() {
    return outlineOf(this.bytes, this.at, this.end, this.view);
  }
  /** Passes white space; returns the byte after it, -1 at the end. */
  skipSpace() {
    let lineEnd = -1;
    for (; ; ) {
      const byte = this.peek();
      if (byte === 10) {
        this.line++;
        lineEnd = this.offset;
      } else if (byte !== 32 && byte !== 9 && byte !== 13) {
        this.column = lineEnd < 0 ? 0 : this.offset - lineEnd;
        return byte;
      }
      this.at++;
    }
  }
  /** Passes one value. */
  skipValue() {
    const first2 = this.skipSpace();
    if (first2 !== 123 && first2 !== 91 && first2 !== 34) return this.#skipScalar();
    const state = this.#nesting;
    state.depth = 0;
    state.lines = 0;
    state.inString = false;
    do {
      this.at = passValue(this.bytes, this.view, this.at, this.end, state);
      if (state.fault === "too-deep") return this.fail("evidence-too-deep", `the JSON is nested more than ${MAX_DEPTH} levels deep`);
      if (state.fault) return this.broken();
      if (state.depth === 0 && !state.inString) {
        this.line += state.lines;
        return true;
      }
    } while (this.refill());
    this.line += state.lines;
    return this.broken();
  }
  /** Passes one value and returns its bytes. */
  cutValue(limit = MAX_CUT) {
    this.skipSpace();
    this.mark = this.at;
    this.limit = limit;
    const passed = this.skipValue();
    const mark = this.mark;
    const hash = this.hash;
    this.mark = -1;
    this.hash = void 0;
    if (!passed) return void 0;
    if (hash) return { oversized: hash.update(this.bytes.subarray(0, this.at)).digest("hex") };
    const bytes = this.bytes.subarray(mark, this.at);
    return bytes.length <= limit ? { bytes } : { oversized: createHash2("sha256").update(bytes).digest("hex") };
  }
  /** Says that the document ends here, or goes on with something that JSON does not allow. */
  broken() {
    const ended = this.peek() < 0;
    const { pointer } = this;
    const inside = pointer === "" ? "" : `, in \`${pointer}\``;
    const what = ended ? `the JSON is cut off after ${this.offset} bytes` : `not valid JSON at byte ${this.offset}`;
    return this.fail("evidence-unreadable", what + inside);
  }
  #skipScalar() {
    const start = this.offset;
    while (SCALAR[this.peek() & 255] === 1) this.at++;
    return this.offset > start || this.broken();
  }
};

// src/readers/terraform-plan/inexact-numbers.ts
var NUMBER = new Uint8Array(256);
for (const char of "0123456789+-.eE") NUMBER[char.charCodeAt(0)] = 1;
function inexactNumbers(bytes) {
  const found = [];
  const view = viewOf(bytes);
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at];
    if (byte === 34) at = passString(bytes, view, at + 1, bytes.length);
    else if (byte === 45 || byte >= 48 && byte <= 57) {
      const start = at;
      while (NUMBER[bytes[at]] === 1) at++;
      if (!isExactText(bytes.toString("latin1", start, at))) found.push([start, at]);
    } else at++;
  }
  return found;
}
function isExactNumber(value) {
  return Number.isInteger(value) ? Number.isSafeInteger(value) : Number.isFinite(value) && String(value).length <= 16;
}
function isExactText(text3) {
  const value = Number(text3);
  return isExactNumber(value) || !Number.isInteger(value) && String(value) === text3;
}

// src/readers/terraform-plan/parse-entry.ts
function parseEntry(bytes) {
  const text3 = bytes.toString("utf8");
  if (text3.includes("�") && !isUtf8(bytes)) return void 0;
  try {
    const value = JSON.parse(text3);
    const signs = { inexact: false, forged: false, namesSecrets: false };
    survey(value, signs);
    if (!signs.inexact && !signs.forged) return { value, text: text3, namesSecrets: signs.namesSecrets };
    return { value: withoutForgedMarks(JSON.parse(withMarkedNumbers(bytes))), text: text3, namesSecrets: signs.namesSecrets };
  } catch {
    return void 0;
  }
}
function survey(value, signs) {
  if (typeof value === "number") signs.inexact ||= !isExactNumber(value);
  else if (Array.isArray(value)) for (const inner of value) survey(inner, signs);
  else if (typeof value === "object" && value !== null)
    for (const key in value) {
      const inner = value[key];
      signs.forged ||= key.startsWith("interlock:");
      if (typeof inner === "string") signs.namesSecrets ||= isSecretName(key);
      else if (typeof inner !== "boolean" && inner !== null) survey(inner, signs);
    }
}
function withMarkedNumbers(bytes) {
  let text3 = "";
  let from = 0;
  for (const [start, end] of inexactNumbers(bytes)) {
    text3 += `${bytes.toString("utf8", from, start)}{"interlock:number":"${bytes.toString("latin1", start, end)}"}`;
    from = end;
  }
  return text3 + bytes.toString("utf8", from);
}
function isUtf8(bytes) {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
function withoutForgedMarks(value) {
  if (Array.isArray(value)) return value.map(withoutForgedMarks);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, inner]) => [
    key.startsWith("interlock:") && key !== "interlock:number" ? `plan:${key}` : key,
    withoutForgedMarks(inner)
  ]);
  return Object.fromEntries(entries);
}

// src/readers/normal-form/row-of.ts
function rowOf(table, name) {
  return Object.hasOwn(table, name) ? table[name] : void 0;
}

// src/readers/cloudformation-change-set/resource-types.ts
var BY_SERVICE = {
  AccessAnalyzer: "Analyzer=accessanalyzer_analyzer",
  ACMPCA: "CertificateAuthority=acmpca_certificate_authority",
  AmazonMQ: "Broker=mq_broker",
  ApiGateway: "Authorizer=api_gateway_authorizer Deployment=api_gateway_deployment DomainName=api_gateway_domain_name Method=api_gateway_method RestApi=api_gateway_rest_api Stage=api_gateway_stage",
  ApiGatewayV2: "Api=apigatewayv2_api Authorizer=apigatewayv2_authorizer Route=apigatewayv2_route Stage=apigatewayv2_stage",
  AppConfig: "ConfigurationProfile=appconfig_configuration_profile",
  ApplicationAutoScaling: "ScalableTarget=appautoscaling_target",
  APS: "Workspace=prometheus_workspace",
  Athena: "WorkGroup=athena_workgroup",
  AutoScaling: "AutoScalingGroup=autoscaling_group LaunchConfiguration=launch_configuration",
  Backup: "BackupPlan=backup_plan BackupSelection=backup_selection BackupVault=backup_vault LogicallyAirGappedBackupVault=backup_logically_air_gapped_vault",
  Batch: "ComputeEnvironment=batch_compute_environment",
  Bedrock: "KnowledgeBase=bedrockagent_knowledge_base",
  Budgets: "Budget=budgets_budget",
  Cassandra: "Keyspace=keyspaces_keyspace Table=keyspaces_table",
  CE: "AnomalyMonitor=ce_anomaly_monitor",
  CertificateManager: "Certificate=acm_certificate",
  CloudFormation: "Stack=cloudformation_stack StackSet=cloudformation_stack_set",
  CloudFront: "Distribution=cloudfront_distribution",
  CloudTrail: "EventDataStore=cloudtrail_event_data_store Trail=cloudtrail",
  CloudWatch: "Alarm=cloudwatch_metric_alarm CompositeAlarm=cloudwatch_composite_alarm Dashboard=cloudwatch_dashboard",
  CodeArtifact: "Domain=codeartifact_domain Repository=codeartifact_repository",
  CodeCommit: "Repository=codecommit_repository",
  Cognito: "IdentityPool=cognito_identity_pool UserPool=cognito_user_pool UserPoolUser=cognito_user",
  Config: "ConfigurationRecorder=config_configuration_recorder DeliveryChannel=config_delivery_channel",
  Connect: "Instance=connect_instance",
  DataPipeline: "Pipeline=datapipeline_pipeline",
  DataSync: "Task=datasync_task",
  DataZone: "Domain=datazone_domain",
  DAX: "Cluster=dax_cluster",
  DirectoryService: "MicrosoftAD=directory_service_directory SimpleAD=directory_service_directory",
  DLM: "LifecyclePolicy=dlm_lifecycle_policy",
  DMS: "ReplicationInstance=dms_replication_instance ReplicationTask=dms_replication_task",
  DocDB: "DBCluster=docdb_cluster DBInstance=docdb_cluster_instance GlobalCluster=docdb_global_cluster",
  DocDBElastic: "Cluster=docdbelastic_cluster",
  DSQL: "Cluster=dsql_cluster",
  DynamoDB: "GlobalTable=dynamodb_table Table=dynamodb_table",
  EC2: [
    "CapacityReservation=ec2_capacity_reservation EIP=eip FlowLog=flow_log Instance=instance InternetGateway=internet_gateway KeyPair=key_pair",
    "LaunchTemplate=launch_template NatGateway=nat_gateway NetworkAcl=network_acl NetworkAclEntry=network_acl_rule Route=route RouteTable=route_table",
    "SecurityGroup=security_group SecurityGroupEgress=vpc_security_group_egress_rule SecurityGroupIngress=vpc_security_group_ingress_rule",
    "Subnet=subnet SubnetRouteTableAssociation=route_table_association TransitGateway=ec2_transit_gateway",
    "TransitGatewayAttachment=ec2_transit_gateway_vpc_attachment TransitGatewayVpcAttachment=ec2_transit_gateway_vpc_attachment",
    "Volume=ebs_volume VolumeAttachment=volume_attachment VPC=vpc VPCEndpoint=vpc_endpoint VPCPeeringConnection=vpc_peering_connection VPNConnection=vpn_connection"
  ].join(" "),
  ECR: "PublicRepository=ecrpublic_repository RegistryPolicy=ecr_registry_policy Repository=ecr_repository",
  ECS: "CapacityProvider=ecs_capacity_provider Cluster=ecs_cluster Service=ecs_service TaskDefinition=ecs_task_definition TaskSet=ecs_task_set",
  EFS: "FileSystem=efs_file_system",
  EKS: "AccessEntry=eks_access_entry Cluster=eks_cluster FargateProfile=eks_fargate_profile Nodegroup=eks_node_group",
  ElastiCache: "CacheCluster=elasticache_cluster GlobalReplicationGroup=elasticache_global_replication_group ReplicationGroup=elasticache_replication_group ServerlessCache=elasticache_serverless_cache",
  ElasticBeanstalk: "Environment=elastic_beanstalk_environment",
  ElasticLoadBalancing: "LoadBalancer=elb",
  ElasticLoadBalancingV2: "Listener=lb_listener ListenerRule=lb_listener_rule LoadBalancer=lb TargetGroup=lb_target_group",
  Elasticsearch: "Domain=elasticsearch_domain",
  EMR: "Cluster=emr_cluster Studio=emr_studio",
  Events: "Archive=cloudwatch_event_archive EventBus=cloudwatch_event_bus EventBusPolicy=cloudwatch_event_bus_policy Rule=cloudwatch_event_rule",
  Evidently: "Project=evidently_project",
  GlobalAccelerator: "Accelerator=globalaccelerator_accelerator",
  Glue: "Database=glue_catalog_database Registry=glue_registry Schema=glue_schema Table=glue_catalog_table",
  Grafana: "Workspace=grafana_workspace",
  GuardDuty: "Detector=guardduty_detector",
  IAM: [
    "AccessKey=iam_access_key Group=iam_group GroupPolicy=iam_group_policy InstanceProfile=iam_instance_profile ManagedPolicy=iam_policy",
    "OIDCProvider=iam_openid_connect_provider Policy=iam_role_policy Role=iam_role RolePolicy=iam_role_policy SAMLProvider=iam_saml_provider",
    "ServerCertificate=iam_server_certificate User=iam_user UserPolicy=iam_user_policy"
  ].join(" "),
  IdentityStore: "Group=identitystore_group",
  Kinesis: "Stream=kinesis_stream",
  KinesisAnalyticsV2: "Application=kinesisanalyticsv2_application",
  KinesisFirehose: "DeliveryStream=kinesis_firehose_delivery_stream",
  KinesisVideo: "Stream=kinesis_video_stream",
  KMS: "Alias=kms_alias Key=kms_key ReplicaKey=kms_replica_key",
  LakeFormation: "Resource=lakeformation_resource",
  Lambda: "Function=lambda_function Permission=lambda_permission Url=lambda_function_url",
  Lightsail: "Bucket=lightsail_bucket Database=lightsail_database Disk=lightsail_disk Instance=lightsail_instance",
  Location: "Tracker=location_tracker",
  Logs: "LogGroup=cloudwatch_log_group SubscriptionFilter=cloudwatch_log_subscription_filter",
  Macie: "Session=macie2_account",
  MediaLive: "Channel=medialive_channel",
  MediaStore: "Container=media_store_container",
  MemoryDB: "Cluster=memorydb_cluster",
  MSK: "Cluster=msk_cluster ServerlessCluster=msk_serverless_cluster",
  Neptune: "DBCluster=neptune_cluster DBInstance=neptune_cluster_instance",
  NeptuneGraph: "Graph=neptunegraph_graph",
  NetworkFirewall: "Firewall=networkfirewall_firewall",
  OpenSearchServerless: "Collection=opensearchserverless_collection",
  OpenSearchService: "Domain=opensearch_domain",
  Organizations: "Account=organizations_account Policy=organizations_policy",
  QLDB: "Ledger=qldb_ledger",
  QuickSight: "DataSet=quicksight_data_set",
  RDS: "CustomDBEngineVersion=rds_custom_db_engine_version DBCluster=rds_cluster DBInstance=db_instance GlobalCluster=rds_global_cluster",
  Redshift: "Cluster=redshift_cluster",
  RedshiftServerless: "Namespace=redshiftserverless_namespace Workgroup=redshiftserverless_workgroup",
  Route53: "DNSSEC=route53_hosted_zone_dnssec HostedZone=route53_zone KeySigningKey=route53_key_signing_key RecordSet=route53_record",
  S3: "AccessPoint=s3_access_point Bucket=s3_bucket BucketPolicy=s3_bucket_policy",
  S3Express: "DirectoryBucket=s3_directory_bucket",
  S3Tables: "Table=s3tables_table TableBucket=s3tables_table_bucket",
  SageMaker: "Domain=sagemaker_domain FeatureGroup=sagemaker_feature_group ModelPackageGroup=sagemaker_model_package_group NotebookInstance=sagemaker_notebook_instance UserProfile=sagemaker_user_profile",
  SecretsManager: "ResourcePolicy=secretsmanager_secret_policy Secret=secretsmanager_secret",
  SecurityHub: "Hub=securityhub_account",
  ServiceDiscovery: "PrivateDnsNamespace=service_discovery_private_dns_namespace",
  Shield: "Protection=shield_protection",
  SimpleDB: "Domain=simpledb_domain",
  SNS: "Subscription=sns_topic_subscription Topic=sns_topic TopicInlinePolicy=sns_topic_policy TopicPolicy=sns_topic_policy",
  SQS: "Queue=sqs_queue QueueInlinePolicy=sqs_queue_policy QueuePolicy=sqs_queue_policy",
  SSM: "Parameter=ssm_parameter",
  Timestream: "Database=timestreamwrite_database InfluxDBInstance=timestreaminfluxdb_db_instance Table=timestreamwrite_table",
  Transfer: "Server=transfer_server",
  WAFv2: "LoggingConfiguration=wafv2_web_acl_logging_configuration WebACL=wafv2_web_acl WebACLAssociation=wafv2_web_acl_association",
  WorkSpaces: "Workspace=workspaces_workspace",
  XRay: "Group=xray_group"
};
var TYPES = new Map(
  Object.entries(BY_SERVICE).flatMap(
    ([service, rows]) => rows.split(" ").map((row) => {
      const [own = "", terraform = ""] = row.split("=");
      return [`AWS::${service}::${own}`, `aws_${terraform}`];
    })
  )
);
var TERRAFORM_TYPES = [...new Set(TYPES.values())];
var FILE_SYSTEMS = {
  LUSTRE: "aws_fsx_lustre_file_system",
  ONTAP: "aws_fsx_ontap_file_system",
  OPENZFS: "aws_fsx_openzfs_file_system",
  WINDOWS: "aws_fsx_windows_file_system"
};
function terraformType(type, property) {
  if (type === "AWS::FSx::FileSystem") return rowOf(FILE_SYSTEMS, String(property("FileSystemType"))) ?? type;
  if (type === "AWS::RDS::DBInstance" && property("DBClusterIdentifier") !== void 0) return "aws_rds_cluster_instance";
  return TYPES.get(type) ?? type;
}

// src/readers/cloudformation-change-set/special-shapes.ts
function specialShape(type, attributes) {
  const cut = rowOf(CUTS, type);
  return cut ? cut({ ...attributes }) : { main: attributes, parts: [] };
}
var CUTS = {
  aws_s3_bucket(all) {
    const { public_access_block_configuration: block, versioning_configuration: versioning, bucket_encryption, ...rest } = all;
    const { lifecycle_configuration: lifecycle2, object_lock_configuration: lock, ...main } = rest;
    const parts = [];
    const part = (kind, suffix, attributes) => {
      if (isObject(attributes)) parts.push({ type: `aws_s3_bucket_${kind}`, suffix, attributes });
    };
    part("public_access_block", "PublicAccessBlockConfiguration", first(block));
    part("versioning", "VersioningConfiguration", versioning && { versioning_configuration: versioning });
    part("server_side_encryption_configuration", "BucketEncryption", bucket_encryption && { rule: encryptionRules(bucket_encryption) });
    part("lifecycle_configuration", "LifecycleConfiguration", lifecycle2 && { rule: lifecycleRules(first(lifecycle2)) });
    part("object_lock_configuration", "ObjectLockConfiguration", lock && { object_lock_configuration: lock });
    return { main, parts };
  },
  aws_security_group({ security_group_ingress: ingress, security_group_egress: egress, group_description, ...main }) {
    if (ingress !== void 0) main["ingress"] = rules(ingress);
    if (egress !== void 0) main["egress"] = rules(egress);
    if (group_description !== void 0) main["description"] = group_description;
    return { main, parts: [] };
  },
  aws_iam_role({ policies, ...main }) {
    if (Array.isArray(policies))
      main["inline_policy"] = policies.map(
        (policy) => isObject(policy) && !isMark(policy) ? { name: policy["policy_name"] ?? null, policy: policy["policy_document"] ?? null } : policy
      );
    return { main, parts: [] };
  },
  aws_iam_user: (all) => withAttachments("user", all),
  aws_iam_group: (all) => withAttachments("group", all),
  aws_dynamodb_table({ point_in_time_recovery_specification: recovery, sse_specification: encryption, provisioned_throughput, ...main }) {
    const enabled = first(recovery);
    if (isObject(enabled)) main["point_in_time_recovery"] = [{ enabled: enabled["point_in_time_recovery_enabled"] ?? false }];
    else if (enabled !== void 0) main["point_in_time_recovery"] = enabled;
    const sse = first(encryption);
    if (isObject(sse))
      main["server_side_encryption"] = [{ enabled: sse["sse_enabled"] ?? null, kms_key_arn: sse["kms_master_key_id"] ?? null }];
    const throughput = first(provisioned_throughput);
    if (isObject(throughput)) {
      main["read_capacity"] = throughput["read_capacity_units"] ?? null;
      main["write_capacity"] = throughput["write_capacity_units"] ?? null;
    }
    return { main, parts: [] };
  },
  aws_lb({ load_balancer_attributes: list, scheme, ...main }) {
    for (const one of Array.isArray(list) ? list : [])
      if (isObject(one) && one["key"] === "deletion_protection.enabled") main["enable_deletion_protection"] = one["value"] ?? null;
    if (typeof scheme === "string") main["internal"] = scheme === "internal";
    return { main, parts: [] };
  },
  aws_efs_file_system({ backup_policy, file_system_policy, ...main }) {
    const parts = [];
    if (backup_policy !== void 0) parts.push({ type: "aws_efs_backup_policy", suffix: "BackupPolicy", attributes: { backup_policy } });
    if (file_system_policy !== void 0)
      parts.push({ type: "aws_efs_file_system_policy", suffix: "FileSystemPolicy", attributes: { policy: file_system_policy } });
    return { main, parts };
  },
  aws_ecr_repository({ repository_policy_text: policy, ...main }) {
    if (policy === void 0) return { main, parts: [] };
    return { main, parts: [{ type: "aws_ecr_repository_policy", suffix: "RepositoryPolicyText", attributes: { policy } }] };
  },
  aws_kinesis_stream({ stream_encryption, ...main }) {
    const encryption = first(stream_encryption);
    if (isObject(encryption))
      Object.assign(main, { encryption_type: encryption["encryption_type"] ?? null, kms_key_id: encryption["key_id"] ?? null });
    return { main, parts: [] };
  },
  aws_dax_cluster({ sse_specification, ...main }) {
    const sse = first(sse_specification);
    if (isObject(sse)) main["server_side_encryption"] = [{ enabled: sse["sse_enabled"] ?? null }];
    return { main, parts: [] };
  },
  aws_cloudfront_distribution({ distribution_config, ...main }) {
    const config = first(distribution_config);
    return { main: isObject(config) ? { ...main, ...config } : main, parts: [] };
  }
};
function first(value) {
  return Array.isArray(value) ? value[0] : value;
}
function encryptionRules(encryption) {
  const config = first(encryption);
  const rules2 = isObject(config) ? config["server_side_encryption_configuration"] : void 0;
  const list = Array.isArray(rules2) ? rules2 : [];
  return list.map(
    (rule) => isObject(rule) && !isMark(rule) ? { apply_server_side_encryption_by_default: rule["server_side_encryption_by_default"] ?? null } : rule
  );
}
function lifecycleRules(configuration) {
  const rules2 = isObject(configuration) ? configuration["rules"] : void 0;
  return (Array.isArray(rules2) ? rules2 : []).map((rule) => {
    if (!isObject(rule) || isMark(rule)) return rule;
    const { expiration_in_days: days, noncurrent_version_expiration_in_days: old, ...rest } = rule;
    return {
      ...rest,
      ...days !== void 0 && { expiration: [{ days }] },
      ...old !== void 0 && { noncurrent_version_expiration: [{ noncurrent_days: old }] }
    };
  });
}
function rules(value) {
  const list = Array.isArray(value) ? value : [value];
  return list.map((rule) => {
    if (!isObject(rule) || isMark(rule)) return rule;
    const { ip_protocol: protocol = null, cidr_ip: ipv4, cidr_ipv6: ipv6, ...rest } = rule;
    return {
      ...rest,
      protocol,
      ...ipv4 !== void 0 && { cidr_blocks: [ipv4] },
      ...ipv6 !== void 0 && { ipv6_cidr_blocks: [ipv6] }
    };
  });
}
function withAttachments(kind, { managed_policy_arns: policies, ...main }) {
  const list = Array.isArray(policies) ? policies : [];
  const parts = list.map((policy_arn) => {
    const name = typeof policy_arn === "string" ? policy_arn : "unknown";
    return { type: `aws_iam_${kind}_policy_attachment`, suffix: `ManagedPolicyArns/${name}`, attributes: { policy_arn } };
  });
  return { main, parts };
}

// src/readers/cloudformation-change-set/property-names.ts
var DATABASE = {
  DBClusterIdentifier: "cluster_identifier",
  DBInstanceClass: "instance_class",
  DBInstanceIdentifier: "identifier",
  DBParameterGroupName: "parameter_group_name",
  DBSnapshotIdentifier: "snapshot_identifier",
  EnableIAMDatabaseAuthentication: "iam_database_authentication_enabled",
  EnablePerformanceInsights: "performance_insights_enabled",
  IamAuthEnabled: "iam_database_authentication_enabled",
  MasterUserPassword: "master_password",
  PreferredMaintenanceWindow: "preferred_maintenance_window",
  SourceDBInstanceIdentifier: "replicate_source_db",
  VPCSecurityGroups: "vpc_security_group_ids"
};
var SEARCH = {
  EncryptionAtRestOptions: "encrypt_at_rest",
  NodeToNodeEncryptionOptions: "node_to_node_encryption",
  VPCOptions: "vpc_options"
};
var RULE = {
  CidrIp: "cidr_ipv4",
  CidrIpv6: "cidr_ipv6",
  GroupId: "security_group_id",
  SourceSecurityGroupId: "referenced_security_group_id",
  DestinationSecurityGroupId: "referenced_security_group_id"
};
var RENAMED = {
  aws_api_gateway_method: { AuthorizationType: "authorization" },
  aws_cloudtrail: { IsLogging: "enable_logging", TrailName: "name" },
  aws_db_instance: { ...DATABASE, MasterUsername: "username", MasterUserPassword: "password", DBClusterIdentifier: "cluster_identifier" },
  aws_docdb_cluster: DATABASE,
  aws_dynamodb_table: { TableName: "name" },
  aws_eks_cluster: { ResourcesVpcConfig: "vpc_config" },
  aws_elasticsearch_domain: SEARCH,
  aws_iam_group_policy: { PolicyDocument: "policy" },
  aws_iam_policy: { PolicyDocument: "policy", ManagedPolicyName: "name" },
  aws_iam_role: { AssumeRolePolicyDocument: "assume_role_policy", RoleName: "name" },
  aws_iam_role_policy: { PolicyDocument: "policy", PolicyName: "name" },
  aws_iam_user: { UserName: "name" },
  aws_iam_user_policy: { PolicyDocument: "policy" },
  aws_instance: { ImageId: "ami", SecurityGroupIds: "vpc_security_group_ids", KeyName: "key_name" },
  aws_kinesis_stream: { RetentionPeriodHours: "retention_period" },
  aws_kms_key: { KeyPolicy: "policy", Enabled: "is_enabled", PendingWindowInDays: "deletion_window_in_days" },
  aws_lambda_function_url: { AuthType: "authorization_type" },
  aws_lb: { LoadBalancerName: "name" },
  aws_neptune_cluster: DATABASE,
  aws_network_acl_rule: { RuleAction: "rule_action", CidrBlock: "cidr_block" },
  aws_opensearch_domain: SEARCH,
  aws_organizations_policy: { Content: "content" },
  aws_rds_cluster: DATABASE,
  aws_rds_cluster_instance: DATABASE,
  aws_s3_access_point: { PublicAccessBlockConfiguration: "public_access_block_configuration" },
  aws_s3_bucket: { BucketName: "bucket", AccessControl: "acl" },
  aws_s3_bucket_policy: { PolicyDocument: "policy" },
  aws_secretsmanager_secret_policy: { ResourcePolicy: "policy" },
  aws_sns_topic_policy: { PolicyDocument: "policy" },
  aws_sqs_queue_policy: { PolicyDocument: "policy" },
  aws_vpc_security_group_egress_rule: RULE,
  aws_vpc_security_group_ingress_rule: RULE
};
function renamed(type, property) {
  return rowOf(rowOf(RENAMED, type) ?? {}, property);
}
var DOCUMENTS = /* @__PURE__ */ new Set([
  ...["policy", "policies_document", "assume_role_policy", "access_policies", "access_policy", "policy_document", "key_policy", "content"],
  ...[
    "resource_policy",
    "definition",
    "redrive_policy",
    "redrive_allow_policy",
    "file_system_policy",
    "repository_policy_text",
    "inline_policy"
  ],
  ...["statement_document", "policy_text", "container_definitions", "body", "event_pattern"]
]);
var MAPS = /^(?:tags|variables|labels|parameters|.*_parameters|.*_variables|metadata|options|advanced_options|configuration_overrides|stage_variables|docker_labels)$/;
var NUMBERS = /(?:^|_)(?:period|size|count|capacity|storage|limit|days|port|units|iops|throughput|nodes|hours|retention|retention_in_days|number_of_broker_nodes|desired_count)$/;

// src/readers/cloudformation-change-set/terraform-shape.ts
var NOT_KNOWN = "{{changeSet:";
function attributeName(type, property) {
  return renamed(type, property) ?? snakeCase(property);
}
function terraformShape(type, properties) {
  const shaped = {};
  for (const [property, value] of Object.entries(properties)) {
    const name = attributeName(type, property);
    Object.defineProperty(shaped, name, { value: shapeOf(type, name, value), enumerable: true, configurable: true, writable: true });
  }
  return shaped;
}
function shapeOf(type, name, value) {
  if (isMark(value) || value === null) return value;
  if (typeof value === "string") return text2(name, value);
  if (name === "tags") return tagMap(value);
  if (DOCUMENTS.has(name) && typeof value === "object") return holdsUnknown(value) ? UNKNOWN : JSON.stringify(value);
  if (Array.isArray(value))
    return value.map((inner) => isObject(inner) && !isMark(inner) ? terraformShape(type, inner) : shapeOf(type, "", inner));
  if (!isObject(value)) return value;
  return MAPS.test(name) ? plain(value) : [terraformShape(type, value)];
}
function text2(name, value) {
  if (value.includes(NOT_KNOWN)) return UNKNOWN;
  if (value === "true" || value === "false") return value === "true";
  return NUMBERS.test(name) && /^\d{1,9}$/.test(value) ? Number(value) : value;
}
function tagMap(value) {
  if (!Array.isArray(value)) return plain(value);
  const tags = value.flatMap(
    (tag, index) => isObject(tag) ? [[typeof tag["Key"] === "string" ? tag["Key"] : String(index), plain(tag["Value"] ?? null)]] : []
  );
  return Object.fromEntries(tags);
}
function plain(value) {
  if (typeof value === "string") return value.includes(NOT_KNOWN) ? UNKNOWN : value;
  if (Array.isArray(value)) return value.map(plain);
  if (!isObject(value) || isMark(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}
function holdsUnknown(value) {
  if (typeof value === "string") return value.includes(NOT_KNOWN);
  return typeof value === "object" && value !== null && (isMark(value) || Object.values(value).some(holdsUnknown));
}

// src/readers/cloudformation-change-set/change-of.ts
var LAST_COPY = {
  aws_db_instance: ["skip_final_snapshot", true, false],
  aws_docdb_cluster: ["skip_final_snapshot", true, false],
  aws_ebs_volume: ["final_snapshot", false, true],
  aws_elasticache_replication_group: ["final_snapshot_identifier", "", "taken"],
  aws_neptune_cluster: ["skip_final_snapshot", true, false],
  aws_rds_cluster: ["skip_final_snapshot", true, false],
  aws_redshift_cluster: ["skip_final_snapshot", true, false]
};
function* changesOf(entry, stack, location, context) {
  const meaning = meaningOf(entry);
  if (!meaning) return;
  const address = stack === "" ? entry.logicalId : `${stack}/${entry.logicalId}`;
  const type = terraformType(entry.type, (name) => (entry.after ?? entry.before)?.[name]);
  const own = type === entry.type;
  const cut = (properties) => properties && specialShape(type, own ? properties : terraformShape(type, properties));
  const [before, after] = [cut(entry.before), cut(entry.after)];
  const gone = meaning.actions.every((action) => action === "delete" || action === "forget");
  const isNew = entry.action === "Add";
  const planned2 = {
    tool: "cloudformation",
    address,
    type,
    name: entry.logicalId,
    actions: meaning.actions,
    before: isNew ? null : { ...before?.main, ...described(entry, type, entry.policiesBefore, meaning) },
    after: gone ? null : { ...after?.main, ...!isNew && !meaning.actions.includes("create") && idOf(entry), ...lifecycle(entry.policiesAfter) },
    replacePaths: replacePaths2(entry, type, meaning),
    possible: meaning.possible === true,
    ...entry.action === "Import" && { importing: entry.physicalId === void 0 ? {} : { id: entry.physicalId } },
    ...meaning.doubt !== void 0 && { doubt: meaning.doubt }
  };
  const change = plannedChange(planned2, location, context);
  if (change) yield change;
  if (gone || meaning.doubt !== void 0) return;
  for (const [suffix, sides] of pairs(isNew ? [] : before?.parts ?? [], after?.parts ?? [])) {
    const part = partChange(planned2, suffix, sides);
    const found = part && plannedChange(part, location, context);
    if (found) yield found;
  }
}
function meaningOf({ action, replacement, policyAction, type }) {
  if (!/^[A-Za-z0-9]+::/.test(type)) return { actions: [action], doubt: `\`${type.slice(0, 60)}\` is no type of CloudFormation` };
  switch (action) {
    case "Add":
      return { actions: ["create"] };
    case "Import":
      return { actions: ["no-op"] };
    case "Remove":
      return { actions: [policyAction === "Retain" ? "forget" : "delete"] };
    case "Modify": {
      const replaces = replacement === "True" || policyAction.startsWith("Replace");
      if (!replaces && replacement !== "Conditional") return { actions: ["update"] };
      const actions = ["create", policyAction === "ReplaceAndRetain" ? "forget" : "delete"];
      return replacement === "True" ? { actions } : { actions, possible: true };
    }
    case "SyncWithActual":
      return void 0;
    case "Dynamic":
      return { actions: [action], doubt: "CloudFormation decides only while it executes the change set what happens to it" };
    default:
      return { actions: [action], doubt: `the action \`${action.slice(0, 60)}\` is not known` };
  }
}
function idOf({ physicalId }) {
  return physicalId === void 0 ? {} : { id: physicalId };
}
function described(entry, type, policies, { actions }) {
  const [attribute, none, taken] = rowOf(LAST_COPY, type) ?? [];
  const copy = {};
  if (attribute !== void 0 && actions.includes("delete") && entry.policyAction !== "")
    copy[attribute] = (/Snapshot$/.test(entry.policyAction) ? taken : none) ?? null;
  return { ...idOf(entry), ...lifecycle(policies), ...copy };
}
function lifecycle(policies) {
  const entries = Object.entries(policies).map(([name, value]) => [snakeCase(name), value]);
  return entries.length === 0 ? {} : { lifecycle: Object.fromEntries(entries) };
}
function replacePaths2({ details, type: own }, type, { actions }) {
  if (!actions.includes("create") || actions.length < 2) return [];
  const names2 = details.filter(({ recreates, property }) => recreates && property !== "").map(({ property }) => own === type ? property : attributeName(type, property));
  return [...new Set(names2)].sort();
}
function pairs(before, after) {
  const found = /* @__PURE__ */ new Map();
  for (const part of before) found.set(part.suffix, { before: part });
  for (const part of after) found.set(part.suffix, { ...found.get(part.suffix), after: part });
  return found;
}
function partChange(whole, suffix, { before, after }) {
  const part = after ?? before;
  const [one, other] = [canonicalJson(before?.attributes ?? null), canonicalJson(after?.attributes ?? null)];
  if (!part || one === other && marksOf(after?.attributes ?? null).unknown === false) return void 0;
  const owner = isObject(whole.before) && whole.before["id"] !== void 0 ? { id: whole.before["id"] } : {};
  return {
    tool: "cloudformation",
    address: `${whole.address}/${suffix}`,
    type: part.type,
    name: whole.name,
    actions: [before && after ? "update" : after ? "create" : "delete"],
    before: before ? sideOf(before, owner) : null,
    after: after ? sideOf(after, before ? owner : {}) : null
  };
}
function sideOf({ attributes }, owner) {
  return isMark(attributes) ? attributes : { ...attributes, ...owner };
}

// src/readers/cloudformation-change-set/resource-change.ts
function field(object, name) {
  if (Object.hasOwn(object, name)) return object[name];
  const other = name.charAt(0).toLowerCase() + name.slice(1);
  return Object.hasOwn(object, other) ? object[other] : void 0;
}
function textField(object, name) {
  const value = field(object, name);
  return typeof value === "string" ? value : "";
}
var POLICIES = ["DeletionPolicy", "UpdateReplacePolicy"];
var BLINDED = "****";
function resourceChange(value) {
  if (!isObject(value)) return void 0;
  const [action, type, logicalId] = [textField(value, "Action"), textField(value, "ResourceType"), textField(value, "LogicalResourceId")];
  if (action === "" || type === "" || logicalId === "") return void 0;
  const list = field(value, "Details");
  const details = (Array.isArray(list) ? list : []).flatMap((detail) => detailOf(detail));
  const [one, other] = [contextOf(field(value, "BeforeContext")), contextOf(field(value, "AfterContext"))];
  const physicalId = textField(value, "PhysicalResourceId");
  const nested = textField(value, "ChangeSetId");
  const scope = field(value, "Scope");
  const change = {
    action,
    type,
    logicalId,
    replacement: textField(value, "Replacement"),
    policyAction: textField(value, "PolicyAction"),
    scope: (Array.isArray(scope) ? scope : []).filter((name) => typeof name === "string"),
    details,
    before: one && propertiesOf(one),
    after: other && propertiesOf(other),
    policiesBefore: policiesOf(one),
    policiesAfter: policiesOf(other),
    hasValues: one !== null || other !== null || details.some(({ before, after }) => before !== void 0 || after !== void 0)
  };
  if (physicalId !== "") change.physicalId = physicalId;
  if (nested !== "") change.nested = nested;
  fillFromDetails(change, one !== null || other !== null);
  return change;
}
function detailOf(value) {
  const target2 = isObject(value) ? field(value, "Target") : void 0;
  if (!isObject(value) || !isObject(target2)) return [];
  const [first2 = "", ...path] = textField(target2, "Path").split("/").slice(2).map(unescape);
  const attribute = textField(target2, "Attribute");
  const inProperties = attribute === "Properties" || attribute === "Tags";
  const detail = {
    attribute,
    property: inProperties ? textField(target2, "Name") || first2 || (attribute === "Tags" ? "Tags" : "") : "",
    path,
    recreates: ["Always", "Conditionally"].includes(textField(target2, "RequiresRecreation")),
    isDynamic: textField(value, "Evaluation") === "Dynamic"
  };
  if (detail.property === "__proto__") detail.property = "";
  const [before, after] = [field(target2, "BeforeValue"), field(target2, "AfterValue")];
  if (before !== void 0 && before !== null) detail.before = parsed(before);
  if (after !== void 0 && after !== null) detail.after = parsed(after);
  return [detail];
}
function unescape(step) {
  return step.replaceAll("~1", "/").replaceAll("~0", "~");
}
function parsed(value) {
  if (typeof value !== "string" || !/^\s*[[{]/.test(value)) return value;
  return parseInner(value) ?? value;
}
function parseInner(text3) {
  const bytes = new ByteCursor([Buffer.from(text3)]).cutValue()?.bytes;
  return bytes && parseEntry(bytes)?.value;
}
function contextOf(value) {
  const context = typeof value === "string" && value !== "" ? parseInner(value) : value;
  return isObject(context) ? context : null;
}
function propertiesOf(context) {
  const properties = field(context, "Properties");
  return isObject(properties) ? properties : {};
}
function policiesOf(context) {
  return Object.fromEntries(POLICIES.flatMap((name) => context?.[name] === void 0 ? [] : [[name, context[name]]]));
}
function fillFromDetails(change, hasContext) {
  const modified = change.action === "Modify";
  if (modified && !hasContext) {
    change.before = {};
    change.after = {};
  }
  for (const detail of change.details) {
    if (POLICIES.includes(detail.attribute)) {
      change.policiesBefore[detail.attribute] ??= detail.before ?? (detail.after === void 0 ? UNKNOWN : null);
      change.policiesAfter[detail.attribute] ??= detail.after ?? (detail.before === void 0 ? UNKNOWN : null);
    }
    const { before, after } = change;
    if (detail.property === "" || !before || !after) continue;
    if (!hasContext && (detail.before !== void 0 || detail.after !== void 0)) {
      put(before, [detail.property, ...detail.path], detail.before);
      put(after, [detail.property, ...detail.path], detail.after);
    } else if (!hasContext) {
      before[detail.property] ??= UNKNOWN;
      after[detail.property] ??= UNKNOWN;
    } else if (canonicalJson(before[detail.property]) === canonicalJson(after[detail.property])) {
      const text3 = JSON.stringify(after[detail.property] ?? null);
      if (text3.includes(BLINDED)) after[detail.property] = secret({ changed: text3 });
      else if (detail.isDynamic) after[detail.property] = UNKNOWN;
    }
  }
  for (const policy of POLICIES)
    if (change.scope.includes(policy) && change.policiesBefore[policy] === void 0 && change.policiesAfter[policy] === void 0) {
      change.policiesBefore[policy] = UNKNOWN;
      change.policiesAfter[policy] = UNKNOWN;
    }
}
function put(object, path, value) {
  if (value === void 0) return;
  const [step = "", ...rest] = path;
  if (step === "__proto__") return;
  if (Array.isArray(object)) for (let at = object.length; at < Number(step); at++) object[at] = null;
  if (rest.length === 0) {
    object[step] = value;
    return;
  }
  const isIndex = /^\d{1,4}$/.test(rest[0]);
  const inner = object[step] ??= isIndex ? [] : {};
  if (typeof inner === "object" && inner !== null) put(inner, rest, value);
}

// src/readers/cloudformation-change-set/set-problems.ts
var REWRITE = "write it again: `aws cloudformation describe-change-set --include-property-values --change-set-name NAME --stack-name STACK > change-set.json`";
var NOTHING_TO_DO = /didn.t contain changes|no updates are to be performed/i;
function* setProblems(set, location) {
  const say = (code, message, help) => ({ problem: problem(code, message, { help, location }) });
  const [status, execution] = [textField(set, "Status"), textField(set, "ExecutionStatus")];
  const changes = field(set, "Changes") ?? [];
  if (!Array.isArray(changes)) yield say("evidence-unreadable", "`Changes` is not a list", REWRITE);
  const nothing = status === "FAILED" && NOTHING_TO_DO.test(textField(set, "StatusReason")) && Array.isArray(changes) && changes.length === 0;
  if (status === "FAILED" && !nothing)
    yield say(
      "plan-errored",
      "the change set could not be made, so that it does not show what would happen",
      "look at its `StatusReason`, and make it again"
    );
  else if (/^(?:CREATE_PENDING|CREATE_IN_PROGRESS)$/.test(status))
    yield say(
      "plan-incomplete",
      "the change set is still being made",
      "wait for it with `aws cloudformation wait change-set-create-complete`, and describe it then"
    );
  else if (status.startsWith("DELETE_")) yield say("plan-errored", `the change set is gone (\`${status}\`)`, "make it again");
  if (execution === "OBSOLETE" || execution.startsWith("EXECUTE_"))
    yield say(
      "plan-errored",
      `the change set can no longer be executed (\`${execution}\`), so that it is not what will happen`,
      "make it again"
    );
  if (field(set, "NextToken") !== void 0 && field(set, "NextToken") !== null)
    yield say("plan-incomplete", "the change set goes on on another page", "describe it without `--no-paginate` and `--max-items`");
  const bare = Array.isArray(changes) ? changes.filter((entry) => isObject(entry) && lacksValues(field(entry, "ResourceChange") ?? null)).length : 0;
  if (bare > 0)
    yield say(
      "plan-incomplete",
      `the change set does not show the properties of ${bare} of its resources, so that dangers in them cannot be seen`,
      "describe it with `--include-property-values`"
    );
}
function lacksValues(value) {
  const change = resourceChange(value);
  if (!change || change.hasValues || change.type === "AWS::CloudFormation::Stack") return false;
  return change.action === "Add" || change.action === "Modify" && change.scope.includes("Properties");
}

// src/readers/cloudformation-change-set/read-change-set.ts
var MAX_DOCUMENT = 64 * 1024 * 1024;
function* readChangeSet(evidence, options) {
  const { file } = evidence;
  const context = { source: options.source, trust: options.trust, key: createSecretKey(options.key) };
  const own = /* @__PURE__ */ new Set();
  const nested = [];
  let sets = 0;
  for (const { value, location, lines, problem: found } of documents(evidence)) {
    if (found) {
      yield { problem: found };
      continue;
    }
    for (const [set, place] of setsIn(value, location)) {
      if (sets++ === 0 && textField(set, "CreationTime") !== "") options.planned?.(textField(set, "CreationTime"));
      own.add(idOf2(set));
      yield* setProblems(set, place);
      for (const [entry, at] of entriesOf(set, place, lines)) {
        const change = resourceChange(isObject(entry) ? field(entry, "ResourceChange") : void 0);
        if (!change) {
          const why = "an entry of the change set is no change of a resource";
          yield { change: notUnderstood(at, context, why, contentHash(entry, context)) };
          continue;
        }
        const stack = textField(set, "StackName");
        for (const found2 of changesOf(change, stack, at, context)) yield { change: found2 };
        if (change.type === "AWS::CloudFormation::Stack" && change.action !== "Remove") nested.push([change, stack, at]);
      }
    }
  }
  if (sets === 0) yield { problem: unknownFormat(file, "JSON that is no change set") };
  const known2 = nested.length > 0 && options.changeSets ? options.changeSets() : own;
  for (const [change, stack, location] of nested)
    if (change.nested === void 0 || !(known2.has(change.nested) || own.has(change.nested)))
      yield { change: notUnderstood(location, context, missingSet(change, stack), change.nested ?? change.logicalId) };
}
function changeSetIds(evidence) {
  return [...documents(evidence)].flatMap(({ value, location }) => setsIn(value, location).map(([set]) => idOf2(set)));
}
function* documents(evidence) {
  const { file } = evidence;
  const cursor = new ByteCursor(utf8Chunks(evidence.open()));
  const wrong = (found) => ({ value: null, location: { file }, lines: [].values(), problem: found });
  try {
    if (cursor.skipSpace() < 0)
      return yield wrong(problem("evidence-empty", `\`${file}\` is empty`, { help: REWRITE, location: { file } }));
    while (cursor.skipSpace() >= 0) {
      const location = { file, line: cursor.line };
      const cut = cursor.cutValue(MAX_DOCUMENT);
      if (!cut) break;
      const parsed2 = cut.bytes && parseEntry(cut.bytes);
      if (parsed2) yield { value: parsed2.value, location, lines: linesOf(parsed2.text, location.line ?? 1) };
      else {
        const why = cut.bytes ? "is not valid JSON in UTF-8" : "is larger than 64 MB";
        yield wrong(problem("evidence-unreadable", `the change set ${why}`, { help: REWRITE, location }));
      }
    }
    if (cursor.failure) {
      const { code, message } = cursor.failure;
      yield wrong(problem(code, message, { help: REWRITE, location: { file, line: cursor.line } }));
    }
  } finally {
    cursor.close();
  }
}
function setsIn(value, location) {
  if (isObject(value)) {
    if (field(value, "ResourceChange") !== void 0) return [[{ Changes: [value] }, location]];
    return isSet(value) ? [[value, location]] : [];
  }
  if (!Array.isArray(value)) return [];
  const isBare = value.every((entry) => isObject(entry) && field(entry, "ResourceChange") !== void 0);
  if (isBare && value.length > 0) return [[{ Changes: value }, location]];
  return value.flatMap((set, index) => setsIn(set, { ...location, pointer: String(index) }));
}
function isSet(value) {
  return field(value, "Changes") !== void 0 || textField(value, "ChangeSetId") !== "" && textField(value, "Status") !== "";
}
function idOf2(set) {
  return textField(set, "ChangeSetId");
}
function entriesOf(set, location, lines) {
  const entries = field(set, "Changes");
  const start = location.pointer === void 0 ? "Changes" : `${location.pointer}/Changes`;
  return (Array.isArray(entries) ? entries : []).map((entry, index) => {
    const place = { ...location, pointer: `${start}/${index}` };
    const line = resourceChange(isObject(entry) ? field(entry, "ResourceChange") : void 0) && lines.next().value;
    return [entry, typeof line === "number" ? { ...place, line } : place];
  });
}
function* linesOf(text3, first2) {
  let [line, from] = [first2, 0];
  for (const { index } of text3.matchAll(/"[Ll]ogicalResourceId"\s*:/g)) {
    for (let at = text3.indexOf("\n", from); at >= 0 && at < index; at = text3.indexOf("\n", at + 1)) line++;
    from = index;
    yield line;
  }
}
function missingSet({ logicalId, nested }, stack) {
  const name = `the nested stack \`${stack === "" ? "" : `${stack}/`}${logicalId}\``;
  return nested === void 0 ? `what changes in ${name} is not shown: make the change set with \`--include-nested-stacks\`` : `what changes in ${name} is in a change set that is not among the files: describe it too`;
}

// src/readers/pulumi-preview/read-pulumi-preview.ts
import { createSecretKey as createSecretKey2 } from "node:crypto";

// src/readers/pulumi-preview/outcome.ts
var COUNTED = ["create", "update", "delete", "replace"];
var Outcome = class {
  #file;
  #seen = { create: 0, update: 0, delete: 0, replace: 0 };
  #summary;
  #summaryAt;
  #failed;
  #runs = 0;
  #refreshes = false;
  constructor(file) {
    this.#file = file;
  }
  /** Whether anything was found that only a preview has. */
  recognised = false;
  step(op) {
    this.recognised = true;
    if (op === "refresh") this.#refreshes = true;
    if (op === "create" || op === "update" || op === "delete") this.#seen[op]++;
  }
  replacement() {
    this.#seen.replace++;
  }
  /** A key of the document or of an event. */
  key(key, value, location) {
    this.recognised ||= key === "steps" || key.endsWith("Event");
    if (key === "preludeEvent") this.#runs++;
    if (key === "changeSummary") this.#summarise(value, location);
    else if (key === "summaryEvent") {
      const summary = isObject(value) ? value : {};
      this.#summarise(summary["resourceChanges"] ?? {}, location);
      if (summary["maybeCorrupt"] === true || summary["result"] !== void 0 && summary["result"] !== "succeeded")
        this.#fail("it ended with a failure", location);
    } else if (key === "diagnostics" && Array.isArray(value)) value.forEach((one) => this.#diagnostic(one, location));
    else if (key === "diagnosticEvent") this.#diagnostic(value, location);
    else if (key === "maybeCorrupt" && value === true) this.#fail("its state may be corrupt", location);
    else if (key === "policyEvent" && isObject(value) && value["enforcementLevel"] === "mandatory")
      this.#fail("a policy of Pulumi was violated", location);
    else if (key === "errorEvent" || key === "resOpFailedEvent") this.#fail("it reports an error", location);
  }
  *problems() {
    if (this.#failed) yield this.#failed;
    const location = this.#summaryAt ?? { file: this.#file };
    if (this.#runs > 1)
      yield problem("evidence-unreadable", `\`${this.#file}\` holds more than one run`, { help: REWRITE2, location: { file: this.#file } });
    if (!isObject(this.#summary)) {
      if (!this.#failed) yield incomplete("the preview ends without its summary, so that the end may be missing", { file: this.#file });
      return;
    }
    if (this.#refreshes) return;
    for (const op of COUNTED) {
      const said = this.#summary[op];
      if (typeof said === "number" && said > this.#seen[op])
        yield incomplete(`the preview counts ${said} \`${op}\` and shows ${this.#seen[op]}`, location);
    }
  }
  #summarise(value, location) {
    this.recognised = true;
    this.#summary = value;
    this.#summaryAt = location;
  }
  #diagnostic(value, location) {
    this.recognised = true;
    if (!isObject(value) || value["severity"] !== "error") return;
    const urn = typeof value["urn"] === "string" ? ` about \`${value["urn"].split("::").slice(2).join("::")}\`` : "";
    this.#fail(`it reports an error${urn}`, location);
  }
  #fail(why, location) {
    this.recognised = true;
    this.#failed ??= problem("plan-errored", `the preview failed, so that it does not show everything that would happen: ${why}`, {
      help: "repair the program until `pulumi preview` succeeds, and judge that preview; let the job stop when the command fails",
      location
    });
  }
};
function incomplete(message, location) {
  return problem("plan-incomplete", message, { help: REWRITE2, location });
}
var REWRITE2 = "write it again: `pulumi preview --json --show-replacement-steps > preview.json`, and stop the job when the command fails";

// src/readers/pulumi-preview/replacements.ts
var OPERATIONS = /* @__PURE__ */ new Set(["replace", "create-replacement", "import-replacement", "delete-replaced"]);
var Replacements = class {
  #deleted = /* @__PURE__ */ new Map();
  #logical = /* @__PURE__ */ new Map();
  #done = /* @__PURE__ */ new Map();
  static tells(op) {
    return OPERATIONS.has(op);
  }
  /** What is complete with this step. */
  *take(placed) {
    const { step } = placed;
    const { urn, op } = step;
    const id = step.before?.id;
    if (op === "delete-replaced") {
      if (this.#done.has(urn) && this.#done.get(urn) === id) this.#done.delete(urn);
      else this.#deleted.set(urn, [...this.#deleted.get(urn) ?? [], placed]);
    } else if (op === "replace") {
      if (!this.#done.has(urn)) this.#logical.set(urn, placed);
    } else {
      const order = this.#forgetDeleted(urn, id) ? "delete-first" : "create-first";
      if (order === "create-first") this.#done.set(urn, id);
      const logical = this.#logical.get(urn);
      this.#logical.delete(urn);
      yield { replaced: { ...placed, step: withReasons(step, logical?.step) }, order };
    }
  }
  /** What is left when the document ends. */
  *rest() {
    for (const [urn, placed] of this.#logical) {
      const order = this.#forgetDeleted(urn, placed.step.before?.id) ? "delete-first" : "unknown";
      yield { replaced: placed, order };
    }
    for (const leftovers of this.#deleted.values()) for (const leftover of leftovers) yield { leftover };
  }
  #forgetDeleted(urn, id) {
    const deleted = this.#deleted.get(urn) ?? [];
    const at = deleted.findIndex(({ step }) => step.before?.id === id);
    if (at < 0) return false;
    deleted.splice(at, 1);
    return true;
  }
};
function withReasons(step, logical) {
  if (!logical || step.keys.length + step.differences.length > 0) return step;
  return { ...step, keys: logical.keys, differences: logical.differences, changed: logical.changed };
}

// src/readers/pulumi-preview/urn.ts
function parseUrn(urn) {
  const match = /^urn:pulumi:[^:]*(?:::|:(?=:))([^:]*)::((?:(?!::).)+)::([\s\S]+)$/.exec(urn);
  if (!match) return void 0;
  const [, , qualified = "", name = ""] = match;
  const at = qualified.lastIndexOf("$");
  return { address: `${qualified}::${name}`, type: qualified.slice(at + 1), name, parents: at < 0 ? "" : qualified.slice(0, at) };
}

// src/readers/pulumi-preview/step.ts
function stepOf(value) {
  if (!isObject(value) || typeof value["op"] !== "string" || typeof value["urn"] !== "string") return void 0;
  const parsed2 = parseUrn(value["urn"]);
  if (!parsed2) return void 0;
  const [old, next] = [value["old"] ?? value["oldState"], value["new"] ?? value["newState"]];
  const step = {
    op: value["op"],
    urn: value["urn"],
    address: parsed2.address,
    token: parsed2.type,
    name: parsed2.name,
    parents: parsed2.parents,
    before: stateOf(old, value["urn"]),
    after: stateOf(next, value["urn"]),
    keys: names(value["keys"] ?? value["replaceReasons"]),
    changed: names(value["diffs"] ?? value["diffReasons"]),
    differences: differencesOf(value["detailedDiff"])
  };
  if ([old, next].some((state) => state !== void 0 && state !== null && !isObject(state))) step.doubt = "a state of it is no object";
  return step;
}
function stateOf(value, urn) {
  if (!isObject(value)) return null;
  const state = {
    urn: typeof value["urn"] === "string" ? value["urn"] : urn,
    custom: value["custom"] === true,
    protect: value["protect"] === true,
    retainOnDelete: value["retainOnDelete"] === true,
    external: value["external"] === true,
    pendingDelete: value["delete"] === true,
    taint: value["taint"] === true,
    provider: typeof value["provider"] === "string" ? value["provider"] : "",
    inputs: isObject(value["inputs"]) ? value["inputs"] : {},
    outputs: isObject(value["outputs"]) ? value["outputs"] : {}
  };
  if (typeof value["id"] === "string" && value["id"] !== "") state.id = value["id"];
  return state;
}
function names(value) {
  return Array.isArray(value) ? value.filter((name) => typeof name === "string") : [];
}
function differencesOf(value) {
  if (!isObject(value)) return [];
  return Object.entries(value).map(([path, difference]) => {
    const kind = isObject(difference) ? difference["diffKind"] ?? difference["kind"] : void 0;
    return {
      path,
      replaces: typeof kind === "string" && kind.endsWith("-replace"),
      inputs: isObject(difference) && difference["inputDiff"] === true
    };
  });
}

// src/readers/pulumi-preview/property-path.ts
function stepsOf(path) {
  const steps = [];
  let at = 0;
  while (at < path.length) {
    const rest = path.slice(at);
    const match = /^\[(\d+)\]/.exec(rest) ?? /^\["((?:[^"\\]|\\.)*)"\]/.exec(rest) ?? /^\.?([^.[\]"]+)/.exec(rest);
    if (!match) return [path];
    const [text3, value = ""] = match;
    steps.push(/^\[\d/.test(text3) ? Number(value) : value.replace(/\\(.)/g, "$1"));
    at += text3.length;
  }
  return steps;
}

// src/readers/pulumi-preview/marked-values.ts
var NOT_KNOWN2 = /* @__PURE__ */ new Set([
  "04da6b54-80e4-46f7-96ec-b56ff0331ba9",
  "1c4a061d-8072-4f0a-a4cb-0ff528b18fe7",
  "3eeb2bf0-c639-47a8-9e75-3b44932eb421",
  "6a19a0b0-7e62-4c92-b797-7f8e31da9cc2",
  "030794c1-ac77-496b-92df-f27374a8bd58",
  "e48ece36-62e2-4504-bad9-02848725956a",
  "dd056dcd-154b-4c76-9bd3-c8f88648b5ff"
]);
var SIGNATURE = "4dabf18193072939515e22adb298388d";
var SECRET2 = "1b47061264138c4ac30d75fd1eb44270";
var OUTPUT = "d0e6a833031e9bbcd3f4e8bde6ca49a4";
var BLINDED2 = "[secret]";
function markedValues(value) {
  if (typeof value === "string") {
    if (NOT_KNOWN2.has(value)) return UNKNOWN;
    return value === BLINDED2 ? secret(BLINDED2) : value;
  }
  if (Array.isArray(value)) return value.map(markedValues);
  if (!isObject(value) || isMark(value)) return value;
  const signature = Object.hasOwn(value, SIGNATURE) ? value[SIGNATURE] : void 0;
  if (signature === SECRET2) return secret(value["plaintext"] ?? value["value"] ?? value["ciphertext"] ?? null);
  if (signature === OUTPUT) {
    if (value["secret"] === true) return secret(value["value"] ?? null);
    return value["value"] === void 0 ? UNKNOWN : markedValues(value["value"]);
  }
  const entries = Object.entries(value).filter(([key]) => !key.startsWith("__"));
  return Object.fromEntries(entries.map(([key, inner]) => [key, markedValues(inner)]));
}

// src/readers/pulumi-preview/renamed-properties.ts
var RENAMED2 = {
  aws_api_gateway_authorizer: { restApi: "rest_api_id" },
  aws_api_gateway_deployment: { restApi: "rest_api_id" },
  aws_api_gateway_method: { restApi: "rest_api_id" },
  aws_api_gateway_stage: { restApi: "rest_api_id", deployment: "deployment_id" },
  aws_autoscaling_group: { tags: "tag" },
  aws_cloudwatch_log_subscription_filter: { logGroup: "log_group_name" },
  aws_cloudwatch_metric_alarm: { name: "alarm_name" },
  aws_lambda_function: { name: "function_name", code: "filename" },
  aws_lambda_permission: { function: "function_name" },
  aws_sns_topic_subscription: { topic: "topic_arn" }
};

// src/readers/pulumi-preview/terraform-shape.ts
var MAPS2 = /^(?:tags|tags_all|.*labels|.*annotations|variables|.*metadata|parameters?|.*_parameters|triggers?|keepers|app_settings|environment_variables|.*_variables|match_labels|node_selector|limits|requests|data|string_data|binary_data|stage_variables|.*_headers|configuration_overrides|server_properties|properties|attributes_map|settings_map|default_tags|config_map|query_string|path_parts?|values_map|secret_environment_variables|redis_configs|configs?)$/;
var PLURAL_BLOCKS = /* @__PURE__ */ new Set([
  ...[
    "authorized_networks",
    "cidr_blocks",
    "database_flags",
    "file_shares",
    "networks",
    "ip_addresses",
    "conditions",
    "secondary_ip_ranges"
  ],
  ...["required_status_checks", "required_pull_request_reviews", "restrictions", "push_restrictions", "rules", "users", "ports", "filters"],
  ...[
    "replica_set_configs",
    "replication_specs",
    "region_configs",
    "electable_specs",
    "regions_config",
    "backup_regions",
    "settings",
    "log_configs"
  ],
  ...["exclusions", "bindings", "instances", "access_configs", "ingress_security_rules", "egress_security_rules", "volumes", "nodes"]
]);
var SINGULAR_LISTS = /* @__PURE__ */ new Set(["address_space", "dns_server", "not_action", "access_policy", "member_of", "ingress", "egress"]);
var BLOCKS = /* @__PURE__ */ new Set([
  ...[
    "lifecycle_rule",
    "rule",
    "security_rule",
    "inbound_rule",
    "outbound_rule",
    "ingress",
    "egress",
    "allow",
    "deny",
    "statement",
    "grant"
  ],
  ...[
    "inline_policy",
    "encryption_key",
    "attribute",
    "replica",
    "setting",
    "network_rule",
    "ip_rule",
    "node_pool",
    "node_config",
    "access"
  ]
]);
function attributeName2(type, property, holds) {
  const renamed2 = rowOf(rowOf(RENAMED2, type) ?? {}, property);
  if (renamed2 !== void 0) return renamed2;
  const name = snakeCase(property);
  const one = singular(name);
  if (one === name || holds === "other") return name;
  if (holds === "blocks") return PLURAL_BLOCKS.has(name) ? name : one;
  return SINGULAR_LISTS.has(one) || holds === "open" && BLOCKS.has(one) ? one : name;
}
function holdsOf(value) {
  if (isMark(value) || Array.isArray(value) && value.length === 0) return "open";
  if (!Array.isArray(value)) return "other";
  if (value.every(isMark)) return "values";
  return value.every((inner) => isObject(inner)) ? "blocks" : "values";
}
function isMapName(name) {
  return MAPS2.test(name);
}
function terraformShape2(type, properties) {
  const shaped = {};
  for (const [property, value] of Object.entries(properties)) {
    const name = attributeName2(type, property, holdsOf(value));
    Object.defineProperty(shaped, name, { value: shapeOf2(type, name, value), enumerable: true, configurable: true, writable: true });
  }
  return shaped;
}
function shapeOf2(type, name, value) {
  if (isMark(value)) return value;
  if (Array.isArray(value)) return value.map((inner) => isObject(inner) && !isMark(inner) ? terraformShape2(type, inner) : inner);
  if (!isObject(value) || isMapName(name)) return value;
  return [terraformShape2(type, value)];
}
function attributePath(type, steps) {
  const path = [];
  let inMap = false;
  steps.forEach((step, at) => {
    const next = steps[at + 1];
    if (typeof step === "number" || inMap) return void path.push(String(step));
    const inList = at + 2 < steps.length ? "blocks" : "values";
    const name = attributeName2(type, step, typeof next === "number" ? inList : next === void 0 ? "open" : "other");
    path.push(name);
    inMap = isMapName(name);
    if (!inMap && typeof next === "string") path.push("0");
  });
  return path.join(".");
}

// src/readers/pulumi-preview/states.ts
function sidesOf(step, type, shape, replaced) {
  const { before, after } = step;
  const old = before && { inputs: marked(before.inputs), outputs: marked(before.outputs) };
  const next = after && { inputs: marked(after.inputs) };
  const was = old && { ...old.outputs, ...old.inputs };
  const becomes = next && { ...next.inputs };
  if (was && becomes && old && next) {
    for (const name of differing(step)) showDifference(name, was, becomes, old.outputs);
    for (const [name, value] of Object.entries(old.outputs))
      if (!Object.hasOwn(becomes, name) && !Object.hasOwn(old.inputs, name)) becomes[name] = value;
  }
  const shaped = (values) => values && (shape === "terraform" ? terraformShape2(type, values) : values);
  const [one, other] = [shaped(was), shaped(becomes)];
  if (one && before) describe(one, before, true);
  if (other && after) describe(other, after, before !== null && !replaced, before);
  hideSecretData(type, one, other);
  return { before: one, after: other };
}
function marked(values) {
  const found = markedValues(values);
  return isObject(found) ? found : {};
}
function differing({ differences: differences2, changed, keys }) {
  return new Set([...differences2.map(({ path }) => path), ...changed, ...keys].map((path) => String(stepsOf(path)[0] ?? path)));
}
function showDifference(name, was, becomes, outputs) {
  const [one, other] = [was[name], becomes[name]];
  if (other === void 0 || canonicalJson(one) !== canonicalJson(other)) return;
  const output = outputs[name];
  if (output !== void 0 && canonicalJson(output) !== canonicalJson(other)) was[name] = output;
  else if (holdsSecret(other)) becomes[name] = secret({ changed: other });
}
function holdsSecret(value) {
  if (isSecret(value)) return true;
  return typeof value === "object" && value !== null && Object.values(value).some(holdsSecret);
}
function describe(attributes, state, keepsId, before) {
  const id = state.id ?? before?.id;
  if (!keepsId) {
    attributes["id"] = UNKNOWN;
    for (const name of ["arn", "urn"]) if (Object.hasOwn(attributes, name)) attributes[name] = UNKNOWN;
  } else if (id !== void 0) attributes["id"] ??= before?.id ?? id;
  if (state.protect || state.retainOnDelete || before?.protect === true || before?.retainOnDelete === true)
    attributes["lifecycle"] = { protect: state.protect, retain_on_delete: state.retainOnDelete };
}
function hideSecretData(type, ...sides) {
  if (type !== "Secret") return;
  for (const side of sides)
    for (const name of ["data", "stringData"]) {
      const data = side?.[name];
      if (!side || !isObject(data) || isUnknown(data) || isSecret(data)) continue;
      const hidden = Object.entries(data).map(([key, value]) => [
        key,
        isUnknown(value) || isSecret(value) ? value : secret(value)
      ]);
      side[name] = Object.fromEntries(hidden);
    }
}

// src/readers/pulumi-preview/types-aws.ts
var AWS_MODULES = {
  alb: "lb",
  amp: "prometheus",
  apigateway: "api_gateway",
  bcmdata: "bcmdataexports",
  cfg: "config",
  cloudcontrol: "cloudcontrolapi",
  cloudhsmv2: "cloudhsm_v2",
  costexplorer: "ce",
  directconnect: "dx",
  directoryservice: "directory_service",
  ec2: "",
  ec2clientvpn: "ec2_client_vpn",
  ec2transitgateway: "ec2_transit_gateway",
  elasticbeanstalk: "elastic_beanstalk",
  elasticloadbalancing: "elb",
  elasticloadbalancingv2: "lb",
  applicationloadbalancing: "lb",
  mediaconvert: "media_convert",
  mediapackage: "media_package",
  mediastore: "media_store",
  opensearchingest: "osis",
  rds: "db",
  resourceexplorer: "resourceexplorer2",
  route53recoverycontrol: "route53recoverycontrolconfig",
  serverlessrepository: "serverlessapplicationrepository",
  servicediscovery: "service_discovery"
};
var AWS_TYPES = {
  "alb/LoadBalancer": "lb",
  "applicationloadbalancing/LoadBalancer": "lb",
  "elasticloadbalancingv2/LoadBalancer": "lb",
  "elasticloadbalancing/LoadBalancer": "elb",
  "elb/LoadBalancer": "elb",
  "lb/LoadBalancer": "lb",
  "bedrock/AgentAgent": "bedrockagent_agent",
  "bedrock/AgentDataSource": "bedrockagent_data_source",
  "bedrock/AgentKnowledgeBase": "bedrockagent_knowledge_base",
  "cfg/Recorder": "config_configuration_recorder",
  "cfg/RecorderStatus": "config_configuration_recorder_status",
  "cfg/Rule": "config_config_rule",
  "cloudtrail/Trail": "cloudtrail",
  "docdb/ElasticCluster": "docdbelastic_cluster",
  "ec2/AvailabilityZoneGroup": "ec2_availability_zone_group",
  "ec2/CapacityBlockReservation": "ec2_capacity_block_reservation",
  "ec2/CapacityReservation": "ec2_capacity_reservation",
  "ec2/CarrierGateway": "ec2_carrier_gateway",
  "ec2/DedicatedHost": "ec2_host",
  "ec2/Fleet": "ec2_fleet",
  "ec2/ImageBlockPublicAccess": "ec2_image_block_public_access",
  "ec2/InstanceMetadataDefaults": "ec2_instance_metadata_defaults",
  "ec2/ManagedPrefixList": "ec2_managed_prefix_list",
  "ec2/ManagedPrefixListEntry": "ec2_managed_prefix_list_entry",
  "ec2/NetworkInsightsAnalysis": "ec2_network_insights_analysis",
  "ec2/NetworkInsightsPath": "ec2_network_insights_path",
  "ec2/PeeringConnectionOptions": "vpc_peering_connection_options",
  "ec2/SecurityGroupAssociation": "vpc_endpoint_security_group_association",
  "ec2/SerialConsoleAccess": "ec2_serial_console_access",
  "ec2/SubnetCidrReservation": "ec2_subnet_cidr_reservation",
  "ec2/Tag": "ec2_tag",
  "ec2/TrafficMirrorFilter": "ec2_traffic_mirror_filter",
  "ec2/TrafficMirrorFilterRule": "ec2_traffic_mirror_filter_rule",
  "ec2/TrafficMirrorSession": "ec2_traffic_mirror_session",
  "ec2/TrafficMirrorTarget": "ec2_traffic_mirror_target",
  "ec2transitgateway/InstanceConnectEndpoint": "ec2_instance_connect_endpoint",
  "ec2transitgateway/InstanceState": "ec2_instance_state",
  "ec2transitgateway/TransitGateway": "ec2_transit_gateway",
  "fsx/OpenZfsFileSystem": "fsx_openzfs_file_system",
  "fsx/OpenZfsSnapshot": "fsx_openzfs_snapshot",
  "fsx/OpenZfsVolume": "fsx_openzfs_volume",
  "guardduty/IPSet": "guardduty_ipset",
  "guardduty/ThreatIntelSet": "guardduty_threatintelset",
  "iam/OpenIdConnectProvider": "iam_openid_connect_provider",
  "iam/SshKey": "iam_user_ssh_key",
  "opensearch/ServerlessAccessPolicy": "opensearchserverless_access_policy",
  "opensearch/ServerlessCollection": "opensearchserverless_collection",
  "opensearch/ServerlessLifecyclePolicy": "opensearchserverless_lifecycle_policy",
  "opensearch/ServerlessSecurityConfig": "opensearchserverless_security_config",
  "opensearch/ServerlessSecurityPolicy": "opensearchserverless_security_policy",
  "opensearch/ServerlessVpcEndpoint": "opensearchserverless_vpc_endpoint",
  "rds/Cluster": "rds_cluster",
  "rds/ClusterActivityStream": "rds_cluster_activity_stream",
  "rds/ClusterEndpoint": "rds_cluster_endpoint",
  "rds/ClusterInstance": "rds_cluster_instance",
  "rds/ClusterParameterGroup": "rds_cluster_parameter_group",
  "rds/ClusterRoleAssociation": "rds_cluster_role_association",
  "rds/CustomDbEngineVersion": "rds_custom_db_engine_version",
  "rds/ExportTask": "rds_export_task",
  "rds/GlobalCluster": "rds_global_cluster",
  "rds/ReservedInstance": "rds_reserved_instance",
  "rds/RoleAssociation": "db_instance_role_association",
  "route53/HostedZoneDnsSec": "route53_hosted_zone_dnssec",
  "route53/ResolverDnsSecConfig": "route53_resolver_dnssec_config",
  "s3/AnalyticsConfiguration": "s3_bucket_analytics_configuration",
  "s3/BucketObjectv2": "s3_object",
  "s3/BucketReplicationConfig": "s3_bucket_replication_configuration",
  "s3/Inventory": "s3_bucket_inventory",
  "storagegateway/CachesIscsiVolume": "storagegateway_cached_iscsi_volume"
};

// src/readers/pulumi-preview/types-azure.ts
var AZURE_MODULES = {
  apimanagement: "api_management",
  appconfiguration: "app_configuration",
  appinsights: "application_insights",
  appservice: "",
  authorization: "",
  compute: "",
  containerservice: "",
  core: "",
  databricks: "databricks",
  datafactory: "data_factory",
  dataprotection: "data_protection",
  digitaltwins: "digital_twins",
  elasticsan: "elastic_san",
  keyvault: "key_vault",
  machinelearning: "machine_learning",
  managedlustre: "managed_lustre",
  monitoring: "monitor",
  network: "",
  operationalinsights: "log",
  privatedns: "private_dns",
  privatelink: "private",
  recoveryservices: "recovery_services",
  securitycenter: "security_center",
  streamanalytics: "stream_analytics"
};
var AZURE_TYPES = {
  "apimanagement/Service": "api_management",
  "appconfiguration/ConfigurationKey": "app_configuration_key",
  "appconfiguration/ConfigurationStore": "app_configuration",
  "appinsights/Insights": "application_insights",
  "appservice/Certificate": "app_service_certificate",
  "authorization/Assignment": "role_assignment",
  "compute/DataDiskAttachment": "virtual_machine_data_disk_attachment",
  "containerservice/Registry": "container_registry",
  "containerservice/Group": "container_group",
  "datafactory/Factory": "data_factory",
  "dns/CNameRecord": "dns_cname_record",
  "eventhub/ConsumerGroup": "eventhub_consumer_group",
  "eventhub/EventHub": "eventhub",
  "eventhub/EventHubNamespace": "eventhub_namespace",
  "frontdoor/Frontdoor": "frontdoor",
  "iot/IoTHub": "iothub",
  "keyvault/KeyVault": "key_vault",
  "lb/LoadBalancer": "lb",
  "management/GroupPolicyAssignment": "management_group_policy_assignment",
  "mssql/ElasticPool": "mssql_elasticpool",
  "network/DdosProtectionPlan": "network_ddos_protection_plan",
  "operationalinsights/AnalyticsWorkspace": "log_analytics_workspace",
  "waf/Policy": "web_application_firewall_policy"
};

// src/readers/pulumi-preview/types-google.ts
var GOOGLE_MODULES = {
  accessapproval: "access_approval",
  accesscontextmanager: "access_context_manager",
  apigateway: "api_gateway",
  appengine: "app_engine",
  artifactregistry: "artifact_registry",
  assuredworkloads: "assured_workloads",
  backupdisasterrecovery: "backup_dr",
  bigqueryanalyticshub: "bigquery_analytics_hub",
  binaryauthorization: "binary_authorization",
  certificateauthority: "privateca",
  certificatemanager: "certificate_manager",
  cloudasset: "cloud_asset",
  cloudfunctionsv2: "cloudfunctions2",
  cloudidentity: "cloud_identity",
  cloudrun: "cloud_run",
  cloudrunv2: "cloud_run_v2",
  cloudscheduler: "cloud_scheduler",
  cloudtasks: "cloud_tasks",
  containeranalysis: "container_analysis",
  datacatalog: "data_catalog",
  datafusion: "data_fusion",
  dataloss: "data_loss",
  databasemigrationservice: "database_migration_service",
  deploymentmanager: "deployment_manager",
  diagflow: "dialogflow",
  discoveryengine: "discovery_engine",
  essentialcontacts: "essential_contacts",
  gkebackup: "gke_backup",
  gkehub: "gke_hub",
  identityplatform: "identity_platform",
  integrationconnectors: "integration_connectors",
  iot: "cloudiot",
  managedkafka: "managed_kafka",
  networkconnectivity: "network_connectivity",
  networkmanagement: "network_management",
  networksecurity: "network_security",
  networkservices: "network_services",
  oracledatabase: "oracle_database",
  organizations: "organization",
  orgpolicy: "org_policy",
  osconfig: "os_config",
  oslogin: "os_login",
  projects: "project",
  resourcemanager: "resource_manager",
  secretmanager: "secret_manager",
  securesourcemanager: "secure_source_manager",
  securitycenter: "scc",
  serviceaccount: "service_account",
  servicedirectory: "service_directory",
  servicenetworking: "service_networking",
  vpcaccess: "vpc_access"
};
var GOOGLE_TYPES = {
  "certificateauthority/Authority": "privateca_certificate_authority",
  "compute/MangedSslCertificate": "compute_managed_ssl_certificate",
  "datastore/DataStoreIndex": "datastore_index",
  "healthcare/Hl7Store": "healthcare_hl7_v2_store",
  "organizations/Folder": "folder",
  "organizations/Project": "project",
  "serviceaccount/Account": "service_account"
};

// src/readers/pulumi-preview/type-name.ts
var PREFIXES = {
  confluentcloud: "confluent",
  databricks: "databricks",
  gcp: "google",
  azure: "azurerm"
};
var BRIDGED = /* @__PURE__ */ new Set([
  ...["aiven", "alicloud", "auth0", "azuread", "azuredevops", "cloudflare", "confluentcloud", "consul", "databricks", "datadog"],
  ...["digitalocean", "dnsimple", "docker", "ec", "fastly", "github", "gitlab", "hcloud", "kafka", "keycloak", "linode", "minio"],
  ...["mongodbatlas", "mysql", "newrelic", "nomad", "ns1", "okta", "openstack", "opsgenie", "pagerduty", "postgresql", "rabbitmq"],
  ...["random", "rediscloud", "scaleway", "snowflake", "tls", "vault", "vsphere", "yandex"]
]);
var OTHER_TYPES = {
  "kubernetes:helm.sh/v3:Release": "helm_release",
  "kubernetes:helm.sh/v4:Chart": "helm_release"
};
function typeName(token) {
  const other = rowOf(OTHER_TYPES, token);
  if (other !== void 0) return { type: other, shape: "own" };
  const [, pack = "", place = "", name = ""] = /^([^:]+):([^:]*):([^:]+)$/.exec(token) ?? [];
  if (pack === "kubernetes") return { type: kubernetesType(place, name) ?? token, shape: "own" };
  const module = place.split("/")[0].toLowerCase();
  const type = terraformType2(pack, module, name);
  return type === void 0 ? { type: token, shape: "own" } : { type, shape: "terraform" };
}
function terraformType2(pack, module, name) {
  if (name === "" || module === "") return void 0;
  if (pack === "aws") return byTables("aws", module, name, AWS_MODULES, AWS_TYPES);
  if (pack === "gcp") return byTables("google", module, name, GOOGLE_MODULES, GOOGLE_TYPES);
  if (pack === "azure") return byTables("azurerm", module, name, AZURE_MODULES, AZURE_TYPES);
  if (!BRIDGED.has(pack)) return void 0;
  const prefix = rowOf(PREFIXES, pack) ?? pack;
  const own = snakeCase(name);
  return module === "index" || module === own ? `${prefix}_${own}` : `${prefix}_${module}_${own}`;
}
function byTables(prefix, module, name, modules, types) {
  if (module === "index") return void 0;
  const known2 = rowOf(types, `${module}/${name}`);
  if (known2 !== void 0) return `${prefix}_${known2}`;
  const own = snakeCase(name).replace(/_v2$/, "");
  const part = rowOf(modules, module) ?? module;
  return part === "" ? `${prefix}_${own}` : `${prefix}_${part}_${own}`;
}
function kubernetesType(place, kind) {
  const [, group = ""] = /^([a-z0-9.-]+)\/v\d+(?:(?:alpha|beta)\d+)?$/.exec(place) ?? [];
  if (group === "") return void 0;
  return group === "core" ? kind : `${kind}.${group}`;
}

// src/readers/pulumi-preview/step-change.ts
var NOTHING = /* @__PURE__ */ new Set(["refresh", "diff", "extend-parameterize", "remove-pending-replace"]);
function stepChange(step, location, context) {
  if (NOTHING.has(step.op) || isSame(step)) return void 0;
  const meaning = meaningOf2(step);
  return plannedChange(planned(step, meaning), location, context);
}
function replacementChange(step, order, location, context) {
  const kept = step.before?.retainOnDelete === true;
  const actions = kept ? ["create", "forget"] : order === "create-first" ? ["create", "delete"] : ["delete", "create"];
  const whole = planned(step, { actions, importing: step.op === "import-replacement" });
  const forced = [...step.keys, ...step.differences.filter(({ replaces }) => replaces).map(({ path }) => path)];
  whole.replacePaths = [...new Set(forced.map((path) => pathOf(step, path)))].sort();
  if (step.before?.taint === true) whole.actionReason = "replace_because_tainted";
  else if (forced.length === 0) whole.actionReason = "replace_by_triggers";
  return plannedChange(whole, location, context);
}
function leftoverChange(step, location, context) {
  const kept = step.before?.retainOnDelete === true;
  const whole = planned({ ...step, after: null }, { actions: [kept ? "forget" : "delete"] });
  if (step.before?.pendingDelete === true) whole.deposed = step.before.id ?? "pending";
  return plannedChange(whole, location, context);
}
function meaningOf2({ op, before, after }) {
  switch (op) {
    case "same":
      return { actions: [optionsChange(before, after) ? "update" : "no-op"] };
    case "create":
    case "update":
      return { actions: [op] };
    case "delete":
      return { actions: [before?.retainOnDelete === true ? "forget" : "delete"], ...before?.external === true && { mode: "data" } };
    case "import":
      return { actions: ["no-op"], importing: true };
    case "read":
    case "read-replacement":
      return { actions: ["read"], mode: "data" };
    case "discard":
    case "discard-replaced":
      return { actions: ["forget"], mode: "data" };
    default:
      return { actions: [op], doubt: `the operation \`${op}\` is not known` };
  }
}
function isSame({ op, urn, before, after }) {
  return op === "same" && (before === null || before.urn === urn) && !optionsChange(before, after);
}
function optionsChange(before, after) {
  return before !== null && after !== null && (before.protect !== after.protect || before.retainOnDelete !== after.retainOnDelete);
}
function planned(step, meaning) {
  const { type, shape } = typeName(step.token);
  const actions = meaning.actions;
  const { before, after } = sidesOf(step, type, shape, actions.includes("create"));
  const gone = actions.length === 1 && (actions[0] === "delete" || actions[0] === "forget");
  const earlier = step.before && step.before.urn !== step.urn ? parseUrn(step.before.urn)?.address : void 0;
  const doubt = step.doubt ?? meaning.doubt;
  const id = step.after?.id;
  return {
    tool: "pulumi",
    address: step.address,
    type,
    name: step.name,
    provider: providerOf(step),
    module: step.parents,
    actions,
    before,
    after: gone ? null : after,
    ...meaning.mode && { mode: meaning.mode },
    ...meaning.importing === true && { importing: id === void 0 ? {} : { id } },
    ...earlier !== void 0 && earlier !== step.address && { previousAddress: earlier },
    ...doubt !== void 0 && { doubt }
  };
}
function providerOf({ before, after }) {
  const reference = (after ?? before)?.provider ?? "";
  return /::pulumi:providers:([^:]+::[^:]+)(?:::|$)/.exec(reference)?.[1] ?? "";
}
function pathOf(step, path) {
  const { type, shape } = typeName(step.token);
  const steps = stepsOf(path);
  return shape === "terraform" ? attributePath(type, steps) : steps.join(".");
}

// src/readers/pulumi-preview/walk-preview.ts
var PASSED_OVER = /* @__PURE__ */ new Set(["config", "resOutputsEvent", "progressEvent", "stdoutEvent", "duration"]);
function* walkDocument(cursor, file) {
  cursor.skipSpace();
  cursor.pass();
  if (cursor.skipSpace() === 125) return cursor.pass();
  for (; ; ) {
    const key = keyOf(cursor);
    if (key === void 0 || cursor.skipSpace() !== 58) return void cursor.broken();
    cursor.pass();
    const first2 = cursor.skipSpace();
    cursor.place = key;
    cursor.index = -1;
    if (key === "steps" && first2 === 91) {
      yield { part: "key", key, value: null, location: { file, pointer: key } };
      yield* walkSteps(cursor, file);
    } else if (PASSED_OVER.has(key)) {
      cursor.skipValue();
      yield { part: "key", key, value: null, location: { file, pointer: key } };
    } else {
      const location = { file, pointer: key, line: cursor.line };
      const cut = cursor.cutValue();
      if (!cut) return;
      yield partOf(cut, location, (value) => ({ part: "key", key, value, location }));
    }
    const byte = cursor.skipSpace();
    if (cursor.failure) return;
    cursor.pass();
    if (byte === 125) return;
    if (byte !== 44) return void cursor.broken();
    cursor.skipSpace();
  }
}
function* walkSteps(cursor, file) {
  cursor.pass();
  if (cursor.skipSpace() === 93) return cursor.pass();
  for (let index = 0; ; index++) {
    cursor.index = index;
    const location = { file, pointer: cursor.pointer, line: cursor.line };
    const cut = cursor.cutValue();
    if (!cut) return;
    yield partOf(cut, location, (value) => ({ part: "step", value, location }));
    const byte = cursor.skipSpace();
    if (cursor.failure) return;
    cursor.pass();
    if (byte === 93) return;
    if (byte !== 44) return void cursor.broken();
    cursor.skipSpace();
  }
}
function* walkEvents(cursor, file) {
  for (let index = 0; ; index++) {
    const byte = cursor.skipSpace();
    if (byte < 0) return;
    if (byte !== 123) return void cursor.broken();
    cursor.place = `event ${index + 1}`;
    const location = { file, line: cursor.line };
    const cut = cursor.cutValue();
    if (!cut) return;
    if (!cut.bytes) {
      yield { part: "oversized", hash: cut.oversized, location };
      continue;
    }
    const event = parseEntry(cut.bytes)?.value;
    if (!isObject(event)) {
      yield { part: "broken", location };
      continue;
    }
    for (const [key, value] of Object.entries(event)) {
      if (key === "resourcePreEvent") yield { part: "step", value: (isObject(value) ? value["metadata"] : null) ?? null, location };
      else if (key === "timestamp" ? Object.hasOwn(event, "preludeEvent") : key !== "sequence")
        yield { part: "key", key, value: PASSED_OVER.has(key) ? null : value, location };
    }
  }
}
function partOf(cut, location, make) {
  if (!cut.bytes) return { part: "oversized", hash: cut.oversized, location };
  const value = parseEntry(cut.bytes)?.value;
  return value === void 0 ? { part: "broken", location } : make(value);
}
function keyOf(cursor) {
  if (cursor.skipSpace() !== 34) return void 0;
  const cut = cursor.cutValue();
  const key = cut?.bytes && parseEntry(cut.bytes)?.value;
  return typeof key === "string" ? key : void 0;
}

// src/readers/pulumi-preview/read-pulumi-preview.ts
function* readPulumiPreview(evidence, options) {
  const { file } = evidence;
  const cursor = new ByteCursor(utf8Chunks(evidence.open()));
  try {
    const first2 = cursor.skipSpace();
    if (first2 < 0) return yield { problem: problem("evidence-empty", `\`${file}\` is empty`, { help: REWRITE2, location: { file } }) };
    if (first2 !== 123) return yield { problem: unknownFormat(file, "no Pulumi preview") };
    const context = { source: options.source, trust: options.trust, key: createSecretKey2(options.key) };
    const parts = isLog(evidence) ? walkEvents(cursor, file) : walkDocument(cursor, file);
    const outcome = new Outcome(file);
    const replacements = new Replacements();
    for (const part of parts) {
      if (part.part === "key" && part.key === "timestamp") tellTime(part.value, options);
      else yield* readPart(part, context, outcome, replacements);
    }
    for (const joined of replacements.rest()) yield* readJoined(joined, context, outcome);
    if (cursor.failure) yield { problem: failure(cursor, file) };
    else if (!outcome.recognised) yield { problem: unknownFormat(file, "JSON that is no Pulumi preview") };
    else {
      if (cursor.skipSpace() >= 0) yield { problem: unreadable("something follows the end of the JSON", { file, line: cursor.line }) };
      for (const found of outcome.problems()) yield { problem: found };
    }
  } finally {
    cursor.close();
  }
}
function tellTime(value, { planned: planned2 }) {
  if (typeof value === "number" && value > 0 && value < 1e11) planned2?.(new Date(value * 1e3).toISOString());
}
function isLog(evidence) {
  let head = Buffer.alloc(0);
  for (const chunk of utf8Chunks(evidence.open())) {
    head = Buffer.concat([head, chunk]);
    if (head.length >= HEAD) break;
  }
  const keys = [...topLevelKeys(head.toString("utf8"))];
  return keys.includes("sequence") || keys.some((key) => key.endsWith("Event"));
}
var HEAD = 4096;
function* readPart(part, context, outcome, replacements) {
  const { location } = part;
  if (part.part === "key") return outcome.key(part.key, part.value, location);
  if (part.part === "broken") return yield { problem: unreadable("this part is not valid JSON in UTF-8", location) };
  if (part.part === "oversized")
    return yield { change: notUnderstood(location, context, "a step of the preview is too large to be looked at", part.hash) };
  const step = stepOf(part.value);
  outcome.step(step?.op ?? "");
  if (!step) {
    yield {
      change: notUnderstood(location, context, "a step of the preview has no operation or no name", contentHash(part.value, context))
    };
  } else if (Replacements.tells(step.op) && step.doubt === void 0) {
    for (const joined of replacements.take({ step, location })) yield* readJoined(joined, context, outcome);
  } else {
    const change = stepChange(step, location, context);
    if (change) yield { change };
  }
}
function* readJoined(joined, context, outcome) {
  const { replaced, leftover } = joined;
  if (replaced) outcome.replacement();
  const change = replaced ? replacementChange(replaced.step, joined.order, replaced.location, context) : leftoverChange(leftover.step, leftover.location, context);
  if (change) yield { change };
}
function failure(cursor, file) {
  const { code, message } = cursor.failure ?? { code: "evidence-unreadable", message: "the JSON cannot be read" };
  const location = { file, line: cursor.line };
  if (cursor.pointer !== "") location.pointer = cursor.pointer;
  return problem(code, message, { help: REWRITE2, location });
}
function unreadable(message, location) {
  return problem("evidence-unreadable", message, { help: REWRITE2, location });
}

// src/readers/terraform-plan/read-terraform-plan.ts
import { createSecretKey as createSecretKey3 } from "node:crypto";

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
  if (isSet2(plan.errored, false)) {
    return problem("plan-errored", "planning failed, so the plan does not show everything that would happen", {
      help: "repair the configuration until `terraform plan` succeeds, and judge that plan; let the job stop when `terraform plan` fails",
      location: locate(plan, file, "errored")
    });
  }
  if (isSet2(plan.complete, true)) {
    return problem("plan-incomplete", "the plan does not cover the whole configuration", {
      help: "plan without `-target` and `-exclude`; where changes were deferred, apply this plan and judge the next one too",
      location: locate(plan, file, "complete")
    });
  }
  return void 0;
}
function incompleteWhy(plan) {
  return isSet2(plan.errored, false) ? "errored" : isSet2(plan.complete, true) ? "partial" : void 0;
}
function isSet2(value, well) {
  return value !== void 0 && value !== null && value !== well;
}
function locate(plan, file, key) {
  return { file, pointer: plan.pointer === "" ? key : `${plan.pointer}/${key}` };
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
    if (isObject(provider)) graph.providers.set(key, providerOf2(provider));
}
function readState(cursor, graph, asked) {
  const module = (depth) => walkMembers(cursor, (key) => {
    if (key === "resources") walkItems(cursor, () => readStateObject(cursor, graph, asked));
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
function readStateObject(cursor, graph, asked) {
  const bytes = cursor.cutValue()?.bytes;
  const at = bytes ? bytes.lastIndexOf(DEPENDS_ON) : -1;
  if (!bytes || at < 0) return;
  const used = strings(smallValue(bytes, at + DEPENDS_ON.length, 93)).filter((one) => asked.has(one));
  if (used.length === 0) return;
  const address = text(smallValue(bytes, bytes.indexOf(ADDRESS) + ADDRESS.length, 34));
  if (address !== void 0) for (const one of used) graph.addApplied(withoutKeys(address), one);
}
function smallValue(bytes, from, close) {
  const start = bytes.indexOf(close === 93 ? 91 : 34, from);
  let end = start + 1;
  while (end < bytes.length && (bytes[end] !== close || bytes[end - 1] === 92)) end++;
  return start < 0 ? void 0 : parseEntry(bytes.subarray(start, end + 1))?.value;
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
  const [first2, second, third] = reference.split(".");
  if (first2 === void 0 || second === void 0 || OF_NOTHING.has(first2)) return void 0;
  if (first2 === "var") return `var.${second}`;
  if (first2 === "data") return third === void 0 ? void 0 : `data.${second}.${third}`;
  if (first2 !== "module") return `${first2}.${second}`;
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
function providerOf2(provider) {
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
    const first2 = [...direct].filter(stays).sort();
    const rest = [...all].filter((one) => stays(one) && !direct.has(one)).sort();
    return { count: first2.length + rest.length, direct: first2.length, addresses: [...first2, ...rest].slice(0, MOST_DEPENDENTS) };
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
var PASSED_OVER2 = /* @__PURE__ */ new Set([
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
      const first2 = cursor.skipSpace();
      const place = pointer === "" ? escape(key) : `${pointer}/${escape(key)}`;
      cursor.place = place;
      cursor.index = -1;
      const known2 = LISTS.has(key) || Object.hasOwn(PROPERTIES, key);
      if (known2 && plan.keys.has(key)) yield { part: "wrong", pointer: place, message: `\`${place}\` is written twice` };
      if (known2 || plan.keys.size < MAX_KEYS) plan.keys.add(key);
      const isList = LISTS.has(key) || key === "resource_drift" && visit.drift;
      if (isList && first2 === 91) yield* walkList(cursor, key, plan, place, visit);
      else if (known2) yield* readProperty(cursor, key, plan, place);
      else if (PASSED_OVER2.has(key)) {
        if (!visit.takes(key, plan)) cursor.skipValue();
      } else if (first2 === 123 && depth < MAX_WRAPPING2) yield* walkPlan(cursor, visit, place, depth + 1);
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
  const passes = ({ quiet, newType: newType2 }) => {
    if (list !== "resource_changes") return false;
    if (quiet) plan.unchanged++;
    return quiet || newType2 !== void 0 && visit.passesNew(newType2);
  };
  for (let index = 0; ; index++) {
    cursor.index = index;
    const { line, column } = cursor;
    const ahead = cursor.outline();
    if (ahead && passes(ahead)) cursor.pass(ahead.length, ahead.lines);
    else {
      const cut = ahead ? cursor.take(ahead) : cursor.cutValue();
      if (!cut) return;
      const outline = ahead ?? (cut.bytes && outlineOf(cut.bytes));
      if (ahead || !outline || !passes(outline)) {
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
    const first2 = cursor.skipSpace();
    if (first2 < 0) return yield { problem: empty(file) };
    if (first2 !== 123) return yield { problem: notAnObject(file, cursor, first2) };
    const plans = [];
    let keys = /* @__PURE__ */ new Set();
    const context = { ...options, key: createSecretKey3(options.key) };
    let unsupported;
    const passed = /* @__PURE__ */ new Map();
    const passesNew = (type) => {
      if (options.readsNew?.(type) !== false) return false;
      passed.set(type, (passed.get(type) ?? 0) + 1);
      return true;
    };
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
      } else if (part.part === "wrong") yield { problem: unreadable2(part.message, { file, pointer: part.pointer }) };
      else if (part.part === "end") {
        if (part.plan.pointer === "") keys = part.plan.keys;
        if (!isPlan(part.plan)) continue;
        plans.push(part.plan);
        for (const [type, count] of passed) yield { passed: "create", type, count, file };
        passed.clear();
        const references = rest?.end(part.plan);
        if (references) yield { rest: references };
        if (rest) yield { rest: endOf(part.plan, file, deferred) };
        deferred = false;
      } else {
        unsupported = versionProblem(part.plan, file);
        if (unsupported) break;
      }
    }
    for (const [type, count] of passed) yield { passed: "create", type, count, file };
    for (const late of cursor.failure ? [] : rest?.secondPass(evidence) ?? []) yield { rest: late };
    if (unsupported) return yield { problem: unsupported };
    for (const plan of plans) {
      if (typeof plan.timestamp === "string") options.planned?.(plan.timestamp);
      const found = planProblem(plan, file);
      if (found) yield { problem: found };
    }
    if (cursor.failure) yield { problem: failure2(cursor, file) };
    else if (plans.length === 0) yield { problem: foreignJson(file, keys) ?? unknownFormat(file, "JSON that is not a plan") };
    else if (cursor.skipSpace() >= 0)
      yield { problem: unreadable2(`something follows the end of the JSON, at byte ${cursor.offset}`, { file }) };
    else if (cursor.failure) yield { problem: failure2(cursor, file) };
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
  if (!parsed2) return { problem: unreadable2(`\`${pointer}\` is not valid JSON in UTF-8`, location) };
  const { value, text: text3, namesSecrets } = parsed2;
  let change;
  if (list === "resource_drift") {
    const drift = planChange(value, location, context, { doubt: outline?.doubt, raw: text3, namesSecrets });
    return drift && drift.kind !== "unknown" && drift.plan?.mode === "managed" ? { rest: { says: "drift", drift } } : void 0;
  }
  if (list === "resource_changes") {
    change = planChange(value, location, context, { doubt: outline?.doubt, raw: text3, namesSecrets });
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
  const incomplete2 = incompleteWhy(plan) ?? (deferred ? "deferred" : void 0);
  return { says: "end", file, unchanged: plan.unchanged, ...incomplete2 && { incomplete: incomplete2 } };
}
function isPlan({ keys }) {
  if (keys.has("resource_changes")) return true;
  const telling = ["planned_values", "output_changes", "resource_drift", "deferred_changes", "action_invocations", "applyable", "errored"];
  return keys.has("format_version") && telling.some((key) => keys.has(key));
}
function empty(file) {
  return problem("evidence-empty", `\`${file}\` is empty`, { help: REWRITE3, location: { file } });
}
function notAnObject(file, cursor, first2) {
  const recognised = recognise(file, cursor.ahead().subarray(0, 4096));
  if (first2 !== 91 && recognised.problem) return recognised.problem;
  cursor.skipValue();
  return cursor.failure ? failure2(cursor, file) : recognised.problem ?? unknownFormat(file, "JSON that is not a plan");
}
function failure2(cursor, file) {
  const { code, message } = cursor.failure ?? { code: "evidence-unreadable", message: "the JSON cannot be read" };
  const location = { file, line: cursor.line };
  if (cursor.pointer !== "") location.pointer = cursor.pointer;
  return problem(code, message, { help: REWRITE3, location });
}
function unreadable2(message, location) {
  return problem("evidence-unreadable", message, { help: REWRITE3, location });
}
var REWRITE3 = "write the plan again: `terraform show -json tfplan > plan.json`, and stop the job when a command before it fails";

// src/app/plan-readers.ts
var READERS = {
  "terraform-plan": readTerraformPlan,
  "pulumi-preview": readPulumiPreview,
  "cloudformation-change-set": readChangeSet
};
function isPlanFormat(name) {
  return Object.hasOwn(READERS, name);
}
function readPlan(format, evidence, options) {
  return READERS[format](evidence, options);
}
function changeSetsAmong(files) {
  let found;
  return () => found ??= new Set([...files].filter(isChangeSet).flatMap(changeSetIds));
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

// src/adapters/read-manifest.ts
var LARGEST = 64 * 1024;
function readManifest(bytes, file) {
  const refuse = (why) => failed(
    problem("manifest-invalid", `\`${file}\` is no manifest of a plan: ${why}`, {
      help: "write it again with `interlock evidence PLAN`, and edit it by no other means",
      location: { file }
    })
  );
  if (bytes.length > LARGEST) return refuse(`it has ${bytes.length} bytes`);
  let value;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return refuse("it is not JSON");
  }
  const version = typeof value === "object" && value !== null ? value.version : void 0;
  if (typeof version === "number" && version !== 1)
    return failed(
      problem("version-unsupported", `\`${file}\` has version ${version}`, {
        help: "this release reads manifests of version 1: write it with the release that reads it",
        location: { file, pointer: "version" }
      })
    );
  if (!isEvidence(value)) {
    const [first2] = isEvidence.errors ?? [];
    return refuse(`\`${first2?.instancePath.slice(1).replaceAll("/", ".") || "the document"}\` ${first2?.message ?? "is not valid"}`);
  }
  const manifest = value;
  return isPlainPath(manifest.plan.file) ? ok(manifest) : refuse("`plan.file` is no path within a repository");
}
function isPlainPath(path) {
  return !/[\\\u0000-\u001f]|^[A-Za-z]:/.test(path) && path.split("/").every((part) => part !== "" && part !== "." && part !== "..");
}

export {
  currentInstant,
  manifestOf,
  planOf,
  readManifest,
  recognise,
  sealer,
  withoutKeys,
  isPlanFormat,
  readPlan,
  changeSetsAmong,
  byName,
  asMigrated
};
