import { createRequire as interlockCreateRequire } from 'node:module';
let interlockRequire;
const require = (id) => (interlockRequire ??= interlockCreateRequire(import.meta.url))(id);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);
import {
  failed,
  ok,
  problem
} from "./chunk-XEER5CX4.js";

// src/adapters/github/workflow-environment.ts
import { readFileSync } from "node:fs";
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
    return JSON.parse(readFileSync(path, "utf8"));
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

export {
  readWorkflowEnvironment,
  workflowPath
};
