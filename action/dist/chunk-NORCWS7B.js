import { createRequire as interlockCreateRequire } from 'node:module';
const require = interlockCreateRequire(import.meta.url);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);
import {
  MOST_FINDINGS,
  markdownCode,
  markdownProse,
  markdownRows,
  markdownText,
  problemItem,
  restLines,
  tableHead,
  withRest
} from "./chunk-GIS23O3Q.js";
import {
  listFiles,
  openFile
} from "./chunk-P46JUBPB.js";
import {
  counted,
  everyRequirement,
  listed,
  progressOf
} from "./chunk-PAOIIU22.js";
import {
  byOutcome,
  cut,
  displayWidth,
  findingHeads,
  findingLines,
  findingsOf,
  formatLocation,
  labelled,
  rulesToShow,
  showOnce,
  visible,
  withoutCommands
} from "./chunk-G34ZYHQQ.js";
import {
  ok
} from "./chunk-OWQXXBY4.js";

// src/adapters/files/workspace.ts
import { isAbsolute, join } from "node:path";
function openWorkspace({ root, trust, described = "the workspace" }) {
  return {
    described,
    list(folders) {
      const problems = [];
      const found = /* @__PURE__ */ new Set();
      for (const folder of folders) {
        const listed2 = listFiles(root, folder.replace(/\/+$/, ""));
        if (listed2.ok) for (const path of listed2.value) found.add(path);
        else problems.push(...listed2.problems);
      }
      return Promise.resolve(problems.length > 0 ? { ok: false, problems } : ok([...found].sort()));
    },
    open(path) {
      const opened = openFile(isAbsolute(path) ? path : join(root, path), path);
      return Promise.resolve(opened.ok ? ok({ file: path, trust, open: opened.value.open }) : opened);
    }
  };
}

