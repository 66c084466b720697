/** What one entry of a plan's list says, told from its bytes without parsing it. */
import { MAX_DEPTH, passString } from './pass-value.ts';

export interface Outline {
  /** Bytes of the entry. */
  length: number;
  /** Line ends in it. */
  lines: number;
  /** Surely `["no-op"]` without a move or an import: nothing happens. In doubt `false`. */
  quiet: boolean;
  /** A key that decides what the entry means and is written twice: parsers differ in which one they take. */
  twice: string | undefined;
  /** Start and end of each number that JavaScript would not hold exactly. */
  inexact: [number, number][];
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

const NUMBER = new Uint8Array(256);
for (const char of '0123456789+-.') NUMBER[char.charCodeAt(0)] = 1;
for (const char of 'eE') NUMBER[char.charCodeAt(0)] = 2;

const [PASSED, QUOTE, OPEN, CLOSE, DIGIT, LINE_END] = [0, 1, 2, 3, 4, 5] as const;
const SIGNS = new Uint8Array(256);
for (const [chars, sign] of [
  ['"', QUOTE],
  ['{[', OPEN],
  ['}]', CLOSE],
  ['-0123456789', DIGIT],
  ['\n', LINE_END],
] as const)
  for (const char of chars) SIGNS[char.charCodeAt(0)] = sign;

const STACK = new Uint8Array(MAX_DEPTH + 1);

/**
 * Walks the bytes from the start of an entry. `undefined` when it is not an object that ends within them. A key written
 * with escapes is not recognised here, and makes the entry not quiet, so that no spelling can hide a change from the parser.
 */
export function outlineOf(bytes: Buffer): Outline | undefined {
  const end = bytes.length;
  if (bytes[0] !== 0x7b) return undefined;
  const inexact: [number, number][] = [];
  const seen = [0, 0, 0];
  let twice: string | undefined;
  let escapedKey = false;
  let inChange = false;
  let noOp = false;
  let lines = 0;
  let depth = 0;
  let at = 0;
  while (at < end) {
    const byte = bytes[at] as number;
    const sign = SIGNS[byte] as number;
    if (sign === PASSED) at++;
    else if (sign === QUOTE) {
      const start = at + 1;
      at = passString(bytes, start, end);
      if (at < 0) return undefined;
      // Only keys of the entry and of its change matter.
      if (depth > 2 || (depth === 2 && !inChange)) continue;
      const colon = skipSpace(bytes, at, end);
      if (bytes[colon] !== 0x3a) continue;
      if (depth === 1) inChange = false;
      const length = at - 1 - start;
      escapedKey ||= bytes.subarray(start, at).includes(0x5c);
      for (const key of TABLES[depth]?.[length] ?? []) {
        if (!equal(bytes, start, key.bytes)) continue;
        if (((seen[depth] as number) & key.bit) !== 0) twice = key.name;
        seen[depth] = (seen[depth] as number) | key.bit;
        if (depth === 1) inChange = key.bit === CHANGE;
        else if (key.bit === ACTIONS) noOp = isNoOp(bytes, colon + 1, end);
      }
    } else if (sign === OPEN) {
      // Of `change` only an object counts: in a list of objects no key is the change's own.
      if (depth === 1 && byte === 0x5b) inChange = false;
      if (depth === MAX_DEPTH) return undefined;
      STACK[depth++] = byte;
      at++;
    } else if (sign === CLOSE) {
      if (STACK[--depth] !== byte - 2) return undefined;
      at++;
      if (depth > 0) continue;
      const once = !escapedKey && twice === undefined && ((seen[1] as number) & PREVIOUS_ADDRESS) === 0;
      const quiet = once && noOp && ((seen[2] as number) & (ACTIONS | IMPORTING)) === ACTIONS;
      return { length: at, lines, quiet, twice, inexact };
    } else if (sign === DIGIT) {
      const start = at++;
      let exponent = false;
      for (; at < end && NUMBER[bytes[at] as number] !== 0; at++) exponent ||= NUMBER[bytes[at] as number] === 2;
      if ((at - start > 15 || exponent) && !isExact(bytes.toString('latin1', start, at))) inexact.push([start, at]);
    } else {
      lines++;
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

/** Whether the number means the same after a trip through JavaScript. */
function isExact(text: string): boolean {
  const value = Number(text);
  if (!Number.isFinite(value)) return false;
  if (/^-?\d+$/.test(text)) return Number.isSafeInteger(value);
  if (value === 0) return !/[1-9]/.test(text.split(/e/i)[0] as string);
  return text.length <= 16 || String(value) === text;
}
