/** Whether a change takes access away. */
import type { Change } from '../../model/change.ts';
import { ACCESS_GRANTS } from '../infra-types/access-grants.ts';
import { tableName } from '../infra-types/destroyed.ts';
import { destroys, isDeposed, replaces } from './lifecycle.ts';

/** Whether an object is destroyed, for good, by which somebody may do something. */
export function revokesAccess(change: Change): boolean {
  return destroys(change) && !replaces(change) && !isDeposed(change) && ACCESS_GRANTS.has(tableName(change.type));
}
