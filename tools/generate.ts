/** Writes every generated file; with `--check`, only says which are not current. */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dangerIdsSchema, dangerIndex, loadCatalogue } from './generate/catalogue.ts';
import { readDangerCases } from './generate/danger-cases.ts';
import { dangerPage, dangerTable, problemsPage, readmeWithTable } from './generate/docs.ts';
import { decidingAttributes } from './provider-names/deciding-attributes.ts';
import { generateSchemaFiles } from './generate/schema.ts';

/** Path from the root to content. A folder in `owns` may hold nothing else. */
export interface Generated {
  files: Map<string, string>;
  owns: string[];
}

export async function generateAll(root: string): Promise<Generated> {
  const catalogue = await loadCatalogue(root);
  const files = await generateSchemaFiles(root);
  files.set('schemas/danger-ids.schema.json', dangerIdsSchema(catalogue));
  files.set('src/dangers/index.ts', dangerIndex([...catalogue.keys()]));
  files.set('src/dangers/infra-types/deciding-attributes.ts', decidingAttributes(root, catalogue));
  files.set('docs/dangers/README.md', dangerTable(catalogue));
  files.set('docs/problems.md', problemsPage());
  for (const [id, danger] of catalogue) files.set(`docs/dangers/${id}.md`, dangerPage(id, danger, readDangerCases(root, id)));
  const readme = join(root, 'README.md');
  const table = existsSync(readme) ? readmeWithTable(readFileSync(readme, 'utf8'), catalogue) : undefined;
  if (table !== undefined) files.set('README.md', table);
  return { files, owns: ['src/schema', 'docs/dangers'] };
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
