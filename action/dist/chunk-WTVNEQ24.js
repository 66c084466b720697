import { createRequire as interlockCreateRequire } from 'node:module';
let interlockRequire;
const require = (id) => (interlockRequire ??= interlockCreateRequire(import.meta.url))(id);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);
import {
  byEffect,
  isWorthCounting
} from "./chunk-PDLQ4L3X.js";
import {
  counted,
  digits
} from "./chunk-ZAC6MOTG.js";
import {
  bySeverity,
  cut,
  displayWidth,
  padTo,
  wrap
} from "./chunk-JHDRLHTB.js";
import {
  SEVERITIES,
  compare,
  visible
} from "./chunk-J4EE742W.js";

// src/report/text-effects.ts
var MOST_ENVIRONMENTS = 12;
var WIDEST_NAME = 24;
function effectLines(findings, style) {
  const all = byEffect(findings);
  if (!isWorthCounting(all)) return [];
  const rows = all.slice(0, MOST_ENVIRONMENTS).map(({ environment, worst, counts }) => ({
    name: cut(environment === "unknown" ? "infrastructure" : visible(environment), WIDEST_NAME),
    worst,
    text: [...counts].map(([effect, count]) => `${digits(count)} ${effect}`).join(" \xB7 ")
  }));
  const width = Math.max(...rows.map(({ name }) => displayWidth(name)));
  const lines = rows.flatMap(
    ({ name, worst, text }) => wrap(text, Math.max(24, style.width - width - 2)).map(
      (row, at) => at === 0 ? `${bySeverity(style, worst)(padTo(name, width))}  ${row}` : `${" ".repeat(width + 2)}${row}`
    )
  );
  const rest = all.length - rows.length;
  return rest > 0 ? [...lines, `  and ${counted(rest, "environment")} more`] : lines;
}

// src/report/text-rest.ts
var MOST_FINDINGS = 100;
function withRest(findings) {
  if (findings.length <= MOST_FINDINGS) return { shown: findings, rest: [] };
  const counts = /* @__PURE__ */ new Map();
  const ranked = findings.map((shown) => {
    const { danger, severity } = shown.finding;
    const rank = counts.get(`${severity} ${danger}`) ?? 0;
    counts.set(`${severity} ${danger}`, rank + 1);
    return { shown, severity: SEVERITIES.indexOf(severity), rank };
  });
  ranked.sort((a, b) => b.severity - a.severity || a.rank - b.rank);
  const chosen = new Set(ranked.slice(0, MOST_FINDINGS).map(({ shown }) => shown));
  return { shown: findings.filter((shown) => chosen.has(shown)), rest: findings.filter((shown) => !chosen.has(shown)) };
}
function restLines(rest, style, where = "") {
  if (rest.length === 0) return [];
  const counts = /* @__PURE__ */ new Map();
  for (const { finding } of rest) {
    const { danger, severity } = finding;
    const known = counts.get(`${severity} ${danger}`);
    if (known) known.count++;
    else counts.set(`${severity} ${danger}`, { danger, severity, count: 1 });
  }
  const rows = [...counts.values()].sort(
    (a, b) => SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity) || b.count - a.count || compare(a.danger, b.danger)
  );
  const numbers = rows.map(({ count }) => digits(count));
  const width = Math.max(...numbers.map((text) => text.length));
  return [
    `  ${style.strong(`and ${counted(rest.length, "finding")} more`)}, none more dangerous than those above${where}`,
    ...rows.map(({ danger, severity }, at) => {
      const number = numbers[at].padStart(width);
      return `    ${number}  ${bySeverity(style, severity)(severity.padEnd(8))}  ${visible(danger)}`;
    })
  ];
}

export {
  effectLines,
  MOST_FINDINGS,
  withRest,
  restLines
};
