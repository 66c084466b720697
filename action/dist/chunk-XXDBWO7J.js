import { createRequire as interlockCreateRequire } from 'node:module';
let interlockRequire;
const require = (id) => (interlockRequire ??= interlockCreateRequire(import.meta.url))(id);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);
import {
  parseDocument
} from "./chunk-42IDJWKW.js";
import {
  canonicalJson
} from "./chunk-CYIYEYG6.js";
import {
  isObject
} from "./chunk-EGKD75XR.js";

// src/readers/kubernetes-manifests/object-identity.ts
var MOVED_GROUPS = {
  "extensions/Deployment": "apps",
  "extensions/DaemonSet": "apps",
  "extensions/ReplicaSet": "apps",
  "extensions/Ingress": "networking.k8s.io",
  "extensions/NetworkPolicy": "networking.k8s.io"
};
var CLUSTER_WIDE = /* @__PURE__ */ new Set([
  ...[
    "Namespace",
    "Node",
    "PersistentVolume",
    "ClusterRole",
    "ClusterRoleBinding",
    "CustomResourceDefinition",
    "APIService",
    "StorageClass"
  ],
  ...["IngressClass", "PriorityClass", "RuntimeClass", "CSIDriver", "CSINode", "VolumeAttachment", "VolumeSnapshotClass", "GatewayClass"],
  ...["ValidatingWebhookConfiguration", "MutatingWebhookConfiguration", "ValidatingAdmissionPolicy", "ValidatingAdmissionPolicyBinding"],
  ...["ClusterIssuer", "ClusterSecretStore", "ClusterExternalSecret", "CiliumClusterwideNetworkPolicy"]
]);
function identityOf(value) {
  if (!isObject(value)) return "it is no Kubernetes object";
  const [apiVersion, kind] = [value["apiVersion"], value["kind"]];
  if (typeof apiVersion !== "string" || apiVersion === "" || typeof kind !== "string" || kind === "")
    return "it is no Kubernetes object: it lacks `apiVersion` or `kind`";
  if (value["$patch"] !== void 0) return `it is a patch of a ${kind}, and what it is applied to is not shown`;
  const metadata = isObject(value["metadata"]) ? value["metadata"] : {};
  const [name, prefix, namespace] = [textOf(metadata["name"]), textOf(metadata["generateName"]), textOf(metadata["namespace"])];
  if (name === void 0 && prefix === void 0) return `this ${kind} has no name`;
  if ([name, prefix, namespace, kind, apiVersion].some((text) => text?.includes("{{") === true))
    return "it is a template that was not rendered (`{{`)";
  const written = apiVersion.includes("/") ? apiVersion.slice(0, apiVersion.indexOf("/")) : "";
  const group = MOVED_GROUPS[`${written}/${kind}`] ?? written;
  return {
    group,
    kind,
    namespace: CLUSTER_WIDE.has(kind) ? "" : namespace ?? "",
    name: name ?? `${prefix ?? ""}*`,
    generated: name === void 0
  };
}
function typeOf({ group, kind }) {
  return group === "" ? kind : `${kind}.${group}`;
}
function addressOf({ namespace, kind, name }) {
  return `${namespace === "" ? "" : `${namespace}/`}${kind}/${name}`;
}
function keyOf({ group, kind, namespace, name }) {
  return JSON.stringify([group, kind, namespace, name]);
}
function listedObjects(value) {
  if (!isObject(value) || !Array.isArray(value["items"])) return void 0;
  const { kind, apiVersion } = value;
  if (typeof kind !== "string" || !kind.endsWith("List")) return void 0;
  const inherited = { ...apiVersion !== void 0 && { apiVersion }, kind: kind.slice(0, -"List".length) };
  return value["items"].map((item) => isObject(item) && kind !== "List" ? { ...inherited, ...item } : item);
}
function textOf(value) {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value !== "" ? value : void 0;
}

