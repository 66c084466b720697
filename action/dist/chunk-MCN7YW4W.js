import { createRequire as interlockCreateRequire } from 'node:module';
const require = interlockCreateRequire(import.meta.url);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);
import {
  problemsText
} from "./chunk-MB6PYMZE.js";

// src/cli/command.ts
function tell(problems, { errorStyle, error }, texts = /* @__PURE__ */ new Map()) {
  error(problemsText(problems, texts, errorStyle));
}
function collected(value, earlier) {
  return [...earlier ?? [], value];
}

export {
  tell,
  collected
};
