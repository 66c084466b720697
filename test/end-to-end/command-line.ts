/** The built command line as a process, from a copy outside the project, so that nothing but the bundle is there. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from '../../tools/build/bundle.ts';
import { writeTo } from '../../tools/build.ts';

export interface Ran {
  status: number | null;
  stdout: string;
  stderr: string;
}

export interface CommandLine {
  /** Path of the script, for shells. */
  readonly script: string;
  /** Runs `interlock` in a folder. */
  run(folder: string, ...args: string[]): Ran;
  runWith(options: { folder: string; input?: string | Buffer; env?: Record<string, string> }, ...args: string[]): Ran;
  remove(): void;
}

export async function buildCommandLine(): Promise<CommandLine> {
  const folder = mkdtempSync(join(tmpdir(), 'interlock-cli-'));
  writeTo(folder, await bundle(join(import.meta.dirname, '../..')));
  const runWith: CommandLine['runWith'] = ({ folder: cwd, input = '', env = {} }, ...args) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'cli.js'), ...args], {
      cwd,
      input,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      env: { PATH: process.env['PATH'], HOME: cwd, GIT_CONFIG_NOSYSTEM: '1', ...env },
    });
    return { status, stdout, stderr };
  };
  return {
    script: join(folder, 'cli.js'),
    run: (cwd, ...args) => runWith({ folder: cwd }, ...args),
    runWith,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
