import { createRequire as interlockCreateRequire } from 'node:module';
let interlockRequire;
const require = (id) => (interlockRequire ??= interlockCreateRequire(import.meta.url))(id);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);

// src/app/whole-file.ts
import { Buffer } from "node:buffer";
function bytesOf(evidence, most) {
  const chunks = [];
  let size = 0;
  for (const chunk of evidence.open()) {
    chunks.push(new Uint8Array(chunk));
    size += chunk.length;
    if (size >= most) break;
  }
  const [only] = chunks;
  return (only && chunks.length === 1 ? only : Buffer.concat(chunks)).subarray(0, most);
}
function headOf(evidence) {
  return bytesOf(evidence, /\.ya?ml$/i.test(evidence.file) ? 16 * 1024 * 1024 : 64 * 1024);
}
function textOf(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

export {
  bytesOf,
  headOf,
  textOf
};
