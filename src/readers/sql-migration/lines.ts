/** Offsets to lines and columns, and the offsets of the parser (UTF-8 bytes, code points) to those of JavaScript (UTF-16 units). */
import type { Location } from '../../model/location.ts';

/** 1-based; columns count UTF-16 units. Lines end at `\n` alone, as on GitHub, so that annotations land on the right line. */
export interface LineIndex {
  at(offset: number): { line: number; column: number };
  /** Where a line starts; a line past the end starts at the end. */
  startOf(line: number): number;
}

export function createLineIndex(text: string): LineIndex {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return {
    at(offset) {
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] as number) <= offset) low = middle;
        else high = middle - 1;
      }
      return { line: low + 1, column: offset - (starts[low] as number) + 1 };
    },
    startOf: (line) => starts[line - 1] ?? text.length,
  };
}

export function locationOf(file: string, lines: LineIndex, start: number, end: number): Location {
  const from = lines.at(start);
  const to = lines.at(end);
  return { file, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}

/** Turns UTF-8 byte offsets of a text into UTF-16 indexes. */
export function byteOffsets(text: string): (byte: number) => number {
  if (/^[\0-\x7f]*$/.test(text)) return (byte) => byte;
  const indexes = new Uint32Array(Buffer.byteLength(text) + 1);
  let byte = 0;
  for (let at = 0; at < text.length; ) {
    const point = text.codePointAt(at) as number;
    const bytes = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    indexes.fill(at, byte, byte + bytes);
    byte += bytes;
    at += point >= 0x10000 ? 2 : 1;
  }
  indexes[byte] = text.length;
  return (offset) => indexes[Math.min(offset, byte)] as number;
}

/** The UTF-16 index of the code point with a number: error positions count code points. */
export function codePointOffset(text: string, count: number): number {
  let at = 0;
  for (let seen = 0; seen < count && at < text.length; seen++) at += (text.codePointAt(at) as number) >= 0x10000 ? 2 : 1;
  return at;
}
