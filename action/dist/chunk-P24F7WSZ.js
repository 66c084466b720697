import { createRequire as interlockCreateRequire } from 'node:module';
const require = interlockCreateRequire(import.meta.url);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);
import {
  stateOf
} from "./chunk-CUQSDNNV.js";
import {
  fileProblem,
  listFiles,
  textOf
} from "./chunk-OVVH7I5F.js";
import {
  failed,
  ok,
  problem
} from "./chunk-G3IATOLB.js";

// src/cli/policy-folder.ts
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
function policiesOnDisk(folder, now) {
  const shown = folder.replace(/\/+$/, "");
  const stat = statSync(folder, { throwIfNoEntry: false });
  if (!stat)
    return failed(
      problem("file-missing", `there is no folder \`${shown}\``, {
        help: "policies live in `.interlock`: `interlock lint DIR` names another folder",
        location: { file: shown }
      })
    );
  if (!stat.isDirectory())
    return failed(
      problem("usage", `\`${shown}\` is a file`, {
        help: "name the folder that holds `config.yaml` and `policies/`",
        location: { file: shown }
      })
    );
  const listed = listFiles(folder, "");
  if (!listed.ok) return listed;
  const files = [];
  for (const path of listed.value) {
    try {
      files.push({ path: shown === "." ? path : `${shown}/${path}`, text: textOf(readFileSync(join(folder, path))) ?? "�" });
    } catch (error) {
      return failed(fileProblem(error, `${shown}/${path}`));
    }
  }
  return ok(stateOf(files, shown, now));
}

export {
  policiesOnDisk
};
