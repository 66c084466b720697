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

/**
 * Starts at the first byte of a string, list or object, or goes on inside one. Returns the place after it, with depth 0
 * and not in a string; or a place at or (after a backslash) one beyond the end, when more bytes are needed; or the place
 * of the fault.
 */
export function passValue(bytes: Uint8Array, start: number, end: number, state: Nesting): number {
  const { stack } = state;
  let { depth, inString, lines } = state;
  let at = start;
  while (at < end || inString) {
    if (inString) {
      at = passString(bytes, at, end);
      inString = at < 0;
      if (inString) {
        at = ~at;
        break;
      }
      if (depth === 0) break;
      continue;
    }
    const sign = SIGNS[bytes[at++] as number] as number;
    if (sign === 0) continue;
    if (sign === QUOTE) inString = true;
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
export function passString(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  // Four bytes a turn: most of a plan is text inside strings.
  while (at + 4 <= end) {
    let byte = bytes[at] as number;
    if (byte === QUOTE) return at + 1;
    if (byte === BACKSLASH) {
      at += 2;
      continue;
    }
    byte = bytes[at + 1] as number;
    if (byte === QUOTE) return at + 2;
    if (byte === BACKSLASH) {
      at += 3;
      continue;
    }
    byte = bytes[at + 2] as number;
    if (byte === QUOTE) return at + 3;
    if (byte === BACKSLASH) {
      at += 4;
      continue;
    }
    byte = bytes[at + 3] as number;
    if (byte === QUOTE) return at + 4;
    at += byte === BACKSLASH ? 5 : 4;
  }
  while (at < end) {
    const byte = bytes[at] as number;
    if (byte === QUOTE) return at + 1;
    at += byte === BACKSLASH ? 2 : 1;
  }
  return ~at;
}
