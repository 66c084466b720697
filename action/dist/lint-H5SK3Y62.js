import { createRequire as interlockCreateRequire } from 'node:module';
const require = interlockCreateRequire(import.meta.url);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);
import {
  policiesOnDisk
} from "./chunk-ZMSAQDJC.js";
import {
  currentInstant,
  requireLoaded
} from "./chunk-IZ7EWAPK.js";
import "./chunk-MIRLCYYB.js";
import "./chunk-WXMC4RXB.js";
import "./chunk-IHW742JQ.js";
import "./chunk-23KAMOIF.js";
import {
  counted
} from "./chunk-SGCZ5SLB.js";
import "./chunk-7QRNSG5S.js";
import {
  inertJson
} from "./chunk-LVRKIFUE.js";
import {
  Option,
  problemsText,
  tell
} from "./chunk-QKHDBUGD.js";
import "./chunk-QJD2MTYH.js";
import {
  visible
} from "./chunk-JNQM6FHL.js";
import "./chunk-ICZGMON2.js";
import "./chunk-BQ277UBQ.js";
import {
  isError
} from "./chunk-OWQXXBY4.js";
import "./chunk-MV5XBCOF.js";

// src/cli/lint.ts
var define = (command, context) => {
  command.argument("[dir]", "folder with `config.yaml` and `policies/`", ".interlock").addOption(new Option("--format <format>", "of the output").choices(["text", "json"]).default("text")).action((folder, options) => context.finish(lint(folder, options, context)));
};
function lint(folder, { format }, { terminal }) {
  const found = policiesOnDisk(folder, currentInstant());
  if (!found.ok) {
    tell(found.problems, terminal);
    return 2;
  }
  const loaded = requireLoaded(found.value);
  const problems = loaded.ok ? loaded.value.problems : loaded.problems;
  const policies = loaded.ok ? loaded.value.policies.length : 0;
  const rules = loaded.ok ? loaded.value.policies.reduce((sum, policy) => sum + policy.rules.length, 0) : 0;
  if (format === "json") terminal.out(`${inertJson({ version: 1, policies, rules, problems })}
`);
  else {
    terminal.out(problemsText(problems, found.value.texts, terminal.style));
    const errors = problems.filter(isError).length;
    const warnings = problems.length - errors;
    const { good, bad } = terminal.style;
    const tally = loaded.ok ? [`${counted(policies, "policy", "policies")}, ${counted(rules, "rule")} in ${visible(folder)}`] : [];
    const mistakes = [...errors > 0 ? [bad(counted(errors, "mistake"))] : [], ...warnings > 0 ? [counted(warnings, "warning")] : []];
    terminal.out(`${[...tally, ...mistakes.length > 0 ? mistakes : [good("no mistakes")]].join(" · ")}
`);
  }
  return problems.some(isError) ? 2 : 0;
}
export {
  define
};
