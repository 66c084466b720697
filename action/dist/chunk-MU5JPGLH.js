import { createRequire as interlockCreateRequire } from 'node:module';
let interlockRequire;
const require = (id) => (interlockRequire ??= interlockCreateRequire(import.meta.url))(id);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);
import {
  byName
} from "./chunk-OYEF5VKR.js";
import {
  textOf
} from "./chunk-44RKATWY.js";
import {
  failed,
  ok,
  problem
} from "./chunk-XEER5CX4.js";

// src/app/changed-texts.ts
var MOST_BYTES = 16 * 1024 * 1024;
var WORTH = 4;
async function changedTexts(changed, takes, repository) {
  const wanted = changed.map((file) => sidesOf(file, takes)).filter(({ before, after }) => before !== null || after !== null);
  const most = (repository.mostReads ?? Infinity) * WORTH;
  if (wanted.length > most) return { files: [], problems: [tooMany(wanted.length, most)] };
  const fork = wanted.some(({ before }) => before !== null) ? await repository.fork() : ok("");
  if (!fork.ok) return { files: [], problems: fork.problems };
  const read = await Promise.all(
    wanted.map(
      ({ before, after }) => Promise.all([
        before === null ? ok(null) : textAt(repository, fork.value, before),
        after === null ? ok(null) : textAt(repository, repository.head.sha, after)
      ])
    )
  );
  const files = [];
  const problems = [];
  for (const [before, after] of read) {
    if (before.ok && after.ok) files.push({ before: before.value, after: after.value });
    else problems.push(...before.ok ? [] : before.problems, ...after.ok ? [] : after.problems);
  }
  return { files: files.sort((one, other) => byName(nameOf(one), nameOf(other))), problems };
}
function sidesOf({ path, previousPath, status }, takes) {
  if (status === "unchanged") return { before: null, after: null };
  const before = status === "added" || status === "copied" ? null : previousPath ?? path;
  const after = status === "removed" ? null : path;
  return { before: before !== null && takes(before) ? before : null, after: after !== null && takes(after) ? after : null };
}
async function textAt(repository, sha, path) {
  const read = await repository.read(sha, path);
  if (!read.ok) return read;
  const location = { file: path };
  if (read.value === null) return failed(problem("file-missing", `\`${path}\` is not there at \`${sha.slice(0, 7)}\``, { location }));
  if (read.value.length > MOST_BYTES) {
    const help2 = "split it, or take it out of the `files` of its source";
    return failed(problem("evidence-too-large", `\`${path}\` is larger than ${MOST_BYTES / 1024 / 1024} MB`, { help: help2, location }));
  }
  const text = read.value.includes(0) ? null : textOf(read.value);
  if (text !== null) return ok({ path, text });
  const help = "write it as UTF-8, or take it out of the `files` of its source";
  return failed(problem("evidence-unreadable", `\`${path}\` is not text`, { help, location }));
}
function tooMany(count, most) {
  return problem(
    "evidence-too-large",
    `the pull request changes ${count} files of this source, more than the ${most} that are read through GitHub's API`,
    {
      help: "split it, or give the source fewer `files`"
    }
  );
}
function nameOf({ before, after }) {
  return (after ?? before)?.path ?? "";
}

export {
  MOST_BYTES,
  changedTexts,
  textAt
};
