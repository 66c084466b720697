import { createRequire as interlockCreateRequire } from 'node:module';
let interlockRequire;
const require = (id) => (interlockRequire ??= interlockCreateRequire(import.meta.url))(id);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);
import {
  CONFIGURATION_SIZE_LIMIT,
  LOCK_FILE,
  folderOf,
  isConfigurationFile,
  nameOf
} from "./chunk-J4HTZNG7.js";
import {
  cloudControlType,
  terraformType
} from "./chunk-I3SFUTQQ.js";
import {
  changeDigest,
  differences,
  dotted,
  isSecretName
} from "./chunk-GI5EJZWF.js";
import {
  put
} from "./chunk-CYIYEYG6.js";
import {
  isUnknown,
  sensitive
} from "./chunk-EGKD75XR.js";
import {
  sha256
} from "./chunk-4EMEBGM3.js";
import {
  MOST_DEPTH,
  attributeOf,
  blocksOf,
  nameIn,
  parseHcl
} from "./chunk-C5EGBC6K.js";
import "./chunk-XNC7CHNM.js";

// src/readers/terraform-configuration/read-terraform-configuration.ts
import { createSecretKey } from "node:crypto";

// src/readers/direct-providers/type-named.ts
function typeNamed(written) {
  const own = written.startsWith("awscc_") ? cloudControlType(written) : void 0;
  const type = own === void 0 ? own : terraformType(own, () => void 0);
  return type === void 0 || type === own ? { type: written } : { type, writtenType: written };
}

// src/readers/terraform-configuration/module-tree.ts
var MOST_NESTED = 12;
var MOST_THINGS = 5e4;
var ROOT_ONLY = /* @__PURE__ */ new Set(["backend", "encryption"]);
function expand(modules, root) {
  const expanded = { things: /* @__PURE__ */ new Map(), states: [], folders: /* @__PURE__ */ new Set(), faulty: /* @__PURE__ */ new Set(), cut: false };
  addModule(modules, root, [], [], expanded);
  return expanded;
}
function addModule(modules, folder, path, above, into) {
  const module = modules.get(folder);
  into.folders.add(folder);
  if (!module || above.includes(folder)) return;
  if (path.length > MOST_NESTED || into.things.size > MOST_THINGS) {
    into.cut = true;
    return;
  }
  const prefix = path.map((name) => `module.${name}`).join(".");
  for (const file of module.faulty) into.faulty.add(file);
  for (const thing2 of module.things) {
    if (prefix !== "" && ROOT_ONLY.has(thing2.block)) continue;
    const full = within(prefix, thing2.address);
    const key = `${thing2.block} ${full}`;
    if (!into.things.has(key)) into.things.set(key, { ...thing2, full, module: prefix });
  }
  for (const state of module.states) into.states.push({ state, module: prefix });
  for (const call of module.calls)
    if (call.folder !== void 0) addModule(modules, call.folder, [...path, call.name], [...above, folder], into);
}
function within(module, address) {
  return module === "" ? address : `${module}.${address}`;
}
function rootFolders(modules) {
  const called = new Set(
    [...modules.values()].flatMap(({ folder, calls }) => calls.flatMap((call) => call.folder === folder ? [] : call.folder ?? []))
  );
  const roots = [...modules.keys()].filter((folder) => !called.has(folder)).sort();
  const reached = new Set(roots.flatMap((root) => [...closure(modules, root)]));
  for (const folder of [...modules.keys()].sort()) {
    if (reached.has(folder)) continue;
    roots.push(folder);
    for (const one of closure(modules, folder)) reached.add(one);
  }
  return roots;
}
function closure(modules, root) {
  const seen = /* @__PURE__ */ new Set([root]);
  const open = [root];
  for (let folder = open.pop(); folder !== void 0; folder = open.pop())
    for (const { folder: called } of modules.get(folder)?.calls ?? [])
      if (called !== void 0 && !seen.has(called)) {
        seen.add(called);
        open.push(called);
      }
  return seen;
}

// src/readers/terraform-configuration/moves.ts
function withoutKeys(address) {
  return address.replace(/\[[^\]]*\]/g, "");
}
function isModuleAddress(address) {
  return /^module\.[^.]+(\.module\.[^.]+)*$/.test(address);
}
function typeIn(address) {
  const steps = withoutKeys(address).split(".");
  return isModuleAddress(withoutKeys(address)) ? "module" : steps.at(-2) ?? "";
}
function followMoves(states) {
  const moves = states.flatMap(
    ({ state, module }) => state.block === "moved" ? [{ from: withoutKeys(within(module, state.from)), to: withoutKeys(within(module, state.to)) }] : []
  );
  return (address) => {
    let at = address;
    for (let step = 0; step < moves.length; step++) {
      const next = moves.map(({ from, to }) => moved(at, from, to)).find((one) => one !== void 0 && one !== at);
      if (next === void 0) break;
      at = next;
    }
    return at;
  };
}
function moved(address, from, to) {
  if (address === from) return to;
  return isModuleAddress(from) && address.startsWith(`${from}.`) ? `${to}${address.slice(from.length)}` : void 0;
}
function forgotten(states, address) {
  return states.some(({ state, module }) => {
    if (state.block !== "removed" || state.forgets !== true) return false;
    const from = withoutKeys(within(module, state.from));
    return address === from || isModuleAddress(from) && address.startsWith(`${from}.`);
  });
}

