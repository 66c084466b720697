import { createRequire as interlockCreateRequire } from 'node:module';
let interlockRequire;
const require = (id) => (interlockRequire ??= interlockCreateRequire(import.meta.url))(id);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);
import {
  EFFECTS,
  byEffect,
  isWorthCounting
} from "./chunk-PDLQ4L3X.js";
import {
  counted,
  digits,
  everyRequirement
} from "./chunk-ZAC6MOTG.js";
import {
  attributeTexts,
  formatLocation,
  isTolerated,
  suppressionText
} from "./chunk-ICRDIBH3.js";
import {
  byDanger,
  compare,
  rulesToShow,
  visible
} from "./chunk-J4EE742W.js";

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
var BREAK = "\u200B";
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
      ...counted2.map((user) => `${markdownText(`@${user}`)} \u2713`),
      ...told.map(({ user, why }) => `${markdownText(`@${user}`)} \u2717 ${markdownProse(why)}`)
    ];
    if (people.length === 0) return [];
    const twice = asked.filter((other) => other.from === from).length > 1;
    const name = `${markdownProse(from)}${twice ? ` for ${markdownText(rule)}` : ""}`;
    return [`- ${name} (${have ?? counted2.length} of ${need ?? "?"}): ${people.join(" \xB7 ")}`];
  });
  const outside = everywhere.sort(compare).map((user) => {
    const [why] = reasons.get(user)?.distinct ?? [];
    return `${markdownText(`@${user}`)} \u2717 ${markdownProse(why ?? "")}`;
  });
  return outside.length > 0 ? [...lines, `- for none of them: ${outside.join(" \xB7 ")}`] : lines;
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

