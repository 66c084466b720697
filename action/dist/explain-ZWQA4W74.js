import { createRequire as interlockCreateRequire } from 'node:module';
let interlockRequire;
const require = (id) => (interlockRequire ??= interlockCreateRequire(import.meta.url))(id);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);
import {
  mistakeOf,
  placeOf
} from "./chunk-ITCBKQPW.js";
import {
  readText
} from "./chunk-DE6RGEJC.js";
import {
  policiesOnDisk
} from "./chunk-4ZUYKSQC.js";
import {
  alternatives,
  describeGroup,
  renderCondition
} from "./chunk-A4HCSZVC.js";
import "./chunk-PNQ6XSAQ.js";
import {
  catalogue
} from "./chunk-2GMROODO.js";
import {
  isVerdict
} from "./chunk-P7OFEF33.js";
import "./chunk-DUCLWXOZ.js";
import "./chunk-44RKATWY.js";
import "./chunk-7T3MPM5E.js";
import "./chunk-4QU7H7I3.js";
import {
  inertJson
} from "./chunk-ZZQINPDF.js";
import {
  Option,
  tell
} from "./chunk-67ITBLWQ.js";
import {
  byOutcome,
  bySeverity,
  didYouMean,
  findingHeads,
  labelled
} from "./chunk-GJX2AMEE.js";
import {
  formatLocation
} from "./chunk-ICRDIBH3.js";
import {
  findingsOf,
  rulesToShow,
  showOnce,
  visible,
  withoutCommands
} from "./chunk-J4EE742W.js";
import {
  failed,
  ok,
  problem
} from "./chunk-XEER5CX4.js";
import "./chunk-EGKD75XR.js";
import "./chunk-4EMEBGM3.js";
import "./chunk-XNC7CHNM.js";

// src/app/load-verdict.ts
var HELP = "write it with `interlock check --format json > verdict.json`";
function loadVerdict(text, file) {
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    return failed(problem("invalid-value", `\`${file}\` is not valid JSON`, { help: HELP, location: { file } }));
  }
  if (isVerdict(value)) return ok(value);
  const [first] = isVerdict.errors ?? [];
  const place = placeOf(first?.instancePath ?? "");
  const why = first ? `: ${place === "" ? "it" : `\`${place}\``} ${mistakeOf(first)}` : "";
  return failed(problem("invalid-value", `\`${file}\` is not a verdict${why}`, { help: HELP, location: { file } }));
}

// src/decide/describe-requirement.ts
function describeRequirement(requirement) {
  switch (requirement.kind) {
    case "approvals":
      return requirement.entries.map(describeEntry).join("; and ");
    case "deny":
      return "that it is not done: only an exception or a change of the policy helps";
    case "labels":
      return `${requirement.labels.length === 1 ? "the label" : "the labels"} ${listed(requirement.labels)}`;
    case "checks":
      return requirement.checks.map(({ name, conclusions }) => `check \`${name}\` to end with ${alternatives(conclusions)}`).join(" and ");
    case "anyOf":
      return requirement.alternatives.map((all) => `(${all.map(describeRequirement).join(" and ")})`).join(" or ");
  }
}
function describeEntry(entry) {
  const { count, from, each, allow, lastPusher, stale, veto } = entry;
  const named = [from.users, from.teams, from.roles, from.organizations].some((names) => names.length > 0) || from.permission;
  const who = [...named || each.length === 0 ? [describeGroup(from)] : [], ...each.length > 0 ? [oneOfEach(each)] : []].join(", ");
  const allowed = [
    ...allow.author ? ["the author"] : [],
    ...allow.contributors ? ["contributors"] : [],
    ...allow.bots ? ["bots"] : []
  ];
  return [
    `${count} ${count === 1 ? "approval" : "approvals"} from ${who}`,
    ...howGiven(entry),
    ...allowed.length > 0 ? [`${allowed.join(" and ")} may`] : [],
    ...lastPusher ? [] : ["not whoever pushed last"],
    ...stale === "on-push" ? ["given anew after every push"] : stale === "never" ? ["which later pushes leave standing"] : [],
    ...veto === void 0 ? [] : [`${objection(entry)}${veto === true ? "" : ` from ${describeGroup(veto)}`} blocks`],
    ...entry.draft === "wait" ? ["not while it is a draft"] : []
  ].join(", ");
}
function objection({ objections }) {
  const lines = (objections?.comments ?? []).map((line) => `the comment \`${line}\``);
  const lifted = objections?.liftedBy === "anybody" ? ", until anybody of them takes it back," : "";
  return `${alternatives(["a change request", ...lines])}${lifted}`;
}
function howGiven({ by }) {
  const ways = [
    ...by.review ? ["by review"] : [],
    ...by.reviewPatterns.map((pattern) => `by a review with \`${pattern}\``),
    ...by.comments.map((line) => `by the comment \`${line}\``),
    ...by.commentPatterns.map((pattern) => `by a comment with \`${pattern}\``),
    ...by.bodyPatterns.map((pattern) => `by \`${pattern}\` in the description`)
  ];
  return ways.length === 1 && by.review ? [] : [alternatives(ways)];
}
function oneOfEach(each) {
  return `one each of ${each.map(describeGroup).join(" and ")}`;
}
function listed(names) {
  return names.map((name) => `\`${name}\``).join(", ");
}

