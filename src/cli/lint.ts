/** `interlock lint`: what is wrong with policies, with line and column. */
import { Option } from 'commander';
import { currentInstant } from '../adapters/clock.ts';
import { requireLoaded } from '../app/check.ts';
import { isError } from '../model/problem.ts';
import { visible } from '../report/escape-terminal.ts';
import { inertJson } from '../report/json.ts';
import { problemsText } from '../report/problem.ts';
import { counted } from '../report/words.ts';
import { tell, type CommandContext, type Define, type ExitStatus } from './command.ts';
import { policiesOnDisk } from './policy-folder.ts';

interface LintOptions {
  format: 'text' | 'json';
}

export const define: Define = (command, context) => {
  command
    .argument('[dir]', 'folder with `config.yaml` and `policies/`', '.interlock')
    .addOption(new Option('--format <format>', 'of the output').choices(['text', 'json']).default('text'))
    .action((folder: string, options: LintOptions) => context.finish(lint(folder, options, context)));
};

/** What is wrong with the policies is the result here, so it goes to standard output. */
function lint(folder: string, { format }: LintOptions, { terminal }: CommandContext): ExitStatus {
  const found = policiesOnDisk(folder, currentInstant());
  if (!found.ok) {
    tell(found.problems, terminal);
    if (format === 'json') terminal.out(`${inertJson({ version: 1, policies: 0, rules: 0, problems: found.problems })}\n`);
    return 2;
  }
  const loaded = requireLoaded(found.value);
  const problems = loaded.ok ? loaded.value.problems : loaded.problems;
  const policies = loaded.ok ? loaded.value.policies.length : 0;
  const rules = loaded.ok ? loaded.value.policies.reduce((sum, policy) => sum + policy.rules.length, 0) : 0;
  if (format === 'json') terminal.out(`${inertJson({ version: 1, policies, rules, problems })}\n`);
  else {
    terminal.out(problemsText(problems, found.value.texts, terminal.style));
    const errors = problems.filter(isError).length;
    const warnings = problems.length - errors;
    const { good, bad } = terminal.style;
    const tally = loaded.ok ? [`${counted(policies, 'policy', 'policies')}, ${counted(rules, 'rule')} in ${visible(folder)}`] : [];
    const mistakes = [...(errors > 0 ? [bad(counted(errors, 'mistake'))] : []), ...(warnings > 0 ? [counted(warnings, 'warning')] : [])];
    terminal.out(`${[...tally, ...(mistakes.length > 0 ? mistakes : [good('no mistakes')])].join(' · ')}\n`);
  }
  return problems.some(isError) ? 2 : 0;
}
