import { createRequire as interlockCreateRequire } from 'node:module';
let interlockRequire;
const require = (id) => (interlockRequire ??= interlockCreateRequire(import.meta.url))(id);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);
import {
  countUncommitted,
  instantProblem,
  isCommitId,
  otherHeadProblem,
  readFactsFile
} from "./chunk-R2KWODI4.js";
import {
  storeWithProgress
} from "./chunk-LNUIX2JI.js";
import "./chunk-ITCBKQPW.js";
import "./chunk-DE6RGEJC.js";
import {
  policiesOnDisk
} from "./chunk-4ZUYKSQC.js";
import {
  SUMMARY_LIMIT,
  notAFile,
  openWorkspace,
  reportMarkdown,
  reportText
} from "./chunk-BT3OWV2E.js";
import "./chunk-LJQOAMCD.js";
import "./chunk-LOSVLP5E.js";
import "./chunk-PDLQ4L3X.js";
import {
  askGit,
  nulSeparated,
  runGit
} from "./chunk-QOASY33F.js";
import "./chunk-RMATKPZ4.js";
import {
  check,
  errorVerdict,
  requireLoaded
} from "./chunk-Q4YP7T6K.js";
import {
  fixedFolder
} from "./chunk-QE7EL623.js";
import "./chunk-CVAZWC7G.js";
import "./chunk-YR4TSEZM.js";
import {
  currentInstant
} from "./chunk-HSROIURQ.js";
import "./chunk-ZAC6MOTG.js";
import "./chunk-A4HCSZVC.js";
import {
  compileGlob
} from "./chunk-PNQ6XSAQ.js";
import {
  catalogue
} from "./chunk-2GMROODO.js";
import "./chunk-P7OFEF33.js";
import {
  fileProblem,
  listFiles
} from "./chunk-DUCLWXOZ.js";
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
  reportSarif
} from "./chunk-VHFYDLLY.js";
import {
  reportJson
} from "./chunk-ZZQINPDF.js";
import {
  Option,
  collected,
  tell
} from "./chunk-67ITBLWQ.js";
import "./chunk-GJX2AMEE.js";
import "./chunk-ICRDIBH3.js";
import "./chunk-BV5EW7LX.js";
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

// src/cli/check.ts
import { existsSync } from "node:fs";
import { isAbsolute, relative, resolve } from "node:path";

// src/adapters/git/git-facts.ts
var FORMAT = ["%H", "%P", "%ae", "%ce", "%(trailers:key=Co-authored-by,valueonly=true,separator=%x1e)"].join("%x1f");
async function gitFacts(repository, now) {
  const { root, base, head, mergeBase: mergeBase2 } = repository;
  const [files, log] = await Promise.all([
    repository.changedFiles(),
    askGit(root, ["log", "-z", `--format=${FORMAT}`, `${mergeBase2}..${head.sha}`, "--"])
  ]);
  if (!files.ok) return files;
  if (!log.ok) return log;
  const commits = nulSeparated(log.value).map(readCommit);
  const author = commits[0]?.author ?? await ownLogin(root);
  return ok({
    version: 1,
    now,
    // A login cannot hold a blank, so nobody is mistaken for this author.
    pull: {
      author: author ?? "not known",
      ...base.anonymous ? {} : { base: base.name },
      baseSha: base.sha,
      head: head.name,
      headSha: head.sha,
      files: files.value,
      commits
    },
    unavailable: unknownToGit(author)
  });
}
function unknownToGit(author) {
  const lists = ["reviews", "comments", "labels", "checks"].map((list) => ({
    path: `pull.${list}`,
    why: "git has none, `--facts` gives them"
  }));
  return [
    { path: "people", why: "git knows no teams and permissions" },
    ...lists,
    ...author === null ? [{ path: "pull.author", why: "git knows no logins" }] : []
  ];
}
async function ownLogin(root) {
  const answer = await runGit(root, ["config", "user.email"]);
  return answer.ok ? loginOf(answer.value.output.toString("utf8").trim()) : null;
}
function readCommit(line) {
  const [sha = "", parents = "", author = "", committer = "", coAuthors = ""] = line.split("");
  const web = committer === "noreply@github.com";
  return {
    sha,
    parents: parents.split(" ").filter((parent) => parent !== ""),
    author: loginOf(author),
    // Commits made on the web are committed by GitHub itself, in the name of their author.
    committer: web ? loginOf(author) : loginOf(committer),
    coAuthors: coAuthors.split("").filter((line2) => line2.trim() !== "").map((line2) => loginOf(/<([^<>]*)>\s*$/.exec(line2.trim())?.[1] ?? "")),
    viaWeb: web
  };
}
function loginOf(email) {
  return /^(?:\d+\+)?([A-Za-z\d](?:-?[A-Za-z\d])*)@users\.noreply\.github\.com$/.exec(email)?.[1] ?? null;
}

