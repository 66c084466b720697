import { createRequire as interlockCreateRequire } from 'node:module';
let interlockRequire;
const require = (id) => (interlockRequire ??= interlockCreateRequire(import.meta.url))(id);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);
import {
  RE2JS
} from "./chunk-PIJJ7LRL.js";

// src/pattern/glob.ts
function compileGlob(glob) {
  return { pattern: glob, matches: withoutEngine(glob) ?? withEngine(glob) };
}
function anyGlob(globs) {
  const matchers = globs.map(compileGlob);
  return (subject) => matchers.some((matcher) => matcher.matches(subject));
}
function withoutEngine(glob) {
  const start = /^[^*?[{}\\\]]*/.exec(glob)?.[0] ?? "";
  const rest = glob.slice(start.length);
  if (rest === "") return (subject) => subject === glob;
  if (rest === "**") return (subject) => subject.startsWith(start);
  if (rest === "*") return (subject) => subject.startsWith(start) && !subject.includes("/", start.length);
  return void 0;
}
function withEngine(glob) {
  const compiled = RE2JS.compile(`^(?:${globSource(glob)})$`, RE2JS.DOTALL);
  return (subject) => compiled.matcher(subject).find();
}
function globSource(glob) {
  let source = "";
  let depth = 0;
  for (let at = 0; at < glob.length; at++) {
    const char = glob[at];
    if (char === "*") {
      if (glob[at + 1] === "*") {
        const wholeSegment = (at === 0 || glob[at - 1] === "/") && glob[at + 2] === "/";
        source += wholeSegment ? "(?:.*/)?" : ".*";
        at += wholeSegment ? 2 : 1;
      } else source += "[^/]*";
    } else if (char === "?") source += "[^/]";
    else if (char === "[") {
      const set = characterSet(glob, at);
      if (set) {
        source += set.source;
        at = set.end;
      } else source += "\\[";
    } else if (char === "{" && glob.indexOf("}", at) > 0) {
      depth++;
      source += "(?:";
    } else if (char === "}" && depth > 0) {
      depth--;
      source += ")";
    } else if (char === "," && depth > 0) source += "|";
    else if (char === "\\" && at + 1 < glob.length) source += RE2JS.quote(glob[++at]);
    else source += RE2JS.quote(char);
  }
  return source + ")".repeat(depth);
}
function characterSet(glob, start) {
  const end = glob.indexOf("]", start + 2);
  if (end < 0) return void 0;
  const body = glob.slice(start + 1, end);
  if (/^\d+$/.test(body) || body.includes('"') || body.includes("'") || body.includes("*") || body.includes("/")) return void 0;
  const negated = body.startsWith("!") || body.startsWith("^");
  const members = (negated ? body.slice(1) : body).replace(/[\\\]^[]/g, "\\$&");
  return { source: `[${negated ? "^" : ""}${members}]`, end };
}

export {
  compileGlob,
  anyGlob,
  globSource
};