// src/readers/kubernetes-manifests/documents.ts
var SEPARATOR = /^(?:---|\.\.\.)(?=[ \t]|$)/;
function splitDocuments(text) {
  const documents = [];
  let lines = [];
  let start = 1;
  const end = () => {
    if (lines.some(holdsContent)) documents.push({ text: lines.join("\n"), line: start });
  };
  const all = text.split(/\r\n|\r|\n/);
  for (const [at, line] of all.entries()) {
    if (!SEPARATOR.test(line)) {
      lines.push(line);
      continue;
    }
    end();
    lines = [`   ${line.slice(3)}`];
    start = at + 1;
  }
  end();
  return documents;
}
function holdsContent(line) {
  return !/^\s*(#|$)/.test(line) && !/^%(YAML|TAG)\b/.test(line);
}

// src/readers/kubernetes-manifests/build-file.ts
var KUSTOMIZE = "kustomize.config.k8s.io";
function buildFile(path, value) {
  const [folder, name] = [path.slice(0, Math.max(0, path.lastIndexOf("/"))), path.slice(path.lastIndexOf("/") + 1)];
  const apiVersion = isObject(value) ? value["apiVersion"] : void 0;
  const isKustomize = typeof apiVersion === "string" && apiVersion.startsWith(`${KUSTOMIZE}/`);
  if (isKustomize || /^kustomization\.ya?ml$/i.test(name) && isObject(value) && apiVersion === void 0) {
    const kind = isObject(value) && typeof value["kind"] === "string" ? value["kind"] : "Kustomization";
    return { group: KUSTOMIZE, kind, namespace: "", name: folder === "" ? "." : folder, generated: false };
  }
  const isObjectOfCluster = typeof apiVersion === "string" && isObject(value) && typeof value["kind"] === "string";
  if (isObjectOfCluster) return void 0;
  if (/^(chart|values.*)\.ya?ml$/i.test(name)) return `it is part of a Helm chart, and what the chart makes of it is not shown`;
  return void 0;
}
var PLAIN = /* @__PURE__ */ new Set(["images", "commonAnnotations", "apiVersion", "kind", "metadata"]);
function unclearBuild({ group }, changed) {
  if (group !== KUSTOMIZE) return void 0;
  const keys = [...new Set(changed.map((path) => path.split(".")[0]))].filter((key) => !PLAIN.has(key));
  if (keys.length === 0) return void 0;
  return `it changes ${keys.map((key) => `\`${key}\``).join(", ")}, and what is built from it is not shown`;
}
var BUILD_HELP = "give the source what `kustomize build` or `helm template` writes, in place of what they read";

// src/readers/kubernetes-manifests/manifest-objects.ts
function objectsOfFile(before, after) {
  const [old, now] = [before ? splitDocuments(before.text) : [], after ? splitDocuments(after.text) : []];
  const [onlyBefore, onlyAfter] = [without(old, now), without(now, old)];
  return {
    before: before ? readDocuments(before, onlyBefore) : { objects: [], misunderstood: [] },
    after: after ? readDocuments(after, onlyAfter) : { objects: [], misunderstood: [] }
  };
}
function without(documents, others) {
  const left = /* @__PURE__ */ new Map();
  for (const { text } of others) left.set(plainText(text), (left.get(plainText(text)) ?? 0) + 1);
  return documents.filter(({ text }) => {
    const count = left.get(plainText(text)) ?? 0;
    left.set(plainText(text), count - 1);
    return count <= 0;
  });
}
function plainText(text) {
  return text.trim();
}
function readDocuments({ path }, documents) {
  const found = { objects: [], misunderstood: [] };
  for (const document of documents) {
    const parsed = parseDocument(document);
    if (parsed.why !== void 0) {
      const { why, help, line: line2, column } = parsed;
      found.misunderstood.push({
        path,
        why,
        line: line2,
        text: document.text,
        ...help !== void 0 && { help },
        ...column !== void 0 && { column }
      });
      continue;
    }
    const { value, line, itemLines } = parsed;
    const listed = listedObjects(value);
    if (listed) for (const [at, item] of listed.entries()) take(item, itemLines[at] ?? line, document.text);
    else if (value !== null) take(value, line, document.text);
  }
  return found;
  function take(value, line, text) {
    const build = buildFile(path, value);
    const identity = build ?? identityOf(value);
    if (typeof identity === "string") {
      found.misunderstood.push({ path, why: identity, line, text });
      return;
    }
    const object = withoutServerFields(value);
    found.objects.push({ identity, value: object, content: canonicalJson(object), path, line });
  }
}
function withoutServerFields(value) {
  const { status: _, ...object } = value;
  const { metadata } = object;
  if (!isObject(metadata)) return object;
  const kept = Object.entries(metadata).filter(([key]) => !SERVER_FIELDS.has(key));
  const { annotations } = metadata;
  const made = Object.fromEntries(kept);
  if (isObject(annotations)) made["annotations"] = Object.fromEntries(Object.entries(annotations).filter(([key]) => key !== LAST_APPLIED));
  return { ...object, metadata: made };
}
var SERVER_FIELDS = /* @__PURE__ */ new Set(["creationTimestamp", "resourceVersion", "uid", "generation", "selfLink", "managedFields"]);
var LAST_APPLIED = "kubectl.kubernetes.io/last-applied-configuration";

export {
  unclearBuild,
  BUILD_HELP,
  identityOf,
  typeOf,
  addressOf,
  keyOf,
  objectsOfFile
};