// src/readers/terraform-configuration/configuration-change.ts
function thingChange(before, after, context) {
  const one = after ?? before;
  const [from, to] = [before?.facts ?? null, after?.facts ?? null];
  const different = differences(from, to);
  if (before && after && different.length === 0) return void 0;
  const kind = !before ? "create" : !after ? "delete" : "update";
  const configuration = { block: one.block, root: context.root, module: one.module };
  if (before && after && before.full !== after.full) configuration.previousAddress = before.full;
  const location = { file: one.file };
  const changed = different.map(({ path }) => dotted(path));
  if (after) Object.assign(location, partPlace(after, changed, !before));
  return {
    source: context.source,
    kind,
    ...one.block === "resource" ? typeNamed(one.type) : { type: one.type },
    address: one.full,
    location,
    before: from,
    after: to,
    changed,
    digest: changeDigest({ kind, address: one.full, before: null, different, doubt: one.block }),
    trust: context.trust,
    configuration
  };
}
function partPlace({ places, place }, changed, isNew) {
  const steps = new Set(changed.map((path) => path.split(".")[0] ?? ""));
  const first = isNew ? ["provisioners", "runs"] : ["lifecycle"];
  const part = [...first, ...steps].find((step) => steps.has(step) && places.has(step));
  return (part === void 0 ? void 0 : places.get(part)) ?? place;
}
function stateChange({ state, module }, context) {
  const target = within(module, state.block === "removed" ? state.from : state.to);
  const kind = state.block === "moved" ? "move" : state.block === "import" ? "import" : removal(state.forgets);
  const after = state.block === "removed" ? Object.keys(state.facts).length > 0 ? state.facts : null : null;
  const plan = {
    actions: kind === "forget" ? ["forget"] : kind === "delete" ? ["delete"] : ["no-op"],
    mode: "managed",
    provider: "",
    module,
    name: withoutKeys(target).split(".").at(-1) ?? "",
    replacePaths: [],
    unknownPaths: [],
    sensitivePaths: [],
    ...state.block === "moved" && { previousAddress: within(module, state.from) },
    ...state.block === "import" && { importing: state.id === void 0 ? {} : { id: state.id } }
  };
  const identity = state.block === "import" ? state.identity : "";
  const change = {
    source: context.source,
    kind,
    ...typeNamed(typeIn(target)),
    address: target,
    location: { file: state.file, ...state.place },
    before: null,
    after,
    changed: [],
    digest: changeDigest({
      kind,
      address: target,
      before: null,
      different: differences(null, after),
      plan,
      doubt: `${state.block} ${identity}`
    }),
    trust: context.trust,
    plan,
    configuration: { block: state.block, root: context.root, module }
  };
  if (kind === "unknown") change.notUnderstood = `\`${target}\`: whether the object is destroyed has to be evaluated`;
  return change;
}
function removal(forgets) {
  return forgets === void 0 ? "unknown" : forgets ? "forget" : "delete";
}
function notUnderstood(location, why, content, context) {
  return {
    source: context.source,
    kind: "unknown",
    type: "file",
    address: location.file,
    location,
    before: null,
    after: null,
    changed: [],
    digest: changeDigest({ kind: "unknown", address: location.file, before: null, different: [], doubt: `${why} ${sha256(content)}` }),
    trust: context.trust,
    notUnderstood: why,
    notUnderstoodHelp: "make it valid: `terraform validate` or `tofu validate` names what is wrong"
  };
}

// src/readers/terraform-configuration/compare-roots.ts
function* compareRoots(base, head, { root, before }, options) {
  const context = { ...options, root };
  const [old, now] = [expand(base, before), expand(head, root)];
  for (const side of [old, now])
    if (side.cut)
      yield notUnderstood({ file: root === "" ? "." : root }, "the configuration has too many modules to follow", root, options);
  const wasThere = base.has(before);
  const isThere = head.has(root);
  const { pairs, gone, fresh } = paired(old, now);
  for (const [one, other] of pairs) {
    const change = thingChange(one, other, context);
    if (change) yield change;
  }
  for (const thing2 of fresh) {
    const change = tellsWhenNew(thing2) ? thingChange(void 0, thing2, context) : void 0;
    if (change)
      yield wasThere ? change : { ...change, configuration: { ...change.configuration, newRoot: true } };
  }
  for (const thing2 of gone) {
    const change = tellsWhenGone(thing2, now, isThere) ? thingChange(thing2, void 0, context) : void 0;
    if (change) yield change;
  }
  for (const state of addedStates(old.states, now.states)) yield stateChange(state, context);
}
function paired(old, now) {
  const pairs = [];
  const left = [];
  const taken = /* @__PURE__ */ new Set();
  for (const [key, thing2] of old.things) {
    const other = now.things.get(key);
    if (!other) left.push(thing2);
    else {
      pairs.push([thing2, other]);
      taken.add(key);
    }
  }
  const gone = [];
  const follow = followMoves(now.states);
  for (const thing2 of left) {
    const to = thing2.block === "resource" || thing2.block === "module" ? follow(thing2.full) : thing2.full;
    const key = `${thing2.block} ${to}`;
    const other = to === thing2.full || taken.has(key) ? void 0 : now.things.get(key);
    if (!other) gone.push(thing2);
    else {
      pairs.push([thing2, other]);
      taken.add(key);
    }
  }
  return { pairs, gone, fresh: [...now.things].filter(([key]) => !taken.has(key)).map(([, thing2]) => thing2) };
}
var TELL_WHEN_NEW = /* @__PURE__ */ new Set(["module", "provider", "required-provider", "backend"]);
function tellsWhenNew({ block, facts }) {
  if (TELL_WHEN_NEW.has(block)) return true;
  return ["provisioners", "runs", "url"].some((name) => Object.hasOwn(facts, name)) || lifecycle(facts)["ignore_changes"] !== void 0;
}
var TELL_WHEN_GONE = /* @__PURE__ */ new Set(["backend", "encryption", "required-version", "check"]);
function tellsWhenGone(thing2, now, isThere) {
  if (now.faulty.has(thing2.file)) return false;
  if (thing2.block === "resource") {
    const guard = lifecycle(thing2.facts)["prevent_destroy"];
    return (guard === true || isUnknown(guard)) && !forgotten(now.states, thing2.full);
  }
  if (thing2.block === "required-provider" || thing2.block === "provider") return isThere && usesProvider(now, thing2);
  return isThere && TELL_WHEN_GONE.has(thing2.block);
}
function usesProvider({ things }, { address, module }) {
  const [, name = "", alias] = address.split(".");
  if (alias !== void 0) return false;
  return [...things.values()].some(
    (thing2) => thing2.module === module && ((thing2.block === "resource" || thing2.block === "data") && (thing2.type === name || thing2.type.startsWith(`${name}_`)) || thing2.block === "provider" && (thing2.address === `provider.${name}` || thing2.address.startsWith(`provider.${name}.`)))
  );
}
function lifecycle(facts) {
  const found = facts["lifecycle"];
  return typeof found === "object" && found !== null && !Array.isArray(found) ? found : {};
}
function addedStates(old, now) {
  const known = new Set(old.map(stateKey));
  return now.filter((state) => !known.has(stateKey(state)));
}
function stateKey({ state, module }) {
  if (state.block === "moved") return `moved ${within(module, state.from)} ${within(module, state.to)}`;
  if (state.block === "removed") return `removed ${within(module, state.from)} ${state.forgets} ${JSON.stringify(state.facts)}`;
  return `import ${within(module, state.to)} ${state.identity}`;
}

