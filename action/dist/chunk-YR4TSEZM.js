import { createRequire as interlockCreateRequire } from 'node:module';
let interlockRequire;
const require = (id) => (interlockRequire ??= interlockCreateRequire(import.meta.url))(id);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);
import {
  isEvidence
} from "./chunk-P7OFEF33.js";
import {
  failed,
  ok,
  problem
} from "./chunk-XEER5CX4.js";

// src/model/manifest.ts
var SUFFIX = ".interlock";
function manifestOf(plan) {
  return plan + SUFFIX;
}
function planOf(path) {
  return path.endsWith(SUFFIX) && path.length > SUFFIX.length ? path.slice(0, -SUFFIX.length) : void 0;
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
    const [first] = isEvidence.errors ?? [];
    return refuse(`\`${first?.instancePath.slice(1).replaceAll("/", ".") || "the document"}\` ${first?.message ?? "is not valid"}`);
  }
  const manifest = value;
  return isPlainPath(manifest.plan.file) ? ok(manifest) : refuse("`plan.file` is no path within a repository");
}
function isPlainPath(path) {
  return !/[\\\u0000-\u001f]|^[A-Za-z]:/.test(path) && path.split("/").every((part) => part !== "" && part !== "." && part !== "..");
}

export {
  manifestOf,
  planOf,
  readManifest
};