// src/report/markdown-details.ts
function detailSections(verdict) {
  const rules = rulesToShow(verdict);
  const enforcing = rules.filter(({ mode }) => mode === "enforce");
  const shadow = rules.filter(({ mode, outcome }) => mode === "shadow" && outcome !== "satisfied");
  const warned = rules.filter(({ mode, outcome }) => mode === "warn" && outcome !== "satisfied");
  const sections = [
    { summary: counted(verdict.problems.length, "problem"), lines: verdict.problems.map(problemItem) },
    { summary: "Who counted, who did not", lines: [...new Set(enforcing.flatMap(votes))] },
    { summary: "Make it safer", lines: safer(verdict) },
    { summary: "Which rule asks, and why", lines: enforcing.map(ruleLine) },
    { summary: `Warnings: ${counted(warned.length, "rule")}`, lines: warned.map(ruleLine) },
    { summary: `Shadow: ${counted(shadow.length, "rule")} would not have been satisfied`, lines: shadow.map(ruleLine) }
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}
function votes({ requirements }) {
  return everyRequirement(requirements).flatMap(({ counted: yes = [], notCounted = [] }) => [
    ...yes.map((user) => `- ${markdownText(`@${user}`)} ✓`),
    ...notCounted.map(({ user, why }) => `- ${markdownText(`@${user}`)} ✗ ${markdownProse(why)}`)
  ]);
}
function safer(verdict) {
  const advice = /* @__PURE__ */ new Map();
  for (const { finding } of showOnce(verdict.findings)) {
    if (finding.exception !== null || finding.help === "") continue;
    advice.set(finding.help, [...advice.get(finding.help) ?? [], finding.address]);
  }
  return [...advice].map(([help, addresses]) => {
    const names = [...new Set(addresses)];
    const shown = names.slice(0, 3).map(markdownCode).join(", ") + (names.length > 3 ? ` and ${names.length - 3} more` : "");
    return `- ${shown}: ${help.trim().split(/\r?\n/).map(markdownProse).join("<br>")}`;
  });
}
function ruleLine(rule) {
  const parts = [
    `- **${markdownText(`${rule.policy} / ${rule.rule}`)}** (${markdownCode(formatLocation(rule.location))}): ${rule.outcome}`
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

// src/report/markdown.ts
var COMMENT_LIMIT = 65e3;
var SUMMARY_LIMIT = 1e6;
var ICONS = { allowed: "✅", waiting: "⏳", blocked: "⛔", error: "💥" };
var LEFT_OUT_ROOM = 400;
function isWorthTelling(verdict) {
  return verdict.verdict !== "allowed" || verdict.changes.total > 0 || verdict.problems.length > 0 || rulesToShow(verdict).length > 0;
}
function reportMarkdown(verdict, options) {
  const title = `${ICONS[verdict.verdict]} Interlock: ${markdownProse(verdict.headline)}`;
  const rules = rulesToShow(verdict);
  if (verdict.findings.length + verdict.problems.length + rules.length === 0) return `${title}
`;
  const head = [`### ${title}`, ...leads(verdict)].join("\n\n");
  const foot = footer(verdict, options);
  let room = options.limit - bytes(head) - bytes(foot) - LEFT_OUT_ROOM;
  const blocks = [head];
  const rows = markdownRows(verdict, options);
  if (rows.length > 0) {
    const table = [tableHead];
    room -= bytes(tableHead);
    const reserve = Math.min(room / 3, 2e4);
    for (const row of rows) {
      if (room - bytes(row) - 1 < reserve) break;
      table.push(row);
      room -= bytes(row) + 1;
    }
    blocks.push(table.join("\n"));
    const leftOut = rows.length - (table.length - 1);
    if (leftOut > 0)
      blocks.push(`**… and ${counted(leftOut, "more finding")}** that did not fit here, none of them more dangerous than these.`);
  }
  for (const { summary, lines } of detailSections(verdict)) {
    const section = fold(summary, lines, room);
    if (section === void 0) continue;
    blocks.push(section);
    room -= bytes(section) + 2;
  }
  return `${[...blocks, foot].join("\n\n")}
`;
}
function leads(verdict) {
  const asked = rulesToShow(verdict).filter(({ mode, outcome }) => mode === "enforce" && outcome === "waiting").flatMap(({ requirements }) => everyRequirement(requirements)).find(({ state, couldApprove }) => state === "waiting" && couldApprove && couldApprove.length > 0);
  if (!asked) return verdict.next.slice(0, 3).map((step) => markdownProse(step));
  const could = (asked.couldApprove ?? []).map((login) => `**${mention(login)}**`);
  const from = asked.from === void 0 ? "" : ` (${markdownProse(asked.from)})`;
  const have = asked.counted && asked.counted.length > 0 ? ` ${listed(asked.counted.map((login) => markdownText(`@${login}`)))} ${asked.counted.length === 1 ? "has" : "have"}.` : "";
  return [
    `${could.length > 1 && could.length <= 5 ? `${could.slice(0, -1).join(", ")} or ${could.at(-1)}` : listed(could)}${from} can approve.${have}`
  ];
}
function mention(login) {
  return /^[a-z\d](?:-?[a-z\d]){0,38}$/i.test(login) ? `@${login}` : markdownText(login);
}
function footer(verdict, { detailsUrl }) {
  const parts = [
    `${counted(verdict.changes.total, "change")} judged at ${markdownCode(verdict.headSha.slice(0, 7))} by ${counted(verdict.policies.count, "policy", "policies")} of ${markdownCode(verdict.policies.source)}`,
    ...verdict.changesAt === null ? [] : [`time alone may change this at ${markdownCode(verdict.changesAt)}`],
    ...verdict.findings.some(({ trust }) => trust === "claimed") ? ["read from a plan that the pull request could have forged"] : [],
    ...detailsUrl !== void 0 && /^https:\/\/[^\s()<>]+$/.test(detailsUrl) ? [`[why exactly](${detailsUrl})`] : []
  ];
  return `<sub>${parts.join(" · ")}</sub>`;
}
function fold(summary, lines, room) {
  const open = `<details><summary>${summary}</summary>

`;
  const close = "\n</details>";
  let left = room - bytes(open) - bytes(close) - 60;
  const kept = [];
  for (const line of lines) {
    left -= bytes(line) + 1;
    if (left < 0) break;
    kept.push(line);
  }
  if (kept.length === 0) return void 0;
  if (kept.length < lines.length) kept.push(`- … and ${lines.length - kept.length} more`);
  return `${open}${kept.join("\n")}
${close}`;
}
function bytes(text) {
  return Buffer.byteLength(text);
}

// src/report/text.ts
var WOULD = {
  satisfied: "satisfied",
  waiting: "would wait",
  blocked: "would block",
  skipped: "skipped",
  error: "could not be judged"
};
function reportText(verdict, { style, texts, seconds, preview }) {
  const seen = /* @__PURE__ */ new Set();
  const rules = rulesToShow(verdict);
  const groups = rules.map((rule) => ruleLines(rule, verdict, { style, texts }, seen));
  const unmatched = unmatchedLines(verdict, { style, texts }, seen);
  if (unmatched.length > 0) groups.push(unmatched);
  const tally = [
    byOutcome(style, verdict.verdict)(verdict.verdict),
    [
      counted(verdict.changes.total, "change"),
      counted(verdict.findings.length, "finding"),
      counted(rules.length, "rule"),
      ...verdict.problems.length > 0 ? [counted(verdict.problems.length, "problem")] : []
    ].join(", "),
    visible(verdict.policies.source),
    ...seconds === void 0 ? [] : [`${seconds.toFixed(2)} s`]
  ].join(" · ");
  const ending = [tally];
  if (verdict.changesAt !== null) ending.push(style.dim(`time alone may change this at ${visible(verdict.changesAt)}`));
  if (preview)
    ending.push(
      `with the policies of this pull request: ${byOutcome(style, preview.verdict)(preview.verdict)}, ${visible(preview.headline)}`
    );
  if (verdict.wouldBe !== verdict.verdict) ending.push(style.dim(`${verdict.wouldBe}, if shadow and warn rules counted`));
  const headline = style.strong(byOutcome(style, verdict.verdict)(visible(verdict.headline)));
  const next = verdict.next.slice(0, 3).flatMap((step) => labelled("next: ", step, style, 0));
  const blocks = [[headline], ...groups, ...next.length > 0 ? [next] : [], ending];
  return `${withoutCommands(blocks.map((lines) => lines.join("\n")).join("\n\n"))}
`;
}
function ruleLines(rule, verdict, options, seen) {
  const { style } = options;
  const open = rule.outcome !== "satisfied";
  const group = showOnce(findingsOf(verdict, rule.findings));
  const lines = [header(rule, style), ...groupLines(group, open, options, seen)];
  const addresses = rule.addresses ?? [];
  for (const address of addresses.slice(0, MOST_FINDINGS)) lines.push(`  ${style.dim("○")} ${cut(visible(address), style.width - 4)}`);
  if (addresses.length > MOST_FINDINGS) lines.push(`  ${style.dim("○")} and ${counted(addresses.length - MOST_FINDINGS, "more", "more")}`);
  for (const requirement of everyRequirement(rule.requirements)) lines.push(...requirementLines(requirement, style));
  if (rule.liftedBy !== null) lines.push(...labelled("lifted by: ", rule.liftedBy, style, 2));
  if (open && rule.message !== void 0) lines.push(...labelled("note: ", rule.message, style, 2));
  return lines;
}
function groupLines(group, inFull, { style, texts }, seen) {
  const isFresh = ({ key }) => inFull && !seen.has(key);
  const { shown, rest } = withRest(group);
  const fresh = shown.filter(isFresh);
  const known = shown.filter((one) => !isFresh(one));
  const parts = [findingLines(fresh, texts, style), findingHeads(known, style), restLines(rest, style)];
  for (const { key } of fresh) seen.add(key);
  return parts.filter((lines) => lines.length > 0).flatMap((lines, at) => at === 0 ? lines : ["", ...lines]);
}
function header(rule, style) {
  const name = visible(`${rule.policy} / ${rule.rule}`);
  const far = everyRequirement(rule.requirements).map(progressOf).find((text) => text !== "");
  const outcome = rule.mode === "enforce" ? rule.outcome : `${rule.mode}: ${WOULD[rule.outcome]}`;
  const plain = `${outcome}${far ? `  ${far}` : ""}`;
  const dress = rule.mode === "enforce" ? byOutcome(style, rule.outcome) : style.dim;
  const gap = Math.max(2, style.width - displayWidth(name) - displayWidth(plain));
  return `${style.strong(name)}${" ".repeat(gap)}${dress(outcome)}${far ? `  ${far}` : ""}`;
}
function requirementLines(requirement, style) {
  const lines = [];
  if (requirement.state !== "satisfied" && requirement.clauses === void 0)
    lines.push(...labelled("needs: ", requirement.message, style, 2));
  if (requirement.counted && requirement.counted.length > 0) lines.push(...labelled("counted: ", listed(requirement.counted), style, 2));
  if (requirement.notCounted && requirement.notCounted.length > 0)
    lines.push(...labelled("not counted: ", listed(requirement.notCounted.map(({ user, why }) => `${user} (${why})`)), style, 2));
  if (requirement.state === "waiting" && requirement.couldApprove && requirement.couldApprove.length > 0)
    lines.push(...labelled("could approve: ", listed(requirement.couldApprove), style, 2));
  return lines;
}
function unmatchedLines(verdict, options, seen) {
  const { style } = options;
  const { setting, findings } = verdict.unmatched;
  const group = showOnce(findingsOf(verdict, findings));
  if (group.length === 0) return [];
  const title = "no enforcing rule asks for anything here";
  const outcome = setting === "block" ? "blocked" : setting;
  const gap = Math.max(2, style.width - title.length - outcome.length);
  const dress = setting === "block" ? style.bad : setting === "warn" ? style.warning : style.dim;
  return [`${style.strong(title)}${" ".repeat(gap)}${dress(outcome)}`, ...groupLines(group, setting !== "allow", options, seen)];
}

export {
  openWorkspace,
  COMMENT_LIMIT,
  SUMMARY_LIMIT,
  isWorthTelling,
  reportMarkdown,
  reportText
};
