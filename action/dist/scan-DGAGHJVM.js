import { createRequire as interlockCreateRequire } from 'node:module';
let interlockRequire;
const require = (id) => (interlockRequire ??= interlockCreateRequire(import.meta.url))(id);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);
import {
  openInputs
} from "./chunk-7M7FVUEG.js";
import "./chunk-LNUIX2JI.js";
import {
  readText
} from "./chunk-DE6RGEJC.js";
import {
  effectLines,
  restLines,
  withRest
} from "./chunk-LOSVLP5E.js";
import "./chunk-PDLQ4L3X.js";
import {
  textBeside
} from "./chunk-RMATKPZ4.js";
import {
  createCollector,
  expiredSuppressions,
  hashKey,
  instant,
  judgedFinding,
  mayBeCodeMigration,
  readCodeMigration,
  readConfiguration,
  readSql,
  shownAttributes
} from "./chunk-CVAZWC7G.js";
import {
  changeSetsAmong,
  currentInstant,
  isPlanFormat,
  readPlan,
  recognise
} from "./chunk-HSROIURQ.js";
import {
  counted
} from "./chunk-ZAC6MOTG.js";
import {
  catalogue,
  createClassifier
} from "./chunk-2GMROODO.js";
import "./chunk-DUCLWXOZ.js";
import {
  MOST_BYTES
} from "./chunk-MU5JPGLH.js";
import "./chunk-OYEF5VKR.js";
import {
  bytesOf,
  headOf,
  textOf
} from "./chunk-44RKATWY.js";
import {
  FRAMEWORK_NAMES,
  SQL_SIZE_LIMIT,
  besides,
  decodeSql
} from "./chunk-WLMMNWNV.js";
import "./chunk-NWWFKTFK.js";
import "./chunk-4QU7H7I3.js";
import "./chunk-KLLIRZ7S.js";
import "./chunk-HGGMUSGI.js";
import {
  reportJson
} from "./chunk-ZZQINPDF.js";
import {
  Option,
  collected,
  tell
} from "./chunk-67ITBLWQ.js";
import {
  bySeverity,
  didYouMean,
  findingLines
} from "./chunk-GJX2AMEE.js";
import {
  isSuppressed
} from "./chunk-ICRDIBH3.js";
import {
  SEVERITIES,
  UNKNOWN_ENVIRONMENT,
  isAtLeast,
  showOnce,
  withoutCommands
} from "./chunk-J4EE742W.js";
import "./chunk-A4RTMGNF.js";
import "./chunk-5Z2AT4BE.js";
import "./chunk-BGAXQVKP.js";
import "./chunk-HVO4347Q.js";
import "./chunk-R3JWCZGH.js";
import "./chunk-UI7JU346.js";
import {
  failed,
  isError,
  ok,
  problem
} from "./chunk-XEER5CX4.js";
import {
  CONFIGURATION_SIZE_LIMIT,
  isConfigurationFile
} from "./chunk-J4HTZNG7.js";
import "./chunk-I3SFUTQQ.js";
import "./chunk-GI5EJZWF.js";
import "./chunk-CYIYEYG6.js";
import "./chunk-EGKD75XR.js";
import "./chunk-4EMEBGM3.js";
import "./chunk-XNC7CHNM.js";

// src/app/attributes-seen.ts
var MOST_WITH_ATTRIBUTES = 300;
function attributesSeen() {
  const seen = /* @__PURE__ */ new Map();
  const counts = /* @__PURE__ */ new Map();
  return {
    see(change, found) {
      if (!change.plan) return;
      const wanted = found.filter(({ severity }) => (counts.get(severity) ?? 0) < MOST_WITH_ATTRIBUTES);
      if (wanted.length === 0) return;
      const shown = shownAttributes(change);
      if (!shown.attributes) return;
      for (const finding of wanted) {
        counts.set(finding.severity, (counts.get(finding.severity) ?? 0) + 1);
        seen.set(finding, shown);
      }
    },
    of: (finding) => seen.get(finding) ?? {}
  };
}

