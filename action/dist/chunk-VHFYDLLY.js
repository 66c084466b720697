import { createRequire as interlockCreateRequire } from 'node:module';
let interlockRequire;
const require = (id) => (interlockRequire ??= interlockCreateRequire(import.meta.url))(id);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);
import {
  inertJson
} from "./chunk-ZZQINPDF.js";
import {
  VERSION
} from "./chunk-BV5EW7LX.js";
import {
  byDanger,
  visible
} from "./chunk-J4EE742W.js";

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
  const log = {
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
  };
  return `${inertJson(log)}
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
  const { danger, severity, message, help, location, address, type, fingerprint, environment, source } = finding;
  return {
    ruleId: danger,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: plain(`${address}: ${message}. Safer: ${help}`) },
    locations: [
      { physicalLocation: physical(location), logicalLocations: [{ fullyQualifiedName: visible(address), kind: visible(type) }] }
    ],
    partialFingerprints: { "interlock/v1": fingerprint },
    ...suppressionsOf(finding),
    properties: { environment: visible(environment), source: visible(source) }
  };
}
function suppressionsOf({ exception, suppression }) {
  const found = [];
  if (exception !== null) found.push({ kind: "external", justification: plain(`excepted by ${exception}`) });
  if (suppression) {
    const { state, reason, location } = suppression;
    const status = state === "honoured" ? "accepted" : state === "needs-approval" ? "underReview" : "rejected";
    found.push({ kind: "inSource", status, justification: plain(reason), location: { physicalLocation: physical(location) } });
  }
  return found.length === 0 ? {} : { suppressions: found };
}
function physical({ file, line, column, endLine, endColumn }) {
  const region = { startLine: line ?? 1 };
  if (line !== void 0 && column !== void 0) region.startColumn = column;
  if (line !== void 0 && endLine !== void 0) region.endLine = endLine;
  if (line !== void 0 && endColumn !== void 0) region.endColumn = endColumn;
  const artifactLocation = file.startsWith("/") ? { uri: `file:///${uri(file)}` } : { uri: uri(file), uriBaseId: "%SRCROOT%" };
  return { artifactLocation, region };
}
function uri(path) {
  return path.replace(/^(\.?\/)+/, "").split("/").map((part) => encodeURIComponent(part.replace(new RegExp("\\p{Cs}", "gu"), "\uFFFD"))).join("/");
}
function plain(text) {
  return text.split(/\r?\n/).map((line) => visible(line.replaceAll("	", "    "))).join("\n").replaceAll("](", "] (");
}
function capitalised(word) {
  return word.split("-").map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join("");
}

export {
  reportSarif
};
