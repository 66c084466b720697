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
    const known = decided(table, unknown);
    if (known === undefined) continue;
    const { path, isElement, isGiven, isOfNew, dangers } = known;
    // An element of a list was written, even where the whole list may be left to the provider.
    if (((isGiven || isFilled(change)) && made && !isElement) || (isNew && !isOfNew)) continue;
    // Unknown before, too: nothing becomes unknown by this change.
    if (!isNew && !change.changed.includes(unknown)) continue;
    if (!found.has(path)) found.set(path, { path, isElement, dangers });
  }
  return [...found.values()];
}

/** Nearly every attribute of this provider is filled in by the cloud where the configuration is silent. */
function isFilled({ writtenType }: PlannedChange): boolean {
  return writtenType?.startsWith('awscc_') === true;
}

type Table = Readonly<Record<string, string>>;

/** What the table says about one attribute that is unknown. */
interface Decided extends Undecided {
  /** By the provider, where the configuration is silent. */
  isGiven: boolean;
  isOfNew: boolean;
}

/** Objects of one type have the same unknown attributes, and a large plan has thousands of them. */
const told = new Map<Table, Map<string, Decided | undefined>>();
/** Of one type: names of attributes come from the plan. */
const MOST_PATHS = 1000;

function decided(table: Table, unknown: string): Decided | undefined {
  let byPath = told.get(table);
  if (!byPath) told.set(table, (byPath = new Map<string, Decided | undefined>()));
  const known = byPath.get(unknown);
  if (known !== undefined || byPath.has(unknown)) return known;
  const path = unknown.replace(/\.\d+(?=\.|$)/g, '');
  const [, mark = '', dangers = ''] = /^([~+]*)(.*)$/.exec(entryFor(table, path) ?? '') ?? [];
  const made: Decided | undefined =
    dangers === ''
      ? undefined
      : {
          path,
          isElement: /\.\d+$/.test(unknown),
          isGiven: mark.includes('~'),
          isOfNew: mark.includes('+'),
          dangers: dangers.split(' '),
        };
  if (byPath.size < MOST_PATHS) byPath.set(unknown, made);
  return made;
}

/** Of the path itself, or of the attribute in which it lies: an element of a list that is given as a whole. */
function entryFor(table: Table, path: string): string | undefined {
  if (Object.hasOwn(table, path)) return table[path];
  for (let at = path.lastIndexOf('.'); at > 0; at = path.lastIndexOf('.', at - 1)) {
    const outer = path.slice(0, at);
    if (!Object.hasOwn(table, outer)) continue;
    const isLeaf = !Object.keys(table).some((other) => other.startsWith(`${outer}.`));
    return isLeaf ? table[outer]?.replace('~', '') : undefined;
  }
  return undefined;
}
