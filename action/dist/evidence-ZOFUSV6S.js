import { createRequire as interlockCreateRequire } from 'node:module';
let interlockRequire;
const require = (id) => (interlockRequire ??= interlockCreateRequire(import.meta.url))(id);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);
import {
  openInputs
} from "./chunk-TYDT7TGE.js";
import {
  askGit,
  countUncommitted,
  isCommitId
} from "./chunk-RBOVPXDD.js";
import "./chunk-LNUIX2JI.js";
import "./chunk-ITCBKQPW.js";
import "./chunk-GL3X22BY.js";
import {
  readWorkflowEnvironment
} from "./chunk-UIPNSQAI.js";
import {
  bytesBeside
} from "./chunk-RMATKPZ4.js";
import {
  currentInstant,
  isPlanFormat,
  manifestOf,
  planOf,
  readManifest,
  readPlan,
  recognise
} from "./chunk-EJE7T24X.js";
import {
  headOf
} from "./chunk-AV7LWUON.js";
import {
  counted
} from "./chunk-6NEIPUWJ.js";
import "./chunk-WFSEG33S.js";
import {
  Option,
  tell
} from "./chunk-UBT5XAY5.js";
import {
  visible
} from "./chunk-623AU4UW.js";
import "./chunk-KLLIRZ7S.js";
import "./chunk-4EMEBGM3.js";
import {
  failed,
  isError,
  ok,
  problem
} from "./chunk-XEER5CX4.js";
import "./chunk-XNC7CHNM.js";

// src/cli/evidence.ts
import { existsSync as existsSync3 } from "node:fs";

// src/app/write-evidence.ts
import { isAbsolute, relative, resolve } from "node:path";

// src/adapters/files/configuration-folder.ts
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
function configurationIn(folder, env) {
  if (!holdsConfiguration(folder)) return void 0;
  const named = env["TF_WORKSPACE"];
  if (named !== void 0 && named !== "") return { workspace: named };
  const state = join(folder, env["TF_DATA_DIR"] ?? ".terraform");
  if (!existsSync(state)) return {};
  try {
    return { workspace: readFileSync(join(state, "environment"), "utf8").trim() || "default" };
  } catch {
    return { workspace: "default" };
  }
}
function holdsConfiguration(folder) {
  try {
    return readdirSync(folder).some((name) => /\.(tf|tofu)(\.json)?$|^Pulumi\.ya?ml$|^terragrunt\.hcl$/.test(name));
  } catch {
    return false;
  }
}

// src/adapters/files/store-manifest.ts
import { existsSync as existsSync2 } from "node:fs";

// src/adapters/files/write-file.ts
import { renameSync, rmSync, writeFileSync } from "node:fs";
function writeWhole(path, content) {
  const draft = `${path}.${process.pid}.draft`;
  try {
    writeFileSync(draft, content, { flag: "wx" });
    renameSync(draft, path);
    return ok(null);
  } catch (error) {
    rmSync(draft, { force: true });
    const why = error instanceof Error && "code" in error ? String(error.code) : "no reason given";
    return failed(problem("write-failed", `\`${path}\` could not be written (${why})`, { help: "may this user write into its folder?" }));
  }
}

// src/adapters/files/store-manifest.ts
function storeManifest(plan, manifest) {
  const path = manifestOf(plan);
  const there = existsSync2(path);
  const bytes = there ? bytesBeside(path) : null;
  if (there && (bytes === null || !readManifest(bytes, path).ok))
    return failed(
      problem("write-failed", `\`${path}\` is there, and is no manifest that could be overwritten`, {
        help: "move it away: Interlock writes over its own files only",
        location: { file: path }
      })
    );
  return writeWhole(path, `${JSON.stringify(manifest, null, 2)}
`);
}

