/** One spelling for one JSON value, whatever the order of its keys. */
import type { Json } from '../../model/json.ts';

export function canonicalJson(value: Json | undefined): string {
  // The quick way for what needs no quotes; numbers of JSON are finite.
  if (typeof value === 'boolean' || typeof value === 'number') return String(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key])}`).join(',')}}`;
}
