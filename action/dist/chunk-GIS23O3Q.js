import { createRequire as interlockCreateRequire } from 'node:module';
const require = interlockCreateRequire(import.meta.url);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);
import {
  counted,
  digits,
  everyRequirement
} from "./chunk-PAOIIU22.js";
import {
  inertJson
} from "./chunk-GTMBZ6KP.js";
import {
  VERSION
} from "./chunk-QKBMSFBG.js";
import {
  SEVERITIES,
  byDanger,
  bySeverity,
  compare,
  formatLocation,
  rulesToShow,
  showOnce,
  visible
} from "./chunk-G34ZYHQQ.js";

// src/report/sarif.ts
var MOST_RESULTS = 25e3;
var LEVELS = { critical: "error", high: "error", medium: "warning", low: "note" };
var SECURITY_SEVERITY = { critical: "9.5", high: "8.0", medium: "5.5", low: "2.0" };
function reportSarif(document, catalogue) {
  const findings = [...document.findings].sort(byDanger);
  const kept = findings.slice(0, MOST_RESULTS);
  const ids = [...new Set(kept.map(({ danger }) => danger))].sort();
  const notifications = document.problems.map(({ code, message, help, level, location }) => ({
    level: level === "warning" ? "warning" : "error",
    message: { text: plain(help ? `${message}; ${help}` : message) },
    descriptor: { id: code },
    ...location ? { locations: [{ physicalLocation: physical(location) }] } : {}
  }));
  if (kept.length < findings.length)
    notifications.push({
      level: "warning",
      message: { text: `${findings.length - kept.length} further findings are left out: GitHub takes ${MOST_RESULTS}` }
    });
  const failed = document.problems.some(({ level }) => level !== "warning");
  return `${inertJson({
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "Interlock", semanticVersion: VERSION, rules: ids.map((id) => ruleOf(id, catalogue)) } },
        columnKind: "utf16CodeUnits",
        invocations: [{ executionSuccessful: !failed, ...notifications.length > 0 ? { toolExecutionNotifications: notifications } : {} }],
        results: kept.map((finding) => resultOf(finding, ids.indexOf(finding.danger)))
      }
    ]
  })}
`;
}
function ruleOf(id, catalogue) {
  const entry = catalogue.find((one) => one.id === id);
  if (!entry) return { id };
  return {
    id,
    name: id.split("/").map(capitalised).join(""),
    shortDescription: { text: entry.title },
    fullDescription: { text: entry.why },
    help: { text: `${entry.why} ${entry.help}`, markdown: `${entry.why}

**Safer:** ${entry.help}` },
    defaultConfiguration: { level: LEVELS[entry.severity] },
    properties: { tags: [entry.harm, ...id.split("/").slice(0, 1)], "security-severity": SECURITY_SEVERITY[entry.severity] }
  };
}
function resultOf(finding, ruleIndex) {
  const { danger, severity, message, help, location, address, type, fingerprint, exception, environment, source } = finding;
  return {
    ruleId: danger,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: plain(`${address}: ${message}. Safer: ${help}`) },
    locations: [
      { physicalLocation: physical(location), logicalLocations: [{ fullyQualifiedName: visible(address), kind: visible(type) }] }
    ],
    partialFingerprints: { "interlock/v1": fingerprint },
    ...exception === null ? {} : { suppressions: [{ kind: "external", justification: plain(`excepted by ${exception}`) }] },
    properties: { environment: visible(environment), source: visible(source) }
  };
}
function physical({ file, line, column, endLine, endColumn }) {
  const region = { startLine: line ?? 1 };
  if (line !== void 0 && column !== void 0) region["startColumn"] = column;
  if (line !== void 0 && endLine !== void 0) region["endLine"] = endLine;
  if (line !== void 0 && endColumn !== void 0) region["endColumn"] = endColumn;
  return { artifactLocation: { uri: uri(file), uriBaseId: "%SRCROOT%" }, region };
}
function uri(path) {
  return path.replace(/^(\.?\/)+/, "").split("/").map((part) => encodeURIComponent(part.replace(new RegExp("\\p{Cs}", "gu"), "�"))).join("/");
}
function plain(text) {
  return text.split(/\r?\n/).map((line) => visible(line.replaceAll("	", "    "))).join("\n").replaceAll("](", "] (");
}
function capitalised(word) {
  return word.split("-").map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join("");
}

