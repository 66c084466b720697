import { createRequire as interlockCreateRequire } from 'node:module';
let interlockRequire;
const require = (id) => (interlockRequire ??= interlockCreateRequire(import.meta.url))(id);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);
import {
  Command,
  CommanderError,
  problemsText,
  tell
} from "./chunk-67ITBLWQ.js";
import {
  colourStyle,
  cut,
  didYouMean,
  plainStyle
} from "./chunk-GJX2AMEE.js";
import "./chunk-ICRDIBH3.js";
import {
  VERSION
} from "./chunk-BV5EW7LX.js";
import {
  visible
} from "./chunk-J4EE742W.js";
import {
  problem
} from "./chunk-XEER5CX4.js";
import "./chunk-XNC7CHNM.js";

// src/cli/usage-problem.ts
function usageProblem({ code, message }, command, commands) {
  const [quoted = ""] = /(?<=')[^']*(?=')/.exec(message) ?? [];
  const name = command?.name() ?? "interlock";
  const own = command ? `\`interlock ${name} --help\` shows what it takes` : "`interlock --help` lists the commands and options";
  switch (code) {
    case "commander.unknownCommand":
      return problem("usage", `\`${quoted}\` is not a command`, {
        hint: didYouMean(quoted, commands),
        help: `there are ${commands.map((known) => `\`${known}\``).join(", ")}: \`interlock --help\` says what they do`
      });
    case "commander.unknownOption": {
      const options = command?.options.flatMap(({ long }) => long ?? []) ?? ["--help", "--version"];
      return problem("usage", `\`${name}\` has no option \`${quoted}\``, { hint: didYouMean(quoted, options), help: own });
    }
    case "commander.missingArgument":
      return problem("usage", `\`${name}\` needs a ${quoted}`, { help: own });
    case "commander.optionMissingArgument":
      return problem("usage", `\`${quoted}\` needs a value`, { help: own });
    case "commander.excessArguments": {
      const most = command?.registeredArguments.length ?? 0;
      return problem("usage", `\`${name}\` takes ${most === 0 ? "no arguments" : "one argument"} besides its options`, {
        help: `put globs in quotes, so that the shell leaves them alone; ${own}`
      });
    }
    case "commander.invalidArgument":
      return notOffered(message, command, own);
    default:
      return problem("usage", message.replace(/^error: /, "").split("\n", 1)[0] ?? "", { help: own });
  }
}
function notOffered(message, command, help) {
  const found = /^error: option '([^' ]*)[^']*' argument '([^]*)' is invalid\./.exec(message);
  const [, flag = "", value = ""] = found ?? [];
  const choices = command?.options.find(({ long }) => long === flag)?.argChoices ?? [];
  return problem("usage", `\`${flag}\` cannot be \`${value}\``, {
    hint: didYouMean(value, choices),
    help: choices.length > 0 ? `it is ${oneOf(choices)}` : help
  });
}
function oneOf(names) {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}

