import { createRequire as interlockCreateRequire } from 'node:module';
let interlockRequire;
const require = (id) => (interlockRequire ??= interlockCreateRequire(import.meta.url))(id);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);
import {
  RE2JS,
  globSource
} from "./chunk-PNQ6XSAQ.js";

// src/pattern/capture-glob.ts
var PLACEHOLDER = "{environment}";
function compileCapturingGlob(glob) {
  const source = glob.split(PLACEHOLDER).map((part) => globSource(part)).join("([^/]+)");
  const compiled = RE2JS.compile(`^(?:${source})$`, RE2JS.DOTALL);
  return {
    pattern: glob,
    capture(path) {
      const matcher = compiled.matcher(path);
      if (!matcher.find()) return null;
      const names = Array.from({ length: matcher.groupCount() }, (_, at) => matcher.group(at + 1) ?? "");
      return names.every((name) => name === names[0]) ? names[0] ?? "" : null;
    }
  };
}
function fixedFolder(glob) {
  const wild = glob.search(/[*?[{\\]/);
  const fixed = wild < 0 ? glob : glob.slice(0, wild);
  return fixed.slice(0, Math.max(0, fixed.lastIndexOf("/")));
}

export {
  compileCapturingGlob,
  fixedFolder
};
