/** The hot loop: passes over one JSON value, byte by byte, with nothing but strings and brackets in mind. */

/** Deeper than any genuine plan (nested modules and manifests reach some fifty levels). */
export const MAX_DEPTH = 500;

/** How far the loop is inside a value, so that it can go on in the next chunk. */
interface Nesting {
  depth: number;
  inString: boolean;
  /** Line ends passed. */
  lines: number;
  /** Set when the loop cannot go on. */
  fault: 'too-deep' | 'brackets' | undefined;
  /** The opening brackets around the place. */
  stack: Uint8Array;
}

export function nesting(): Nesting {
  return { depth: 0, inString: false, lines: 0, fault: undefined, stack: new Uint8Array(MAX_DEPTH) };
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** What a byte means between strings: 0 is passed over. */
const SIGNS = new Uint8Array(256);
for (const char of '"\n{}[]') SIGNS[char.charCodeAt(0)] = char.charCodeAt(0);

/** `true` and `null`, read as words. */
const TRUE = 0x65757274;
const NULL = 0x6c6c756e;

/** Eight bytes at a time need a view that reads words at any place. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/**
 * Starts at the first byte of a string, list or object, or goes on inside one. Returns the place after it, with depth 0
 * and not in a string; or a place at or (after a backslash) one beyond the end, when more bytes are needed; or the place
 * of the fault. `view` is that of the bytes.
 */
export function passValue(bytes: Uint8Array, view: DataView, start: number, end: number, state: Nesting): number {
  const { stack } = state;
  let { depth, inString, lines } = state;
  let at = start;
  for (;;) {
    if (inString) {
      at = passString(bytes, view, at, end);
      inString = at < 0;
      if (inString) {
        at = ~at;
        break;
      }
      if (depth === 0) break;
      // Mostly the next string follows at once, as value or as key, or after one of the commonest values.
      if (at + 7 <= end && bytes[at] === 0x3a) {
        const word = view.getInt32(at + 1, true);
        if (word === TRUE || word === NULL) at += 5;
      }
      if (at + 2 <= end && bytes[at + 1] === QUOTE && (bytes[at] === 0x3a || bytes[at] === 0x2c)) {
        at += 2;
        inString = true;
        continue;
      }
    }
    let sign = 0;
    while (at < end && sign === 0) sign = SIGNS[bytes[at++] as number] as number;
    if (sign === QUOTE) inString = true;
    else if (sign === 0) break;
    else if (sign === 0x0a) lines++;
    else if (sign === 0x7b || sign === 0x5b) {
      if (depth === MAX_DEPTH) {
        state.fault = 'too-deep';
        at--;
        break;
      }
      stack[depth++] = sign;
    } else {
      // In ASCII a closing bracket is its opening one plus 2.
      if (depth === 0 || stack[--depth] !== sign - 2) {
        state.fault = 'brackets';
        at--;
        break;
      }
      if (depth === 0) break;
    }
  }
  state.depth = depth;
  state.inString = inString;
  state.lines = lines;
  return at;
}

/** From inside a string: the place after its end, or `~place` at or one beyond `end` when more bytes are needed. */
export function passString(bytes: Uint8Array, view: DataView, start: number, end: number): number {
  let at = start;
  // Most of a plan is text inside strings, so this decides how fast plans are read: whole words without a sign are passed at once.
  while (at + 8 <= end) {
    let signs = signsIn(view.getInt32(at, true));
    if (signs === 0) {
      at += 4;
      signs = signsIn(view.getInt32(at, true));
      if (signs === 0) {
        at += 4;
        continue;
      }
    }
    // The lowest bit set is that of the first sign.
    at += (31 - Math.clz32(signs & -signs)) >> 3;
    if (bytes[at] === QUOTE) return at + 1;
    at += 2;
  }
  while (at < end) {
    const byte = bytes[at] as number;
    if (byte === QUOTE) return at + 1;
    at += byte === BACKSLASH ? 2 : 1;
  }
  return ~at;
}

/**
 * Zero when none of the four bytes is a quote or a backslash; else the lowest bit set stands for the first that is. The usual test for a zero
 * byte (Hacker's Delight, 6-1), after turning what is looked for into zero.
 */
function signsIn(word: number): number {
  const quotes = word ^ 0x22222222;
  const backslashes = word ^ 0x5c5c5c5c;
  return (((quotes - 0x01010101) & ~quotes) | ((backslashes - 0x01010101) & ~backslashes)) & 0x80808080;
}
