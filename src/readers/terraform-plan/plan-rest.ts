/** What a plan says beside its changes: taken on the way where it comes after them, as the tools write it, else in a second pass. */
import type { Evidence, Rest, RestAsked } from '../reader.ts';
import { ByteCursor } from './byte-cursor.ts';
import { readConfiguration, readState, readVariables, type Regions } from './read-configuration.ts';
import { ReferenceGraph } from './reference-graph.ts';
import { utf8Chunks } from './utf8-chunks.ts';
import { walkMembers } from './walk-json.ts';
import type { PlanHead } from './walk-plan.ts';

export interface PlanRest {
  /** Takes the value of a key at the cursor, and passes it; `false`: it is not wanted, or not yet. */
  takes(cursor: ByteCursor, key: string, pointer: string): boolean;
  /** After a plan: what it refers to, or nothing when the second pass has to tell. */
  end(plan: PlanHead): Rest | undefined;
  /** Reads what came too early. */
  secondPass(evidence: Evidence): Rest[];
}

interface Found {
  graph: ReferenceGraph;
  regions: Regions;
  taken: Set<string>;
}

/** Wrapped plans are looked for as deep as the first pass looks. */
const MAX_WRAPPING = 5;

export function planRest(rest: RestAsked): PlanRest {
  const plans = new Map<string, Found>();
  const missed = new Set<string>();

  function takes(cursor: ByteCursor, key: string, pointer: string): boolean {
    if (key !== 'variables' && key !== 'prior_state' && key !== 'configuration') return false;
    const asked = rest.asked();
    // Variables come before the changes, and are few.
    if (asked.size === 0 && key !== 'variables') return false;
    let found = plans.get(pointer);
    if (!found) plans.set(pointer, (found = { graph: new ReferenceGraph(), regions: new Map(), taken: new Set() }));
    const { graph, regions, taken } = found;
    taken.add(key);
    if (key === 'variables') readVariables(cursor, regions);
    else if (key === 'prior_state') readState(cursor, graph, asked);
    else readConfiguration(cursor, graph, regions);
    return true;
  }

  return {
    takes,
    end({ pointer, keys }) {
      const found = plans.get(pointer);
      const isMissing = ['configuration', 'prior_state'].some((key) => keys.has(key) && found?.taken.has(key) !== true);
      if (rest.asked().size === 0) return undefined;
      if (isMissing) return void missed.add(pointer);
      return found && { says: 'references', pointer, references: found.graph };
    },
    secondPass(evidence) {
      if (missed.size === 0) return [];
      plans.clear();
      const cursor = new ByteCursor(utf8Chunks(evidence.open()));
      const walk = (pointer: string, depth: number): void =>
        walkMembers(cursor, (key) => {
          const place = pointer === '' ? key : `${pointer}/${key}`;
          if (missed.has(pointer) && takes(cursor, key, pointer)) return;
          if (depth < MAX_WRAPPING && [...missed].some((one) => one === place || one.startsWith(`${place}/`))) walk(place, depth + 1);
          else cursor.skipValue();
        });
      try {
        walk('', 0);
        return [...plans].map(([pointer, { graph }]): Rest => ({ says: 'references', pointer, references: graph }));
      } finally {
        cursor.close();
      }
    },
  };
}
