/** Generated from the files below src/dangers/ by `npm run generate`. Do not edit. */
import type { Danger } from '../model/danger.ts';
import any_changeNotUnderstood from './any/change-not-understood.ts';

export const dangers: ReadonlyMap<string, Danger> = new Map([
  ['any/change-not-understood', any_changeNotUnderstood],
]);
