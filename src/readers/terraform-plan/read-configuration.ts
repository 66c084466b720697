/** Reads of a plan's `configuration` and `prior_state` who refers to whom, and of `variables` where providers are; no other value is looked at. */
import { isObject, type Json, type JsonObject } from '../../model/json.ts';
import type { ByteCursor } from './byte-cursor.ts';
import { parseEntry } from './parse-entry.ts';
import { strings, text } from './plan-detail.ts';
import type { ProviderConfiguration, ReferenceGraph } from './reference-graph.ts';
import { walkItems, walkMembers } from './walk-json.ts';

/** Modules inside modules; deeper ones are passed over. */
const DEEPEST = 100;

/** The `variables` at the cursor: only those that look like the name of a region. */
export function readVariables(cursor: ByteCursor, { regions }: ReferenceGraph): void {
  walkMembers(cursor, (name) => {
    const value = cutValue(cursor);
    const region = isObject(value) ? regionName(value['value']) : undefined;
    if (region !== undefined) regions.set(name, region);
  });
}

/** The `configuration` at the cursor. */
export function readConfiguration(cursor: ByteCursor, graph: ReferenceGraph): void {
  let providers: Json | undefined;
  walkMembers(cursor, (key) => {
    if (key === 'provider_config') providers = cutValue(cursor);
    else if (key === 'root_module') readModule(cursor, graph, '');
    else cursor.skipValue();
  });
  for (const [key, provider] of Object.entries(isObject(providers) ? providers : {}))
    if (isObject(provider)) graph.providers.set(key, providerOf(provider));
}

/** The `prior_state` at the cursor: what the objects of `asked` were depended on by. */
export function readState(cursor: ByteCursor, graph: ReferenceGraph, asked: ReadonlySet<string>): void {
  const lists = new Map<string, string[]>();
  const module = (depth: number): void =>
    walkMembers(cursor, (key) => {
      if (key === 'resources') walkItems(cursor, () => readStateObject(cursor, graph, asked, lists));
      else if (key === 'child_modules' && depth < DEEPEST) walkItems(cursor, () => module(depth + 1));
      else cursor.skipValue();
    });
  walkMembers(cursor, (key) => {
    if (key !== 'values') return void cursor.skipValue();
    walkMembers(cursor, (inner) => (inner === 'root_module' ? module(0) : void cursor.skipValue()));
  });
}

const DEPENDS_ON = Buffer.from('"depends_on"');
const ADDRESS = Buffer.from('"address"');
/** Objects made in one place depend on the same things, and their lists are read once; a state could hold any number of lists. */
const MOST_LISTS = 2000;

/** Most objects of a state are large and depend on nothing that is asked about, so they are not parsed. */
function readStateObject(cursor: ByteCursor, graph: ReferenceGraph, asked: ReadonlySet<string>, lists: Map<string, string[]>): void {
  const bytes = cursor.cutValue()?.bytes;
  const at = bytes ? bytes.lastIndexOf(DEPENDS_ON) : -1;
  if (!bytes || at < 0) return;
  const list = bytesOfSmall(bytes, at + DEPENDS_ON.length, 0x5d);
  if (!list) return;
  // Byte by byte, so that what is the same text is the same list.
  const written = list.toString('latin1');
  let used = lists.get(written);
  if (!used) {
    used = strings(parseEntry(list)?.value).filter((one) => asked.has(one));
    if (lists.size < MOST_LISTS) lists.set(written, used);
  }
  if (used.length === 0) return;
  const name = bytesOfSmall(bytes, bytes.indexOf(ADDRESS) + ADDRESS.length, 0x22);
  const address = text(name && parseEntry(name)?.value);
  if (address !== undefined) for (const one of used) graph.addApplied(withoutKeys(address), one);
}

/** The list of plain strings, or the string, that follows a key; undefined where nothing does. */
function bytesOfSmall(bytes: Buffer, from: number, close: number): Buffer | undefined {
  const start = bytes.indexOf(close === 0x5d ? 0x5b : 0x22, from);
  let end = start + 1;
  while (end < bytes.length && (bytes[end] !== close || bytes[end - 1] === 0x5c)) end++;
  return start < 0 ? undefined : bytes.subarray(start, end + 1);
}

function readModule(cursor: ByteCursor, graph: ReferenceGraph, path: string, depth = 0): void {
  walkMembers(cursor, (key) => {
    if (key === 'resources') walkItems(cursor, () => addResource(cutValue(cursor), graph, path));
    else if (key === 'outputs') walkMembers(cursor, (name) => addReferences(cutValue(cursor), graph, path, `${path}output.${name}`));
    else if (key === 'module_calls' && depth < DEEPEST) walkMembers(cursor, (name) => readCall(cursor, graph, path, name, depth));
    else if (key === 'variables' && path === '') readDefaults(cursor, graph);
    else cursor.skipValue();
  });
}

