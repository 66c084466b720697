/** Which finding a finding is, over lines, files, wording and versions. */
import { createHash } from 'node:crypto';

export interface Identity {
  danger: string;
  source: string;
  environment: string;
  kind: string;
  type: string;
  address: string;
  /** Danger-specific, such as the attribute path. */
  key: string;
  /** Position among findings that are equal in everything else. */
  ordinal: number;
}

/** `f:` and the first 16 hex digits of the SHA-256 over the identity. */
export function fingerprint(identity: Identity): string {
  const { danger, source, environment, kind, type, address, key, ordinal } = identity;
  const text = JSON.stringify([danger, source, environment, kind, type, address, key, ordinal]);
  return `f:${createHash('sha256').update(text).digest('hex').slice(0, 16)}`;
}
