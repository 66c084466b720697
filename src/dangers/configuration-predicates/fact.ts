/** Facts of a configuration before and after, and what a message may show of them. */
import type { Change, ConfigurationDetail } from '../../model/change.ts';
import { isUnknown, type Json } from '../../model/json.ts';
import { read } from '../plan-predicates/attribute.ts';

/** A change of one of these blocks; of resources it is the resource's own type that `change.type` holds. */
export function isBlock(
  change: Change,
  ...blocks: ConfigurationDetail['block'][]
): change is Change & { configuration: ConfigurationDetail } {
  return change.configuration !== undefined && blocks.includes(change.configuration.block);
}

/** Tells findings in root modules apart that have the same address in each. */
export function keyIn(change: Change, path: string): string {
  return `${change.configuration?.root ?? ''}:${path}`;
}

/** Both sides of a fact: unknown ones are equal where nothing changed, so `changed` says whether they differ. */
export function factChange(change: Change, path: string): { before: Json | undefined; after: Json | undefined; changed: boolean } {
  const changed = change.changed.some((one) => one === path || one.startsWith(`${path}.`));
  return { before: read(change.before ?? undefined, path), after: read(change.after ?? undefined, path), changed };
}

/** A fact that is text on both sides, or absent. */
export function textOf(value: Json | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

export function isUndecidedFact(value: Json | undefined): boolean {
  return isUnknown(value) || (Array.isArray(value) && value.some(isUndecidedFact));
}

/** Text of the pull request for a message: only what can be a name, a path, an address or a version. */
export function quoted(value: Json | undefined): string {
  return typeof value === 'string' && /^[\w@:.,/?=&+~<>! *-]{1,140}$/.test(value) ? `\`${value}\`` : 'another value';
}
