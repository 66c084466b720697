/** Counts changes as they come: by kind, by type, and where they lead. */
import type { ChangeKind } from '../model/change.ts';
import type { ChangeCounts } from '../model/item.ts';

interface Counter {
  counts: ChangeCounts & Required<Pick<ChangeCounts, 'byType' | 'environments'>>;
  count(kind: ChangeKind, more: number, type?: string): void;
  /** Notes an environment that something leads to. */
  environments(environment: string): void;
}

/** Types come from the evidence, which could name any number of them. */
const MOST_TYPES = 10_000;

export function changeCounts(): Counter {
  // Without prototype, so that a type may have any name.
  const byType = Object.create(null) as Record<string, number>;
  const counts: Counter['counts'] = { total: 0, byKind: {}, byType, environments: [] };
  const known = new Set<string>();
  let types = 0;
  return {
    counts,
    count(kind, more, type) {
      counts.total += more;
      counts.byKind[kind] = (counts.byKind[kind] ?? 0) + more;
      if (type === undefined) return;
      const before = byType[type];
      if (before !== undefined) byType[type] = before + more;
      else if (types++ < MOST_TYPES) byType[type] = more;
    },
    environments(environment) {
      if (known.has(environment)) return;
      known.add(environment);
      counts.environments.push(environment);
    },
  };
}
