/** A large plan against `JSON.parse` of the same file in the same Node, as whole processes. */
import { statSync } from 'node:fs';
import { measure, type Measured } from './measured-run.ts';
import { ratio, runInPairs, show } from './paired-runs.ts';

const MOST_RATIO = 0.9;
const MOST_MEGABYTES = 200;
/** Node cannot parse a larger file in one piece, so there is nothing to compare with. */
const LARGEST_PARSED = 400;

/** A shape that plans have in practice. */
export interface PlanShape {
  name: string;
  /** Writes a plan of about so many megabytes (10^6 bytes); returns the number of entries that do something. */
  write(file: string, megabytes: number): number;
}

/** `scan`: arguments for Node that read a plan. Whether both promises are kept. */
export function benchLargePlan(scan: readonly string[], shape: PlanShape, file: string, megabytes: number, runs: number): boolean {
  const entries = shape.write(file, megabytes);
  console.log(`${shape.name}: plan of ${Math.round(statSync(file).size / 1e6)} MB, ${entries} entries that do something`);
  const ours = { name: 'scan', args: [...scan, file] };
  if (megabytes > LARGEST_PARSED) {
    const alone = [measure(ours.args)];
    show(ours.name, alone);
    return isLean(alone);
  }
  const parse = { name: 'JSON.parse', args: ['-e', `JSON.parse(require('node:fs').readFileSync(${JSON.stringify(file)}))`] };
  const measured = runInPairs(ours, parse, runs);
  const wall = ratio(measured, 'seconds');
  console.log(
    `  ratio over ${runs} pairs: ${wall.toFixed(2)}, at most ${MOST_RATIO.toFixed(1)} is promised; of processor time: ${ratio(measured, 'cpuSeconds').toFixed(2)}`,
  );
  return [isLean(measured.ours), wall <= MOST_RATIO].every(Boolean);
}

function isLean(runs: readonly Measured[]): boolean {
  const lean = runs.every(({ megabytes }) => megabytes < MOST_MEGABYTES);
  if (!lean) console.log(`  too much memory: less than ${MOST_MEGABYTES} MB are promised`);
  return lean;
}
