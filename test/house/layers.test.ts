/** Which layer may import which: walks every import below src/ and action/. */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** Layer to the layers and packages it may import, besides itself. `node:crypto` is allowed everywhere. */
const ALLOWED: Record<string, { layers: string[]; packages: RegExp | null }> = {
  model: { layers: [], packages: null },
  schema: { layers: ['model'], packages: null },
  pattern: { layers: ['model'], packages: /^(re2js|temporal-polyfill)$/ },
  readers: {
    layers: ['model', 'schema', 'pattern'],
    packages: /^(libpg-query\/wasm\/libpg-query\.js|@pgsql\/types|js-yaml|web-tree-sitter)$/,
  },
  dangers: { layers: ['model', 'pattern'], packages: null },
  policy: { layers: ['model', 'schema', 'pattern'], packages: /^(js-yaml|json-logic-js)$/ },
  decide: { layers: ['model', 'pattern', 'policy'], packages: null },
  // Types of the published schema, so that the output is checked against it.
  report: { layers: ['model'], packages: /^sarif$/ },
  adapters: { layers: ['model', 'schema'], packages: /^(node:|@octokit\/)/ },
  app: { layers: ['model', 'schema', 'pattern', 'readers', 'dangers', 'policy', 'decide', 'report', 'adapters'], packages: /^node:/ },
  cli: {
    layers: ['model', 'schema', 'pattern', 'readers', 'dangers', 'policy', 'decide', 'report', 'adapters', 'app'],
    packages: /^(node:|commander$)/,
  },
  action: {
    layers: ['model', 'schema', 'pattern', 'readers', 'dangers', 'policy', 'decide', 'report', 'adapters', 'app'],
    packages: /^(node:|@actions\/core$)/,
  },
};

const files = [
  ...readdirSync(join(root, 'src'), { recursive: true }).map((file) => join('src', String(file))),
  ...readdirSync(join(root, 'action')).map((file) => join('action', file)),
].filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'));

function layerOf(file: string): string {
  return file.startsWith('action/') ? 'action' : (file.split('/')[1] as string);
}

function breaches(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  const layer = layerOf(file);
  const rule = ALLOWED[layer];
  if (!rule) return [`${file}: unknown layer ${layer}`];
  const found: string[] = [];
  const imports = text.matchAll(/^\s*(import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/gm);
  for (const [, , typeOnly, from, dynamic] of imports) {
    const target = (from ?? dynamic) as string;
    if (target.startsWith('.')) {
      const other = layerOf(relative(root, normalize(join(root, dirname(file), target))));
      // Types generated from schemas are the single source, so the types of schema/ may be named everywhere.
      if (other !== layer && !rule.layers.includes(other) && !(other === 'schema' && typeOnly))
        found.push(`${file} imports ${target} (${other})`);
    } else if (target !== 'node:crypto' && !rule.packages?.test(target)) found.push(`${file} imports ${target}`);
  }
  return found;
}

test('layers import only what their row names', () => {
  expect(files.length).toBeGreaterThan(10);
  expect(files.flatMap(breaches)).toEqual([]);
});

test('a planted breach is seen', () => {
  expect(layerOf('src/decide/match.ts')).toBe('decide');
  expect(ALLOWED['decide']?.layers).not.toContain('adapters');
});
