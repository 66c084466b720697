import { createRequire as interlockCreateRequire } from 'node:module';
let interlockRequire;
const require = (id) => (interlockRequire ??= interlockCreateRequire(import.meta.url))(id);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);
import {
  MOST_POLICY_BYTES,
  policyText,
  stateOf
} from "./chunk-A4HCSZVC.js";
import {
  listFiles,
  lookAt,
  openFile
} from "./chunk-DUCLWXOZ.js";
import {
  bytesOf
} from "./chunk-44RKATWY.js";
import {
  failed,
  ok,
  problem
} from "./chunk-XEER5CX4.js";

// src/cli/policy-folder.ts
import { existsSync, lstatSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
function policiesOnDisk(folder, now) {
  const shown = folder.replace(/\/+$/, "");
  const looked = lookAt(folder);
  if (!looked.ok) return looked;
  if (looked.value === null)
    return failed(
      problem("file-missing", `there is no folder \`${shown}\``, {
        help: "policies live in `.interlock`: `interlock lint DIR` names another folder",
        location: { file: shown }
      })
    );
  if (!looked.value.isDirectory())
    return failed(
      problem("usage", `\`${shown}\` is a file`, {
        help: "name the folder that holds `config.yaml` and `policies/`",
        location: { file: shown }
      })
    );
  const listed = listFiles(folder, "", "all links");
  if (!listed.ok) return listed;
  const elsewhere = meantFolder(shown, listed.value);
  if (elsewhere !== void 0)
    return failed(
      problem("config-missing", `there is no \`config.yaml\` in \`${shown}\``, {
        hint: `did you mean \`${elsewhere}\`?`,
        help: "name the folder that holds `config.yaml` and `policies/`",
        location: { file: shown }
      })
    );
  const files = [];
  for (const path of listed.value) {
    const named = shown === "." ? path : `${shown}/${path}`;
    if (isLink(join(folder, path))) {
      files.push({ path: named, text: "", unreadable: linkProblem(named) });
      continue;
    }
    if (!/\.(json|ya?ml[^/]*)$/i.test(path)) continue;
    const opened = openFile(join(folder, path), named);
    if (!opened.ok) return opened;
    files.push(policyText(named, bytesOf(opened.value, MOST_POLICY_BYTES)));
  }
  return ok(stateOf(files, shown, now));
}
function meantFolder(shown, paths) {
  if (paths.some((path) => CONFIG.test(path))) return void 0;
  const below = paths.find((path) => path.endsWith(".interlock/config.yaml"));
  if (below !== void 0) return join(shown, dirname(below));
  const above = dirname(resolve(shown));
  return ["policies", "exceptions"].includes(basename(resolve(shown))) && existsSync(join(above, "config.yaml")) ? relative(".", above) || "." : void 0;
}
var CONFIG = /^config\.ya?ml$/i;
function isLink(path) {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}
function linkProblem(file) {
  return problem("file-unreadable", `\`${file}\` is a symbolic link`, {
    help: "put the file itself there: links are not followed",
    location: { file }
  });
}

export {
  policiesOnDisk
};
