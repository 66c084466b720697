/** Attributes that decide about a danger and are known only after apply. */
import { DECIDING_ATTRIBUTES } from '../infra-types/deciding-attributes.ts';
import { tableName } from '../infra-types/destroyed.ts';
import { destroys, existed, type PlannedChange } from './lifecycle.ts';

export interface Undecided {
  path: string;
  /** Of a list, which itself is known. */
  isElement: boolean;
  /** Without `infra/`. */
  dangers: string[];
}

/**
 * Each attribute once, however many elements of it are unknown. Of a new object, and of one that takes the place of another, only what the
 * configuration gives counts: the rest is unknown because the provider has not made it yet.
 */
export function undecidedAttributes(change: PlannedChange): Undecided[] {
  const table = DECIDING_ATTRIBUTES[tableName(change.type)];
  if (table === undefined) return [];
  const [isNew, made] = [!existed(change), !existed(change) || destroys(change)];
  const found = new Map<string, Undecided>();
  for (const unknown of change.plan.unknownPaths) {
    const path = unknown.replace(/\.\d+(?=\.|$)/g, '');
    const entry = entryFor(table, path);
    if (entry === undefined) continue;
    const [, mark = '', dangers = ''] = /^([~+]*)(.*)$/.exec(entry) ?? [];
    // An element of a list was written, even where the whole list may be left to the provider.
    const isElement = /\.\d+$/.test(unknown);
    if ((mark.includes('~') && made && !isElement) || (isNew && !mark.includes('+'))) continue;
    // Unknown before, too: nothing becomes unknown by this change.
    if (!isNew && !change.changed.includes(unknown)) continue;
    if (!found.has(path)) found.set(path, { path, isElement, dangers: dangers.split(' ') });
  }
  return [...found.values()];
}

/** Of the path itself, or of the attribute in which it lies: an element of a list that is given as a whole. */
function entryFor(table: Readonly<Record<string, string>>, path: string): string | undefined {
  if (Object.hasOwn(table, path)) return table[path];
  for (let at = path.lastIndexOf('.'); at > 0; at = path.lastIndexOf('.', at - 1)) {
    const outer = path.slice(0, at);
    if (!Object.hasOwn(table, outer)) continue;
    const isLeaf = !Object.keys(table).some((other) => other.startsWith(`${outer}.`));
    return isLeaf ? table[outer]?.replace('~', '') : undefined;
  }
  return undefined;
}
