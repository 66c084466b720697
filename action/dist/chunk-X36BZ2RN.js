import { createRequire as interlockCreateRequire } from 'node:module';
let interlockRequire;
const require = (id) => (interlockRequire ??= interlockCreateRequire(import.meta.url))(id);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);

// src/readers/top-level-keys.ts
function topLevelKeys(text) {
  const keys = /* @__PURE__ */ new Set();
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (char === 123 || char === 91) depth++;
    else if ((char === 125 || char === 93) && --depth === 0) break;
    else if (char === 34) {
      const start = at + 1;
      at = endOfString(text, start);
      if (depth === 1 && /^\s*:/.test(text.slice(at + 1, at + 20))) keys.add(text.slice(start, at));
    }
  }
  return keys;
}
function endOfString(text, start) {
  for (let at = text.indexOf('"', start); at >= 0; at = text.indexOf('"', at + 1)) {
    let first = at;
    while (first > start && text.charCodeAt(first - 1) === 92) first--;
    if ((at - first) % 2 === 0) return at;
  }
  return text.length;
}

export {
  topLevelKeys
};
