/** Byte chunks as UTF-8 without a byte order mark, whatever encoding the file has. */

/**
 * Drops a UTF-8 byte order mark and turns UTF-16 (which PowerShell writes for `>`) into UTF-8. UTF-16 is told by its byte
 * order mark, or by a zero byte beside the first one.
 */
export function* utf8Chunks(chunks: Iterable<Uint8Array>): Generator<Uint8Array> {
  let head: Uint8Array | undefined = new Uint8Array(0);
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  for (const chunk of chunks) {
    let bytes = chunk;
    if (head) {
      bytes = head.length === 0 ? chunk : Buffer.concat([head, chunk]);
      // Three bytes tell every mark; a shorter document is handled after the loop.
      if (bytes.length < 3) {
        // A copy: the next chunk may come in the same buffer.
        head = Uint8Array.from(bytes);
        continue;
      }
      head = undefined;
      const encoding = encodingOf(bytes);
      if (encoding) decoder = new TextDecoder(encoding);
      else if (startsWithUtf8Mark(bytes)) bytes = bytes.subarray(3);
    }
    if (!decoder) yield bytes;
    else yield Buffer.from(decoder.decode(bytes, { stream: true }));
  }
  if (head && head.length > 0) {
    const encoding = encodingOf(head);
    yield encoding ? Buffer.from(new TextDecoder(encoding).decode(head)) : head;
  } else if (decoder) yield Buffer.from(decoder.decode());
}

/** `undefined` for UTF-8. */
export function encodingOf(head: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = head;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // JSON starts with ASCII, so a zero beside it can only be the other half of a UTF-16 unit.
  if (first === 0x7b && second === 0) return 'utf-16le';
  if (first === 0 && second === 0x7b) return 'utf-16be';
  return undefined;
}

function startsWithUtf8Mark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}