// src/report/claimed.ts
function isClaimed({ code, level }) {
  return code === "evidence-claimed" && level === "warning";
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
    const help = lines.length === 1 ? lines.join("") : `<br>${lines.map((line) => `\u2022 ${line}`).join("<br>")}`;
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
    parts.push(`${state === "satisfied" ? "\u2713" : "\u2717"} ${markdownProse(message)}`);
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

// src/report/alike.ts
var MANY = 15;
var FEWEST = 3;
function foldAlike(changes, needs) {
  const single = (change) => ({ change, addresses: [change.findings[0].address] });
  if (changes.length <= MANY) return changes.map(single);
  const groups = /* @__PURE__ */ new Map();
  for (const change of changes) {
    const key = keyOf(change, needs);
    const known = groups.get(key);
    if (known) known.push(change);
    else groups.set(key, [change]);
  }
  const folded = [];
  const done = /* @__PURE__ */ new Set();
  for (const change of changes) {
    const key = keyOf(change, needs);
    const group = groups.get(key) ?? [];
    if (group.length < FEWEST || !isPlanned(change)) folded.push(single(change));
    else if (!done.has(key)) folded.push({ change, addresses: inOrder(group.map(({ findings: [first] }) => first.address)) });
    done.add(key);
  }
  return folded;
}
function inOrder([first = "", ...others]) {
  return [first, ...others.sort(new Intl.Collator("en", { numeric: true }).compare)];
}
function isPlanned({ findings: [{ danger }] }) {
  return danger.startsWith("infra/");
}
function keyOf(change, needs) {
  const { findings, environments } = change;
  const [{ kind, type, source }] = findings;
  const seen = findings.map(({ danger, severity, exception, suppression }) => [danger, severity, exception, suppression]);
  return JSON.stringify([[...environments.keys()], kind, type, source, seen, needs(change)]);
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
    ...isUnmatched && setting === "block" ? ["\u26D4 a rule that names it"] : []
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
  const mark = state === "satisfied" ? "\u2713\xA0" : state === "waiting" ? "" : "\u26D4 ";
  if (kind !== "approvals" || need === void 0 || have === void 0 || from === void 0) return `${mark}${markdownProse(message)}`;
  const group = markdownProse(from.replace(/\brole (?=`)/g, ""));
  return `${mark}${need}\xA0\xD7\xA0${group}${state === "satisfied" ? "" : ` \u2014 ${have}\xA0of\xA0${need}`}`;
}

// src/report/markdown-table.ts
var tableHead = "| | change | why it matters | needs |\n|---|---|---|---|";
var ICONS = { critical: "\u{1F534}", high: "\u{1F7E0}", medium: "\u{1F7E1}", low: "\u26AA" };
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
var MOST_DANGERS = 5;
var MOST_PLACES = 2;
var MOST_ADDRESSES = 3;
function markdownRows(verdict, links) {
  const needs = needsOf(verdict);
  return foldAlike(byChange(verdict.findings), needs).map((folded) => {
    const { change, addresses } = folded;
    const cells = [severityCell(change), changeCell(folded, links), reasonCell(change, addresses.length - 1), needs(change)];
    return { text: `| ${cells.join(" | ")} |`, changes: addresses.length };
  });
}
function severityCell({ findings: [worst], environments }) {
  const known = [...environments.keys()].filter((name) => name !== "unknown").map(markdownText);
  return [ICONS[worst.severity], known.join(", ")].filter((part) => part !== "").join("\xA0");
}
function changeCell({ change: { findings, places }, addresses }, links) {
  const [worst] = findings;
  const { kind, type, address } = worst;
  const verb = VERBS[kind] ?? markdownText(kind);
  const what = type === "" || address.includes(type) ? "" : `${markdownText(type)} `;
  const written = [...new Set(places.map((place) => placeOf(place, links)))];
  const shown = written.slice(0, MOST_PLACES);
  if (written.length > MOST_PLACES) shown.push(`and ${written.length - MOST_PLACES} more`);
  const dangers = [...new Set(findings.map(({ danger }) => danger))];
  const named = dangers.slice(0, MOST_DANGERS).map(markdownText).join(", ");
  const messages = reasonsOf(findings).shown;
  const attributes = attributeTexts(worst, messages, MARKDOWN).join("<br>");
  const thing = addresses.length === 1 ? `${what}${markdownCode(address)}` : `${digits(addresses.length)}\xA0\xD7 ${markdownText(type)}<br>${addressList(addresses)}`;
  const lines = [
    `**${verb}** ${thing}`,
    addresses.length === 1 ? attributes : "",
    shown.join(", "),
    dangers.length > MOST_DANGERS ? `${named} and ${dangers.length - MOST_DANGERS} more` : named
  ];
  return lines.filter((line) => line !== "").join("<br>");
}
function addressList(addresses) {
  const shown = addresses.slice(0, MOST_ADDRESSES).map(markdownCode).join(", ");
  return addresses.length > MOST_ADDRESSES ? `${shown} and ${digits(addresses.length - MOST_ADDRESSES)} more` : shown;
}
function reasonCell({ findings }, alike = 0) {
  const { shown, more } = reasonsOf(findings);
  const [known = "", ...rest] = shown;
  const lines = [known, ...rest.map((message) => beyond(known, message))].map((line) => markdownProse(line));
  if (more > 0) lines.push(`\u2026 and ${more} more`);
  if (alike > 0) lines.push(`\u2026 and so for the ${digits(alike)} others`);
  const said = findings.flatMap((finding) => suppressionText(finding) ?? []).map(({ label, text }) => `_${label.trim()}_ ${markdownText(text)}`);
  return [...lines, ...new Set(said)].join("<br>");
}
function reasonsOf(findings) {
  const all = [...new Set(findings.map(({ message }) => message))];
  return { shown: all.slice(0, MOST_REASONS), more: Math.max(0, all.length - MOST_REASONS) };
}
var MARKDOWN = { code: markdownCode, say: markdownText };
function beyond(known, message) {
  let same = 0;
  while (same < message.length && known[same] === message[same]) same++;
  let cut = 0;
  for (let at = 0, inCode = false; at <= same; at++) {
    if (message[at] === "`") inCode = !inCode;
    else if (!inCode && /[\s,:;]/.test(message[at] ?? "") && /[\s,:;]|$/.test(known[at] ?? "")) cut = at;
  }
  const rest = message.slice(cut).replace(/^[\s,:;]+/, "");
  return cut < SHORT || rest === "" ? message : `\u2026 ${rest}`;
}
var SHORT = 20;
var LONG_PATH = 28;
var PLAN_FORMATS = /* @__PURE__ */ new Set(["terraform-plan", "pulumi-preview", "cloudformation-change-set"]);
function placeOf({ location: { file, line, pointer }, trust, source }, { fileUrl }) {
  if (pointer !== void 0 && !PLAN_FORMATS.has(source)) return `plan ${markdownCode(source)}`;
  const folder = file.lastIndexOf("/");
  const name = folder > 0 && file.length > LONG_PATH ? `\u2026${file.slice(folder)}` : file;
  const label = markdownCode(formatLocation(line === void 0 ? { file: name } : { file: name, line }));
  return fileUrl && trust === "git" ? markdownLink(label, fileUrl(file, line)) : label;
}

// src/report/markdown-effects.ts
var MOST_ENVIRONMENTS = 12;
function effectsTable(findings) {
  const all = byEffect(findings);
  if (!isWorthCounting(all)) return "";
  const columns = EFFECTS.filter((effect) => all.some(({ counts }) => counts.has(effect)));
  const shown = all.slice(0, MOST_ENVIRONMENTS);
  const rows = shown.map(({ environment, worst, counts }) => {
    const name = environment === "unknown" ? "infrastructure" : markdownText(environment);
    const cells = columns.map((effect) => counts.has(effect) ? `**${digits(counts.get(effect))}**` : "");
    return `| ${ICONS[worst]}\xA0${name} | ${cells.join(" | ")} |`;
  });
  const table = [`| | ${columns.join(" | ")} |`, `|---|${columns.map(() => "--:").join("|")}|`, ...rows].join("\n");
  const rest = all.length - shown.length;
  return rest > 0 ? `${table}

\u2026 and ${counted(rest, "more environment")}, none of them with anything more dangerous.` : table;
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
  foldAlike,
  tableHead,
  markdownRows,
  severityCell,
  changeCell,
  reasonCell,
  effectsTable
};