// src/readers/terraform-configuration/command-outline.ts
var PROGRAMS = new Set(
  `ansible ansible-playbook apk apt apt-get aws awk az base64 bash bundle cargo cat cd chef-client chmod chown chroot cmd consul cp cqlsh crontab
  curl cut date dd dnf docker docker-compose doctl echo eksctl env eval exec exit export find flyway for gcloud gem gh git go gpg grep gsutil helm if
  invoke-expression iex iptables java jq kill kubectl kustomize liquibase ln make mc mkdir mongo mongosh mount mv mysql mysqldump nc ncat net nix
  node nohup nomad npm npx openssl oci packer pg_dump pg_restore perl php pip pip3 pnpm podman powershell powershell.exe printf psql pulumi puppet
  pwd pwsh python python2 python3 rake redis-cli rm rsync ruby scp sed service set sftp sh sleep sops source ssh ssh-keygen sqlcmd sqlite3 ssm sudo
  systemctl tar tee telnet terraform test time timeout tofu touch true unzip until user useradd vault wget while winrm xargs yarn yq yum zip zsh`.split(/\s+/).filter((name) => name !== "")
);
var MOST_PARTS = 6;
function commandOutline(command) {
  const plain2 = command.slice(0, 2e4).replace(/\\\r?\n/g, " ").replace(/'[^']*'|"(?:[^"\\]|\\.)*"/gs, " \xA7 ");
  const parts = plain2.split(/(\|\||&&|[|;&\n])/);
  const shown = [];
  for (let at = 0; at < parts.length; at += 2) {
    const words = (parts[at] ?? "").trim().split(/\s+/).filter((word) => word !== "" && !/^\w+=/.test(word));
    const [program = "", ...rest] = words;
    if (program === "") continue;
    const joint = shown.length === 0 ? "" : parts[at - 1] === "|" ? " | " : "; ";
    if (shown.length === MOST_PARTS) {
      shown.push("; \u2026");
      break;
    }
    shown.push(`${joint}${programName(program)}${rest.length > 0 ? " \u2026" : ""}`);
  }
  const text = shown.join("").replace(/…(; …)+/g, "\u2026");
  return text === "" ? "\u2026" : text;
}
function programName(word) {
  const name = word.slice(word.lastIndexOf("/") + 1);
  if (PROGRAMS.has(name.toLowerCase())) return name;
  return /^[A-Za-z0-9_.-]{1,60}\.(sh|bash|py|ps1|rb|js|pl|bat|cmd|exe)$/.test(name) ? name : "\u2026";
}

