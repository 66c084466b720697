/** Many rules against one, over the same findings, as whole processes. */
import { join } from 'node:path';
import { ratio, runInPairs } from './paired-runs.ts';
import { makeSmallRepository } from './small-repository.ts';

const RULES = 50;
const MOST_RATIO = 1.2;

/** `folder`: an empty one. `plan`: a file with many findings. Whether the promise is kept. */
export function benchRules(cli: string, folder: string, plan: string, runs: number): boolean {
  const [one, many] = [join(folder, 'one'), join(folder, 'many')];
  makeSmallRepository(one, 1);
  makeSmallRepository(many, RULES);
  const args = [cli, 'check', '--base', 'main', '--plan', plan];
  console.log('rules over the findings of one plan');
  const measured = runInPairs({ name: `${RULES} rules`, args, cwd: many }, { name: '1 rule', args, cwd: one }, runs);
  const wall = ratio(measured, 'seconds');
  console.log(
    `  ratio over ${runs} pairs: ${wall.toFixed(2)}, at most ${MOST_RATIO.toFixed(1)} is promised; of processor time: ${ratio(measured, 'cpuSeconds').toFixed(2)}`,
  );
  return wall <= MOST_RATIO;
}
