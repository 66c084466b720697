/** Keyed hashes in the place of sensitive values. */
import { createHmac, type KeyObject } from 'node:crypto';
import { sensitive, type Json } from '../../model/json.ts';
import { canonicalJson } from './canonical-json.ts';
import type { Path } from './hide-values.ts';

/**
 * HMAC-SHA256 over address, path and value: equal before and after for an unchanged secret, and nothing else can be told
 * from it, not even that two things share a secret.
 */
export function sealer(key: KeyObject, address: string): (path: Path, value: Json) => Json {
  // Most secrets are the same before and after.
  const made = new Map<string, Json>();
  return (path, value) => {
    const text = `${address}${path.exact}\0\0${canonicalJson(value)}`;
    const known = made.get(text);
    if (known !== undefined) return known;
    const sealed = sensitive(createHmac('sha256', key).update(text).digest('hex'));
    made.set(text, sealed);
    return sealed;
  };
}
