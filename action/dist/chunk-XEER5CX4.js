import { createRequire as interlockCreateRequire } from 'node:module';
let interlockRequire;
const require = (id) => (interlockRequire ??= interlockCreateRequire(import.meta.url))(id);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);

// src/model/problem.ts
function ok(value, problems = []) {
  return { ok: true, value, problems };
}
function failed(...problems) {
  return { ok: false, problems };
}
function problem(code, message, rest = {}) {
  const made = { code, message };
  if (rest.hint !== void 0) made.hint = rest.hint;
  if (rest.help !== void 0) made.help = rest.help;
  if (rest.location !== void 0) made.location = rest.location;
  if (rest.level !== void 0) made.level = rest.level;
  return made;
}
function isError(found) {
  return found.level !== "warning" && !isPending(found);
}
function isPending(found) {
  return found.code === "evidence-pending";
}

export {
  ok,
  failed,
  problem,
  isError,
  isPending
};
