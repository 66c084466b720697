/** What was changed by hand since the last apply, counted. */
import type { Change } from '../../model/change.ts';
import type { Finding } from '../../model/finding.ts';
import { isAtLeast } from '../../model/finding.ts';
import type { Json } from '../../model/json.ts';
import type { Drift } from '../../model/whole.ts';
import { contentSeverity } from '../plan-predicates/content.ts';
import { counting } from './counting.ts';

/** Objects of which it is known what was changed in them. */
const MOST_KNOWN = 2000;
const SOME = 5;

export interface Drifts {
  /** `seen`: what the catalogue says of the change that was made by hand. */
  add(drift: Change, seen: readonly Pick<Finding, 'harm' | 'severity'>[]): void;
  /** A change of the same plan, which may take such a change back. */
  compare(change: Change): void;
  result(): Drift;
}

export function drifts(digests: boolean): Drifts {
  const all = counting(digests);
  const lists = { lost: [] as string[], weakened: [] as string[], reverted: [] as string[] };
  const changed = new Map<string, Set<string>>();
  const note = (list: string[], address: string): void => {
    if (list.length < SOME && !list.includes(address)) list.push(address);
  };
  return {
    add(drift, seen) {
      if (drift.kind !== 'delete' && isSame(drift.before, drift.after)) return;
      all.add(drift);
      if (drift.kind === 'delete') {
        if (contentSeverity(drift.type) !== undefined) note(lists.lost, drift.address);
        return;
      }
      if (seen.some(({ harm, severity }) => WEAKENS.has(harm) && isAtLeast(severity, 'high'))) note(lists.weakened, drift.address);
      if (changed.size < MOST_KNOWN) changed.set(drift.address, new Set(drift.changed.map(top)));
    },
    compare(change) {
      if (changed.size === 0 || (change.kind !== 'update' && change.kind !== 'replace')) return;
      const byHand = changed.get(change.address);
      if (byHand && change.changed.some((path) => byHand.has(top(path)))) note(lists.reverted, change.address);
    },
    result: () => ({ ...all.result(), ...lists }),
  };
}

/** Providers write nothing in several ways, and another one after every refresh: nobody changed that by hand. */
function isSame(one: Json | undefined, other: Json | undefined): boolean {
  if (one === other || (isNothing(one) && isNothing(other))) return true;
  if (typeof one !== 'object' || typeof other !== 'object') return false;
  const [a, b] = [one ?? {}, other ?? {}] as Record<string, Json>[] as [Record<string, Json>, Record<string, Json>];
  if (Array.isArray(one) && Array.isArray(other) && one.length !== other.length) return false;
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => isSame(own(a, key), own(b, key)));
}

function isNothing(value: Json | undefined): boolean {
  return value === undefined || value === null || value === '' || (typeof value === 'object' && Object.keys(value).length === 0);
}

function own(object: Record<string, Json>, key: string): Json | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

const WEAKENS = new Set<string>(['protection-removed', 'exposure', 'privilege']);

function top(path: string): string {
  return path.split('.', 1)[0] as string;
}
