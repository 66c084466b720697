import { createRequire as interlockCreateRequire } from 'node:module';
const require = interlockCreateRequire(import.meta.url);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);

// src/app/whole-file.ts
import { Buffer } from "node:buffer";
function bytesOf(evidence, most) {
  const chunks = [];
  let size = 0;
  for (const chunk of evidence.open()) {
    chunks.push(Uint8Array.from(chunk));
    size += chunk.length;
    if (size >= most) break;
  }
  return Buffer.concat(chunks).subarray(0, most);
}
function headOf(evidence) {
  return bytesOf(evidence, 64 * 1024);
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
