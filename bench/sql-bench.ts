/** Thousands of PostgreSQL migrations in one process, against the native linter squawk on the same files. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { listed } from '../tools/corpus.ts';
import { measure, median, type Measured } from './measured-run.ts';
import { show } from './paired-runs.ts';

/** What was aimed at. */
const AIM = { one: 1.5, two: 1.0 };
/** What is promised instead, and why: docs/decisions/0014-speed-of-migrations.md. */
const MOST_RATIO = { one: 3.0, two: 2.5 };

interface Round {
  one: Measured;
  two: Measured;
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
  const scan = (threads: number): Measured =>
    measure([cli, 'scan', '--format', 'json', '--dialect', 'postgres', '--threads', String(threads), ...files], corpus);
  const rounds = Array.from(
    { length: runs },
    (): Round => ({
      one: scan(1),
      two: scan(2),
      parser: measure([join(squawk, '../parser-alone.mjs'), ...files], corpus),
      squawk: seconds(binary, files, corpus),
    }),
  );
  const sides = [
    ['in one thread', 'one'],
    ['in two threads', 'two'],
    ['the parser alone', 'parser'],
  ] as const;
  for (const [name, side] of sides)
    show(
      name,
      rounds.map((round) => round[side]),
    );
  console.log(
    `  squawk             ${median(rounds.map((round) => round.squawk))
      .toFixed(2)
      .padStart(6)} s`,
  );
  const ratio = (side: 'one' | 'two' | 'parser'): number => median(rounds.map((round) => round[side].seconds / round.squawk));
  console.log(`  ${files.length} files, as many times as long as squawk in one thread, over ${runs} rounds:`);
  const told = (side: 'one' | 'two'): string =>
    `${ratio(side).toFixed(2)}, at most ${MOST_RATIO[side].toFixed(1)} is promised (${AIM[side].toFixed(1)} was aimed at)`;
  console.log(`  in one thread ${told('one')}`);
  console.log(`  in two threads ${told('two')}`);
  console.log(`  the parser alone ${ratio('parser').toFixed(2)}`);
  return ratio('one') <= MOST_RATIO.one && ratio('two') <= MOST_RATIO.two;
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
