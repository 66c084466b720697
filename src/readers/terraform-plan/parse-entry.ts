/** The bytes of one value as JSON, without losing digits of large numbers. */
import { isObject, type Json } from '../../model/json.ts';

/**
 * Parses the bytes. Numbers at the `inexact` places become `bigNumber` marks. `undefined` when the bytes are not JSON in
 * UTF-8; the parser's own message is never passed on, since it quotes the document, secrets included.
 */
export function parseEntry(bytes: Buffer, inexact: readonly [number, number][] = []): Json | undefined {
  const text = decode(bytes, inexact);
  if (text === undefined) return undefined;
  try {
    const value = JSON.parse(text) as Json;
    // Only an escape could spell the prefix of a mark in other letters.
    return text.includes('interlock:') || text.includes('\\u') ? withoutForgedMarks(value) : value;
  } catch {
    return undefined;
  }
}

function decode(bytes: Buffer, inexact: readonly [number, number][]): string | undefined {
  let text: string;
  if (inexact.length === 0) text = bytes.toString('utf8', 0, bytes.length);
  else {
    text = '';
    let from = 0;
    for (const [start, end] of inexact) {
      text += `${bytes.toString('utf8', from, start)}{"interlock:number":"${bytes.toString('latin1', start, end)}"}`;
      from = end;
    }
    text += bytes.toString('utf8', from, bytes.length);
  }
  // A broken sequence decodes to U+FFFD, under which two different values would look alike.
  return text.includes('\ufffd') && !isUtf8(bytes) ? undefined : text;
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Renames keys by which a plan could pass off its own text as one of the marks of model/json.ts. */
function withoutForgedMarks(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutForgedMarks);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, inner]): [string, Json] => [
    key.startsWith('interlock:') && key !== 'interlock:number' ? `plan:${key}` : key,
    withoutForgedMarks(inner),
  ]);
  return Object.fromEntries(entries);
}