// src/report/explain.ts
function explainDanger(entry, style) {
  const { id, title, severity, harm, why, help, advisory } = entry;
  const lines = [
    `${style.strong(id)}  ${title}`,
    `  ${bySeverity(style, severity)(severity)} \xB7 ${harm}${advisory ? " \xB7 advisory: off unless a policy names it or `--advisory` asks" : ""}`,
    "",
    ...labelled("why:   ", why, style, 2),
    ...labelled("safer: ", help, style, 2)
  ];
  return finished(lines);
}
function explainRule(rule, { when, requires }, style) {
  const { policy, id, description, match, mode, message, location } = rule;
  const lines = [`${style.strong(visible(`${policy} / ${id}`))}  ${style.dim(visible(formatLocation(location)))}`];
  if (description !== void 0) lines.push(...labelled("", description, style, 2));
  lines.push(`  ${style.dim("mode: ")}${mode}`, `  ${style.dim("judges: ")}each ${rule.each}`);
  const keys = Object.entries(match);
  if (keys.length === 0) lines.push(`  ${style.dim("applies to: ")}everything`);
  for (const [key, value] of keys)
    lines.push(...labelled(`${key}: `, key === "severity" ? `at least ${String(value)}` : [value].flat().join(" or "), style, 2));
  if (when !== void 0) lines.push(...labelled("when: ", when, style, 2));
  for (const one of requires) lines.push(...labelled("requires: ", one, style, 2));
  if (requires.length === 0) lines.push(`  ${style.dim("requires: ")}nothing, and only reports`);
  if (message !== void 0) lines.push(...labelled("says: ", message, style, 2));
  return finished(lines);
}
function explainVerdict(verdict, style, only) {
  const rules = only === void 0 ? [...rulesToShow(verdict), ...verdict.rules.filter(({ outcome, mode }) => outcome === "skipped" && mode !== "off")] : verdict.rules.filter((rule) => nameOf(rule) === only);
  const lines = [style.strong(byOutcome(style, verdict.verdict)(`${verdict.verdict}: ${visible(verdict.headline)}`)), ""];
  for (const rule of rules) lines.push(...ruleLines(rule, verdict, style), "");
  if (only === void 0 && verdict.unmatched.findings.length > 0)
    lines.push(
      style.strong(`no enforcing rule matches, and \`unmatched\` is \`${verdict.unmatched.setting}\`:`),
      ...findingHeads(showOnce(findingsOf(verdict, verdict.unmatched.findings)), style),
      ""
    );
  lines.push(...verdict.next.flatMap((step) => labelled("next: ", step, style, 0)));
  return finished(lines);
}
function nameOf({ policy, rule }) {
  return `${policy}/${rule}`;
}
function ruleLines(rule, verdict, style) {
  const lines = [
    `${style.strong(visible(`${rule.policy} / ${rule.rule}`))}  ${byOutcome(style, rule.outcome)(rule.outcome)}${rule.mode === "enforce" ? "" : style.dim(` (${rule.mode}: does not count)`)}  ${style.dim(visible(formatLocation(rule.location)))}`
  ];
  const found = showOnce(findingsOf(verdict, rule.findings));
  if (found.length > 0) lines.push("  matched:", ...findingHeads(found, style));
  for (const address of rule.addresses ?? []) lines.push(`  \u25CB ${visible(address)}`);
  if (rule.when) lines.push("  condition:", ...clauseLines(rule.when, style, 4));
  if (rule.requirements.length > 0) lines.push("  requirements:", ...rule.requirements.flatMap((one) => requirementLines(one, style, 4)));
  if (rule.liftedBy !== null) lines.push(...labelled("lifted by: ", rule.liftedBy, style, 2));
  return lines;
}
function clauseLines({ text, value, saw = [], clauses = [] }, style, indent) {
  const mark = value === true ? style.good("\u2713") : value === false ? style.bad("\u2717") : style.warning("?");
  const seen = saw.map(({ path, value: found }) => `${path} = ${JSON.stringify(found) ?? "unknown"}`).join(", ");
  const line = `${" ".repeat(indent)}${mark} ${visible(text)}${seen === "" ? "" : style.dim(`   ${visible(seen)}`)}`;
  return [line, ...clauses.flatMap((clause) => clauseLines(clause, style, indent + 2))];
}
function requirementLines(requirement, style, indent) {
  const { kind, state, message, counted = [], notCounted = [], couldApprove = [], clauses = [] } = requirement;
  const mark = state === "satisfied" ? style.good("\u2713") : state === "waiting" ? style.warning("\u2026") : style.bad("\u2717");
  const inner = indent + 2;
  return [
    `${" ".repeat(indent)}${mark} ${visible(kind)}: ${visible(message)}`,
    ...counted.length > 0 ? labelled("counted: ", counted.join(", "), style, inner) : [],
    ...notCounted.flatMap(({ user, why }) => labelled("not counted: ", `${user}: ${why}`, style, inner)),
    ...couldApprove.length > 0 ? labelled("could approve: ", couldApprove.join(", "), style, inner) : [],
    ...clauses.flatMap((clause) => requirementLines(clause, style, inner))
  ];
}
function finished(lines) {
  return `${withoutCommands(lines.join("\n").trimEnd())}
`;
}

