import { createRequire as interlockCreateRequire } from 'node:module';
let interlockRequire;
const require = (id) => (interlockRequire ??= interlockCreateRequire(import.meta.url))(id);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);
import {
  askGit
} from "./chunk-QOASY33F.js";
import {
  bytesBeside
} from "./chunk-RMATKPZ4.js";
import {
  manifestOf,
  readManifest
} from "./chunk-YR4TSEZM.js";
import {
  isPlanFormat,
  readPlan,
  recognise
} from "./chunk-HSROIURQ.js";
import {
  counted
} from "./chunk-ZAC6MOTG.js";
import {
  headOf
} from "./chunk-44RKATWY.js";
import {
  visible
} from "./chunk-J4EE742W.js";
import {
  failed,
  isError,
  ok,
  problem
} from "./chunk-XEER5CX4.js";

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

// src/adapters/github/workflow-environment.ts
import { readFileSync as readFileSync2 } from "node:fs";
function readWorkflowEnvironment(env) {
  if (env["GITHUB_ACTIONS"] !== "true") return ok(null);
  const repository = env["GITHUB_REPOSITORY"] ?? "";
  const id = Number(env["GITHUB_RUN_ID"]);
  const workflow = workflowPath(env["GITHUB_WORKFLOW_REF"] ?? "", repository);
  if (repository === "" || !Number.isInteger(id) || id < 1 || workflow === null)
    return failed(
      problem(
        "usage",
        "the job does not say which run it is of: `GITHUB_REPOSITORY`, `GITHUB_RUN_ID` or `GITHUB_WORKFLOW_REF` is missing",
        {
          help: "pass these variables on, should the job run in a container of its own"
        }
      )
    );
  const attempt = Number(env["GITHUB_RUN_ATTEMPT"]);
  const { GITHUB_EVENT_NAME: event = "", GITHUB_JOB: job = "" } = env;
  const payload = readPayload(env["GITHUB_EVENT_PATH"] ?? "");
  const { head, base } = commitsOf(payload, env["GITHUB_SHA"] ?? "");
  if (!/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(head))
    return failed(
      problem("usage", `the event \`${event}\` does not say which commit it is about`, { help: "name it: `--head`, or the input `head`" })
    );
  return ok({
    repository,
    run: {
      id,
      ...Number.isInteger(attempt) && attempt > 0 && { attempt },
      workflow,
      ...event !== "" && { event },
      ...job !== "" && { job }
    },
    head,
    ...base && { base }
  });
}
function commitsOf({ pull_request: pull, merge_group: group, workflow_run: run }, sha) {
  if (pull?.head?.sha !== void 0) return { head: pull.head.sha, base: known(pull.base?.ref, pull.base?.sha) };
  if (group?.head_sha !== void 0)
    return { head: group.head_sha, base: known(group.base_ref?.replace(/^refs\/heads\//, ""), group.base_sha) };
  return { head: run?.head_sha ?? sha };
}
function known(branch, sha) {
  return { ...branch !== void 0 && { branch }, ...sha !== void 0 && { sha } };
}
function readPayload(path) {
  try {
    return JSON.parse(readFileSync2(path, "utf8"));
  } catch {
    return {};
  }
}
function workflowPath(reference, repository) {
  const prefix = `${repository}/`;
  const end = reference.indexOf("@refs/");
  if (end < 0 || !reference.toLowerCase().startsWith(prefix.toLowerCase())) return null;
  return reference.slice(prefix.length, end);
}

// src/app/make-manifest.ts
import { createHash, randomBytes } from "node:crypto";
async function makeManifest(evidence, file, madeFor2) {
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
    watchesNew: () => [],
    planned: (instant) => void (plannedAt = instant)
  };
  for (const reading of await readPlan(format, evidence, options)) {
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
  const making = request.plans.map(async ({ evidence, environment = request.environment }) => {
    const manifest = await makeManifest(evidence, pathWithin(root, resolve(request.folder, evidence.file)), {
      ...made,
      ...environment !== void 0 && { environment }
    });
    return { evidence, manifest };
  });
  const results = await Promise.all(making);
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

// src/report/evidence-text.ts
function evidenceText(bound) {
  return bound.map(({ plan, manifest, changes }) => {
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

export {
  workflowPath,
  writeEvidence,
  evidenceText
};
