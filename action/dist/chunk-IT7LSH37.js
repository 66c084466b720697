import { createRequire as interlockCreateRequire } from 'node:module';
let interlockRequire;
const require = (id) => (interlockRequire ??= interlockCreateRequire(import.meta.url))(id);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);

// src/model/policy.ts
var MATCH_GLOBS = [
  "dangers",
  "environments",
  "sources",
  "types",
  "addresses",
  "paths",
  "branches",
  "authors",
  "labels"
];

export {
  MATCH_GLOBS
};
