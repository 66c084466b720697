/** The action: from the event to the status, the comment, the summary and the outputs. */
import { setFailed, setSecret } from '@actions/core';
import { isError, type Problem } from '../src/model/problem.ts';
import { targetOf } from './event.ts';
import { bindPlans } from './evidence.ts';
import { follow } from './follow.ts';
import { readInputs } from './inputs.ts';
import { defect } from './judge.ts';
import { openLog, type Log } from './log.ts';
import { writeOutputs } from './outputs.ts';
import { worst } from './publish.ts';
import { openSession } from './session.ts';
import { visible } from '../src/report/escape-terminal.ts';
import { readSurroundings } from './surroundings.ts';

/** Never throws. The job fails only when no verdict could be reached or posted: the status is the gate. */
export async function run(): Promise<void> {
  const log = openLog((text) => process.stdout.write(text));
  try {
    const inputs = readInputs();
    const surroundings = readSurroundings(process.env);
    if (!inputs.ok) return fail(log, inputs.problems);
    for (const secret of [inputs.value.token, inputs.value.membersToken, inputs.value.stateKey]) if (secret !== '') setSecret(secret);
    if (!surroundings.ok) return fail(log, surroundings.problems);
    if (inputs.value.command === 'evidence') return fail(log, await bindPlans(inputs.value, surroundings.value.workspace, log));
    const session = await openSession(inputs.value, surroundings.value, log);
    const { problems, all } = await follow(session, targetOf(surroundings.value.event, surroundings.value.payload));
    const shown = all.length === 0 ? undefined : worst(all);
    if (shown !== undefined) await writeOutputs(session, all, shown);
    fail(log, problems);
    if (shown?.checked.verdict.verdict === 'error') setFailed(visible(shown.checked.verdict.headline));
  } catch (error) {
    fail(log, [defect(error)]);
  }
}

function fail(log: Log, problems: readonly Problem[]): void {
  for (const found of problems) log.problem(found);
  if (problems.some(isError)) process.exitCode = 1;
}
