/** Generated files are current: regenerates them in memory and compares. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { generateAll } from '../../tools/generate.ts';

const root = join(import.meta.dirname, '../..');

test('generated files are what the generator writes', async () => {
  const { files } = await generateAll(root);
  expect(files.size).toBeGreaterThan(2);
  const stale = [...files]
    .filter(([path, content]) => !existsSync(join(root, path)) || readFileSync(join(root, path), 'utf8') !== content)
    .map(([path]) => path);
  expect(stale, 'run: npm run generate').toEqual([]);
});
