/** What is known of names that dangers use: read from providers' schemas, or named by a documentation page. */
import { load } from 'js-yaml';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Giver } from './bindings.ts';

export const READ_FILE = 'test/provider-names/read.yaml';
const FILLED_FILE = 'test/provider-names/filled-in.yaml';
const DOCUMENTED_FILE = 'test/provider-names/documented.yaml';

/** Type, which may hold a star, to page to attributes. */
export type DocumentedNames = Record<string, Record<string, string[]>>;

export function documentedNames(root: string): DocumentedNames {
  return load(readFileSync(join(root, DOCUMENTED_FILE), 'utf8')) as DocumentedNames;
}

/** Type to version of its provider to attributes; danger to attributes that it tries, each with a type that has it. */
export function readNames(root: string): Record<string, Record<string, string[] | string>> {
  return load(readFileSync(join(root, READ_FILE), 'utf8')) as Record<string, Record<string, string[] | string>>;
}

/** Type to attributes that its provider fills in where the configuration is silent. */
export function filledIn(root: string): Record<string, string[]> {
  return load(readFileSync(join(root, FILLED_FILE), 'utf8')) as Record<string, string[]>;
}

/** Who gives the attribute its value, by the newest version that has it; `undefined` where no schema was read. */
export function giverIn(read: Record<string, Record<string, string[] | string>>, type: string, path: string): Giver | undefined {
  const marked = Object.values(read[type] ?? {}).flatMap((names) => (Array.isArray(names) ? names : []));
  const found = marked.find((name) => name.replace(/[~!]$/, '') === path);
  if (found === undefined) return undefined;
  return found.endsWith('~') ? 'either' : found.endsWith('!') ? 'made' : 'given';
}

/** Whether a page names the attribute of the type; `''`: the type. */
export function isDocumented(documented: DocumentedNames, type: string, path: string): boolean {
  const pages = Object.entries(documented).filter(([name]) => (name.endsWith('*') ? type.startsWith(name.slice(0, -1)) : name === type));
  return path === '' ? pages.length > 0 : pages.some(([, attributes]) => Object.values(attributes).some((paths) => paths.includes(path)));
}
