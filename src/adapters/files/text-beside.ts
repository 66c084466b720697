/** A small file that may stand beside another one. */
import { readFileSync } from 'node:fs';

/** `null` where there is none, or where it cannot be read: it was not asked for by name. */
export function textBeside(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
