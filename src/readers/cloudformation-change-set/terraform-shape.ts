/** Properties of a CloudFormation resource as Terraform names and nests them. */
import { isObject, isUnknown, UNKNOWN, type Json, type JsonObject } from '../../model/json.ts';
import { isMark, secret } from '../normal-form/marks.ts';
import { snakeCase } from '../normal-form/snake-case.ts';
import { DOCUMENTS, MAPS, NUMBERS, renamed } from './property-names.ts';

/** What CloudFormation writes for a value that only the execution will tell. */
const NOT_KNOWN = '{{changeSet:';

export function attributeName(type: string, property: string): string {
  return renamed(type, property) ?? snakeCase(property);
}

/** Snake case, single objects as lists of one, documents as text, tags as a map. */
export function terraformShape(type: string, properties: JsonObject): JsonObject {
  const shaped: JsonObject = {};
  for (const [property, value] of Object.entries(properties)) {
    const name = attributeName(type, property);
    Object.defineProperty(shaped, name, { value: shapeOf(type, name, value), enumerable: true, configurable: true, writable: true });
  }
  return shaped;
}

function shapeOf(type: string, name: string, value: Json): Json {
  if (isMark(value) || value === null) return value;
  if (typeof value === 'string') return text(name, value);
  if (name === 'tags') return tagMap(value);
  if (DOCUMENTS.has(name) && typeof value === 'object') return document(value);
  if (Array.isArray(value))
    return value.map((inner) => (isObject(inner) && !isMark(inner) ? terraformShape(type, inner) : shapeOf(type, '', inner)));
  if (!isObject(value)) return value;
  return MAPS.test(name) ? plain(value) : [terraformShape(type, value)];
}

function text(name: string, value: string): Json {
  if (value.includes(NOT_KNOWN)) return UNKNOWN;
  if (value === 'true' || value === 'false') return value === 'true';
  return NUMBERS.test(name) && /^\d{1,9}$/.test(value) ? Number(value) : value;
}

/** `[{ Key: 'team', Value: 'shop' }]` as `{ team: 'shop' }`. */
function tagMap(value: Json): Json {
  if (!Array.isArray(value)) return plain(value);
  // Details may show a value without its key.
  const tags = value.flatMap((tag, index): [string, Json][] => (isObject(tag) ? [tagOf(tag, String(index))] : []));
  return Object.fromEntries(tags);
}

function tagOf(tag: JsonObject, otherwise: string): [string, Json] {
  const key = tag['Key'] ?? tag['key'];
  return [typeof key === 'string' ? key : otherwise, plain(tag['Value'] ?? tag['value'] ?? null)];
}

/** Unchanged but for values that are not known yet. */
function plain(value: Json): Json {
  if (typeof value === 'string') return value.includes(NOT_KNOWN) ? UNKNOWN : value;
  if (Array.isArray(value)) return value.map(plain);
  if (!isObject(value) || isMark(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]): [string, Json] => [key, plain(inner)]));
}

/** As text; one that holds a secret is a secret as a whole, so that it still shows whether it changes. */
function document(value: Json): Json {
  if (holds(value, (inner) => isUnknown(inner) || (typeof inner === 'string' && inner.includes(NOT_KNOWN)))) return UNKNOWN;
  return holds(value, isMark) ? secret(value) : JSON.stringify(value);
}

function holds(value: Json, is: (value: Json) => boolean): boolean {
  return is(value) || (typeof value === 'object' && value !== null && Object.values(value).some((inner) => holds(inner, is)));
}
