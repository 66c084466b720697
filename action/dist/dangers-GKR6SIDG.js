import { createRequire as interlockCreateRequire } from 'node:module';
let interlockRequire;
const require = (id) => (interlockRequire ??= interlockCreateRequire(import.meta.url))(id);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);
import {
  counted
} from "./chunk-ZAC6MOTG.js";
import {
  compileGlob
} from "./chunk-PNQ6XSAQ.js";
import {
  catalogue
} from "./chunk-2GMROODO.js";
import "./chunk-4QU7H7I3.js";
import {
  inertJson
} from "./chunk-ZZQINPDF.js";
import {
  Option,
  tell
} from "./chunk-67ITBLWQ.js";
import {
  bySeverity,
  cut,
  didYouMean,
  padTo
} from "./chunk-GJX2AMEE.js";
import "./chunk-ICRDIBH3.js";
import {
  HARMS,
  SEVERITIES,
  compare,
  isAtLeast
} from "./chunk-J4EE742W.js";
import {
  problem
} from "./chunk-XEER5CX4.js";
import "./chunk-EGKD75XR.js";
import "./chunk-4EMEBGM3.js";
import "./chunk-XNC7CHNM.js";

// src/report/dangers.ts
function dangersText(entries, style, interactive) {
  const sorted = [...entries].sort((a, b) => compare(a.id, b.id));
  const widest = Math.max(0, ...sorted.map(({ id }) => id.length));
  const rows = sorted.map((entry) => {
    const { id, severity, harm, title, advisory } = entry;
    const cells = `${style.strong(padTo(id, widest))}  ${bySeverity(style, severity)(padTo(severity, 8))}  ${padTo(harm, 18)}`;
    const room = interactive ? style.width - widest - 32 : Infinity;
    if (room < 30)
      return `${style.strong(id)}
  ${bySeverity(style, severity)(severity)} \xB7 ${harm}${advisory ? " \xB7 advisory" : ""}
  ${cut(title, style.width - 2)}`;
    return `${cells}  ${cut(title, room - (advisory ? 11 : 0))}${advisory ? style.dim(" (advisory)") : ""}`;
  });
  return `${[...rows, "", counted(sorted.length, "danger")].join("\n")}
`;
}

// src/cli/dangers.ts
var define = (command, context) => {
  command.argument("[glob]", "only those whose id matches, such as `sql/drop-*`").addOption(new Option("--harm <harm>", "only those that do this harm").choices(HARMS)).addOption(new Option("--severity <severity>", "only those at least that severe").choices(SEVERITIES)).addOption(new Option("--format <format>", "of the output").choices(["text", "json"]).default("text")).action((glob, options) => context.finish(list(glob, options, context)));
};
function list(glob, { harm, severity, format }, { terminal }) {
  const matcher = glob === void 0 ? void 0 : compileGlob(glob);
  const found = catalogue().filter(
    (entry) => (!matcher || matcher.matches(entry.id)) && (harm === void 0 || entry.harm === harm) && (severity === void 0 || isAtLeast(entry.severity, severity))
  );
  if (format === "json") terminal.out(`${inertJson(found)}
`);
  else if (found.length > 0) terminal.out(dangersText(found, terminal.style, terminal.interactive));
  if (found.length > 0 || glob === void 0) return 0;
  const meant = didYouMean(
    glob,
    catalogue().map(({ id }) => id)
  );
  const help = harm === void 0 && severity === void 0 ? "`interlock dangers` lists all" : "with fewer options there may be more";
  tell([problem("unknown-danger", `no danger matches \`${glob}\``, { hint: meant, help })], terminal);
  return 2;
}
export {
  define
};
