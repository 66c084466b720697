/** Worked cases that several projects share; they lie beside the checkout, or where `INTERLOCK_SHARED` says. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Empty, with a note, where they are not at hand. */
export function sharedCases<Case>(name: string, pick: (document: unknown) => Case[]): Case[] {
  const file = join(process.env['INTERLOCK_SHARED'] ?? join(import.meta.dirname, '../../../shared'), 'cases', name);
  if (existsSync(file)) return pick(JSON.parse(readFileSync(file, 'utf8')));
  console.log(`worked cases: skipped, ${file} is not there`);
  return [];
}
