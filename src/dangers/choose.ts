/** Which dangers to ask about a planned change: by its type, what becomes of the object, and which attributes are at stake. */
import type { Change } from '../model/change.ts';
import type { Danger, Fate } from '../model/danger.ts';
import { isObject, isSensitive, isUnknown, type Json, type JsonObject } from '../model/json.ts';
import { tableName } from './infra-types/destroyed.ts';
import { fatesOf, NEW, REPLACED, UPDATED } from './plan-predicates/lifecycle.ts';
import { attributesCompared, attributesRead } from './probe.ts';
import { differs, hasValue, watchedOf } from './watched.ts';

export type Entry = readonly [id: string, danger: Danger];

/** Dangers to ask about changes of one type. */
interface Chosen {
  entries: readonly Entry[];
  /** Attributes that some of them look at; `undefined`: one of them may look at anything. */
  watched: readonly string[] | undefined;
  /** Those that may find something where some of the attributes are at stake. */
  where(isAtStake: (attribute: string) => boolean): readonly Entry[];
}

export interface Choose {
  (change: Change): readonly Entry[];
  of(fates: readonly Fate[], type: string): Chosen;
}

/** Types come from the plan, which could name any number of them. */
const MOST_TYPES = 2000;

export function chooser(active: readonly Entry[]): Choose {
  const known = new Map<readonly Fate[], Map<string, Chosen>>();
  const of = (fates: readonly Fate[], type: string): Chosen => {
    let byType = known.get(fates);
    if (!byType) known.set(fates, (byType = new Map<string, Chosen>()));
    const found = byType.get(type);
    if (found) return found;
    const name = tableName(type);
    const made = chosenOf(
      active.filter(
        ([, danger]) => (danger.fate === undefined || fates.includes(danger.fate)) && looksAt(danger, name, fates.includes('new')),
      ),
      ([, danger]) => watchedBy(danger, fates, type),
    );
    if (byType.size < MOST_TYPES) byType.set(type, made);
    return made;
  };
  const choose = (change: Change): readonly Entry[] => {
    const fates = fatesOf(change);
    const chosen = of(fates, change.type);
    const { before, after } = change;
    if (!isOpen(after)) return chosen.entries;
    if (fates === NEW) return chosen.where((name) => hasValue(own(after, name)));
    return isOpen(before) ? chosen.where((name) => differs(own(before, name), own(after, name))) : chosen.entries;
  };
  return Object.assign(choose, { of });
}

/** An object that is not unknown or hidden as a whole. */
function isOpen(value: Json): value is JsonObject {
  return isObject(value) && !isUnknown(value) && !isSensitive(value);
}

function own(object: JsonObject, name: string): Json | undefined {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

/** Attributes on which it depends alone whether a danger finds anything in an object with these fates; `undefined`: not on attributes alone. */
function watchedBy(danger: Danger, fates: readonly Fate[], type: string): readonly string[] | undefined {
  if (fates === NEW) return attributesRead(danger, type);
  // Who looks at no attribute at all finds nothing in any.
  if (fates === UPDATED) return watchedOf(danger, tableName(type)) ?? (attributesCompared(danger, type)?.length === 0 ? [] : undefined);
  // What speaks of the destruction as well is not told by attributes.
  return fates === REPLACED && danger.fate !== undefined && danger.fate !== 'destroyed' ? watchedOf(danger, tableName(type)) : undefined;
}

/** Sets of attributes that are at stake together; there are few. */
const MOST_SETS = 100;

function chosenOf(entries: readonly Entry[], watchedOfEntry: (entry: Entry) => readonly string[] | undefined): Chosen {
  const always = new Set<Entry>();
  const byAttribute = new Map<string, Entry[]>();
  for (const entry of entries) {
    const watched = watchedOfEntry(entry);
    if (watched === undefined) always.add(entry);
    for (const name of watched ?? []) {
      const watching = byAttribute.get(name);
      if (watching) watching.push(entry);
      else byAttribute.set(name, [entry]);
    }
  }
  const watched = [...byAttribute.keys()];
  const known = new Map<string, readonly Entry[]>();
  return {
    entries,
    watched: always.size > 0 ? undefined : watched,
    where(isAtStake) {
      if (always.size === entries.length) return entries;
      let key = '';
      for (const name of watched) if (isAtStake(name)) key += `${name}\0`;
      const found = known.get(key);
      if (found) return found;
      const asked = new Set([...always, ...key.split('\0').flatMap((name) => byAttribute.get(name) ?? [])]);
      const made = entries.filter((entry) => asked.has(entry));
      if (known.size < MOST_SETS) known.set(key, made);
      return made;
    },
  };
}

/** Whether a danger can fire on a type, as `tableName` gives it; `isNew`: on an object that is created and nothing else. */
export function looksAt({ types, newTypes }: Danger, type: string, isNew = false): boolean {
  const named = isNew ? (newTypes ?? types) : types;
  return named === undefined || named.some((one) => one === type || fitsStar(one, type));
}

/** `google_*`, `azurerm_*_firewall_rule`. */
function fitsStar(pattern: string, type: string): boolean {
  const star = pattern.indexOf('*');
  if (star < 0 || type.length < pattern.length - 1) return false;
  return type.startsWith(pattern.slice(0, star)) && type.endsWith(pattern.slice(star + 1));
}
