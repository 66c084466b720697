/**
 * Looks up every name of a resource type and attribute that dangers use in the providers' own schemas, and writes which version has it to
 * `test/provider-names/read.yaml`. Takes a folder that holds unpacked `@cdktf/provider-*` packages: bindings generated from these schemas.
 * What no package has is printed; it then stands in `documented.yaml` with the page that names it, or among the unverified names.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bindingsIn, type Bindings, type Giver } from './provider-names/bindings.ts';
import { READ_FILE, documentedNames, isDocumented } from './provider-names/known-names.ts';
import { loadCatalogue } from './generate/catalogue.ts';
import { caseChanges } from './provider-names/case-changes.ts';
import { usedNames } from './provider-names/used-names.ts';
import { UNVERIFIED_NAMES } from '../src/dangers/infra-types/unverified-names.ts';

export async function main([folder]: string[], root: string): Promise<number> {
  if (folder === undefined) {
    console.error(
      'usage: node tools/run.mjs provider-names FOLDER (with unpacked @cdktf/provider-* packages, each in a folder of its own)',
    );
    return 2;
  }
  const used = usedNames(await loadCatalogue(root), caseChanges(root));
  const bindings = bindingsIn(folder);
  const documented = documentedNames(root);
  const lines: string[] = [];
  const missing: string[] = [];
  for (const [type, paths] of [...used.byType].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const tried = [...used.tried.values()].flatMap((one) => (one.types.has(type) ? [...one.paths] : []));
    const { bySource, rest } = lookUp(bindings, type, [...new Set([...paths, ...tried])].toSorted());
    if (bySource.size === 0) rest.push('');
    else lines.push(`${type}:`, ...[...bySource].map(([source, names]) => `  ${source}: [${names.join(', ')}]`));
    const unknown = rest.filter((path) => (path === '' || paths.has(path)) && !isDocumented(documented, type, path));
    missing.push(...unknown.map((path) => (path === '' ? type : `${type}.${path}`)).filter((name) => !(name in UNVERIFIED_NAMES)));
  }
  for (const [danger, { paths, types }] of used.tried) {
    lines.push(`${danger}:`);
    for (const path of [...paths].toSorted()) {
      const one = [...types].toSorted().find((type) => lookUp(bindings, type, [path]).rest.length === 0);
      if (one === undefined) missing.push(`${danger} ${path}`);
      else lines.push(`  ${path}: ${one}`);
    }
  }
  const head =
    '# Written by `node tools/run.mjs provider-names`. Types: in which version of the provider names were found, newest first.\n';
  writeFileSync(
    join(root, READ_FILE),
    `${head}# A name with ~ is given by the provider where the configuration is silent, one with ! by the provider alone. Dangers that try names on many types: one that has it.\n${lines.join('\n')}\n`,
  );
  for (const name of missing) console.log(`in no package: ${name}`);
  console.log(`${used.byType.size} types, ${missing.length} names in no package, documentation page or list of unverified names`);
  return missing.length > 0 ? 1 : 0;
}

const MARKS: Record<Giver, string> = { given: '', either: '~', made: '!' };

/** The newest version with each name; a type without one has none at all. */
function lookUp(bindings: Bindings[], type: string, paths: string[]): { bySource: Map<string, string[]>; rest: string[] } {
  const bySource = new Map<string, string[]>();
  let rest = paths;
  for (const { source, schemaOf } of bindings) {
    const schema = schemaOf(type) ?? (type.startsWith('kubernetes_') ? schemaOf(`${type}_v1`) : undefined);
    if (!schema) continue;
    const found = rest.filter((path) => schema.giverOf(path) !== undefined);
    if (bySource.size === 0 || found.length > 0)
      bySource.set(
        source,
        found.map((path) => `${path}${MARKS[schema.giverOf(path) ?? 'given']}`),
      );
    rest = rest.filter((path) => !found.includes(path));
  }
  return { bySource, rest };
}
