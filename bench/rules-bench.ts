/** Large plans judged by many rules against one, and against `JSON.parse` of the same file, as whole processes. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { writeLargePlan } from './large-plan.ts';
import { ratio, runInPairs } from './paired-runs.ts';
import { makeSmallRepository } from './small-repository.ts';

const RULES = 50;
const MOST_RULES_RATIO = 1.2;
const MOST_PARSE_RATIO = 0.9;

/**
 * `folder`: an empty one. `file`: where a plan of that size is written. The whole catalogue is on in every run. Whether both promises are kept:
 * 50 rules take at most 1.2 times the time of one, and with them at most 0.9 of the time of `JSON.parse`.
 */
export function benchRules(cli: string, folder: string, file: string, megabytes: number, runs: number): boolean {
  const [one, many] = [join(folder, `one-${megabytes}`), join(folder, `many-${megabytes}`)];
  makeSmallRepository(one, 1);
  makeSmallRepository(many, RULES);
  const entries = writeLargePlan(file, megabytes);
  console.log(
    `the whole catalogue and rules over a plan of ${Math.round(statSync(file).size / 1e6)} MB, ${entries} entries that do something`,
  );
  const args = [cli, 'check', '--base', 'main', '--plan', file];
  const rules = runInPairs({ name: `${RULES} rules`, args, cwd: many }, { name: '1 rule', args, cwd: one }, runs);
  const parse = ['-e', `JSON.parse(require('node:fs').readFileSync(${JSON.stringify(file)}))`];
  const parsed = runInPairs({ name: `${RULES} rules`, args, cwd: many }, { name: 'JSON.parse', args: parse }, runs);
  return [
    promised('50 rules to 1', ratio(rules, 'seconds'), ratio(rules, 'cpuSeconds'), MOST_RULES_RATIO),
    promised('50 rules to JSON.parse', ratio(parsed, 'seconds'), ratio(parsed, 'cpuSeconds'), MOST_PARSE_RATIO),
  ].every(Boolean);
}

function promised(what: string, wall: number, cpu: number, most: number): boolean {
  console.log(`  ${what}: ${wall.toFixed(2)}, at most ${most.toFixed(1)} is promised; of processor time: ${cpu.toFixed(2)}`);
  return wall <= most;
}