// src/cli/explain.ts
var define = (command, context) => {
  command.argument("[what]", "a danger such as `sql/drop-table`, or a rule such as `databases/data-is-destroyed`").option("--verdict <file>", "a verdict as `interlock check --format json` prints it; explains why it came out as it did").option("--policies <dir>", "folder of policies in which the rule is looked up", ".interlock").addOption(new Option("--format <format>", "of the output").choices(["text", "json"]).default("text")).action((what, options) => context.finish(explain(what, options, context)));
};
function explain(what, options, { terminal }) {
  const problems = options.verdict === void 0 ? explainName(what, options, terminal) : explainFile(what, options.verdict, options, terminal);
  tell(problems, terminal);
  return problems.length > 0 ? 2 : 0;
}
function explainName(what, { policies, format }, { out, style }) {
  const dangers = catalogue();
  if (what === void 0)
    return [problem("usage", "nothing to explain was named", { help: "name a danger, a rule as `policy/rule`, or give `--verdict FILE`" })];
  const entry = dangers.find(({ id }) => id === what);
  if (entry) {
    out(format === "json" ? `${inertJson(entry)}
` : explainDanger(entry, style));
    return [];
  }
  const found = policiesOnDisk(policies, void 0);
  const set = found.ok && found.value.state === "loaded" ? found.value.set : void 0;
  const rules = (set?.policies ?? []).flatMap((policy) => policy.rules);
  const rule = rules.find(({ policy, id }) => `${policy}/${id}` === what);
  if (rule) {
    out(format === "json" ? `${inertJson(rule)}
` : explainRule(rule, inWords(rule), style));
    return [];
  }
  if (found.ok && found.value.state === "broken") return found.value.problems;
  if (what === "interlock/policy-change")
    return [
      problem("unknown-name", "`interlock/policy-change` is built in, and so in no file", {
        help: "it asks the owners of a policy, else those of `config.yaml`, to approve every pull request that changes `.interlock/`"
      })
    ];
  const names = [...dangers.map(({ id }) => id), ...rules.map(({ policy, id }) => `${policy}/${id}`)];
  const help = set ? "`interlock dangers` lists dangers; rules are named `policy/rule`" : `\`interlock dangers\` lists dangers; rules are looked up in \`${policies}\`, where there are none`;
  return [problem("unknown-name", `\`${what}\` is neither a danger nor a rule`, { hint: didYouMean(what, names), help })];
}
function inWords({ when, require: require2 }) {
  return { requires: require2.map(describeRequirement), ...when !== void 0 && { when: renderCondition(when) } };
}
function explainFile(what, file, { format }, { out, style }) {
  const text = readText(file, "a verdict, as `interlock check --format json` prints it");
  if (!text.ok) return text.problems;
  const loaded = loadVerdict(text.value, file);
  if (!loaded.ok) return loaded.problems;
  const verdict = loaded.value;
  const names = verdict.rules.map(nameOf);
  if (what !== void 0 && !names.includes(what))
    return [
      problem("unknown-name", `\`${file}\` knows no rule \`${what}\``, {
        hint: didYouMean(what, names),
        help: names.length > 0 ? `it has ${names.map((name) => `\`${name}\``).join(", ")}` : "it has no rules"
      })
    ];
  const rules = what === void 0 ? verdict.rules : verdict.rules.filter((rule) => nameOf(rule) === what);
  out(
    format === "json" ? `${inertJson({ verdict: verdict.verdict, headline: verdict.headline, rules, next: verdict.next })}
` : explainVerdict(verdict, style, what)
  );
  return [];
}
export {
  define
};
