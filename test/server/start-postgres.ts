/** Starts a PostgreSQL of the machine's own for the tests of this folder, in a folder that goes with it. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Path of the socket, or `null` where no server is to be had. */
    postgres: string | null;
  }
}

/** Where Debian, Red Hat and others keep the programs of each major version. */
const FOLDERS = ['/usr/lib/postgresql', '/usr/pgsql', '/opt/homebrew/opt', '/usr/local/opt'];

const SETTINGS = {
  listen_addresses: '',
  fsync: 'off',
  full_page_writes: 'off',
  autovacuum: 'off',
  max_wal_size: '1GB',
  // Not UTC, so that a change between times with and without zone shows what it costs.
  timezone: 'Europe/Berlin',
  lock_timeout: '20s',
};

/** Called by vitest before the tests; what it returns is called after them. */
export default async function start(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const programs = programsFolder();
  if (programs === undefined) {
    project.provide('postgres', null);
    if (process.env['CI']) throw new Error('no PostgreSQL on this machine: install the package `postgresql`');
    console.log('no PostgreSQL on this machine: only the server inside this process is asked (install the package `postgresql`)');
    return undefined;
  }
  const folder = mkdtempSync(join(tmpdir(), 'interlock-postgres-'));
  const [asOwner, owner] = ownerOf(folder);
  const run = [
    ...asOwner,
    join(programs, 'initdb'),
    '-D',
    join(folder, 'data'),
    '-U',
    'postgres',
    '-A',
    'trust',
    '-E',
    'UTF8',
    '--locale=C',
    '-N',
  ];
  const made = spawnSync(run[0] as string, run.slice(1), { encoding: 'utf8', cwd: folder });
  if (made.status !== 0) throw new Error(`initdb failed${owner}: ${made.stderr}`);
  const settings = Object.entries(SETTINGS).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const command = [...asOwner, join(programs, 'postgres'), '-D', join(folder, 'data'), '-k', folder, ...settings];
  const server = spawn(command[0] as string, command.slice(1), { stdio: ['ignore', 'ignore', 'pipe'], cwd: folder });
  await new Promise<void>((resolve, reject) => {
    let said = '';
    server.stderr.on('data', (text: Buffer) => {
      said = (said + text.toString()).slice(-10_000);
      if (said.includes('ready to accept connections')) resolve();
    });
    server.once('exit', () => reject(new Error(`PostgreSQL did not start: ${said}`)));
  });
  project.provide('postgres', join(folder, '.s.PGSQL.5432'));
  return async () => {
    const gone = once(server, 'exit');
    server.kill('SIGQUIT');
    await gone;
    rmSync(folder, { recursive: true, force: true });
  };
}

/** The newest version's. */
function programsFolder(): string | undefined {
  const found = FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) =>
    readdirSync(folder).map((name) => join(folder, name, 'bin')),
  );
  return found
    .filter((folder) => existsSync(join(folder, 'initdb')))
    .sort((one, other) => versionOf(one) - versionOf(other))
    .at(-1);
}

function versionOf(folder: string): number {
  return Number(/(\d+)\/bin$/.exec(folder)?.[1] ?? 0);
}

/** PostgreSQL refuses to run as root: then it runs as the user that its package made. */
function ownerOf(folder: string): [command: string[], note: string] {
  if (process.getuid?.() !== 0) return [[], ''];
  const [user, group] = ['-u', '-g'].map((flag) => Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout));
  if (!user || !group) throw new Error('PostgreSQL does not run as root, and there is no user `postgres`');
  chownSync(folder, user, group);
  return [['setpriv', `--reuid=${user}`, `--regid=${group}`, '--clear-groups'], ' as user postgres'];
}