// src/adapters/git/checkout.ts
async function readCheckout(folder) {
  const top = await askGit(folder, ["rev-parse", "--show-toplevel"]);
  if (!top.ok) return top;
  const root = top.value.toString("utf8").replace(/\n$/, "");
  const head = await askGit(root, ["rev-parse", "--verify", "HEAD^{commit}"]);
  if (!head.ok)
    return { ok: false, problems: [problem("revision-missing", "the repository has no commit yet", { help: "commit what was planned" })] };
  const sha = head.value.toString("utf8").trim();
  const commit = await askGit(root, ["cat-file", "commit", sha]);
  if (!commit.ok) return commit;
  const [header = ""] = commit.value.toString("utf8").split("\n\n", 1);
  return ok({ root, sha, parents: [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent = ""]) => parent) });
}

// src/app/make-manifest.ts
import { createHash, randomBytes } from "node:crypto";
function makeManifest(evidence, file, madeFor2) {
  const { format, problem: unknown } = recognise(evidence.file, () => headOf(evidence));
  if (!isPlanFormat(format))
    return failed(
      unknown ?? problem("evidence-format-unknown", `\`${evidence.file}\` is a migration, which is read from git and needs no manifest`, {
        help: "name plans only"
      })
    );
  let changes = 0;
  let plannedAt;
  const problems = [];
  const options = {
    source: format,
    trust: "local",
    key: randomBytes(32),
    readsNew: () => false,
    planned: (instant) => void (plannedAt = instant)
  };
  for (const reading of readPlan(format, evidence, options)) {
    if (reading.problem) problems.push(reading.problem);
    else changes += reading.passed ? reading.count : 1;
  }
  if (problems.some(isError)) return failed(...problems);
  const hash = createHash("sha256");
  let bytes = 0;
  for (const chunk of evidence.open()) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  const planned = plannedAt !== void 0 && !Number.isNaN(Date.parse(plannedAt)) ? { plannedAt: new Date(plannedAt).toISOString() } : {};
  const manifest = { version: 1, plan: { file, sha256: hash.digest("hex"), bytes, format, ...planned }, ...madeFor2 };
  return ok({ manifest, changes, problems });
}

