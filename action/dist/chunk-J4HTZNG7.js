import { createRequire as interlockCreateRequire } from 'node:module';
let interlockRequire;
const require = (id) => (interlockRequire ??= interlockCreateRequire(import.meta.url))(id);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);

// src/readers/terraform-configuration/configuration-file.ts
var ENDINGS = [".tf", ".tf.json", ".tofu", ".tofu.json"];
var LOCK_FILE = ".terraform.lock.hcl";
function isConfigurationFile(path) {
  const name = nameOf(path);
  return name === LOCK_FILE || !name.startsWith(".") && !/^#.*#$/.test(name) && ENDINGS.some((ending) => name.endsWith(ending));
}
function folderOf(path) {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
function nameOf(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}
var CONFIGURATION_SIZE_LIMIT = 4e6;

export {
  LOCK_FILE,
  isConfigurationFile,
  folderOf,
  nameOf,
  CONFIGURATION_SIZE_LIMIT
};
