/** Bundles the action and the command line into `action/dist`; with `--check`, only says whether what is there is current. */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from './build/bundle.ts';

export async function main(args: string[], root: string): Promise<number> {
  const check = args.includes('--check');
  const folder = join(root, 'action', 'dist');
  const files = await bundle(root);
  const stale = [...files].filter(([name, content]) => !isSame(join(folder, name), content)).map(([name]) => name);
  const surplus = (existsSync(folder) ? readdirSync(folder) : []).filter((name) => !files.has(name));
  if (check) {
    if (stale.length + surplus.length === 0) {
      console.log(`action/dist is current: ${files.size} files`);
      return 0;
    }
    console.error(`action/dist is not current: ${[...stale, ...surplus].join(', ')}\nrun: npm run build`);
    return 1;
  }
  writeTo(folder, files);
  for (const name of surplus) rmSync(join(folder, name), { recursive: true });
  const size = [...files.values()].reduce((sum, content) => sum + content.length, 0);
  console.log(`action/dist: ${files.size} files, ${Math.round(size / 1024)} KB, ${stale.length} written, ${surplus.length} removed`);
  return 0;
}

/** Writes a bundle into a folder, which is made when it is not there. */
export function writeTo(folder: string, files: ReadonlyMap<string, Uint8Array>): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of files) if (!isSame(join(folder, name), content)) writeFileSync(join(folder, name), content);
}

function isSame(path: string, content: Uint8Array): boolean {
  return existsSync(path) && readFileSync(path).equals(content);
}
