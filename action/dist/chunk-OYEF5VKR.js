import { createRequire as interlockCreateRequire } from 'node:module';
let interlockRequire;
const require = (id) => (interlockRequire ??= interlockCreateRequire(import.meta.url))(id);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);
import {
  compareVersions,
  migrationName
} from "./chunk-KLLIRZ7S.js";

// src/app/order.ts
function byName(a, b) {
  const left = a.match(/\d+|\D+/g) ?? [];
  const right = b.match(/\d+|\D+/g) ?? [];
  for (let at = 0; at < Math.min(left.length, right.length); at++) {
    const difference = compareParts(left[at], right[at]);
    if (difference !== 0) return difference;
  }
  return left.length - right.length || (a < b ? -1 : a > b ? 1 : 0);
}
function asMigrated(a, b) {
  const [one, other] = [migrationName(a), migrationName(b)];
  if (one.folder !== other.folder) return byName(a, b);
  const last = Number(one.kind === "repeatable") - Number(other.kind === "repeatable");
  if (last !== 0) return last;
  const isCounted = one.version.length > 0 && other.version.length > 0;
  return (isCounted ? compareVersions(one.version, other.version) : 0) || byName(a, b);
}
function compareParts(a, b) {
  if (/^\d/.test(a) && /^\d/.test(b)) {
    const [x, y] = [a.replace(/^0+(?=\d)/, ""), b.replace(/^0+(?=\d)/, "")];
    return x.length - y.length || (x < y ? -1 : x > y ? 1 : 0);
  }
  return a < b ? -1 : a > b ? 1 : 0;
}

export {
  byName,
  asMigrated
};
