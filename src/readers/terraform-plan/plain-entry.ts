/** Entries so plain that they can be read in one way only: those that do nothing, and those that only create. Most of a large plan is such. */

/** Keys of an entry that decide what it means, each with its number among the places. */
export const ENTRY_KEYS = { address: 0, previous_address: 1, mode: 2, type: 3, name: 4, deposed: 5, change: 6, provider_name: 7 };
/** Those of its `change`. */
export const CHANGE_KEYS = {
  ...{ actions: 8, before: 9, after: 10, importing: 11, replace_paths: 12 },
  ...{ after_unknown: 13, before_sensitive: 14, after_sensitive: 15 },
};

/** Where the value of each key begins, perhaps with white space; 0 for keys that are absent. */
export type Places = Uint32Array;

export function noPlaces(): Places {
  return new Uint32Array(16);
}

const QUOTE = 0x22;
const NO_OP = Buffer.from('"no-op"');
const CREATE = Buffer.from('"create"');
const MANAGED = Buffer.from('"managed"');
const NULL = Buffer.from('null');

/** Bytes of which names of types consist. */
const WORD = new Uint8Array(256);
for (const char of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-') WORD[char.charCodeAt(0)] = 1;

/** `["no-op"]`, without a move or an import. */
export function isQuiet(bytes: Buffer, places: Places, end: number): boolean {
  return staysAlone(places) && isAction(bytes, places, NO_OP, end);
}

/** The type of a managed object that is created, and nothing else: not there before, neither moved nor imported. Else `undefined`. */
export function newType(bytes: Buffer, places: Places, end: number): string | undefined {
  if (!staysAlone(places) || !isAction(bytes, places, CREATE, end)) return undefined;
  const [before, mode] = [places[CHANGE_KEYS.before] as number, places[ENTRY_KEYS.mode] as number];
  if (before !== 0 && !equal(bytes, skipSpace(bytes, before, end), NULL)) return undefined;
  if (mode !== 0 && !equal(bytes, skipSpace(bytes, mode, end), MANAGED)) return undefined;
  if (bytes[valueAt(bytes, places, CHANGE_KEYS.after, end)] !== 0x7b) return undefined;
  // What is unknown or hidden as a whole has to be looked at.
  for (const key of [CHANGE_KEYS.after_unknown, CHANGE_KEYS.after_sensitive])
    if (bytes[valueAt(bytes, places, key, end)] === 0x74) return undefined;
  const address = valueAt(bytes, places, ENTRY_KEYS.address, end);
  if (bytes[address] !== QUOTE || bytes[address + 1] === QUOTE) return undefined;
  return wordAt(bytes, valueAt(bytes, places, ENTRY_KEYS.type, end));
}

function staysAlone(places: Places): boolean {
  return places[ENTRY_KEYS.previous_address] === 0 && places[CHANGE_KEYS.importing] === 0;
}

/** Whether `actions` is a list of this one alone. */
function isAction(bytes: Buffer, places: Places, action: Uint8Array, end: number): boolean {
  const open = valueAt(bytes, places, CHANGE_KEYS.actions, end);
  if (bytes[open] !== 0x5b) return false;
  const word = skipSpace(bytes, open + 1, end);
  return equal(bytes, word, action) && bytes[skipSpace(bytes, word + action.length, end)] === 0x5d;
}

/** The first byte of the value; `end` when the key is absent. */
function valueAt(bytes: Buffer, places: Places, key: number, end: number): number {
  const at = places[key] as number;
  return at === 0 ? end : skipSpace(bytes, at, end);
}

/** Words met before, as text and as bytes: making a string takes longer than to compare. By a rough hash, so that one may take another's place. */
const known = Array.from({ length: 256 }, () => ({ word: '', bytes: Buffer.alloc(0) }));

/** The string from here, when it is a plain word. */
function wordAt(bytes: Buffer, at: number): string | undefined {
  if (bytes[at] !== QUOTE) return undefined;
  let hash = 0;
  let after = at + 1;
  for (; WORD[bytes[after] as number] === 1; after++) hash = (hash * 31 + (bytes[after] as number)) & 0xff;
  if (bytes[after] !== QUOTE || after === at + 1) return undefined;
  const here = known[hash] as (typeof known)[number];
  if (here.bytes.length === after - at - 1 && equal(bytes, at + 1, here.bytes)) return here.word;
  here.bytes = Buffer.from(bytes.subarray(at + 1, after));
  here.word = here.bytes.toString('latin1');
  return here.word;
}

export function skipSpace(bytes: Buffer, from: number, end: number): number {
  let at = from;
  while (at < end && (bytes[at] === 0x20 || bytes[at] === 0x0a || bytes[at] === 0x0d || bytes[at] === 0x09)) at++;
  return at;
}

export function equal(bytes: Buffer, start: number, text: Uint8Array): boolean {
  for (let index = 0; index < text.length; index++) if (bytes[start + index] !== text[index]) return false;
  return true;
}
