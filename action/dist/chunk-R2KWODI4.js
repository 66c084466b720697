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
  askGit,
  nulSeparated
} from "./chunk-QOASY33F.js";
import {
  isFacts
} from "./chunk-P7OFEF33.js";
import {
  didYouMean
} from "./chunk-GJX2AMEE.js";
import {
  failed,
  ok,
  problem
} from "./chunk-XEER5CX4.js";
import {
  isObject
} from "./chunk-EGKD75XR.js";

// src/app/load-facts.ts
var HELP = "facts are one JSON object, as `schemas/facts.schema.json` says";
function loadFacts(text, file) {
  let value;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return failed(
      problem("facts-invalid", `\`${file}\` is not valid JSON: ${error instanceof Error ? error.message : "unreadable"}`, {
        help: HELP,
        location: { file }
      })
    );
  }
  const version = isObject(value) ? value.version : void 0;
  if (typeof version === "number" && version !== 1)
    return failed(
      problem("version-unsupported", `\`${file}\` has version ${version}`, {
        help: "this release reads facts of version 1",
        location: { file, pointer: "version" }
      })
    );
  if (isFacts(value)) return ok(value);
  return failed(...firstOfPlace(isFacts.errors ?? []).map((error) => factsProblem(error, file)));
}
function firstOfPlace(errors) {
  const seen = /* @__PURE__ */ new Set();
  return errors.filter(({ instancePath, params }) => {
    const place = `${instancePath} ${String(params["additionalProperty"] ?? params["missingProperty"] ?? "")}`;
    return !seen.has(place) && seen.add(place);
  });
}
function factsProblem(error, file) {
  const { instancePath, keyword, params } = error;
  const pointer = instancePath.slice(1);
  const place = placeOf(instancePath);
  const within = place === "" ? "" : ` in \`${place}\``;
  const location = { file, ...pointer !== "" && { pointer } };
  if (keyword === "additionalProperties") {
    const key = String(params["additionalProperty"]);
    const known = knownKeys(pointer);
    return problem("unknown-key", `\`${key}\` is not known${within}`, {
      hint: didYouMean(key, known),
      help: known.length > 0 ? `known here: ${known.join(", ")}` : void 0,
      location
    });
  }
  const help = HELP;
  if (keyword === "required")
    return problem("missing-key", `\`${String(params["missingProperty"])}\` is missing${within}`, { help, location });
  return problem("invalid-value", `${place === "" ? "the document" : `\`${place}\``} ${mistakeOf(error)}`, { help, location });
}
var FACTS_KEYS = {
  "": ["version", "now", "pull", "people", "seen", "usage", "unavailable"],
  pull: [
    ...[
      "repository",
      "number",
      "title",
      "body",
      "bodyEditedAt",
      "author",
      "authorKind",
      "base",
      "baseSha",
      "head",
      "headSha",
      "draft",
      "labels"
    ],
    ...["createdAt", "lastPusher", "files", "commits", "reviews", "comments", "checks", "truncated"]
  ],
  "pull/files": ["path", "previousPath", "status", "additions", "deletions"],
  "pull/commits": ["sha", "parents", "author", "committer", "coAuthors", "pushedAt", "verified", "signer", "viaWeb", "conflictResolved"],
  "pull/reviews": ["user", "state", "submittedAt", "commitId", "body", "editedAt", "editedBy"],
  "pull/comments": ["id", "user", "body", "createdAt", "editedAt", "editedBy"],
  "pull/checks": ["name", "conclusion"],
  people: ["teams", "teamInvitations", "organizations", "permissions", "kinds", "codeowners"],
  "people/codeowners": ["pattern", "owners"],
  seen: ["sha", "at", "findings"],
  unavailable: ["path", "why"]
};
function knownKeys(pointer) {
  return FACTS_KEYS[pointer.replace(/\/\d+$/, "").replace(/^\d+$/, "")] ?? [];
}

// src/cli/facts-file.ts
function readFactsFile(path) {
  const text = readText(path, "facts about one pull request, as JSON");
  return text.ok ? loadFacts(text.value, path) : text;
}
function instantProblem(option, text) {
  const written = /^(\d{4}-\d{2}-\d{2})[Tt ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?([Zz]|[+-]\d{2}:\d{2})$/.exec(text);
  const fine = written && !Number.isNaN(Date.parse(text)) && isDay(written[1]);
  return fine ? void 0 : problem("usage", `\`${option} ${text}\` is not an instant`, { help: "write it with its zone: 2026-11-20T10:00:00Z" });
}
function isDay(day) {
  const read = /* @__PURE__ */ new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(day);
}
function otherHeadProblem(headSha, judged) {
  if (!isCommitId(headSha) || judged.startsWith(headSha.toLowerCase())) return void 0;
  return problem("facts-other-head", `the facts are about commit \`${headSha.slice(0, 12)}\`, and \`${judged.slice(0, 12)}\` is judged`, {
    help: "fetch the facts again, or name the head that they are about: `--head REV`"
  });
}
function isCommitId(text) {
  return /^[0-9a-f]{7,64}$/i.test(text);
}

// src/adapters/git/uncommitted.ts
async function countUncommitted(root, untracked = "normal") {
  const answer = await askGit(root, ["status", "--porcelain", "-z", "--no-renames", `--untracked-files=${untracked}`]);
  return answer.ok ? ok(nulSeparated(answer.value).length) : answer;
}

export {
  readFactsFile,
  instantProblem,
  otherHeadProblem,
  isCommitId,
  countUncommitted
};
