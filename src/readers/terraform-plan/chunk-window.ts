/** The part of a byte stream that is at hand: the current chunk, or what was kept of earlier ones with it. */
import { createHash, type Hash } from 'node:crypto';
import { viewOf } from './pass-value.ts';

/**
 * Drops bytes as they are passed, except for the value being cut, which it keeps in one piece; beyond `limit` bytes it
 * only hashes that value. Chunks may share one buffer, since nothing of a chunk is looked at after the next one is asked for.
 */
export class ChunkWindow {
  protected bytes: Buffer = Buffer.alloc(0);
  /** Of `bytes`. */
  protected view: DataView = viewOf(this.bytes);
  /** The next byte. After a backslash at the very end it may lie one beyond `end`. */
  protected at = 0;
  protected end = 0;
  /** Start of the value being cut, -1 when nothing is. */
  protected mark = -1;
  protected limit = 0;
  /** Set while a value too large to keep is hashed: everything of it that was dropped so far. */
  protected hash: Hash | undefined;
  /** Offset in the stream of `bytes[0]`. */
  #start = 0;
  #chunks: Iterator<Uint8Array>;
  #kept: Buffer = Buffer.alloc(0);

  constructor(chunks: Iterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.iterator]();
  }

  /** Bytes passed so far. */
  get offset(): number {
    return this.#start + Math.min(this.at, this.end);
  }

  close(): void {
    this.#chunks.return?.();
  }

  /** Makes more bytes available; `false` at the end of the stream. */
  protected refill(): boolean {
    for (;;) {
      this.#dropPassed();
      const next = this.#chunks.next();
      if (next.done) return false;
      const chunk = next.value;
      const kept = this.end;
      this.end += chunk.length;
      if (kept === 0) this.#hold(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length));
      else {
        this.#kept = withRoom(this.#kept, kept, this.end);
        this.#kept.set(chunk, kept);
        this.#hold(this.#kept);
      }
      if (this.at < this.end) return true;
    }
  }

  #hold(bytes: Buffer): void {
    this.bytes = bytes;
    this.view = viewOf(bytes);
  }

  #dropPassed(): void {
    let from = this.mark;
    if (from >= 0 && this.end - from > this.limit) {
      this.hash = createHash('sha256').update(this.bytes.subarray(from, this.end));
      this.mark = -1;
    } else if (from < 0) this.hash?.update(this.bytes.subarray(0, this.end));
    if (this.mark < 0) from = this.end;
    else {
      this.#kept = withRoom(this.#kept, 0, this.end - from);
      this.bytes.copy(this.#kept, 0, from, this.end);
      this.#hold(this.#kept);
      this.mark = 0;
    }
    this.#start += from;
    this.at -= from;
    this.end -= from;
  }
}

/** The buffer itself, or one twice as large as needed that starts with the `used` bytes of it. */
function withRoom(buffer: Buffer, used: number, needed: number): Buffer {
  if (buffer.length >= needed) return buffer;
  const larger = Buffer.allocUnsafe(2 * needed);
  buffer.copy(larger, 0, 0, used);
  return larger;
}
