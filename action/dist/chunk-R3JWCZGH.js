import { createRequire as interlockCreateRequire } from 'node:module';
let interlockRequire;
const require = (id) => (interlockRequire ??= interlockCreateRequire(import.meta.url))(id);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);
import {
  canonicalJson
} from "./chunk-CYIYEYG6.js";
import {
  sensitive
} from "./chunk-EGKD75XR.js";

// src/readers/terraform-plan/seal.ts
import { createHmac } from "node:crypto";
function sealer(key, address) {
  const made = /* @__PURE__ */ new Map();
  return (path, value) => {
    const text = `${address}${path.exact}\0\0${canonicalJson(value)}`;
    const known = made.get(text);
    if (known !== void 0) return known;
    const sealed = sensitive(createHmac("sha256", key).update(text).digest("hex"));
    made.set(text, sealed);
    return sealed;
  };
}

export {
  sealer
};
