/** What one entry of a plan's list says, told from its bytes without parsing it. */
import { nesting, passString, passValue, viewOf } from './pass-value.ts';

export interface Outline {
  /** Bytes of the entry. */
  length: number;
  /** Line ends in it. */
  lines: number;
  /** Surely `["no-op"]` without a move or an import: nothing happens. In doubt `false`. */
  quiet: boolean;
  /** Why parsers could differ in what the entry means: a key that decides it is written twice, or disguised by escapes. */
  doubt: string | undefined;
}

/** Keys by their length in bytes, with a bit each. */
type KeyTable = { name: string; bytes: Uint8Array; bit: number }[][];

const ENTRY_KEYS = ['address', 'previous_address', 'mode', 'type', 'name', 'deposed', 'change', 'provider_name'];
const CHANGE_KEYS = ['actions', 'before', 'after', 'after_unknown', 'before_sensitive', 'after_sensitive', 'importing', 'replace_paths'];
const TABLES: (KeyTable | undefined)[] = [undefined, tableOf(ENTRY_KEYS), tableOf(CHANGE_KEYS)];
const PREVIOUS_ADDRESS = 1 << ENTRY_KEYS.indexOf('previous_address');
const CHANGE = 1 << ENTRY_KEYS.indexOf('change');
const ACTIONS = 1 << CHANGE_KEYS.indexOf('actions');
const IMPORTING = 1 << CHANGE_KEYS.indexOf('importing');
const NO_OP = Buffer.from('"no-op"');

/** One for all calls: an outline is finished before the next begins. */
const INSIDE = nesting();

/**
 * Walks the bytes from the start of an entry, at `from`. `undefined` when it is not an object that ends within them. The tools write
 * no key of these two levels with escapes; one that is could hide a change, and puts the entry in doubt.
 */
export function outlineOf(bytes: Buffer, from = 0, end = bytes.length, view = viewOf(bytes)): Outline | undefined {
  if (bytes[from] !== 0x7b) return undefined;
  const seen = [0, 0, 0];
  let doubt: string | undefined;
  let noOp = false;
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
      const colon = skipSpace(bytes, at, end);
      if (bytes[colon] !== 0x3a) continue;
      if (hasEscape(bytes, start, at)) doubt ??= 'a key is written with escapes';
      if (depth === 1) change = false;
      for (const key of TABLES[depth]?.[at - 1 - start] ?? []) {
        if (!equal(bytes, start, key.bytes)) continue;
        if (((seen[depth] as number) & key.bit) !== 0) doubt ??= `\`${key.name}\` is written twice`;
        seen[depth] = (seen[depth] as number) | key.bit;
        if (depth === 1) change = key.bit === CHANGE;
        else if (key.bit === ACTIONS) noOp = isNoOp(bytes, colon + 1, end);
      }
    } else if (byte === 0x7b && change && depth === 1) {
      depth = 2;
      at++;
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
      const stays = doubt === undefined && ((seen[1] as number) & PREVIOUS_ADDRESS) === 0;
      const quiet = stays && noOp && ((seen[2] as number) & (ACTIONS | IMPORTING)) === ACTIONS;
      return { length: at - from, lines, quiet, doubt };
    } else if (byte === 0x5d) return undefined;
    else {
      if (byte === 0x0a) lines++;
      at++;
    }
  }
  return undefined;
}

function tableOf(names: string[]): KeyTable {
  const table: KeyTable = Array.from({ length: 20 }, () => []);
  names.forEach((name, index) => table[name.length]?.push({ name, bytes: Buffer.from(name), bit: 1 << index }));
  return table;
}

function skipSpace(bytes: Buffer, from: number, end: number): number {
  let at = from;
  while (at < end && (bytes[at] === 0x20 || bytes[at] === 0x0a || bytes[at] === 0x0d || bytes[at] === 0x09)) at++;
  return at;
}

function hasEscape(bytes: Buffer, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (bytes[at] === 0x5c) return true;
  return false;
}

function equal(bytes: Buffer, start: number, key: Uint8Array): boolean {
  for (let index = 0; index < key.length; index++) if (bytes[start + index] !== key[index]) return false;
  return true;
}

/** Whether the value from here is exactly `["no-op"]`, white space aside. */
function isNoOp(bytes: Buffer, from: number, end: number): boolean {
  const open = skipSpace(bytes, from, end);
  const word = skipSpace(bytes, open + 1, end);
  const close = skipSpace(bytes, word + NO_OP.length, end);
  return bytes[open] === 0x5b && equal(bytes, word, NO_OP) && bytes[close] === 0x5d;
}
