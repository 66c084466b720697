/** A cursor over the bytes of a JSON document: skips values unparsed, and cuts out those that are wanted. */
import { createHash } from 'node:crypto';
import { ChunkWindow } from './chunk-window.ts';
import { outlineOf, type Outline } from './entry-outline.ts';
import { MAX_DEPTH, nesting, passValue } from './pass-value.ts';

/** Why the document cannot be read further. */
interface Failure {
  code: 'evidence-unreadable' | 'evidence-too-deep';
  message: string;
}

/** One value, as bytes that stay valid until the cursor moves; or only its hash when it is larger than the limit. */
export type Cut = { bytes: Buffer; oversized?: never } | { oversized: string; bytes?: never };

/** A single value above this many bytes is not held in memory. */
export const MAX_CUT = 16 * 1024 * 1024;

/** Bytes of numbers and of `true`, `false`, `null`. */
const SCALAR = new Uint8Array(256);
for (const char of '0123456789+-.eEtrufalsn') SCALAR[char.charCodeAt(0)] = 1;

/**
 * After a failure every method returns `false`, `undefined` or -1, and `failure` says why. What is skipped is checked for
 * strings and brackets only.
 */
export class ByteCursor extends ChunkWindow {
  failure: Failure | undefined;
  /** Where in the document the next value belongs, such as `resource_changes`; kept by whoever walks it, as is its place in a list, else -1. */
  place = '';
  index = -1;
  /** 1-based line of the next byte. */
  line = 1;
  /** 1-based column of the next byte where `skipSpace` crossed a line end just before it, else 0. */
  column = 0;
  #nesting = nesting();

  /** Records the first failure. */
  fail(code: Failure['code'], message: string): false {
    this.failure ??= { code, message };
    return false;
  }

  /** The place with the index: `resource_changes/12`. */
  get pointer(): string {
    return this.index < 0 ? this.place : `${this.place}/${this.index}`;
  }

  /** The next byte without passing it; -1 at the end. */
  peek(): number {
    if (this.failure || (this.at >= this.end && !this.refill())) return -1;
    return this.bytes[this.at] as number;
  }

  /** Passes bytes that are at hand, with the line ends among them. */
  pass(count = 1, lines = 0): void {
    this.at += count;
    this.line += lines;
  }

  /** Passes the entry that was outlined, and returns it. */
  take({ length, lines }: Outline): Cut {
    const bytes = this.bytes.subarray(this.at, this.at + length);
    this.pass(length, lines);
    return { bytes };
  }

  /** The bytes that come next, as far as they are at hand; valid until the cursor needs more. */
  ahead(): Buffer {
    return this.bytes.subarray(this.at, this.end);
  }

  /** What the entry that comes next says, when the whole of it is at hand. */
  outline(): Outline | undefined {
    return outlineOf(this.bytes, this.at, this.end, this.view);
  }

  /** Passes white space; returns the byte after it, -1 at the end. */
  skipSpace(): number {
    let lineEnd = -1;
    for (;;) {
      const byte = this.peek();
      if (byte === 0x0a) {
        this.line++;
        lineEnd = this.offset;
      } else if (byte !== 0x20 && byte !== 0x09 && byte !== 0x0d) {
        this.column = lineEnd < 0 ? 0 : this.offset - lineEnd;
        return byte;
      }
      this.at++;
    }
  }

  /** Passes one value. */
  skipValue(): boolean {
    const first = this.skipSpace();
    if (first !== 0x7b && first !== 0x5b && first !== 0x22) return this.#skipScalar();
    const state = this.#nesting;
    state.depth = 0;
    state.lines = 0;
    state.inString = false;
    do {
      this.at = passValue(this.bytes, this.view, this.at, this.end, state);
      if (state.fault === 'too-deep') return this.fail('evidence-too-deep', `the JSON is nested more than ${MAX_DEPTH} levels deep`);
      if (state.fault) return this.broken();
      if (state.depth === 0 && !state.inString) {
        this.line += state.lines;
        return true;
      }
    } while (this.refill());
    this.line += state.lines;
    return this.broken();
  }

  /** Passes one value and returns its bytes. */
  cutValue(limit = MAX_CUT): Cut | undefined {
    this.skipSpace();
    this.mark = this.at;
    this.limit = limit;
    const passed = this.skipValue();
    const mark = this.mark;
    const hash = this.hash;
    this.mark = -1;
    this.hash = undefined;
    if (!passed) return undefined;
    if (hash) return { oversized: hash.update(this.bytes.subarray(0, this.at)).digest('hex') };
    const bytes = this.bytes.subarray(mark, this.at);
    // Whether chunks happened to end inside it must make no difference.
    return bytes.length <= limit ? { bytes } : { oversized: createHash('sha256').update(bytes).digest('hex') };
  }

  /** Says that the document ends here, or goes on with something that JSON does not allow. */
  broken(): false {
    const ended = this.peek() < 0;
    const { pointer } = this;
    const inside = pointer === '' ? '' : `, in \`${pointer}\``;
    const what = ended ? `the JSON is cut off after ${this.offset} bytes` : `not valid JSON at byte ${this.offset}`;
    return this.fail('evidence-unreadable', what + inside);
  }

  #skipScalar(): boolean {
    const start = this.offset;
    while (SCALAR[this.peek() & 0xff] === 1) this.at++;
    return this.offset > start || this.broken();
  }
}
