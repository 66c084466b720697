import { createRequire as interlockCreateRequire } from 'node:module';
const require = interlockCreateRequire(import.meta.url);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);
import {
  failed,
  ok,
  problem
} from "./chunk-G3IATOLB.js";

// src/app/whole-file.ts
import { Buffer as Buffer2 } from "node:buffer";
function bytesOf(evidence) {
  const chunks = [];
  for (const chunk of evidence.open()) chunks.push(Uint8Array.from(chunk));
  return Buffer2.concat(chunks);
}
function headOf(evidence, length = 64 * 1024) {
  const chunks = [];
  let size = 0;
  for (const chunk of evidence.open()) {
    chunks.push(Uint8Array.from(chunk));
    size += chunk.length;
    if (size >= length) break;
  }
  return Buffer2.concat(chunks).subarray(0, length);
}
function textOf(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

// src/adapters/files/open-file.ts
import { closeSync, openSync, readSync, statSync } from "node:fs";
var CHUNK = 256 * 1024;
function openFile(path, shown = path) {
  try {
    const stat = statSync(path);
    if (stat.isDirectory())
      return failed(problem("file-unreadable", `\`${shown}\` is a folder`, { help: "name the files in it", location: { file: shown } }));
    closeSync(openSync(path, "r"));
    return ok({ file: shown, size: stat.size, open: () => chunksOf(path) });
  } catch (error) {
    return failed(fileProblem(error, shown));
  }
}
function* chunksOf(path) {
  const file = openSync(path, "r");
  try {
    const buffer = Buffer.allocUnsafe(CHUNK);
    for (; ; ) {
      const read = readSync(file, buffer, 0, CHUNK, null);
      if (read === 0) return;
      yield buffer.subarray(0, read);
    }
  } finally {
    closeSync(file);
  }
}
function fileProblem(error, shown) {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const location = { file: shown };
  if (code === "ENOENT" || code === "ENOTDIR")
    return problem("file-missing", `there is no \`${shown}\``, { help: "is the path right, and made before this step?", location });
  if (code === "EACCES" || code === "EPERM")
    return problem("file-unreadable", `\`${shown}\` may not be read`, { help: "give the reading user the right to", location });
  return problem("file-unreadable", `\`${shown}\` cannot be read (${code || "no reason given"})`, { location });
}

// src/adapters/files/list-files.ts
import { readdirSync } from "node:fs";
import { join } from "node:path";
var LEFT_OUT = /* @__PURE__ */ new Set([".git", "node_modules"]);
function listFiles(root, folder) {
  const found = [];
  const open = [folder];
  for (let next = open.pop(); next !== void 0; next = open.pop()) {
    try {
      for (const entry of readdirSync(join(root, next), { withFileTypes: true })) {
        const path = next === "" ? entry.name : `${next}/${entry.name}`;
        if (entry.isDirectory() && !LEFT_OUT.has(entry.name)) open.push(path);
        else if (entry.isFile()) found.push(path);
      }
    } catch (error) {
      const problem2 = fileProblem(error, next === "" ? root : next);
      if (problem2.code !== "file-missing") return failed(problem2);
    }
  }
  return ok(found.sort());
}

export {
  bytesOf,
  headOf,
  textOf,
  openFile,
  fileProblem,
  listFiles
};
