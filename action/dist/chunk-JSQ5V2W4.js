import { createRequire as interlockCreateRequire } from 'node:module';
let interlockRequire;
const require = (id) => (interlockRequire ??= interlockCreateRequire(import.meta.url))(id);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);
import {
  changeSetsAmong,
  isPlanFormat,
  manifestOf,
  readManifest,
  readPlan,
  recognise
} from "./chunk-NMQUMSU5.js";
import {
  MATCH_GLOBS
} from "./chunk-IT7LSH37.js";
import {
  headOf
} from "./chunk-JGBHRHKL.js";
import {
  anyGlob
} from "./chunk-PNQ6XSAQ.js";
import {
  sha256
} from "./chunk-4EMEBGM3.js";
import {
  failed,
  ok,
  problem
} from "./chunk-XEER5CX4.js";

// src/decide/instant.ts
var RFC_3339 = /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:[Zz]|[+-]\d\d:?\d\d)$/;
var PLAIN_DATE = /^\d{4}-\d\d-\d\d$/;
function instant(text) {
  if (typeof text !== "string" || !RFC_3339.test(text)) return void 0;
  const at = Date.parse(text);
  return Number.isNaN(at) ? void 0 : at;
}
function endInstant(text) {
  return PLAIN_DATE.test(text) ? shift(instant(`${text}T00:00:00Z`), 24 * 60 * 60 * 1e3) : instant(text);
}
function formatInstant(at) {
  return new Date(at).toISOString().replace(".000Z", "Z");
}
function earliest(instants) {
  return instants.length === 0 ? null : formatInstant(Math.min(...instants));
}
function shift(at, by) {
  return at === void 0 ? void 0 : at + by;
}

// src/decide/compare-text.ts
function compareText(one, other) {
  return one < other ? -1 : one > other ? 1 : 0;
}

// src/decide/compiled-match.ts
var compiledMatches = /* @__PURE__ */ new WeakMap();
function compileMatch(match) {
  const known = compiledMatches.get(match);
  if (known) return known;
  const compiled = {};
  for (const key of MATCH_GLOBS) {
    const globs = match[key];
    if (globs) compiled[key] = compileGlobs(key, globs);
  }
  compiledMatches.set(match, compiled);
  return compiled;
}
function compileGlobs(key, globs) {
  if (key === "dangers" || key === "environments" || key === "sources") return remembering(anyGlob(globs));
  if (key !== "authors" && key !== "labels") return anyGlob(globs);
  const matches = anyGlob(globs.map((glob) => glob.toLowerCase().replaceAll("[bot]", "\\[bot]")));
  return (subject) => matches(subject.toLowerCase());
}
function remembering(matches) {
  const answers = /* @__PURE__ */ new Map();
  return (subject) => {
    let answer = answers.get(subject);
    if (answer === void 0) {
      answer = matches(subject);
      if (answers.size < 1e3) answers.set(subject, answer);
    }
    return answer;
  };
}

// src/decide/built-in/not-understood.ts
function isNotUnderstood(danger) {
  return danger.startsWith("any/") || danger === "sql/parse-error";
}
function names(rule, danger) {
  return compileMatch(rule.match).dangers?.(danger) ?? false;
}
function judgeNotUnderstood(findings) {
  const [first] = findings;
  if (!first) return void 0;
  const dangers = [...new Set(findings.map(({ danger }) => `\`${danger}\``))].sort(compareText).join(", ");
  const text = `a rule has to say who approves ${dangers}, or the change has to be written so that it is understood`;
  const fingerprints = findings.map(({ fingerprint }) => fingerprint).sort(compareText);
  return {
    outcome: {
      policy: "interlock",
      rule: "not-understood",
      description: "what was not understood waits until a rule names it",
      mode: "enforce",
      outcome: "waiting",
      location: { file: ".interlock/config.yaml" },
      findings: fingerprints,
      when: null,
      changesAt: null,
      requirements: [{ kind: "named", state: "waiting", message: text }],
      liftedBy: null
    },
    covered: new Set(fingerprints),
    changes: [],
    steps: [{ kind: "other", text }],
    problems: []
  };
}

