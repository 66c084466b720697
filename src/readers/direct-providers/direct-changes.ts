/** Entries of a plan whose provider speaks to a cloud's own interface, as changes of what the catalogue knows. */
import type { Change } from '../../model/change.ts';
import { isObject, type Json } from '../../model/json.ts';
import type { Location } from '../../model/location.ts';
import { planChange, type PlanContext } from '../terraform-plan/plan-change.ts';
import { directEntries, isDirect } from './direct-entries.ts';

/** The change of the object, then of what the other provider keeps beside it; none where nothing happens. `undefined`: an entry like any other. */
export function directChanges(entry: Json, location: Location, context: PlanContext, doubt: string | undefined): Change[] | undefined {
  if (!isObject(entry) || !isDirect(entry['type'])) return undefined;
  const { type: writtenType } = entry;
  return directEntries(entry)?.flatMap((one) => planChange(one, location, context, { doubt, writtenType }) ?? []);
}
