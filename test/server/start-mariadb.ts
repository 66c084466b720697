/** A MariaDB server of its own in a temporary folder, reached through its socket by the command line client. */
import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

export interface MariaDb {
  /** Runs statements in one session; what the server has against them, or `undefined`. */
  refusal(sql: string): string | undefined;
  stop(): Promise<void>;
}

function has(program: string): boolean {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;
}

/** Whether a server is installed here. */
export function isMariaDbHere(): boolean {
  return ['mariadbd', 'mariadb-install-db', 'mariadb'].every(has);
}

/** Starts one; takes some seconds. */
export async function startMariaDb(): Promise<MariaDb> {
  const folder = mkdtempSync(join(tmpdir(), 'interlock-mariadb-'));
  chmodSync(folder, 0o777);
  const [files, socket] = [join(folder, 'files'), join(folder, 'socket')];
  // The server refuses to run as root.
  const user = userInfo().uid === 0 ? ['--user=mysql'] : [];
  const quick = ['--innodb-buffer-pool-size=16M', '--innodb-log-file-size=4M', '--skip-networking'];
  execFileSync(
    'mariadb-install-db',
    [
      '--no-defaults',
      ...user,
      `--datadir=${files}`,
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
      '--innodb-log-file-size=4M',
    ],
    { stdio: 'ignore' },
  );
  const server: ChildProcess = spawn(
    'mariadbd',
    [
      '--no-defaults',
      ...user,
      `--datadir=${files}`,
      `--socket=${socket}`,
      `--pid-file=${join(folder, 'pid')}`,
      '--innodb-flush-log-at-trx-commit=0',
      ...quick,
    ],
    { stdio: 'ignore' },
  );
  const run = (sql: string): string | undefined => {
    const { status, stderr } = spawnSync('mariadb', ['--no-defaults', '-uroot', `--socket=${socket}`, '--batch'], {
      input: sql,
      encoding: 'utf8',
    });
    return status === 0 ? undefined : stderr.trim() || `status ${String(status)}`;
  };
  for (let tries = 0; run('SELECT 1') !== undefined; tries++) {
    if (tries > 100) throw new Error('MariaDB does not come up');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    refusal: run,
    stop: async () => {
      const gone = once(server, 'exit');
      if (run('SHUTDOWN') !== undefined) server.kill();
      // It writes to its files up to the end.
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
