/** A cursor over the bytes of a JSON document: skips values unparsed, and cuts out those that are wanted. */
import { createHash, type Hash } from 'node:crypto';

/** Why the document cannot be read further. */
export interface Failure {
  code: 'evidence-unreadable' | 'evidence-too-deep';
  message: string;
}

/** One value, as bytes that stay valid until the cursor moves; or only its hash when it is larger than the limit. */
export type Cut = { bytes: Buffer; oversized?: never } | { oversized: string; bytes?: never };

/** Deeper than any genuine plan (nested modules and manifests reach some fifty levels). */
export const MAX_DEPTH = 500;
/** A single entry above this is not held in memory. */
export const MAX_CUT = 16 * 1024 * 1024;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const NEWLINE = 0x0a;
const OPEN_OBJECT = 0x7b;
const OPEN_ARRAY = 0x5b;
const CLOSE_OBJECT = 0x7d;
const CLOSE_ARRAY = 0x5d;

/** What a byte means between strings: 0 is passed over. */
const SIGNS = new Uint8Array(256);
for (const byte of [QUOTE, NEWLINE, OPEN_OBJECT, OPEN_ARRAY, CLOSE_OBJECT, CLOSE_ARRAY]) SIGNS[byte] = byte;

/** Bytes of numbers and of `true`, `false`, `null`. */
const SCALAR = new Uint8Array(256);
for (const char of '0123456789+-.eEtrufalsn') SCALAR[char.charCodeAt(0)] = 1;

/**
 * Pulls chunks as it goes and keeps only the current one, or the value being cut. After a failure every method returns
 * `false`, `undefined` or -1, and `failure` says why. What is skipped is checked for strings and brackets only.
 */
export class ByteCursor {
  failure: Failure | undefined;
  /** 1-based line of the next byte. */
  line = 1;
  /** 1-based column of the next byte where `skipSpace` crossed a line end just before it, else 0. */
  column = 0;
  #chunks: Iterator<Uint8Array>;
  #bytes: Buffer = Buffer.alloc(0);
  #at = 0;
  #end = 0;
  /** Offset in the document of `#bytes[0]`. */
  #base = 0;
  /** Start of the value being cut, -1 when nothing is. */
  #mark = -1;
  #carry: Buffer = Buffer.alloc(0);
  /** Set while a value too large to keep is hashed. */
  #hash: Hash | undefined;
  #limit = MAX_CUT;
  #stack = new Uint8Array(MAX_DEPTH);

