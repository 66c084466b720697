/** Runs a command as a whole process, and measures it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Measured {
  /** Wall time from start to end of the process. */
  seconds: number;
  /** Peak resident memory, 10^6 bytes. */
  megabytes: number;
  status: number | null;
  stdout: string;
}

/** Written at the end of the measured process by a module loaded before it. */
const WITNESS = `process.on('exit', () => require('node:fs').writeFileSync(process.env.BENCH_MEMORY, String(process.resourceUsage().maxRSS * 1024)));`;

/** `args` go to this same Node. */
export function measure(args: string[]): Measured {
  const folder = mkdtempSync(join(tmpdir(), 'interlock-bench-'));
  try {
    const memory = join(folder, 'memory');
    const env = { ...process.env, BENCH_MEMORY: memory };
    const start = process.hrtime.bigint();
    const witness = `data:text/javascript,${encodeURIComponent(`import { createRequire } from 'node:module'; const require = createRequire('file:///'); ${WITNESS}`)}`;
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', witness, ...args], {
      env,
      encoding: 'utf8',
      maxBuffer: 1 << 30,
    });
    const seconds = Number(process.hrtime.bigint() - start) / 1e9;
    if (status !== 0 && status !== 1) throw new Error(`\`node ${args.join(' ')}\` ended with ${status}: ${stderr}`);
    return { seconds, megabytes: Number(readFileSync(memory, 'utf8')) / 1e6, status, stdout };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function median(values: number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] as number;
}
