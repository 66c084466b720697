import { createRequire as interlockCreateRequire } from 'node:module';
let interlockRequire;
const require = (id) => (interlockRequire ??= interlockCreateRequire(import.meta.url))(id);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);
import {
  detailSections,
  effectsTable,
  isClaimed,
  markdownCode,
  markdownProse,
  markdownRows,
  markdownText,
  problemItem,
  ruleLines,
  tableHead
} from "./chunk-LJQOAMCD.js";
import {
  MOST_FINDINGS,
  effectLines,
  restLines,
  withRest
} from "./chunk-WTVNEQ24.js";
import {
  bytesBeside
} from "./chunk-RMATKPZ4.js";
import {
  manifestOf
} from "./chunk-YR4TSEZM.js";
import {
  listFiles,
  openFile
} from "./chunk-V3LXXMSO.js";
import {
  counted,
  everyRequirement,
  listed,
  progressOfRule,
  shortened
} from "./chunk-ZAC6MOTG.js";
import {
  byOutcome,
  cut,
  findingHeads,
  findingLines,
  labelled,
  spread,
  wrap
} from "./chunk-JHDRLHTB.js";
import {
  findingsOf,
  rulesToShow,
  showOnce,
  visible,
  withoutCommands
} from "./chunk-J4EE742W.js";
import {
  ok
} from "./chunk-XEER5CX4.js";

// src/adapters/files/workspace.ts
import { isAbsolute, join } from "node:path";
function openWorkspace({ root, place, described = "the workspace" }) {
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
      const full = isAbsolute(path) ? path : join(root, path);
      const opened = openFile(full, path);
      if (!opened.ok) return Promise.resolve(opened);
      const manifest = bytesBeside(manifestOf(full));
      return Promise.resolve(ok({ ...opened.value, file: path, ...manifest && { manifest }, origin: { place } }));
    }
  };
}

