/** Keeps the engine from optimising code that is about to be thrown away. */
import { setFlagsFromString } from 'node:v8';

/**
 * To read migrations, or a large plan, takes a lot of code that runs for a second or two. V8 11, which is in Node 20, spends up to two fifths of all
 * processor time on optimising it, and takes much of that back; this has it wait four times as long. Later releases have a quicker compiler before
 * that one, and no such setting.
 */
export function optimiseLater(): void {
  if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=500000');
}
