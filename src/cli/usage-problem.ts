/** What is wrong with a command line, in the house's words instead of those of the library that parses it. */
import type { Command, CommanderError } from 'commander';
import { problem, type Problem } from '../model/problem.ts';
import { didYouMean } from '../policy/suggest.ts';

/** `command`: the one that was asked for, where there is such. */
export function usageProblem({ code, message }: CommanderError, command: Command | undefined, commands: readonly string[]): Problem {
  const [quoted = ''] = /(?<=')[^']*(?=')/.exec(message) ?? [];
  const name = command?.name() ?? 'interlock';
  const own = command ? `\`interlock ${name} --help\` shows what it takes` : '`interlock --help` lists the commands and options';
  switch (code) {
    case 'commander.unknownCommand':
      return problem('usage', `\`${quoted}\` is not a command`, {
        hint: didYouMean(quoted, commands),
        help: `there are ${commands.map((known) => `\`${known}\``).join(', ')}: \`interlock --help\` says what they do`,
      });
    case 'commander.unknownOption': {
      const options = command?.options.flatMap(({ long }) => long ?? []) ?? ['--help', '--version'];
      return problem('usage', `\`${name}\` has no option \`${quoted}\``, { hint: didYouMean(quoted, options), help: own });
    }
    case 'commander.missingArgument':
      return problem('usage', `\`${name}\` needs a ${quoted}`, { help: own });
    case 'commander.optionMissingArgument':
      return problem('usage', `\`${quoted}\` needs a value`, { help: own });
    case 'commander.excessArguments': {
      const most = command?.registeredArguments.length ?? 0;
      return problem('usage', `\`${name}\` takes ${most === 0 ? 'no arguments' : 'one argument'} besides its options`, {
        help: `put globs in quotes, so that the shell leaves them alone; ${own}`,
      });
    }
    case 'commander.invalidArgument':
      return notOffered(message, command, own);
    default:
      return problem('usage', message.replace(/^error: /, '').split('\n', 1)[0] ?? '', { help: own });
  }
}

/** `error: option '--format <format>' argument 'xml' is invalid. …`: the value may hold anything, so it is found between fixed words. */
function notOffered(message: string, command: Command | undefined, help: string): Problem {
  const found = /^error: option '([^' ]*)[^']*' argument '([^]*)' is invalid\./.exec(message);
  const [, flag = '', value = ''] = found ?? [];
  const choices = command?.options.find(({ long }) => long === flag)?.argChoices ?? [];
  return problem('usage', `\`${flag}\` cannot be \`${value}\``, {
    hint: didYouMean(value, choices),
    help: choices.length > 0 ? `it is ${oneOf(choices)}` : help,
  });
}

/** `a, b or c`. */
export function oneOf(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}
