import { createRequire as interlockCreateRequire } from 'node:module';
let interlockRequire;
const require = (id) => (interlockRequire ??= interlockCreateRequire(import.meta.url))(id);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);
import {
  ByteCursor,
  parseEntry
} from "./chunk-HVO4347Q.js";

// src/readers/normal-form/inner-json.ts
function innerJson(text) {
  const cursor = new ByteCursor([Buffer.from(text)]);
  const bytes = cursor.cutValue()?.bytes;
  return bytes && parseEntry(bytes)?.value;
}

export {
  innerJson
};
