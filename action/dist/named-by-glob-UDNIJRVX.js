import { createRequire as interlockCreateRequire } from 'node:module';
let interlockRequire;
const require = (id) => (interlockRequire ??= interlockCreateRequire(import.meta.url))(id);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);
import {
  fixedFolder
} from "./chunk-QE7EL623.js";
import {
  compileGlob
} from "./chunk-PNQ6XSAQ.js";
import "./chunk-XNC7CHNM.js";

// src/cli/named-by-glob.ts
function namedByGlob(text) {
  const pattern = text.replace(/^\.\//, "");
  const glob = compileGlob(pattern);
  const folder = fixedFolder(pattern);
  return folder === "" ? { folder: ".", names: (path) => glob.matches(path) } : { folder, names: (path) => glob.matches(`${folder}/${path}`) };
}
export {
  namedByGlob
};