// src/cli/help.ts
var EXAMPLES = {
  interlock: [
    ["interlock scan plan.json", "what is dangerous in a plan"],
    ["interlock check", "what the policies say about this branch"],
    ["interlock explain sql/drop-table", "why that is dangerous, and what is safer"]
  ],
  scan: [
    ["interlock scan plan.json", "a plan, as `terraform show -json tfplan` prints it"],
    ["interlock scan db/migrations --server 16", "a folder of migrations, in their order"],
    ["terraform show -json tfplan | interlock scan -", "from standard input"],
    ["pulumi preview --json | interlock scan -", "a Pulumi preview; CloudFormation change sets likewise"]
  ],
  check: [
    ["interlock check", "this branch against the one that origin points to"],
    ["interlock check --base main --plan plan.json=production", "with a plan made by hand"],
    ["interlock check --facts facts.json --format json", "with approvals, for programs"]
  ],
  evidence: [
    ["interlock evidence plan.json", "writes `plan.json.interlock` beside it"],
    ["interlock evidence 'plans/**/*.json'", "many at once"],
    ["interlock evidence plan.json=production --root infra/network", "with what is known about it"]
  ],
  lint: [
    ["interlock lint", "the policies in `.interlock`"],
    ["interlock lint policies-example", "those of another folder"]
  ],
  explain: [
    ["interlock explain sql/drop-table", "a danger"],
    ["interlock explain databases/data-is-destroyed", "a rule"],
    ["interlock explain --verdict verdict.json", "why it came out as it did"]
  ],
  dangers: [
    ["interlock dangers 'sql/drop-*'", "a family"],
    ["interlock dangers --harm data-loss --severity high", "the worst losses of data"]
  ]
};
var STATUSES = {
  interlock: [
    [0, "allowed, or done"],
    [1, "waiting, blocked, or findings"],
    [2, "a problem: wrong usage, a mistake in a policy, evidence that cannot be read"]
  ],
  scan: [
    [0, "nothing at least as severe as `--fail-on`"],
    [1, "findings"],
    [2, "a problem, such as a file that cannot be read"]
  ],
  check: [
    [0, "allowed"],
    [1, "waiting or blocked"],
    [2, "a problem, such as a broken policy or a plan that is owed"]
  ],
  evidence: [
    [0, "a manifest beside every plan"],
    [2, "a problem, such as a plan with errors; nothing was written"]
  ],
  lint: [
    [0, "no mistakes; warnings at most"],
    [2, "mistakes"]
  ],
  explain: [
    [0, "explained"],
    [2, "there is nothing by that name"]
  ],
  dangers: [
    [0, "listed"],
    [2, "none matches"]
  ]
};
function dressHelp(command) {
  const name = command.name();
  command.configureHelp({ optionDescription: describe, argumentDescription: (argument) => argument.description });
  const examples = EXAMPLES[name] ?? [];
  const width = Math.max(...examples.map(([line]) => line.length));
  const beside = examples.every(([, does]) => width + does.length <= 74);
  const rows = examples.map(([line, does]) => beside ? `  ${line.padEnd(width)}  ${does}` : `  ${line}
      ${does}`);
  const statuses = (STATUSES[name] ?? []).map(([status2, means]) => `  ${status2}  ${means}`);
  command.addHelpText("after", `
Examples:
${rows.join("\n")}

Exit status:
${statuses.join("\n")}`);
}
function describe({ description, argChoices, defaultValue }) {
  const offered = argChoices ? `${description}: ${oneOf(argChoices)}` : description;
  return typeof defaultValue === "string" ? `${offered}; ${defaultValue} when absent` : offered;
}

// src/cli/terminal.ts
var NARROWEST = 40;
var WIDEST = 120;
function createTerminal({ stdout, stderr, env, now }) {
  const start = now();
  let shown = "";
  let last = 0;
  const clear = () => {
    if (shown !== "") stderr.write("\r\x1B[K");
    shown = "";
  };
  return {
    out(text) {
      clear();
      if (text !== "") stdout.write(text);
    },
    error(text) {
      clear();
      if (text !== "") stderr.write(text);
    },
    style: styleFor(stdout, env),
    errorStyle: styleFor(stderr, env),
    interactive: stdout.isTTY === true,
    progress(doing) {
      const time = now();
      if (stderr.isTTY !== true || time - start < 1e3 || time - last < 100) return;
      clear();
      last = time;
      shown = cut(visible(doing), (stderr.columns || 80) - 1);
      stderr.write(shown);
    },
    seconds: () => stdout.isTTY === true ? (now() - start) / 1e3 : void 0
  };
}
function styleFor(stream, env) {
  const width = stream.isTTY === true ? Math.min(WIDEST, Math.max(NARROWEST, stream.columns ?? 100)) : 100;
  const forced = env["FORCE_COLOR"];
  const wanted = forced !== void 0 && forced !== "" ? forced !== "0" && forced !== "false" : stream.isTTY === true && env["TERM"] !== "dumb";
  const refused = env["NO_COLOR"] !== void 0 && env["NO_COLOR"] !== "";
  return wanted && !refused ? colourStyle(width) : plainStyle(width);
}

