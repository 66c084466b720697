/** Counts what one plan destroys, to tell at its end whether that is everything. */
import type { Change } from '../../model/change.ts';
import type { Counted, Whole } from '../../model/whole.ts';
import { counting } from './counting.ts';
import { removedModules } from './modules.ts';
import { holdsNothing } from './weight.ts';

interface PlanCounts {
  /** Absent where nothing happens. */
  source?: string;
  /** Everything that there was, where all of it is destroyed. */
  all?: Counted;
  deleted: Counted;
  modules: Whole['modules'];
  /** Objects that were there before and to which something happens. */
  existed: number;
}

export interface PlanTally {
  add(change: Change): void;
  pass(count: number): void;
  /** `unchanged`: objects that stay as they are; absent where the evidence does not list them. */
  result(unchanged: number | undefined): PlanCounts;
}

export function planTally(digests: boolean): PlanTally {
  const [all, gone, modules] = [counting(digests), counting(digests), removedModules(digests)];
  let source: string | undefined;
  let existed = 0;
  let others = 0;
  return {
    add(change) {
      const { kind, plan } = change;
      source = change.source;
      if (plan?.deposed !== undefined) return;
      if (WAS_THERE.has(kind)) existed++;
      if (kind !== 'delete') {
        others++;
        return;
      }
      all.add(change);
      if (!holdsNothing(change.type)) gone.add(change);
      if (plan?.actionReason === 'delete_because_no_module') modules.add(change, plan.module);
    },
    pass(count) {
      others += count;
    },
    result(unchanged) {
      // One object alone has its own danger.
      const isAll = unchanged === 0 && others === 0 && all.count > 1;
      const nothing = counting(digests).result();
      const from = source === undefined ? {} : { source };
      if (isAll) return { ...from, existed, all: all.result(), deleted: nothing, modules: [] };
      return { ...from, existed, deleted: gone.result(), modules: modules.result() };
    },
  };
}

const WAS_THERE = new Set<Change['kind']>(['update', 'replace', 'delete', 'forget', 'move']);
