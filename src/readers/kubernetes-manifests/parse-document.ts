/** One YAML or JSON document to a plain value, or to why it is none. Bounded in depth and size, whatever the text; never throws. */
import {
  EVENT_ID,
  Schema,
  YAML11_SCHEMA,
  YAMLException,
  constructFromEvents,
  floatYaml11Tag,
  getScalarValue,
  intYaml11Tag,
  parseEvents,
  timestampTag,
  type Event,
} from 'js-yaml';
import { bigNumber, type Json, type JsonObject } from '../../model/json.ts';
import { put } from '../terraform-plan/hide-values.ts';
import type { DocumentText } from './documents.ts';
import { exact, LongFraction } from './exact-numbers.ts';

export type ParsedDocument =
  | { value: Json; /** Line in the file of the value, and of each element of `items`. */ line: number; itemLines: number[]; why?: never }
  | { why: string; help?: string; line: number; column?: number; value?: never };

/** As Kubernetes' own parser reads scalars (`yes` and `on` are true, `0644` is octal), except that dates stay text. */
const SCHEMA = new Schema(
  YAML11_SCHEMA.tags
    .filter((tag) => tag !== timestampTag)
    .map((tag) => (tag === intYaml11Tag || tag === floatYaml11Tag ? exact(tag) : tag)),
);

const DEEPEST = 100;
/** Of one document; genuine manifests have a handful. */
const MOST_ALIASES = 1000;
/** Values after aliases are laid open: the largest custom resource definitions have some ten thousand. */
const MOST_VALUES = 500_000;

const TEMPLATE_HELP = 'give the source what `helm template` or `kustomize build` writes, in place of what they read';

export function parseDocument({ text, line }: DocumentText): ParsedDocument {
  try {
    const events = parseEvents(text, { maxDepth: DEEPEST });
    const [value] = constructFromEvents(events, { source: text, schema: SCHEMA, maxAliases: MOST_ALIASES });
    const places = placesOf(events, text);
    return {
      value: plain(value, { left: MOST_VALUES }),
      line: line + lineOf(text, places.start),
      itemLines: places.items.map((at) => line + lineOf(text, at)),
    };
  } catch (error) {
    return brokenDocument(error, text, line);
  }
}

class TooLarge extends Error {}

function brokenDocument(error: unknown, text: string, line: number): ParsedDocument {
  if (error instanceof TooLarge) return { why: `its aliases stand for more than ${MOST_VALUES} values`, line };
  if (error instanceof RangeError) return { why: 'it is too large or nested too deeply', line };
  if (!(error instanceof YAMLException)) throw error;
  const mark = error.mark as { line: number; column: number } | undefined;
  const place = { line: line + (mark?.line ?? 0), ...(mark && { column: mark.column + 1 }) };
  const template = templateIn(text);
  if (template !== undefined)
    return {
      why: 'it is a template that was not rendered (`{{`)',
      help: TEMPLATE_HELP,
      line: line + template.line,
      column: template.column,
    };
  const reason = String(error.reason ?? 'it cannot be read').replaceAll('\n', ' ');
  return { why: `it is not YAML: ${reason}`, help: 'mend it, so that it can be compared', ...place };
}

/** The first `{{` that no comment holds. */
function templateIn(text: string): { line: number; column: number } | undefined {
  for (const [at, line] of text.split('\n').entries()) {
    const column = line.indexOf('{{');
    if (column >= 0 && !/^\s*#/.test(line)) return { line: at, column: column + 1 };
  }
  return undefined;
}

/** Where the value begins, and the elements of `items` at its top. */
function placesOf(events: readonly Event[], text: string): { start: number; items: number[] } {
  const places = { start: 0, items: [] as number[] };
  // Depth 1 is the document, 2 the mapping, 3 a list in it; in a mapping keys and values take turns.
  let depth = 0;
  let isKey = true;
  let key = '';
  for (const event of events) {
    if (event.type === EVENT_ID.POP) {
      depth--;
      if (depth === 2) isKey = true;
      continue;
    }
    if (event.type === EVENT_ID.DOCUMENT) {
      depth++;
      continue;
    }
    const opens = event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE;
    if (opens && depth === 1) places.start = event.start;
    else if (depth === 2) {
      if (isKey && event.type === EVENT_ID.SCALAR) key = getScalarValue(text, event);
      isKey = !isKey;
    } else if (opens && depth === 3 && key === 'items') places.items.push(event.start);
    if (opens) depth++;
  }
  return places;
}

function lineOf(text: string, offset: number): number {
  let line = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}

/** A copy without what JSON does not have, and without sharing: aliases are laid open, within bounds. */
function plain(value: unknown, budget: { left: number }): Json {
  if (budget.left-- <= 0) throw new TooLarge();
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'bigint') return bigNumber(String(value));
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (typeof value !== 'object' || value === null) return value === undefined || value === null ? null : String(value);
  if (value instanceof LongFraction) return bigNumber(value.text);
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64');
  if (Array.isArray(value)) return value.map((item) => plain(item, budget));
  const entries = value instanceof Map || value instanceof Set ? [...value.entries()] : Object.entries(value);
  const object: JsonObject = {};
  for (const [key, item] of entries) put(object, ownKey(String(key)), plain(item, budget));
  return object;
}

/** No key of a document may pass for one of the marks of model/json.ts. */
function ownKey(key: string): string {
  return key.startsWith('interlock:') ? `manifest:${key}` : key;
}