// src/app/write-evidence.ts
async function writeEvidence(request) {
  if (request.exitCode !== void 0 && request.exitCode !== 0 && request.exitCode !== 2)
    return failed(
      problem("evidence-stale", `planning ended with status ${request.exitCode}, so what is there is not its plan`, {
        help: "repair what it complains of; a plan file that lies there was made by an earlier command"
      })
    );
  const about = await madeFor(request);
  if (!about.ok) return about;
  const { root, made } = about.value;
  const results = request.plans.map(({ evidence, environment = request.environment }) => {
    const manifest = makeManifest(evidence, pathWithin(root, resolve(request.folder, evidence.file)), {
      ...made,
      ...environment !== void 0 && { environment }
    });
    return { evidence, manifest };
  });
  const problems = results.flatMap(({ manifest }) => manifest.ok ? manifest.value.problems : manifest.problems);
  if (problems.some(isError)) return failed(...problems);
  const written = [];
  for (const { evidence, manifest } of results) {
    if (!manifest.ok) continue;
    const stored = storeManifest(resolve(request.folder, evidence.file), manifest.value.manifest);
    if (!stored.ok) return failed(...problems, ...stored.problems);
    written.push({ plan: evidence.file, manifest: manifest.value.manifest, changes: manifest.value.changes });
  }
  return ok({ written, problems });
}
function pathWithin(root, path) {
  const inside = relative(root, path).replaceAll("\\", "/");
  const isInside = inside !== "" && !inside.startsWith("..") && !isAbsolute(inside);
  return isInside ? inside : path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
}
async function madeFor(request) {
  const { folder, env, now, head: named } = request;
  const job = readWorkflowEnvironment(env);
  if (!job.ok) return job;
  const checkout = await readCheckout(folder);
  if (!checkout.ok && job.value === null) return checkout;
  const there = checkout.ok ? checkout.value : void 0;
  const head = named ?? job.value?.head ?? there?.sha ?? "";
  const other = there && wrongCheckout(there, head);
  if (other) return failed(other);
  const root = there?.root ?? env["GITHUB_WORKSPACE"] ?? folder;
  const base = baseOf(job.value, there, head);
  const configuration = configurationIn(folder, env);
  const folderWithin = relative(root, folder).replaceAll("\\", "/") || ".";
  const made = { head, madeAt: now };
  if (base) made.base = base;
  if (job.value) Object.assign(made, { repository: job.value.repository, run: job.value.run });
  if (request.root !== void 0) made.root = request.root.replace(/^\.\//, "").replace(/\/+$/, "") || ".";
  else if (configuration) made.root = folderWithin;
  const workspace = request.workspace ?? configuration?.workspace;
  if (workspace !== void 0) made.workspace = workspace;
  if (request.source !== void 0) made.source = request.source;
  return ok({ root, made });
}
function wrongCheckout({ sha, parents }, head) {
  if (sha === head || parents.includes(head)) return void 0;
  return problem("evidence-other-head", `\`${sha.slice(0, 7)}\` is checked out, and the plan is to be one of \`${head.slice(0, 7)}\``, {
    help: "check out what is planned: at `pull_request_target`, give actions/checkout the `ref` of the head, and plan nothing of strangers there"
  });
}
function baseOf(job, there, head) {
  const merged = there && there.sha !== head ? there.parents.find((parent) => parent !== head) : void 0;
  const sha = merged ?? job?.base?.sha;
  const branch = job?.base?.branch;
  return sha === void 0 && branch === void 0 ? void 0 : { ...branch !== void 0 && { branch }, ...sha !== void 0 && { sha } };
}

// src/cli/evidence.ts
var define = (command, context) => {
  command.argument("<plan...>", "plans or globs; `FILE=ENVIRONMENT` says where one is going to be applied").option("--root <dir>", "folder of the configuration; absent: the current folder, where it holds one").option("--workspace <name>", "Terraform workspace or Pulumi stack; absent: the one that is chosen in the current folder").option("--environment <name>", "where all of them are going to be applied").option("--source <id>", "source in `config.yaml` that they belong to; absent: the one that names their path").option("--head <sha>", "the commit that was planned; absent: the head of the pull request in a workflow, else HEAD").option("--exit-code <status>", "status with which planning ended: what lies there after a failure is refused").addOption(new Option("--format <format>", "of the output").choices(["text", "json"]).default("text")).action(async (plans, options) => context.finish(await bindPlans(plans, options, context)));
};
async function bindPlans(names, options, { terminal, env }) {
  const request = await requestOf(names, options, terminal.progress, env);
  const done = request.ok ? await writeEvidence(request.value) : request;
  tell(done.ok ? done.value.problems : done.problems, terminal);
  if (!done.ok) return 2;
  if (env["GITHUB_ACTIONS"] !== "true") {
    const uncommitted = await countUncommitted(".");
    const most = uncommitted.ok ? uncommitted.value : 0;
    if (most > 0) terminal.error(`note: ${counted(most, "file is", "files are")} not committed; a plan of them is not one of the commit
`);
  }
  terminal.out(
    options.format === "json" ? `${JSON.stringify({ version: 1, manifests: manifestsOf(done.value) }, null, 2)}
` : textOf(done.value)
  );
  return 0;
}
function manifestsOf({ written }) {
  return written.map(({ plan, manifest }) => ({ file: manifestOf(plan), manifest }));
}
function textOf({ written }) {
  return written.map(({ plan, manifest, changes }) => {
    const { head, environment, run } = manifest;
    const parts = [
      counted(changes, "change"),
      `bound to ${head.slice(0, 7)}`,
      ...environment === void 0 ? [] : [environment],
      run === void 0 ? "made here" : `run ${run.id}`
    ];
    return `${visible(manifestOf(plan))}: ${visible(parts.join(", "))}
`;
  }).join("");
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
    const at = existsSync3(name) ? -1 : name.lastIndexOf("=");
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
  define,
  openPlans,
  textOf
};
