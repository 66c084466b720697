import { createRequire as interlockCreateRequire } from 'node:module';
let interlockRequire;
const require = (id) => (interlockRequire ??= interlockCreateRequire(import.meta.url))(id);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);
import {
  failed,
  ok,
  problem
} from "./chunk-XEER5CX4.js";

// src/adapters/files/open-file.ts
import { closeSync, openSync, readSync, statSync } from "node:fs";
var CHUNK = 256 * 1024;
var FIRST_CHUNK = 1024;
var SMALL = 32 * 1024;
var MOST_KEPT_SMALL = 16 * 1024 * 1024;
var kept = 0;
var MOST_KEPT = 1 << 30;
function lookAt(path, shown = path) {
  try {
    return ok(statSync(path, { throwIfNoEntry: false }) ?? null);
  } catch (error) {
    const found = fileProblem(error, shown);
    return found.code === "file-missing" ? ok(null) : failed(found);
  }
}
function openFile(path, shown = path, known) {
  try {
    const stat = known ?? statSync(path);
    if (stat.isDirectory())
      return failed(problem("file-unreadable", `\`${shown}\` is a folder`, { help: "name the files in it", location: { file: shown } }));
    const file = openSync(path, "r");
    if (!stat.isFile()) return openOnce(file, shown);
    const whole = stat.size < SMALL && kept < MOST_KEPT_SMALL ? readWhole(file, stat.size) : void 0;
    closeSync(file);
    if (!whole) return ok({ file: shown, size: stat.size, open: () => chunksOf(openSync(path, "r"), stat.size) });
    kept += whole.length;
    return ok({ file: shown, size: stat.size, open: () => [whole] });
  } catch (error) {
    return failed(fileProblem(error, shown));
  }
}
function readWhole(file, expected) {
  const buffer = Buffer.allocUnsafe(expected + 1);
  const read = readSome(file, buffer, buffer.length);
  return read > expected ? void 0 : buffer.subarray(0, read);
}
function openStandardInput() {
  try {
    return openOnce(0, "standard input");
  } catch (error) {
    return failed(fileProblem(error, "standard input"));
  }
}
function openOnce(file, shown) {
  const chunks = [];
  let size = 0;
  for (const chunk of chunksOf(file)) {
    size += chunk.length;
    if (size > MOST_KEPT)
      return failed(
        problem("file-unreadable", `\`${shown}\` gives more than 1 GiB and can be read only once`, {
          help: "write it to a file first, which may be of any size",
          location: { file: shown }
        })
      );
    chunks.push(Uint8Array.from(chunk));
  }
  return ok({ file: shown, size, open: () => chunks.values() });
}
function* chunksOf(file, expected = CHUNK) {
  try {
    const buffer = Buffer.allocUnsafe(Math.max(FIRST_CHUNK, Math.min(CHUNK, expected)));
    for (let size = expected < SMALL ? buffer.length : FIRST_CHUNK; ; size = Math.min(buffer.length, 2 * size)) {
      const read = readSome(file, buffer, size);
      if (read === 0) return;
      yield buffer.subarray(0, read);
    }
  } finally {
    closeSync(file);
  }
}
function readSome(file, buffer, size) {
  for (; ; ) {
    try {
      return readSync(file, buffer, 0, size, null);
    } catch (error) {
      const code = error instanceof Error && "code" in error ? error.code : "";
      if (code === "EOF") return 0;
      if (code !== "EAGAIN") throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
  }
}
function fileProblem(error, shown) {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const location = { file: shown };
  if (shown === "") return problem("file-missing", "the name of a file is empty", { help: "is a variable unset?" });
  if (code === "ENOENT" || code === "ENOTDIR")
    return problem("file-missing", `there is no \`${shown}\``, { help: "is the path right, and made before this step?", location });
  if (code === "EACCES" || code === "EPERM")
    return problem("file-unreadable", `\`${shown}\` may not be read`, { help: "give the reading user the right to", location });
  if (code === "EISDIR") return problem("file-unreadable", `\`${shown}\` is a folder`, { help: "name the files in it", location });
  if (code === "ELOOP")
    return problem("file-unreadable", `\`${shown}\` is a link that leads back to itself`, { help: "name the file itself", location });
  return problem("file-unreadable", `\`${shown}\` cannot be read (${code || "no reason given"})`, { location });
}

// src/adapters/files/list-files.ts
import { readdirSync } from "node:fs";
import { isAbsolute, join } from "node:path";
var LEFT_OUT = /* @__PURE__ */ new Set([".git", "node_modules"]);
function listFiles(root, folder, links) {
  const found = [];
  const open = [folder];
  for (let next = open.pop(); next !== void 0; next = open.pop()) {
    try {
      for (const entry of readdirSync(join(root, next), { withFileTypes: true })) {
        const path = next === "" ? entry.name : `${next}/${entry.name}`;
        if (entry.isDirectory() && !LEFT_OUT.has(entry.name)) open.push(path);
        else if (entry.isFile() || links && entry.isSymbolicLink() && (links === "all links" || !isFolder(join(root, path))))
          found.push(path);
      }
    } catch (error) {
      const problem2 = fileProblem(error, named(root, next));
      if (problem2.code !== "file-missing") return failed(problem2);
    }
  }
  return ok(found.sort());
}
function named(root, path) {
  if (path === "") return root;
  return isAbsolute(root) || root === "." ? path : `${root.replace(/\/+$/, "")}/${path}`;
}
function isFolder(path) {
  const found = lookAt(path);
  return found.ok && found.value?.isDirectory() === true;
}

export {
  lookAt,
  openFile,
  openStandardInput,
  fileProblem,
  listFiles
};
