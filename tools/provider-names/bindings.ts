/** Attribute names of a provider, read from an unpacked `@cdktf/provider-*` package: bindings generated from the provider's own schema. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** One version of a provider. */
export interface Bindings {
  /** Provider and version, such as `aws 6.25.0`. */
  source: string;
  /** `undefined` where the provider has no such resource. */
  schemaOf(type: string): Schema | undefined;
}

export interface Schema {
  /** Whether the dotted path, without numbers, is an attribute; what lies below a map is always one. */
  has(path: string): boolean;
}

/** The bindings below a folder, newest version of each provider first. */
export function bindingsIn(folder: string): Bindings[] {
  const packages = readdirSync(folder)
    .map((name) => join(folder, name, 'package'))
    .filter((path) => existsSync(join(path, 'package.json')));
  const found = packages.flatMap((path) => {
    const { cdktf } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) as {
      cdktf?: { provider?: { name: string; version: string } };
    };
    return cdktf?.provider ? [{ path, name: cdktf.provider.name.split('/').at(-1) as string, version: cdktf.provider.version }] : [];
  });
  const newest = found.toSorted((a, b) => b.version.localeCompare(a.version, 'en', { numeric: true }));
  return newest.map(({ path, name, version }) => ({ source: `${name} ${version}`, schemaOf: (type) => schemaOf(path, type) }));
}

function schemaOf(path: string, type: string): Schema | undefined {
  const name = type.slice(type.indexOf('_') + 1).replaceAll('_', '-');
  const folders = [name, `${name}-resource`, type.replaceAll('_', '-')].flatMap((one) => [join(path, 'lib', one), join(path, 'dist', one)]);
  const files = [...folders.map((folder) => join(folder, 'index.js')), join(path, 'lib', `${name}.js`)];
  for (const file of files) {
    const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
    if (text.includes(`tfResourceType = "${type}"`) || text.includes(`terraformResourceType: '${type}'`))
      return parse(text + structsOf(file));
  }
  return undefined;
}

/** Large resources have their blocks in files beside them. */
function structsOf(file: string): string {
  const folder = join(dirname(file), 'index-structs');
  if (!file.endsWith('/index.js') || !existsSync(folder)) return '';
  return readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .map((name) => `\n${readFileSync(join(folder, name), 'utf8')}`)
    .join('');
}

interface Fields {
  leaves: Set<string>;
  maps: Set<string>;
  blocks: Map<string, string>;
}

/** Classes of the file: blocks are classes of their own, named where their parent makes one. */
function parse(text: string): Schema {
  const classes = new Map<string, Fields>();
  let root: Fields | undefined;
  for (const part of text.split(/^(?:export )?class /m).slice(1)) {
    const fields: Fields = { leaves: new Set(), maps: new Set(), blocks: new Map() };
    for (const [, kind = '', name = ''] of part.matchAll(/\bget([A-Za-z]*)Attribute\('([a-z0-9_]+)'\)/g))
      (kind.endsWith('Map') ? fields.maps : fields.leaves).add(name);
    for (const [, name = ''] of part.matchAll(/interpolationForAttribute\('([a-z0-9_]+)'\)/g)) fields.leaves.add(name);
    for (const [, made = '', name = ''] of part.matchAll(/new ([\w.]+)\(this, "([a-z0-9_]+)"/g))
      if (made.startsWith('cdktf.')) fields.maps.add(name);
      else fields.blocks.set(name, made.replace(/^.*\./, '').replace(/(List|Map|OutputReference)$/, ''));
    const className = /^\w+/.exec(part)?.[0] ?? '';
    classes.set(className, fields);
    if (/^\w+ extends cdktf\.TerraformResource/.test(part)) root = fields;
  }
  return { has: (path) => root !== undefined && has(path.split('.'), root, classes) };
}

function has([name = '', ...rest]: string[], fields: Fields, classes: Map<string, Fields>): boolean {
  if (fields.maps.has(name)) return true;
  const block = fields.blocks.get(name);
  if (block === undefined) return rest.length === 0 && fields.leaves.has(name);
  const inner = classes.get(`${block}OutputReference`) ?? classes.get(block);
  return rest.length === 0 || (inner !== undefined && has(rest, inner, classes));
}
