import { createRequire as interlockCreateRequire } from 'node:module';
let interlockRequire;
const require = (id) => (interlockRequire ??= interlockCreateRequire(import.meta.url))(id);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);

// src/model/sql.ts
function sqlKey(type, name, part) {
  return `${type}:${formatSqlName(name)}${part === void 0 ? "" : `.${part}`}`;
}
function formatSqlName(name) {
  return name.schema === null ? name.name : `${name.schema}.${name.name}`;
}

export {
  sqlKey,
  formatSqlName
};
