/** Runs a command as a whole process, and measures it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Measured {
  /** Wall time from start to end of the process. */
  seconds: number;
  /** Time of all its threads on a processor, in user code and in the system. */
  cpuSeconds: number;
  /** Peak resident memory, 10^6 bytes. */
  megabytes: number;
  status: number | null;
  stdout: string;
}

/** Node reads certificates that the machine adds whenever it starts, for longer than it takes to start; nothing that is measured here needs them. */
const { NODE_EXTRA_CA_CERTS: _, ...ENVIRONMENT } = process.env;

/** Written at the end of the measured process by a module loaded before it. */
const WITNESS = `process.on('exit', () => require('node:fs').writeFileSync(process.env.BENCH_USAGE, JSON.stringify(process.resourceUsage())));`;
const PRELOADED = `data:text/javascript,${encodeURIComponent(`import { createRequire } from 'node:module'; const require = createRequire('file:///'); ${WITNESS}`)}`;

/** `args` go to this same Node, which runs in `cwd`. */
export function measure(args: readonly string[], cwd?: string): Measured {
  const folder = mkdtempSync(join(tmpdir(), 'interlock-bench-'));
  try {
    const usage = join(folder, 'usage.json');
    const start = process.hrtime.bigint();
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', PRELOADED, ...args], {
      env: { ...ENVIRONMENT, BENCH_USAGE: usage },
      encoding: 'utf8',
      maxBuffer: 1 << 30,
      ...(cwd !== undefined && { cwd }),
    });
    const seconds = Number(process.hrtime.bigint() - start) / 1e9;
    if (status !== 0 && status !== 1) throw new Error(`\`node ${args.join(' ')}\` ended with ${status}: ${stderr}`);
    const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(readFileSync(usage, 'utf8')) as NodeJS.ResourceUsage;
    return { seconds, cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: (maxRSS * 1024) / 1e6, status, stdout };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] as number;
}
