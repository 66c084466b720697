/** A changed file as dangers see it. */
import type { Change } from '../../model/change.ts';
import { isObject, type Json, type JsonObject } from '../../model/json.ts';

/** Of which kind a file is on either side; a file that is renamed may stop being one. */
export function hasRole(change: Change, role: string): boolean {
  return [change.before, change.after].some((side) => isObject(side) && side['role'] === role);
}

/** What is known of one side, where the file has that role there. */
export function sideOf(side: Json, role: string): JsonObject | null {
  return isObject(side) && side['role'] === role ? side : null;
}
