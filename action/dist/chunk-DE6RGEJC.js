import { createRequire as interlockCreateRequire } from 'node:module';
let interlockRequire;
const require = (id) => (interlockRequire ??= interlockCreateRequire(import.meta.url))(id);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);
import {
  openFile
} from "./chunk-DUCLWXOZ.js";
import {
  bytesOf,
  textOf
} from "./chunk-44RKATWY.js";
import {
  failed,
  ok,
  problem
} from "./chunk-XEER5CX4.js";

// src/cli/read-text.ts
var MOST_BYTES = 16 * 1024 * 1024;
function readText(path, expected) {
  const opened = openFile(path);
  if (!opened.ok) return opened;
  const bytes = bytesOf(opened.value, MOST_BYTES + 1);
  const location = { file: path };
  if (bytes.length > MOST_BYTES)
    return failed(
      problem("file-unreadable", `\`${path}\` is larger than ${MOST_BYTES / 1024 / 1024} MiB`, {
        help: `name ${expected}`,
        location
      })
    );
  const text = textOf(bytes);
  if (text === null) return failed(problem("file-unreadable", `\`${path}\` is not text in UTF-8`, { help: `name ${expected}`, location }));
  return ok(text);
}

export {
  readText
};
