import { createRequire as interlockCreateRequire } from 'node:module';
let interlockRequire;
const require = (id) => (interlockRequire ??= interlockCreateRequire(import.meta.url))(id);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);

// src/readers/sql-migration/blank.ts
function blank(text) {
  return text.replace(/[^\r\n]+/g, (line) => " ".repeat(line.length));
}
function withBlanks(text, parts) {
  let out = "";
  let done = 0;
  for (const { start, end } of parts) {
    out += text.slice(done, start) + blank(text.slice(start, end));
    done = end;
  }
  return out + text.slice(done);
}

export {
  blank,
  withBlanks
};
