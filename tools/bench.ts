/** Measures the speed that the project promises: `npm run bench`, `-- --size 1000` for a plan of a gigabyte. */
import { build } from 'esbuild';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchLargePlan } from '../bench/large-plan-bench.ts';

/** Returns 1 when a promise is broken. `--size` in megabytes, `--runs` of each side. */
export async function main(args: string[], root: string): Promise<number> {
  const size = option(args, '--size', 100);
  const runs = option(args, '--runs', 7);
  const folder = mkdtempSync(join(tmpdir(), 'interlock-bench-'));
  try {
    const scan = await scanCommand(root, folder);
    return benchLargePlan(scan, join(folder, 'plan.json'), size, runs) ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function option(args: string[], name: string, otherwise: number): number {
  const at = args.indexOf(name);
  return at < 0 ? otherwise : Number(args[at + 1]);
}

/** What is measured is the bundle that users run; before it is built, the plan reader alone. */
async function scanCommand(root: string, folder: string): Promise<string[]> {
  const bundle = join(root, 'action', 'dist', 'cli.js');
  if (existsSync(bundle)) return [bundle, 'scan'];
  console.log('action/dist/cli.js is not built: measuring the plan reader alone');
  const outfile = join(folder, 'read-plan.mjs');
  await build({
    entryPoints: [join(root, 'bench', 'read-plan.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
  });
  return [outfile];
}
