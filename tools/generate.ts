/** Writes every generated file; with `--check`, only says which are not current. */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generateSchemaFiles } from './generate/schema.ts';

/** Path from the root to content. A folder in `owns` may hold nothing else. */
export interface Generated {
  files: Map<string, string>;
  owns: string[];
}

export async function generateAll(root: string): Promise<Generated> {
  const schema = await generateSchemaFiles(root);
  return { files: new Map([...schema]), owns: ['src/schema'] };
}

export async function main(args: string[], root: string): Promise<number> {
  const check = args.includes('--check');
  const { files, owns } = await generateAll(root);
  const stale: string[] = [];
  for (const [path, content] of files) {
    const full = join(root, path);
    if (existsSync(full) && readFileSync(full, 'utf8') === content) continue;
    stale.push(path);
    if (check) continue;
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, content);
  }
  for (const folder of owns) {
    for (const entry of existsSync(join(root, folder)) ? readdirSync(join(root, folder), { recursive: true, withFileTypes: true }) : []) {
      const path = join(entry.parentPath, entry.name).slice(root.length + 1);
      if (!entry.isFile() || files.has(path)) continue;
      stale.push(path);
      if (!check) rmSync(join(root, path));
    }
  }
  if (check && stale.length > 0) {
    console.error(`not current: ${stale.join(', ')}\nrun: npm run generate`);
    return 1;
  }
  console.log(check ? `${files.size} generated files are current` : `${files.size} generated files, ${stale.length} written`);
  return 0;
}