// src/report/escape-markdown.ts
var BREAK = "​";
function markdownText(value) {
  return inert(value).replace(/^(\s*)([#+=:-]|\d+(?=[.)]))/, (_, blanks, mark) => `${blanks}${references(mark)}`);
}
function inert(value) {
  return visible(value).replaceAll("@", `@${BREAK}`).replace(/#(?=\d)/g, `#${BREAK}`).replace(/(gh)-(?=\d)/gi, `$1-${BREAK}`).replaceAll("://", `:${BREAK}//`).replace(/(www|mailto|xmpp)([.:])/gi, `$1${BREAK}$2`).replace(/:(?=[\w+-]+:)/g, `:${BREAK}`).replace(/[&<>"'`*_~[\]()\\|!{}$^]/g, references);
}
function markdownCode(value) {
  const shown = visible(value);
  if (shown === "" || shown !== shown.trim() || /[`|\\]/.test(shown)) return `<code>${markdownText(value)}</code>`;
  return `\`${shown}\``;
}
function markdownProse(value) {
  const parts = value.split("`");
  if (parts.length % 2 === 0) parts.push(`\`${parts.splice(-2).join("`")}`.slice(1));
  return parts.map((part, at) => at === 0 ? markdownText(part) : at % 2 === 1 ? markdownCode(part) : inert(part)).join("");
}
function markdownLink(label, url) {
  if (!/^https?:\/\//.test(url)) return label;
  const target = url.replace(
    /[\s()<>[\]\\"'`|*_~\p{Cc}\p{Cf}]/gu,
    (character) => encodeURIComponent(character).replace(/[()'*~_!]/g, hexadecimal)
  );
  return `[${label}](${target})`;
}
function hexadecimal(character) {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
function references(text) {
  return [...text].map((character) => `&#${character.charCodeAt(0)};`).join("");
}

// src/report/markdown-table.ts
var tableHead = "| | change | why it matters | needs |\n|---|---|---|---|";
var ICONS = { critical: "🔴", high: "🟠", medium: "🟡", low: "⚪" };
var VERBS = {
  create: "creates",
  update: "changes",
  replace: "replaces",
  delete: "deletes",
  forget: "forgets",
  move: "moves",
  import: "imports",
  read: "reads",
  execute: "runs",
  unknown: "not understood:"
};
function markdownRows(verdict, options) {
  const rules = rulesToShow(verdict);
  return showOnce(verdict.findings).map((shown) => {
    const cells = [severityCell(shown), changeCell(shown, options), markdownProse(shown.finding.message), needs(shown, rules, verdict)];
    return `| ${cells.join(" | ")} |`;
  });
}
function severityCell({ finding, environments }) {
  const known = environments.filter((name) => name !== "unknown").map(markdownText);
  return `${ICONS[finding.severity]} ${known.join(", ")}`.trim();
}
function changeCell(shown, options) {
  const { finding } = shown;
  const verb = VERBS[finding.kind] ?? markdownText(finding.kind);
  const origin = `<sub>${markdownCode(finding.danger)} · ${place(shown, options)}</sub>`;
  return `**${verb}** ${typeOf(shown)}${markdownCode(finding.address)}<br>${origin}`;
}
function typeOf({ finding }) {
  return finding.type === "" || finding.address.includes(finding.type) ? "" : `${markdownText(finding.type)} `;
}
function place({ finding: { location, trust } }, { fileUrl }) {
  const { file, line } = location;
  const label = markdownCode(formatLocation(line === void 0 ? { file } : { file, line }));
  return fileUrl && trust === "git" ? markdownLink(label, fileUrl(file, line)) : label;
}
function needs({ finding }, rules, verdict) {
  if (finding.exception !== null) return `nothing: excepted by ${markdownCode(finding.exception)}`;
  const matching = rules.filter(({ findings }) => findings.includes(finding.fingerprint));
  const enforcing = matching.filter(({ mode }) => mode === "enforce");
  const asked = enforcing.flatMap(
    (rule) => rule.liftedBy === null ? everyRequirement(rule.requirements).filter(({ clauses }) => !clauses).map(requirementText) : [`lifted by ${markdownText(rule.liftedBy)}`]
  );
  if (asked.length > 0) return [...new Set(asked)].join("<br>");
  if (verdict.unmatched.findings.includes(finding.fingerprint) && verdict.unmatched.setting === "block") return "⛔ a rule that names it";
  if (matching.some(({ mode }) => mode === "warn") || verdict.unmatched.setting === "warn") return "nothing (warning)";
  return "nothing";
}
function requirementText({ kind, state, have, need, from, message }) {
  const mark = state === "satisfied" ? "✓ " : state === "waiting" ? "" : "⛔ ";
  if (kind === "approvals" && need !== void 0 && have !== void 0 && from !== void 0)
    return `${mark}${need} × ${markdownProse(from)} — ${have} of ${need}`;
  return `${mark}${markdownProse(message)}`;
}
function problemItem({ code, message, hint, help, location }) {
  const where = location ? ` at ${markdownCode(formatLocation(location))}` : "";
  const advice = [hint, help].filter((part) => part !== void 0).map(markdownProse);
  return `- ${markdownCode(code)}${where}: ${markdownProse(message)}${advice.length > 0 ? `<br>${advice.join(" ")}` : ""}`;
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
  markdownText,
  markdownCode,
  markdownProse,
  tableHead,
  markdownRows,
  severityCell,
  changeCell,
  problemItem,
  reportSarif,
  MOST_FINDINGS,
  withRest,
  restLines
};
