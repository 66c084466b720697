/** The built command line as a process, from a copy outside the project, so that nothing but the bundle is there. */
import { execFile, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { bundle } from '../../tools/build/bundle.ts';
import { writeTo } from '../../tools/build.ts';

export interface Ran {
  status: number | null;
  stdout: string;
  stderr: string;
}

export interface RunOptions {
  folder: string;
  input?: string | Buffer;
  env?: Record<string, string>;
  /** As an account that may not read everything, also where the tests run as root. */
  unprivileged?: boolean;
}

/** The account `nobody`. */
const NOBODY = 65534;

export interface CommandLine {
  /** Path of the script, for shells. */
  readonly script: string;
  /** Runs `interlock` in a folder. */
  run(folder: string, ...args: string[]): Ran;
  /** The same without waiting, so that tests run side by side. */
  start(folder: string, ...args: string[]): Promise<Ran>;
  runWith(options: RunOptions, ...args: string[]): Ran;
  remove(): void;
}

export async function buildCommandLine(): Promise<CommandLine> {
  const folder = mkdtempSync(join(tmpdir(), 'interlock-cli-'));
  chmodSync(folder, 0o755);
  writeTo(folder, await bundle(join(import.meta.dirname, '../..')));
  const environment = (cwd: string) => ({ PATH: process.env['PATH'], HOME: cwd, GIT_CONFIG_NOSYSTEM: '1' });
  const runWith: CommandLine['runWith'] = ({ folder: cwd, input = '', env = {}, unprivileged = false }, ...args) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'cli.js'), ...args], {
      cwd,
      ...(unprivileged && process.getuid?.() === 0 && { uid: NOBODY, gid: NOBODY }),
      input,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      env: { ...environment(cwd), ...env },
    });
    return { status, stdout, stderr };
  };
  return {
    script: join(folder, 'cli.js'),
    run: (cwd, ...args) => runWith({ folder: cwd }, ...args),
    runWith,
    start: (cwd, ...args) =>
      new Promise((resolve) => {
        const options = { cwd, maxBuffer: 1 << 28, env: environment(cwd) };
        const child = execFile(process.execPath, [join(folder, 'cli.js'), ...args], options, (_, stdout, stderr) =>
          resolve({ status: child.exitCode, stdout, stderr }),
        );
        child.stdin?.end();
      }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Exit status 2, the problem on standard error, and nothing that looks like a crash. */
export function expectProblem({ status, stdout, stderr }: Ran, code: string): void {
  expect(`${status} ${stderr}`).toMatch(new RegExp(`^2 [^]*\\b${code}\\b`));
  expect(stdout + stderr).not.toMatch(/^\s+at |node:internal|Error: |\.js:\d+|\binternal {2}/m);
}
