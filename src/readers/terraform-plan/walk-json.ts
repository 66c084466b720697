/** Walks objects and lists at the cursor, member by member. */
import type { ByteCursor } from './byte-cursor.ts';
import { parseEntry } from './parse-entry.ts';

/** Walks the object that comes next, or passes whatever else does. `visit` passes the value of its key. Stops where the cursor fails. */
export function walkMembers(cursor: ByteCursor, visit: (key: string) => void): void {
  if (cursor.skipSpace() !== 0x7b) return void cursor.skipValue();
  walk(cursor, 0x7d, () => {
    const key = cursor.peek() === 0x22 ? readKey(cursor) : undefined;
    if (key === undefined || cursor.skipSpace() !== 0x3a) return void cursor.broken();
    cursor.pass();
    visit(key);
  });
}

/** Walks the list that comes next, or passes whatever else does. `visit` passes one item. */
export function walkItems(cursor: ByteCursor, visit: () => void): void {
  if (cursor.skipSpace() !== 0x5b) return void cursor.skipValue();
  walk(cursor, 0x5d, visit);
}

export function readKey(cursor: ByteCursor): string | undefined {
  const cut = cursor.cutValue();
  const key = cut?.bytes && parseEntry(cut.bytes)?.value;
  return typeof key === 'string' ? key : undefined;
}

function walk(cursor: ByteCursor, close: number, visit: () => void): void {
  cursor.pass();
  if (cursor.skipSpace() === close) return cursor.pass();
  for (;;) {
    visit();
    const byte = cursor.skipSpace();
    if (cursor.failure) return;
    cursor.pass();
    if (byte === close) return;
    if (byte !== 0x2c) return void cursor.broken();
    cursor.skipSpace();
  }
}