// src/cli/run.ts
var COMMANDS = {
  scan: {
    summary: "find what is dangerous in plans, migrations and configuration; needs no policy",
    load: async () => (await import("./scan-DGAGHJVM.js")).define
  },
  check: { summary: "judge a pull request by the policies of its target branch", load: async () => (await import("./check-SVMMMYAT.js")).define },
  evidence: {
    summary: "bind plans to the commit that they were made from",
    load: async () => (await import("./evidence-KVUG2IPY.js")).define
  },
  lint: { summary: "check policies, exceptions and configuration", load: async () => (await import("./lint-7BALDNRI.js")).define },
  explain: {
    summary: "explain a danger, a rule, or why a verdict came out as it did",
    load: async () => (await import("./explain-ZWQA4W74.js")).define
  },
  dangers: { summary: "list the dangers that Interlock recognises", load: async () => (await import("./dangers-GKR6SIDG.js")).define }
};
async function run(args, surroundings) {
  const terminal = createTerminal(surroundings);
  const { env } = surroundings;
  const asked = args[0] === "help" ? helpOf(args[1]) : [...args];
  let program;
  let status2 = 0;
  const context = { terminal, env, finish: (given) => void (status2 = given) };
  try {
    program = await programFor(asked, context);
    await program.parseAsync(asked, { from: "user" });
    return status2;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return 0;
      if (error.code === "commander.help") return 2;
      const command = program?.commands.find((one) => one.name() === nameIn(asked));
      tell([usageProblem(error, command, Object.keys(COMMANDS))], terminal);
      return 2;
    }
    tell([internalProblem(error)], terminal);
    if (env["INTERLOCK_DEBUG"] === "1" && error instanceof Error) terminal.error(`${error.stack ?? error.message}
`);
    return 2;
  }
}
function helpOf(name) {
  if (name === void 0) return ["--help"];
  return Object.hasOwn(COMMANDS, name) || name.startsWith("-") ? [name, "--help"] : [name];
}
async function programFor(args, context) {
  const { out, error } = context.terminal;
  const program = new Command("interlock").description(
    "Keeps dangerous infrastructure and database changes from merging until the right people have approved exactly that change."
  ).version(VERSION, "-v, --version", "print the version").helpOption("-h, --help", "print this help").helpCommand(false).exitOverride().configureOutput({ writeOut: out, writeErr: error, outputError: () => void 0 });
  dressHelp(program);
  const asked = nameIn(args);
  for (const [name, { summary, load }] of Object.entries(COMMANDS)) {
    const command = program.command(name).description(sentence(summary)).summary(summary).copyInheritedSettings(program);
    if (name !== asked) continue;
    (await load())(command, context);
    dressHelp(command);
  }
  return program;
}
function nameIn(args) {
  return args.find((arg) => !arg.startsWith("-"));
}
function sentence(summary) {
  return `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`;
}
function internalProblem(error) {
  return problem(
    "internal",
    `something went wrong inside Interlock: ${error instanceof Error ? error.message.split("\n", 1)[0] ?? "" : String(error)}`,
    {
      help: "please report it with what you ran; `INTERLOCK_DEBUG=1` shows where it happened"
    }
  );
}

// src/cli/main.ts
var lost = 0;
for (const stream of [process.stdout, process.stderr])
  stream.on("error", ({ code, message }) => {
    if (code === "EPIPE" || lost !== 0) return;
    lost = 2;
    process.exitCode = lost;
    const found = problem("write-failed", `the output could not be written: ${message}`, { help: "is the disk full?" });
    if (stream === process.stdout) process.stderr.write(problemsText([found], /* @__PURE__ */ new Map(), plainStyle()));
  });
var status = await run(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  // `performance` would be loaded for this alone.
  now: () => process.uptime() * 1e3
});
process.exitCode = Math.max(lost, status);
