import { createRequire as interlockCreateRequire } from 'node:module';
let interlockRequire;
const require = (id) => (interlockRequire ??= interlockCreateRequire(import.meta.url))(id);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);

// src/report/json.ts
var HARMFUL = /[\x7f-\x9f\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
function reportJson(document) {
  return `${inertJson(document)}
`;
}
function inertJson(document) {
  return JSON.stringify(document, null, 2).replace(HARMFUL, (found) => found.split("").map(escape).join("")).replaceAll("##[", "#\\u0023[");
}
function escape(unit) {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

export {
  reportJson,
  inertJson
};
