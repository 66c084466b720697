/** Configuration in JSON (`.tf.json`) to the same blocks and attributes as HCL, each with its place. */
import { MOST_DEPTH, type Attribute, type Block, type Body, type Expression, type ParsedFile, type Place } from './syntax.ts';

/** Which keys are blocks, and how many names stand between the key and the body. All others are arguments. */
const LABELS: Readonly<Record<string, number>> = {
  resource: 2,
  data: 2,
  module: 1,
  provider: 1,
  variable: 1,
  output: 1,
  check: 1,
  terraform: 0,
  moved: 0,
  removed: 0,
  import: 0,
  locals: 0,
  lifecycle: 0,
  provisioner: 1,
  connection: 0,
  backend: 1,
  cloud: 0,
  precondition: 0,
  postcondition: 0,
  validation: 0,
  assert: 0,
  required_providers: 0,
  encryption: 0,
};

interface JsonMember {
  key: string;
  value: JsonNode;
  place: Place;
}

type JsonNode = { members: JsonMember[] } | { items: JsonNode[] } | { scalar: string | number | boolean | null };

export function parseJsonConfiguration(text: string): ParsedFile {
  const reader = new JsonReader(text);
  const root = reader.document();
  const body: Body = { attributes: [], blocks: [] };
  if (!root) return { body, faults: [{ place: reader.place(), text, why: 'is not valid JSON' }] };
  for (const object of 'items' in root ? root.items : [root])
    if ('members' in object) readMembers(object.members, body);
    else return { body, faults: [{ place: { line: 1, column: 1 }, text, why: 'is not an object' }] };
  return { body, faults: [] };
}

function readMembers(members: readonly JsonMember[], into: Body): void {
  for (const { key, value, place } of members) {
    const labels = Object.hasOwn(LABELS, key) ? LABELS[key] : undefined;
    if (labels !== undefined && typeof value === 'object' && !('scalar' in value)) readBlocks(key, [], labels, value, place, into.blocks);
    else if (key !== '//') into.attributes.push({ name: key, value: expressionOf(value), place } satisfies Attribute);
  }
}

/** A list stands for several blocks, at every level. */
function readBlocks(type: string, labels: string[], more: number, value: JsonNode, place: Place, into: Block[]): void {
  if ('items' in value) for (const item of value.items) readBlocks(type, labels, more, item, place, into);
  else if ('members' in value && more > 0)
    for (const member of value.members)
      readBlocks(type, [...labels, member.key], more - 1, member.value, member.key === '//' ? place : member.place, into);
  else {
    const block: Block = { type, labels, body: { attributes: [], blocks: [] }, place };
    if ('members' in value) readMembers(value.members, block.body);
    else block.broken = true;
    into.push(block);
  }
}

/** Strings are templates there, as they are in HCL. */
function expressionOf(value: JsonNode): Expression {
  if ('items' in value) {
    const items = value.items.map(expressionOf);
    return { kind: 'list', items, text: `[${items.map(({ text }) => text).join(', ')}]` };
  }
  if ('members' in value) {
    const entries = value.members.map(({ key, value: inner }): [string, Expression] => [key, expressionOf(inner)]);
    return { kind: 'object', entries, text: `{${entries.map(([key, { text }]) => `${JSON.stringify(key)} = ${text}`).join(', ')}}` };
  }
  const { scalar } = value;
  const text = JSON.stringify(scalar);
  if (typeof scalar !== 'string' || !/[$%]\{/.test(scalar)) return { kind: 'literal', value: scalar, text };
  const [, reference] = /^\$\{\s*([\p{ID_Start}_][\p{ID_Continue}.\-[\]]*)\s*\}$/u.exec(scalar) ?? [];
  return reference === undefined ? { kind: 'other', text } : { kind: 'reference', text: reference };
}

/** JSON with places; `JSON.parse` tells none. */
class JsonReader {
  readonly #text: string;
  #at = 0;
  #lineStarts: number[] | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** `undefined` where it is not valid; `place` then says where. */
  document(): JsonNode | undefined {
    const value = this.#value(0);
    if (value === undefined) return undefined;
    this.#space();
    return this.#at === this.#text.length ? value : undefined;
  }

  place(): Place {
    return this.#placeOf(this.#at);
  }

  #space(): void {
    while (' \t\r\n'.includes(this.#text[this.#at] ?? 'x')) this.#at++;
  }

  #takes(char: string): boolean {
    this.#space();
    if (this.#text[this.#at] !== char) return false;
    this.#at++;
    return true;
  }

  #value(depth: number): JsonNode | undefined {
    if (depth > MOST_DEPTH) return undefined;
    if (this.#takes('{')) return this.#object(depth);
    if (this.#takes('[')) return this.#list(depth);
    SCALAR.lastIndex = this.#at;
    const found = SCALAR.exec(this.#text)?.[0];
    if (found === undefined) return undefined;
    try {
      const scalar = JSON.parse(found) as string | number | boolean | null;
      this.#at += found.length;
      return { scalar };
    } catch {
      return undefined;
    }
  }

  #object(depth: number): JsonNode | undefined {
    const members: JsonMember[] = [];
    if (this.#takes('}')) return { members };
    do {
      this.#space();
      const at = this.#at;
      const key = this.#text[at] === '"' ? this.#value(depth + 1) : undefined;
      if (!key || !('scalar' in key) || typeof key.scalar !== 'string' || !this.#takes(':')) return undefined;
      const value = this.#value(depth + 1);
      if (!value) return undefined;
      members.push({ key: key.scalar, value, place: this.#placeOf(at) });
    } while (this.#takes(','));
    return this.#takes('}') ? { members } : undefined;
  }

  #list(depth: number): JsonNode | undefined {
    const items: JsonNode[] = [];
    if (this.#takes(']')) return { items };
    do {
      const item = this.#value(depth + 1);
      if (!item) return undefined;
      items.push(item);
    } while (this.#takes(','));
    return this.#takes(']') ? { items } : undefined;
  }

  #placeOf(at: number): Place {
    this.#lineStarts ??= [0, ...[...this.#text.matchAll(/\n/g)].map(({ index }) => index + 1)];
    let [low, high] = [0, this.#lineStarts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#lineStarts[middle] as number) <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: at - (this.#lineStarts[low] as number) + 1 };
  }
}

const SCALAR = /"(?:[^"\\\u0000-\u001f]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null/y;
