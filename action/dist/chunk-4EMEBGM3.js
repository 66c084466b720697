import { createRequire as interlockCreateRequire } from 'node:module';
let interlockRequire;
const require = (id) => (interlockRequire ??= interlockCreateRequire(import.meta.url))(id);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);

// src/model/sha256.ts
import * as crypto from "node:crypto";
function sha256(text) {
  const { hash } = crypto;
  return hash ? hash("sha256", text) : crypto.createHash("sha256").update(text).digest("hex");
}

export {
  sha256
};
