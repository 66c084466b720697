/** What one entry of a plan's list says, told from its bytes without parsing it. */
import { nesting, passString, passValue, viewOf } from './pass-value.ts';
import { CHANGE_KEYS, ENTRY_KEYS, equal, isQuiet, newType, noPlaces, skipSpace } from './plain-entry.ts';

export interface Outline {
  /** Bytes of the entry. */
  length: number;
  /** Line ends in it. */
  lines: number;
  /** Surely `["no-op"]` without a move or an import: nothing happens. In doubt `false`. */
  quiet: boolean;
  /** Type of the object, where it is surely created and nothing else. In doubt `undefined`. */
  newType: string | undefined;
  /** Byte at which its `change` begins; what stands before says what the object is. */
  body: number;
  /** Why parsers could differ in what the entry means: a key that decides it is written twice, or disguised by escapes. */
  doubt: string | undefined;
}

/** Keys by their length in bytes. */
type KeyTable = Key[][];

interface Key {
  name: string;
  bytes: Buffer;
  /** Among the places. */
  number: number;
}

const OF_ENTRY = tableOf(ENTRY_KEYS);
const OF_CHANGE = tableOf(CHANGE_KEYS);

/** One of each for all calls: an outline is finished, and looked at, before the next begins. A million of them would fill the memory for a while. */
const INSIDE = nesting();
const PLACES = noPlaces();
const OUTLINE: Outline = { length: 0, lines: 0, quiet: false, newType: undefined, body: 0, doubt: undefined };

/**
 * Walks the bytes from the start of an entry, at `from`. What is returned holds until the next call. `undefined` when it is not an object that ends within them. The tools write
 * no key of these two levels with escapes; one that is could hide a change, and puts the entry in doubt.
 */
export function outlineOf(bytes: Buffer, from = 0, end = bytes.length, view = viewOf(bytes)): Outline | undefined {
  if (bytes[from] !== 0x7b) return undefined;
  PLACES.fill(0);
  let doubt: string | undefined;
  let lines = 0;
  // 1 inside the entry, 2 inside its `change`; whatever else is nested is passed over.
  let depth = 1;
  let change = false;
  let at = from + 1;
  while (at < end) {
    const byte = bytes[at] as number;
    if (byte === 0x22) {
      const start = at + 1;
      at = passString(bytes, view, start, end);
      if (at < 0) return undefined;
      const colon = bytes[at] === 0x3a ? at : skipSpace(bytes, at, end);
      if (bytes[colon] !== 0x3a) continue;
      const key = keyAt(bytes, start, at - 1, depth);
      if (depth === 1) change = key?.number === ENTRY_KEYS.change;
      if (key) {
        if (PLACES[key.number] !== 0) doubt ??= `\`${key.name}\` is written twice`;
        PLACES[key.number] = colon + 1;
      } else if (hasEscape(bytes, start, at)) doubt ??= 'a key is written with escapes';
      at = colon + 1;
    } else if (byte === 0x7b && change && depth === 1) {
      depth = 2;
      at++;
    } else if ((byte === 0x7b || byte === 0x5b) && at + 1 < end && bytes[at + 1] === byte + 2) {
      at += 2;
    } else if (byte === 0x7b || byte === 0x5b) {
      INSIDE.depth = 0;
      INSIDE.lines = 0;
      INSIDE.inString = false;
      INSIDE.fault = undefined;
      at = passValue(bytes, view, at, end, INSIDE);
      if (INSIDE.depth > 0 || INSIDE.inString || INSIDE.fault) return undefined;
      lines += INSIDE.lines;
    } else if (byte === 0x7d) {
      at++;
      if (--depth > 0) {
        change = false;
        continue;
      }
      const sure = doubt === undefined;
      const quiet = sure && isQuiet(bytes, PLACES, at);
      OUTLINE.length = at - from;
      OUTLINE.lines = lines;
      OUTLINE.quiet = quiet;
      OUTLINE.newType = sure && !quiet ? newType(bytes, PLACES, at) : undefined;
      OUTLINE.body = Math.max(0, (PLACES[ENTRY_KEYS.change] as number) - from);
      OUTLINE.doubt = doubt;
      return OUTLINE;
    } else if (byte === 0x5d) return undefined;
    else {
      if (byte === 0x0a) lines++;
      at++;
    }
  }
  return undefined;
}

function tableOf(keys: Record<string, number>): KeyTable {
  const table: KeyTable = Array.from({ length: 20 }, () => []);
  for (const [name, number] of Object.entries(keys)) table[name.length]?.push({ name, bytes: Buffer.from(name), number });
  return table;
}

/** The key of that depth that is written here. */
function keyAt(bytes: Buffer, start: number, end: number, depth: number): Key | undefined {
  const table = depth === 1 ? OF_ENTRY : OF_CHANGE;
  if (end - start >= table.length) return undefined;
  const keys = table[end - start] as Key[];
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index] as Key;
    if (equal(bytes, start, key.bytes)) return key;
  }
  return undefined;
}

function hasEscape(bytes: Buffer, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (bytes[at] === 0x5c) return true;
  return false;
}
