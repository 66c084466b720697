/** Thousands of PostgreSQL migrations in one process, against the native linter squawk on the same files. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { listed } from '../tools/corpus.ts';
import { measure, median, type Measured } from './measured-run.ts';
import { show } from './paired-runs.ts';

/** Not the aim, which was 1.5 in one thread and 1.0 in two and is not reached: docs/decisions/0014-speed-of-migrations.md. */
const MOST_RATIO = 3.0;

interface Round {
  ours: Measured;
  /** Reads and parses the files, and nothing else. */
  parser: Measured;
  /** Seconds. */
  squawk: number;
}

/** `corpus`: the folder of real files; `squawk`: the folder that `npm install --no-package-lock` was run in. Whether the promise is kept; `true` where one is missing. */
export function benchSql(cli: string, corpus: string, squawk: string, runs: number): boolean {
  console.log('all PostgreSQL migrations of the corpus in one process');
  const binary = squawkBinary(squawk);
  if (!existsSync(corpus) || binary === undefined) {
    console.log(
      `  left out: ${binary === undefined ? `squawk is not there (npm install --no-package-lock in ${squawk})` : `no corpus at ${corpus}`}`,
    );
    return true;
  }
  const files = listed(corpus, 'sql').flatMap(({ file, dialect }) => (dialect.startsWith('postgres') ? [file] : []));
  const rounds = Array.from(
    { length: runs },
    (): Round => ({
      ours: measure([cli, 'scan', '--format', 'json', '--dialect', 'postgres', ...files], corpus),
      parser: measure([join(squawk, '../parser-alone.mjs'), ...files], corpus),
      squawk: seconds(binary, files, corpus),
    }),
  );
  show(
    'interlock',
    rounds.map(({ ours }) => ours),
  );
  show(
    'the parser alone',
    rounds.map(({ parser }) => parser),
  );
  console.log(
    `  squawk             ${median(rounds.map((round) => round.squawk))
      .toFixed(2)
      .padStart(6)} s`,
  );
  const ratio = (side: 'ours' | 'parser'): number => median(rounds.map((round) => round[side].seconds / round.squawk));
  console.log(
    `  ${files.length} files, ratio to squawk over ${runs} rounds: ${ratio('ours').toFixed(2)}, at most ${MOST_RATIO.toFixed(1)} is promised; of the parser alone: ${ratio('parser').toFixed(2)}`,
  );
  return ratio('ours') <= MOST_RATIO;
}

/** Of whichever platform is installed. */
function squawkBinary(folder: string): string | undefined {
  const platforms = join(folder, 'node_modules/@squawk-cli');
  const names = existsSync(platforms) ? readdirSync(platforms) : [];
  return names.map((name) => join(platforms, name, 'bin/squawk')).find((file) => existsSync(file));
}

/** Wall time of one run, in one thread. */
function seconds(binary: string, files: readonly string[], cwd: string): number {
  const start = process.hrtime.bigint();
  const { status, error } = spawnSync(binary, ['--reporter', 'json', ...files], {
    cwd,
    env: { ...process.env, RAYON_NUM_THREADS: '1' },
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 1 << 30,
  });
  if (error || (status !== 0 && status !== 1)) throw error ?? new Error(`squawk ended with ${status}`);
  return Number(process.hrtime.bigint() - start) / 1e9;
}
