/** Runs a TypeScript tool: `node tools/run.mjs generate --check`. Node 20 cannot run TypeScript by itself. */
import { build } from 'esbuild';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(import.meta.dirname, '..');
const [name, ...rest] = process.argv.slice(2);
// Inside the project, so that the bundle finds node_modules.
const folder = mkdtempSync(join(root, 'node_modules', '.tool-'));
let status = 1;
try {
  const outfile = join(folder, `${name}.mjs`);
  await build({
    entryPoints: [join(root, 'tools', `${name}.ts`)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'error',
  });
  const { main } = await import(pathToFileURL(outfile).href);
  status = (await main(rest, root)) ?? 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = status;