// src/decide/suppressions.ts
function judgedFinding(finding, exception, rule) {
  const { suppression: _, ...shown } = finding;
  return { ...shown, exception, ...judgedSuppression(finding, rule) };
}
function judgedSuppression(finding, rule) {
  const { suppression } = finding;
  if (!suppression) return {};
  const { reason, until, location } = suppression;
  return { suppression: { state: stateOf(finding, until, rule), reason, until, location } };
}
function stateOf({ danger }, until, { setting, now }) {
  if (setting === "ignore") return "ignored";
  if (hasExpired(until, now)) return "expired";
  return setting === "honour" && !isNotUnderstood(danger) && !danger.startsWith("interlock/") ? "honoured" : "needs-approval";
}
function hasExpired(until, now) {
  if (until === null) return false;
  const end = endInstant(until);
  return end === void 0 || now === void 0 || now >= end;
}
function isHonoured(finding, rule) {
  return judgedSuppression(finding, rule).suppression?.state === "honoured";
}
function withoutHonoured(items, rule) {
  if (rule.setting !== "honour") return items;
  return items.map(
    (item) => item.findings.some((finding) => finding.suppression) ? { ...item, findings: item.findings.filter((finding) => !isHonoured(finding, rule)) } : item
  );
}
function suppressionEnds(findings, rule) {
  return findings.flatMap((finding) => isHonoured(finding, rule) ? endInstant(finding.suppression?.until ?? "") ?? [] : []);
}
function expiredSuppressions(findings, rule) {
  const expired = findings.filter((finding) => judgedSuppression(finding, rule).suppression?.state === "expired");
  return [...new Set(expired.flatMap(({ suppression }) => suppression ?? []))].map(
    ({ dangers, until, location }) => problem(
      "suppression-expired",
      rule.now === void 0 ? `the comment that allows ${names2(dangers)} cannot be used: it is not known what time it is` : `the comment that allows ${names2(dangers)} ended at ${until ?? ""} and allows nothing any more`,
      { help: "take it out, or give it a new date", location, level: "warning" }
    )
  );
}
function names2(dangers) {
  return dangers.map((danger) => `\`${danger}\``).join(", ");
}

// src/app/collect.ts
function createCollector(classifier, { keeps, mayKeepNew }) {
  const collection = { items: [], counts: { total: 0, byKind: {} }, problems: [] };
  const { items, counts } = collection;
  function count(kind, more) {
    counts.total += more;
    counts.byKind[kind] = (counts.byKind[kind] ?? 0) + more;
  }
  function addChange(change, environments) {
    count(change.kind, 1);
    let kept;
    for (const environment of environments) {
      const findings = classifier.classify(change, environment);
      if (!keeps(change, environment, findings)) continue;
      kept ??= withoutParseTree(change);
      items.push({ change: kept, environment, findings });
    }
  }
  return {
    collection,
    add(readings, environmentsOf) {
      for (const reading of readings) {
        if (reading.passed) count(reading.passed, reading.count);
        else if (reading.problem) collection.problems.push(reading.problem);
        else addChange(reading.change, environmentsOf(reading.change.location.file));
      }
    },
    addProblems: (problems) => void collection.problems.push(...problems),
    looksAtNew: (type) => classifier.looksAtNew(type) || mayKeepNew(type)
  };
}
function withoutParseTree(change) {
  const { sql: _, ...kept } = change;
  return { ...kept, before: change.before, after: change.after, changed: change.changed, digest: change.digest };
}