// src/cli/migration-globs.ts
async function unmatchedGlobs(globs, repository) {
  if (globs.length === 0) return ok(null);
  const changed = await repository.changedFiles();
  if (!changed.ok) return changed;
  const problems = [];
  for (const glob of globs) {
    const { matches } = compileGlob(glob);
    if (changed.value.some(({ path, previousPath }) => matches(path) || matches(previousPath ?? path))) continue;
    const listed = await repository.list(repository.head.sha, fixedFolder(glob));
    if (!listed.ok) return listed;
    if (listed.value.some(matches)) continue;
    problems.push(
      problem("evidence-missing", `no file of the repository matches \`--migrations ${glob}\``, {
        help: "write it from the top of the repository, in quotes: `--migrations 'db/migrations/**/*.sql'`"
      })
    );
  }
  return problems.length > 0 ? failed(...problems) : ok(null);
}

// src/cli/repository.ts
import { realpathSync } from "node:fs";

// src/adapters/files/folder-repository.ts
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
function folderRepository(root, { pull }) {
  return {
    base: { sha: pull.baseSha ?? "", name: pull.base ?? "main" },
    head: { sha: pull.headSha, name: pull.head ?? "head" },
    changedFiles() {
      if (pull.files) return Promise.resolve(ok(pull.files));
      const listed = listFiles(root, "");
      return Promise.resolve(listed.ok ? ok(listed.value.map((path) => ({ path, status: "added" }))) : listed);
    },
    fork: () => Promise.resolve(
      failed(
        problem("not-a-repository", "a plain folder does not hold the files as they were before", {
          help: "run it in a git repository: manifests and configuration are compared with the target branch"
        })
      )
    ),
    list: (_, folder) => Promise.resolve(listFiles(root, folder)),
    read: (_, path) => Promise.resolve(readWhole(join(root, path), path)),
    history: () => Promise.resolve(ok([]))
  };
}
function readWhole(path, shown) {
  try {
    return ok(statSync(path, { throwIfNoEntry: false }) ? readFileSync(path) : null);
  } catch (error) {
    return failed(fileProblem(error, shown));
  }
}

