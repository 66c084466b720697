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

/** Who gives an attribute its value: the configuration, the provider where the configuration is silent, or the provider alone. */
export type Giver = 'given' | 'either' | 'made';

export interface Schema {
  /** Of the attribute at the dotted path, without numbers; `undefined` where there is none. What lies below a map is given. */
  giverOf(path: string): Giver | undefined;
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
  givers: Map<string, Giver>;
}

/** Classes of the file: blocks are classes of their own, named where their parent makes one. */
function parse(text: string): Schema {
  const classes = new Map<string, Fields>();
  let root: Fields | undefined;
  for (const part of text.split(/^(?:export )?class /m).slice(1)) {
    const fields: Fields = { leaves: new Set(), maps: new Set(), blocks: new Map(), givers: new Map() };
    for (const [, kind = '', name = ''] of part.matchAll(/\bget([A-Za-z]*)Attribute\('([a-z0-9_]+)'\)/g))
      (kind.endsWith('Map') ? fields.maps : fields.leaves).add(name);
    for (const [, name = ''] of part.matchAll(/interpolationForAttribute\('([a-z0-9_]+)'\)/g)) fields.leaves.add(name);
    for (const [, made = '', name = ''] of part.matchAll(/new ([\w.]+)\(this, "([a-z0-9_]+)"/g))
      if (made.startsWith('cdktf.')) fields.maps.add(name);
      else fields.blocks.set(name, made.replace(/^.*\./, '').replace(/(List|Map|OutputReference)$/, ''));
    for (const [, name = '', made, optional] of part.matchAll(/\/\/ ([a-z0-9_]+) - computed: (true|false), optional: (true|false)/g))
      fields.givers.set(name, made === 'false' ? 'given' : optional === 'true' ? 'either' : 'made');
    const className = /^\w+/.exec(part)?.[0] ?? '';
    classes.set(className, fields);
    if (/^\w+ extends cdktf\.TerraformResource/.test(part)) root = fields;
  }
  return { giverOf: (path) => (root === undefined ? undefined : giverOf(path.split('.'), root, classes)) };
}

function giverOf([name = '', ...rest]: string[], fields: Fields, classes: Map<string, Fields>): Giver | undefined {
  const giver = fields.givers.get(name) ?? 'given';
  if (fields.maps.has(name)) return rest.length === 0 ? giver : 'given';
  const block = fields.blocks.get(name);
  if (rest.length === 0) return block !== undefined || fields.leaves.has(name) ? giver : undefined;
  const inner = block === undefined ? undefined : (classes.get(`${block}OutputReference`) ?? classes.get(block));
  return inner && giverOf(rest, inner, classes);
}
