import { createRequire as interlockCreateRequire } from 'node:module';
const require = interlockCreateRequire(import.meta.url);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);
import {
  fixedFolder
} from "./chunk-MIRLCYYB.js";
import {
  compileGlob
} from "./chunk-7QRNSG5S.js";
import "./chunk-MV5XBCOF.js";

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
