/** Looking up attributes of a resource by dotted path. */
import { UNKNOWN, isObject, isSensitive, isUnknown, type Json } from '../../model/json.ts';

/**
 * Every value at a dotted path such as `settings.backup_configuration.enabled`. Blocks are lists in a plan, and a step by name goes into each
 * of their elements; a step by number takes one; `\\.` is a dot inside a step. An unknown value on the way gives `UNKNOWN`. Absent and `null`
 * values are left out.
 */
export function readAll(object: Json | undefined, path: string): Json[] {
  let values: Json[] = object === undefined || object === null ? [] : [object];
  for (const step of path.split(/(?<!\\)\./)) {
    const next: Json[] = [];
    for (const value of values) collect(value, step.replaceAll('\\.', '.'), next);
    values = next;
  }
  return values.flatMap((value) => (Array.isArray(value) && value.length === 0 ? [] : [value]));
}

function collect(value: Json, step: string, into: Json[]): void {
  if (isUnknown(value) || isSensitive(value)) into.push(UNKNOWN);
  else if (Array.isArray(value) && !/^\d+$/.test(step)) for (const element of value) collect(element, step, into);
  else if (typeof value === 'object' && value !== null) {
    const part = Object.hasOwn(value, step) ? (value as Record<string, Json>)[step] : undefined;
    if (part !== undefined && part !== null) into.push(part);
  }
}

/** The first value at the path; `undefined` when absent, `null` or an empty list. */
export function read(object: Json | undefined, path: string): Json | undefined {
  return readAll(object, path)[0];
}

/** The text at the path; `undefined` for anything that is not a known string. */
export function readText(object: Json | undefined, path: string): string | undefined {
  const value = read(object, path);
  return typeof value === 'string' ? value : undefined;
}

/** Known strings at the path, with lists of strings laid open. */
export function readTexts(object: Json | undefined, path: string): string[] {
  return readAll(object, path)
    .flat()
    .filter((value): value is string => typeof value === 'string');
}

/** The number at the path, also when written as text or too large to be exact. */
export function readNumber(object: Json | undefined, path: string): number | undefined {
  const value = read(object, path);
  if (typeof value === 'number') return value;
  const text = isObject(value) ? value['interlock:number'] : value;
  return typeof text === 'string' && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
}
