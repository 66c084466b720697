/** Walks the two formats of a preview: one JSON document, or one JSON event after the other. Hands out their parts one by one. */
import { isObject, type Json } from '../../model/json.ts';
import type { Location } from '../../model/location.ts';
import type { ByteCursor, Cut } from '../terraform-plan/byte-cursor.ts';
import { parseEntry } from '../terraform-plan/parse-entry.ts';

export type PreviewPart =
  | { part: 'step'; value: Json; location: Location }
  /** A value too large to be looked at; its hash. */
  | { part: 'oversized'; hash: string; location: Location }
  /** Any other key of the document, or of an event. */
  | { part: 'key'; key: string; value: Json; location: Location }
  | { part: 'broken'; location: Location };

/** Keys of which only the presence matters: the configuration may be large, and may hold what is nobody's business. */
const PASSED_OVER = new Set(['config', 'resOutputsEvent', 'progressEvent', 'stdoutEvent', 'duration']);

/** The document of `pulumi preview --json`. Stops where the cursor fails. */
export function* walkDocument(cursor: ByteCursor, file: string): Generator<PreviewPart> {
  cursor.skipSpace();
  cursor.pass();
  if (cursor.skipSpace() === 0x7d) return cursor.pass();
  for (;;) {
    const key = keyOf(cursor);
    if (key === undefined || cursor.skipSpace() !== 0x3a) return void cursor.broken();
    cursor.pass();
    const first = cursor.skipSpace();
    cursor.place = key;
    cursor.index = -1;
    if (key === 'steps' && first === 0x5b) {
      yield { part: 'key', key, value: null, location: { file, pointer: key } };
      yield* walkSteps(cursor, file);
    } else if (PASSED_OVER.has(key)) {
      cursor.skipValue();
      yield { part: 'key', key, value: null, location: { file, pointer: key } };
    } else {
      const location: Location = { file, pointer: key, line: cursor.line };
      const cut = cursor.cutValue();
      if (!cut) return;
      yield partOf(cut, location, (value) => ({ part: 'key', key, value, location }));
    }
    const byte = cursor.skipSpace();
    if (cursor.failure) return;
    cursor.pass();
    if (byte === 0x7d) return;
    if (byte !== 0x2c) return void cursor.broken();
    cursor.skipSpace();
  }
}

function* walkSteps(cursor: ByteCursor, file: string): Generator<PreviewPart> {
  cursor.pass();
  if (cursor.skipSpace() === 0x5d) return cursor.pass();
  for (let index = 0; ; index++) {
    cursor.index = index;
    const location: Location = { file, pointer: cursor.pointer, line: cursor.line };
    const cut = cursor.cutValue();
    if (!cut) return;
    yield partOf(cut, location, (value) => ({ part: 'step', value, location }));
    const byte = cursor.skipSpace();
    if (cursor.failure) return;
    cursor.pass();
    if (byte === 0x5d) return;
    if (byte !== 0x2c) return void cursor.broken();
    cursor.skipSpace();
  }
}

/** Events of the engine, from the cursor to the end of the file. */
export function* walkEvents(cursor: ByteCursor, file: string): Generator<PreviewPart> {
  for (let index = 0; ; index++) {
    const byte = cursor.skipSpace();
    if (byte < 0) return;
    if (byte !== 0x7b) return void cursor.broken();
    cursor.place = `event ${index + 1}`;
    const location: Location = { file, line: cursor.line };
    const cut = cursor.cutValue();
    if (!cut) return;
    if (!cut.bytes) {
      yield { part: 'oversized', hash: cut.oversized, location };
      continue;
    }
    const event = parseEntry(cut.bytes)?.value;
    if (!isObject(event)) {
      yield { part: 'broken', location };
      continue;
    }
    for (const [key, value] of Object.entries(event)) {
      if (key === 'resourcePreEvent') yield { part: 'step', value: (isObject(value) ? value['metadata'] : null) ?? null, location };
      else if (key !== 'sequence' && key !== 'timestamp') yield { part: 'key', key, value: PASSED_OVER.has(key) ? null : value, location };
    }
  }
}

function partOf(cut: Cut, location: Location, make: (value: Json) => PreviewPart): PreviewPart {
  if (!cut.bytes) return { part: 'oversized', hash: cut.oversized, location };
  const value = parseEntry(cut.bytes)?.value;
  return value === undefined ? { part: 'broken', location } : make(value);
}

function keyOf(cursor: ByteCursor): string | undefined {
  if (cursor.skipSpace() !== 0x22) return undefined;
  const cut = cursor.cutValue();
  const key = cut?.bytes && parseEntry(cut.bytes)?.value;
  return typeof key === 'string' ? key : undefined;
}