/** `path` is that of the calling module, with a dot at its end. */
function readCall(cursor: ByteCursor, graph: ReferenceGraph, path: string, name: string, depth: number): void {
  const call = `${path}module.${name}`;
  if (path !== '') {
    graph.add(call, path.slice(0, -1));
    graph.add(`${path}*`, `${call}.*`);
  }
  walkMembers(cursor, (key) => {
    if (key === 'module') return readModule(cursor, graph, `${call}.`, depth + 1);
    const value = cutValue(cursor);
    if (key === 'expressions' && isObject(value))
      for (const [variable, expression] of Object.entries(value)) addReferences(expression, graph, path, `${call}.var.${variable}`);
    else if (key === 'depends_on') addReferences({ references: value ?? [] }, graph, path, call, true);
    else if (key.endsWith('_expression')) addReferences(value, graph, path, call);
  });
}

function addResource(value: Json | undefined, graph: ReferenceGraph, path: string): void {
  const address = isObject(value) ? text(value['address']) : undefined;
  if (!isObject(value) || address === undefined) return;
  const node = path + address;
  if (value['mode'] !== 'data') graph.managed.set(node, text(value['provider_config_key']) ?? '');
  if (path !== '') {
    graph.add(node, path.slice(0, -1));
    graph.add(`${path}*`, node);
  }
  const { depends_on: explicit, ...expressions } = value;
  addReferences(expressions, graph, path, node);
  if (explicit !== undefined) addReferences({ references: explicit }, graph, path, node, true);
}

/** `whole`: the name of a module stands for everything in it, as in `depends_on`; else for its outputs. */
function addReferences(value: Json | undefined, graph: ReferenceGraph, path: string, user: string, whole = false): void {
  const found = new Set<string>();
  collect(value, found);
  for (const reference of found) {
    const used = target(reference, found, whole);
    if (used !== undefined) graph.add(user, path + used);
  }
}

function collect(value: Json | undefined, found: Set<string>): void {
  if (Array.isArray(value)) for (const inner of value) collect(inner, found);
  else if (isObject(value))
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'references') for (const reference of strings(inner)) found.add(withoutKeys(reference));
      else if (key !== 'constant_value') collect(inner, found);
    }
}

/** The node that a reference means, in its module. The tools write each reference in full and then its parts. */
function target(reference: string, all: ReadonlySet<string>, whole: boolean): string | undefined {
  const [first, second, third] = reference.split('.');
  if (first === undefined || second === undefined || OF_NOTHING.has(first)) return undefined;
  if (first === 'var') return `var.${second}`;
  if (first === 'data') return third === undefined ? undefined : `data.${second}.${third}`;
  if (first !== 'module') return `${first}.${second}`;
  if (third !== undefined) return `module.${second}.output.${third}`;
  const isPart = [...all].some((other) => other.startsWith(`${reference}.`));
  return isPart && !whole ? undefined : `module.${second}.*`;
}

/** `local` values are not in a plan: where they lead is not known. */
const OF_NOTHING = new Set(['local', 'each', 'count', 'path', 'terraform', 'self', 'ephemeral']);

function readDefaults(cursor: ByteCursor, { defaults }: ReferenceGraph): void {
  walkMembers(cursor, (name) => {
    const value = cutValue(cursor);
    const region = isObject(value) ? regionName(value['default']) : undefined;
    if (region !== undefined) defaults.set(name, region);
  });
}

function providerOf(provider: JsonObject): ProviderConfiguration & { variable?: string } {
  const expressions = isObject(provider['expressions']) ? provider['expressions'] : {};
  const written = isObject(expressions['region']) ? expressions['region'] : {};
  const [variable] = strings(written['references']).flatMap((one) => /^var\.([^.[]+)$/.exec(one)?.[1] ?? []);
  const region = regionName(written['constant_value']);
  return { alias: text(provider['alias']) ?? '', ...(region !== undefined && { region }), ...(variable !== undefined && { variable }) };
}

/** Anything else that a variable holds is not kept: it may be a secret. */
function regionName(value: Json | undefined): string | undefined {
  return typeof value === 'string' && /^[a-z]{2,20}(-[a-z]{2,20}){1,3}-?\d{1,2}$/.test(value) ? value : undefined;
}

function cutValue(cursor: ByteCursor): Json | undefined {
  const bytes = cursor.cutValue()?.bytes;
  return bytes && parseEntry(bytes)?.value;
}

/** The address in the configuration: `module.a["x"].aws_vpc.b[0]` is `module.a.aws_vpc.b`. */
export function withoutKeys(address: string): string {
  return address.includes('[') ? address.replaceAll(/\[(?:"(?:[^"\\]|\\.)*"|[^\]"]*)\]/g, '') : address;
}
