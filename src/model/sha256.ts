/** SHA-256 of texts and bytes, many of them short. */
import * as crypto from 'node:crypto';

/** 64 hex digits. `crypto.hash`, which Node has from 20.12 on, takes a third of the time of a hash object. */
export function sha256(text: string | Uint8Array): string {
  const { hash } = crypto as Partial<Pick<typeof crypto, 'hash'>>;
  return hash ? hash('sha256', text) : crypto.createHash('sha256').update(text).digest('hex');
}
