import { createRequire as interlockCreateRequire } from 'node:module';
let interlockRequire;
const require = (id) => (interlockRequire ??= interlockCreateRequire(import.meta.url))(id);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);

// src/policy/quoted.ts
var LONGEST = 60;
function quoted(text) {
  const line = String(text).slice(0, LONGEST * 4).replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ").replaceAll("`", "'");
  return `\`${line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line}\``;
}

// src/policy/suggest.ts
var LONGEST2 = 80;
function nearest(word, candidates) {
  if (word.length === 0 || word.length > LONGEST2) return void 0;
  const lower = word.toLowerCase();
  let best;
  const longer = [];
  let fewest = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    if (word.length >= 3 && candidate.toLowerCase().startsWith(lower)) longer.push(candidate);
    if (Math.abs(candidate.length - word.length) >= fewest) continue;
    const distance = keystrokes(lower, candidate.toLowerCase());
    if (distance < fewest) {
      best = candidate;
      fewest = distance;
    }
  }
  return best ?? (longer.length === 1 ? longer[0] : void 0);
}
function didYouMean(word, candidates) {
  const name = nearest(word, candidates);
  return name === void 0 ? void 0 : `did you mean ${quoted(name)}?`;
}
function keystrokes(from, to) {
  let beforeLast = [];
  let last = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      let cost = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same ? 0 : 1));
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (swapped) cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      current.push(cost);
    }
    beforeLast = last;
    last = current;
  }
  return last[to.length] ?? 0;
}

export {
  quoted,
  nearest,
  didYouMean
};
