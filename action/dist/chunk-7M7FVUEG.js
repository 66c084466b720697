import { createRequire as interlockCreateRequire } from 'node:module';
let interlockRequire;
const require = (id) => (interlockRequire ??= interlockCreateRequire(import.meta.url))(id);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);
import {
  withProgress
} from "./chunk-LNUIX2JI.js";
import {
  recognise
} from "./chunk-HSROIURQ.js";
import {
  listFiles,
  lookAt,
  openFile,
  openStandardInput
} from "./chunk-DUCLWXOZ.js";
import {
  asMigrated
} from "./chunk-OYEF5VKR.js";
import {
  headOf
} from "./chunk-44RKATWY.js";
import {
  failed,
  ok,
  problem
} from "./chunk-XEER5CX4.js";
import {
  isConfigurationFile
} from "./chunk-J4HTZNG7.js";

// src/cli/input-files.ts
var EVIDENCE = /\.(sql|json|jsonl|ndjson|ya?ml)$/i;
function isManifest(evidence) {
  return !/\.ya?ml$/i.test(evidence.file) || recognise(evidence.file, () => headOf(evidence)).format === "kubernetes-manifests";
}
var KEPT_BY_TERRAFORM = /(^|\/)\.terraform\//;
async function openInputs(names, progress) {
  const problems = [];
  const files = [];
  for (const name of names) {
    const found = await openNamed(name, progress);
    if (found.ok) files.push(...found.value);
    else problems.push(...found.problems);
  }
  return problems.length > 0 ? failed(...problems) : ok(files);
}
async function openNamed(name, progress) {
  if (name === "-") return one(openStandardInput(), progress);
  const found = lookAt(name);
  if (!found.ok) return found;
  if (found.value?.isDirectory()) {
    const opened = openAll(
      name,
      name,
      (path) => (EVIDENCE.test(path) || isConfigurationFile(path)) && !KEPT_BY_TERRAFORM.test(path),
      progress
    );
    if (!opened.ok) return opened;
    const evidence = opened.value.filter(isManifest);
    return evidence.length > 0 ? ok(evidence) : failed(nothingIn(name));
  }
  if (found.value === null && /[*?[{]/.test(name)) {
    const { namedByGlob } = await import("./named-by-glob-UDNIJRVX.js");
    const { folder, names } = namedByGlob(name);
    return openAll(folder, name, names, progress);
  }
  return one(openFile(name, name, found.value ?? void 0), progress);
}
function one(opened, progress) {
  return opened.ok ? ok([withProgress(opened.value, progress)]) : opened;
}
function openAll(folder, name, wanted, progress) {
  const listed = listFiles(folder, "", "links");
  if (!listed.ok) return listed;
  const paths = listed.value.filter(wanted).sort(asMigrated);
  if (paths.length === 0) return failed(nothingIn(name));
  const opened = paths.map((path) => openFile(folder === "." ? path : `${folder.replace(/\/+$/, "")}/${path}`));
  const problems = opened.flatMap((one2) => one2.ok ? [] : one2.problems);
  return problems.length > 0 ? failed(...problems) : ok(opened.flatMap((one2) => one2.ok ? [withProgress(one2.value, progress)] : []));
}
function nothingIn(name) {
  return problem("evidence-missing", `no plan, migration, manifest or configuration was found in \`${name}\``, {
    help: "plans are `*.json`, migrations `*.sql`, Kubernetes manifests `*.yaml`, configuration is `*.tf`",
    location: { file: name }
  });
}

export {
  openInputs
};
