import { createRequire as interlockCreateRequire } from 'node:module';
let interlockRequire;
const require = (id) => (interlockRequire ??= interlockCreateRequire(import.meta.url))(id);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);
import {
  counted,
  digits,
  everyRequirement
} from "./chunk-6NEIPUWJ.js";
import {
  inertJson
} from "./chunk-7IJ5ALUA.js";
import {
  VERSION
} from "./chunk-BV5EW7LX.js";
import {
  SEVERITIES,
  byDanger,
  bySeverity,
  compare,
  formatLocation,
  isTolerated,
  rulesToShow,
  suppressionText,
  visible
} from "./chunk-7MQVXDXN.js";

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
  return path.replace(/^(\.?\/)+/, "").split("/").map((part) => encodeURIComponent(part.replace(new RegExp("\\p{Cs}", "gu"), "�"))).join("/");
}
function plain(text) {
  return text.split(/\r?\n/).map((line) => visible(line.replaceAll("	", "    "))).join("\n").replaceAll("](", "] (");
}
function capitalised(word) {
  return word.split("-").map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join("");
}

// src/report/claimed.ts
function isClaimed({ code, level }) {
  return code === "evidence-claimed" && level === "warning";
}

// src/report/prose.ts
function proseParts(value) {
  const pieces = value.split(/(`+)/);
  const last = /* @__PURE__ */ new Map();
  for (let at = 1; at < pieces.length; at += 2) last.set(pieces[at], at);
  const parts = [];
  let text = "";
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at];
    if (at % 2 === 0 || (last.get(piece) ?? 0) <= at) {
      text += piece;
      continue;
    }
    const close = pieces.indexOf(piece, at + 1);
    parts.push({ code: false, text }, { code: true, text: unpadded(pieces.slice(at + 1, close).join("")) });
    text = "";
    at = close;
  }
  return [...parts, { code: false, text }].filter((part, at) => part.code || part.text !== "" || at === 0);
}
function unpadded(code) {
  return code.startsWith(" ") && code.endsWith(" ") && code.includes("`") ? code.slice(1, -1) : code;
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
  if (shown === "" || shown !== shown.trim() || /[`|\\]|##\[/.test(shown)) return `<code>${markdownText(value)}</code>`;
  return `\`${shown}\``;
}
function markdownProse(value, named = NOBODY) {
  return proseParts(value).map(
    ({ code, text }, at) => code ? markdownCode(text) : named.size > 0 ? withMentions(text, named) : at === 0 ? markdownText(text) : inert(text)
  ).join("");
}
var NOBODY = /* @__PURE__ */ new Set();
var MENTION = /(?<![\w@/.-])@([a-z\d](?:-?[a-z\d]){0,38})(?![\w@/-])/gi;
function withMentions(text, named) {
  let out = "";
  let done = 0;
  for (const { 0: mention, 1: login = "", index } of text.matchAll(MENTION)) {
    if (!named.has(login.toLowerCase())) continue;
    out += `${markdownText(text.slice(done, index))}**${mention}**`;
    done = index + mention.length;
  }
  return out + markdownText(text.slice(done));
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

// src/report/by-change.ts
function byChange(findings) {
  const single = /* @__PURE__ */ new Map();
  for (const finding of [...findings].sort(byDanger)) {
    const { environment, address, kind, type, location } = finding;
    const key = JSON.stringify([environment, address, kind, type, location.file, location.line, location.pointer]);
    const known = single.get(key);
    if (known) known.push(finding);
    else single.set(key, [finding]);
  }
  const merged = /* @__PURE__ */ new Map();
  for (const found of single.values()) {
    const { address, kind, type } = found[0];
    const seen = found.map(({ danger, message, severity, exception, suppression }) => [danger, message, severity, exception, suppression]);
    const key = JSON.stringify([address, kind, type, seen]);
    merged.set(key, [...merged.get(key) ?? [], found]);
  }
  return [...merged.values()].map((same) => ({
    findings: same[0].filter(isFirstOfItsKind),
    environments: byEnvironment(same.flat()),
    places: placesOf(same.map(([first]) => first))
  }));
}
function isFirstOfItsKind({ danger, message }, at, all) {
  return all.findIndex((other) => other.danger === danger && other.message === message) === at;
}
function byEnvironment(findings) {
  const environments = /* @__PURE__ */ new Map();
  for (const finding of findings) environments.set(finding.environment, [...environments.get(finding.environment) ?? [], finding]);
  return environments;
}
function placesOf(findings) {
  return [...new Map(findings.map((finding) => [JSON.stringify([finding.location.file, finding.location.line]), finding])).values()];
}

// src/report/markdown-votes.ts
var STRANGER = /^is not in /;
function voteLines(rules) {
  const asked = distinct(rules.flatMap(approvalsOf));
  const reasons = reasonsByUser(asked);
  const everywhere = [...reasons].filter(([, whys]) => whys.times > 1 && whys.distinct.size === 1).map(([user]) => user);
  const lines = asked.flatMap(({ rule, from, requirement }) => {
    const { have, need, counted: counted2 = [], notCounted = [] } = requirement;
    const told = notCounted.filter(
      ({ user, why }) => !everywhere.includes(user) && (!STRANGER.test(why) || reasons.get(user)?.distinct.size === 1)
    );
    const people = [
      ...counted2.map((user) => `${markdownText(`@${user}`)} ✓`),
      ...told.map(({ user, why }) => `${markdownText(`@${user}`)} ✗ ${markdownProse(why)}`)
    ];
    if (people.length === 0) return [];
    const twice = asked.filter((other) => other.from === from).length > 1;
    const name = `${markdownProse(from)}${twice ? ` for ${markdownText(rule)}` : ""}`;
    return [`- ${name} (${have ?? counted2.length} of ${need ?? "?"}): ${people.join(" · ")}`];
  });
  const outside = everywhere.sort(compare).map((user) => {
    const [why] = reasons.get(user)?.distinct ?? [];
    return `${markdownText(`@${user}`)} ✗ ${markdownProse(why ?? "")}`;
  });
  return outside.length > 0 ? [...lines, `- for none of them: ${outside.join(" · ")}`] : lines;
}
function approvalsOf({ policy, rule, requirements, liftedBy }) {
  if (liftedBy !== null) return [];
  return everyRequirement(requirements).flatMap(
    (requirement) => requirement.kind === "approvals" ? [{ rule: `${policy} / ${rule}`, from: requirement.from ?? "anybody", requirement }] : []
  );
}
function distinct(asked) {
  const found = /* @__PURE__ */ new Map();
  for (const one of asked) {
    const { have, need, counted: counted2, notCounted } = one.requirement;
    const key = JSON.stringify([one.from, have, need, counted2, notCounted]);
    if (!found.has(key)) found.set(key, one);
  }
  return [...found.values()];
}
function reasonsByUser(asked) {
  const counting = new Set(asked.flatMap(({ requirement }) => requirement.counted ?? []).map((user) => user.toLowerCase()));
  const reasons = /* @__PURE__ */ new Map();
  for (const { user, why } of asked.flatMap(({ requirement }) => requirement.notCounted ?? [])) {
    if (counting.has(user.toLowerCase())) continue;
    const known = reasons.get(user) ?? { distinct: /* @__PURE__ */ new Set(), times: 0 };
    known.distinct.add(STRANGER.test(why) && asked.length > 1 ? "is in none of these groups" : why);
    known.times++;
    reasons.set(user, known);
  }
  return reasons;
}

// src/report/markdown-details.ts
function detailSections(verdict) {
  const rules = rulesToShow(verdict);
  const enforcing = rules.filter(({ mode }) => mode === "enforce");
  const shadow = rules.filter(({ mode, outcome }) => mode === "shadow" && outcome !== "satisfied");
  const warned = rules.filter(({ mode, outcome }) => mode === "warn" && outcome !== "satisfied");
  const problems = verdict.problems.filter((found) => !isClaimed(found));
  const sections = [
    // An error has nothing more important to say; the lead says it.
    { summary: counted(problems.length, "problem"), lines: verdict.verdict === "error" ? [] : problems.map(problemItem) },
    { summary: "Who counted, who did not", lines: voteLines(enforcing) },
    { summary: "Make it safer", lines: safer(verdict) },
    { summary: "Which rule asks, and why", lines: enforcing.map(ruleLine) },
    { summary: `Warnings: ${counted(warned.length, "rule")}`, lines: warned.map(ruleLine) },
    { summary: `Shadow: ${counted(shadow.length, "rule")} would not have been satisfied`, lines: shadow.map(ruleLine) }
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}
function ruleLines(verdict) {
  return rulesToShow(verdict).map(ruleLine);
}
function safer(verdict) {
  const advice = /* @__PURE__ */ new Map();
  for (const change of byChange(verdict.findings)) {
    const lines = helpLines(change);
    if (lines.length === 0) continue;
    const help = lines.length === 1 ? lines.join("") : `<br>${lines.map((line) => `• ${line}`).join("<br>")}`;
    advice.set(help, [...advice.get(help) ?? [], change.findings[0].address]);
  }
  return [...advice].map(([help, addresses]) => {
    const names = [...new Set(addresses)];
    const shown = names.slice(0, 3).map(markdownCode).join(", ") + (names.length > 3 ? ` and ${names.length - 3} more` : "");
    return `- ${shown}: ${help}`;
  });
}
function ruleLine(rule) {
  const parts = [
    `- **${markdownText(`${rule.policy} / ${rule.rule}`)}** (${markdownCode(formatLocation(rule.location))}): ${rule.outcome}${rule.mode === "enforce" ? "" : ` (${rule.mode}: does not count)`}`
  ];
  if (rule.description) parts.push(markdownProse(rule.description));
  if (rule.message) parts.push(markdownProse(rule.message));
  for (const { message, state } of everyRequirement(rule.requirements))
    parts.push(`${state === "satisfied" ? "✓" : "✗"} ${markdownProse(message)}`);
  if (rule.when) parts.push(`applies because ${clauseText(rule.when)}`);
  if (rule.liftedBy !== null) parts.push(`lifted by ${markdownText(rule.liftedBy)}`);
  return parts.join("<br>");
}
function clauseText({ text, value, saw = [] }) {
  const values = saw.map(({ path, value: seen }) => `${markdownCode(path)} is ${markdownCode(JSON.stringify(seen) ?? "unknown")}`);
  return `${markdownCode(text)} is ${String(value)}${values.length > 0 ? ` (${values.join(", ")})` : ""}`;
}
function helpLines({ findings }) {
  const advice = [...new Set(findings.filter((finding) => !isTolerated(finding)).map(({ help }) => help.trim()))];
  return advice.filter((help) => help !== "").flatMap((help) => help.split(/\r?\n/).map((line) => markdownProse(line)));
}
function problemItem({ code, message, hint, help, location }) {
  const where = location ? ` at ${markdownCode(formatLocation(location))}` : "";
  const advice = [hint, help].filter((part) => part !== void 0).map((part) => markdownProse(part));
  return `- ${markdownCode(code)}${where}: ${markdownProse(message)}${advice.length > 0 ? `<br>${advice.join(" ")}` : ""}`;
}

// src/report/markdown-needs.ts
function needsOf(verdict) {
  const rules = rulesByFinding(rulesToShow(verdict));
  const unmatched = new Set(verdict.unmatched.findings);
  return ({ environments }) => {
    const needs = [...environments].map(([name, findings]) => ({
      name,
      need: needOf(findings, rules, unmatched, verdict.unmatched.setting)
    }));
    const texts = [...new Set(needs.map(({ need }) => need))];
    if (texts.length === 1) return texts[0];
    return texts.map((text) => {
      const names = needs.filter(({ need }) => need === text).map(({ name }) => markdownText(name));
      return `${names.join(", ")}: ${text}`;
    }).join("<br>");
  };
}
function rulesByFinding(rules) {
  const found = /* @__PURE__ */ new Map();
  for (const rule of rules)
    for (const fingerprint of rule.findings) {
      const known = found.get(fingerprint);
      if (known) known.push(rule);
      else found.set(fingerprint, [rule]);
    }
  return found;
}
function needOf(findings, rules, unmatched, setting) {
  const open = findings.filter((finding) => !isTolerated(finding));
  const matching = [...new Set(open.flatMap(({ fingerprint }) => rules.get(fingerprint) ?? []))];
  const isUnmatched = open.some(({ fingerprint }) => unmatched.has(fingerprint));
  const asked = [
    ...matching.filter(({ mode }) => mode === "enforce").flatMap(askedBy),
    ...isUnmatched && setting === "block" ? ["⛔ a rule that names it"] : []
  ];
  if (asked.length > 0) return [...new Set(asked)].join("<br>");
  const excepted = findings.flatMap(({ exception }) => exception ?? []).map(markdownCode);
  if (open.length === 0)
    return excepted.length > 0 ? `nothing: excepted by ${[...new Set(excepted)].join(", ")}` : "nothing: suppressed in the migration";
  return matching.some(({ mode }) => mode === "warn") || isUnmatched && setting === "warn" ? "nothing (warning)" : "nothing";
}
function askedBy({ liftedBy, requirements }) {
  if (liftedBy !== null) return [`lifted by ${markdownText(liftedBy)}`];
  return everyRequirement(requirements).filter(({ clauses }) => !clauses).map(requirementText);
}
function requirementText({ kind, state, have, need, from, message }) {
  const mark = state === "satisfied" ? "✓ " : state === "waiting" ? "" : "⛔ ";
  if (kind !== "approvals" || need === void 0 || have === void 0 || from === void 0) return `${mark}${markdownProse(message)}`;
  const group = markdownProse(from.replace(/\brole (?=`)/g, ""));
  return `${mark}${need} × ${group}${state === "satisfied" ? "" : ` — ${have} of ${need}`}`;
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
var MOST_REASONS = 5;
var MOST_PLACES = 2;
function markdownRows(verdict, links) {
  const needs = needsOf(verdict);
  return byChange(verdict.findings).map((change) => {
    const cells = [severityCell(change), changeCell(change, links), reasonCell(change), needs(change)];
    return `| ${cells.join(" | ")} |`;
  });
}
function severityCell({ findings: [worst], environments }) {
  const known = [...environments.keys()].filter((name) => name !== "unknown").map(markdownText);
  return [ICONS[worst.severity], known.join(", ")].filter((part) => part !== "").join(" ");
}
function changeCell({ findings, places }, links) {
  const [{ kind, type, address }] = findings;
  const verb = VERBS[kind] ?? markdownText(kind);
  const what = type === "" || address.includes(type) ? "" : `${markdownText(type)} `;
  const written = [...new Set(places.map((place) => placeOf(place, links)))];
  const shown = written.slice(0, MOST_PLACES);
  if (written.length > MOST_PLACES) shown.push(`and ${written.length - MOST_PLACES} more`);
  const dangers = [...new Set(findings.map(({ danger }) => danger))].map(markdownText);
  return `**${verb}** ${what}${markdownCode(address)}<br>${shown.join(", ")}<br>${dangers.join(", ")}`;
}
function reasonCell({ findings }) {
  const [worst, ...others] = findings;
  const known = worst.message;
  const rest = [...new Set(others.map(({ message }) => message))].filter((message) => message !== known);
  const lines = [known, ...rest.slice(0, MOST_REASONS - 1).map((message) => beyond(known, message))].map((line) => markdownProse(line));
  if (rest.length >= MOST_REASONS) lines.push(`… and ${rest.length - MOST_REASONS + 1} more`);
  const said = findings.flatMap((finding) => suppressionText(finding) ?? []).map(({ label, text }) => `_${label.trim()}_ ${markdownText(text)}`);
  return [...lines, ...new Set(said)].join("<br>");
}
function beyond(known, message) {
  let same = 0;
  while (same < message.length && known[same] === message[same]) same++;
  let cut = 0;
  for (let at = 0, inCode = false; at <= same; at++) {
    if (message[at] === "`") inCode = !inCode;
    else if (!inCode && /[\s,:;]/.test(message[at] ?? "") && /[\s,:;]|$/.test(known[at] ?? "")) cut = at;
  }
  const rest = message.slice(cut).replace(/^[\s,:;]+/, "");
  return cut < SHORT || rest === "" ? message : `… ${rest}`;
}
var SHORT = 20;
var LONG_PATH = 28;
function placeOf({ location: { file, line, pointer }, trust, source }, { fileUrl }) {
  if (pointer !== void 0 && source !== "terraform-plan") return `plan ${markdownCode(source)}`;
  const folder = file.lastIndexOf("/");
  const name = folder > 0 && file.length > LONG_PATH ? `…${file.slice(folder)}` : file;
  const label = markdownCode(formatLocation(line === void 0 ? { file: name } : { file: name, line }));
  return fileUrl && trust === "git" ? markdownLink(label, fileUrl(file, line)) : label;
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
  isClaimed,
  markdownText,
  markdownCode,
  markdownProse,
  byChange,
  detailSections,
  ruleLines,
  helpLines,
  problemItem,
  tableHead,
  markdownRows,
  severityCell,
  changeCell,
  reasonCell,
  reportSarif,
  MOST_FINDINGS,
  withRest,
  restLines
};
