import { createRequire as interlockCreateRequire } from 'node:module';
let interlockRequire;
const require = (id) => (interlockRequire ??= interlockCreateRequire(import.meta.url))(id);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);

// src/adapters/files/text-beside.ts
import { existsSync, readFileSync } from "node:fs";
function textBeside(path) {
  return bytesBeside(path)?.toString("utf8") ?? null;
}
function bytesBeside(path) {
  if (!existsSync(path)) return null;
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

export {
  textBeside,
  bytesBeside
};
