/** The inputs of the action, checked. `action.yml` says what each is for. */
import { getInput } from '@actions/core';
import type { NamedPlan } from '../src/app/request.ts';
import { failed, ok, problem, type Problem, type Result } from '../src/model/problem.ts';

/** Names of all inputs, as in `action.yml`. */
export const INPUTS = [
  'command',
  'github-token',
  'members-token',
  'state-key',
  'config',
  'plans',
  'migrations',
  'comment',
  'status-context',
  'no-policy',
  'report',
] as const;

type InputName = (typeof INPUTS)[number];

export interface Inputs {
  command: 'check' | 'evidence';
  token: string;
  /** Empty: none was given. */
  membersToken: string;
  stateKey: string;
  /** Folder of the policies, relative to the root of the repository, without a slash at its end. */
  folder: string;
  plans: NamedPlan[];
  migrations: string[];
  comment: boolean;
  /** `{base}` in it stands for the target branch. */
  context: string;
  noPolicy: 'allow' | 'error';
  /** Path of a SARIF file to write; empty: none. */
  report: string;
}

/** Problems have the code `usage` and name the input. */
export function readInputs(read: (name: InputName) => string = getInput): Result<Inputs> {
  const problems: Problem[] = [];
  const choice = <T extends string>(name: InputName, choices: readonly [T, ...T[]]): T => {
    const given = read(name) || choices[0];
    const found = choices.find((each) => each === given);
    if (found === undefined)
      problems.push(wrong(name, `\`${given}\` is not a value for it`, `give ${choices.map((each) => `\`${each}\``).join(' or ')}`));
    return found ?? choices[0];
  };
  const command = choice('command', ['check', 'evidence']);
  const token = read('github-token');
  if (token === '' && command === 'check')
    problems.push(wrong('github-token', 'it is empty', 'leave it out to use the token of the job, or check the name of the secret'));
  const context = read('status-context') || 'interlock';
  if (context.length > 100) problems.push(wrong('status-context', 'it has more than 100 characters', 'choose a shorter name'));
  const folder = (read('config') || '.interlock').replace(/^\.\//, '').replace(/\/+$/, '');
  if (folder.startsWith('/') || folder.split('/').some((part) => part === '' || part === '.' || part === '..'))
    problems.push(
      wrong(
        'config',
        `\`${read('config')}\` is no folder of the repository`,
        'write its path from the root of the repository, such as `.interlock`',
      ),
    );
  const inputs: Inputs = {
    command,
    token,
    membersToken: read('members-token'),
    stateKey: read('state-key'),
    folder,
    plans: lines(read('plans')).map(namedPlan),
    migrations: lines(read('migrations')),
    comment: choice('comment', ['true', 'false']) === 'true',
    context,
    noPolicy: choice('no-policy', ['allow', 'error']),
    report: read('report'),
  };
  return problems.length > 0 ? failed(...problems) : ok(inputs);
}

function namedPlan(line: string): NamedPlan {
  const at = line.lastIndexOf('=');
  return at <= 0 ? { file: line } : { file: line.slice(0, at), environment: line.slice(at + 1) };
}

function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function wrong(name: InputName, why: string, help: string): Problem {
  return problem('usage', `input \`${name}\`: ${why}`, { help });
}
