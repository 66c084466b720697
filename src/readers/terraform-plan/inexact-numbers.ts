/** Numbers that JavaScript cannot hold: where they stand in the text of a JSON value. */
import { passString, viewOf } from './pass-value.ts';

const NUMBER = new Uint8Array(256);
for (const char of '0123456789+-.eE') NUMBER[char.charCodeAt(0)] = 1;

/** Start and end of each number whose value is not what is written. The bytes are known to be valid JSON. */
export function inexactNumbers(bytes: Buffer): [number, number][] {
  const found: [number, number][] = [];
  const view = viewOf(bytes);
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at] as number;
    if (byte === 0x22) at = passString(bytes, view, at + 1, bytes.length);
    else if (byte === 0x2d || (byte >= 0x30 && byte <= 0x39)) {
      const start = at;
      while (NUMBER[bytes[at] as number] === 1) at++;
      if (!isExactText(bytes.toString('latin1', start, at))) found.push([start, at]);
    } else at++;
  }
  return found;
}

/** Whether a parsed number can only have been written in one way. Sixteen digits and more may have been rounded. */
export function isExactNumber(value: number): boolean {
  return Number.isInteger(value) ? Number.isSafeInteger(value) : Number.isFinite(value) && String(value).length <= 16;
}

/** A long fraction is exact when JavaScript would write it the same. */
export function isExactText(text: string, value = Number(text)): boolean {
  return isExactNumber(value) || (!Number.isInteger(value) && String(value) === text);
}
