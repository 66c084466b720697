import { createRequire as interlockCreateRequire } from 'node:module';
let interlockRequire;
const require = (id) => (interlockRequire ??= interlockCreateRequire(import.meta.url))(id);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);
import {
  openInputs
} from "./chunk-7M7FVUEG.js";
import {
  countUncommitted,
  isCommitId
} from "./chunk-R2KWODI4.js";
import "./chunk-LNUIX2JI.js";
import "./chunk-ITCBKQPW.js";
import "./chunk-DE6RGEJC.js";
import {
  evidenceText,
  writeEvidence
} from "./chunk-O4BOUO2H.js";
import "./chunk-QOASY33F.js";
import "./chunk-RMATKPZ4.js";
import {
  manifestOf,
  planOf
} from "./chunk-YR4TSEZM.js";
import {
  currentInstant
} from "./chunk-HSROIURQ.js";
import {
  counted
} from "./chunk-ZAC6MOTG.js";
import "./chunk-P7OFEF33.js";
import "./chunk-DUCLWXOZ.js";
import "./chunk-OYEF5VKR.js";
import "./chunk-44RKATWY.js";
import "./chunk-NWWFKTFK.js";
import "./chunk-KLLIRZ7S.js";
import {
  Option,
  tell
} from "./chunk-67ITBLWQ.js";
import "./chunk-GJX2AMEE.js";
import "./chunk-ICRDIBH3.js";
import "./chunk-J4EE742W.js";
import "./chunk-A4RTMGNF.js";
import "./chunk-5Z2AT4BE.js";
import "./chunk-BGAXQVKP.js";
import "./chunk-HVO4347Q.js";
import "./chunk-R3JWCZGH.js";
import "./chunk-UI7JU346.js";
import {
  failed,
  ok,
  problem
} from "./chunk-XEER5CX4.js";
import "./chunk-J4HTZNG7.js";
import "./chunk-I3SFUTQQ.js";
import "./chunk-GI5EJZWF.js";
import "./chunk-CYIYEYG6.js";
import "./chunk-EGKD75XR.js";
import "./chunk-4EMEBGM3.js";
import "./chunk-XNC7CHNM.js";

// src/cli/evidence.ts
import { existsSync } from "node:fs";
var define = (command, context) => {
  command.argument("<plan...>", "plans or globs; `FILE=ENVIRONMENT` says where one is going to be applied").option("--root <dir>", "folder of the configuration; absent: the current folder, where it holds one").option("--workspace <name>", "Terraform workspace or Pulumi stack; absent: the one that is chosen in the current folder").option("--environment <name>", "where all of them are going to be applied").option("--source <id>", "source in `config.yaml` that they belong to; absent: the one that names their path").option("--head <sha>", "the commit that was planned; absent: the head of the pull request in a workflow, else HEAD").option("--exit-code <status>", "status with which planning ended: what lies there after a failure is refused").addOption(new Option("--format <format>", "of the output").choices(["text", "json"]).default("text")).action(async (plans, options) => context.finish(await bindPlans(plans, options, context)));
};
async function bindPlans(names, options, { terminal, env }) {
  const request = await requestOf(names, options, terminal.progress, env);
  const done = request.ok ? await writeEvidence(request.value) : request;
  tell(done.ok ? done.value.problems : done.problems, terminal);
  if (!done.ok) return 2;
  if (env["GITHUB_ACTIONS"] !== "true") {
    const uncommitted = await countUncommitted(".", "no");
    const count = uncommitted.ok ? uncommitted.value : 0;
    if (count > 0)
      terminal.error(
        `note: ${counted(count, "file is", "files are")} changed and not committed; a plan of them is not one of the commit
`
      );
  }
  terminal.out(
    options.format === "json" ? `${JSON.stringify({ version: 1, manifests: manifestsOf(done.value) }, null, 2)}
` : evidenceText(done.value.written)
  );
  return 0;
}
function manifestsOf({ written }) {
  return written.map(({ plan, manifest }) => ({ file: manifestOf(plan), manifest }));
}
async function requestOf(names, { root, workspace, environment, source, head, exitCode }, progress, env) {
  if (head !== void 0 && !isCommitId(head))
    return failed(problem("usage", `\`--head ${head}\` is no commit id`, { help: "give all of its 40 digits: `git rev-parse HEAD`" }));
  if (exitCode !== void 0 && !/^\d{1,3}$/.test(exitCode))
    return failed(problem("usage", `\`--exit-code ${exitCode}\` is not a status`, { help: "give a number, such as `$?`" }));
  const plans = await openPlans(names, progress);
  if (!plans.ok) return plans;
  return ok({
    plans: plans.value,
    folder: process.cwd(),
    env,
    now: currentInstant(),
    ...root !== void 0 && { root },
    ...workspace !== void 0 && { workspace },
    ...environment !== void 0 && { environment },
    ...source !== void 0 && { source },
    ...head !== void 0 && { head },
    ...exitCode !== void 0 && { exitCode: Number(exitCode) }
  });
}
async function openPlans(names, progress) {
  const plans = /* @__PURE__ */ new Map();
  for (const name of names) {
    if (name === "-")
      return failed(problem("usage", "a plan from standard input has no place for a manifest", { help: "write it to a file first" }));
    const at = existsSync(name) ? -1 : name.lastIndexOf("=");
    const environment = at > 0 && !name.slice(at).includes("/") ? name.slice(at + 1) : void 0;
    const opened = await openInputs([environment === void 0 ? name : name.slice(0, at)], progress);
    if (!opened.ok) return opened;
    for (const evidence of opened.value)
      if (planOf(evidence.file) === void 0)
        plans.set(evidence.file, { evidence, ...environment !== void 0 && environment !== "" && { environment } });
  }
  if (plans.size > 0) return ok([...plans.values()]);
  return failed(problem("file-missing", "there is no plan among these files, only manifests", { help: "name the plans themselves" }));
}
export {
  define
};
