import { createRequire as interlockCreateRequire } from 'node:module';
let interlockRequire;
const require = (id) => (interlockRequire ??= interlockCreateRequire(import.meta.url))(id);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);
import {
  sealer
} from "./chunk-RZ3NQ556.js";
import {
  problem
} from "./chunk-XEER5CX4.js";
import {
  changeDigest,
  differences,
  dotted,
  hideLeaks,
  hideSensitive,
  hideUnknown,
  isSecretName,
  marksAny,
  stringsOf
} from "./chunk-AJ66NPXL.js";
import {
  isObject
} from "./chunk-6EQGFEUU.js";

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
  const [first, second] = head;
  if (first === 255 && second === 254) return "utf-16le";
  if (first === 254 && second === 255) return "utf-16be";
  if (first === 123 && second === 0) return "utf-16le";
  if (first === 0 && second === 123) return "utf-16be";
  return void 0;
}
function startsWithUtf8Mark(bytes) {
  return bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191;
}

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
  const sealMarked = (path, secret) => {
    sensitivePaths.add(path.dotted);
    for (const text2 of stringsOf(secret)) secrets.set(text2, (secrets.get(text2) ?? 0) + 1);
    return seal(path, secret);
  };
  const sealLeak = (path, secret) => {
    sensitivePaths.add(path.dotted);
    leaked.add(path.dotted);
    return seal(path, secret);
  };
  for (const tree of trees) {
    sides.before = hideSensitive(sides.before, tree, sealMarked);
    sides.after = hideSensitive(sides.after, tree, sealMarked);
  }
  const copied = [...secrets].filter(([text2, count]) => !raw || occurrences(raw, text2, count + 1) !== count).map(([text2]) => text2);
  if (namesSecrets || copied.length > 0) {
    hideLeaks(sides.before, copied, sealLeak);
    hideLeaks(sides.after, copied, sealLeak);
  }
  return [...sensitivePaths].sort();
}
function occurrences(raw, text2, most) {
  let count = 0;
  for (let at = raw.indexOf(text2); at >= 0 && count < most; at = raw.indexOf(text2, at + 1)) count++;
  return count;
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
  for (const key of [CHANGE_KEYS.after_unknown, CHANGE_KEYS.after_sensitive])
    if (bytes[valueAt(bytes, places, key, end)] === 116) return void 0;
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
function equal(bytes, start, text2) {
  for (let index = 0; index < text2.length; index++) if (bytes[start + index] !== text2[index]) return false;
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
      return {
        ...{ length: at - from, lines, quiet, doubt },
        newType: sure && !quiet ? newType(bytes, PLACES, at) : void 0,
        body: Math.max(0, PLACES[ENTRY_KEYS.change] - from)
      };
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
    const first = this.skipSpace();
    if (first !== 123 && first !== 91 && first !== 34) return this.#skipScalar();
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
function isExactText(text2) {
  const value = Number(text2);
  return isExactNumber(value) || !Number.isInteger(value) && String(value) === text2;
}

// src/readers/terraform-plan/parse-entry.ts
function parseEntry(bytes) {
  const text2 = bytes.toString("utf8");
  if (text2.includes("\uFFFD") && !isUtf8(bytes)) return void 0;
  try {
    const value = JSON.parse(text2);
    const signs = { inexact: false, forged: false, namesSecrets: false };
    survey(value, signs);
    if (!signs.inexact && !signs.forged) return { value, text: text2, namesSecrets: signs.namesSecrets };
    return { value: withoutForgedMarks(JSON.parse(withMarkedNumbers(bytes))), text: text2, namesSecrets: signs.namesSecrets };
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
  let text2 = "";
  let from = 0;
  for (const [start, end] of inexactNumbers(bytes)) {
    text2 += `${bytes.toString("utf8", from, start)}{"interlock:number":"${bytes.toString("latin1", start, end)}"}`;
    from = end;
  }
  return text2 + bytes.toString("utf8", from);
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

export {
  formatByKeys,
  foreignProblem,
  foreignJson,
  unknownFormat,
  utf8Chunks,
  encodingOf,
  strings,
  text,
  planChange,
  notUnderstood,
  outlineOf,
  ByteCursor,
  parseEntry
};
