/** Looking up attributes of a resource by dotted path. */
import { UNKNOWN, isObject, isSensitive, isUnknown, type Json } from '../../model/json.ts';

/**
 * Every value at a dotted path such as `settings.backup_configuration.enabled`. Blocks are lists in a plan, and a step by name goes into each
 * of their elements; a step by number takes one; `\\.` is a dot inside a step. An unknown value on the way gives `UNKNOWN`. Absent and `null`
 * values are left out.
 */
export function readAll(object: Json | undefined, path: string): Json[] {
  let values: Json[] = object === undefined || object === null ? [] : [object];
  for (const step of stepsOf(path)) {
    const next: Json[] = [];
    for (const value of values) collect(value, step, next);
    values = next;
  }
  return values.some(isEmptyList) ? values.filter((value) => !isEmptyList(value)) : values;
}

export interface Step {
  name: string;
  /** Whether it takes one element of a list. */
  isNumber: boolean;
}

/** Paths are those of the tables, read from every change of a plan, so each is taken apart once. */
const known = new Map<string, readonly Step[]>();
const MOST_PATHS = 5000;

export function stepsOf(path: string): readonly Step[] {
  const found = known.get(path);
  if (found) return found;
  const steps = path.split(/(?<!\\)\./).map((step) => ({ name: step.replaceAll('\\.', '.'), isNumber: /^\d+$/.test(step) }));
  if (known.size < MOST_PATHS) known.set(path, steps);
  return steps;
}

function collect(value: Json, step: Step, into: Json[]): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    if (!step.isNumber) for (const element of value) collect(element, step, into);
    else add(value[Number(step.name)], into);
  } else if (isUnknown(value) || isSensitive(value)) into.push(UNKNOWN);
  else if (Object.hasOwn(value, step.name)) add(value[step.name], into);
}

function add(part: Json | undefined, into: Json[]): void {
  if (part !== undefined && part !== null) into.push(part);
}

function isEmptyList(value: Json): boolean {
  return Array.isArray(value) && value.length === 0;
}

/** The first value at the path; `undefined` when absent, `null` or an empty list. */
export function read(object: Json | undefined, path: string): Json | undefined {
  const steps = stepsOf(path);
  // Most attributes stand at the top of their resource.
  if (steps.length === 1 && isObject(object) && !isUnknown(object) && !isSensitive(object)) {
    const name = (steps[0] as Step).name;
    const value = Object.hasOwn(object, name) ? object[name] : undefined;
    return value === undefined || value === null || isEmptyList(value) ? undefined : value;
  }
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
  return numberOf(read(object, path));
}

/** A value as a number, also when written as text or too large to be exact. */
export function numberOf(value: Json | undefined): number | undefined {
  if (typeof value === 'number') return value;
  const text = isObject(value) ? value['interlock:number'] : value;
  return typeof text === 'string' && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
}
