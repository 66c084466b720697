/** Which finding a finding is, over lines, files, wording and versions. */
import { sha256 } from '../model/sha256.ts';

export interface Identity {
  danger: string;
  source: string;
  environment: string;
  kind: string;
  type: string;
  address: string;
  /** Danger-specific, such as the attribute path. */
  key: string;
}

/** All that tells findings apart, as one text; equal ones are numbered. */
export function identityOf({ danger, source, environment, kind, type, address, key }: Identity): string {
  return JSON.stringify([danger, source, environment, kind, type, address, key]);
}

/** `f:` and the first 16 hex digits of the SHA-256 over the identity and the position among findings that are equal in it. */
export function fingerprint(identity: string, ordinal: number): string {
  const text = `${identity.slice(0, -1)},${ordinal}]`;
  return `f:${sha256(text).slice(0, 16)}`;
}