// src/app/shared-folder.ts
function sharedFolder(files) {
  const [first = "", ...rest] = files.map(({ path }) => path.slice(0, path.lastIndexOf("/") + 1));
  let shared = first;
  for (const folder of rest) while (!folder.startsWith(shared)) shared = shared.slice(0, shared.lastIndexOf("/", shared.length - 2) + 1);
  return shared;
}

// src/app/scan-configuration.ts
function scannedConfiguration(files, base) {
  const before = base.filter(({ file }) => isConfigurationFile(file)).map((evidence) => ({ path: evidence.file, content: bytesOf(evidence, CONFIGURATION_SIZE_LIMIT + 1) }));
  if (before.length === 0) return files.map(({ path, content }) => ({ path: path.replace(/^\.\//, ""), base: null, head: content }));
  const [from, to] = [sharedFolder(before), sharedFolder(files)];
  const sides = /* @__PURE__ */ new Map();
  for (const { path, content } of files) sides.set(path, { path, base: null, head: content });
  for (const { path, content } of before) {
    const now = to + path.slice(from.length);
    sides.set(now, { path: now, head: null, ...sides.get(now), base: content });
  }
  return [...sides.values()];
}

// src/app/scan-manifests.ts
function manifestText(evidence) {
  const { file } = evidence;
  const bytes = bytesOf(evidence, MOST_BYTES + 1);
  if (bytes.length > MOST_BYTES)
    return failed(
      problem("evidence-too-large", `\`${file}\` is larger than ${MOST_BYTES / 1024 / 1024} MB`, { help: "split it", location: { file } })
    );
  const text = bytes.includes(0) ? null : textOf(bytes);
  if (text === null)
    return failed(problem("evidence-unreadable", `\`${file}\` is not UTF-8 text`, { help: "save it as UTF-8", location: { file } }));
  return ok({ path: file, text });
}
function manifestsBefore(files) {
  const texts = [];
  const problems = [];
  for (const evidence of files) {
    if (recognise(evidence.file, () => headOf(evidence)).format !== "kubernetes-manifests") continue;
    const read = manifestText(evidence);
    if (read.ok) texts.push(read.value);
    else problems.push(...read.problems);
  }
  return { texts, problems };
}
async function scannedManifests(before, after, key) {
  const [{ readKubernetesManifests }, { withoutStanding }] = await Promise.all([
    import("./read-kubernetes-manifests-SOBA3X3G.js"),
    import("./still-standing-2HS3INME.js")
  ]);
  const files = pairedFiles(before, after);
  const readings = readKubernetesManifests(files, { source: "kubernetes-manifests", trust: "local", key, prunes: true });
  return withoutStanding([...readings], { changed: files, isOfSame: () => true });
}
function pairedFiles(before, after) {
  const [from, to] = [sharedFolder(before), sharedFolder(after)];
  const left = new Map(before.map((text) => [to + text.path.slice(from.length), text]));
  const files = after.map((text) => {
    const old = left.get(text.path);
    left.delete(text.path);
    return { before: old ? { ...old, path: text.path } : null, after: text };
  });
  return [...[...left.values()].map((text) => ({ before: text, after: null })), ...files];
}

// src/app/scan.ts
async function scan(request) {
  const { files, environment = UNKNOWN_ENVIRONMENT, advisory, progress = () => void 0 } = request;
  const findings = [];
  const attributes = attributesSeen();
  const nothing = {
    keeps: (change, _, found) => {
      for (const finding of found) findings.push(finding);
      attributes.see(change, found);
      return false;
    },
    mayKeepNew: () => false
  };
  const { parameters = {} } = request;
  const classifier = createClassifier({
    advisory: () => advisory,
    digests: request.digests !== false,
    parameter: (name) => Object.hasOwn(parameters, name) ? parameters[name] : void 0
  });
  const collector = createCollector(classifier, nothing);
  const environments = () => [environment];
  const texts = /* @__PURE__ */ new Map();
  const migrations = [];
  const manifests = [];
  const configuration = [];
  const key = hashKey(void 0);
  const changeSets = changeSetsAmong(files);
  for (const evidence of files) {
    const code = mayBeCodeMigration(evidence.file) ? codeChange(evidence) : void 0;
    if (code) {
      collector.add([{ change: code }], environments);
      continue;
    }
    const { format, problem: problem2 } = recognise(evidence.file, () => headOf(evidence));
    if (format === "sql-migration" || format === "unknown" && request.dialect !== void 0) {
      const content = bytesOf(evidence, SQL_SIZE_LIMIT + 1);
      const text = decodeSql(evidence.file, content);
      if (text.ok) texts.set(evidence.file, text.value);
      const isText = text.ok && text.problems.length === 0;
      migrations.push(sqlFile(evidence.file, isText ? text.value : content, request));
      continue;
    }
    if (format === "kubernetes-manifests") {
      const read2 = manifestText(evidence);
      if (read2.ok) {
        manifests.push(read2.value);
        texts.set(evidence.file, read2.value.text);
      } else collector.addProblems(read2.problems);
      continue;
    }
    if (format === "terraform-configuration") {
      const content = bytesOf(evidence, CONFIGURATION_SIZE_LIMIT + 1);
      configuration.push({ path: evidence.file, content });
      const text = textOf(content);
      if (text !== null) texts.set(evidence.file, text);
      continue;
    }
    progress(`reading ${evidence.file}`);
    if (isPlanFormat(format)) {
      const { watchesNew, rest } = collector;
      const readings = await readPlan(format, evidence, { source: format, trust: LOCAL, key, watchesNew, rest, changeSets });
      collector.add(readings, environments);
    } else if (problem2) collector.addProblems([format === "unknown" ? withDialectHint(problem2) : problem2]);
  }
  if (manifests.length > 0 || request.base) {
    progress(`reading ${manifests.length} manifests`);
    const before = manifestsBefore(request.base ?? []);
    collector.addProblems(before.problems);
    collector.add(await scannedManifests(before.texts, manifests, key), environments);
  }
  if (migrations.length > 0) progress(`reading ${migrations.length} migrations`);
  await readSql(migrations, request.schema === void 0 ? {} : { schema: request.schema }, collector, environments);
  if (configuration.length > 0) progress(`reading ${configuration.length} files of configuration`);
  const sides = scannedConfiguration(configuration, request.base ?? []);
  await readConfiguration(sides, { source: "terraform-configuration", trust: LOCAL, key }, collector, environments);
  const read = scanOf(findings, attributes.of, collector.finish(), {
    setting: request.suppressions ?? "honour",
    now: instant(request.now)
  });
  if (files.length > 0 && [...texts.values()].filter((text) => text.trim() === "").length === files.length) read.problems.forEach(raise);
  return { scan: read, texts };
}
function codeChange(evidence) {
  return readCodeMigration(evidence.file, textOf(headOf(evidence)) ?? "", { source: "sql-migration", trust: LOCAL }, false);
}
function withDialectHint(found) {
  return { ...found, help: `${found.help ?? ""}; SQL that is not in a \`.sql\` file needs \`--dialect postgres\`` };
}
var LOCAL = "local";
function sqlFile(file, content, request) {
  const { dialect, server, framework, assumeInTransaction } = request;
  const beside = besides(file).flatMap((path) => {
    const text = request.beside?.(path) ?? null;
    return text === null ? [] : [[path, text]];
  });
  return {
    file,
    content,
    source: "sql-migration",
    trust: LOCAL,
    ...beside.length > 0 && { beside: new Map(beside) },
    ...dialect !== void 0 && { dialect },
    ...server !== void 0 && { server },
    ...framework !== void 0 && { framework },
    ...assumeInTransaction !== void 0 && { assumeInTransaction }
  };
}
function scanOf(findings, attributesOf, { counts, problems }, suppressions) {
  return {
    version: 1,
    changes: { total: counts.total, byKind: counts.byKind },
    findings: findings.map((finding) => judgedFinding(finding, null, suppressions, attributesOf(finding))),
    problems: inOrder([...problems, ...expiredSuppressions(findings, suppressions)])
  };
}
function raise(found) {
  if (found.code === "evidence-empty") delete found.level;
}
function inOrder(problems) {
  return [...problems].sort((a, b) => Number(isError(b)) - Number(isError(a)));
}

// src/report/text-scan.ts
function scanText(scan2, { style, texts, seconds }) {
  const { shown, rest } = withRest(showOnce(scan2.findings));
  const files = [...new Set(scan2.findings.map(({ location }) => location.file))];
  const blocks = files.flatMap((file) => {
    const inFile = shown.filter(({ finding }) => finding.location.file === file);
    return inFile.length === 0 ? [] : [findingLines(inFile.sort(byPlace), texts, style).join("\n")];
  });
  if (rest.length > 0) blocks.push(restLines(rest, style, "; `--format json` lists all").join("\n"));
  const effects = effectLines(scan2.findings, style);
  if (effects.length > 0) blocks.push(effects.join("\n"));
  const bySeverities = [...SEVERITIES].reverse().map((severity) => ({
    severity,
    count: scan2.findings.filter((finding) => finding.severity === severity && !isSuppressed(finding)).length
  })).filter(({ count }) => count > 0).map(({ severity, count }) => bySeverity(style, severity)(`${count} ${severity}`));
  const suppressed = scan2.findings.filter(isSuppressed).length;
  const counts = [...bySeverities, ...suppressed > 0 ? [`${suppressed} suppressed`] : []].join(", ");
  const changes = `in ${counted(scan2.changes.total, "change")}`;
  const tally = [
    scan2.findings.length === 0 ? scan2.problems.length > 0 ? `nothing found ${changes}` : style.good(`nothing dangerous ${changes}`) : `${counted(scan2.findings.length, "finding")} ${changes}: ${counts}`,
    ...scan2.problems.length > 0 ? [counted(scan2.problems.length, "problem")] : [],
    ...seconds === void 0 ? [] : [`${seconds.toFixed(2)} s`]
  ].join(" \xB7 ");
  return `${withoutCommands([...blocks, tally].join("\n\n"))}
`;
}
function byPlace({ finding: { location: a } }, { finding: { location: b } }) {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

// src/cli/parameters.ts
function parametersOf(given) {
  const known = catalogue().flatMap(({ parameters = [] }) => parameters);
  const problems = [];
  const numbers = {};
  for (const one of given) {
    const [, name = one, number] = /^([^=]*)=(.*)$/.exec(one) ?? [];
    if (!known.includes(name))
      problems.push(
        problem("usage", `no danger has a parameter \`${name}\``, {
          hint: didYouMean(name, known),
          help: `there are ${known.map((each) => `\`${each}\``).join(", ")}`
        })
      );
    else if (number === void 0 || !/^\d{1,9}(\.\d{1,9})?$/.test(number))
      problems.push(problem("usage", `\`--parameter ${one}\` sets no number`, { help: `write it as \`--parameter ${name}=25\`` }));
    else numbers[name] = Number(number);
  }
  return problems.length > 0 ? failed(...problems) : ok(numbers);
}

// src/cli/scan.ts
var define = (command, context) => {
  command.argument(
    "<file...>",
    "plans, migrations, manifests and configuration, folders or globs, in the order in which they take effect; `-` is standard input"
  ).addOption(new Option("--format <format>", "of the output").choices(["text", "json", "markdown", "sarif"]).default("text")).addOption(
    new Option("--dialect <dialect>", "database of the migrations").choices(["postgres", "postgresql", "mysql", "mariadb", "sqlite"])
  ).option("--server <version>", "version of the database server, such as 16 or 8.0.28").option("--framework <name>", "migration tool; recognised when absent").option("--assume-in-transaction", "the tool runs each migration in a transaction").option("--schema <file>", "the schema before, as SQL").option("--base <path>", "manifests and Terraform configuration as they were, a file or folder; without it everything in them is new").option("--advisory", "report advisory dangers too").option("--environment <name>", "where it is going to be applied").option("--parameter <name=number>", "from which number on a danger fires; its page lists them; may be given several times", collected).addOption(
    new Option("--suppressions <what>", "whether comments in migrations that allow a danger count for `--fail-on`").choices(["honour", "ignore"]).default("honour")
  ).addOption(
    new Option("--fail-on <severity>", "exit with status 1 for findings at least that severe").choices([...SEVERITIES, "never"]).default("medium")
  ).action(async (files, options) => context.finish(await scanFiles(files, options, context)));
};
async function scanFiles(names, options, { terminal }) {
  const parameters = parametersOf(options.parameter ?? []);
  const problems = [...wrongValues(options), ...parameters.ok ? [] : parameters.problems];
  const read = options.schema === void 0 ? void 0 : readText(options.schema, "the schema before, as SQL");
  if (read && !read.ok) problems.push(...read.problems);
  const schema = read?.ok ? read.value : void 0;
  const opened = await openInputs(names, terminal.progress);
  if (!opened.ok) problems.push(...opened.problems);
  const base = options.base === void 0 ? void 0 : await openInputs([options.base], terminal.progress);
  if (base && !base.ok) problems.push(...base.problems);
  const files = opened.ok && problems.length === 0 ? opened.value : [];
  const { dialect, server, framework, assumeInTransaction, environment, advisory = false } = options;
  const request = {
    files,
    advisory,
    suppressions: options.suppressions,
    now: currentInstant(),
    beside: textBeside,
    digests: options.format === "json",
    progress: terminal.progress,
    ...parameters.ok && { parameters: parameters.value },
    ...base?.ok && { base: base.value },
    ...dialect !== void 0 && { dialect },
    ...server !== void 0 && { server },
    ...framework !== void 0 && { framework },
    ...assumeInTransaction !== void 0 && { assumeInTransaction },
    ...environment !== void 0 && { environment },
    ...schema !== void 0 && { schema }
  };
  const { scan: found, texts } = await scan(request);
  found.problems.unshift(...problems);
  const seconds = terminal.seconds();
  tell(found.problems, terminal, texts);
  if (options.format === "json") terminal.out(reportJson(found));
  else if (options.format === "sarif") terminal.out((await import("./sarif-2RN2NVII.js")).reportSarif(found, catalogue()));
  else if (options.format === "markdown") terminal.out((await import("./markdown-scan-K6MI5TE6.js")).scanMarkdown(found));
  else if (files.length > 0) terminal.out(scanText(found, { style: terminal.style, texts, ...seconds !== void 0 && { seconds } }));
  if (found.problems.some(isError)) return 2;
  const { failOn } = options;
  return failOn !== "never" && found.findings.some((finding) => isAtLeast(finding.severity, failOn) && finding.suppression?.state !== "honoured") ? 1 : 0;
}
function wrongValues({ server, framework }) {
  const problems = [];
  if (server !== void 0 && !/^\d{1,4}(\.\d{1,4})*$/.test(server))
    problems.push(problem("usage", `\`--server ${server}\` is not a version`, { help: "write its number, such as 16" }));
  if (framework !== void 0 && !FRAMEWORK_NAMES.includes(framework))
    problems.push(
      problem("usage", `\`${framework}\` is not a migration tool that is known`, {
        hint: didYouMean(framework, FRAMEWORK_NAMES),
        help: `known are ${FRAMEWORK_NAMES.join(", ")}; for others, \`--assume-in-transaction\` says whether they open a transaction`
      })
    );
  return problems;
}
export {
  define
};
