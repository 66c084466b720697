/** `interlock dangers`: the catalogue. */
import { Option } from 'commander';
import { catalogue } from '../dangers/classify.ts';
import { HARMS, SEVERITIES, isAtLeast, type Harm, type Severity } from '../model/finding.ts';
import { problem } from '../model/problem.ts';
import { compileGlob } from '../pattern/glob.ts';
import { didYouMean } from '../policy/suggest.ts';
import { dangersText } from '../report/dangers.ts';
import { inertJson } from '../report/json.ts';
import { tell, type CommandContext, type Define, type ExitStatus } from './command.ts';

interface DangersOptions {
  harm?: Harm;
  severity?: Severity;
  format: 'text' | 'json';
}

export const define: Define = (command, context) => {
  command
    .argument('[glob]', 'only those whose id matches, such as `sql/drop-*`')
    .addOption(new Option('--harm <harm>', 'only those that do this harm').choices(HARMS))
    .addOption(new Option('--severity <severity>', 'only those at least that severe').choices(SEVERITIES))
    .addOption(new Option('--format <format>', 'of the output').choices(['text', 'json']).default('text'))
    .action((glob: string | undefined, options: DangersOptions) => context.finish(list(glob, options, context)));
};

function list(glob: string | undefined, { harm, severity, format }: DangersOptions, { terminal }: CommandContext): ExitStatus {
  const matcher = glob === undefined ? undefined : compileGlob(glob);
  const found = catalogue().filter(
    (entry) =>
      (!matcher || matcher.matches(entry.id)) &&
      (harm === undefined || entry.harm === harm) &&
      (severity === undefined || isAtLeast(entry.severity, severity)),
  );
  if (format === 'json') terminal.out(`${inertJson(found)}\n`);
  else if (found.length > 0) terminal.out(dangersText(found, terminal.style, terminal.interactive));
  if (found.length > 0 || glob === undefined) return 0;
  const meant = didYouMean(
    glob,
    catalogue().map(({ id }) => id),
  );
  const help = harm === undefined && severity === undefined ? '`interlock dangers` lists all' : 'with fewer options there may be more';
  tell([problem('unknown-danger', `no danger matches \`${glob}\``, { hint: meant, help })], terminal);
  return 2;
}
