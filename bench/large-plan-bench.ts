/** A large plan against `JSON.parse` of the same file in the same Node, as whole processes. */
import { statSync } from 'node:fs';
import { writeLargePlan } from './large-plan.ts';
import { measure, median, type Measured } from './measured-run.ts';

const MOST_RATIO = 1.0;
const MOST_MEGABYTES = 200;
/** Node cannot parse a larger file in one piece, so there is nothing to compare with. */
const LARGEST_PARSED = 400;

/** `scan`: arguments for Node that read a plan. Whether both promises are kept. */
export function benchLargePlan(scan: string[], file: string, megabytes: number, runs: number): boolean {
  const entries = writeLargePlan(file, megabytes);
  console.log(`plan of ${Math.round(statSync(file).size / 1e6)} MB, ${entries} entries that do something`);
  const parse = ['-e', `JSON.parse(require('node:fs').readFileSync(${JSON.stringify(file)}))`];
  const ours: Measured[] = [];
  const theirs: Measured[] = [];
  for (let run = 0; run < runs; run++) {
    ours.push(measure([...scan, file]));
    if (megabytes <= LARGEST_PARSED) theirs.push(measure(parse));
  }
  const memory = Math.max(...ours.map((run) => run.megabytes));
  const time = median(ours.map((run) => run.seconds));
  report('scan', time, memory);
  const lean = memory < MOST_MEGABYTES;
  if (!lean) console.log(`  too much memory: at most ${MOST_MEGABYTES} MB are promised`);
  if (theirs.length === 0) return lean;
  const parseTime = median(theirs.map((run) => run.seconds));
  report('JSON.parse', parseTime, Math.max(...theirs.map((run) => run.megabytes)));
  const ratio = time / parseTime;
  console.log(`ratio of medians over ${runs} paired runs: ${ratio.toFixed(2)}`);
  if (ratio > MOST_RATIO) console.log(`  too slow: at most ${MOST_RATIO.toFixed(1)} is promised`);
  return lean && ratio <= MOST_RATIO;
}

function report(name: string, seconds: number, megabytes: number): void {
  console.log(`${name.padEnd(12)} ${seconds.toFixed(2).padStart(6)} s ${Math.round(megabytes).toString().padStart(6)} MB`);
}