// src/adapters/git/blobs.ts
var MOST_PATHS = 500;
function createBlobReader(root) {
  const known = /* @__PURE__ */ new Map();
  let queue = [];
  async function entries(sha, paths) {
    const answer = await askGit(root, ["ls-tree", "-r", "-z", "--full-tree", sha, ...paths.length > 0 ? ["--", ...paths] : []]);
    if (!answer.ok) return answer;
    const found = nulSeparated(answer.value).map(readEntry);
    for (const entry of found) known.set(`${sha}:${entry.path}`, entry);
    return ok(found);
  }
  async function serve(wanted) {
    const unknown = wanted.filter(({ sha, path }) => !known.has(`${sha}:${path}`));
    for (const sha of new Set(unknown.map((one) => one.sha))) {
      const paths = [...new Set(unknown.filter((one) => one.sha === sha).map(({ path }) => path))];
      for (let at = 0; at < paths.length; at += MOST_PATHS) {
        const found2 = await entries(sha, paths.slice(at, at + MOST_PATHS));
        if (!found2.ok) return wanted.forEach(({ give }) => give(found2));
      }
    }
    const found = wanted.map((one) => ({ ...one, entry: known.get(`${one.sha}:${one.path}`) }));
    const ids = [...new Set(found.flatMap(({ entry }) => entry && isFile(entry) ? [entry.id] : []))];
    const answer = ids.length > 0 ? await askGit(root, ["cat-file", "--batch"], `${ids.join("\n")}
`) : ok(Buffer.alloc(0));
    if (!answer.ok) return wanted.forEach(({ give }) => give(answer));
    const contents = readBatch(answer.value);
    for (const { path, entry, give } of found) {
      const other = entry && notAFile(path, entry.mode);
      if (!entry) give(ok(null));
      else if (other) give(failed(other));
      else {
        const content = contents.get(entry.id);
        give(
          content ? ok(content) : failed(problem("git-failed", `the content of \`${path}\` is missing here`, { help: "fetch it: `git fetch --refetch`" }))
        );
      }
    }
  }
  return {
    async list(sha, folder) {
      const found = await entries(sha, folder === "" ? [] : [folder]);
      if (!found.ok) return found;
      return ok(found.value.map(({ path }) => path).sort());
    },
    read: (sha, path) => new Promise((give) => {
      if (queue.length === 0)
        setImmediate(() => {
          const wanted = queue;
          queue = [];
          void serve(wanted);
        });
      queue.push({ sha, path, give });
    })
  };
}
function isFile({ path, mode }) {
  return notAFile(path, mode) === void 0;
}
function readEntry(line) {
  const tab = line.indexOf("	");
  const [mode = "", , id = ""] = line.slice(0, tab).split(" ");
  return { mode, id, path: line.slice(tab + 1) };
}
function readBatch(output) {
  const contents = /* @__PURE__ */ new Map();
  let at = 0;
  while (at < output.length) {
    const end = output.indexOf(10, at);
    const [id = "", kind, size = "0"] = output.toString("utf8", at, end).split(" ");
    at = end + 1;
    if (kind !== "blob") continue;
    contents.set(id, output.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return contents;
}

// src/adapters/git/changed-files.ts
var STATUS = {
  A: "added",
  D: "removed",
  M: "modified",
  R: "renamed",
  C: "copied",
  T: "changed"
};
async function mergeBase(folder, base, head) {
  const answer = await runGit(folder, ["merge-base", base, head]);
  if (!answer.ok) return answer;
  const sha = answer.value.output.toString("utf8").split("\n", 1)[0]?.trim() ?? "";
  if (answer.value.status === 0 && sha !== "") return ok(sha);
  return failed(
    problem("git-failed", `\`${base.slice(0, 12)}\` and \`${head.slice(0, 12)}\` have no commit in common`, {
      help: "a shallow clone hides it: `git fetch --unshallow`"
    })
  );
}
async function changedFiles(folder, from, to) {
  const answer = await askGit(folder, [
    "diff",
    "--raw",
    "--numstat",
    "-z",
    "-M50%",
    "--no-ext-diff",
    "--no-textconv",
    "--ignore-submodules=none",
    from,
    to,
    "--"
  ]);
  return answer.ok ? ok(readDifference(nulSeparated(answer.value))) : answer;
}
function readDifference(parts) {
  const files = /* @__PURE__ */ new Map();
  let at = 0;
  while (at < parts.length) {
    const entry = parts[at++];
    if (entry.startsWith(":")) {
      const letter = entry.split(" ")[4]?.[0] ?? "M";
      const first = parts[at++];
      const moved = letter === "R" || letter === "C";
      const path = moved ? parts[at++] : first;
      files.set(path, { path, previousPath: moved ? first : null, status: STATUS[letter] ?? "changed" });
      continue;
    }
    const [added = "", deleted = "", name = ""] = entry.split("	");
    if (name === "") at++;
    const file = files.get(name === "" ? parts[at++] : entry.slice(added.length + deleted.length + 2));
    if (file && added !== "-") Object.assign(file, { additions: Number(added), deletions: Number(deleted) });
  }
  return [...files.values()].sort((a, b) => a.path < b.path ? -1 : 1);
}

// src/adapters/git/revisions.ts
var USUAL_BASES = ["origin/HEAD", "origin/main", "origin/master", "main", "master"];
async function commitOf(folder, name) {
  if (name === "" || name.startsWith("-")) return ok(null);
  const answer = await runGit(folder, ["rev-parse", "--revs-only", `${name}^{commit}`, "--abbrev-ref", name]);
  if (!answer.ok) return answer;
  const [sha = "", full = "", ...further] = answer.value.output.toString("utf8").trimEnd().split("\n");
  if (answer.value.status !== 0 || !/^[0-9a-f]{40,64}$/.test(sha) || full.startsWith("^") || further.length > 0) return ok(null);
  if (full === "" || full === "HEAD") return ok({ sha, name, anonymous: true });
  return ok({ sha, name: full.replace(/^origin\//, "") });
}
async function findBase(folder, named) {
  const candidates = named === void 0 ? USUAL_BASES : [named, `origin/${named}`];
  for (const candidate of candidates) {
    const found = await commitOf(folder, candidate);
    if (!found.ok) return found;
    if (found.value !== null) return ok(found.value);
  }
  if (named !== void 0) return failed(missing(named, "base"));
  return failed(
    problem("revision-missing", "there is no `origin/HEAD`, `main` or `master` to compare with", {
      help: "name the target branch: `--base REV`"
    })
  );
}
async function findHead(folder, named) {
  const found = await commitOf(folder, named);
  if (!found.ok) return found;
  return found.value === null ? failed(missing(named, "head")) : ok(found.value);
}
function missing(name, option) {
  return problem("revision-missing", `there is no revision \`${name}\` here`, {
    help: `fetch it (\`git fetch origin\`), or name another with \`--${option} REV\``
  });
}

// src/adapters/git/git-repository.ts
var MOST_HISTORY = 200;
async function openGitRepository({
  folder,
  base: baseName,
  head: headName = "HEAD"
}) {
  const root = await rootOf(folder);
  if (!root.ok) return root;
  const [base, head] = await Promise.all([findBase(root.value, baseName), findHead(root.value, headName)]);
  if (!base.ok) return base;
  if (!head.ok) return head;
  const fork = await mergeBase(root.value, base.value.sha, head.value.sha);
  if (!fork.ok) return fork;
  return ok(gitRepository(root.value, base.value, head.value, fork.value));
}
function gitRepository(root, base, head, fork) {
  let changed;
  const blobs = createBlobReader(root);
  return {
    root,
    base,
    head,
    mergeBase: fork,
    changedFiles: () => changed ??= changedFiles(root, fork, head.sha),
    fork: () => Promise.resolve(ok(fork)),
    list: (sha, folder) => blobs.list(sha, folder.replace(/\/+$/, "")),
    read: (sha, path) => blobs.read(sha, path),
    async history(folder) {
      const answer = await askGit(root, ["log", "-z", "--format=%H", `--max-count=${MOST_HISTORY}`, base.sha, "--", folder]);
      return answer.ok ? ok(nulSeparated(answer.value).map((sha) => ({ sha, name: base.name }))) : answer;
    }
  };
}
async function rootOf(folder) {
  const top = await runGit(folder, ["rev-parse", "--show-toplevel"]);
  if (!top.ok) return top;
  if (top.value.status === 0) return ok(top.value.output.toString("utf8").replace(/\n$/, ""));
  const bare = await askGit(folder, ["rev-parse", "--absolute-git-dir"]);
  return bare.ok ? ok(bare.value.toString("utf8").replace(/\n$/, "")) : bare;
}

// src/cli/repository.ts
async function openRepository({ repo, base, head, policies }, facts) {
  const opened = await openGitRepository({ folder: repo, ...base !== void 0 && { base }, ...head !== void 0 && { head } });
  if (!opened.ok) {
    const plain = facts && policies !== void 0 && base === void 0 && head === void 0;
    const codes = opened.problems.map(({ code }) => code);
    if (!plain || !codes.every((code) => code === "not-a-repository" || code === "revision-missing")) return opened;
    const root = realpathSync(repo);
    return ok({ repository: folderRepository(root, facts), root, notes: Promise.resolve([]) });
  }
  const git = opened.value;
  const notes = head === void 0 ? notesOn(git.root) : Promise.resolve([]);
  return ok({ repository: git, root: git.root, git, notes });
}
async function notesOn(root) {
  const uncommitted = await countUncommitted(root);
  if (!uncommitted.ok || uncommitted.value === 0) return [];
  return [`${uncommitted.value} ${uncommitted.value === 1 ? "file is" : "files are"} not committed, and so not judged`];
}

// src/cli/check.ts
var define = (command, context) => {
  command.option("--repo <dir>", "any folder of the repository", ".").option("--base <rev>", "target branch; absent: where origin points, else main or master").option("--head <rev>", "what is judged; absent: HEAD").option("--policies <dir>", "folder of policies on disk; absent: `.interlock` of the target branch").option("--plan <file[=env]>", "a plan, and where it is going to be applied; may be given several times", collected).option("--migrations <glob>", "further migrations among the changed files; may be given several times", collected).option("--facts <file>", "everything known about the pull request, as JSON").option("--now <instant>", "the instant of the decision, such as 2026-11-20T10:00:00Z").addOption(new Option("--format <format>", "of the output").choices(["text", "json", "markdown", "sarif"]).default("text")).action(async (options) => context.finish(await checkPull(options, context)));
};
async function checkPull(options, { terminal, env }) {
  const request = await requestOf(options, terminal.progress, env["INTERLOCK_STATE_KEY"]);
  const checked = request.ok ? await check(request.value.request) : { verdict: errorVerdict(request.problems, "policies that were not read", ""), texts: /* @__PURE__ */ new Map() };
  const { verdict, texts, preview } = checked;
  const seconds = terminal.seconds();
  tell(verdict.problems, terminal, new Map([...texts, ...request.ok ? request.value.policyTexts : []]));
  if (request.ok) for (const note of await request.value.notes) terminal.error(`note: ${visible(note)}
`);
  if (options.format === "json") terminal.out(reportJson(verdict));
  else if (options.format === "sarif") terminal.out(reportSarif(verdict, catalogue()));
  else if (options.format === "markdown") terminal.out(reportMarkdown(verdict, { limit: SUMMARY_LIMIT, ...preview && { preview } }));
  else if (request.ok)
    terminal.out(
      reportText(verdict, { style: terminal.style, texts, ...seconds !== void 0 && { seconds }, ...preview && { preview } })
    );
  return verdict.verdict === "allowed" ? 0 : verdict.verdict === "error" ? 2 : 1;
}
async function requestOf(options, progress, stateKey) {
  const now = options.now ?? void 0;
  const wrong = now === void 0 ? void 0 : instantProblem("--now", now);
  if (wrong) return { ok: false, problems: [wrong] };
  const given = options.facts === void 0 ? void 0 : readFactsFile(options.facts);
  if (given && !given.ok) return given;
  const instant = now ?? given?.value.now ?? currentInstant();
  const onDisk = options.policies === void 0 ? void 0 : policiesOnDisk(options.policies, instant);
  if (onDisk && !onDisk.ok) return onDisk;
  const set = onDisk && requireLoaded(onDisk.value);
  if (set && !set.ok) return set;
  const opened = await openRepository(options, given?.value);
  if (!opened.ok) return opened;
  const { repository, root, notes } = opened.value;
  const migrations = (options.migrations ?? []).map((glob) => glob.replace(/^\.\//, ""));
  const unmatched = await unmatchedGlobs(migrations, repository);
  if (!unmatched.ok) return unmatched;
  const plans = (options.plan ?? []).map((plan) => namedPlan(plan, root));
  return ok({
    request: {
      repository,
      evidence: storeWithProgress(openWorkspace({ root, place: "laptop" }), progress),
      facts: () => factsOf(opened.value, given?.value, instant),
      folder: ".interlock",
      plans,
      migrations,
      noPolicy: "allow",
      now: instant,
      progress,
      ...set && { policies: set.value },
      ...stateKey !== void 0 && { stateKey }
    },
    policyTexts: onDisk?.value.texts ?? /* @__PURE__ */ new Map(),
    notes: notes.then((found) => [...found, ...factsNotes(opened.value, given?.value)])
  });
}
async function factsOf({ git }, given, now) {
  if (given) {
    const elsewhere = git && otherHeadProblem(given.pull.headSha, git.head.sha);
    return elsewhere ? { ok: false, problems: [elsewhere] } : ok({ ...given, now });
  }
  if (git) return await gitFacts(git, now);
  return {
    ok: false,
    problems: [problem("facts-missing", "there are neither facts nor a git repository", { help: "give facts with `--facts FILE`" })]
  };
}
function factsNotes({ git }, given) {
  if (!git || !given || isCommitId(given.pull.headSha)) return [];
  return [`the facts are about \`${given.pull.headSha}\`, which is no commit id: taken for \`${git.head.sha.slice(0, 12)}\``];
}
function namedPlan(text, root) {
  const at = text.lastIndexOf("=");
  const named = at > 0 && !text.slice(at).includes("/") && at < text.length - 1 && !existsSync(text);
  const path = resolve(named ? text.slice(0, at) : text);
  const inside = relative(root, path);
  const file = inside === "" || inside.startsWith("..") || isAbsolute(inside) ? path : inside;
  return named ? { file, environment: text.slice(at + 1) } : { file };
}
export {
  define
};
