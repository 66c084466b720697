/** What starting costs: something tiny against Node doing nothing, as whole processes. */
import { join } from 'node:path';
import { difference, runInPairs } from './paired-runs.ts';
import { makeSmallRepository, PLAN } from './small-repository.ts';

const MOST_MILLISECONDS = 200;

/** `cli`: the built command line. `folder`: an empty one. Whether the promise is kept. */
export function benchStartUp(cli: string, folder: string, runs: number): boolean {
  makeSmallRepository(folder, 1);
  const nothing = { name: 'node -e 0', args: ['-e', '0'] };
  const commands = [
    { name: 'scan', args: [cli, 'scan', join(folder, PLAN)] },
    { name: 'check', args: [cli, 'check', '--base', 'main', '--plan', PLAN], cwd: folder },
  ];
  console.log('start-up: a plan with one change');
  const kept = commands.map((command) => {
    const measured = runInPairs(command, nothing, runs);
    const more = difference(measured, 'seconds') * 1000;
    const cpu = difference(measured, 'cpuSeconds') * 1000;
    console.log(
      `  ${command.name}: ${Math.round(more)} ms more than nothing, at most ${MOST_MILLISECONDS} are promised; of processor time ${Math.round(cpu)} ms`,
    );
    return more <= MOST_MILLISECONDS;
  });
  return kept.every(Boolean);
}
