import { createRequire as interlockCreateRequire } from 'node:module';
let interlockRequire;
const require = (id) => (interlockRequire ??= interlockCreateRequire(import.meta.url))(id);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);

// src/report/escape-terminal.ts
var INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\u115f\u1160\u3164\uffa0]/gu;
function visible(text) {
  return text.replace(INVISIBLE, spell);
}
function spell(character) {
  const code = character.codePointAt(0);
  if (code === 10) return "\\n";
  if (code === 13) return "\\r";
  if (code === 9) return "\\t";
  return code < 256 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u{${code.toString(16)}}`;
}
function withoutCommands(output) {
  return output.split("\n").map((line) => {
    const start = line.search(/\S/);
    const guarded = start >= 0 && line.startsWith("::", start) ? `${line.slice(0, start)}\\${line.slice(start)}` : line;
    return guarded.replaceAll("##[", "##\\[");
  }).join("\n");
}

// src/model/finding.ts
var HARMS = [
  "data-loss",
  "outage",
  "lock",
  "exposure",
  "privilege",
  "protection-removed",
  "irreversible",
  "incompatible",
  "cost",
  "advice",
  "unknown"
];
var SEVERITIES = ["low", "medium", "high", "critical"];
function isAtLeast(severity, floor) {
  return SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(floor);
}
var UNKNOWN_ENVIRONMENT = "unknown";

// src/report/group.ts
var RANK = Object.fromEntries(SEVERITIES.map((severity, rank) => [severity, rank]));
var STATES = ["error", "blocked", "waiting", "satisfied", "skipped"];
var MODES = ["enforce", "warn", "shadow", "off"];
function showOnce(findings) {
  const merged = /* @__PURE__ */ new Map();
  for (const finding of [...findings].sort(byDanger)) {
    const key = keyOf(finding);
    const shown = merged.get(key);
    if (!shown) merged.set(key, { finding, key, environments: [finding.environment] });
    else if (!shown.environments.includes(finding.environment)) shown.environments.push(finding.environment);
  }
  return [...merged.values()];
}
function keyOf({ danger, address, location, message, severity, exception, suppression }) {
  const { file, line = "", column = "", pointer = "" } = location;
  const excused = exception || suppression ? JSON.stringify([exception, suppression]) : "";
  return `${danger}\0${severity}\0${file}\0${line}\0${column}\0${pointer}\0${address}\0${message}\0${excused}`;
}
function byDanger(a, b) {
  return RANK[b.severity] - RANK[a.severity] || compare(a.location.file, b.location.file) || (a.location.line ?? 0) - (b.location.line ?? 0) || (a.location.column ?? 0) - (b.location.column ?? 0) || compare(a.address, b.address) || compare(a.danger, b.danger) || compare(a.environment, b.environment) || compare(a.fingerprint, b.fingerprint);
}
function rulesToShow(verdict) {
  return verdict.rules.filter(({ mode, outcome }) => mode !== "off" && outcome !== "skipped").sort(
    (a, b) => MODES.indexOf(a.mode) - MODES.indexOf(b.mode) || STATES.indexOf(a.outcome) - STATES.indexOf(b.outcome) || compare(a.policy, b.policy) || compare(a.rule, b.rule)
  );
}
function findingsOf(verdict, fingerprints) {
  const wanted = new Set(fingerprints);
  return verdict.findings.filter(({ fingerprint }) => wanted.has(fingerprint));
}
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

export {
  visible,
  withoutCommands,
  HARMS,
  SEVERITIES,
  isAtLeast,
  UNKNOWN_ENVIRONMENT,
  showOnce,
  byDanger,
  rulesToShow,
  findingsOf,
  compare
};
