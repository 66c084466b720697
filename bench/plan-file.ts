/** What plans of the bench are written with: a file filled piece by piece, and numbers that only look random. */
import { closeSync, openSync, writeSync } from 'node:fs';

/** Writes what `fill` hands out. */
export function writePieces(file: string, fill: (write: (text: string) => void) => void): void {
  const out = openSync(file, 'w');
  let pending = '';
  fill((text) => {
    pending += text;
    if (pending.length < 1 << 20) return;
    writeSync(out, pending);
    pending = '';
  });
  writeSync(out, pending);
  closeSync(out);
}

/** Mulberry32: numbers from 0 to 1, the same ones for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
