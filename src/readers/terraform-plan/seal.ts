/** Keyed hashes in the place of sensitive values. */
import { createHmac } from 'node:crypto';
import { sensitive, type Json } from '../../model/json.ts';
import { canonicalJson } from './canonical-json.ts';
import type { Path } from './hide-values.ts';

/**
 * HMAC-SHA256 over address, path and value: equal before and after for an unchanged secret, and nothing else can be told
 * from it, not even that two things share a secret.
 */
export function sealer(key: Uint8Array, address: string): (path: Path, value: Json) => Json {
  return (path, value) =>
    sensitive(
      createHmac('sha256', key)
        .update(`${address}${path.exact}\0\0${canonicalJson(value)}`)
        .digest('hex'),
    );
}
