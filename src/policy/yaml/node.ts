/** A cursor into a YAML document: value and place together, tolerant of what is absent or of the wrong shape. */
import { isObject, type Json } from '../../model/json.ts';
import type { Location } from '../../model/location.ts';
import { pointerStep, type Places, type Span } from './places.ts';

/**
 * One place in a document. Navigation never fails: what is not there has the value `undefined` and the location of the nearest
 * thing around it. So checks can look at documents that the schema has already refused.
 */
export interface YamlNode {
  readonly pointer: string;
  /** Name of the key or number of the item; `''` at the top. */
  readonly name: string;
  readonly value: Json | undefined;
  /** The value of a key, or the item of that number in a list. */
  get(key: string | number): YamlNode;
  /** Items of a list; a single value is a list of one; nothing when absent. */
  items(): YamlNode[];
  /** Values of a mapping, in the order written. */
  entries(): YamlNode[];
  /** The node at a JSON pointer relative to this one. */
  at(pointer: string): YamlNode;
  text(): string | undefined;
  /** The texts of a list, or of a single text. Absent or none: undefined. */
  texts(): string[] | undefined;
  /** Of the value. */
  location(): Location;
  /** Of the key that names the value; of the value where there is no key. */
  keyLocation(): Location;
}

export function createNode(value: Json | undefined, places: Places, locate: (span: Span) => Location, pointer = '', name = ''): YamlNode {
  const child = (step: string | number, childValue: Json | undefined): YamlNode =>
    createNode(childValue, places, locate, pointer + pointerStep(step), String(step));
  const node: YamlNode = {
    pointer,
    name,
    value,
    get: (key) => child(key, childOf(value, key)),
    items: () => (Array.isArray(value) ? value.map((item, at) => child(at, item)) : value === undefined || value === null ? [] : [node]),
    entries: () => (isObject(value) ? Object.entries(value).map(([key, item]) => child(key, item)) : []),
    at: (path) =>
      path
        .split('/')
        .slice(1)
        .map(unescape)
        .reduce((from, name) => from.get(name), node),
    text: () => (typeof value === 'string' ? value : undefined),
    texts: () => {
      const found = node.items().flatMap((item) => (typeof item.value === 'string' ? [item.value] : []));
      return value === undefined || found.length === 0 ? undefined : found;
    },
    location: () => locate(around(places.values, pointer)),
    keyLocation: () => locate(places.keys.get(pointer) ?? around(places.values, pointer)),
  };
  return node;
}

function childOf(value: Json | undefined, key: string | number): Json | undefined {
  if (Array.isArray(value)) return /^\d+$/.test(String(key)) ? value[Number(key)] : undefined;
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

function unescape(part: string): string {
  return part.replaceAll('~1', '/').replaceAll('~0', '~');
}

/** The span at the pointer, or at the nearest place around it. */
function around(values: Map<string, Span>, pointer: string): Span {
  for (let path = pointer; ; path = path.slice(0, path.lastIndexOf('/'))) {
    const span = values.get(path);
    if (span) return span;
    if (path === '') return { start: 0, end: 0 };
  }
}
