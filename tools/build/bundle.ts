/** The bundle in memory: what `action/dist` holds, by file name. */
import { build, type Plugin } from 'esbuild';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { thirdPartyLicenses } from './licenses.ts';

/** Modules and their chunks, the wasm of the parsers, licenses, and a package.json that makes the folder run wherever it is copied. */
export async function bundle(root: string): Promise<Map<string, Uint8Array>> {
  const entryPoints = { main: 'action/index.ts', cli: 'src/cli/main.ts' };
  const present = Object.entries(entryPoints).filter(([, path]) => existsSync(join(root, path)));
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const built = await build({
    absWorkingDir: root,
    entryPoints: Object.fromEntries(present),
    outdir: 'action/dist',
    write: false,
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    // The action is reviewed as a diff of this folder, so it stays readable.
    minify: false,
    legalComments: 'none',
    // With code splitting, `platform: node` would take libpg-query's CommonJS build, whose exports `import()` cannot see.
    mainFields: ['module', 'main'],
    // node_modules may be a link; paths in the output must not depend on where it points.
    preserveSymlinks: true,
    chunkNames: '[name]-[hash]',
    define: { INTERLOCK_VERSION: JSON.stringify(version) },
    // CommonJS packages call `require` and read `__dirname`, which modules do not have.
    banner: {
      js: [
        "import { createRequire as interlockCreateRequire } from 'node:module';",
        // Made when first called: most chunks never call it, and each would take part of a millisecond.
        'let interlockRequire;',
        'const require = (id) => (interlockRequire ??= interlockCreateRequire(import.meta.url))(id);',
        'const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);',
        'const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);',
      ].join('\n'),
    },
    plugins: [withoutUndici, withoutChildProcess],
    metafile: true,
    logLevel: 'error',
  });
  const files = new Map<string, Uint8Array>();
  for (const output of built.outputFiles) files.set(basename(output.path), output.contents);
  const inputs = Object.keys(built.metafile.inputs);
  if (inputs.some((path) => path.includes('node_modules/libpg-query/')))
    files.set('libpg-query.wasm', readFileSync(join(root, 'node_modules/libpg-query/wasm/libpg-query.wasm')));
  if (inputs.some((path) => path.includes('node_modules/web-tree-sitter/'))) {
    // The grammar is no module, so that nothing names its package among the inputs.
    const grammar = 'node_modules/@tree-sitter-grammars/tree-sitter-hcl';
    files.set('web-tree-sitter.wasm', readFileSync(join(root, 'node_modules/web-tree-sitter/web-tree-sitter.wasm')));
    files.set('tree-sitter-terraform.wasm', readFileSync(join(root, grammar, 'tree-sitter-terraform.wasm')));
    inputs.push(`${grammar}/tree-sitter-terraform.wasm`);
  }
  files.set('THIRD-PARTY-LICENSES.txt', Buffer.from(thirdPartyLicenses(root, inputs)));
  files.set('package.json', Buffer.from(`${JSON.stringify({ type: 'module', private: true, version }, null, 2)}\n`));
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * `@actions/http-client` brings undici (two thirds of the bundle) for `getIDToken` behind a proxy, which Interlock never calls.
 * Only that importer is cut off; whoever else imports undici gets it.
 */
const withoutUndici: Plugin = {
  name: 'without-undici',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^undici$/ }, ({ importer }) =>
      importer.includes('@actions/http-client') ? { path: 'undici', namespace: 'left-out' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'left-out' }, () => ({
      contents: 'export class ProxyAgent { constructor() { throw new Error("left out of this bundle: undici"); } }',
    }));
  },
};

/** Commander loads `child_process`, and with it half of the network, for commands that are programs of their own. There are none here. */
const withoutChildProcess: Plugin = {
  name: 'without-child-process',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      importer.includes('/commander/') ? { path: 'child_process', namespace: 'never-spawned' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'never-spawned' }, () => ({
      contents: 'module.exports = { spawn() { throw new Error("left out of this bundle: child_process"); } };',
    }));
  },
};