// src/readers/terraform-configuration/fact-values.ts
import { createHmac } from "node:crypto";
var FactValues = class _FactValues {
  #key;
  #definitions;
  /** `definitions`: what stands behind `var.x` and `local.x` in the module, as far as the module says. */
  constructor(key, definitions2 = /* @__PURE__ */ new Map()) {
    this.#key = key;
    this.#definitions = definitions2;
  }
  /** The same for a module with its own variables. */
  within(definitions2) {
    return new _FactValues(this.#key, definitions2);
  }
  /** Equal for equal texts under one key; nothing else can be told from it. */
  hash(text) {
    return createHmac("sha256", this.#key).update(`configuration\0${text}`).digest("hex").slice(0, 32);
  }
  /** Known to nobody who only reads; differs from another expression, and from the same one over other defaults or locals. */
  undecided(text) {
    return { "interlock:unknown": true, "interlock:expression": this.hash([text, ...this.#behind(text)].join("\0")) };
  }
  #behind(text) {
    if (this.#definitions.size === 0) return [];
    const seen = /* @__PURE__ */ new Map();
    const open = [text];
    for (let next = open.pop(); next !== void 0 && seen.size < MOST_NAMES; next = open.pop())
      for (const [name] of next.matchAll(NAME)) {
        const definition = this.#definitions.get(name);
        if (definition === void 0 || seen.has(name)) continue;
        seen.set(name, definition);
        open.push(definition);
      }
    return [...seen].map(([name, definition]) => `${name}=${definition}`).sort();
  }
  of(expression) {
    switch (expression.kind) {
      case "literal":
        return expression.value;
      case "list":
        return expression.items.map((item) => this.of(item));
      case "object":
        return this.#object(expression.entries);
      default:
        return this.undecided(expression.text);
    }
  }
  #object(entries) {
    const object = {};
    for (const [name, value] of entries) put(object, name, this.of(value));
    return object;
  }
  /** `true`, `false`, or something that has to be evaluated; `undefined` where nothing is set. Terraform takes the words, too. */
  flag(expression) {
    if (!expression || expression.kind === "literal" && expression.value === null) return void 0;
    if (expression.kind === "literal") {
      if (expression.value === true || expression.value === "true" || expression.value === "1") return true;
      if (expression.value === false || expression.value === "false" || expression.value === "0") return false;
    }
    return this.undecided(expression.text);
  }
  /** Addresses and attribute paths in a list, which Terraform never evaluates. */
  names(expression) {
    if (!expression) return void 0;
    const whole = nameIn(expression);
    if (whole !== void 0) return whole;
    if (expression.kind !== "list") return this.undecided(expression.text);
    return expression.items.map((item) => nameIn(item) ?? this.undecided(item.text));
  }
  /** All arguments and blocks of a body as one value; `keeps` says which texts may be shown, all others are sealed. */
  settings(body, keeps) {
    const settings = {};
    for (const { name, value } of body.attributes) put(settings, name, this.#shown(this.of(value), name, keeps));
    for (const block of body.blocks) {
      const inner = this.settings(block.body, keeps);
      const known = Object.hasOwn(settings, block.type) ? settings[block.type] : void 0;
      put(settings, block.type, Array.isArray(known) ? [...known, inner] : [inner]);
    }
    return settings;
  }
  #shown(value, name, keeps) {
    if (typeof value === "string") return keeps(name) && !isSecretName(name) ? withoutLogin(value) : sensitive(this.hash(value));
    if (Array.isArray(value)) return value.map((item) => this.#shown(item, name, keeps));
    if (typeof value !== "object" || value === null || Object.hasOwn(value, "interlock:unknown")) return value;
    const shown = {};
    for (const [key, inner] of Object.entries(value)) put(shown, key, this.#shown(inner, key, keeps));
    return shown;
  }
};
var NAME = /\b(?:var|local)\.[\p{ID_Start}_][\p{ID_Continue}-]*/gu;
var MOST_NAMES = 200;
function withoutLogin(text) {
  return text.replace(/:\/\/[^/?#\s]*@/g, "://");
}

// src/readers/terraform-configuration/resource-facts.ts
var FLAGS = ["prevent_destroy", "create_before_destroy", "destroy"];
var LISTS = ["ignore_changes", "replace_triggered_by"];
function resourceFacts(body, values) {
  const facts = {};
  const places = /* @__PURE__ */ new Map();
  const lifecycle2 = lifecycleFacts(body, values);
  const [block] = blocksOf(body, "lifecycle");
  if (block) places.set("lifecycle", block.place);
  if (Object.keys(lifecycle2).length > 0) facts["lifecycle"] = lifecycle2;
  const provisioners = provisionerFacts(body, values);
  const [first] = blocksOf(body, "provisioner");
  if (first) places.set("provisioners", first.place);
  if (provisioners.length > 0) facts["provisioners"] = provisioners;
  const provider = attributeOf(body, "provider");
  if (provider) {
    places.set("provider", provider.place);
    facts["provider"] = nameIn(provider.value) ?? values.undecided(provider.value.text);
  }
  return { facts, places };
}
function lifecycleFacts(body, values) {
  const whole = { attributes: [], blocks: [] };
  for (const { body: inner } of blocksOf(body, "lifecycle")) {
    whole.attributes.push(...inner.attributes);
    whole.blocks.push(...inner.blocks);
  }
  const facts = {};
  for (const name of FLAGS) {
    const value = values.flag(attributeOf(whole, name)?.value);
    if (value !== void 0) facts[name] = value;
  }
  for (const name of LISTS) {
    const value = values.names(attributeOf(whole, name)?.value);
    if (value !== void 0) facts[name] = value;
  }
  for (const name of ["precondition", "postcondition"]) {
    const checks = conditions(whole, name, values);
    if (checks.length > 0) facts[`${name}s`] = checks;
  }
  return facts;
}
function conditions(body, block, values) {
  return blocksOf(body, block).flatMap(({ body: inner }) => {
    const condition = attributeOf(inner, "condition")?.value;
    return !condition || isTrue(condition) ? [] : [values.hash(condition.text)];
  });
}
function isTrue(condition) {
  return condition.kind === "literal" && (condition.value === true || condition.value === "true");
}
function provisionerFacts(body, values) {
  return blocksOf(body, "provisioner").map(({ labels: [type = ""], body: inner }) => {
    const when = nameIn(attributeOf(inner, "when")?.value ?? { kind: "literal", value: "create", text: "" });
    const command = ["command", "inline", "script", "scripts", "source", "content"].map((name) => attributeOf(inner, name)).find((one) => one);
    const outline = command && outlineOf(command.name, command.value);
    const whole = inner.attributes.map(({ name, value }) => `${name}=${value.text}`).sort();
    return {
      type,
      when: when === "destroy" ? "destroy" : "create",
      ...outline !== void 0 && { runs: outline },
      content: values.hash(whole.join("\0"))
    };
  });
}
function outlineOf(name, value) {
  if (name === "content") return void 0;
  const lines = (value.kind === "list" ? value.items : [value]).map(
    (item) => item.kind === "literal" ? String(item.value) : item.text.replace(/^"|"$/g, "").replace(/[$%]\{[^{}]*\}/g, "\xA7")
  );
  return commandOutline(lines.join("\n"));
}
function lookupFacts(type, body, values) {
  const { facts, places } = resourceFacts(body, values);
  const name = { external: "program", http: "url" }[type];
  const attribute = name === void 0 ? void 0 : attributeOf(body, name);
  if (!attribute) return { facts, places };
  const { value } = attribute;
  places.set("runs", attribute.place);
  if (type === "http") {
    facts["url"] = value.kind === "literal" ? hostOf(String(value.value)) : values.undecided(value.text);
    facts["content"] = values.hash(value.text);
    return { facts, places };
  }
  const words = value.kind === "list" ? value.items.map((item) => item.kind === "literal" ? String(item.value) : "\xA7") : [];
  facts["runs"] = commandOutline(words.join(" "));
  facts["content"] = values.hash([value.text, attributeOf(body, "working_dir")?.value.text ?? ""].join("\0"));
  return { facts, places };
}
function hostOf(url) {
  return /^[a-z]+:\/\/[^/?#]*/i.exec(withoutLogin(url))?.[0] ?? "\u2026";
}

// src/readers/terraform-configuration/backend-settings.ts
var SHOWN = /* @__PURE__ */ new Set([
  "acl",
  "address",
  "bucket",
  "config_context",
  "config_path",
  "container_name",
  "dynamodb_table",
  "endpoint",
  "endpoints",
  "environment",
  "host",
  "hostname",
  "key",
  "kms_encryption_key",
  "kms_key_id",
  "lock_address",
  "name",
  "namespace",
  "organization",
  "path",
  "prefix",
  "profile",
  "project",
  "region",
  "resource_group_name",
  "role_arn",
  "schema_name",
  "secret_suffix",
  "s3",
  "dynamodb",
  "storage_account_name",
  "subscription_id",
  "tags",
  "tenant_id",
  "unlock_address",
  "workspace_dir",
  "workspace_key_prefix"
]);
function isBackendSetting(name) {
  return SHOWN.has(name);
}

// src/readers/terraform-configuration/provider-source.ts
function providerSource(source) {
  const parts = source.toLowerCase().split("/");
  const [host, namespace, name] = parts.length >= 3 ? parts.slice(-3) : ["", ...parts.length === 2 ? parts : ["hashicorp", parts[0]]];
  const shown = host === "registry.terraform.io" || host === "registry.opentofu.org" ? "" : host;
  return [shown, namespace, name].filter((part) => part !== "" && part !== void 0).join("/");
}

// src/readers/terraform-configuration/terraform-block.ts
function terraformThings(module, values) {
  const blocks = module.blocks.filter(({ type, broken }) => type === "terraform" && !broken);
  const things = [];
  const versions = blocks.flatMap(
    ({ body, file }) => body.attributes.filter(({ name }) => name === "required_version").map((one) => ({ one, file }))
  );
  const [version] = versions;
  if (version) {
    const constraint = versions.map(({ one }) => values.of(one.value));
    things.push(
      made("required-version", "required_version", "terraform.required_version", version.file, version.one, {
        constraint: constraint.every((text) => typeof text === "string") ? constraint.join(", ") : constraint.find((text) => typeof text !== "string") ?? null
      })
    );
  }
  for (const block of blocks) {
    for (const inner of block.body.blocks) {
      if (inner.type === "backend" || inner.type === "cloud") things.push(backend(inner, block.file, values));
      else if (inner.type === "encryption")
        things.push(made("encryption", "encryption", "terraform.encryption", block.file, inner, { content: values.hash(textOf(inner)) }));
    }
  }
  return [...things, ...requiredProviders(blocks, module.lock, module.folder, values)];
}
function backend(block, file, values) {
  const type = block.type === "cloud" ? "cloud" : block.labels[0] ?? "";
  return made("backend", "backend", "terraform.backend", file, block, { type, settings: values.settings(block.body, isBackendSetting) });
}
function requiredProviders(blocks, lock, folder, values) {
  const locked = lockedProviders(lock, values);
  const found = blocks.flatMap(
    ({ body, file: file2 }) => blocksOf(body, "required_providers").flatMap(
      (block) => block.body.attributes.map(({ name, value, place }) => {
        const { source, constraint } = requirement(name, value, values);
        const lockedFacts = typeof source === "string" ? locked.get(source) : void 0;
        if (typeof source === "string") locked.delete(source);
        return made(
          "required-provider",
          "required_provider",
          `required_providers.${name}`,
          file2,
          { place },
          { source, ...constraint !== void 0 && { constraint }, ...lockedFacts?.facts }
        );
      })
    )
  );
  const file = folder === "" ? LOCK_FILE : `${folder}/${LOCK_FILE}`;
  const rest = [...locked].map(
    ([source, { facts, block }]) => made("required-provider", "required_provider", `required_providers.${source.slice(source.lastIndexOf("/") + 1)}`, file, block, {
      source,
      ...facts
    })
  );
  return [...found, ...rest];
}
function requirement(name, value, values) {
  if (value.kind !== "object") return { source: providerSource(name), constraint: values.of(value) };
  const entry = Object.fromEntries(value.entries.map(([key, inner]) => [key, values.of(inner)]));
  const source = entry["source"];
  return {
    source: typeof source === "string" ? providerSource(withoutLogin(source)) : source ?? providerSource(name),
    ...entry["version"] !== void 0 && { constraint: entry["version"] }
  };
}
function lockedProviders(lock, values) {
  const locked = /* @__PURE__ */ new Map();
  for (const block of lock ?? []) {
    if (block.type !== "provider" || block.broken) continue;
    const [version, hashes] = ["version", "hashes"].map((name) => attributeOf(block.body, name)?.value);
    const list = hashes ? values.of(hashes) : [];
    locked.set(providerSource(block.labels[0] ?? ""), {
      block,
      facts: { locked: version ? values.of(version) : null, hashes: Array.isArray(list) ? sorted(list) : list }
    });
  }
  return locked;
}
function sorted(list) {
  return list.filter((one) => typeof one === "string").sort();
}
function textOf(block) {
  const attributes = block.body.attributes.map(({ name, value }) => `${name}=${value.text}`).sort();
  const blocks = block.body.blocks.map((inner) => `${inner.type} ${inner.labels.join(" ")}{${textOf(inner)}}`).sort();
  return [...attributes, ...blocks].join("\n");
}
function made(block, type, address, file, { place }, facts) {
  return { block, type, address, file, place, facts, places: /* @__PURE__ */ new Map() };
}

// src/readers/terraform-configuration/provider-facts.ts
var KEPT = /* @__PURE__ */ new Set([
  "account_id",
  "account_name",
  "address",
  "allowed_account_ids",
  "api_url",
  "assume_role",
  "assume_role_with_web_identity",
  "auth_url",
  "base_url",
  "billing_project",
  "cluster_name",
  "compartment_id",
  "config_context",
  "config_context_cluster",
  "config_path",
  "endpoint",
  "endpoints",
  "environment",
  "features",
  "forbidden_account_ids",
  "host",
  "insecure",
  "location",
  "management_group_id",
  "namespace",
  "org_name",
  "organization",
  "owner",
  "profile",
  "project",
  "project_id",
  "region",
  "server",
  "site",
  "skip_tls_verify",
  "subscription_id",
  "tenancy_ocid",
  "tenant_id",
  "url",
  "version",
  "workspace",
  "zone"
]);
function providerFacts(body, values) {
  const settings = values.settings(
    { attributes: body.attributes.filter(isKept), blocks: body.blocks.filter(({ type }) => KEPT.has(type)) },
    isShown
  );
  const facts = { facts: {}, places: /* @__PURE__ */ new Map() };
  for (const name of Object.keys(settings).sort()) put(facts.facts, name, settings[name] ?? null);
  for (const part of [...body.attributes, ...body.blocks]) {
    const name = isAttribute(part) ? part.name : part.type;
    if (KEPT.has(name)) facts.places.set(name, part.place);
  }
  return facts;
}
function isKept({ name }) {
  return KEPT.has(name);
}
function isAttribute(part) {
  return "name" in part;
}
function isShown(name) {
  return KEPT.has(name) || name === "role_arn";
}

// src/readers/terraform-configuration/declare.ts
function declare(module, shared) {
  const values = shared.within(definitions(module.blocks));
  const things = [];
  const states = [];
  const calls = [];
  for (const block of module.blocks) {
    if (block.broken) continue;
    const made2 = declaredOf(block, values);
    if (made2) things.push(made2);
    if (block.type === "module") calls.push(callOf(block, module.folder));
    const state = stateBlockOf(block, values);
    if (state) states.push(state);
  }
  things.push(...terraformThings(module, values));
  return { folder: module.folder, things, states, calls, faulty: module.faulty };
}
function definitions(blocks) {
  const found = /* @__PURE__ */ new Map();
  for (const { type, labels, body } of blocks)
    if (type === "locals") for (const { name, value } of body.attributes) found.set(`local.${name}`, value.text);
    else if (type === "variable") found.set(`var.${labels[0] ?? ""}`, attributeOf(body, "default")?.value.text ?? "");
  return found;
}
function declaredOf(block, values) {
  const [first = "", second = ""] = block.labels;
  switch (block.type) {
    case "resource":
      return thing(block, "resource", first, `${first}.${second}`, resourceFacts(block.body, values));
    case "data":
      return thing(block, "data", first, `data.${first}.${second}`, lookupFacts(first, block.body, values));
    case "module":
      return thing(block, "module", "module", `module.${first}`, moduleFacts(block.body, values));
    case "provider": {
      const alias = attributeOf(block.body, "alias");
      const name = alias && nameIn(alias.value);
      const address = `provider.${first}${name === void 0 ? "" : `.${name}`}`;
      return thing(block, "provider", "provider", address, providerFacts(block.body, values));
    }
    case "variable":
      return thing(block, "variable", "variable", `var.${first}`, guardFacts(block.body, "validation", values));
    case "output":
      return thing(block, "output", "output", `output.${first}`, guardFacts(block.body, "precondition", values));
    case "check": {
      const assertions = conditions(block.body, "assert", values);
      return thing(block, "check", "check", `check.${first}`, plain(assertions.length > 0 ? { assertions } : {}));
    }
    default:
      return void 0;
  }
}
function thing(block, kind, type, address, { facts, places }) {
  return { block: kind, type, address, facts, file: block.file, place: block.place, places };
}
function plain(facts) {
  return { facts, places: /* @__PURE__ */ new Map() };
}
function moduleFacts(body, values) {
  const facts = {};
  const places = /* @__PURE__ */ new Map();
  for (const name of ["source", "version"]) {
    const attribute = attributeOf(body, name);
    if (!attribute) continue;
    const value = values.of(attribute.value);
    facts[name] = typeof value === "string" ? withoutSecrets(value) : value;
    places.set(name, attribute.place);
  }
  return { facts, places };
}
function withoutSecrets(source) {
  const [address = "", query] = withoutLogin(source).split("?", 2);
  const kept = (query ?? "").split("&").filter((one) => /^(ref|rev|tag|depth|checksum|archive|version)=/.test(one));
  return kept.length > 0 ? `${address}?${kept.join("&")}` : address;
}
function guardFacts(body, block, values) {
  const facts = {};
  for (const name of ["sensitive", "ephemeral"]) {
    const value = values.flag(attributeOf(body, name)?.value);
    if (value !== void 0) facts[name] = value;
  }
  const checks = conditions(body, block, values);
  if (checks.length > 0) facts[`${block}s`] = checks;
  return plain(facts);
}
function callOf(block, folder) {
  const source = attributeOf(block.body, "source")?.value;
  const path = source?.kind === "literal" && typeof source.value === "string" ? source.value : "";
  const name = block.labels[0] ?? "";
  if (!/^\.\.?(\/|$)/.test(path)) return { name };
  const steps = folder === "" ? [] : folder.split("/");
  for (const step of path.split("/")) {
    if (step === "..") {
      if (steps.length === 0) return { name };
      steps.pop();
    } else if (step !== "." && step !== "") steps.push(step);
  }
  return { name, folder: steps.join("/") };
}
function stateBlockOf(block, values) {
  const { file, place, body } = block;
  const from = addressIn(body, "from");
  const to = addressIn(body, "to");
  if (block.type === "moved" && from !== void 0 && to !== void 0) return { block: "moved", file, place, from, to };
  if (block.type === "removed" && from !== void 0) {
    const destroy = blocksOf(body, "lifecycle").map(({ body: inner }) => values.flag(attributeOf(inner, "destroy")?.value))[0];
    const forgets = destroy === false ? true : destroy === true || destroy === void 0 ? false : void 0;
    const provisioners = provisionerFacts(body, values);
    return { block: "removed", file, place, from, forgets, facts: provisioners.length > 0 ? { provisioners } : {} };
  }
  if (block.type === "import" && to !== void 0) {
    const id = attributeOf(body, "id")?.value;
    const known = id?.kind === "literal" && typeof id.value === "string" ? { id: id.value } : {};
    const identity = values.hash(body.attributes.map(({ name, value }) => `${name}=${value.text}`).join("\0"));
    return { block: "import", file, place, to, identity, ...known };
  }
  return void 0;
}
function addressIn(body, name) {
  const value = attributeOf(body, name)?.value;
  return value && (nameIn(value) ?? value.text);
}

// src/readers/terraform-configuration/module-blocks.ts
function moduleBlocks(files, tool) {
  const modules = /* @__PURE__ */ new Map();
  const overrides = [];
  const paths = new Set(files.map(({ path }) => path));
  for (const file of [...files].sort((one, other) => one.path < other.path ? -1 : 1)) {
    if (!isRead(file.path, tool, paths)) continue;
    const folder = folderOf(file.path);
    const module = modules.get(folder) ?? { folder, blocks: [], faulty: /* @__PURE__ */ new Set() };
    modules.set(folder, module);
    if (file.parsed.faults.length > 0) module.faulty.add(file.path);
    const placed = file.parsed.body.blocks.map((block) => ({ ...block, file: file.path }));
    if (nameOf(file.path) === LOCK_FILE) module.lock = placed;
    else if (isOverride(file.path)) overrides.push(file);
    else module.blocks.push(...placed);
  }
  for (const { path, parsed: parsed2 } of overrides) {
    const module = modules.get(folderOf(path));
    for (const block of parsed2.body.blocks) override(module.blocks, { ...block, file: path });
  }
  return modules;
}
function isRead(path, tool, paths) {
  if (nameOf(path) === LOCK_FILE) return true;
  const isTofu = /\.tofu(\.json)?$/.test(path);
  return tool === "terraform" ? !isTofu : isTofu || !paths.has(path.replace(/\.tf(\.json)?$/, ".tofu$1"));
}
function isOverride(path) {
  return /^(.*_)?override\.(tf|tofu)(\.json)?$/.test(nameOf(path));
}
function override(blocks, by) {
  const at = blocks.findIndex(({ type, labels }) => type === by.type && labels.join("\0") === by.labels.join("\0"));
  const one = blocks[at];
  if (!one) blocks.push(by);
  else blocks[at] = { ...one, body: merged(one.body, by.body), ...by.broken && { broken: true } };
}
var MERGED = /* @__PURE__ */ new Set(["lifecycle", "required_providers"]);
var EXCLUSIVE = /* @__PURE__ */ new Set(["backend", "cloud"]);
function merged(body, by) {
  const names = new Set(by.attributes.map(({ name }) => name));
  const attributes = [...body.attributes.filter(({ name }) => !names.has(name)), ...by.attributes];
  const types = new Set(by.blocks.map(({ type }) => type));
  const replaces = (type) => types.has(type) || EXCLUSIVE.has(type) && [...EXCLUSIVE].some((one) => types.has(one));
  const kept = body.blocks.flatMap((block) => {
    if (!replaces(block.type)) return [block];
    const other = MERGED.has(block.type) ? by.blocks.find(({ type }) => type === block.type) : void 0;
    return other ? [{ ...block, body: merged(block.body, other.body) }] : [];
  });
  const known = new Set(kept.map(({ type }) => type));
  return { attributes, blocks: [...kept, ...by.blocks.filter(({ type }) => !MERGED.has(type) || !known.has(type))] };
}

// src/readers/terraform-configuration/parse-json.ts
var LABELS = {
  resource: 2,
  data: 2,
  module: 1,
  provider: 1,
  variable: 1,
  output: 1,
  check: 1,
  terraform: 0,
  moved: 0,
  removed: 0,
  import: 0,
  locals: 0,
  lifecycle: 0,
  provisioner: 1,
  connection: 0,
  backend: 1,
  cloud: 0,
  precondition: 0,
  postcondition: 0,
  validation: 0,
  assert: 0,
  required_providers: 0,
  encryption: 0
};
function parseJsonConfiguration(text) {
  const reader = new JsonReader(text);
  const root = reader.document();
  const body = { attributes: [], blocks: [] };
  if (!root) return { body, faults: [{ place: reader.place(), text, why: "is not valid JSON" }] };
  for (const object of "items" in root ? root.items : [root])
    if ("members" in object) readMembers(object.members, body);
    else return { body, faults: [{ place: { line: 1, column: 1 }, text, why: "is not an object" }] };
  return { body, faults: [] };
}
function readMembers(members, into) {
  for (const { key, value, place } of members) {
    const labels = Object.hasOwn(LABELS, key) ? LABELS[key] : void 0;
    if (labels !== void 0 && typeof value === "object" && !("scalar" in value)) readBlocks(key, [], labels, value, place, into.blocks);
    else if (key !== "//") into.attributes.push({ name: key, value: expressionOf(value), place });
  }
}
function readBlocks(type, labels, more, value, place, into) {
  if ("items" in value) for (const item of value.items) readBlocks(type, labels, more, item, place, into);
  else if ("members" in value && more > 0)
    for (const member of value.members)
      readBlocks(type, [...labels, member.key], more - 1, member.value, member.key === "//" ? place : member.place, into);
  else {
    const block = { type, labels, body: { attributes: [], blocks: [] }, place };
    if ("members" in value) readMembers(value.members, block.body);
    else block.broken = true;
    into.push(block);
  }
}
function expressionOf(value) {
  if ("items" in value) {
    const items = value.items.map(expressionOf);
    return { kind: "list", items, text: `[${items.map(({ text: text2 }) => text2).join(", ")}]` };
  }
  if ("members" in value) {
    const entries = value.members.map(({ key, value: inner }) => [key, expressionOf(inner)]);
    return { kind: "object", entries, text: `{${entries.map(([key, { text: text2 }]) => `${JSON.stringify(key)} = ${text2}`).join(", ")}}` };
  }
  const { scalar } = value;
  const text = JSON.stringify(scalar);
  if (typeof scalar !== "string" || !/[$%]\{/.test(scalar)) return { kind: "literal", value: scalar, text };
  const [, reference] = /^\$\{\s*([\p{ID_Start}_][\p{ID_Continue}.\-[\]]*)\s*\}$/u.exec(scalar) ?? [];
  return reference === void 0 ? { kind: "other", text } : { kind: "reference", text: reference };
}
var JsonReader = class {
  #text;
  #at = 0;
  #lineStarts;
  constructor(text) {
    this.#text = text;
  }
  /** `undefined` where it is not valid; `place` then says where. */
  document() {
    const value = this.#value(0);
    if (value === void 0) return void 0;
    this.#space();
    return this.#at === this.#text.length ? value : void 0;
  }
  place() {
    return this.#placeOf(this.#at);
  }
  #space() {
    while (" 	\r\n".includes(this.#text[this.#at] ?? "x")) this.#at++;
  }
  #takes(char) {
    this.#space();
    if (this.#text[this.#at] !== char) return false;
    this.#at++;
    return true;
  }
  #value(depth) {
    if (depth > MOST_DEPTH) return void 0;
    if (this.#takes("{")) return this.#object(depth);
    if (this.#takes("[")) return this.#list(depth);
    SCALAR.lastIndex = this.#at;
    const found = SCALAR.exec(this.#text)?.[0];
    if (found === void 0) return void 0;
    try {
      const scalar = JSON.parse(found);
      this.#at += found.length;
      return { scalar };
    } catch {
      return void 0;
    }
  }
  #object(depth) {
    const members = [];
    if (this.#takes("}")) return { members };
    do {
      this.#space();
      const at = this.#at;
      const key = this.#text[at] === '"' ? this.#value(depth + 1) : void 0;
      if (!key || !("scalar" in key) || typeof key.scalar !== "string" || !this.#takes(":")) return void 0;
      const value = this.#value(depth + 1);
      if (!value) return void 0;
      members.push({ key: key.scalar, value, place: this.#placeOf(at) });
    } while (this.#takes(","));
    return this.#takes("}") ? { members } : void 0;
  }
  #list(depth) {
    const items = [];
    if (this.#takes("]")) return { items };
    do {
      const item = this.#value(depth + 1);
      if (!item) return void 0;
      items.push(item);
    } while (this.#takes(","));
    return this.#takes("]") ? { items } : void 0;
  }
  #placeOf(at) {
    this.#lineStarts ??= [0, ...[...this.#text.matchAll(/\n/g)].map(({ index }) => index + 1)];
    let [low, high] = [0, this.#lineStarts.length - 1];
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if (this.#lineStarts[middle] <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: at - this.#lineStarts[low] + 1 };
  }
};
var SCALAR = /"(?:[^"\\\u0000-\u001f]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null/y;

// src/readers/terraform-configuration/read-terraform-configuration.ts
function* readTerraformConfiguration(files, options) {
  const { source, trust } = options;
  const values = new FactValues(createSecretKey(options.key));
  for (const { path, unreadable } of files)
    if (unreadable !== void 0 && options.speaksAbout?.(folderOf(path)) !== false)
      yield { change: notUnderstood({ file: path }, unreadable, "", { source, trust }) };
  const parsed2 = files.filter(({ path }) => isConfigurationFile(path)).map((file) => parsedSides(file));
  for (const file of parsed2)
    if (options.speaksAbout?.(folderOf(file.path)) !== false) for (const change of faultChanges(file, { source, trust })) yield { change };
  const changed = new Set(parsed2.filter(({ same }) => !same).map(({ path }) => folderOf(path)));
  const seen = /* @__PURE__ */ new Set();
  const tools = files.some(({ path }) => /\.tofu(\.json)?$/.test(path)) ? ["terraform", "opentofu"] : ["terraform"];
  for (const tool of tools) {
    const base = modulesOf(
      parsed2.flatMap(({ path, base: one }) => one ? [{ path, parsed: one }] : []),
      tool,
      values
    );
    const head = modulesOf(
      parsed2.flatMap(({ path, head: one }) => one ? [{ path, parsed: one }] : []),
      tool,
      values
    );
    for (const pair of rootPairs(base, head, options.renames ?? [])) {
      if (options.speaksAbout?.(pair.root) === false) continue;
      const folders = [...closure(base, pair.before), ...closure(head, pair.root)];
      if (pair.before === pair.root && !folders.some((folder) => changed.has(folder))) continue;
      for (const change of compareRoots(base, head, pair, { source, trust })) {
        const { file, line, column } = change.location;
        const identity = JSON.stringify([
          options.groupOf?.(pair.root) ?? "",
          change.address,
          change.digest,
          file,
          line,
          column,
          change.kind
        ]);
        if (seen.has(identity)) continue;
        seen.add(identity);
        yield { change };
      }
    }
  }
}
function modulesOf(files, tool, values) {
  return new Map([...moduleBlocks(files, tool)].map(([folder, blocks]) => [folder, declare(blocks, values)]));
}
function rootPairs(base, head, renames) {
  const pairs = [];
  const moved2 = /* @__PURE__ */ new Set();
  for (const root of rootFolders(head)) {
    const from = base.has(root) ? root : renames.map(([one, other]) => [folderOf(one), folderOf(other)]).find(([one, other]) => other === root && one !== void 0 && !head.has(one) && base.has(one))?.[0];
    if (from !== void 0) moved2.add(from);
    pairs.push({ root, before: from ?? root });
  }
  for (const root of rootFolders(base))
    if (!moved2.has(root) && !pairs.some((pair) => pair.root === root)) pairs.push({ root, before: root });
  return pairs;
}
function parsedSides({ path, base, head }) {
  const [one, other] = [decoded(base), decoded(head)];
  const parsedHead = other === null ? null : parsed(path, other);
  if (one === other) return { path, same: true, base: parsedHead, head: parsedHead };
  return { path, same: false, base: one === null ? null : parsed(path, one), head: parsedHead };
}
function decoded(content) {
  if (content === null) return null;
  if (content.length > CONFIGURATION_SIZE_LIMIT) return void 0;
  if (typeof content === "string") return content.includes("\0") ? void 0 : content.replace(/^\ufeff/, "");
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(content);
    return text.includes("\0") ? void 0 : text;
  } catch {
    return void 0;
  }
}
function parsed(path, text) {
  if (text === void 0)
    return {
      body: { attributes: [], blocks: [] },
      faults: [{ place: { line: 1, column: 1 }, text: "", why: "is no text in UTF-8, or too large" }]
    };
  return path.endsWith(".json") ? parseJsonConfiguration(text) : parseHcl(text);
}
function* faultChanges({ path, same, base, head }, options) {
  if (same) return;
  const before = new Set(base?.faults.map(({ text, why }) => `${why}\0${text}`));
  const after = new Set(head?.faults.map(({ text, why }) => `${why}\0${text}`));
  const fresh = head?.faults.filter(({ text, why }) => !before.has(`${why}\0${text}`)) ?? [];
  const gone = base?.faults.filter(({ text, why }) => !after.has(`${why}\0${text}`)) ?? [];
  const [first] = fresh;
  if (first) {
    const more = fresh.length > 1 ? `, and ${fresh.length - 1} more ${fresh.length === 2 ? "place" : "places"}` : "";
    const message = `\`${path}\` is not valid Terraform: what stands at line ${first.place.line}, column ${first.place.column} ${first.why}${more}`;
    yield notUnderstood({ file: path, ...first.place }, message, fresh.map(({ text }) => text).join("\n"), options);
  } else if (gone.length > 0) {
    const message = `\`${path}\` was not valid Terraform on the target branch, so nobody can tell what this takes away from it`;
    yield notUnderstood({ file: path }, message, gone.map(({ text }) => text).join("\n"), options);
  }
}
export {
  readTerraformConfiguration
};
