import { createRequire as interlockCreateRequire } from 'node:module';
let interlockRequire;
const require = (id) => (interlockRequire ??= interlockCreateRequire(import.meta.url))(id);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);
import {
  BUILD_HELP,
  addressOf,
  keyOf,
  objectsOfFile,
  typeOf,
  unclearBuild
} from "./chunk-XXDBWO7J.js";
import "./chunk-42IDJWKW.js";
import "./chunk-7T3MPM5E.js";
import {
  sealer
} from "./chunk-R3JWCZGH.js";
import "./chunk-UI7JU346.js";
import {
  problem
} from "./chunk-XEER5CX4.js";
import {
  changeDigest,
  dotted,
  hideLeaks,
  isSecretName,
  stringsOf
} from "./chunk-GI5EJZWF.js";
import {
  ROOT,
  canonicalJson,
  put,
  step
} from "./chunk-CYIYEYG6.js";
import {
  isObject,
  scalarText
} from "./chunk-EGKD75XR.js";
import "./chunk-4EMEBGM3.js";
import "./chunk-XNC7CHNM.js";

// src/readers/kubernetes-manifests/read-kubernetes-manifests.ts
import { createSecretKey } from "node:crypto";

// src/readers/kubernetes-manifests/object-change.ts
import { createHmac } from "node:crypto";