  constructor(chunks: Iterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.iterator]();
  }

  /** Bytes passed so far. */
  get offset(): number {
    return this.#base + this.#at;
  }

  close(): void {
    this.#chunks.return?.();
  }

  fail(code: Failure['code'], message: string): false {
    this.failure ??= { code, message };
    this.#at = this.#end;
    return false;
  }

  /** The next byte without passing it; -1 at the end. */
  peek(): number {
    if (this.failure) return -1;
    if (this.#at >= this.#end && !this.#refill()) return -1;
    return this.#bytes[this.#at] as number;
  }

  /** Up to `length` of the bytes that come next, as far as they are at hand. */
  ahead(length: number): Uint8Array {
    return this.#bytes.subarray(this.#at, Math.min(this.#end, this.#at + length));
  }

  pass(): void {
    this.#at++;
  }

  /** Passes white space; returns the byte after it, -1 at the end. */
  skipSpace(): number {
    let lineEnd = -1;
    for (;;) {
      const byte = this.peek();
      if (byte === NEWLINE) {
        this.line++;
        lineEnd = this.offset;
      } else if (byte !== 0x20 && byte !== 0x09 && byte !== 0x0d) {
        this.column = lineEnd < 0 ? 0 : this.offset - lineEnd;
        return byte;
      }
      this.#at++;
    }
  }

  /** Passes one value. */
  skipValue(): boolean {
    const byte = this.skipSpace();
    if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) return this.#skipContainer();
    if (byte === QUOTE) return this.#skipString();
    return this.#skipScalar();
  }

  /** Passes one value and returns its bytes. */
  cutValue(limit = MAX_CUT): Cut | undefined {
    this.skipSpace();
    this.#mark = this.#at;
    this.#limit = limit;
    const passed = this.skipValue();
    const mark = this.#mark;
    this.#mark = -1;
    if (!passed) return undefined;
    if (!this.#hash) {
      const bytes = this.#bytes.subarray(mark, this.#at);
      // Whether chunks happened to end inside it must make no difference.
      return bytes.length <= limit ? { bytes } : { oversized: createHash('sha256').update(bytes).digest('hex') };
    }
    const oversized = this.#hash.update(this.#bytes.subarray(0, this.#at)).digest('hex');
    this.#hash = undefined;
    return { oversized };
  }

  #skipScalar(): boolean {
    const start = this.offset;
    for (;;) {
      const byte = this.peek();
      if (byte < 0 || SCALAR[byte] === 0) break;
      this.#at++;
    }
    return this.offset > start || this.#broken();
  }

  #skipString(): boolean {
    let at = this.#at + 1;
    for (;;) {
      const bytes = this.#bytes;
      const end = this.#end;
      while (at < end) {
        const byte = bytes[at] as number;
        if (byte === QUOTE) {
          this.#at = at + 1;
          return true;
        }
        at += byte === BACKSLASH ? 2 : 1;
      }
      this.#at = at;
      if (!this.#refill()) return this.#truncated();
      at = this.#at;
    }
  }

  // The hot loop: most bytes of a large plan pass through here, so it works on locals and leaves only to refill.
  #skipContainer(): boolean {
    const stack = this.#stack;
    let bytes = this.#bytes;
    let end = this.#end;
    let at = this.#at;
    let line = this.line;
    let depth = 0;
    for (;;) {
      if (at >= end) {
        this.#at = at;
        this.line = line;
        if (!this.#refill()) return this.#truncated();
        bytes = this.#bytes;
        end = this.#end;
        at = this.#at;
      }
      const sign = SIGNS[bytes[at++] as number] as number;
      if (sign === 0) continue;
      if (sign === QUOTE) {
        for (;;) {
          let byte = 0;
          while (at < end && (byte = bytes[at] as number) !== QUOTE && byte !== BACKSLASH) at++;
          if (at < end) {
            if (byte === QUOTE) break;
            at += 2;
            if (at < end) continue;
          }
          this.#at = at;
          if (!this.#refill()) return this.#truncated();
          bytes = this.#bytes;
          end = this.#end;
          at = this.#at;
        }
        at++;
      } else if (sign === NEWLINE) line++;
      else if (sign === OPEN_OBJECT || sign === OPEN_ARRAY) {
        if (depth === MAX_DEPTH) return this.fail('evidence-too-deep', `the document is nested more than ${MAX_DEPTH} levels deep`);
        stack[depth++] = sign;
      } else {
        // In ASCII a closing bracket is its opening one plus 2.
        if (stack[--depth] !== sign - 2) {
          this.#at = at - 1;
          return this.#broken();
        }
        if (depth === 0) {
          this.#at = at;
          this.line = line;
          return true;
        }
      }
    }
  }

  #truncated(): false {
    return this.fail('evidence-unreadable', `the JSON ends in the middle of a value, after ${this.offset} bytes`);
  }

  #broken(): false {
    return this.peek() < 0 ? this.#truncated() : this.fail('evidence-unreadable', `not valid JSON at byte ${this.offset}`);
  }

  /** Makes the next bytes available, keeping those from the mark on. `#at` may lie beyond the end and keeps its distance. */
  #refill(): boolean {
    for (;;) {
      // Before the next chunk is asked for, since it may come in the same buffer.
      this.#keepCut();
      const next = this.#chunks.next();
      if (next.done) return false;
      const chunk = next.value;
      const kept = this.#end;
      this.#end += chunk.length;
      if (kept === 0) this.#bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
      else {
        this.#carry = roomFor(this.#carry, kept, this.#end);
        this.#carry.set(chunk, kept);
        this.#bytes = this.#carry;
      }
      if (this.#at < this.#end) return true;
    }
  }

  /** Drops what was read, except for the value being cut: its bytes are saved, or hashed once they are too many. */
  #keepCut(): void {
    let start = this.#mark;
    if (start >= 0 && this.#end - start > this.#limit) {
      this.#hash = createHash('sha256').update(this.#bytes.subarray(start, this.#end));
      this.#mark = -1;
    } else if (start < 0) this.#hash?.update(this.#bytes.subarray(0, this.#end));
    if (this.#mark < 0) start = this.#end;
    else {
      this.#carry = roomFor(this.#carry, 0, this.#end - start);
      this.#bytes.copy(this.#carry, 0, start, this.#end);
      this.#bytes = this.#carry;
      this.#mark = 0;
    }
    this.#base += start;
    this.#at -= start;
    this.#end -= start;
  }
}

/** The buffer itself, or one twice as large as needed that starts with the `used` bytes of it. */
function roomFor(buffer: Buffer, used: number, needed: number): Buffer {
  if (buffer.length >= needed) return buffer;
  const larger = Buffer.allocUnsafe(2 * needed);
  buffer.copy(larger, 0, 0, used);
  return larger;
}
