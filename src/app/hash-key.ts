/** Key of the hashes that stand in for sensitive values. */
import { randomBytes } from 'node:crypto';

/** The state key, or one that nobody will ever see again. */
export function hashKey(stateKey: string | undefined): Uint8Array {
  return stateKey === undefined || stateKey === '' ? randomBytes(32) : new TextEncoder().encode(stateKey);
}
