/** JSON values, and the marks that stand in for values that must not or cannot be known. */

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

export type JsonObject = { [key: string]: Json };

/** A value known only after apply. Readers put this instance in `after`; nothing may treat it as a plain value. */
export const UNKNOWN: JsonObject = Object.freeze({ 'interlock:unknown': true }) as JsonObject;

/** A sensitive value: only a keyed hash is left, so that equality before and after can still be seen. */
export function sensitive(hash: string): JsonObject {
  return { 'interlock:sensitive': hash };
}

export function isUnknown(value: Json | undefined): boolean {
  return isMark(value, 'interlock:unknown');
}

export function isSensitive(value: Json | undefined): boolean {
  return isMark(value, 'interlock:sensitive');
}

/** A number that JavaScript cannot hold exactly (beyond 2^53): its text as written. */
export function bigNumber(text: string): JsonObject {
  return { 'interlock:number': text };
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Text, number or flag as text; `''` for all else. `String` throws on an object of which `toString` is a value. */
export function scalarText(value: unknown): string {
  return typeof value === 'object' || value === undefined ? '' : String(value as string | number | boolean);
}

function isMark(value: Json | undefined, mark: string): boolean {
  return isObject(value) && Object.hasOwn(value, mark);
}

/** `undefined` when the text is no JSON. */
export function parsedJson(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