// src/report/markdown-lead.ts
var MOST_STEPS = 6;
function leads(verdict, { mention } = { mention: true }) {
  if (verdict.verdict === "error") return [list(verdict.problems.filter((found) => !isClaimed(found)).map(problemItem))];
  const approved = approvedLine(verdict);
  const named = askedPeople(verdict);
  const live = mention ? named : /* @__PURE__ */ new Set();
  const [first, ...more] = verdict.next.map((step) => markdownProse(shortened(step), live));
  if (first === void 0) return approved;
  if (more.length === 0) return [[`**Next:** ${first}.`, ...approved].join(" ")];
  const again = isNamedTwice(verdict.next, named) ? " (the same person may count for several)" : "";
  return [`**Next**${again}:`, list([first, ...more].map((step) => `- ${step}`)), ...approved];
}
function claimedLines({ problems }) {
  return problems.filter(isClaimed).map(({ message }) => `\u26A0\uFE0F ${markdownProse(message)}`);
}
function isNamedTwice(steps, named) {
  const words = steps.map((step) => step.toLowerCase().split(/[\s,()]+/));
  return [...named].some((login) => words.filter((step) => step.includes(`@${login}`)).length > 1);
}
function approvedLine(verdict) {
  const counted2 = enforcingRequirements(verdict).flatMap((requirement) => requirement.counted ?? []);
  const names = [...new Set(counted2)].sort().map((login) => markdownText(`@${login}`));
  if (names.length === 0) return [];
  const shown = names.length > 8 ? [...names.slice(0, 8), `${names.length - 8} others`] : names;
  return [`${shown.length === 1 ? shown.join("") : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`} approved.`];
}
function askedPeople(verdict) {
  const could = enforcingRequirements(verdict).flatMap(({ couldApprove = [] }) => couldApprove);
  return new Set(could.map((login) => login.toLowerCase()));
}
function enforcingRequirements(verdict) {
  return rulesToShow(verdict).filter(({ mode, liftedBy }) => mode === "enforce" && liftedBy === null).flatMap(({ requirements }) => everyRequirement(requirements));
}
function list(items) {
  const shown = items.slice(0, MOST_STEPS);
  if (items.length > MOST_STEPS) shown.push(`- \u2026 and ${items.length - MOST_STEPS} more`);
  return shown.join("\n");
}

// src/report/markdown.ts
var COMMENT_LIMIT = 65e3;
var SUMMARY_LIMIT = 1e6;
var ICONS = { allowed: "\u2705", waiting: "\u23F3", blocked: "\u26D4", error: "\u{1F4A5}" };
var LEFT_OUT_ROOM = 400;
var PREVIEW_ROOM = 15e3;
function isWorthTelling(verdict) {
  const problems = verdict.problems.filter((found) => !isClaimed(found));
  return verdict.verdict !== "allowed" || verdict.changes.total > 0 || problems.length > 0 || rulesToShow(verdict).length > 0;
}
function reportMarkdown(verdict, options) {
  if (!options.preview) return mainReport(verdict, options);
  const preview = previewSection(options.preview, { ...options, limit: Math.min(PREVIEW_ROOM, options.limit / 4) });
  return `${mainReport(verdict, { ...options, limit: options.limit - bytes(preview) - 2 })}
${preview}
`;
}
function previewSection(preview, options) {
  const open = `<details><summary>With the policies of this pull request: ${ICONS[preview.verdict]} ${preview.verdict}</summary>`;
  const close = "</details>";
  const head = [
    open,
    `**${markdownProse(shortened(preview.headline))}**`,
    ...within([...leads(preview, { mention: false }), ...claimedLines(preview)], options.limit / 3)
  ];
  const room = options.limit - bytes(head.join("\n\n")) - bytes(close) - LEFT_OUT_ROOM;
  const table = findingsTable(preview, options, room);
  const rules = kept(ruleLines(preview), room - bytes(table));
  return [...head, table, rules.join("\n"), close].filter((block) => block !== "").join("\n\n");
}
function mainReport(verdict, options) {
  const title = `${ICONS[verdict.verdict]} Interlock: ${markdownProse(shortened(verdict.headline))}`;
  const rules = rulesToShow(verdict);
  const claimed = claimedLines(verdict);
  if (verdict.findings.length + verdict.problems.length - claimed.length + rules.length === 0)
    return `${[title, ...claimed].join("\n\n")}
`;
  const head = within([`### ${title}`, ...leads(verdict), ...claimed], options.limit / 2).join("\n\n");
  const foot = footer(verdict, options);
  const blocks = [head];
  let room = options.limit - bytes(head) - bytes(foot) - LEFT_OUT_ROOM;
  const effects = effectsTable(verdict.findings);
  if (effects !== "" && bytes(effects) < room / 4) {
    blocks.push(effects);
    room -= bytes(effects) + 2;
  }
  const table = findingsTable(verdict, options, room);
  if (table !== "") blocks.push(isDone(verdict) ? `<details><summary>What was dangerous</summary>

${table}

</details>` : table);
  let left = room - bytes(table) - (isDone(verdict) ? 100 : 2);
  for (const { summary, lines } of detailSections(verdict)) {
    const section = fold(summary, lines, left);
    if (section === void 0) continue;
    blocks.push(section);
    left -= bytes(section) + 2;
  }
  return `${[...blocks, foot].join("\n\n")}
`;
}
function isDone({ verdict, rules }) {
  return verdict === "allowed" && rules.some(({ mode, outcome }) => mode === "enforce" && outcome === "satisfied");
}
function findingsTable(verdict, options, room) {
  const rows = markdownRows(verdict, options);
  if (rows.length === 0) return "";
  const shown = [];
  let rest = rows.reduce((sum, { changes }) => sum + changes, 0);
  let left = room - Math.min(room / 3, 2e4) - bytes(tableHead);
  for (const { text, changes } of rows) {
    left -= bytes(text) + 1;
    if (left < 0) break;
    shown.push(text);
    rest -= changes;
  }
  const table = [tableHead, ...shown].join("\n");
  if (shown.length === rows.length) return table;
  return `${table}

**\u2026 and ${counted(rest, "more change")}** that did not fit here, none of them more dangerous than these.`;
}
function footer(verdict, { detailsUrl }) {
  const { changes, headSha, policies, changesAt } = verdict;
  const parts = [
    `${counted(changes.total, "change")} judged at ${markdownCode(headSha.slice(0, 7))} by ${counted(policies.count, "policy", "policies")} of ${markdownCode(policies.source)}`,
    ...changesAt === null ? [] : [`time alone may change this at ${markdownCode(changesAt)}`],
    ...detailsUrl !== void 0 && /^https:\/\/[^\s()<>]+$/.test(detailsUrl) ? [`[why exactly](${detailsUrl})`] : []
  ];
  return `<small>${parts.join(" \xB7 ")}</small>`;
}
function fold(summary, lines, room) {
  const open = `<details><summary>${summary}</summary>

`;
  const close = "\n</details>";
  const shown = kept(lines, room - bytes(open) - bytes(close));
  return shown.length === 0 ? void 0 : `${open}${shown.join("\n")}
${close}`;
}
function kept(lines, room) {
  const shown = [];
  let left = room - 60;
  for (const line of lines) {
    left -= bytes(line) + 1;
    if (left < 0) break;
    shown.push(line);
  }
  return shown.length > 0 && shown.length < lines.length ? [...shown, `- \u2026 and ${lines.length - shown.length} more`] : shown;
}
function within(blocks, room) {
  let left = room;
  return blocks.filter((block, at) => {
    const fits = bytes(block) + 2 <= left;
    if (fits) left -= bytes(block) + 2;
    return fits || at === 0;
  });
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
  const groups = rules.map((rule) => ruleLines2(rule, verdict, { style, texts }, seen));
  const unmatched = unmatchedLines(verdict, { style, texts }, seen);
  if (unmatched.length > 0) groups.push(unmatched);
  const tally = [
    verdict.verdict,
    [
      counted(verdict.changes.total, "change"),
      counted(verdict.findings.length, "finding"),
      counted(rules.length, "rule"),
      ...verdict.problems.length > 0 ? [counted(verdict.problems.length, "problem")] : []
    ].join(", "),
    visible(verdict.policies.source),
    ...seconds === void 0 ? [] : [`${seconds.toFixed(2)} s`]
  ].join(" \xB7 ");
  const dim = (text) => wrap(text, style.width).map(style.dim);
  const ending = coloured(tally, "", verdict.verdict, style);
  if (verdict.changesAt !== null) ending.push(...dim(`time alone may change this at ${visible(verdict.changesAt)}`));
  if (preview) {
    const said = "with the policies of this pull request: ";
    ending.push(...coloured(`${said}${preview.verdict}, ${visible(preview.headline)}`, said, preview.verdict, style));
  }
  if (verdict.wouldBe !== verdict.verdict) ending.push(...dim(`${verdict.wouldBe}, if shadow and warn rules counted`));
  const headline = wrap(visible(verdict.headline), style.width).map((row) => style.strong(byOutcome(style, verdict.verdict)(row)));
  const next = verdict.next.slice(0, 3).flatMap((step) => labelled("next: ", step, style, 0));
  const effects = effectLines(verdict.findings, style);
  const blocks = [headline, ...groups, ...effects.length > 0 ? [effects] : [], ...next.length > 0 ? [next] : [], ending];
  return `${withoutCommands(blocks.map((lines) => lines.join("\n")).join("\n\n"))}
`;
}
function coloured(text, before, outcome, style) {
  const [first = "", ...more] = wrap(text, style.width);
  const at = first.indexOf(outcome, before.length);
  if (at < 0) return [first, ...more];
  return [`${first.slice(0, at)}${byOutcome(style, outcome)(outcome)}${first.slice(at + outcome.length)}`, ...more];
}
function ruleLines2(rule, verdict, options, seen) {
  const { style } = options;
  const open = rule.outcome !== "satisfied";
  const group = showOnce(findingsOf(verdict, rule.findings));
  const lines = [...header(rule, style), ...groupLines(group, open, options, seen)];
  const addresses = rule.addresses ?? [];
  for (const address of addresses.slice(0, MOST_FINDINGS)) lines.push(`  ${style.dim("\u25CB")} ${cut(visible(address), style.width - 4)}`);
  if (addresses.length > MOST_FINDINGS) lines.push(`  ${style.dim("\u25CB")} and ${counted(addresses.length - MOST_FINDINGS, "more", "more")}`);
  const requirements = everyRequirement(rule.requirements);
  const one = requirements.filter(({ need }) => need !== void 0).length < 2;
  for (const requirement of requirements) lines.push(...requirementLines(requirement, one, style));
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
  const far = progressOfRule(rule.requirements);
  const outcome = rule.mode === "enforce" ? rule.outcome : `${rule.mode}: ${WOULD[rule.outcome]}`;
  const dress = rule.mode === "enforce" ? byOutcome(style, rule.outcome) : style.dim;
  const right = (text) => dress(outcome) + text.slice(outcome.length);
  return spread(visible(`${rule.policy} / ${rule.rule}`), `${outcome}${far ? `  ${far}` : ""}`, style.width, { left: style.strong, right });
}
function requirementLines(requirement, one, style) {
  const { state, clauses, message, counted: people = [], notCounted = [], couldApprove = [] } = requirement;
  const lines = [];
  if (state !== "satisfied" && clauses === void 0) lines.push(...labelled("needs: ", message, style, 2));
  if (state === "satisfied" && !one && people.length > 0) lines.push(...labelled("has: ", message, style, 2));
  if (people.length > 0) lines.push(...labelled("counted: ", listed(people), style, 2));
  if (notCounted.length > 0)
    lines.push(...labelled("not counted: ", listed(notCounted.map(({ user, why }) => `${user} (${why})`)), style, 2));
  if (state === "waiting" && couldApprove.length > 0) lines.push(...labelled("could approve: ", listed(couldApprove), style, 2));
  return lines;
}
function unmatchedLines(verdict, options, seen) {
  const { style } = options;
  const { setting, findings } = verdict.unmatched;
  const group = showOnce(findingsOf(verdict, findings));
  if (group.length === 0) return [];
  const outcome = setting === "block" ? "blocked" : setting;
  const dress = setting === "block" ? style.bad : setting === "warn" ? style.warning : style.dim;
  const title = spread(TITLE, outcome, style.width, { left: style.strong, right: dress });
  return [...title, ...groupLines(group, setting !== "allow", options, seen)];
}
var TITLE = "no enforcing rule asks for anything here";

export {
  openWorkspace,
  COMMENT_LIMIT,
  SUMMARY_LIMIT,
  isWorthTelling,
  reportMarkdown,
  reportText
};
