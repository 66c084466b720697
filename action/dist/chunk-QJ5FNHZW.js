import { createRequire as interlockCreateRequire } from 'node:module';
let interlockRequire;
const require = (id) => (interlockRequire ??= interlockCreateRequire(import.meta.url))(id);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);
import {
  MOST_POLICY_BYTES,
  policyText,
  stateOf
} from "./chunk-UJVYDULU.js";
import {
  bytesOf,
  listFiles,
  lookAt,
  openFile
} from "./chunk-YOBHFL6Q.js";
import {
  failed,
  ok,
  problem
} from "./chunk-XEER5CX4.js";

// src/cli/policy-folder.ts
import { join } from "node:path";
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
  const listed = listFiles(folder, "", "links");
  if (!listed.ok) return listed;
  const files = [];
  for (const path of listed.value) {
    const named = shown === "." ? path : `${shown}/${path}`;
    const opened = openFile(join(folder, path), named);
    if (!opened.ok) return opened;
    files.push(policyText(named, bytesOf(opened.value, MOST_POLICY_BYTES)));
  }
  return ok(stateOf(files, shown, now));
}

export {
  policiesOnDisk
};
