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

// src/adapters/git/run-git.ts
import { execFile } from "node:child_process";
import { existsSync, statSync } from "node:fs";
var MOST_BYTES = 1 << 30;
async function runGit(folder, args, input) {
  if (!existsSync(folder))
    return failed(problem("file-missing", `there is no folder \`${folder}\``, { help: "name a folder of a git repository" }));
  if (!statSync(folder).isDirectory())
    return failed(problem("not-a-repository", `\`${folder}\` is a file, not a folder of a git repository`, { help: "name the folder" }));
  const fixed = [
    "--no-pager",
    "--literal-pathspecs",
    "--no-replace-objects",
    "-c",
    "core.quotePath=false",
    "-c",
    "diff.external=",
    "-c",
    "core.fsmonitor=false"
  ];
  const env = { ...process.env, LC_ALL: "C", GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0" };
  return await new Promise((resolve) => {
    const child = execFile(
      "git",
      [...fixed, ...args],
      { cwd: folder, env, encoding: "buffer", maxBuffer: MOST_BYTES },
      (error, stdout, stderr) => {
        const complaint = stderr.toString("utf8").split("\n", 1)[0]?.trim() ?? "";
        if (!error) return resolve(ok({ status: 0, output: stdout, complaint }));
        if (error.code === "ENOENT")
          return resolve(failed(problem("git-failed", "git is not installed, or not on the path", { help: "install git" })));
        if (typeof error.code !== "number")
          return resolve(failed(problem("git-failed", `git ${args[0] ?? ""} stopped: ${complaint || error.message}`)));
        if (complaint.includes("not a git repository"))
          return resolve(
            failed(
              problem("not-a-repository", `\`${folder}\` is not in a git repository`, {
                help: "run this inside a repository, or name one with `--repo DIR`"
              })
            )
          );
        if (complaint.includes("dubious ownership"))
          return resolve(
            failed(
              problem("git-failed", `git does not trust \`${folder}\`, which belongs to somebody else`, {
                help: "git config --global --add safe.directory DIR"
              })
            )
          );
        resolve(ok({ status: error.code, output: stdout, complaint }));
      }
    );
    child.stdin?.on("error", () => void 0).end(input);
  });
}
async function askGit(folder, args, input) {
  const answer = await runGit(folder, args, input);
  if (!answer.ok) return answer;
  if (answer.value.status === 0) return ok(answer.value.output);
  return failed(
    problem("git-failed", `git ${args[0] ?? ""} failed: ${answer.value.complaint || `status ${answer.value.status}`}`, {
      help: "is the clone complete? `git fetch --unshallow` fetches what is missing"
    })
  );
}
function nulSeparated(output) {
  const parts = output.toString("utf8").split("\0");
  if (parts.at(-1) === "") parts.pop();
  return parts;
}

export {
  runGit,
  askGit,
  nulSeparated
};
