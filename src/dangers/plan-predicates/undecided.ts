/** Whether a value will be known only after apply. */
import { isUnknown, type Json } from '../../model/json.ts';
import { readAll } from './attribute.ts';

/** Whether anything at the path, or in a list there, is unknown. */
export function isUndecided(object: Json | undefined, path: string): boolean {
  return readAll(object, path).some((value) => isUnknown(value) || (Array.isArray(value) && value.some(isUnknown)));
}
