/** The command line: finds the command, loads only that, and turns every mistake into a problem. */
import { Command, CommanderError } from 'commander';
import { problem, type Problem } from '../model/problem.ts';
import { VERSION } from '../model/version.ts';
import { tell, type CommandContext, type Define, type ExitStatus } from './command.ts';
import { dressHelp } from './help.ts';
import { usageProblem } from './usage-problem.ts';
import { createTerminal, type Surroundings } from './terminal.ts';

/** Each is loaded only when it is asked for, so that starting stays fast. */
const COMMANDS: Record<string, { summary: string; load(): Promise<Define> }> = {
  scan: {
    summary: 'find what is dangerous in plans, migrations and configuration; needs no policy',
    load: async () => (await import('./scan.ts')).define,
  },
  check: { summary: 'judge a pull request by the policies of its target branch', load: async () => (await import('./check.ts')).define },
  evidence: {
    summary: 'bind plans to the commit that they were made from',
    load: async () => (await import('./evidence.ts')).define,
  },
  lint: { summary: 'check policies, exceptions and configuration', load: async () => (await import('./lint.ts')).define },
  explain: {
    summary: 'explain a danger, a rule, or why a verdict came out as it did',
    load: async () => (await import('./explain.ts')).define,
  },
  dangers: { summary: 'list the dangers that Interlock recognises', load: async () => (await import('./dangers.ts')).define },
};

/** Runs one command. Never throws: a defect in Interlock becomes a problem too. */
export async function run(args: readonly string[], surroundings: Surroundings): Promise<ExitStatus> {
  const terminal = createTerminal(surroundings);
  const { env } = surroundings;
  // `interlock help scan` is what many try first.
  const asked = args[0] === 'help' ? helpOf(args[1]) : [...args];
  let program: Command | undefined;
  let status: ExitStatus = 0;
  const context: CommandContext = { terminal, env, finish: (given) => void (status = given) };
  try {
    program = await programFor(asked, context);
    await program.parseAsync(asked, { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return 0;
      if (error.code === 'commander.help') return 2;
      const command = program?.commands.find((one) => one.name() === nameIn(asked));
      tell([usageProblem(error, command, Object.keys(COMMANDS))], terminal);
      return 2;
    }
    tell([internalProblem(error)], terminal);
    if (env['INTERLOCK_DEBUG'] === '1' && error instanceof Error) terminal.error(`${error.stack ?? error.message}\n`);
    return 2;
  }
}

/** Help for what is no command would hide that it is none. */
function helpOf(name: string | undefined): string[] {
  if (name === undefined) return ['--help'];
  return Object.hasOwn(COMMANDS, name) || name.startsWith('-') ? [name, '--help'] : [name];
}

async function programFor(args: readonly string[], context: CommandContext): Promise<Command> {
  const { out, error } = context.terminal;
  const program = new Command('interlock')
    .description(
      'Keeps dangerous infrastructure and database changes from merging until the right people have approved exactly that change.',
    )
    .version(VERSION, '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .exitOverride()
    // Errors are written as problems, by `run`.
    .configureOutput({ writeOut: out, writeErr: error, outputError: () => undefined });
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

/** The command that is asked for, should there be one by that name. */
function nameIn(args: readonly string[]): string | undefined {
  return args.find((arg) => !arg.startsWith('-'));
}

function sentence(summary: string): string {
  return `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`;
}

function internalProblem(error: unknown): Problem {
  return problem(
    'internal',
    `something went wrong inside Interlock: ${error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : String(error)}`,
    {
      help: 'please report it with what you ran; `INTERLOCK_DEBUG=1` shows where it happened',
    },
  );
}
