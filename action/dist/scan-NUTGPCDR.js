import { createRequire as interlockCreateRequire } from 'node:module';
let interlockRequire;
const require = (id) => (interlockRequire ??= interlockCreateRequire(import.meta.url))(id);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);
import {
  openInputs
} from "./chunk-YZKE342G.js";
import "./chunk-LNUIX2JI.js";
import {
  readText
} from "./chunk-DGRF7IMJ.js";
import {
  byChange,
  changeCell,
  helpLines,
  problemItem,
  reasonCell,
  reportSarif,
  restLines,
  severityCell,
  withRest
} from "./chunk-67OLAILU.js";
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
  readSql
} from "./chunk-JSQ5V2W4.js";
import {
  changeSetsAmong,
  currentInstant,
  isPlanFormat,
  readPlan,
  recognise
} from "./chunk-NMQUMSU5.js";
import "./chunk-IT7LSH37.js";
import {
  bytesOf,
  headOf,
  textOf
} from "./chunk-JGBHRHKL.js";
import {
  counted
} from "./chunk-6NEIPUWJ.js";
import {
  catalogue,
  createClassifier,
  reportJson
} from "./chunk-7IJ5ALUA.js";
import "./chunk-PNQ6XSAQ.js";
import "./chunk-WFSEG33S.js";
import {
  Option,
  tell
} from "./chunk-WKYV7YJU.js";
import "./chunk-BV5EW7LX.js";
import {
  SEVERITIES,
  UNKNOWN_ENVIRONMENT,
  bySeverity,
  didYouMean,
  findingLines,
  isAtLeast,
  isSuppressed,
  showOnce,
  withoutCommands
} from "./chunk-7MQVXDXN.js";
import {
  FRAMEWORK_NAMES,
  SQL_SIZE_LIMIT,
  besides,
  decodeSql
} from "./chunk-OTHMFOMP.js";
import "./chunk-KLLIRZ7S.js";
import "./chunk-4QU7H7I3.js";
import "./chunk-4EMEBGM3.js";
import {
  isError,
  problem
} from "./chunk-XEER5CX4.js";
import "./chunk-HGGMUSGI.js";
import "./chunk-XNC7CHNM.js";

// src/app/scan.ts
async function scan(request) {
  const { files, environment = UNKNOWN_ENVIRONMENT, advisory, progress = () => void 0 } = request;
  const findings = [];
  const nothing = {
    keeps: (_, __, found) => {
      for (const finding of found) findings.push(finding);
      return false;
    },
    mayKeepNew: () => false
  };
  const collector = createCollector(createClassifier({ advisory: () => advisory, digests: request.digests !== false }), nothing);
  const environments = () => [environment];
  const texts = /* @__PURE__ */ new Map();
  const migrations = [];
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
    progress(`reading ${evidence.file}`);
    if (isPlanFormat(format)) {
      const readings = readPlan(format, evidence, { source: format, trust: LOCAL, key, readsNew: collector.looksAtNew, changeSets });
      collector.add(readings, environments);
    } else if (problem2) collector.addProblems([format === "unknown" ? withDialectHint(problem2) : problem2]);
  }
  if (migrations.length > 0) progress(`reading ${migrations.length} migrations`);
  await readSql(migrations, request.schema === void 0 ? {} : { schema: request.schema }, collector, environments);
  const read = scanOf(findings, collector, { setting: request.suppressions ?? "honour", now: instant(request.now) });
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
function scanOf(findings, { collection }, suppressions) {
  const { counts, problems } = collection;
  return {
    version: 1,
    changes: counts,
    findings: findings.map((finding) => judgedFinding(finding, null, suppressions)),
    problems: inOrder([...problems, ...expiredSuppressions(findings, suppressions)])
  };
}
function raise(found) {
  if (found.code === "evidence-empty") delete found.level;
}
function inOrder(problems) {
  return [...problems].sort((a, b) => Number(isError(b)) - Number(isError(a)));
}

// src/report/markdown-scan.ts
function scanMarkdown(scan2) {
  const rows = byChange(scan2.findings).map(
    (change) => `| ${severityCell(change)} | ${changeCell(change, {})} | ${reasonCell(change)} | ${helpLines(change).join("<br>")} |`
  );
  const title = `### ${counted(showOnce(scan2.findings).length, "finding")} in ${counted(scan2.changes.total, "change")}`;
  const table = rows.length > 0 ? ["| | change | why it matters | safer |\n|---|---|---|---|", ...rows].join("\n") : void 0;
  const problems = scan2.problems.length > 0 ? scan2.problems.map(problemItem).join("\n") : void 0;
  return `${[title, table, problems].filter((part) => part !== void 0).join("\n\n")}
`;
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
  ].join(" · ");
  return `${withoutCommands([...blocks, tally].join("\n\n"))}
`;
}
function byPlace({ finding: { location: a } }, { finding: { location: b } }) {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

// src/cli/scan.ts
var define = (command, context) => {
  command.argument("<file...>", "plans and migrations, folders or globs, in the order in which they take effect; `-` is standard input").addOption(new Option("--format <format>", "of the output").choices(["text", "json", "markdown", "sarif"]).default("text")).addOption(
    new Option("--dialect <dialect>", "database of the migrations").choices(["postgres", "postgresql", "mysql", "mariadb", "sqlite"])
  ).option("--server <version>", "version of the database server, such as 16 or 8.0.28").option("--framework <name>", "migration tool; recognised when absent").option("--assume-in-transaction", "the tool runs each migration in a transaction").option("--schema <file>", "the schema before, as SQL").option("--advisory", "report advisory dangers too").option("--environment <name>", "where it is going to be applied").addOption(
    new Option("--suppressions <what>", "whether comments in migrations that allow a danger count for `--fail-on`").choices(["honour", "ignore"]).default("honour")
  ).addOption(
    new Option("--fail-on <severity>", "exit with status 1 for findings at least that severe").choices([...SEVERITIES, "never"]).default("medium")
  ).action(async (files, options) => context.finish(await scanFiles(files, options, context)));
};
async function scanFiles(names, options, { terminal }) {
  const problems = wrongValues(options);
  const read = options.schema === void 0 ? void 0 : readText(options.schema, "the schema before, as SQL");
  if (read && !read.ok) problems.push(...read.problems);
  const schema = read?.ok ? read.value : void 0;
  const opened = await openInputs(names, terminal.progress);
  if (!opened.ok) problems.push(...opened.problems);
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
  else if (options.format === "sarif") terminal.out(reportSarif(found, catalogue()));
  else if (options.format === "markdown") terminal.out(scanMarkdown(found));
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