// src/readers/code-migration/code-frameworks.ts
function nameOf(path) {
  return path.slice(path.lastIndexOf("/") + 1).replace(/\.\w+$/, "");
}
function around(path) {
  return path.split("/").at(-3) ?? "<app>";
}
function revision(text, name) {
  return new RegExp(`^${name}\\b[^=\\n]*=\\s*["']([\\w-]+)["']`, "m").exec(text)?.[1];
}
var CODE_FRAMEWORKS = [
  {
    name: "Rails",
    language: "Ruby",
    path: /(^|\/)(db|migrate)\/(\w*_)?(post_)?migrat\w*\/.*\.rb$|(^|\/)db\/.*\/?\d{14}_[^/]*\.rb$/,
    content: /\bActiveRecord::Migration\b|<\s*[\w:]+::Migration\b/,
    sql: () => "run `bin/rails db:migrate` against a scratch database and take the statements from `log/development.log`, or write them in `execute` and in an `.sql` file beside it"
  },
  {
    name: "Django",
    language: "Python",
    path: /(^|\/)migrations\/\d{4}_[^/]*\.py$/,
    content: /\bmigrations\.Migration\b/,
    sql: (path) => `\`python manage.py sqlmigrate ${around(path)} ${nameOf(path)}\` prints its SQL`
  },
  {
    name: "Alembic",
    language: "Python",
    path: /(^|\/)(versions|migrations|alembic)\/.*\.py$/,
    content: /^def\s+upgrade\s*\(/m,
    sql: (_, text) => {
      const [from, to] = [revision(text, "down_revision") ?? "base", revision(text, "revision") ?? "<revision>"];
      return `\`alembic upgrade ${from}:${to} --sql\` prints its SQL`;
    }
  },
  {
    name: "Laravel",
    language: "PHP",
    path: /(^|\/)migrations?\/.*\.php$/i,
    content: /\bextends\s+Migration\b/,
    sql: (path) => `\`php artisan migrate --pretend --path=${path}\` prints its SQL`
  },
  {
    name: "Doctrine",
    language: "PHP",
    path: /(^|\/)migrations?\/.*\.php$/i,
    content: /\bextends\s+AbstractMigration\b/,
    sql: () => "`php bin/console doctrine:migrations:migrate --write-sql` writes its SQL"
  },
  {
    name: "Ecto",
    language: "Elixir",
    path: /(^|\/)(\w*_)?migrations\/.*\.exs$/,
    content: /\buse\s+Ecto\.Migration\b/,
    sql: () => "run `mix ecto.migrate --log-migrations-sql` against a scratch database: it logs the statements"
  },
  {
    name: "Entity Framework",
    language: "C#",
    path: /(^|\/)migrations\/.*\.cs$/i,
    content: /\bMigrationBuilder\b/,
    sql: () => "`dotnet ef migrations script --idempotent` prints its SQL"
  },
  {
    name: "Flyway",
    language: "Java or Kotlin",
    path: /(^|\/)(db|migrations?)\/.*\.(java|kt)$|(^|\/)[VR]\d*[\d_]*__[^/]*\.(java|kt)$/,
    content: /\b(BaseJavaMigration|JavaMigration)\b/,
    sql: () => "write it as an SQL migration of Flyway where that is possible"
  },
  {
    name: "goose",
    language: "Go",
    path: /(^|\/)\d+_[^/]*\.go$/,
    content: /\bgoose\.AddMigration|\bgoose\.AddNamedMigration/,
    sql: () => "write it as an SQL migration of goose where that is possible"
  },
  {
    name: "SeaORM",
    language: "Rust",
    path: /(^|\/)m\d{8}_[^/]*\.rs$/,
    content: /\bMigrationTrait\b/,
    sql: () => "run `sea-orm-cli migrate up` against a scratch database with the log of statements on"
  },
  {
    name: "TypeORM",
    language: "TypeScript or JavaScript",
    path: /(^|\/)[\w-]*migrations?\/.*\.[cm]?[jt]s$|(^|\/)\d{13}-[^/]*\.[cm]?[jt]s$/i,
    content: /\bMigrationInterface\b|\bqueryRunner\.(query|createTable|addColumn|dropTable|dropColumn)\b/,
    sql: () => "its SQL stands in `queryRunner.query`: put it into an `.sql` file, or run it with `logging: true` against a scratch database"
  },
  {
    name: "Sequelize",
    language: "JavaScript or TypeScript",
    path: /(^|\/)migrations?\/.*\.[cm]?[jt]s$/i,
    content: /\bqueryInterface\b|\bQueryInterface\b/,
    sql: () => "run `sequelize db:migrate` against a scratch database: it logs the statements"
  },
  {
    name: "node-pg-migrate",
    language: "JavaScript or TypeScript",
    path: /(^|\/)migrations?\/.*\.[cm]?[jt]s$/i,
    content: /\bpgm\b|\bMigrationBuilder\b/,
    sql: () => "`node-pg-migrate up --dry-run` prints its SQL"
  },
  {
    name: "Knex",
    language: "JavaScript or TypeScript",
    path: /(^|\/)migrations?\/.*\.[cm]?[jt]s$/i,
    content: /\bknex\b/i,
    sql: () => "run it with `DEBUG=knex:query` against a scratch database: it logs the statements"
  },
  {
    name: "a tool",
    language: "JavaScript or TypeScript",
    path: /(^|\/)migrations?\/[^/]*\d[^/]*\.[cm]?[jt]s$/i,
    content: /\bexports\.up\b|\bexport\s+(async\s+)?(function|const|let|var)\s+up\b|\basync\s+up\s*\(/,
    sql: () => "write its statements in an `.sql` file"
  },
  {
    name: "Liquibase",
    language: "XML, YAML or JSON",
    path: /(changelog|liquibase|(^|\/)migrations?\/).*\.(xml|ya?ml|json)$/i,
    content: /<databaseChangeLog\b|^[ \t]*"?databaseChangeLog"?[ \t]*:/m,
    sql: () => "`liquibase update-sql` prints its SQL"
  }
];

// src/readers/code-migration/read-code-migration.ts
var NOT_OURS = /(^|\/)(node_modules|vendor|third_party|fixtures?|__tests__|__fixtures__|tests?|spec|examples?)\//i;
var CODE = /\.(rb|py|php|exs?|cs|java|kt|go|rs|[cm]?[jt]sx?)$/i;
var MACHINERY = /(^|\/)(__init__\.py|env\.py|index\.[cm]?[jt]s|mod\.rs|lib\.rs)$|\.(d|test|spec)\.[cm]?[jt]s$/i;
function isCode(path) {
  return CODE.test(path);
}
var IN_TABLE = /\.(rb|py|php|exs|cs|java|kt|go|rs|[cm]?[jt]s|xml|ya?ml|json)$/i;
function mayBeCodeMigration(path) {
  return IN_TABLE.test(path) && !NOT_OURS.test(path) && !MACHINERY.test(path) && CODE_FRAMEWORKS.some((one) => one.path.test(path));
}
function readCodeMigration(path, text, from, named) {
  const framework = CODE_FRAMEWORKS.find((one) => one.path.test(path) && one.content.test(text)) ?? (named ? CODE_FRAMEWORKS.find((one) => one.content.test(text)) : void 0);
  if (!framework && (!named || MACHINERY.test(path))) return void 0;
  const how = framework ? framework.sql(path, text) : "write its statements in an `.sql` file";
  return {
    ...from,
    kind: "unknown",
    type: "migration",
    address: path,
    location: { file: path, line: 1, column: 1 },
    before: null,
    after: null,
    changed: [],
    digest: `sha256:${sha256(text)}`,
    notUnderstood: framework ? `a migration of ${framework.name} in ${framework.language}, which is not read` : "a migration that is not SQL, which is not read",
    notUnderstoodHelp: `${how}; commit that as an \`.sql\` file of a source, or pass it to \`interlock scan\`, so that the reviewer sees what is in it`
  };
}

// src/app/read-sql.ts
var loading;
function loadSqlReader() {
  loading ??= Promise.all([import("./read-sql-migrations-MTHJ6L67.js"), import("./parse-2VVLEOMF.js")]).then(
    async ([reader, { prepareSql }]) => {
      await prepareSql();
      return reader;
    }
  );
  return loading;
}
async function readSql(files, options, collector, environmentsOf) {
  if (files.length === 0 && !options.files) return;
  const { readSqlMigrations } = await loadSqlReader();
  collector.add(readSqlMigrations(files, options), environmentsOf);
}

// src/app/read-plans.ts
import { randomBytes } from "node:crypto";

// src/app/bind-plan.ts
import { createHash } from "node:crypto";
async function bindPlan(evidence, plan, judged, store) {
  const { origin } = evidence;
  const manifest = evidence.manifest && readManifest(evidence.manifest, manifestOf(plan.path));
  if (manifest && !manifest.ok) return manifest;
  const written = manifest?.value;
  const wrong = written && (wrongBytes(evidence, written) ?? wrongPlace(plan, written) ?? wrongCommit(plan, written, judged));
  if (wrong) return failed(wrong);
  const run = await runOf(evidence, plan, written, judged, store);
  if (!run.ok) return run;
  const found = { trust: origin.place === "laptop" ? "local" : "claimed", ...written && { manifest: written } };
  if (run.value) found.run = run.value;
  if (found.trust === "local") return ok(found);
  if (origin.place === "artifact" && origin.run.fromDefaultBranch && written?.run) return ok({ ...found, trust: "bound" });
  const refused = plan.source?.trust === "required" ? required(plan, written === void 0) : void 0;
  return refused ? failed(refused) : ok({ ...found, why: doubt(origin.place === "artifact" ? origin.run : void 0, written) });
}
function required({ source, path }, isBare) {
  const location = source?.location;
  if (isBare)
    return problem("manifest-missing", `source \`${source?.id ?? ""}\` takes no plan without a manifest, and \`${path}\` has none`, {
      help: "let the workflow that plans run `interlock evidence` on it, and upload what that writes, too",
      location
    });
  return problem(
    "evidence-claimed",
    `source \`${source?.id ?? ""}\` takes no plan that the pull request could have forged, and \`${path}\` is one`,
    { help: "make the plan in a workflow that is read from the default branch", location }
  );
}
function doubt(run, manifest) {
  if (run?.fromDefaultBranch)
    return manifest ? "has a manifest that was not written in a workflow" : "has no manifest that says which commit it was made for";
  return manifest ? "comes from a workflow that the pull request can change" : "has no manifest, and comes from a workflow that the pull request can change";
}
function wrongBytes(evidence, { plan }) {
  const hash = createHash("sha256");
  for (const chunk of evidence.open()) hash.update(chunk);
  const sha2562 = hash.digest("hex");
  if (sha2562 === plan.sha256) return void 0;
  return mismatch(
    evidence.file,
    `\`${evidence.file}\` is not the plan that its manifest was written for: its SHA-256 begins with \`${sha2562.slice(0, 12)}\`, and that in the manifest with \`${plan.sha256.slice(0, 12)}\``,
    "run `interlock evidence` after the plan is written, in the same job, and change neither afterwards"
  );
}
function wrongPlace({ path, source, environments }, manifest) {
  const { file } = manifest.plan;
  const differs = (what, said, is) => mismatch(
    path,
    `the manifest of \`${path}\` says that ${what} is \`${said}\`, and by the configuration it is ${is}`,
    "plan each environment into a file of its own, and give `interlock evidence` the options that fit it"
  );
  if (!endsWith(path, file) && !endsWith(file, path))
    return mismatch(path, `the manifest of \`${path}\` speaks of \`${file}\``, "do not move plans after `interlock evidence`");
  if (manifest.source !== void 0 && source !== void 0 && manifest.source !== source.id)
    return differs("its source", manifest.source, `\`${source.id}\``);
  const { environment } = manifest;
  if (environment === void 0 || environments.includes(environment) || environments.includes("unknown")) return void 0;
  return differs("its environment", environment, environments.map((name) => `\`${name}\``).join(", "));
}
function endsWith(path, end) {
  return path === end || path.endsWith(`/${end}`);
}
function wrongCommit({ path }, manifest, { headSha, branch }) {
  const location = { file: path };
  if (manifest.head !== headSha)
    return problem("evidence-other-head", `\`${path}\` was made for \`${short(manifest.head)}\`, and \`${short(headSha)}\` is judged`, {
      help: "make the plan again for this commit; a plan of another one says nothing about it",
      location
    });
  const base = manifest.base?.branch;
  if (base === void 0 || branch === void 0 || base === branch) return void 0;
  return problem("evidence-other-base", `\`${path}\` was made for a merge into \`${base}\`, and the target is \`${branch}\``, {
    help: "make the plan again: run its workflow on the event `edited`, too",
    location
  });
}
async function runOf({ origin }, { path }, manifest, { headSha }, store) {
  const named = manifest?.run;
  const refuse = (why) => failed(
    problem("evidence-other-run", `the manifest of \`${path}\` does not fit: ${why}`, {
      help: "upload the plan from the run that made it, together with the manifest that was written there",
      location: { file: path }
    })
  );
  let run = origin.place === "artifact" ? origin.run : void 0;
  if (named && run && run.id !== named.id) return refuse(`it names run ${named.id}, and the artifact is of run ${run.id}`);
  if (named && origin.place === "workspace" && store.run) {
    const asked = await store.run(named.id);
    if (!asked.ok) return asked;
    if (asked.value === null) return refuse(`there is no run ${named.id} in this repository`);
    run = asked.value;
  }
  if (!run) return ok(void 0);
  if (named && run.workflow !== named.workflow) return refuse(`run ${run.id} is of \`${run.workflow}\`, not of \`${named.workflow}\``);
  if (run.headSha !== headSha && !run.fromDefaultBranch)
    return refuse(`run ${run.id} was for \`${short(run.headSha)}\`, and \`${short(headSha)}\` is judged`);
  return ok(run);
}
var SKEW = 2 * 6e4;
function stale(path, plannedAt, { run }) {
  const planned = Date.parse(plannedAt ?? "");
  if (!run || Number.isNaN(planned) || planned + SKEW >= Date.parse(run.createdAt)) return void 0;
  return problem("evidence-stale", `\`${path}\` was planned at ${plannedAt}, before run ${run.id} began at ${run.createdAt}`, {
    help: "delete the plan file before planning, and let the job stop when planning fails: this is what an earlier step left behind",
    location: { file: path }
  });
}
function mismatch(file, message, help) {
  return problem("evidence-mismatch", message, { help, location: { file } });
}
function short(sha) {
  return sha.slice(0, 7);
}

// src/app/read-plans.ts
function hashKey(stateKey) {
  return stateKey === void 0 || stateKey === "" ? randomBytes(32) : new TextEncoder().encode(stateKey);
}
async function readPlans(files, { store, judged, key }, collector) {
  const doubts = /* @__PURE__ */ new Map();
  const seen = /* @__PURE__ */ new Map();
  const all = [];
  for (const file of files) all.push([file, await store.open(file.path)]);
  const changeSets = changeSetsAmong(all.flatMap(([, opened]) => opened.ok ? [opened.value] : []));
  for (const [file, opened] of all) {
    const { source, path, environments } = file;
    const bound = opened.ok ? await bindPlan(opened.value, file, judged, store) : opened;
    if (!opened.ok || !bound.ok) {
      collector.addProblems(bound.problems);
      continue;
    }
    const format = formatOf(source, opened.value);
    const twice = sameAsBefore(file, format, bound.value, seen);
    if (twice) collector.addProblems([twice]);
    const id = source?.id ?? format;
    const { trust, why } = bound.value;
    if (why !== void 0) doubts.set(id, why);
    let plannedAt;
    const planned = (instant2) => void (plannedAt = instant2);
    const readings = readPlan(format, opened.value, { source: id, trust, key, readsNew: collector.looksAtNew, changeSets, planned });
    collector.add(readings, () => environments);
    const old = stale(path, plannedAt, bound.value);
    if (old) collector.addProblems([old]);
  }
  for (const [id, why] of doubts) {
    const help = "make it in a workflow of the default branch; `trust: required` on the source refuses any other";
    collector.addProblems([problem("evidence-claimed", `plan \`${id}\` ${why}`, { help, level: "warning" })]);
  }
}
function formatOf(source, evidence) {
  const format = source?.reader ?? recognise(evidence.file, () => headOf(evidence)).format;
  return isPlanFormat(format) ? format : "terraform-plan";
}
function sameAsBefore({ path, environments }, format, { manifest }, seen) {
  if (manifest?.root === void 0) return void 0;
  const { root, workspace = "default" } = manifest;
  for (const environment of environments) {
    const key = JSON.stringify([format, root, workspace, environment]);
    const other = seen.get(key);
    seen.set(key, other ?? path);
    if (other === void 0 || other === path) continue;
    return problem(
      "evidence-ambiguous",
      `\`${other}\` and \`${path}\` are both said to be the plan of \`${root}\` (workspace \`${workspace}\`) for \`${environment}\``,
      {
        help: "upload one plan for each configuration, workspace and environment; give `interlock evidence` the `--root` or `--workspace` that tells them apart",
        location: { file: path }
      }
    );
  }
  return void 0;
}

export {
  compareText,
  instant,
  endInstant,
  earliest,
  compileMatch,
  isNotUnderstood,
  names,
  judgeNotUnderstood,
  judgedFinding,
  withoutHonoured,
  suppressionEnds,
  expiredSuppressions,
  createCollector,
  isCode,
  mayBeCodeMigration,
  readCodeMigration,
  loadSqlReader,
  readSql,
  hashKey,
  readPlans
};
