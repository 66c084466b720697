/** How help reads: options with what they take, then examples, then exit statuses. */
import type { Command, Option } from 'commander';
import { oneOf } from './usage-problem.ts';

/** Shell lines, each with what it does. */
const EXAMPLES: Record<string, [line: string, does: string][]> = {
  interlock: [
    ['interlock scan plan.json', 'what is dangerous in a plan'],
    ['interlock check', 'what the policies say about this branch'],
    ['interlock explain sql/drop-table', 'why that is dangerous, and what is safer'],
  ],
  scan: [
    ['interlock scan plan.json', 'a plan, as `terraform show -json tfplan` prints it'],
    ['interlock scan db/migrations --server 16', 'a folder of migrations, in their order'],
    ['terraform show -json tfplan | interlock scan -', 'from standard input'],
  ],
  check: [
    ['interlock check', 'this branch against the one that origin points to'],
    ['interlock check --base main --plan plan.json=production', 'with a plan made by hand'],
    ['interlock check --facts facts.json --format json', 'with approvals, for programs'],
  ],
  evidence: [
    ['interlock evidence plan.json', 'writes `plan.json.interlock` beside it'],
    ["interlock evidence 'plans/**/*.json'", 'many at once'],
    ['interlock evidence plan.json=production --root infra/network', 'with what is known about it'],
  ],
  lint: [
    ['interlock lint', 'the policies in `.interlock`'],
    ['interlock lint policies-example', 'those of another folder'],
  ],
  explain: [
    ['interlock explain sql/drop-table', 'a danger'],
    ['interlock explain databases/data-is-destroyed', 'a rule'],
    ['interlock explain --verdict verdict.json', 'why it came out as it did'],
  ],
  dangers: [
    ["interlock dangers 'sql/drop-*'", 'a family'],
    ['interlock dangers --harm data-loss --severity high', 'the worst losses of data'],
  ],
};

const STATUSES: Record<string, [number, string][]> = {
  interlock: [
    [0, 'allowed, or done'],
    [1, 'waiting, blocked, or findings'],
    [2, 'a problem: wrong usage, a mistake in a policy, evidence that cannot be read'],
  ],
  scan: [
    [0, 'nothing at least as severe as `--fail-on`'],
    [1, 'findings'],
    [2, 'a problem, such as a file that cannot be read'],
  ],
  check: [
    [0, 'allowed'],
    [1, 'waiting or blocked'],
    [2, 'a problem, such as a broken policy or a plan that is owed'],
  ],
  evidence: [
    [0, 'a manifest beside every plan'],
    [2, 'a problem, such as a plan with errors; nothing was written'],
  ],
  lint: [
    [0, 'no mistakes; warnings at most'],
    [2, 'mistakes'],
  ],
  explain: [
    [0, 'explained'],
    [2, 'there is nothing by that name'],
  ],
  dangers: [
    [0, 'listed'],
    [2, 'none matches'],
  ],
};

/** Makes the help of a command read that way. */
export function dressHelp(command: Command): void {
  const name = command.name();
  command.configureHelp({ optionDescription: describe, argumentDescription: (argument) => argument.description });
  const examples = EXAMPLES[name] ?? [];
  const width = Math.max(...examples.map(([line]) => line.length));
  const beside = examples.every(([, does]) => width + does.length <= 74);
  const rows = examples.map(([line, does]) => (beside ? `  ${line.padEnd(width)}  ${does}` : `  ${line}\n      ${does}`));
  const statuses = (STATUSES[name] ?? []).map(([status, means]) => `  ${status}  ${means}`);
  command.addHelpText('after', `\nExamples:\n${rows.join('\n')}\n\nExit status:\n${statuses.join('\n')}`);
}

function describe({ description, argChoices, defaultValue }: Option): string {
  const offered = argChoices ? `${description}: ${oneOf(argChoices)}` : description;
  return typeof defaultValue === 'string' ? `${offered}; ${defaultValue} when absent` : offered;
}
