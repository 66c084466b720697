/** Whole files in memory, for what is small by nature: policies, migrations. */
import { Buffer } from 'node:buffer';
import type { Evidence } from '../readers/reader.ts';

/** The first `most` bytes. Copies: chunks of evidence may share one buffer. */
export function bytesOf(evidence: Evidence, most: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (const chunk of evidence.open()) {
    chunks.push(new Uint8Array(chunk));
    size += chunk.length;
    if (size >= most) break;
  }
  const [only] = chunks;
  return (only && chunks.length === 1 ? only : Buffer.concat(chunks)).subarray(0, most);
}

/** The first bytes, enough to tell a format. In YAML any number of comments and other documents may stand before what tells it. */
export function headOf(evidence: Evidence): Uint8Array {
  return bytesOf(evidence, /\.ya?ml$/i.test(evidence.file) ? 16 * 1024 * 1024 : 64 * 1024);
}

/** `null` when it is not UTF-8. A byte order mark is dropped. */
export function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
