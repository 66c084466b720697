/** `interlock scan`: findings in plans, migrations and manifests. */
import { Option } from 'commander';
import { currentInstant } from '../adapters/clock.ts';
import { textBeside } from '../adapters/files/text-beside.ts';
import { scan, type ScanRequest } from '../app/scan.ts';
import { catalogue } from '../dangers/classify.ts';
import { SEVERITIES, isAtLeast, type Severity } from '../model/finding.ts';
import { isError, problem, type Problem } from '../model/problem.ts';
import { didYouMean } from '../policy/suggest.ts';
import { FRAMEWORK_NAMES } from '../readers/sql-migration/frameworks.ts';
import { reportJson } from '../report/json.ts';
import { scanText } from '../report/text-scan.ts';
import { collected, tell, type CommandContext, type Define, type ExitStatus } from './command.ts';
import { openInputs } from './input-files.ts';
import { parametersOf } from './parameters.ts';
import { readText } from './read-text.ts';

interface ScanOptions {
  format: 'text' | 'json' | 'markdown' | 'sarif';
  dialect?: string;
  server?: string;
  framework?: string;
  assumeInTransaction?: boolean;
  schema?: string;
  base?: string;
  advisory?: boolean;
  environment?: string;
  parameter?: string[];
  suppressions: 'honour' | 'ignore';
  failOn: Severity | 'never';
}

export const define: Define = (command, context) => {
  command
    .argument(
      '<file...>',
      'plans, migrations, manifests and configuration, folders or globs, in the order in which they take effect; `-` is standard input',
    )
    .addOption(new Option('--format <format>', 'of the output').choices(['text', 'json', 'markdown', 'sarif']).default('text'))
    .addOption(
      new Option('--dialect <dialect>', 'database of the migrations').choices(['postgres', 'postgresql', 'mysql', 'mariadb', 'sqlite']),
    )
    .option('--server <version>', 'version of the database server, such as 16 or 8.0.28')
    .option('--framework <name>', 'migration tool; recognised when absent')
    .option('--assume-in-transaction', 'the tool runs each migration in a transaction')
    .option('--schema <file>', 'the schema before, as SQL')
    .option('--base <path>', 'manifests and Terraform configuration as they were, a file or folder; without it everything in them is new')
    .option('--advisory', 'report advisory dangers too')
    .option('--environment <name>', 'where it is going to be applied')
    .option('--parameter <name=number>', 'from which number on a danger fires; its page lists them; may be given several times', collected)
    .addOption(
      new Option('--suppressions <what>', 'whether comments in migrations that allow a danger count for `--fail-on`')
        .choices(['honour', 'ignore'])
        .default('honour'),
    )
    .addOption(
      new Option('--fail-on <severity>', 'exit with status 1 for findings at least that severe')
        .choices([...SEVERITIES, 'never'])
        .default('medium'),
    )
    .action(async (files: string[], options: ScanOptions) => context.finish(await scanFiles(files, options, context)));
};

async function scanFiles(names: string[], options: ScanOptions, { terminal }: CommandContext): Promise<ExitStatus> {
  const parameters = parametersOf(options.parameter ?? []);
  const problems = [...wrongValues(options), ...(parameters.ok ? [] : parameters.problems)];
  const read = options.schema === undefined ? undefined : readText(options.schema, 'the schema before, as SQL');
  if (read && !read.ok) problems.push(...read.problems);
  const schema = read?.ok ? read.value : undefined;
  const opened = await openInputs(names, terminal.progress);
  if (!opened.ok) problems.push(...opened.problems);
  const base = options.base === undefined ? undefined : await openInputs([options.base], terminal.progress);
  if (base && !base.ok) problems.push(...base.problems);
  const files = opened.ok && problems.length === 0 ? opened.value : [];
  const { dialect, server, framework, assumeInTransaction, environment, advisory = false } = options;
  const request: ScanRequest = {
    files,
    advisory,
    suppressions: options.suppressions,
    now: currentInstant(),
    beside: textBeside,
    digests: options.format === 'json',
    progress: terminal.progress,
    ...(parameters.ok && { parameters: parameters.value }),
    ...(base?.ok && { base: base.value }),
    ...(dialect !== undefined && { dialect }),
    ...(server !== undefined && { server }),
    ...(framework !== undefined && { framework }),
    ...(assumeInTransaction !== undefined && { assumeInTransaction }),
    ...(environment !== undefined && { environment }),
    ...(schema !== undefined && { schema }),
  };
  const { scan: found, texts } = await scan(request);
  found.problems.unshift(...problems);
  const seconds = terminal.seconds();
  tell(found.problems, terminal, texts);
  if (options.format === 'json') terminal.out(reportJson(found));
  else if (options.format === 'sarif') terminal.out((await import('../report/sarif.ts')).reportSarif(found, catalogue()));
  else if (options.format === 'markdown') terminal.out((await import('../report/markdown-scan.ts')).scanMarkdown(found));
  else if (files.length > 0) terminal.out(scanText(found, { style: terminal.style, texts, ...(seconds !== undefined && { seconds }) }));
  if (found.problems.some(isError)) return 2;
  const { failOn } = options;
  return failOn !== 'never' &&
    found.findings.some((finding) => isAtLeast(finding.severity, failOn) && finding.suppression?.state !== 'honoured')
    ? 1
    : 0;
}

/** Values that no list of choices in the help could hold. */
function wrongValues({ server, framework }: ScanOptions): Problem[] {
  const problems: Problem[] = [];
  if (server !== undefined && !/^\d{1,4}(\.\d{1,4})*$/.test(server))
    problems.push(problem('usage', `\`--server ${server}\` is not a version`, { help: 'write its number, such as 16' }));
  if (framework !== undefined && !FRAMEWORK_NAMES.includes(framework))
    problems.push(
      problem('usage', `\`${framework}\` is not a migration tool that is known`, {
        hint: didYouMean(framework, FRAMEWORK_NAMES),
        help: `known are ${FRAMEWORK_NAMES.join(', ')}; for others, \`--assume-in-transaction\` says whether they open a transaction`,
      }),
    );
  return problems;
}
