import { createRequire as interlockCreateRequire } from 'node:module';
const require = interlockCreateRequire(import.meta.url);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);
import {
  Command,
  CommanderError,
  tell
} from "./chunk-FEIDPXTI.js";
import {
  VERSION
} from "./chunk-QKBMSFBG.js";
import {
  colourStyle,
  cut,
  plainStyle,
  visible
} from "./chunk-G34ZYHQQ.js";
import {
  problem
} from "./chunk-OWQXXBY4.js";
import "./chunk-MV5XBCOF.js";

// src/cli/terminal.ts
var NARROWEST = 60;
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
    summary: "find what is dangerous in plans and migrations; needs no policy",
    load: async () => (await import("./scan-4Q6KXYK4.js")).define
  },
  check: { summary: "judge a pull request by the policies of its target branch", load: async () => (await import("./check-EPWITBH2.js")).define },
  lint: { summary: "check policies, exceptions and configuration", load: async () => (await import("./lint-BZLD6PUX.js")).define },
  explain: {
    summary: "explain a danger, a rule, or why a verdict came out as it did",
    load: async () => (await import("./explain-I52B3KGK.js")).define
  },
  dangers: { summary: "list the dangers that Interlock recognises", load: async () => (await import("./dangers-57QAVVA3.js")).define }
};
async function run(args, surroundings) {
  const terminal = createTerminal(surroundings);
  const { env } = surroundings;
  let status = 0;
  const context = { terminal, env, finish: (given) => void (status = given) };
  try {
    await (await programFor(args, context)).parseAsync([...args], { from: "user" });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return 0;
      if (error.code === "commander.help") return 2;
      tell([usageProblem(error)], terminal);
      return 2;
    }
    tell([internalProblem(error)], terminal);
    if (env["INTERLOCK_DEBUG"] === "1" && error instanceof Error) terminal.error(`${error.stack ?? error.message}
`);
    return 2;
  }
}
async function programFor(args, context) {
  const { out, error } = context.terminal;
  const program = new Command("interlock").description(
    "Keeps dangerous infrastructure and database changes from merging until the right people have approved exactly that change."
  ).version(VERSION, "-v, --version", "print the version").helpOption("-h, --help", "print this help").helpCommand(false).showSuggestionAfterError().exitOverride().configureOutput({ writeOut: out, writeErr: error, outputError: () => void 0 });
  const asked = args.find((arg) => !arg.startsWith("-"));
  for (const [name, { summary, load }] of Object.entries(COMMANDS)) {
    const command = program.command(name).description(summary).summary(summary).copyInheritedSettings(program);
    if (name === asked) (await load())(command, context);
  }
  return program;
}
function usageProblem({ message }) {
  const [first = "", ...rest] = message.split("\n");
  const suggestion = /\(Did you mean (?:one of )?(.*)\?\)/.exec(rest.join(" "))?.[1];
  const said = first.replace(/^error: /, "").replace(/\.$/, "").replaceAll("'", "`");
  return problem("usage", said, {
    hint: suggestion === void 0 ? void 0 : `did you mean \`${suggestion}\`?`,
    help: "`interlock --help` lists the commands, `interlock COMMAND --help` its options"
  });
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
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error) => {
    if (error.code === "EPIPE") process.exit(process.exitCode ?? 0);
    throw error;
  });
}
process.exitCode = await run(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  now: () => performance.now()
});
