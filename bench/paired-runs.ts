/** Two commands by turns, so that whatever else the machine does meets both. */
import { measure, median, type Measured } from './measured-run.ts';

interface Command {
  name: string;
  /** For this same Node. */
  args: readonly string[];
  cwd?: string;
}

export interface PairedRuns {
  ours: Measured[];
  theirs: Measured[];
}

export function runInPairs(ours: Command, theirs: Command, runs: number): PairedRuns {
  const measured: PairedRuns = { ours: [], theirs: [] };
  for (let run = 0; run < runs; run++) {
    measured.ours.push(measure(ours.args, ours.cwd));
    measured.theirs.push(measure(theirs.args, theirs.cwd));
  }
  show(ours.name, measured.ours);
  show(theirs.name, measured.theirs);
  return measured;
}

/** Median over the pairs of how many times as long ours took. */
export function ratio({ ours, theirs }: PairedRuns, of: 'seconds' | 'cpuSeconds'): number {
  return median(ours.map((run, at) => run[of] / (theirs[at] as Measured)[of]));
}

/** Median over the pairs of how much longer ours took. */
export function difference({ ours, theirs }: PairedRuns, of: 'seconds' | 'cpuSeconds'): number {
  return median(ours.map((run, at) => run[of] - (theirs[at] as Measured)[of]));
}

/** One line: medians of time, peak of memory. */
export function show(name: string, runs: readonly Measured[]): void {
  const [wall, cpu] = [median(runs.map(({ seconds }) => seconds)), median(runs.map(({ cpuSeconds }) => cpuSeconds))];
  const memory = Math.max(...runs.map(({ megabytes }) => megabytes));
  console.log(`  ${name.padEnd(18)} ${wall.toFixed(2).padStart(6)} s, ${cpu.toFixed(2)} s of processor, ${Math.round(memory)} MB`);
}
