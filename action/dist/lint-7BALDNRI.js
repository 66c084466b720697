import { createRequire as interlockCreateRequire } from 'node:module';
let interlockRequire;
const require = (id) => (interlockRequire ??= interlockCreateRequire(import.meta.url))(id);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);
import {
  policiesOnDisk
} from "./chunk-4ZUYKSQC.js";
import {
  requireLoaded
} from "./chunk-Q4YP7T6K.js";
import "./chunk-QE7EL623.js";
import "./chunk-CVAZWC7G.js";
import "./chunk-YR4TSEZM.js";
import {
  currentInstant
} from "./chunk-HSROIURQ.js";
import {
  counted
} from "./chunk-ZAC6MOTG.js";
import "./chunk-A4HCSZVC.js";
import "./chunk-PNQ6XSAQ.js";
import "./chunk-2GMROODO.js";
import "./chunk-P7OFEF33.js";
import "./chunk-DUCLWXOZ.js";
import "./chunk-MU5JPGLH.js";
import "./chunk-OYEF5VKR.js";
import "./chunk-44RKATWY.js";
import "./chunk-42IDJWKW.js";
import "./chunk-7T3MPM5E.js";
import "./chunk-WLMMNWNV.js";
import "./chunk-NWWFKTFK.js";
import "./chunk-4QU7H7I3.js";
import "./chunk-KLLIRZ7S.js";
import "./chunk-HGGMUSGI.js";
import {
  inertJson
} from "./chunk-ZZQINPDF.js";
import {
  Option,
  problemsText,
  tell
} from "./chunk-67ITBLWQ.js";
import "./chunk-GJX2AMEE.js";
import "./chunk-ICRDIBH3.js";
import {
  visible
} from "./chunk-J4EE742W.js";
import "./chunk-A4RTMGNF.js";
import "./chunk-5Z2AT4BE.js";
import "./chunk-BGAXQVKP.js";
import "./chunk-HVO4347Q.js";
import "./chunk-R3JWCZGH.js";
import "./chunk-UI7JU346.js";
import {
  isError
} from "./chunk-XEER5CX4.js";
import "./chunk-J4HTZNG7.js";
import "./chunk-I3SFUTQQ.js";
import "./chunk-GI5EJZWF.js";
import "./chunk-CYIYEYG6.js";
import "./chunk-EGKD75XR.js";
import "./chunk-4EMEBGM3.js";
import "./chunk-XNC7CHNM.js";

// src/cli/lint.ts
var define = (command, context) => {
  command.argument("[dir]", "folder with `config.yaml` and `policies/`", ".interlock").addOption(new Option("--format <format>", "of the output").choices(["text", "json"]).default("text")).action((folder, options) => context.finish(lint(folder, options, context)));
};
function lint(folder, { format }, { terminal }) {
  const found = policiesOnDisk(folder, currentInstant());
  if (!found.ok) {
    tell(found.problems, terminal);
    if (format === "json") terminal.out(`${inertJson({ version: 1, policies: 0, rules: 0, problems: found.problems })}
`);
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
    terminal.out(`${[...tally, ...mistakes.length > 0 ? mistakes : [good("no mistakes")]].join(" \xB7 ")}
`);
  }
  return problems.some(isError) ? 2 : 0;
}
export {
  define
};
