/** A small file that may stand beside another one. */
import { existsSync, readFileSync } from 'node:fs';

/** `null` where there is none, or where it cannot be read: it was not asked for by name. */
export function textBeside(path: string): string | null {
  return bytesBeside(path)?.toString('utf8') ?? null;
}

/** As its bytes. */
export function bytesBeside(path: string): Buffer | null {
  // Most are not there, and to throw takes longer than to look.
  if (!existsSync(path)) return null;
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}