// src/readers/kubernetes-manifests/hide-secrets.ts
var ELSEWHERE = /^(?:\$[({].*|\{\{.*|<.*>|\/[\w./-]*|vault:.*|op:\/\/.*|arn:.*|projects\/.*|https?:\/\/[^@]*|true|false|\d{1,6}|changeme|.{1,5})$/i;
var SPOKEN = /(?:password|passwd|passphrase|secret|token|api[-_]?key|access[-_]?key|private[-_]?key)[a-z_-]*(?:\s*[=:]\s*|\s+)\S/i;
var COMMAND_LINES = /* @__PURE__ */ new Set(["command", "args"]);
var TELLING = /:\/\/[^/\s:@]{0,200}:[^/\s@]{1,200}@|-----BEGIN [A-Z ]{0,40}PRIVATE KEY/;
function hideSecrets(object, seal) {
  const value = structuredClone(object);
  const sensitivePaths = [];
  const secrets = [];
  const leaked = [];
  const sealed = (path, secret) => {
    sensitivePaths.push(path.dotted);
    return seal(path, secret);
  };
  if (value["kind"] === "Secret")
    for (const key of ["data", "stringData"]) {
      const held = value[key];
      if (!isObject(held)) {
        if (held !== void 0 && held !== null) put(value, key, sealed(step(ROOT, key), held));
        continue;
      }
      for (const [name, secret] of Object.entries(held)) {
        secrets.push(...stringsOf(secret));
        put(held, name, sealed(step(step(ROOT, key), name), secret));
      }
    }
  const told = (path, secret) => {
    if (typeof secret === "string" && !ELSEWHERE.test(secret)) leaked.push(path.dotted);
    return sealed(path, secret);
  };
  if (value["kind"] === "ConfigMap" && isObject(value["data"])) {
    for (const [name, secret] of Object.entries(value["data"]))
      if (isSecretName(name) && typeof secret === "string" && secret !== "") {
        secrets.push(...stringsOf(secret));
        put(value["data"], name, told(step(step(ROOT, "data"), name), secret));
      }
  }
  hideNamed(value, told, secrets, ROOT);
  hideLeaks(value, secrets, sealed);
  const paths = [...new Set(sensitivePaths)].sort();
  return { value, sensitivePaths: paths, leakedPaths: value["kind"] === "Secret" ? [] : [...new Set(leaked)].sort() };
}
function hideNamed(value, seal, secrets, path, isCommand = false) {
  if (Array.isArray(value)) {
    for (const [at, item] of value.entries())
      value[at] = follows(value, at) ? seal(step(path, at), item) : hidden(item, step(path, at), isCommand);
    return;
  }
  if (!isObject(value) || Object.keys(value).some((key) => key.startsWith("interlock:"))) return;
  const { name, value: held } = value;
  if (typeof name === "string" && isSecretName(name) && typeof held === "string" && held !== "") {
    secrets.push(...stringsOf(held));
    put(value, "value", seal(step(path, "value"), held));
  }
  for (const [key, item] of Object.entries(value)) put(value, key, hidden(item, step(path, key), COMMAND_LINES.has(key)));
  function hidden(item, at, speaks) {
    if (typeof item === "string") return TELLING.test(item) || speaks && SPOKEN.test(item) ? seal(at, item) : item;
    hideNamed(item, seal, secrets, at, speaks);
    return item;
  }
  function follows(words, at) {
    const before = words[at - 1];
    return isCommand && typeof words[at] === "string" && typeof before === "string" && /^--?[\w-]+$/.test(before) && isSecretName(before);
  }
}

// src/readers/kubernetes-manifests/immutable-fields.ts
var field = (path, unset) => unset === void 0 ? { path } : { path, unset };
var given = (path) => ({ path, given: true });
var IMMUTABLE = {
  "apps/Deployment": [field("spec.selector")],
  "apps/DaemonSet": [field("spec.selector")],
  "apps/ReplicaSet": [field("spec.selector")],
  "apps/StatefulSet": [
    field("spec.selector"),
    field("spec.serviceName"),
    field("spec.volumeClaimTemplates"),
    field("spec.podManagementPolicy", "OrderedReady")
  ],
  "batch/Job": [field("spec.template"), given("spec.selector"), field("spec.completionMode", "NonIndexed")],
  "/Service": [given("spec.clusterIP")],
  "/PersistentVolumeClaim": [
    given("spec.storageClassName"),
    given("spec.volumeName"),
    field("spec.accessModes"),
    field("spec.volumeMode", "Filesystem"),
    field("spec.selector"),
    given("spec.dataSource"),
    given("spec.dataSourceRef")
  ],
  "/Secret": [field("type", "Opaque")],
  "rbac.authorization.k8s.io/RoleBinding": [field("roleRef")],
  "rbac.authorization.k8s.io/ClusterRoleBinding": [field("roleRef")],
  "storage.k8s.io/StorageClass": [
    field("provisioner"),
    field("parameters"),
    field("reclaimPolicy", "Delete"),
    field("volumeBindingMode", "Immediate")
  ],
  "scheduling.k8s.io/PriorityClass": [field("value"), field("preemptionPolicy", "PreemptLowerPriority")],
  "networking.k8s.io/IngressClass": [field("spec.controller")],
  "node.k8s.io/RuntimeClass": [field("handler")],
  "apiextensions.k8s.io/CustomResourceDefinition": [
    field("spec.scope"),
    field("spec.group"),
    field("spec.names.kind"),
    field("spec.names.plural")
  ]
};
var MUTABLE_OF_VOLUME = /* @__PURE__ */ new Set([
  "persistentVolumeReclaimPolicy",
  "capacity",
  "claimRef",
  "mountOptions",
  "nodeAffinity",
  "storageClassName",
  "volumeAttributesClassName"
]);
function immutableChanges({ group, kind }, before, after) {
  if (isHook(before) || isHook(after)) return [];
  const name = `${group}/${kind}`;
  const paths = (Object.hasOwn(IMMUTABLE, name) ? IMMUTABLE[name] : []).filter((one) => differs(one, before, after)).map(({ path }) => path);
  if (name === "/PersistentVolumeClaim" && shrinks(before, after)) paths.push("spec.resources.requests.storage");
  if (name === "/PersistentVolume") paths.push(...volumeChanges(before, after));
  if ((name === "/ConfigMap" || name === "/Secret") && before["immutable"] === true)
    paths.push(...["data", "binaryData", "stringData", "immutable"].filter((path) => differs({ path }, before, after)));
  return paths;
}
function isHook(object) {
  const annotations = valueAt(object, "metadata.annotations");
  return isObject(annotations) && ["helm.sh/hook", "argocd.argoproj.io/hook"].some((key) => Object.hasOwn(annotations, key));
}
function differs({ path, unset, given: both }, before, after) {
  const [one, other] = [valueAt(before, path), valueAt(after, path)].map((value) => isEmpty(value) ? unset : value);
  if (both && (isEmpty(one) || isEmpty(other))) return false;
  return canonicalJson(one) !== canonicalJson(other);
}
function isEmpty(value) {
  return value === void 0 || value === null || value === "" || (Array.isArray(value) ? value : isObject(value) ? Object.keys(value) : [0]).length === 0;
}
function volumeChanges(before, after) {
  const [one, other] = [valueAt(before, "spec"), valueAt(after, "spec")].map((spec) => isObject(spec) ? spec : {});
  return Object.keys({ ...one, ...other }).filter((key) => !MUTABLE_OF_VOLUME.has(key) && !isEmpty(one[key]) && canonicalJson(one[key]) !== canonicalJson(other[key])).map((key) => `spec.${key}`);
}
function shrinks(before, after) {
  const [one, other] = [before, after].map((object) => bytesOf(valueAt(object, "spec.resources.requests.storage")));
  return one !== void 0 && other !== void 0 && other < one;
}
var UNITS = { "": 1, m: 1e-3, k: 1e3, M: 1e6, G: 1e9, T: 1e12, P: 1e15, E: 1e18 };
function bytesOf(value) {
  const [, number, unit = "", binary] = /^([0-9.]+(?:[eE][+-]?[0-9]+)?)([mkMGTPEK]?)(i?)$/.exec(scalarText(value)) ?? [];
  if (number === void 0) return void 0;
  if (binary) return Number(number) * 1024 ** ("KMGTPE".indexOf(unit.toUpperCase()) + 1);
  return Number(number) * (UNITS[unit] ?? NaN);
}
function valueAt(object, path) {
  let value = object;
  for (const step2 of path.split(".")) value = isObject(value) && Object.hasOwn(value, step2) ? value[step2] : void 0;
  return value;
}

// src/readers/kubernetes-manifests/object-differences.ts
function objectDifferences(before, after) {
  const found = [];
  compare(before, after, "", found);
  return found.sort((one, other) => one.path < other.path ? -1 : one.path > other.path ? 1 : 0);
}
function compare(old, now, path, found) {
  const [before, after] = [old ?? void 0, now ?? void 0];
  if (before === after) return;
  const [one, other] = [entriesOf(before ?? after), entriesOf(after ?? before)];
  const sameShape = one !== void 0 && other !== void 0 && Array.isArray(before ?? after) === Array.isArray(after ?? before);
  if (!sameShape || one.size === 0 && other.size === 0 && (before === void 0 || after === void 0)) {
    if (JSON.stringify(before) !== JSON.stringify(after)) found.push({ path, before, after });
    return;
  }
  const [was, is] = [before === void 0 ? void 0 : one, after === void 0 ? void 0 : other];
  for (const key of /* @__PURE__ */ new Set([...one.keys(), ...other.keys()])) compare(was?.get(key), is?.get(key), `${path}\0${key}`, found);
}
function entriesOf(value) {
  if (Array.isArray(value)) return new Map(value.map((item, at) => [String(at), item]));
  if (!isObject(value)) return void 0;
  const entries = Object.entries(value);
  return entries.some(([key]) => key.startsWith("interlock:")) ? void 0 : new Map(entries);
}

// src/readers/kubernetes-manifests/retention.ts
function isKept(object) {
  const annotations = valueAt(object, "metadata.annotations");
  const labels = valueAt(object, "metadata.labels");
  const said = (key) => [annotations, labels].flatMap((place) => isObject(place) && typeof place[key] === "string" ? place[key].split(",") : []).map((text) => text.trim().toLowerCase());
  return said("helm.sh/resource-policy").includes("keep") || said("argocd.argoproj.io/sync-options").includes("prune=false") || said("kustomize.toolkit.fluxcd.io/prune").includes("disabled");
}

// src/readers/kubernetes-manifests/object-change.ts
function objectChange({ before, after, successor, baseName }, context, file) {
  const side = after ?? before;
  const identity = baseName === void 0 ? side.identity : { ...side.identity, name: baseName };
  const address = addressOf(identity);
  const seal = sealer(context.key, address);
  const [old, now] = [before && hideSecrets(before.value, seal), after && hideSecrets(after.value, seal)];
  const different = objectDifferences(old?.value ?? null, now?.value ?? null);
  const changed = different.map(({ path }) => dotted(path));
  if (before && after && changed.length === 0) return void 0;
  const unclear = unclearBuild(identity, changed);
  const replacePaths = before && after ? immutableChanges(identity, before.value, after.value) : [];
  const { kind, actions } = whatHappens({ before, after }, replacePaths, context);
  const leaked = [.../* @__PURE__ */ new Set([...old?.leakedPaths ?? [], ...now?.leakedPaths ?? []])].sort();
  const plan = {
    actions,
    mode: "managed",
    provider: "kubernetes",
    module: "",
    name: identity.name,
    replacePaths,
    unknownPaths: [],
    sensitivePaths: [.../* @__PURE__ */ new Set([...old?.sensitivePaths ?? [], ...now?.sensitivePaths ?? []])].sort(),
    ...leaked.length > 0 && { leakedPaths: leaked },
    ...successor && { successor: addressOf(successor.identity) }
  };
  const shown = { before: generatedBefore(identity, old?.value ?? null, kind), after: now?.value ?? null };
  const shared = {
    type: typeOf(identity),
    address,
    location: locationOf(after, file),
    trust: context.trust,
    source: context.source,
    changed,
    ...shown
  };
  if (unclear !== void 0) {
    const digest = changeDigest({ kind: "unknown", address, before: null, different, doubt: unclear });
    return { ...shared, kind: "unknown", digest, notUnderstood: `\`${side.path}\`: ${unclear}`, notUnderstoodHelp: BUILD_HELP };
  }
  return { ...shared, kind, digest: changeDigest({ kind, address, before: shown.before, different, plan }), plan };
}
function generatedBefore({ generated }, before, kind) {
  return generated && kind === "create" ? null : before;
}
function whatHappens({ before, after }, replacePaths, { prunes }) {
  if (after && (!before || after.identity.generated)) return { kind: "create", actions: ["create"] };
  if (before?.identity.generated) return { kind: "forget", actions: [] };
  if (before && !after)
    return prunes && !isKept(before.value) ? { kind: "delete", actions: ["delete"] } : { kind: "forget", actions: ["forget"] };
  return replacePaths.length > 0 ? { kind: "replace", actions: ["delete", "create"] } : { kind: "update", actions: ["update"] };
}
function locationOf(after, file) {
  return after ? { file: after.path, line: after.line, column: 1 } : { file };
}
function misunderstoodChange(part, side, context, file) {
  const { path, why, help, line, column, text } = part;
  const place = side === "after" ? "" : ", as it was before the pull request";
  const content = createHmac("sha256", context.key).update(text.trim()).digest("hex");
  const address = side === "after" ? path : file;
  return {
    source: context.source,
    kind: "unknown",
    type: "manifest",
    address,
    location: side === "after" ? { file: path, line, column: column ?? 1 } : { file },
    before: null,
    after: null,
    changed: [],
    digest: changeDigest({ kind: "unknown", address, before: null, different: [], doubt: `${side} ${content}` }),
    trust: context.trust,
    notUnderstood: `a document of \`${path}\` on line ${line} is not understood${place}: ${why}`,
    ...help !== void 0 && { notUnderstoodHelp: help }
  };
}

// src/readers/kubernetes-manifests/pair-objects.ts
function pairObjects(before, after) {
  const pairs = [];
  const [gone, come] = [[], []];
  const [olds, news] = [byKey(before, ({ identity }) => keyOf(identity)), byKey(after, ({ identity }) => keyOf(identity))];
  for (const key of /* @__PURE__ */ new Set([...olds.keys(), ...news.keys()])) {
    const [old, now] = [[...olds.get(key) ?? []], [...news.get(key) ?? []]];
    match(
      old,
      now,
      (one, other) => one.file === other.file && one.content === other.content,
      () => void 0
    );
    match(
      old,
      now,
      (one, other) => one.content === other.content,
      () => void 0
    );
    match(
      old,
      now,
      (one, other) => one.file === other.file,
      (one, other) => pairs.push({ before: one, after: other })
    );
    match(
      old,
      now,
      () => true,
      (one, other) => pairs.push({ before: one, after: other })
    );
    gone.push(...old);
    come.push(...now);
  }
  matchBy(gone, come, inDefaultNamespace, (one, other) => pairs.push({ before: one, after: other }));
  matchBy(
    gone,
    come,
    hashlessKey,
    (one, other) => pairs.push({ before: one, after: other, baseName: hashless(one.identity.name) })
  );
  const successors = /* @__PURE__ */ new Map();
  const [left, free] = [[...gone], [...come]];
  matchBy(left, free, sameContent, (one, other) => successors.set(one, other));
  for (const one of gone) {
    const successor = successors.get(one);
    pairs.push({ before: one, after: null, ...successor && { successor } });
  }
  for (const other of come) pairs.push({ before: null, after: other });
  return pairs;
}
function match(old, now, fits, found) {
  for (let at = 0; at < old.length; ) {
    const one = old[at];
    const other = now.findIndex((candidate) => fits(one, candidate));
    if (other < 0) at++;
    else {
      old.splice(at, 1);
      found(one, now.splice(other, 1)[0]);
    }
  }
}
function matchBy(old, now, key, found) {
  const candidates = byKey(now, key);
  const taken = /* @__PURE__ */ new Set();
  for (const one of old.filter((object) => key(object) !== void 0)) {
    const other = candidates.get(key(one))?.shift();
    if (!other) continue;
    taken.add(one).add(other);
    found(one, other);
  }
  old.splice(0, old.length, ...old.filter((object) => !taken.has(object)));
  now.splice(0, now.length, ...now.filter((object) => !taken.has(object)));
}
function byKey(objects, key) {
  const found = /* @__PURE__ */ new Map();
  for (const object of [...objects].sort(byContent)) {
    const name = key(object);
    if (name === void 0) continue;
    const same = found.get(name);
    if (same) same.push(object);
    else found.set(name, [object]);
  }
  return found;
}
function byContent(one, other) {
  return compare2(keyOf(one.identity), keyOf(other.identity)) || compare2(one.content, other.content) || compare2(one.path, other.path) || one.line - other.line;
}
function compare2(one, other) {
  return one < other ? -1 : one > other ? 1 : 0;
}
function inDefaultNamespace({ identity }) {
  return keyOf({ ...identity, namespace: identity.namespace === "" ? "default" : identity.namespace });
}
function hashlessKey({ identity }) {
  const name = identity.kind === "ConfigMap" || identity.kind === "Secret" ? hashless(identity.name) : void 0;
  return name === void 0 ? void 0 : keyOf({ ...identity, name });
}
function hashless(name) {
  return /^(.+)-[2456789bcdfghkmt]{10}$/.exec(name)?.[1];
}
function sameContent({ identity, value }) {
  const { metadata: _, apiVersion: __, ...content } = value;
  return Object.keys(content).length < 2 ? void 0 : canonicalJson([identity.group, identity.kind, content]);
}
function twins(objects) {
  const seen = /* @__PURE__ */ new Set();
  return objects.filter(({ identity, file }) => {
    const key = `${file} ${keyOf(identity)}`;
    if (identity.generated || !seen.has(key)) {
      seen.add(key);
      return false;
    }
    return true;
  });
}

// src/readers/kubernetes-manifests/read-kubernetes-manifests.ts
function* readKubernetesManifests(files, options) {
  const context = { ...options, key: createSecretKey(options.key) };
  const before = [];
  const after = [];
  for (const [at, file] of files.entries()) {
    const sides = objectsOfFile(file.before, file.after);
    before.push(...sides.before.objects.map((object) => ({ ...object, file: at })));
    after.push(...sides.after.objects.map((object) => ({ ...object, file: at })));
    for (const part of sides.after.misunderstood) yield { change: misunderstoodChange(part, "after", context, shownName(file)) };
    for (const part of sides.before.misunderstood) yield { change: misunderstoodChange(part, "before", context, shownName(file)) };
  }
  for (const { identity, path, line } of twins(after)) yield { problem: twinProblem(addressOf(identity), path, line) };
  const changes = pairObjects(before, after).flatMap((pair) => {
    const change = objectChange(pair, context, shownName(files[(pair.after ?? pair.before)?.file ?? 0]));
    return change ? [change] : [];
  });
  for (const change of changes.sort(byAddress)) yield { change };
}
function shownName({ before, after }) {
  return (after ?? before)?.path ?? "";
}
function twinProblem(address, file, line) {
  return problem("duplicate-id", `\`${file}\` has \`${address}\` twice`, {
    help: "keep one of them: tools refuse the file, or apply the last one",
    location: { file, line, column: 1 },
    level: "warning"
  });
}
function byAddress(one, other) {
  const [left, right] = [one, other].map(({ address, type, digest }) => JSON.stringify([address, type, digest]));
  return left < right ? -1 : left > right ? 1 : 0;
}
export {
  readKubernetesManifests
};
